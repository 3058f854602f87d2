import type { BinaryOp } from './expression.js';
import type { CategoryValue, NumberValue, Value } from './value.js';

type Texts = Extract<Value, { kind: 'text' | 'category' }>;

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const TESTS: Readonly<Partial<Record<BinaryOp, (order: number) => boolean>>> = {
  '==': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Whether texts can be compared so. */
export const comparesTexts = (op: BinaryOp): boolean => op in TESTS;

/** 1 or 0 for each row by what its level is mapped to; NaN where missing. */
function looked({ codes }: CategoryValue, table: Float64Array): NumberValue {
  const out = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) out[row] = codes[row]! < 0 ? NaN : table[codes[row]!]!;
  return { kind: 'number', values: out, fresh: true };
}

/** The place of each level in the order of all levels of both. */
function ranks(a: readonly string[], b: readonly string[]): [Int32Array, Int32Array] {
  const place = new Map([...new Set([...a, ...b])].sort(byCode).map((level, i) => [level, i]));
  return [Int32Array.from(a, (level) => place.get(level)!), Int32Array.from(b, (level) => place.get(level)!)];
}

const turned: Readonly<Record<string, BinaryOp>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** Texts compared in the order of their characters: `exporter != importer`, `period >= "2018-07"`. */
export function comparedTexts(op: BinaryOp, a: Texts, b: Texts): Value {
  const test = TESTS[op]!;
  if (a.kind === 'text' && b.kind === 'text')
    return { kind: 'constant', value: test(byCode(a.value, b.value)) ? 1 : 0 };
  if (a.kind === 'text') return comparedTexts(turned[op] ?? op, b, a);
  if (b.kind === 'text')
    return looked(
      a,
      Float64Array.from(a.levels, (level) => (test(byCode(level, b.value)) ? 1 : 0)),
    );
  const [left, right] = ranks(a.levels, b.levels);
  const out = new Float64Array(a.codes.length);
  for (let row = 0; row < out.length; row++) {
    const [x, y] = [a.codes[row]!, b.codes[row]!];
    out[row] = x < 0 || y < 0 ? NaN : test(left[x]! - right[y]!) ? 1 : 0;
  }
  return { kind: 'number', values: out, fresh: true };
}

/** Whether a text is one of some. */
export function amongTexts(value: Texts, wanted: ReadonlySet<string>): Value {
  if (value.kind === 'text') return { kind: 'constant', value: wanted.has(value.value) ? 1 : 0 };
  return looked(
    value,
    Float64Array.from(value.levels, (level) => (wanted.has(level) ? 1 : 0)),
  );
}

/** `ifelse(test, a, b)` of texts: `test` 1, 0 or NaN a row. */
export function chosenTexts(test: Float64Array, a: Texts, b: Texts): CategoryValue {
  const listOf = (value: Texts): readonly string[] => (value.kind === 'text' ? [value.value] : value.levels);
  const levels = [...new Set([...listOf(a), ...listOf(b)])].sort(byCode);
  const place = new Map(levels.map((level, i) => [level, i]));
  const [left, right] = [a, b].map((value) => Int32Array.from(listOf(value), (level) => place.get(level)!));
  const codes = new Int32Array(test.length);
  const codeOf = (value: Texts, table: Int32Array, row: number): number =>
    value.kind === 'text' ? table[0]! : value.codes[row]! < 0 ? -1 : table[value.codes[row]!]!;
  for (let row = 0; row < codes.length; row++) {
    const yes = test[row]!;
    codes[row] = Number.isNaN(yes) ? -1 : yes !== 0 ? codeOf(a, left!, row) : codeOf(b, right!, row);
  }
  return { kind: 'category', codes, levels };
}
