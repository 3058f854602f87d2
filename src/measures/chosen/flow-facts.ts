import type { Currency } from '../../model/currency.js';
import { isMeasurement, type Measurement } from '../../model/figure.js';
import type { Flow } from '../../model/flow.js';
import type { Observation } from '../../model/observation.js';
import { type Period, yearBefore } from '../../model/period.js';
import { balance as measureBalance } from '../balance.js';
import { growth, growthOfBalance } from '../growth.js';
import { baseRevision, impliedBase } from '../rebase.js';
import { type Level, levelOf, publishedGrowth, type Source } from './levels.js';

/** One flow in the period and the year before, with the growth rates that its bases allow. */
export interface FlowFacts {
  readonly flow: Flow;
  readonly currency: Currency;
  readonly level: Level | null;
  /** The year before as first published (or first held). */
  readonly base: Level | null;
  /** The year before as it stood when the growth rate was published: implied by the rate, or a later vintage. */
  readonly newBase: Level | null;
  /** The publisher's own growth rate. */
  readonly published: Observation | null;
  readonly againstBase: Measurement | null;
  readonly againstNewBase: Measurement | null;
  /** The base was changed by more than rounding explains, enough to move the rate; null when nothing tells. */
  readonly revised: boolean | null;
  /** What one would say: the published rate, else growth against the base as it now stands. */
  readonly rate: Observation | Measurement | null;
}

/** A base that the publisher printed then, as against one that we hold only in a later vintage. */
export const isFirst = (level: Level): boolean =>
  isMeasurement(level)
    ? level.inputs.every((o) => o.status.startsWith('first_published'))
    : level.status.startsWith('first_published');

function newBaseOf(
  source: Source,
  flow: Flow,
  period: Period,
  level: Level | null,
  base: Level | null,
  published: Observation | null,
): Level | null {
  if (level && published && flow !== 'balance') return impliedBase(level, published, yearBefore(period));
  const latest = levelOf(source, flow, yearBefore(period), 'latest');
  return latest && base && latest.value !== base.value ? latest : null;
}

/** Facts of a flow from one publisher, in the source's currency. */
export function flowFacts(source: Source, flow: Flow, period: Period): FlowFacts {
  const level = levelOf(source, flow, period);
  const base = levelOf(source, flow, yearBefore(period), 'first');
  const published = publishedGrowth(source, flow, period);
  const newBase = newBaseOf(source, flow, period, level, base, published);
  const rateOf = flow === 'balance' ? growthOfBalance : growth;
  const against = (b: Level | null): Measurement | null => (level && b ? rateOf(level, b) : null);
  const againstBase = against(base);
  const againstNewBase = against(newBase);
  return {
    flow,
    currency: source.currency,
    level,
    base,
    newBase,
    published,
    againstBase,
    againstNewBase,
    revised:
      base && newBase ? baseRevision(base, newBase).outsideRounding && matters(againstBase, againstNewBase) : null,
    rate: published ?? known(againstNewBase) ?? known(againstBase),
  };
}

/** A change of the base that leaves the rate where it was, to a tenth of a point or so, is no news. */
const matters = (a: Measurement | null, b: Measurement | null): boolean =>
  a !== null && b !== null && Math.abs(a.value - b.value) >= 0.15;

const known = (m: Measurement | null): Measurement | null => (m && Number.isFinite(m.value) ? m : null);

export interface Facts {
  readonly source: Source;
  readonly period: Period;
  readonly exports: FlowFacts;
  readonly imports: FlowFacts;
  readonly total: FlowFacts;
  readonly balance: FlowFacts;
  /** The flow that the brief leads with: the total, else whichever direction is held. */
  readonly lead: FlowFacts;
}

/** Facts of all four flows; the balance's base follows from the two directions. */
export function factsOf(source: Source, period: Period): Facts {
  const [exports, imports, whole, balanced] = (['exports', 'imports', 'total', 'balance'] as const).map((flow) =>
    flowFacts(source, flow, period),
  ) as [FlowFacts, FlowFacts, FlowFacts, FlowFacts];
  const [sold, bought] = [exports.newBase, imports.newBase];
  const then = balanced.newBase ?? (sold && bought ? measureBalance(sold, bought) : null);
  const balance = {
    ...balanced,
    newBase: then,
    againstNewBase: then && balanced.level ? growthOfBalance(balanced.level, then) : null,
  };
  const has = (f: FlowFacts): boolean => f.level !== null || f.rate !== null;
  const lead = [whole, exports, imports].find((f) => f.level !== null) ?? [whole, exports, imports].find(has) ?? whole;
  return { source, period, exports, imports, total: whole, balance, lead };
}

export const hasFigures = (facts: Facts): boolean => facts.lead.level !== null || facts.lead.rate !== null;
