import {
  endIndex,
  endMonth,
  justBefore,
  type Period,
  samePeriod,
  shift,
  startYear,
  yearBefore,
  yearPeriod,
} from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import { matchesOf } from '../extract/matches.js';
import type { NamedPeriod } from '../extract/periods.js';
import { onceInTurn } from '../once-in-turn.js';
import { apposedBase } from './apposed-base.js';
import { attachedTo, type PeriodChoice } from './attached-period.js';
import { baseOf, STEPS_BACK } from './base-of.js';
import { isBasePeriod } from './base-period.js';
import { betweenPoints, ledToBetween, OF_EACH_YEAR } from './between-points.js';
import { isLookedBack } from './looked-back.js';
import { isOfAnother } from './other-period.js';
import { yearReached, yearsTaken } from './over-years.js';
import { partOfYear } from './part-of-year.js';
import { isSubject } from './period-subject.js';
import { runPeriod } from './run-period.js';
import { thenItWas } from './then-it-was.js';
import { wholeLastYear } from './whole-last-year.js';

const CLAUSE =
  /;\s|,?\s(?:while|whereas|yet|but|though|although|because|so\sthat)\s|,\s(?:and|with|which|as|helped|boosted|driven|lifted|supported|buoyed|hurt|hit|dragged|thanks|due|owing|because|amid|mainly|chiefly|largely|partly)\s|\syet\s|,\sa\s(?:place|position|spot|rank|title)\s(?:that|which)\s/g;
/** "the decline of 22 percent in August": the period is the number's own, whatever stands before both. */
const OWN =
  /^\s*(?:(?:rise|increase|gain|growth|jump|advance|fall|drop|decline|decrease|dip|slump)\s+)?(?:in|for|during)\s+(?:the\s+)?$/i;

/** "Having gained # the month before", "after falling # in May", "after a rise of # the month before": what was before. */
const HAD_MOVED =
  /\b(?:(?:having|had|after(?!\s+(?:a|an|the)\b))\s+(?:already\s+|only\s+|also\s+)?[a-z]+\s+(?:by\s+)?|(?:[Aa]fter|[Ff]ollowing)\s+(?:an?|the|its|their)\s+(?:[a-z-]+\s+)?[a-z]+\s+of\s+)$/;

/** "Their shipments, down # the month before, were # higher": what stands between commas is of the time before. */
const isApposedBefore = (draft: Draft, named: NamedPeriod, masked: string): boolean =>
  draft.kind === 'growth' &&
  named.by === 'relative' &&
  named.start === draft.atEnd + 1 &&
  APPOSED_CHANGE.test(masked.slice(Math.max(0, draft.at - 14), draft.at)) &&
  VERB_NEXT.test(masked.slice(named.end, named.end + 24)) &&
  STEPS_BACK.test(masked.slice(named.start, named.end));
const APPOSED_CHANGE = /,\s(?:still\s)?(?:up|down)\s(?:by\s)?$/;
const VERB_NEXT =
  /^,\s(?:were|was|(?:then\s)?(?:[a-z]+ed|rose|fell|grew|went|shrank|sank|lost|slid|dived|dove|climbed|came|stood|edged))\b/;

/** "had been", "had stood at": before the time that is told of. */
export const HAD =
  /\bhad\s+(?:(?:also|still|already|only|then)\s+)?(?:been|\w+(?:ed|en|own|ne|ft|un|ut|ght|old|ood|ome)|sent|spent|made|held|hit|cost)\b/;

/** What a clause behind a look back goes on with it by. */
const GOES_ON = new RegExp(String.raw`${HAD.source}|\b(?:revised|them)\b`);

/** "Up 7 percent and the second largest of 2024": among what it has its place, and not of when it is. */
const isAmong = ({ kind, start, end, value }: Draft, p: NamedPeriod, masked: string): boolean =>
  kind === 'rank' &&
  value !== null &&
  p.start > start &&
  p.end <= end &&
  p.period.months === 12 &&
  AMONG.test(masked.slice(start, p.start));
const AMONG = /(?:est|most|least)\s(?:of|in)\s$/;

/** The period that the figures of a clause are about: named before in it, after in it, before in the sentence, or carried. */
function mainPeriod(draft: Draft, choice: PeriodChoice): Period | null {
  const { masked, periods, drafts, current } = choice;
  if (periods.length === 0) return current;
  const owned = new Map<NamedPeriod, Draft>();
  for (const o of drafts) {
    const p = o.quantity !== null && o !== draft ? attachedTo(o, choice) : undefined;
    if (p && !owned.has(p)) owned.set(p, o);
  }
  const head = cameBefore(masked);
  const usable = periods.filter(
    (p) =>
      !isBasePeriod(masked, p) &&
      !(p.end < head && draft.at >= head) &&
      !(draft.since && masked.slice(p.start, p.end).includes(draft.since)) &&
      !isAmong(draft, p, masked) &&
      !isOfAnother(p, draft, masked) &&
      !isLookedBack(p, draft, choice) &&
      // Why something moved is told of when it moved: "thanks to a strong last quarter".
      !(draft.kind === 'causal' && p.start >= draft.start && p.end <= draft.end),
  );
  const bounds = clauseBounds(masked);
  const from = bounds.findLast((bound) => bound < draft.at) ?? 0;
  const to = bounds.find((bound) => bound >= draft.atEnd) ?? masked.length;
  // "In 2022 the total had been #, so that it shrank by #": a look back that the next clause does not go on with.
  const back =
    from > 0 && current !== null && HAD.test(masked.slice(0, from)) && !GOES_ON.test(masked.slice(from, draft.at));
  const before = usable.filter(
    (p) =>
      p.end <= Math.max(draft.at, draft.start + 1) &&
      !(back && p.end <= from && endIndex(p.period) < endIndex(current) && !isSubject(masked, p)),
  );
  // "Fell #, extending a drop of # in May and worse than the # expected": what was expected is of the first.
  const isSetBefore = (owner: Draft | undefined): boolean =>
    draft.expected === true && owner !== undefined && SET_BEFORE.test(masked.slice(0, owner.at));
  const shared = (p: NamedPeriod): boolean => {
    const owner = owned.get(p);
    if (isSetBefore(owner)) return false;
    // "From # in 2017 to #, while exports rose to #": where the first had come from.
    if (owner && p.start < from && FROM_IT.test(masked.slice(0, owner.at))) return false;
    return (
      owner === undefined ||
      (!owner.isBase &&
        (owner.kind === 'growth' ||
          owner.kind === 'share' ||
          p.start < from ||
          draft.kind === 'growth' ||
          draft.kind === 'record' ||
          draft.kind === 'share'))
    );
  };
  const free = (p: NamedPeriod): boolean => !owned.has(p);
  const here =
    usable.findLast((p) => p.start >= draft.start && p.end <= draft.end) ??
    before.findLast((p) => p.start >= from && free(p)) ??
    before.findLast((p) => p.start >= from && shared(p));
  if (here) return here.period;
  const later = usable.filter((p) => p.start >= draft.at && isFreeBehind(p, draft, owned.get(p), choice));
  const chosen =
    later.find((p) => p.start < to && !headsLater(p, draft, choice)) ??
    before.findLast(free) ??
    before.findLast(shared) ??
    before.findLast((p) => p.start >= from && owned.get(p)?.isBase !== true && !isSetBefore(owned.get(p))) ??
    later.find((p) => (current ? isHeadClause(masked, draft.at, p.start) : !headsLater(p, draft, choice)));
  return chosen?.period ?? comparedAgain(choice) ?? yearAfterBase(draft, choice) ?? current;
}

const FROM_IT = /\bfrom\s(?:(?:about|some|around|nearly|just|only|over|an?|the)\s)*$/;
const SET_BEFORE =
  /\b(?:extending|after|following|from|against|versus|than)\s(?:(?:an?|the|its|their)\s)?(?:[a-z-]+\s)?$/;

/** Where the clauses of a sentence begin: sought once for all of its numbers. */
const clauseBounds = onceInTurn((masked: string) => matchesOf(CLAUSE, masked).map((m) => m.index));

/** May a period behind a number be its own, though it is right behind `owner`? */
function isFreeBehind(p: NamedPeriod, draft: Draft, owner: Draft | undefined, choice: PeriodChoice): boolean {
  const { masked, drafts } = choice;
  // "a record and more than the # of August": August is the other figure's, unless the record is that figure.
  if (owner?.isBase && !/^\s*(?:(?:high|low|level)\s+)?(?:of\s+)?$/.test(masked.slice(draft.atEnd, owner.at)))
    return false;
  // "Compared with # in the poll and # in February": a base is not of the time of another number.
  if (draft.isBase && owner) return false;
  return (
    (draft.flow !== null && draft.flow.start >= draft.atEnd) ||
    !drafts.some(
      (o) =>
        o.at > draft.at &&
        attachedTo(o, choice) === p &&
        /[,;¦].*?[a-z]{3,}|\b(?:against|versus|compared)\b/.test(masked.slice(draft.atEnd, o.at)),
    )
  );
}

/** "With imports 6 percent higher at #, the shortfall for the month came to #": is a number in the clause before the one with the period? */
function isHeadClause(masked: string, at: number, period: number): boolean {
  const ends = HEAD_CLAUSE.exec(masked)?.[0].length ?? 0;
  return at < ends && period >= ends;
}
const HEAD_CLAUSE = /^(?:With|While|Although|Though|Even\sas)\s[^,;]{4,120},\s/;

/** Where "After drops of # in April and # in May, exports rose #" comes to what followed; 0 where nothing is said to. */
const cameBefore = (masked: string): number => CAME_BEFORE.exec(masked)?.[0].length ?? 0;
const CAME_BEFORE = /^(?:After|Following)\s[^,;]{4,160},\s/;

/** "The surplus was #, against # in July 2022", behind a sentence on a quarter: of the month that the text is about. */
function comparedAgain({ masked, periods, main, current }: PeriodChoice): Period | null {
  if (!main || !current || samePeriod(main, current)) return null;
  const before = [yearBefore(main), justBefore(main)];
  const base = periods.find((p) => p.by !== 'relative' && isBasePeriod(masked, p));
  return base && before.some((p) => samePeriod(p, base.period)) ? main : null;
}

/** "The energy deficit was # (# in January-September 2024)", in the figures of a September: of the same months of this year. */
function yearAfterBase({ kind, isBase }: Draft, { masked, periods, current }: PeriodChoice): Period | null {
  if ((kind !== 'level' && kind !== 'balance') || isBase || current?.months !== 1 || current.days) return null;
  const base = periods.find((p) => p.period.months > 1 && !p.period.days && p.by !== 'relative')?.period;
  if (!base || base.months > 11 || endIndex(base) + 12 !== endIndex(current)) return null;
  return /\b(?:averag|mean\b|a month)/.test(masked) ? null : shift(base, 12);
}

/** A period right before another number is that number's: "the June figure of". */
function headsLater(p: NamedPeriod, draft: Draft, { masked, drafts }: PeriodChoice): boolean {
  const next = drafts.find((o) => o !== draft && o.quantity !== null && o.at >= p.end);
  return (
    next !== undefined &&
    /^(?:'s)?(?!\s+(?:and|but|while|or|with|from|to|up|down|after|because|when|[a-z]+ing)\b)\s+(?:had\s+)?(?:[a-z-]+\s+){0,3}(?:of\s+|at\s+|was\s+)?$/i.test(
      masked.slice(p.end, next.at),
    )
  );
}

const WHEN =
  /^(?:,\s(?:before|the\s(?:last|first)|an?\s)[^,;#@]{3,40})?,?\s(?:(?:when(?!\s(?:compared|measured|set\sagainst)\b)|in which|during which)\s(?:[^,;#]{1,70}#+(?:\s(?:percent|points))?){0,3}[^,;#]{0,70}|(?:then|at\sth(?:at|e)\stime|back\sthen)\s(?:(?:still|only|an?|at|(?:deficit|surplus)\sof)\s){0,3})$/;
const OF_ALL_YEAR =
  /^,?\swhen\s[^;#.]{3,60}\s(?:annual|yearly|full-year|calendar-year)\s(?:[a-z]+\s){0,2}(?:record|high|total|low|peak)\b/;
const SET_IN =
  /^\s*(?:of\s+)?(?:#+\s*(?:\([^)]*\)\s*)?(?:[a-z]+\s+)?)?(?:(?:that was |which was )?(?:set|reached|recorded|posted|hit|seen|registered|achieved)\s+)?(?:back\s+)?(?:in|during)\s+(?:the\s+)?$/;
/** A record that is broken is one of the time that breaks it. */
const BREAKS =
  /\b(?:br(?:oke|eak)\w*|beat\w*|topp?\w*|surpass\w*|exceed\w*|eclips\w*|pass\w*|smash\w*|past|hit|reach\w*)\b/i;
/** A place that somebody came from. */
const FROM = /^from\s(?!.*\sto\s)/;
/** "August's #", "September's, which was #", "the May deficit of #". */
const RIGHT_BEFORE =
  /^(?:'s)?(?:\s+(?:(?:upwardly\s+|downwardly\s+)?revised\s+)?(?:(?:deficit|surplus|figure|level|total|value|rate|gain|rise|fall|drop|increase|decline)\s+)?(?:of\s+)?|,?\s+which\s+(?:was|were|had\s+been|came\s+to|stood\s+at|amounted\s+to)\s+)$/i;
/** "That of a year earlier was #", "exports a year earlier had been #", "the year-earlier figure was #". */
const THAT_OF = /\b(?:that|those|the\s(?:figure|total|level|amount|number|value|sum))\s+(?:of|for|in)\s+(?:the\s+)?$/i;
const FIGURE_THEN =
  /\b(?:the\s(?:figure|total|level|amount|number|value|sum)|exports|imports|shipments|sales|purchases|deficit|surplus|gap|balance)\s$/i;
const SAID_OF =
  /^(?<figure>\s(?:figure|total|level|amount|number|value|sum))?\s+(?:was|were|had\s+been|is|came\s+to|stood\s+at|amounted\s+to|reached)\s+(?:an?\s+)?$/;
/** Is a number said of the period before it: of what was told then, or of the figure that the period names? */
function isSaidOf(masked: string, { start, end, by }: NamedPeriod, at: number): boolean {
  const said = SAID_OF.exec(masked.slice(end, at));
  if (!said) return false;
  const left = masked.slice(Math.max(0, start - 30), start);
  if (THAT_OF.test(left)) return true;
  if (said.groups!.figure) return /\bthe\s$/i.test(left);
  return by === 'relative' && FIGURE_THEN.test(left);
}
const isLabel = (masked: string, { start, end }: NamedPeriod, at: number): boolean =>
  /^:\s$/.test(masked.slice(end, at)) && /\((?:in\s)?$/.test(masked.slice(Math.max(0, start - 4), start));
const PHRASES: ReadonlySet<string> = new Set(['record', 'rank', 'streak', 'ratio']);

const MOVED_TO =
  /\b(?:rose|r[iu]s\w+|grew|gr?own|growing|climb\w*|jump\w*|surg\w+|soar\w*|increas\w+|gain\w*|up|fell|fall\w*|dropp?\w*|declin\w+|decreas\w+|slipp?\w*|slid\w*|sank|shrank|plung\w+|plummet\w*|tumbl\w+|down|eas(?:ed|ing)|widen\w*|narrow\w*|contract\w*|expand\w*|edg(?:ed|ing)|swell\w*|swung|dipp?\w*|rebound\w*|slump\w*)\b[^.;@]{0,40}\sto\s(?:an?\s|the\s|just\s|about\s|some\s|nearly\s|almost\s|record\s|only\s|deficit\sof\s|surplus\sof\s){0,3}$/;
/** "From a year ago", "from their all-time high in 2022". */
const FROM_THEN =
  /^\s(?:\([^()]*\)\s)?from\s(?:(?:the|its|their|an?)\s)?(?:(?:(?:all-time|record|previous|recent|revised)\s)?(?:high|peak|record|low|level|figure|value|total)\s(?:(?:set|reached|seen|hit|recorded|posted)\s)?(?:of|in)\s)?$/;
/** A time without bounds of its own: "from January to April" is one that the amount is of. */
const SPAN = /\sto\s|\sthrough\s|[-\u00a6]/;

/** "Fell # to # from a year ago", "rose to # from March": what an amount moved from is no time of its own. */
const movedFrom = (draft: Draft, { start, end }: NamedPeriod, masked: string): boolean =>
  !draft.isBase &&
  FROM_THEN.test(masked.slice(draft.atEnd, start)) &&
  !SPAN.test(masked.slice(start, end)) &&
  !/^\s(?:to|through|until)\s/.test(masked.slice(end)) &&
  MOVED_TO.test(masked.slice(Math.max(0, draft.at - 90), draft.at));

/** The period that a claim is about; null when neither the sentence nor the text before it says. */
export function choosePeriod(draft: Draft, choice: PeriodChoice): Period | null {
  const { masked, periods } = choice;
  const then = draft.quantity ? thenItWas(draft, masked, periods) : undefined;
  if (then) return partOfYear(then, draft, choice);
  const amount = draft.kind === 'level' || draft.kind === 'balance';
  const lastYear = amount ? wholeLastYear(draft, masked, periods) : null;
  if (lastYear) return lastYear;
  const attached = draft.quantity || draft.low !== undefined ? attachedTo(draft, choice) : undefined;
  const own =
    attached &&
    (isApposedBefore(draft, attached, masked) ||
      OWN.test(masked.slice(draft.atEnd, attached.start)) ||
      (draft.kind === 'growth' &&
        HAD_MOVED.test(masked.slice(0, draft.at)) &&
        /^\s*$/.test(masked.slice(draft.atEnd, attached.start))));
  const against = amount && attached !== undefined && movedFrom(draft, attached, masked);
  if (attached && !against && (draft.isBase || amount || own || !isBasePeriod(masked, attached)))
    return stepped(partOfYear(attached, draft, choice), draft, choice);
  // "the $2.068 billion of February", "August's 19.9 percent": the period right before a number.
  const heading = periods.find(
    (p) => p.end <= draft.at && (RIGHT_BEFORE.test(masked.slice(p.end, draft.at)) || isSaidOf(masked, p, draft.at)),
  );
  if (heading && (draft.isBase || (/\S/.test(masked.slice(heading.end, draft.at)) && isBasePeriod(masked, heading))))
    return heading.period;
  const apposed = amount ? apposedBase(draft, masked, periods) : null;
  if (apposed) return apposed;
  // "in 2021, when it was worth #": what is told of that time.
  const when = periods.find(
    (p) =>
      p.end <= draft.at &&
      WHEN.test(masked.slice(p.end, draft.at)) &&
      !periods.some((q) => q.start >= p.end && q.end <= draft.at),
  );
  if (when && draft.kind !== 'causal') {
    // "A year ago, when they set an annual record of #": of all of that year.
    if (OF_ALL_YEAR.test(masked.slice(when.end, Math.max(draft.at, draft.end))))
      return yearPeriod(startYear(when.period));
    return draft.isBase ? baseOf(when.period, draft, choice) : when.period;
  }
  if (draft.kind === 'record' || draft.kind === 'rank') {
    // "the record of # set in 2023", "up from eighth in 2023"
    const set = periods.find((p) => p.start >= draft.end && SET_IN.test(masked.slice(draft.end, p.start)));
    if (
      set &&
      (draft.kind === 'record'
        ? !BREAKS.test(masked.slice(Math.max(0, draft.start - 24), draft.end))
        : /\bfrom\s+(?:the\s+)?$/.test(masked.slice(0, draft.start)) || FROM.test(masked.slice(draft.start, draft.end)))
    )
      return set.period;
  }
  // "more than in September 2018 (€186.5 bn)", "below the 2019 average ($1.4 bn)": the amount of the period in front of the bracket.
  const bracketed = periods.find(
    (p) =>
      p.end <= draft.at &&
      /^(?:\s(?:average|mean|total|level|figure|value))?\s*\(\s*$/.test(masked.slice(p.end, draft.at)),
  );
  if (bracketed && draft.kind !== 'growth') return bracketed.period;
  // "When compared to the second quarter - $7.4 bn", "than in the same period of 2021, €5 bn.": the amount of a base behind it.
  const dashed = amount
    ? periods.find(
        (p) =>
          p.end <= draft.at &&
          (/^\s[-¦]\s\(?$/.test(masked.slice(p.end, draft.at)) ||
            (masked.slice(p.end, draft.at) === ', ' && /^(?:[.;]|$)/.test(masked.slice(draft.atEnd)))) &&
          isBasePeriod(masked, p),
      )
    : undefined;
  if (dashed) return dashed.period;
  // "$547 million (2023: $512 million)".
  const labelled =
    draft.kind === 'growth' ? undefined : periods.find((p) => p.end <= draft.at && isLabel(masked, p, draft.at));
  if (labelled) return partOfYear(labelled, draft, choice);
  const plain = PHRASES.has(draft.kind)
    ? periods.filter((p) => p.end <= draft.start && !isBasePeriod(masked, p) && !isOfAnother(p, draft, masked)).at(-1)
    : undefined;
  // "Had been No. 7 the year before".
  const had =
    draft.kind === 'rank'
      ? periods.find((p) => p.start >= draft.end && STEPS_BACK.test(masked.slice(p.start, p.end)))
      : undefined;
  if (had && /^\s*$/.test(masked.slice(draft.end, had.start))) return had.period;
  const main =
    yearlySince(draft, choice) ??
    yearCounted(draft, choice) ??
    (plain && draft.flow === null ? plain.period : mainPeriod(draft, choice));
  // "Climbed to second from third": where it stood a year before.
  if (draft.kind === 'rank' && FROM.test(masked.slice(draft.start, draft.end))) return main && yearBefore(main);
  if (yearsTaken(draft, masked) !== null) return yearReached(main, choice.published);
  return draft.isBase ? baseOf(main, draft, choice) : runPeriod(stepped(main, draft, choice), draft, masked, periods);
}

/** "Has grown at an average annual rate of # since 2013": of all the years to the last that was over. */
function yearlySince({ kind, at, atEnd }: Draft, { masked, periods, published }: PeriodChoice): Period | null {
  if (kind !== 'growth' || published === null || !masked.includes(' since ', atEnd)) return null;
  const from = periods.find((p) => p.start >= atEnd);
  if (from?.period.months !== 12 || !/^[^#.;]{0,20}\bsince\s+$/.test(masked.slice(atEnd, from.start))) return null;
  if (!OF_EACH_YEAR.test(masked.slice(Math.max(0, at - 50), from.start))) return null;
  const months = 12 * (Number(published.slice(0, 4)) - startYear(from.period));
  return months > 0 ? { start: from.period.start, months } : null;
}

/** "March exports rose #, after # in 2016, the first annual rise in four years": what is counted in years is of the year before it. */
function yearCounted({ kind, start, end, at }: Draft, { masked, periods, drafts }: PeriodChoice): Period | null {
  if ((kind !== 'record' && kind !== 'streak') || !YEARLY.test(masked.slice(start, end))) return null;
  const named = periods.filter((p) => p.end <= at).at(-1);
  const told = named && drafts.some((d) => d.quantity !== null && d.atEnd <= named.start && d.at > named.start - 40);
  return told && named.period.months === 12 && /^,\s/.test(masked.slice(named.end)) ? named.period : null;
}
const YEARLY = /\b(?:annual|yearly|full-year)\b/i;

/** "From November to December, exports fell by #", "fell by half between 2013 and 2020": a change is that of the second. */
function stepped(main: Period | null, draft: Draft, { masked, periods, drafts }: PeriodChoice): Period | null {
  if (!main) return main;
  const said = main.months > 1 ? periods.find(({ period }) => period === main) : undefined;
  if (draft.kind !== 'growth' && draft.kind !== 'ratio')
    return (said && ledToBetween(draft, said, drafts, masked)) ?? main;
  // "On a month-on-month basis exports rose #", behind a stretch of months: of the last of them.
  if (draft.kind === 'growth' && draft.comparison === 'mom' && main.months > 1 && main.months < 12 && !main.days)
    return { start: endMonth(main), months: 1 };
  const points = said && betweenPoints(draft, said, masked);
  if (points) return points.of;
  return said &&
    main.months === 2 &&
    draft.kind === 'growth' &&
    (/\bfrom\s.*\sto\s/i.test(masked.slice(Math.max(0, said.start - 5), said.end)) ||
      masked.startsWith(' change', said.end))
    ? { start: endMonth(main), months: 1 }
    : main;
}

/** From that day on some offices tell the month that is under way. */
const MONTH_TOLD = 25;

/** Was the whole of a period over when the text came out? */
export const isOver = (period: Period, published: string | null): boolean =>
  published === null ||
  endIndex(period) <= endIndex({ start: published.slice(0, 7), months: 1 }) - 1 ||
  (period.months === 1 && period.start === published.slice(0, 7)) ||
  // "In the first five months", at the end of May.
  (period.months < 12 &&
    !period.days &&
    endMonth(period) === published.slice(0, 7) &&
    Number(published.slice(8, 10)) >= MONTH_TOLD);

/** "That was an increase of": of the figure told just before. */
export const POINTS_BACK =
  /^(?:It\s(?:was|is|marked|marks)\s(?:also\s|only\s)?(?:the|its|their)\sfirst\b|It's\sthe\sfirst\b)|^(?:That|This)\s(?:was|is|were|meant|means|marked|marks|compares|represents?|represented|amounted|made|makes)\b/;
