import type { Currency } from '../../model/currency.js';
import { allInputs, type Figure, isMeasurement, type Measurement } from '../../model/figure.js';
import type { Flow } from '../../model/flow.js';
import { note } from '../../model/note.js';
import type { Observation } from '../../model/observation.js';
import { endIndex, formatPeriod, type Period, samePeriod, startIndex, within } from '../../model/period.js';
import type { Series } from '../../model/series.js';
import { type Day, LATEST } from '../../model/vintage.js';
import { amount } from '../amount.js';
import { balance } from '../balance.js';
import { change } from '../change.js';
import { sumOver } from '../sum.js';
import { total } from '../total.js';

/** One publisher's levels in one currency, among all vintages given. */
export interface Source {
  readonly rows: readonly Observation[];
  readonly publisher: string;
  readonly currency: Currency;
}

type Vintage = 'first' | 'latest';

/** A level of a flow, as printed, summed or worked out from the other flows. */
export type Level = Observation | Measurement;

const WEAK: ReadonlySet<string> = new Set(['secondary']);
/** The table name of figures that somebody compiled without saying from what. */
export const NAMELESS = 'unattributed compilation';

/** The first or the last of several vintages; a source that names no source only when there is nothing else. */
export function pickVintage(rows: readonly Observation[], vintage: Vintage): Observation | null {
  const firm = rows.filter((o) => !WEAK.has(o.status));
  const sorted = [...(firm.length ? firm : rows)].sort((a, b) =>
    a.released < b.released ? -1 : a.released > b.released ? 1 : 0,
  );
  return (vintage === 'first' ? sorted[0] : sorted.at(-1)) ?? null;
}

/** What was found in a list of rows, kept with that list: a brief asks for the same flow of forty years many times. */
const FOUND = new WeakMap<readonly Observation[], Map<string, unknown>>();

function once<T>(source: Source, key: string, work: () => T): T {
  const found = FOUND.get(source.rows) ?? new Map<string, unknown>();
  FOUND.set(source.rows, found);
  const full = `${source.publisher}\n${source.currency}\n${key}`;
  if (!found.has(full)) found.set(full, work());
  return found.get(full) as T;
}

const levelsOf = (source: Source, flow: Flow): readonly Observation[] =>
  once(source, flow, () => source.rows.filter((o) => isLevel(o) && o.flow === flow && isFrom(source, o)));

const isLevel = (o: Observation): boolean => o.indicator === 'value';
const isFrom = (source: Source, o: Observation): boolean =>
  o.publisher === source.publisher && o.currency === source.currency;

/** The day by which all that a figure rests on was out. */
export const releasedOf = (figure: Figure): Day =>
  allInputs(figure)
    .map((o) => o.released)
    .sort()
    .at(-1) ?? '';

/** Latest figures of one flow that are shorter than `period`, to be added up. */
function shorter(source: Source, flow: Flow, period: Period): Series {
  const rows = levelsOf(source, flow).filter((o) => o.period.months < period.months && within(o.period, period));
  const observations = [...byPeriod(rows).values()].map((vintages) => pickVintage(vintages, 'latest')!);
  const { publisher, currency } = source;
  const [first] = rows;
  return {
    reporter: first?.reporter ?? '',
    partner: first?.partner ?? '',
    flow,
    product: 'goods',
    frequency: 'M',
    currency,
    publisher,
    asOf: LATEST,
    observations,
    notes: [],
  };
}

const keyOf = (o: Observation): string => `${o.period.start}/${o.period.months}/${o.period.days ?? ''}`;

/** The vintages of each period. */
export function byPeriod(rows: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** A level that was printed, or the sum of the shorter periods; the later released of the two when `latest`. */
function stated(source: Source, flow: Flow, period: Period, vintage: Vintage): Level | null {
  const printed = pickVintage(
    levelsOf(source, flow).filter((o) => samePeriod(o.period, period)),
    vintage,
  );
  if (printed && (vintage === 'first' || period.months === 1)) return printed;
  const summed = sumOver(shorter(source, flow, period), period).figure as Level | null;
  if (!printed) return summed ?? betweenSpans(source, flow, period);
  return summed && releasedOf(summed) > printed.released ? summed : printed;
}

/** July to September as January to September less January to June, where a publisher prints the year to date. */
function betweenSpans(source: Source, flow: Flow, period: Period): Measurement | null {
  if (period.days) return null;
  const starting = levelsOf(source, flow).filter((o) => !o.period.days && startIndex(o.period) < startIndex(period));
  const longs = starting.filter((o) => endIndex(o.period) === endIndex(period));
  for (const long of longs) {
    const shorts = starting.filter(
      (o) => o.period.start === long.period.start && endIndex(o.period) === startIndex(period) - 1,
    );
    const short = pickVintage(shorts, 'latest');
    if (!short) continue;
    const apart = `${formatPeriod(long.period)} less ${formatPeriod(short.period)}`;
    return {
      measure: 'difference of spans',
      unit: 'currency',
      currency: source.currency,
      period,
      value: long.value - short.value,
      low: long.low - short.high,
      high: long.high - short.low,
      formula: `${amount(long.value)} - ${amount(short.value)}`,
      inputs: [long, short],
      notes: [note('spans', `${apart}; what was revised between the two releases falls into this figure`)],
    };
  }
  return null;
}

/** A flow of a period: as printed, or summed, or worked out from two of total, exports, imports and balance; else null. */
export const levelOf = (source: Source, flow: Flow, period: Period, vintage: Vintage = 'latest'): Level | null =>
  once(source, `${flow}\n${formatPeriod(period)}\n${vintage}`, () => findLevel(source, flow, period, vintage));

function findLevel(source: Source, flow: Flow, period: Period, vintage: Vintage): Level | null {
  const own = stated(source, flow, period, vintage);
  if (own) return own;
  const [exports, imports, whole] = (['exports', 'imports', 'total'] as const).map((f) =>
    f === flow ? null : stated(source, f, period, vintage),
  );
  if (flow === 'total') return exports && imports ? total(exports, imports) : null;
  if (flow === 'exports') return whole && imports ? remainder('exports', whole, imports) : null;
  if (flow === 'imports') return whole && exports ? remainder('imports', whole, exports) : null;
  const sold = exports ?? (whole && imports ? remainder('exports', whole, imports) : null);
  const bought = imports ?? (whole && exports ? remainder('imports', whole, exports) : null);
  return sold && bought ? balance(sold, bought) : null;
}

/** What is left of the total when the other direction is taken away. */
const remainder = (flow: 'exports' | 'imports', whole: Level, other: Level): Measurement => ({
  ...change(whole, other),
  measure: `${flow} from the total`,
});

/** The publisher's own growth rate of a flow, or null. */
export const publishedGrowth = (source: Source, flow: Flow, period: Period, currency = source.currency) =>
  pickVintage(
    ratesOf({ ...source, currency }, flow).filter((o) => samePeriod(o.period, period)),
    'latest',
  );

const ratesOf = (source: Source, flow: Flow): readonly Observation[] =>
  once(source, `rates ${flow}`, () =>
    source.rows.filter((o) => o.indicator === 'growth_yoy' && o.flow === flow && isFrom(source, o)),
  );

/** Publishers who compile what customs offices send them: never the reporter's own voice. */
const COMPILERS: ReadonlySet<string> = new Set(['UN Comtrade', 'IMF', 'WTO', 'UNCTAD', 'World Bank']);

const most = <T>(items: readonly T[]): T | null => {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** The reporter's own customs office among the rows, in dollars where it prints them; null when there are no rows. */
export function sourceOf(rows: readonly Observation[], currency?: Currency): Source | null {
  const own = rows.filter((o) => !COMPILERS.has(o.publisher));
  const publisher = most((own.length ? own : rows).map((o) => o.publisher));
  if (!publisher) return null;
  const currencies = rows.filter((o) => o.publisher === publisher).map((o) => o.currency);
  const usual = currencies.includes('USD') ? 'USD' : most(currencies)!;
  return { rows, publisher, currency: currency ?? usual };
}

/** Why a printed figure should be doubted; empty when nothing says so. */
const weakness = (o: Observation): string =>
  o.table === NAMELESS
    ? 'from a compilation that names no source'
    : o.status === 'secondary'
      ? 'seen in a copy only'
      : '';

/** What a level is, where it was not printed as it stands. */
export const howKnown = (level: Level): string => {
  if (!isMeasurement(level)) return weakness(level);
  return level.measure === 'sum' ? 'sum of shorter periods' : `computed: ${level.formula}`;
};
