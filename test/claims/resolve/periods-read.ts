import { formatPeriod } from '../../../src/model/period.js';
import type { AskedRow } from './asked-rows.js';
import { claimsOf } from './claims-of.js';

/** The periods read of the figures asked for: by their numbers, or by words of their claims. */
export function periodsRead({ text, day, asked }: AskedRow): Record<string, string> {
  const claims = claimsOf(text, day);
  const read = Object.keys(asked).map((key) => {
    const claim = claims.find((c) =>
      /^[\d.]+$/.test(key)
        ? c.kind !== 'streak' && c.value !== null && Math.abs(c.value) === Number(key)
        : c.quote.includes(key),
    );
    return [key, claim?.period ? formatPeriod(claim.period) : String(claim?.period)];
  });
  return Object.fromEntries(read);
}
