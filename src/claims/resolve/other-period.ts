import type { Draft } from '../extract/draft.js';
import { matchesOf } from '../extract/matches.js';
import type { NamedPeriod } from '../extract/periods.js';

/** ", 11.9 billion euros in August 2020,", ", which had fallen from # in 2008 to # in 2009,", ", after rising for a third month in July,". */
const ASIDE =
  /,\s(?:which\s(?:had|has|have)\s[^,;]*|(?:after|following)\s(?:having\s)?[a-z]+(?:ing|ed|en)\s[^,;#]{0,60}|(?:(?:which|after|following|against|compared with|up from|down from)\s[^,;#]{0,40})?#[^,;]*),\s/g;
/** "In April they had even expected": when somebody said it, not of when. */
const SAID_THEN =
  /^,?\s(?!(?:while|but|whereas|and|though|although)\b)[^,;#]{0,40}(?<!\b(?:is|are|was|were|be|been)\s(?:\w+\s)?)\b(?:expected|forecast|predicted|projected|foresaw|estimated|put (?:it|them|the \w+) at)\b/;
/** "The highest so far this year", "their lowest since January": how far back it was compared. */
const REACH = /^(?:so\s+far|this\s+year(?:\s+so\s+far)?$|since\b)/i;
/** "More than in any other month of 2023", "the smallest drop of this year": what a month is set against, whatever is told of it. */
const REACH_LEFT =
  /\b(?:(?:any|every|all)\s+(?:other\s+|previous\s+|earlier\s+)?(?:months?|quarters?)|(?:[a-z]{3,}est|most|least|worst)(?:\s+[a-z-]+){0,2})\s+of\s+$/i;
const REACHED = /^this\s+year$/i;
const REACHED_BY_ANY = /\b(?:any|every|all)\b[^#@]*$/i;

/** "About half of last year's #", "twice the previous year's #": the period of the amount behind it alone. */
const RATIO_TO =
  /\b(?:half|third|quarter|fifth|tenth|fraction|double|twice|triple|treble|quadruple|times|percent|per\s+cent)\s+(?:of\s+)?(?:the\s+)?$/i;
const OF_NEXT = /^[\w\s-]{0,24}'s\s+#/;

/** The sentence asked about last, and its remarks: each of its numbers asks about each of its periods. */
let last: string | null = null;
let asides: readonly (readonly [number, number])[] = [];

function asidesOf(masked: string): typeof asides {
  if (masked !== last) {
    last = masked;
    asides = matchesOf(ASIDE, masked).map((m) => [m.index, m.index + m[0].length] as const);
  }
  return asides;
}

const REACH_OF_BRACKET = 120;
/** An amount, or a bare number behind a label: "(May: 91.9)". */
/** "(as in the first half of 2010)". */
const ASIDE_IN = /^\((?:as|like|unlike|after)\s/;
const NUMBER_IN = /#|:\s[-+]?\d|\s(?:by|at|was)\s\d\.\d/;

/** "63.8 percent (in 2014: 70.5 percent)", "44.8 percent (48.1 percent in 2014)": a period in a bracket with a number of its own. */
export function inBracketWithout(masked: string, at: number, draft: Draft): boolean {
  // A bracket is short: what is further away is not looked at.
  const left = masked.slice(Math.max(0, at - REACH_OF_BRACKET), at);
  const open = left.lastIndexOf('(');
  const close = masked.slice(at, at + REACH_OF_BRACKET).indexOf(')');
  if (open < 0 || close < 0 || left.lastIndexOf(')') > open) return false;
  const [from, to] = [at - left.length + open, at + close];
  return (
    (draft.at < from || draft.at > to) &&
    (NUMBER_IN.test(masked.slice(from, to)) || ASIDE_IN.test(masked.slice(from, from + 12)))
  );
}

/** Is a period said of the amount right behind it, that a ratio is to? */
export const headsAmount = (masked: string, at: number): boolean =>
  OF_NEXT.test(masked.slice(at, at + 60)) && RATIO_TO.test(masked.slice(Math.max(0, at - 60), at));

/** Is a year named only as that in which a month stands out? */
export function isReach({ start, end }: NamedPeriod, masked: string): boolean {
  const left = REACH_LEFT.exec(masked.slice(Math.max(0, start - 50), start))?.[0];
  return left !== undefined && (REACHED.test(masked.slice(start, end)) || REACHED_BY_ANY.test(left));
}

/** "Rose to #, closing in on the target of # by 2030": when something is aimed for. */
const AIMED_FOR = /\b(?:targets?|goals?|aims?|objective)\b[^.;]{0,40}\b(?:by|for|in)\s(?:the\s)?$/i;

/** Is a period told of another figure of the sentence, of a forecaster's day, or of how far a record reaches back? */
export function isOfAnother(named: NamedPeriod, draft: Draft, masked: string): boolean {
  const { start, end } = named;
  if (draft.kind === 'record' && start >= draft.start && end <= draft.end) {
    if (REACH.test(masked.slice(start, end)) || /\bso\s+far\s+$/i.test(masked.slice(0, start))) return true;
  }
  if (isReach(named, masked)) return true;
  if (start >= draft.atEnd && AIMED_FOR.test(masked.slice(draft.atEnd, start))) return true;
  if (end > draft.at && inBracketWithout(masked, start, draft)) return true;
  if (end > draft.at) return start >= draft.at && headsAmount(masked, start);
  if ((draft.kind === 'forecast' || draft.expected) && SAID_THEN.test(masked.slice(end, draft.at))) return true;
  if (inBracketWithout(masked, start, draft)) return true;
  return asidesOf(masked).some(([from, to]) => start >= from && end <= to && draft.at >= to - 1);
}
