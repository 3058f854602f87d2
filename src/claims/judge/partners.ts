import { type Ranking, rank } from '../../measures/rank.js';
import { ECONOMIES } from '../../model/economy.js';
import type { Figure } from '../../model/figure.js';
import type { Flow } from '../../model/flow.js';
import type { Observation } from '../../model/observation.js';
import { type Period, startIndex, within } from '../../model/period.js';
import { type Book, type Sought, wasOut } from './book.js';
import { periodKey } from './shelf.js';

type Entry = { readonly code: string; readonly figure: Figure };

/** Every single partner's figure for one flow and period, from one table. */
export interface Field {
  readonly entries: readonly Entry[];
  /** The blocs held beside them, which some offices rank with countries. */
  readonly blocs: readonly Entry[];
  /** Do they make up (nearly) all of the reporter's trade? Then a place among them is a place among all. */
  readonly complete: boolean;
  readonly publisher: string;
  readonly known: boolean;
}

const GROUPS: ReadonlySet<string> = new Set(ECONOMIES.filter((e) => e.kind !== 'country').map((e) => e.code));
const isCountry = (code: string): boolean => !GROUPS.has(code);

/** So much of the world's total must be named before a place among the partners is one among all. */
const NEARLY_ALL = 0.98;

function byPartner(rows: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const map = new Map<string, Observation[]>();
  for (const row of rows) {
    const list = map.get(row.partner);
    if (list) list.push(row);
    else map.set(row.partner, [row]);
  }
  return map;
}

/** One partner's exports and imports over a period, added up from its months, or null where one is missing. */
function amountOf(rows: readonly Observation[], flow: Flow, period: Period): Figure | null {
  const latest = new Map<number, Observation>();
  for (const row of rows) {
    if (row.flow !== flow || row.period.days) continue;
    if (row.period.months === period.months && row.period.start === period.start) return row;
    const at = startIndex(row.period);
    const held = latest.get(at);
    if (row.period.months === 1 && (!held || held.released < row.released)) latest.set(at, row);
  }
  if (latest.size !== period.months) return null;
  let [value, low, high] = [0, 0, 0];
  for (const row of latest.values()) [value, low, high] = [value + row.value, low + row.low, high + row.high];
  return { value, low, high, currency: rows[0]!.currency, period };
}

function figureOf(rows: readonly Observation[], flow: Flow, period: Period): Figure | null {
  const own = amountOf(rows, flow, period);
  if (own || flow === 'exports' || flow === 'imports') return own;
  const [x, m] = [amountOf(rows, 'exports', period), amountOf(rows, 'imports', period)];
  if (!x || !m) return null;
  const sign = flow === 'total' ? 1 : -1;
  const [low, high] = sign > 0 ? [x.low + m.low, x.high + m.high] : [x.low - m.high, x.high - m.low];
  return { value: x.value + sign * m.value, low, high, currency: x.currency, period };
}

/** The partners of a reporter in one flow and period, as known on the day; null when no table names this one and another. */
export function fieldOf(book: Book, sought: Sought): Field | null {
  const known = memory.get(book) ?? new Map<string, readonly Field[]>();
  memory.set(book, known);
  const key = `${sought.reporter}|${sought.flow}|${sought.product}|${periodKey(sought.period)}|${sought.currency ?? ''}|${sought.publisher ?? ''}`;
  const fields = known.get(key) ?? fieldsOf(book, sought);
  known.set(key, fields);
  for (const field of fields) {
    const own = [...field.entries, ...field.blocs].find((e) => e.code === sought.partner);
    if (!own || field.entries.length + field.blocs.length < 2) continue;
    if (isCountry(own.code)) return field;
    return { ...field, entries: [...field.entries, own], blocs: field.blocs.filter((e) => e !== own) };
  }
  return null;
}

/** Ranks of one text ask for the same field once for every partner that they name. */
const memory = new WeakMap<Book, Map<string, readonly Field[]>>();

function fieldsOf(book: Book, sought: Sought): readonly Field[] {
  const tables = new Map<string, Observation[]>();
  for (const row of book.partners ?? []) {
    if (row.reporter !== sought.reporter || row.product !== sought.product || !within(row.period, sought.period))
      continue;
    if (
      (sought.currency && row.currency !== sought.currency) ||
      (sought.publisher && row.publisher !== sought.publisher)
    )
      continue;
    const key = `${row.table}|${row.currency}`;
    const rows = tables.get(key);
    if (rows) rows.push(row);
    else tables.set(key, [row]);
  }
  return [...tables.values()]
    .flatMap((table) => {
      const out = table.filter((row) => wasOut(book, row));
      return [
        ...(out.length > 0 ? [field(out, sought, true)] : []),
        ...(out.length < table.length ? [field(table, sought, false)] : []),
      ];
    })
    .sort(
      (a, b) =>
        Number(b.complete) - Number(a.complete) ||
        Number(b.known) - Number(a.known) ||
        b.entries.length - a.entries.length,
    );
}

function field(rows: readonly Observation[], sought: Sought, known: boolean): Field {
  const partners = byPartner(rows);
  const entries: Entry[] = [];
  const blocs: Entry[] = [];
  for (const [code, list] of partners) {
    if (code === 'WLD') continue;
    const figure = figureOf(list, sought.flow, sought.period);
    if (figure && Number.isFinite(figure.value)) (isCountry(code) ? entries : blocs).push({ code, figure });
  }
  return { entries, blocs, complete: isComplete(partners, sought), publisher: rows[0]!.publisher, known };
}

/** Do the countries' exports and imports add up to the world's? */
function isComplete(partners: ReadonlyMap<string, readonly Observation[]>, { period }: Sought): boolean {
  const world = partners.get('WLD');
  const whole = world ? figureOf(world, 'total', period) : null;
  if (!whole) return false;
  let named = 0;
  for (const [code, rows] of partners) if (isCountry(code)) named += figureOf(rows, 'total', period)?.value ?? 0;
  return named >= whole.value * NEARLY_ALL;
}

/** The same field with a bloc in the place of its members. */
export function withBloc(field: Field, bloc: string, members: readonly string[]): Field | null {
  const whole = field.blocs.find((b) => b.code === bloc);
  if (!whole) return null;
  return { ...field, entries: [...field.entries.filter((e) => !members.includes(e.code)), whole] };
}

/** The place of a partner: largest first, deficits by their size. A group is set against countries outside it only. */
export function placeOf(field: Field, code: string, upsideDown: boolean): Ranking | null {
  if (!field.entries.some((entry) => entry.code === code)) return null;
  const entries = upsideDown
    ? field.entries.map((e) => ({
        code: e.code,
        figure: { ...e.figure, value: -e.figure.value, low: -e.figure.high, high: -e.figure.low },
      }))
    : field.entries;
  return rank(entries, code);
}
