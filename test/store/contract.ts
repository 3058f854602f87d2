import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.js';
import type { Panel } from '../../src/model/panel.js';
import type { SeriesQuery, Store } from '../../src/store/store.js';
import { figure } from './rows.js';

const TOTAL: SeriesQuery<'USD'> = {
  reporter: 'CHN',
  partner: 'USA',
  flow: 'total',
  currency: 'USD',
  frequency: 'A',
  asOf: '2026-12-31',
};
const NEVER = '2999-12-31';

/** What every store has to do; `open` gives a new one with the bundled figures each time. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    const at = (rows: readonly Observation[], start: string): Observation | undefined =>
      rows.find((row) => row.period.start === start);

    describe('as of a day', () => {
      it('knows what was out and nothing later', async () => {
        const before = await store.series({ ...TOTAL, asOf: '2023-06-30' });
        expect(at(before.observations, '2022-01')?.value).toBe(759.427e9);
        expect(at(before.observations, '2023-01')).toBeUndefined();
        const after = await store.series({ ...TOTAL, asOf: '2024-01-12' });
        expect(at(after.observations, '2023-01')).toMatchObject({ value: 664.45e9, via: ['TASS', 'Kommersant'] });
        expect(before.observations.every((row) => row.released <= '2023-06-30')).toBe(true);
      });

      it('shows the implied base only once the next growth rate was out', async () => {
        const year = { ...TOTAL, from: '2022-01', to: '2022-12' } as const;
        const before = await store.revisions({ ...year, asOf: '2024-01-11' });
        expect(before.map((row) => row.indicator)).toEqual(['value']);
        const [first, base] = await store.revisions({ ...year, asOf: '2024-01-12' });
        expect(first!.value).toBe(759.427e9);
        expect(base).toMatchObject({ indicator: 'implied_base', released: '2024-01-12' });
        expect(base!.low / 1e9).toBeCloseTo(751.21, 2);
        expect(base!.high / 1e9).toBeCloseTo(752.07, 2);
      });

      it('filters panels, policies, rates and coverage', async () => {
        const asOf = '2019-12-31';
        const panel = await store.panel({ asOf, vintages: 'all' });
        expect(panel.length).toBeGreaterThan(100);
        expect(panel.every((row) => row.released <= asOf)).toBe(true);
        expect((await store.policies({ asOf })).every((policy) => policy.announced <= asOf)).toBe(true);
        expect((await store.rates({ currency: 'CNY', asOf })).every((rate) => rate.released <= asOf)).toBe(true);
        expect(
          (await store.coverage({ reporter: 'CHN', partner: 'USA', asOf })).every((line) => line.last < '2020'),
        ).toBe(true);
      });
    });

    describe('series', () => {
      it('has one figure a period, in order', async () => {
        for (const flow of ['exports', 'imports', 'total', 'balance'] as const)
          for (const frequency of ['A', 'Q', 'M'] as const) {
            const series = await store.series({ ...TOTAL, reporter: 'USA', partner: 'CHN', flow, frequency });
            const starts = series.observations.map((row) => row.period.start);
            expect(starts).toEqual([...new Set(starts)].sort());
            expect(starts.length).toBeGreaterThan(40);
            expect(series.publisher).toBe('US Census');
          }
      });

      it('sums complete months only, and says which years are cut short', async () => {
        const series = await store.series({ ...TOTAL, reporter: 'USA', partner: 'CHN', flow: 'imports' });
        const year = at(series.observations, '2025-01')!;
        const months = await store.series({
          ...TOTAL,
          reporter: 'USA',
          partner: 'CHN',
          flow: 'imports',
          frequency: 'M',
          from: '2025-01',
          to: '2025-12',
        });
        expect(months.observations).toHaveLength(12);
        expect(year.value).toBeCloseTo(
          months.observations.reduce((sum, row) => sum + row.value, 0),
          0,
        );
        expect(year.status).toBe('sum_of_months');
        expect(year.released).toBe('2026-06-30');
        expect(at(series.observations, '2026-01')).toBeUndefined();
        expect(series.notes.find((note) => note.code === 'incomplete')?.text).toContain('2026 is left out: 4 of 12');
      });

      it('computes a total or a balance from both flows where none was published', async () => {
        const series = await store.series(TOTAL);
        const computed = at(series.observations, '2019-01')!;
        expect(computed).toMatchObject({ value: 541.2e9, status: 'derived' });
        expect(computed.high - computed.low).toBeCloseTo(0.2e9, 0);
        expect(at(series.observations, '2020-01')!.status).toBe('first_published');
        expect(series.notes.find((note) => note.code === 'computed')?.text).toContain('2019');
        const balance = await store.series({ ...TOTAL, partner: 'WLD', currency: 'CNY', flow: 'balance' });
        expect(at(balance.observations, '2024-01')).toMatchObject({ value: 7060e9, low: 7050e9, high: 7070e9 });
      });

      it('names what is missing', async () => {
        const series = await store.series({ ...TOTAL, flow: 'exports', from: '2020-01', to: '2024-12' });
        expect(series.observations.map((row) => row.period.start)).toEqual(['2020-01', '2021-01']);
        expect(series.notes.find((note) => note.code === 'missing')?.text).toBe('no figure for 2022 to 2024');
      });

      it('keeps to one publisher and names the others when it has nothing', async () => {
        const un = await store.series({ ...TOTAL, flow: 'exports', publisher: 'UN Comtrade' });
        expect(at(un.observations, '2023-01')?.value).toBe(501220722660);
        const none = await store.series({ ...TOTAL, reporter: 'CHN', partner: 'USA', publisher: 'Nobody' });
        expect(none.observations).toEqual([]);
        expect(none.notes[0]!.text).toMatch(/GACC/);
      });

      it('gives published growth rates as their own series', async () => {
        const growth = await store.series({ ...TOTAL, indicator: 'growth_yoy', from: '2019-01', to: '2023-12' });
        expect(growth.observations.map((row) => row.value)).toEqual([-14.6, 8.3, 28.7, 0.6, -11.6]);
        expect(growth.observations[4]).toMatchObject({ low: -11.65, high: -11.55 });
      });

      it('prefers one table a period', async () => {
        const months = await store.series({
          ...TOTAL,
          reporter: 'USA',
          partner: 'CHN',
          flow: 'exports',
          frequency: 'M',
        });
        expect(new Set(months.observations.map((row) => row.table)).size).toBe(1);
        const world = await store.series({ ...TOTAL, reporter: 'USA', partner: 'WLD', flow: 'exports' });
        expect(world.observations.map((row) => row.period.start)).toHaveLength(12);
      });

      it('answers many questions at once', async () => {
        const [first, ...rest] = await Promise.all(Array.from({ length: 12 }, () => store.series(TOTAL)));
        for (const other of rest) expect(other).toEqual(first);
      });
    });

    describe('panel', () => {
      it('has the partners of the United States, each once', async () => {
        const rows = await store.panel({
          asOf: '2026-12-31',
          reporters: ['USA'],
          flows: ['imports'],
          publishers: ['US Census'],
          from: '2024-01',
          to: '2024-01',
        });
        const partners = rows.filter((row) => row.table === 'trade by partner').map((row) => row.partner);
        expect(partners).toEqual(expect.arrayContaining(['CHN', 'MEX', 'CAN', 'WLD', 'EU', 'COD']));
        expect(new Set(partners).size).toBe(partners.length);
      });

      it('gives every vintage on request', async () => {
        const one = { asOf: NEVER, reporters: ['USA'], partners: ['CHN'], from: '2023-10', to: '2023-10' } as const;
        const imports = { ...one, flows: ['imports'] as const, publishers: ['US Census'] };
        const all = (await store.panel({ ...imports, vintages: 'all' })).filter((row) => row.table.startsWith('c5700'));
        const latest = (await store.panel(imports)).filter((row) => row.table.startsWith('c5700'));
        expect(all.map((row) => row.released)).toEqual(['2024-01-31', '2026-02-28']);
        expect(latest.map((row) => row.released)).toEqual(['2026-02-28']);
      });
    });

    it('knows measures between two economies, those on the world included', async () => {
      const between = await store.policies({ asOf: '2024-01-12', between: ['CHN', 'USA'] });
      expect(between.map((policy) => policy.id)).toEqual(
        expect.arrayContaining(['US-S301-L1', 'CN-GRAPHITE-20231201']),
      );
      expect(between.some((policy) => policy.by === 'NLD')).toBe(false);
      expect(between.map((policy) => policy.announced)).toEqual(between.map((policy) => policy.announced).sort());
    });

    it('has the noon rate of the day of the headline', async () => {
      const day = await store.rates({ currency: 'CNY', asOf: '2024-01-12', from: '2024-01', to: '2024-01' });
      expect(day).toHaveLength(1);
      expect(day[0]).toMatchObject({ basis: 'day', day: '2024-01-12', value: 7.1665 });
    });

    describe('append', () => {
      const mine = { asOf: NEVER, reporters: ['NZL'], vintages: 'all' } as const;

      it('gives back what was put in, and adds it once', async () => {
        const rows = [figure(), figure({ flow: 'imports', note: 'a "quoted", noted one', via: [] })];
        expect(await store.append(rows)).toEqual({ added: 2, already: 0 });
        expect(await store.append(rows)).toEqual({ added: 0, already: 2 });
        expect(await store.panel(mine)).toEqual(rows);
      });

      it('keeps a revision beside the first figure', async () => {
        const revised = figure({ value: 1100, low: 1099, high: 1101, status: 'revised', released: '2021-03-01' });
        expect(await store.append([revised, revised])).toEqual({ added: 1, already: 1 });
        const asked = { reporters: ['NZL'], flows: ['exports'] } as const;
        expect((await store.panel({ ...asked, asOf: '2020-12-31' })).map((row) => row.value)).toEqual([1000]);
        expect((await store.panel({ ...asked, asOf: NEVER })).map((row) => row.value)).toEqual([1100]);
      });

      it.each([
        ['a value outside its interval', { value: 2000 }],
        ['not a number', { value: Number.NaN }],
        ['an unknown flow', { flow: 're-exports' as never }],
        ['a release that is no day', { released: '2020-02-30' }],
        ['no publisher', { publisher: ' ' }],
        ['no table', { table: '' }],
        ['days of a month', { period: { start: '2020-01', months: 1, days: [1, 20] as const } }],
      ])('refuses a whole batch for one row: %s', async (_, over) => {
        const before = await store.panel(mine);
        const good = figure({ partner: 'FJI' });
        await expect(store.append([good, figure(over)])).rejects.toMatchObject({ code: 'bad-input' });
        await expect(store.append([good, figure(over)])).rejects.toThrow('row 2 of 2');
        expect(await store.panel(mine)).toEqual(before);
      });

      it('takes appends made at the same time one after the other', async () => {
        const batches = Array.from({ length: 5 }, (_, i) => [
          figure({ product: `HS:${i}` }),
          figure({ product: 'HS:99' }),
        ]);
        const done = await Promise.all(batches.map((batch) => store.append(batch)));
        expect(done.reduce((sum, one) => sum + one.added, 0)).toBe(6);
      });

      it('takes an office that is not known here', async () => {
        const series = await store.series({
          ...TOTAL,
          reporter: 'NZL',
          partner: 'AUS',
          flow: 'exports',
          frequency: 'M',
          asOf: NEVER,
        });
        expect(series.publisher).toBe('Test Office');
        expect(series.observations).toHaveLength(1);
      });
    });

    describe('a panel', () => {
      const panel = (trade: readonly number[]): Panel => ({
        rows: 2,
        columns: {
          iso_o: { kind: 'category', codes: Int32Array.from([1, -1]), levels: ['AUS', 'NZL'] },
          importer: { kind: 'category', codes: Int32Array.from([0, 0]), levels: ['AUS'] },
          year: { kind: 'number', values: Float64Array.from([2001, 2002]) },
          trade: { kind: 'number', values: Float64Array.from(trade) },
        },
        source: 'literals',
        notes: [],
      });
      const about = { name: 'made', source: 'made up', imported: '2021-05-01', names: { exporter: 'iso_o' } };

      it('is there as of its day, with its four columns under our names, and each once', async () => {
        const own = await open();
        const first = { ...about, released: '2020-01-01' };
        expect(await own.heldPanel({ asOf: NEVER })).toBeNull();
        expect(await own.keepPanel(panel([7.5, NaN]), first)).toEqual({ added: true, rows: 2 });
        expect(await own.keepPanel(panel([7.5, NaN]), first)).toEqual({ added: false, rows: 2 });
        expect(await own.heldPanel({ asOf: '2019-12-31' })).toBeNull();
        const { names: _, ...vintage } = first;
        expect(await own.heldPanel({ asOf: NEVER })).toEqual({
          ...vintage,
          rows: 2,
          panel: {
            rows: 2,
            columns: {
              exporter: { kind: 'category', codes: Int32Array.from([0, -1]), levels: ['NZL'] },
              importer: { kind: 'category', codes: Int32Array.from([0, 0]), levels: ['AUS'] },
              year: { kind: 'number', values: Float64Array.from([2001, 2002]) },
              trade: { kind: 'number', values: Float64Array.from([7.5, NaN]) },
            },
            source: 'made up, released 2020-01-01',
            notes: [],
          },
        });
        await own.close();
      });

      it('is replaced by nothing: a later vintage is seen from its day, the earlier before', async () => {
        const own = await open();
        await own.keepPanel(panel([1, 2]), { ...about, released: '2020-01-01' });
        await own.keepPanel(panel([3, 4]), { ...about, released: '2022-01-01' });
        await own.keepPanel(panel([5, 6]), { ...about, name: 'other', released: '2021-01-01' });
        const trade = async (asOf: string, name?: string): Promise<unknown> => {
          const held = await own.heldPanel({ asOf, ...(name === undefined ? {} : { name }) });
          return held?.panel.columns.trade;
        };
        const values = (...numbers: number[]) => ({ kind: 'number', values: Float64Array.from(numbers) });
        expect(await trade('2020-06-01')).toEqual(values(1, 2));
        expect(await trade('2021-06-01')).toEqual(values(5, 6));
        expect(await trade('2021-06-01', 'made')).toEqual(values(1, 2));
        expect(await trade(NEVER)).toEqual(values(3, 4));
        await own.close();
      });

      it('needs its four columns, and no two that differ by capitals only', async () => {
        const refused = (given: Panel, names = {}) =>
          store.keepPanel(given, { ...about, released: '2020-01-01', names });
        await expect(refused(panel([1, 2]))).rejects.toThrow("the panel has no column 'exporter'");
        const { columns } = panel([1, 2]);
        const twice = { ...panel([1, 2]), columns: { ...columns, Trade: columns.trade! } };
        await expect(refused(twice, { exporter: 'iso_o' })).rejects.toThrow("two columns would be called 'Trade'");
        expect(await store.heldPanel({ asOf: NEVER })).toBeNull();
      });
    });
  });
}
