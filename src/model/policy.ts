import type { Day } from './vintage.js';

/** A trade measure of a government: a tariff, a control, a ban, a truce. */
export interface Policy {
  readonly id: string;
  readonly announced: Day;
  readonly effective: Day | null;
  readonly ended: Day | null;
  readonly by: string;
  readonly on: string;
  /** As the source puts it, e.g. `USA import from CHN`. */
  readonly direction: string;
  readonly type: string;
  readonly instrument: string;
  readonly goods: string;
  readonly hsCodes: string;
  readonly ratePercent: string;
  readonly coveredUsdBillion: number | null;
  /** `verified` or `partly_verified`. */
  readonly verification: string;
  readonly source: string;
}
