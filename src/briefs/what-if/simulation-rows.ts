import type { EconomyOutcome } from '../../model/counterfactual.js';
import type { Simulation } from '../../model/what-if.js';
import { CHANGED, type ChangedField, changedOf, factorPercent } from './changed.js';
import { flowList } from './simulation-json.js';

const COLUMN: Readonly<Record<ChangedField, string>> = {
  realIncome: 'real_income_pct',
  priceIndex: 'price_index_pct',
  exports: 'exports_pct',
  imports: 'imports_pct',
};

/** A table to be written: numbers as they are, NaN where nothing is known. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What every row says of where it is from. */
const ORIGIN = ['register', 'baseline', 'year', 'unit', 'source'] as const;
const originOf = ({ made: { baseline } }: Simulation): (string | number)[] => [
  'modelled',
  baseline.name,
  baseline.year,
  baseline.unit,
  baseline.source,
];

const PAIRS = ['exports', 'imports', 'domestic', 'revenue', 'deficit'] as const;

function economyRow(outcome: EconomyOutcome, drawn: boolean): (string | number)[] {
  const changed = changedOf(outcome);
  const { firstOrder } = outcome;
  return [
    outcome.code,
    ...CHANGED.map((field) => changed[field]),
    ...(drawn ? CHANGED.flatMap((f) => [changed.intervals?.[f][0] ?? '', changed.intervals?.[f][2] ?? '']) : []),
    factorPercent(outcome.wage),
    factorPercent(outcome.realWage),
    firstOrder.termsOfTrade,
    firstOrder.volumeOfTrade,
    firstOrder.efficiency,
    firstOrder.transfers,
    firstOrder.total,
    ...PAIRS.flatMap((field) => outcome[field]),
  ];
}

/** One row an economy: changes in percent, both welfare figures, values before and after. */
export function economyRows(simulation: Simulation): Rows {
  const { economies } = simulation.made;
  const drawn = economies.some(({ intervals }) => intervals !== undefined);
  const columns = [
    'code',
    ...CHANGED.map((field) => COLUMN[field]),
    ...(drawn ? CHANGED.flatMap((field) => [`${COLUMN[field]}_p5`, `${COLUMN[field]}_p95`]) : []),
    'wage_pct',
    'real_wage_pct',
    'first_order_terms_of_trade_pct',
    'first_order_volume_of_trade_pct',
    'first_order_efficiency_pct',
    'first_order_transfers_pct',
    'first_order_total_pct',
    ...PAIRS.flatMap((field) => [`${field}_baseline`, `${field}_counterfactual`]),
    ...ORIGIN,
  ];
  const origin = originOf(simulation);
  return { columns, rows: economies.map((outcome) => [...economyRow(outcome, drawn), ...origin]) };
}

/** One row a flow: exporter, importer, sector, before and after. */
export function flowRowsOf(simulation: Simulation): Rows {
  const origin = originOf(simulation);
  const [only] = simulation.made.baseline.sectors;
  return {
    columns: ['exporter', 'importer', 'sector', 'baseline_value', 'counterfactual_value', ...ORIGIN],
    rows: flowList(simulation).map((row) => [
      row.exporter,
      row.importer,
      row.sector ?? only ?? '',
      row.baseline,
      row.counterfactual,
      ...origin,
    ]),
  };
}
