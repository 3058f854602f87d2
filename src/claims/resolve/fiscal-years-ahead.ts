import { endYear, type Period, shift, startYear } from '../../model/period.js';
import type { NamedPeriod } from '../extract/periods.js';

const BARE_YEAR = /^(?:19|20)\d\d$/;
/** A year so near to the one that is forecast is one of the forecaster's own. */
const NEAR = 2;

/** The periods of a sentence on a forecast for fiscal years, where a year's number alone means such a year: "the forecast for 2019". */
export function asFiscalYears(
  named: readonly NamedPeriod[],
  { start, months, days }: Period,
  text: string,
): readonly NamedPeriod[] {
  if (months !== 12 || days || start.endsWith('-01')) return named;
  const fiscal: Period = { start, months };
  const isOne = ({ start: at, end, period }: NamedPeriod): boolean =>
    period.months === 12 &&
    period.start.endsWith('-01') &&
    BARE_YEAR.test(text.slice(at, end)) &&
    Math.abs(startYear(period) - endYear(fiscal)) <= NEAR &&
    !/\bsince\s$/.test(text.slice(Math.max(0, at - 8), at));
  return named.some(isOne)
    ? named.map((p) =>
        isOne(p)
          ? {
              start: p.start,
              end: p.end,
              period: shift(fiscal, 12 * (startYear(p.period) - endYear(fiscal))),
              by: p.by,
            }
          : p,
      )
    : named;
}
