import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../src/briefs/chart.js';
import { chartRows } from '../../src/briefs/markdown.js';
import { waterfallRows } from '../../src/briefs/waterfall-rows.js';
import { waterfallText } from '../../src/briefs/waterfall-text.js';
import type { Chart, ChartStep } from '../../src/model/brief.js';

type Waterfall = Extract<Chart, { kind: 'waterfall' }>;

const step = (name: string, value: number, range?: readonly [number, number], rest?: boolean): ChartStep => ({
  name,
  value,
  low: range?.[0] ?? NaN,
  high: range?.[1] ?? NaN,
  role: 'finding',
  ...(rest ? { rest } : {}),
});

const chartOf = (from: number, to: number, steps: readonly ChartStep[]): Waterfall => ({
  id: 'why',
  kind: 'waterfall',
  title: 'Less share, more mix',
  subtitle: 'Goods',
  foot: 'Source: made up',
  label: 'a change in parts',
  unit: 'billion dollars',
  from: { name: '2022', value: from },
  to: { name: '2023', value: to },
  steps,
});

const bothWays = chartOf(500, 415, [
  step('others', -60, undefined, true),
  step('mix', 25, [20, 40]),
  step('share', -50, [-58, -45]),
]);

describe('the rows of a waterfall', () => {
  it('go by size, each from where the last ended, those for all others last, to the new level', () => {
    const rows = waterfallRows(bothWays);
    expect(rows.map(({ name }) => name)).toEqual(['2022', 'share', 'mix', 'others', '2023']);
    expect(rows.map(({ start, end }) => [start, end])).toEqual([
      [0, 500],
      [500, 450],
      [450, 475],
      [475, 415],
      [0, 415],
    ]);
    expect(rows.map(({ kind }) => kind)).toEqual(['level', 'fall', 'rise', 'fall', 'level']);
    expect([rows[1]!.low, rows[1]!.high]).toEqual([442, 455]);
  });

  it('show what the parts leave over, and a part that is no number among it', () => {
    const rows = waterfallRows(chartOf(100, 80, [step('demand', -15), step('share', NaN)]));
    expect(rows.map(({ name, number }) => `${name} ${number}`)).toEqual([
      '2022 100.0',
      'demand −15.0',
      'left over −5.0',
      '2023 80.0',
    ]);
  });

  it('leave out what nobody can see', () => {
    expect(waterfallRows(chartOf(751.85, 664.45, [step('all', -87.41)])).map(({ name }) => name)).not.toContain(
      'left over',
    );
  });

  it('say the part of the change only where all went its way', () => {
    expect(waterfallRows(bothWays).map(({ part }) => part)).toEqual(['', '', '', '', '']);
    const oneWay = waterfallRows(chartOf(100, 80, [step('demand', -5), step('share', -15)]));
    expect(oneWay.map(({ part }) => part)).toEqual(['', '75\u202f%', '25\u202f%', '']);
  });

  it('stand as a table with ranges and percentages', () => {
    expect(chartRows(bothWays)).toEqual({
      columns: ['', 'billion dollars', 'range', 'of the change'],
      rows: [
        ['2022', '500.00', '', ''],
        ['share', '−50.00', '−58.00 to −45.00', '58.8\u202f%'],
        ['mix', '+25.00', '+20.00 to +40.00', '−29.4\u202f%'],
        ['others', '−60.00', 'not known', '70.6\u202f%'],
        ['2023', '415.00', '', ''],
      ],
    });
    expect(chartRows(chartOf(10, 10, [step('a', 3), step('b', -3)])).rows[1]).toEqual(['a', '+3.00', 'not known', '']);
  });
});

/** Numbers at the ticks of the axis. */
const ticks = (svg: string): string[] =>
  [...(/x-axis tick label">(.*?)<\/g>/.exec(svg)?.[1] ?? '').matchAll(/>([^<]+)<\/text>/g)].map((m) => m[1]!);
/** Left edge and width of each bar in order. */
const bars = (svg: string): { x: number; width: number }[] =>
  [...svg.matchAll(/<rect height="1\d" width="([\d.]+)" y="[\d.]+" x="([\d.]+)"/g)].map((m) => ({
    x: Number(m[2]),
    width: Number(m[1]),
  }));

describe('a waterfall as drawn', () => {
  it('starts at zero, with bars as long as their values', async () => {
    const svg = await chartSvg(bothWays, { frame: false });
    expect(ticks(svg)[0]).toBe('0');
    const [from, share, mix, others, to] = bars(svg);
    expect(to!.x).toBe(from!.x);
    expect(to!.width / from!.width).toBeCloseTo(415 / 500, 2);
    expect(share!.width / from!.width).toBeCloseTo(50 / 500, 2);
    expect(others!.width / from!.width).toBeCloseTo(60 / 500, 2);
    expect(share!.x).toBeCloseTo(mix!.x, 0);
  });

  it('has zero on its axis when a level is below it', async () => {
    const svg = await chartSvg(chartOf(30, -40, [step('exports', -50), step('imports', -20)]), { frame: false });
    expect(ticks(svg)).toEqual(expect.arrayContaining(['−40', '0', '30']));
  });

  it('tells falls from rises without colour, and says how where there are both', async () => {
    const svg = await chartSvg(bothWays);
    expect(svg).toContain('>filled: a fall</text>');
    expect(svg).toContain('>hollow: a rise</text>');
    expect(svg.match(/stroke="var\(--bl-finding\)" fill="var\(--bl-paper\)" aria-label="rect"/g)).toHaveLength(1);
    const falls = await chartSvg(chartOf(100, 80, [step('share', -20)]));
    expect(falls).not.toMatch(/filled: a fall|hollow/);
  });

  it('has a whisker for each range that is known', async () => {
    const count = async (chart: Waterfall): Promise<number> =>
      ((await chartSvg(chart)).match(/aria-label="link"/g) ?? []).length;
    const none = await count(chartOf(100, 80, [step('share', -20)]));
    expect(await count(bothWays)).toBeGreaterThan(none);
  });

  it('holds with nothing to draw', async () => {
    const svg = await chartSvg(chartOf(0, 0, []));
    expect(svg).not.toContain('NaN');
    expect(svg).toContain('2022: 0.0');
  });
});

describe('a waterfall in letters', () => {
  it('fits the room, from zero, with dark falls and light rises', () => {
    const lines = waterfallText(bothWays, 60);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
    expect(lines.map((line) => line.replace(/[^█▓░]/g, '').charAt(0))).toEqual(['█', '▓', '░', '▓', '█']);
    const long = (line: string): number => line.replace(/[^█▓░]/g, '').length;
    expect(long(lines[4]!) / long(lines[0]!)).toBeCloseTo(0.83, 1);
    const edge = lines[0]!.indexOf('█');
    expect(lines[4]!.indexOf('█')).toBe(edge);
  });

  it('shows a part however small, inside the room, and shortens a long name', () => {
    const lines = waterfallText(
      chartOf(1000, 1000.2, [step('a name that goes on and on and on without end', 0.2)]),
      60,
    );
    expect(lines[1]).toMatch(/^a name that goes on and… +\+0.2 +100\u202f% +░$/);
    expect(lines[1]!.length).toBeLessThanOrEqual(60);
  });
});
