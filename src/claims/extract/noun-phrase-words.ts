import { wordsOf } from './word-source.js';

/** Words that cannot stand inside the name of a product. */
const NOT_IN =
  'off|beat|beats|missed|outdid|bettered|overshot|treaded|trod|kept|shot|pegged|pegs|envisages?|envisaged|penciled|backslid|get|gets|got|projects|projected|expects?|predicts?|anticipates?|foresees?|reckons?|pencils?|outran|outruns?|outweighs?|dwarfs?|dwarfed|outgrew|outnumbered|shrinks?|slumps?|plunges?|plummets?|soars?|surges?|tumbles?|sinks?|slides?|slips?|dips?|gains?|climbs?|swells?|expands?|contracts|recovers?|rebounds?|eases?|weakens?|strengthens?|doubles?|triples?|halves|misses|collapses?|crashes|skyrockets?|nosedives?|dives?|declines?|decreases?|increases?|advances?|retreats?|withers?|stalls?|stagnates?|slows?|quickens?|accelerates?|moderates?|deteriorates?|improves?|worsens?|deepens?|swings?|stays?|dwindles?|inches|creeps?|loses?|exceeds?|surpasses|outpaces?|outstrips?|suffers?|namely|drove|drives|drive|boosted|boosts|lifted|lifts|dragged|weighed|outweighed|offset|helped|pushed|pulled|dominated|dominates|to|from|with|into|by|at|in|on|for|as|than|over|under|during|after|before|since|per|via|against|between|among|through|throughout|despite|because|while|whereas|when|where|which|that|who|whose|but|or|if|so|then|were|was|is|are|be|been|being|had|have|has|having|will|would|could|may|might|should|can|did|does|do|fell|falls?|fallen|rose|rises?|risen|grew|grows?|grown|dropped|drops?|jumped|jumps?|surged|surges?|declined|declines?|increased|increases?|decreased|decreases?|climbed|climbs?|sank|slid|slipped|shrank|slumped|plunged|tumbled|soared|expanded|contracted|gained|lost|edged|totaled|totalled|total|reached|reaches|came|comes|come|amounted|amounts|stood|stands|hit|hits|exceeded|topped|advanced|rebounded|recovered|accounted|accounts?|represented|represents?|constituted|constitutes?|contributed|contributes?|corresponded|corresponds?|made|makes|took|takes|went|goes|posted|recorded|remained|remains|continued|saw|showed|shows|show|led|worth|valued|up|down|more|less|fewer|higher|lower|about|around|nearly|almost|not|no|only|just|also|alone|too|again|still|even|year-on-year|respectively|likewise|however|meanwhile|instead|said|says|according|thanks|due|compared|including|excluding|such|like|the|a|an|its|their|our|his|this|these|those|it|they|them|we|he|she|there|all|both|each|year|years|month|months|quarter|half|period|week|day|january|february|march|april|june|july|august|september|october|november|december|last|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|previous|same|every|nine|eight|seven|six|five|four|three|two|one|ten|eleven|twelve|worldwide|abroad|overseas|globally|overall|together|combined|percent|billion|million|trillion|totaling|totalling|reaching|hitting|making|bringing|leaving|falling|rising|growing|dropping|taking|following|showing|standing|beating|exceeding|widening|narrowing|equal|equivalent|versus|vs|aside|apart|across|short|compares?|top|beyond|toward|towards|amid|without|within|amounting|measured|here|now|most|some|other|own|much|many|far|further|yet|month-on-month|on-year|year-over-year|four-month|two-month|full-year|succession|general|mainly|chiefly|mostly|reach|supplied|near|nears|bought|sold|shipped|sent|imported|exported|trade|exports?|imports?|narrowed|narrows|swelled|swells|swollen|ballooned|dwindled|crept|inched|rocketed|skyrocketed|spiked|accelerated|slowed|nudged|ticked|firmed|weakened|strengthened|worsened|improved|deepened|halved|doubled|tripled|quadrupled|trebled|held|dived|collapsed|crashed|nosedived|bounced|leaped|leapt|widened|widens|got|gets|put|puts|later|earlier|everything|anything|although|though|fiscal|kept|keeps|left|leaves|plus|thus|hence|foreign|international|bilateral|equals|compares|billions|millions|trillions|thousands|dozens|hundreds|thereby|possibly|probably|perhaps|partly|largely|ahead|behind|followed|RMB|USD|CNY|EUR|yuan|renminbi|US|upon|whilst|supplies|itself|themselves|history|brought|brings?|fetched|fetches|gave|gives|won|ran|runs|drew|began|begun|settled|bucked|managed|lagged|trailed|generated|generates|yielded|yields|netted|produced|who|sees|posting|registering|registered|notched|includes?|included|comprised?|comprises|jumping|soaring|surging|climbing|sliding|plunging|plummeting|tumbling|slumping|easing|slipping|swelling|shrinking|gaining|losing|shedding|increasing|decreasing|declining|doubling|tripling|sinking|dipping|contracting|advancing|rebounding|recovering|earning|fetching|netting|became|becomes|become|broke|breached|crossed|crosses|earned|earns|earning|spent|spends|paid|pays|costs?|plummeted|soared|faded|chalked|boasted|enjoyed|brought';
const OUTSIDE: ReadonlySet<string> = new Set(wordsOf(NOT_IN));
const OUTSIDE_ANY_CASE: ReadonlySet<string> = new Set(wordsOf(NOT_IN.toLowerCase()));
/** Can a word be no part of the name of a product? */
export const isOutsideNames = (word: string): boolean => word !== 'drives' && OUTSIDE.has(word.toLowerCase());

/** "Solid state drives": devices, where else something drives something. */
const OF_DRIVES = /\b(?:state|disk|disc|hard|flash|memory)\s$/i;
/** "Industrial supplies and materials": goods, where else somebody supplies something. */
const OF_SUPPLIES = /\b(?:industrial|office|medical|school|building|military|veterinary)\s$/i;
const isDevice = (word: string, text: string, at: number): boolean =>
  ((word === 'drives' || word === 'drive') && OF_DRIVES.test(text.slice(Math.max(0, at - 8), at))) ||
  (word === 'supplies' && OF_SUPPLIES.test(text.slice(Math.max(0, at - 12), at)));

/** "Foreign-invested firms", "state-owned mills": words of a name whatever stands before the hyphen. */
const OWNED = /-(?:invested|funded|owned)\b/y;
const [A, Z, SMALL_A, SMALL_Z, ZERO, NINE] = [65, 90, 97, 122, 48, 57];
const [HYPHEN, APOSTROPHE, CURLY, AMPERSAND, LINE, SPACE, COMMA, NO_ASCII] = [45, 39, 0x2019, 38, 95, 32, 44, 128];

const isCapital = (code: number): boolean => code >= A && code <= Z;
const isSmall = (code: number): boolean => code >= SMALL_A && code <= SMALL_Z;
const isOfWord = (code: number): boolean =>
  isSmall(code) || isCapital(code) || (code >= ZERO && code <= NINE) || code === LINE;

function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isOfWord(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the word ends that begins at a place: with a small letter, or an acronym; or with any letter. 0 for none. */
function wordEnd(text: string, from: number, anyCase: boolean): number {
  const first = text.charCodeAt(from);
  if (!isSmall(first) && !(anyCase && isCapital(first))) {
    const second = isCapital(first) ? from + (text.charCodeAt(from + 1) === AMPERSAND ? 2 : 1) : 0;
    return second > 0 && isCapital(text.charCodeAt(second)) ? runEnd(text, second) : 0;
  }
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isOfWord(code) || code === HYPHEN || code === APOSTROPHE || code === CURLY) continue;
    if (code !== AMPERSAND || !isOfWord(text.charCodeAt(at + 1))) break;
  }
  return at;
}

function isOutsideAt(text: string, at: number, anyCase: boolean): boolean {
  const words = anyCase ? OUTSIDE_ANY_CASE : OUTSIDE;
  const wordAt = (to: number): string => (anyCase ? text.slice(at, to).toLowerCase() : text.slice(at, to));
  const end = runEnd(text, at);
  const hyphened = text.charCodeAt(end) === HYPHEN;
  if (words.has(wordAt(end)) && !isDevice(wordAt(end), text, at)) {
    OWNED.lastIndex = end;
    return !hyphened || !OWNED.test(text);
  }
  return hyphened && words.has(wordAt(runEnd(text, end + 1)));
}

/** What may stand between two words of a name: "oil, gas and coal", "tea and its products". */
const GAP = /\s(?:and|&)\s(?:(?:its|their|other)\s)?|,\s(?=[a-z-]+,?\s(?:and\s[a-z-]+\s)?)|\s/y;
const GAP_ANY_CASE = new RegExp(GAP.source, 'iy');

/** Where the next word begins; 0 where the name ends. */
function nextWord(text: string, end: number, anyCase: boolean): number {
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  // A blank before another word than "and" is a gap by itself.
  if (code === SPACE && next !== AMPERSAND && (next | SPACE) !== SMALL_A) return end + 1;
  if (code !== COMMA && code > SPACE && code < NO_ASCII) return 0;
  const gap = anyCase ? GAP_ANY_CASE : GAP;
  gap.lastIndex = end;
  return gap.test(text) ? gap.lastIndex : 0;
}
/** Most words of a name. */
const MOST = 6;

/**
 * Where the words end that may name a product, from a place on: after its first word, its second and so on, at most six;
 * "raw materials for chemicals" ends at its preposition. Words begin with a small letter or are acronyms, unless any case is meant.
 */
export function nounPhraseEnds(text: string, from: number, anyCase: boolean): readonly number[] {
  const ends: number[] = [];
  let at = from;
  do {
    const end = wordEnd(text, at, anyCase);
    if (end === 0 || isOutsideAt(text, at, anyCase)) break;
    ends.push(end);
    at = nextWord(text, end, anyCase);
  } while (at > 0 && ends.length < MOST);
  return ends;
}
