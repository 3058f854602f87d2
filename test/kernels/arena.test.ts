import { describe, expect, it } from 'vitest';
import { simdArena } from '../../src/kernels/arena.js';
import { BLOCK, chunksOf } from '../../src/kernels/chunks.js';

describe('an arena in a memory', () => {
  it('hands out zeros, also where something lay before', () => {
    const arena = simdArena(1 << 16)!;
    const release = arena.mark();
    const first = arena.numbers(100).fill(7);
    release();
    const second = arena.numbers(100);
    expect(second.byteOffset).toBe(first.byteOffset);
    expect(second.every((value) => value === 0)).toBe(true);
    expect(arena.integers(3).every((value) => value === 0)).toBe(true);
  });

  it('gives arrays that do not overlap and begin at whole vectors', () => {
    const arena = simdArena(1 << 16)!;
    const arrays = [arena.numbers(3), arena.integers(5), arena.numbers(1)];
    arrays.forEach((array, i) => {
      expect(array.byteOffset % 16).toBe(0);
      if (i > 0) expect(array.byteOffset).toBeGreaterThanOrEqual(arrays[i - 1]!.byteOffset + arrays[i - 1]!.byteLength);
    });
  });

  it('has an end, and no more room than addresses', () => {
    expect(() => simdArena(1000)!.numbers(1e6)).toThrow(RangeError);
    expect(simdArena(2 ** 33)).toBeNull();
  });

  it('takes no array of another memory into its loops', () => {
    const [one, other] = [simdArena(1000)!, simdArena(1000)!];
    expect(() => one.loops.dot(one.numbers(2), other.numbers(2), 2)).toThrow(RangeError);
  });
});

describe('chunks of groups', () => {
  const startsOf = (lengths: readonly number[]): Int32Array => {
    const starts = new Int32Array(lengths.length + 1);
    for (const [g, length] of lengths.entries()) starts[g + 1] = starts[g]! + length;
    return starts;
  };

  it('hold every group once, and few places', () => {
    const lengths = Array.from({ length: 300 }, (_, g) => 1 + ((g * 37) % 90));
    const starts = startsOf(lengths);
    const chunks = chunksOf(starts);
    expect(chunks[0]).toBe(0);
    expect(chunks[chunks.length - 1]).toBe(300);
    for (let i = 1; i < chunks.length; i++) {
      expect(chunks[i]!).toBeGreaterThan(chunks[i - 1]!);
      expect(starts[chunks[i]!]! - starts[chunks[i - 1]!]!).toBeLessThanOrEqual(BLOCK);
    }
  });

  it('leave a large group alone', () => {
    expect([...chunksOf(startsOf([5, 2 * BLOCK, 2 * BLOCK, 3, 4]))]).toEqual([0, 1, 2, 3, 5]);
    expect([...chunksOf(startsOf([10]))]).toEqual([0, 1]);
  });
});
