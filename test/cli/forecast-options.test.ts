import { describe, expect, it } from 'vitest';
import { askedForecast, type ForecastCliOptions } from '../../src/cli/forecast-options.js';

const asked = (options: ForecastCliOptions) => askedForecast(options, '2026-04');

describe('askedForecast', () => {
  it('is a year by month unless told', () => {
    expect(asked({})).toEqual({ horizon: 12, months: 1, statements: [] });
    expect(asked({ by: 'Quarters', horizon: '6', from: '2023' })).toEqual({
      horizon: 6,
      months: 3,
      from: '2023-12',
      statements: [],
    });
  });

  it('reaches as far as a year or a statement needs', () => {
    expect(asked({ by: 'year' }).horizon).toBe(20);
    expect(asked({ by: 'year', from: '2023-12' }).horizon).toBe(12);
    expect(asked({ falls: ['5'], in: '2027' }).horizon).toBe(20);
    expect(asked({ falls: ['5'], in: '2026-06' }).horizon).toBe(12);
  });

  it('reads rates and amounts, and leaves the period open where none is named', () => {
    const { statements } = asked({
      falls: ['5%', '2.5'],
      rises: ['1'],
      exceeds: ['1.5tn'],
      below: ['\u2212300bn', '250,000'],
    });
    expect(statements.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['falls', 5],
      ['falls', 2.5],
      ['rises', 1],
      ['exceeds', 1.5e12],
      ['below', -3e11],
      ['below', 250_000],
    ]);
    expect(statements.every(({ period }) => period === undefined)).toBe(true);
    expect(asked({ rises: ['1'], in: '2026-Q4' }).statements[0]!.period).toEqual({ start: '2026-10', months: 3 });
  });

  it.each<readonly [ForecastCliOptions, string]>([
    [{ horizon: 'abc' }, "--horizon is a whole number of months from 1 to 36, not 'abc'"],
    [{ horizon: '60' }, "from 1 to 36, not '60'"],
    [{ horizon: '1.5' }, "from 1 to 36, not '1.5'"],
    [{ by: 'decade' }, '--by is one of month, quarter, year'],
    [{ falls: ['much'] }, '--falls is a number of percent'],
    [{ falls: ['-5'] }, '--falls is a number of percent'],
    [{ exceeds: ['lots'] }, '--exceeds is an amount'],
    [{ in: '2027' }, '--in is the period of a statement, and there is none'],
    [{ falls: ['5'], in: '2023' }, '--in 2023 is known already: figures go to 2026-04'],
    [{ falls: ['5'], in: '2035' }, 'ends 116 months after 2026-04, and a forecast reaches 36'],
    [{ falls: ['5'], in: '2026', horizon: '3' }, 'ends 8 months after 2026-04, and --horizon is 3'],
    [{ from: 'then' }, "'then' is not a period"],
  ])('refuses %j', (options, says) => {
    expect(() => asked(options)).toThrow(says);
  });
});
