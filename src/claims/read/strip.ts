import { decodeEntities } from './entities.js';
import type { Piece } from './pieces.js';
import { tagsOf } from './tags.js';

const SKIPPED = new Set(
  'script style title textarea iframe xmp noembed noframes head nav noscript template svg'.split(' '),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
const HEADING = /^h[1-6]$/;

const tidy = (text: string): string => decodeEntities(text).replace(/\s+/g, ' ').trim();

/** The text of a page without building a tree: for pages too deep or too large to parse. One pass, no recursion. */
export function stripTags(html: string): Piece[] {
  const pieces: Piece[] = [];
  let parts: string[] = [];
  let kind: Piece['kind'] = 'paragraph';
  let cells: string[] | null = null;
  let lastRow = false;
  let skip: string | null = null;
  let at = 0;
  const flush = (): void => {
    const text = tidy(parts.join(''));
    parts = [];
    if (cells) {
      if (text !== '') cells.push(text);
    } else if (text !== '') {
      pieces.push({ kind, text });
      lastRow = false;
    }
  };
  const endRow = (): void => {
    if (!cells) return;
    flush();
    if (cells.length > 0) {
      pieces.push({ kind: 'paragraph', text: cells.join(' | '), ...(lastRow ? { tight: true } : {}) });
      lastRow = true;
    }
    cells = null;
  };
  for (const { name, close, start, end } of tagsOf(html)) {
    if (skip === null) parts.push(html.slice(at, start));
    at = end;
    if (skip !== null) {
      if (close && name === skip) skip = null;
      // A page may leave the head open; its body is read all the same.
      else if (skip === 'head' && name === 'body') skip = null;
      continue;
    }
    if (name === '!' || INLINE.has(name)) continue;
    if (SKIPPED.has(name)) {
      // tagsOf passes over the content of scripts and the like in one step; only the others have an end to wait for.
      if (!close && ['head', 'nav', 'noscript', 'template', 'svg'].includes(name)) skip = name;
      continue;
    }
    if (CELLS.has(name)) flush();
    else if (name === 'tr' || name === 'table') {
      endRow();
      flush();
      if (name === 'table') lastRow = false;
      if (name === 'tr' && !close) cells = [];
    } else flush();
    kind = close ? 'paragraph' : HEADING.test(name) ? 'heading' : name === 'li' ? 'list' : 'paragraph';
  }
  if (skip === null) parts.push(html.slice(at));
  endRow();
  flush();
  return pieces;
}
