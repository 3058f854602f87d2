import { type Interval, intersects } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { derivedness } from './derivedness.js';
import { gapOf, spreadOf, telling } from './measure.js';
import type { Meeting } from './meeting.js';
import type { Network, Variable } from './network.js';
import { disjoint, firstOf, type Reading, sizeOfUnion, tellsNothing, union } from './readings.js';
import { printedInterval } from './rounding.js';
import { wordsOf } from './wording.js';

const NONE: readonly Meeting[] = [];

/** Every two readings of a variable either share a value or cannot hold together; the latter have a gap. */
export function meet(variable: Variable, readings: readonly Reading[], network: Network): readonly Meeting[] {
  if (readings.length < 2) return NONE;
  const found: Meeting[] = [];
  const printed = readings.filter(({ from }) => from === null);
  for (let i = 0; i < readings.length; i += 1)
    for (let j = i + 1; j < readings.length; j += 1) {
      const meeting = between(readings[i]!, readings[j]!, variable, network);
      if (meeting && !(meeting.gap !== undefined && ofTwoFigures(readings[i]!, readings[j]!, printed)))
        found.push(meeting);
    }
  return found;
}

/**
 * Where a text prints two unequal numbers of what looks like one figure, and one way leads to the one and another way to
 * the other, there are two figures: adjusted and unadjusted, goods and goods with services.
 */
const ofTwoFigures = (a: Reading, b: Reading, printed: readonly Reading[]): boolean =>
  printed.length > 1 &&
  a.from !== null &&
  b.from !== null &&
  printed.some((p) => fits(a, p) && !fits(b, p)) &&
  printed.some((p) => fits(b, p) && !fits(a, p));
const fits = (a: Reading, b: Reading): boolean => intersects(a.interval, b.interval);

/** Are there two readings of a variable that cannot hold together? */
export const clash = (variable: Variable, readings: readonly Reading[], network: Network): boolean =>
  readings.some((a, i) =>
    readings.some((b, j) => j > i && (a.from ?? b.from) !== null && clashes(a, b, variable.subject.flow, network)),
  );

const clashes = (a: Reading, b: Reading, flow: string, network: Network): boolean =>
  !intersects(a.interval, b.interval) && !ambiguousSign(a, b, flow, network);

const readingWith = ({ by, steps, weak, round, from }: Reading, interval: Interval): Reading => ({
  interval,
  by,
  steps,
  weak,
  round,
  from,
});

/** A reading with other claims in some places; null when nothing follows from them. */
function again(reading: Reading, network: Network, changed: ReadonlyMap<number, Claim>): Reading | null {
  const { from, by } = reading;
  if (!by.some((i) => changed.has(i))) return reading;
  if (!from) {
    const interval = printedInterval(changed.get(by[0]!)!);
    return interval && readingWith(reading, interval);
  }
  const first = again(from.first, network, changed);
  const second = from.second && again(from.second, network, changed);
  if (first === null || (from.second !== null && second === null)) return null;
  const at = (k: number): Interval => (k === firstOf(from.target) ? first : second!).interval;
  const interval = network.constraints[from.constraint]!.solve(from.target, at);
  return interval && !tellsNothing(interval) ? readingWith(reading, interval) : null;
}

function between(a: Reading, b: Reading, variable: Variable, network: Network): Meeting | null {
  const { kind, subject } = variable;
  // Two printed numbers of one figure are looked at elsewhere.
  const [printed, worked] = a.from && !b.from ? [b, a] : [a, b];
  if (!worked.from) return null;
  const holds = intersects(a.interval, b.interval);
  if (holds ? !tests(a, b, kind) : ambiguousSign(a, b, subject.flow, network)) return null;
  const { identity } = network.constraints[worked.from.constraint]!;
  // As `meetingOf` lays them out.
  return {
    identity,
    members: union(a.by, b.by),
    steps: sizeOfUnion(a.steps, b.steps),
    words: () => describe(printed, worked, variable, network),
    shown: printed.from ? undefined : 1 + derivedness(network.claims[printed.by[0]!]!),
    gap: holds ? undefined : gapOf(a.interval, b.interval, kind),
    clashes: (changed) => {
      const [x, y] = [again(a, network, changed), again(b, network, changed)];
      return x !== null && y !== null && clashes(x, y, subject.flow, network);
    },
    worded: undefined,
    spread: !holds ? undefined : identity === 'growth of parts' ? Infinity : spreadOf(a.interval, b.interval, kind),
  };
}

/** Two readings test one another when each rests on claims of its own and says something. */
const tests = (a: Reading, b: Reading, kind: string): boolean =>
  !a.weak &&
  !b.weak &&
  disjoint(a.by, b.by) &&
  telling(a.interval, a.from === null, kind) &&
  telling(b.interval, b.from === null, kind);

/** A balance that a rate leads to may have changed its side, which rates by size do not tell. */
function ambiguousSign(a: Reading, b: Reading, flow: string, network: Network): boolean {
  if (flow !== 'balance' || Math.sign(a.interval[0] + a.interval[1]) === Math.sign(b.interval[0] + b.interval[1]))
    return false;
  return [...a.steps, ...b.steps].some((s) => /^(?:rate|change)$/.test(network.constraints[s]!.identity));
}

function describe(printed: Reading, worked: Reading, { kind }: Variable, { claims, constraints }: Network): string {
  const show = (r: Reading, of: string): string =>
    r.from ? wordsOf(claims[r.by[0]!]!, r.interval, of) : wordsOf(claims[r.by[0]!]!);
  const { constraint, target, first, second } = worked.from!;
  const { variables, tell } = constraints[constraint]!;
  const made = tell(
    target,
    (i) => show(i === firstOf(target) ? first : second!, variables[i]!.kind),
    show(worked, kind),
  );
  return `${made}, against ${show(printed, kind)}`;
}
