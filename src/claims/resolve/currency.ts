import type { Currency } from '../../model/currency.js';
import { ownCurrency } from '../extract/currency-words.js';
import type { Draft, Marks } from '../extract/draft.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { onceInTurn } from '../once-in-turn.js';

const TERMS: readonly (readonly [RegExp, Currency])[] = [
  [
    /\b(?:US |U\.S\. )?dollar(?:[- ]denominated)?\s+terms|\b(?:in|into)\s+(?:current\s+|nominal\s+|constant\s+)?(?:(?:US\s+|U\.S\.\s+)?dollars\b|USD\b|(?:US|U\.S\.)\s+currency)|dollar-denominated/i,
    'USD',
  ],
  [/\b(?:yuan|RMB|renminbi)(?:[- ]denominated)?\s+terms|\bin\s+(?:yuan|RMB|renminbi)\b|yuan-denominated/i, 'CNY'],
  [/\beuro(?:[- ]denominated)?\s+terms|\bin\s+euros\b/i, 'EUR'],
  [/\byen(?:[- ]denominated)?\s+terms|\bin\s+yen\b/i, 'JPY'],
  [/\brupee\s+terms|\bin\s+rupees\b/i, 'INR'],
  [/\bwon\s+terms|\bin\s+(?:the\s+)?won\b/i, 'KRW'],
  [/\bbaht\s+terms|\bin\s+(?:Thai\s+)?baht\b/i, 'THB'],
  [/\bringgit\s+terms|\bin\s+ringgit\b/i, 'MYR'],
  [/\brupiah\s+terms|\bin\s+rupiah\b/i, 'IDR'],
  [/\blira\s+terms|\bin\s+(?:Turkish\s+)?liras?\b/i, 'TRY'],
  [/\bsterling\s+terms|\bin\s+(?:sterling|pounds\s+sterling)\b/i, 'GBP'],
  [/\bfranc\s+terms|\bin\s+(?:Swiss\s+)?francs\b/i, 'CHF'],
  [/\brou?ble\s+terms|\bin\s+rou?bles\b/i, 'RUB'],
  [/\brand\s+terms|\bin\s+rand\b/i, 'ZAR'],
  [/\bnaira\s+terms|\bin\s+naira\b/i, 'NGN'],
  [/\bzloty\s+terms|\bin\s+(?:Polish\s+)?(?:zlot(?:y|ys)|PLN)\b/i, 'PLN'],
  [/\bkoruna\s+terms|\bin\s+(?:Czech\s+)?korunas?\b/i, 'CZK'],
  [/\bforint\s+terms|\bin\s+forints?\b/i, 'HUF'],
  [/\b(?:kronor|krona)\s+terms|\bin\s+(?:Swedish\s+)?kronor\b/i, 'SEK'],
];

const TERMS_GATE = gateOf(
  'dollars?|denominated|usd|currency|yuan|rmb|renminbi|euros?|yen|rupees?|won|baht|ringgit|rupiah|liras?|sterling|francs?|rubles?|roubles?|rand|naira|zloty|zlotys|pln|korunas?|forints?|kronor|krona',
);

/** The currency that a stretch of text says its rates are in: "in yuan terms". */
export const termsIn = (text: string): Currency | null => TERMS.find(([form]) => form.test(text))?.[1] ?? null;

/** "In baht, exports were worth 7.63 trillion": of an amount that prints none. */
const AT_HEAD = /^In\s+(?:the\s+)?(?:[A-Z][a-z]+\s+)?[a-z]+,/;
export const isInTermsOf = ({ text, masked }: Marks, { at }: Draft): boolean =>
  AT_HEAD.test(text) && /^[^#;]*$/.test(masked.slice(0, at));

/** The currency of an amount; a bare `$`, `rupees` or `pesos` is that of the reporter who has one of its own. */
export function printedCurrency(draft: Draft, reporter: string | null, usSaid: boolean): Currency | null {
  const printed = draft.currency ?? draft.quantity?.currency ?? null;
  if (draft.family === undefined || draft.converts || reporter === null || (draft.family === 'dollar' && usSaid))
    return printed;
  return ownCurrency(draft.family, reporter) ?? printed;
}

/** Asked of each sentence once. */
const termsOf = onceInTurn((marks: Marks) => (opens(marks.text, TERMS_GATE) ? termsIn(marks.text) : null));

/** "Grew # in rouble terms although shipments fell # to 2.9 million tonnes": goods have none. */
const TO_AMOUNT_OF_GOODS =
  /^\s+to\s+[\d.,]+\s+(?:(?:hundred|thousand|million|billion)\s+)?(?:metric\s+)?(?:tonnes|tons|barrels|lit(?:re|er)s|kilo\w*|bags|units|head|cubic|bushels)\b/i;

/** The currency that a growth rate is said to be in, near its number or in its sentence. */
export function saidCurrency(draft: Draft, marks: Marks): Currency | null {
  // What no sentence says, none of its parts does.
  const whole = termsOf(marks);
  if (whole === null) return null;
  if (TO_AMOUNT_OF_GOODS.test(marks.text.slice(draft.atEnd, draft.atEnd + 50))) return null;
  const right = /^\s+(?:(?:less|more|lower|higher)\s+)?in\s+(?:the\s+)?[\w.]+(?:[- ]denominated)?(?:\s+terms)?/i.exec(
    marks.text.slice(draft.atEnd, draft.atEnd + 60),
  )?.[0];
  return (
    (right ? termsIn(right) : null) ?? termsIn(marks.text.slice(Math.max(0, draft.at - 60), draft.atEnd + 60)) ?? whole
  );
}
