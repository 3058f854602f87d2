import type { Form } from './phrase.js';
import { rank } from './rank-words.js';
import { gateOf } from './word-gates.js';

const NAME = String.raw`(?:the\s+)?[A-Z]\w*(?:\s[A-Z]\w*)*`;
const ONE = '(?:country|nation|partner|market|supplier|economy|destination|customer|buyer|state|member)';
const DEALS =
  '(?:adds?|added|contribut(?:es|ed)|buys?|bought|sells?|sold|sends?|sent|ships?|shipped|takes?|took|suppl(?:ies|ied)|imports?|imported|exports?|exported|weigh(?:s|ed)|spends?|spent|earns?|earned|makes?|made|accounts?|accounted|trades?|traded)';

/** First places told by who is not ahead, and those that come next. */
export const OUTDONE: readonly Form[] = [
  {
    // "No country added more to it than China", "nobody buys more from Norway than Britain".
    needs: [gateOf('no|nobody'), gateOf('more'), gateOf('than')],
    form: new RegExp(
      String.raw`\b(?:no\s+(?:single\s+|one\s+|foreign\s+)?${ONE}|nobody(?:\s+else)?)\s+(?:(?:has|had|have)\s+)?${DEALS}\s+(?:for\s+)?(?:[a-z]+\s+){0,2}?more\b[^.;,#]{0,50}?\sthan\s+${NAME}`,
      'gi',
    ),
    read: () => rank(1),
  },
  {
    // "Next in line was Mexico", "next on the list came Peru".
    needs: [gateOf('next'), gateOf('line|list|order|ranking|table'), gateOf('was|came|is|comes|stood')],
    form: new RegExp(
      String.raw`\b[Nn]ext\s+(?:in\s+(?:line|order|the\s+(?:ranking|table|list))|on\s+the\s+list|down\s+the\s+list)\s+(?:was|came|is|comes|stood)\s+${NAME}(?!\s+and\s|,\s[A-Z]\w+\sand\s)`,
      'g',
    ),
    read: () => rank(null),
  },
];
