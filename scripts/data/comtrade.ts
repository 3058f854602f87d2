import type { Flow } from '../../src/model/flow.js';
import type { Line } from './csv.js';
import { withStep } from './digits.js';
import type { Row } from './row.js';

const VALUATION: Readonly<Record<string, string>> = {
  exports: 'valued free on board (FOB)',
  imports: 'valued with cost, insurance and freight (CIF)',
};

/** China and the United States as both reported their trade to the UN: annual totals, the later and final vintage. */
export const comtradeTotals = (lines: readonly Line[]): Row[] =>
  lines
    .filter((line) => line.source === 'F')
    .map((line) => ({
      reporter: line.reporter!,
      partner: line.partner!,
      flow: line.flow as Flow,
      product: 'goods',
      start: `${line.year}-01`,
      months: 12,
      indicator: 'value',
      currency: 'USD',
      ...withStep(line.value_usd!, 0, 0),
      status: 'final',
      released: '2025-06-30',
      publisher: 'UN Comtrade',
      tab: 'annual totals, all commodities',
      via: ['DMK041218/3009GroupProject'],
      note: VALUATION[line.flow!]!,
    }));
