import type { CalendarEffect } from './forecast.js';
import type { Note } from './note.js';
import type { Outlook, OutlookSeries } from './outlook.js';
import type { Period } from './period.js';
import type { Policy } from './policy.js';
import type { Day } from './vintage.js';

export type OutlierKind = 'additive' | 'level shift' | 'temporary change';

/** A month that the model of a series does not expect: one month off, a level that moves and stays, or a jump that fades by 0.7 a month. */
export interface Outlier {
  readonly kind: OutlierKind;
  readonly period: Period;
  /** In logs, or in the unit of the series where logs cannot be taken. */
  readonly estimate: number;
  readonly se: number;
  readonly t: number;
  /** Of the level; NaN where logs cannot be taken. */
  readonly percent: number;
}

/** A test that a series has no season: its value, its degrees of freedom, and how often as much would come of chance. */
export interface SeasonTest {
  readonly name: 'QS' | 'Friedman' | 'Kruskal-Wallis' | 'F, stable season';
  readonly value: number;
  readonly df: readonly number[];
  readonly p: number;
}

/** One month of an adjusted series; the original is trend x season x irregular x calendar x outliers' part, or their sum. */
export interface AdjustedMonth {
  readonly period: Period;
  /** Null where the month is missing. */
  readonly original: number | null;
  readonly adjusted: number | null;
  readonly trend: number;
  /** Ratios around one, or amounts around nought. */
  readonly seasonal: number;
  readonly calendar: number;
}

/** How far growth and level of the newest months moved once later months were known. */
export interface Revisions {
  /** Origins looked back to, and months after each that were known when it was compared. */
  readonly origins: number;
  readonly later: number;
  /** Mean absolute revision of the newest adjusted value, percent; NaN where logs cannot be taken. */
  readonly level: number;
  /** The same of its change on the month before, and of three months on three, percentage points. */
  readonly month: number;
  readonly quarter: number;
  /** Origins at which the change on the month before turned its sign. */
  readonly turned: number;
}

/** Change of the adjusted series, percent; null where a month is missing, or values are not all positive. */
export interface AdjustedGrowth {
  readonly period: Period;
  /** On the month before. */
  readonly month: number | null;
  /** Three months on the three before, not annualised. */
  readonly quarter: number | null;
}

/** A monthly series without its season and calendar. Plain data. */
export interface Adjustment {
  readonly mode: 'multiplicative' | 'additive';
  /** Whether a season was found and taken out; where not, only the calendar was. */
  readonly seasonal: boolean;
  readonly months: readonly AdjustedMonth[];
  readonly growth: readonly AdjustedGrowth[];
  readonly calendar: readonly CalendarEffect[];
  readonly outliers: readonly Outlier[];
  /** What the largest t-value of an outlier had to exceed. */
  readonly critical: number;
  readonly tests: { readonly original: readonly SeasonTest[]; readonly adjusted: readonly SeasonTest[] };
  /** Below one a season can be told from the rest: Lothian and Morry 1978. */
  readonly m7: number;
  /** Null where the series is too short to look back. */
  readonly revisions: Revisions | null;
  readonly model: string;
  readonly converged: boolean;
  readonly iterations: number;
  readonly residual: number;
  readonly notes: readonly Note[];
}

/** A measure of which something happened in the month of an outlier or in the two before. That says nothing of cause. */
export interface OutlierMeasure {
  readonly policy: Policy;
  readonly event: 'announced' | 'took effect' | 'ended';
  readonly day: Day;
}

export interface NamedOutlier extends Outlier {
  /** Of the same flow; those that took effect first, then by nearness. */
  readonly measures: readonly OutlierMeasure[];
}

/** One flow without its season and calendar, from whose figures, and what measures stood at its outliers. Plain data. */
export interface AdjustedSeries {
  readonly series: OutlookSeries;
  /** What was asked for, where the partner's figures stand in for the reporter's. */
  readonly asked?: NonNullable<Outlook['asked']>;
  readonly adjustment: Adjustment;
  readonly outliers: readonly NamedOutlier[];
  /** The first day of the measures of this pair that are held; null where none is. */
  readonly measuresFrom: Day | null;
  readonly notes: readonly Note[];
}
