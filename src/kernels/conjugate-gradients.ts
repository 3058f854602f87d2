import type { EffectsOperator } from './effects-operator.js';

export interface Solved {
  readonly converged: boolean;
  readonly iterations: number;
  /** Right-hand sides times applications of the operator. */
  readonly applications: number;
}

/** Where to stop. */
export type Enough = { readonly size: number } | { readonly share: number };

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

/**
 * Preconditioned conjugate gradients for several right-hand sides at once: improves each `x[i]`, from where it stands, until the
 * residual of `S x = D'W(v_i − means)`, as √(r'M⁻¹r), falls to `enough[i].size`, or to `enough[i].share` of what it was at the start.
 * The system may be singular, as effects are.
 * Source: Saad, Iterative Methods for Sparse Linear Systems, 2nd ed., algorithm 9.1.
 */
export function conjugateGradients(
  operator: EffectsOperator,
  v: readonly (Float64Array | null)[],
  x: readonly Float64Array[],
  enough: readonly Enough[],
  most: number,
): Solved {
  const { size } = operator;
  const sides = v.map((_, i) => i);
  const r = sides.map(() => new Float64Array(size));
  operator.residual(v, x, r);
  let applications = sides.length;
  const z = new Float64Array(size);
  const p = sides.map(() => new Float64Array(size));
  const q = sides.map(() => new Float64Array(size));
  const norm = new Float64Array(sides.length);
  for (const i of sides) {
    operator.precondition(r[i]!, z);
    p[i]!.set(z);
    norm[i] = dot(r[i]!, z);
  }
  const limit = enough.map((one, i) => ('size' in one ? one.size ** 2 : norm[i]! * one.share ** 2));
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
      const curvature = -dot(pi, qi);
      if (!(curvature > 0)) {
        norm[i] = 0;
        continue;
      }
      const step = norm[i]! / curvature;
      for (let k = 0; k < size; k++) {
        xi[k] = xi[k]! + step * pi[k]!;
        ri[k] = ri[k]! + step * qi[k]!;
      }
      operator.precondition(ri, z);
      const next = dot(ri, z);
      const turn = next / norm[i]!;
      norm[i] = next;
      for (let k = 0; k < size; k++) pi[k] = z[k]! + turn * pi[k]!;
    }
    active = active.filter(open);
  }
  return { converged: active.length === 0, iterations, applications };
}
