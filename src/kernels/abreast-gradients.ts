import type { AbreastOperator } from './abreast-operator.js';

/**
 * Preconditioned conjugate gradients for columns abreast: solves `S x = r` from x = 0 until the residual of each column, as
 * r'M⁻¹r, falls to its limit, which `limitOf` gives from that at the start. `r` is used up. The system may be singular.
 * Source: Saad, Iterative Methods for Sparse Linear Systems, 2nd ed., algorithm 9.1.
 */
export function abreastGradients(
  operator: AbreastOperator,
  r: Float64Array,
  x: Float64Array,
  limitOf: (norm: number, column: number) => number,
  most: number,
): { readonly converged: boolean } {
  const { arena, width, size, blocks } = operator;
  const { loops } = arena;
  const release = arena.mark();
  const [z, p, q] = [arena.numbers(size * width), arena.numbers(size * width), arena.numbers(size * width)];
  const [sums, by] = [arena.numbers(width), arena.numbers(width)];
  const dots = (a: Float64Array, b: Float64Array): Float64Array => {
    sums.fill(0);
    loops.abreastDots(null, a, b, width, 0, size, sums);
    return sums;
  };
  const precondition = (): void => loops.abreastBlocks(blocks.own, blocks.across, blocks.partner, r, z, width, size);
  precondition();
  p.set(z);
  const norm = dots(r, z).slice();
  const limit = norm.map(limitOf);
  const isOpen = (i: number): boolean => norm[i]! > limit[i]! && norm[i]! > 0;
  const open = Uint8Array.from(norm, (_, i) => (isOpen(i) ? 1 : 0));
  for (let iteration = 0; open.includes(1) && iteration < most; iteration++) {
    operator.apply(p, q);
    // a column that is solved, or that nothing is left of, stays where it is
    const curvature = dots(p, q);
    for (let i = 0; i < width; i++) {
      if (!(curvature[i]! < 0)) open[i] = 0;
      by[i] = open[i] === 1 ? -norm[i]! / curvature[i]! : 0;
    }
    loops.abreastAdd(by, p, x, width, size);
    loops.abreastAdd(by, q, r, width, size);
    precondition();
    const next = dots(r, z);
    for (let i = 0; i < width; i++) {
      by[i] = open[i] === 1 ? next[i]! / norm[i]! : 0;
      if (open[i] === 0) continue;
      norm[i] = next[i]!;
      open[i] = isOpen(i) ? 1 : 0;
    }
    loops.abreastTurn(by, p, z, width, size);
  }
  release();
  return { converged: !open.includes(1) };
}
