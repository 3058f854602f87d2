import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, growth, total } from '../../src/measures/index.js';
import type { Currency } from '../../src/model/currency.js';
import { BilateralError } from '../../src/model/error.js';
import type { Figure } from '../../src/model/figure.js';
import { amounts, cny, codes, figure, usd } from './figures.js';

const exports2023 = usd('exports', '2023', '500.29');
const imports2023 = usd('imports', '2023', '164.16');

describe('total and balance', () => {
  it("adds and subtracts China's 2023 flows with the United States", () => {
    const sum = total(exports2023, imports2023);
    expect(sum.value / 1e9).toBeCloseTo(664.45, 9);
    expect([sum.low / 1e9, sum.high / 1e9].map((x) => x.toFixed(2))).toEqual(['664.44', '664.46']);
    expect(sum).toMatchObject({
      measure: 'total',
      unit: 'currency',
      currency: 'USD',
      period: { start: '2023-01', months: 12 },
    });
    expect(sum.formula).toBe('500.29bn + 164.16bn');
    expect(sum.inputs).toEqual([exports2023, imports2023]);
    const surplus = balance(exports2023, imports2023);
    expect(surplus.value / 1e9).toBeCloseTo(336.13, 9);
    expect(surplus.formula).toBe('500.29bn - 164.16bn');
  });

  it('shows that 500.03bn cannot be, once the unrounded total is known', () => {
    const slip = total(usd('exports', '2023', '500.03'), imports2023);
    expect(slip.high).toBeLessThan(usd('total', '2023', '664.45').low);
  });

  it('is frozen plain data that survives JSON', () => {
    const sum = total(exports2023, imports2023);
    for (const part of [sum, sum.inputs, sum.notes, sum.period]) expect(Object.isFrozen(part)).toBe(true);
    expect(JSON.parse(JSON.stringify(sum))).toEqual(sum);
    expect(Object.isFrozen(exports2023)).toBe(false);
  });

  it('does not mix currencies: not in the types, and not behind them', () => {
    // @ts-expect-error dollars and yuan do not compile together
    expect(() => total(exports2023, cny('imports', '2023', '1154'))).toThrow(BilateralError);
    // @ts-expect-error
    expect(() => growth(exports2023, cny('exports', '2022', '3880'))).toThrow(/USD and CNY/);
    const untyped: Figure<Currency> = cny('imports', '2023', '1154');
    const loose: Figure<Currency> = exports2023;
    expect(() => balance(loose, untyped)).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });

  it('refuses figures of two periods, pairs or kinds, and flows in the wrong order', () => {
    const wrong = [
      () => total(exports2023, usd('imports', '2022', '177.6')),
      () => total(exports2023, usd('imports', '2023', '1', { partner: 'JPN' })),
      () => total(exports2023, usd('imports', '2023', '1', { indicator: 'growth_yoy' })),
      () => balance(imports2023, exports2023),
    ];
    for (const call of wrong)
      expect(call).toThrow(expect.objectContaining({ code: 'bad-input', hint: expect.any(String) }));
  });

  it('says when the publishers differ and when a figure is missing', () => {
    expect(codes(total(exports2023, usd('imports', '2023', '164.16', { publisher: 'Census' })).notes)).toEqual([
      'publishers-differ',
    ]);
    const missing = total(figure(5), figure(NaN));
    expect([missing.value, missing.low, missing.high]).toEqual([NaN, NaN, NaN]);
    expect(codes(missing.notes)).toEqual(['missing']);
  });

  it('holds its value in its interval, and total plus balance is twice the exports', () => {
    fc.assert(
      fc.property(amounts, amounts, (x, m) => {
        const [a, b] = [figure(x.value, x.half), figure(m.value, m.half)];
        for (const { value, low, high } of [total(a, b), balance(a, b)])
          expect(low <= value && value <= high).toBe(true);
        const twice = total(a, b).value + balance(a, b).value;
        expect(Math.abs(twice - 2 * x.value)).toBeLessThanOrEqual(1e-12 * (x.value + m.value) * 4);
      }),
    );
  });
});
