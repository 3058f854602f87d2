import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIRROR_CAUSES, mirror } from '../../src/measures/index.js';
import { amounts, codes, figure, usd } from './figures.js';

const china = usd('exports', '2023', '500.29');
const america = { reporter: 'USA', partner: 'CHN', publisher: 'US Census Bureau', released: '2024-02-07' } as const;

describe('mirror', () => {
  it("sets China's exports beside the imports that the United States records", () => {
    const both = mirror(china, usd('imports', '2023', '427.2', america));
    expect(both.gap.value / 1e9).toBeCloseTo(73.09, 9);
    expect(both.percent.value.toFixed(1)).toBe('14.6');
    expect(both.gap).toMatchObject({ unit: 'currency', formula: '500.29bn - 427.2bn' });
    expect(both.gap.inputs.map((o) => o.reporter)).toEqual(['CHN', 'USA']);
    expect(Object.isFrozen(both)).toBe(true);
  });

  it('lists the usual causes and blames none of them', () => {
    const both = mirror(china, usd('imports', '2023', '427.2', america));
    expect(both.causes).toBe(MIRROR_CAUSES);
    expect(codes(both.causes)).toEqual(
      expect.arrayContaining(['cif-fob', 're-exports', 'timing', 'exchange-rates', 'coverage', 'origin']),
    );
    expect(codes([...both.gap.notes, ...both.percent.notes])).toEqual([]);
  });

  it("turns the partner's sign for balances", () => {
    const both = mirror(usd('balance', '2023', '336.13'), usd('balance', '2023', '-279.4', america));
    expect(both.gap.value / 1e9).toBeCloseTo(56.73, 9);
    expect(both.gap.formula).toBe('336.13bn - 279.4bn');
    expect(codes(both.gap.notes)).toEqual(['sign-turned']);
    expect(both.percent.value).toBeCloseTo((56.73 / 336.13) * 100, 9);
  });

  it('refuses two figures that are not the two sides of one flow', () => {
    for (const other of [
      usd('exports', '2023', '147.8', america),
      usd('imports', '2023', '164.16'),
      usd('imports', '2022', '536.8', america),
      usd('imports', '2023', '1', { ...america, product: 'HS:8542' }),
    ])
      expect(() => mirror(china, other)).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });

  it('has no percent of zero', () => {
    const none = mirror(figure(0), figure(3));
    expect(none.gap.value).toBe(-3);
    expect(none.percent.value).toBeNaN();
  });

  it('turns its sign when the sides are exchanged, and is 0 between equals', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [x, y] = [figure(a.value, a.half), figure(b.value, b.half)];
        const [there, back] = [mirror(x, y), mirror(y, x)];
        expect(back.gap.value + 0).toBe(-there.gap.value + 0);
        for (const { value, low, high } of [there.gap, there.percent]) expect(low <= value && value <= high).toBe(true);
        expect([mirror(x, x).gap.value, mirror(x, x).percent.value]).toEqual([0, 0]);
      }),
    );
  });
});
