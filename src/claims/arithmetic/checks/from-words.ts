import type { Claim } from '../../../model/claim.js';
import { comparePeriods } from '../../../model/period.js';
import { isLevel } from '../facts.js';
import type { Network } from '../network.js';
import { printedInterval } from '../rounding.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';

/** "Up from 5.2bn", "narrowed from $3.1bn": the words right before the earlier amount. */
const FROM =
  /\b(?:(up|rose|risen|rising|increased|climbed|grew|grown|jumped|widen(?:ed|ing)|swelled|higher|growing)|(down|fell|fallen|falling|decreased|declined|dropped|narrow(?:ed|ing)|shr[aiu]nk|lower))(?:\s+\w+ly)?\s+(?:from|than)\s+[^\d]{0,24}\d[^a-z]*\S*$/i;
/** Claims looked back over for the later amount. */
const NEAR = 4;

const ofOneSeries = (a: Claim, b: Claim): boolean =>
  a.reporter === b.reporter &&
  a.partner === b.partner &&
  a.flow === b.flow &&
  a.product === b.product &&
  a.currency === b.currency &&
  a.period?.months === b.period?.months &&
  (a.scope ?? '') === (b.scope ?? '');

/** An amount that is said to be up or down from an earlier one lies on that side of it. */
export function fromWords({ claims }: Network): readonly OrderCheck[] {
  return claims.flatMap((base, i): readonly OrderCheck[] => {
    const words = isLevel(base) && base.value !== null && base.period ? FROM.exec(base.quote) : null;
    if (!words) return [];
    const near = [...claims.slice(Math.max(0, i - NEAR), i + 2).keys()]
      .map((k) => k + Math.max(0, i - NEAR))
      .filter((j) => {
        const other = claims[j]!;
        const level = j !== i && isLevel(other) && other.value !== null && other.period && !other.converts;
        return level && other.sentence[0] === base.sentence[0] && ofOneSeries(other, base);
      });
    const now = near.length === 1 ? near[0]! : undefined;
    if (now === undefined || comparePeriods(claims[now]!.period!, base.period!) <= 0) return [];
    const [a, b] = [printedInterval(claims[now]!)!, printedInterval(base)!];
    const sides = [a, b].map(([low, high]) => (low > 0 ? 1 : high < 0 ? -1 : 0));
    if (sides[0] === 0 || sides[0] !== sides[1]) return [];
    const [x, y] = sides[0]! < 0 ? [neg(a), neg(b)] : [a, b];
    // That it holds is no test: half of all pairs do.
    if (words[1] ? x[1] >= y[0] : x[0] <= y[1]) return [];
    const say = (): string =>
      `${wordsOf(claims[now]!)} is said to be ${words[1] ? 'up' : 'down'} from ${wordsOf(base)}`;
    return [{ identity: 'order', members: [now, i].sort((p, q) => p - q), steps: 1, holds: false, words: say }];
  });
}

const neg = ([low, high]: readonly [number, number]): readonly [number, number] => [-high, -low];
