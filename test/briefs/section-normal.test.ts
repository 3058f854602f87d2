import { describe, expect, it } from 'vitest';
import { brief } from '../../src/briefs/brief.js';
import { deviationWords, placeWords, ratioText } from '../../src/briefs/deviation-words.js';
import { briefHtml } from '../../src/briefs/html.js';
import { briefMarkdown } from '../../src/briefs/markdown.js';
import { briefTerminal } from '../../src/briefs/terminal.js';
import { normalBetween } from '../../src/gravity/normal-between.js';
import type { DeviationPoint } from '../../src/model/deviation.js';
import type { Normal } from '../../src/model/held-panel.js';
import { panelOfRows } from '../gravity/panel.js';
import { rowsOf } from '../gravity/usual-panel.js';
import { INPUT } from './literal-input.js';
import { markupErrors } from './markup.js';

const rows = rowsOf({ pair: 4, noise: 0.5, years: 12 }).map((row) => {
  const coded = (name: unknown): string => ({ E00: 'CHN', E01: 'USA' })[String(name)] ?? String(name);
  return { ...row, exporter: coded(row.exporter), importer: coded(row.importer) };
});
const about = { name: 'made', source: 'made <up>', released: '2020-01-01', imported: '2021-01-01', rows: rows.length };
const NORMAL: Normal = normalBetween({ ...about, panel: panelOfRows(rows) }, ['CHN', 'USA']);
const sectionOf = (normal: Normal) => brief({ ...INPUT, normal }).sections.find(({ id }) => id === 'normal')!;
const POINT: DeviationPoint = {
  exporter: 'CHN',
  importer: 'USA',
  year: 2006,
  actual: 190,
  fitted: 100,
  ratio: 1.9,
  low: 0.31,
  high: 3.1,
  percentile: 80.5,
  peers: 200,
};

describe('a deviation in words', () => {
  it('names direction, ratio, year and range', () => {
    expect(deviationWords(POINT)).toBe(
      'China to the United States: 1.9 times what gravity says in 2006; nine of ten pairs of that size lie between 0.31 and 3.1 times.',
    );
    expect(deviationWords({ ...POINT, ratio: 24 })).toContain('24 times what gravity says in 2006');
    expect(deviationWords({ ...POINT, ratio: 24 })).toMatch(/3.1 times, and this is above them\.$/);
    expect(deviationWords({ ...POINT, ratio: 0, low: 0.1 })).toContain(
      'no trade in 2006, where gravity says there is some; nine of ten',
    );
    expect(deviationWords({ ...POINT, low: NaN, high: NaN })).toMatch(/gravity says in 2006\.$/);
    expect(deviationWords({ ...POINT, ratio: NaN, exporter: 'ALD' })).toBe(
      'ALD to the United States: gravity says nothing of 2006.',
    );
  });

  it.each([
    [1.94, '1.9'],
    [0.314, '0.31'],
    [0.999, '1.0'],
    [9.97, '10'],
    [1234.4, '1,234'],
    [0.0213, '0.02'],
    [0, '0'],
    [0.0004, 'below 0.001'],
    [NaN, 'not known'],
  ])('%f is %s', (ratio, text) => expect(ratioText(ratio)).toBe(text));

  it('says where a pair stands', () => {
    expect(placeWords(POINT)).toBe('81st of 100');
    expect(placeWords({ ...POINT, ratio: 4, percentile: 97 })).toBe('97th of 100, above');
    expect(placeWords({ ...POINT, percentile: 100 })).toBe('above nearly all');
    expect(placeWords({ ...POINT, low: NaN })).toBe('not known');
  });
});

describe('what is normal, in a brief', () => {
  it('is said as modelled, with panel and vintage', () => {
    const { sentences, tables, charts, notes } = sectionOf(NORMAL);
    expect(sentences.length).toBe(4);
    expect(sentences.every(({ register }) => register === 'modelled')).toBe(true);
    expect(sentences[0]?.text).toMatch(
      /^China to the United States: [\d.]+ times what gravity says in 2011; .*above them\.$/,
    );
    expect(sentences[3]?.text).toMatch(
      /^The United States to China, 2000 to 2011: from .*outside that range in \d+ of 12 years/,
    );
    const source =
      'panel made (made <up>), released 2020-01-01, imported 2021-01-01; gravity equation by PPML, computed here';
    expect(tables[0]).toMatchObject({
      source,
      columns: ['Year', 'China to the United States', 'Normal', 'The United States to China', 'Normal'],
    });
    expect(tables[0]?.rows).toHaveLength(10);
    expect(charts[0]).toMatchObject({ kind: 'normal', foot: expect.stringContaining(source) });
    expect(notes.map(({ code }) => code)).toEqual(['panel-ends', 'normal-method', 'normal-not-why']);
  });

  it('stands in every form', async () => {
    const page = brief({ ...INPUT, normal: NORMAL });
    const html = await briefHtml(page);
    expect(markupErrors(html)).toEqual([]);
    expect(html).toContain('<section id="normal"><h2>What is normal</h2>');
    expect(html).not.toContain('made <up>');
    expect(briefMarkdown(page)).toMatch(/\| Direction \| Period \| times what gravity says \|/);
    for (const line of briefTerminal(page).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(briefTerminal(page)).not.toMatch(/NaN|undefined/);
  });

  it('leaves the rest of the page as it is without a panel', () => {
    const without = brief(INPUT);
    const with_ = brief({ ...INPUT, normal: NORMAL });
    expect({ ...with_, sections: with_.sections.filter(({ id }) => id !== 'normal') }).toEqual(without);
  });

  it('says why where the panel says nothing of the pair', () => {
    const none: Normal = { panel: about, deviation: null, notes: [{ code: 'no-normal', text: 'it is not in it' }] };
    const { sentences, charts, notes } = sectionOf(none);
    expect([sentences, charts]).toEqual([[], []]);
    expect(notes.map(({ text }) => text).join(' ')).toMatch(/^it is not in it asked of the panel made/);
  });
});
