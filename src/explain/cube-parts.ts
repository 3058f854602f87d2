import type { Decomposition } from '../model/decomposition.js';
import { buildDecomposition } from './build-decomposition.js';
import { ExactSum, exactSum } from './exact-sum.js';
import { partnerAt, requireCube, type TradeCube } from './trade-cube.js';

/**
 * What each product, month or partner makes up of the change: of trade with one partner where one is named, else with
 * all together.
 * @throws BilateralError `bad-input` on a cube that does not fit or a partner that is not there
 */
export function cubeParts(cube: TradeCube, by: 'product' | 'month' | 'partner', partner?: string): Decomposition {
  requireCube(cube);
  const only = partner === undefined ? -1 : partnerAt(cube, partner);
  const names = { product: cube.products, month: cube.months, partner: cube.partners }[by];
  const [months, partners] = [cube.months.length, cube.partners.length];
  const place = (row: number, k: number): number =>
    by === 'partner' ? k : by === 'month' ? row % months : Math.floor(row / months);
  const add = (values: Float64Array): number[] => {
    const sums = names.map(() => new ExactSum());
    for (let row = 0, cell = 0; cell < values.length; row++)
      for (let k = 0; k < partners; k++, cell++) if (only < 0 || k === only) sums[place(row, k)]!.add(values[cell]!);
    return sums.map((sum) => sum.value);
  };
  const [base, now] = [add(cube.base), add(cube.now)];
  return buildDecomposition({
    of: partner === undefined ? cube.of : `${cube.of} with ${partner}`,
    unit: cube.unit,
    method: 'difference',
    base: exactSum(base),
    now: exactSum(now),
    lines: names.map((name, i) => ({ name, kind: 'part' as const, value: now[i]! - base[i]! })),
  });
}
