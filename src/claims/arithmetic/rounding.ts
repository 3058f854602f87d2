import type { Interval } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { SCALE_FACTOR } from '../../model/quantity.js';
import { onceEach } from '../once-each.js';
import { fullValue } from './facts.js';

type Hedge = 'approx' | 'nearly' | 'more_than' | 'less_than' | null;

const ABOVE: ReadonlySet<string> = new Set('more_than at_least over above first_above exceed exceeds'.split(' '));
const BELOW: ReadonlySet<string> = new Set('less_than at_most under below up_to'.split(' '));

/** A verb that says that a mark was passed, right before the number. */
const PASSES =
  /\b(?:top(?:s|ped|ping)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?:pass|cross)(?:es|ed|ing)?)\s+(?:the\s+)?[^\w\s]{0,3}[A-Z]{0,3}[^\w\s]?\d/i;

/** Just below the number: unlike "less than", which leaves open how far. */
const NEARLY =
  /\b(?:nearly|almost|close\sto|just\s(?:under|below|short\sof)|(?:a\s(?:little|touch|shade)|slightly)\s(?:under|below|less\sthan))\s+(?:[A-Z]{0,4}[^\w\s]?\s?\d|(?:an?|one|two|three|four|five|half)\b)/i;

/** What loosens a number in the words of its claim, which every slip tried in it leaves as they are. */
const wordsIn = onceEach((quote: string) =>
  LOOSENS.test(quote)
    ? { nearly: NEARLY.test(quote), passes: PASSES.test(quote), almost: /\b(?:nearly|almost)\b/i.test(quote) }
    : NO_WORDS,
);
/** What each of these begins with. */
const LOOSENS = /\b(?:nearly|almost|close\s|just\s|a\s|slightly|top|exceed|surpass|pass|cross)/i;
const NO_WORDS = { nearly: false, passes: false, almost: false };

function hedgeOf(claim: Claim): Hedge {
  const said = claim.quantity?.hedge ?? null;
  // A record names the mark that was passed, not the figure.
  if (claim.kind === 'record') return 'more_than';
  if (said === 'more_than' || said === 'at_least') return 'more_than';
  const words = wordsIn(claim.quote);
  if (words.nearly) return 'nearly';
  if (said === 'less_than' || said === 'at_most') return 'less_than';
  const direction = claim.direction ?? '';
  if (ABOVE.has(direction)) return 'more_than';
  if (BELOW.has(direction)) return 'less_than';
  if (words.passes) return 'more_than';
  if (direction === 'nearly' || words.almost) return 'nearly';
  // "Three and a half times as much": words round as they please.
  const inWords = claim.quantity === null && (claim.unit === 'times' || claim.unit === 'ratio');
  return said === 'approx' || claim.approx || inWords ? 'approx' : null;
}

/** Half a unit of the last digit that counts: whole hundreds ("200 billion") may themselves be rounded. In full units. */
function halfStep(claim: Claim): number {
  const { quantity } = claim;
  if (!quantity) return 0;
  const noughts = quantity.step === 1 ? (/00+$/.exec(String(quantity.value))?.[0].length ?? 0) : 0;
  return (Math.max(quantity.step, noughts > 0 ? 10 ** noughts : 0) / 2) * SCALE_FACTOR[quantity.scale];
}

/** Share of a number by which "about" may miss it. */
const ABOUT = 0.06;
/** A number of three digits that count is at least so many times the half of its last one. */
const THREE_DIGITS = 200;
/** Share of a mark by which a number may miss it that is said to pass it: in words, or of three digits and more. */
const MARK = 0.02;

/**
 * What a printed number leaves open, in full units and with its sign: its rounding, more when words loosen it, one side
 * without end for "more than" and "less than", a half line for a rise or a fall without a number. Null: nothing said.
 */
export const printedInterval: (claim: Claim) => Interval | null = onceEach(intervalOf);

function intervalOf(claim: Claim): Interval | null {
  if (claim.value === null) return directionOnly(claim);
  const value = fullValue(claim);
  if (!Number.isFinite(value)) return null;
  if (claim.low !== undefined && claim.high !== undefined) {
    const factor = value / claim.value || 1;
    return [Math.min(claim.low, claim.high) * factor, Math.max(claim.low, claim.high) * factor];
  }
  const size = Math.abs(value);
  const half = Math.max(halfStep(claim), size * 1e-12);
  const hedge = hedgeOf(claim);
  // "More than four fifths": the mark itself is exact, as "three" is in "more than three times".
  const exact = hedge === 'more_than' || hedge === 'less_than' ? isPart(claim) : false;
  // "More than 46.8 billion" is next to it; "more than 40 billion" may be far.
  const beyond = claim.kind !== 'record' && size >= THREE_DIGITS * half && !exact ? size * MARK : Infinity;
  const sized = sizeInterval(
    hedge,
    size,
    exact ? Math.min(half, size * MARK) : half,
    ABOUT * looseness(claim, size, half, hedge),
    beyond,
  );
  return value < 0 ? [-sized[1], -sized[0]] : sized;
}

/**
 * Rates in whole tens and parts in words ("nearly a quarter") leave half as much again open, so do ratios, and "nearly
 * doubled" twice as much; "almost 59.4 billion" a sixth, and a number of four digits less.
 */
function looseness({ unit, quantity }: Claim, size: number, half: number, hedge: Hedge): number {
  if (unit === 'times' || unit === 'ratio') return hedge === 'nearly' ? 2 : 1.5;
  if (quantity && size >= THREE_DIGITS * half) return size >= 10 * THREE_DIGITS * half ? 1 / 24 : 1 / 6;
  if (unit !== 'percent' || !quantity) return 1;
  return (size >= 10 && size % 10 === 0) || inWords(quantity.step) ? 1.5 : 1;
}

/** A part in words, "four fifths", "halved", or a ratio. */
const isPart = ({ unit, quantity, quote }: Claim): boolean =>
  unit === 'times' ||
  unit === 'ratio' ||
  (unit === 'percent' && quantity !== null && (inWords(quantity.step) || !/\d/.test(quote)));
const inWords = (step: number): boolean => !Number.isInteger(Math.round(Math.log10(step) * 1e6) / 1e6);

function sizeInterval(hedge: Hedge, size: number, half: number, missing: number, beyond: number): Interval {
  const about = Math.max(half * 2, size * missing);
  if (hedge === 'more_than') return [size - half, size + beyond];
  if (hedge === 'less_than') return [Math.max(0, size - beyond), size + half];
  if (hedge === 'nearly') return [size - about, size + half];
  return hedge === 'approx' ? [size - about, size + about] : [size - half, size + half];
}

function directionOnly(claim: Claim): Interval | null {
  if (claim.kind !== 'growth') return null;
  if (/^(?:rise|up|increase|wider|widen)/.test(claim.direction ?? '')) return [0, Infinity];
  if (/^(?:fall|down|decrease|narrow)/.test(claim.direction ?? '')) return [-Infinity, 0];
  return null;
}
