import type { Article, CheckReport, Store } from '../core.js';
import type { Place } from './deliver.js';
import { type Effects, today } from './effects.js';

export interface CheckOptions {
  readonly asOf?: string;
  readonly published?: string;
  readonly store?: string;
  readonly json?: boolean;
  readonly html?: Place;
  /** Chances beside what is claimed of the future: for one text unless it is false, for several if it is true. */
  readonly forecast?: boolean;
}

/** Who judges the claims, and the documented JSON shape of what they found. */
export interface Judge {
  readonly checkArticle: (article: Article, options: { store: Store; asOf: string }) => Promise<CheckReport>;
  readonly checkJson: (report: CheckReport) => object;
}

/** The day whose figures count, and where it came from. */
export function dayOf(
  article: Article,
  given: string | null,
  effects: Pick<Effects, 'now'>,
): { asOf: string; asOfFrom: string } {
  if (given !== null) return { asOf: given, asOfFrom: 'as asked' };
  if (article.published !== null) return { asOf: article.published, asOfFrom: 'the day the text was published' };
  return { asOf: today(effects), asOfFrom: 'today, since the text bears no date' };
}
