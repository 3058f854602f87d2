import { intersects, sub } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { startMonth, startYear } from '../../model/period.js';
import { onceInTurn } from '../once-in-turn.js';
import { fullValue, isLevel, printsYear } from './facts.js';
import { printedInterval } from './rounding.js';

/** Does a text give the very number of a claim that prints its year for another year of the series, or what makes it there? */
export function ofAnotherYear(claims: readonly Claim[], i: number): boolean {
  const claim = claims[i]!;
  const { period, quantity } = claim;
  if (!period || !quantity || !isLevel(claim) || !printsYear(claim)) return false;
  const digits = String(Math.round(quantity.value / quantity.step)).replace(/0+$/, '');
  if (digits.length < 3) return false;
  const same = levelsByValue(claims).get(fullValue(claim)) ?? [];
  return same.some((o) => o.flow === claim.flow && isYearsApart(o, claim)) || madeInAnotherYear(claims, i);
}

/** "The 10.99bn reported for April 2016": the gap between exports and imports of April 2015. */
function madeInAnotherYear(claims: readonly Claim[], i: number): boolean {
  const claim = claims[i]!;
  if (claim.flow !== 'balance') return false;
  const own = printedInterval(claim);
  const near = around(claims, i).filter((o) => isLevel(o) && o.value !== null && isYearsApart(o, claim));
  const [exports, imports] = (['exports', 'imports'] as const).map((flow) => near.filter((o) => o.flow === flow));
  return exports!.some((e) =>
    imports!.some((m) => {
      const [x, y] = [printedInterval(e), printedInterval(m)];
      return own && x && y && e.period!.start === m.period!.start && intersects(sub(x, y), own);
    }),
  );
}

/** Exports, imports and balances of other years, which a claim with the wrong year may be of. */
export const ofOtherYears = (claims: readonly Claim[], i: number): readonly number[] =>
  ofAnotherYear(claims, i)
    ? around(claims, i)
        .flatMap((other, k) => (isLevel(other) && isYearsApart(other, claims[i]!) ? [Math.max(0, i - NEAR) + k] : []))
        .slice(0, MOST)
    : [];
const MOST = 12;

/** Exports, imports and the balance that they make stand within so many claims. */
const NEAR = 24;
const around = (claims: readonly Claim[], i: number): readonly Claim[] =>
  claims.slice(Math.max(0, i - NEAR), i + NEAR + 1);

const isYearsApart = (other: Claim, { period, reporter, partner, product }: Claim): boolean =>
  other.period !== null &&
  period !== null &&
  other.period.months === period.months &&
  startYear(other.period) !== startYear(period) &&
  startMonth(other.period) === startMonth(period) &&
  other.reporter === reporter &&
  other.partner === partner &&
  other.product === product;

/** The levels of a text by their values. */
const levelsByValue = onceInTurn((claims: readonly Claim[]): ReadonlyMap<number | null, readonly Claim[]> => {
  const byValue = new Map<number | null, Claim[]>();
  for (const claim of claims) {
    if (!isLevel(claim)) continue;
    const value = fullValue(claim);
    const known = byValue.get(value);
    if (known) known.push(claim);
    else byValue.set(value, [claim]);
  }
  return byValue;
});
