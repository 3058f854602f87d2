import type { Note } from './note.js';

/** Which small-sample factors a covariance carries: as the named program has them by default, or none. */
export type Convention = 'fixest' | 'ppmlhdfe' | 'none';

/** How standard errors were worked out, and what they were multiplied with. */
export interface Variance {
  readonly kind: 'iid' | 'HC1' | 'cluster';
  /** With how many groups each; empty unless `cluster`. */
  readonly clusters: readonly { readonly name: string; readonly groups: number }[];
  readonly convention: Convention;
  /** Parameters that the factor counts: regressors, and levels of effects that no cluster contains. */
  readonly parameters: number;
  /** What the covariance was multiplied with; of several ways of clustering, of the smallest number of groups. */
  readonly factor: number;
  /** Degrees of freedom of the t distribution; Infinity for the normal one. */
  readonly df: number;
}

export interface Coefficient {
  readonly name: string;
  readonly estimate: number;
  readonly se: number;
  /** Estimate over standard error. */
  readonly statistic: number;
  /** Two-sided. */
  readonly p: number;
  /** 95 percent. */
  readonly low: number;
  readonly high: number;
}

/** Rows and regressors that could not be used, and why. */
export interface Dropped {
  /** A value was missing, or the log of what is not positive. */
  readonly missing: number;
  /** Zero trade that the effects or regressors predict perfectly: no finite estimate has them. */
  readonly separated: number;
  /** Alone in a level of an effect. */
  readonly singletons: number;
  readonly collinear: readonly string[];
}

/** A gravity equation as estimated: plain data, with whether it converged. */
export interface Estimate {
  readonly estimator: 'PPML' | 'OLS';
  readonly formula: string;
  readonly source: string;
  readonly coefficients: readonly Coefficient[];
  /** In the order of the coefficients. */
  readonly covariance: readonly (readonly number[])[];
  readonly variance: Variance;
  /** On request, the incidental-parameter bias that the coefficients were freed of; they plus this are PPML's own. */
  readonly bias?: readonly number[];
  /** Rows used, and rows of the panel. */
  readonly nobs: number;
  readonly rows: number;
  readonly dropped: Dropped;
  readonly effects: readonly { readonly name: string; readonly levels: number }[];
  /** Of PPML, 2 Σ [y ln(y/μ) − (y − μ)]; of OLS, the sum of squared residuals. */
  readonly deviance: number;
  readonly logLikelihood: number;
  /** Of PPML, McFadden's pseudo-R2 against a constant; of OLS, R2. */
  readonly r2: number;
  readonly iterations: number;
  readonly converged: boolean;
  /** How well it is solved: by how much at most a further step would move a coefficient, in standard errors, as far as the last tells. */
  readonly residual: number;
  readonly notes: readonly Note[];
  /** On request, for each row of the panel; NaN where the row was not used. */
  readonly fitted?: Float64Array;
  /** On request, the level of each effect in the linear predictor, by name of effect and of level. */
  readonly fixedEffects?: readonly {
    readonly name: string;
    readonly levels: readonly string[];
    readonly values: Float64Array;
  }[];
}
