import { isCollection, isMap, isPair, LineCounter, type Node, parseDocument } from 'yaml';
import { BilateralError } from '../../model/error.js';
import type { Place } from './place.js';

const LARGEST = 1_000_000;
/** Anchors may be used, but not to blow a small file up. */
const ALIASES = 50;

const bad = (message: string, hint: string, cause?: unknown): BilateralError =>
  new BilateralError('bad-input', message, { hint, cause });

const SAMPLE = 'a scenario is YAML or JSON with title, baseline and shocks: docs/equilibrium/scenarios.md';

/** Lines by path, of every value in a document. */
function linesOf(root: Node | null, counter: LineCounter): Record<string, number> {
  const lines: Record<string, number> = {};
  const visit = (node: unknown, path: string, from: number | undefined): void => {
    const start = from ?? (node as Node | null)?.range?.[0];
    if (start !== undefined) lines[path] = counter.linePos(start).line;
    if (!isCollection(node)) return;
    for (const [i, item] of node.items.entries()) {
      if (!isMap(node) || !isPair(item)) visit(item, `${path}[${i}]`, undefined);
      else {
        const key = item.key as (Node & { value?: unknown }) | null;
        const name = String(key?.value ?? key);
        visit(item.value, path === '' ? name : `${path}.${name}`, key?.range?.[0]);
      }
    }
  };
  visit(root, '', undefined);
  return lines;
}

/**
 * A YAML or JSON text as plain data, with the line of each value.
 * @throws BilateralError `bad-input`: empty, too large, no YAML, not one table of keys
 */
export function parseText(text: string, file: string): Place {
  if (text.length > LARGEST)
    throw bad(
      `${file} has ${text.length} characters, a scenario at most ${LARGEST}`,
      `is it a table of flows? ${SAMPLE}`,
    );
  if (text.trim() === '') throw bad(`${file} is empty`, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a binary file
  if (/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text)) throw bad(`${file} is not a text`, SAMPLE);
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    const { line, col } = counter.linePos(fault.pos[0]);
    const what =
      fault.code === 'MULTIPLE_DOCS'
        ? 'a second document begins here'
        : fault.message.replace(/\s+/g, ' ').replace(/^./, (first) => first.toLowerCase());
    throw bad(
      `${file}, line ${line}, column ${col}: this is not YAML: ${what}`,
      'indent with spaces, the same for the keys of one level, and put texts with a colon in quotes',
      fault,
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: ALIASES });
  } catch (cause) {
    throw bad(`${file} cannot be read: ${(cause as Error).message}`, 'write it without anchors and aliases', cause);
  }
  if (value === null) throw bad(`${file} has comments and nothing else`, SAMPLE);
  if (typeof value !== 'object' || Array.isArray(value))
    throw bad(`${file} is ${Array.isArray(value) ? 'a list' : 'a plain text'}, not a table of keys`, SAMPLE);
  return { value, path: '', origin: { file, lines: linesOf(document.contents, counter) } };
}
