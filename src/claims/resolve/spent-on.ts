import type { Draft, Marks } from '../extract/draft.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { productOfWords } from './product-of-words.js';

const GATE = gateOf('spent|spend|spends|spending|paid|pay|pays|paying|laid|shelled|splashed|lavished|forked');
const MONEY = '(?:spen[dt]s?|spending|paid|pays?|paying|laid\\sout|shelled\\sout|splashed\\sout|lavished|forked\\sout)';
const SORT = String.raw`(?:(?:the|its|their|all|foreign|imported|more|less|fewer)\s)?(?:(?:imports|purchases|shipments|supplies|deliveries)\sof\s)?(?:@+(?:'s)?\s)?`;
const ENDS = String.raw`(?=[,.;:)]|\s(?:from|in|last|this|abroad|overseas|and|while|whereas|but|than|at|over|during|between|compared|against|a\syear)\b|$)`;
/** "It spent # on trucks", "paid # more for oil": what the money behind the verb went on. */
const BEHIND = nounPhraseForm({
  before: String.raw`^(?:\s\([^()]{1,40}\))?(?:\s(?:more|less|a\s(?:year|month)))?(?:\s(?:abroad|overseas))?\s(?:on|for)\s${SORT}`,
  after: ENDS,
});
const HAS_PAID = new RegExp(
  String.raw`\b${MONEY}\s(?:(?:a\stotal\sof|about|some|nearly|over|just|only|more\sthan|another|as\smuch\sas)\s)*$`,
  'i',
);
/** "# was spent on machinery", "three times as much as a year before was spent on fertilizers". */
const WAS_SPENT = nounPhraseForm({
  before: String.raw`^(?:\s[^.,;:#]{1,40}?)?\s(?:was|were|has\sbeen|had\sbeen|is|are)\s(?:also\s)?(?:spent|paid|laid\sout)\s(?:abroad\s)?(?:on|for)\s${SORT}`,
  after: ENDS,
});
/** "Was spent on fertilizers from abroad, #". */
const BEFORE = nounPhraseForm({
  before: String.raw`\b${MONEY}\s(?:on|for)\s${SORT}`,
  after: String.raw`(?:\s(?:from\s)?(?:abroad|overseas))?,\s(?:about\s|some\s|nearly\s|a\stotal\sof\s)?$`,
});
const REACH = 110;

/** The goods that money was spent on, where the words beside the number say. */
export function spentOn({ text, masked }: Marks, { at, atEnd }: Draft): string | null {
  if (!opens(text, GATE)) return null;
  const left = masked.slice(Math.max(0, at - REACH), at);
  const right = masked.slice(atEnd, atEnd + REACH);
  const found =
    (HAS_PAID.test(left) ? BEHIND.exec(right) : null) ??
    WAS_SPENT.exec(right) ??
    (left.endsWith(', ') ? BEFORE.exec(left) : null);
  return found ? productOfWords(found.groups!.words) : null;
}
