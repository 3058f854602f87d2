import { type Quantity, quantityWith, SCALE_FACTOR } from '../../model/quantity.js';
import { type AnnouncedScale, announcedScale } from './announced-scale.js';
import { carriedUnits } from './carried-units.js';
import { currencyWordBefore } from './currency-word-before.js';
import { type CurrencyFamily, currencyBefore } from './currency-words.js';
import { isLetterAt, lastBeforeBlank, wordBeforeBlank } from './letters.js';
import { type Candidate, candidates } from './quantity-candidates.js';
import { CODES, type Tail, tailOf } from './quantity-tail.js';

export { readNumber } from './printed-number.js';

/** A number found in a text, with the offsets of everything that belongs to it (sign, hedge, currency, scale, unit). */
export interface PrintedQuantity {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  /** The currency word names several currencies (a bare `$`, `rupees`): which one depends on whose trade it is. */
  readonly family?: CurrencyFamily | undefined;
  /** "13 to 17 percent": both ends, in the scale of the quantity; `value` is then the middle. */
  readonly range?: readonly [number, number] | undefined;
  /** A plus or a minus was printed. */
  readonly signed: boolean;
}

const HEDGE =
  /(?:\b(?:just|well|slightly|a little|only|a mere|some|nearly|almost|about|around|approximately|roughly|close to|near|more than|over|above|exceeding|in excess of|upwards of|as much as|less than|under|below|at least|at most|(?<!\b(?:add(?:s|ed|ing)?|go|goes|gone|went|moved|pick(?:s|ed|ing)?|crept|creeping|edged|edging|inched|ticked|stepped|shot|jumped|climbed|drift(?:ed|ing)|mov(?:es|ing)|mount(?:ed|ing)|nudg(?:ed|ing)|tick(?:s|ing)|inching|shooting|firm(?:ed|ing)|spr[au]ng|ramp(?:ed|ing)|scal(?:ed|ing)|trend(?:ed|ing)|perked|popped|swung|built|rolled|swelled|grew|grown|growing|rose|risen|rising|came|got|brought|pushed|speeded|sped) )up to|not quite)\s+){1,3}(?:a\s+|an\s+)?$/i;
/** The words that a hedge may end with. */
const ENDS_HEDGE: ReadonlySet<string> = new Set(
  'just well slightly little only mere some nearly almost about around approximately roughly to near than over above exceeding of as under below least most quite a an'.split(
    ' ',
  ),
);
const hedgeBefore = (left: string): RegExpExecArray | null =>
  ENDS_HEDGE.has(wordBeforeBlank(left)) ? HEDGE.exec(left) : null;
const HEDGES: readonly (readonly [RegExp, Exclude<Quantity['hedge'], null>])[] = [
  [/\b(?:more than|over|above|exceeding|in excess of|upwards of)\b/i, 'more_than'],
  [/\b(?:less than|under|below|not quite)\b/i, 'less_than'],
  [/\bat least\b/i, 'at_least'],
  [/\b(?:at most|up to|as much as)\b/i, 'at_most'],
  [/\b(?:nearly|almost|about|around|approximately|roughly|some|close to|near)\b/i, 'approx'],
];

/** "Topped $3.7 trillion": a round number that a verb of passing stands before is a bound. */
const PASSED =
  /\b(?:top(?:ped|ping|s)|exceed(?:ed|s)|surpass(?:ed|es)|pass(?:ed|es|ing)|cross(?:ed|es|ing)|breach(?:ed|es|ing)|clear(?:ed|s)|br(?:oke|oken|eaks?|eaking)(?: through)?|past|beyond)\s+(?:the\s+)?$/i;
const isRound = (value: number): boolean =>
  /^\d{1,2}$/.test(
    String(value)
      .replace('.', '')
      .replace(/^0+|0+$/g, ''),
  );
/** The words that what says so may end with. */
const ENDS_PASSING: ReadonlySet<string> = new Set(
  'the through past beyond topped topping tops exceeded exceeds surpassed surpasses passed passes passing crossed crosses crossing breached breaches breaching cleared clears broke broken break breaks breaking'.split(
    ' ',
  ),
);
const passes = (before: string, value: number): boolean =>
  ENDS_PASSING.has(wordBeforeBlank(before)) && PASSED.test(before) && isRound(value);

const hedgeOf = (words: string): Quantity['hedge'] => HEDGES.find(([form]) => form.test(words))?.[1] ?? null;

const BRACKETED_MINUS = /\(\s?-\s?\)\s?$/;

/** "Imports: plus 5 percent", "was minus 3 percent", "the balance came to minus EUR 737 million". */
const WORDED_SIGN =
  /(?:^|[:(,;]\s?|\b(?:was|were|is|are|been|at|by|to|from|after|and|of|reached|totall?ed|a)\s)(minus|plus)\s$/i;

const SECOND_YEAR = /(?:19|20)\d\d[-¦/]$/;

/** "SEK -2.7 billion": a code in front of the sign. */
const CODE_AND_SIGN = /\b[A-Z]{3}\s[-+]$/;
const beforeSign = (left: string): ReturnType<typeof currencyBefore> =>
  isSign(left.at(-1)) && CODE_AND_SIGN.test(left) ? currencyBefore(left.slice(0, -1), CODES) : null;

const isSign = (letter: string | undefined): boolean => letter === '-' || letter === '+';

/** "US dollars 882 million": words before a number with a scale and no currency of its own. */
function wordBefore(left: string, right: string): ReturnType<typeof currencyWordBefore> {
  const money = currencyWordBefore(left, CODES);
  const tail = money && tailOf(right);
  return tail && tail.scale !== 'one' && tail.currency === null && tail.unit === null ? money : null;
}

interface Read extends PrintedQuantity {
  readonly bare: boolean;
}

/** The same with some of it said anew; every field in one order. */
function readWith(read: Read, changes: Partial<Read>): Read {
  const { start = read.start, end = read.end, bare = read.bare, signed = read.signed } = changes;
  const { family = read.family, range = read.range, quantity = read.quantity } = changes;
  return { start, end, bare, signed, family, range, quantity };
}

/** One number with all that belongs to it; `unit` null where nothing says what it counts. */
function read(text: string, c: Candidate, announced: AnnouncedScale | null): Read | null {
  const all = text.slice(Math.max(0, c.start - 48), c.start);
  // "USD (-) 21.68 billion": a minus in brackets is the number's.
  const minus = lastBeforeBlank(all) === ')' ? (BRACKETED_MINUS.exec(all)?.[0] ?? '') : '';
  const left = all.slice(0, all.length - minus.length);
  const number = c.start - minus.length;
  const right = text.slice(c.end, c.end + 48);
  const money = currencyBefore(left, CODES) ?? beforeSign(left) ?? wordBefore(left, right);
  const glued = isLetterAt(left, left.length - 1);
  const runsOn = isLetterAt(right, 0);
  // Letters that are no currency known here may still stand before a scaled number; others (COVID19, G20) are names.
  if (glued && !money && !(/(?:^|[^A-Za-z])[A-Z]{1,4}$/.test(left) && tailOf(right).scale !== 'one')) return null;
  if (runsOn && /^(?:st|nd|rd|th)\b/i.test(right)) return null;
  // "667,000t": nobody counts hundreds of trillions, and money has its currency.
  const printedTail = tailOf(right, money === null && c.number.value >= 100);
  const tail =
    announced && isAnnounced(c, money !== null, printedTail, announced)
      ? withScale(printedTail, announced)
      : printedTail;
  if (runsOn && tail.length === 0) return null;
  if (tail.counts) return null;
  let start = money ? number - (left.length - money.start) : number;
  const before = left.slice(0, left.length - (number - start));
  const sign = isSign(lastBeforeBlank(before)) ? /([-+])\s?$/.exec(before)?.[1] : undefined;
  const word = sign !== undefined && /[\w%)-]\s?[-+]\s?$/.test(before) && !/[\s(][-+]$/.test(before);
  // Between the currency and the number: $-5bn.
  const inner = money ? /[-+]\s?$/.exec(left)?.[0] : undefined;
  const counted = tail.unit === 'percent' || tail.unit === 'pp' || tail.unit === 'currency' || money !== null;
  const worded = counted && before.at(-2)?.toLowerCase() === 's' ? WORDED_SIGN.exec(before)?.[1] : undefined;
  const printed =
    minus !== '' ? '-' : worded ? (/^m/i.test(worded) ? '-' : '+') : (inner ?? (sign && !word ? sign : undefined));
  if (sign && !word) start -= /[-+]\s?$/.exec(before)![0].length;
  const currency = money?.currency ?? tail.currency;
  const family = money ? money.family : tail.family;
  // "In 2023-24, 4.3% less": a year's second half is none of the numbers behind it.
  if (currency === null && tail.unit === null && tail.scale === 'one' && SECOND_YEAR.test(left)) return null;
  const hedge = hedgeBefore(text.slice(Math.max(0, start - 40), start));
  const negative = printed !== undefined && /-/.test(printed);
  const unit =
    tail.unit === 'percent' || tail.unit === 'pp'
      ? tail.unit
      : currency
        ? 'currency'
        : (tail.unit ?? (tail.scale !== 'one' ? 'currency' : null));
  return {
    start: hedge ? start - hedge[0].length : start,
    end: c.end + tail.length,
    bare: unit === null,
    signed: printed !== undefined,
    family,
    range: undefined,
    quantity: {
      value: negative ? -c.number.value : c.number.value,
      step: c.number.step,
      scale: tail.scale,
      unit: unit ?? 'number',
      currency,
      hedge: hedge
        ? hedgeOf(hedge[0])
        : passes(text.slice(Math.max(0, start - 20), start), c.number.value)
          ? 'more_than'
          : null,
    },
  };
}

/** A number whose scale was given before: with a currency, or with a decimal and nothing that says what it counts. */
const isAnnounced = (c: Candidate, money: boolean, tail: Tail, { unit, ofRows }: AnnouncedScale): boolean =>
  tail.scale === 'one' &&
  !tail.counts &&
  (unit || (ofRows && !money)
    ? !money && tail.unit === null && !isYear(c)
    : money || tail.unit === 'currency' || (tail.unit === null && /^\d[\d,]*\.\d+$/.test(c.raw)));

const withScale = (tail: Tail, { scale, currency, family, unit }: AnnouncedScale): Tail => ({
  length: tail.length,
  scale,
  unit: unit ?? 'currency',
  currency: tail.currency ?? currency,
  family: tail.family ?? family,
  counts: tail.counts,
});

const RANGE = /^\s?(?:-|¦|to|and|or)\s?$/i;
const LISTED = /^\s*,?\s*(?:and\s+|or\s+)?(?:(?<=and\s)[a-z]+\s+by\s+)?$/;
const isYear = (c: Candidate): boolean => /^(?:19|20)\d\d$/.test(c.raw);

const BLANK = /^\s+$/;
const PARTED = /^\s+(?:and\s+)?$/;
/** "17 billion 462 million dollars", "PLN 107 billion 661.2 million": one amount in two scales, or in three. */
function compound(got: Read, next: Read, between: string): Read | null {
  const [first, second] = [got.quantity, next.quantity];
  const ratio = SCALE_FACTOR[first.scale] / SCALE_FACTOR[second.scale];
  if (
    !(first.currency === null && second.currency !== null ? PARTED : BLANK).test(between) ||
    next.range !== undefined ||
    next.signed ||
    second.scale === 'one' ||
    first.unit !== 'currency' ||
    second.unit !== 'currency' ||
    first.step !== 1 ||
    ratio < 1000 ||
    second.value >= ratio ||
    (first.currency !== null && second.currency !== null)
  )
    return null;
  return readWith(got, {
    end: next.end,
    family: next.family ?? got.family,
    quantity: quantityWith(first, {
      value: Number((first.value + (Math.sign(first.value) * second.value) / ratio).toPrecision(12)),
      step: second.step / ratio,
      currency: first.currency ?? second.currency,
    }),
  });
}

/** "Climbed by 31.2 percent, from 236.1 to 309.8 million": what moved is no range. */
const MOVED_FROM =
  /(?:[,;(]|%|\b(?:percent|per cent|pct|rose|risen|rising|fell|fallen|falling|grew|grown|growing|climb(?:ed|ing)|drop(?:ped|ping)|declin(?:ed|ing)|increas(?:ed|ing|e)|decreas(?:ed|ing|e)|narrow(?:ed|ing)|widen(?:ed|ing)|sank|slid|slipp?(?:ed|ing)|shrank|jump(?:ed|ing)|surg(?:ed|ing)|went|up|down|doubled|tripled|halved|swelled|rise|fall))\sfrom\s(?:about\s|some\s|nearly\s)?$/i;
const movedFrom = (text: string, at: number): boolean => MOVED_FROM.test(text.slice(Math.max(0, at - 32), at));
/** "China's share fell from 16.5 to 13.9 percent": two shares, where growth "from 3 to 5 percent" is a range. */
const SHARE_OF = /\b(?:share|portion|proportion|weight|slice)s?\b(?:[^;.\n]|\.\d){0,120}$/i;
const isOfShare = (text: string, at: number): boolean => SHARE_OF.test(text.slice(Math.max(0, at - 130), at));

/** A number whose unit stands behind the next one, joined to it: as a range, or as one of a list. Null when it stands alone. */
function joined(
  text: string,
  got: Read,
  c: Candidate,
  next: Read,
): { readonly one: boolean; readonly read: Read } | null {
  const between = text.slice(got.end, next.start);
  const whole = compound(got, next, between);
  if (whole) return { one: true, read: whole };
  const money = got.quantity.unit === 'currency' && got.quantity.scale === 'one' && next.quantity.scale !== 'one';
  if (!(got.bare || money) || isYear(c) || between.length > 20) return null;
  const { unit, scale, currency } = next.quantity;
  const shared = { unit, scale, currency: currency ?? got.quantity.currency };
  const moved = !next.range && between === ' to ' && movedFrom(text, got.start);
  if (moved && unit !== 'pp' && (unit !== 'percent' || isOfShare(text, got.start)))
    return {
      one: false,
      read: readWith(got, {
        bare: false,
        quantity: quantityWith(got.quantity, shared),
        family: got.family ?? next.family,
      }),
    };
  const rising = Math.abs(got.quantity.value) < Math.abs(next.quantity.value);
  const spans =
    RANGE.test(between) &&
    (!/and/i.test(between) || /\bbetween\s+$/i.test(text.slice(Math.max(0, got.start - 12), got.start)));
  if (spans && rising && !next.range)
    return {
      one: true,
      read: readWith(next, {
        start: got.start,
        range: [got.quantity.value, next.quantity.value],
        quantity: quantityWith(next.quantity, shared),
        family: got.family ?? next.family,
      }),
    };
  return LISTED.test(between) && got.bare && unit !== 'pp'
    ? { one: false, read: readWith(got, { bare: false, quantity: quantityWith(got.quantity, shared) }) }
    : null;
}

/**
 * Every amount of money, percentage, weight and scaled number of a text, in order. A number whose unit stands behind the
 * next one takes it over: "35.2 and 35.1 per cent" are two, "13 to 17 percent" is one range. `announced` is the scale of
 * numbers that print none. Linear in the length of the text.
 */
export function findQuantities(
  text: string,
  announced: AnnouncedScale | null = announcedScale(text),
): readonly PrintedQuantity[] {
  const found: Read[] = [];
  const all = candidates(text);
  let next: Read | null = null;
  // From the end, so that a unit reaches the numbers before it.
  for (let i = all.length - 1; i >= 0; i -= 1) {
    const got = read(text, all[i]!, announced);
    const both: ReturnType<typeof joined> = got && next ? joined(text, got, all[i]!, next) : null;
    if (both) {
      if (both.one) found.pop();
      next = both.read;
    } else next = got && !got.bare ? got : null;
    const kept = next ?? got;
    if (kept) found.push(kept);
  }
  return carriedUnits(found.reverse(), text, readWith).map(({ start, end, signed, family, range, quantity }) => ({
    start,
    end,
    signed,
    family,
    range,
    quantity,
  }));
}
