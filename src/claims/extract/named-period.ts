import type { Period } from '../../model/period.js';
import type { Gate } from './word-gates.js';

/** The named groups of a form's match. */
export type Groups = Record<string, string | undefined>;
export type PeriodReader = (m: Groups, context: PeriodContext) => Period | null;

/** A period named in a text, with its offsets. */
export interface NamedPeriod {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
  /** How it was named: by its year, by the calendar alone, or against another period. */
  readonly by: 'year' | 'calendar' | 'relative';
}

export interface PeriodContext {
  /** Day of publication, `YYYY-MM-DD`; without it only periods that name their year are read. */
  readonly published: string | null;
  /** The period that the text is about so far, for "the same period a year earlier". */
  readonly current: Period | null;
  /** Periods that the text was about, the main one first, for "in the seven months". */
  readonly known: readonly Period[];
  /** Those of the last figures, the latest first. */
  readonly heard?: readonly Period[] | undefined;
  /** The periods that the sentence before named, in order: what "that month" points to. */
  readonly namedLast?: readonly Period[] | undefined;
  /** How many months the parts have that the text tells one by one: "by quarter". */
  readonly parts?: number | null | undefined;
  /** Every period named before in the same stretch of text, the last first. */
  readonly told: readonly Period[];
  /** The period named before in the same stretch of text. */
  readonly before?: Period | undefined;
  /** The sentence tells of what is to come: "this year" is then all of it. */
  readonly ahead: boolean;
  /** Whose figures they are, for fiscal years. */
  readonly reporter?: string | null | undefined;
  /** With whom they trade: whose fiscal years "2022-23" counts where those of the reporter have the name of one year. */
  readonly partner?: string | null | undefined;
}

/** One way to name a period. */
export interface PeriodForm {
  /** Words without which the form names nothing: one of each gate. */
  readonly needs: readonly Gate[];
  readonly form: string;
  readonly by: NamedPeriod['by'];
  readonly read: PeriodReader;
}
