import { describe, expect, it } from 'vitest';
import { eventColumns, eventStudy } from '../../src/events/event-study.js';
import type { EventStudyMade, NotIdentified } from '../../src/model/event-study.js';
import { panelOfRows } from '../gravity/panel.js';
import { type MadeTrade, tradePanel, tradeRows } from './made-trade.js';

const WAVES = { waves: [{ treated: 'covered', date: '2018-07-01' }] } as const;
const ASKED = { ...WAVES, placebos: [] } as const;

function made(panel = tradePanel(), options: Partial<Parameters<typeof eventStudy>[1]> = {}): EventStudyMade {
  const found = eventStudy(panel, { ...ASKED, ...options });
  if (!found.identified) throw new Error(found.reasons.map(({ text }) => text).join('; '));
  return found;
}

const reasonsOf = (trade: MadeTrade, options: Partial<Parameters<typeof eventStudy>[1]> = {}): string[] =>
  (eventStudy(tradePanel(trade), { ...ASKED, ...options }) as NotIdentified).reasons?.map(({ code }) => code);

const BIG = { products: 40, partners: 6 } as const;

describe('an event study', () => {
  it('is exact without errors, period by period', () => {
    const effect = (after: number): number => (after < 0 ? 0 : -0.1 * (after + 1));
    const found = made(tradePanel({ noise: 0, effect }));
    for (const { relative, coefficient, role } of found.points)
      if (coefficient) expect(coefficient.estimate).toBeCloseTo(effect(relative), 6);
      else expect(role === 'reference' || relative === 12).toBe(true);
    // figures end eleven months after
    expect(found.averaged).toEqual(Array.from({ length: 12 }, (_, i) => i));
    expect(found.average.coefficient.estimate).toBeCloseTo(-0.65, 6);
    expect(found.average.percent).toBeCloseTo(100 * Math.expm1(-0.65), 4);
    expect(found.span).toEqual(['2017-07', '2019-06']);
    expect(found.estimate.formula).toBe(
      'value ~ i(months_from_event, covered, ref = -1) | product^partner + product^period + partner^period',
    );
  });

  it('agrees with the ratio of ratios where two by two by two leave nothing else', () => {
    // Of saturated cells PPML gives the cells' own means: the effect is a ratio of ratios of ratios.
    const rows = tradeRows({ products: 4, partners: 4, months: 2, from: '2018-06', noise: 0.4 });
    const side = (row: (typeof rows)[number]): string =>
      `${Number(String(row.product).slice(1)) % 2}${row.partner === 'P0' ? 1 : 0}${row.period === '2018-07' ? 1 : 0}`;
    const sum = new Map<string, number>();
    for (const row of rows) sum.set(side(row), (sum.get(side(row)) ?? 0) + Number(row.value));
    const grown = (product: number, partner: number): number =>
      sum.get(`${product}${partner}1`)! / sum.get(`${product}${partner}0`)!;
    const expected = Math.log(grown(1, 1) / grown(0, 1) / (grown(1, 0) / grown(0, 0)));
    const two = (product: number): string => (product % 2 ? 'B' : 'A');
    const merged = [...sum].map(([key, value]) => ({
      product: two(Number(key[0])),
      partner: key[1] === '1' ? 'X' : 'Y',
      period: key[2] === '1' ? '2018-07' : '2018-06',
      value,
      covered: key[0] === '1' && key[1] === '1' ? 1 : 0,
    }));
    // one treated cell has no standard error, so two copies of the world side by side carry it
    const doubled = [...merged, ...merged.map((row) => ({ ...row, product: `${row.product}2` }))];
    const found = made(panelOfRows(doubled), { before: 1, after: 0 });
    expect(found.average.coefficient.estimate).toBeCloseTo(expected, 8);
  });

  it('finds the effect within its interval, and none before or at placebo dates', () => {
    const found = made(tradePanel({ ...BIG, from: '2015-07', months: 48 }), { placebos: ['2017-07-01', '2016-07-01'] });
    const { low, high } = found.average.coefficient;
    expect(low).toBeLessThan(-0.5);
    expect(high).toBeGreaterThan(-0.5);
    expect(found.average.percentHigh).toBeLessThan(0);
    expect(found.before?.p).toBeGreaterThan(0.05);
    expect(found.placebos.map(({ date }) => date)).toEqual(['2017-07-01', '2016-07-01']);
    const usual = eventStudy(tradePanel(), WAVES) as EventStudyMade;
    expect(usual.placebos.map(({ date, effect }) => [date, effect])).toEqual([
      ['2017-07-01', null],
      ['2016-07-01', null],
    ]);
    for (const { effect } of found.placebos) {
      expect(effect!.coefficient.low).toBeLessThan(0);
      expect(effect!.coefficient.high).toBeGreaterThan(0);
    }
  });

  it('finds a trend before that was planted, and a placebo that is none', () => {
    const trend = (after: number): number => 0.05 * after - (after >= 0 ? 0.5 : 0);
    const found = made(tradePanel({ ...BIG, from: '2015-07', months: 48, effect: trend }), {
      placebos: ['2017-07-01', '2016-07-01'],
    });
    expect(found.before?.p).toBeLessThan(0.01);
    expect(found.placebos[0]!.effect!.coefficient.low).toBeGreaterThan(0);
  });

  it('sets the reference before those who knew', () => {
    const early = (after: number): number => (after >= 0 ? -0.5 : after >= -3 ? 0.3 : 0);
    const found = made(tradePanel({ noise: 0.01, effect: early }), { anticipation: 3 });
    expect(found.points.filter(({ role }) => role === 'reference').map(({ relative }) => relative)).toEqual([-4]);
    expect(found.points.find(({ relative }) => relative === -2)).toMatchObject({ role: 'announced' });
    expect(found.average.coefficient.estimate).toBeCloseTo(-0.5, 1);
    expect(found.before?.points).toBe(8);
  });

  it('keeps waves with different paths apart, and averages them by what they reach', () => {
    const waves = {
      first: { from: '2018-07', dose: (product: number) => Number(product % 3 === 0) },
      second: { from: '2018-10', dose: (product: number) => Number(product % 3 === 1) },
    };
    const effect = (after: number, wave: string): number =>
      after < 0 ? 0 : wave === 'first' ? -0.3 - 0.05 * after : -0.6;
    const found = made(tradePanel({ noise: 0, months: 30, waves, effect }), {
      waves: [
        { treated: 'second', date: '2018-10-01' },
        { treated: 'first', date: '2018-07-01' },
      ],
      after: 5,
    });
    expect(found.waves.map(({ treated }) => treated)).toEqual(['first', 'second']);
    const [first, second] = found.waves;
    expect(first!.average.coefficient.estimate).toBeCloseTo(-0.425, 6);
    expect(second!.average.coefficient.estimate).toBeCloseTo(-0.6, 6);
    expect(first!.weight + second!.weight).toBeCloseTo(1, 12);
    expect(found.average.coefficient.estimate).toBeCloseTo(-0.425 * first!.weight - 0.6 * second!.weight, 6);
    for (const point of found.points.filter(({ role }) => role === 'before'))
      expect(point.coefficient!.estimate).toBeCloseTo(0, 6);
  });

  it('compares with the last wave until it comes, where all is reached in the end', () => {
    const waves = {
      first: { from: '2018-07', dose: (product: number) => Number(product % 2 === 0) },
      second: { from: '2019-03', dose: (product: number) => Number(product % 2 === 1) },
    };
    const found = made(tradePanel({ noise: 0, drift: 0, partners: 1, months: 30, waves }), {
      waves: [
        { treated: 'first', date: '2018-07-01' },
        { treated: 'second', date: '2019-03-01' },
      ],
    });
    expect(found.span[1]).toBe('2019-02');
    expect(found.waves.map(({ treated }) => treated)).toEqual(['first']);
    expect(found.average.coefficient.estimate).toBeCloseTo(-0.5, 6);
    expect(found.notes.map(({ code }) => code)).toContain('last-wave-compares');
  });

  it('takes a tariff as the log of its factor', () => {
    const waves = { covered: { from: '2018-07', dose: (product: number) => (product % 2 ? 25 : 0) } };
    const effect = (after: number): number => (after >= 0 ? (-2 * Math.log(1.25)) / 25 : 0);
    const found = made(tradePanel({ noise: 0, waves, effect }), { dose: 'rate' });
    expect(found.average.coefficient.estimate).toBeCloseTo(-2, 6);
    expect(found.scale).toBeCloseTo(Math.log(1.25), 12);
    expect(found.average.percent).toBeCloseTo(100 * (1.25 ** -2 - 1), 6);
  });

  it('adds months up, takes seasons out, and counts absent rows as asked', () => {
    const quarters = made(tradePanel({ noise: 0, effect: (after) => (after >= 0 ? -0.4 : 0) }), { by: 'quarter' });
    expect(quarters.by).toBe('quarter');
    expect(quarters.average.coefficient.estimate).toBeCloseTo(-0.4, 1);
    const season = (after: number): number => 0.5 * Math.sin((2 * Math.PI * after) / 12) - (after >= 0 ? 0.4 : 0);
    const seasonal = made(tradePanel({ noise: 0, from: '2016-07', months: 36, effect: season }), { seasonal: true });
    expect(seasonal.average.coefficient.estimate).toBeCloseTo(-0.4, 6);
    expect(seasonal.points.filter(({ role }) => role === 'reference')).toHaveLength(12);
    const rows = tradeRows({ noise: 0 });
    const gone = rows.filter((row) => !(row.product === 'H02' && row.partner === 'P3' && row.period === '2018-01'));
    const [missing, zero] = (['missing', 'zero'] as const).map((absent) => made(panelOfRows(gone), { absent }));
    expect([missing!.estimate.rows, zero!.estimate.rows]).toEqual([rows.length - 1, rows.length]);
  });

  it('reads what is in force row by row as well as what will be', () => {
    const rows = tradeRows({ noise: 0.2 });
    const inForce = rows.map((row) => ({ ...row, covered: String(row.period) >= '2018-07' ? row.covered! : 0 }));
    expect(made(panelOfRows(inForce)).average).toEqual(made(panelOfRows(rows)).average);
    const shuffled = made(panelOfRows([...rows].reverse()));
    expect(shuffled.average.coefficient.estimate).toBeCloseTo(made(panelOfRows(rows)).average.coefficient.estimate, 9);
  });
});

describe('what figures cannot tell', () => {
  const dose = (of: (product: number) => number) => ({ covered: { from: '2018-07', dose: of } });

  it('is said with reasons', () => {
    expect(reasonsOf({ waves: dose(() => 0) })).toEqual(['no-treated']);
    expect(reasonsOf({ waves: dose(() => 1), reached: () => true })).toEqual(['no-controls']);
    expect(reasonsOf({ from: '2018-07' })).toEqual(['no-before']);
    expect(reasonsOf({ from: '2016-01', months: 30 })).toEqual(['no-after']);
    expect(reasonsOf({ waves: dose(() => 1) })).toEqual(['partner-period-takes-all']);
    expect(reasonsOf({ reached: () => true })).toEqual(['product-period-takes-all']);
    expect(reasonsOf({ waves: dose((product) => Number(product === 3)) })).toEqual(['one-treated-cluster']);
    expect(reasonsOf({}, { cluster: ['partner'] })).toEqual(['one-treated-cluster']);
    expect(reasonsOf({ waves: dose((product) => (product === 3 ? 0.04 : 0)) })).toEqual([
      'one-treated-cluster',
      'too-coarse',
    ]);
    expect(reasonsOf({ waves: dose((product) => (product % 2 ? 0.04 : 0)) })).toEqual(['too-coarse']);
    expect(reasonsOf({ waves: dose((product) => (product % 2 ? 0.04 : 0)) }, { leastShare: 0.01 })).toBeUndefined();
    const rows = tradeRows().filter(({ period }) => period !== '2018-06');
    const gap = eventStudy(panelOfRows(rows), ASKED) as NotIdentified;
    expect(gap.reasons.map(({ code, text }) => [code, text])).toEqual([
      ['no-reference', 'the figures lack 2018-06, which the others would be set against'],
    ]);
    for (const { remedy } of gap.reasons) expect(remedy).toContain('--anticipation');
  });

  it('is told with fewer effects where these are asked for', () => {
    const found = made(tradePanel({ noise: 0, waves: { covered: { from: '2018-07', dose: () => 1 } } }), {
      effects: ['product^period'],
    });
    expect(found.estimate.formula).toMatch(/\| product\^partner \+ product\^period$/);
    expect(found.assumptions.join(' ')).toContain('No other shock');
  });
});

describe('wrong input', () => {
  const panel = tradePanel({ products: 4, partners: 2, months: 4, from: '2018-05' });
  const fails = (options: object, said: string): void =>
    expect(() => eventStudy(panel, { ...ASKED, ...options })).toThrow(said);

  it('is one clear error', () => {
    fails({ waves: [] }, 'no measure is named');
    fails({ waves: [{ treated: 'covered', date: '2018-07' }] }, "'2018-07' is not a day");
    fails({ waves: [{ treated: 'covered', date: '2018-02-30' }] }, "'2018-02-30' is not a date");
    fails({ waves: [ASKED.waves[0], ASKED.waves[0]] }, "two waves have the column 'covered'");
    fails({ before: 0 }, 'before is a whole number of periods');
    fails({ cluster: ['importer'] }, "not 'importer'");
    fails({ effects: ['pair'] }, "not 'pair'");
    fails({ leastShare: 4 }, 'between 0 and 1');
    fails({ placebos: ['soon'] }, "'soon' is not a day");
    expect(() => eventColumns({ ...ASKED, names: { partner: 'country' } }, ['product', 'partner'])).toThrow('country');
    expect(() =>
      eventColumns({ waves: [{ treated: 'cover', date: '2018-07-01' }] }, Object.keys(panel.columns)),
    ).toThrow("no column 'cover'");
    const rows = tradeRows({ products: 4, partners: 2, months: 4, from: '2018-05' });
    const of =
      (change: object): (() => unknown) =>
      () =>
        eventStudy(panelOfRows(rows.map((row) => ({ ...row, ...change }))), ASKED);
    expect(of({ covered: 'yes' })).toThrow("column 'covered' is text");
    expect(of({ covered: 40 })).toThrow('a share lies between 0 and 1');
    expect(of({ covered: -1 })).toThrow('less than nothing');
    expect(of({ covered: NaN })).toThrow('is empty in 32 rows');
    expect(of({ period: 'July' })).toThrow("column 'period' holds 'July'");
    expect(of({ value: 'much' })).toThrow("column 'value' is text");
    expect(() => eventStudy(panelOfRows([...rows, rows[0]!]), ASKED)).toThrow('stands in two rows');
    expect(() => eventStudy(panelOfRows([...rows, { ...rows[0]!, period: '2018' }]), ASKED)).toThrow('a year beside');
    expect(() => eventStudy(panelOfRows([{ ...rows[0]!, period: '2018' }]), { ...ASKED, by: 'month' })).toThrow(
      'cannot be cut into months',
    );
  });
});
