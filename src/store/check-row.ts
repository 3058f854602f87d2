import { isCurrency } from '../model/currency.js';
import { BilateralError } from '../model/error.js';
import { isFlow } from '../model/flow.js';
import type { Indicator, Observation, Status } from '../model/observation.js';

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

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
const filled = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

/** What is wrong with a row; null when nothing is. */
function fault(row: Observation): string | null {
  if (![row.value, row.low, row.high].every(Number.isFinite)) return 'value, low and high have to be finite numbers';
  if (!(row.low <= row.value && row.value <= row.high)) return `value ${row.value} is not between low and high`;
  if (!isFlow(row.flow)) return `'${row.flow}' is not a flow`;
  if (!isCurrency(row.currency)) return `'${row.currency}' is not a currency that is known here`;
  if (!(row.indicator in INDICATORS)) return `'${row.indicator}' is not an indicator`;
  if (!(row.status in STATUSES)) return `'${row.status}' is not a status`;
  if (!isDay(row.released)) return `released '${row.released}' is not a date such as 2024-01-12`;
  if (!filled(row.publisher)) return 'the publisher is missing';
  if (!filled(row.table)) return 'the table is missing';
  if (![row.reporter, row.partner, row.product].every(filled)) return 'reporter, partner or product is missing';
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(row.period.start)) return `period start '${row.period.start}' is not a month`;
  if (!Number.isInteger(row.period.months) || row.period.months < 1) return 'a period has at least one whole month';
  if (row.period.days) return 'figures for some days of a month are not kept';
  if (!row.via.every((name) => filled(name) && !name.includes(';'))) return 'an outlet is empty or has a semicolon';
  return null;
}

/** Refuses the whole batch for one bad row. @throws BilateralError `bad-input`, naming the row */
export function checkRows(rows: readonly Observation[]): void {
  rows.forEach((row, i) => {
    const wrong = fault(row);
    if (wrong)
      throw new BilateralError(
        'bad-input',
        `row ${i + 1} of ${rows.length} (${row.reporter}-${row.partner} ${row.flow} ${row.period?.start}): ${wrong}`,
        { hint: 'nothing was added; correct the row and append the batch again' },
      );
  });
}
