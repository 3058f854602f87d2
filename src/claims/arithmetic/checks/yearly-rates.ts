import type { Interval } from '../../../kernels/interval.js';

/** The year of the first row of the tables below. */
const FIRST = 2000;

/**
 * Units of a currency for one dollar, the lowest and the highest monthly average of each year from 2000 on. Source: Federal
 * Reserve, G.5, as in data/exchange_rates.csv; a test holds the two together.
 */
const BY_YEAR: Readonly<Record<string, readonly Interval[]>> = {
  CNY: [
    [8.277, 8.28],
    [8.276, 8.278],
    [8.277, 8.278],
    [8.277, 8.278],
    [8.277, 8.277],
    [8.075, 8.277],
    [7.822, 8.065],
    [7.368, 7.788],
    [6.828, 7.24],
    [6.824, 6.836],
    [6.65, 6.829],
    [6.348, 6.596],
    [6.233, 6.372],
    [6.074, 6.232],
    [6.051, 6.238],
    [6.201, 6.449],
    [6.475, 6.92],
    [6.569, 6.894],
    [6.297, 6.937],
    [6.712, 7.114],
    [6.539, 7.102],
    [6.369, 6.519],
    [6.344, 7.19],
    [6.79, 7.307],
    [7.076, 7.281],
    [7.124, 7.297],
  ],
  EUR: [
    [0.9871, 1.173],
    [1.067, 1.172],
    [0.981, 1.149],
    [0.8131, 0.9414],
    [0.7459, 0.8341],
    [0.7584, 0.8483],
    [0.7573, 0.8375],
    [0.6811, 0.7696],
    [0.6346, 0.7847],
    [0.6708, 0.7814],
    [0.701, 0.8181],
    [0.6916, 0.7602],
    [0.7554, 0.8145],
    [0.7295, 0.772],
    [0.7232, 0.8111],
    [0.861, 0.9323],
    [0.8814, 0.9484],
    [0.8394, 0.9403],
    [0.8104, 0.88],
    [0.8758, 0.9082],
    [0.8218, 0.9199],
    [0.8212, 0.8849],
    [0.8811, 1.015],
    [0.9036, 0.9466],
    [0.9006, 0.9549],
    [0.8518, 0.9656],
  ],
  JPY: [
    [105.3, 112.2],
    [116.2, 127.6],
    [117.9, 133.6],
    [107.7, 119.9],
    [103.8, 112.2],
    [103.3, 118.5],
    [111.7, 118.6],
    [111.1, 122.7],
    [91.28, 109.4],
    [89.27, 98.92],
    [81.73, 93.45],
    [76.64, 83.18],
    [76.96, 83.79],
    [89.06, 103.5],
    [101.7, 119.3],
    [118.2, 123.7],
    [101.2, 118.2],
    [109.8, 114.9],
    [106, 113.3],
    [106.2, 111.6],
    [103.8, 110],
    [103.8, 114],
    [114.8, 147.1],
    [130.4, 149.7],
    [143, 157.9],
    [144.1, 156.5],
  ],
};

/** A day lies this much beyond the averages of its months. */
const DAYS = 0.04;

/** Units of a currency for one dollar in some years, both included; null where they are not all known. */
export function yearlyRate(currency: string, first: number, last: number): Interval | null {
  if (currency === 'USD') return [1, 1];
  const rows = BY_YEAR[currency]?.slice(Math.max(0, first - FIRST), Math.max(0, last - FIRST + 1)) ?? [];
  if (first < FIRST || rows.length < last - first + 1) return null;
  return [(1 - DAYS) * Math.min(...rows.map(([low]) => low)), (1 + DAYS) * Math.max(...rows.map(([, high]) => high))];
}
