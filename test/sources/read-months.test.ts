import { describe, expect, it } from 'vitest';
import { readMonths } from '../../src/sources/read-months.js';

const read = (...lines: readonly string[]) => readMonths(lines.join('\n'), 'a.csv');

describe('readMonths', () => {
  it('reads a series a column, in order of month, with NaN where nothing stands', () => {
    expect(read('month,a,b', '2001-03,3,30', '2001-01-01,1,NA', '2001-04,,40')).toEqual([
      { name: 'a', start: '2001-01', values: Float64Array.from([1, NaN, 3, NaN]) },
      { name: 'b', start: '2001-01', values: Float64Array.from([NaN, NaN, 30, 40]) },
    ]);
  });

  it('says line and column of what is wrong', () => {
    const wrong: readonly (readonly [readonly string[], string])[] = [
      [['month,a'], 'no rows of months'],
      [['month', '2001-01'], "one column, 'month', and no series"],
      [['month,a,a', '2001-01,1,2'], "two columns 'a'"],
      [['month,', '2001-01,1'], 'column 2 has no name'],
      [['month,a', '2001-01,1,2'], 'line 2: 3 cells, where the names are 2'],
      [['month,a', '2001-13,1'], "line 2: '2001-13' is not a month"],
      [['month,a', '2001,1'], "line 2: '2001' is not a month"],
      [['month,a', '2001-01,1', '2001-01,2'], 'line 3: 2001-01 stands there twice'],
      [['month,a', '2001-01,1', '2001-02,1,000'], 'line 3: 3 cells'],
      [['month,a', '2001-01,x1'], "a of 2001-01 is 'x1', no number"],
    ];
    for (const [lines, says] of wrong) expect(() => read(...lines)).toThrow(says);
  });
});
