import { type Bench, MAIN } from './measure.js';

export const seriesOf: readonly Bench[] = [
  {
    name: 'bilateral series CHN USA total',
    words: [MAIN, 'series', 'CHN', 'USA', 'total'],
    codes: [0],
    seconds: 1,
    megabytes: 250,
  },
];
