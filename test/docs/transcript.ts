/** One command of a `console` block and what the page shows of its output. */
export interface Transcript {
  readonly command: string;
  readonly shown: readonly string[];
}

export const ANY = '...';

/** A ```console block holds one or more commands, each after `$ `, with its output below. */
export function transcriptsIn(block: string): Transcript[] {
  const found: { command: string; shown: string[] }[] = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('$ ')) found.push({ command: line.slice(2), shown: [] });
    else if (found.length === 0) throw new Error(`a console block starts with '$ ', not with '${line}'`);
    else found.at(-1)!.shown.push(line);
  }
  return found;
}

/** The words of a command line; single and double quotes hold words together. */
export const words = (command: string): string[] =>
  (command.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^(['"])(.*)\1$/, '$2'));

/** Whether the output is what is shown, where a line `...` stands for any lines. */
export function matches(shown: readonly string[], output: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return output.length === 0;
  if (first !== ANY) return output[0] === first && matches(rest, output.slice(1));
  return output.some((_, i) => matches(rest, output.slice(i))) || rest.length === 0;
}

/** What the page should show: all of the output, or as many lines around each `...` as before. */
export function renewed(shown: readonly string[], output: readonly string[]): readonly string[] {
  const cut = shown.indexOf(ANY);
  if (cut < 0 || matches(shown, output)) return matches(shown, output) ? shown : output;
  const tail = shown.length - shown.lastIndexOf(ANY) - 1;
  return [...output.slice(0, cut), ANY, ...(tail > 0 ? output.slice(-tail) : [])];
}
