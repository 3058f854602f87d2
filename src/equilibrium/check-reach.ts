import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import type { DeficitRule } from '../model/scenario.js';
import type { Reach } from './reach.js';
import type { World } from './world.js';

/**
 * Refuses shocks that leave somebody nothing to buy of what is needed, nobody to sell to, or deficits that no trade can pay for. Notes
 * economies that are cut off from all others.
 */
export function checkReach(world: World, { pull }: Reach, rule: DeficitRule, kept: Float64Array): readonly Note[] {
  const { size, sectors, spending, output, baseline, total } = world;
  const { economies } = baseline;
  for (let j = 0; j < sectors; j++)
    for (let n = 0; n < size; n++) {
      const row = (j * size + n) * size;
      if (spending[j * size + n]! > 0 && !some(size, (i) => pull[row + i]! > 0))
        refuse(`${economies[n]} has no one left to buy ${baseline.sectors[j]} from`);
    }
  for (let i = 0; i < size; i++)
    if (!some(sectors, (j) => output[j * size + i]! > 0 && some(size, (n) => pull[(j * size + n) * size + i]! > 0)))
      refuse(`${economies[i]} has no one left to sell to`);
  if (rule === 'additive') checkSum(kept, total, baseline.unit);
  const groups = linked(size, (n, i) => some(sectors, (j) => pull[(j * size + n) * size + i]! > 0));
  const parts = [...new Set(groups)].map((root) => economies.flatMap((_, n) => (groups[n] === root ? [n] : [])));
  if (parts.length === 1) return [];
  for (const part of parts) {
    const gap = part.reduce((sum, n) => sum + kept[n]!, 0);
    if (rule !== 'balanced' && rule !== 'none' && Math.abs(gap) > 1e-9 * total)
      stranded(
        part.map((n) => economies[n]!),
        gap,
        baseline.unit,
      );
  }
  const small = parts.reduce((a, b) => (b.length > a.length ? b : a));
  const cut = parts.filter((part) => part !== small).map((part) => part.map((n) => economies[n]!).join(', '));
  return [
    note(
      'cut-off',
      `no trade is left between ${cut.join(' / ')} and the rest; wages can be compared only within each part`,
    ),
  ];
}

function refuse(message: string): never {
  throw new BilateralError('bad-input', message, {
    hint: 'a ban of everything has no equilibrium here; leave one source, or raise barriers instead',
  });
}

/** Kept deficits of all economies are surpluses of others. */
function checkSum(kept: Float64Array, total: number, unit: string): void {
  const sum = kept.reduce((all, deficit) => all + deficit, 0);
  if (Math.abs(sum) > 1e-9 * total)
    throw new BilateralError(
      'bad-input',
      `the deficits to be kept add up to ${sum.toPrecision(4)} ${unit}, but the world trades with nobody else`,
      { hint: 'give deficits and surpluses that add up to zero, or take the rule multiplicative, which rescales' },
    );
}

function stranded(codes: readonly string[], gap: number, unit: string): never {
  throw new BilateralError(
    'bad-input',
    `no trade is left between ${codes.join(', ')} and the rest, but a ${gap > 0 ? 'deficit' : 'surplus'} of ${Math.abs(gap).toPrecision(4)} ${unit} is to be kept`,
    { hint: 'take the deficit rule balanced or none, or leave some trade' },
  );
}

function some(count: number, test: (k: number) => boolean): boolean {
  for (let k = 0; k < count; k++) if (test(k)) return true;
  return false;
}

/** For each, the lowest of those it is linked with, over any number of steps. */
function linked(size: number, link: (n: number, i: number) => boolean): readonly number[] {
  const root = Array.from({ length: size }, (_, n) => n);
  const find = (n: number): number => (root[n] === n ? n : find(root[n]!));
  // most worlds hang together through their first economy
  let parts = size;
  for (let n = 0; n < size && parts > 1; n++)
    for (let i = 0; i < size && parts > 1; i++) {
      const [a, b] = [find(n), find(i)];
      if (a === b || !link(n, i)) continue;
      root[Math.max(a, b)] = Math.min(a, b);
      parts--;
    }
  return root.map((_, n) => find(n));
}
