import { type Period, samePeriod } from '../../model/period.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';
import type { Place } from './topic.js';
import { yearOfHeading } from './year-of-heading.js';

/** A line is short, and so are the words in it that name no period: "The half year", "In 2021:", "Foreign trade, May". */
const LONGEST_LINE = 60;
const OTHER_WORDS =
  /\b(?:in|for|of|the|and|over|during|to|by|on|from|a|as|foreign|external|international|trade|exports?|imports?|goods|services|results?|figures?|data|summary|report|overview|highlights?|situation|review|brief|whole|period|comparison|cumulative|total|main|key|points)\b|[^A-Za-z0-9]+/gi;

/** Is a line nothing but the name of a period, so that it holds for what stands under it? */
function isLineOf({ text }: Marks, periods: readonly NamedPeriod[]): boolean {
  const [only, another] = periods;
  if (!only || another || text.length > LONGEST_LINE || /[.!?]["')]*$/.test(text)) return false;
  return `${text.slice(0, only.start)} ${text.slice(only.end)}`.replace(OTHER_WORDS, '') === '';
}

const POINTER = /^(?:the|that)\s(?:month|quarter|half|year)$/;

/** What holds for the paragraphs from here on. */
export type SectionPeriod = Pick<Place, 'sectionPeriod' | 'sectionRun' | 'opened'>;

/**
 * The period of a stretch of paragraphs: as a heading says, or a line that is nothing but a period, or two paragraphs
 * one after the other that open with one period that is not the text's. That ends with the next heading or line, or, where
 * paragraphs set it, with one that opens with another period.
 */
export function sectionAfter(
  place: Place,
  marks: Marks,
  drafts: readonly Draft[],
  here: Period | null,
  periods: readonly NamedPeriod[],
): SectionPeriod {
  const { kind, block } = marks.sentence;
  if (kind === 'heading') {
    const period = here ?? yearOfHeading(marks.text, place.basePeriod);
    return { sectionPeriod: period, sectionRun: period === null, opened: null };
  }
  if (here && kind !== 'title' && isLineOf(marks, periods))
    return { sectionPeriod: here, sectionRun: false, opened: null };
  const { sectionPeriod, sectionRun, opened } = place;
  // "A second straight month of growth", in a text on a month: of that again.
  if (sectionRun && place.basePeriod?.months === 1 && drafts.some((d) => d.kind === 'streak' && d.unit === 'months'))
    return { sectionPeriod: null, sectionRun: false, opened: null };
  // "Exports of the month came to #" only points to the month that was named.
  const named =
    here !== null && periods.some((p) => samePeriod(p.period, here) && !POINTER.test(marks.text.slice(p.start, p.end)));
  if (block === place.block || kind === 'title') return { sectionPeriod, sectionRun, opened };
  if (!named) return { sectionPeriod, sectionRun: sectionRun && sectionPeriod !== null, opened };
  // Under a heading that names no time, what its first paragraph opens with holds to the next.
  if (sectionRun && sectionPeriod === null) {
    const own = here.months > (place.basePeriod?.months ?? 12) && kind === 'paragraph' ? here : null;
    return { sectionPeriod: own, sectionRun: own !== null, opened: here };
  }
  const again = opened !== null && samePeriod(opened, here);
  if (again && !(place.basePeriod && samePeriod(place.basePeriod, here)) && sectionPeriod === null)
    return { sectionPeriod: here, sectionRun: true, opened: here };
  const ends = sectionRun && sectionPeriod !== null && !samePeriod(sectionPeriod, here);
  return ends ? { sectionPeriod: null, sectionRun: false, opened: here } : { sectionPeriod, sectionRun, opened: here };
}
