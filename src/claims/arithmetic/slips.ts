import { type Interval, intersects } from '../../kernels/interval.js';
import type { ArithmeticCulprit, Claim } from '../../model/claim.js';
import { SCALE_FACTOR, type Scale } from '../../model/quantity.js';
import { swaps } from './digit-slip.js';
import { fullValue } from './facts.js';

/** A claim as it may have been meant, what went wrong, and the question to ask. */
export interface Slip {
  readonly claim: Claim;
  readonly culprit: ArithmeticCulprit;
  readonly question: string;
}

const decimalsOf = (step: number): number => Math.max(0, Math.round(-Math.log10(step)));
/** The digits that count, without the point. */
const digitsOf = ({ quantity }: Claim): string => String(Math.round(quantity!.value / quantity!.step));

/** The claim with other digits, and how it would have been printed. */
function withDigits(claim: Claim, digits: string): { readonly claim: Claim; readonly text: string } {
  const { step } = claim.quantity!;
  const text = (Number(digits) * step).toFixed(decimalsOf(step));
  return { claim: withNumber(claim, Number(text)), text };
}

function withNumber(claim: Claim, value: number, scale: Scale = claim.quantity!.scale): Claim {
  return { ...claim, value: (claim.value! < 0 ? -1 : 1) * value, quantity: { ...claim.quantity!, value, scale } };
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

const ORDER: readonly Scale[] = ['one', 'thousand', 'million', 'billion', 'trillion'];

/** The next scale word up or down: "million" for "billion". */
function rescaled(claim: Claim): readonly Slip[] {
  const at = ORDER.indexOf(claim.quantity!.scale);
  if (claim.quantity!.unit !== 'currency' || at < 1) return [];
  return [at + 1, at - 1]
    .filter((i) => i >= 1 && i < ORDER.length)
    .map((i) => ({
      claim: withNumber(claim, Math.abs(claim.value!), ORDER[i]!),
      culprit: 'lost scale word',
      question: `${ORDER[at]!} for ${ORDER[i]!}?`,
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
        ? { ...claim, direction: falls ? 'rise' : 'fall' }
        : { ...claim, value: -claim.value, direction: falls ? 'rise' : 'fall' };
    return claim.value !== null || claim.direction ? [{ claim: meant, culprit: 'wrong direction', question }] : [];
  }
  if (claim.kind !== 'balance' || !claim.value) return [];
  const question = `a ${claim.value < 0 ? 'surplus' : 'deficit'} was meant?`;
  return [{ claim: { ...claim, value: -claim.value }, culprit: 'wrong direction', question }];
}

/** What a slip of the hand may have made of a claim: digits, scale word, direction. */
export function slipsOf(claim: Claim): readonly Slip[] {
  // A rise in words may be a fall by an even chance: only the rate beside it shows that it was one.
  if (!claim.quantity || claim.value === null || !Number.isFinite(claim.value)) return [];
  return [...swapped(claim), ...rescaled(claim), ...turned(claim)];
}

/** One digit struck wrong: likelier by chance than the other slips, and so tried last. */
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
  return found;
}

/** Are two unequal numbers for one figure the slip of one another? */
export function slipBetween(a: Claim, b: Claim): boolean {
  if (!a.quantity || !b.quantity || a.value === null || b.value === null) return false;
  // Two short numbers are each other's slip by chance: 12 and 21.
  const long = digitsOf(a).length > 2;
  const target = plainInterval(b);
  return (
    fullValue(a) !== fullValue(b) &&
    [...(long ? swapped(a) : []), ...rescaled(a), ...(a.kind === 'growth' ? turned(a) : [])].some(({ claim }) =>
      intersects(plainInterval(claim), target),
    )
  );
}

/** The rounding of the digits as printed, without what words or noughts may leave open besides. */
function plainInterval(claim: Claim): Interval {
  const [value, half] = [fullValue(claim), (claim.quantity!.step / 2) * SCALE_FACTOR[claim.quantity!.scale]];
  return [value - half, value + half];
}
