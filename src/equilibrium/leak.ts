import type { World } from './world.js';

/** Spending that shares leave unaccounted for where they do not quite add up, of all economies, over world value added. */
export function leakOf({ inputs, output, valueAdded, revenue, deficits, total }: World): number {
  const { size, sectors, shares, final } = inputs;
  let leak = 0;
  for (let n = 0; n < size; n++) {
    let all = 0;
    for (let j = 0; j < sectors; j++) {
      all += final[j * size + n]!;
      let used = inputs.valueAdded[j * size + n]!;
      for (let k = 0; k < sectors; k++) used += shares[(n * sectors + j) * sectors + k]!;
      leak += Math.abs(1 - used) * output[j * size + n]!;
    }
    leak += Math.abs(1 - all) * (valueAdded[n]! + revenue[n]! + deficits[n]!);
  }
  return leak / total;
}
