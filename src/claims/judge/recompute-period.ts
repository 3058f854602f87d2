import { sub } from '../../kernels/interval.js';
import { amount, operand } from '../../measures/amount.js';
import { measured } from '../../measures/measurement.js';
import { sumOver } from '../../measures/sum.js';
import type { Measurement } from '../../model/figure.js';
import { note } from '../../model/note.js';
import type { Observation } from '../../model/observation.js';
import { endIndex, type Period, startIndex, within } from '../../model/period.js';
import type { Series } from '../../model/series.js';
import { type Book, type Sought, wasOut } from './book.js';
import { endsALonger, rowsOfFlow } from './shelf.js';

/** The last vintage of each period, in order of period. */
function latestByPeriod(rows: readonly Observation[]): readonly Observation[] {
  const latest = new Map<string, Observation>();
  for (const row of [...rows].sort((a, b) => (a.released < b.released ? -1 : 1)))
    latest.set(`${row.period.start}+${row.period.months}`, row);
  return [...latest.values()];
}

const seriesOf = (observations: readonly Observation[], sought: Sought, publisher: string): Series => ({
  reporter: sought.reporter,
  partner: sought.partner,
  flow: sought.flow,
  product: sought.product,
  frequency: 'M',
  currency: observations[0]!.currency,
  publisher,
  asOf: '9999-12-31',
  observations,
  notes: [],
});

/** Sets of rows that may be added up: of one table and currency, as they stood by the day and as they stand now. */
function sets(
  book: Book,
  sought: Sought,
  publisher: string,
  fits: (period: Period) => boolean,
): readonly (readonly Observation[])[] {
  const rows = rowsOfFlow(book, { ...sought, publisher }).filter((r) => r.indicator === 'value' && fits(r.period));
  const kinds = [...new Set(rows.map((r) => `${r.table}|${r.currency}`))];
  return [rows.filter((row) => wasOut(book, row)), rows].flatMap((set) =>
    kinds.map((kind) => latestByPeriod(set.filter((r) => `${r.table}|${r.currency}` === kind))),
  );
}

const once = (figures: readonly Measurement[]): readonly Measurement[] => [
  ...new Map(figures.map((figure) => [figure.value, figure])).values(),
];

/** Months (or quarters) of one publisher, table and currency, summed over the period. */
export function sums(book: Book, sought: Sought, publisher: string): readonly Measurement[] {
  if (sought.period.months === 1 || sought.period.days) return [];
  const shorter = (period: Period): boolean =>
    !period.days && period.months < sought.period.months && within(period, sought.period);
  return once(
    sets(book, sought, publisher, shorter).flatMap((rows) => {
      const figure = rows.length > 1 ? sumOver(seriesOf(rows, sought, publisher), sought.period).figure : null;
      return figure ? [figure as Measurement] : [];
    }),
  );
}

/** A period as what a longer one has over an earlier one: the second quarter as first half less first quarter. */
export function differences(book: Book, sought: Sought, publisher: string): readonly Measurement[] {
  const { period } = sought;
  if (period.days || !endsALonger(book, sought)) return [];
  const longer = (p: Period): boolean =>
    !p.days && endIndex(p) === endIndex(period) && p.months > period.months && p.months <= 12;
  const before = (p: Period): boolean => !p.days && endIndex(p) === startIndex(period) - 1 && p.months < 12;
  return once(
    sets(book, sought, publisher, (p) => longer(p) || before(p)).flatMap((rows) =>
      rows
        .filter((row) => longer(row.period))
        .flatMap((whole) =>
          rows
            .filter((row) => before(row.period) && row.period.start === whole.period.start)
            .map((part) => difference(whole, part, period)),
        ),
    ),
  );
}

const difference = (whole: Observation, part: Observation, period: Period): Measurement =>
  measured({
    measure: 'difference',
    unit: 'currency',
    currency: whole.currency,
    formula: `${amount(whole.value)} - ${operand(part.value)}`,
    of: [whole, part],
    compute: (w, p) => sub(w!, p!),
    period,
    notes: [
      note('difference', `${amount(whole.value)} of the longer period less ${amount(part.value)} of its beginning`),
    ],
  });
