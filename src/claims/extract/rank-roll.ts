import type { Marks } from './draft.js';

/** "Together took": what several that are ranked have in common. */
export const GROUP_TAKES =
  /^\s(?:together\s|jointly\s)?(?:took|take|sent|send|supplied|supply|bought|buy|absorbed|absorb|accounted|account|made\sup|provided)\b/;

const NAMED_BEHIND = /^\s+(?:[a-z]+\s+){0,3}?(?:was|were|are|remain|remained)\s+(?:again\s+|still\s+)?(?:the\s+)?@/;

/** "China's three leading partners were Japan, the US and the EU": who they are is all that the sentence tells. */
export const isTellingWho = (end: number, { masked, quantities }: Marks): boolean =>
  !quantities.some((q) => q.start >= end) && NAMED_BEHIND.test(masked.slice(end, end + 60));

/** "The five main suppliers were China (#) and", "every one of its top ten partners", "growth of the ten leading markets": no place. */
export function isRoll(match: RegExpExecArray, marks: Marks): boolean {
  const end = match.index + match[0].length;
  const before = marks.text.slice(Math.max(0, match.index - 60), match.index);
  if (/\b(?:every|each|all|members?|rest|any|some|most|many|part|half)(?:\s+of)?\s+$/i.test(before)) return true;
  if (/\b(?:fastest|strongest|biggest|largest|highest|steepest|sharpest)\b[^.,;]{0,30}\bof\s+$/i.test(before))
    return true;
  // "Of the ten biggest suppliers, only Vietnam and India": those that are chosen from.
  if (/^(?:of|among)\s+$/i.test(before) && FROM_THEM.test(marks.text.slice(end, end + 60))) return true;
  return (
    /(?:^|[.;:,]\s)(?:(?:the|its|their)\s+)?$/i.test(before) &&
    /^\s+(?:[a-z]+\s+){0,4}?(?:was|were|are|includ\w+|together|took|bought|sent|sold|absorb\w+|suppl\w+|account\w*|(?:[a-z]+\s)?remained)\b(?!\s+all\b)/.test(
      marks.text.slice(end, end + 60),
    )
  );
}
const FROM_THEM = /^[^.;]{0,40}?,\s+(?:however,\s+)?(?:only|none|just|all|most|not\s+one)\b/;
