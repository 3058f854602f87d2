import { describe, expect, it } from 'vitest';
import { REST } from '../../src/explain/product-cube.js';
import { whyByProduct } from '../../src/explain/why-by-product.js';
import { yearPeriod } from '../../src/model/period.js';
import type { Policy } from '../../src/model/policy.js';
import { gatherProducts } from '../../src/store/gather-products.js';
import { openStore } from '../../src/store/on-demand.js';
import { type MadeRow, rowsOf } from './made-rows.js';

const JANUARY = { start: '2023-01', months: 1 };
const asked = (rows: readonly MadeRow[], policies: readonly Policy[] = [], period = JANUARY) =>
  whyByProduct({ importer: 'USA', exporter: 'CHN', period, rows: rowsOf(rows), policies })!;

/** A product in both Januaries: from China and from all. */
const product = (code: string, [own0, all0]: readonly number[], [own1, all1]: readonly number[]): MadeRow[] => [
  { partner: 'CHN', product: code, month: '2022-01', value: own0! },
  { partner: 'WLD', product: code, month: '2022-01', value: all0! },
  { partner: 'CHN', product: code, month: '2023-01', value: own1! },
  { partner: 'WLD', product: code, month: '2023-01', value: all1! },
];
const duty = (code: string, partner: string, value: number): MadeRow[] =>
  ['2022-01', '2023-01'].map((month) => ({ partner, product: code, month, value, indicator: 'duty' }));
const lineOf = (made: ReturnType<typeof asked>, name: string): number =>
  made.identity.whole.lines.find((line) => line.name === name)!.value;

const CONTROL: Policy = {
  id: 'C',
  announced: '2022-10-07',
  effective: '2022-10-07',
  ended: null,
  by: 'CHN',
  on: 'WLD',
  direction: 'CHN export to WORLD',
  type: 'export_control',
  instrument: '',
  goods: 'graphite',
  hsCodes: '2504.10; 3801',
  ratePercent: '',
  coveredUsdBillion: null,
  verification: 'verified',
  source: '',
};

describe('imports by product', () => {
  it('a share lost with demand and mix as they were is all share, and goes to the rest', () => {
    const made = asked([...product('NAICS:311', [40, 100], [30, 100]), ...product('NAICS:334', [80, 200], [60, 200])]);
    expect(made.identity.whole.change).toBe(-30);
    expect(lineOf(made, 'share')).toBeCloseTo(-30, 12);
    expect(lineOf(made, 'demand')).toBeCloseTo(0, 12);
    expect(lineOf(made, 'mix')).toBeCloseTo(0, 12);
    expect(made.identity.reallocated.lines.map(({ name, value }) => [name, value])).toEqual([
      [REST, expect.closeTo(30, 12)],
    ]);
    expect(made.groups).toBeNull();
    expect(made.notes.map(({ code }) => code)).toEqual(['coarse-products']);
  });

  it('demand that doubles everywhere is all demand', () => {
    const made = asked([...product('NAICS:311', [40, 100], [80, 200]), ...product('NAICS:334', [80, 200], [160, 400])]);
    expect(lineOf(made, 'demand')).toBeCloseTo(120, 12);
    expect(Math.abs(lineOf(made, 'share')) + Math.abs(lineOf(made, 'mix'))).toBeLessThan(1e-11);
  });

  it('duties five points above those of others put a product among the tariffed', () => {
    const rows = [...product('NAICS:311', [40, 100], [40, 100]), ...product('NAICS:334', [80, 200], [80, 200])];
    // China pays 4 of 40, others 3 of 60: 10 against 5 percent; then 9.9 percent, which is less than five above.
    const at = (own: number) =>
      asked([...rows, ...duty('NAICS:311', 'CHN', own), ...duty('NAICS:311', 'WLD', own + 3)]).groups!.of;
    expect(at(4)).toEqual(['tariffed', 'neither']);
    expect(at(3.96)).toEqual(['neither', 'neither']);
  });

  it('a control in force on the HS code, or on one above it, comes before a tariff', () => {
    const rows = [
      ...product('HS:250410', [40, 100], [40, 100]),
      ...product('HS:380190', [80, 200], [80, 200]),
      ...product('HS:610910', [10, 20], [9, 20]),
    ];
    expect(asked(rows, [CONTROL]).groups!.of).toEqual(['export-controlled', 'export-controlled', 'neither']);
    expect(asked(rows, [{ ...CONTROL, ended: '2022-12-01' }]).groups).toBeNull();
    expect(asked(rows, [{ ...CONTROL, by: 'USA' }]).groups).toBeNull();
    expect(asked(rows).notes).toEqual([]);
  });

  it('months that one year lacks are left out of both, and said', () => {
    const rows = [
      ...product('NAICS:311', [40, 100], [30, 100]),
      { partner: 'CHN', product: 'NAICS:311', month: '2023-02', value: 50 },
      { partner: 'WLD', product: 'NAICS:311', month: '2023-02', value: 99 },
    ];
    const made = asked(rows, [], { start: '2023-01', months: 2 });
    expect(made.identity.whole.now).toBe(30);
    expect(made.notes.map(({ code, text }) => [code, text])[0]).toEqual([
      'months-left-out',
      'not held in both years, and left out of both: 2023-02',
    ]);
  });

  it('tables and levels of a classification are not mixed; no month in both years is an error', () => {
    const rows = [
      ...product('HS:85', [40, 100], [30, 100]),
      { partner: 'CHN', product: 'HS:8542', month: '2022-01', value: 10 },
      { partner: 'CHN', product: 'HS:85', month: '2022-01', value: 41, table: 'another' },
    ];
    expect(asked(rows).identity.whole.base).toBe(40);
    expect(() => asked(rows, [], { start: '2024-01', months: 1 })).toThrow(/no month is held in both years/);
    expect(whyByProduct({ importer: 'USA', exporter: 'CHN', period: JANUARY, rows: [], policies: [] })).toBeNull();
  });

  it('more from named partners than from all leaves nothing for the rest, and says so', () => {
    const made = asked([...product('NAICS:311', [40, 30], [30, 100])]);
    expect(made.notes.map(({ code }) => code)).toContain('more-than-all');
  });
});

describe('what the United States bought from China in 2023, by NAICS product', () => {
  it('adds up, and two thirds of the fall are lower shares within products', async () => {
    const store = await openStore();
    try {
      const period = yearPeriod(2023);
      const rows = await gatherProducts(store, { importer: 'USA', exporter: 'CHN', period, asOf: '2026-11-25' });
      const made = whyByProduct({ importer: 'USA', exporter: 'CHN', period, rows, policies: [] })!;
      const { whole, groups, byProduct, reallocated } = made.identity;
      expect(byProduct).toHaveLength(32);
      expect(whole.change / 1e9).toBeCloseTo(421.076 - 526.137, 2);
      const sum = whole.lines.reduce((all, line) => all + line.value, 0);
      expect(Math.abs(sum - whole.change) / whole.base).toBeLessThan(1e-12);
      expect(groups.reduce((all, { change }) => all + change, 0) / whole.change).toBeCloseTo(1, 12);
      const share = whole.lines.find(({ name }) => name === 'share')!;
      expect([share.percent.low, share.percent.high].map(Math.round)).toEqual([66, 70]);
      const lost = whole.lines.filter(({ name }) => ['share', 'entry', 'exit'].includes(name));
      expect(reallocated.change / -lost.reduce((all, { value }) => all + value, 0)).toBeCloseTo(1, 10);
      // before the copy was out nothing of it is seen
      expect(await gatherProducts(store, { importer: 'USA', exporter: 'CHN', period, asOf: '2025-12-31' })).toEqual([]);
      expect(await gatherProducts(store, { importer: 'CHN', exporter: 'USA', period, asOf: '2026-11-25' })).toEqual([]);
    } finally {
      await store.close();
    }
  });
});
