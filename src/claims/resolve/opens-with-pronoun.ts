import { onceInTurn } from '../once-in-turn.js';

const AT_ONCE = /^(?:It|They|That|This|These|Those|Both|Its|Their)\b/;
/** Something that only says in which terms or when, and no economy and no number, before the pronoun. */
const HEADED =
  /^[A-Z][^,;:.@#]{2,70},\s(?:(?:too|however|though|also|likewise|as\swell|by\scontrast),\s)?(?:they|it|these|those|both)\s/;

/** "In seasonally adjusted terms, they", "Compared with December, it": goes on with what the sentence before was about. */
export const isHeadedPronoun = (text: string): boolean =>
  (text.includes(', they ') || text.includes(', it ') || text.includes(', both ') || text.includes(', these ')) &&
  HEADED.test(text);

/** A sentence that goes on with what the last one was about, whatever paragraph it opens. */
export const opensWithPronoun = onceInTurn((text: string): boolean => AT_ONCE.test(text) || isHeadedPronoun(text));

/** "In April it had been #", "A year ago the figure stood at #", "In 2023 it fell to #". */
const IN_THEN =
  /^(?:[-·*¦]\s)?(?:In|A|One|Last|During|At|The|For|[A-Z][a-z]+)\s[^,;#.]{0,50}?,?\s(?:it|that|this|the\s(?:figure|number|sum|amount|total|value))\s(?:(?:had|has)\s(?:been|stood|come|amounted|reached|totall?ed)|was|were|is|stood|came|amounted|totall?ed|reached|ran|(?:fell|rose|grew|widened|narrowed|shrank|dropped|climbed|jumped|increased|declined|swelled|eased)\sto)\b/;
/** Does a sentence go on about the figure told before it, at another time? */
export const goesBackToIt = onceInTurn((text: string): boolean => IN_THEN.test(text));
