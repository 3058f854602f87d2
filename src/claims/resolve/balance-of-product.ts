import type { Claim } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';
import { fullNumber, isPrintedAmount } from './printed-amount.js';

const KINDS: ReadonlySet<string> = new Set(['goods', 'services', 'goods_services', 'GDP']);
const OPPOSITE: Readonly<Record<string, Claim['flow']>> = { exports: 'imports', imports: 'exports' };
/** Words that say a flow is of all goods. */
const OF_ALL = /\b(?:total|overall|all|goods|merchandise|whole|country's|nation's|aggregate)\b/i;
/** Claims looked ahead over from the flow of a product to its other flow, and from there to the balance. */
const AHEAD = 9;
const NEXT = 3;
/** Claims around a balance among which a flow of all goods would be told. */
const AROUND = 48;
/** How far from the difference of the two their balance may be misprinted. */
const [LEAST, MOST] = [0.7, 1.45];

const size = (claim: Claim): number => Math.abs(fullNumber(claim));
const alike = (a: Claim, b: Claim): boolean =>
  a.reporter === b.reporter &&
  a.partner === b.partner &&
  a.currency === b.currency &&
  a.period?.start === b.period?.start &&
  a.period?.months === b.period?.months;
const isNear = (gap: number, balance: number): boolean => gap / balance > LEAST && gap / balance < MOST;

/**
 * "ICT exports rose to #. Imports went up to #, which left a surplus of #": the other flow and the balance of one product,
 * where the three fit and no flow of all goods is told that would fit better.
 */
export function withBalanceOfProduct(claims: readonly Claim[], text: string): readonly Claim[] {
  const balances = claims.flatMap((c, i) =>
    c.kind === 'balance' && c.product === 'goods' && isPrintedAmount(c) ? [i] : [],
  );
  if (balances.length === 0 || !claims.some(isFlowOfProduct)) return claims;
  const changed = new Map<number, string>();
  for (const b of balances) {
    const balance = claims[b]!;
    const o = lastOf(
      claims,
      b,
      NEXT,
      (c) => isOneWay(c) && c.product === 'goods' && isPrintedAmount(c) && alike(c, balance),
    );
    const other = claims[o];
    if (!other || OF_ALL.test(text.slice(other.sentence[0], other.end))) continue;
    const own = lastOf(
      claims,
      o,
      AHEAD,
      (c) => isFlowOfProduct(c) && c.flow === OPPOSITE[other.flow!] && alike(c, balance),
    );
    if (own < 0 || !isNear(Math.abs(size(claims[own]!) - size(other)), size(balance))) continue;
    const from = Math.max(0, b - AROUND);
    const around = claims.slice(from, b + AROUND);
    const better = around.some(
      (c) =>
        c.product === 'goods' &&
        c.flow === claims[own]!.flow &&
        isPrintedAmount(c) &&
        alike(c, balance) &&
        isNear(Math.abs(size(c) - size(other)), size(balance)),
    );
    if (better) continue;
    changed.set(b, claims[own]!.product!);
    around.forEach((c, i) => {
      const told = c.sentence[0] === other.sentence[0] || c.sentence[0] === balance.sentence[0];
      const same = c.flow === other.flow || c.flow === 'balance';
      if (told && same && c.product === 'goods' && c.partner === other.partner)
        changed.set(from + i, claims[own]!.product!);
    });
  }
  return changed.size === 0
    ? claims
    : claims.map((c, i) => (changed.has(i) ? claimWith(c, { product: changed.get(i)! }) : c));
}

/** Where the last of the few claims before a place stands that is asked for; -1 for none. */
function lastOf(claims: readonly Claim[], before: number, few: number, is: (claim: Claim) => boolean): number {
  for (let i = before - 1; i >= Math.max(0, before - few); i -= 1) if (is(claims[i]!)) return i;
  return -1;
}

const isOneWay = ({ flow }: Claim): boolean => flow === 'exports' || flow === 'imports';
const isFlowOfProduct = (c: Claim): boolean =>
  c.kind === 'level' && isOneWay(c) && c.product !== null && !KINDS.has(c.product) && isPrintedAmount(c);
