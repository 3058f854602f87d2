import { describe, expect, it } from 'vitest';
import { brief } from '../../src/briefs/brief.js';
import { briefHtml } from '../../src/briefs/html.js';
import { briefMarkdown } from '../../src/briefs/markdown.js';
import { briefTerminal } from '../../src/briefs/terminal.js';
import type { Counterfactual } from '../../src/model/counterfactual.js';
import { WHAT_IF_CASES, type WhatIf } from '../../src/model/what-if.js';
import { INPUT } from './literal-input.js';
import { markupErrors } from './markup.js';
import { BASELINE, MADE, SCENARIO } from './what-if/literal-simulation.js';

/** The same with every gain and loss so many times as large. */
const scaled = (times: number): Counterfactual => ({
  ...MADE,
  economies: MADE.economies.map((one) => ({ ...one, welfare: 1 + (one.welfare - 1) * times })),
});
const WHAT_IF: WhatIf = {
  pair: ['CHN', 'USA'],
  points: 10,
  baseline: BASELINE,
  cases: WHAT_IF_CASES.map((id) => ({
    id,
    scenario: SCENARIO,
    made: MADE,
    bounds: [
      { theta: 2.79, made: scaled(2) },
      { theta: 8.28, made: scaled(0.4) },
    ],
  })),
  notes: [{ code: 'built', text: 'domestic sales were built' }],
};
const PAGE = brief({ ...INPUT, whatIf: WHAT_IF });
const section = PAGE.sections.find(({ id }) => id === 'what-if')!;
const plain = (text: string): string => text.replaceAll('\u202f', ' ');

describe('what if, in a brief', () => {
  it('stands after what happened and before what is not reached', () => {
    const ids = PAGE.sections.map(({ id }) => id);
    expect(ids.slice(ids.indexOf('what-if') - 1, ids.indexOf('what-if') + 2)).toEqual(['measures', 'what-if', 'gaps']);
  });

  it('says what both gain or lose, with the range, what becomes of their trade, and who else gains', () => {
    expect(section.sentences.map(({ register }) => register)).toEqual(['modelled', 'modelled']);
    const between = ((220_000 + 0) / (440_000 + 145_000) - 1) * -100;
    expect(plain(section.sentences[0]!.text)).toBe(
      `If China and the United States each put 10 points more tariff on the other’s goods, real income from goods falls 0.55 % in China (−1.1 % to −0.22 %) and 0.25 % in the United States (−0.50 % to −0.10 %); trade between them falls ${between.toFixed(0)} %; of the others Mexico gains most (+0.23 %); of sales to the two those of Mexico to the United States rise most (+$20bn, +4.4 %).`,
    );
    expect(section.sentences[1]!.text).toMatch(/^If China and the United States traded nothing with each other, /);
  });

  it('sets the four questions in tables', () => {
    const [incomes, trade] = section.tables;
    expect(incomes!.rows.map(([head]) => head)).toEqual([
      '+10 on China’s goods',
      '+10 on the United States’ goods',
      '+10 on both',
      'no trade',
    ]);
    expect(incomes!.rows[0]!.slice(1).map(plain)).toEqual(['−0.55 %', '−1.1 to −0.22', '−0.25 %', '−0.50 to −0.10']);
    expect(trade!.rows[3]!.slice(1).map(plain)).toEqual([
      '−50 %',
      '−100 %',
      'Mexico +0.23 %',
      'Mexico to United States +4.4 %',
    ]);
    expect(incomes!.source).toContain('made_world: 4 economies, 2023, USD million; made up <for> a test');
  });

  it('draws who gains and loses if all trade between the two ended', () => {
    const [chart] = section.charts;
    expect(chart).toMatchObject({ kind: 'dots', id: 'what-if' });
    if (chart?.kind !== 'dots') throw new Error('no dots');
    const china = chart.dots.find(({ name }) => name === 'China')!;
    expect(china).toMatchObject({ finding: true });
    expect([china.low, china.value, china.high].map((value) => Number(value.toFixed(6)))).toEqual([-1.1, -0.55, -0.22]);
    expect(chart.subtitle).toContain('Modelled');
    expect(chart.subtitle).toContain('trade elasticity 2.79, 4 and 8.28');
  });

  it('stands in every form', async () => {
    const html = await briefHtml(PAGE);
    expect(markupErrors(html)).toEqual([]);
    expect(html).toContain('<section id="what-if"><h2>What if</h2>');
    expect(html).toContain('published, computed or modelled');
    expect(briefMarkdown(PAGE)).toContain('## What if');
    for (const line of briefTerminal(PAGE).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    for (const text of [html, briefMarkdown(PAGE), briefTerminal(PAGE)]) expect(text).not.toMatch(/NaN|undefined/);
  });

  it('leaves the rest of the page as it is', () => {
    expect({ ...PAGE, sections: PAGE.sections.filter(({ id }) => id !== 'what-if') }).toEqual(brief(INPUT));
  });

  it('gives a line of why among what is not reached where there is no answer', () => {
    const none = { ...WHAT_IF, cases: [], notes: [{ code: 'no-what-if', text: 'what if tariffs changed: not in it' }] };
    const { sections } = brief({ ...INPUT, whatIf: none });
    expect(sections.map(({ id }) => id)).not.toContain('what-if');
    expect(sections.find(({ id }) => id === 'gaps')!.notes).toContainEqual(none.notes[0]);
  });
});
