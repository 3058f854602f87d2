import type { Combination, Estimated } from '../gravity/wald.js';
import { linearCombination, waldTest } from '../gravity/wald.js';
import { tailF } from '../kernels/f-distribution.js';

import type { EventEffect, EventPoint, JointTest } from '../model/event-study.js';
import { effectOf } from './effect.js';
import type { Question } from './question.js';
import type { Weights } from './weights.js';
import { relativeName } from './working-panel.js';

/** Names of coefficients by wave and periods since it. */
export type Paths = readonly ReadonlyMap<number, string>[];

/** Finds `months_from_event::-3:covered` and its like among the coefficients. */
export function pathsIn(estimate: Estimated, question: Question): Paths {
  return question.waves.map((_, wave) => {
    const start = `${relativeName(question, wave)}::`;
    const found = estimate.coefficients.flatMap(({ name }) =>
      name.startsWith(start) ? [[Number.parseInt(name.slice(start.length), 10), name] as const] : [],
    );
    return new Map(found);
  });
}

/** The mean over waves that reach so far, as a sum of coefficients; null where none does. */
export function meanAt(paths: Paths, { share }: Pick<Weights, 'share'>, relative: number): Combination | null {
  const at = paths.flatMap((path, wave) => {
    const name = path.get(relative);
    return name === undefined ? [] : [[name, share[wave]!] as const];
  });
  const whole = at.reduce((sum, [, weight]) => sum + weight, 0);
  if (at.length === 0) return null;
  return Object.fromEntries(at.map(([name, weight]) => [name, whole > 0 ? weight / whole : 1 / at.length]));
}

const listed = (one: Combination | null): readonly Combination[] => (one === null ? [] : [one]);

function added(all: readonly Combination[]): Combination {
  const sum: Record<string, number> = {};
  for (const one of all)
    for (const [name, weight] of Object.entries(one)) sum[name] = (sum[name] ?? 0) + weight / all.length;
  return sum;
}

/** Relative periods that an average is over: whole periods in force. */
export function averagedOver({ after, fromFirstDay }: Question): readonly number[] {
  const first = fromFirstDay.every(Boolean) || after === 0 ? 0 : 1;
  return Array.from({ length: after - first + 1 }, (_, i) => first + i);
}

/** The mean effect over some periods; null where there is none. */
export function averageEffect(
  estimate: Estimated,
  paths: Paths,
  weights: Weights,
  over: readonly number[],
  name: string,
): EventEffect | null {
  const there = over.flatMap((relative) => listed(meanAt(paths, weights, relative)));
  return there.length === 0 ? null : effectOf(linearCombination(estimate, added(there), name), weights.scale);
}

/** Periods before the reference that a window looks back on. */
const leadsOf = ({ before, reference }: Question): readonly number[] =>
  Array.from({ length: before }, (_, i) => i - before).filter((relative) => relative < reference[0]!);

/** Points before in a row, as even as can be. */
function blocks(leads: readonly Combination[], number: number): readonly Combination[] {
  return Array.from({ length: number }, (_, i) =>
    added(leads.slice(Math.floor((i * leads.length) / number), Math.floor(((i + 1) * leads.length) / number))),
  );
}

/**
 * Whether all points before are zero together; null where there is none, or none can be told. With few clusters that are reached a
 * test of many points rejects what is true, so that points in a row are then averaged: at most one for three clusters. The statistic
 * is Hotelling's: W (G − q) / (q (G − 1)), of F with q and G − q degrees of freedom, G being the clusters reached.
 * Source: Hotelling (1931), Annals of Mathematical Statistics 2(3), for a covariance that is estimated from G.
 */
export function trendsBefore(
  estimate: Estimated,
  paths: Paths,
  weights: Weights,
  question: Question,
  clusters: number,
): JointTest | null {
  const leads = leadsOf(question).flatMap((relative) => listed(meanAt(paths, weights, relative)));
  if (leads.length === 0) return null;
  const number = Math.max(1, Math.min(leads.length, Math.floor(clusters / 3)));
  const { statistic, df1 } = waldTest(estimate, blocks(leads, number));
  const df2 = clusters - df1;
  if (!(df1 > 0 && df2 > 0)) return null;
  const adjusted = (statistic * df2) / (clusters - 1);
  return { statistic: adjusted, df1, df2, p: tailF(adjusted, df1, df2), points: leads.length };
}

function roleOf(relative: number, { reference }: Question): EventPoint['role'] {
  if (reference.includes(relative)) return 'reference';
  if (relative < reference[0]!) return 'before';
  return relative < 0 ? 'announced' : 'after';
}

/** Every period of the window. */
export function pointsOf(
  estimate: Estimated,
  paths: Paths,
  weights: Weights,
  question: Question,
): readonly EventPoint[] {
  const { before, after } = question;
  return Array.from({ length: before + after + 1 }, (_, i) => {
    const relative = i - before;
    const role = roleOf(relative, question);
    const mean = role === 'reference' ? null : meanAt(paths, weights, relative);
    const none = role === 'reference' ? 0 : NaN;
    const effect = mean === null ? null : effectOf(linearCombination(estimate, mean, String(relative)), weights.scale);
    return {
      relative,
      role,
      coefficient: effect?.coefficient ?? null,
      percent: effect?.percent ?? none,
      percentLow: effect?.percentLow ?? none,
      percentHigh: effect?.percentHigh ?? none,
      waves: mean === null ? 0 : Object.keys(mean).length,
    };
  });
}
