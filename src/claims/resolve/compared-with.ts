import { type Period, samePeriod } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';
import { baseAtHead } from './base-at-head.js';
import { isBasePeriod } from './base-period.js';
import { betweenPoints } from './between-points.js';
import { fromTo } from './from-to.js';
import { yearsBefore, yearsTaken } from './over-years.js';
import { type Compared, setAgainst } from './set-against.js';
import { sinceMonth } from './since-month.js';

/** How far behind a rate its base may be named, in characters. */
const NEAR = 70;
/** "Dipped 0.6 percent year on year, after a gain in March". */
const SAYS_YEARLY = /^\)?,?\s(?:year[- ]on[- ]year|on[- ]year|y\/y|y-o-y|yoy|(?:from|on|over) (?:a|the) year\b)/i;

const NEXT_TO_IT =
  /^,?\s+(?:from|than|on|over|against|versus|(?:(?:when|as|if)\s+)?(?:compared|measured|set)\s+(?:with|to|against)|relative\s+to)\s+(?:(?:that|those|the)\s+)?(?:(?:values?|levels?|figures?|amounts?|totals?)\s+)?(?:(?:recorded|reported|seen|posted|registered)\s+)?(?:(?:in|of|for|during)\s+)?(?:the\s+)?$/i;

const OWN_LEVEL =
  /^\s*(?:(?:as|than)\s+)?(?:(?:it|they)\s+(?:was|were|had\s+been)\s+)?(?:(?:(?:the|a)\s+)?(?:[A-Z]{1,3}\s?)?[$¤£¥]?#+\s+)?(?:(?:seen|recorded|reported|registered|posted|bought|sold|shipped)\s+)?(?:(?:of|in|for|during)\s+)?(?:the\s+)?$/i;
const ENDS =
  /^(?:'s)?\s*(?:(?:level|figure|total|value|amount|sum)s?\b\s*)?(?:[.,;)]|$|(?:and|but|while|when|in|at|of\s+#)\b)/i;

/** "Three times their 2017 level", "twice that of 2020": so many times what the same thing was at another time. */
function isOfItself(draft: Draft, masked: string, periods: readonly NamedPeriod[]): boolean {
  const behind = periods.find((p) => p.start >= draft.atEnd);
  return (
    behind !== undefined &&
    OWN_LEVEL.test(masked.slice(draft.atEnd, behind.start)) &&
    ENDS.test(masked.slice(behind.end))
  );
}

/** "Down #, the least since 2019": how far back a record reaches. */
const RECORD_SINCE =
  /\b(?:[a-z]+est|most|least|best|worst|record|first|last)\b[^.;#]{0,40}\bsince\s+(?:the\s+|at\s+least\s+)?$/i;

/** "Rose # in June from May", "were # lower in August than in July": the base stands behind the rate's own period. */
function baseBehind(
  draft: Draft,
  period: Period,
  masked: string,
  periods: readonly NamedPeriod[],
): NamedPeriod | undefined {
  const [first, second] = periods.filter((p) => p.start >= draft.atEnd);
  return first &&
    second &&
    samePeriod(first.period, period) &&
    !isBasePeriod(masked, first) &&
    NEXT_TO_IT.test(masked.slice(first.end, second.start))
    ? second
    : first;
}

/** "After # in September", "slower than the # of November": when that rate was. */
const OF_IT = /^\s(?:(?:in|of|for|during)\s)?(?:the\s)?$/;

/** The period named as the base of a rate: close behind it with no other rate between, else at the head of its sentence. */
function baseNamed(
  draft: Draft,
  period: Period,
  masked: string,
  periods: readonly NamedPeriod[],
  drafts: readonly Draft[],
): NamedPeriod | undefined {
  const behind = baseBehind(draft, period, masked, periods);
  const rateBetween = (p: NamedPeriod): boolean =>
    drafts.some(
      (o) =>
        o !== draft &&
        o.quantity !== null &&
        !o.isBase &&
        (o.kind === 'growth' || o.flow !== draft.flow) &&
        o.at >= draft.atEnd &&
        o.at < p.start,
    );
  // "Slower than June's #", "against # in June": the time of another rate.
  const isOfOtherRate = (p: NamedPeriod): boolean =>
    drafts.some(
      (o) =>
        o !== draft &&
        o.kind === 'growth' &&
        o.at >= draft.atEnd &&
        ((o.isBase && Math.abs(o.at - p.end) < 12) ||
          (o.unit === 'percent' && p.start >= o.atEnd && OF_IT.test(masked.slice(o.atEnd, p.start)))),
    );
  if (
    behind &&
    behind.start - draft.atEnd < NEAR &&
    isBasePeriod(masked, behind) &&
    !RECORD_SINCE.test(masked.slice(draft.atEnd, behind.start)) &&
    !isOfOtherRate(behind) &&
    !rateBetween(behind) &&
    !/[;:]|\b(?:while|whereas|but)\b/.test(masked.slice(draft.atEnd, behind.start))
  )
    return behind;
  return baseAtHead(masked, periods, draft.at);
}

/**
 * The comparison that a rate is said to make, where its sentence names the base: a month or a quarter before, a year
 * before, or another period of the same length. Null where the words name none.
 */
function comparedWith(
  draft: Draft,
  period: Period | null,
  masked: string,
  periods: readonly NamedPeriod[],
  drafts: readonly Draft[],
): Compared | null {
  // "Has quadrupled since 2013" is measured against its base as a rate is; "four times as much as" names something else.
  const grows =
    draft.kind === 'growth' ||
    (draft.kind === 'ratio' && (draft.comparison !== 'ratio_to' || isOfItself(draft, masked, periods)));
  if (!grows || draft.isBase || period === null || SAYS_YEARLY.test(masked.slice(draft.atEnd, draft.atEnd + 28)))
    return null;
  const years = yearsTaken(draft, masked);
  const past = years === null ? null : yearsBefore(period, years);
  if (past) return setAgainst(period, past);
  const points = periods.map((p) => betweenPoints(draft, p, masked)).find((p) => p && samePeriod(p.of, period));
  const base =
    points?.base ?? sinceMonth(draft, period, masked) ?? baseNamed(draft, period, masked, periods, drafts)?.period;
  const compared = base ? setAgainst(period, base) : null;
  // "Half of the # of a month earlier" is one amount by another.
  const another = draft.comparison === 'ratio_to' && (compared?.comparison === 'mom' || compared?.comparison === 'qoq');
  return another ? null : compared;
}

const TURN_YEAR = /\byear|\bannual|\by-?o-?y\b|\by\/y|[;.:]/i;
const JOINED = /,?\s(?:and|while|but|as|whereas)\s|,\s/;
const FARTHEST = 120;

/** A rate without a base of its own, of the later of two dated amounts. */
function betweenDated(
  { kind, isBase, expected, comparison, atEnd }: Draft,
  period: Period | null,
  masked: string,
  dated: ReturnType<typeof fromTo>,
): Compared | null {
  if (!dated || kind !== 'growth' || isBase || expected || comparison !== 'yoy' || !period) return null;
  if (!samePeriod(period, dated.of) || SAYS_YEARLY.test(masked.slice(atEnd, atEnd + 28))) return null;
  return dated.compared;
}

/**
 * The same of every draft of a sentence: what one rate is measured against holds for those joined to it that name
 * nothing else. "Exports rose # in January from December, while imports fell #", "# more and # less than in December".
 */
export function comparedEach(
  drafts: readonly Draft[],
  chosen: readonly (Period | null)[],
  masked: string,
  periods: readonly NamedPeriod[],
): readonly (Compared | null)[] {
  const dated = fromTo(drafts, chosen, masked);
  const own = drafts.map(
    (draft, i) =>
      comparedWith(draft, chosen[i]!, masked, periods, drafts) ?? betweenDated(draft, chosen[i]!, masked, dated),
  );
  if (own.every((c) => c === null)) return own;
  const open = (i: number): boolean => {
    const d = drafts[i];
    return (
      d?.kind === 'growth' &&
      d.comparison === 'yoy' &&
      !d.isBase &&
      !d.expected &&
      own[i] === null &&
      d.quantity !== null
    );
  };
  const alike = (i: number, j: number): boolean => {
    const [a, b] = [chosen[i] ?? null, chosen[j] ?? null];
    const between = masked.slice(drafts[i]!.atEnd, drafts[j]!.at);
    return (
      a !== null &&
      b !== null &&
      samePeriod(a, b) &&
      between.length < FARTHEST &&
      JOINED.test(between) &&
      !TURN_YEAR.test(between)
    );
  };
  const each = [...own];
  drafts.forEach((draft, i) => {
    const before = drafts.findLastIndex((d, j) => j < i && d.kind === 'growth' && !d.isBase);
    if (
      open(i) &&
      before >= 0 &&
      each[before] &&
      alike(before, i) &&
      !TURN_YEAR.test(masked.slice(draft.atEnd, draft.atEnd + 40).split(/[#;.,]/)[0]!)
    )
      each[i] = each[before]!;
  });
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const next = each[i + 1];
    const between = masked.slice(drafts[i]!.atEnd, drafts[i + 1]!.at);
    if (open(i) && !each[i] && next && drafts[i + 1]!.kind === 'growth' && SHORT_AND.test(between) && alike(i, i + 1))
      each[i] = next;
  }
  return each;
}
/** "# more and exported #", "# and imports #": nothing between but the other's own words. */
const SHORT_AND = /^(?:\s(?:more|less|higher|lower|fewer))?,?\sand\s(?:[-\w@']+\s){0,4}$/;
