import type { Panel } from '../model/panel.js';
import { combined, mapped } from './arithmetic.js';
import type { Stated } from './asked.js';
import { type BinaryOp, type Call, type Expression, written } from './expression.js';
import { ELEMENTWISE } from './functions.js';
import { levelsIn } from './indicator.js';
import { type SourceText, unfit } from './source-text.js';
import { amongTexts, chosenTexts, comparedTexts, comparesTexts } from './text-value.js';
import { firstLevels, isText, type Value } from './value.js';

type Numbers = Extract<Value, { kind: 'constant' | 'number' }>;

/** What is worked out: over which panel, and from which text, so that an error can name the place. */
interface Context {
  readonly panel: Panel;
  readonly source: SourceText;
}

/** A value where only numbers will do. */
function numbers(context: Context, expression: Expression, why: string): Numbers {
  const value = workedOut(context, expression);
  if (!isText(value)) return value;
  throw unfit(
    context.source,
    expression.at,
    `'${written(expression)}' is text (${firstLevels(value)}), and ${why}`,
    expression.kind === 'name'
      ? `i(${written(expression)}) makes an indicator for each level; behind the | it is an effect`
      : undefined,
  );
}

function column({ panel, source }: Context, name: string, at: number): Value {
  const found = Object.hasOwn(panel.columns, name) ? panel.columns[name] : undefined;
  if (found === undefined) throw unfit(source, at, `there is no column '${name}'`);
  return found.kind === 'number' ? { ...found, fresh: false } : found;
}

function among(context: Context, left: Expression, right: Expression): Value {
  const levels = levelsIn(context.source, right);
  const value = workedOut(context, left);
  if (isText(value)) return amongTexts(value, new Set(levels.map(String)));
  const text = levels.find((level) => typeof level === 'string');
  if (text !== undefined)
    throw unfit(
      context.source,
      right.at,
      `'${written(left)}' is a number, and "${text}" is text`,
      'numbers without quotes',
    );
  const wanted = new Set(levels.map(Number));
  return mapped(value, (x) => (Number.isNaN(x) ? NaN : wanted.has(x) ? 1 : 0));
}

function compared(context: Context, op: BinaryOp, left: Expression, right: Expression, at: number): Value {
  const [a, b] = [workedOut(context, left), workedOut(context, right)];
  if (isText(a) && isText(b)) return comparedTexts(op, a, b);
  if (!isText(a) && !isText(b)) return combined(op, a, b);
  const [text, number, expression] = isText(a) ? [a, right, left] : [b, left, right];
  throw unfit(
    context.source,
    at,
    `'${written(expression)}' is text (${firstLevels(text)}) and '${written(number)}' is a number: they cannot be compared`,
    number.kind === 'number' ? `compare with text: "${number.text}"` : 'compare text with text, numbers with numbers',
  );
}

/** 1, 0 or NaN a row, also where the test is the same for all. */
function testOf(context: Context, expression: Expression): Float64Array {
  const test = numbers(context, expression, 'a test has to be yes or no');
  return test.kind === 'number' ? test.values : new Float64Array(context.panel.rows).fill(test.value);
}

function chosen(context: Context, [condition, yes, no]: readonly Expression[]): Value {
  const test = testOf(context, condition!);
  const [a, b] = [workedOut(context, yes!), workedOut(context, no!)];
  if (isText(a) && isText(b)) return chosenTexts(test, a, b);
  const [left, right] = [
    numbers(context, yes!, 'the other choice is a number'),
    numbers(context, no!, 'the other choice is a number'),
  ];
  const at = (value: Numbers, row: number): number => (value.kind === 'constant' ? value.value : value.values[row]!);
  const out = new Float64Array(test.length);
  for (let row = 0; row < out.length; row++) {
    const answer = test[row]!;
    out[row] = Number.isNaN(answer) ? NaN : at(answer === 0 ? right : left, row);
  }
  return { kind: 'number', values: out, fresh: true };
}

function isMissing(context: Context, argument: Expression): Value {
  const value = workedOut(context, argument);
  if (value.kind === 'category') {
    const values = Float64Array.from(value.codes, (code) => (code < 0 ? 1 : 0));
    return { kind: 'number', values, fresh: true };
  }
  return value.kind === 'text' ? { kind: 'constant', value: 0 } : mapped(value, (x) => (Number.isNaN(x) ? 1 : 0));
}

function called(context: Context, { name, args, at }: Call): Value {
  const given = args.map((argument) => argument.value);
  const [first, second] = given;
  if (name === 'I') return workedOut(context, first!);
  if (name === 'ifelse') return chosen(context, given);
  if (name === 'is.na') return isMissing(context, first!);
  const why = `${name}() takes numbers`;
  if (name === 'pmin' || name === 'pmax')
    return combined(name, numbers(context, first!, why), numbers(context, second!, why));
  const f = ELEMENTWISE.get(name);
  if (f) return mapped(numbers(context, first!, why), f);
  throw unfit(context.source, at, `${name}() is a term of its own, and cannot stand inside another`);
}

/** What an expression comes to over a panel. */
function workedOut(context: Context, expression: Expression): Value {
  switch (expression.kind) {
    case 'number':
      return { kind: 'constant', value: expression.value };
    case 'text':
      return { kind: 'text', value: expression.value };
    case 'name':
      return column(context, expression.name, expression.at);
    case 'paren':
      return workedOut(context, expression.inner);
    case 'call':
      return called(context, expression);
    case 'unary': {
      const operand = numbers(context, expression.operand, `'${expression.op}' needs a number`);
      if (expression.op === '+') return operand;
      return mapped(operand, expression.op === '-' ? (x) => -x : (x) => (Number.isNaN(x) ? NaN : x === 0 ? 1 : 0));
    }
    case 'binary': {
      const { op, left, right, at } = expression;
      if (op === '%in%') return among(context, left, right);
      if (op === ':') throw unfit(context.source, at, `a:b is a run of levels, for ref and %in% only`);
      if (comparesTexts(op)) return compared(context, op, left, right, at);
      const why = `'${op}' needs numbers`;
      return combined(op, numbers(context, left, why), numbers(context, right, why));
    }
  }
}

/** An expression over a panel: numbers or levels, one a row. @throws BilateralError `bad-input` where they do not fit */
export function evaluate(
  panel: Panel,
  { source, expression }: Stated,
): Extract<Value, { kind: 'number' | 'category' }> {
  const value = workedOut({ panel, source }, expression);
  if (value.kind === 'number' || value.kind === 'category') return value;
  if (value.kind === 'constant')
    return { kind: 'number', values: new Float64Array(panel.rows).fill(value.value), fresh: true };
  throw unfit(source, expression.at, `'${written(expression)}' is the same text in every row`);
}

/** The same where only numbers will do: a panel's own array is given as it is, and must not be written to. */
export function evaluateNumbers(panel: Panel, { source, expression }: Stated, why: string): Float64Array {
  const value = numbers({ panel, source }, expression, why);
  return value.kind === 'number' ? value.values : new Float64Array(panel.rows).fill(value.value);
}
