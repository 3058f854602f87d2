import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief } from '../../src/briefs/brief.js';
import { escapeMarkup, wrap } from '../../src/briefs/chart-frame.js';
import { briefHtml } from '../../src/briefs/html.js';
import { briefMarkdown } from '../../src/briefs/markdown.js';
import { briefTerminal } from '../../src/briefs/terminal.js';
import { textTable } from '../../src/briefs/text-table.js';
import type { Brief } from '../../src/model/brief.js';
import { expectGolden } from './golden.js';
import { INPUT, POLICY } from './literal-input.js';
import { markupErrors } from './markup.js';

const BRIEF = brief(INPUT);
const HOSTILE = '<script>alert("x")</script> | `code` & <b>';
const hostile: Brief = brief({
  ...INPUT,
  policies: [{ ...POLICY, goods: HOSTILE, source: HOSTILE }],
  own: INPUT.own.map((o) => ({ ...o, table: HOSTILE, via: [HOSTILE] })),
});

describe('terminal', () => {
  it('reads as it did', () => expectGolden('charts/brief.txt', briefTerminal(BRIEF)));

  it.each([80, 60, 40, 120])('has no line longer than %d', (width) => {
    for (const b of [BRIEF, hostile])
      for (const line of briefTerminal(b, { width }).split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it('has no escape sequences and no narrow spaces', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
    expect(briefTerminal(BRIEF)).not.toMatch(/[\u001b\u202f]/);
  });
});

describe('text tables', () => {
  const cell = fc.string({ maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', '1', '−', '€', '<') });

  it('fits any table into its room and keeps every character that is not a space', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 7 }),
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 4 }),
        (columns, rows) => {
          const cut = rows.map((r) => r.slice(0, columns.length));
          const lines = textTable(columns, cut, 78);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(78);
          const count = (text: string): number => text.replace(/[ ─\n]/g, '').length;
          expect(count(lines.join(''))).toBeGreaterThanOrEqual(count(cut.flat().join('')));
        },
      ),
    );
  });

  it('sets numbers to the right', () => {
    expect(
      textTable(
        ['a', 'n'],
        [
          ['x', '5bn'],
          ['y', '−12.25bn'],
        ],
        40,
      ),
    ).toEqual(['a         n', '─  ────────', 'x       5bn', 'y  −12.25bn']);
  });
});

describe('wrap', () => {
  it('loses no word and keeps the width unless one word is longer', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 40 }), (words) => {
        const lines = wrap(words.join(' '), 20);
        expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(words);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});

describe('HTML', () => {
  it('is well-formed and loads nothing', async () => {
    for (const b of [BRIEF, hostile]) {
      const html = await briefHtml(b);
      expect(markupErrors(html)).toEqual([]);
      expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
        /\b(src|href|srcset|action)=|url\(|@import|<(script|link|iframe|img|object)\b/,
      );
    }
  });

  it('escapes whatever a source says', async () => {
    const html = await briefHtml(hostile);
    expect(html).not.toContain('<script');
    expect(html).toContain(escapeMarkup(HOSTILE));
  });

  it('shows each sentence with its figures, and each chart with its table', async () => {
    const html = await briefHtml(BRIEF);
    const sentences = [...BRIEF.summary, ...BRIEF.sections.flatMap((s) => s.sentences)];
    const charts = BRIEF.sections.flatMap((s) => s.charts);
    for (const s of sentences) expect(html).toContain(escapeMarkup(s.text));
    expect(html.match(/<summary>figures \(/g)).toHaveLength(sentences.filter((s) => s.figures.length).length);
    expect(html.match(/<summary>table behind the chart/g)).toHaveLength(charts.length);
    expect(html.match(/<svg /g)).toHaveLength(charts.length);
    expect(charts.length).toBeGreaterThanOrEqual(4);
  });

  it('has light and dark, and prints', async () => {
    const html = await briefHtml(BRIEF);
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('@media print');
  });

  it('gives every id once', async () => {
    const ids = [...(await briefHtml(BRIEF)).matchAll(/ id="([^"]*)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Markdown', () => {
  it('reads as it did', () => expectGolden('charts/brief.md', briefMarkdown(BRIEF)));

  it('keeps tables whole whatever a cell says', () => {
    const lines = briefMarkdown(hostile).split('\n');
    const width = (line: string): number => line.replace(/\\\|/g, '').split('|').length;
    lines.forEach((line, i) => {
      if (/^\|( --- \|)+$/.test(line))
        for (let j = i - 1; lines[j]?.startsWith('|'); j++) expect(width(lines[j]!), lines[j]).toBe(width(line));
    });
    expect(lines.join('\n')).not.toMatch(/(?<!\\)<script/);
  });
});

describe('JSON', () => {
  it('is the brief itself', () => {
    expect(JSON.parse(JSON.stringify(BRIEF))).toEqual(BRIEF);
  });
});
