import { describe, expect, it } from 'vitest';
import { tailF } from '../../src/kernels/f-distribution.js';
import { tails } from '../../src/kernels/student-t.js';

/** x, both degrees of freedom, chance above; by an arbitrary-precision library. */
const VALUES: readonly (readonly [number, number, number, number])[] = [
  [0.01, 1, 1, 0.9365489651388929],
  [2.2, 1, 1, 0.3776427064608769],
  [40, 1, 1, 0.0998319659076187],
  [0.01, 1, 34, 0.9209316559505965],
  [2.2, 1, 34, 0.1472220489126848],
  [40, 1, 34, 3.2738383938158137e-7],
  [0.01, 1, 4119, 0.9203491920375824],
  [2.2, 1, 4119, 0.1380872450286779],
  [40, 1, 4119, 2.8102859461993037e-10],
  [0.01, 4, 1, 0.999437996377284],
  [2.2, 4, 1, 0.462859552193834],
  [40, 4, 1, 0.11797180615131879],
  [0.01, 4, 34, 0.9997913633414275],
  [2.2, 4, 34, 0.08981705587883511],
  [40, 4, 34, 2.0854510400496493e-12],
  [0.01, 4, 4119, 0.9998025534898336],
  [2.2, 4, 4119, 0.0664938269676648],
  [40, 4, 4119, 6.4032324134194e-33],
  [0.01, 60, 1, 0.9999999999999786],
  [2.2, 60, 1, 0.497226383069896],
  [40, 60, 1, 0.12510198857703872],
  [0.01, 60, 34, 1.0],
  [2.2, 60, 34, 0.007373931951762659],
  [40, 60, 34, 3.495350351168382e-20],
  [0.01, 60, 4119, 1.0],
  [2.2, 60, 4119, 3.493360513731718e-7],
];

describe('the F distribution', () => {
  it('has the known chances, to 1e-12 of themselves', () => {
    for (const [x, df1, df2, above] of VALUES) expect(tailF(x, df1, df2) / above).toBeCloseTo(1, 12);
  });

  it('is the square of Student with one degree of freedom above', () => {
    for (const df of [3, 40, 4119]) expect(tailF(2.3 ** 2, 1, df) / tails(2.3, df)).toBeCloseTo(1, 12);
  });

  it('has chi-square for its limit', () => {
    expect(tailF(3.841458820694124, 1, Infinity)).toBeCloseTo(0.05, 14);
    expect(tailF(2, 3, Infinity)).toBeCloseTo(tailF(2, 3, 1e9), 8);
  });
});
