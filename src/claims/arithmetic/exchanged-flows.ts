import { intersects } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import type { Examined } from './examine.js';
import { isLevel } from './facts.js';
import type { Meeting } from './meeting.js';
import type { Repair } from './repair.js';
import { printedInterval } from './rounding.js';

const isWhole = ({ flow }: Claim): boolean => flow === 'balance' || flow === 'total';
const isAlikeBut = (a: Claim, b: Claim): boolean =>
  a.reporter === b.reporter && a.partner === b.partner && a.product === b.product && a.currency === b.currency;

/**
 * Where the rates of exports and imports have been exchanged, what is given of their balance or sum fails with them: how
 * much it moved, and what it was before. The levels of the day hold with either rate and are not to blame, nor is anything
 * that fits only by another figure.
 */
export function failedWithExchange(
  claims: readonly Claim[],
  open: readonly Meeting[],
  { culprit, changed }: Repair,
  seen: Examined,
): readonly number[] {
  const rates = [...changed.keys()];
  const [a, b] = rates.map((i) => claims[i]!);
  if (culprit !== 'swapped rates' || rates.length !== 2 || !a || !b || a.flow === b.flow || isWhole(a) || isWhole(b))
    return [];
  const found = new Set<number>();
  for (const conflict of open) {
    if (!rates.every((i) => conflict.members.includes(i)) || conflict.clashes?.(changed) !== false) continue;
    for (const i of conflict.members) {
      const claim = claims[i]!;
      const before = isLevel(claim) && claim.period?.start !== a.period?.start;
      if (isWhole(claim) && isAlikeBut(claim, a) && (claim.kind === 'growth' || before)) found.add(i);
    }
  }
  // "Up by almost a fifth" in the lead, and 13.1 percent below: what the other rate bears out.
  for (const i of rates)
    for (const other of seen.doubtful.get(i) ?? []) {
      const [meant, said] = [printedInterval(changed.get(i)!), printedInterval(claims[other]!)];
      if (meant && said && claims[other]!.value !== null && intersects(meant, said)) found.add(other);
    }
  return [...found];
}
