import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, writeCsv } from '../../scripts/data/csv.js';
import { printedLevel, printedRate } from '../../scripts/data/digits.js';
import { impliedBase } from '../../scripts/data/gacc-revisions.js';
import { copyIn, outletsIn } from '../../scripts/data/outlets.js';
import { bulletinDay, dayOfNextMonth } from '../../scripts/data/release-days.js';

describe('printed digits', () => {
  it.each([
    ['664.45', 664.445e9, 664.455e9],
    ['521.0', 520.95e9, 521.05e9],
    ['352', 351.5e9, 352.5e9],
    ['3380', 3375e9, 3385e9],
    ['6300', 6250e9, 6350e9],
    ['1189', 1188.5e9, 1189.5e9],
    ['41756.8', 41756.75e9, 41756.85e9],
  ])('%s billion', (text, low, high) => {
    expect(printedLevel(text, 9)).toEqual({ value: Number(text) * 1e9, low, high });
  });

  it('hold the number, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 3 }), (n, decimals) => {
        const { value, low, high } = printedLevel((n / 10 ** decimals).toFixed(decimals), 9);
        expect(low).toBeLessThan(value);
        expect(high).toBeGreaterThan(value);
      }),
    );
  });

  it('of a rate', () => {
    expect(printedRate('-11.6')).toEqual({ value: -11.6, low: -11.65, high: -11.55 });
    expect(printedRate('-5')).toEqual({ value: -5, low: -5.5, high: -4.5 });
  });

  it('of an implied base hold every base that the digits allow', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, fc.integer({ min: -500, max: 500 }), (u, v, tenths) => {
        const level = printedLevel('664.45', 9);
        const rate = printedRate((tenths / 10).toFixed(1));
        const base = impliedBase(level, rate);
        const one = level.low + u * (level.high - level.low);
        const other = rate.low + v * (rate.high - rate.low);
        const possible = one / (1 + other / 100);
        expect(possible).toBeGreaterThanOrEqual(base.low * (1 - 1e-12));
        expect(possible).toBeLessThanOrEqual(base.high * (1 + 1e-12));
      }),
    );
  });
});

describe('citations', () => {
  it('name the outlets in their order, never the publisher', () => {
    expect(outletsIn('GACC via AP, ajc.com 2022-01-14')).toEqual(['AP', 'ajc.com']);
    expect(outletsIn('GACC via TASS economy/1989107 (kommersant.ru doc/8118565 repeats TASS)')).toEqual([
      'TASS',
      'Kommersant',
    ]);
    expect(outletsIn('GACC english.customs.gov.cn, table (5)')).toEqual([]);
    expect(copyIn('mean of daily rates, copies in owner/some-name data/')).toEqual(['owner/some-name']);
  });
});

describe('release days', () => {
  it('are the end of the following month, for January that of March', () => {
    expect(bulletinDay('2023-10')).toBe('2023-11-30');
    expect(bulletinDay('2023-01')).toBe('2023-03-31');
    expect(bulletinDay('2019-12')).toBe('2020-01-31');
    expect(dayOfNextMonth('2023-12', 5)).toBe('2024-01-05');
  });
});

describe('CSV', () => {
  it('comes back as it was written', () => {
    const cell = fc.string().filter((text) => !text.includes('\r'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const back = parseCsv(writeCsv(['a', 'b'], rows));
        expect(back).toEqual(rows.map(([a, b]) => ({ a, b })));
      }),
    );
  });
});
