import { describe, expect, it } from 'vitest';
import { type PhasingOptions, phasingColumns, phasingIn } from '../../src/gravity/phasing-in.js';
import { panelOfRows } from './panel.js';
import { rowsOf, usualPanel } from './usual-panel.js';

const ASKED: PhasingOptions = { regressor: 'rta', lags: [2, 1] };
const PHASES = [0.3, 0.2, 0.1] as const;

describe('phasing-in', () => {
  it('finds the steps, their sums, and the standard error of the sum', () => {
    const found = phasingIn(usualPanel({ years: 9, phases: PHASES, noise: 0.05 }), ASKED);
    expect(found.estimate.formula).toBe(
      'trade ~ rta + rta_lag1 + rta_lag2 | exporter^year + importer^year + exporter^importer',
    );
    expect(found.lags).toEqual([1, 2]);
    found.steps.forEach(({ after, coefficient }, i) => {
      expect(after).toBe(i);
      expect(Math.abs(coefficient.estimate - PHASES[i]!)).toBeLessThan(5 * coefficient.se);
    });
    const { covariance, coefficients } = found.estimate;
    const variance = covariance.flat().reduce((sum, one) => sum + one, 0);
    expect(found.total.se).toBeCloseTo(Math.sqrt(variance), 12);
    expect(found.total.estimate).toBeCloseTo(
      coefficients.reduce((sum, one) => sum + one.estimate, 0),
      12,
    );
    expect(found.reached.at(-1)?.coefficient.estimate).toBe(found.total.estimate);
    expect(found.reached[0]?.coefficient.estimate).toBe(found.steps[0]?.coefficient.estimate);
    expect(found.percent).toBeCloseTo(100 * Math.expm1(found.total.estimate), 12);
  });

  it('is exact without noise, and does not depend on the order of rows', () => {
    const rows = rowsOf({ years: 9, phases: PHASES });
    for (const one of [rows, [...rows].reverse()])
      for (const [i, { coefficient }] of phasingIn(panelOfRows(one), ASKED).steps.entries())
        expect(coefficient.estimate).toBeCloseTo(PHASES[i]!, 6);
  });

  it('looks lags up by exporter, importer and year, and takes the columns that are there as they are', () => {
    const rows = rowsOf({ years: 9, phases: PHASES, noise: 0.3 });
    const value = new Map(rows.map((row) => [`${row.exporter} ${row.importer} ${row.year}`, row.rta!]));
    const with_ = rows.map((row) => ({
      ...row,
      rta_lag1: value.get(`${row.exporter} ${row.importer} ${Number(row.year) - 1}`) ?? NaN,
      rta_lag2: value.get(`${row.exporter} ${row.importer} ${Number(row.year) - 2}`) ?? NaN,
    }));
    const looked = phasingIn(panelOfRows(rows), ASKED);
    const given = phasingIn(panelOfRows(with_), ASKED);
    expect(looked.total).toEqual(given.total);
    expect(looked.estimate.dropped.missing).toBe(given.estimate.dropped.missing);
    expect(looked.notes.map(({ code }) => code)).toEqual(['lags-looked-up']);
    expect(given.notes.map(({ code }) => code)).toEqual(['lags-in-panel']);
    const half = with_.map(({ rta_lag1: _, ...row }) => row);
    const mixed = phasingIn(panelOfRows(half), ASKED);
    expect(mixed.total).toEqual(given.total);
    expect(mixed.notes.map(({ code }) => code)).toEqual(['lags-in-panel', 'lags-looked-up']);
  });

  it('finds earlier years also where the panel fills few of its cells', () => {
    const far = rowsOf({ years: 9, phases: PHASES, noise: 0.3 });
    const once = phasingIn(panelOfRows(far), ASKED);
    const spare = Array.from({ length: 700 }, (_, i) => ({
      exporter: `X${i}`,
      importer: `Y${i}`,
      year: 2000,
      trade: NaN,
      dist: 1,
      rta: 0,
    }));
    const sparse = phasingIn(panelOfRows([...far, ...spare]), ASKED);
    expect(sparse.total.estimate).toBeCloseTo(once.total.estimate, 9);
  });

  it('takes another equation', () => {
    const found = phasingIn(usualPanel({ years: 9, noise: 0.3 }), {
      ...ASKED,
      formula: 'trade ~ log(dist) | exporter^year + importer^year',
      variance: ['exporter', 'importer'],
    });
    expect(found.estimate.coefficients.map(({ name }) => name)).toEqual(['rta', 'rta_lag1', 'rta_lag2', 'log(dist)']);
    expect(found.estimate.variance.clusters).toHaveLength(2);
  });

  it('refuses lags that are none, doubled rows, and effects that cannot be told apart', () => {
    const panel = usualPanel({ years: 9, noise: 0.3 });
    expect(() => phasingIn(panel, { regressor: 'rta', lags: [] })).toThrow('no lag of rta is named');
    expect(() => phasingIn(panel, { regressor: 'rta', lags: [1.5] })).toThrow('not 1.5');
    expect(() => phasingIn(panel, { regressor: 'rat', lags: [1] })).toThrow("no column 'rat'");
    const rows = rowsOf();
    expect(() => phasingIn(panelOfRows([...rows, rows[0]!]), ASKED)).toThrow('E00, E01, 2000 stands in two rows');
    const still = rows.map((row) => ({ ...row, rta_lag1: row.rta! }));
    expect(() => phasingIn(panelOfRows(still), { regressor: 'rta', lags: [1] })).toThrow('rta_lag1 cannot be told');
    expect(phasingColumns(ASKED, ['exporter', 'importer', 'year', 'trade', 'rta', 'rta_lag2', 'dist'])).toEqual([
      'exporter',
      'importer',
      'year',
      'trade',
      'rta',
      'rta_lag2',
    ]);
  });
});
