import { type AskedStatement, BilateralError, endMonth, type Period, parsePeriod } from '../index.js';
import type { Place } from './deliver.js';

export interface ForecastCliOptions {
  readonly horizon?: string;
  readonly by?: string;
  readonly from?: string;
  readonly falls?: readonly string[];
  readonly rises?: readonly string[];
  readonly exceeds?: readonly string[];
  readonly below?: readonly string[];
  readonly in?: string;
  /** False with `--no-backtest`. */
  readonly backtest?: boolean;
  readonly currency?: string;
  readonly product?: string;
  readonly source?: string;
  readonly asOf?: string;
  readonly store?: string;
  readonly json?: boolean;
  readonly csv?: Place;
  readonly html?: Place;
}

/** What is asked of a forecast. */
interface AskedForecast {
  readonly horizon: number;
  /** Length of the points: 1, 3 or 12. */
  readonly months: number;
  readonly from?: string;
  readonly statements: readonly AskedStatement[];
}

const usage = (message: string, hint: string): BilateralError => new BilateralError('usage', message, { hint });

const LENGTHS = { month: 1, quarter: 3, year: 12 } as const;
const LONGEST = 36;
const SCALES: Readonly<Record<string, number>> = { '': 1, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };
const KINDS = ['falls', 'rises', 'exceeds', 'below'] as const;

function lengthOf(given: string | undefined): number {
  const word = (given ?? 'month').toLowerCase().replace(/s$/, '');
  if (word === 'month' || word === 'quarter' || word === 'year') return LENGTHS[word];
  throw usage(`--by is one of month, quarter, year, not '${given}'`, '--by year');
}

function horizonOf(given: string): number {
  const value = Number(given);
  if (given.trim() === '' || !Number.isInteger(value) || value < 1 || value > LONGEST)
    throw usage(`--horizon is a whole number of months from 1 to ${LONGEST}, not '${given}'`, '--horizon 12');
  return value;
}

/** `5`, `5%`, or `500bn`: percent for a rate, else an amount. */
function amountOf(kind: (typeof KINDS)[number], given: string): number {
  const text = given.trim().replace('\u2212', '-').replaceAll(',', '');
  const rate = kind === 'falls' || kind === 'rises';
  const found = (rate ? /^(\d+(?:\.\d+)?)\s*%?()$/ : /^(-?\d+(?:\.\d+)?)\s*(m|mn|bn|tn)?$/i).exec(text);
  if (found) return Number(found[1]) * SCALES[(found[2] ?? '').toLowerCase()]!;
  throw rate
    ? usage(`--${kind} is a number of percent, not '${given}'`, `--${kind} 5`)
    : usage(`--${kind} is an amount, not '${given}'`, `--${kind} 500bn`);
}

const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthOf = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** The period that statements are about. */
function statementPeriod(given: string, origin: string): Period {
  const period = parsePeriod(given);
  if (period.days) throw usage(`--in ${given} is a part of a month`, 'name months, quarters or years');
  if (endMonth(period) <= origin)
    throw usage(
      `--in ${given} is known already: figures go to ${origin}`,
      `--from ${monthOf(index(period.start) - 1)} forecasts it as if it were not`,
    );
  return period;
}

/** Options as what is asked, for a series whose last month that may be known is `last`. @throws BilateralError */
export function askedForecast(options: ForecastCliOptions, last: string): AskedForecast {
  const months = lengthOf(options.by);
  const from = options.from === undefined ? undefined : endMonth(parsePeriod(options.from));
  const origin = from ?? last;
  const kinds = KINDS.filter((kind) => options[kind] !== undefined);
  if (options.in !== undefined && kinds.length === 0)
    throw usage('--in is the period of a statement, and there is none', `--falls 5 --in ${options.in}`);
  // The months that the last year or quarter asked for still needs.
  const toEnd = 12 - ((index(origin) + 1) % 12);
  const usual = months === 12 ? toEnd + (toEnd === 12 ? 0 : 12) : 12;
  const given = options.horizon === undefined ? undefined : horizonOf(options.horizon);
  const period = options.in === undefined ? undefined : statementPeriod(options.in, origin);
  const needed = period === undefined ? 0 : index(endMonth(period)) - index(origin);
  if (needed > (given ?? LONGEST))
    throw usage(
      `--in ${options.in} ends ${needed} months after ${origin}, and ${given === undefined ? `a forecast reaches ${LONGEST}` : `--horizon is ${given}`}`,
      needed > LONGEST ? 'name a period that ends sooner' : `--horizon ${needed}`,
    );
  return {
    horizon: given ?? Math.max(usual, needed),
    months,
    ...(from === undefined ? {} : { from }),
    statements: kinds.flatMap((kind) =>
      options[kind]!.map((text) => ({ kind, amount: amountOf(kind, text), ...(period ? { period } : {}) })),
    ),
  };
}
