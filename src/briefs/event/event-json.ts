import type { EventEffect, EventStudy, EventStudyMade } from '../../model/event-study.js';

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const effectJson = ({ coefficient, percent, percentLow, percentHigh }: EventEffect): object => ({
  estimate: coefficient.estimate,
  se: coefficient.se,
  p: coefficient.p,
  low: coefficient.low,
  high: coefficient.high,
  percent,
  percent_low: percentLow,
  percent_high: finite(percentHigh),
});

function madeJson(made: EventStudyMade): object {
  const { estimate, average, averaged, before, pooled, placebos, waves, points } = made;
  const { variance, dropped } = estimate;
  return {
    register: 'modelled',
    by: made.by,
    dose: made.dose,
    scale: made.scale,
    span: made.span,
    average: { over: averaged, ...effectJson(average) },
    before: before,
    pooled: effectJson(pooled),
    placebos: placebos.map(({ date, period, effect, reason }) =>
      effect === null ? { date, period, reason } : { date, period, ...effectJson(effect) },
    ),
    points: points.map(({ relative, role, coefficient, waves: behind, ...effect }) => ({
      relative,
      role,
      ...(coefficient === null ? {} : effectJson({ coefficient, ...effect })),
      waves: behind,
    })),
    waves: waves.map(({ average: own, before: trends, meanDose, ...wave }) => ({
      ...wave,
      mean_dose: meanDose,
      average: effectJson(own),
      before: trends,
    })),
    controls: made.controls,
    treated_clusters: made.treatedClusters,
    assumptions: made.assumptions,
    estimate: {
      formula: estimate.formula,
      source: estimate.source,
      coefficients: estimate.coefficients.map(({ name, estimate: value, se }) => ({ name, estimate: value, se })),
      nobs: estimate.nobs,
      rows: estimate.rows,
      dropped,
      effects: estimate.effects,
      variance: { ...variance, df: finite(variance.df) },
      iterations: estimate.iterations,
      converged: estimate.converged,
      residual: finite(estimate.residual),
    },
  };
}

/** The documented shape of `event --json`; see docs/cli.md. */
export const eventJson = (study: EventStudy): object => ({
  version: 1,
  identified: study.identified,
  ...(study.identified ? madeJson(study) : { reasons: study.reasons, waves: study.waves, source: study.source }),
  notes: study.notes,
});
