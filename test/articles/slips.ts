import type { Claim } from '../../src/model/claim.js';
import type { Quantity, Scale } from '../../src/model/quantity.js';

/** What may happen to a printed number. */
export type SlipKind = 'two digits swapped' | 'first digit' | 'scale word' | 'decimal point' | 'direction';

export interface Slipped {
  readonly kind: SlipKind;
  readonly claim: Claim;
}

const SCALES: readonly Scale[] = ['million', 'billion', 'trillion'];

const withQuantity = (claim: Claim, quantity: Quantity): Claim => ({
  ...claim,
  value: Math.sign(claim.value!) * quantity.value,
  quantity,
});

/** Every slip of one claim that prints a number: a level or balance also of its scale word and decimal point. */
export function slipsOfNumber(claim: Claim): readonly Slipped[] {
  const { quantity, value, kind } = claim;
  if (!quantity || !value || !/^(?:level|balance|growth|share)$/.test(kind) || quantity.step >= quantity.value)
    return [];
  const places = Math.round(-Math.log10(quantity.step));
  if (Math.abs(places + Math.log10(quantity.step)) > 1e-9) return [];
  const digits = String(Math.round(quantity.value / quantity.step));
  const made = (text: string): Claim => withQuantity(claim, { ...quantity, value: Number(text) * quantity.step });
  const found: Slipped[] = [];
  for (let i = 0; i + 1 < digits.length; i += 1)
    if (digits[i] !== digits[i + 1] && !(i === 0 && digits[1] === '0'))
      found.push({
        kind: 'two digits swapped',
        claim: made(digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2)),
      });
  for (const by of [1, -1]) {
    const first = Number(digits[0]) + by;
    if (first > 0 && first < 10) found.push({ kind: 'first digit', claim: made(first + digits.slice(1)) });
  }
  if (kind === 'growth')
    found.push({ kind: 'direction', claim: { ...claim, value: -value, direction: value < 0 ? 'rise' : 'fall' } });
  const at = SCALES.indexOf(quantity.scale);
  if ((kind !== 'level' && kind !== 'balance') || at < 0) return found;
  for (const scale of [SCALES[at - 1], SCALES[at + 1]])
    if (scale) found.push({ kind: 'scale word', claim: withQuantity(claim, { ...quantity, scale }) });
  if (places > 0)
    found.push({ kind: 'decimal point', claim: withQuantity(claim, { ...quantity, value: Number(digits), step: 1 }) });
  return found;
}
