import type { Period } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';
import { onceInTurn } from '../once-in-turn.js';
import { headsAmount, inBracketWithout, isReach } from './other-period.js';

/** What the period of a claim is chosen from. */
export interface PeriodChoice {
  readonly masked: string;
  readonly periods: readonly NamedPeriod[];
  readonly drafts: readonly Draft[];
  /** The period that the text is about at this place. */
  readonly current: Period | null;
  /** The period that the text as a whole is about so far. */
  readonly main: Period | null;
  /** The day of the text. */
  readonly published: string | null;
  /** Growth in this text is against the month before unless said. */
  readonly monthly: boolean;
}

const DIRECT =
  /^\s*(?:\)|\(|,|:)?\s*(?:(?:rise|fall|gain|growth|increase|decrease|decline|drop|expansion|contraction|jump|slump|surge|dip)\s+)?(?:(?:in|for|of|during|over|at|as of|through|from|(?:recorded|reported|posted|seen|registered|booked|logged|bought|sold|shipped|exported|imported|traded|earned|spent|set|reached|achieved)(?:\s+(?:only|just|as\s+recently\s+as))?(?:\s+(?:in|for))?)\s+)?(?:the\s+|all\s+of\s+)?(?:(?:period|months?)\s+(?:of\s+|from\s+)?)?$/i;

/** The periods behind the numbers of a sentence, by the drafts and periods that they are sought among. */
const attached = onceInTurn((_: readonly NamedPeriod[]) =>
  onceInTurn((_: readonly Draft[]) => new Map<Draft, NamedPeriod | undefined>()),
);

/** The period right behind a number, when no other number stands between: sought once for each of a sentence. */
export function attachedTo(draft: Draft, choice: PeriodChoice): NamedPeriod | undefined {
  const known = attached(choice.periods)(choice.drafts);
  if (!known.has(draft)) known.set(draft, behind(draft, choice));
  return known.get(draft);
}

const NEXT_CLAUSE =
  /^\s(?:was|were|is|saw|brought|had|has|proved|turned|looked|became|ended|began|started|marked|showed|went|came)\b/;

const LEADS_TO =
  /^(?:\s+(?:year[- ](?:on|over)[- ]year|(?:up\s+)?on[- ](?:the\s)?year|y\/y|yoy|y-o-y|annually|from (?:a|the) year (?:earlier|ago|before)|from the (?:previous|preceding|prior) year))?,?\s+(?:to|at)\s+(?:an?\s+record\s+|a\s+|reach\s+|some\s+)?$/i;

/** "The # with which they had finished 2012", "the # at which the quarter ended": the time that a number closed. */
const CLOSED_WITH =
  /^\s(?:with|at|by|on)\swhich\s(?:[a-z@]+\s){0,4}(?:had\s)?(?:finished|ended|closed|started|opened|begun|began|entered|left)\s(?:the\s)?$/;
/** "The # that February had seen". */
const THAT = /^\s(?:that|which)\s(?:the\s)?$/;
const HAD_SEEN =
  /^\s(?:had\s|has\s)?(?:seen|saw|brought|shown|showed|recorded|registered|produced|yielded|posted|delivered|given|gave|known|experienced|reached|witnessed)\b/;

const REVISED = /,\s(?:[a-z]+\s)?revised(?:\s[a-z]+)?,/;
/** "The $2 billion, revised down, of May". */
export const withoutRevised = (words: string): string =>
  words.includes('revised') ? words.replace(REVISED, '') : words;

function behind(d: Draft, choice: PeriodChoice): NamedPeriod | undefined {
  const { masked, periods, drafts } = choice;
  const next = periods.find((p) => p.start >= d.atEnd && !inBracketWithout(masked, p.start, d) && !isReach(p, masked));
  // "rose # to # in September and # to # in the nine months": a rate is of the same period as the level that it leads to.
  const level = d.kind === 'growth' ? drafts.find((o) => o.quantity !== null && o.at >= d.atEnd) : undefined;
  if (level && (level.kind === 'level' || level.kind === 'balance') && LEADS_TO.test(masked.slice(d.atEnd, level.at)))
    return attachedTo(level, choice);
  if (
    !next ||
    headsAmount(masked, next.start) ||
    drafts.some((o) => o.quantity !== null && o.at > d.at && o.at < next.start && !o.converts)
  )
    return undefined;
  const between = withoutRevised(masked.slice(d.atEnd, next.start).replace(/\([^)]*\)/g, ''));
  // "When they had risen #, the third quarter was weak": the next clause is about that period.
  if (DIRECT.test(between))
    return between.startsWith(',') && NEXT_CLAUSE.test(masked.slice(next.end, next.end + 30)) ? undefined : next;
  if (CLOSED_WITH.test(between) || (THAT.test(between) && HAD_SEEN.test(masked.slice(next.end, next.end + 30))))
    return next;
  const loose =
    between.length < 64 &&
    /^[^,;()]*$/.test(between) &&
    /\b(?:in|for|of|during|over|from)\s+(?:the\s+)?(?:[\w@-]+\s+){0,6}$/i.test(between) &&
    !/\b(?:yet|while|but|and|than|since|compared|against|as|to|(?:short|shy)\s+of|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|topped|beat|below|above)\b/i.test(
      between,
    );
  return loose ? next : undefined;
}
