import type { Article } from '../../model/article.js';
import type { Period } from '../../model/period.js';
import type { Marks } from '../extract/draft.js';
import { findPeriods } from '../extract/periods.js';
import type { TableLineRead, TableTold } from '../extract/tables/tables.js';
import type { TimeSaid } from '../extract/tables/time-said.js';
import type { ToldCell } from '../extract/tables/told-cells.js';
import { isBasePeriod } from './base-period.js';
import { isInside } from './members.js';
import { clean } from './product-of-words.js';
import type { Relation } from './relation.js';
import { relation } from './relation-with.js';
import { ofGoods } from './rows-told.js';
import { type Compared, setAgainst } from './set-against.js';
import { bothPeriods, cellPeriod, latestOfTable, type TableTime } from './table-period.js';
import { isKindOfTrade, type Place } from './topic.js';

/** What is known of a number of a table beyond its draft. */
export interface CellTold {
  readonly relation: Relation;
  readonly period: Period | null;
  readonly compared: Compared | null;
}

/** What the lines over a table say of all of it. */
export interface OverTable {
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly product: string | null;
  readonly time: TableTime;
  readonly reference: Period | null;
  /** All times of its columns and rows. */
  readonly times: readonly (readonly TimeSaid[])[];
}

/** What the lines over a table say of its numbers; asked once of each table, where it begins. */
export function overTable(table: TableTold, all: readonly Marks[], { published }: Article, place: Place): OverTable {
  const lines = table.captions.flatMap(([start, end]) => sentencesIn(all, start, end));
  const flows = lines.flatMap((m) => m.flows);
  const reporters = new Set(flows.flatMap((f) => f.reporter ?? []));
  const main = (reporters.size === 1 ? [...reporters][0] : null) ?? place.main;
  const alone = table.words.find(
    (w) =>
      w.economies.length === 1 &&
      w.economies[0] !== main &&
      ((w.rest === '' && !OF_ONE.test(w.text)) || WITH.test(w.text)),
  );
  const context = { published, current: null, known: [], reporter: main, partner: null };
  const period =
    lines
      .map((m) => findPeriods(m.text, context).find((p) => !isBasePeriod(m.masked, p))?.period)
      .find((p) => p !== undefined) ?? null;
  const ofText = place.sectionPeriod ?? place.basePeriod ?? place.period;
  const time: TableTime = { published, reporter: main, over: period, ofText };
  const partners = new Set(flows.flatMap((f) => f.partner ?? []).filter((code) => code !== main));
  const products = new Set(flows.flatMap((f) => f.product ?? []));
  return {
    reporter: main,
    partner: alone?.economies[0] ?? (partners.size === 1 ? [...partners][0]! : null),
    product: products.size === 1 ? [...products][0]! : null,
    time,
    times: timesOf(table),
    reference: latestOfTable(
      table.cells.map((cell) => cell.times),
      time,
    ),
  };
}
/** Each only once: many cells stand in one column. */
const timesOf = ({ cells }: TableTold): OverTable['times'] =>
  [...new Set(cells.flatMap((cell) => cell.times))].slice(0, MOST_TIMES);
const MOST_TIMES = 60;
/** "Trading partners of the EU", "China's exports": whose trade it is. */
const OF_ONE = /\bof\s|'s?(?:\s|$)|\b(?:exports?|imports?|trade)\b/i;
const WITH = /\b(?:with|to|from)\s/i;

/** The sentences between two places of a text; found by halves, so that many tables take no longer. */
function sentencesIn(all: readonly Marks[], start: number, end: number): readonly Marks[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.sentence.end > start) high = middle;
    else low = middle + 1;
  }
  let to = low;
  while (to < all.length && all[to]!.sentence.start < end) to += 1;
  return all.slice(low, to);
}

/** "Crude oil" for "Crude", "machinery" for "Machinery". */
const asProduct = (words: string): string => {
  const small = /^[A-Z][a-z]/.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
  const known = clean(small);
  return known?.startsWith(small) ? known : small;
};

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^goods\s(?:and\s|&\s)?services$/i, 'goods_services'],
  [/^goods$/i, 'goods'],
  [/^services$/i, 'services'],
];

function productOf(cell: ToldCell, marks: Marks, over: OverTable, place: Place): string | null {
  if (cell.product !== null) {
    const kind = KINDS.find(([form]) => form.test(cell.product!));
    if (kind) return kind[1];
    const said = cell.byRow ? marks.flows.find((f) => f.product !== null)?.product : null;
    return said ?? asProduct(cell.product);
  }
  if (cell.whole && !isKindOfTrade(place.product)) return over.product ?? 'goods';
  return over.product ?? place.product ?? place.base?.product ?? null;
}

function relationOf(cell: ToldCell, marks: Marks, over: OverTable, place: Place): Relation {
  const main = over.reporter;
  const product = productOf(cell, marks, over, place);
  const code = cell.economies.find((c) => c !== main) ?? null;
  const { flow, gap } = cell;
  if (main === 'WLD' && code) return relation({ reporter: code, partner: 'WLD', flow }, product, true, gap);
  if (cell.intra) return relation({ reporter: main, partner: main, flow }, product, true, gap);
  // What each member of a union sells to the partner of the table.
  if (code && over.partner && isInside(code, main))
    return relation({ reporter: code, partner: over.partner, flow }, product, true, gap);
  return relation({ reporter: main, partner: code ?? over.partner ?? 'WLD', flow }, product, true, gap);
}

function compared(cell: ToldCell, over: OverTable): Compared | null {
  if (cell.kind !== 'growth') return null;
  const both = bothPeriods(cell.times[0], cell.times, over.time) ?? basesOf(cell, over);
  return (both && setAgainst(...both)) ?? { comparison: cell.comparison ?? 'yoy' };
}

function basesOf(cell: ToldCell, over: OverTable): readonly [Period, Period] | null {
  if (cell.bases.length === 0) return null;
  const base = cellPeriod({ times: [cell.bases], between: [], bases: [] }, over.times, over.reference, over.time);
  const period = cellPeriod(cell, over.times, over.reference, over.time);
  return base && period ? [period, base] : null;
}

/** Sides, flow, product and period of each number of a line of a table. */
export function tableTold({ cells }: TableLineRead, marks: Marks, over: OverTable, place: Place): readonly CellTold[] {
  return cells.map((cell) => ({
    relation: ofGoods(relationOf(cell, marks, over, place), place),
    period: cellPeriod(cell, over.times, over.reference, over.time),
    compared: compared(cell, over),
  }));
}
