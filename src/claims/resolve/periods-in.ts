import type { Article } from '../../model/article.js';
import { endIndex, type Period, samePeriod, startIndex } from '../../model/period.js';
import type { Marks } from '../extract/draft.js';
import { findPeriods, type NamedPeriod } from '../extract/periods.js';
import { isExcepted } from './excepted-period.js';
import { monthOfYears } from './month-of-years.js';
import { inTheirYears } from './part-of-named-year.js';
import { monthsOfRecords } from './record-month.js';
import { partsToldIn } from './told-periods.js';
import type { Place } from './topic.js';

/** The periods that a sentence names, against those that the text told of before. */
export function periodsIn(marks: Marks, article: Article, place: Place): readonly NamedPeriod[] {
  const reporter = place.topic.reporter ?? place.main;
  const partner =
    marks.economies.find((e) => e.code !== reporter)?.code ??
    (place.topic.partner === reporter ? place.topic.reporter : place.topic.partner);
  const current = currentPeriod(marks, place);
  const known = [place.basePeriod, place.period].filter((p) => p !== null);
  const { heard, namedLast } = place;
  const parts = partsToldIn(marks.text) ?? place.parts;
  const context = { published: article.published, current, known, heard, namedLast, parts, reporter, partner };
  const named = inTheirYears(
    marks.text,
    findPeriods(marks.text, context).filter(
      (p, i, all) =>
        !marks.quantities.some((q) => p.start < q.end && q.start < p.end) &&
        !isGloss(p, all[i - 1], marks) &&
        !isExcepted(p, marks.text),
    ),
  );
  return monthsOfRecords(marks.text, monthOfYears(marks, named), current);
}

/**
 * "Fiscal year 2019 (October to September)", "the first quarter of fiscal 2013-14 (July 2013-June 2014)": the months of the
 * year just named, in whole or in part.
 */
const isGloss = ({ start, end, period }: NamedPeriod, before: NamedPeriod | undefined, { text }: Marks): boolean =>
  before !== undefined &&
  period.months === 12 &&
  before.period.months <= 12 &&
  text.slice(before.end, start) === ' (' &&
  (before.period.months === 12
    ? before.by === 'year' || samePeriod(before.period, period)
    : startIndex(before.period) >= startIndex(period) && endIndex(before.period) <= endIndex(period)
      ? FISCAL_NAME.test(text.slice(before.start, before.end))
      : period.start.slice(5) === before.period.start.slice(5) && !/\d/.test(text.slice(start, end)));
const FISCAL_NAME = /\b(?:fiscal|financial|FY)|\d[-¦/]\d/i;

/** Within a paragraph the last period goes on; a new one returns to that of the text. */
export const currentPeriod = (marks: Marks, place: Place): Period | null => {
  const { period, basePeriod, sectionPeriod, block } = place;
  const nextLine = place.alone && basePeriod !== null && marks.sentence.opensItem === true;
  if (block === marks.sentence.block) return nextLine ? basePeriod : period;
  if (sectionPeriod === null && goesOnWithPartner(marks, place)) return period;
  if (period !== null && marks.sentence.block === block + 1) {
    if (GOES_BACK.test(marks.text)) return period;
    if (period.months > (basePeriod?.months ?? 12) && NEXT_PLACE.test(marks.text)) return period;
  }
  const main = sectionPeriod ?? basePeriod ?? period;
  // A month is seldom called a period: "# in the corresponding period" goes on with the months told of before.
  const stretch = main?.months === 1 && period !== null && period.months > 1 && SAME_STRETCH.test(marks.text);
  return stretch ? period : main;
};

/** "Mineral fuels ranked 2nd", "third was Italy": the next of those that the paragraph before began to rank. */
const NEXT_PLACE =
  /^(?:[A-Z][^.;#\d]{2,70}?\s(?:ranked|ranks|was|were|is|came|comes|placed|followed|stood)\s(?:in\s)?(?:the\s)?(?:2nd|3rd|[4-9]th|second|third|fourth|fifth|sixth|next)\b(?![-\s](?:largest|biggest|quarter|half|month|year|straight|consecutive))|(?:Second|Third|Fourth|Fifth)\s(?:was|were|came|is|comes)\b|In\s(?:second|third|fourth|fifth)\s(?:place|position)\b)/;

/** "What helped was a rise of # in exports", "behind that fall were": of what the paragraph before told last. */
const GOES_BACK =
  /^(?:What (?:helped|drove|lifted|pushed|weighed|hurt|made)\b|(?:Behind|Driving|Helping) (?:this|it|that)\b|(?:This|That|Such a) (?:rise|fall|drop|decline|increase|gain|growth|improvement|narrowing|widening|jump|surge|decrease|contraction|expansion)\b|(?:This|That) (?:was|is|came|marked|compares|represents|means|meant|followed|makes|made)\b)/;

/**
 * "In the first five months trade with Peru grew #. ¶ Exports to Peru came to #": a paragraph on the one partner that the
 * paragraph before it was about, in a text on all trade, goes on with the months told there.
 */
function goesOnWithPartner(
  { economies, flows, quantities, sentence }: Marks,
  { topic, base, basePeriod, period, heard, block }: Place,
): boolean {
  const { partner, reporter } = topic;
  if (partner === null || partner === 'WLD' || partner === base?.partner || sentence.block !== block + 1) return false;
  if (sentence.kind === 'title' || sentence.kind === 'heading' || flows.length === 0 || !basePeriod || !period)
    return false;
  if (period.months <= basePeriod.months || endIndex(period) !== endIndex(basePeriod)) return false;
  const last = heard[0];
  // "A $2.1 billion jump in cellphones, many of which come from Peru": named beside.
  const first = quantities[0]?.start ?? Infinity;
  return (
    last !== undefined &&
    samePeriod(last, period) &&
    (economies.some((e) => e.code === partner && e.start < first) || flows.some((f) => f.partner === partner)) &&
    economies.every((e) => e.code === partner || e.code === reporter)
  );
}

const SAME_STRETCH =
  /\b(?:same|corresponding|comparable|equivalent)\s+(?:period|stretch|months)\b|\b(?:during|over|in|for)\s+the\s+period\b(?!\s+(?:of|from|between|to)\b)/;
