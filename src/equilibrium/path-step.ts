import type { Counterfactual } from '../model/counterfactual.js';
import type { PartialChanges } from './path-changes.js';

/** A point of the way of a shock: the changes so far and the world they make. */
export interface PathPoint {
  readonly changes: PartialChanges;
  readonly world: Counterfactual;
  /** N: spending on final goods. */
  readonly income: Float64Array;
  /** J N N: what would be paid for each flow if barriers were as in the baseline, at present prices and spending. */
  readonly unhindered: Float64Array;
}

/** A point from its world; `incomes` and `spending` are those of the baseline. */
export function pathPoint(
  changes: PartialChanges,
  world: Counterfactual,
  incomes: Float64Array,
  spending: Float64Array,
): PathPoint {
  const { baseline, unitCosts, prices } = world;
  const size = baseline.economies.length;
  const unhindered = baseline.flows.map((flow, at) => {
    if (flow === 0) return 0;
    const [cell, i] = [Math.floor(at / size), at % size];
    const j = Math.floor(cell / size);
    const old = 1 + baseline.tariffs[at]!;
    const cost = (unitCosts[j * size + i]! * (1 + changes.tariffs[at]!)) / (old * prices[cell]!);
    return (flow * old * cost ** -baseline.theta[j]! * world.spending[cell]!) / spending[cell]!;
  });
  return { changes, world, income: incomes.map((value, n) => value * world.economies[n]!.income), unhindered };
}

/** The four parts of the change of log real income of one economy. */
export type Parts = [termsOfTrade: number, volumeOfTrade: number, efficiency: number, transfers: number];

/**
 * Log real income from one point to the next by economy, weights taken as the mean of both.
 * Source: Caliendo and Parro 2015, equation 16, with the terms that barriers, productivity and deficits add to it when they change.
 */
export function stepBetween(a: PathPoint, b: PathPoint): readonly Parts[] {
  const { economies, sectors, theta } = a.world.baseline;
  const size = economies.length;
  return economies.map((_, n) => {
    const parts: Parts = [0, 0, 0, 0];
    for (let j = 0; j < sectors.length; j++) {
      const cell = j * size + n;
      for (let i = 0; i < size; i++) addFlow(parts, a, b, [j, n, i], theta[j]!);
      const known = Math.log(b.changes.productivity[cell]! / a.changes.productivity[cell]!);
      parts[2] += known === 0 ? 0 : known * mean(a, b, n, (point) => point.world.output[cell]!);
    }
    parts[3] = mean(a, b, n, () => 1) * (b.world.economies[n]!.deficit[1] - a.world.economies[n]!.deficit[1]);
    return parts;
  });
}

function addFlow(
  parts: Parts,
  a: PathPoint,
  b: PathPoint,
  [j, n, i]: readonly [number, number, number],
  theta: number,
) {
  const size = a.income.length;
  const at = (j * size + n) * size + i;
  const effect = b.changes.effects[at]! - a.changes.effects[at]!;
  if (effect !== 0) parts[2] += (effect / theta) * mean(a, b, n, (point) => point.unhindered[at]!);
  if (i === n) return;
  const [own, other, back] = [j * size + n, j * size + i, (j * size + i) * size + n];
  const price = (point: PathPoint, cell: number): number => point.world.unitCosts[cell]!;
  const quantity = (point: PathPoint): number => point.world.flows[at]! / price(point, other);
  parts[0] +=
    Math.log(price(b, own) / price(a, own)) * mean(a, b, n, (point) => point.world.flows[back]!) -
    Math.log(price(b, other) / price(a, other)) * mean(a, b, n, (point) => point.world.flows[at]!);
  parts[1] += (quantity(b) - quantity(a)) * mean(a, b, n, (point) => point.changes.tariffs[at]! * price(point, other));
}

/** The mean at both points of something relative to income. */
const mean = (a: PathPoint, b: PathPoint, n: number, of: (point: PathPoint) => number): number =>
  (of(a) / a.income[n]! + of(b) / b.income[n]!) / 2;
