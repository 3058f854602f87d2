import type { Claim } from '../../model/claim.js';
import { samePeriod, startYear } from '../../model/period.js';
import { claimWith } from '../claim-with.js';

/** Figures as exact as this are told of one change wherever they stand in a text. */
const EXACT = /\d[.\d]*\d[.\d]*\d/;

/** A text that gives one rate more often gives it of many things. */
const MOST = 8;

const isOpen = ({ kind, comparison, unit, value }: Claim): boolean =>
  kind === 'growth' && comparison === 'yoy' && unit === 'percent' && value !== null;

/**
 * A rate that a text repeats has one base: where one place names it ("fell 7 percent from May"), that of the headline or
 * the list, which name none, is the same.
 */
export function withBasesOfRepeated(claims: readonly Claim[], text: string): readonly Claim[] {
  const named = new Map<number, Claim[]>();
  for (const claim of claims)
    if (claim.kind === 'growth' && claim.unit === 'percent' && claim.value !== null && SHORT.has(claim.comparison)) {
      const alike = named.get(Math.abs(claim.value));
      if (!alike) named.set(Math.abs(claim.value), [claim]);
      else if (alike.length < MOST) alike.push(claim);
    }
  if (named.size === 0) return claims;
  const base = new Map<number, Claim>();
  const based = claims.map((claim) => {
    const same = isOpen(claim) ? named.get(Math.abs(claim.value!))?.find((other) => isSame(claim, other)) : undefined;
    if (!same || namesYearBefore(claim, text)) return claim;
    const told = claimWith(claim, { comparison: same.comparison, basePeriod: same.basePeriod });
    base.set(claim.sentence[0], told);
    return told;
  });
  return base.size === 0 ? based : withBasesBeside(based, base);
}

/** "Compared with December 2022 exports were # lower", in figures of 2023: its own base, whatever rate is as large. */
const namesYearBefore = ({ period, sentence }: Claim, text: string): boolean =>
  period !== null && text.slice(...sentence).includes(String(startYear(period) - 1));

/** "Exports fell # and imports #", one of them told again from the month before: the other has the same base. */
const withBasesBeside = (claims: readonly Claim[], told: ReadonlyMap<number, Claim>): readonly Claim[] =>
  claims.map((claim) => {
    const based = isOpen(claim) ? told.get(claim.sentence[0]) : undefined;
    return based?.period && claim.period && samePeriod(claim.period, based.period) && !SAYS_YEARLY.test(claim.quote)
      ? claimWith(claim, { comparison: based.comparison, basePeriod: based.basePeriod })
      : claim;
  });
const SHORT: ReadonlySet<string> = new Set(['mom', 'qoq']);

function isSame(open: Claim, told: Claim): boolean {
  if (open.reporter !== told.reporter || !open.period || !told.period || !samePeriod(open.period, told.period))
    return false;
  if (SAYS_YEARLY.test(open.quote)) return false;
  if (EXACT.test(String(Math.abs(open.value!)))) return true;
  return open.value === told.value && open.flow === told.flow && open.partner === told.partner;
}
const SAYS_YEARLY = /\byear|\bannual|\by-?o-?y\b/i;
