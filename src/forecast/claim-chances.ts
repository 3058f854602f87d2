import type { Claim } from '../model/claim.js';
import type { ClaimChances } from '../model/outlook.js';
import { endIndex, monthAt, type Period, startIndex, yearBefore } from '../model/period.js';
import type { Series } from '../model/series.js';
import type { Day } from '../model/vintage.js';
import type { AskedStatement } from './ahead.js';
import { forecast } from './forecast.js';
import { FEWEST_MONTHS, LONGEST } from './forecast-input.js';
import { historyOf } from './forecast-series.js';
import { describe } from './outlook.js';
import { pathSums, sumKnown } from './path-sums.js';
import { probabilityOf, scoreStatement } from './statement.js';
import { tooManyGaps } from './too-many-gaps.js';

/** By so many days after its end a month is out, as a rule. */
const OUT_AFTER = 45;

/**
 * How likely what a forecast claim says was, as known by `asOf`: from `then`, the months that were out by that day; where these are too few, from
 * those of `now`, released later, that ended well before it. Scored by `now`. Null where the claim names no period that a forecast reaches, or
 * there are too few months, or too many gaps in them.
 */
export function claimChances(claim: Claim, then: Series, now: Series, asOf: Day): ClaimChances | null {
  const { period } = claim;
  const laterFigures = then.observations.length < FEWEST_MONTHS;
  const known = laterFigures ? endedBefore(now, asOf) : then;
  const last = known.observations.at(-1);
  if (period === null || period.days || last === undefined || known.observations.length < FEWEST_MONTHS) return null;
  const horizon = endIndex(period) - endIndex(last.period);
  if (horizon < 1 || horizon > LONGEST) return null;
  const history = historyOf(known);
  if (tooManyGaps(history)) return null;
  const later = historyOf(now);
  const base = yearBefore(period);
  const found = forecast(history.values, history.start, horizon, { backtest: null });
  const paths = pathSums(found, history);
  if (paths.of(period) === null || !paths.of(base)?.every((value) => value > 0)) return null;
  const [came, before] = [period, base].map((one: Period) => sumKnown(later, startIndex(one), endIndex(one)));
  return {
    series: describe(known, endIndex(last.period)),
    period,
    origin: found.origin,
    asOf,
    laterFigures,
    chances: statementsOf(claim, known).map((statement) => {
      const likely = probabilityOf({ ...statement, period }, paths);
      return { found: likely, score: scoreStatement(likely, later) };
    }),
    came: came == null || before == null ? null : 100 * (came / before - 1),
  };
}

/** The months that had ended long enough before a day. */
function endedBefore(series: Series, asOf: Day): Series {
  const day = new Date(Date.parse(asOf) - OUT_AFTER * 86_400_000);
  const first = Number.isNaN(day.getTime()) ? '9999-12' : monthAt(day.getUTCFullYear() * 12 + day.getUTCMonth());
  return { ...series, observations: series.observations.filter(({ period }) => period.start < first) };
}

/** What the claim says where it has a number; else falls of 5 and 10 percent, which "a major decline" may mean. */
function statementsOf({ value, unit, currency }: Claim, series: Series): readonly AskedStatement[] {
  if (value !== null && unit === 'percent')
    return [
      { kind: value < 0 ? 'falls' : 'rises', amount: Math.abs(value) },
      { kind: value < 0 ? 'rises' : 'falls', amount: 0 },
    ];
  const scale = { million: 1e6, billion: 1e9, trillion: 1e12 }[unit ?? ''];
  if (value !== null && scale !== undefined && currency === series.currency)
    return [{ kind: 'exceeds', amount: value * scale }];
  return [
    { kind: 'falls', amount: 5 },
    { kind: 'falls', amount: 10 },
  ];
}
