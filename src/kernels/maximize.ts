/** Where a function of one number is greatest between two bounds, as far as was found. */
export interface Maximum {
  readonly at: number;
  readonly value: number;
  readonly converged: boolean;
  readonly iterations: number;
  /** Half the width of the stretch that is left. */
  readonly residual: number;
}

const GOLDEN = (3 - Math.sqrt(5)) / 2;

/**
 * The greatest value of `f` from `low` to `high` by parabolas and golden sections, without derivatives; of a function
 * with several peaks, one of them. A value that is not a number counts as lowest; while the first point has none, the
 * search narrows towards `low`. `tolerance` is absolute, in the argument, and should not lie below the square root of
 * the precision of `f`.
 * Source: Brent 1973, Algorithms for Minimization without Derivatives, chapter 5.
 */
export function maximize(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance: number,
  iterations = 100,
): Maximum {
  const cost = (x: number): number => {
    const value = f(x);
    return Number.isNaN(value) ? Infinity : -value;
  };
  let [a, b] = [low, high];
  let x = a + GOLDEN * (b - a);
  let fx = cost(x);
  for (let narrowed = 0; fx === Infinity && narrowed < 50; narrowed++) {
    b = x;
    x = a + GOLDEN * (b - a);
    fx = cost(x);
  }
  let [w, v, fw, fv] = [x, x, fx, fx];
  let [last, before] = [0, 0];
  for (let count = 1; count <= iterations; count++) {
    const middle = (a + b) / 2;
    const off = Math.abs(x - middle) + (b - a) / 2;
    if (off <= 2 * tolerance)
      return { at: x, value: -fx, converged: Number.isFinite(fx), iterations: count, residual: (b - a) / 2 };
    const step = parabolaStep(x, w, v, fx, fw, fv);
    const inside = x + step > a && x + step < b && Math.abs(step) < Math.abs(before) / 2;
    before = inside ? last : x < middle ? b - x : a - x;
    last = inside ? awayFromEnds(step, x, a, b, tolerance) : GOLDEN * before;
    const u = x + (Math.abs(last) >= tolerance ? last : Math.sign(last || 1) * tolerance);
    const fu = cost(u);
    if (fu <= fx) {
      if (u < x) b = x;
      else a = x;
      [v, fv, w, fw, x, fx] = [w, fw, x, fx, u, fu];
      continue;
    }
    if (u < x) a = u;
    else b = u;
    if (fu <= fw || w === x) [v, fv, w, fw] = [w, fw, u, fu];
    else if (fu <= fv || v === x || v === w) [v, fv] = [u, fu];
  }
  return { at: x, value: -fx, converged: false, iterations, residual: (b - a) / 2 };
}

/** To the vertex of the parabola through three points; not a number where they do not make one. */
function parabolaStep(x: number, w: number, v: number, fx: number, fw: number, fv: number): number {
  const r = (x - w) * (fx - fv);
  const q = (x - v) * (fx - fw);
  return -((x - v) * q - (x - w) * r) / (2 * (q - r));
}

/** A step that would end within twice the tolerance of a bound goes one tolerance towards the middle instead. */
function awayFromEnds(step: number, x: number, a: number, b: number, tolerance: number): number {
  const u = x + step;
  return u - a < 2 * tolerance || b - u < 2 * tolerance ? Math.sign((a + b) / 2 - x || 1) * tolerance : step;
}
