import { basename, extname } from 'node:path';

/** The last part of a path or an address, without its ending, in characters that every file system takes. */
function stem(source: string): string {
  if (source === '-') return 'standard-input';
  const last = URL.canParse(source) ? new URL(source).pathname.replace(/\/+$/, '') || new URL(source).hostname : source;
  const name = basename(last, extname(last))
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  return [...name].slice(0, 60).join('') || 'text';
}

/** A page for each text, `a.html`, the second of a name `a-2.html`; `index.html` is kept for the page that links them. */
export function pageNames(sources: readonly string[]): string[] {
  const taken = new Set(['index']);
  return sources.map((source) => {
    const name = stem(source);
    let free = name;
    // Some file systems do not tell capitals from small letters.
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name}-${n}`;
    taken.add(free.toLowerCase());
    return `${free}.html`;
  });
}
