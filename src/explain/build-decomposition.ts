import type {
  Decomposition,
  DecompositionLine,
  DecompositionMethod,
  LineKind,
  LineRange,
  RangeSource,
  Spread,
} from '../model/decomposition.js';
import type { Note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import { exactSum } from './exact-sum.js';

/** The same lines worked out another way: every value that they could as well have. */
export interface Variant {
  readonly from: RangeSource;
  /** In the order of the lines. */
  readonly values: readonly number[];
}

export interface Parts {
  readonly of: string;
  readonly unit: string;
  readonly method: DecompositionMethod;
  readonly base: number;
  readonly now: number;
  readonly lines: readonly { readonly name: string; readonly kind: LineKind; readonly value: number }[];
  readonly variants?: readonly Variant[];
  readonly inputs?: readonly Observation[];
  readonly notes?: readonly Note[];
}

/** Makes a decomposition of its lines and of the variants that their ranges come from. */
export function buildDecomposition(parts: Parts): Decomposition {
  const { of, unit, method, base, now, variants = [] } = parts;
  const change = now - base;
  // A variant explains a change of its own, of which its lines are percentages.
  const wholes = variants.map(({ values }) => exactSum(values));
  const certain = sameSign([change, ...wholes]);
  const lines = parts.lines.map(({ name, kind, value }, i): DecompositionLine => {
    const others = variants.map(({ values }) => values[i]!);
    const percents = others.map((other, v) => percentOf(other, wholes[v]!));
    return {
      name,
      kind,
      unit,
      ...spread(value, others),
      percent: certain ? spread(percentOf(value, change), percents) : boundless(percentOf(value, change)),
      ranges: rangesOf(value, variants, i),
    };
  });
  return { of, unit, method, base, now, change, lines, inputs: parts.inputs ?? [], notes: parts.notes ?? [] };
}

/** Where the whole may not have changed at all, or the other way, a part can be any percentage of its change. */
const sameSign = (wholes: readonly number[]): boolean => wholes.every((x) => x > 0) || wholes.every((x) => x < 0);
const boundless = (value: number): Spread =>
  Number.isNaN(value) ? { value, low: NaN, high: NaN } : { value, low: -Infinity, high: Infinity };

const percentOf = (part: number, whole: number): number => (whole === 0 ? NaN : (100 * part) / whole);

/** The value, and the hull of it and all others that are numbers. */
function spread(value: number, others: readonly number[]): Spread {
  const all = [value, ...others].filter((x) => !Number.isNaN(x));
  if (Number.isNaN(value) || all.length === 0) return { value, low: NaN, high: NaN };
  return { value, low: all.reduce((a, b) => Math.min(a, b)), high: all.reduce((a, b) => Math.max(a, b)) };
}

function rangesOf(value: number, variants: readonly Variant[], line: number): LineRange[] {
  const sources = [...new Set(variants.map(({ from }) => from))];
  return sources.map((from) => {
    const same = variants.filter((variant) => variant.from === from).map(({ values }) => values[line]!);
    const { low, high } = spread(value, same);
    return { from, low, high };
  });
}
