import type { Currency } from '../../model/currency.js';
import type { Decomposition, DecompositionLine, Spread } from '../../model/decomposition.js';
import { decimal, percent, signedAmount } from '../number.js';

/** Lines that say something: those that are nothing and can be nothing else are left out. */
export const linesThatMoved = ({ lines }: Decomposition): readonly DecompositionLine[] =>
  lines.filter(({ value, low, high }) => value !== 0 || low !== 0 || high !== 0);

/** Did all lines go the way of the whole? Only then is a percentage of the change a part of it. */
export const oneWay = (found: Decomposition): boolean =>
  found.change !== 0 && linesThatMoved(found).every(({ value }) => value * found.change > 0);

/** `85.5 to 86.5 %`; without ends where the sign of the whole is in doubt. */
export const percentRange = ({ low, high }: Spread): string =>
  Number.isFinite(low) && Number.isFinite(high)
    ? low.toFixed(1) === high.toFixed(1)
      ? percent(low)
      : `${decimal(low)} to ${percent(high)}`
    : 'not bounded';

/** `−$75.4bn, 86.3 % of the fall (85.5 to 86.5 %)`; the amount and its range where parts went both ways. */
export function lineWords(line: DecompositionLine, found: Decomposition): string {
  const unit = found.unit as Currency;
  const change = signedAmount(line.value, unit);
  if (!oneWay(found)) {
    const [low, high] = [signedAmount(line.low, unit), signedAmount(line.high, unit)];
    return low === high ? change : `${change} (${low} to ${high})`;
  }
  const part = percent(line.percent.value);
  const range = percentRange(line.percent);
  const whole = found.change < 0 ? 'fall' : 'rise';
  return range === part ? `${change}, ${part} of the ${whole}` : `${change}, ${part} of the ${whole} (${range})`;
}
