import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandAndShare } from '../../src/explain/demand-and-share.js';
import { exactSum } from '../../src/explain/exact-sum.js';
import { partsOfChange } from '../../src/explain/parts-of-change.js';
import type { Decomposition } from '../../src/model/decomposition.js';
import { BilateralError } from '../../src/model/error.js';
import { BASE_YEAR, cny, figure, rateOfGrowth, usd, YEAR } from '../measures/figures.js';

const line = (d: Decomposition, name: string) => d.lines.find((l) => l.name === name)!;
const part = (name: string, base: number, now: number, half = 0) => ({
  name,
  base: figure(base, half, BASE_YEAR),
  now: figure(now, half, YEAR),
});
const moved = fc.tuple(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.double({ min: 1, max: 1e6, noNaN: true }));

describe('the parts of a change', () => {
  it('add up, and hold in their ranges whatever the rounding allows', () => {
    const list = fc.array(fc.tuple(moved, fc.double({ min: 0, max: 0.01, noNaN: true })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true })), (rows, shifts) => {
        const parts = rows.map(([[base, now], loose], i) => part(`part ${i}`, base, now, loose * base));
        const d = partsOfChange('trade', parts);
        expect(Math.abs(exactSum(d.lines.map((l) => l.value)) - d.change)).toBeLessThanOrEqual(
          1e-12 * Math.max(d.base, d.now),
        );
        const shift = (): number => shifts.next().value;
        const actual = parts.map(({ base, now }) => {
          const half = (base.high - base.low) / 2;
          return now.value + shift() * half - base.value - shift() * half;
        });
        const whole = exactSum(actual);
        for (const [i, { low, high, percent }] of d.lines.entries()) {
          const slack = 1e-9 * (1 + Math.abs(low) + Math.abs(high));
          expect(actual[i]!).toBeGreaterThanOrEqual(low - slack);
          expect(actual[i]!).toBeLessThanOrEqual(high + slack);
          if (Math.abs(whole) < 1e-3 * d.base) continue;
          const share = (100 * actual[i]!) / whole;
          expect(share).toBeGreaterThanOrEqual(percent.low - 1e-6 * (1 + Math.abs(share)));
          expect(share).toBeLessThanOrEqual(percent.high + 1e-6 * (1 + Math.abs(share)));
        }
      }),
    );
  });

  it('can be any percentage of a change that rounding may hide', () => {
    const d = partsOfChange('trade', [part('exports', 100, 110, 6), part('imports', 100, 91, 6)]);
    expect(line(d, 'exports').percent).toEqual({ value: 1000, low: -Infinity, high: Infinity });
    const none = partsOfChange('trade', [part('exports', 100, 110), part('imports', 100, 90)]);
    expect(none.change).toBe(0);
    expect(line(none, 'exports').percent.value).toBeNaN();
  });

  it('refuse figures that do not belong together', () => {
    const exports = { name: 'exports', now: usd('exports', '2023', '500.29'), base: usd('exports', '2022', '575.7') };
    const throws = (parts: Parameters<typeof partsOfChange>[1], message: RegExp): void => {
      expect(() => partsOfChange('trade', parts)).toThrow(BilateralError);
      expect(() => partsOfChange('trade', parts)).toThrow(message);
    };
    throws([], /0 parts/);
    throws([exports, { ...exports, now: cny('exports', '2023', '3500') }] as never, /CNY/);
    throws([exports, { ...exports, now: usd('imports', '2024', '160') }], /2024/);
    throws([exports, { ...exports, now: usd('imports', '2023-12', '16') }], /length/);
    throws([exports, { ...exports, now: rateOfGrowth('exports', '2023', -13.1) }], /percent/);
    throws([exports, { ...exports, now: usd('imports', '2023', 'x') }], /missing/);
    expect(() => partsOfChange('trade', [exports], [{ from: 'revision', parts: [] }])).toThrow(/0 parts/);
  });
});

describe('demand and share', () => {
  const market = (own: [number, number], all: [number, number], half = 0) => ({
    own: part('own', ...own, half),
    all: part('all', ...all, half),
  });

  it('add up to the change', () => {
    fc.assert(
      fc.property(moved, moved, (own, rest) => {
        const d = demandAndShare('imports', market(own, [own[0] + rest[0], own[1] + rest[1]]));
        expect(Math.abs(exactSum(d.lines.map((l) => l.value)) - d.change)).toBeLessThanOrEqual(
          1e-12 * Math.max(...own),
        );
      }),
    );
  });

  it('widen with rounding, with another formula and with other figures, each apart', () => {
    const d = demandAndShare('imports', market([50, 40], [300, 280], 1), [
      { from: 'reporter', market: market([60, 45], [300, 280]) },
    ]);
    const { ranges, low, high, value } = line(d, 'demand');
    expect(ranges.map((r) => r.from)).toEqual(['method', 'rounding', 'reporter']);
    const all = Math.log(280 / 300);
    expect(value).toBeCloseTo((-10 / Math.log(40 / 50)) * all, 10);
    expect(ranges[1]!.low).toBeCloseTo((-10 / Math.log(41 / 51)) * Math.log(279 / 301), 10);
    expect(low).toBe(Math.min(...ranges.map((r) => r.low)));
    expect(high).toBe(Math.max(...ranges.map((r) => r.high)));
  });

  it('put trade that began or ended on its own line', () => {
    expect(line(demandAndShare('imports', market([0, 5], [10, 20])), 'entry').value).toBe(5);
    expect(line(demandAndShare('imports', market([5, 0], [10, 20])), 'exit').value).toBe(-5);
  });

  it('refuse a part above the whole', () => {
    expect(() => demandAndShare('imports', market([50, 40], [30, 280]))).toThrow(/with the partner is 50/);
  });
});
