import type { Claim } from '../../../model/claim.js';
import { formatPeriod } from '../../../model/period.js';
import type { Network } from '../network.js';
import { printedInterval } from '../rounding.js';
import type { OrderCheck } from './check.js';

const of = (c: Claim): string =>
  [c.reporter, c.flow, c.product, c.period && formatPeriod(c.period), c.basis ?? '', c.scope ?? ''].join('~');

/** Shares of single countries in one whole come to no more than 100 %. */
export function shareSums({ claims }: Network): readonly OrderCheck[] {
  const groups = new Map<string, Map<string, number>>();
  claims.forEach((c, i) => {
    if (c.kind !== 'share' || c.unit !== 'percent' || c.value === null || !c.flow || !c.period) return;
    if (!/^[A-Z]{3}$/.test(c.partner ?? '') || c.partner === 'WLD') return;
    const group = groups.get(of(c)) ?? new Map<string, number>();
    groups.set(of(c), group);
    if (!group.has(c.partner!)) group.set(c.partner!, i);
  });
  return [...groups.values()].flatMap((group): readonly OrderCheck[] => {
    const members = [...group.values()];
    const least = members.reduce((sum, i) => sum + (printedInterval(claims[i]!)?.[0] ?? 0), 0);
    if (members.length < 2 || least <= 100) return [];
    const words = (): string => `the shares of ${members.length} countries come to more than 100 %`;
    return [{ identity: 'sum of shares', members, steps: 1, holds: false, words }];
  });
}
