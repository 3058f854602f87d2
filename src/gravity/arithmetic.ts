import type { BinaryOp } from './expression.js';
import type { Value } from './value.js';

type Numbers = Extract<Value, { kind: 'constant' | 'number' }>;
type Two = (a: number, b: number) => number;

const missing = (a: number, b: number): boolean => Number.isNaN(a) || Number.isNaN(b);
const yes = (a: number): boolean => !Number.isNaN(a) && a !== 0;
const asked =
  (test: (a: number, b: number) => boolean): Two =>
  (a, b) =>
    missing(a, b) ? NaN : test(a, b) ? 1 : 0;

/** Arithmetic and comparisons of two numbers; a comparison with what is missing is missing. */
const TWO: Readonly<Partial<Record<BinaryOp | 'pmin' | 'pmax', Two>>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => (b === 2 ? a * a : a ** b),
  '==': asked((a, b) => a === b),
  '!=': asked((a, b) => a !== b),
  '<': asked((a, b) => a < b),
  '<=': asked((a, b) => a <= b),
  '>': asked((a, b) => a > b),
  '>=': asked((a, b) => a >= b),
  // As in R: no and missing is no, yes or missing is yes.
  '&': (a, b) => (a === 0 || b === 0 ? 0 : missing(a, b) ? NaN : 1),
  '|': (a, b) => (yes(a) || yes(b) ? 1 : missing(a, b) ? NaN : 0),
  pmin: (a, b) => (missing(a, b) ? NaN : Math.min(a, b)),
  pmax: (a, b) => (missing(a, b) ? NaN : Math.max(a, b)),
};

/** Room for a result: an operand that nobody else has, or new. */
const roomFor = (rows: number, ...operands: readonly Value[]): Float64Array => {
  for (const operand of operands) if (operand.kind === 'number' && operand.fresh) return operand.values;
  return new Float64Array(rows);
};

function setEach(values: Float64Array, f: (x: number) => number, out: Float64Array): void {
  for (let row = 0; row < values.length; row++) out[row] = f(values[row]!);
}

/** `f` of every row. */
export function mapped(operand: Numbers, f: (x: number) => number): Numbers {
  if (operand.kind === 'constant') return { kind: 'constant', value: f(operand.value) };
  const { values } = operand;
  const out = roomFor(values.length, operand);
  setEach(values, f, out);
  return { kind: 'number', values: out, fresh: true };
}

/** `a op b` of every row. */
export function combined(op: BinaryOp | 'pmin' | 'pmax', a: Numbers, b: Numbers): Numbers {
  const f = TWO[op]!;
  if (a.kind === 'constant') {
    const { value } = a;
    return mapped(b, (x) => f(value, x));
  }
  if (b.kind === 'constant') {
    const { value } = b;
    return mapped(a, (x) => f(x, value));
  }
  const [left, right] = [a.values, b.values];
  const out = roomFor(left.length, a, b);
  for (let row = 0; row < left.length; row++) out[row] = f(left[row]!, right[row]!);
  return { kind: 'number', values: out, fresh: true };
}
