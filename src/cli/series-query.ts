import {
  BilateralError,
  type Coverage,
  type Currency,
  economyName,
  endMonth,
  FLOWS,
  type Flow,
  formatPeriod,
  isCurrency,
  isFlow,
  type Note,
  parseDay,
  parsePeriod,
  requireEconomy,
  type SeriesFrequency,
  type SeriesQuery,
  type Store,
} from '../core.js';
import type { Place } from './deliver.js';

export interface SeriesOptions {
  readonly from?: string;
  readonly to?: string;
  readonly freq?: string;
  readonly currency?: string;
  readonly product?: string;
  readonly source?: string;
  readonly asOf?: string;
  readonly store?: string;
  readonly growth?: boolean;
  readonly json?: boolean;
  readonly csv?: Place;
  readonly parquet?: string;
}

export interface Asked {
  readonly query: SeriesQuery;
  /** Months were taken because nothing longer is held. */
  readonly onlyMonths: boolean;
}

const usage = (message: string, hint: string): BilateralError => new BilateralError('usage', message, { hint });

const LENGTHS: Readonly<Record<number, string>> = { 1: 'months', 3: 'quarters', 12: 'years' };

const FREQUENCIES = { A: 'years', Q: 'quarters', M: 'months' } as const;

const flowsFor = (flow: Flow): readonly Flow[] => (flow === 'total' || flow === 'balance' ? FLOWS : [flow]);

function frequency(text: string | undefined): SeriesFrequency | undefined {
  const letter = text?.toUpperCase();
  if (letter === undefined || letter === 'A' || letter === 'Q' || letter === 'M') return letter;
  throw usage(`'${text}' is not a frequency`, 'A for years, Q for quarters, M for months');
}

function currencyOf(text: string | undefined): Currency | undefined {
  const code = text?.toUpperCase();
  if (code === undefined || isCurrency(code)) return code;
  throw usage(`'${text}' is not a currency that is known here`, 'an ISO 4217 code such as USD, CNY or EUR');
}

const mostRows = (held: readonly Coverage[]): Coverage | undefined => [...held].sort((a, b) => b.rows - a.rows)[0];

const spanInWords = ({ months, first, last }: Coverage): string => {
  const [from, to] = [first, last].map((start) => formatPeriod({ start, months }));
  return `${LENGTHS[months] ?? `stretches of ${months} months`} ${from}${from === to ? '' : ` to ${to}`}`;
};

/** `exports by GACC in USD (years 2008 to 2025)`: longest periods and most rows first, at most four. */
export function heldInWords(held: readonly Coverage[]): string {
  const order = [12, 3, 1];
  const place = ({ months }: Coverage): number => (order.includes(months) ? order.indexOf(months) : order.length);
  const lines = [...held]
    .sort((a, b) => place(a) - place(b) || b.rows - a.rows)
    .map((row) => `${row.flow} by ${row.publisher} in ${row.currency} (${spanInWords(row)})`);
  return lines.length > 4 ? `${lines.slice(0, 4).join(', ')} and ${lines.length - 4} more` : lines.join(', ');
}

/** What is held when the pair itself is not: the partners of the reporter. */
export async function nothingHeld(store: Store, query: SeriesQuery): Promise<BilateralError> {
  const { reporter, partner, asOf } = query;
  const held = await store.coverage({ reporter, asOf });
  const partners = [...new Set(held.map((row) => row.partner))].sort();
  const rest = partners.length > 12 ? ` and ${partners.length - 12} more` : '';
  return new BilateralError(
    'no-data',
    `no figures that ${economyName(reporter, { the: true })} reports of its ${query.flow} with ${economyName(partner, { the: true })} are held, as of ${asOf}`,
    {
      hint:
        partners.length > 0
          ? `held for ${reporter}: ${partners.slice(0, 12).join(', ')}${rest}`
          : `nothing is held that ${reporter} reports; ask for the other side: bilateral series ${partner} ${reporter} ${query.flow}`,
    },
  );
}

/** The pair is held, but not like this: what was asked, and what is there. */
export function nothingAsked(query: SeriesQuery, notes: readonly Note[], held: readonly Coverage[]): BilateralError {
  const { from, to } = query;
  const when = from || to ? ` ${from ? `from ${from} ` : ''}${to ? `to ${to} ` : ''}` : ' ';
  const what = `${FREQUENCIES[query.frequency]} of ${query.reporter} ${query.flow} ${query.partner} in ${query.currency}`;
  return new BilateralError(
    from || to ? 'unknown-period' : 'no-data',
    `no ${what}${when}are held: ${notes.map((note) => note.text).join('; ')}`,
    { hint: `held: ${heldInWords(held)}` },
  );
}

/** Words and options as a query; what was left open is filled from what is held. @throws BilateralError */
export async function seriesQuery(
  store: Store,
  names: readonly [string, string, string],
  options: SeriesOptions,
  now: string,
): Promise<Asked & { readonly held: readonly Coverage[] }> {
  const reporter = requireEconomy(names[0]).code;
  const partner = requireEconomy(names[1]).code;
  const flow = names[2].toLowerCase();
  if (!isFlow(flow)) throw usage(`'${names[2]}' is not a flow`, FLOWS.join(', '));
  const asOf = options.asOf === undefined ? now : parseDay(options.asOf);
  const [wanted, currency] = [frequency(options.freq), currencyOf(options.currency)];
  const from = options.from === undefined ? undefined : parsePeriod(options.from).start;
  const to = options.to === undefined ? undefined : endMonth(parsePeriod(options.to));
  if (from !== undefined && to !== undefined && from > to)
    throw usage(`--from ${options.from} is after --to ${options.to}`, 'give the earlier period first');
  const product = options.product ?? 'goods';
  const base = { reporter, partner, flow, asOf, product };
  const all = await store.coverage({ reporter, partner, product, asOf });
  const held = all.filter((row) => row.product === product && flowsFor(flow).includes(row.flow));
  if (held.length === 0) throw await nothingHeld(store, { ...base, currency: 'USD', frequency: 'A' });
  const publisher = options.source && held.find((row) => same(row.publisher, options.source!))?.publisher;
  if (options.source && !publisher)
    throw new BilateralError(
      'no-data',
      `no figures of '${options.source}' are held for ${reporter} ${flow} ${partner}, as of ${asOf}`,
      {
        hint: `held: ${heldInWords(held)}`,
      },
    );
  const own = publisher ? held.filter((row) => row.publisher === publisher) : held;
  const chosen = currency ?? (own.some((row) => row.currency === 'USD') ? 'USD' : mostRows(own)!.currency);
  const onlyMonths = wanted === undefined && own.every((row) => row.currency !== chosen || row.months === 1);
  const query: SeriesQuery = {
    ...base,
    currency: chosen,
    frequency: wanted ?? (onlyMonths ? 'M' : 'A'),
    ...(publisher ? { publisher } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return { query, onlyMonths, held };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
