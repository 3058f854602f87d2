import type { Claim } from '../../model/claim.js';
import { SCALE_FACTOR } from '../../model/quantity.js';

/** Is a claim an amount of money that the text prints of a flow or a balance, and not one that it converts? */
export const isPrintedAmount = ({ kind, value, quantity, converts }: Claim): boolean =>
  (kind === 'level' || kind === 'balance') && value !== null && converts === undefined && quantity?.unit === 'currency';

/** A printed number with its scale worked in, in units of its currency, or as it stands where it has no scale. */
export const fullNumber = ({ value, quantity }: Claim): number =>
  (value ?? 0) * (quantity ? SCALE_FACTOR[quantity.scale] : 1);
