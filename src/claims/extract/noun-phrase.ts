import { onceEach } from '../once-each.js';
import { isOutsideNames } from './noun-phrase-words.js';
import { UNLISTED_BLOC } from './unlisted-blocs.js';
import { wordSource } from './word-source.js';

const [TAB, RETURN, BLANK, HARD_BLANK] = [9, 13, 32, 160];
const isBlank = (code: number): boolean => code === BLANK || code === HARD_BLANK || (code >= TAB && code <= RETURN);
const LAST = /^(?<word>[a-z]\w*)[-\w']*$/i;

/** May a stretch of words end in the name of a product, by its last word? */
export function mayEndInName(words: string): boolean {
  const end = words.trimEnd();
  let from = end.length;
  while (from > 0 && !isBlank(end.charCodeAt(from - 1))) from -= 1;
  const last = LAST.exec(end.slice(from));
  return last !== null && !isOutsideNames(last.groups!.word!);
}

/** "marking the fifth fall", "accounting for": what somebody does is no product, "engineering goods" are. */
const DOING =
  /^(?!(?:reinforcing|drilling|grinding|chewing|polishing|crushing|spinning|frying|breeding|planting|seasoning|pumping|diving|coking|steaming|knotting|framing|cladding|scaffolding|engineering|clothing|bedding|building|printing|mining|manufacturing|packaging|lighting|fishing|cooking|washing|drinking|sporting|gaming|processing|spring|string|bearing|plumbing|roofing|flooring|heating|cooling|wedding|living|dyeing|filling|coating|writing|casting|forging|cutting|welding|tubing|piping|wiring|milking|baking|swimming|sewing|knitting|racing|sailing|camping|hunting|shaving|cleaning|weaving|herring|pudding|railing|rolling|sparkling|refining|servicing|testing|measuring|recording|broadcasting|computing|farming|forging|catering|banking|consulting|advertising|publishing|outsourcing|quarrying|smelting|milling|brewing|distilling|tanning|fish-farming|dry-cleaning|gambling|[a-z]+-?making|knowledge-intensive)\b)[a-z]+ing\b/i;

const GOODS =
  /^(?:(?:physical |all |other )?(?:goods|merchandise)|products|wares|items|commodities|manufactured goods of all kinds)$/i;
/** "The main product sold abroad", "the chief takers": what ranks a product or a partner and is none. */
const RANKED = new RegExp(
  String.raw`^(?:(?:main|chief|top|leading|principal|key|major|biggest|largest|most important|best|other|new|remaining)\s)+(?:export\s|import\s|foreign\s|overseas\s|trading\s|individual\s|single\s)?${wordSource(
    'products?|goods|items?|exports?|imports?|commodity|commodities|articles?|origins?|takers?|clients?|outlets?|vendors?|recipients?|sources?|suppliers?|customers?|buyers?|sellers?|purchasers?|providers?|users?|consumers?|importers?|exporters?|traders?|markets?|destinations?|partners?|nations?|economy|economies|regions?|continents?|contributors?|performers?|gainers?|losers?|decliners?|earners?|drivers?|places?|growers?|shippers?|names?',
  )}$`,
  'i',
);
/** "The balance was nevertheless positive": how something is, where its name would stand. */
const STATE =
  /(?:^|\s)(?:positive|negative|larger|smaller|wider|narrower|bigger|weaker|stronger|favou?rable|unfavou?rable|resilient|buoyant|subdued|unchanged|sluggish|robust|lopsided|lively)$/i;

const SERVICES = /^(?:commercial\s)?services$/i;
const NOTHING =
  /^(?:theirs|ours|hers|revised|restated|set|credits?|debits?|and|or|plus|minus|somewhat|here|there|what|next|lead|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|many|any|some|several|most|other|others|which|such|countries|country|partners?|figures?|data|trade|exports?|imports?|shipments?|value|volume|percent|dollars?|euros?|zlotys?|liras?|yuan|yen|rubles?|roubles?|rupees?|rand|hryvnias?|forints?|francs|pesos|won|baht|ringgit|rupiah|tenge|dirhams?|dinars?|riyals?|shillings?|naira|taka|money|way|record|growth|demand|sales|purchases|deficits?|surplus(?:es)?|balance|terms|period|course|whole|entirety|rest|remainder|balance of the year|space|span|wake|face|light|midst|middle|run-up|lead-up|aftermath|absence|hope|anticipation|meantime|interim|past|future|origin|firms|companies|customs|analysts|economists|experts|officials?|government|ministry|data|people|consumers|row|succession|turn|part|fact|addition|contrast|particular|total|all|same period|half|end|result|return|exchange|tonnes|barrels|units|them|it|foreign countries|city-state|nation|bloc|region|kingdom|island|islands|area|sultanate|emirates?|republic|territory|federation|economy|archipelago|peninsula|continent|duchy|monarchy|city|state|province|members?|member states|digests?|heads?|outgrown|foreign-trade|comparison|[\\w -]*terms|real|nominal|volume|value terms|latter|former|other countries|other member states|origin|world's [\w ]+|runner-up|leader|laggard|history|memory|living memory|decades|doubt|sight|kinds?|sorts?|types?|world|globe|planet|(?:[a-z-]+ )?neighbou?rs?|(?:domestic|general) merchandise|sector|industry|branch|segment|ago|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?:-(?:[a-z]{3,9}))?|may-[a-z]{3,9})$/i;

/** Where goods come from or pass, and whose count they are in: "exports of the province", "exports through border gates". */
const PLACE =
  /^(?:(?:the|border|sea|inland|dry|national|main)\s)*(?:prefectures?|provinces?|states?|cantons?|count(?:y|ies)|ports?|zones?|borders?|gates?|checkpoints?|crossings?|frontiers?|nationwide|books?|counts?|ledgers?|ones|half month|fortnight|date|(?:border|transit|frontier)\s(?:trade|commerce)|largest|biggest|smallest|busiest)$/i;

const BEHIND_NAME = /(?<=\w)(?:\s(?:[a-z]{2,}(?<!e)ed|(?!supply|family|assembly|jelly|poly|lily)[a-z]{3,}ly))+$/;

const BLOC_NAME = new RegExp(`^${UNLISTED_BLOC}$`);

/** A product in the words of the claim schema: `goods`, `services`, `goods_services`, or the phrase itself; null for what is none. */
export const productName: (words: string) => string | null = onceEach(nameOf);

function nameOf(words: string): string | null {
  if (DOING.test(words)) return null;
  const text = words
    .replace(
      /^(?:(?:sent|took|takes|delivered|bought|sold|received|shipped|exported|imported|traded|exchanged|bloc|foreign|foreign-made)\s+)+(?=goods|products|merchandise)/i,
      '',
    )
    .trim()
    .replace(/^(?:(?:and|&|or|while|but|whereas|with|of|from|for|in|on|to|by|as|at)\s+)+/i, '')
    // "Took goods and delivered #": the verb of another clause.
    .replace(/,?\s+(?:and|&|of)(?:\s+(?:delivered|supplied|purchased|shipped|sent|received|bought|sold))?$/g, '')
    .replace(/'s?$/, '')
    // "Exports of steel settled at", "sales of cars dipped sharply to": the verb behind the name.
    .replace(BEHIND_NAME, '')
    // "Services credits": the flow in the words of a balance of payments.
    .replace(/\s(?:credits|debits)$/i, '');
  if (/^(?:goods and services|services and goods)$/i.test(text)) return 'goods_services';
  // "Sales of goods, free zones included".
  if (GOODS.test(text) || /^(?:goods|merchandise),\s/i.test(text)) return 'goods';
  if (SERVICES.test(text)) return 'services';
  if (text === 'RMG') return 'readymade garments';
  return text === '' ||
    /^(?:and|&|of)$/i.test(text) ||
    /\bterms$/i.test(text) ||
    (text !== 'IT' && NOTHING.test(text)) ||
    RANKED.test(text) ||
    STATE.test(text) ||
    PLACE.test(text) ||
    BLOC_NAME.test(text)
    ? null
    : text.toLowerCase() === text || /^[A-Z](?:[A-Z]|&[A-Z])/.test(text)
      ? text
      : text.charAt(0).toLowerCase() + text.slice(1);
}
