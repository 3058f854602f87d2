import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bilateral, folder, type Ran } from './dist.js';
import { expectOneMessage } from './one-message.js';

const simulate = (...words: readonly string[]): Ran => bilateral(['simulate', ...words]);
const TARIFF = ['--tariff', 'CHN,USA,+10'] as const;

interface Json {
  readonly countries: readonly {
    readonly code: string;
    readonly real_income_pct: number;
    readonly interval?: object;
  }[];
  readonly flows: readonly { readonly exporter: string; readonly importer: string; readonly counterfactual: number }[];
  readonly [key: string]: unknown;
}
function json(...words: readonly string[]): Json {
  const ran = simulate(...words, '--json');
  expect([ran.code, ran.err]).toEqual([0, '']);
  return JSON.parse(ran.out) as Json;
}
const flow = ({ flows }: Json, exporter: string, importer: string): number =>
  flows.find((one) => one.exporter === exporter && one.importer === importer)!.counterfactual;

const SCENARIO = `
title: China and the United States stop trading
baseline: world-2023
shocks:
  - ban: { exporters: [CHN], importers: [USA], bothWays: true }
sources: [nobody]
`;

describe('bilateral simulate', () => {
  it('prints a table that fits, says what it is, and how it was worked out', () => {
    const { code, out, err } = simulate(...TARIFF);
    expect([code, err]).toEqual([0, '']);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toMatch(
      /^What if: goods from China to the United States: tariff \+10 points modelled on world-2023: /,
    );
    expect(text).toMatch(/2023, USD million;/);
    for (const words of ['deficits additive:', 'numeraire world output is 1', 'elasticity theta', 'converged after'])
      expect(text).toContain(words);
    expect(out).toMatch(/^ {2}China +[−+][\d.]+ % /m);
    expect(out).not.toMatch(/NaN|undefined|\[object/);
  });

  it('prints the shape that docs/equilibrium gives', () => {
    const made = json(...TARIFF);
    expect(made).toMatchObject({
      version: 1,
      register: 'modelled',
      baseline: { name: 'world-2023', year: 2023, unit: 'USD million' },
      deficits: 'additive',
      converged: true,
      shocks: [{ kind: 'tariff', exporters: ['CHN'], importers: ['USA'], points: 10 }],
    });
    expect(made.countries.map(({ code }) => code)).toEqual(expect.arrayContaining(['CHN', 'USA', 'MEX', 'ROW']));
    for (const { real_income_pct: gain, interval } of made.countries) {
      expect(Number.isFinite(gain)).toBe(true);
      expect(interval).toBeUndefined();
    }
    expect(flow(made, 'CHN', 'USA')).toBeGreaterThan(0);
  });

  it('takes rule, elasticity, draws and both ways from options', () => {
    const plain = json(...TARIFF);
    expect(json(...TARIFF, '--deficits', 'None').deficits).toBe('none');
    expect(flow(json(...TARIFF, '--theta', '8'), 'CHN', 'USA')).toBeLessThan(
      flow(json(...TARIFF, '--theta', '2'), 'CHN', 'USA'),
    );
    expect(flow(json(...TARIFF, '--both-ways'), 'USA', 'CHN')).toBeLessThan(0.9 * flow(plain, 'USA', 'CHN'));
    const drawn = json(...TARIFF, '--draws', '20');
    expect(drawn.draws).toEqual({ draws: 20, seed: 1, failed: 0 });
    const of = drawn.countries.find(({ code }) => code === 'CHN')!.interval as {
      real_income_pct: Record<string, number>;
    };
    expect(of.real_income_pct.p5).toBeLessThan(of.real_income_pct.p95!);
    expect(json(...TARIFF, '--draws', '20')).toEqual(drawn);
  });

  it('reads names, rates and groups', () => {
    const rate = json('--tariff', 'china, united states, 25%', '--barrier', 'MEX,USA,-5', '--ban', 'EU,RUS');
    expect(rate.shocks).toEqual([
      { kind: 'tariff', exporters: ['CHN'], importers: ['USA'], to: 25 },
      { kind: 'barrier', exporters: ['MEX'], importers: ['USA'], percent: -5 },
      { kind: 'ban', exporters: ['EU'], importers: ['RUS'] },
    ]);
    expect(flow(rate, 'DEU', 'RUS')).toBe(0);
    expect(flow(rate, 'RUS', 'DEU')).toBeGreaterThan(0);
    expect(json('--tariff', 'all,USA,+10').shocks).toEqual([
      { kind: 'tariff', exporters: 'all', importers: ['USA'], points: 10 },
    ]);
  });

  it('reads a file, standard input, and writes page and tables', () => {
    const place = folder();
    const file = join(place, 'ban.yaml');
    writeFileSync(file, SCENARIO);
    const page = join(place, 'page.html');
    const [economies, flows] = [join(place, 'economies.csv'), join(place, 'flows.csv')];
    const { code, out, err } = simulate(file, '--html', page, '--csv', economies, '--flows', flows);
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe(`written: ${page}\nwritten: ${economies}\nwritten: ${flows}\n`);
    const html = readFileSync(page, 'utf8');
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).toContain('China and the United States stop trading');
    expect(html).not.toMatch(/(?:src|href)="https?:/);
    const rows = readFileSync(economies, 'utf8').trimEnd().split('\n');
    expect(rows[0]).toMatch(/^code,real_income_pct,price_index_pct,exports_pct,imports_pct,wage_pct,/);
    expect(rows).toHaveLength(1 + json(file).countries.length);
    expect(readFileSync(flows, 'utf8')).toMatch(
      /^exporter,importer,sector,.*\n(?:.*\n)*USA,CHN,goods,[\d.]+,0,modelled,/,
    );
    expect(bilateral(['simulate', '-'], { input: SCENARIO }).out).toBe(simulate(file).out);
  });

  it.each([
    [[], 2, /no scenario is named.*\n.*--tariff CHN,USA,\+10/],
    [['nowhere.yaml'], 2, /'nowhere.yaml' cannot be read: there is no such file/],
    [['--both-ways'], 2, /no scenario is named/],
    [['x.yaml', '--ban', 'CHN,USA'], 2, /give one of the two/],
    [['--tariff', 'CHN,USA'], 2, /does not say who sells, who buys and what changes/],
    [['--tariff', 'CHN,USA,ten'], 2, /'ten' is not a number/],
    [['--ban', 'CHN,USA,5'], 2, /does not say who sells and who buys/],
    [['--ban', 'CHN,CHN'], 2, /of trade with oneself/],
    [['--barrier', 'CHN,USA,-100'], 2, /takes all costs away/],
    [['--ban', 'CHN,Narnia'], 2, /'Narnia' is no economy or group known here/],
    [['--ban', 'CHN,TWN'], 2, /TWN \(Taiwan\) is in no row of world-2023/],
    [[...TARIFF, '--deficits', 'some'], 2, /--deficits is one of additive, /],
    [[...TARIFF, '--theta', '0'], 2, /--theta is a number above 0/],
    [[...TARIFF, '--store', 'figures.duckdb'], 2, /--store holds panels/],
    [[...TARIFF, '--baseline', 'panel:mine@2019'], 2, /is in a store, and none is named/],
    [[...TARIFF, '--baseline', 'world-2024'], 2, /there is no world 'world-2024'.*\n.*world-2023/],
    [[...TARIFF, '--draws', '1'], 2, /--draws is a whole number/],
    [[...TARIFF, '--csv', '--flows'], 2, /standard output takes one/],
    [[...TARIFF, '--html', '/nowhere/page.html'], 3, /its folder is not there/],
    [[...TARIFF, '--thta', '5'], 2, /unknown option '--thta'/],
    [[...TARIFF, '--theta', '1e6'], 4, /no equilibrium was found after \d+ iterations .*so there are no figures/],
  ])('%j is refused in one message', (words, code, says) => expectOneMessage(simulate(...words), code, says));

  it('writes nothing where there is no equilibrium', () => {
    const place = folder();
    const page = join(place, 'page.html');
    expect(simulate(...TARIFF, '--theta', '1e6', '--html', page, '--csv', join(place, 'x.csv')).code).toBe(4);
    expect(readdirSync(place)).toEqual([]);
  });
});

describe('what if, in a brief', () => {
  const said = (...words: readonly string[]): string => bilateral(['brief', ...words]).out.replace(/\s+/g, ' ');

  it('is modelled on the bundled world where both are in it', () => {
    const text = said('CHN', 'USA', '2023');
    expect(text).toMatch(
      /What if ─+ If China and the United States each put 10 points more tariff on the other’s goods, real income from goods/,
    );
    expect(text).toContain('modelled on world-2023');
  });

  it('is not there before the world was out, and says so', () => {
    const text = said('CHN', 'USA', '2023', '--as-of', '2024-01-12');
    expect(text).not.toContain('What if ─');
    expect(text).toMatch(
      /what if tariffs changed: the figures of world-2023 were out on 20\d\d-\d\d-\d\d, not by 2024-01-12/,
    );
  });
});
