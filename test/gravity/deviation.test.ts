import { describe, expect, it } from 'vitest';
import { deviation, deviationColumns } from '../../src/gravity/deviation.js';
import { normalBetween, normalColumns } from '../../src/gravity/normal-between.js';
import type { Deviation } from '../../src/model/deviation.js';
import { BilateralError } from '../../src/model/error.js';
import type { Panel } from '../../src/model/panel.js';
import { chance } from './made-panel.js';
import { panelOfRows } from './panel.js';
import { rowsOf, usualPanel } from './usual-panel.js';

const PAIR = ['E00', 'E01'] as const;
const ratios = ({ points }: Deviation): number[] => points.map(({ ratio }) => ratio);
const refusal = (panel: Panel, pair: readonly [string, string] = PAIR): BilateralError => {
  try {
    deviation(panel, { pair });
  } catch (error) {
    if (error instanceof BilateralError) return error;
    throw error;
  }
  throw new Error('it was not refused');
};

describe("a pair's deviation from normal", () => {
  it('is two where the trade of the pair is doubled, and everything else is as gravity says', () => {
    const { points, estimate } = deviation(usualPanel({ pair: 2 }), { pair: PAIR });
    expect(estimate.formula).toBe('trade ~ log(dist) + rta | exporter^year + importer^year');
    expect(points.map(({ exporter, importer, year }) => `${exporter} ${importer} ${year}`)).toEqual(
      ['E00 E01', 'E01 E00'].flatMap((way) => [0, 1, 2, 3, 4, 5].map((t) => `${way} ${2000 + t}`)),
    );
    for (const point of points) {
      expect(point.ratio).toBeCloseTo(2, 6);
      expect(point.low).toBeCloseTo(1, 6);
      expect(point.high).toBeCloseTo(1, 6);
      expect(point.percentile).toBe(100);
    }
  });

  it('has no part of the pair in its norm: with noise too, doubling the pair doubles the ratio and moves nothing else', () => {
    const once = deviation(usualPanel({ noise: 0.8 }), { pair: PAIR });
    const twice = deviation(usualPanel({ noise: 0.8, pair: 2 }), { pair: PAIR });
    ratios(twice).forEach((ratio, i) => {
      expect(ratio).toBeCloseTo(2 * ratios(once)[i]!, 8);
      expect(twice.points[i]!.fitted).toBeCloseTo(once.points[i]!.fitted, 6);
      expect(twice.points[i]!.low).toBeCloseTo(once.points[i]!.low, 8);
    });
    expect(once.points.every(({ low, high }) => low < 1 && high > 1)).toBe(true);
  });

  it('keeps about nine of ten pairs within the range', () => {
    const panel = usualPanel({ noise: 0.8, economies: 12, years: 2 });
    let [inside, all] = [0, 0];
    for (let i = 0; i < 12; i++)
      for (let j = i + 1; j < 12; j++) {
        const name = (n: number): string => `E${String(n).padStart(2, '0')}`;
        for (const { ratio, low, high } of deviation(panel, { pair: [name(i), name(j)] }).points) {
          all++;
          if (ratio >= low && ratio <= high) inside++;
        }
      }
    // Other pairs had a part in their own effects and the pair has not: with twelve economies a few more fall outside.
    expect(inside / all).toBeGreaterThan(0.78);
    expect(inside / all).toBeLessThan(0.95);
  });

  it('does not depend on the order of rows', () => {
    const rows = rowsOf({ noise: 0.8 });
    const shuffled = rows.map((row, i) => ({ row, at: chance(i, 3) })).sort((a, b) => a.at - b.at);
    const [a, b] = [rows, shuffled.map(({ row }) => row)].map((one) => deviation(panelOfRows(one), { pair: PAIR }));
    expect(b!.points.map(({ exporter, year }) => [exporter, year])).toEqual(
      a!.points.map(({ exporter, year }) => [exporter, year]),
    );
    a!.points.forEach((point, i) => {
      expect(b!.points[i]!.ratio).toBeCloseTo(point.ratio, 7);
      expect(b!.points[i]!.low).toBeCloseTo(point.low, 7);
      expect(b!.points[i]!.percentile).toBe(point.percentile);
    });
  });

  it('does not depend on the unit of trade, nor on that of one year', () => {
    const rows = rowsOf({ noise: 0.8 });
    const scaled = rows.map((row) => ({ ...row, trade: Number(row.trade) * (row.year === 2003 ? 5e4 : 1e3) }));
    const [a, b] = [rows, scaled].map((one) =>
      deviation(panelOfRows(one), { pair: PAIR, formula: 'trade ~ 0 | exporter^year + importer^year' }),
    );
    a!.points.forEach((point, i) => {
      expect(b!.points[i]!.ratio).toBeCloseTo(point.ratio, 6);
      expect(b!.points[i]!.fitted / point.fitted).toBeCloseTo(point.year === 2003 ? 5e4 : 1e3, 1);
    });
  });

  it('turns its directions round with the pair', () => {
    const panel = usualPanel({ noise: 0.8 });
    const there = deviation(panel, { pair: PAIR });
    const back = deviation(panel, { pair: ['e01', 'e00'] });
    expect(back.pair).toEqual(['E01', 'E00']);
    expect(back.points).toEqual([...there.points.slice(6), ...there.points.slice(0, 6)]);
  });

  it('takes the names that a panel has, and leaves trade at home out unless a formula is given', () => {
    const rows = rowsOf({ home: true, noise: 0.5 }).map(({ exporter, importer, year, trade, dist }) => ({
      iso_o: exporter!,
      iso_d: importer!,
      t: year!,
      'trade flow': trade!,
      distw: dist!,
    }));
    const names = { exporter: 'iso_o', importer: 'iso_d', year: 't', trade: 'trade flow' };
    const found = deviation(panelOfRows(rows), { pair: PAIR, names });
    expect(found.estimate.formula).toBe('`trade flow` ~ log(distw) | iso_o^t + iso_d^t');
    expect(found.notes.map(({ code }) => code)).toEqual(['home-left']);
    const plain = deviation(usualPanel({ noise: 0.5 }), {
      pair: PAIR,
      formula: 'trade ~ log(dist) | exporter^year + importer^year',
    });
    for (const [i, ratio] of ratios(found).entries()) expect(ratio).toBeCloseTo(ratios(plain)[i]!, 7);
    expect(deviationColumns({ pair: PAIR, names }, ['iso_o', 'iso_d', 't', 'trade flow', 'distw', 'other'])).toEqual([
      'iso_o',
      'iso_d',
      't',
      'trade flow',
      'distw',
    ]);
  });

  it('says nothing where an effect has no other row, and says why', () => {
    const rows = rowsOf({ noise: 0.5 }).filter(
      ({ exporter, importer, year }) => !(exporter === 'E00' && year === 2002 && importer !== 'E01'),
    );
    const found = deviation(panelOfRows(rows), { pair: PAIR });
    const point = found.points.find(({ exporter, year }) => exporter === 'E00' && year === 2002)!;
    expect([point.fitted, point.ratio, point.low]).toEqual([NaN, NaN, NaN]);
    expect(found.notes.find(({ code }) => code === 'no-effect')?.text).toContain('exporter^year E00^2002');
    expect(ratios(found).filter(Number.isNaN)).toHaveLength(1);
  });

  it('takes years without trade for what they are, and leaves out those that are missing', () => {
    const rows = rowsOf({ noise: 0.5 }).map((row) =>
      row.exporter === 'E00' && row.importer === 'E01'
        ? { ...row, trade: row.year === 2001 ? 0 : row.year === 2002 ? NaN : row.trade! }
        : row,
    );
    const found = deviation(panelOfRows(rows), { pair: PAIR });
    const there = found.points.filter(({ exporter }) => exporter === 'E00');
    expect(there.map(({ year }) => year)).toEqual([2000, 2001, 2003, 2004, 2005]);
    expect(there[1]).toMatchObject({ ratio: 0, percentile: 0 });
    expect(found.notes.map(({ text }) => text)).toContain('1 row of the pair lacks a value that the equation needs');
  });

  it('gives no range from a handful of pairs', () => {
    const found = deviation(usualPanel({ economies: 5, noise: 0.5 }), { pair: PAIR });
    expect(found.points.every(({ low, percentile }) => Number.isNaN(low) && Number.isNaN(percentile))).toBe(true);
    expect(found.notes.map(({ code }) => code)).toContain('few-peers');
  });

  it('refuses what it cannot do, and says what to do', () => {
    const panel = usualPanel();
    expect(refusal(panel, ['E00', 'E1'])).toMatchObject({ code: 'no-data', hint: expect.stringContaining('E01') });
    expect(refusal(panel, ['E00', 'E00']).code).toBe('usage');
    const { dist: _, rta: __, ...bare } = panel.columns;
    expect(refusal({ ...panel, columns: bare }).message).toContain('no distance, border, language');
    const { year: ___, ...timeless } = panel.columns;
    expect(refusal({ ...panel, columns: timeless }).message).toContain("no column 'year'");
    expect(refusal(panelOfRows([...rowsOf(), ...rowsOf().slice(0, 3)])).message).toContain(
      'several rows of E00 to E01 in 2000',
    );
    const none = rowsOf().filter(
      ({ exporter, importer }) =>
        !['E00', 'E01'].includes(String(exporter)) || !['E00', 'E01'].includes(String(importer)),
    );
    expect(refusal(panelOfRows(none)).message).toBe('the panel has no row of E00 and E01');
  });
});

describe('what is normal by a panel that is held', () => {
  const about = { name: 'made', source: 'made up', released: '2020-01-01', imported: '2021-01-01' };

  it('finds economies by whatever name the panel has for them', () => {
    const rows = rowsOf({ pair: 2 }).map((row) => {
      const named = (code: unknown): string =>
        code === 'E00' ? 'China' : code === 'E01' ? 'United States' : String(code);
      return { ...row, exporter: named(row.exporter), importer: named(row.importer) };
    });
    const { deviation: found, panel } = normalBetween({ ...about, rows: rows.length, panel: panelOfRows(rows) }, [
      'CHN',
      'USA',
    ]);
    expect(found?.pair).toEqual(['CHN', 'USA']);
    expect(found?.points[0]).toMatchObject({ exporter: 'CHN', importer: 'USA' });
    expect(panel).toEqual({ ...about, rows: rows.length });
  });

  it('names the columns that it needs, four where the rest is not there', () => {
    const four = ['exporter', 'importer', 'year', 'trade'];
    expect(normalColumns([...four, 'dist', 'rta', 'gdp'])).toEqual([...four, 'dist', 'rta']);
    expect(normalColumns([...four, 'gdp'])).toEqual(four);
  });

  it('says why where the pair is not in it', () => {
    const panel = usualPanel();
    const found = normalBetween({ ...about, rows: panel.rows, panel }, ['CHN', 'USA']);
    expect(found.deviation).toBeNull();
    expect(found.notes[0]?.text).toBe("what is normal cannot be said: the panel has no economy 'CHN'");
  });
});
