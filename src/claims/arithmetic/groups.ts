import { type Interval, intersects, width } from '../../kernels/interval.js';
import type { Network, Variable } from './network.js';
import type { Reading } from './readings.js';

/** Claims that print one figure, told from their numbers; `first` is the one with the most digits. */
export interface Printing {
  readonly first: number;
  readonly interval: Interval;
  readonly all: readonly number[];
}

/** A name that the text gives more unequal numbers for is no one figure: the rest are left aside. */
const MOST = 12;

/** The printings of each variable: more than one when the text gives unequal numbers for what looks like one figure. */
export function printings(
  network: Network,
  intervals: readonly (Interval | null)[],
): Map<Variable, readonly Printing[]> {
  const result = new Map<Variable, readonly Printing[]>();
  for (const variable of network.variables.values()) {
    const [only] = variable.printed;
    if (only === undefined) continue;
    if (variable.printed.length === 1) {
      const interval = intervals[only];
      if (interval) result.set(variable, [{ first: only, interval, all: variable.printed }]);
      continue;
    }
    const groups: { first: number; interval: Interval; all: number[] }[] = [];
    const known = variable.printed.filter((i) => intervals[i]);
    if (known.length > 1) known.sort((a, b) => width(intervals[a]!) - width(intervals[b]!));
    for (const i of known) {
      const group = groups.find((g) => intersects(g.interval, intervals[i]!));
      if (group) group.all.push(i);
      else if (groups.length < MOST) groups.push({ first: i, interval: intervals[i]!, all: [i] });
    }
    if (groups.length > 0) result.set(variable, groups);
  }
  return result;
}

export const readingOf = ({ first, interval }: Printing): Reading => ({
  interval,
  by: [first],
  steps: [],
  weak: false,
  round: 0,
  from: null,
});
