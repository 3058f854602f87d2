import { describe, expect, it } from 'vitest';
import { briefMarkdown } from '../../src/briefs/markdown.js';
import { whySection } from '../../src/briefs/section-why.js';
import { decompositionChart } from '../../src/briefs/why/decomposition-chart.js';
import { lineWords, percentRange } from '../../src/briefs/why/line-words.js';
import { decompose } from '../../src/explain/decompose.js';
import { NOT_TO_SAY } from '../../src/explain/not-to-say.js';
import type { Decomposition } from '../../src/model/decomposition.js';
import { yearPeriod } from '../../src/model/period.js';
import type { Why } from '../../src/model/why.js';

const bought = decompose('imports of the United States from China', 'USD', [
  { name: 'demand', base: 3239.73e9, now: 3076.8e9 },
  { name: 'share', base: 0.16553, now: 0.13886 },
]);
const flows: Decomposition = {
  ...bought,
  of: 'trade of China with the United States',
  method: 'difference',
  base: 100e9,
  now: 95e9,
  change: -5e9,
  lines: [
    { ...bought.lines[0]!, name: 'exports', kind: 'part', value: -8e9, low: -9e9, high: -7e9 },
    { ...bought.lines[0]!, name: 'imports', kind: 'part', value: 3e9, low: 3e9, high: 3e9 },
  ],
};
const why: Why = {
  byFlow: [{ reporter: 'CHN', found: flows }],
  sides: [{ importer: 'USA', exporter: 'CHN', found: bought }],
  notToSay: NOT_TO_SAY,
  notes: [{ code: 'no-demand', text: 'something is not held' }],
};
const period = yearPeriod(2023);

describe('the section of where a change lies', () => {
  const [section] = whySection({ period }, why);

  it('says whose figures, how much, and each part, all computed', () => {
    const texts = section!.sentences.map(({ text }) => text);
    expect(texts[0]).toBe(
      'As China records it, trade of China with the United States fell by $5bn from 2022 to 2023, to $95bn: exports −$8bn (−$9bn to −$7bn); imports +$3bn.',
    );
    expect(texts[1]).toMatch(
      /^As the United States records it, imports of the United States from China fell by \$109bn .*; by log means demand of the United States for all imports −\$24.8bn, 22.7\u202f% of the fall \(20.8 to 24.7\u202f%\); China’s share in them −\$84.3bn/,
    );
    expect(new Set(section!.sentences.map(({ register }) => register))).toEqual(new Set(['computed']));
  });

  it('never says because, cause of, due to, or that anything led to it', () => {
    const all = [section!.title, ...section!.sentences.map(({ text }) => text), ...section!.charts.map((c) => c.title)];
    expect(all.join(' ')).not.toMatch(/because|due to|led to|driven|thanks to|result of/i);
    expect(section!.title).toContain('not causes');
  });

  it('prints what must not be said, and what is lacking', () => {
    const notes = section!.notes.map(({ text }) => text);
    expect(notes.filter((text) => text.startsWith('not to be said: '))).toHaveLength(NOT_TO_SAY.length);
    expect(notes).toContain('something is not held');
  });

  it('has a waterfall of the flows and one of demand and share, each titled by its finding', () => {
    expect(section!.charts.map(({ kind, title }) => [kind, title])).toEqual([
      ['waterfall', 'Exports −$8bn and imports +$3bn'],
      ['waterfall', 'China’s share: 77\u202f% of the fall of imports of the United States from China'],
    ]);
  });

  it('has a table that leaves out lines that are nothing', () => {
    const [table] = section!.tables;
    expect(table!.rows.map(([name]) => name)).toEqual([
      'Trade of China with the United States',
      'exports',
      'imports',
      'Imports of the United States from China',
      'demand',
      'share',
    ]);
  });

  it('says what is lacking without any figures, and is not there without that', () => {
    const [lacking] = whySection({ period }, { ...why, byFlow: [], sides: [] });
    expect(lacking).toMatchObject({ sentences: [], charts: [], notes: why.notes });
    expect(whySection({ period }, { ...why, byFlow: [], sides: [], notes: [] })).toEqual([]);
  });

  it('reads in Markdown', () => {
    const page = briefMarkdown({
      title: 'A',
      reporter: 'CHN',
      partner: 'USA',
      period,
      asOf: '2026-01-01',
      summary: [],
      sections: [section!],
      command: 'bilateral brief CHN USA 2023',
    });
    expect(page).toMatch(/\| China’s share \| −84\.\d\d \| −86\.\d\d to −82\.\d\d \| 77\.3\u202f% \|/);
  });
});

describe('a decomposition as a chart', () => {
  const words = { id: 'x', title: 't', subtitle: 's', foot: 'f', label: 'l', from: '2022', to: '2023' };
  it('chooses the size of its axis by the larger level', () => {
    const scaled = (factor: number) => ({ ...flows, base: 100e9 * factor, now: 95e9 * factor });
    expect(decompositionChart(flows, words).unit).toBe('billion dollars');
    expect(decompositionChart(scaled(1e-3), words).unit).toBe('million dollars');
    expect(decompositionChart(scaled(1e-10), words).unit).toBe('dollars');
  });

  it('keeps the largest lines and adds the others up', () => {
    const { steps } = decompositionChart(flows, { ...words, most: 1 });
    expect(steps.map(({ name, value, rest }) => [name, value, rest ?? false])).toEqual([
      ['exports', -8, false],
      ['1 other', 3, true],
    ]);
  });
});

describe('a line in words', () => {
  it('says that a percentage has no bounds where the whole may not have changed', () => {
    expect(percentRange({ value: 50, low: -Infinity, high: Infinity })).toBe('not bounded');
    const still = decompose('a', 'USD', [{ name: 'demand', base: 5, now: 5 }]);
    expect(lineWords(still.lines[0]!, still)).toBe('$0');
  });
});
