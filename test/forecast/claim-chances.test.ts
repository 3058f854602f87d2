import { describe, expect, it } from 'vitest';
import { claimChances } from '../../src/forecast/claim-chances.js';
import { forecastSeries, historyOf } from '../../src/forecast/forecast-series.js';
import { statementProbability } from '../../src/forecast/statement.js';
import type { Claim } from '../../src/model/claim.js';
import { observations, series } from './made-up-observations.js';

const claim: Claim = {
  id: '1',
  quote: 'trade will not fall much in 2012',
  start: 0,
  end: 10,
  kind: 'forecast',
  reporter: 'CHN',
  partner: 'USA',
  flow: 'exports',
  product: 'goods',
  period: { start: '2012-01', months: 12 },
  value: null,
  unit: null,
  currency: 'USD',
  comparison: 'yoy',
  attribution: null,
  quantity: null,
  sentence: [0, 10],
};
const until = (count: number) => ({ ...series, observations: observations.slice(0, count) });
const sum = (from: number): number => observations.slice(from, from + 12).reduce((all, { value }) => all + value, 0);

describe('claimChances', () => {
  it('forecasts from what was known, and scores by what is known now', () => {
    const found = claimChances(claim, until(82), series, '2011-12-10')!;
    expect([found.origin.start, found.laterFigures]).toEqual(['2011-10', false]);
    const alone = forecastSeries(until(82), 14, { backtest: null });
    const five = statementProbability(found.chances[0]!.found.statement, alone, historyOf(until(82)));
    expect(found.chances.map(({ found: one }) => [one.statement.kind, one.statement.amount])).toEqual([
      ['falls', 5],
      ['falls', 10],
    ]);
    expect(found.chances[0]!.found).toEqual(five);
    expect(found.came).toBeCloseTo(100 * (sum(84) / sum(72) - 1), 9);
    expect(found.chances[0]!.score!.came).toBe(found.came! <= -5);
  });

  it('takes later figures of the months that had ended 45 days before, and says so', () => {
    const found = claimChances(claim, until(0), series, '2011-12-10')!;
    // 45 days before is 26 October: September had ended
    expect([found.origin.start, found.laterFigures]).toEqual(['2011-09', true]);
  });

  it('does not know what came before it has', () => {
    const found = claimChances(claim, until(82), until(90), '2011-12-10')!;
    expect([found.came, found.chances[0]!.score]).toEqual([null, null]);
  });

  it('asks what the claim says where it has a number', () => {
    const asked = (more: Partial<Claim>) =>
      claimChances({ ...claim, ...more }, until(84), series, '2012-01-10')!.chances.map(
        ({ found }) => [found.statement.kind, found.statement.amount] as const,
      );
    expect(asked({ value: 3, unit: 'percent' })).toEqual([
      ['rises', 3],
      ['falls', 0],
    ]);
    expect(asked({ value: -3, unit: 'percent' })[0]).toEqual(['falls', 3]);
    expect(asked({ value: 5, unit: 'billion' })).toEqual([['exceeds', 5e9]]);
  });

  it('says nothing of a period that is known, too far, or not there, nor from too few months', () => {
    const none = (more: Partial<Claim>, count = 84) =>
      claimChances({ ...claim, ...more }, until(count), until(count), '2012-01-10');
    expect(none({ period: { start: '2010-01', months: 12 } })).toBeNull();
    expect(none({ period: { start: '2016-01', months: 12 } })).toBeNull();
    expect(none({ period: null })).toBeNull();
    expect(none({}, 30)).toBeNull();
  });
});
