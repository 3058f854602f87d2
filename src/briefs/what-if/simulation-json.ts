import type { EconomyOutcome, Interval } from '../../model/counterfactual.js';
import type { Simulation } from '../../model/what-if.js';
import { changedOf, factorPercent, percentOf } from './changed.js';
import { remarksOn } from './simulation-words.js';

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
const ends = ([low, middle, high]: Interval): object => ({
  p5: finite(low),
  p50: finite(middle),
  p95: finite(high),
});
const pair = ([baseline, counterfactual]: readonly [number, number]): object => ({ baseline, counterfactual });

function countryJson(outcome: EconomyOutcome): object {
  const { code, realIncome, priceIndex, exports, imports, intervals } = changedOf(outcome);
  const { termsOfTrade, volumeOfTrade, efficiency, transfers, total } = outcome.firstOrder;
  return {
    code,
    real_income_pct: realIncome,
    price_index_pct: priceIndex,
    exports_pct: finite(exports),
    imports_pct: finite(imports),
    ...(intervals === undefined
      ? {}
      : {
          interval: {
            real_income_pct: ends(intervals.realIncome),
            price_index_pct: ends(intervals.priceIndex),
            exports_pct: ends(intervals.exports),
            imports_pct: ends(intervals.imports),
          },
        }),
    wage_pct: factorPercent(outcome.wage),
    real_wage_pct: factorPercent(outcome.realWage),
    first_order_pct: {
      terms_of_trade: finite(termsOfTrade),
      volume_of_trade: finite(volumeOfTrade),
      efficiency: finite(efficiency),
      transfers: finite(transfers),
      total: finite(total),
    },
    domestic_pct: finite(percentOf(outcome.domestic)),
    exports: pair(outcome.exports),
    imports: pair(outcome.imports),
    tariff_revenue: pair(outcome.revenue),
    deficit: pair(outcome.deficit),
  };
}

/** One flow of one sector, in the baseline's unit, net of tariff; exporter and importer alike for domestic sales. */
export interface FlowRow {
  readonly exporter: string;
  readonly importer: string;
  /** With several sectors only. */
  readonly sector?: string;
  readonly baseline: number;
  readonly counterfactual: number;
}

/** Flows by sector, importer, exporter; those that are zero before and after are left out. */
export function flowList({ made }: Pick<Simulation, 'made'>): readonly FlowRow[] {
  const { economies, sectors, flows } = made.baseline;
  const out: FlowRow[] = [];
  for (let at = 0; at < flows.length; at++) {
    const [baseline, counterfactual] = [flows[at]!, made.flows[at]!];
    if (baseline === 0 && counterfactual === 0) continue;
    const count = economies.length;
    out.push({
      exporter: economies[at % count]!,
      importer: economies[Math.floor(at / count) % count]!,
      ...(sectors.length > 1 ? { sector: sectors[Math.floor(at / (count * count))]! } : {}),
      baseline,
      counterfactual,
    });
  }
  return out;
}

/** The documented shape of `simulate --json`; see docs/equilibrium/README.md. What is not known is null. */
export function simulationJson({ scenario, made }: Simulation): object {
  const { baseline, converged, method, iterations, residual, residuals, numeraire, deficits, draws } = made;
  return {
    version: 1,
    register: 'modelled',
    title: scenario.title,
    baseline: { name: baseline.name, source: baseline.source, year: baseline.year, unit: baseline.unit },
    deficits,
    numeraire,
    theta: Object.fromEntries(baseline.sectors.map((name, j) => [name, baseline.theta[j]!])),
    converged,
    method,
    iterations,
    residual,
    residuals,
    ...(draws === undefined ? {} : { draws: { draws: draws.draws, seed: draws.seed, failed: draws.failed } }),
    countries: made.economies.map(countryJson),
    flows: flowList({ made }),
    notes: remarksOn(made),
    shocks: scenario.shocks,
    sources: scenario.sources,
  };
}
