import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../../src/claims/arithmetic/arithmetic.js';
import type { Claim } from '../../../src/model/claim.js';
import { yearPeriod } from '../../../src/model/period.js';
import { claimed, inThousands, printWorld, type World } from './world.js';

const billions = fc.double({ min: 20, max: 900, noNaN: true });
const worlds = fc
  .record({
    exports: billions,
    imports: billions,
    up: fc.double({ min: 0.7, max: 1.5, noNaN: true }),
    down: fc.double({ min: 0.7, max: 1.5, noNaN: true }),
  })
  .map(
    ({ exports, imports, up, down }): World => ({
      exports,
      imports,
      exportsBefore: exports / up,
      importsBefore: imports / down,
    }),
  );

const printed = (world: World, decimals: number): readonly Claim[] =>
  printWorld(world, decimals).map((c, i) => claimed(c, i));
const statuses = (claims: readonly Claim[]): readonly string[] => [...arithmetic(claims).values()].map((v) => v.status);
const asSaid = (claims: readonly Claim[]): object =>
  Object.fromEntries(
    [...arithmetic(claims)].map(([id, v]) => [id, { status: v.status, suspect: v.suspect, culprit: v.culprit }]),
  );

/** Another number, printed as finely. */
const off = (value: number): number => Number((value * 1.3).toFixed(1));

/** One sentence of a text: the claims in the order in which they stand. */
const text = (...claims: readonly Parameters<typeof claimed>[0][]): readonly Claim[] => claims.map(claimed);
const suspects = (claims: readonly Claim[]): readonly string[] =>
  [...arithmetic(claims)]
    .filter(([, v]) => v.suspect)
    .map(([id, v]) => `${claims.find((c) => c.id === id)!.quote}: ${v.culprit}`);

const rate = (printedRate: string, more: Partial<Claim> = {}) => ({
  kind: 'growth' as const,
  unit: 'percent',
  comparison: 'yoy' as const,
  printed: printedRate,
  ...more,
});
const [NOW, THEN] = [yearPeriod(2023), yearPeriod(2022)];

describe('arithmetic', () => {
  it('finds no fault with a world that is only rounded', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 0, max: 2 }), (world, decimals) => {
        expect(statuses(printed(world, decimals))).not.toContain('inconsistent');
      }),
      { numRuns: 150 },
    );
  });

  it('says the same of millions as of billions, and in any order', () => {
    fc.assert(
      fc.property(worlds, fc.nat(10), fc.func(fc.nat()), (world, at, key) => {
        const claims = printed(world, 1).map((c, i) =>
          i === at && c.quantity
            ? { ...c, value: off(c.value!), quantity: { ...c.quantity, value: off(c.quantity.value) } }
            : c,
        );
        const shuffled = [...claims].sort((a, b) => key(a.id) - key(b.id));
        expect(asSaid(shuffled)).toEqual(asSaid(claims));
        expect(asSaid(claims.map(inThousands))).toEqual(asSaid(claims));
      }),
      { numRuns: 100 },
    );
  });

  it('finds two digits that changed places', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(0, 2, 4), (world, at) => {
        const claims = printed(world, 2);
        const digits = claims[at]!.quote;
        const wrong = digits[1]! + digits[0]! + digits.slice(2);
        fc.pre(digits[0] !== digits[1] && digits[1] !== '.' && digits[1] !== '0');
        const slipped = claimed({ ...printWorld(world, 2)[at], printed: wrong } as Partial<Claim>, at);
        const verdict = arithmetic(claims.map((c, i) => (i === at ? slipped : c))).get(slipped.id)!;
        expect(verdict).toMatchObject({ status: 'inconsistent', suspect: true, culprit: 'digit swap' });
        expect(verdict.why).toContain(`two digits swapped? (${digits})`);
      }),
      { numRuns: 60 },
    );
  });

  it('asks the question that mends the text', () => {
    const base = { period: THEN };
    expect(
      suspects(text({ printed: '42.19', flow: 'imports' }, { printed: '20.02' }, { printed: '61.31', flow: 'total' })),
    ).toEqual(['42.19: digit swap']);
    const imports = { flow: 'imports' as const };
    const exchanged = text(
      rate('8.3'),
      { printed: '7.12' },
      { printed: '5.97', ...base },
      rate('19.3', imports),
      { printed: '31.2', ...imports },
      { printed: '28.8', ...base, ...imports },
    );
    expect(suspects(exchanged)).toEqual(['8.3: swapped rates', '19.3: swapped rates']);
    expect([...arithmetic(exchanged).values()][0]!.why).toContain('export and import growth exchanged?');
    const fall = text(rate('-8.3'), { printed: '6.02' }, { printed: '5.56', ...base });
    expect(suspects(fall)).toEqual(['-8.3: wrong direction']);
    expect([...arithmetic(fall).values()][0]!.why).toContain('a rise was meant?');
    expect(
      suspects(
        text(
          { printed: '1.92', flow: 'imports' },
          { printed: '198.4' },
          { printed: '2.12', scale: 'trillion', flow: 'total' },
        ),
      ),
    ).toEqual(['1.92: lost scale word']);
    const year = text(
      { printed: '4.96' },
      rate('19.8', { comparison: 'vs_period', basePeriod: yearPeriod(2021), quote: '19.8 more than in 2021' }),
      { printed: '4.62', period: yearPeriod(2021) },
      { printed: '4.14', ...base },
    );
    expect([...arithmetic(year).values()][1]).toMatchObject({ culprit: 'wrong year', suspect: true });
    expect([...arithmetic(year).values()][1]!.why).toContain('is 2022 meant?');
  });

  it('does not mix partners, products, currencies, bases or revisions', () => {
    const total = { printed: '90.0', flow: 'total' as const };
    for (const other of [
      { partner: 'JPN' },
      { product: 'services' },
      { currency: 'EUR' as const },
      { basis: 'volume' as const },
      { period: THEN },
    ])
      expect(statuses(text({ printed: '50.0' }, { printed: '30.0', flow: 'imports', ...other }, total))).toEqual([
        'n/a',
        'n/a',
        'n/a',
      ]);
    const revised = text({ printed: '63.0', quote: 'first published at 63.0' }, { printed: '36.0' });
    expect(statuses(revised)).not.toContain('inconsistent');
  });

  it('takes two unlike numbers for two things, unless one is the slip of the other', () => {
    expect(statuses(text({ printed: '29.0' }, { printed: '28.4' }))).toEqual(['n/a', 'n/a']);
    expect(statuses(text({ printed: '398.18' }, { printed: '389.18' }))).toEqual(['inconsistent', 'inconsistent']);
    expect(
      statuses(
        text(
          { printed: '50.0' },
          { printed: '30.0', flow: 'imports' },
          { printed: '12.0', flow: 'total', period: NOW },
        ),
      ),
    ).toEqual(['n/a', 'n/a', 'n/a']);
  });

  it('holds rates of exports and imports against the balance before, told beside the balance of now', () => {
    const told = (before: string) =>
      text(
        { printed: '31.7', flow: 'imports' },
        rate('-13.4', { flow: 'imports' }),
        { printed: '12.9', flow: 'exports' },
        rate('8.7', { flow: 'exports' }),
        { kind: 'balance', printed: '-18.8', flow: 'balance' },
        { kind: 'balance', printed: before, flow: 'balance', period: THEN },
      );
    expect(statuses(told('-24.7'))).not.toContain('inconsistent');
    expect(statuses(told('-26.1'))).toContain('inconsistent');
  });

  it('holds orders: ranks, parts of a year, shares', () => {
    const rank = (partner: string, place: string) => ({ kind: 'rank' as const, unit: 'rank', partner, printed: place });
    const order = text(
      { printed: '20.0', partner: 'JPN' },
      rank('JPN', '1'),
      { printed: '30.0', partner: 'KOR' },
      rank('KOR', '2'),
    );
    expect(statuses(order)).toContain('inconsistent');
    const share = text(
      { printed: '20.0' },
      { printed: '100.0', partner: 'WLD' },
      { kind: 'share', unit: 'percent', printed: '20.0' },
    );
    expect(statuses(share)).toEqual(['consistent', 'consistent', 'consistent']);
  });

  it('leaves out a part that was read as the whole', () => {
    const sum = [
      { printed: '93.8', quote: 'sold goods worth 93.8' },
      { printed: '84.2', flow: 'imports' as const, quote: 'imports of 84.2' },
      { printed: '187.0', flow: 'total' as const, quote: 'trade of 187.0' },
    ];
    const car = { printed: '12.6', quote: 'cars at 12.6' };
    expect(statuses(text(...sum, car))).toEqual(['inconsistent', 'inconsistent', 'inconsistent', 'n/a']);
    expect(suspects(text(...sum, car))).toEqual(['trade of 187.0: digit swap']);
    // Nothing tells which of two is the whole when both name the flow.
    expect(statuses(text(...sum.slice(0, 2), { printed: '12.6', quote: 'exports of 12.6' }))).toEqual(
      Array(3).fill('n/a'),
    );
  });

  it('blames every smallest set that one slip mends', () => {
    const june = text(
      { printed: '47.85' },
      { printed: '42.19', flow: 'imports' },
      { printed: '6.56', flow: 'balance', kind: 'balance' },
      rate('-3.4', { flow: 'imports' }),
      { printed: '42.74', flow: 'imports', period: THEN },
    );
    expect(statuses(june)).toEqual(Array(5).fill('inconsistent'));
    expect(suspects(june)).toEqual(['42.19: digit swap']);
  });

  it('blames the rates, not the levels that weigh them', () => {
    const flows = (total: string): readonly Claim[] =>
      text(
        rate('33.2'),
        { printed: '6.764' },
        rate('62.4', { flow: 'imports' }),
        { printed: '5.141', flow: 'imports' },
        rate(total, { flow: 'total' }),
      );
    expect(statuses(flows('44.9')).map((status) => status === 'inconsistent')).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(statuses(flows('44.4'))).not.toContain('inconsistent');
  });

  it('blames no digits that were cut off', () => {
    const change = (printed: string) => ({
      kind: 'growth' as const,
      comparison: 'vs_period' as const,
      basePeriod: THEN,
      printed,
    });
    expect(statuses(text({ printed: '98.36' }, { printed: '86.873', period: THEN }, change('11.495')))).not.toContain(
      'inconsistent',
    );
    expect(statuses(text({ printed: '98.36' }, { printed: '86.873', period: THEN }, change('11.787')))).toContain(
      'inconsistent',
    );
  });

  it('knows the whole of a deficit, and the other flow of a ratio', () => {
    const deficit = (share: string, words = share): readonly Claim[] =>
      text(
        { printed: '2061.7', partner: 'WLD', quote: 'exports' },
        { printed: '3266.4', partner: 'WLD', flow: 'imports', quote: 'imports' },
        { printed: '-1204.7', partner: 'WLD', flow: 'balance', kind: 'balance', quote: 'deficit' },
        { kind: 'level', product: 'GDP', quote: 'nothing' },
        { printed: '-295.5', flow: 'balance', kind: 'balance', quote: '295.5' },
        { kind: 'share', unit: 'percent', flow: 'balance', printed: share, quote: words },
      );
    expect(statuses(deficit('24.5')).slice(-2)).toEqual(['consistent', 'consistent']);
    expect(statuses(deficit('34.5')).slice(-2)).toEqual(['inconsistent', 'inconsistent']);
    expect(statuses(deficit('34.5', 'a rise of 34.5')).slice(-2)).toEqual(['n/a', 'n/a']);
    const ratio = (words: string): readonly Claim[] =>
      text(
        { printed: '252.3' },
        { printed: '81.4', flow: 'imports' },
        { kind: 'ratio', unit: 'times', printed: '5', scale: 'one', comparison: 'ratio_to', quote: words },
      );
    expect(statuses(ratio('five times as much as it bought there'))).toEqual(Array(3).fill('inconsistent'));
    expect(statuses(ratio('five times as much as in 1990'))).toEqual(['n/a', 'n/a', 'n/a']);
  });

  it('asks for a scale word that was left out, and for the year of a figure', () => {
    const bare = text({ printed: '612', scale: 'million' }, rate('11.7'), {
      printed: '548',
      scale: 'one',
      period: THEN,
    });
    expect(suspects(bare)).toEqual(['548: lost scale word']);
    expect([...arithmetic(bare).values()][2]!.why).toContain('million left out?');
    const [head, body] = [{ quote: '15.4 in 2022', period: THEN }, { period: THEN }];
    const headline = (printed: string) =>
      text({ printed, ...head }, rate('4.8'), { printed: '15.4' }, { printed: '14.7', ...body });
    expect(suspects(headline('15.4'))).toEqual(['15.4 in 2022: wrong year']);
    expect(suspects(headline('15.1'))).toEqual([]);
  });

  it('asks after a digit only of what is worked out from the rest', () => {
    const rates = text({ printed: '240.11' }, { printed: '190.27', period: THEN }, rate('23.6'));
    expect(suspects(rates)).toEqual(['23.6: other']);
  });

  it('takes time in proportion to the claims', () => {
    const many = (n: number): readonly Claim[] => {
      const claims: Claim[] = [];
      for (let k = 0; claims.length < n; k += 1) {
        const world = {
          exports: 300 + k,
          imports: 200 + (k % 97),
          exportsBefore: 280 + k,
          importsBefore: 190 + (k % 89),
        };
        for (const c of printWorld(world, 2, ['USA', 'DEU', 'JPN', 'IND'][k % 4], 2023 - 3 * Math.floor(k / 4)))
          claims.push(claimed(c, claims.length));
      }
      return claims;
    };
    expect(seconds(many(2000))).toBeLessThan(0.5);
  });

  it.each([
    ['one figure again and again', () => ({ printed: '5.2' })],
    ['another number each time', (k: number) => ({ printed: `${(k * 7919) % 10007}.5` })],
    ['another year each time', (k: number) => ({ printed: `${(k * 7919) % 10007}.5`, period: yearPeriod(1000 + k) })],
    [
      'shares of one whole',
      (k: number) =>
        k === 0
          ? { printed: '90.0', partner: 'WLD' }
          : { printed: `${k % 97}.5`, partner: `P${k >> 1}`, ...(k % 2 ? { kind: 'share', unit: 'percent' } : {}) },
    ],
    [
      'ratios to many partners',
      (k: number) =>
        k % 2
          ? { printed: '3', kind: 'ratio', unit: 'times', comparison: 'ratio_to', partner: `P${k >> 1}` }
          : { printed: `${(k * 7919) % 10007}.5`, partner: `P${k >> 1}` },
    ],
  ] as const)('takes no more time over a text of %s', (_, fields) => {
    const claims = Array.from({ length: 8000 }, (_, k) => claimed(fields(k), k));
    expect(seconds(claims)).toBeLessThan(2);
  });
});

/** CPU time of a second run. */
function seconds(claims: readonly Claim[]): number {
  arithmetic(claims);
  const before = process.cpuUsage();
  arithmetic(claims);
  return process.cpuUsage(before).user / 1e6;
}
