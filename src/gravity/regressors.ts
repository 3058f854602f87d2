import { BilateralError } from '../model/error.js';
import type { Regressor } from './design.js';
import { written } from './expression.js';
import type { Formula } from './formula.js';
import { type IndicatorData, indicatorColumns } from './indicator-columns.js';
import { pickNumbers } from './pick.js';
import type { Factor, Term } from './terms.js';

/** What the factors of the terms come to over the panel, by their names. */
export interface TermData {
  readonly variables: ReadonlyMap<string, Float64Array>;
  readonly indicators: ReadonlyMap<string, IndicatorData>;
  /** Rows used; null for all. */
  readonly rows: Int32Array | null;
  readonly count: number;
}

const MOST_COLUMNS = 2_000;
const MOST_BYTES = 16e9;

function product(a: Regressor, b: Regressor): Regressor {
  const values = new Float64Array(a.values.length);
  for (let row = 0; row < values.length; row++) values[row] = a.values[row]! * b.values[row]!;
  return { name: `${a.name}:${b.name}`, values };
}

/**
 * Whether a set of indicators does without its first level. R leaves it out of factor() where the rest of the term stands
 * in the formula too; fixest leaves it out of a lone i() beside a constant.
 */
function withoutFirst(formula: Formula, term: Term, factor: Factor): boolean {
  if (factor.kind !== 'indicator') return false;
  const rest = term.filter((other) => other !== factor).map((other) => other.name);
  const constant = formula.intercept || formula.effects.length > 0;
  if (factor.form === 'i')
    return (
      factor.ref === 'first' ||
      (factor.ref.length === 0 && !factor.keep && !factor.x && rest.length === 0 && formula.intercept)
    );
  if (rest.length === 0) return constant;
  return formula.terms.some((other) => other.length === rest.length && other.every(({ name }) => rest.includes(name)));
}

function refuseMany(columns: number, rows: number, name: string): void {
  if (columns <= MOST_COLUMNS && columns * rows * 8 <= MOST_BYTES) return;
  throw new BilateralError(
    'bad-input',
    `${name} makes ${columns.toLocaleString('en-US')} regressors of ${rows.toLocaleString('en-US')} rows each`,
    {
      hint: 'levels that only have to be held constant are an effect: put them behind the |',
    },
  );
}

function columnsOf(formula: Formula, term: Term, data: TermData): readonly Regressor[] {
  const factors = term.map((factor): readonly Regressor[] => {
    if (factor.kind === 'variable')
      return [{ name: factor.name, values: pickNumbers(data.variables.get(factor.name)!, data.rows) }];
    const from = data.indicators.get(factor.name)!;
    return indicatorColumns(factor, from, withoutFirst(formula, term, factor), (columns) =>
      refuseMany(columns, data.count, written(factor.by)),
    );
  });
  // As in R, the first factor runs fastest.
  return factors.reduce((done, next) => {
    refuseMany(done.length * next.length, data.count, term.map(({ name }) => name).join(':'));
    return next.flatMap((b) => done.map((a) => product(a, b)));
  });
}

/** The regressors of a formula over the rows used, named as fixest names them. @throws BilateralError `bad-input` */
export function regressorsOf(formula: Formula, data: TermData): readonly Regressor[] {
  const constant = formula.intercept ? [{ name: '(Intercept)', values: new Float64Array(data.count).fill(1) }] : [];
  const made: Regressor[] = [...constant];
  for (const term of formula.terms) {
    made.push(...columnsOf(formula, term, data));
    refuseMany(made.length, data.count, 'the formula');
  }
  return made;
}
