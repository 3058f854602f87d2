import { isCurrency } from '../model/currency.js';
import { findEconomy } from '../model/economy.js';
import { BilateralError } from '../model/error.js';
import { isFlow } from '../model/flow.js';
import type { Indicator, Observation, Status } from '../model/observation.js';
import { type CsvLine, csvLines } from './csv-lines.js';
import { TIDY_COLUMNS, type TidyColumn } from './tidy-columns.js';

const STATUSES: Readonly<Record<Status, true>> = {
  first_published: true,
  first_published_rounded: true,
  revised: true,
  final: true,
  sum_of_months: true,
  derived: true,
  implied_base: true,
  secondary: true,
};
const INDICATORS: Readonly<Record<Indicator, true>> = {
  value: true,
  growth_yoy: true,
  implied_base: true,
  duty: true,
  price_index: true,
};
/** Columns that a file may leave out or leave empty. */
const OPTIONAL: ReadonlySet<string> = new Set(['via', 'note']);
const SHOWN = 8;

type Cells = Readonly<Record<TidyColumn, string>>;

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
const isNumber = (text: string): boolean => /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text);

/** What is wrong with the cells of one row; empty when nothing is. */
function faults(row: Cells): string[] {
  const out = TIDY_COLUMNS.filter((name) => row[name] === '' && !OPTIONAL.has(name)).map((name) => `${name} is empty`);
  const refuse = (name: TidyColumn, good: boolean, what: string): void => {
    if (row[name] !== '' && !good) out.push(`${name} '${row[name]}' is not ${what}`);
  };
  for (const name of ['reporter', 'partner'] as const)
    refuse(name, /^[A-Z0-9_]{2,12}$/.test(row[name]), `a code such as ${findEconomy(row[name])?.code ?? 'CHN'}`);
  refuse('flow', isFlow(row.flow), 'exports, imports, total or balance');
  refuse('start', /^\d{4}-(0[1-9]|1[0-2])$/.test(row.start), 'a month such as 2023-01');
  refuse('months', /^[1-9]\d{0,3}$/.test(row.months), 'a number of months');
  refuse('indicator', Object.hasOwn(INDICATORS, row.indicator), 'value, growth_yoy, implied_base, duty or price_index');
  refuse('currency', isCurrency(row.currency), 'a currency known here, such as USD');
  refuse('status', Object.hasOwn(STATUSES, row.status), `one of ${Object.keys(STATUSES).join(', ')}`);
  refuse('released', isDay(row.released), 'a day such as 2024-01-12');
  for (const name of ['value', 'low', 'high'] as const) refuse(name, isNumber(row[name]), 'a plain number');
  const [low, value, high] = [Number(row.low), Number(row.value), Number(row.high)];
  if (low > value || value > high) out.push(`value ${row.value} is not between low ${row.low} and high ${row.high}`);
  return out;
}

const observation = (row: Cells): Observation => ({
  reporter: row.reporter,
  partner: row.partner,
  flow: row.flow as Observation['flow'],
  product: row.product,
  period: { start: row.start, months: Number(row.months) },
  indicator: row.indicator as Indicator,
  currency: row.currency as Observation['currency'],
  value: Number(row.value),
  low: Number(row.low),
  high: Number(row.high),
  status: row.status as Status,
  released: row.released,
  publisher: row.publisher,
  table: row.tab,
  via: [...new Set(row.via.split(';').map((name) => name.trim()))].filter((name) => name !== ''),
  ...(row.note === '' ? {} : { note: row.note }),
});

/** Where each column stands. @throws BilateralError `bad-input` */
function header(first: CsvLine | undefined, name: string): ReadonlyMap<TidyColumn, number> {
  const names = (first?.cells ?? []).map((cell) => cell.trim());
  const hint = `the first line names the columns: ${TIDY_COLUMNS.join(',')}`;
  const refuse = (what: string): BilateralError => new BilateralError('bad-input', `${name} ${what}`, { hint });
  if (names.length === 0) throw refuse('is empty');
  const missing = TIDY_COLUMNS.filter((column) => !names.includes(column) && !OPTIONAL.has(column));
  if (missing.length > 0) throw refuse(`has no column ${missing.join(', ')}`);
  const unknown = names.filter((column) => !(TIDY_COLUMNS as readonly string[]).includes(column));
  if (unknown.length > 0) throw refuse(`has columns that are not known here: ${unknown.join(', ')}`);
  if (new Set(names).size < names.length) throw refuse('names a column twice');
  return new Map(names.map((column, i) => [column as TidyColumn, i]));
}

/**
 * Reads a CSV text in the tidy layout, the one of the tables in data/: all rows or none.
 * @throws BilateralError `bad-input`, naming every bad row by its line
 */
export function readTidy(text: string, name = 'the file'): Observation[] {
  const [first, ...lines] = csvLines(text);
  const at = header(first, name);
  const rows: Observation[] = [];
  const bad: string[] = [];
  for (const { line, cells, broken } of lines) {
    const wrong = broken ? ['a quote is not closed, or not doubled'] : [];
    if (wrong.length === 0 && cells.length !== at.size) wrong.push(`${cells.length} cells instead of ${at.size}`);
    const row = Object.fromEntries(
      TIDY_COLUMNS.map((column) => [column, (cells[at.get(column) ?? -1] ?? '').trim()]),
    ) as unknown as Cells;
    if (wrong.length === 0) wrong.push(...faults(row));
    if (wrong.length > 0) bad.push(`line ${line}: ${wrong.join(', ')}`);
    else rows.push(observation(row));
  }
  if (bad.length > 0) {
    const more = bad.length > SHOWN ? `; and ${bad.length - SHOWN} more` : '';
    throw new BilateralError(
      'bad-input',
      `${bad.length} of ${lines.length} rows of ${name} cannot be read: ${bad.slice(0, SHOWN).join('; ')}${more}`,
      { hint: 'nothing was added; correct these lines and import the file again' },
    );
  }
  if (rows.length === 0)
    throw new BilateralError('bad-input', `${name} has a header and no rows`, { hint: 'give a file with figures' });
  return rows;
}
