import { UNLISTED_BLOC } from './unlisted-blocs.js';
import { wordSource, wordsOf } from './word-source.js';

/** Words that cannot stand inside the name of a product. */
const NOT_IN =
  'shrinks?|slumps?|plunges?|plummets?|soars?|surges?|tumbles?|sinks?|slides?|slips?|dips?|gains?|climbs?|swells?|expands?|contracts|recovers?|rebounds?|eases?|weakens?|strengthens?|doubles?|triples?|halves|misses|collapses?|crashes|skyrockets?|nosedives?|dives?|declines?|decreases?|increases?|advances?|retreats?|withers?|stalls?|stagnates?|slows?|quickens?|accelerates?|moderates?|deteriorates?|improves?|worsens?|deepens?|swings?|stays?|dwindles?|inches|creeps?|loses?|exceeds?|surpasses|outpaces?|outstrips?|suffers?|namely|drove|drives|drive|boosted|boosts|lifted|lifts|dragged|weighed|outweighed|offset|helped|pushed|pulled|dominated|dominates|to|from|with|into|by|at|in|on|for|as|than|over|under|during|after|before|since|per|via|against|between|among|through|throughout|despite|because|while|whereas|when|where|which|that|who|whose|but|or|if|so|then|were|was|is|are|be|been|being|had|have|has|having|will|would|could|may|might|should|can|did|does|do|fell|falls?|fallen|rose|rises?|risen|grew|grows?|grown|dropped|drops?|jumped|jumps?|surged|surges?|declined|declines?|increased|increases?|decreased|decreases?|climbed|climbs?|sank|slid|slipped|shrank|slumped|plunged|tumbled|soared|expanded|contracted|gained|lost|edged|totaled|totalled|total|reached|reaches|came|comes|come|amounted|amounts|stood|stands|hit|hits|exceeded|topped|advanced|rebounded|recovered|accounted|accounts?|represented|represents?|constituted|constitutes?|contributed|contributes?|corresponded|corresponds?|made|makes|took|takes|went|goes|posted|recorded|remained|remains|continued|saw|showed|shows|led|worth|valued|up|down|more|less|fewer|higher|lower|about|around|nearly|almost|not|no|only|just|also|alone|too|again|still|even|year-on-year|respectively|likewise|however|meanwhile|instead|said|says|according|thanks|due|compared|including|excluding|such|like|the|a|an|its|their|our|his|this|these|those|it|they|them|we|he|she|there|all|both|each|year|years|month|months|quarter|half|period|week|day|january|february|march|april|june|july|august|september|october|november|december|last|first|second|third|fourth|previous|same|every|nine|eight|seven|six|five|four|three|two|one|ten|eleven|twelve|worldwide|abroad|overseas|globally|overall|together|combined|percent|billion|million|trillion|totaling|totalling|reaching|hitting|making|bringing|leaving|falling|rising|growing|dropping|taking|following|showing|standing|beating|exceeding|widening|narrowing|equal|equivalent|versus|vs|aside|apart|across|short|compares?|top|beyond|toward|towards|amid|without|within|amounting|measured|here|now|most|some|other|own|much|many|far|further|yet|month-on-month|on-year|year-over-year|four-month|two-month|full-year|succession|general|mainly|chiefly|mostly|reach|supplied|near|nears|bought|sold|shipped|sent|imported|exported|trade|exports?|imports?|narrowed|narrows|swelled|swells|swollen|ballooned|dwindled|crept|inched|rocketed|skyrocketed|spiked|accelerated|slowed|nudged|ticked|firmed|weakened|strengthened|worsened|improved|deepened|halved|doubled|tripled|quadrupled|trebled|held|dived|collapsed|crashed|nosedived|bounced|leaped|leapt|widened|widens|got|gets|put|puts|later|earlier|everything|anything|although|though|fiscal|kept|keeps|left|leaves|plus|thus|foreign|international|bilateral|equals|compares|billions|millions|trillions|thousands|dozens|hundreds|thereby|possibly|probably|perhaps|partly|largely|ahead|behind|followed|RMB|USD|CNY|EUR|yuan|renminbi|US|upon|whilst|supplies|itself|themselves|history|memory|brought|brings?|fetched|fetches|gave|gives|won|ran|runs|drew|began|begun|settled|bucked|managed|lagged|trailed|generated|generates|yielded|yields|netted|produced|who|sees|posting|registering|registered|notched|became|becomes|become|earned|earns|earning|spent|spends|paid|pays|costs?|plummeted|soared|faded|chalked|boasted|enjoyed|brought';
const INSIDE = String.raw`(?!${wordSource(NOT_IN)}\b(?!-(?:invested|funded|owned)\b))`;
const LOWER_WORD = String.raw`[a-z](?:[\w'’-]|&(?=\w))*(?![\w'’-])`;
const phraseOf = (word: string): string =>
  String.raw`${word}(?:(?:\s(?:and|&)\s(?:(?:its|their|other)\s)?|,\s(?=[a-z-]+,?\s(?:and\s[a-z-]+\s)?)|\s)${word}){0,5}`;
/** Up to six words that may name a product: "crude oil", "raw materials for chemicals" ends at its preposition. */
export const NOUN_PHRASE = phraseOf(String.raw`${INSIDE}(?:${LOWER_WORD}|[A-Z](?:&?[A-Z])\w*)`);
/** The same for expressions that ignore case: a second way to read each word would be tried with every way to read the others. */
export const NOUN_PHRASE_ANY_CASE = phraseOf(INSIDE + LOWER_WORD);

const OUTSIDE: ReadonlySet<string> = new Set(wordsOf(NOT_IN));
/** Can a word be no part of the name of a product? */
export const isOutsideNames = (word: string): boolean => OUTSIDE.has(word.toLowerCase());
const BLANK = /\s/;
const LAST = /^(?<word>[a-z]\w*)[\w'’-]*$/i;

/** May a stretch of words end in the name of a product, by its last word? */
export function mayEndInName(words: string): boolean {
  const end = words.trimEnd();
  let from = end.length;
  while (from > 0 && !BLANK.test(end[from - 1]!)) from -= 1;
  const last = LAST.exec(end.slice(from));
  return last !== null && !OUTSIDE.has(last.groups!.word!.toLowerCase());
}

/** "marking the fifth fall", "accounting for": what somebody does is no product, "engineering goods" are. */
const DOING =
  /^(?!(?:engineering|clothing|bedding|building|printing|mining|manufacturing|packaging|lighting|fishing|cooking|washing|drinking|sporting|gaming|processing|spring|string|bearing|plumbing|roofing|flooring|heating|cooling|wedding|living|dyeing|filling|coating|writing|casting|forging|cutting|welding|tubing|piping|wiring|milking|baking|swimming|sewing|knitting|racing|sailing|camping|hunting|shaving|cleaning|weaving|herring|pudding|railing|rolling|refining|servicing|testing|measuring|recording|broadcasting|computing|farming|forging|catering|banking|consulting|advertising|publishing|outsourcing|quarrying|smelting|milling|brewing|distilling|tanning|fish-farming|dry-cleaning|gambling|[a-z]+-?making|knowledge-intensive)\b)[a-z]+ing\b/i;

const GOODS =
  /^(?:(?:physical |all |other )?(?:goods|merchandise)|products|wares|items|commodities|manufactured goods of all kinds)$/i;
const SERVICES = /^(?:commercial\s)?services$/i;
const NOTHING =
  /^(?:and|or|plus|here|there|what|next|lead|first|second|third|fourth|last|many|some|several|most|other|others|which|such|countries|country|partners?|figures?|data|trade|exports?|imports?|shipments?|value|volume|percent|dollars?|money|way|record|growth|demand|sales|purchases|deficits?|surplus(?:es)?|balance|terms|period|course|whole|entirety|rest|remainder|balance of the year|space|span|wake|face|light|midst|middle|run-up|lead-up|aftermath|absence|hope|anticipation|meantime|interim|past|future|origin|firms|companies|customs|analysts|economists|experts|officials?|government|ministry|data|people|consumers|row|succession|turn|part|fact|addition|contrast|particular|total|all|same period|half|end|result|return|exchange|tonnes|barrels|units|them|it|foreign countries|city-state|nation|bloc|region|kingdom|island|islands|area|sultanate|emirates?|republic|territory|federation|economy|archipelago|peninsula|continent|duchy|monarchy|city|state|province|members?|member states|foreign-trade|comparison|[\\w -]*terms|real|nominal|volume|value terms|latter|former|other countries|other member states|origin|world['’]s [\w ]+|runner-up|leader|laggard|history|memory|living memory|decades|doubt|sight|kinds?|sorts?|types?|(?:[a-z-]+ )?neighbou?rs?|(?:domestic|general) merchandise|sector|industry|branch|segment)$/i;

/** Where goods come from or pass, and whose count they are in: "exports of the province", "exports through border gates". */
const PLACE =
  /^(?:(?:the|border|sea|inland|dry|national|main)\s)*(?:prefectures?|provinces?|states?|cantons?|count(?:y|ies)|ports?|zones?|borders?|gates?|checkpoints?|crossings?|frontiers?|nationwide|books?|counts?|ledgers?|ones|half month|fortnight|date|(?:border|transit|frontier)\s(?:trade|commerce)|largest|biggest|smallest|busiest)$/i;

const BEHIND_NAME = /(?<=\w)(?:\s(?:[a-z]{2,}(?<!e)ed|(?!supply|family|assembly|jelly|poly|lily)[a-z]{3,}ly))+$/;

const BLOC_NAME = new RegExp(`^${UNLISTED_BLOC}$`);

/** A product in the words of the claim schema: `goods`, `services`, `goods_services`, or the phrase itself; null for what is none. */
export function productName(words: string): string | null {
  if (DOING.test(words)) return null;
  const text = words
    .replace(
      /^(?:(?:sent|took|takes|delivered|bought|sold|received|shipped|exported|imported|traded|exchanged|bloc|foreign|foreign-made)\s+)+(?=goods|products|merchandise)/i,
      '',
    )
    .trim()
    .replace(/^(?:(?:and|&|or|while|but|whereas|with|of|from|for|in|on|to|by|as|at)\s+)+/i, '')
    .replace(/,?\s+(?:and|&|of)$/g, '')
    .replace(/['’]s?$/, '')
    // "Exports of steel settled at", "sales of cars dipped sharply to": the verb behind the name.
    .replace(BEHIND_NAME, '')
    // "Services credits": the flow in the words of a balance of payments.
    .replace(/\s(?:credits|debits)$/i, '');
  if (/^(?:goods and services|services and goods)$/i.test(text)) return 'goods_services';
  // "Sales of goods, free zones included".
  if (GOODS.test(text) || /^(?:goods|merchandise),\s/i.test(text)) return 'goods';
  if (SERVICES.test(text)) return 'services';
  return text === '' ||
    /^(?:and|&|of)$/i.test(text) ||
    /\bterms$/i.test(text) ||
    (text !== 'IT' && NOTHING.test(text)) ||
    PLACE.test(text) ||
    BLOC_NAME.test(text)
    ? null
    : text.toLowerCase() === text || /^[A-Z]{2,}/.test(text)
      ? text
      : text.charAt(0).toLowerCase() + text.slice(1);
}
