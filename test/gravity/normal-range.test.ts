import { describe, expect, it } from 'vitest';
import { normalRange } from '../../src/gravity/normal-range.js';

const peers = (count: number, ratio: (i: number) => number, fitted: (i: number) => number = () => 1) =>
  Array.from({ length: count }, (_, i) => ({ fitted: fitted(i), ratio: ratio(i) }));

describe('the range of what is normal', () => {
  it('is the 5th to 95th percentile, and the place counts ties half', () => {
    const found = normalRange(
      { fitted: 1, ratio: 50 },
      peers(60, (i) => i),
    );
    expect(found).toEqual({ low: 0.05 * 59, high: 0.95 * 59, percentile: (100 * 50.5) / 60, peers: 60 });
  });

  it('compares with the nearest in size only: a third of all, 60 at least, 200 at most', () => {
    const sized = (count: number) =>
      normalRange(
        { fitted: 1, ratio: 1 },
        peers(
          count,
          () => 1,
          (i) => Math.exp(i),
        ),
      ).peers;
    expect([10, 60, 100, 300, 600, 5000].map(sized)).toEqual([10, 60, 60, 100, 200, 200]);
    const found = normalRange(
      { fitted: 1, ratio: 1 },
      peers(
        300,
        (i) => (i < 100 ? 1 : 99),
        (i) => Math.exp(i),
      ),
    );
    expect([found.low, found.high]).toEqual([1, 1]);
  });

  it('has trade of zero as the lowest', () => {
    const found = normalRange(
      { fitted: 1, ratio: 0 },
      peers(60, (i) => (i < 30 ? 0 : 1)),
    );
    expect(found).toMatchObject({ low: 0, high: 1, percentile: 25 });
  });

  it('is not there from fewer than twenty', () => {
    expect(
      normalRange(
        { fitted: 1, ratio: 1 },
        peers(19, () => 1),
      ),
    ).toEqual({ low: NaN, high: NaN, percentile: NaN, peers: 19 });
    expect(normalRange({ fitted: NaN, ratio: NaN }, []).peers).toBe(0);
  });
});
