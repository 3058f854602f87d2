import { BilateralError } from '../model/error.js';
import type { Forecast } from '../model/forecast.js';
import { formatPeriod, startIndex } from '../model/period.js';
import type { Series } from '../model/series.js';
import { type ForecastOptions, forecast } from './forecast.js';
import type { History } from './path-sums.js';

/**
 * The values of a monthly series from its first month to its last, NaN where it has none. Errors: `bad-input` where it is not monthly,
 * changes its currency, or tells a month twice.
 */
export function historyOf({ observations, frequency, currency }: Series, what = 'a forecast'): History {
  if (frequency !== 'M')
    throw new BilateralError('bad-input', `${what} needs months, the series has frequency ${frequency}`, {
      hint: 'ask for the monthly series',
    });
  const [first, last] = [observations[0], observations.at(-1)];
  if (first === undefined || last === undefined)
    throw new BilateralError('no-data', 'the series has no observations', {
      hint: 'check the reporter, partner and flow',
    });
  const start = startIndex(first.period);
  const values = new Float64Array(startIndex(last.period) - start + 1).fill(NaN);
  for (const one of observations) {
    if (one.currency !== currency)
      throw new BilateralError(
        'bad-input',
        `the series is in ${currency}, its figure of ${formatPeriod(one.period)} in ${one.currency}`,
        { hint: 'convert all figures to one currency first' },
      );
    const at = startIndex(one.period) - start;
    if (one.period.months !== 1 || one.period.days !== undefined || one.indicator !== 'value')
      throw new BilateralError('bad-input', `the series holds ${one.indicator} of ${formatPeriod(one.period)}`, {
        hint: `${what} needs values of single months`,
      });
    if (!Number.isNaN(values[at]!))
      throw new BilateralError('bad-input', `the series holds ${formatPeriod(one.period)} twice`, {
        hint: 'ask for one vintage',
      });
    values[at] = one.value;
  }
  return { values, start: first.period.start };
}

/** Forecasts a monthly series; its own Notes come first. Errors: as `historyOf` and `forecast`. */
export function forecastSeries(series: Series, horizon: number, options: ForecastOptions = {}): Forecast {
  const { values, start } = historyOf(series);
  const found = forecast(values, start, horizon, options);
  return { ...found, notes: [...series.notes, ...found.notes] };
}
