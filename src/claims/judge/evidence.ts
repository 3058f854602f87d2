import { CURRENCY_WORD } from '../../model/currency.js';
import { economyName } from '../../model/economy.js';
import { type Figure, inputsOf } from '../../model/figure.js';
import type { Observation } from '../../model/observation.js';
import { formatPeriod } from '../../model/period.js';
import type { Evidence } from '../../model/verdict.js';
import { type Book, isOwn } from './book.js';

const KIND: Readonly<Record<Observation['indicator'], string>> = {
  value: 'published level',
  growth_yoy: "the publisher's own growth rate, year on year",
  implied_base: 'base that a later published growth rate implies',
  duty: 'duty collected',
  price_index: 'price index',
};

/** What a row is, in words: `China's exports to the United States, published level, in dollars`. */
function describe(row: Observation): string {
  const name = (code: string, the: boolean): string => {
    try {
      return economyName(code, { the });
    } catch {
      return code;
    }
  };
  const joined = row.flow === 'exports' ? ' to ' : row.flow === 'imports' ? ' from ' : ' with ';
  const flow = row.flow === 'total' ? 'trade' : row.flow;
  return `${name(row.reporter, false)}'s ${flow}${joined}${name(row.partner, true)}, ${KIND[row.indicator]}, in ${CURRENCY_WORD[row.currency] ?? row.currency}`;
}

/** A row as evidence; `own` where it came only through the publisher of the text. */
export function evidenceOf(book: Book, row: Observation): Evidence {
  return {
    source: row.publisher,
    table: row.table,
    vintage: row.released,
    period: formatPeriod(row.period),
    value: row.value,
    unit: row.indicator === 'growth_yoy' ? 'percent' : row.currency,
    via: row.via,
    text: describe(row),
    ...(isOwn(book, row) ? { own: true } : {}),
  };
}

/** The rows that figures rest on, each once. */
export function evidenceFor(book: Book, ...figures: readonly Figure[]): readonly Evidence[] {
  const rows = [...new Set(figures.flatMap(inputsOf))];
  return rows.slice(0, 40).map((row) => evidenceOf(book, row));
}
