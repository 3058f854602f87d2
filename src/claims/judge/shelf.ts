import type { Indicator, Observation } from '../../model/observation.js';
import { endIndex, type Period } from '../../model/period.js';
import type { Book, Sought } from './book.js';
import { UNIONS } from './unions.js';

/** The rows of one flow between two sides, by period: a book is asked for the same places many times. */
interface Slot {
  readonly rows: Observation[];
  readonly byPeriod: Map<string, Observation[]>;
  /** Rows of more than one month, by the month that they end with. */
  readonly longByEnd: Map<number, Observation[]>;
}

type Place = Pick<Sought, 'reporter' | 'partner' | 'flow' | 'product'>;
const placeKey = (at: Place): string => `${at.reporter}|${at.partner}|${at.flow}|${at.product}`;
export const periodKey = (p: Period): string => `${p.start}+${p.months}${p.days ? `:${p.days.join('-')}` : ''}`;

function push<K>(map: Map<K, Observation[]>, key: K, row: Observation): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}

const shelves = new WeakMap<Book, ReadonlyMap<string, Slot>>();

function shelfOf(book: Book): ReadonlyMap<string, Slot> {
  const known = shelves.get(book);
  if (known) return known;
  const shelf = new Map<string, Slot>();
  for (const row of book.rows) {
    const key = placeKey(row);
    const slot: Slot = shelf.get(key) ?? { rows: [], byPeriod: new Map(), longByEnd: new Map() };
    shelf.set(key, slot);
    slot.rows.push(row);
    push(slot.byPeriod, periodKey(row.period), row);
    if (row.period.months > 1) push(slot.longByEnd, endIndex(row.period), row);
  }
  shelves.set(book, shelf);
  return shelf;
}

function slotsOf(book: Book, place: Place): readonly Slot[] {
  const shelf = shelfOf(book);
  const partners = place.partner === 'EU' ? UNIONS : [place.partner];
  return partners.flatMap((partner) => shelf.get(placeKey({ ...place, partner })) ?? []);
}

type Narrowing = Pick<Sought, 'currency' | 'publisher'>;
const fits =
  ({ publisher, currency }: Narrowing) =>
  (row: Observation): boolean =>
    (!publisher || row.publisher === publisher) && (!currency || row.currency === currency);

/** Every row of one flow between two sides, of any period: of the union as it then was where the text says EU. */
export function rowsOfFlow(book: Book, sought: Place & Narrowing): readonly Observation[] {
  const slots = slotsOf(book, sought);
  const rows = slots.length === 1 ? slots[0]!.rows : onePerPeriod(slots);
  return sought.publisher || sought.currency ? rows.filter(fits(sought)) : rows;
}

/** Of several unions the first that has a period. */
function onePerPeriod(slots: readonly Slot[]): readonly Observation[] {
  const taken = new Set<string>();
  return slots.flatMap((slot) => {
    const fresh = [...slot.byPeriod].filter(([period]) => !taken.has(period));
    for (const [period] of fresh) taken.add(period);
    return fresh.flatMap(([, rows]) => rows);
  });
}

const width = (row: Observation): number => row.high - row.low;

/** The rows of one figure, in order of release. */
export function rowsOf(book: Book, sought: Sought, indicator: Indicator): readonly Observation[] {
  const key = periodKey(sought.period);
  const rows =
    slotsOf(book, sought)
      .find((slot) => slot.byPeriod.has(key))
      ?.byPeriod.get(key) ?? [];
  const narrow = fits(sought);
  return rows
    .filter((row) => row.indicator === indicator && narrow(row))
    .sort((a, b) => (a.released < b.released ? -1 : a.released > b.released ? 1 : width(a) - width(b)));
}

/** Is a longer period held that ends with this one? */
export const endsALonger = (book: Book, sought: Sought): boolean =>
  slotsOf(book, sought).some((slot) =>
    slot.longByEnd.get(endIndex(sought.period))?.some((row) => row.period.months > sought.period.months),
  );
