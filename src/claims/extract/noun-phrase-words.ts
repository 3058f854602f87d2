import { wordsOf } from './word-source.js';

/** Words that cannot stand inside the name of a product. */
const NOT_IN =
  'shrinks?|slumps?|plunges?|plummets?|soars?|surges?|tumbles?|sinks?|slides?|slips?|dips?|gains?|climbs?|swells?|expands?|contracts|recovers?|rebounds?|eases?|weakens?|strengthens?|doubles?|triples?|halves|misses|collapses?|crashes|skyrockets?|nosedives?|dives?|declines?|decreases?|increases?|advances?|retreats?|withers?|stalls?|stagnates?|slows?|quickens?|accelerates?|moderates?|deteriorates?|improves?|worsens?|deepens?|swings?|stays?|dwindles?|inches|creeps?|loses?|exceeds?|surpasses|outpaces?|outstrips?|suffers?|namely|drove|drives|drive|boosted|boosts|lifted|lifts|dragged|weighed|outweighed|offset|helped|pushed|pulled|dominated|dominates|to|from|with|into|by|at|in|on|for|as|than|over|under|during|after|before|since|per|via|against|between|among|through|throughout|despite|because|while|whereas|when|where|which|that|who|whose|but|or|if|so|then|were|was|is|are|be|been|being|had|have|has|having|will|would|could|may|might|should|can|did|does|do|fell|falls?|fallen|rose|rises?|risen|grew|grows?|grown|dropped|drops?|jumped|jumps?|surged|surges?|declined|declines?|increased|increases?|decreased|decreases?|climbed|climbs?|sank|slid|slipped|shrank|slumped|plunged|tumbled|soared|expanded|contracted|gained|lost|edged|totaled|totalled|total|reached|reaches|came|comes|come|amounted|amounts|stood|stands|hit|hits|exceeded|topped|advanced|rebounded|recovered|accounted|accounts?|represented|represents?|constituted|constitutes?|contributed|contributes?|corresponded|corresponds?|made|makes|took|takes|went|goes|posted|recorded|remained|remains|continued|saw|showed|shows|led|worth|valued|up|down|more|less|fewer|higher|lower|about|around|nearly|almost|not|no|only|just|also|alone|too|again|still|even|year-on-year|respectively|likewise|however|meanwhile|instead|said|says|according|thanks|due|compared|including|excluding|such|like|the|a|an|its|their|our|his|this|these|those|it|they|them|we|he|she|there|all|both|each|year|years|month|months|quarter|half|period|week|day|january|february|march|april|june|july|august|september|october|november|december|last|first|second|third|fourth|previous|same|every|nine|eight|seven|six|five|four|three|two|one|ten|eleven|twelve|worldwide|abroad|overseas|globally|overall|together|combined|percent|billion|million|trillion|totaling|totalling|reaching|hitting|making|bringing|leaving|falling|rising|growing|dropping|taking|following|showing|standing|beating|exceeding|widening|narrowing|equal|equivalent|versus|vs|aside|apart|across|short|compares?|top|beyond|toward|towards|amid|without|within|amounting|measured|here|now|most|some|other|own|much|many|far|further|yet|month-on-month|on-year|year-over-year|four-month|two-month|full-year|succession|general|mainly|chiefly|mostly|reach|supplied|near|nears|bought|sold|shipped|sent|imported|exported|trade|exports?|imports?|narrowed|narrows|swelled|swells|swollen|ballooned|dwindled|crept|inched|rocketed|skyrocketed|spiked|accelerated|slowed|nudged|ticked|firmed|weakened|strengthened|worsened|improved|deepened|halved|doubled|tripled|quadrupled|trebled|held|dived|collapsed|crashed|nosedived|bounced|leaped|leapt|widened|widens|got|gets|put|puts|later|earlier|everything|anything|although|though|fiscal|kept|keeps|left|leaves|plus|thus|foreign|international|bilateral|equals|compares|billions|millions|trillions|thousands|dozens|hundreds|thereby|possibly|probably|perhaps|partly|largely|ahead|behind|followed|RMB|USD|CNY|EUR|yuan|renminbi|US|upon|whilst|supplies|itself|themselves|history|memory|brought|brings?|fetched|fetches|gave|gives|won|ran|runs|drew|began|begun|settled|bucked|managed|lagged|trailed|generated|generates|yielded|yields|netted|produced|who|sees|posting|registering|registered|notched|became|becomes|become|earned|earns|earning|spent|spends|paid|pays|costs?|plummeted|soared|faded|chalked|boasted|enjoyed|brought';
const OUTSIDE: ReadonlySet<string> = new Set(wordsOf(NOT_IN));
const OUTSIDE_ANY_CASE: ReadonlySet<string> = new Set(wordsOf(NOT_IN.toLowerCase()));
/** Can a word be no part of the name of a product? */
export const isOutsideNames = (word: string): boolean => OUTSIDE.has(word.toLowerCase());

/** "Foreign-invested firms", "state-owned mills": words of a name whatever stands before the hyphen. */
const OWNED = /-(?:invested|funded|owned)\b/y;
const RUN = /\w+(?:-\w+)?/y;

function isOutsideAt(text: string, at: number, anyCase: boolean): boolean {
  RUN.lastIndex = at;
  const found = RUN.exec(text)![0];
  const run = anyCase ? found.toLowerCase() : found;
  const words = anyCase ? OUTSIDE_ANY_CASE : OUTSIDE;
  const hyphen = run.indexOf('-');
  if (hyphen < 0) return words.has(run);
  if (words.has(run)) return true;
  if (!words.has(run.slice(0, hyphen))) return false;
  OWNED.lastIndex = at + hyphen;
  return !OWNED.test(text);
}

/** A word, and what may stand between two of a name: "oil, gas and coal", "tea and its products". */
const CASED = {
  word: /[a-z](?:[\w'’-]|&(?=\w))*(?![\w'’-])|[A-Z](?:&?[A-Z])\w*/y,
  gap: /\s(?:and|&)\s(?:(?:its|their|other)\s)?|,\s(?=[a-z-]+,?\s(?:and\s[a-z-]+\s)?)|\s/y,
};
const ANY_CASE = { word: /[a-z](?:[\w'’-]|&(?=\w))*(?![\w'’-])/iy, gap: new RegExp(CASED.gap.source, 'iy') };
/** Most words of a name. */
const MOST = 6;

/**
 * Where the words end that may name a product, from a place on: after its first word, its second and so on, at most six;
 * "raw materials for chemicals" ends at its preposition. Words begin with a small letter or are acronyms, unless any case is meant.
 */
export function nounPhraseEnds(text: string, from: number, anyCase: boolean): readonly number[] {
  const { word, gap } = anyCase ? ANY_CASE : CASED;
  const ends: number[] = [];
  for (let at = from; ends.length < MOST; at = gap.lastIndex) {
    word.lastIndex = at;
    if (!word.test(text)) break;
    const end = word.lastIndex;
    if (isOutsideAt(text, at, anyCase)) break;
    ends.push(end);
    gap.lastIndex = end;
    if (!gap.test(text)) break;
  }
  return ends;
}
