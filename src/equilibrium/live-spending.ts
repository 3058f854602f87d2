import type { Reach } from './reach.js';
import type { World } from './world.js';

/**
 * J N: 1 where something is bought after the shocks, 0 where nothing can be: not bought in the baseline, wanted neither by
 * consumers nor by a sector that still sells, in any round of a shock's way through the input-output links.
 */
export function liveSpending(world: World, { pull }: Reach): Uint8Array {
  const { size, sectors, spending, inputs } = world;
  const live = Uint8Array.from(spending, (value) => (value > 0 ? 1 : 0));
  const sells = (j: number, i: number): boolean => {
    for (let n = 0; n < size; n++) if (live[j * size + n] === 1 && pull[(j * size + n) * size + i]! > 0) return true;
    return false;
  };
  for (let before = -1, now = 0; now !== before; ) {
    before = now;
    const wanted = Uint8Array.from(inputs.final, (share) => (share > 0 ? 1 : 0));
    for (let n = 0; n < size; n++)
      for (let j = 0; j < sectors; j++) {
        if (!sells(j, n)) continue;
        const row = (n * sectors + j) * sectors;
        for (let k = 0; k < sectors; k++) if (inputs.shares[row + k]! > 0) wanted[k * size + n] = 1;
      }
    now = 0;
    for (let at = 0; at < live.length; at++) {
      live[at]! &= wanted[at]!;
      now += live[at]!;
    }
  }
  return live;
}
