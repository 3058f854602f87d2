import type { AdjustedSeries } from '../../model/adjustment.js';
import { seriesJson } from '../what-next/series-json.js';
import { COINCIDENCE } from './adjusted-words.js';

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The documented shape of `adjust --json`; see docs/cli.md. */
export function adjustedJson(made: AdjustedSeries): object {
  const { adjustment, outliers } = made;
  const { months, growth, revisions } = adjustment;
  return {
    version: 1,
    register: 'modelled',
    ...seriesJson(made),
    mode: adjustment.mode,
    seasonal: adjustment.seasonal,
    months: months.map((month, t) => ({
      period: month.period.start,
      published: month.original,
      adjusted: month.adjusted,
      trend: month.trend,
      seasonal: month.seasonal,
      calendar: month.calendar,
      growth_month_percent: growth[t]!.month,
      growth_3_months_percent: growth[t]!.quarter,
    })),
    calendar: adjustment.calendar,
    outliers: outliers.map((one) => ({
      period: one.period.start,
      kind: one.kind,
      percent: finite(one.percent),
      estimate: one.estimate,
      se: one.se,
      t: one.t,
      measures: one.measures.map(({ policy, event, day }) => ({ id: policy.id, event, day })),
    })),
    measures_are: COINCIDENCE,
    measures_held_from: made.measuresFrom,
    critical_t: adjustment.critical,
    tests: adjustment.tests,
    m7: finite(adjustment.m7),
    revisions,
    model: adjustment.model,
    converged: adjustment.converged,
    iterations: adjustment.iterations,
    residual: adjustment.residual,
    notes: made.notes,
  };
}
