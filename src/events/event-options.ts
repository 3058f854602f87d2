import type { Spec } from '../gravity/spec.js';
import { BilateralError } from '../model/error.js';
import type { Wave } from '../model/event-study.js';
import { parseDay } from '../model/vintage.js';

/** What a panel calls the four columns that an event study needs. */
export interface EventNames {
  readonly product: string;
  readonly partner: string;
  readonly period: string;
  readonly value: string;
}

export const EVENT_NAMES: EventNames = { product: 'product', partner: 'partner', period: 'period', value: 'value' };

/** Effects that a study may have beside that of product and partner. */
const EVENT_EFFECTS = ['product^period', 'partner^period', 'period'] as const;
export type EventEffectName = (typeof EVENT_EFFECTS)[number];

export interface EventOptions extends Pick<Spec, 'tolerance' | 'maxIterations' | 'onIteration'> {
  /** One measure, or several waves of it, each with a column that says where it reaches. */
  readonly waves: readonly Wave[];
  /** Periods before and after that are looked at; default a year each, before it two with `seasonal`. */
  readonly before?: number;
  readonly after?: number;
  /** Periods before the date in which traders may have acted on it already; the reference lies before them. Default 0. */
  readonly anticipation?: number;
  /** Adds shorter periods up. Default: as the panel has them. */
  readonly by?: 'month' | 'quarter' | 'year';
  /** An effect of product and partner for each month or quarter of the year; the reference then is the whole year before. */
  readonly seasonal?: boolean;
  /** `share`: 0 to 1 of a product is covered (default). `rate`: the rise of a tariff in percent, taken as ln(1 + rate / 100). */
  readonly dose?: 'share' | 'rate';
  /** Default: both `product^period` and `partner^period`, as far as there are several products and partners. */
  readonly effects?: readonly EventEffectName[];
  /** `product`, `partner`, `product^partner` (default), or two of them. */
  readonly cluster?: readonly string[];
  /** A product, partner and period without a row: `missing` (default), or `zero` trade. */
  readonly absent?: 'missing' | 'zero';
  /** Days on which nothing happened. Default: one and two years before the first measure. */
  readonly placebos?: readonly string[];
  /** Smallest share that the hardest-hit product must have. Default 0.1. */
  readonly leastShare?: number;
  readonly names?: Partial<EventNames>;
}

const usage = (message: string, hint: string): BilateralError => new BilateralError('usage', message, { hint });

function wholeNumber(what: string, value: number | undefined, least: number): void {
  if (value !== undefined && (!Number.isInteger(value) || value < least))
    throw usage(`${what} is a whole number of periods, ${least} or more, not ${value}`, `${what} 12`);
}

const CLUSTERS = ['product', 'partner', 'product^partner', 'period'] as const;

/** The waves in order of their days, each day whole. @throws BilateralError `usage` for options that make no sense */
export function checkedWaves(options: EventOptions): readonly Wave[] {
  wholeNumber('before', options.before, 1);
  wholeNumber('after', options.after, 0);
  wholeNumber('anticipation', options.anticipation, 0);
  if (options.waves.length === 0) throw usage('no measure is named', '--treated COLUMN --date 2018-07-06');
  const names = options.waves.map(({ treated }) => treated);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw usage(
      `two waves have the column '${twice}'`,
      'give each wave a column of its own, 0 where it does not reach',
    );
  const odd = options.cluster?.find((name) => !CLUSTERS.includes(name as (typeof CLUSTERS)[number]));
  if (odd !== undefined) throw usage(`clusters are ${CLUSTERS.join(', ')}, not '${odd}'`, '--cluster product');
  if (options.cluster?.length === 0) throw usage('no cluster is named', '--cluster product');
  const effect = options.effects?.find((name) => !EVENT_EFFECTS.includes(name));
  if (effect !== undefined)
    throw usage(`effects are ${EVENT_EFFECTS.join(', ')}, not '${effect}'`, '--effects product^period,partner^period');
  const { leastShare } = options;
  if (leastShare !== undefined && !(leastShare >= 0 && leastShare <= 1))
    throw usage(`the least share is between 0 and 1, not ${leastShare}`, '--least-share 0.1');
  return options.waves
    .map(({ treated, date }) => ({ treated, date: wholeDay(date) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** @throws BilateralError `usage` for what is no whole day */
export function wholeDay(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text.trim()))
    throw usage(`'${text}' is not a day`, 'write the first day in force as 2018-07-06');
  return parseDay(text);
}
