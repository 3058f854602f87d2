import { type Interval, width } from '../../kernels/interval.js';
import { balance } from '../../measures/balance.js';
import { total } from '../../measures/total.js';
import type { Currency } from '../../model/currency.js';
import { type Figure, inputsOf } from '../../model/figure.js';
import type { Flow } from '../../model/flow.js';
import type { Observation } from '../../model/observation.js';
import { type Book, isOwn, type Sought, wasOut } from './book.js';
import { differences, sums } from './recompute-period.js';
import { remainder } from './remainder.js';
import { periodKey, rowsOf, rowsOfFlow } from './shelf.js';

/** One way to recompute a figure: by whom, from what, and whether it was out by the day of the text. */
export interface Reading {
  readonly publisher: string;
  readonly figure: Figure;
  /**
   * `published` as it stands, or worked out: `sum`, `difference` (of a longer and a shorter period), `parts` (exports
   * and imports), `remainder` (total less the other part).
   */
  readonly by: 'published' | 'sum' | 'difference' | 'parts' | 'remainder';
  /** True when everything in it was out by the as-of day. */
  readonly known: boolean;
  /** True when all of it came only through the publisher of the text. */
  readonly own: boolean;
  /** True when some of it did. */
  readonly partlyOwn: boolean;
}

export const intervalOf = (figure: Figure): Interval => [figure.low, figure.high];

/** Ends that meet are no agreement: 5.65 rounds to 5.6 or to 5.7, and nobody prints both. */
const MEETS = 1e-6;

/** Can a figure be the number that some interval stands for? */
export function agrees(figure: Figure, [low, high]: Interval): boolean {
  const shared = Math.min(figure.high, high) - Math.max(figure.low, low);
  return shared >= Math.min(width(intervalOf(figure)), high - low) * MEETS;
}

function reading(book: Book, publisher: string, figure: Figure, by: Reading['by']): Reading {
  const inputs = inputsOf(figure);
  return {
    publisher,
    figure,
    by,
    known: inputs.every((row) => wasOut(book, row)),
    own: inputs.every((row) => isOwn(book, row)),
    partlyOwn: inputs.some((row) => isOwn(book, row)),
  };
}

/** The vintages out by the day, the last one first, and then the last one of all when that came later. */
function vintages(book: Book, rows: readonly Observation[]): readonly Observation[] {
  const out = rows.filter((row) => wasOut(book, row)).reverse();
  const last = rows.at(-1);
  return last && !out.includes(last) ? [...out, last] : out;
}

const publishersOf = (book: Book, sought: Sought): readonly string[] => [
  ...new Set(rowsOfFlow(book, sought).map((r) => r.publisher)),
];

/** Rows and sums of one flow, without arithmetic between flows. */
function direct(book: Book, sought: Sought): readonly Reading[] {
  const rows = rowsOf(book, sought, 'value');
  const byPublisher = publishersOf(book, sought).flatMap((publisher) => {
    const own = rows.filter((r) => r.publisher === publisher);
    const tables = [...new Set(own.map((r) => r.table))];
    const published = tables.flatMap((table) => {
      const currencies = [...new Set(own.filter((r) => r.table === table).map((r) => r.currency))];
      return currencies.flatMap((currency) =>
        vintages(
          book,
          own.filter((r) => r.table === table && r.currency === currency),
        ).map((row) => reading(book, publisher, row, 'published')),
      );
    });
    const added = sums(book, sought, publisher).map((figure) => reading(book, publisher, figure, 'sum'));
    const found = [...published, ...added];
    if (found.some((r) => r.known)) return found;
    return [...found, ...differences(book, sought, publisher).map((f) => reading(book, publisher, f, 'difference'))];
  });
  return byPublisher;
}

const pairs = (a: readonly Reading[], b: readonly Reading[]): readonly (readonly [Reading, Reading])[] =>
  a.flatMap((x) =>
    b
      .filter(
        (y) =>
          y.publisher === x.publisher &&
          y.figure.currency === x.figure.currency &&
          y.known === x.known &&
          tableOf(x) === tableOf(y),
      )
      .map((y) => [x, y] as const),
  );
const tableOf = (r: Reading): string => inputsOf(r.figure)[0]?.table ?? '';

/**
 * Every way in which the figures held give a level: as published, summed from months, worked out from exports and
 * imports, or as what the total leaves. Those that were out on the day come first, the published ones before the others.
 */
export function levelReadings(book: Book, sought: Sought): readonly Reading[] {
  const known = memory.get(book) ?? new Map<string, readonly Reading[]>();
  memory.set(book, known);
  const key = `${sought.reporter}|${sought.partner}|${sought.flow}|${sought.product}|${periodKey(sought.period)}|${sought.currency ?? ''}|${sought.publisher ?? ''}`;
  const found = known.get(key) ?? workOut(book, sought);
  known.set(key, found);
  return found;
}

/** Claims, records and neighbours ask for the same levels again and again. */
const memory = new WeakMap<Book, Map<string, readonly Reading[]>>();

function workOut(book: Book, sought: Sought): readonly Reading[] {
  const own = direct(book, sought);
  const of = (flow: Flow): readonly Reading[] => direct(book, { ...sought, flow });
  const worked = workedOut(book, sought.flow, of);
  const strength: Readonly<Record<Reading['by'], number>> = {
    published: 0,
    sum: 1,
    parts: 2,
    remainder: 3,
    difference: 4,
  };
  const order = (r: Reading): number => (r.known ? 0 : 10) + (r.publisher === 'UN Comtrade' ? 5 : 0) + strength[r.by];
  return [...own, ...worked].sort((a, b) => order(a) - order(b));
}

function workedOut(book: Book, flow: Flow, of: (flow: Flow) => readonly Reading[]): readonly Reading[] {
  if (flow === 'total' || flow === 'balance')
    return pairs(of('exports'), of('imports')).map(([x, m]) =>
      reading(book, x.publisher, flow === 'total' ? total(x.figure, m.figure) : balance(x.figure, m.figure), 'parts'),
    );
  const other: Flow = flow === 'exports' ? 'imports' : 'exports';
  return pairs(of('total'), of(other)).map(([whole, part]) =>
    reading(book, whole.publisher, remainder(whole.figure, part.figure, flow), 'remainder'),
  );
}

/** The balance when neither direction is held: the total and one direction give the other, and that gives the balance. */
export function balanceFromTotal(book: Book, sought: Sought): readonly Reading[] {
  const of = (flow: Flow): readonly Reading[] => direct(book, { ...sought, flow });
  const whole = of('total');
  const lessImports = pairs(whole, of('imports')).map(([sum, { figure }]) =>
    reading(book, sum.publisher, balance(remainder(sum.figure, figure, 'exports'), figure), 'remainder'),
  );
  const lessExports = pairs(whole, of('exports')).map(([sum, { figure }]) =>
    reading(book, sum.publisher, balance(figure, remainder(sum.figure, figure, 'imports')), 'remainder'),
  );
  return [...lessImports, ...lessExports];
}

/** The publisher's own growth rates for a figure, the last vintage out by the day first. */
export function rateReadings(book: Book, sought: Sought): readonly Reading[] {
  const rows = rowsOf(book, sought, 'growth_yoy');
  const currencies = [...new Set(rows.map((r) => r.currency))];
  return currencies
    .flatMap((currency: Currency) =>
      vintages(
        book,
        rows.filter((r) => r.currency === currency),
      ).map((row) => reading(book, row.publisher, row, 'published')),
    )
    .sort((a, b) => Number(b.known) - Number(a.known));
}

/** The level of a period as it was first published. */
export function firstPublished(book: Book, sought: Sought): Observation | null {
  return (
    rowsOf(book, sought, 'value').find((row) => row.status.startsWith('first_published') && wasOut(book, row)) ?? null
  );
}
