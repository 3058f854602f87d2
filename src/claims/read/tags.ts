/** A tag of an HTML text: `name` in lower case, `close` for `</name>`. `start` and `end` bound it. */
export interface Tag {
  readonly name: string;
  readonly close: boolean;
  readonly start: number;
  readonly end: number;
}

/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(' '),
);
/** Elements that the next of their kind closes, so that leaving out the end tag does not nest them. */
const IMPLIED = new Set('p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt'.split(' '));

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Where a tag ends that opens at `start`: behind its `>`, quoted attribute values skipped. */
function tagEnd(html: string, start: number): number {
  let quote = 0;
  for (let i = start + 1; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return i + 1;
    else if ((code === 34 || code === 39) && html.charCodeAt(i - 1) === 61) quote = code;
  }
  return html.length;
}

/** Goes over the tags of a page once, from left to right; comments and the content of scripts are passed over. */
export function* tagsOf(html: string): Generator<Tag> {
  let at = 0;
  for (;;) {
    const start = html.indexOf('<', at);
    if (start < 0) return;
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start + 4);
      yield { name: '!', close: false, start, end: end < 0 ? html.length : end + 3 };
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const close = html.charCodeAt(start + 1) === 47;
    const first = html.charCodeAt(start + (close ? 2 : 1));
    if (!isLetter(first) && first !== 33 && first !== 63) {
      at = start + 1;
      continue;
    }
    const end = tagEnd(html, start);
    const name = /^[a-z][a-z0-9:-]*/i.exec(html.slice(start + (close ? 2 : 1), start + 40))?.[0].toLowerCase() ?? '!';
    if (!close && RAW.has(name)) {
      const stop = rawEnd(html, name, end);
      yield { name, close: false, start, end: stop };
      if (stop >= html.length) return;
      at = stop;
      continue;
    }
    yield { name, close, start, end };
    at = end;
  }
}

/** Where the end tag of a raw element ends; the end of the text when there is none. */
function rawEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?![a-z0-9-])`, 'gi');
  close.lastIndex = from;
  const match = close.exec(html);
  const end = match ? html.indexOf('>', match.index) : -1;
  return end < 0 ? html.length : end + 1;
}

/** How much work a page is: its tags, stray `<` and entities, its deepest nesting, and the sum of all depths. */
export interface PageLoad {
  readonly nodes: number;
  readonly depth: number;
  readonly load: number;
}

/** How often a character occurs. */
function occurrences(text: string, code: number): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === code) count += 1;
  return count;
}

/** Measures a page in linear passes, before any parser touches it. */
export function pageLoad(html: string): PageLoad {
  let depth = 0;
  let deepest = 0;
  let load = 0;
  for (const tag of tagsOf(html)) {
    if (tag.name === '!' || VOID.has(tag.name) || RAW.has(tag.name) || IMPLIED.has(tag.name)) continue;
    depth = tag.close ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
    load += depth;
  }
  // The parser makes a node of its own of every stray `<` and every entity.
  return { nodes: occurrences(html, 60) + occurrences(html, 38), depth: deepest, load };
}
