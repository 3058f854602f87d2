import type { NamedPeriod } from '../extract/periods.js';

/** What a period does, or what becomes of it, as the subject of a sentence. */
const DOES =
  /^(?:,?\s(?:by contrast|however|though|too|alone|as a whole|itself),?)?\s(?:(?:also|then|in turn|again|only|however)\s)?(?:was|were|is|are|had|has|did|does|will|would|could|may|might|saw|sees|seen|brought|brings|turned|turns|proved|looked|looks|told|tells|changed|changes|ended|began|begins|started|opened|closed|went|came|gave|made|marked|marks|showed|shows|stood|followed|remained|stayed|started|produced|offered|yielded|became|belonged|differed|spoiled|broke|fared|felt|set|kept)\b/;
const OPENS = /^(?:(?:And|But|Yet|So|Then|Only)\s)?(?:[Tt]he\s)?$/;

/** "The third quarter changed the picture", "December was the exception": the sentence is about a period. */
export const isSubject = (text: string, { start, end }: NamedPeriod): boolean =>
  start < 10 && OPENS.test(text.slice(0, start)) && DOES.test(text.slice(end, end + 60));

/** The period that a sentence without figures is about, at its head. */
export const opensWithPeriod = (text: string, periods: readonly NamedPeriod[]): NamedPeriod | undefined =>
  periods.find((p) => p.start < 10 && p.by !== 'relative' && isSubject(text, p));
