import { add, div, type Interval, mul, scale, sub } from '../../../kernels/interval.js';
import { unsigned } from '../measure.js';
import type { Constraint, Identity } from '../network.js';

const ONE: Interval = [1, 1];
const factor = (rate: Interval): Interval => add(scale(rate, 0.01), ONE);
const sign = (x: Interval): number => (x[0] > 0 ? 1 : x[1] < 0 ? -1 : 0);
const signed = (x: Interval, by: Interval): Interval => (sign(by) < 0 ? [-x[1], -x[0]] : x);

/** A level, the level before and the rate: `now = base (1 + g)`; of a balance by its size. */
function solveRate(target: number, at: (i: number) => Interval): Interval | null {
  if (target === 2) {
    const [now, base] = [at(0), at(1)];
    if (sign(now) === 0 || sign(now) !== sign(base)) return null;
    return scale(sub(div(unsigned(now), unsigned(base)), ONE), 100);
  }
  const g = factor(at(2));
  if (g[0] <= 0) return null;
  return target === 0 ? mul(at(1), g) : div(at(0), g);
}

/** A level, the level before and the change between them: `now = base + change`; of a balance by its size. */
function solveChange(target: number, at: (i: number) => Interval): Interval | null {
  const known = target === 0 ? at(1) : at(0);
  if (sign(known) === 0) return null;
  if (target === 2) {
    const [now, base] = [at(0), at(1)];
    // "A turnaround of #": from a deficit to a surplus by both.
    return sign(base) === 0 ? null : sign(now) === sign(base) ? sub(unsigned(now), unsigned(base)) : sub(now, base);
  }
  const size = target === 0 ? add(unsigned(known), at(2)) : sub(unsigned(known), at(2));
  return size[0] <= 0 ? null : signed(size, known);
}

const tell =
  (what: string): Constraint['tell'] =>
  (target, say, made) =>
    target === 2
      ? `${say(0)} against ${say(1)} is ${what}${made}`
      : target === 0
        ? `${say(1)} before and ${say(2)} make ${made}`
        : `${say(0)} after ${say(2)} make ${made} before`;
const [tellRate, tellChange] = [tell(''), tell('a change of ')];

/** Level, base, change and rate of change, for every growth that names or implies its base. */
export const growth: Identity = (draft) => {
  const found = new Map<string, Constraint>();
  for (const tie of draft.tied) {
    if (!tie?.growth || found.has(tie.growth.name)) continue;
    const { name, before, relative } = tie.growth;
    const variable = draft.variables.get(name);
    if (!variable) continue;
    const variables = [draft.level(tie.subject), draft.level(before), variable];
    found.set(
      name,
      relative
        ? { identity: 'rate', variables, solve: solveRate, tell: tellRate }
        : { identity: 'change', variables, solve: solveChange, tell: tellChange },
    );
  }
  return [...found.values(), ...rateOfChange(draft, found)];
};

/** Where a change and a rate of the same level are printed, each follows from the other and the level. */
function rateOfChange(draft: Parameters<Identity>[0], found: ReadonlyMap<string, Constraint>): readonly Constraint[] {
  return [...found.values()].flatMap(({ identity, variables: [, before, change] }) => {
    const rate = identity === 'change' ? draft.variables.get(change!.name.replace(/^C~/, 'G~')) : undefined;
    if (!rate) return [];
    const balance = change!.subject.flow === 'balance';
    return [
      {
        identity: 'rate of change',
        variables: [rate, change!, before!],
        solve: (target: number, at: (i: number) => Interval): Interval | null => {
          // The size of a balance does not tell its side.
          if (target === 2) return balance || (at(0)[0] <= 0 && at(0)[1] >= 0) ? null : scale(div(at(1), at(0)), 100);
          const base = unsigned(at(2));
          if (base[0] <= 0) return null;
          return target === 0 ? scale(div(at(1), base), 100) : scale(mul(at(0), base), 0.01);
        },
        tell: (target: number, say: (i: number) => string, made: string) =>
          target === 0
            ? `a change of ${say(1)} from ${say(2)} is ${made}`
            : target === 1
              ? `${say(0)} of ${say(2)} make a change of ${made}`
              : `a change of ${say(1)} at ${say(0)} makes ${made} before`,
      },
    ];
  });
}
