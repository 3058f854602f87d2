import type { Piece } from './pieces.js';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD TITLE NAV BUTTON SELECT TEXTAREA IFRAME OBJECT AUDIO VIDEO CANVAS INPUT'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'.split(
    ' ',
  ),
);

interface State {
  readonly pieces: Piece[];
  parts: string[];
  kind: Piece['kind'];
  cells: string[] | null;
  lastRow: boolean;
}

function flush(state: State): void {
  const text = state.parts.join('').replace(/\s+/g, ' ').trim();
  state.parts = [];
  if (text === '') return;
  if (state.cells) state.cells.push(text);
  else {
    state.pieces.push({ kind: state.kind, text });
    state.lastRow = false;
  }
}

function endRow(state: State): void {
  flush(state);
  if (state.cells && state.cells.length > 0) {
    const text = state.cells.join(' | ');
    state.pieces.push(state.lastRow ? { kind: 'paragraph', text, tight: true } : { kind: 'paragraph', text });
    state.lastRow = true;
  }
  state.cells = null;
}

function enter(state: State, tag: string): void {
  if (INLINE.has(tag)) return;
  // A row inside a cell's table ends the outer row first.
  if (tag === 'TR' || tag === 'TABLE') endRow(state);
  flush(state);
  if (tag === 'TR') state.cells = [];
  else if (tag === 'TABLE') state.lastRow = false;
  else if (tag === 'LI') state.kind = 'list';
  else if (/^H[1-6]$/.test(tag)) state.kind = 'heading';
  else if (tag !== 'BR' && state.kind !== 'list') state.kind = 'paragraph';
}

function leave(state: State, tag: string): void {
  if (INLINE.has(tag)) return;
  if (tag === 'TR' || tag === 'TABLE') endRow(state);
  flush(state);
  if (tag === 'LI' || /^H[1-6]$/.test(tag)) state.kind = 'paragraph';
}

/** The text of an element as pieces: headings, paragraphs, list items, table rows with cells parted by ` | `. */
export function piecesOf(root: Node): Piece[] {
  const state: State = { pieces: [], parts: [], kind: 'paragraph', cells: null, lastRow: false };
  // The tree is walked by its links and not by recursion, so that depth costs no stack.
  let node: Node | null = root;
  while (node) {
    const tag = node.nodeName.toUpperCase();
    const element = node.nodeType === 1;
    if (node.nodeType === 3) state.parts.push(node.nodeValue ?? '');
    else if (element && !SKIPPED.has(tag)) enter(state, tag);
    if (element && !SKIPPED.has(tag) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (element && !SKIPPED.has(tag)) leave(state, tag);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(state, node.nodeName.toUpperCase());
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  endRow(state);
  return state.pieces;
}
