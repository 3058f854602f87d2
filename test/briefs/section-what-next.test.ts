import { describe, expect, it } from 'vitest';
import { brief } from '../../src/briefs/brief.js';
import { briefHtml } from '../../src/briefs/html.js';
import { briefMarkdown } from '../../src/briefs/markdown.js';
import { whatNextSection } from '../../src/briefs/section-what-next.js';
import { briefTerminal } from '../../src/briefs/terminal.js';
import { INPUT } from './literal-input.js';
import { markupErrors } from './markup.js';
import { made } from './what-next/literal-outlook.js';

const [section] = whatNextSection({ outlooks: [made], notes: [] });
const page = brief({ ...INPUT, whatNext: { outlooks: [made], notes: [] } });

describe('whatNextSection', () => {
  it('says what is expected, how likely changes are, and what came', () => {
    expect(section!.sentences.map(({ register }) => register)).toEqual(['modelled']);
    const [table] = section!.tables;
    expect(table!.columns.map((name) => name.replaceAll('\u202f', ' '))).toEqual([
      '',
      'falls 5 % or more',
      'came',
      'Brier scores',
    ]);
    expect(table!.rows.map((row) => row.map((cell) => cell.replaceAll('\u202f', ' ')))).toEqual([
      ['USA imports', '80 in 100', '−8.8 % ($73bn)', '0.04'],
    ]);
    expect(section!.charts.map(({ kind }) => kind)).toEqual(['fan']);
    expect(section!.notes.map(({ text }) => text)).toContain(
      'how the method fared at earlier origins of these series: bilateral forecast USA CHN imports --from 2023-12',
    );
  });

  it('has no column of what came before it has', () => {
    const open = { ...made, statements: made.statements.map(({ found }) => ({ found, score: null })) };
    const [before] = whatNextSection({ outlooks: [open], notes: [] });
    expect(before!.tables[0]!.columns).toHaveLength(2);
    expect(before!.notes.map(({ code }) => code)).not.toContain('next-scores');
  });

  it('is not there without a forecast; why stands under what the figures do not reach', () => {
    const whatNext = { outlooks: [], notes: [{ code: 'no-forecast', text: 'what comes next: ten months are held' }] };
    const without = brief({ ...INPUT, whatNext });
    expect(without.sections.map(({ id }) => id)).not.toContain('what-next');
    expect(without.sections.find(({ id }) => id === 'gaps')!.notes.map(({ text }) => text)).toContain(
      'what comes next: ten months are held',
    );
  });

  it('stands in every form of the brief', async () => {
    expect(page.sections.map(({ id }) => id)).toContain('what-next');
    for (const width of [80, 110])
      for (const line of briefTerminal(page, { width }).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(width);
    expect(briefTerminal(page)).toMatch(/│[▁-█]{2} {2}median from 2024-01 to 2024-02/);
    expect(briefMarkdown(page)).toContain(
      '| 2024-02 | 30.00 | 28.50 to 31.50 | 27.00 to 33.00 | 24.00 to 36.00 | 37.00 |',
    );
    expect(markupErrors(await briefHtml(page))).toEqual([]);
  });
});
