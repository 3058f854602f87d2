import type { Convention } from '../model/estimate.js';

/** What to estimate from a panel, and how. */
export interface Spec {
  /** `trade ~ rta + log(dist) + i(year, border, ref = 1986) | exporter^year + importer^year`. */
  readonly formula: string;
  /** `iid`, `HC1`, or one to four clusters: `['exporter^importer']`. Default: `HC1`. */
  readonly variance?: 'iid' | 'HC1' | readonly string[];
  /** Default `fixest`. */
  readonly convention?: Convention;
  /** An expression added to the linear predictor with coefficient one. */
  readonly offset?: string;
  /** An expression that each row counts with. */
  readonly weights?: string;
  /** Rows alone in a level of an effect: default `drop` with the convention of ppmlhdfe, `keep` else. */
  readonly singletons?: 'drop' | 'keep';
  /** Also give fitted values and the levels of effects. */
  readonly keep?: readonly ('fitted' | 'effects')[];
  /** Of PPML with exporter-period and importer-period effects: take off the incidental-parameter bias (Weidner and Zylkin 2021). */
  readonly biasCorrection?: boolean;
  /** Largest change of the deviance, as a share, at which it has converged. Default 1e-10. */
  readonly tolerance?: number;
  /** Default 100. */
  readonly maxIterations?: number;
  /** Of PPML: 2 takes a second thread where the platform has one and rows are many. Default 1. */
  readonly threads?: 1 | 2;
  /** Called after each iteration; whoever returns `stop` ends the fit, which then has not converged. */
  readonly onIteration?: (step: Iteration) => 'stop' | undefined;
}

/** Whether rows alone in a level of an effect are taken out. */
export const dropsSingletons = ({ singletons, convention }: Spec): boolean =>
  (singletons ?? (convention === 'ppmlhdfe' ? 'drop' : 'keep')) === 'drop';

/** How far a fit has come. */
export interface Iteration {
  readonly iteration: number;
  readonly deviance: number;
  /** Change of the deviance, as a share of it. */
  readonly change: number;
  /** Applications of the effects' operator so far. */
  readonly applications: number;
}
