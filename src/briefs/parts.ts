import type { Facts } from '../measures/chosen/flow-facts.js';
import { contribution, shareOfChange, total } from '../measures/index.js';
import type { Measurement } from '../model/figure.js';
import { percent, signedPoints } from './number.js';
import { listed, sentenceCase } from './wording.js';

export interface Part {
  readonly flow: 'exports' | 'imports';
  readonly points: Measurement;
  readonly ofChange: Measurement;
}

/** Contributions on one kind of base for both flows, the later one where there is one; the shares add up to 100. */
export function partsOf(facts: Facts): readonly Part[] {
  const { exports, imports } = facts;
  const key = (['newBase', 'base'] as const).find((k) => [exports, imports].every((f) => f.level && f[k]));
  if (!key) return [];
  const now = total(exports.level!, imports.level!);
  const then = total(exports[key]!, imports[key]!);
  return [exports, imports].map((part) => ({
    flow: part.flow as Part['flow'],
    points: contribution(part.level!, part[key]!, then),
    ofChange: shareOfChange(part.level!, part[key]!, now, then),
  }));
}

/** `Exports make up 86 % of the fall, imports 14 %`, or the points alone when the two moved apart. */
export function partsInWords(parts: readonly Part[], facts: Facts): string {
  const sorted = [...parts].sort((a, b) => b.ofChange.value - a.ofChange.value);
  const rate = facts.total.rate;
  const apart = sorted.some((p) => !Number.isFinite(p.ofChange.value) || p.ofChange.value < 0);
  if (apart || !rate) return sentenceCase(listed(parts.map((p) => `${p.flow} added ${signedPoints(p.points.value)}`)));
  const word = rate.value < 0 ? 'fall' : 'rise';
  const [a, b] = sorted;
  return `${sentenceCase(a!.flow)} make up ${percent(a!.ofChange.value, 0)} of the ${word}, ${b!.flow} ${percent(b!.ofChange.value, 0)}`;
}
