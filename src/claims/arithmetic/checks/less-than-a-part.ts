import type { Interval } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { startIndex } from '../../../model/period.js';
import { onceEach } from '../../once-each.js';
import { isLevel } from '../facts.js';
import { countedIn } from '../measured.js';
import type { Network } from '../network.js';
import { printedInterval } from '../rounding.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';

/** By so much a flow of a month has to be above that of the months it is one of: less may be another way of counting. */
const ABOVE = 1.05;
/**
 * And a gap by so much, of no more than two months: the more months, the likelier is one of the other side among them.
 */
const GAP_ABOVE = 1.3;
const MONTHS_OF_A_GAP = 2;
/** Shown before the same order as the solver finds it. */
const FIRST = 100;
/** More amounts than this in one series are a table. */
const MOST = 12;

const seriesOf = onceEach((c: Claim): string =>
  [c.reporter, c.partner, c.flow, c.product, c.basis ?? '', c.scope ?? '', countedIn(c) ?? c.currency].join('~'),
);

const isPlain = (c: Claim): boolean =>
  isLevel(c) && c.value !== null && c.period !== null && !c.period.days && !c.converts && c.flow !== null;

const sizeOf = (claim: Claim): Interval | null => {
  const interval = printedInterval(claim);
  return interval && interval[1] < 0 ? [-interval[1], -interval[0]] : interval;
};

/** "To 49.4bn in February. For the year so far, 8.3bn": what is told of several months is less than one of them. */
export function lessThanAPart({ claims }: Network): readonly OrderCheck[] {
  const plain = claims.flatMap((claim, i) => (isPlain(claim) ? [i] : []));
  const monthsOf = (i: number): number => claims[i]!.period!.months;
  if (plain.every((i) => monthsOf(i) === monthsOf(plain[0]!))) return [];
  const series = new Map<string, number[]>();
  let several = false;
  for (const i of plain) {
    const name = seriesOf(claims[i]!);
    const known = series.get(name);
    if (!known) series.set(name, [i]);
    else if (known.length < MOST) {
      known.push(i);
      several = true;
    }
  }
  return several ? [...series.values()].flatMap((places) => pairsOf(claims, places)) : [];
}

function pairsOf(claims: readonly Claim[], places: readonly number[]): readonly OrderCheck[] {
  if (places.length < 2) return [];
  return places.flatMap((whole) =>
    places.filter((part) => isPartOf(claims[part]!, claims[whole]!)).flatMap((part) => told(claims, part, whole)),
  );
}

function isPartOf(part: Claim, whole: Claim): boolean {
  const [a, b] = [part.period!, whole.period!];
  if (a.months >= b.months) return false;
  const off = startIndex(a) - startIndex(b);
  return off >= 0 && off + a.months <= b.months;
}

function told(claims: readonly Claim[], part: number, whole: number): readonly OrderCheck[] {
  const [a, b] = [claims[part]!, claims[whole]!];
  const [x, y] = [sizeOf(a), sizeOf(b)];
  const gap = a.flow === 'balance';
  if (!x || !y || (gap && (a.value! * b.value! <= 0 || b.period!.months > MONTHS_OF_A_GAP))) return [];
  if (x[0] <= y[1] * (gap ? GAP_ABOVE : ABOVE)) return [];
  const members = [part, whole].sort((p, q) => p - q);
  const words = (): string => `${wordsOf(a)} of a part of what ${wordsOf(b)} is of`;
  return [{ identity: 'less than a part', members, steps: 1, holds: false, shown: FIRST, words }];
}
