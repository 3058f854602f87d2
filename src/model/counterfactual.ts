import type { Baseline } from './baseline.js';
import type { Note } from './note.js';
import type { DeficitRule } from './scenario.js';

/** What changes, as numbers on a baseline: each array has the layout of `Baseline`, and changes nothing if left out. */
export interface Changes {
  readonly deficits: DeficitRule;
  /** J N N: the new tariffs, as fractions. */
  readonly tariffs?: Float64Array;
  /** J N N: factors of iceberg costs, 1 for none, Infinity for a ban. */
  readonly costs?: Float64Array;
  /** J N N: factors of the flows before prices answer, exp of an estimated effect; 0 for a ban. */
  readonly effects?: Float64Array;
  /** J N: factors of productivity. */
  readonly productivity?: Float64Array;
  /** N: the new deficits, imports less exports, in the unit of the flows. */
  readonly newDeficits?: Float64Array;
}

/** How far the result is from the conditions of an equilibrium, checked on the finished result; relative to world output. */
export interface Residuals {
  /** Largest gap between what an economy, or sector of one, makes and what is bought of it. */
  readonly markets: number;
  /** Largest gap between exports less imports and the deficit kept. */
  readonly trade: number;
  /** Largest gap between spending and income with revenue and deficit. */
  readonly budget: number;
}

/** First-order welfare at baseline weights (Caliendo and Parro 2015, equation 16), percent of income. */
export interface FirstOrder {
  readonly termsOfTrade: number;
  readonly volumeOfTrade: number;
  /** What barriers and productivity do before prices answer; 0 where only tariffs change, as in the paper. */
  readonly efficiency: number;
  /** What changed deficits add to income; 0 where they are kept. */
  readonly transfers: number;
  readonly total: number;
}

/** First-order welfare followed along a shock that comes in small steps: its parts of exact welfare, in percent. */
export interface WelfarePath {
  /** Every step of the way cleared its markets. */
  readonly converged: boolean;
  readonly steps: number;
  /** Largest distance of a total from exact welfare, percentage points; falls with the fourth power of the steps. */
  readonly gap: number;
  /** `exact`: 100 times the factor of real income less 1; the parts add up to `total`. */
  readonly economies: readonly ({ readonly code: string; readonly exact: number } & FirstOrder)[];
}

/** 5th, 50th and 95th percentile of draws. */
export type Interval = readonly [number, number, number];

/** One economy: factors are counterfactual over baseline, values in the unit of the baseline's flows. */
export interface EconomyOutcome {
  readonly code: string;
  readonly wage: number;
  readonly priceIndex: number;
  readonly realWage: number;
  /** Spending on final goods: wages, tariff revenue and deficit. */
  readonly income: number;
  /** Exact: income over price index. */
  readonly welfare: number;
  readonly firstOrder: FirstOrder;
  readonly exports: readonly [before: number, after: number];
  readonly imports: readonly [before: number, after: number];
  readonly domestic: readonly [before: number, after: number];
  readonly revenue: readonly [before: number, after: number];
  readonly deficit: readonly [before: number, after: number];
  /** Of draws, by field, in the field's own terms; of pairs, of the second value over the first, of revenue the second. */
  readonly intervals?: Readonly<Record<IntervalField, Interval>>;
}

export const INTERVAL_FIELDS = [
  'wage',
  'priceIndex',
  'realWage',
  'income',
  'welfare',
  'exports',
  'imports',
  'domestic',
  'revenue',
] as const;
export type IntervalField = (typeof INTERVAL_FIELDS)[number];

/** Three arrays of one layout: 5th, 50th and 95th percentile of draws. */
export type Band = readonly [low: Float64Array, median: Float64Array, high: Float64Array];

/** What the draws were, and percentiles of what has a layout; those of economies stand with them. */
export interface DrawSummary {
  readonly draws: number;
  readonly seed: number;
  /** Draws whose equilibrium was not found, left out of the percentiles. */
  readonly failed: number;
  /** N N, importer by exporter: flows over all sectors, in the baseline's unit; left out where too many to hold. */
  readonly flows?: Band;
  /** J N, factors and values as in the counterfactual. */
  readonly prices: Band;
  readonly output: Band;
  readonly unitCosts: Band;
  readonly spending: Band;
}

/** A world after the shocks, markets cleared. Nothing states a number of one that did not converge. */
export interface Counterfactual {
  readonly converged: boolean;
  readonly method: 'fixed point' | 'Newton';
  readonly iterations: number;
  /** Largest of the residuals. */
  readonly residual: number;
  readonly residuals: Residuals;
  /** In words: what has the value 1. */
  readonly numeraire: string;
  readonly deficits: DeficitRule;
  /** The world that the shocks fell on; under the rule `none`, the one without deficits. */
  readonly baseline: Baseline;
  readonly economies: readonly EconomyOutcome[];
  /** J N N as in the baseline: value net of tariff. */
  readonly flows: Float64Array;
  /** J N: factors of price indices, unit costs; counterfactual gross output and spending, in the baseline's unit. */
  readonly prices: Float64Array;
  readonly unitCosts: Float64Array;
  readonly output: Float64Array;
  readonly spending: Float64Array;
  /** The unknowns as solved for: a start for a world nearby, of no meaning elsewhere. */
  readonly logs: Float64Array;
  readonly draws?: DrawSummary;
  readonly notes: readonly Note[];
}
