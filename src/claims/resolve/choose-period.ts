import { endIndex, type Period, shift, startMonth, yearBefore } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';

const BASE_CUE =
  /(?:\b(?:than|compared\s+(?:with|to)|against|versus)\s+(?:[\w$€£¥.,%]+\s+){0,4}|\b(?:from|over|since|unlike|until|prior to)\s+(?:the\s+)?(?:revised\s+)?)$/i;
const CLAUSE = /;\s|,?\s(?:while|whereas|yet|but|though|although)\s|,\s(?:and|with|which)\s|\syet\s/g;

/** Is a named period only what something is compared with? */
export const isBasePeriod = (text: string, named: NamedPeriod): boolean =>
  named.by === 'relative' && /^(?:the\s+)?(?:same|previous)/i.test(text.slice(named.start, named.end))
    ? true
    : BASE_CUE.test(text.slice(Math.max(0, named.start - 40), named.start));

/**
 * The period that a claim is about: one that follows its number closely, else the last before it in its clause, else the
 * next in its clause, else the last before it in the sentence; null when the sentence names none.
 */
export function choosePeriod(
  text: string,
  draft: Draft,
  periods: readonly NamedPeriod[],
  others: readonly Draft[],
  current: Period | null,
): Period | null {
  const numbers = others.filter((o) => o.quantity !== null);
  const attachedTo = (d: Draft): NamedPeriod | undefined => {
    const next = periods.find((p) => p.start >= d.atEnd);
    if (!next) return undefined;
    const between = text.slice(d.atEnd, next.start).replace(/\([^)]*\)/g, '');
    const direct =
      /^\s*(?:\)|,)?\s*(?:(?:in|for|of|during|over|at|as of|through|from)\s+)?(?:the\s+|all\s+of\s+)?$/i.test(between);
    const loose =
      /^[^,;()]{0,64}$/.test(between) &&
      (/\b(?:in|for|of|during|over)\s+(?:the\s+)?(?:[\w-]+\s+){0,6}$/i.test(between) ||
        /^last year/i.test(text.slice(next.start))) &&
      !/\b(?:yet|while|but|and|than|since|compared|against|as)\b/i.test(between);
    if (numbers.some((o) => o.at > d.at && o.at < next.start)) return undefined;
    return direct || loose ? next : undefined;
  };
  const compared = (p: NamedPeriod): boolean => isBasePeriod(text, p);
  const attached = draft.quantity ? attachedTo(draft) : undefined;
  const about = periods.find((p) => p.by !== 'relative' || p.period.months < 12)?.period ?? current;
  if (attached && (draft.isBase || !compared(attached))) return narrowed(attached, text, about);
  const owned = new Set(
    numbers
      .filter((o) => o !== draft && o.at < draft.at)
      .map((o) => attachedTo(o))
      .filter((p) => p !== undefined),
  );
  const numberAfter = (p: NamedPeriod): Draft | undefined => numbers.find((o) => o.at >= p.end);
  const headsLater = (p: NamedPeriod): boolean => {
    const next = numberAfter(p);
    return next !== undefined && /^\s+(?:[a-z-]+\s+){0,3}(?:of|at)\s+$/i.test(text.slice(p.end, next.at));
  };
  const later = new Set(
    numbers
      .filter((o) => o.at > draft.at && /[,;—]/.test(text.slice(draft.atEnd, o.at)))
      .map((o) => attachedTo(o))
      .filter((p) => p !== undefined),
  );
  const bounds = [...text.matchAll(CLAUSE)].map((m) => m.index);
  const from = Math.max(0, ...bounds.filter((b) => b < draft.at));
  const to = Math.min(text.length, ...bounds.filter((b) => b > draft.atEnd));
  const usable = periods.filter(
    (p) => (draft.isBase ? true : !compared(p)) && !(draft.since && text.slice(p.start, p.end).includes(draft.since)),
  );
  const before = usable.filter((p) => p.end <= Math.max(draft.at, draft.start + 1));
  const within = usable.filter((p) => p.start >= draft.start && p.end <= draft.end);
  const choice =
    within.at(-1) ??
    before.filter((p) => p.start >= from && !owned.has(p)).at(-1) ??
    usable.find((p) => p.start >= draft.at && p.start < to && !later.has(p) && !headsLater(p)) ??
    before.filter((p) => !owned.has(p)).at(-1) ??
    before.at(-1) ??
    usable.find((p) => p.start >= draft.at && !later.has(p) && !headsLater(p));
  return choice ? narrowed(choice, text, about) : null;
}

/** "last year" beside figures of a part of a year means the same part of last year. */
function narrowed(named: NamedPeriod, text: string, current: Period | null): Period {
  const bare = /^last year$/i.test(text.slice(named.start, named.end));
  if (
    bare &&
    current &&
    current.months < 12 &&
    current.months > 1 &&
    startMonth(current) === 1 &&
    /\b(?:compared|against|versus)\b/i.test(text.slice(0, named.start))
  )
    return yearBefore(current);
  return named.period;
}

/** Was the whole of a period over when the text came out? */
export const isOver = (period: Period, published: string | null): boolean =>
  published === null ||
  endIndex(period) <= endIndex(shift({ start: published.slice(0, 7), months: 1 }, 0)) - 1 ||
  period.start === published.slice(0, 7);
