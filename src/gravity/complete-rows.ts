import { type Note, note } from '../model/note.js';
import type { Panel } from '../model/panel.js';
import type { ColumnFacts } from './column-facts.js';
import { type Expression, namesIn, written } from './expression.js';
import type { Part } from './grouping.js';

/** Something that every row needs, over all rows of the panel. */
export interface Needed {
  readonly expression: Expression;
  readonly value: Part;
}

/** Rows that have all that is needed. */
export interface Complete {
  /** Rows of the panel; null when it is all of them. */
  readonly rows: Int32Array | null;
  readonly left: number;
  readonly notes: readonly Note[];
}

const LOG = /\b(?:log|ln|log2|log10|log1p|sqrt)\(/;
const count = (n: number): string => `${n.toLocaleString('en-US')} row${n === 1 ? '' : 's'}`;

/** Marks the rows without a value; returns how many there are. */
function mark(value: Part, out: Uint8Array, facts: ColumnFacts): number {
  // mostly there is none, which is seen sooner than it is marked
  if (value.kind === 'category')
    return facts.occurring(value.codes, value.levels.length)[0] === 1
      ? markWhere(value.codes, (code) => code < 0, out)
      : 0;
  return Number.isNaN(facts.largest(value.values))
    ? markWhere(value.values, (number) => !Number.isFinite(number), out)
    : 0;
}

function markWhere(values: Float64Array | Int32Array, isMissing: (value: number) => boolean, out: Uint8Array): number {
  let found = 0;
  for (let row = 0; row < values.length; row++)
    if (isMissing(values[row]!)) {
      out[row] = 1;
      found++;
    }
  return found;
}

/** Rows in which a column that the expression reads is missing. */
function missingInputs(
  panel: Panel,
  expression: Expression,
  facts: ColumnFacts,
): { rows: number; names: readonly string[] } {
  const out = new Uint8Array(panel.rows);
  const all = [...new Set(namesIn(expression).map(({ name }) => name))];
  const names = all.filter((name) => {
    const column = panel.columns[name]!;
    return mark(column.kind === 'number' ? { ...column, fresh: false } : column, out, facts) > 0;
  });
  return { rows: out.reduce((sum, one) => sum + one, 0), names };
}

function noteOn(panel: Panel, expression: Expression, found: number, facts: ColumnFacts): Note {
  const name = written(expression);
  if (expression.kind === 'name') {
    const column = panel.columns[name];
    const infinite = column?.kind === 'number' && column.values.some((value) => Math.abs(value) === Infinity);
    return note(
      'missing',
      `${name} is missing${infinite ? ' or infinite' : ''} in ${count(found)}, which are left out`,
    );
  }
  const inputs = missingInputs(panel, expression, facts);
  const rest = found - inputs.rows;
  const why = LOG.test(name) ? 'the log or root of what is not positive' : 'not a finite number';
  const parts = [
    ...(rest > 0 ? [`${why} in ${rest.toLocaleString('en-US')}`] : []),
    ...(inputs.rows > 0 ? [`${inputs.names.join(', ')} missing in ${inputs.rows.toLocaleString('en-US')}`] : []),
  ];
  return note('missing', `${name} has no value in ${count(found)}, which are left out: ${parts.join(', ')}`);
}

/** The rows in which nothing that is needed is missing or infinite, and a weight, where there is one, is not zero. */
export function completeRows(
  panel: Panel,
  needed: readonly Needed[],
  weights: Float64Array | null,
  facts: ColumnFacts,
): Complete {
  const out = new Uint8Array(panel.rows);
  const notes: Note[] = [];
  for (const { expression, value } of needed) {
    const found = mark(value, out, facts);
    if (found > 0) notes.push(noteOn(panel, expression, found, facts));
  }
  let unweighted = 0;
  for (let row = 0; weights !== null && row < weights.length; row++)
    if (weights[row] === 0) {
      out[row] = 1;
      unweighted++;
    }
  if (unweighted > 0) notes.push(note('zero-weight', `the weight is zero in ${count(unweighted)}, which are left out`));
  if (notes.length === 0) return { rows: null, left: 0, notes };
  let left = 0;
  for (let row = 0; row < out.length; row++) left += out[row]!;
  const rows = new Int32Array(panel.rows - left);
  let next = 0;
  for (let row = 0; row < out.length; row++) if (out[row] === 0) rows[next++] = row;
  return { rows, left, notes };
}
