import { describe, expect, it } from 'vitest';
import { drawPaths } from '../../src/forecast/paths.js';
import { REGIMES, regimeFactor, spreadMean, spreadQuantile } from '../../src/forecast/spread.js';
import { normalTail, normalTailQuantile } from '../../src/kernels/normal.js';

describe('spread', () => {
  it('is the normal distribution where there is one regime', () => {
    for (const tail of [0.25, 0.1, 0.025])
      expect(spreadQuantile(tail, [{ share: 1, factor: 1 }])).toBeCloseTo(normalTailQuantile(tail), 12);
    expect(spreadMean(0.3, [{ share: 1, factor: 2 }])).toBeCloseTo(Math.exp(0.6), 12);
  });

  it('leaves the share outside that was asked for, nearer in the middle and further out than one normal', () => {
    expect(REGIMES.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 15);
    for (const tail of [0.25, 0.1, 0.025]) {
      const at = spreadQuantile(tail);
      expect(REGIMES.reduce((sum, { share, factor }) => sum + share * normalTail(at / factor), 0)).toBeCloseTo(
        tail,
        12,
      );
    }
    expect(spreadQuantile(0.1)).toBeLessThan(normalTailQuantile(0.1));
    expect(spreadQuantile(0.025)).toBeGreaterThan(normalTailQuantile(0.025));
  });

  it('gives each future the regime its number falls into', () => {
    expect([0, 0.89, 0.91, 1].map((at) => regimeFactor(at))).toEqual([0.8, 0.8, 3.2, 3.2]);
  });

  it('draws paths whose quantiles are those of the bounds, and that are calm or unsettled as a whole', () => {
    const joint = {
      scale: 'plain',
      mean: [0, 0],
      covariance: [
        [1, 0],
        [0, 1],
      ],
      regimes: REGIMES,
    } as const;
    const paths = drawPaths(joint, 40_000, 3);
    const first = Float64Array.from({ length: 40_000 }, (_, k) => paths[2 * k]!);
    for (const tail of [0.1, 0.025]) {
      const outside = first.filter((value) => value > spreadQuantile(tail)).length / 40_000;
      expect(outside / tail).toBeCloseTo(1, 1);
    }
    const far = [...first.keys()].filter((k) => Math.abs(first[k]!) > 3);
    const both = far.filter((k) => Math.abs(paths[2 * k + 1]!) > 3).length / far.length;
    expect(both).toBeGreaterThan(0.2);
  });
});
