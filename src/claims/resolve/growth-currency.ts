import type { Claim } from '../../model/claim.js';
import type { Currency } from '../../model/currency.js';
import { claimWith } from '../claim-with.js';

const RATES: ReadonlySet<string> = new Set(['growth', 'forecast']);

/** The currency that most amounts of a text are printed in, conversions apart; null when two are used alike. */
function usual(claims: readonly Claim[]): Currency | null {
  const counts = new Map<Currency, number>();
  for (const c of claims)
    if ((c.kind === 'level' || c.kind === 'balance') && c.currency && !c.converts)
      counts.set(c.currency, (counts.get(c.currency) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/**
 * Growth without a currency of its own is measured in that of the nearest level of the same flow, else in the one
 * currency of the text. Volumes have none, and growth in real terms is of that money without its change of prices.
 */
export function withGrowthCurrency(claims: readonly Claim[], said: () => Currency | null): readonly Claim[] {
  const levels = claims.filter(
    (c) => (c.kind === 'level' || c.kind === 'balance') && c.currency !== null && !c.converts,
  );
  // "In current US dollars" is said once for rates that stand beside no amount.
  const common = usual(claims) ?? (levels.length === 0 ? said() : null);
  const byFlow = new Map<string, Claim[]>();
  const key = (c: Claim): string => [c.reporter, c.partner, c.flow, c.product].join('|');
  for (const level of levels) byFlow.set(key(level), [...(byFlow.get(key(level)) ?? []), level].slice(-40));
  return claims.map((claim) => {
    if (claim.currency !== null || claim.basis === 'volume' || (claim.basis && !RATES.has(claim.kind))) return claim;
    // "from 24.6 billion to 27.6 billion": an amount printed without its currency.
    if (claim.quantity?.unit === 'currency' && common)
      return claimWith(claim, { currency: common, currencyAssumed: true });
    if (!RATES.has(claim.kind)) return claim;
    const near = [...(byFlow.get(key(claim)) ?? [])].sort(
      (a, b) => Math.abs(a.start - claim.start) - Math.abs(b.start - claim.start),
    )[0];
    const currency = near?.currency ?? common;
    return currency ? claimWith(claim, { currency, currencyAssumed: true }) : claim;
  });
}
