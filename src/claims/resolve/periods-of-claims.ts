import type { ClaimKind } from '../../model/claim.js';
import type { Period } from '../../model/period.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';
import { ofYearsBetween } from './average-of-years.js';
import { legendPeriod } from './bracket-legend.js';
import { choosePeriod, POINTS_BACK } from './choose-period.js';
import { ofEndsBetween } from './ends-between.js';
import { ofDatedChange } from './from-to.js';
import { periodToldNow } from './had-been-more.js';
import { comesOfBoth } from './looked-back.js';
import { lookingAhead } from './looks-ahead.js';
import { isMonthByMonth } from './offices.js';
import { foreseenAt, type OfOutlook } from './outlook.js';
import { currentPeriod } from './periods-in.js';
import { periodsInRows } from './periods-in-rows.js';
import { ofReferredRecords } from './referred-record.js';
import { withBrackets } from './then-it-was.js';
import { toldNow } from './told-now.js';
import { OF_THE_HEADLINE, type Place } from './topic.js';
import { ofYearUnderWay } from './year-under-way.js';

interface Told {
  readonly drafts: readonly Draft[];
  readonly marks: Marks;
  readonly periods: readonly NamedPeriod[];
  readonly outlook: OfOutlook | null;
  readonly place: Place;
  readonly published: string | null;
}

/** Places among the economies of the world, which are of no period. */
export const WORLD_RANK = /\beconom(?:y|ies)\b/i;

/** Of when each claim of a sentence is, and which of them are of a time that was only foreseen. */
export function periodsOfClaims(told: Told): {
  readonly chosen: readonly (Period | null)[];
  readonly foreseen: readonly (Period | null)[];
} {
  const { drafts, marks, periods, outlook, place, published } = told;
  const { masked, text } = marks;
  const nearest = drafts.map((draft) => {
    if (draft.kind === 'rank' && WORLD_RANK.test(text.slice(draft.start, draft.end))) return null;
    const now = periodToldNow(periodFor(draft, told), draft, marks, periods, place.period);
    return lookingAhead(ofYearUnderWay(now, draft, place.heard, published), draft, periods, published, masked);
  });
  const inRows = periodsInRows(ofDatedChange(nearest, drafts, masked), drafts, masked);
  const bracketed = withBrackets(inRows, drafts, masked);
  const placed = ofReferredRecords(bracketed, drafts, masked, text, periods);
  const ends = ofEndsBetween(placed, drafts, periods, masked);
  const dated = placed.map((period, i) => ends[i] ?? period);
  const years = ofYearsBetween(dated, drafts, masked);
  const foreseen = drafts.map((draft, i) =>
    years[i] ? null : foreseenAt(draft, dated[i]!, marks, outlook, published),
  );
  return { chosen: dated.map((period, i) => years[i] ?? foreseen[i] ?? period), foreseen };
}

/** "The US now takes #": as the text's own figures have it, whatever was looked back to before. */
const NOW = /\b(?:now|nowadays|currently)\b/;
const IS_NOW: ReadonlySet<ClaimKind> = new Set(['share', 'rank']);

function periodFor(draft: Draft, { drafts, marks, periods, place, published }: Told): Period | null {
  const loose = draft.flow === null && OF_THE_HEADLINE.has(draft.kind) && place.basePeriod !== null;
  const noted = legendPeriod(draft, marks, place.legend);
  if (noted) return noted;
  const today = toldNow(draft, marks.masked, periods, place.basePeriod, published);
  if (today) return today;
  const pointed = draft.flow === null && POINTS_BACK.test(marks.text) && place.block === marks.sentence.block;
  const now = place.basePeriod !== null && IS_NOW.has(draft.kind) && !draft.isBase && NOW.test(marks.text);
  const here = loose || now ? place.basePeriod : currentPeriod(marks, place);
  const current = pointed && !comesOfBoth(draft, marks, place.lastPeriod, here) ? place.lastPeriod : here;
  return choosePeriod(draft, {
    masked: marks.masked,
    periods,
    drafts,
    current,
    main: place.basePeriod,
    published,
    monthly: place.monthly || isMonthByMonth(place.office),
  });
}
