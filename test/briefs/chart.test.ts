import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../src/briefs/chart.js';
import type { Chart, ChartFan } from '../../src/model/brief.js';
import { yearPeriod } from '../../src/model/period.js';
import { expectGolden } from './golden.js';
import { markupErrors } from './markup.js';

const frame = {
  subtitle: 'Goods, billion dollars a year',
  foot: 'Source: GACC. Made by: bilateral brief CHN USA 2023',
};
const points = (values: Readonly<Record<number, number>>) =>
  Object.entries(values).map(([year, value]) => ({ period: yearPeriod(Number(year)), value }));

const lines: Chart = {
  ...frame,
  id: 'levels',
  kind: 'lines',
  title: 'Exports & imports were <highest> in 2021',
  label: 'two lines, "quoted"',
  unit: 'billion dollars',
  lines: [
    {
      name: 'exports',
      role: 'exports',
      points: [
        ...points({ 2017: 430, 2018: 478, 2020: 452 }),
        { period: yearPeriod(2021), value: 576, mark: 'record' },
        ...points({ 2023: 500 }),
      ],
    },
    { name: 'imports', role: 'imports', points: points({ 2017: 154, 2018: 155, 2020: 135, 2021: 180, 2023: 164 }) },
  ],
  rules: [
    { at: '2018-07-06', key: '1', text: 'section 301, list 1' },
    { at: '2018-08-23', key: '2', text: 'section 301, list 2' },
  ],
};
const mirror: Chart = {
  ...frame,
  id: 'mirror',
  kind: 'lines',
  title: 'The two sides lie $73bn apart',
  label: 'two lines and a band',
  unit: 'billion dollars',
  band: true,
  lines: [
    { name: 'CHN says', role: 'exports', points: points({ 2020: 452, 2021: 576, 2022: 582, 2023: 500 }) },
    { name: 'USA says', role: 'context', points: points({ 2020: 433, 2021: 504, 2022: 536, 2023: 427 }) },
  ],
};
const bars: Chart = {
  ...frame,
  id: 'parts',
  kind: 'bars',
  title: 'Exports make up 86 % of the fall',
  label: 'two bars',
  unit: 'percentage points',
  bars: [
    { name: 'imports', value: -1.6, role: 'imports' },
    { name: 'exports', value: -10.034, role: 'exports' },
  ],
};
const strip: Chart = {
  ...frame,
  id: 'strip',
  kind: 'strip',
  title: 'The second largest fall of 5',
  label: 'a strip',
  unit: 'change on a year earlier, percent',
  points: [
    { name: '2019', value: -14.6, finding: false },
    { name: '2020', value: 8.3, finding: false },
    { name: '2021', value: 28.7, finding: false },
    { name: '2022', value: 0.6, finding: false },
    { name: '2023', value: -11.6, finding: true },
  ],
};
const direction = (name: string, role: 'exports' | 'imports', rows: readonly (readonly number[])[]) => ({
  name,
  role,
  points: rows.map(([year, value, low, high]) => ({
    period: yearPeriod(year!),
    value: value!,
    low: low!,
    high: high!,
  })),
});
const normal: Chart = {
  ...frame,
  id: 'normal',
  kind: 'normal',
  title: 'China to the United States 3.1 times what gravity says in 2023',
  label: 'two directions',
  unit: 'times what gravity says',
  directions: [
    direction('China to the United States', 'exports', [
      [2017, 0.4, 0, 2.5],
      [2018, 0, 0, 2.6],
      [2019, 1.5, 0.05, 2.4],
      [2021, 2.2, 0.2, 2.5],
      [2022, 2.8, 0.2, 2.5],
      [2023, 3.1, 0.3, 2.2],
    ]),
    direction('The United States to China', 'imports', [
      [2021, 0.9, 0.3, 2],
      [2022, 1.02, Number.NaN, Number.NaN],
      [2023, 1, 0.3, 2],
    ]),
  ],
};
const dots: Chart = {
  ...frame,
  id: 'dots',
  kind: 'dots',
  title: 'Real income: China −0.55 %',
  label: 'four economies',
  unit: 'change of real income, percent',
  dots: [
    { name: 'China', value: -0.5512, low: -0.9, high: -0.3, finding: true },
    { name: 'Hong Kong', value: 0.4582, low: Number.NaN, high: Number.NaN, finding: false },
    { name: 'United Arab Emirates', value: 0.0161, low: 0.01, high: 0.03, finding: false },
  ],
  rest: { name: '37 others', low: -0.03, high: 0.12 },
};
const pairs: Chart = {
  ...frame,
  id: 'pairs',
  kind: 'pairs',
  title: 'Where trade goes',
  label: 'two flows',
  unit: 'billion dollars',
  names: ['2023', 'modelled'],
  pairs: [
    { name: 'China to United States', before: 440, after: 0, text: '−$440bn (−100 %)' },
    { name: 'Mexico to United States', before: 459, after: 479, text: '+$20bn (+4.4 %)' },
  ],
};
const expected = (year: number, median: number, wide: number, came: number): ChartFan => ({
  period: yearPeriod(year),
  median,
  lo50: median - wide / 3,
  hi50: median + wide / 3,
  lo80: median - wide / 2,
  hi80: median + wide / 2,
  lo95: median - wide,
  hi95: median + wide,
  came,
});
const fan: Extract<Chart, { kind: 'fan' }> = {
  ...frame,
  id: 'fan',
  kind: 'fan',
  title: 'Exports: $510bn expected in 2024',
  label: 'a line and three bands',
  unit: 'billion dollars',
  name: 'exports',
  role: 'exports',
  past: points({ 2020: 452, 2021: 576, 2023: 500 }),
  ahead: [expected(2024, 510, 60, 525), expected(2025, 520, 120, Number.NaN)],
  threshold: { value: 475, text: '−5 % in 2024' },
};
const step = (name: string, value: number, wide: number, role: 'exports' | 'imports') => ({
  name,
  value,
  low: value - wide,
  high: value + wide / 2,
  role,
});
const waterfall: Extract<Chart, { kind: 'waterfall' }> = {
  ...frame,
  id: 'waterfall',
  kind: 'waterfall',
  title: 'Exports make up 86 % of the fall',
  label: 'a fall in two parts',
  unit: 'billion dollars',
  from: { name: '2022', value: 751.85 },
  to: { name: '2023', value: 664.45 },
  steps: [step('imports', -12, 0.5, 'imports'), step('exports', -75.4, 4, 'exports')],
};
const ALL = { lines, mirror, bars, strip, normal, dots, pairs, fan, waterfall };

describe.each(Object.entries(ALL))('%s chart', (name, chart) => {
  it('is drawn as it was', async () => {
    expectGolden(`charts/${name}.svg`, await chartSvg(chart));
  });

  it('is well-formed, carries its words as text, and loads nothing', async () => {
    for (const svg of [await chartSvg(chart), await chartSvg(chart, { frame: false })]) {
      expect(markupErrors(svg)).toEqual([]);
      expect(svg).toMatch(/^<svg [^>]*role="img"/);
      expect(svg).toContain('aria-label="');
      expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<image|<script/);
      for (const [tag] of svg.matchAll(/<[^>]*>/g)) expect(tag).not.toMatch(/\d\.\d{3,}/);
    }
  });

  it('is the same every time', async () => {
    expect(await chartSvg(chart)).toBe(await chartSvg(chart));
  });
});

const path = (svg: string, ink: string): string =>
  new RegExp(`stroke="var\\(--bl-${ink}\\)"[^>]*><path d="([^"]*)"`).exec(svg)?.[1] ?? '';

describe('what a chart of the normal shows', () => {
  it('breaks at a missing year, at one without trade, and rings the years outside the range', async () => {
    const svg = await chartSvg(normal);
    expect(path(svg, 'exports').match(/M/g)).toHaveLength(3);
    expect(svg.match(/<circle[^>]*r="4.5"/g)).toHaveLength(2);
    expect(svg.match(/>none<\/text>/g)).toHaveLength(1);
  });

  it('labels directions, the rule at one and the range, and has no zero on its scale', async () => {
    const svg = await chartSvg(normal);
    for (const words of ['China to the United States', 'as gravity says', '3.1 times', 'nine of ten pairs'])
      expect(svg).toContain(`>${words}<`);
    expect(svg).not.toMatch(/y-axis tick label">.*?<text[^>]*>0<\/text>/);
  });
});

describe('what a line chart shows', () => {
  it('breaks the line at a missing year instead of drawing through it', async () => {
    const broken = path(await chartSvg(lines), 'exports');
    expect(broken.match(/M/g)).toHaveLength(3);
    const whole = path(await chartSvg(mirror), 'exports');
    expect(whole.match(/M/g)).toHaveLength(1);
  });

  it('shows a year that stands alone as a dot', async () => {
    const svg = await chartSvg(lines);
    expect(svg.match(/<circle[^>]*r="2.5"/g)).toHaveLength(2);
  });

  it('marks the record with an open circle and its word, and starts the axis at zero', async () => {
    const svg = await chartSvg(lines);
    expect(svg.match(/<circle stroke="var\(--bl-exports\)" r="5"/g)).toHaveLength(1);
    expect(svg).toContain('>record</text>');
    expect(svg).toMatch(/y-axis tick label"><text[^>]*>0<\/text>/);
  });

  it('dashes imports, which also differ in hue', async () => {
    expect(await chartSvg(lines)).toMatch(/stroke-dasharray="6,3"[^>]*stroke="var\(--bl-imports\)"/);
  });

  it('escapes the words', async () => {
    const svg = await chartSvg(lines);
    expect(svg).toContain('Exports &#38; imports were &#60;highest&#62; in 2021');
    expect(svg).toContain('aria-label="two lines, &#34;quoted&#34;"');
  });

  it('keys the rules below', async () => {
    const svg = await chartSvg(lines);
    expect(svg).toContain('1 2018-07-06 section 301, list 1');
    expect(svg).toContain('2 2018-08-23 section 301, list 2');
  });
});

describe('bars and strips', () => {
  it('sorts bars by size and writes the number at the end', async () => {
    const svg = await chartSvg(bars);
    expect(svg.indexOf('>exports<')).toBeLessThan(svg.indexOf('>imports<'));
    expect(svg).toContain('>−10.0</text>');
  });

  it('names the finding and the extremes', async () => {
    const svg = await chartSvg(strip);
    expect(svg).toContain('2023 −11.6\u202f%');
    expect(svg).toContain('2021 +28.7\u202f%');
    expect(svg).not.toContain('2022 +0.6');
  });
});

describe('dots and pairs', () => {
  it('sorts dots by size, writes numbers that line up, and draws an interval or a stem', async () => {
    const svg = await chartSvg(dots);
    const places = ['Hong Kong', 'United Arab Emirates', 'China'].map((name) =>
      Number(new RegExp(`translate\\([-\\d.]+,([-\\d.]+)\\)[^>]*>${name}<`).exec(svg)?.[1]),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(3);
    for (const text of ['+0.458\u202f%', '+0.016\u202f%', '−0.551\u202f%', '37 others'])
      expect(svg).toContain(`>${text}<`);
    const bold = /<g[^>]*font-weight="700"[^>]*><text fill="var\(--bl-finding\)"[^>]*>China</;
    expect(svg).toMatch(bold);
  });

  it('keeps pairs in order, from zero, and says which bar is which', async () => {
    const svg = await chartSvg(pairs);
    expect(svg.indexOf('China to United States: −$440bn')).toBeGreaterThan(0);
    expect(svg.indexOf('China to United States: −$440bn')).toBeLessThan(svg.indexOf('Mexico to United States: +$20bn'));
    expect(svg).toContain('>2023</text>');
    expect(svg).toContain('>modelled</text>');
    const bars = [...svg.matchAll(/<rect height="11" width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(bars).toHaveLength(4);
    expect(bars[1]! / bars[3]!).toBeCloseTo(459 / 479, 2);
    expect(bars[2]).toBe(0);
  });
});

describe('the fan', () => {
  const marks = (svg: string, kind: string): number => svg.split(`aria-label="${kind}"`).length - 1;

  it('starts at zero, grows out of the last figure, and has a band and two edges for each of three bounds', async () => {
    const svg = await chartSvg(fan);
    expect(marks(svg, 'area')).toBe(3);
    expect(marks(svg, 'line')).toBe(3 * 2 + 2);
    expect(svg).toMatch(/>0<\/text>/);
    for (const word of ['95 %', '80 %', '50 %', 'median', 'forecast', '−5 % in 2024'])
      expect(svg).toContain(`>${word}<`);
  });

  it('marks what came, and nothing where nothing has', async () => {
    const symbols = async (chart: Chart): Promise<number> => {
      const group = /<g[^>]*aria-label="dot"[^>]*>(.*?)<\/g>/.exec(await chartSvg(chart))?.[1] ?? '';
      return group.split('<path').length - 1;
    };
    expect(await symbols(fan)).toBe(1);
    const none = { ...fan, ahead: fan.ahead.map((one) => ({ ...one, came: Number.NaN })) };
    expect(await symbols(none)).toBe(0);
    expect(await chartSvg(none)).not.toContain('what came');
  });

  it('goes below zero where values do', async () => {
    const { threshold: _, ...open } = fan;
    const below = { ...open, past: points({ 2022: -20, 2023: -30 }), ahead: [expected(2024, -30, 10, Number.NaN)] };
    const svg = await chartSvg(below);
    expect(svg).toMatch(/>−[1-9]\d<\/text>/);
    expect(svg).toMatch(/>0<\/text>/);
  });
});
