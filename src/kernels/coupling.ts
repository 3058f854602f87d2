import type { Arena } from './arena.js';
import { groupAt } from './effects-operator.js';

/** Pairs of unknowns that one heavy place ties together, such as a country's exports and imports in a year through its own trade. */
export interface Coupling {
  /** The other unknown of each; -1 where it stands alone. */
  readonly partner: Int32Array;
  /** The place that ties them. */
  readonly place: Int32Array;
}

/** A determinant of no more than this share of the diagonal's product is rounding: the two are then taken apart. */
const SINGULAR = 1e-12;

/**
 * Ties each unknown of the first kind to the one of the second that shares its heaviest place, where that is mutual.
 * `visit` calls back with the unknowns and weight of every place.
 */
export function couple(
  size: number,
  visit: (each: (first: number, second: number, weight: number, place: number) => void) => void,
): Coupling {
  const heaviest = new Float64Array(size);
  const at = new Int32Array(size).fill(-1);
  const other = new Int32Array(size).fill(-1);
  visit((first, second, weight, place) => {
    if (weight > heaviest[first]!) {
      heaviest[first] = weight;
      at[first] = place;
      other[first] = second;
    }
    if (weight > heaviest[second]!) {
      heaviest[second] = weight;
      at[second] = place;
      other[second] = first;
    }
  });
  const partner = new Int32Array(size).fill(-1);
  for (let u = 0; u < size; u++) if (at[u]! >= 0 && at[other[u]!] === at[u]) partner[u] = other[u]!;
  return { partner, place: at };
}

/** Sets what ties each coupled unknown to its partner: the weight of their place, less its share of the group. */
export function setTies(
  { partner, place }: Coupling,
  starts: Int32Array,
  sums: Float64Array,
  w: Float64Array,
  tie: Float64Array,
): void {
  for (let u = 0; u < tie.length; u++) {
    if (partner[u]! < 0) continue;
    const k = place[u]!;
    tie[u] = w[k]! * (1 - w[k]! / sums[groupAt(starts, k)]!);
  }
}

/**
 * Blocks of one or two unknowns on the diagonal, inverted: `z = M⁻¹ r`. A bipartite graph of weights with one heavy edge a node is
 * slow for a plain diagonal, and these edges are most of what makes it slow.
 */
export function solveBlocks(
  diagonal: Float64Array,
  partner: Int32Array,
  tie: Float64Array,
  r: Float64Array,
  z: Float64Array,
): void {
  for (let u = 0; u < diagonal.length; u++) {
    const own = diagonal[u]!;
    const v = partner[u]!;
    if (v < 0) {
      z[u] = own > 0 ? r[u]! / own : 0;
      continue;
    }
    const theirs = diagonal[v]!;
    const across = tie[u]!;
    const determinant = own * theirs - across * across;
    z[u] =
      determinant > SINGULAR * own * theirs
        ? (theirs * r[u]! - across * r[v]!) / determinant
        : own > 0
          ? r[u]! / own
          : 0;
  }
}

/** Blocks of one or two unknowns, inverted: `z = own · r + across · r of the partner`. */
export interface InverseBlocks {
  readonly own: Float64Array;
  readonly across: Float64Array;
  /** Null where every unknown stands alone. */
  readonly partner: Int32Array | null;
}

/** Blocks of one or two unknowns on the diagonal, as solveBlocks solves them, inverted once. */
export function inverseBlocks(
  diagonal: Float64Array,
  coupled: { readonly partner: Int32Array; readonly tie: Float64Array } | null,
  arena: Arena,
): InverseBlocks {
  const size = diagonal.length;
  const [own, across] = [arena.numbers(size), arena.numbers(size)];
  for (let u = 0; u < size; u++) own[u] = diagonal[u]! > 0 ? 1 / diagonal[u]! : 0;
  if (coupled === null) return { own, across, partner: null };
  const partner = arena.integers(size);
  for (let u = 0; u < size; u++) {
    const v = coupled.partner[u]!;
    partner[u] = v < 0 ? u : v;
    if (v < 0) continue;
    const tie = coupled.tie[u]!;
    const product = diagonal[u]! * diagonal[v]!;
    const determinant = product - tie * tie;
    if (!(determinant > SINGULAR * product)) continue;
    own[u] = diagonal[v]! / determinant;
    across[u] = -tie / determinant;
  }
  return { own, across, partner };
}
