import { describe, expect, it } from 'vitest';
import { outlookRows } from '../../../src/briefs/what-next/outlook-rows.js';
import { outlookTable } from '../../../src/briefs/what-next/outlook-table.js';
import type { Outlook } from '../../../src/model/outlook.js';
import { made } from './literal-outlook.js';

const flat = (one: Outlook): string => outlookTable(one).replace(/\s+/g, ' ');
const open: Outlook = {
  ...made,
  points: made.points.map((point) => ({ ...point, came: null })),
  whole: { ...made.whole, came: null },
  statements: made.statements.map(({ found }) => ({ found, score: null })),
};

describe('outlookTable', () => {
  it('fits, and says whose figures these are and that they are modelled', () => {
    for (const width of [40, 80, 110])
      for (const line of outlookTable(made, { width }).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(width);
    const text = flat(made);
    for (const words of [
      'United States: goods imports from China: what next',
      'unit USD · valued customs value',
      'source US Census, c5700, released 2024-01-31 to 2024-02-29, as of 2024-06-30',
      'from 2023-12, as if nothing after it were known; 48 months known from 2020-01; figures held to 2024-02',
      '· a remark of the series',
    ])
      expect(text).toContain(words);
    expect(text.match(/\[modelled\]/g)).toHaveLength(2);
  });

  it('sets what came beside what was expected, and where it lies', () => {
    const text = outlookTable(made);
    expect(text).toMatch(/2024-01 +38\.0 +34\.2 to 41\.8 +30\.4 to 45\.6 +−5\.0 % +36\.0 +inside 80 %/);
    expect(text).toMatch(/2024-02 +30\.0 +27\.0 to 33\.0 +24\.0 to 36\.0 +−25\.0 % +37\.0 +above 95 %/);
    expect(flat(made)).toContain('of 2 months that came, 1 inside the 80 % bounds, 1 inside the 95 % bounds');
    for (const word of ['What came', 'it lies', 'inside 80 % bounds. ']) expect(outlookTable(open)).not.toContain(word);
  });

  it('says how likely a statement is, and how it fared', () => {
    expect(flat(made)).toContain(
      'fall by 5 % or more against a year before ($80bn): 80 in 100. It came true: −8.8 % ($73bn against $80bn). Brier score 0.040, log score 0.22.',
    );
    expect(flat(open)).toContain('fall by 5 % or more against a year before ($80bn): 80 in 100. [modelled]');
    expect(flat(open)).not.toContain('score');
  });

  it('puts effects into percent of a month, and warns where bounds held too little', () => {
    const text = flat(made);
    expect(text).toContain('a month that holds days 14 to 1 before Lunar New Year: +10.5 % (95 %: +6.3 % to +14.9 %)');
    expect(text).toContain('the plain mean of 2 models fitted in logs: model a and model b');
    expect(text).toContain('too narrow of late');
    const good = { ...made.forecast, backtest: { ...made.forecast.backtest!, coverage80: 80 } };
    expect(flat({ ...made, forecast: good })).not.toContain('too narrow');
    const { backtest: _, ...untried } = made.forecast;
    expect(flat({ ...made, forecast: untried })).toContain('not tried');
  });

  it('says when the partner’s figures stand in', () => {
    expect(flat({ ...made, asked: { reporter: 'CHN', partner: 'USA', flow: 'exports' } })).toContain(
      'asked were China’s exports to the United States, of which no monthly series is held',
    );
    expect(flat(made)).not.toContain('asked were');
  });
});

describe('outlookRows', () => {
  it('has a row a period with its source', () => {
    const { columns, rows } = outlookRows([made]);
    const cell = (row: number, column: string) => rows[row]![columns.indexOf(column)];
    expect(rows).toHaveLength(2);
    expect([cell(0, 'period'), cell(0, 'low_80'), cell(0, 'came'), cell(0, 'where')]).toEqual([
      '2024-01',
      '34200000000',
      '36000000000',
      'inside_80',
    ]);
    expect([cell(1, 'where'), cell(1, 'publisher'), cell(1, 'currency')]).toEqual(['above_95', 'US Census', 'USD']);
  });
});
