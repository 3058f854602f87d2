import type { Coefficient, Estimate } from './estimate.js';
import type { Note } from './note.js';

/** One measure, or one wave of it, with how hard it hits each product and partner. */
export interface Wave {
  /** Column of the panel: 0 where the measure does not reach, up to 1, or a rate in percent. */
  readonly treated: string;
  /** First day in force, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The effect a number of periods after the measure, against the reference period. */
export interface EventPoint {
  /** 0 for the period that holds the date. */
  readonly relative: number;
  /** `before` tests the trends before; `announced` lies between reference and date; `after` is what the measure did. */
  readonly role: 'before' | 'reference' | 'announced' | 'after';
  /** Mean over the waves that reach so far; null for the reference, and where no figures are. */
  readonly coefficient: Coefficient | null;
  /** In percent of trade at the scale of the study; 0 for the reference, NaN where not known. */
  readonly percent: number;
  readonly percentLow: number;
  readonly percentHigh: number;
  /** How many waves stand behind it. */
  readonly waves: number;
}

/** Whether points before are zero together. */
export interface JointTest {
  /** Hotelling's, of the F distribution. */
  readonly statistic: number;
  /** How many means of points in a row were tested; as many as points where clusters are many. */
  readonly df1: number;
  /** Effective number of clusters reached, less these. */
  readonly df2: number;
  readonly p: number;
  readonly points: number;
}

/** A log effect in percent as well. */
export interface EventEffect {
  readonly coefficient: Coefficient;
  readonly percent: number;
  readonly percentLow: number;
  readonly percentHigh: number;
}

/** What one wave did, and how much of the whole it is. */
export interface WaveEffect extends Wave {
  /** Period that holds the date: `2018-07`. */
  readonly period: string;
  /** Its share among all waves by trade before the first times dose, of which means over waves are made. */
  readonly weight: number;
  /** Products with a partner that it reaches, and by how much on average of their trade. */
  readonly pairs: number;
  readonly meanDose: number;
  readonly average: EventEffect;
  readonly before: JointTest | null;
}

/** The same question of a day on which nothing happened; figures from the first measure on are not used. */
export interface Placebo {
  readonly date: string;
  readonly period: string;
  /** Null where the figures allow none, with why. */
  readonly effect: EventEffect | null;
  readonly reason: string | null;
}

export interface EventStudyMade {
  readonly identified: true;
  readonly waves: readonly WaveEffect[];
  /** How long a period is. */
  readonly by: 'month' | 'quarter' | 'year';
  /** What a dose is: a share of the product that is covered, or a rise of a tariff. */
  readonly dose: 'share' | 'rate';
  /** The dose that percentages are of: 1 of a share; of a tariff the mean log rise, ln(1 + rate). */
  readonly scale: number;
  readonly points: readonly EventPoint[];
  /** Mean of the points after, over whole periods in force. */
  readonly average: EventEffect;
  /** Periods that the average is over. */
  readonly averaged: readonly number[];
  /** Whether trends were the same before: that all points before are zero. Null where there is none. */
  readonly before: JointTest | null;
  /** One effect for all periods after, against all periods before; what the placebos are to be held against. */
  readonly pooled: EventEffect;
  readonly placebos: readonly Placebo[];
  /** So many clusters of one size would weigh as much as those reached; intervals are of t with one less. */
  readonly treatedClusters: number;
  /** Number of product-partner pairs that no wave reaches, in the figures used. */
  readonly controls: number;
  /** Periods used: first and last. */
  readonly span: readonly [string, string];
  /** What has to be true for the effect to be the measure's. */
  readonly assumptions: readonly string[];
  readonly estimate: Estimate;
  readonly notes: readonly Note[];
}

/** Why figures cannot tell what a measure did, and what would. */
export interface Obstacle {
  readonly code:
    | 'no-treated'
    | 'no-controls'
    | 'no-before'
    | 'no-after'
    | 'no-reference'
    | 'partner-period-takes-all'
    | 'product-period-takes-all'
    | 'effects-take-all'
    | 'one-treated-cluster'
    | 'too-coarse';
  readonly text: string;
  readonly remedy: string;
}

export interface NotIdentified {
  readonly identified: false;
  readonly waves: readonly Wave[];
  readonly reasons: readonly Obstacle[];
  readonly source: string;
  readonly notes: readonly Note[];
}

export type EventStudy = EventStudyMade | NotIdentified;
