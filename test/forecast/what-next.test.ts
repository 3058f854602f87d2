import { describe, expect, it } from 'vitest';
import { whatNextAfter } from '../../src/forecast/what-next.js';
import { observations, series } from './made-up-observations.js';

const year = (start: string) => ({ start: `${start}-01`, months: 12 });

describe('whatNextAfter', () => {
  it('looks a year ahead from the end of the period, with chances and what came', () => {
    const [made] = whatNextAfter([{ series }], year('2011')).outlooks;
    expect(made!.forecast.origin).toEqual({ start: '2011-12', months: 1 });
    expect(made!.whole.period).toEqual(year('2012'));
    expect(
      made!.statements.map(({ found, score }) => [found.statement.kind, found.statement.amount, score !== null]),
    ).toEqual([
      ['falls', 10, true],
      ['falls', 5, true],
      ['rises', 5, true],
    ]);
    const [ten, five] = made!.statements;
    expect(ten!.found.probability).toBeLessThanOrEqual(five!.found.probability);
    expect(made!.forecast.backtest).toBeUndefined();
  });

  it('starts at the last month held where the period goes on', () => {
    const [made] = whatNextAfter([{ series }], { start: '2012-06', months: 24 }).outlooks;
    expect(made!.forecast.origin.start).toBe('2012-12');
    expect(made!.whole.came).toBeNull();
  });

  it('notes why there is none: too short, nothing by then, too many gaps', () => {
    const holes = { ...series, observations: observations.filter((_, t) => t < 40 || t > 70) };
    const { outlooks, notes } = whatNextAfter(
      [{ series: { ...series, observations: observations.slice(0, 30) } }, { series: holes }],
      year('2012'),
    );
    expect(outlooks).toEqual([]);
    expect(notes.map(({ text }) => text)).toEqual([
      'what comes next for exports: no forecast, a forecast was asked from 30 known months',
      'what comes next for exports: no forecast, 31 of the 96 months from 2005-01 are missing, which takes longer than a page may; bilateral forecast CHN USA exports makes one',
    ]);
    expect(whatNextAfter([{ series }], year('2001')).notes[0]!.text).toContain('no month up to 2001-12 is held');
  });

  it('keeps what was asked where another series stands in', () => {
    const asked = { reporter: 'USA', partner: 'CHN', flow: 'imports' } as const;
    expect(whatNextAfter([{ series, asked }], year('2012')).outlooks[0]!.asked).toEqual(asked);
  });
});
