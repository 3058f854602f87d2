import { div, type Interval, mul } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { shift } from '../../../model/period.js';
import { unsigned } from '../measure.js';
import type { Constraint, Identity } from '../network.js';
import { isYearly } from '../yearly.js';

const power = ([low, high]: Interval, n: number): Interval => [low ** n, high ** n];
const oneSided = (x: Interval): boolean => x[0] > 0 || x[1] < 0;

/** `last = first (1 + g)^years`, the rate in percent a year; of a balance by its size. */
const solveOver =
  (years: number): Constraint['solve'] =>
  (target, at) => {
    if (target === 2) {
      const [last, first] = [at(0), at(1)];
      if (!oneSided(last) || !oneSided(first) || last[0] > 0 !== first[0] > 0) return null;
      const a = power(div(unsigned(last), unsigned(first)), 1 / years);
      return [100 * (a[0] - 1), 100 * (a[1] - 1)];
    }
    const rate = at(2);
    if (rate[0] <= -100) return null;
    const factor = power([1 + rate[0] / 100, 1 + rate[1] / 100], years);
    return target === 0 ? mul(at(1), factor) : div(at(0), factor);
  };

const tellOver =
  (years: number): Constraint['tell'] =>
  (target, say, made) =>
    target === 2
      ? `${say(0)} after ${say(1)} ${years} years before is ${made} a year`
      : target === 0
        ? `${say(1)} and ${say(2)} a year for ${years} years make ${made}`
        : `${say(0)} after ${say(2)} a year for ${years} years make ${made} at first`;

/**
 * "From # in 2007 to # in 2012, an average increase of # a year": from the first year of the span, or the year before it,
 * whichever the text prints.
 */
export const averageGrowth: Identity = (draft) => {
  const found = new Map<string, Constraint>();
  draft.claims.forEach((claim: Claim, i) => {
    const span = draft.tied[i]?.subject;
    if (!span || claim.unit !== 'percent' || claim.value === null || !isYearly(claim)) return;
    const { start, months } = span.period;
    const last = span.like({ period: shift({ start, months: 12 }, months - 12) });
    if (!draft.variables.has(last.level)) return;
    const before = [0, -12].map((by) => span.like({ period: shift({ start, months: 12 }, by) }));
    const at = before.findIndex((s) => draft.variables.has(s.level));
    if (at < 0) return;
    const years = months / 12 - 1 + at;
    const name = `A~${span.level}`;
    const rate = draft.variable(name, 'rate', span);
    rate.printed.push(i);
    if (found.has(name)) return;
    const variables = [draft.level(last), draft.level(before[at]!), rate];
    found.set(name, { identity: 'rate', variables, solve: solveOver(years), tell: tellOver(years) });
  });
  return [...found.values()];
};
