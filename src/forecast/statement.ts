import { quantile } from '../kernels/quantile.js';
import { BilateralError } from '../model/error.js';
import type { Forecast } from '../model/forecast.js';
import type { Statement, StatementProbability, StatementScore } from '../model/outlook.js';
import { endIndex, formatPeriod, type Period, startIndex, yearBefore } from '../model/period.js';
import { type DrawOptions, type History, type PathSums, pathSums, sumKnown } from './path-sums.js';

const isRate = ({ kind }: Statement): boolean => kind === 'falls' || kind === 'rises';

/** Whether a statement is true of a sum and, where it is about a rate, of the same months a year before. */
function holds({ kind, amount }: Statement, sum: number, base: number): boolean {
  if (kind === 'falls') return sum <= base * (1 - amount / 100);
  if (kind === 'rises') return sum >= base * (1 + amount / 100);
  return kind === 'exceeds' ? sum > amount : sum < amount;
}

/**
 * How likely a statement about a sum of months is: the share of paths, which err together, on which it is true.
 * Errors: `no-data` where a month is neither known nor forecast, `usage` for a rate on what may be zero or negative.
 */
export const statementProbability = (
  statement: Statement,
  forecast: Forecast,
  history: History,
  options: DrawOptions = {},
): StatementProbability => probabilityOf(statement, pathSums(forecast, history, options));

/** The same on paths that are drawn already. */
export function probabilityOf(statement: Statement, { of, paths, seed }: PathSums): StatementProbability {
  const required = (period: Period): Float64Array => {
    const sums = of(period);
    if (sums !== null) return sums;
    throw new BilateralError('no-data', `${formatPeriod(period)} is neither known nor forecast in all its months`, {
      hint: 'forecast further ahead, or give the earlier months',
    });
  };
  const sums = required(statement.period);
  const bases = isRate(statement) ? required(yearBefore(statement.period)) : null;
  if (bases?.some((base) => base <= 0))
    throw new BilateralError(
      'usage',
      `a change in percent was asked for, and ${formatPeriod(yearBefore(statement.period))} may be zero or below`,
      { hint: 'ask for an amount instead' },
    );
  let hits = 0;
  sums.forEach((sum, k) => {
    if (holds(statement, sum, bases?.[k] ?? NaN)) hits++;
  });
  const probability = hits / paths;
  return {
    statement,
    base: bases === null ? null : quantile(bases.slice().sort(), 50),
    probability,
    simulationError: Math.sqrt((probability * (1 - probability)) / paths),
    paths,
    seed,
  };
}

/**
 * A probability held against what came; null while a month is not known. `later` holds the months of the period and, for a rate, of the year before.
 * Source: Brier 1950, Monthly Weather Review 78: 1-3; Good 1952, Journal of the Royal Statistical Society B 14: 107-114.
 */
export function scoreStatement(found: StatementProbability, later: History): StatementScore | null {
  const { statement, probability, paths } = found;
  const sumOf = (period: Period): number | null => sumKnown(later, startIndex(period), endIndex(period));
  const value = sumOf(statement.period);
  const base = isRate(statement) ? sumOf(yearBefore(statement.period)) : null;
  if (value === null || (isRate(statement) && base === null)) return null;
  const came = holds(statement, value, base ?? NaN);
  // of so many paths none is not never: half a path is added to either side
  const told = (probability * paths + 0.5) / (paths + 1);
  return {
    came,
    value,
    base,
    brier: (probability - Number(came)) ** 2,
    log: -Math.log(came ? told : 1 - told),
  };
}
