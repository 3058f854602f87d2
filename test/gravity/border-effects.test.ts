import { describe, expect, it } from 'vitest';
import { borderColumns, borderEffects } from '../../src/gravity/border-effects.js';
import { panelOfRows } from './panel.js';
import { rowsOf, usualPanel } from './usual-panel.js';

describe('yearly border effects', () => {
  it('finds how trade abroad has grown against trade at home', () => {
    const found = borderEffects(usualPanel({ home: true, globalisation: 0.1 }), {
      formula: 'trade ~ rta | exporter^year + importer^year + exporter^importer',
    });
    expect(found.reference).toBe(2000);
    expect(found.estimate.formula).toBe(
      'trade ~ i(year, I(exporter != importer), ref = 2000) + rta | exporter^year + importer^year + exporter^importer',
    );
    found.years.forEach(({ year, percent, coefficient }, t) => {
      expect(year).toBe(2000 + t);
      expect(percent).toBeCloseTo(100 * Math.expm1(0.1 * t), 4);
      expect(coefficient === null).toBe(t === 0);
    });
    expect(found.notes).toEqual([]);
  });

  it('sets years against another one, by the names that a panel has, with the errors asked for', () => {
    const rows = rowsOf({ home: true, globalisation: 0.1, noise: 0.5 }).map(({ exporter, importer, year, trade }) => ({
      o: exporter!,
      d: importer!,
      t: year!,
      flow: trade!,
    }));
    const names = { exporter: 'o', importer: 'd', year: 't', trade: 'flow' };
    const first = borderEffects(panelOfRows(rows), { names });
    const third = borderEffects(panelOfRows(rows), { names, reference: 2002, variance: 'HC1' });
    expect(first.estimate.variance).toMatchObject({ kind: 'cluster', clusters: [{ name: 'o^d' }] });
    expect(third.estimate.variance.kind).toBe('HC1');
    const log = (found: typeof first, t: number): number => found.years[t]!.coefficient?.estimate ?? 0;
    for (const t of [0, 1, 2, 3, 4, 5]) expect(log(third, t)).toBeCloseTo(log(first, t) - log(first, 2), 7);
    expect(borderColumns({ names }, ['o', 'd', 't', 'flow', 'dist'])).toEqual(['flow', 't', 'o', 'd']);
  });

  it('needs trade at home, two years, and a reference that has both', () => {
    expect(() => borderEffects(usualPanel())).toThrow('the panel has no trade at home');
    expect(() => borderEffects(usualPanel({ home: true, years: 1 }))).toThrow(
      'border effects compare years, and the panel has only 2000 with trade at home and abroad',
    );
    expect(() => borderEffects(usualPanel({ home: true }), { reference: 1990 })).toThrow('the reference year 1990');
    expect(() => borderEffects(usualPanel({ home: true }), { names: { trade: 'trad' } })).toThrow("no column 'trad'");
  });
});
