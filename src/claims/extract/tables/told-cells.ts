import type { Comparison } from '../../../model/claim.js';
import type { Flow } from '../../../model/flow.js';
import type { CellWords } from './cell-words.js';
import type { Table, TableRow } from './find-tables.js';
import type { PrintedCell } from './printed-cell.js';
import type { TimeSaid } from './time-said.js';
import type { UnitSaid } from './unit-said.js';

/** One number of a table with all that its row, its column and the lines over it say. */
export interface ToldCell {
  readonly printed: PrintedCell;
  /** The first number of its row. */
  readonly first: boolean;
  readonly kind: 'level' | 'growth' | 'share';
  readonly unit: UnitSaid | null;
  readonly flow: Flow;
  readonly gap: 'deficit' | 'surplus' | null;
  readonly intra: boolean;
  readonly comparison: Comparison | null;
  /** Its own times, of the column, the row, the heading and the head; and those of the columns that a change is between. */
  readonly times: readonly (readonly TimeSaid[])[];
  readonly between: readonly (readonly TimeSaid[])[];
  /** What its change is measured against, where its column says so. */
  readonly bases: readonly TimeSaid[];
  /** Codes of whom its row, its column or its heading name; the row's name, where it is that of a product. */
  readonly economies: readonly string[];
  readonly product: string | null;
  /** The name of its row holds the product beside a flow. */
  readonly byRow: boolean;
  /** It says that it is of all goods: "Total exports". */
  readonly whole: boolean;
  readonly expected: boolean;
  readonly basis: CellWords['basis'];
}

const CAPTION_OTHER = /\b(?:GDP|inflation|prices?|index|tariffs?|duties|unemployment|standings)\b/i;

/** The columns that the numbers of a row stand under; made up where no line heads them. */
const columnAt = ({ columns }: Table, i: number): CellWords | null => columns[i] ?? null;

/** What stands nearest: column, row, heading, head, the lines over the table. */
function layers(table: Table, row: TableRow, i: number, captions: readonly CellWords[]): readonly CellWords[] {
  return [columnAt(table, i), row.words, row.section, table.corner, ...captions].filter((w) => w !== null);
}

const firstOf = <T>(words: readonly CellWords[], of: (w: CellWords) => T | null): T | null => {
  for (const w of words) {
    const said = of(w);
    if (said !== null) return said;
  }
  return null;
};

/** The scale of one layer, the currency of another: "Exp ($)" under "in billions". */
function unitOf(printed: PrintedCell, words: readonly CellWords[]): UnitSaid | null {
  const said = words.flatMap((w) => w.unit ?? []);
  const counts =
    printed.unit === 'tonnes' || printed.unit === 'barrels' || printed.unit === 'units'
      ? printed.unit
      : (said[0]?.counts ?? null);
  const scale = printed.scale !== 'one' ? printed.scale : (said.find((u) => u.scale !== null)?.scale ?? null);
  const money = printed.currency ? printed : counts ? null : said.find((u) => u.currency !== null);
  if (scale === null && !money && counts === null) return null;
  return { scale: scale ?? 'one', counts, currency: money?.currency ?? null, family: money?.family };
}

const isRate = (printed: PrintedCell): boolean => printed.unit === 'percent';

/** What a number is: by its own sign, its column, its row, and the lines over the table where these say one thing only. */
function kindOf(
  printed: PrintedCell,
  near: readonly CellWords[],
  captions: readonly CellWords[],
  balanced: boolean,
): ToldCell['kind'] | null {
  if (printed.unit === 'pp') return null;
  const said = firstOf(
    near,
    (w) => (w.kind === 'level' && w.percent ? 'growth' : w.kind) ?? (w.percent ? 'growth' : null),
  );
  const over = firstOf(captions, (w) => w.kind ?? (w.percent ? 'growth' : null));
  const mixed = captions.some((w) => w.kind === 'growth' && w.unit !== null);
  if (isRate(printed)) return said === 'share' || said === 'growth' ? said : over === 'share' ? 'share' : 'growth';
  if (said) return said;
  return over && !mixed && !balanced ? over : 'level';
}

/** The times of the columns that the change of column `i` is between: those since the last change, else all. */
function timesBefore(columns: readonly CellWords[], i: number): readonly (readonly TimeSaid[])[] {
  const isChange = (c: CellWords): boolean => c.kind === 'growth' || c.kind === 'share' || c.percent;
  const before = columns.slice(0, i);
  const last = before.findLastIndex((c) => !isChange(c));
  const from = before.slice(0, last + 1).findLastIndex(isChange) + 1;
  const group = last < 0 ? columns.filter((c) => !isChange(c)) : before.slice(from, last + 1);
  return group.filter((c) => c.times.length > 0).map((c) => c.times);
}

/** "Total trade (USD million)" over "Imports" and "Exports": the first row says it for all where no other does. */
function firstUnit({ rows }: Table): readonly CellWords[] {
  const [first, ...others] = rows.map((r) => r.words);
  return first && first.unit !== null && others.every((w) => w.unit === null) ? [first] : [];
}

const GOODS = /^goods$/i;
const SERVICES = /^services$/i;
/** "Goods | Services | Total": what stands beside both kinds and names none is of both. */
const bothKinds = (words: readonly CellWords[]): boolean =>
  words.some((w) => GOODS.test(w.rest)) && words.some((w) => SERVICES.test(w.rest));
const isTotal = (words: CellWords): boolean =>
  /\b(?:total|all|overall)\b/i.test(words.text) && words.rest === '' && words.economies.length === 0;

const OF_ROWS =
  /\b(?:country|countries|markets?|destinations?|origins?|partners?|products?|commodit(?:y|ies)|years?|months?|periods?)\b/i;
/** Are its rows partners or times, or does its head say what they are? */
const isOfTrade = ({ corner, columns, rows }: Table): boolean =>
  columns.length > 0 &&
  ((corner !== null && OF_ROWS.test(corner.text)) ||
    rows.every(({ words }) => words.economies.length > 0 || words.times.length > 0));

/** What is the same for all cells of a table. */
interface Shared {
  readonly captions: readonly CellWords[];
  readonly unit: readonly CellWords[];
  /** Its rows, its columns tell goods and services apart. */
  readonly kindsInRows: boolean;
  readonly kindsInColumns: boolean;
  /** What the headline is about, for a table of partners, products or times that names no flow. */
  readonly title: CellWords | null;
}

function told(table: Table, row: TableRow, i: number, { captions, ...shared }: Shared): ToldCell | null {
  const printed = row.line.values[i];
  if (!printed) return null;
  const column = columnAt(table, i);
  const near = [column, row.words, row.section].filter((w) => w !== null);
  if (near.some((w) => w.other)) return null;
  const all = layers(table, row, i, captions);
  const flows = all.find((w) => w.flow !== null) ?? shared.title;
  if (!flows?.flow) return null;
  const balanced = flows.flow === 'balance';
  const kind = kindOf(printed, near, captions, balanced && near.includes(flows));
  if (kind === null) return null;
  const isAmount =
    kind === 'growth' && !isRate(printed) && column?.kind === 'growth' && !saysRate(column, row, captions);
  const unit = kind === 'level' || isAmount ? unitOf(printed, [...all, ...shared.unit]) : null;
  if ((kind === 'level' || isAmount) && unit === null) return null;
  if (kind === 'share' && (printed.value > 100 || printed.sign === -1)) return null;
  const named = [column, row.words, row.section].filter((w) => w !== null);
  const own = named.filter((w) => w.times.length > 0).map((w) => w.times);
  const corner = table.corner && table.corner.times.length > 0 ? [table.corner.times] : [];
  const changes = kind !== 'level' && (column?.times.length ?? 0) === 0;
  const both = (shared.kindsInColumns && column && isTotal(column)) || (shared.kindsInRows && isTotal(row.words));
  const product = both
    ? 'goods and services'
    : firstOf(
        named.filter((w) => w !== column || !isNoName(w.rest)),
        (w) => (w.rest === '' ? null : w.name),
      );
  return {
    printed,
    first: i === 0,
    kind,
    unit,
    flow: flows.flow,
    gap: flows.gap === 'gap' ? 'deficit' : flows.gap,
    intra: named.some((w) => w.intra),
    comparison: kind === 'growth' ? (firstOf(all, (w) => w.comparison) ?? null) : null,
    times: [...own, ...corner],
    between: changes ? timesBefore(table.columns, i) : [],
    bases: kind === 'growth' ? (firstOf(near, (w) => (w.bases.length > 0 ? w.bases : null)) ?? []) : [],
    economies: firstOf(named, (w) => (w.economies.length > 0 ? w.economies : null)) ?? [],
    product,
    whole: product === null && named.some((w) => /\b(?:total|all|overall)\b/i.test(w.text)),
    byRow: product === row.words.name && row.words.flow !== null,
    expected: column?.expected ?? false,
    basis: kind === 'growth' ? firstOf(near, (w) => w.basis) : null,
  };
}

/** "Item", "Value": words of a head that name no product. */
const isNoName = (rest: string): boolean => rest.length < 3 || /\d/.test(rest);

/** Is a change printed without its sign a rate? Unless the head of its column has a unit of money. */
const saysRate = (column: CellWords, row: TableRow, captions: readonly CellWords[]): boolean =>
  column.percent || column.unit === null || row.words.percent || captions.some((w) => w.percent && w.unit === null);

/** Do the words over its rows say what a table without heads holds? One number a row, or an amount and its change. */
function isPlain({ columns, rows }: Table): boolean {
  if (columns.length > 0) return true;
  return rows.every(({ line }) => {
    const amounts = line.values.filter((v) => v !== null && !isRate(v)).length;
    const rates = line.values.length - amounts;
    return amounts <= 1 && rates <= 1;
  });
}

const LEAST_ROWS = 2;

/** The numbers of a table by its rows, null for each that tells nothing of trade; null where it is no table of trade. */
export function toldCells(
  table: Table,
  captionWords: readonly CellWords[],
  title: CellWords | null = null,
): readonly (readonly (ToldCell | null)[])[] | null {
  if (table.rows.length < LEAST_ROWS && table.columns.length === 0) return null;
  if (!isPlain(table)) return null;
  const captions = captionWords.filter((w) => !(CAPTION_OTHER.test(w.text) && w.flow === null));
  const shared: Shared = {
    captions,
    unit: firstUnit(table),
    kindsInRows: bothKinds(table.rows.map((r) => r.words)),
    kindsInColumns: bothKinds(table.columns),
    title: title !== null && title.flow !== 'balance' && isOfTrade(table) ? title : null,
  };
  const rows = table.rows.map((row) => row.line.values.map((_, i) => told(table, row, i, shared)));
  const count = rows.flat().filter((cell) => cell !== null).length;
  return count > 0 ? rows : null;
}
