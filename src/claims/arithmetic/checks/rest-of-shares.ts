import { contains } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { isShare } from '../facts.js';
import type { Network } from '../network.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';
import { sumSides } from './sum-sides.js';

/** "The other 24 percent", "the remaining tenth": what is left of a whole when its other parts were told. */
const REST = /^the\s(?:other|remaining)\s/i;

const isRest = (c: Claim): boolean => isShare(c) && REST.test(c.quote);
const ofOneWhole = (part: Claim, last: Claim, rest: Claim): boolean =>
  isShare(part) &&
  !isRest(part) &&
  part.sentence[0] === last.sentence[0] &&
  part.reporter === rest.reporter &&
  part.flow === rest.flow;

/** Shares of one sentence and what is left of their whole, told behind them, come to 100 %. */
export function restOfShares({ claims }: Network): readonly OrderCheck[] {
  return claims.flatMap((rest, at): readonly OrderCheck[] => {
    if (!isRest(rest)) return [];
    const before = claims[at - 1];
    let from = at;
    while (before && from > 0 && ofOneWhole(claims[from - 1]!, before, rest)) from -= 1;
    const parts = Array.from({ length: at - from }, (_, k) => from + k);
    if (parts.length < 2) return [];
    const sides = sumSides(claims, at, parts);
    const clashes = (changed: ReadonlyMap<number, Claim>): boolean => {
      const [all, made] = sides(changed) ?? [];
      return all !== undefined && made !== undefined && !contains([all[0] + made[0], all[1] + made[1]], 100);
    };
    return [
      {
        identity: 'sum of all parts',
        members: [...parts, at],
        steps: 1,
        holds: !clashes(new Map()),
        clashes,
        words: () => `${[...parts, at].map((i) => wordsOf(claims[i]!)).join(' + ')} are to make 100 %`,
      },
    ];
  });
}
