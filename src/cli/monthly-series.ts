import {
  BilateralError,
  type Coverage,
  economyName,
  type Flow,
  formatPeriod,
  type Note,
  type Outlook,
  type Series,
  type Store,
  withSplitSums,
} from '../index.js';
import { heldInWords, type SeriesOptions, seriesQuery } from './series-query.js';

/** Fewest months that a forecast is made from; the forecast says the same. */
export const FEWEST = 36;

/** What the months are for, and the fewest it is made from. */
interface MonthsNeeded {
  readonly what: string;
  readonly fewest: number;
}

const FOR_A_FORECAST: MonthsNeeded = { what: 'a forecast', fewest: FEWEST };

const MIRROR: Partial<Record<Flow, Flow>> = { exports: 'imports', imports: 'exports', total: 'total' };

interface Read {
  readonly series: Series;
  readonly held: readonly Coverage[];
}

async function months(
  store: Store,
  names: readonly [string, string, string],
  options: SeriesOptions,
  now: string,
): Promise<Read> {
  const { query, held } = await seriesQuery(store, names, { ...options, freq: 'M' }, now);
  const series = await withSums(store, await store.series(query), held);
  return { series: { ...series, notes: [...series.notes, ...otherCurrencies(series, held)] }, held };
}

/** Months that are printed two at a time, as January and February are in China, given back to the series. */
async function withSums(store: Store, series: Series, held: readonly Coverage[]): Promise<Series> {
  const { reporter, partner, flow, product, publisher, currency, asOf } = series;
  const paired = (row: Coverage): boolean =>
    row.months === 2 && row.publisher === publisher && row.currency === currency;
  if (series.observations.length === 0 || !held.some(paired)) return series;
  const sums = await store.panel({
    asOf,
    reporters: [reporter],
    partners: [partner],
    flows: [flow],
    products: [product],
    publishers: [publisher],
    currencies: [currency],
    months: [2],
  });
  return withSplitSums(series, sums);
}

/** Months that only another currency has: where a series changes its currency, one part of it is left. */
function otherCurrencies({ publisher, currency, observations }: Series, held: readonly Coverage[]): Note[] {
  const [first, last] = [observations[0]?.period.start ?? '', observations.at(-1)?.period.start ?? ''];
  return held
    .filter((row) => row.months === 1 && row.publisher === publisher && row.currency !== currency)
    .filter((row) => row.first < first || row.last > last)
    .map((row) => ({
      code: 'other-currency',
      text: `months are also held in ${row.currency}, ${row.first} to ${row.last}: not mixed in, nor converted; --currency ${row.currency} asks for them`,
    }));
}

const counted = ({ publisher, observations, currency }: Series): string =>
  observations.length === 0
    ? `${publisher} has none in ${currency}`
    : `${publisher} has ${observations.length} in ${currency} (${formatPeriod(observations[0]!.period)} to ${formatPeriod(observations.at(-1)!.period)})`;

/** What was asked, and what is there of it instead. */
function tooFew({ series, held }: Read, other: Read | null, { what, fewest }: MonthsNeeded): BilateralError {
  const { reporter, partner, flow } = series;
  return new BilateralError(
    'no-data',
    `${what} of ${reporter} ${flow} ${partner} needs ${fewest} months or more: ${counted(series)}${other === null ? '' : `; as ${other.series.reporter} ${other.series.flow} ${counted(other.series)}`}, released by ${series.asOf}`,
    { hint: `held: ${heldInWords(held)}; ${what} is made from months only` },
  );
}

/**
 * The monthly series that is asked for; where the reporter's own has too few months, the same trade as the partner records it, and `asked` says
 * so. A publisher that was named is kept to. @throws BilateralError `no-data` when neither side has the months
 */
export async function monthlySeries(
  store: Store,
  names: readonly [string, string, string],
  options: SeriesOptions,
  now: string,
  need: MonthsNeeded = FOR_A_FORECAST,
): Promise<{ readonly series: Series; readonly asked?: NonNullable<Outlook['asked']> }> {
  const own = await months(store, names, options, now).catch((error: unknown) => {
    if (error instanceof BilateralError && error.code === 'no-data') return error;
    throw error;
  });
  if (!(own instanceof BilateralError) && own.series.observations.length >= need.fewest) return { series: own.series };
  const asked = names[2].toLowerCase() as Flow;
  const flow = MIRROR[asked];
  const other =
    options.source !== undefined || flow === undefined
      ? null
      : await months(store, [names[1], names[0], flow], options, now).catch(() => null);
  if (other === null || other.series.observations.length < need.fewest)
    throw own instanceof BilateralError ? own : tooFew(own, other, need);
  const { reporter, partner } = other.series;
  return { series: other.series, asked: { reporter: partner, partner: reporter, flow: asked } };
}

/** `exports CHN to USA`. */
export const seriesTitle = ({ reporter, partner, flow }: Series): string =>
  `${economyName(reporter)}, ${flow}, ${economyName(partner)}`;
