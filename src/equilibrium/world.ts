import type { Baseline } from '../model/baseline.js';
import { type Inputs, inputsOf } from './inputs.js';

/** What follows from the flows, tariffs and technology of a baseline by adding up; layouts as there. */
export interface World {
  readonly baseline: Baseline;
  readonly inputs: Inputs;
  /** N and J. */
  readonly size: number;
  readonly sectors: number;
  /** J N: gross output, what all importers pay net of tariff. */
  readonly output: Float64Array;
  /** J N: spending, tariffs included. */
  readonly spending: Float64Array;
  /** N: value added, tariff revenue, and imports less exports. */
  readonly valueAdded: Float64Array;
  readonly revenue: Float64Array;
  readonly deficits: Float64Array;
  /** Sum of value added: what the numeraire keeps. */
  readonly total: number;
}

/** Adds up a baseline. */
export function worldOf(baseline: Baseline): World {
  const { flows, tariffs, valueAdded: share } = baseline;
  const size = baseline.economies.length;
  const sectors = baseline.sectors.length;
  const output = new Float64Array(sectors * size);
  const spending = new Float64Array(sectors * size);
  const valueAdded = new Float64Array(size);
  const revenue = new Float64Array(size);
  const deficits = new Float64Array(size);
  for (let j = 0; j < sectors; j++)
    for (let n = 0; n < size; n++) {
      const row = (j * size + n) * size;
      let [paid, tax] = [0, 0];
      for (let i = 0; i < size; i++) {
        const flow = flows[row + i]!;
        paid += flow;
        tax += tariffs[row + i]! * flow;
        output[j * size + i]! += flow;
        if (i !== n) {
          deficits[n]! += flow;
          deficits[i]! -= flow;
        }
      }
      spending[j * size + n] = paid + tax;
      revenue[n]! += tax;
    }
  for (let j = 0; j < sectors; j++)
    for (let n = 0; n < size; n++) valueAdded[n]! += share[j * size + n]! * output[j * size + n]!;
  const total = valueAdded.reduce((sum, value) => sum + value, 0);
  const inputs = inputsOf(baseline);
  return { baseline, inputs, size, sectors, output, spending, valueAdded, revenue, deficits, total };
}
