import type { Measurement } from './figure.js';
import type { Note } from './note.js';
import type { Observation } from './observation.js';
import type { Period } from './period.js';
import type { Day } from './vintage.js';

/** What stands behind a sentence: printed by somebody, worked out here, or said by a model. Never mixed in one line. */
export type Register = 'published' | 'computed' | 'modelled';

export interface Sentence {
  readonly text: string;
  readonly register: Register;
  /** The figures that the sentence states, so that each can be opened. */
  readonly figures: readonly (Observation | Measurement)[];
  /** `quote`, `hedge` or `don't quote yet`, with the reason. */
  readonly use?: { readonly advice: 'quote' | 'hedge' | 'do not quote yet'; readonly why: string };
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly source: string;
}

export interface ChartPoint {
  readonly period: Period;
  readonly value: number;
  /** A word set beside the point: `record`. */
  readonly mark?: string;
}

export interface ChartLine {
  readonly name: string;
  readonly role: 'exports' | 'imports' | 'context' | 'finding';
  readonly points: readonly ChartPoint[];
}

/** One direction of trade against what is normal; `low` and `high` NaN where that is not known. */
export interface ChartDirection {
  readonly name: string;
  readonly role: 'exports' | 'imports';
  readonly points: readonly {
    readonly period: Period;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** One economy, or another thing with a name: `low` and `high` NaN where no interval is known. */
export interface ChartDot {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** One of those that the chart is about. */
  readonly finding: boolean;
}

/** The same amount twice, as observed and after; `text` says the two and their change in words. */
export interface ChartPair {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly text: string;
}

/** What is expected of a period: bounds that hold 50, 80 and 95 percent; `came` NaN where it is not known. */
export interface ChartFan {
  readonly period: Period;
  readonly median: number;
  readonly lo50: number;
  readonly hi50: number;
  readonly lo80: number;
  readonly hi80: number;
  readonly lo95: number;
  readonly hi95: number;
  readonly came: number;
}

/** One step from an old level to a new one: `low` and `high` NaN where no range is known. */
export interface ChartStep {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly role: ChartLine['role'];
  /** All that is not named one by one: it stands last, however large. */
  readonly rest?: boolean;
}

/** The effect a number of periods from a date; `low` and `high` NaN where it is not known, and of the reference. */
export interface ChartEvent {
  readonly relative: number;
  readonly role: 'before' | 'reference' | 'announced' | 'after';
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface ChartFrame {
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** Measure and unit. */
  readonly subtitle: string;
  /** Source, vintage and the command that draws it. */
  readonly foot: string;
  /** What a reader would say of it aloud. */
  readonly label: string;
}

/**
 * Lines over time (with the gap shaded when `band`), bars of parts, a strip of all past changes, a ratio against its
 * normal range, dots with intervals sorted by size, pairs of bars in the order given, a fan of what is expected, a
 * waterfall of the parts of a change, or effects before and after a date.
 */
export type Chart = ChartFrame &
  (
    | {
        readonly kind: 'lines';
        readonly lines: readonly ChartLine[];
        readonly band?: boolean;
        /** What the values are in: `billion dollars`. */
        readonly unit?: string;
        /** Thin rules at a day or month, each with a number and what that number stands for. */
        readonly rules?: readonly { readonly at: string; readonly key: string; readonly text?: string }[];
      }
    | {
        readonly kind: 'bars';
        readonly bars: readonly { name: string; value: number; role: ChartLine['role'] }[];
        readonly unit: string;
      }
    | {
        /** A ratio over time beside the range of what is normal, for each direction; on a log scale around one. */
        readonly kind: 'normal';
        readonly directions: readonly ChartDirection[];
        readonly unit: string;
      }
    | {
        readonly kind: 'strip';
        readonly points: readonly { name: string; value: number; finding: boolean }[];
        readonly unit: string;
      }
    | {
        readonly kind: 'dots';
        readonly dots: readonly ChartDot[];
        /** Those that are not drawn one by one: how many, and between what they lie. */
        readonly rest?: { readonly name: string; readonly low: number; readonly high: number };
        readonly unit: string;
      }
    | {
        readonly kind: 'pairs';
        readonly pairs: readonly ChartPair[];
        /** What the first bar and the second bar of each are. */
        readonly names: readonly [before: string, after: string];
        readonly unit: string;
      }
    | {
        /** What was, and what is expected after it. */
        readonly kind: 'fan';
        readonly name: string;
        readonly role: ChartLine['role'];
        readonly past: readonly ChartPoint[];
        readonly ahead: readonly ChartFan[];
        /** A value that a statement turns on. */
        readonly threshold?: { readonly value: number; readonly text: string };
        readonly unit: string;
      }
    | {
        /** From one level to another by the parts of the change; what they leave over is drawn as a part too. */
        readonly kind: 'waterfall';
        readonly from: { readonly name: string; readonly value: number };
        readonly to: { readonly name: string; readonly value: number };
        readonly steps: readonly ChartStep[];
        readonly unit: string;
      }
    | {
        /** Effects before and after a date. */
        readonly kind: 'event';
        readonly points: readonly ChartEvent[];
        readonly by: string;
        /** What stands at the date: `2018-07-06`. */
        readonly date: string;
        readonly unit: string;
      }
  );

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  /** What the figures do not reach, and what would be needed. */
  readonly notes: readonly Note[];
}

/** What one page says of trade between two economies in one period. */
export interface Brief {
  readonly title: string;
  readonly reporter: string;
  readonly partner: string;
  readonly period: Period;
  readonly asOf: Day;
  /** The few sentences for those who read nothing else. */
  readonly summary: readonly Sentence[];
  readonly sections: readonly Section[];
  readonly command: string;
}
