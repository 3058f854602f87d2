import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/forecast/forecast.js';
import { drawPaths } from '../../src/forecast/paths.js';
import { fallProbability, sumsAhead } from '../../src/forecast/sums-ahead.js';
import { thetaMethod } from '../../src/forecast/theta-method.js';
import { normalTail } from '../../src/kernels/normal.js';
import type { Forecast, JointOutlook } from '../../src/model/forecast.js';
import { madeUpSeries } from './series.js';

const start = '2005-01';
const values = madeUpSeries(124, 3).map(Math.exp);
const history = { values, start };
const found = forecast(values, start, 14, { methods: [thetaMethod(12)], backtest: null });
const NORMAL = [{ share: 1, factor: 1 }];
/** The same forecast, months of which err by themselves or in step. */
const together = (share: number): Forecast => {
  const covariance = found.joint.mean.map((_, i) => found.joint.mean.map((__, j) => (i === j ? 4 : 4 * share)));
  const joint: JointOutlook = { scale: 'plain', mean: found.joint.mean.map(() => 100), covariance, regimes: NORMAL };
  return { ...found, joint };
};

describe('drawPaths', () => {
  it('has the mean and covariance asked for, and the same path whatever their number', () => {
    const joint: JointOutlook = {
      scale: 'plain',
      mean: [1, 2],
      covariance: [
        [4, 3],
        [3, 9],
      ],
      regimes: NORMAL,
    };
    const paths = drawPaths(joint, 20_000, 5);
    expect(paths.slice(0, 20)).toEqual(drawPaths(joint, 10, 5));
    let [mean, cross] = [0, 0];
    for (let k = 0; k < 20_000; k++) {
      mean += paths[2 * k + 1]! / 20_000;
      cross += ((paths[2 * k]! - 1) * (paths[2 * k + 1]! - 2)) / 20_000;
    }
    expect(Math.abs(mean - 2)).toBeLessThan(0.1);
    expect(Math.abs(cross - 3)).toBeLessThan(0.2);
  });
});

describe('sumsAhead', () => {
  it('adds known months to those to come', () => {
    // known to April 2015: the quarter from April has one month, the year four
    const [quarter, next] = sumsAhead(found, history, 3);
    expect(quarter!.period).toEqual({ start: '2015-04', months: 3 });
    expect(next!.period).toEqual({ start: '2015-07', months: 3 });
    const expected = values[123]! + found.points[0]!.mean + found.points[1]!.mean;
    expect(Math.abs(quarter!.mean / expected - 1)).toBeLessThan(0.005);
    expect(sumsAhead(found, history, 12).map(({ period }) => period.start)).toEqual(['2015-01']);
  });

  it('has wider bounds where months err in step', () => {
    const width = (share: number): number => {
      const { lo80, hi80 } = sumsAhead(together(share), history, 3)[1]!;
      return hi80 - lo80;
    };
    const alone = 2 * 1.2816 * Math.sqrt(3 * 4);
    expect(Math.abs(width(0) / alone - 1)).toBeLessThan(0.03);
    expect(Math.abs(width(0.999) / (alone * Math.sqrt(3)) - 1)).toBeLessThan(0.03);
  });
});

describe('fallProbability', () => {
  it('is what the normal distribution says of a sum', () => {
    const base = values.slice(114, 117).reduce((sum, value) => sum + value, 0);
    const {
      probability,
      simulationError,
      base: used,
    } = fallProbability(together(0), history, { start: '2015-07', months: 3 }, 100 * (1 - 298 / base));
    expect(used).toBeCloseTo(base, 8);
    expect(Math.abs(probability - normalTail(2 / Math.sqrt(12)))).toBeLessThan(4 * simulationError);
  });

  it('is less likely the deeper the fall', () => {
    const year = { start: '2015-01', months: 12 };
    const base = values.slice(108, 120).reduce((sum, value) => sum + value, 0);
    // the fall, a negative one here, that is as likely as not
    const middle = 100 * (1 - sumsAhead(found, history, 12)[0]!.median / base);
    const at = (percent: number): number => fallProbability(found, history, year, percent).probability;
    expect(at(middle)).toBeCloseTo(0.5, 3);
    expect(at(middle - 2)).toBeGreaterThan(0.6);
    expect(at(middle + 2)).toBeLessThan(0.4);
  });

  it('says when a month is neither known nor forecast', () => {
    expect(() => fallProbability(found, history, { start: '2017-01', months: 12 }, 5)).toThrow(
      '2017 is neither known nor forecast in all its months',
    );
  });
});
