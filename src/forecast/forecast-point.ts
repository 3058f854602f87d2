import type { ForecastPoint, JointOutlook } from '../model/forecast.js';
import { monthPeriod } from '../model/period.js';
import { spreadMean, spreadQuantile } from './spread.js';

/** The month `h` (from 0) after `origin` (months since year 0), from a joint outlook. */
export function forecastPoint(
  { scale, mean, covariance, regimes }: JointOutlook,
  origin: number,
  h: number,
): ForecastPoint {
  const [z50, z80, z95] = [0.25, 0.1, 0.025].map((tail) => spreadQuantile(tail, regimes)) as [number, number, number];
  const [middle, variance] = [mean[h]!, covariance[h]![h]!];
  const error = Math.sqrt(variance);
  const back = (value: number): number => (scale === 'log' ? Math.exp(value) : value);
  const month = origin + 1 + h;
  return {
    period: monthPeriod(Math.floor(month / 12), (month % 12) + 1),
    median: back(middle),
    mean: scale === 'log' ? Math.exp(middle) * spreadMean(variance, regimes) : middle,
    lo50: back(middle - z50 * error),
    hi50: back(middle + z50 * error),
    lo80: back(middle - z80 * error),
    hi80: back(middle + z80 * error),
    lo95: back(middle - z95 * error),
    hi95: back(middle + z95 * error),
  };
}
