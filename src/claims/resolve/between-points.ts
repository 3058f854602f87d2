import { endMonth, type Period } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import { YEAR } from '../extract/period-words.js';
import type { NamedPeriod } from '../extract/periods.js';

/** Both ends with their years: "between 2013 and 2020", "from September 2010 to January 2011". */
const POINTS = new RegExp(
  String.raw`^(?:[Bb]etween|[Ff]rom)\s+(?:(?<month>[A-Z][a-z]+)\s+)?${YEAR}\s+(?:and|to)\s+(?:[A-Z][a-z]+\s+)?${YEAR}$`,
);
/** "Over 2001-2018", "over the years 2001 to 2018": both ends of a change that took so long. */
const COURSE = new RegExp(String.raw`^(?:[Tt]he\s+(?:years|period)\s+)?${YEAR}\s?(?:[-¦]|to|and)\s?${YEAR}$`);
const OVER = /\b(?:[Oo]ver|[Dd]uring|[Ii]n)\s+(?:the\s+(?:years|period)\s+(?:from\s+)?)?$/;
/** Is a period of several years told as the course of what moved in it? */
export const isCourseOfYears = ({ start, end, period }: NamedPeriod, masked: string): boolean =>
  period.months > 12 &&
  COURSE.test(masked.slice(start, end)) &&
  OVER.test(masked.slice(Math.max(0, start - 30), start));
/** "By # (#) over 2001-2018": the same change as a rate. */
const TWIN = /^(?:\s\(#+\)|,\sor\s#+,?)/;
/** "Exports, from May 2019 to May 2020, fell": set apart between two commas. */
const isApart = (masked: string, start: number, end: number): boolean =>
  masked[end] === ',' && masked.slice(start - 2, start) === ', ';
/** Two months that follow each other: "from July to August of this year". From January to February is often one time. */
const TWO_MONTHS = /^(?:between|from(?!\s+Jan))\s+[A-Z][a-z]+\.?\s+(?:(?:19|20)\d\d\s+)?(?:and|to)\s+[A-Z]/i;
/** Words that leave a stretch a stretch: "a total of # from July to August". */
const IN_ALL = /\b(?:total|totall?ed|combined|together|overall|cumulative|period|months)\b/i;
/** A rate of each year is of all of them. */
export const OF_EACH_YEAR = /\b(?:average|annual(?:ly)?|yearly|(?:a|per|each|every)\s+year)\b/;
const AROUND = 50;
const FARTHEST = 60;
const WITH_ENDS = 140;
/** What a change leads to: "rose by # to #", "widened # and came to #". */
const LEADS_TO =
  /\b(?:to|at|reaching|hitting|totall?ing|reached|hit|came\sto|stood\sat)\s(?:(?:an?|some|about|record|deficit|surplus|of|nearly|almost|over)\s)*(?:[A-Z]{1,3}\s?)?[$¤£¥]?$/;

/** "From # to #": the amounts at both ends, which part a change from its time without being of another. */
const ENDS = /\sfrom\s[^#;.]{0,24}#+[^#;.]{0,30}?\sto\s[^#;.]{0,24}#+/;

/** Is a period named by the years at both its ends? */
export function isYearsBetween({ start, end, period }: NamedPeriod, masked: string): boolean {
  const words = period.months > 12 && !period.days ? POINTS.exec(masked.slice(start, end)) : null;
  return words !== null && words.groups?.month === undefined;
}

export interface Points {
  readonly base: Period;
  readonly of: Period;
}

/** "Rose # over the corresponding period": set against as long a time, and not against its own beginning. */
const SAME_LENGTH =
  /^[^.;#]{0,30}\b(?:over|from|than|with|to|against|on|versus)\s(?:in\s|during\s)?the\s(?:corresponding|same|equivalent|preceding|previous|prior|earlier|comparable)\b/;

/** The two points that a change lies between, the one set against the other; null where it is told of a stretch. */
export function betweenPoints({ kind, at, atEnd }: Draft, named: NamedPeriod, masked: string): Points | null {
  const { start, end, period } = named;
  if ((kind !== 'growth' && kind !== 'ratio') || period.days) return null;
  if (period.months === 2 && kind === 'growth') return betweenMonths(named, at, masked);
  if (period.months < 3) return null;
  if (SAME_LENGTH.test(masked.slice(atEnd, atEnd + AROUND))) return null;
  // Next to its rate: "fell by half between 2013 and 2020", "Between 2013 and 2020 they fell by half".
  const apart =
    start >= atEnd
      ? masked.slice(atEnd, start)
      : start < 4 || isApart(masked, start, end)
        ? masked.slice(end, at)
        : '#';
  const course = isCourseOfYears(named, masked);
  const between = apart.length < WITH_ENDS ? apart.replace(TWIN, '').replace(ENDS, '') : apart;
  if (between.length > FARTHEST || between.includes('#')) return null;
  const words = (course ? COURSE : POINTS).exec(masked.slice(start, end));
  if (!words || OF_EACH_YEAR.test(masked.slice(Math.max(0, at - AROUND), Math.max(end, atEnd) + AROUND))) return null;
  // "From July 2022 to June 2023" are the months of one year.
  if (words.groups?.month && period.months % 12 === 0) return null;
  const months = words.groups?.month ? 1 : 12;
  const of =
    months === 1 ? { start: endMonth(period), months } : { start: `${endMonth(period).slice(0, 4)}-01`, months };
  return { base: { start: period.start, months }, of };
}

/** A month and the next: of a change that is told of both, the base and what it is measured for. */
function betweenMonths({ start, end, period }: NamedPeriod, at: number, masked: string): Points | null {
  const lead = masked.slice(Math.max(0, start - 8), end);
  const words = lead.search(/\b(?:between|from)\s/i);
  if (words < 0 || !TWO_MONTHS.test(lead.slice(words)) || IN_ALL.test(masked.slice(end, Math.max(end, at))))
    return null;
  return { base: { start: period.start, months: 1 }, of: { start: endMonth(period), months: 1 } };
}

/** The later of two months, of an amount that the change between them leads to: "From July to August it grew by # to #". */
export function ledToBetween(
  { kind, at, isBase }: Draft,
  named: NamedPeriod,
  drafts: readonly Draft[],
  masked: string,
): Period | null {
  if ((kind !== 'level' && kind !== 'balance') || isBase || named.period.months !== 2) return null;
  const change = drafts.findLast((d) => d.at < at);
  if (change?.kind !== 'growth' || !LEADS_TO.test(masked.slice(change.atEnd, at))) return null;
  return betweenMonths(named, change.at, masked)?.of ?? null;
}
