import { describe, expect, it } from 'vitest';
import { endWeights, henderson, hendersonWeights } from '../../../src/forecast/adjust/henderson.js';

/** Ladiray and Quenneville 2001, tables 3.1 and 3.5: in the middle, and of the last month. */
const MIDDLE = [-0.01935, -0.02786, 0, 0.06549, 0.14736, 0.21434, 0.24006];
const LAST = [-0.092, -0.058, 0.012, 0.12, 0.244, 0.353, 0.421];

describe('henderson', () => {
  it('has the weights that are printed', () => {
    const weights = hendersonWeights(13);
    MIDDLE.forEach((value, k) => {
      expect(weights[k]).toBeCloseTo(value, 4);
    });
    const last = endWeights(weights, 7, 3.5);
    LAST.forEach((value, k) => {
      expect(last[k]).toBeCloseTo(value, 3);
    });
  });

  it('leaves a cubic as it is, in the middle', () => {
    const cubic = Float64Array.from({ length: 60 }, (_, t) => 5 + t - t ** 2 / 7 + t ** 3 / 900);
    for (const terms of [9, 13, 23] as const) {
      const found = henderson(cubic, terms);
      for (let t = 11; t < 49; t++) expect(found[t]).toBeCloseTo(cubic[t]!, 8);
    }
  });

  it('leaves a constant as it is up to both ends, and reads the same backwards', () => {
    expect([...henderson(new Float64Array(30).fill(7), 13)].every((value) => Math.abs(value - 7) < 1e-12)).toBe(true);
    const values = Float64Array.from({ length: 40 }, (_, t) => Math.sin(t) + t / 9);
    const back = henderson(values.slice().reverse(), 13).reverse();
    henderson(values, 13).forEach((value, t) => {
      expect(back[t]).toBeCloseTo(value, 12);
    });
  });
});
