import { didYouMean } from '../model/nearest.js';
import type { Call, Expression } from './expression.js';
import { written } from './expression.js';
import { malformed, type SourceText } from './source-text.js';

/** A level as it is written: a number, or a text. */
export type Level = number | string;

/** `i(by, x, ref = ..)`: an indicator for each level of `by`, times `x` where there is one. */
export interface Indicator {
  /** `i` names columns `year::2006`, `factor` names them `factor(year)2006`. */
  readonly form: 'i' | 'factor';
  readonly by: Expression;
  readonly x: Expression | null;
  /** `x` is a second set of levels: `i(a, i.b)`. */
  readonly crossed: boolean;
  /** Levels left out; `first` for the first one. */
  readonly ref: readonly Level[] | 'first';
  /** The only levels to take; null for all. */
  readonly keep: readonly Level[] | null;
  readonly at: number;
}

const OPTIONS = ['ref', 'keep'];

/** The levels that `2006`, `-1`, `"CHN"`, `c(1986, 1990)` or `1986:1990` stand for. @throws BilateralError `usage` */
export function levelsIn(source: SourceText, expression: Expression): readonly Level[] {
  const { kind, at } = expression;
  if (kind === 'number' || kind === 'text') return [expression.value];
  if (kind === 'paren') return levelsIn(source, expression.inner);
  if (kind === 'unary' && expression.op === '-' && expression.operand.kind === 'number')
    return [-expression.operand.value];
  if (kind === 'call' && expression.name === 'c')
    return expression.args.flatMap((argument) => levelsIn(source, argument.value));
  if (kind === 'binary' && expression.op === ':') {
    const [[from], [to]] = [levelsIn(source, expression.left), levelsIn(source, expression.right)];
    if (typeof from === 'number' && typeof to === 'number' && Math.abs(to - from) <= 10_000)
      return Array.from({ length: Math.floor(Math.abs(to - from)) + 1 }, (_, k) => from + (to < from ? -k : k));
  }
  const hint = kind === 'name' ? `text goes between quotes: "${expression.name}"` : '2006, "CHN", c(1986, 1990)';
  throw malformed(source, at, `'${written(expression)}' is not a level`, hint);
}

const isTrue = (expression: Expression): boolean => expression.kind === 'number' && /^T/.test(expression.text);

/** The arguments of `i()` and `factor()`. @throws BilateralError `usage` */
export function indicatorOf(source: SourceText, { name, args, at }: Call): Indicator {
  const form = name === 'i' ? 'i' : 'factor';
  const plain = args.filter((argument) => argument.name === null).map((argument) => argument.value);
  const options = new Map<string, Expression>();
  for (const argument of args) {
    if (argument.name === null) continue;
    if (form === 'factor' || !OPTIONS.includes(argument.name))
      throw malformed(
        source,
        at,
        `${name}() knows no '${argument.name}'`,
        form === 'factor'
          ? 'i(x, ref = 2006) chooses the level left out'
          : (didYouMean(argument.name, OPTIONS) ?? 'it knows ref and keep'),
      );
    options.set(argument.name, argument.value);
  }
  const most = form === 'i' ? 3 : 1;
  const [by, x, third] = plain;
  if (by === undefined || plain.length > most)
    throw malformed(
      source,
      at,
      `${name}() takes ${most > 1 ? 'a column, and if wanted a second one and ref' : 'one column'}`,
      'i(year, log(dist), ref = 2006)',
    );
  const [ref, keep] = [options.get('ref') ?? third, options.get('keep')];
  const crossed = x?.kind === 'name' && x.name.startsWith('i.');
  return {
    form,
    by,
    x: crossed ? { ...x, name: x.name.slice(2) } : (x ?? null),
    crossed,
    ref: form === 'factor' || (ref && isTrue(ref)) ? 'first' : ref ? levelsIn(source, ref) : [],
    keep: keep ? levelsIn(source, keep) : null,
    at,
  };
}
