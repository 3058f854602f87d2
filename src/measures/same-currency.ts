import type { Currency } from '../model/currency.js';
import { BilateralError } from '../model/error.js';

/**
 * The one currency of all the figures: the check at run time, for figures whose types do not tell.
 * @throws BilateralError `bad-input` when there are two, or none at all
 */
export function sameCurrency<C extends Currency>(...figures: readonly { readonly currency: C }[]): C {
  const [first, ...others] = new Set(figures.map((figure) => figure.currency));
  if (first === undefined)
    throw new BilateralError('bad-input', 'a currency was asked of no figures at all', {
      hint: 'give at least one figure',
    });
  if (others.length > 0)
    throw new BilateralError(
      'bad-input',
      `figures in ${[first, ...others].join(' and ')} cannot be set beside another`,
      {
        hint: `bring them to one currency first: convert(figure, rates, 'period average', '${first}')`,
      },
    );
  return first;
}
