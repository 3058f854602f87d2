const AT_ONCE = /^(?:It|They|That|This|These|Those|Both|Its|Their)\b/;
/** Something that only says in which terms or when, and no economy and no number, before the pronoun. */
const HEADED =
  /^[A-Z][^,;:.@#]{2,70},\s(?:(?:too|however|though|also|likewise|as\swell|by\scontrast),\s)?(?:they|it|these|those|both)\s/;

/** "In seasonally adjusted terms, they", "Compared with December, it": goes on with what the sentence before was about. */
export const isHeadedPronoun = (text: string): boolean =>
  (text.includes(', they ') || text.includes(', it ') || text.includes(', both ') || text.includes(', these ')) &&
  HEADED.test(text);

/** A sentence that goes on with what the last one was about, whatever paragraph it opens. */
export const opensWithPronoun = (text: string): boolean => AT_ONCE.test(text) || isHeadedPronoun(text);
