import { describe, expect, it } from 'vitest';
import { claim, levels, row, verdictOn } from './small-book.js';

const held = { rows: levels({ '2019': 410.5, '2020': 452.6 }) };
const said = (value: number, more = {}, text = `China's exports to the US were $${value} billion in 2020`) =>
  claim(text, { value, unit: 'billion', ...more });

describe('a level', () => {
  it('holds when a figure of the day agrees, and names it', () => {
    expect(verdictOn(said(452.6), held)).toMatchObject({ status: 'holds', computed: 452.6e9 });
  });

  it('fails on swapped digits', () => {
    const verdict = verdictOn(said(425.6), held);
    expect(verdict.status).toBe('fails');
    expect(verdict.text).toContain('two digits swapped');
  });

  it('fails with the year whose figure it is, when its own words rule that year out', () => {
    const verdict = verdictOn(said(410.5), held);
    expect(verdict.status).toBe('fails');
    expect(verdict.text).toContain('is the figure of 2019');
  });

  it('stays open when the number is that of another year which the words may mean', () => {
    const text = "China's exports to the US rose from $410.5 billion a year earlier";
    expect(verdictOn(said(410.5, {}, text), held)).toMatchObject({ status: 'cannot-tell', reason: 'ambiguous' });
  });

  it('stays open when the number is that of all partners and the sentence names none', () => {
    const rows = [...levels({ '2020': 451.8 }), ...levels({ '2020': 590.2 }, { partner: 'WLD' })];
    const on = (text: string) => verdictOn(said(590.2, {}, text), { rows });
    expect(on('Exports in 2020 came to $590.2 billion')).toMatchObject({ status: 'cannot-tell', reason: 'ambiguous' });
    expect(on('Exports in 2020 came to $590.2 billion').text).toContain('all partners');
    expect(on('Exports to the United States in 2020 came to $590.2 billion').status).toBe('fails');
  });

  it('stays open when it is far from the figure and nothing explains it', () => {
    expect(verdictOn(said(45.1), { rows: levels({ '2020': 120.4 }) }).status).toBe('cannot-tell');
  });

  it('holds as a bound, and only as a reading where the bound says little', () => {
    expect(verdictOn(said(400, { hedge: 'more_than', decimals: 0 }), held).status).toBe('holds');
    expect(verdictOn(said(200, { hedge: 'more_than', decimals: 0 }), held)).toMatchObject({
      status: 'holds-if',
      reading: 'as a bound',
    });
    expect(verdictOn(said(500, { hedge: 'more_than', decimals: 0 }), held).status).toBe('fails');
  });

  it('holds by an earlier vintage that was out', () => {
    const rows = [...held.rows, ...levels({ '2020': 455.1 }, { status: 'revised', released: '2021-03-01' })];
    expect(verdictOn(said(452.6), { rows }).status).toBe('holds');
  });

  it('is the second quarter as first half less first quarter', () => {
    const rows = levels({ '2021-Q1': 119.2, '2021-H1': 252.9 });
    const verdict = verdictOn(
      claim('Exports in the second quarter', { period: '2021-Q2', value: 133.7, unit: 'billion' }),
      {
        rows,
        asOf: '2022-01-01',
      },
    );
    expect(verdict).toMatchObject({ status: 'holds' });
    expect(verdict.text).toContain('252.9bn - 119.2bn');
  });

  it('is a base that the published growth implies', () => {
    const rows = [
      ...levels({ '2021-H1': 340.8 }),
      row({ period: '2021-H1', value: 45.7, indicator: 'growth_yoy', low: 45.65, high: 45.75 }),
    ];
    const base = (value: number) =>
      claim(`exports of $${value} billion`, { period: '2020-H1', value, unit: 'billion' });
    expect(verdictOn(base(233.9), { rows })).toMatchObject({ status: 'holds-if' });
    expect(verdictOn(base(293.9), { rows }).status).toBe('fails');
    expect(verdictOn(base(238.1), { rows }).status).toBe('cannot-tell');
  });

  it('is that of the union as it then was', () => {
    const rows = levels({ '2013': 339.0 }, { partner: 'EU28' });
    const text = 'China sold the EU goods worth $339 billion';
    expect(
      verdictOn(claim(text, { partner: 'EU', period: '2013', value: 339, unit: 'billion', decimals: 0 }), { rows })
        .status,
    ).toBe('holds');
  });

  it('of UN Comtrade is judged by UN Comtrade alone', () => {
    const rows = [...held.rows, ...levels({ '2020': 457.2 }, { publisher: 'UN Comtrade', status: 'final' })];
    const comtrade = { attribution: 'UN Comtrade' };
    expect(verdictOn(said(457.2, comtrade), { rows }).status).toBe('holds');
    expect(verdictOn(said(457.2), { rows }).status).toBe('holds-if');
    expect(verdictOn(said(475.2, comtrade), { rows })).toMatchObject({ status: 'fails', computed: 457.2e9 });
  });

  it('of the other side holds where the claim speaks for it, and as a reading where it does not', () => {
    const mirror = levels(
      { '2020': 432.7 },
      { reporter: 'USA', partner: 'CHN', flow: 'imports', publisher: 'US Census' },
    );
    const rows = [...held.rows, ...mirror];
    expect(verdictOn(said(432.7, { attribution: 'US Census Bureau' }), { rows }).status).toBe('holds');
    expect(verdictOn(said(432.7), { rows }).status).toBe('holds-if');
  });

  it('of an American month may be seasonally adjusted', () => {
    const rows = levels(
      { '2020-05': 36.6 },
      { reporter: 'USA', partner: 'CHN', flow: 'imports', publisher: 'US Census' },
    );
    const month = (value: number) =>
      claim(`imports of $${value} billion in May`, {
        reporter: 'USA',
        partner: 'CHN',
        flow: 'imports',
        period: '2020-05',
        value,
        unit: 'billion',
      });
    expect(verdictOn(month(35.1), { rows })).toMatchObject({ status: 'cannot-tell', reason: 'ambiguous' });
    expect(verdictOn(month(43.9), { rows }).status).toBe('fails');
  });

  it('of several partners together, or of a part, is not judged by the whole', () => {
    expect(verdictOn(said(452.6, { partner: null }), held).status).toBe('cannot-tell');
    expect(verdictOn(said(425.6, { scope: 'private firms' }), held).status).toBe('cannot-tell');
  });
});

describe('a balance', () => {
  const rows = [...levels({ '2020': 452.6 }), ...levels({ '2020': 134.9 }, { flow: 'imports' })];
  const balance = (text: string, value: number) =>
    claim(text, { kind: 'balance', flow: 'balance', value, unit: 'billion' });
  it('of the wrong sign fails where the text names it, and holds where it only speaks of a gap', () => {
    expect(verdictOn(balance('a deficit of $317.7 billion', -317.7), { rows }).status).toBe('fails');
    expect(verdictOn(balance('a gap of $317.7 billion', -317.7), { rows }).status).toBe('holds');
  });
});
