import type { Draft, Marks } from '../extract/draft.js';
import { isClassOfProduct } from '../extract/flow-product.js';
import { type NounPhraseMatch, nounPhraseForm } from '../extract/noun-phrase-form.js';
import { onceInTurn } from '../once-in-turn.js';
import { clean } from './product-of-words.js';

const MOVED =
  'exported|imported|sold|shipped|bought|purchased|sent|delivered|traded|brought\\sin|taken\\sin|left|went|came|entered|arrived|crossed';
const TRADE = '(?:(?:total|domestic|overall)\\s)?(?:exports|imports|shipments|sales|purchases|deliveries|arrivals)\\b';
const EXAMPLES = String.raw`(?:,\s(?:such\sas|like|including|chiefly|mainly|mostly|for\sinstance)\s[^#;.]{3,80}?)?`;
/** "Of copper, # was exported", "of rice, shipments fell #", "of drugs, less was sold abroad": what stands before its clause. */
const FRONTED = nounPhraseForm({
  before: String.raw`(?:^Of|[,;]\s(?:and\s|while\s|but\s)?of)\s(?:both\s|the\s|all\s)?`,
  after: String.raw`${EXAMPLES}(?:,?\s(?:(?:about\s|some\s|nearly\s|only\s|almost\s|over\s|up\sto\s)?#+[^#;.]{0,40}?(?:\s(?:more|less|fewer)\s?$|\s(?:${MOVED})\b|(?=[,.;]|$|\sless\b|\smore\b|\sfewer\b))|(?:far\s|much\s|slightly\s)?(?:less|more|fewer)\s(?:was|were)\s(?:also\s)?(?:${MOVED}))|,\s(?:${TRADE}|(?:they|it)\s(?:was|were|rose|fell|grew|went|dropped|declined|increased|gained|lost|shrank|jumped|climbed)))`,
  anyCase: true,
});
/** "Of the total, #", "of this amount": a part of a whole, and not of a good. */
const WHOLE = /^(?:these|those|this|that|which|them|it|such|what)\b/i;

const fronted = onceInTurn((marks: Marks): readonly NounPhraseMatch[] =>
  marks.text.startsWith('Of ') || marks.text.includes('; of ') || marks.text.includes(', of ')
    ? FRONTED.all(marks.masked).filter(
        (m) => !WHOLE.test(m.groups!.words!) && !(isClassOfProduct(m.groups!.words!) && /\s(?:the|both)\s/.test(m[0])),
      )
    : [],
);

/** The product that a clause opens with, of the claims in it: "Of copper, # was exported, # less than a year before". */
export function frontedOf(marks: Marks, { at, start, kind }: Draft): string | null {
  const all = fronted(marks);
  if (all.length === 0 || kind === 'causal') return null;
  const last = all.findLast((m) => m.index <= Math.max(at, start));
  return last && !marks.masked.slice(last.index + 2, at).includes('; ') ? clean(last.groups!.words) : null;
}
