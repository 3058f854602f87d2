import type { Loops } from './loops.js';

type LevelLoops = Pick<Loops, 'sumGroups' | 'scaleGroups' | 'sumRuns' | 'scaleRuns' | 'sumCodes' | 'scaleCodes'>;

/** Sums by group or level and their factors, in plain JavaScript. */
export const plainLevels: LevelLoops = {
  sumGroups(starts, values, sums, g, end) {
    for (; g < end; g++) {
      let sum = 0;
      for (let k = starts[g]!; k < starts[g + 1]!; k++) sum += values[k]!;
      sums[g] = sum;
    }
  },

  scaleGroups(starts, factor, values, g, end) {
    for (; g < end; g++) for (let k = starts[g]!; k < starts[g + 1]!; k++) values[k] = values[k]! * factor[g]!;
  },

  sumRuns(starts, bases, values, sums, g, end) {
    for (; g < end; g++)
      for (let k = starts[g]!, u = bases[g]!; k < starts[g + 1]!; k++, u++) sums[u] = sums[u]! + values[k]!;
  },

  scaleRuns(starts, bases, factor, values, g, end) {
    for (; g < end; g++)
      for (let k = starts[g]!, u = bases[g]!; k < starts[g + 1]!; k++, u++) values[k] = values[k]! * factor[u]!;
  },

  sumCodes(codes, values, sums, k, end) {
    for (; k < end; k++) sums[codes[k]!] = sums[codes[k]!]! + values[k]!;
  },

  scaleCodes(codes, factor, values, k, end) {
    for (; k < end; k++) values[k] = values[k]! * factor[codes[k]!]!;
  },
};
