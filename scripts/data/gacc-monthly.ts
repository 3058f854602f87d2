import type { Flow } from '../../src/model/flow.js';
import type { Status } from '../../src/model/observation.js';
import type { Line } from './csv.js';
import { type Printed, printedLevel, printedRate, withStep } from './digits.js';
import { citation } from './gacc-annual.js';
import { outletsIn } from './outlets.js';
import { bulletinDay, releasedOf } from './release-days.js';
import type { Row } from './row.js';

/** Start and length from the last month and the span: a month, or January to that month. */
function spanOf(line: Line): { start: string; months: number } | null {
  const last = line.period!.slice(0, 7);
  const month = Number(last.slice(5));
  if (line.span === 'month') return { start: last, months: 1 };
  // January to December is a year, and stands in the annual table
  return line.span === 'ytd' && month < 12 ? { start: `${last.slice(0, 4)}-01`, months: month } : null;
}

const CCN_LEVEL = ['CCN', 'cryptocurrencies.com.au'];
const VIA: Readonly<Record<string, readonly string[]>> = {
  '2018-12-01|month|exports|value': CCN_LEVEL,
  '2018-12-01|month|exports|growth_yoy': ['AP'],
};
/** Levels that the source worked out itself, from the two others beside it. */
const ARITHMETIC = new Set(['2019-10-01|ytd|imports']);

const AMBIGUOUS = /wording ambiguous/;

/** China's customs, months and year to date with the United States, as reported; arithmetic stays out. */
export function gaccMonthlyUs(lines: readonly Line[]): Row[] {
  return lines.flatMap((line) => {
    const span = spanOf(line);
    const source = line.source!;
    if (line.kind !== 'reported' || source.startsWith('see ') || AMBIGUOUS.test(source) || !span) return [];
    const at = [line.period, line.span, line.flow].join('|');
    const row = (indicator: 'value' | 'growth_yoy', printed: Printed): Row => ({
      reporter: 'CHN',
      partner: 'USA',
      flow: line.flow as Flow,
      product: 'goods',
      ...span,
      indicator,
      currency: line.currency!,
      ...printed,
      status: 'first_published',
      released: releasedOf(line.vintage!),
      publisher: 'GACC',
      tab: 'monthly totals by partner',
      via: VIA[`${at}|${indicator}`] ?? outletsIn(source),
      note:
        citation(source) +
        (/swaps the words/.test(source) ? '; the page confuses exports and imports, told apart by size' : ''),
    });
    const rows: Row[] = [];
    if (line.value_billion && !ARITHMETIC.has(at)) rows.push(row('value', printedLevel(line.value_billion, 9)));
    if (line.published_yoy_pct) rows.push(row('growth_yoy', printedRate(line.published_yoy_pct)));
    return rows;
  });
}

/** China's trade with the world by month: a compiled series to 2013, then single bulletins. */
export function gaccMonthlyWorld(lines: readonly Line[]): Row[] {
  return lines.flatMap((line) => {
    const span = spanOf(line);
    if (!span) return [];
    const bulletin = line.vintage_data_month;
    const status: Status = bulletin ? 'first_published' : 'secondary';
    const row = (indicator: 'value' | 'growth_yoy', printed: Printed): Row => ({
      reporter: 'CHN',
      partner: 'WLD',
      flow: line.flow as Flow,
      product: 'goods',
      ...span,
      indicator,
      currency: 'USD',
      ...printed,
      status,
      released: bulletin ? bulletinDay(bulletin) : '2014-01-31',
      publisher: 'GACC',
      tab: bulletin ? 'imports and exports by customs regime' : 'monthly totals',
      via: bulletin ? [] : ['R package seasonal'],
      note: bulletin ? 'english.customs.gov.cn, table 5' : '',
    });
    const rows = [row('value', withStep(line.value_usd_billion!, 9, bulletin ? -6 : -3))];
    if (line.published_yoy_pct) rows.push(row('growth_yoy', printedRate(line.published_yoy_pct)));
    return rows;
  });
}
