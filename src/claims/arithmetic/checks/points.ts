import { type Interval, intersects, sub } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { type Period, samePeriod } from '../../../model/period.js';
import { isShare } from '../facts.js';
import type { Network } from '../network.js';
import { printedInterval } from '../rounding.js';
import { basePeriodOf } from '../subject.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';

const ofOneSeries = (a: Claim, b: Claim): boolean =>
  a.reporter === b.reporter &&
  a.partner === b.partner &&
  a.flow === b.flow &&
  a.product === b.product &&
  (a.scope ?? '') === (b.scope ?? '');

/** The share of a period, of what a change in points is said of: in its own sentence, and only one. */
function shareOf(claims: readonly Claim[], at: number, period: Period): number | undefined {
  const change = claims[at]!;
  const inSentence = (i: number): boolean => claims[i]?.sentence[0] === change.sentence[0];
  let i = at;
  while (inSentence(i - 1)) i -= 1;
  const found: number[] = [];
  for (; inSentence(i); i += 1) {
    const share = claims[i]!;
    if (isShare(share) && ofOneSeries(share, change) && share.period && samePeriod(share.period, period)) found.push(i);
  }
  return found.length === 1 ? found[0] : undefined;
}

/** "Rose by 10 percentage points from 47.5 to 57.6 percent": the later share less the earlier one is the change. */
export function points({ claims }: Network): readonly OrderCheck[] {
  return claims.flatMap((change, i): readonly OrderCheck[] => {
    const base = change.kind === 'growth' && change.unit === 'pp' ? basePeriodOf(change) : null;
    if (!base || !change.period || change.value === null) return [];
    const [now, before] = [shareOf(claims, i, change.period), shareOf(claims, i, base)];
    if (now === undefined || before === undefined) return [];
    const meets = (of: readonly Claim[]): boolean => {
      const [said, later, earlier] = of.map(printedInterval) as Interval[];
      return intersects(said!, sub(later!, earlier!));
    };
    const three = [i, now, before];
    const words = (): string =>
      `${wordsOf(claims[now]!)} against ${wordsOf(claims[before]!)} does not make ${wordsOf(change)}`;
    const holds = meets(three.map((k) => claims[k]!));
    return [
      {
        identity: 'points',
        members: [...three].sort((a, b) => a - b),
        steps: 1,
        holds,
        words: holds
          ? () => `${wordsOf(claims[now]!)} less ${wordsOf(claims[before]!)} make ${wordsOf(change)}`
          : words,
        clashes: (changed) => !meets(three.map((k) => changed.get(k) ?? claims[k]!)),
      },
    ];
  });
}
