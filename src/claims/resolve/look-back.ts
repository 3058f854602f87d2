import { endIndex, justBefore, type Period, samePeriod, yearBefore } from '../../model/period.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';
import { HAD } from './choose-period.js';
import { FIGURES } from './period-here.js';
import type { Place } from './topic.js';

/** "As recently as 2021 it was fifth", "In 2021 it was still #": a remark on what the sentence before told. */
const THEN_IT =
  /\b(?:[Aa]s recently as|[Bb]ack in|[Aa]s late as|[Oo]nly in)\s|^(?:In|During|For)\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d,?\s(?:it|they|that|this|the (?:figure|share|gap|ratio|number|value|rate|total))\s(?:was|were|stood|came|amounted)\b|^(?:The|Its|Their|That)\s(?:share|figure|gap|ratio|number|value|rate|total)\s(?:was|were|stood at|came to)\s[^,;]{1,30}\s(?:in|for|during)\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\.?$/;

/** "A year ago, in January 2019, it was #": the sentence is about that time, and the next one is not. */
const OPENS_EARLIER =
  /^(?:A|One|Two|Three|Four|Five|Ten|The)\s(?:(?:year|month|quarter|decade)s?)\s(?:ago|earlier|before|prior|previously)\b/;

export const opensEarlier = (text: string): boolean => OPENS_EARLIER.test(text);

/** "Earlier this year", "at the start of the year": some time before. */
const EARLIER = /\b(?:[Ee]arlier|[Ss]tart|[Bb]eginning)\s(?:in\s|of\s)?(?:this|the)\s(?:year|quarter)\b/;

/** "In the same month of 2021". */
const THE_SAME = /^(?:the\s)?(?:same|corresponding|comparable|equivalent|like)\s/;

/** "The third quarter of 2019 saw shipments of #", "December 2016 had brought #": a sentence of one amount, to hold the one before it against. */
const saysBase = ({ masked }: Marks, drafts: readonly Draft[]): boolean =>
  OPENS_ON_IT.test(masked) &&
  drafts.filter((d) => FIGURES.has(d.kind)).length === 1 &&
  drafts.every((d) => d.kind === 'level' || d.kind === 'balance' || !FIGURES.has(d.kind));
const OPENS_ON_IT =
  /^(?:(?:For|By|In)\s[a-z]+,\s)?(?:(?:[Tt]he\s)?(?:first|second|third|fourth)\s(?:quarter|half)|Q[1-4]|H[12]|[A-Z][a-z]+)\s(?:of\s)?(?:19|20)\d\d\s(?:saw|had|brought|yielded|showed)\b/;

/** Is a period what the text as a whole is about? */
const isTold = ({ basePeriod }: Place, now: Period): boolean => basePeriod !== null && samePeriod(basePeriod, now);

/** How the period of a sentence is set against the one that the text was about. */
interface Told {
  readonly place: Place;
  readonly marks: Marks;
  readonly drafts: readonly Draft[];
  readonly chosen: readonly (Period | null)[];
  readonly periods: readonly NamedPeriod[];
}

/** "In March of last year there had been a deficit": does a sentence only look back, so that the text's period goes on? */
export function looksBack(here: Period | null, { place, marks, drafts, chosen, periods }: Told): boolean {
  const now = place.period;
  // "A year earlier there had been a surplus", before any figure: nothing to go on with.
  if (here !== null && now === null) return opensEarlier(marks.text);
  if (here === null || now === null) return false;
  // "Earlier this year firms had hurried to import", behind figures of a month: no figures of the year.
  if (here.months > now.months && drafts.every((d) => !FIGURES.has(d.kind)) && EARLIER.test(marks.text)) return true;
  if (endIndex(here) >= endIndex(now)) return false;
  // "In August the gap was #, which means that it widened by #", "# in 2012, # last year".
  if (drafts.some((d, i) => FIGURES.has(d.kind) && !d.isBase && chosen[i] && samePeriod(chosen[i], now))) return true;
  if (HAD.test(marks.text) || THEN_IT.test(marks.text) || OPENS_EARLIER.test(marks.text)) return true;
  if (here.months !== now.months) return false;
  // "The previous month saw a jump of #", "The corresponding figure for 2019 was #": a step back from what was told.
  const step = samePeriod(here, justBefore(now)) || samePeriod(here, yearBefore(now));
  const named = step ? periods.find((p) => samePeriod(p.period, here)) : undefined;
  if (named && (named.by === 'relative' || THE_SAME.test(marks.masked.slice(named.start, named.end)))) return true;
  if (named && saysBase(marks, drafts) && place.block === marks.sentence.block && isTold(place, now)) return true;
  // "Growth in April was #", "They peaked in 2011": what the sentence before told, at another time.
  return drafts.every((d) => d.flow === null);
}
