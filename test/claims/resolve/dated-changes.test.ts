import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.js';
import { formatPeriod } from '../../../src/model/period.js';
import { claimsOf } from './claims-of.js';
import { DATED_CHANGES } from './dated-changes-rows.js';
import { BASES_NAMED } from './dated-changes-rows-2.js';

const isAsked = (c: Claim, key: string): boolean =>
  /^[\d.]+$/.test(key)
    ? c.kind !== 'streak' && c.value !== null && Math.abs(c.value) === Number(key)
    : c.quote.includes(key);

/** The period of a claim, and its comparison where that is asked for. */
function told(claim: Claim | undefined, withComparison: boolean): string {
  if (!claim?.period) return String(claim?.period);
  const { comparison, basePeriod } = claim;
  const against = basePeriod ? `vs ${formatPeriod(basePeriod)}` : comparison;
  return withComparison ? `${formatPeriod(claim.period)} ${against}` : formatPeriod(claim.period);
}

describe.each(Object.entries({ ...DATED_CHANGES, ...BASES_NAMED }))('%s', (_, table) => {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
  it.each(rows)('%s %s', (day, text, asked) => {
    const claims = claimsOf(text!.replaceAll(' ¶ ', '\n\n'), day!);
    const pairs = asked!.split('; ').map((item) => item.split('='));
    const read = pairs.map(([key, value]) => {
      const claim = claims.find((c) => isAsked(c, key!));
      return `${key}=${told(claim, value!.includes(' '))}`;
    });
    expect(read).toEqual(pairs.map((pair) => pair.join('=')));
  });
});
