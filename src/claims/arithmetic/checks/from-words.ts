import type { Claim } from '../../../model/claim.js';
import { comparePeriods } from '../../../model/period.js';
import { SCALES } from '../../../model/quantity.js';
import { onceEach } from '../../once-each.js';
import { fullValue, isLevel } from '../facts.js';
import type { Meeting } from '../meeting.js';
import type { Network } from '../network.js';
import { printedInterval } from '../rounding.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';

const UP = 'up|rose|risen|rising|increased|climbed|grew|grown|jumped|widen(?:ed|ing)|swelled|higher|growing|expanded';
const DOWN = 'down|fell|fallen|falling|decreased|declined|dropped|narrow(?:ed|ing)|shr[aiu]nk|lower|slipped';
/** "Up from 5.2bn", "narrowed from $3.1bn", "above the 5.2bn": the words right before the earlier amount. */
const FROM = new RegExp(
  String.raw`\b(?:(${UP})|(${DOWN}))(?:\s+\w+ly)?\s+(?:from|than)\s+[^\d]{0,24}\d[^a-z]*\S*(?:\s\S+)?$|\b(?:(above|(?:larger|bigger|greater|higher|more) than)|(below|(?:smaller|lower|less) than))\s+(?:the|(?:January|February|March|April|May|June|July|August|September|October|November|December|last (?:year|month|week))['’]s)\s+[^\d]{0,6}\d[^a-z]*\S*$`,
  'i',
);
/** "Widened to $5.2bn from $3.1bn": the words right before the later amount, told first. */
const TO = new RegExp(String.raw`\b(?:(${UP})|(${DOWN}))(?:\s+\w+ly)?\s+to\s+[^\d]{0,24}\d[^a-z]*\S*$`, 'i');
/** One of the words before an amount: asked for before the longer questions. */
const SAID = /\s(?:from|than|to|the)\s|['’]s\s/i;
/** Claims looked back over for the later amount. */
const NEAR = 4;
/** The earlier amount stands at most so many characters behind the later one that is told first. */
const BESIDE = 40;

const ofOneSeries = (a: Claim, b: Claim): boolean =>
  a.reporter === b.reporter &&
  a.partner === b.partner &&
  a.flow === b.flow &&
  a.product === b.product &&
  a.currency === b.currency &&
  a.period?.months === b.period?.months &&
  (a.scope ?? '') === (b.scope ?? '');

/** What the words of a claim say, which every slip tried in its number leaves as they are; null where they say neither. */
const wordsIn = onceEach((quote: string) => {
  const from = SAID.test(quote) ? FROM.exec(quote) : null;
  const to = from || !SAID.test(quote) ? null : TO.exec(quote);
  return from || to ? { from, to } : null;
});

/** An amount that is said to be up or down from an earlier one lies on that side of it. */
export const fromWords = ({ claims }: Network): readonly OrderCheck[] =>
  claims.flatMap((claim, i): readonly OrderCheck[] => {
    const said = isAmount(claim) ? wordsIn(claim.quote) : null;
    if (!said) return [];
    const { from, to } = said;
    if (from) return told(claims, laterThan(claims, i, from[3] ?? from[4]), i, Boolean(from[1] ?? from[3]), i);
    return to ? told(claims, i, nextEarlier(claims, i) ?? justEarlier(claims, i), Boolean(to[1]), i) : [];
  });

/** 1 for an amount that something is said to have risen to, -1 for one that it fell to, 0 where the words say neither. */
export function wayTo({ quote }: Claim): number {
  const to = / to\s/.test(quote) ? TO.exec(quote) : null;
  return to ? (to[1] ? 1 : -1) : 0;
}

const isAmount = (claim: Claim): boolean =>
  (isLevel(claim) || claim.kind === 'count') && claim.value !== null && claim.period !== null;

/** The one amount of the series near an earlier one, in its sentence; "That was less than the #": in the one before. */
function laterThan(claims: readonly Claim[], i: number, than: string | undefined): number | undefined {
  const base = claims[i]!;
  const near = [...claims.slice(Math.max(0, i - NEAR), i + 2).keys()]
    .map((k) => k + Math.max(0, i - NEAR))
    .filter((j) => {
      const other = claims[j]!;
      const level = j !== i && isAmount(other) && !other.converts;
      return level && ofOneSeries(other, base) && base.sentence[0] - other.sentence[1] < NEXT;
    });
  const here = near.filter((j) => claims[j]!.sentence[0] === claims[i]!.sentence[0]);
  const open = here.length === 0 && than !== undefined ? near.filter((j) => j < i) : here;
  return open.length === 1 ? open[0]! : undefined;
}
/** A sentence starts at most so many characters behind the one before it in its paragraph. */
const NEXT = 2;

/** The amount right behind a later one, but for what has no number: "to a record #, from #". */
function nextEarlier(claims: readonly Claim[], i: number): number | undefined {
  const now = claims[i]!;
  let at = i + 1;
  while (claims[at]?.value === null && at - i < NEAR) at += 1;
  const next = claims[at];
  const tied =
    next && isAmount(next) && !next.converts && next.sentence[0] === now.sentence[0] && ofOneSeries(next, now);
  return tied && next.start - now.end < BESIDE ? at : undefined;
}

/** The amount right before a later one in its sentence: "Around 9,800 firms traded in 2012, and their number rose to #". */
function justEarlier(claims: readonly Claim[], i: number): number | undefined {
  const [now, before] = [claims[i]!, claims[i - 1]];
  const tied = before && isAmount(before) && !before.converts && before.kind === now.kind && ofOneSeries(before, now);
  return tied && before.sentence[0] === now.sentence[0] ? i - 1 : undefined;
}

/** Is `now` on the side of `base` that the words of `worded` say? */
function told(
  claims: readonly Claim[],
  now: number | undefined,
  base: number | undefined,
  up: boolean,
  worded: number,
): readonly OrderCheck[] {
  if (now === undefined || base === undefined) return [];
  const [later, earlier] = [claims[now]!, claims[base]!];
  if (comparePeriods(later.period!, earlier.period!) <= 0) return [];
  const [a, b] = [printedInterval(later)!, printedInterval(earlier)!];
  const sides = [a, b].map(([low, high]) => (low > 0 ? 1 : high < 0 ? -1 : 0));
  if (sides[0] === 0 || sides[0] !== sides[1]) return [];
  const [x, y] = sides[0]! < 0 ? [neg(a), neg(b)] : [a, b];
  // That it holds is no test: half of all pairs do.
  if (up ? x[1] >= y[0] : x[0] <= y[1]) return [];
  const words = (): string => `${wordsOf(later)} is said to be ${up ? 'up' : 'down'} from ${wordsOf(earlier)}`;
  const members = [now, base].sort((p, q) => p - q);
  const lost = lostScale(claims, now, base);
  const said = lost ?? { place: worded, question: `a ${up ? 'fall' : 'rise'} was meant?` };
  return [{ identity: 'order', members, steps: 1, holds: false, worded: said, words }];
}

/** A figure and the one before it differ by no more than this. */
const MOST_MOVED = 4;

/** The member whose scale word is one too small, where the two are about a thousand times apart. */
function lostScale(claims: readonly Claim[], a: number, b: number): Meeting['worded'] | null {
  const size = (i: number): number => Math.abs(fullValue(claims[i]!));
  const [small, large] = size(a) < size(b) ? [a, b] : [b, a];
  const off = size(large) / size(small) / 1000;
  const { scale } = claims[small]!.quantity!;
  const at = SCALES.indexOf(scale);
  if (off > MOST_MOVED || off < 1 / MOST_MOVED || at < 1 || at === SCALES.length - 1) return null;
  return { place: small, question: `${scale} for ${SCALES[at + 1]}?`, culprit: 'lost scale word' };
}

const neg = ([low, high]: readonly [number, number]): readonly [number, number] => [-high, -low];
