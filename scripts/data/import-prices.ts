import type { Line } from './csv.js';
import { withStep } from './digits.js';
import type { Row } from './row.js';

/** Indices by locality of origin, and of all commodities. */
const PARTNERS: Readonly<Record<string, { readonly partner: string; readonly note: string }>> = {
  CHNTOT: { partner: 'CHN', note: 'index, December 2003 = 100; locality of origin, all industries' },
  IR: { partner: 'WLD', note: 'index, 2000 = 100; all commodities, fuels among them' },
};

/** US import price indices in dollars, by month, from the first month that both are held. */
export const importPrices = (lines: readonly Line[]): Row[] =>
  lines
    .filter((line) => line.series! in PARTNERS && line.month! >= '2003-12')
    .map((line) => {
      const { partner, note } = PARTNERS[line.series!]!;
      return {
        reporter: 'USA',
        partner,
        flow: 'imports',
        product: 'goods',
        start: line.month!.slice(0, 7),
        months: 1,
        indicator: 'price_index',
        currency: 'USD',
        ...withStep(line.value!, 0, -1),
        status: 'revised',
        // one copy, whose last month is November 2023, which came out in the middle of December
        released: '2023-12-31',
        publisher: 'US BLS',
        tab: 'import price indices',
        via: line.source!.split(';').map((name) => name.trim().replace(/^FRED .*/, 'FRED')),
        note,
      };
    });
