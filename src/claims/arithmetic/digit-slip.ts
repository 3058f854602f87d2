import { type Interval, intersects } from '../../kernels/interval.js';
import { decimalsOf, type Quantity, SCALE_FACTOR } from '../../model/quantity.js';

/** A likely slip of the hand: what was probably meant, and what went wrong. */
export interface Slip {
  /** As it would have been printed, in the quantity's scale. */
  readonly value: number;
  readonly kind: 'two digits swapped' | 'one digit wrong' | 'scale word' | 'sign';
}

/** Two digits changed places, wherever they stand: 500.03 for 500.30, 398.18 for 389.18. */
export function swaps(printed: string): string[] {
  const results: string[] = [];
  const places = [...printed].map((c, i) => (/\d/.test(c) ? i : -1)).filter((i) => i >= 0);
  for (let n = 0; n + 1 < places.length; n += 1) {
    const [i, j] = [places[n]!, places[n + 1]!];
    if (printed[i] === printed[j]) continue;
    const letters = [...printed];
    [letters[i], letters[j]] = [letters[j]!, letters[i]!];
    results.push(letters.join(''));
  }
  return results;
}

/**
 * The slip that would bring a printed number into `target` (full units, unsigned), if a single one does: neighbouring
 * digits swapped, a wrong scale word, or nothing.
 */
export function slipTowards(quantity: Quantity, target: Interval): Slip | null {
  const printed = Math.abs(quantity.value).toFixed(decimalsOf(quantity.step));
  const factor = SCALE_FACTOR[quantity.scale];
  const half = (quantity.step / 2) * factor;
  const meets = (value: number): boolean => intersects([value * factor - half, value * factor + half], target);
  const swapped = swaps(printed).map(Number).find(meets);
  if (swapped !== undefined) return { value: swapped, kind: 'two digits swapped' };
  for (const wrong of [1e3, 1e-3, 10, 0.1]) {
    const value = Math.abs(quantity.value) * factor * wrong;
    if (intersects([value - half * wrong, value + half * wrong], target))
      return { value: Math.abs(quantity.value) * wrong, kind: 'scale word' };
  }
  return null;
}
