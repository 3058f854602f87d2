import type { Coefficient } from '../model/estimate.js';
import type { EventEffect } from '../model/event-study.js';

const percent = (log: number): number => 100 * Math.expm1(log);

/** A coefficient with what it means in percent of trade at a dose. */
export const effectOf = (coefficient: Coefficient, scale: number): EventEffect => ({
  coefficient,
  percent: percent(scale * coefficient.estimate),
  percentLow: percent(scale * coefficient.low),
  percentHigh: percent(scale * coefficient.high),
});
