const VOID = new Set(['meta', 'br', 'hr', 'img', 'input', 'link']);

/** What is wrong with a piece of markup: tags that do not close in order, attributes twice, bare brackets. */
export function markupErrors(text: string): string[] {
  const errors: string[] = [];
  const open: string[] = [];
  const rest = text.replace(/^<!doctype html>\s*/i, '').replace(/<style>[\s\S]*?<\/style>/g, '');
  const tag = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/g;
  let last = 0;
  for (const m of rest.matchAll(tag)) {
    if (/[<>]/.test(rest.slice(last, m.index))) errors.push(`bare bracket: ${rest.slice(last, m.index)}`);
    last = m.index + m[0].length;
    const attributes = [...m[3]!.matchAll(/\s([\w:-]+)(?:="[^"]*")?/g)].map((a) => a[1]!);
    if (new Set(attributes).size < attributes.length) errors.push(`attribute twice: ${m[0]}`);
    if (m[1] === '/') {
      const expected = open.pop();
      if (expected !== m[2]) errors.push(`</${m[2]}> closes <${expected}>`);
    } else if (m[4] !== '/' && !VOID.has(m[2]!)) open.push(m[2]!);
  }
  if (/[<>]/.test(rest.slice(last))) errors.push('bare bracket at the end');
  return [...errors, ...open.map((name) => `<${name}> is never closed`)];
}
