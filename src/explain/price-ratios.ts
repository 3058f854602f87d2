import type { Observation } from '../model/observation.js';
import { monthsOf, type Period, yearBefore } from '../model/period.js';
import type { Rate } from '../model/rate.js';

/** Prices of imports now over those a year before; all in the importer's currency. */
export interface PriceRatios {
  /** Of what comes from the one partner. */
  readonly own: number;
  /** Of what comes from all. */
  readonly market: number;
  /** The importer's currency per unit of the partner's: above 1 where the partner's currency rose; null where no rates are held. */
  readonly exchangeRate: number | null;
  /** Months that both prices are held of, now and a year before. */
  readonly months: readonly string[];
  readonly prices: readonly Observation[];
  readonly rates: readonly Rate[];
}

const before = (month: string): string => yearBefore({ start: month, months: 1 }).start;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Means of the monthly indices of a period over those of the same months a year before. A month counts where both indices have it in both
 * years; null where none does. Only prices of an importer whose currency the rates are against (the dollar) can be freed of them.
 */
export function priceRatios(
  importer: string,
  exporter: string,
  period: Period,
  prices: readonly Observation[],
  rates: readonly Rate[],
): PriceRatios | null {
  const of = (partner: string): ReadonlyMap<string, Observation> =>
    new Map(
      prices
        .filter((row) => row.reporter === importer && row.partner === partner && row.period.months === 1)
        .map((row) => [row.period.start, row]),
    );
  const [own, market] = [of(exporter), of('WLD')];
  const months = monthsOf(period).filter((month) =>
    [own, market].every((held) => held.has(month) && held.has(before(month))),
  );
  if (months.length === 0) return null;
  const both = [...months, ...months.map(before)];
  const ratio = (value: (month: string) => number): number =>
    mean(months.map(value)) / mean(months.map((month) => value(before(month))));
  const monthly = new Map(
    rates
      .filter(({ basis, period: { months: length } }) => basis === 'period average' && length === 1)
      .map((rate) => [rate.period.start, rate]),
  );
  const inDollars = both.every((month) => own.get(month)!.currency === 'USD' && market.get(month)!.currency === 'USD');
  const whole = inDollars && both.every((month) => monthly.has(month));
  return {
    own: ratio((month) => own.get(month)!.value),
    market: ratio((month) => market.get(month)!.value),
    // rates are units of the partner's currency for one of the importer's
    exchangeRate: whole ? 1 / ratio((month) => monthly.get(month)!.value) : null,
    months,
    prices: both.flatMap((month) => [own.get(month)!, market.get(month)!]),
    rates: whole ? both.map((month) => monthly.get(month)!) : [],
  };
}
