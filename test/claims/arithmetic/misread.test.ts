import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../../src/claims/arithmetic/arithmetic.js';
import type { Claim } from '../../../src/model/claim.js';
import { yearPeriod } from '../../../src/model/period.js';
import { claimed } from './world.js';

type Printed = Parameters<typeof claimed>[0];

/** The printed numbers of the claims that cannot hold together. */
function blamed(...claims: readonly Printed[]): readonly string[] {
  const all: readonly Claim[] = claims.map(claimed);
  const found = arithmetic(all);
  return all.filter(({ id }) => found.get(id)!.status === 'inconsistent').map(({ quote }) => quote);
}

const rate = (printed: string, rest: Printed = {}): Printed => ({
  kind: 'growth',
  unit: 'percent',
  comparison: 'yoy',
  printed,
  ...rest,
});
const share = (printed: string, partner: string): Printed => ({
  kind: 'share',
  unit: 'percent',
  comparison: 'share_of',
  printed,
  partner,
});
const level = (printed: string, rest: Printed = {}): Printed => ({ printed, ...rest });
const before = yearPeriod(2022);

describe('numbers that are tied to the wrong figure', () => {
  it('takes the sum of both flows for no wrong balance, and their difference for no wrong sum', () => {
    const flows = [level('43.02'), level('13.34', { flow: 'imports' })];
    expect(blamed(...flows, level('56.36', { kind: 'balance', flow: 'balance' }))).toEqual([]);
    expect(blamed(...flows, level('29.68', { flow: 'total' }))).toEqual([]);
    expect(blamed(...flows, level('26.98', { kind: 'balance', flow: 'balance' }))).toHaveLength(3);
  });

  it('holds no shares against a whole that all of them agree is another', () => {
    const whole = level('63.7', { partner: 'WLD' });
    const parts = [level('27.4', { partner: 'SGP' }), share('31.8', 'SGP')];
    const others = [level('14.8', { partner: 'VNM' }), share('17.2', 'VNM')];
    expect(blamed(whole, ...parts, ...others)).toEqual([]);
  });

  it('takes a rate that is far off for the rate of another figure, unless a slip brings it there', () => {
    const levels = [level('48.0'), level('84.1', { period: before })];
    expect(blamed(rate('12.0'), ...levels)).toEqual([]);
    expect(blamed(rate('-34.9'), ...levels)).not.toEqual([]);
    expect(blamed(rate('-24.9'), ...levels)).not.toEqual([]);
  });

  it('loses no scale word in a mark that is passed, nor in a single digit', () => {
    const grown = [rate('2.8'), level('58.7')];
    const mark = {
      quote: 'greater than $100 million',
      direction: 'more_than',
      scale: 'million',
      period: before,
    } as const;
    expect(blamed(...grown, level('100', mark))).toEqual([]);
    expect(blamed(...grown, level('6', { scale: 'million', period: before }))).toEqual([]);
    expect(blamed(...grown, level('57.1', { scale: 'million', period: before }))).toHaveLength(3);
  });

  it('exchanges no rate of a balance with one of its parts', () => {
    const parts = [level('28.0'), level('48.5', { flow: 'imports' })];
    const gap = level('-20.5', { kind: 'balance', flow: 'balance' });
    const rates = [rate('7.1'), rate('11.9', { flow: 'balance' })];
    const all = [...parts, gap, ...rates, rate('5.4', { flow: 'imports' })].map(claimed);
    const found = arithmetic(all);
    expect(all.map(({ id }) => found.get(id)!.culprit)).not.toContain('swapped rates');
  });

  it('takes the figure that fits, if the text prints it of something else, for the one that was meant', () => {
    const flows = (printed: string): readonly Printed[] => [
      level(printed),
      level('552', { flow: 'imports' }),
      level('-171', { kind: 'balance', flow: 'balance' }),
    ];
    expect(blamed(...flows('338'))).toHaveLength(3);
    expect(blamed(level('381', { product: 'steel' }), ...flows('338'))).toEqual([]);
  });

  it('holds no record against an amount beside which it is not told', () => {
    const [then, now] = [level('2.98', { period: before }), level('2.85')];
    const record: Printed = { kind: 'record', direction: 'high', unit: null };
    const apart = { sentence: [900, 980] } as const;
    expect(blamed(then, now, record)).toHaveLength(3);
    expect(blamed(then, now, { ...record, ...apart })).toEqual([]);
    expect(blamed(now, record, then)).toHaveLength(3);
    expect(blamed(now, then, record)).toEqual([]);
  });

  it('takes "tops 40" for a mark, whatever the figure above it is', () => {
    expect(blamed(level('40', { quote: 'trade tops 40 billion' }), level('42.07'))).toEqual([]);
  });
});

describe('numbers told beside one another', () => {
  const [cars, wire] = [{ product: 'cars' }, { product: 'wire' }];

  it('finds the rates of two products exchanged', () => {
    const one = [rate('3.9', cars), level('3.56', { ...cars, period: before }), level('3.92', cars)];
    const other = [rate('10.1', wire), level('1.61', wire), level('1.55', { ...wire, period: before })];
    expect(blamed(...one, ...other)).toHaveLength(6);
    const all = [...one, ...other].map(claimed);
    const found = arithmetic(all);
    expect(all.filter(({ id }) => found.get(id)!.suspect).map(({ quote }) => quote)).toEqual(['3.9', '10.1']);
  });

  it('holds an amount against the share beside it, although a later one is read as the same figure', () => {
    const text = [level('11.7', { partner: 'WLD' }), level('10.7'), share('81.5', 'USA'), level('3.2')];
    const whole = { sentence: [0, 150] } as const;
    expect(blamed(...text.map((claim) => ({ ...claim, ...whole })))).toEqual(['11.7', '10.7', '81.5']);
  });
});

describe('a figure that is printed twice', () => {
  const headline = { sentence: [7, 60] } as const;
  const text = { sentence: [160, 300] } as const;

  it('asks after one digit of headline and text', () => {
    expect(blamed(level('3.7', headline), level('2.7', text))).toEqual(['3.7', '2.7']);
    expect(blamed(rate('5.3', headline), rate('3.5', text))).toEqual(['5.3', '3.5']);
  });

  it('leaves two short numbers of the text alone, and what is rounded', () => {
    expect(blamed(level('3.7', text), level('2.7', text))).toEqual([]);
    expect(blamed(level('3', headline), level('2.7', text))).toEqual([]);
    expect(blamed(level('4.2', headline), level('2.7', text))).toEqual([]);
  });

  it('sees the swap in the number with fewer digits', () => {
    expect(blamed(level('15.2', headline), level('13.48', text))).toEqual([]);
    expect(blamed(level('1.52', headline), level('1.248', text))).toEqual(['1.52', '1.248']);
  });
});
