import { normalTailQuantile } from '../kernels/normal.js';
import type { ForecastPoint, JointOutlook } from '../model/forecast.js';
import { monthPeriod } from '../model/period.js';

const [Z50, Z80, Z95] = [0.25, 0.1, 0.025].map(normalTailQuantile) as [number, number, number];

/** The month `h` (from 0) after `origin` (months since year 0), from a joint outlook. */
export function forecastPoint({ scale, mean, covariance }: JointOutlook, origin: number, h: number): ForecastPoint {
  const [middle, variance] = [mean[h]!, covariance[h]![h]!];
  const error = Math.sqrt(variance);
  const back = (value: number): number => (scale === 'log' ? Math.exp(value) : value);
  const month = origin + 1 + h;
  return {
    period: monthPeriod(Math.floor(month / 12), (month % 12) + 1),
    median: back(middle),
    mean: scale === 'log' ? Math.exp(middle + variance / 2) : middle,
    lo50: back(middle - Z50 * error),
    hi50: back(middle + Z50 * error),
    lo80: back(middle - Z80 * error),
    hi80: back(middle + Z80 * error),
    lo95: back(middle - Z95 * error),
    hi95: back(middle + Z95 * error),
  };
}
