import type { Comparison } from '../../model/claim.js';
import { type Period, samePeriod, startIndex } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';
import { isBasePeriod } from './base-period.js';

/** How far behind a rate its base may be named, in characters. */
const NEAR = 70;
/** "Compared with December 2019, exports": the base of the clause stands at its head. */
const AT_HEAD =
  /(?:^|[;.]\s)(?:(?:as|when)\s+)?(?:compared\s+(?:with|to)|against|relative\s+to|versus|from|over)\s+(?:the\s+(?:level|figure|value)s?\s+(?:of|in|for)\s+)?(?:the\s+|in\s+)?$/i;

/** A comma, or at once what is compared: "Compared with the previous month exports fell". */
const HEAD_ENDS =
  /^(?:,|\s+(?:the\s+|its\s+|total\s+|@+(?:['’]s)?\s+)*(?:exports?|imports?|trade|sales|shipments|purchases|deliveries|turnover|it|they|both)\b)/;

/** What a rate of growth is measured against. */
export interface Compared {
  readonly comparison: Comparison;
  /** Only where no usual comparison means it. */
  readonly basePeriod?: Period;
}

/** "Dipped 0.6 percent year on year, after a gain in March". */
const SAYS_YEARLY = /^\)?,?\s(?:year[- ]on[- ]year|on[- ]year|y\/y|y-o-y|yoy|(?:from|on|over) (?:a|the) year\b)/i;

const NEXT_TO_IT = /^,?\s+(?:from|than|on|over|against|versus|compared\s+(?:with|to)|relative\s+to)\s+(?:in\s+)?(?:the\s+)?$/i;

const OWN_LEVEL =
  /^\s*(?:as\s+)?(?:(?:it|they)\s+(?:was|were|had\s+been)\s+)?(?:(?:(?:the|a)\s+)?(?:[A-Z]{1,3}\s?)?[$€£¥]?#+\s+)?(?:(?:seen|recorded|reported|registered|posted|bought|sold|shipped)\s+)?(?:(?:of|in|for|during)\s+)?(?:the\s+)?$/i;
const ENDS =
  /^(?:['’]s)?\s*(?:(?:level|figure|total|value|amount|sum)s?\b\s*)?(?:[.,;)]|$|(?:and|but|while|when|in|at|of\s+#)\b)/i;

/** "Three times their 2017 level", "twice that of 2020": so many times what the same thing was at another time. */
function isOfItself(draft: Draft, masked: string, periods: readonly NamedPeriod[]): boolean {
  const behind = periods.find((p) => p.start >= draft.atEnd);
  return (
    behind !== undefined &&
    OWN_LEVEL.test(masked.slice(draft.atEnd, behind.start)) &&
    ENDS.test(masked.slice(behind.end))
  );
}

/** "Rose # in June from May", "were # lower in August than in July": the base stands behind the rate's own period. */
function baseBehind(
  draft: Draft,
  period: Period,
  masked: string,
  periods: readonly NamedPeriod[],
): NamedPeriod | undefined {
  const [first, second] = periods.filter((p) => p.start >= draft.atEnd);
  return first && second && samePeriod(first.period, period) && !isBasePeriod(masked, first) && NEXT_TO_IT.test(masked.slice(first.end, second.start))
    ? second
    : first;
}

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
  if (
    behind &&
    behind.start - draft.atEnd < NEAR &&
    isBasePeriod(masked, behind) &&
    !rateBetween(behind) &&
    !/[;:]|\b(?:while|whereas|but)\b/.test(masked.slice(draft.atEnd, behind.start))
  )
    return behind;
  return periods.find(
    (p) =>
      p.end <= draft.at && HEAD_ENDS.test(masked.slice(p.end, p.end + 60)) && AT_HEAD.test(masked.slice(0, p.start)),
  );
}

/**
 * The comparison that a rate is said to make, where its sentence names the base: a month or a quarter before, a year
 * before, or another period of the same length. Null where the words name none.
 */
export function comparedWith(
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
  const base = baseNamed(draft, period, masked, periods, drafts)?.period;
  if (!base || base.months !== period.months || (base.days === undefined) !== (period.days === undefined)) return null;
  const back = startIndex(period) - startIndex(base);
  if (back < 0 || (back === 0 && (base.days?.[1] ?? 0) >= (period.days?.[0] ?? 0))) return null;
  if (back === 12) return { comparison: 'yoy' };
  if (back === period.months && !period.days && (back === 1 || back === 3))
    return { comparison: back === 1 ? 'mom' : 'qoq' };
  return { comparison: 'vs_period', basePeriod: base };
}
