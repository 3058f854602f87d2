import type { Loops } from './loops.js';
import { SIMD_BINARY } from './simd-binary.js';

/** Functions of assembly/, which take addresses. */
type Exports = Readonly<Record<string, (...args: number[]) => number>>;

let compiled: WebAssembly.Module | null | undefined;

/** The compiled loops, or null where vectors are not known. */
function compiledModule(): WebAssembly.Module | null {
  if (compiled === undefined) {
    try {
      compiled = new WebAssembly.Module(Uint8Array.from(atob(SIMD_BINARY.trim()), (char) => char.charCodeAt(0)));
    } catch {
      compiled = null;
    }
  }
  return compiled;
}

/** The loops for vectors over arrays of a memory, or null where vectors are not known. */
export function simdLoops(memory: WebAssembly.Memory): Loops | null {
  const module = compiledModule();
  if (module === null) return null;
  const f = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports;
  const { buffer } = memory;
  const at = (array: Float64Array | Int32Array | null): number => {
    if (array === null) return 0;
    if (array.buffer !== buffer) throw new RangeError('an array of a loop lies outside its memory');
    return array.byteOffset;
  };
  const [residual, means, spread, weigh] = [f.runsResidual!, f.runsMeans!, f.runsSpread!, f.runsWeigh!];
  const [iResidual, iMeans, iSpread] = [f.indexedResidual!, f.indexedMeans!, f.indexedSpread!];
  const [product, addScaled, moveTo, poisson] = [f.weightedProduct!, f.addScaled!, f.moveTo!, f.poisson!];
  return {
    runsResidual: ({ starts, sums, first, second }, w, v, x, out, g, end) =>
      residual(at(w), at(v), at(x), at(out), at(starts), at(sums), at(first), at(second), g, end),
    runsMeans: ({ starts, sums, first, second }, w, v, x, to, g, end) =>
      means(at(w), at(v), at(x), at(to), at(starts), at(sums), at(first), at(second), g, end),
    runsSpread: ({ starts, first, second }, v, x, c, g, start, end, out) =>
      spread(at(v), at(x), at(c), at(out), at(starts), at(first), at(second), g, start, end),
    runsWeigh: ({ starts, sums, first, second }, w, diagonal, g, end) =>
      weigh(at(w), at(sums), at(diagonal), at(starts), at(first), at(second), g, end),
    indexedResidual: ({ starts, sums, codes, effects, rows, left }, w, v, x, out, g, end) =>
      iResidual(at(w), at(v), at(x), at(out), at(starts), at(sums), at(codes), effects, rows, at(left), g, end),
    indexedMeans: ({ starts, sums, codes, effects, rows }, w, v, x, to, g, end) =>
      iMeans(at(w), at(v), at(x), at(to), at(starts), at(sums), at(codes), effects, rows, g, end),
    indexedSpread: ({ starts, codes, effects, rows }, v, x, c, g, start, end, out) =>
      iSpread(at(v), at(x), at(c), at(out), at(starts), at(codes), effects, rows, g, start, end),
    weightedProduct: (w, wAt, a, aAt, b, bAt, length) =>
      product(at(w) + 8 * wAt, at(a) + 8 * aAt, at(b) + 8 * bAt, length),
    addScaled: (by, column, from, to, length) => addScaled(by, at(column) + 8 * from, at(to), length),
    moveTo: (next, now, w, outcome, from, length, move) =>
      moveTo(at(next), at(now) + 8 * from, at(w) + 8 * from, at(outcome) + 8 * from, length, at(move)),
    poisson: (y, eta, prior, weights, working, from, length) =>
      poisson(
        at(y) + 8 * from,
        at(eta) + 8 * from,
        prior === null ? 0 : at(prior) + 8 * from,
        at(weights) + 8 * from,
        at(working) + 8 * from,
        length,
      ),
  };
}
