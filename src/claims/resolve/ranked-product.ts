import type { Draft, Marks } from '../extract/draft.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { clean } from './product-of-words.js';
import { quotedBehind } from './quoted-name.js';
import { MOVED_MOST, STEEPEST } from './rank-behind.js';

/** "The item bought most was gold", "the export ranking was headed by cars", "the top import of the month remained fuel". */
const BEHIND = nounPhraseForm({
  before: String.raw`^(?:\s(?:on|in|of|among|for|from|between|to(?=\s(?:the|this|that|its)\s(?:[a-z-]+\s){0,2}(?:declines?|increases?|decreases?|rise|fall|growth|gain|drop)\b))\s[^,;:.#]{2,40}?|\shere|\sthere)?\s(?:(?:was|were|is|are|remained|remains|stayed)(?:\s(?:still|again|once more|by far))?|by|stood|came)\s(?:the\s)?(?!little\s)`,
  after: String.raw`(?=[,.;:]|\s(?:with|at|on|for|which|followed|ahead|and|worth)\b|\s\(|$)`,
  head: String.raw`other\s`,
});

/** "The world's second-largest exporter of rice": what it is a trader of. */
const TRADER = /\b(?:exporter|importer|seller|buyer|shipper|supplier|producer)s?$/i;
const TRADER_END = /\b(?:exporter|importer|seller|buyer|shipper|supplier|producer|customer|market)s?$/i;
const OF_GOODS = nounPhraseForm({
  before: String.raw`^\sof\s(?:the\s)?(?:@+(?:-(?:made|grown))?\s)?`,
  after: String.raw`(?=[,.;:]|\s(?:in|after|behind|ahead|last|this|to|and|with|by|for|from)\b|$)`,
});

/** "Japan's third-largest LNG supplier", "the world's top arms exporter": the goods between the place and the trader. */
const GOODS_TRADER = nounPhraseForm({
  before: String.raw`(?:est|[Tt]op|[Ll]eading|[Mm]ain|[Nn]o\.?\s?#?\d*|[Nn]umber\s(?:one|two|three)|important)\s(?!(?:single|individual|overall|offshore|foreign|outside|regional|export|import|sea-?borne|net|known|potential|Asian|African|European|Arab|Latin|local|private|state)\s)`,
  after: String.raw`\s(?:exporter|importer|seller|buyer|shipper|supplier|producer|customer|market)s?$`,
});

/** "No group went up more than metal ores": what nothing outdid. */
const THAN = /\sthan\s(?:in\s|for\s|by\s)?(?:the\s)?([a-z][^@#]+)$/;

/** "The largest decline was in cut flowers", "the steepest rise came from fuel": what moved most. */
const IN_GOODS = nounPhraseForm({
  before: String.raw`^(?:\s\(#+\))?(?:\s(?:of|in|among)\s[^,;:.#]{2,40}?)?(?:\s(?:again|once\smore|this\stime|by\sfar))?(?:\s(?:was|were|came|is|are|occurred|seen|recorded|registered|posted)){0,2}\s(?:in|for|from|among|by|that\sof|held\sby|taken\sby)\s(?:the\s|(?:sales|exports|imports|shipments)\sof\s)?`,
  after: String.raw`(?=[,.;:]|\s(?:with|at|which|followed|ahead|and|worth)\b|\s\(|$)`,
});

/** "There were decreases in 7 sections, the largest of them in energy products". */
const OF_THEM = /^the\s(?:largest|biggest|steepest|sharpest|strongest|main)(?:\sof\s(?:them|these|those))?$/;

/** "Followed by machine tools", "durable goods the most". */
const NEXT_ITEM = /^followed\s(?:[a-z\s]+\s)?by\s(?:the\s)?([a-z][^@#]+)$/;
const THE_MOST =
  /^(?!(?:[a-z]+ed|fell|rose|grew|lost|shrank|sold|sells?|bought|buys?|took|takes?|spent|supplies|ships?|exports?|imports?|trades?|earns?|should|would|could|may|might|will|to)\b)([a-z][^@#]+)\sthe\smost$/;

/** The product that a place in an order is given to, where it is named behind the words of the rank. */
export function rankedProduct({ masked }: Marks, { kind, start, end }: Draft): string | null {
  if (kind !== 'rank') return null;
  const outdone = /^[Nn]o/.test(masked.slice(start, start + 2)) ? THAN.exec(masked.slice(start, end)) : null;
  if (outdone) return clean(outdone[1]);
  const tail = masked.slice(end, end + 120);
  const said = masked.slice(start, end);
  const next = NEXT_ITEM.exec(said) ?? THE_MOST.exec(said);
  if (next) return clean(next[1]);
  const change = MOVED_MOST.test(said) || STEEPEST.test(said) ? IN_GOODS.exec(tail)?.groups?.words : undefined;
  if (change) return clean(change);
  const among = OF_THEM.test(said) ? IN_GOODS.exec(tail)?.groups?.words : undefined;
  if (among) return clean(among);
  const quoted = quotedBehind(tail);
  if (quoted) return quoted;
  const traded = TRADER_END.test(masked.slice(start, end)) ? GOODS_TRADER.exec(masked.slice(start, end)) : null;
  if (traded) return clean(traded.groups?.words);
  return clean(
    (BEHIND.exec(tail) ?? (TRADER.test(masked.slice(start, end)) ? OF_GOODS.exec(tail) : null))?.groups?.words,
  );
}
