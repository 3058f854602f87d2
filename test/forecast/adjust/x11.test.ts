import { describe, expect, it } from 'vitest';
import { type X11Options, x11 } from '../../../src/forecast/adjust/x11.js';
import { random } from '../../../src/kernels/random.js';

const START = 2001 * 12;
const RATIOS: X11Options = { mode: 'multiplicative', seasonal: '3x5', trend: 13 };
const AMOUNTS: X11Options = { ...RATIOS, mode: 'additive' };
const LENGTH = 144;

const FACTORS = [0.9, 0.7, 1.05, 1, 1.1, 1.02, 0.98, 1.05, 1.15, 1.1, 1, 0.95];
const level = (t: number): number => 100 * Math.exp(t / 200 + Math.sin(t / 20) / 5);

/** A level, a season, and noise of so many percent. */
function made(noise: number, start = START, length = LENGTH): Float64Array {
  const draw = random(5, 1);
  return Float64Array.from(
    { length },
    (_, t) => level(t) * FACTORS[(start + t) % 12]! * Math.exp((noise / 100) * draw.normal()),
  );
}

const furthest = (a: Float64Array, of: (t: number) => number): number =>
  a.reduce((most, value, t) => Math.max(most, Math.abs(value - of(t))), 0);

describe('x11', () => {
  it('finds the factors and the level that a series was made of', () => {
    const { seasonal, trend } = x11(made(0), START, RATIOS);
    expect(furthest(seasonal, (t) => FACTORS[(START + t) % 12]!)).toBeLessThan(0.004);
    expect(
      furthest(
        trend.map((value, t) => value / level(t)),
        () => 1,
      ),
    ).toBeLessThan(0.02);
  });

  it('takes a series apart into parts that make it up again', () => {
    const series = made(5);
    const ratios = x11(series, START, RATIOS);
    const amounts = x11(series, START, AMOUNTS);
    for (let t = 0; t < LENGTH; t++) {
      expect(ratios.trend[t]! * ratios.seasonal[t]! * ratios.irregular[t]!).toBeCloseTo(series[t]!, 9);
      expect(ratios.adjusted[t]! * ratios.seasonal[t]!).toBeCloseTo(series[t]!, 9);
      expect(amounts.trend[t]! + amounts.seasonal[t]! + amounts.irregular[t]!).toBeCloseTo(series[t]!, 9);
    }
  });

  it('scales with the unit, and amounts move with what is added', () => {
    const series = made(5);
    const plain = x11(series, START, RATIOS);
    const scaled = x11(
      series.map((value) => value * 1e9),
      START,
      RATIOS,
    );
    expect(furthest(scaled.seasonal, (t) => plain.seasonal[t]!)).toBeLessThan(1e-12);
    expect(furthest(scaled.adjusted, (t) => 1e9 * plain.adjusted[t]!) / 1e11).toBeLessThan(1e-12);
    const amounts = x11(series, START, AMOUNTS);
    const raised = x11(
      series.map((value) => value - 500),
      START,
      AMOUNTS,
    );
    expect(furthest(raised.adjusted, (t) => amounts.adjusted[t]! - 500)).toBeLessThan(1e-9);
  });

  it('is not led astray by one wild month', () => {
    const [calm, wild] = [made(2), made(2)];
    wild[70]! *= 3;
    const [a, b] = [x11(calm, START, RATIOS), x11(wild, START, RATIOS)];
    expect(b.weights[70]).toBe(0);
    // taken as it is it would raise its month by a fifth of 200 percent
    expect(Math.abs(b.seasonal[70]! - a.seasonal[70]!)).toBeLessThan(0.08);
    expect(b.adjusted[70]! / a.adjusted[70]!).toBeGreaterThan(2.7);
  });

  it('works from any month, over any length of five years or more', () => {
    for (const [start, length] of [
      [START + 5, 67],
      [START + 11, 60],
      [START, 61],
    ] as const) {
      const { seasonal } = x11(made(0, start, length), start, RATIOS);
      expect(furthest(seasonal, (t) => FACTORS[(start + t) % 12]!)).toBeLessThan(0.03);
    }
  });
});
