import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from '../validation/csv.js';
import type { Measured } from './gravity-run.js';
import { ROOT } from './measure.js';

const FILE = join(ROOT, '../shared/data/gravity_synth_expected.csv');

/** Bars of issue 4: absolute below one, relative above. */
const BARS = { coefficient: 1e-6, error: 1e-5 } as const;

type Found = Pick<Measured, 'coefficients' | 'nobs'>;

export interface Distances {
  readonly coefficient: number;
  readonly error: number;
  readonly rows: number;
}

const scaled = (ours: number, expected: number): number => Math.abs(ours - expected) / Math.max(1, Math.abs(expected));
/** NaN, which a coefficient that is not there has, stays NaN. */
const most = (values: readonly number[]): number => Math.max(0, ...values);

/** Greatest distances to the values on record for a panel and model; null where there are none. */
export function distances(countries: number, years: number, model: string, found: Found): Distances | null {
  if (!existsSync(FILE)) return null;
  const rows = readRows(FILE).filter(
    ({ N, T, spec }) => Number(N) === countries && Number(T) === years && spec === model,
  );
  if (rows.length === 0) return null;
  const ours = (name: string | undefined) => found.coefficients.find((one) => one.name === name);
  return {
    coefficient: most(rows.map(({ regressor, coef }) => scaled(ours(regressor)?.estimate ?? NaN, Number(coef)))),
    error: most(rows.map((row) => scaled(ours(row.regressor)?.se ?? NaN, Number(row.se_cluster_pair)))),
    rows: most(rows.map(({ nobs }) => Math.abs((found.nobs ?? NaN) - Number(nobs)))),
  };
}

/** Whether distances are within their bars; NaN is not. */
export const agrees = ({ coefficient, error, rows }: Distances): boolean =>
  coefficient <= BARS.coefficient && error <= BARS.error && rows === 0;
