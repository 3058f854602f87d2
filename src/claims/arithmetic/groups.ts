import { type Interval, intersects } from '../../kernels/interval.js';
import type { Network } from './network.js';
import type { Reading } from './readings.js';

/** Claims that print one figure, told from their numbers; `first` is the one with the most digits. */
export interface Printing {
  readonly variable: string;
  readonly first: number;
  readonly interval: Interval;
  readonly all: readonly number[];
}

const width = ([low, high]: Interval): number => high - low;

/** The printings of each variable: more than one when the text gives unequal numbers for what looks like one figure. */
export function printings(network: Network, intervals: readonly (Interval | null)[]): Map<string, readonly Printing[]> {
  const result = new Map<string, readonly Printing[]>();
  for (const { name, printed } of network.variables.values()) {
    const groups: { first: number; interval: Interval; all: number[] }[] = [];
    const known = printed.filter((i) => intervals[i]).sort((a, b) => width(intervals[a]!) - width(intervals[b]!));
    for (const i of known) {
      const group = groups.find((g) => intersects(g.interval, intervals[i]!));
      if (group) group.all.push(i);
      else groups.push({ first: i, interval: intervals[i]!, all: [i] });
    }
    if (groups.length > 0)
      result.set(
        name,
        groups.map((g) => ({ variable: name, ...g })),
      );
  }
  return result;
}

export const readingOf = ({ first, interval }: Printing): Reading => ({
  interval,
  by: [first],
  steps: [],
  weak: false,
});
