import type { Ahead, AheadOfMany, Outlook, OutlookPoint } from '../../model/outlook.js';
import { formatPeriod } from '../../model/period.js';
import { unknownWords } from './outlook-facts.js';
import { seriesJson } from './series-json.js';

const bounds = (point: OutlookPoint): object => ({
  median: point.median,
  mean: point.mean,
  p50: [point.lo50, point.hi50],
  p80: [point.lo80, point.hi80],
  p95: [point.lo95, point.hi95],
});

/** What came, and whether it lies inside the bounds. */
const outturn = ({ came, lo80, hi80, lo95, hi95 }: OutlookPoint): object =>
  came === null ? {} : { came, inside_80: came >= lo80 && came <= hi80, inside_95: came >= lo95 && came <= hi95 };

const pointJson = (point: OutlookPoint): object => ({
  period: formatPeriod(point.period),
  ...bounds(point),
  months_known: point.known,
  year_before: point.yearBefore,
  ...outturn(point),
});

function statementJson({ found, score }: Outlook['statements'][number]): object {
  const { statement, base, probability, simulationError, paths, seed } = found;
  return {
    kind: statement.kind,
    ...(base === null ? { amount: statement.amount } : { percent: statement.amount, base }),
    period: formatPeriod(statement.period),
    probability,
    simulation_error: simulationError,
    paths,
    seed,
    ...(score === null
      ? {}
      : { came: score.came, value: score.value, base_came: score.base, brier: score.brier, log: score.log }),
  };
}

/** What is expected, without whose figures these are. */
const aheadJson = (made: Ahead): object => {
  const { forecast, known } = made;
  return {
    origin: formatPeriod(forecast.origin),
    history: { first: known.first, months: known.months, known: known.held },
    points: made.points.map(pointJson),
    whole: pointJson(made.whole),
    statements: made.statements.map(statementJson),
    model: {
      members: forecast.members,
      scale: forecast.joint.scale,
      calendar: forecast.calendar,
      converged: forecast.converged,
      iterations: forecast.iterations,
      residual: forecast.residual,
    },
    backtest: forecast.backtest ?? null,
    not_known: unknownWords(made),
    notes: made.notes,
  };
};

/** The documented shape of `forecast --json`; see docs/cli.md. */
export function outlookJson(made: Outlook): object {
  return {
    version: 1,
    register: 'modelled',
    ...seriesJson(made),
    ...aheadJson(made),
  };
}

/** The same of many series. */
export const manyJson = (made: readonly AheadOfMany[], source: string): object => ({
  version: 1,
  register: 'modelled',
  source,
  series: made.map((one) =>
    'ahead' in one ? { name: one.name, ...aheadJson(one.ahead) } : { name: one.name, error: one.error },
  ),
});
