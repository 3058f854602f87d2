import type { Loops } from './loops.js';
import { addressIn } from './placed.js';
import { sharedBinary } from './shared-binary.js';
import { SIMD_BINARY } from './simd-binary.js';

/** The functions of assembly/: what is a number here is one there, what is an array here is an address there. */
export type Exports = Readonly<Record<keyof Loops, (...args: number[]) => number>>;

const compiled = new Map<boolean, WebAssembly.Module | null>();

/** The compiled loops, for memory of one thread or shared; null where vectors, or shared memory, are not known. */
export function compiledLoops(shared: boolean): WebAssembly.Module | null {
  let module = compiled.get(shared);
  if (module === undefined) {
    try {
      const text = atob(SIMD_BINARY.trim());
      const own = new Uint8Array(text.length);
      for (let i = 0; i < own.length; i++) own[i] = text.charCodeAt(i);
      module = new WebAssembly.Module(shared ? sharedBinary(own) : own);
    } catch {
      module = null;
    }
    compiled.set(shared, module);
  }
  return module;
}

/** The loops for vectors over arrays of a memory, or null where they are not known. */
export function simdLoops(memory: WebAssembly.Memory, shared = false): Loops | null {
  const module = compiledLoops(shared);
  if (module === null) return null;
  return loopsOver(new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports, memory);
}

/** Loops over arrays of a memory, by functions that take their addresses. */
export function loopsOver(f: Exports, { buffer }: WebAssembly.Memory): Loops {
  /** Address of an array, or zero without one. */
  const p = (array: Float64Array | Int32Array | null): number => (array === null ? 0 : addressIn(buffer, array));
  /** Address of a place in an array of numbers. */
  const q = (array: Float64Array | null, place: number): number => (array === null ? 0 : p(array) + 8 * place);
  return {
    runsResidual: ({ starts, sums, first, second }, w, v, x, out, g, end) =>
      f.runsResidual(p(w), p(v), p(x), p(out), p(starts), p(sums), p(first), p(second), g, end),
    runsMeans: ({ starts, sums, first, second }, w, v, x, means, g, end) =>
      f.runsMeans(p(w), p(v), p(x), p(means), p(starts), p(sums), p(first), p(second), g, end),
    runsSpread: ({ starts, first, second }, v, x, c, g, start, end, out) =>
      f.runsSpread(p(v), p(x), p(c), p(out), p(starts), p(first), p(second), g, start, end),
    runsWeigh: ({ starts, sums, first, second }, w, diagonal, g, end) =>
      f.runsWeigh(p(w), p(sums), p(diagonal), p(starts), p(first), p(second), g, end),
    indexedWeigh: ({ starts, sums, codes, effects, rows }, w, diagonal, own, g, end) =>
      f.indexedWeigh(p(w), p(sums), p(diagonal), p(own), p(starts), p(codes), effects, rows, g, end),
    indexedResidual: ({ starts, sums, codes, effects, rows, left }, w, v, x, out, g, end) =>
      f.indexedResidual(p(w), p(v), p(x), p(out), p(starts), p(sums), p(codes), effects, rows, p(left), g, end),
    indexedMeans: ({ starts, sums, codes, effects, rows }, w, v, x, means, g, end) =>
      f.indexedMeans(p(w), p(v), p(x), p(means), p(starts), p(sums), p(codes), effects, rows, g, end),
    indexedSpread: ({ starts, codes, effects, rows }, v, x, c, g, start, end, out) =>
      f.indexedSpread(p(v), p(x), p(c), p(out), p(starts), p(codes), effects, rows, g, start, end),
    weightedProduct: (w, wAt, a, aAt, b, bAt, length) => f.weightedProduct(q(w, wAt), q(a, aAt), q(b, bAt), length),
    crossProducts: (w, at, blocks, stride, count, spare, length, sums) =>
      f.crossProducts(q(w, at), p(blocks), stride, count, p(spare), length, p(sums)),
    dot: (a, b, length) => f.dot(p(a), p(b), length),
    scaleAdd: (by, to, column, length) => f.scaleAdd(by, p(to), p(column), length),
    addScaled: (by, column, at, to, length) => f.addScaled(by, q(column, at), p(to), length),
    moveTo: (next, now, w, outcome, at, length, move) =>
      f.moveTo(p(next), q(now, at), q(w, at), q(outcome, at), length, p(move)),
    poisson: (y, eta, prior, weights, working, at, length) =>
      f.poisson(q(y, at), q(eta, at), q(prior, at), q(weights, at), q(working, at), length),
    poissonWeights: (eta, prior, weights, at, length) =>
      f.poissonWeights(q(eta, at), q(prior, at), q(weights, at), length),
    poissonStart: (mean, y, offset, prior, weights, working, at, length) =>
      f.poissonStart(mean, q(y, at), q(offset, at), q(prior, at), q(weights, at), q(working, at), length),
    sumGroups: (starts, values, sums, g, end) => f.sumGroups(p(starts), p(values), p(sums), g, end),
    scaleGroups: (starts, factor, values, g, end) => f.scaleGroups(p(starts), p(factor), p(values), g, end),
    sumRuns: (starts, bases, values, sums, g, end) => f.sumRuns(p(starts), p(bases), p(values), p(sums), g, end),
    scaleRuns: (starts, bases, factor, values, g, end) =>
      f.scaleRuns(p(starts), p(bases), p(factor), p(values), g, end),
    sumCodes: (codes, values, sums, k, end) => f.sumCodes(p(codes), p(values), p(sums), k, end),
    scaleCodes: (codes, factor, values, k, end) => f.scaleCodes(p(codes), p(factor), p(values), k, end),
    abreastDots: (w, a, b, width, k, end, sums) => f.abreastDots(p(w), p(a), p(b), width / 2, k, end, p(sums)),
    abreastAdd: (by, column, to, width, count) => f.abreastAdd(p(by), p(column), p(to), width / 2, count),
    abreastTurn: (by, to, column, width, count) => f.abreastTurn(p(by), p(to), p(column), width / 2, count),
    abreastBlocks: (own, across, partner, r, z, width, count) =>
      f.abreastBlocks(p(own), p(across), p(partner), p(r), p(z), width / 2, count),
    abreastCentre: ({ weights, starts, sums }, v, first, width, means, g, end) =>
      f.abreastCentre(p(weights), p(v), first, width / 2, p(starts), p(sums), p(means), g, end),
    abreastSum: ({ weights, codes, effects, rows }, v, first, width, k, end, sums) =>
      f.abreastSum(p(weights), p(v), first, width / 2, p(codes), effects, rows, k, end, p(sums)),
    abreastLess: ({ codes, effects, rows }, x, v, first, width, k, end) =>
      f.abreastLess(p(x), p(v), first, width / 2, p(codes), effects, rows, k, end),
    abreastOne: ({ starts, sums, codes }, x, out, width, g, end) =>
      f.abreastOne(p(x), p(out), width / 2, p(starts), p(sums), p(codes), g, end),
    abreastTwo: ({ starts, sums, codes, rows }, x, out, width, g, end) =>
      f.abreastTwo(p(x), p(out), width / 2, p(starts), p(sums), p(codes), rows, g, end),
    abreastProducts: (w, u, v, width, k, end, sums) => f.abreastProducts(p(w), p(u), p(v), width / 2, k, end, p(sums)),
    abreastLeft: (w, v, width, by, k, end, left, sums) =>
      f.abreastLeft(p(w), p(v), width / 2, p(by), k, end, p(left), p(sums)),
  };
}
