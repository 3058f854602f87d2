import { BilateralError } from '../model/error.js';
import type { Forecast, JointOutlook } from '../model/forecast.js';
import { type Note, note } from '../model/note.js';
import { monthPeriod } from '../model/period.js';
import { type BacktestOptions, backtest } from './backtest.js';
import type { CombineOptions } from './combine.js';
import { DEFAULT_METHODS, DEFAULT_WEIGHTS } from './default-methods.js';
import { FEWEST_MONTHS, forecastInput } from './forecast-input.js';
import { forecastPoint } from './forecast-point.js';
import { type LookedAhead, lookAhead, type Recipe } from './look-ahead.js';
import { lunarNewYearKnown } from './lunar-new-year.js';
import type { Method } from './method.js';
import { REGIMES } from './spread.js';

/** Fewest known months that calendar effects are estimated from. */
const CALENDAR_MONTHS = 60;

export interface ForecastOptions {
  /** In place of the default ones. */
  readonly methods?: readonly Method[];
  readonly weights?: CombineOptions;
  /** Whether Lunar New Year, trading days and leap years are looked for; yes unless told. */
  readonly calendar?: boolean;
  /** How often the method is tried on the end of this series; `null` for not at all. */
  readonly backtest?: BacktestOptions | null;
}

/**
 * Forecasts a monthly series of values from `start` (`2001-01`), NaN where a month is missing: several models, weighted and combined, with
 * calendar effects. Values in any one unit and currency; results are in the same.
 * Errors: `usage` for the horizon, `unknown-period` for the start, `bad-input` for values that no forecast can be made from.
 */
export function forecast(
  values: ArrayLike<number>,
  start: string,
  horizon: number,
  options: ForecastOptions = {},
): Forecast {
  const input = forecastInput(values, start, horizon);
  const known = input.values.filter((value) => !Number.isNaN(value)).length;
  const asked = options.calendar ?? true;
  const recipe: Recipe = {
    methods: options.methods ?? DEFAULT_METHODS,
    weights: options.weights ?? DEFAULT_WEIGHTS,
    calendar: asked && known >= CALENDAR_MONTHS,
  };
  const look = lookAhead(input.values, input.start, horizon, recipe);
  if (look === null)
    throw new BilateralError(
      'bad-input',
      `none of ${recipe.methods.map(({ name }) => name).join(', ')} fits this series`,
      {
        hint: 'give a longer series, or other methods',
      },
    );
  const last = input.start + input.values.length - 1;
  const joint = jointOf(look, horizon);
  const trial =
    options.backtest === null
      ? null
      : backtest(
          input.values,
          input.start,
          horizon,
          recipe,
          options.backtest ?? { origins: 6, every: 4 },
          FEWEST_MONTHS + 12,
        );
  return {
    model: `combination of ${look.members.map(({ label }) => label).join(', ')}${look.scale === 'log' ? ', in logs' : ''}`,
    origin: monthPeriod(Math.floor(last / 12), (last % 12) + 1),
    points: Array.from({ length: horizon }, (_, h) => forecastPoint(joint, last, h)),
    members: look.members,
    calendar: look.calendar,
    scaled: look.scaled,
    joint,
    ...(trial === null ? {} : { backtest: trial }),
    converged: look.unsettled.length === 0,
    iterations: look.iterations,
    residual: look.residual,
    notes: [
      ...input.notes,
      ...remarks(look, asked, known, lunarNewYearKnown(input.start, last - input.start + 1 + horizon)),
    ],
  };
}

function jointOf({ scale, mean, covariance }: LookedAhead, horizon: number): JointOutlook {
  return {
    scale,
    mean: [...mean],
    covariance: Array.from({ length: horizon }, (_, h) => [...covariance.slice(h * horizon, (h + 1) * horizon)]),
    regimes: REGIMES,
  };
}

function remarks(look: LookedAhead, asked: boolean, known: number, holiday: boolean): Note[] {
  const notes: Note[] = [];
  if (asked && known < CALENDAR_MONTHS)
    notes.push(
      note('calendar-left-out', `calendar effects need ${CALENDAR_MONTHS} known months, there are ${known}: left out`),
    );
  if (asked && !holiday)
    notes.push(
      note('holiday-unknown', 'the table of Lunar New Year does not reach over the series and the horizon: left out'),
    );
  if (look.left.length > 0) notes.push(note('method-left-out', `could not be fitted: ${look.left.join(', ')}`));
  if (look.unsettled.length > 0) notes.push(note('not-converged', `did not settle: ${look.unsettled.join(', ')}`));
  return notes;
}
