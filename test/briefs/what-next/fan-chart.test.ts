import { describe, expect, it } from 'vitest';
import { fanChart } from '../../../src/briefs/what-next/fan-chart.js';
import { outlookHtml } from '../../../src/briefs/what-next/outlook-html.js';
import { outlookJson } from '../../../src/briefs/what-next/outlook-json.js';
import type { Chart } from '../../../src/model/brief.js';
import { markupErrors } from '../markup.js';
import { made } from './literal-outlook.js';

type Fan = Extract<Chart, { kind: 'fan' }>;

describe('fanChart', () => {
  it('is in billions, and says the finding with its bounds', () => {
    const chart = fanChart(made) as Fan;
    expect(chart.title.replaceAll('\u202f', ' ')).toBe(
      'The United States’ goods imports from China: $68bn expected in January-February 2024, $61.2bn to $74.8bn with 80 %',
    );
    expect(chart.unit).toBe('billion dollars');
    expect(chart.ahead.map(({ median, came }) => [median, came])).toEqual([
      [38, 36],
      [30, 37],
    ]);
    expect(chart.past).toHaveLength(12);
    expect(chart.subtitle).toContain('axis from zero');
  });

  it('draws a threshold only where the statement is about one of its periods', () => {
    expect((fanChart(made) as Fan).threshold).toBeUndefined();
    const { found } = made.statements[0]!;
    const first = { ...found, statement: { ...found.statement, period: made.points[0]!.period }, base: 40e9 };
    const chart = fanChart({ ...made, statements: [{ found: first, score: null }] }) as Fan;
    expect(chart.threshold).toEqual({ value: 38, text: '−5 % in 2024-01' });
  });
});

describe('outlookHtml', () => {
  it('is one well-formed page with the fan, the periods and the command', async () => {
    const page = await outlookHtml(made, 'bilateral forecast USA CHN imports');
    expect(markupErrors(page)).toEqual([]);
    expect(page.match(/<svg /g)).toHaveLength(1);
    for (const words of ['Every period', 'Brier score', 'bilateral forecast USA CHN imports --html'])
      expect(page).toContain(words);
    expect(page).not.toMatch(/NaN|undefined|(?:src|href)="https?:/);
  });
});

describe('outlookJson', () => {
  it('keeps units, source, bounds and scores', () => {
    expect(JSON.parse(JSON.stringify(outlookJson(made)))).toMatchObject({
      version: 1,
      register: 'modelled',
      reporter: 'USA',
      unit: 'USD',
      publisher: 'US Census',
      origin: '2023-12',
      points: [
        { period: '2024-01', p80: [34.2e9, 41.8e9], came: 36e9, inside_80: true, inside_95: true },
        { inside_95: false },
      ],
      statements: [{ kind: 'falls', percent: 5, base: 80e9, probability: 0.8, came: true, brier: 0.04 }],
      backtest: { origins: 6 },
    });
  });
});
