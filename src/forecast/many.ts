import { BilateralError } from '../model/error.js';
import type { AheadOfMany } from '../model/outlook.js';
import { type AheadOptions, lookFurther } from './ahead.js';
import type { History } from './path-sums.js';

/** A monthly series with the name that its answer bears. */
export interface NamedHistory extends History {
  readonly name: string;
}

/** Each series looked ahead; one that nothing can be said of does not stop the others. */
export const lookAtMany = (series: readonly NamedHistory[], options: AheadOptions): AheadOfMany[] =>
  series.map((one) => {
    try {
      return { name: one.name, ahead: lookFurther(one, options) };
    } catch (error) {
      if (!(error instanceof BilateralError)) throw error;
      const { code, message, hint } = error;
      return { name: one.name, error: { code, message, ...(hint === undefined ? {} : { hint }) } };
    }
  });
