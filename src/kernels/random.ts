import { normalTailQuantile } from './normal.js';

/** Rounds of mixing that start a generator from a seed (finalizer of MurmurHash3, Appleby 2011). */
function mixed(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const rotated = (x: number, k: number): number => ((x << k) | (x >>> (32 - k))) >>> 0;

/** Draws one after another; the same seed and stream give the same draws on every machine. */
export interface Random {
  /** Between 0 and 1, neither included, on a grid of 2^-53. */
  uniform(): number;
  /** Standard normal, by inversion. */
  normal(): number;
}

/**
 * A generator of its own for each `stream`, so that draw number k does not depend on who made the draws before it.
 * Source: Blackman and Vigna 2021, Scrambled linear pseudorandom number generators, ACM TOMS 47(4): xoshiro128**.
 */
export function random(seed: number, stream: number): Random {
  const s = new Uint32Array(4);
  let h = mixed(seed ^ 0x9e3779b9);
  for (let k = 0; k < 4; k++) {
    h = mixed((h + Math.imul(stream + 1, 0x85ebca77) + 0x9e3779b9 * (k + 1)) >>> 0);
    s[k] = h;
  }
  if ((s[0]! | s[1]! | s[2]! | s[3]!) === 0) s[0] = 1;
  const next = (): number => {
    const result = Math.imul(rotated(Math.imul(s[1]!, 5) >>> 0, 7), 9) >>> 0;
    const t = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= t;
    s[3] = rotated(s[3]!, 11);
    return result;
  };
  const uniform = (): number => ((next() >>> 5) * 67108864 + (next() >>> 6) + 0.5) / 9007199254740992;
  return { uniform, normal: () => normalTailQuantile(uniform()) };
}
