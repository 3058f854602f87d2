import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bilateral, folder } from './dist.js';
import { expectOneMessage } from './one-message.js';

const explain = (...words: readonly string[]) => bilateral(['explain', ...words]);
const ASKED = ['CHN', 'USA', '2023', '--as-of', '2026-07-01'] as const;

describe('bilateral explain', () => {
  it('says where the fall of 2023 lies: by flow, demand and share, product, and who gained', () => {
    const { out, code, err } = explain(...ASKED);
    expect([code, err]).toEqual([0, '']);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('fell by $87.4bn');
    expect(text).toContain('exports −$75.4bn, 86.3 % of the fall');
    expect(text).toContain('22.7 % of the fall');
    expect(text).toContain('China’s share in each product −$71.3bn');
    expect(text).toMatch(/tariffed products −\$62\.7bn, 59\.7 % of the fall/);
    expect(text).toContain('Mexico $9.78bn');
    expect(text).toContain('not to be said: a share lost is not the effect of curbs');
    expect(text).toContain('imports of China from the United States by product are not held');
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });

  it('knew nothing by product before the table was out', () => {
    const { out } = explain('CHN', 'USA', '2023', '--as-of', '2025-06-30');
    expect(out).not.toContain('By product');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'imports of the United States from China by product are not held for 2023',
    );
  });

  it('writes JSON with every line, and a page with its charts', () => {
    const made = JSON.parse(explain(...ASKED, '--json').out);
    const { whole } = made.products[0].identity;
    const sum = whole.lines.reduce((all: number, { value }: { value: number }) => all + value, 0);
    expect(Math.abs(sum - whole.change) / whole.base).toBeLessThan(1e-12);
    expect(made.why.byFlow[0].found.lines).toHaveLength(2);
    const file = join(folder(), 'why.html');
    expect(explain(...ASKED, '--html', file).code).toBe(0);
    const page = bilateral(['explain', ...ASKED, '--html']).out;
    expect(page.match(/<svg/g)!.length).toBeGreaterThanOrEqual(3);
    expect(page).toContain('By month, each against the same one of the base');
  });

  it('takes products from an imported file', () => {
    const place = folder();
    const csv = join(place, 'rows.csv');
    const head =
      'reporter,partner,flow,product,start,months,indicator,currency,value,low,high,status,released,publisher,tab,via,note';
    const line = (partner: string, product: string, start: string, months: number, value: number): string =>
      `FJI,${partner},imports,${product},${start},${months},value,USD,${value},${value},${value},final,2024-01-31,Office,table,,`;
    const rows = [
      line('WSM', 'goods', '2022-01', 1, 30),
      line('WSM', 'goods', '2023-01', 1, 20),
      ...['HS:03', 'HS:44'].flatMap((code) => [
        line('WSM', code, '2022-01', 1, 15),
        line('WLD', code, '2022-01', 1, 60),
        line('WSM', code, '2023-01', 1, 10),
        line('WLD', code, '2023-01', 1, 60),
      ]),
    ];
    writeFileSync(csv, `${[head, ...rows].join('\n')}\n`);
    const store = join(place, 'figures.duckdb');
    expect(bilateral(['import', csv, '--store', store]).code).toBe(0);
    const { out, code } = explain('FJI', 'WSM', '2023-01', '--store', store);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('Samoa’s share in each product −$10, 100.0 % of the fall');
    expect(out).toContain('neither duties nor codes are held');
  });

  it.each([
    [['CHN', 'USA', '1899'], 2, /in 1899[\s\S]*held: /],
    [['CHN', 'Atlantis', '2023'], 2, /'Atlantis' is not an economy/],
    [['CHN', 'USA', 'yesterday'], 2, /yesterday/],
    [['FJI', 'WSM', '2023'], 3, /no figures are held of Fiji/],
    [['CHN', 'USA', '2023', '--store', 'nowhere.duckdb'], 3, /there is no store at nowhere/],
  ])('%s is refused in one message', (words, code, says) => expectOneMessage(explain(...words), code, says));
});
