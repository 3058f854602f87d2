import type { CalendarEffect, ForecastMember } from '../model/forecast.js';
import { calendarEffects } from './calendar-effects.js';
import { type CombineOptions, combine } from './combine.js';
import type { Fitted, Method, Outlook } from './method.js';

/** What a series is looked ahead with. */
export interface Recipe {
  readonly methods: readonly Method[];
  readonly weights: CombineOptions;
  /** Whether calendar effects are taken out first and put back after. */
  readonly calendar: boolean;
}

/** Mean and covariance of the coming months in the scale that models were fitted in, and how they came about. */
export interface LookedAhead extends Outlook {
  readonly scale: 'log' | 'plain';
  readonly members: readonly ForecastMember[];
  readonly calendar: readonly CalendarEffect[];
  readonly scaled: number;
  /** Methods that could not be fitted. */
  readonly left: readonly string[];
  /** Models, the calendar's among them, whose fit did not settle. */
  readonly unsettled: readonly string[];
  readonly iterations: number;
  readonly residual: number;
}

/**
 * Looks `horizon` months ahead: logs where all values are positive, calendar effects out, models fitted and combined, effects back in.
 * `values` are months from `start` (months since year 0), NaN where missing. Null where no method can be fitted.
 */
export function lookAhead(values: Float64Array, start: number, horizon: number, recipe: Recipe): LookedAhead | null {
  const scale = values.some((value) => value <= 0) ? 'plain' : 'log';
  const y = scale === 'log' ? values.map(Math.log) : values;
  const calendar = recipe.calendar ? calendarEffects(y, start, horizon) : null;
  const freed = calendar === null ? y : y.map((value, t) => value - calendar.effect[t]!);
  const tried = recipe.methods.map((method) => [method.name, method.fit(freed)] as const);
  const fitted = tried.flatMap(([, fit]): Fitted[] => (fit === null ? [] : [fit]));
  if (fitted.length === 0) return null;
  const { mean, covariance, scale: scaled, members } = combine(freed, fitted, horizon, recipe.weights);
  const all = [...(calendar === null ? [] : [{ label: 'calendar effects', ...calendar }]), ...fitted];
  return {
    scale,
    mean: calendar === null ? mean : mean.map((value, h) => value + calendar.effect[y.length + h]!),
    covariance,
    members,
    calendar: calendar?.found ?? [],
    scaled,
    left: tried.flatMap(([name, fit]) => (fit === null ? [name] : [])),
    unsettled: all.flatMap(({ label, converged }) => (converged ? [] : [label])),
    iterations: all.reduce((sum, { iterations }) => sum + iterations, 0),
    residual: all.reduce((most, { residual }) => Math.max(most, residual), 0),
  };
}
