import { aggregatedMethod } from './aggregated-method.js';
import { arimaMethod } from './arima-method.js';
import type { ArimaSpec } from './arima-spec.js';
import type { CombineOptions } from './combine.js';
import { etsMethod } from './ets-method.js';
import type { Method } from './method.js';
import { thetaMethod } from './theta-method.js';

const YEAR = 12;
const moving = { p: 0, d: 1, q: 1, season: YEAR, constant: false };
const SEASONAL: readonly ArimaSpec[] = [
  { ...moving, seasonalP: 0, seasonalD: 1, seasonalQ: 1 },
  { ...moving, seasonalP: 1, seasonalD: 0, seasonalQ: 1 },
  { ...moving, seasonalP: 1, seasonalD: 0, seasonalQ: 0 },
];

/** What is combined where nothing else is asked for. How it was chosen: docs/decisions/0006-forecasts-combine-seven-models.md. */
export const DEFAULT_METHODS: readonly Method[] = [
  etsMethod({ error: 'A', trend: 'N', season: 'A', period: YEAR }, 'robust'),
  etsMethod({ error: 'A', trend: 'Ad', season: 'A', period: YEAR }, 'robust'),
  thetaMethod(YEAR, 'robust'),
  aggregatedMethod(YEAR, [3, 12]),
  ...SEASONAL.map(arimaMethod),
];

/** All weigh the same; past looks ahead only scale the bounds. */
export const DEFAULT_WEIGHTS: CombineOptions = { back: 36, every: 3, power: 0 };
