import { describe, expect, it } from 'vitest';
import { regionOf } from '../../../src/claims/judge/region-words.js';
import type { Flow } from '../../../src/model/flow.js';
import { claim, levels, verdictOn } from './small-book.js';

const US = { reporter: 'USA', publisher: 'US Census', flow: 'imports' as Flow };
const of = (partner: string, imports: number, exports: number, year = '2020') => [
  ...levels({ [year]: imports }, { ...US, partner }),
  ...levels({ [year]: exports }, { ...US, flow: 'exports', partner }),
];
const partners = [
  ...of('CHN', 430, 120),
  ...of('MEX', 320, 210),
  ...of('CAN', 270, 250),
  ...of('DEU', 110, 60),
  ...of('IRL', 55, 10),
  ...of('EU', 400, 230),
  ...of('NLD', 20, 60),
  ...of('WLD', 1210, 710),
];
const rank = (partner: string, flow: Flow, value: number, text: string, more = {}) =>
  claim(text, {
    kind: 'rank',
    reporter: 'USA',
    partner,
    flow,
    value,
    unit: 'rank',
    comparison: 'rank_among',
    currency: null,
    ...more,
  });
const on = (...args: Parameters<typeof rank>) => verdictOn(rank(...args), { partners });

describe('a rank', () => {
  it('is a place among all single partners', () => {
    expect(on('CHN', 'imports', 1, 'the largest supplier').status).toBe('holds');
    expect(on('MEX', 'total', 1, 'the largest trading partner').status).toBe('fails');
    expect(on('CAN', 'exports', 1, 'the largest market').status).toBe('holds');
  });
  it('of deficits and surpluses goes by their size', () => {
    expect(on('MEX', 'balance', 2, 'the second largest deficit').status).toBe('holds');
    expect(on('NLD', 'balance', 1, 'the biggest surplus').status).toBe('holds');
    expect(on('DEU', 'balance', 3, 'the third largest deficit').status).toBe('holds');
    expect(on('IRL', 'balance', 3, 'the third largest deficit').status).toBe('fails');
  });
  it("of surpluses is one of the partners' where the reporter has a deficit, unless the words give it to the reporter", () => {
    for (const text of [
      'its surplus is the second largest that any country has with the US',
      'Mexico has the second-largest surplus with America',
      "the second-biggest surplus of all after China's",
    ])
      expect(on('MEX', 'balance', 2, text).status, text).toBe('holds');
    for (const text of ["America's largest surplus", 'the largest surplus with China'])
      expect(on('CHN', 'balance', 1, text).status, text).toBe('fails');
  });
  it('among the first few', () => {
    expect(on('CAN', 'imports', 5, 'among the five largest suppliers').status).toBe('holds');
    expect(on('IRL', 'imports', 3, 'one of the three largest suppliers').status).toBe('fails');
  });
  it('sets a bloc against countries, and counts it as one where that is the place said', () => {
    expect(on('EU', 'imports', 2, 'the EU was the second largest supplier').status).toBe('holds');
    expect(on('MEX', 'imports', 3, 'after China and the EU the third largest supplier').status).toBe('holds');
    expect(on('MEX', 'imports', 3, 'the third largest supplier')).toMatchObject({ status: 'holds-if' });
    expect(on('MEX', 'imports', 4, 'the fourth largest supplier').status).toBe('fails');
  });
  it('within a bloc goes by its members, and within a region stays open', () => {
    expect(on('DEU', 'imports', 1, 'the largest supplier in the EU').status).toBe('holds');
    expect(on('DEU', 'imports', 1, 'the largest supplier in Europe').status).toBe('cannot-tell');
  });
  it('among some partners only can be refuted, not confirmed', () => {
    const some = [
      ...levels({ '2020': 300 }, { partner: 'USA', flow: 'total' }),
      ...levels({ '2020': 200 }, { partner: 'JPN', flow: 'total' }),
    ];
    const china = (partner: string, value: number) =>
      verdictOn(
        claim('the largest trading partner', {
          kind: 'rank',
          partner,
          flow: 'total',
          value,
          unit: 'rank',
          comparison: 'rank_among',
          currency: null,
        }),
        { partners: some },
      );
    expect(china('USA', 1).status).toBe('cannot-tell');
    expect(china('JPN', 1).status).toBe('fails');
    expect(china('JPN', 2).status).toBe('cannot-tell');
  });
  it('without a field, or from below, or of several partners, stays open', () => {
    expect(verdictOn(rank('CHN', 'imports', 1, 'the largest'), {}).status).toBe('cannot-tell');
    expect(on('IRL', 'imports', 1, 'the smallest supplier').status).toBe('cannot-tell');
    expect(on('WLD', 'imports', 3, 'the three largest suppliers').status).toBe('cannot-tell');
  });
});

describe('a run of first places', () => {
  const years = [
    ...partners,
    ...of('CHN', 450, 100, '2019'),
    ...of('MEX', 350, 250, '2019'),
    ...of('CAN', 310, 290, '2019'),
    ...of('WLD', 1110, 640, '2019'),
  ];
  const run = (partner: string, value: number) =>
    verdictOn(
      claim('the largest supplier for another year in a row', {
        kind: 'streak',
        reporter: 'USA',
        partner,
        flow: 'imports',
        value,
        unit: 'years',
        comparison: 'consecutive',
        currency: null,
      }),
      { partners: years },
    ).status;
  it('looks at the year before it too', () => {
    expect(run('CHN', 1)).toBe('fails');
    expect(run('CHN', 3)).toBe('cannot-tell');
    expect(run('MEX', 2)).toBe('fails');
  });
});

describe('the part of the world that words name', () => {
  it.each([
    ['the largest supplier in the EU', 'EU'],
    ['its biggest market in Southeast Asia', 'other'],
    ['the largest European supplier', 'other'],
    ['the largest supplier of the United States', null],
  ])('%s', (words, region) => {
    const found = regionOf(words);
    expect(found === null || found === 'other' ? found : found.bloc).toBe(region);
  });
});
