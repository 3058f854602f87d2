import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decompose } from '../../src/explain/decompose.js';
import { exactSum } from '../../src/explain/exact-sum.js';
import { BilateralError } from '../../src/model/error.js';

const amount = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: 1e-3, max: 1e3, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const factors = fc
  .array(fc.record({ base: amount, now: amount }), { minLength: 1, maxLength: 5 })
  .map((list) => list.map((factor, i) => ({ name: `factor ${i}`, ...factor })));
const line = (d: ReturnType<typeof decompose>, name: string) => d.lines.find((l) => l.name === name)!;

describe('the change of a product, by factors', () => {
  it('adds up to 1e-12 of the larger of the two, zeros included', () => {
    fc.assert(
      fc.property(factors, (given) => {
        const d = decompose('trade', 'USD', given);
        const whole = Math.max(d.base, d.now);
        expect(Math.abs(exactSum(d.lines.map((l) => l.value)) - d.change)).toBeLessThanOrEqual(1e-12 * whole);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a factor that did not change nothing, and the one that changed alone all', () => {
    const d = decompose('trade', 'USD', [
      { name: 'demand', base: 200, now: 150 },
      { name: 'share', base: 0.3, now: 0.3 },
    ]);
    expect(line(d, 'share').value).toBe(0);
    expect(line(d, 'demand').value).toBeCloseTo(-15, 12);
    expect(line(d, 'demand').percent.value).toBeCloseTo(100, 10);
  });

  it('has the range of the method from each factor at the base and at the now of the other', () => {
    const d = decompose('trade', 'USD', [
      { name: 'price', base: 2, now: 3 },
      { name: 'quantity', base: 10, now: 4 },
    ]);
    expect(line(d, 'price').value).toBeCloseTo(((12 - 20) / Math.log(12 / 20)) * Math.log(1.5), 12);
    expect(line(d, 'price').ranges).toEqual([{ from: 'method', low: 4, high: 10 }]);
    expect(line(d, 'quantity').ranges).toEqual([{ from: 'method', low: -18, high: -12 }]);
  });

  it('reverses with time and does not care for the order of the factors', () => {
    fc.assert(
      fc.property(factors, (given) => {
        const d = decompose('trade', 'USD', given);
        const back = decompose(
          'trade',
          'USD',
          given.map(({ name, base, now }) => ({ name, base: now, now: base })).reverse(),
        );
        const scale = Math.max(d.base, d.now);
        for (const { name, value, kind } of d.lines) {
          const twin = kind === 'entry' ? 'exit' : kind === 'exit' ? 'entry' : name;
          expect(Math.abs(line(back, twin).value + value)).toBeLessThanOrEqual(1e-11 * scale);
        }
      }),
    );
  });

  it('puts what appears and what vanishes on lines of their own', () => {
    const entry = decompose('trade', 'USD', [{ name: 'share', base: 0, now: 4 }]);
    expect(entry.lines.map((l) => l.value)).toEqual([0, 4, 0]);
    const exit = decompose('trade', 'USD', [{ name: 'share', base: 4, now: 0 }]);
    expect(exit.lines.map((l) => l.value)).toEqual([0, 0, -4]);
    expect(exit.notes.map((n) => n.code)).toContain('entry-or-exit');
    const never = decompose('trade', 'USD', [{ name: 'share', base: 0, now: 0 }]);
    expect(never.lines.map((l) => l.value)).toEqual([0, 0, 0]);
    expect(never.lines[0]!.percent.value).toBeNaN();
  });

  it('refuses what is no factor', () => {
    for (const bad of [[], [{ name: 'share', base: -1, now: 1 }], [{ name: 'share', base: NaN, now: 1 }]])
      expect(() => decompose('trade', 'USD', bad)).toThrow(BilateralError);
  });
});
