import type { Estimate } from '../model/estimate.js';
import type { Design } from './design.js';
import type { Levels } from './partial-out.js';
import type { Sorted } from './sample.js';

type Recovered = NonNullable<Estimate['fixedEffects']>;

/**
 * The levels of each effect in the linear predictor. Only sums over effects are determined: every effect but the first has a mean of
 * zero over its levels, and the first takes the rest.
 */
export function fixedEffects(design: Design, { layout }: Sorted, { unknowns, groups }: Levels): Recovered {
  const parts = design.effects.map(({ name, label }, effect) => {
    const other = layout.others.find((one) => one.effect === effect);
    const [original, values] =
      other === undefined
        ? [layout.groupLevel, groups.slice()]
        : [other.original, unknowns.slice(other.offset, other.offset + other.levels)];
    return { name, levels: Array.from(original, label), values };
  });
  const [first, ...rest] = parts;
  for (const { values } of rest) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    for (let u = 0; u < values.length; u++) values[u] = values[u]! - mean;
    for (let u = 0; u < first!.values.length; u++) first!.values[u] = first!.values[u]! + mean;
  }
  return parts;
}
