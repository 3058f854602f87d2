import type { EffectsOperator } from './effects-operator.js';

export interface Solved {
  readonly converged: boolean;
  readonly iterations: number;
  /** Right-hand sides times applications of the operator. */
  readonly applications: number;
}

/** Where to stop. */
export type Enough = { readonly size: number } | { readonly share: number };

/** Share of a column's weighted squares below which what is left of it is rounding, which no level explains. */
const ROUNDING = 1e-26;

/**
 * Preconditioned conjugate gradients for several right-hand sides at once: improves each `x[i]`, from where it stands, until the
 * residual of `S x = D'W(v_i − means)`, as √(r'M⁻¹r), falls to `enough[i].size`, or to `enough[i].share` of what it was at the start.
 * The system may be singular, as effects are. All arrays have to be of the operator's arena.
 * Source: Saad, Iterative Methods for Sparse Linear Systems, 2nd ed., algorithm 9.1.
 */
export function conjugateGradients(
  operator: EffectsOperator,
  v: readonly (Float64Array | null)[],
  x: readonly Float64Array[],
  enough: readonly Enough[],
  most: number,
): Solved {
  const { size, arena } = operator;
  const { dot, addScaled, scaleAdd } = arena.loops;
  const release = arena.mark();
  const sides = v.map((_, i) => i);
  const r = sides.map(() => arena.numbers(size));
  operator.residual(v, x, r);
  let applications = sides.length;
  const z = arena.numbers(size);
  const p = sides.map(() => arena.numbers(size));
  const q = sides.map(() => arena.numbers(size));
  const norm = new Float64Array(sides.length);
  for (const i of sides) {
    operator.precondition(r[i]!, z);
    p[i]!.set(z);
    norm[i] = dot(r[i]!, z, size);
  }
  const limit = enough.map((one, i) => {
    if ('size' in one) return one.size ** 2;
    const column = v[i] ?? null;
    return Math.max(norm[i]! * one.share ** 2, column === null ? 0 : ROUNDING * operator.squares(column));
  });
  const open = (i: number): boolean => norm[i]! > limit[i]! && norm[i]! > 0;
  let active = sides.filter(open);
  let iterations = 0;
  const nothing = sides.map(() => null);
  for (; active.length > 0 && iterations < most; iterations++) {
    // the residual of nothing at p is −S p
    operator.residual(
      nothing.slice(0, active.length),
      active.map((i) => p[i]!),
      active.map((i) => q[i]!),
    );
    applications += active.length;
    for (const i of active) {
      const [xi, ri, pi, qi] = [x[i]!, r[i]!, p[i]!, q[i]!];
      const curvature = -dot(pi, qi, size);
      if (!(curvature > 0)) {
        norm[i] = 0;
        continue;
      }
      const step = norm[i]! / curvature;
      addScaled(step, pi, 0, xi, size);
      addScaled(step, qi, 0, ri, size);
      operator.precondition(ri, z);
      const next = dot(ri, z, size);
      const turn = next / norm[i]!;
      norm[i] = next;
      scaleAdd(turn, pi, z, size);
    }
    active = active.filter(open);
  }
  release();
  return { converged: active.length === 0, iterations, applications };
}
