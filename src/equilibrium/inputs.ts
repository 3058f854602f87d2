import type { Baseline } from '../model/baseline.js';

/** Technology and taste as shares, in the layouts of a baseline. */
export interface Inputs {
  readonly size: number;
  readonly sectors: number;
  /** J N: value added over output. */
  readonly valueAdded: Float64Array;
  /** N J J: each input over the output of the using sector, adding up to one less value added. */
  readonly shares: Float64Array;
  /** J N: what printed shares leave of output that goes to nobody, above or below 0 by their last digits. */
  readonly leaks: Float64Array;
  /** J N: sectors in final spending. */
  readonly final: Float64Array;
}

/** Shares of a baseline: of inputs as printed, of final spending rescaled to add up exactly. */
export function inputsOf({ economies, sectors: names, valueAdded, inputs, final }: Baseline): Inputs {
  const [size, sectors] = [economies.length, names.length];
  const shares = new Float64Array(size * sectors * sectors);
  const taste = final.slice();
  const leaks = new Float64Array(size * sectors);
  for (let n = 0; n < size; n++) {
    let all = 0;
    for (let j = 0; j < sectors; j++) {
      all += final[j * size + n]!;
      const row = (n * sectors + j) * sectors;
      let sum = 0;
      for (let k = 0; k < sectors; k++) sum += inputs[row + k]!;
      if (sum === 0) continue;
      const bought = 1 - valueAdded[j * size + n]!;
      leaks[j * size + n] = bought * (1 - sum);
      for (let k = 0; k < sectors; k++) shares[row + k] = bought * inputs[row + k]!;
    }
    if (all > 0) for (let j = 0; j < sectors; j++) taste[j * size + n]! /= all;
  }
  return { size, sectors, valueAdded, shares, final: taste, leaks };
}
