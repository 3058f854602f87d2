import type { Spec } from '../src/index.js';

/** A panel of the bench: economies, years and how many fits the median is of. */
export const SIZES = {
  '0.1': { countries: 64, years: 25, runs: 5 },
  '1': { countries: 200, years: 25, runs: 5 },
  '5': { countries: 320, years: 49, runs: 3 },
  '10': { countries: 448, years: 50, runs: 1 },
} as const;
export type Size = keyof typeof SIZES;

const TWO_WAY = 'rta + ltar + lndist + border | exporter^year + importer^year';
const THREE_WAY = 'rta + ltar + curb + brdt | exporter^year + importer^year + exporter^importer';

export interface Model {
  readonly estimator: 'PPML' | 'OLS';
  readonly spec: Spec;
  /** Its name in the file of expected values. */
  readonly expected: string;
  /** Most of fixest's time, on one thread. */
  readonly bar: number;
}

const model = (estimator: Model['estimator'], right: string, expected: string, bar: number): Model => ({
  estimator,
  spec: { formula: `${estimator === 'OLS' ? 'log(y)' : 'y'} ~ ${right}`, variance: ['exporter^importer'] },
  expected,
  bar,
});

export const MODELS = {
  'PPML three-way': model('PPML', THREE_WAY, 'ppml3', 0.25),
  'PPML two-way': model('PPML', TWO_WAY, 'ppml2', 0.15),
  'OLS three-way': model('OLS', THREE_WAY, 'ols3', 1),
  'OLS two-way': model('OLS', TWO_WAY, 'ols2', 1),
} as const;
export type ModelName = keyof typeof MODELS;

export interface GravityRow {
  readonly cells: readonly string[];
  readonly missed: boolean;
}
