import { type Step, walkBack } from '../../measures/walk-back.js';
import type { Claim } from '../../model/claim.js';
import type { Figure } from '../../model/figure.js';
import { endIndex, type Period, parsePeriod, startIndex } from '../../model/period.js';

/** How far back a record is claimed to reach: ever, to a year or month that is named, or over so many months. */
export type Since =
  | { readonly kind: 'ever' }
  | { readonly kind: 'at'; readonly first: number; readonly last: number }
  | { readonly kind: 'within'; readonly months: number };

const MONTHS_OF: Readonly<Record<string, number>> = { months: 1, quarters: 3, years: 12, decades: 120 };

/** Since when, as the claim says it. */
export function sinceOf(claim: Claim): Since {
  const named = /\b\d{4}(?:-(?:\d\d|[QH]\d))?\b/.exec(claim.since ?? '')?.[0];
  if (named) {
    const period = parsePeriod(named);
    return { kind: 'at', first: startIndex(period), last: endIndex(period) };
  }
  const months = claim.unit && claim.value !== null ? MONTHS_OF[claim.unit] : undefined;
  return months && claim.value ? { kind: 'within', months: months * claim.value } : { kind: 'ever' };
}

/** One period of a series, and whether it meets the test that the record is about. */
export interface Dated {
  readonly period: Period;
  readonly figure: Figure;
}

/** `sure` meets it whatever the rounding, `doubtful` only if rounding is read that way. */
export type Test = (figure: Figure) => 'sure' | 'doubtful' | 'no';

export interface Outlook {
  /** `beyond`: it reaches further back than claimed, since nothing held before meets the test. */
  readonly answer: 'yes' | 'no' | 'open' | 'beyond';
  /** The period that settles it: the one that breaks the claim, or the one that it names. */
  readonly found: Dated | null;
  readonly gaps: readonly Period[];
  /** First period held. */
  readonly first: Period;
}

type Steps = readonly Step<Dated>[];

const gapsOf = (steps: Steps): readonly Period[] => steps.filter((s) => s.entry === null).map((s) => s.period);
const hit = (steps: Steps, test: Test, how: 'sure' | 'doubtful'): Dated | null =>
  steps.find((s) => s.entry && test(s.entry.figure) === how)?.entry ?? null;

/** A series with more gaps than this share of its periods says nothing of "ever". */
const MOST_GAPS = 0.2;

/** Looks back from `period` over a series for the last time that a test was met, and sets it against what is claimed. */
export function outlook(series: readonly Dated[], period: Period, since: Since, test: Test): Outlook {
  const steps = walkBack(series, (entry) => entry.period, period);
  const earlier = steps.slice(1);
  const first = steps.at(-1)!.period;
  const said = (answer: Outlook['answer'], found: Dated | null, over: Steps = earlier): Outlook => ({
    answer,
    found,
    gaps: gapsOf(over),
    first,
  });
  if (!earlier.some((s) => s.entry)) return said('open', null);
  if (since.kind === 'at') return sinceNamed(earlier, since, test, said);
  const over =
    since.kind === 'ever' ? earlier : earlier.filter((s) => startIndex(period) - startIndex(s.period) < since.months);
  const broken = hit(over, test, 'sure');
  if (broken) return said('no', broken, over);
  if (hit(over, test, 'doubtful')) return said('open', null, over);
  const gaps = gapsOf(over).length;
  if (since.kind === 'ever') return said(gaps > over.length * MOST_GAPS ? 'open' : gaps > 0 ? 'beyond' : 'yes', null);
  const reaches = startIndex(period) - startIndex(first) >= since.months - period.months;
  return said(gaps > 0 || !reaches ? 'open' : 'yes', null, over);
}

type Said = (answer: Outlook['answer'], found: Dated | null, over?: Steps) => Outlook;

function sinceNamed(earlier: Steps, since: Extract<Since, { kind: 'at' }>, test: Test, said: Said): Outlook {
  const between = earlier.filter((s) => startIndex(s.period) > since.last);
  const at = earlier.filter((s) => endIndex(s.period) >= since.first && startIndex(s.period) <= since.last);
  const before = earlier.filter((s) => endIndex(s.period) < since.first);
  const broken = hit(between, test, 'sure');
  if (broken) return said('no', broken, between);
  const then = hit(at, test, 'sure') ?? hit(at, test, 'doubtful');
  if (then) {
    const open = gapsOf(between).length > 0 || hit(between, test, 'doubtful') !== null;
    return said(open ? 'open' : 'yes', then, between);
  }
  if (at.length === 0 || gapsOf(at).length > 0) return said('open', null);
  // The year that is named does not meet it: an earlier one that does shows what would have been right.
  const instead = hit(before, test, 'sure');
  if (instead) return said('no', instead, between);
  return said(gapsOf(earlier).length > 0 || hit(earlier, test, 'doubtful') ? 'open' : 'beyond', null);
}
