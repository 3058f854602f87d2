import type { Interval } from '../../kernels/interval.js';
import type { ArithmeticCulprit, Claim } from '../../model/claim.js';
import { decimalsOf, type Quantity, quantityWith, SCALE_FACTOR, SCALES, type Scale } from '../../model/quantity.js';
import { claimWith } from '../claim-with.js';
import { swaps } from './digit-slip.js';
import { fullValue } from './facts.js';
import { isAmountUnit } from './measured.js';
import { printedInterval } from './rounding.js';

/** A claim as it may have been meant, what went wrong, and the question to ask. */
export interface Slip {
  readonly claim: Claim;
  readonly culprit: ArithmeticCulprit;
  readonly question: string;
}

/** The digits that count, without point and sign. */
const digitsOf = ({ quantity }: Claim): string => String(Math.abs(Math.round(quantity!.value / quantity!.step)));

/** So few digits that one of them does not make it fit by chance. */
export const isShort = (claim: Claim): boolean => claim.quantity !== null && digitsOf(claim).length <= 3;

const printed = (digits: string, step: number): string => (Number(digits) * step).toFixed(decimalsOf(step));

/** The claim with other digits, and how it would have been printed. */
function withDigits(claim: Claim, digits: string): { readonly claim: Claim; readonly text: string } {
  const text = printed(digits, claim.quantity!.step);
  return { claim: withNumber(claim, Number(text)), text };
}

function withNumber(claim: Claim, value: number, scale: Scale = claim.quantity!.scale): Claim {
  return claimWith(claim, {
    value: (claim.value! < 0 ? -1 : 1) * value,
    quantity: quantityWith(claim.quantity!, { value, scale }),
  });
}

/** A number in words has no digits to strike wrong. */
const hasDigits = ({ quantity }: Claim): boolean => {
  const power = Math.log10(quantity!.step);
  return Math.abs(power - Math.round(power)) < 1e-9;
};

function swapped(claim: Claim): readonly Slip[] {
  if (!hasDigits(claim)) return [];
  return swaps(digitsOf(claim))
    .filter((digits) => !digits.startsWith('0'))
    .map((digits) => {
      const { claim: meant, text } = withDigits(claim, digits);
      return { claim: meant, culprit: 'digit swap', question: `two digits swapped? (${text})` };
    });
}

/** The next scale word up or down, "million" for "billion"; any where the amount is too short to stand without one, or three digits. */
function otherScales({ scale, unit, value }: Quantity): readonly Scale[] {
  const at = SCALES.indexOf(scale);
  if (!isAmountUnit(unit)) return [];
  if (at < 1) return value < 1000 ? ['million', 'billion'] : ['thousand'];
  return [at + 1, at - 1].filter((i) => i >= 1 && i < SCALES.length).map((i) => SCALES[i]!);
}

/** "More than 100 million" may be any number above, and a single digit is near enough to much: neither shows what was lost. */
const isTelling = (claim: Claim): boolean => {
  const [low, high] = printedInterval(claim) ?? [0, Infinity];
  return high - low < TELLING * Math.max(Math.abs(low), Math.abs(high));
};
const TELLING = 0.35;

const questionOf = ({ scale, value }: Quantity, meant: Scale): string =>
  scale !== 'one' ? `${scale} for ${meant}?` : value < 1000 ? `${meant} left out?` : 'three digits left out?';

function rescaled(claim: Claim): readonly Slip[] {
  // A conversion is held against rates of exchange, which are far from a thousand times as high.
  if (!isTelling(claim) && claim.converts === undefined) return [];
  return otherScales(claim.quantity!).map((scale) => ({
    claim: withNumber(claim, Math.abs(claim.value!), scale),
    culprit: 'lost scale word',
    question: questionOf(claim.quantity!, scale),
  }));
}

export function turned(claim: Claim): readonly Slip[] {
  if (claim.kind === 'growth') {
    const falls = claim.value === null ? /^(?:fall|down|decr|narr)/.test(claim.direction ?? '') : claim.value < 0;
    const question =
      claim.flow === 'balance'
        ? `a ${falls ? 'wider' : 'narrower'} balance was meant?`
        : `a ${falls ? 'rise' : 'fall'} was meant?`;
    const meant =
      claim.value === null
        ? claimWith(claim, { direction: falls ? 'rise' : 'fall' })
        : claimWith(claim, { value: -claim.value, direction: falls ? 'rise' : 'fall' });
    return claim.value !== null || claim.direction ? [{ claim: meant, culprit: 'wrong direction', question }] : [];
  }
  if (claim.kind !== 'balance' || !claim.value) return [];
  const question = `a ${claim.value < 0 ? 'surplus' : 'deficit'} was meant?`;
  return [{ claim: claimWith(claim, { value: -claim.value }), culprit: 'wrong direction', question }];
}

/** The decimal point one place off, or lost: 21 for 2.1, 726 for 7.26. */
function pointMoved(claim: Claim): readonly Slip[] {
  const { step, unit, value } = claim.quantity!;
  if (!isAmountUnit(unit) || !hasDigits(claim) || digitsOf(claim).length < 2) return [];
  const whole = step === 1 && claim.quantity!.scale !== 'one' && digitsOf(claim).length > 2;
  return [0.1, 10, ...(whole ? LOST : [])].map((by) => {
    const moved = withNumber(claim, value * by);
    const meant = claimWith(moved, { quantity: quantityWith(moved.quantity!, { step: step * by }) });
    const text = (value * by).toFixed(decimalsOf(step * by));
    return { claim: meant, culprit: 'other', question: `decimal point out of place? (${text})` };
  });
}
/** What two or three decimals behind a lost point make of a number. */
const LOST = [0.01, 0.001];

/** What a slip of the hand may have made of a claim: digits, scale word, direction, and decimal point where that is asked for. */
export function slipsOf(claim: Claim, points: boolean): readonly Slip[] {
  // A rise in words may be a fall by an even chance: only the rate beside it shows that it was one.
  if (!claim.quantity || claim.value === null || !Number.isFinite(claim.value)) return [];
  return [...swapped(claim), ...rescaled(claim), ...(points ? pointMoved(claim) : []), ...turned(claim)];
}

/** One digit struck wrong, or one too many: likelier by chance than the other slips, and so tried last. */
export function wrongDigit(claim: Claim): readonly Slip[] {
  if (!claim.quantity || claim.value === null || !hasDigits(claim)) return [];
  const digits = digitsOf(claim);
  const found: Slip[] = [];
  for (let i = 0; i < digits.length; i += 1)
    for (let digit = i === 0 ? 1 : 0; digit <= 9; digit += 1) {
      if (String(digit) === digits[i]) continue;
      const { claim: meant, text } = withDigits(claim, `${digits.slice(0, i)}${digit}${digits.slice(i + 1)}`);
      found.push({ claim: meant, culprit: 'other', question: `one digit wrong? (${text})` });
    }
  // "15.0" for "5.0": a digit too many in front.
  if (digits.length > 1 && digits[1] !== '0') {
    const { claim: meant, text } = withDigits(claim, digits.slice(1));
    found.push({ claim: meant, culprit: 'other', question: `one digit too many? (${text})` });
  }
  return found;
}

/** One of the first digits of a long number struck wrong, 44.24 for 54.24: the place of the digit, in full units, and the slip. */
export function firstDigitsWrong(claim: Claim): readonly { readonly place: number; readonly slip: Slip }[] {
  if (!claim.quantity || claim.value === null || !hasDigits(claim)) return [];
  const { step, scale } = claim.quantity;
  const digits = digitsOf(claim);
  return wrongDigit(claim).flatMap((slip) => {
    const meant = digitsOf(slip.claim);
    const at = [...digits].findIndex((digit, i) => digit !== meant[i]);
    const behind = digits.length - 1 - at;
    if (meant.length !== digits.length || behind < BEHIND_IT) return [];
    return [{ place: 10 ** behind * step * SCALE_FACTOR[scale], slip }];
  });
}
/** So many digits that a number shares with what it should be do not agree by chance. */
const BEHIND_IT = 3;

/** The rounding of a number as its digits leave it, without what words or noughts may leave open. In full units. */
function plainInterval({ step }: Quantity, value: number, scale: Scale): Interval {
  const [full, half] = [value * SCALE_FACTOR[scale], (step / 2) * SCALE_FACTOR[scale]];
  return [full - half, full + half];
}

/** What the slips of a number would make of it. Two short numbers are each other's swapped digits by chance: 12 and 21. */
function slipped(claim: Claim, quantity: Quantity): readonly Interval[] {
  const { step, scale } = quantity;
  const sign = claim.value! < 0 ? -1 : 1;
  const digits = digitsOf(claim);
  const swapped = digits.length > 2 && hasDigits(claim) ? swaps(digits).filter((d) => !d.startsWith('0')) : [];
  return [
    ...swapped.map((d) => plainInterval(quantity, sign * Number(printed(d, step)), scale)),
    ...otherScales(quantity).map((other) => plainInterval(quantity, claim.value!, other)),
    ...(claim.kind === 'growth' ? [plainInterval(quantity, -claim.value!, scale)] : []),
  ];
}

/** Are two unequal numbers for one figure the slip of one another? The one with fewer digits may be the one that slipped. */
export const slipBetween = (a: Claim, b: Claim): boolean =>
  fullValue(a) !== fullValue(b) && (slipsInto(a, b) || slipsInto(b, a) || pointApart(a, b));

/** Are two amounts printed with the same digits, and the point elsewhere? Two short numbers are so by chance. */
function pointApart(a: Claim, b: Claim): boolean {
  if (!a.quantity || !b.quantity || !a.value || !b.value || !isAmountUnit(a.quantity.unit)) return false;
  const apart = Math.log10(fullValue(a) / fullValue(b));
  const digits = digitsOf(a).replace(/0+$/, '');
  return (
    Math.abs(apart - Math.round(apart)) < 1e-9 &&
    Math.abs(apart) < MOST_PLACES &&
    digits.length > 2 &&
    digits === digitsOf(b).replace(/0+$/, '')
  );
}
const MOST_PLACES = 3.5;

/** Are two numbers printed alike, but for one digit or two neighbours that changed places? */
export function oneDigitApart(a: Claim, b: Claim): boolean {
  if (!a.quantity || !b.quantity || !a.value || !b.value || Math.sign(a.value) !== Math.sign(b.value)) return false;
  const alike = a.quantity.step === b.quantity.step && a.quantity.scale === b.quantity.scale;
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (!alike || !hasDigits(a) || x.length < 2 || x.length !== y.length) return false;
  return [...x].filter((digit, i) => digit !== y[i]).length === 1 || swaps(x).includes(y);
}

/** Have two neighbouring digits of a number changed places in another? */
export const digitsExchanged = (a: Claim, b: Claim): boolean => swaps(digitsOf(a)).includes(digitsOf(b));

function slipsInto(a: Claim, b: Claim): boolean {
  if (!a.quantity || !b.quantity || a.value === null || b.value === null) return false;
  const target = plainInterval(b.quantity, b.value, b.quantity.scale);
  return slipped(a, a.quantity).some((meant) => overlap(meant, target));
}

/** Two roundings that only touch are of unequal numbers. */
const overlap = (a: Interval, b: Interval): boolean =>
  Math.min(a[1], b[1]) - Math.max(a[0], b[0]) > 1e-9 * Math.max(Math.abs(a[0]), Math.abs(b[0]));
