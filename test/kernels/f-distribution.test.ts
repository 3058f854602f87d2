import { describe, expect, it } from 'vitest';
import { cdfF, quantileF, tailF } from '../../src/kernels/f-distribution.js';
import { tails } from '../../src/kernels/student-t.js';

/** x, both degrees of freedom, chance above, chance below; by an arbitrary-precision library. */
const VALUES: readonly (readonly [number, number, number, number, number])[] = [
  [0.01, 1, 1, 0.9365489651388929, 0.06345103486110713],
  [2.2, 1, 1, 0.3776427064608769, 0.6223572935391232],
  [40, 1, 1, 0.0998319659076187, 0.9001680340923813],
  [0.01, 1, 34, 0.9209316559505965, 0.07906834404940356],
  [2.2, 1, 34, 0.1472220489126848, 0.8527779510873152],
  [40, 1, 34, 3.2738383938158137e-7, 0.9999996726161606],
  [0.01, 1, 4119, 0.9203491920375824, 0.07965080796241764],
  [2.2, 1, 4119, 0.1380872450286779, 0.8619127549713221],
  [40, 1, 4119, 2.8102859461993037e-10, 0.9999999997189714],
  [0.01, 4, 1, 0.999437996377284, 0.0005620036227159912],
  [2.2, 4, 1, 0.462859552193834, 0.537140447806166],
  [40, 4, 1, 0.11797180615131879, 0.8820281938486813],
  [0.01, 4, 34, 0.9997913633414275, 0.00020863665857251247],
  [2.2, 4, 34, 0.08981705587883511, 0.9101829441211648],
  [40, 4, 34, 2.0854510400496493e-12, 0.9999999999979146],
  [0.01, 4, 4119, 0.9998025534898336, 0.00019744651016635184],
  [2.2, 4, 4119, 0.0664938269676648, 0.9335061730323352],
  [40, 4, 4119, 6.4032324134194e-33, 1.0],
  [0.01, 60, 1, 0.9999999999999786, 2.1376859146740826e-14],
  [2.2, 60, 1, 0.497226383069896, 0.502773616930104],
  [40, 60, 1, 0.12510198857703872, 0.8748980114229613],
  [0.01, 60, 34, 1.0, 1.1245015297577543e-41],
  [2.2, 60, 34, 0.007373931951762659, 0.9926260680482374],
  [40, 60, 34, 3.495350351168382e-20, 1.0],
  [0.01, 60, 4119, 1.0, 7.134760515924812e-49],
  [2.2, 60, 4119, 3.493360513731718e-7, 0.9999996506639486],
];

describe('the F distribution', () => {
  it('has the known chances, to 1e-12 of themselves', () => {
    for (const [x, df1, df2, above, below] of VALUES) {
      expect(tailF(x, df1, df2) / above).toBeCloseTo(1, 12);
      expect(cdfF(x, df1, df2) / below).toBeCloseTo(1, 12);
    }
  });

  it('is the square of Student with one degree of freedom above', () => {
    for (const df of [3, 40, 4119]) expect(tailF(2.3 ** 2, 1, df) / tails(2.3, df)).toBeCloseTo(1, 12);
  });

  it('has quantiles that lead back, and chi-square for its limit', () => {
    for (const [df1, df2] of [
      [1, 5],
      [4, 34],
      [13, 4119],
    ] as const)
      for (const p of [1e-6, 0.05, 0.5, 0.95, 0.9999])
        expect(cdfF(quantileF(p, df1, df2), df1, df2) / p).toBeCloseTo(1, 11);
    expect(quantileF(0.95, 1, Infinity)).toBeCloseTo(3.841458820694124, 11);
    expect(tailF(2, 3, Infinity)).toBeCloseTo(tailF(2, 3, 1e9), 8);
  });
});
