import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ols } from '../../src/gravity/ols.js';
import { ppml } from '../../src/gravity/ppml.js';
import { cholesky, choleskySolve } from '../../src/kernels/cholesky.js';
import type { Estimate } from '../../src/model/estimate.js';
import type { Panel } from '../../src/model/panel.js';
import { panelOfRows } from './panel.js';

type Row = Readonly<Record<string, number | string>>;

/** Numbers between 0 and 1 in an order that only looks like chance. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** Trade of a few economies over a few years, with holes and zeros. */
function trade(seed: number, countries = 6, years = 4, holes = 0.1): Row[] {
  const chance = chances(seed);
  const rows: Row[] = [];
  for (let i = 0; i < countries; i++)
    for (let j = 0; j < countries; j++)
      for (let t = 0; t < years; t++) {
        const [rta, tariff, luck] = [chance() < 0.4 ? 1 : 0, chance(), chance()];
        const mean = Math.exp(0.3 * i - 0.2 * j + 0.1 * t + 0.5 * rta - tariff + (i === j ? 2 : 0));
        if (chance() < holes) continue;
        rows.push({
          exporter: `E${i}`,
          importer: `E${j}`,
          year: 2000 + t,
          rta,
          tariff,
          trade: luck < 0.15 ? 0 : Math.round(1000 * mean * (0.3 + 1.4 * luck)) / 1000,
        });
      }
  return rows;
}

const THREE_WAY = 'trade ~ rta + tariff | exporter^year + importer^year + exporter^importer';
const values = ({ coefficients }: Estimate): number[] => coefficients.map(({ estimate }) => estimate);
const errors = ({ coefficients }: Estimate): number[] => coefficients.map(({ se }) => se);
const close = (a: readonly number[], b: readonly number[], digits = 7): void => {
  expect(a).toHaveLength(b.length);
  for (const [i, value] of a.entries()) expect(value).toBeCloseTo(b[i]!, digits);
};

/** PPML by dummies and a dense Newton, for panels small enough: another way to the same numbers. */
function byDummies(rows: readonly Row[], effects: readonly (readonly string[])[]): number[] {
  const levels = effects.map((parts) => {
    const names = [...new Set(rows.map((row) => parts.map((part) => row[part]).join('^')))];
    return (row: Row): number => names.indexOf(parts.map((part) => row[part]).join('^'));
  });
  const counts = effects.map((_, e) => 1 + Math.max(...rows.map(levels[e]!)));
  const width = 2 + counts.reduce((sum, count) => sum + count, 0);
  const columns = rows.map((row) => {
    const column = new Float64Array(width);
    column[0] = row.rta as number;
    column[1] = row.tariff as number;
    let from = 2;
    counts.forEach((count, e) => {
      column[from + levels[e]!(row)] = 1;
      from += count;
    });
    return column;
  });
  let beta = new Float64Array(width);
  for (let step = 0; step < 60; step++) {
    const [hessian, gradient] = [new Float64Array(width * width), new Float64Array(width)];
    rows.forEach((row, r) => {
      const x = columns[r]!;
      const mu = Math.exp(x.reduce((sum, value, i) => sum + value * beta[i]!, 0));
      for (let i = 0; i < width; i++) {
        if (x[i] === 0) continue;
        gradient[i]! += x[i]! * ((row.trade as number) - mu);
        for (let j = 0; j < width; j++) hessian[i * width + j]! += x[i]! * x[j]! * mu;
      }
    });
    const move = choleskySolve(cholesky(hessian, width, new Float64Array(width).fill(1e-9)), gradient);
    beta = beta.map((value, i) => value + Math.max(-2, Math.min(2, move[i]!)));
  }
  return [beta[0]!, beta[1]!];
}

describe('PPML', () => {
  it('is what dummies and a dense Newton give, with holes and zeros', () => {
    for (const seed of [1, 2, 3]) {
      const rows = trade(seed);
      const two = ppml(panelOfRows(rows), { formula: 'trade ~ rta + tariff | exporter^year + importer^year' });
      expect(two.converged).toBe(true);
      close(
        values(two),
        byDummies(rows, [
          ['exporter', 'year'],
          ['importer', 'year'],
        ]),
        7,
      );
      const other = ppml(panelOfRows(rows), { formula: 'trade ~ rta + tariff | exporter + importer + year' });
      close(values(other), byDummies(rows, [['exporter'], ['importer'], ['year']]), 7);
    }
  });

  it('meets its first-order conditions: fitted trade adds up as trade does, by every level', () => {
    const rows = trade(7);
    const panel = panelOfRows(rows);
    const { fitted, converged } = ppml(panel, { formula: THREE_WAY, keep: ['fitted'] });
    expect(converged).toBe(true);
    for (const parts of [
      ['exporter', 'year'],
      ['importer', 'year'],
      ['exporter', 'importer'],
    ]) {
      const sums = new Map<string, number>();
      rows.forEach((row, r) => {
        const key = parts.map((part) => row[part]).join();
        if (!Number.isNaN(fitted![r]!)) sums.set(key, (sums.get(key) ?? 0) + fitted![r]! - (row.trade as number));
      });
      for (const sum of sums.values()) expect(Math.abs(sum)).toBeLessThan(1e-6);
    }
  });

  it('does not mind units, the order of rows, or the names of economies', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.constantFrom(1e-6, 1e3, 1e9), (seed, unit) => {
        const rows = trade(seed + 1, 5, 4, 0);
        const spec = { formula: THREE_WAY, variance: ['exporter^importer'] };
        const plain = ppml(panelOfRows(rows), spec);
        const scaled = ppml(panelOfRows(rows.map((row) => ({ ...row, trade: (row.trade as number) * unit }))), spec);
        const chance = chances(seed);
        const mixed = ppml(
          panelOfRows(
            rows
              .map((row) => ({ row, at: chance() }))
              .sort((a, b) => a.at - b.at)
              .map(({ row }) => row),
          ),
          spec,
        );
        for (const other of [scaled, mixed]) {
          close(values(other), values(plain), 6);
          close(errors(other), errors(plain), 5);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('takes weights as repeated rows and an offset off the predictor', () => {
    const rows = trade(4, 5, 3, 0);
    const formula = 'trade ~ rta + tariff | exporter + importer';
    const twice = ppml(panelOfRows([...rows, ...rows.filter((_, r) => r % 3 === 0)]), { formula });
    const weighted = ppml(panelOfRows(rows.map((row, r) => ({ ...row, w: r % 3 === 0 ? 2 : 1 }))), {
      formula,
      weights: 'w',
    });
    close(values(weighted), values(twice));
    const plain = ppml(panelOfRows(rows), { formula });
    const shifted = ppml(panelOfRows(rows), { formula, offset: '0.5 * tariff + rta' });
    close(values(shifted), [values(plain)[0]! - 1, values(plain)[1]! - 0.5]);
  });

  it('needs no effects and no regressors', () => {
    const rows = trade(5, 4, 3, 0);
    const mean = rows.reduce((sum, row) => sum + (row.trade as number), 0) / rows.length;
    const constant = ppml(panelOfRows(rows), { formula: 'trade ~ 1' });
    close(values(constant), [Math.log(mean)]);
    const effects = ppml(panelOfRows(rows), { formula: 'trade ~ 0 | exporter', keep: ['effects'] });
    expect(effects.coefficients).toEqual([]);
    const own = rows.filter(({ exporter }) => exporter === 'E1');
    const level = effects.fixedEffects![0]!;
    expect(Math.exp(level.values[level.levels.indexOf('E1')]!)).toBeCloseTo(
      own.reduce((sum, row) => sum + (row.trade as number), 0) / own.length,
      6,
    );
  });

  it('stops when told to, and says that it has not converged', () => {
    let steps = 0;
    const stopped = ppml(panelOfRows(trade(6)), {
      formula: THREE_WAY,
      onIteration: () => (++steps === 2 ? 'stop' : undefined),
    });
    expect(stopped).toMatchObject({ converged: false, iterations: 2 });
  });
});

/** Rows as `y x1 x2 …` with the expected separation in the last column. */
function case_(names: readonly string[], rows: readonly (readonly number[])[]): { panel: Panel; separated: number[] } {
  const objects = rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]!])));
  return { panel: panelOfRows(objects), separated: rows.flatMap((row, r) => (row[names.length] === 1 ? [r] : [])) };
}

const left = ({ fitted }: Estimate): number[] => [...fitted!].flatMap((value, r) => (Number.isNaN(value) ? [r] : []));

describe('separation', () => {
  it('finds zeros that a regressor alone predicts', () => {
    // x is nothing wherever there is trade, and positive on two zeros: its coefficient would run to minus infinity
    const { panel, separated } = case_(
      ['y', 'x', 'z'],
      [
        [0, 1, 0.2, 1],
        [0, 2, 0.9, 1],
        [0, 0, 0.5, 0],
        [3, 0, 0.1, 0],
        [1, 0, 0.7, 0],
        [2, 0, 0.4, 0],
      ],
    );
    const estimate = ppml(panel, { formula: 'y ~ x + z', keep: ['fitted'] });
    expect(left(estimate)).toEqual(separated);
    expect(estimate.dropped).toMatchObject({ separated: 2, collinear: ['x'] });
    expect(estimate.converged).toBe(true);
  });

  it('finds zeros that only a sum of regressors and effects predicts', () => {
    // x1 − x2 is nothing with trade, and positive on one zero; each alone varies
    const { panel, separated } = case_(
      ['y', 'x1', 'x2', 'g'],
      [
        [0, 3, 1, 1, 1],
        [2, 1, 1, 1, 0],
        [5, 2, 2, 1, 0],
        [1, 3, 3, 2, 0],
        [0, 2, 2, 2, 0],
        [4, 1, 1, 2, 0],
        [3, 4, 4, 2, 0],
      ],
    );
    const estimate = ppml(panel, { formula: 'y ~ x1 + x2 | g', keep: ['fitted'] });
    expect(left(estimate)).toEqual(separated);
    expect(estimate.dropped.separated).toBe(1);
  });

  it('leaves zeros where the direction would take others up', () => {
    const { panel } = case_(
      ['y', 'x'],
      [
        [0, 1, 0],
        [0, -1, 0],
        [3, 0, 0],
        [1, 0, 0],
      ],
    );
    const estimate = ppml(panel, { formula: 'y ~ x', keep: ['fitted'] });
    expect(left(estimate)).toEqual([]);
    expect(estimate.converged).toBe(true);
  });

  it('refuses a sample in which everything is predicted', () => {
    const { panel } = case_(
      ['y', 'g'],
      [
        [0, 1, 0],
        [1, 2, 0],
        [0, 3, 0],
      ],
    );
    expect(() => ppml(panel, { formula: 'y ~ 0 | g' })).toThrow(/no degrees of freedom/);
  });
});

describe('OLS', () => {
  it('is PPML’s sister: residuals add to nothing by every level, and units move the constant alone', () => {
    const rows = trade(8).filter((row) => (row.trade as number) > 0);
    const formula = 'log(trade) ~ rta + tariff | exporter^year + importer';
    const estimate = ols(panelOfRows(rows), { formula, keep: ['fitted'] });
    const sums = new Map<string, number>();
    rows.forEach((row, r) => {
      const key = `${row.exporter}${row.year}`;
      sums.set(key, (sums.get(key) ?? 0) + Math.log(row.trade as number) - estimate.fitted![r]!);
    });
    for (const sum of sums.values()) expect(Math.abs(sum)).toBeLessThan(1e-7);
    const scaled = ols(panelOfRows(rows.map((row) => ({ ...row, trade: 1e6 * (row.trade as number) }))), { formula });
    close(values(scaled), values(estimate));
    close(errors(scaled), errors(estimate));
  });

  it('gives a line through points, with the errors of the textbook', () => {
    // Anscombe's first set: slope 0.5001 (0.1179), intercept 3.0001 (1.1247), R2 0.667
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const estimate = ols(panelOfRows(x.map((value, r) => ({ x: value, y: y[r]! }))), {
      formula: 'y ~ x',
      variance: 'iid',
    });
    const slope = estimate.coefficients.find(({ name }) => name === 'x')!;
    expect(slope.estimate).toBeCloseTo(0.5000909, 6);
    expect(slope.se).toBeCloseTo(0.1179055, 6);
    expect(slope.p).toBeCloseTo(0.00217, 5);
    expect(estimate.r2).toBeCloseTo(0.6665, 4);
  });
});

describe('what is said of an estimate', () => {
  it('is, of least squares, what a further step would still move', () => {
    const residuals = [1, 2, 3, 4].map((seed) => {
      const made = ols(panelOfRows(trade(seed)), { formula: THREE_WAY });
      expect(made.converged).toBe(true);
      return made.residual;
    });
    for (const residual of residuals) expect(residual).toBeLessThan(1e-6);
    expect(new Set(residuals).size).toBeGreaterThan(1);
    const loose = ols(panelOfRows([1, 2, 3, 5].map((x) => ({ x, y: 2 * x }))), { formula: 'y ~ x' });
    expect(loose.residual).toBeLessThan(1e-3);
  });

  it('has no error where residuals add up to nothing in every cluster', () => {
    // x varies in one cluster only, whose scores add up to the gradient: zero
    const rows: Row[] = Array.from({ length: 24 }, (_, k) => ({
      y: 1 + ((k * 7) % 5),
      x: k < 8 ? k % 3 : 1,
      z: (k * 5) % 7,
      g: Math.floor(k / 8),
    }));
    for (const estimate of [ppml, ols]) {
      const { coefficients, notes, covariance } = estimate(panelOfRows(rows), {
        formula: 'y ~ x | g',
        variance: ['g'],
        convention: 'none',
      });
      expect(coefficients[0]!.se).toBeNaN();
      expect(covariance[0]![0]).toBeNaN();
      expect(notes.map(({ code }) => code)).toContain('variance-vanished');
      const both = estimate(panelOfRows(rows), { formula: 'y ~ z | g', variance: ['g'], convention: 'none' });
      expect(both.coefficients[0]!.se).toBeGreaterThan(0);
      expect(both.notes.map(({ code }) => code)).not.toContain('variance-vanished');
    }
  });
});
