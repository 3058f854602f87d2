import { BilateralError } from '../model/error.js';
import type { DeficitRule } from '../model/scenario.js';
import type { Reach } from './reach.js';
import type { World } from './world.js';

/**
 * Refuses a world in which some economies can only buy from the rest, or only sell to it, without the deficit that pays for it:
 * wages would drift apart for ever.
 */
export function checkOneWay(
  { size, sectors, baseline, total }: World,
  { pull }: Reach,
  rule: DeficitRule,
  kept: Float64Array,
): void {
  const sells = (i: number, n: number): boolean => {
    for (let j = 0; j < sectors; j++) if (pull[(j * size + n) * size + i]! > 0) return true;
    return false;
  };
  if (reached(sells, size, 0, false).length === size && reached(sells, size, 0, true).length === size) return;
  for (let from = 0; from < size; from++) {
    // all that lies downstream of an economy sells nothing to the others
    const part = reached(sells, size, from, false);
    const inside = new Set(part);
    const buys = part.some((n) => baseline.economies.some((_, i) => !inside.has(i) && sells(i, n)));
    const gap = rule === 'balanced' || rule === 'none' ? 0 : part.reduce((sum, n) => sum + kept[n]!, 0);
    if (buys && gap <= 1e-12 * total) refuse(part.map((n) => baseline.economies[n]!).join(', '));
  }
}

/** Everyone that an economy sells to, directly or through others, and itself; or everyone that sells to it. */
function reached(
  sells: (i: number, n: number) => boolean,
  size: number,
  from: number,
  against: boolean,
): readonly number[] {
  const seen = new Uint8Array(size);
  const found = [from];
  seen[from] = 1;
  for (let k = 0; k < found.length && found.length < size; k++)
    for (let other = 0; other < size; other++) {
      if (seen[other] === 1) continue;
      if (!(against ? sells(other, found[k]!) : sells(found[k]!, other))) continue;
      seen[other] = 1;
      found.push(other);
    }
  return found;
}

function refuse(codes: string): never {
  throw new BilateralError(
    'bad-input',
    `${codes}: what is left of trade with the rest goes one way, imports without exports, and no deficit pays for it`,
    { hint: 'leave some trade both ways, or take the deficit rule additive where a deficit is observed' },
  );
}
