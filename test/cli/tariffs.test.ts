import { describe, expect, it } from 'vitest';
import { bilateral, type Ran } from './dist.js';
import { expectOneMessage } from './one-message.js';

const tariffs = (...words: readonly string[]): Ran => bilateral(['tariffs', ...words]);

describe('bilateral tariffs', () => {
  it('names the rate at the peak of the curve that it prints', () => {
    const { code, out, err } = tariffs('USA');
    expect([code, err]).toEqual([0, '']);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    const best = /greatest at a tariff of ([\d.]+) %/.exec(out)![1]!;
    const curve = [...out.matchAll(/^ +([\d.]+) % +([−+]?[\d.]+) % +\$/gm)].map(([, rate, income]) => ({
      rate: rate!,
      income: Number(income!.replace('−', '-')),
    }));
    const peak = Math.max(...curve.map(({ income }) => income));
    expect(curve.find(({ rate }) => rate === best)!.income).toBe(peak);
    expect(out).toMatch(/trade deficits, none: removed before the shocks/);
    expect(out).not.toMatch(/NaN|undefined/);
  });

  it('gives rates that answer one another, as text and as JSON', () => {
    const { nash } = JSON.parse(tariffs('USA', 'China', '--json').out) as {
      nash: { converged: boolean; rates: { tariff: number; instrument: { importer: string; exporters: string[] } }[] };
    };
    expect(nash.converged).toBe(true);
    expect(nash.rates.map(({ instrument }) => [instrument.importer, instrument.exporters])).toEqual([
      ['USA', ['CHN']],
      ['CHN', ['USA']],
    ]);
    const { out } = tariffs('USA', 'China');
    for (const { tariff } of nash.rates) expect(out).toContain(`${tariff.toFixed(1)} %`);
  });

  it.each([
    [['XXX'], 2, /no economy 'XXX'/],
    [['USA', '--on', 'USA'], 2, /nobody but itself/],
    [['USA', 'USA'], 2, /named twice/],
    [['USA', '--theta', '0'], 2, /--theta/],
    [['USA', '--deficits', 'some'], 2, /--deficits/],
    [['USA', '--baseline', 'world-1913'], 2, /no world 'world-1913'/],
    // a deficit that is kept is a gift that no tariff can stop: there is no best rate
    [['USA', '--deficits', 'additive'], 4, /no best tariff/],
  ] as const)('%j is refused in one message', (words, exit, text) => {
    expectOneMessage(tariffs(...words), exit, text);
  });
});
