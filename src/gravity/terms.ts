import { type Expression, isLogical, written } from './expression.js';
import { type Indicator, indicatorOf } from './indicator.js';
import { malformed, type SourceText } from './source-text.js';

/** One factor of a term: a number a row, or an indicator a level. */
export type Factor =
  | { readonly kind: 'variable'; readonly name: string; readonly expression: Expression }
  | ({ readonly kind: 'indicator'; readonly name: string } & Indicator);

/** What is multiplied to give regressors: `rta`, `log(dist):border`. */
export type Term = readonly Factor[];

/** Terms as R's formula algebra makes them, and whether a constant is among them. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly intercept: boolean;
}

const keyOf = (term: Term): string =>
  term
    .map((factor) => factor.name)
    .sort()
    .join('\u0000');

const union = (...lists: readonly (readonly Term[])[]): Term[] => {
  const seen = new Map<string, Term>();
  for (const term of lists.flat()) if (!seen.has(keyOf(term))) seen.set(keyOf(term), term);
  return [...seen.values()];
};

const merge = (a: Term, b: Term): Term => [
  ...a,
  ...b.filter((factor) => !a.some((other) => other.name === factor.name)),
];

const cross = (a: readonly Term[], b: readonly Term[]): Term[] => union(a.flatMap((x) => b.map((y) => merge(x, y))));

function variable(expression: Expression): Factor {
  // In R the answer to a question is a factor, whose one indicator is named for `TRUE`.
  const name = written(expression) + (isLogical(expression) ? 'TRUE' : '');
  return { kind: 'variable', name, expression };
}

const SUM = 'outside I() the signs + : * join terms; arithmetic goes into I()';

function factorOf(source: SourceText, expression: Expression): Factor {
  if (expression.kind === 'call') {
    if (expression.name === 'c') throw malformed(source, expression.at, 'c() gives levels for ref and %in% only');
    if (expression.name === 'i' || /factor$/.test(expression.name)) {
      const indicator = indicatorOf(source, expression);
      return { kind: 'indicator', name: written(expression), ...indicator };
    }
    return variable(expression);
  }
  if (expression.kind === 'name') return variable(expression);
  if (expression.kind === 'text')
    throw malformed(
      source,
      expression.at,
      `"${expression.value}" is text, not a column`,
      `a column is ${expression.value || 'named'} without quotes`,
    );
  if (expression.kind === 'number')
    throw malformed(source, expression.at, `${expression.text} is not a term`, '1 and 0 stand for a constant and none');
  throw malformed(source, expression.at, `'${written(expression)}' is not a term`, `I(${written(expression)})? ${SUM}`);
}

const isOne = (expression: Expression): boolean => expression.kind === 'number' && expression.value === 1;
const isZero = (expression: Expression): boolean => expression.kind === 'number' && expression.value === 0;

/** The text, and the factors seen so far in it with their places. */
interface Reading {
  readonly source: SourceText;
  readonly order: Map<string, number>;
}

function seen({ order }: Reading, factor: Factor): Factor {
  if (!order.has(factor.name)) order.set(factor.name, order.size);
  return factor;
}

/** Terms of a part: `intercept` is true or false where the part says so, undefined where it does not. */
interface Part {
  readonly terms: readonly Term[];
  readonly intercept: boolean | undefined;
}

function without(reading: Reading, left: Part, right: Expression): Part {
  if (isOne(right)) return { ...left, intercept: false };
  if (isZero(right)) return { ...left, intercept: true };
  const gone = new Set(partOf(reading, right).terms.map(keyOf));
  return { ...left, terms: left.terms.filter((term) => !gone.has(keyOf(term))) };
}

function partOf(reading: Reading, expression: Expression): Part {
  if (isOne(expression)) return { terms: [], intercept: true };
  if (isZero(expression)) return { terms: [], intercept: false };
  if (expression.kind === 'paren') return partOf(reading, expression.inner);
  if (expression.kind === 'unary' && expression.op === '-')
    return without(reading, { terms: [], intercept: undefined }, expression.operand);
  if (expression.kind === 'unary' && expression.op === '+') return partOf(reading, expression.operand);
  if (expression.kind === 'binary') {
    const { op, left, right } = expression;
    if (op === '-') return without(reading, partOf(reading, left), right);
    // fixest: a power of a column needs no I().
    if (op === '^' && left.kind !== 'paren' && right.kind === 'number')
      return { terms: [[seen(reading, variable(wrapped(expression)))]], intercept: undefined };
    if (op === '+' || op === '*' || op === ':') {
      const [a, b] = [partOf(reading, left), partOf(reading, right)];
      const intercept = b.intercept ?? a.intercept;
      if (op === '+') return { terms: union(a.terms, b.terms), intercept };
      if (intercept !== undefined)
        throw malformed(reading.source, expression.at, `a constant cannot stand beside ${op}`);
      const both = cross(a.terms, b.terms);
      return { terms: op === ':' ? both : union(a.terms, b.terms, both), intercept };
    }
  }
  return { terms: [[seen(reading, factorOf(reading.source, expression))]], intercept: undefined };
}

const wrapped = (expression: Expression): Expression => ({
  kind: 'call',
  name: 'I',
  args: [{ name: null, value: expression }],
  at: expression.at,
});

/**
 * The right-hand side as terms, each once, those of fewer factors first, the factors of a term in the order in which
 * they first appear in the formula (R's `terms`). @throws BilateralError `usage`
 */
export function termsOf(source: SourceText, expression: Expression): Terms {
  const order = new Map<string, number>();
  const { terms, intercept } = partOf({ source, order }, expression);
  const placed = terms.map((term) => [...term].sort((a, b) => order.get(a.name)! - order.get(b.name)!));
  return { terms: placed.sort((a, b) => a.length - b.length), intercept: intercept ?? true };
}
