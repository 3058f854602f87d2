import type { Draft, Marks } from '../extract/draft.js';
import { isClassOfProduct } from '../extract/flow-product.js';
import { productName } from '../extract/noun-phrase.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { consistsOf } from './first-item.js';
import { movedIn } from './moved-in.js';
import { clean } from './product-of-words.js';
import { owedTo } from './share-of-change.js';

/** "A deficit of # in oil products": what the balance is of. */
const GAP_IN = nounPhraseForm({
  before: String.raw`^(?:\s\(#+\))?\sin\s(?:trade\sin\s)?`,
  after: String.raw`(?=[,.;)]|\s(?:and|while|but|was|from|with|by|offset)\b|$)`,
});

/** "# worth of garments", "# tonnes of rice". */
const AMOUNT_OF = nounPhraseForm({
  before: String.raw`^(?:\s\([^()]*\))?(?:\s(?:tonnes|tons|barrels|units|pieces|containers|kilograms|kg|bales|carats|litres|bushels))?\s(?:worth\s)?of\s(?:the\s)?(?:@+(?:'s?)?\s)?`,
  head: String.raw`other\s`,
});
/** "62 million phones", "20.3 billion ICs": goods by their number. */
const COUNTED = nounPhraseForm({
  before: String.raw`^\s(?:more\s|fewer\s)?`,
  after: String.raw`(?:\s\([A-Za-z]{2,8}\))?(?=\s(?:in|to|from|came|were|was|left|worth|between|during|last|this|abroad|overseas|went|over|by|of|that)\b|[,.;]|$)`,
});
/** "Including # from copper", "# of which came from tea". */
const FROM_ITEM = nounPhraseForm({
  before: String.raw`^(?:\s\([^()]*\))?(?:\sof\swhich)?(?:\s(?:in|of)\s(?:[a-z-]+\s){0,2}(?:revenues?|earnings|receipts|income|proceeds|exchange))?\s(?:(?:came|comes|coming|earned|is|was|were)\s)?(?:alone\s)?(?:from|by)\s(?:(?:the\s)?(?:sales?|exports?|shipments?)\sof\s|(?:exporting|selling|shipping)\s)?(?:the\s|its\s|their\s)?`,
  after: String.raw`(?:\s(?:exports?|sales|shipments))?(?=[,.;)]|\s(?:and|while|but|alone|in|whereas)\b|$)`,
});
/** "# of the oilseed" names only the class of what was said before. */
function amountOf(right: string): string | null {
  const from = FROM_ITEM.exec(right)?.groups?.words;
  if (from) return clean(from);
  const of = AMOUNT_OF.exec(right);
  const words = of?.groups?.words;
  return words && isClassOfProduct(words.toLowerCase()) && /\bthe\s/.test(of[0]) ? null : clean(words);
}
/** "Half of the garments went to the EU", "40 percent of its tea was bought by Pakistan". */
const PART_WENT = nounPhraseForm({
  before: String.raw`^(?:\sof)?\s(?:the|its|their|our|my|these|those|all(?:\sthe)?|@+(?:'s)?)\s(?:@+(?:'s?)?\s)?`,
  after: String.raw`(?:,\s(?:or\s)?#+,|\s\(#+\))?\s(?:(?:still|now|again|also)\s)?(?:went|goes?|headed|ended\sup|(?:was|were|is|are)\s(?:bought|sold|shipped|sent|taken|bound|destined|exported)|came|comes?)\b`,
});
export const partProduct = (right: string): string | null => clean(PART_WENT.exec(right)?.groups?.words);
const KIND_GATE = gateOf('goods|merchandise|services');
const RIGHT_KIND =
  /^\)?(?:\s*\([^()]*\))?\s+(?:(?:(?:was|were|is|in|worth of|of)\s+)?(?=[a-z ]+[.,;]|[a-z ]+$)|(?:was|were|is|in|worth of|of)\s+)(goods and services|goods|merchandise|services)\b(?!\s+(?:exports|imports|trade|sales)\b)/i;
/** "Of the total, # was soybeans", "a third of that, #, was sake", "of exports, # were machines". */
const PART_OF_IT =
  /\bof\s+(?:that|this|it|which|these|them|the total|the sum|the amount)\b[^.;:]{0,40}$|(?:^|[.;:]\s)(?:out\s)?of\s(?:(?:the|its|their|all|total|@+(?:'s)?)\s){0,3}(?:[a-z]+\s)?(?:exports|imports|shipments|sales|purchases|goods|(?:ex|im)port\s(?:income|earnings|revenues?|receipts|proceeds|value|bill))(?:\s[^,.;#]{1,40})?,\s(?:about\s|some\s|nearly\s|almost\s)?$/i;
/** "# of exports are phones, and # are garments": the next part of the same whole. */
const NEXT_PART = /#\sof\s[^#.;]{3,50}\s(?:are|were|is|was)\s[a-z][a-z ]*(?:,\s(?:and\s)?|\sand\s|,\swhile\s)$/;
const PARTS_OF =
  /(?:#\sof\s[^#.;]{3,70}?|\b[Oo]f\s[^#.;]{3,60},\s(?:about\s|some\s|nearly\s)?#+)\s(?:was|were|is|are|consisted\sof|comprised|c[ao]mes?\sfrom)\s[^.;]*(?:,|\sand)\s(?:the\s(?:other|remaining)\s)?$/;
/** "46% of imports were raw materials, 21% consumer goods and 14% diamonds". */
const PART_OF_ROW = nounPhraseForm({
  before: String.raw`^\s(?:(?:was|were|is|are|(?:c[ao]mes?\s)?from)\s)?(?!(?:was|were|is|are|went|came|to|from|of)\s)`,
  after: String.raw`(?=[,.;(]|\sand\s|\s\(|$)`,
});
const PART_ITEM = nounPhraseForm({
  before: String.raw`^(?<of>\sof (?:that|this|it|which|these|them|the total))?,?\s(?:or\s)?(?:\([^)]*\)\s|#+,?\s){0,2}(?:(?:was|were|is|are)(?:\sfrom)?|went on|was spent on|c[ao]mes?\sfrom|consisted of)\s(?:the\s)?`,
});

/** "The biggest share (#) was that of electronics": what stands behind its number. */
const WAS_THAT_OF = nounPhraseForm({
  before: String.raw`^\)\s(?:was|is|were|went\sto|fell\sto|belonged\sto)\s(?:that\sof\s|held\sby\s|taken\sby\s)?(?:the\s)?`,
  after: String.raw`(?=[,.;:]|\s(?:with|and|while|ahead|followed)\b|$)`,
});

/** A number in the millions that is of no money. */
const isCounted = ({ kind, quantity, currency, family }: Draft): boolean =>
  kind === 'level' && quantity?.unit === 'currency' && currency === null && family === undefined;

/** The product that the words behind a number name: "# worth of garments", "# in services", "a # fall in copper". */
export function productBehind({ text, masked }: Marks, draft: Draft): string | null {
  const kind = opens(text, KIND_GATE) ? RIGHT_KIND.exec(masked.slice(draft.atEnd, draft.atEnd + 40))?.[1] : undefined;
  const right = kind
    ? productName(kind)
    : draft.kind === 'level'
      ? amountOf(masked.slice(draft.atEnd, draft.atEnd + 80))
      : null;
  if (right) return right;
  const owed = clean(owedTo(masked, draft));
  if (owed) return owed;
  const counted = isCounted(draft) ? COUNTED.exec(masked.slice(draft.atEnd, draft.atEnd + 80)) : null;
  const things = counted ? clean(counted.groups!.words) : null;
  if (things && /s$/.test(things)) return things;
  const held =
    draft.kind === 'share' && masked[draft.atEnd] === ')'
      ? WAS_THAT_OF.exec(masked.slice(draft.atEnd, draft.atEnd + 90))
      : null;
  if (held) return clean(held.groups?.words);
  const moved = draft.kind === 'growth' ? clean(movedIn(masked, draft)) : null;
  if (moved) return moved;
  const gap =
    draft.kind === 'balance' ? clean(GAP_IN.exec(masked.slice(draft.atEnd, draft.atEnd + 80))?.groups?.words) : null;
  if (gap) return gap;
  const parted = draft.kind === 'share' ? partProduct(masked.slice(draft.atEnd, draft.atEnd + 80)) : null;
  if (parted) return parted;
  const inRow =
    draft.kind === 'share' && PARTS_OF.test(masked.slice(Math.max(0, draft.at - 240), draft.at))
      ? clean(PART_OF_ROW.exec(masked.slice(draft.atEnd, draft.atEnd + 70))?.groups?.words)
      : null;
  if (inRow) return inRow;
  // "A third of that, 23.3 billion yen, was sake"
  const partItem = PART_ITEM.exec(masked.slice(draft.atEnd, draft.atEnd + 90));
  const part =
    (draft.kind === 'share' && clean(consistsOf(masked.slice(draft.atEnd, draft.atEnd + 160)))) ||
    (partItem &&
    (partItem.groups!.of ||
      PART_OF_IT.test(masked.slice(0, draft.at)) ||
      (draft.kind === 'share' && NEXT_PART.test(masked.slice(Math.max(0, draft.at - 90), draft.at))))
      ? clean(partItem.groups!.words)
      : null);
  return part;
}
