import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contribution, growth, share, shareOfChange } from '../../src/measures/index.js';
import { amounts, BASE_YEAR, codes, figure, usd } from './figures.js';

const implied = { indicator: 'implied_base' } as const;
const x = { now: usd('exports', '2023', '500.29'), base: usd('exports', '2022', '575.71', implied) };
const m = { now: usd('imports', '2023', '164.16'), base: usd('imports', '2022', '176.14', implied) };
const whole = { now: usd('total', '2023', '664.45'), base: usd('total', '2022', '751.64', implied) };

describe('contribution', () => {
  it('splits the 2023 fall into exports and imports', () => {
    const [ofExports, ofImports] = [contribution(x.now, x.base, whole.base), contribution(m.now, m.base, whole.base)];
    expect(ofExports.value.toFixed(2)).toBe('-10.03');
    expect(ofImports.value.toFixed(2)).toBe('-1.59');
    expect(ofExports).toMatchObject({ unit: 'pp', formula: '(500.29bn - 575.71bn) / 751.64bn' });
    expect((ofExports.value + ofImports.value).toFixed(1)).toBe('-11.6');
  });

  it('has no value over a base that is not positive', () => {
    const none = contribution(figure(2), figure(1, 0, BASE_YEAR), figure(-3, 0, BASE_YEAR));
    expect(none.value).toBeNaN();
    expect(codes(none.notes)).toEqual(['base-not-positive']);
  });

  it('sums over all parts to the growth of the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amounts, amounts), { minLength: 1, maxLength: 8 }), (parts) => {
        const sum = (side: 0 | 1): number => parts.reduce((all, pair) => all + pair[side].value, 0);
        const base = figure(sum(1), 0, BASE_YEAR);
        const added = parts
          .map(([now, before]) => contribution(figure(now.value), figure(before.value, 0, BASE_YEAR), base).value)
          .reduce((all, one) => all + one, 0);
        const rate = growth(figure(sum(0)), base).value;
        expect(Math.abs(added - rate)).toBeLessThanOrEqual(1e-9 * (100 + Math.abs(rate)));
      }),
    );
  });
});

describe('share of change', () => {
  it("finds that China's exports make up 86 % of the fall", () => {
    const part = shareOfChange(x.now, x.base, whole.now, whole.base);
    expect(part.value).toBeCloseTo(86.5, 1);
    expect(part.low).toBeGreaterThan(86);
    expect(part.high).toBeLessThan(87);
    expect(part.formula).toBe('(500.29bn - 575.71bn) / (664.45bn - 751.64bn)');
  });

  it('marks parts that moved against the whole, or beyond it', () => {
    const [base, now] = [figure(10, 0, BASE_YEAR), figure(12)];
    const against = shareOfChange(figure(4), figure(5, 0, BASE_YEAR), now, base);
    expect(against.value).toBe(-50);
    expect(codes(against.notes)).toEqual(['against-the-whole']);
    const beyond = shareOfChange(figure(8), figure(5, 0, BASE_YEAR), now, base);
    expect(beyond.value).toBe(150);
    expect(codes(beyond.notes)).toEqual(['beyond-the-whole']);
  });

  it('has no value when the whole did not move, and any when rounding hides whether it did', () => {
    const still = shareOfChange(figure(4), figure(5, 0, BASE_YEAR), figure(10), figure(10, 0, BASE_YEAR));
    expect(still.value).toBeNaN();
    expect(codes(still.notes)).toEqual(['no-change']);
    const hidden = shareOfChange(figure(5), figure(4, 0, BASE_YEAR), figure(11, 1), figure(10, 1, BASE_YEAR));
    expect([hidden.value, hidden.low, hidden.high]).toEqual([100, -Infinity, Infinity]);
    expect(codes(hidden.notes)).toEqual(['uncertain']);
  });

  it('sums to 100 over the two flows', () => {
    const other = shareOfChange(m.now, m.base, whole.now, whole.base);
    const sum = shareOfChange(x.now, x.base, whole.now, whole.base).value + other.value;
    // The three bases were worked back from rates rounded one by one, so they add up only nearly.
    expect(Math.abs(sum - 100)).toBeLessThan(0.5);
  });
});

describe('share', () => {
  it('is the part in percent of the whole', () => {
    const part = share(x.now, whole.now);
    expect(part.value.toFixed(1)).toBe('75.3');
    expect(part).toMatchObject({ unit: 'percent', formula: '500.29bn / 664.45bn' });
  });

  it('speaks up for a whole that is none', () => {
    expect(codes(share(figure(1), figure(0)).notes)).toEqual(['whole-not-positive']);
    expect(codes(share(figure(3), figure(2)).notes)).toEqual(['part-exceeds-whole']);
    expect(codes(share(figure(-1), figure(2)).notes)).toEqual(['negative-part']);
    expect(() => share(x.now, whole.base)).toThrow(/one period/);
  });

  it('does not depend on scale, and holds its value in its interval', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (p, w, k) => {
        const part = share(figure(p.value, p.half), figure(w.value, w.half));
        expect(part.low <= part.value && part.value <= part.high).toBe(true);
        const scaled = share(figure(p.value * k), figure(w.value * k)).value;
        expect(Math.abs(scaled - part.value)).toBeLessThanOrEqual(1e-12 * Math.abs(part.value) * 4);
      }),
    );
  });
});
