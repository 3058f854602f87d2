import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cubeParts } from '../../src/explain/cube-parts.js';
import { exactSum } from '../../src/explain/exact-sum.js';
import { explainPair, type PairFlows } from '../../src/explain/explain-pair.js';
import type { TradeCube } from '../../src/explain/trade-cube.js';
import { tradeIdentity } from '../../src/explain/trade-identity.js';
import { sumOver } from '../../src/measures/sum.js';
import type { Decomposition } from '../../src/model/decomposition.js';
import type { Figure } from '../../src/model/figure.js';
import type { Observation } from '../../src/model/observation.js';
import type { PairExplanation } from '../../src/model/pair-explanation.js';
import { samePeriod, yearPeriod } from '../../src/model/period.js';
import { openStore } from '../../src/store/on-demand.js';
import type { Store } from '../../src/store/store.js';

const YEARS = { from: '2022-01', to: '2023-12' };
const [BASE, NOW] = [yearPeriod(2022), yearPeriod(2023)];
let store: Store;
beforeAll(async () => {
  store = await openStore();
});
afterAll(async () => store.close());

/** The flows as China's customs printed them in January 2024: exports are the total less the imports, bases implied by the rates. */
async function printedFlows(): Promise<PairFlows> {
  const rows = await store.panel({
    reporters: ['CHN'],
    partners: ['USA'],
    publishers: ['GACC'],
    currencies: ['USD'],
    months: [12],
    asOf: '2024-01-13',
    ...YEARS,
  });
  const row = (flow: string, period: typeof NOW, indicator: string): Observation =>
    rows.find((o) => o.flow === flow && samePeriod(o.period, period) && o.indicator === indicator)!;
  const [whole, bought] = [row('total', NOW, 'value'), row('imports', NOW, 'value')];
  const sold: Figure = {
    value: whole.value - bought.value,
    low: whole.low - bought.high,
    high: whole.high - bought.low,
    currency: 'USD',
    period: NOW,
  };
  return {
    exports: { now: sold, base: row('exports', BASE, 'implied_base') },
    imports: { now: bought, base: row('imports', BASE, 'implied_base') },
  };
}

/** The flows in the vintage that China later reported to the UN. */
async function laterFlows(): Promise<PairFlows> {
  const rows = await store.panel({
    reporters: ['CHN'],
    partners: ['USA'],
    publishers: ['UN Comtrade'],
    months: [12],
    asOf: '2026-12-31',
    ...YEARS,
  });
  const of = (flow: string, period: typeof NOW) => rows.find((o) => o.flow === flow && samePeriod(o.period, period))!;
  const change = (flow: string) => ({ now: of(flow, NOW), base: of(flow, BASE) });
  return { exports: change('exports'), imports: change('imports') };
}

/** US imports from a partner in both years, as sums of months. */
async function bought(partner: string) {
  const series = await store.series({
    reporter: 'USA',
    partner,
    flow: 'imports',
    currency: 'USD',
    frequency: 'M',
    asOf: '2026-12-31',
    ...YEARS,
  });
  return { now: sumOver(series, NOW).figure!, base: sumOver(series, BASE).figure! };
}

const line = (d: Decomposition, name: string) => d.lines.find((l) => l.name === name)!;
const range = (d: Decomposition, name: string, from: string) => line(d, name).ranges.find((r) => r.from === from)!;

describe('China-US trade in 2023, on the bundled figures', () => {
  let found: PairExplanation;
  beforeAll(async () => {
    found = explainPair({
      reporter: 'CHN',
      partner: 'USA',
      flows: await printedFlows(),
      otherFlows: [{ from: 'revision', flows: await laterFlows() }],
      market: { own: await bought('CHN'), all: await bought('WLD') },
    });
  });

  it('China sold less: its exports are 86 % of a fall of 87.4bn, in any vintage', () => {
    const { byFlow } = found;
    expect(byFlow.change / 1e9).toBeCloseTo(-87.4, 1);
    const { percent, ranges, low, high } = line(byFlow, 'exports');
    expect(percent.value).toBeCloseTo(86.3, 1);
    expect(percent.low).toBeGreaterThan(85);
    expect(percent.high).toBeLessThan(87);
    expect(ranges.map((r) => r.from)).toEqual(['rounding', 'revision']);
    // Rounding: 500.29 +- 0.01 against a base implied by -13.1 +- 0.05 %. The later vintage fell by 81.5bn.
    expect([range(byFlow, 'exports', 'rounding').low / 1e9, high / 1e9].map((x) => Number(x.toFixed(1)))).toEqual([
      -75.8, -75.1,
    ]);
    expect(low / 1e9).toBeCloseTo(-81.54, 2);
    expect(byFlow.inputs.length).toBeGreaterThan(5);
    expect(byFlow.notes.map((n) => n.code)).toContain('implied-base');
  });

  it('by the US side, about a quarter of the fall is less demand, the rest a lower share', () => {
    const d = found.demandAndShare!;
    expect(d.change / 1e9).toBeCloseTo(427.247 - 536.269, 2);
    // Worked out apart: ln(3076.796 / 3239.733) over ln(427.247 / 536.269).
    const expected = (100 * Math.log(3076.796376 / 3239.732935)) / Math.log(427.246583 / 536.268689);
    expect(line(d, 'demand').percent.value).toBeCloseTo(expected, 4);
    expect(expected).toBeCloseTo(22.7, 1);
    expect(line(d, 'share').percent.value).toBeCloseTo(77.3, 1);
    // At the share of 2022 demand makes up 24.7 %, at that of 2023 20.8 %: the range of the method. Rounding is nothing here.
    expect(line(d, 'demand').percent.high).toBeCloseTo(24.7, 1);
    expect(line(d, 'demand').percent.low).toBeCloseTo(20.8, 1);
    expect(range(d, 'demand', 'rounding').high - range(d, 'demand', 'rounding').low).toBeLessThan(1e3);
    expect(exactSum(d.lines.map((l) => l.value))).toBeCloseTo(d.change, 3);
  });

  it('says what must not be said of it', () => {
    expect(found.notToSay.map((n) => n.code)).toEqual([
      'share-not-curbs',
      'not-rerouting',
      'unit-values',
      'upper-bound',
    ]);
  });

  it('is plain data', () => {
    expect(structuredClone(found)).toEqual(found);
  });
});

describe('US imports in 2022 and 2023, by month and partner', () => {
  let cube: TradeCube;
  beforeAll(async () => {
    const rows = (
      await store.panel({
        reporters: ['USA'],
        flows: ['imports'],
        publishers: ['US Census'],
        months: [1],
        asOf: '2026-12-31',
        vintages: 'all',
        ...YEARS,
      })
    ).filter((o) => o.table === 'trade by partner' && o.partner !== 'EU');
    const months = Array.from({ length: 12 }, (_, m) => String(m + 1).padStart(2, '0'));
    const partners = [...new Set(rows.map((o) => o.partner))].filter((p) => p !== 'WLD');
    const values = new Map(rows.map((o) => [`${o.partner} ${o.period.start}`, o.value]));
    // Trade that Census gives to no country stands in the total alone: the rest.
    const fill = (year: number): Float64Array =>
      Float64Array.from(
        months.flatMap((month) => {
          const known = partners.map((p) => values.get(`${p} ${year}-${month}`) ?? 0);
          return [...known, values.get(`WLD ${year}-${month}`)! - exactSum(known)];
        }),
      );
    cube = {
      of: 'US imports',
      unit: 'USD',
      products: ['goods'],
      months,
      partners: [...partners, 'rest'],
      base: fill(2022),
      now: fill(2023),
    };
  });

  it('has the share that China lost with those who gained it, to the last dollar', () => {
    const { whole, reallocated, byMonth } = tradeIdentity(cube, 'CHN');
    expect(whole.change / 1e9).toBeCloseTo(-109.02, 1);
    expect(line(whole, 'demand').percent.value).toBeGreaterThan(20);
    expect(line(whole, 'demand').percent.value).toBeLessThan(26);
    expect(line(whole, 'mix').value).toBe(0);
    const gained = exactSum(reallocated.lines.map((l) => l.value));
    expect(Math.abs(gained + line(whole, 'share').value)).toBeLessThan(1);
    const first = [...reallocated.lines].sort((a, b) => b.value - a.value).slice(0, 2);
    expect(first.map((l) => l.name).sort()).toEqual(['DEU', 'MEX']);
    expect(byMonth).toHaveLength(12);
  });

  it('has the parts of each partner and month add up to the whole', () => {
    const all = cubeParts(cube, 'partner');
    expect(all.change / 1e9).toBeCloseTo(3076.796 - 3239.733, 2);
    const china = all.lines.find((l) => l.name === 'CHN')!;
    const months = cubeParts(cube, 'month', 'CHN');
    expect(exactSum(months.lines.map((l) => l.value))).toBeCloseTo(china.value, 3);
    expect(exactSum(all.lines.map((l) => l.value))).toBeCloseTo(all.change, 3);
    expect(cubeParts(cube, 'product').lines.map((l) => l.value)).toEqual([expect.closeTo(all.change, 3)]);
  });
});
