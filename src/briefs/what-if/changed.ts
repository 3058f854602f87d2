import type { EconomyOutcome, Interval } from '../../model/counterfactual.js';

/** What of an economy is told, in percent of the baseline. */
export const CHANGED = ['realIncome', 'priceIndex', 'exports', 'imports'] as const;
export type ChangedField = (typeof CHANGED)[number];

/** Changes of one economy, percent; NaN where there was nothing before. */
export interface Changed extends Readonly<Record<ChangedField, number>> {
  readonly code: string;
  /** 5th, 50th and 95th percentile of draws, percent. */
  readonly intervals?: Readonly<Record<ChangedField, Interval>>;
}

/** Percent by which `after` lies above `before`; NaN from zero. */
export const percentOf = ([before, after]: readonly [number, number]): number =>
  before === 0 ? Number.NaN : (after / before - 1) * 100;

/** A factor as a change in percent. */
export const factorPercent = (factor: number): number => (factor - 1) * 100;

const inPercent = ([low, middle, high]: Interval): Interval => [
  factorPercent(low),
  factorPercent(middle),
  factorPercent(high),
];

export function changedOf(outcome: EconomyOutcome): Changed {
  const { code, welfare, priceIndex, exports, imports, intervals } = outcome;
  return {
    code,
    realIncome: factorPercent(welfare),
    priceIndex: factorPercent(priceIndex),
    exports: percentOf(exports),
    imports: percentOf(imports),
    ...(intervals === undefined
      ? {}
      : {
          intervals: {
            realIncome: inPercent(intervals.welfare),
            priceIndex: inPercent(intervals.priceIndex),
            exports: inPercent(intervals.exports),
            imports: inPercent(intervals.imports),
          },
        }),
  };
}
