import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bilateral, folder, type Ran, ROOT } from './dist.js';
import { expectOneMessage } from './one-message.js';

const PANEL = join(ROOT, 'examples/event-panel.csv');
const MEASURE = ['--treated', 'covered', '--date', '2018-07-06'];
const event = (...words: readonly string[]): Ran => bilateral(['event', PANEL, ...words]);
const prose = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('bilateral event', () => {
  it('prints the finding, whether to believe it, and every month, within 80 columns', () => {
    const { code, out, err } = event(...MEASURE);
    expect([code, err]).toEqual([0, '']);
    expect(prose(out)).toMatch(/Trade in what is covered whole was [\d.]+ % less in months 1 to 12 from the date/);
    expect(prose(out)).toContain('Trends before: no difference is found');
    expect(prose(out)).toContain('Placebo dates: no effect is found on 2017-07-06 and 2016-07-06');
    expect(prose(out)).toContain('Trade diversion breaks this');
    expect(out).toMatch(/^ +−1 {2}reference +0$/m);
    expect(out).not.toMatch(/NaN|undefined|\[object/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints the JSON that docs/cli.md gives, rows as CSV, and a page with the plot', () => {
    const page = join(folder(), 'event.html');
    const ran = event(...MEASURE, '--json', '--html', page);
    const made = JSON.parse(ran.out) as Record<string, unknown>;
    expect(made).toMatchObject({
      version: 1,
      identified: true,
      register: 'modelled',
      by: 'month',
      dose: 'share',
      span: ['2017-07', '2019-07'],
      average: { over: expect.arrayContaining([1, 12]), percent: expect.any(Number), percent_low: expect.any(Number) },
      before: { df1: expect.any(Number), points: 11 },
      waves: [{ treated: 'covered', date: '2018-07-06', period: '2018-07', weight: 1, pairs: 8, mean_dose: 1 }],
      estimate: { converged: true, nobs: 1600 },
    });
    const { average } = made as { average: { low: number; high: number } };
    // the effect that the example was made with
    expect(average.low).toBeLessThan(-0.4);
    expect(average.high).toBeGreaterThan(-0.4);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('in force: 2018-07-06');
    expect(html).toContain('months from the date');
    expect(html).not.toMatch(/<script src|https?:\/\/(?!www\.w3\.org)/);
    const csv = event(...MEASURE, '--csv')
      .out.trim()
      .split('\n');
    expect(csv[0]).toBe('of,name,relative,estimate,se,low,high,percent,percent_low,percent_high');
    expect(csv).toHaveLength(1 + 25 + 1 + 1 + 1 + 2);
  });

  it('takes quarters, waves and other names', () => {
    const file = join(folder(), 'panel.csv');
    writeFileSync(file, readFileSync(PANEL, 'utf8').replace('product,partner,period,value', 'hs2,"from",month,usd'));
    const names = ['--names', 'product=hs2,partner=from,period=month,value=usd'];
    const ran = bilateral(['event', file, '--wave', 'covered=2018-07-06', ...names, '--by', 'quarter', '--json']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(JSON.parse(ran.out)).toMatchObject({
      by: 'quarter',
      estimate: { formula: 'usd ~ i(quarters_from_event, covered, ref = -1) | hs2^from + hs2^month + from^month' },
    });
  });

  it('says what cannot be identified, with exit code 4', () => {
    const one = event(...MEASURE, '--where', "product = 'P01' OR covered = 0");
    expect([one.code, one.err]).toEqual([4, '']);
    expect(prose(one.out)).toContain('Cannot be identified with these figures.');
    expect(prose(one.out)).toContain('only one product and partner is reached');
    const json = event(...MEASURE, '--where', "partner = 'ALD' AND covered = 1", '--json');
    expect(json.code).toBe(4);
    expect(JSON.parse(json.out)).toMatchObject({
      version: 1,
      identified: false,
      reasons: [{ code: 'no-controls', text: expect.any(String), remedy: expect.any(String) }],
    });
    const query = 'SELECT *, covered * 0.04 AS part FROM panel';
    const coarse = event('--query', query, '--treated', 'part', '--date', '2018-07-06', '--html');
    expect(coarse.code).toBe(4);
    expect(coarse.out).toContain('covers at most 4 % of a product');
  });

  it.each([
    [[], 'no measure is named'],
    [['--treated', 'covered'], '--treated is given without --date'],
    [['--treated', 'coverd', '--date', '2018-07-06'], "no column 'coverd'"],
    [['--treated', 'covered', '--date', 'July 2018'], "'July 2018' is not a day"],
    [['--treated', 'product', '--date', '2018-07-06'], "column 'product' is text"],
    [[...MEASURE, '--wave', 'covered=2018-07-06'], '--wave stands in place of'],
    [['--wave', 'covered'], '--wave is a column and a day'],
    [[...MEASURE, '--before', 'twelve'], '--before is a whole number'],
    [[...MEASURE, '--before', '0'], 'before is a whole number of periods'],
    [[...MEASURE, '--by', 'week'], '--by is month or quarter or year'],
    [[...MEASURE, '--absent', 'maybe'], '--absent is missing or zero'],
    [[...MEASURE, '--least-share', '10'], '--least-share is between 0 and 1'],
    [[...MEASURE, '--cluster', 'importer'], "not 'importer'"],
    [[...MEASURE, '--effects', 'pair'], "not 'pair'"],
    [[...MEASURE, '--names', 'importer=x'], '--names says what'],
    [[...MEASURE, '--names', 'partner=x'], "no column 'x'"],
    [['--treated', 'value', '--date', '2018-07-06'], 'a share lies between 0 and 1'],
  ])('%j is one message', (words, says) => {
    expectOneMessage(event(...words), 2, new RegExp(says));
  });
});
