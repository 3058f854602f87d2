import type { Marks } from '../extract/draft.js';

/** Sentences at the head of a text that may say so: the headline, and two below it. */
const HEAD = 3;
const MOVES =
  'gr[eo]ws?|growing|growth|r[io]s(?:es?|ing)|rose|expand(?:s|ed|ing)?|increased?|advanced?|shr[aiu]nk(?:s|ing)?|f[ae]ll(?:s|ing)?|contract(?:s|ed|ing)?|declined?|stagnate[sd]?|stall(?:s|ed)?|slow(?:s|ed)|slumped|edged|dropped|dipped|rebound(?:s|ed)|picked|picks|recover(?:s|ed)|accelerate[sd]?|lost|gained|added|surged|jumped|plunged|was|is|were|remained|stood';
/** "GDP rose", "gross domestic product fell by", "the economy contracted": output is what the sentence is said of. */
const OUTPUT = new RegExp(
  String.raw`\b(?:GDP|[Gg]ross [Dd]omestic [Pp]roduct|[Ee]conomy|[Ee]conomic (?:growth|output|activity)|[Nn]ational output)(?:\s\([A-Z]+\))?(?:,?\s(?!exports|imports|trade)[a-z]+){0,4}?\s(?:${MOVES})\b`,
);
const ACCOUNTS =
  /\b(?:quarterly |annual |regional )?national accounts\b|\bGDP (?:growth|by expenditure|flash|estimate|\(expenditure)/i;
/** "The economy, customs data show": goods as they cross the border. */
const OF_GOODS = /\bcustoms\b|\bmerchandise (?:exports|imports|trade)\b/i;
/** "Exports rose 8.3% in September": customs count months, national accounts count quarters. */
const MONTHLY =
  /\b(?:exports|imports|shipments|trade)\b[^.;]{0,60}\b(?:in|for|last|this)\s(?:month\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s(?:to|and|through|quarter)\b|[-/']))/i;

/**
 * "GDP rose 0.6 per cent in the second quarter. Exports rose 2.3 per cent": a text on a whole economy, whose exports and
 * imports are those of its accounts, of goods and services.
 */
export function isOfWholeEconomy(marksOfText: readonly Marks[]): boolean {
  const head = marksOfText.slice(0, HEAD);
  const said = head.findIndex(({ text }) => OUTPUT.test(text) || ACCOUNTS.test(text));
  if (said < 0) return false;
  const { text } = head[said]!;
  const at = Math.max(0, Math.min(...[text.search(OUTPUT), text.search(ACCOUNTS)].filter((i) => i >= 0)));
  // "Exports fell as the economy slowed": a text on trade that names a reason.
  const before = head.slice(0, said).some((marks) => marks.flows.length > 0 && marks.quantities.length > 0);
  const first = head[said]!.flows.some((f) => f.start < at && f.by === 'noun') || head[0]!.flows[0]?.start === 0;
  return !before && !first && !marksOfText.some((marks) => OF_GOODS.test(marks.text) || MONTHLY.test(marks.text));
}
