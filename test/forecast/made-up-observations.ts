import { note } from '../../src/model/note.js';
import type { Observation } from '../../src/model/observation.js';
import { monthAt } from '../../src/model/period.js';
import type { Series } from '../../src/model/series.js';
import { madeUpSeries } from './series.js';

const observation = (value: number, t: number): Observation => ({
  reporter: 'CHN',
  partner: 'USA',
  flow: 'exports',
  product: 'goods',
  period: { start: monthAt(2005 * 12 + t), months: 1 },
  indicator: 'value',
  currency: 'USD',
  value,
  low: value,
  high: value,
  publisher: 'made up',
  table: 'made up',
  via: [],
  status: 'final',
  released: '2020-01-01',
});
export const observations = Array.from(madeUpSeries(96, 2), (log, t) => observation(Math.exp(log), t));
/** Eight years of months from 2005-01 on. */
export const series: Series = {
  reporter: 'CHN',
  partner: 'USA',
  flow: 'exports',
  product: 'goods',
  frequency: 'M',
  currency: 'USD',
  publisher: 'made up',
  asOf: '2020-01-01',
  observations,
  notes: [note('own', 'a remark of the series')],
};
