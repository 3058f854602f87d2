import { narrowsNothing } from './no-narrowing-words.js';
import { isOutsideNames } from './noun-phrase-words.js';

const ADJECTIVES =
  /^(?:outward|inward|aggregate|fob|cif|f\.o\.b\.?|c\.i\.f\.?|headline|cumulative|supplementary|previous|preceding|prior|own|month|quarter|period|stretch|span|total|overall|annual|monthly|quarterly|full-year|year-to-date|first-half|bilateral|two-way|foreign|external|outbound|inbound|global|worldwide|world|goods|merchandise|trade|the|its|their|our|his|of|and|both|such|all|more|most|many|some|fewer|larger|smaller|bigger|greater|better|worse|poor|poorer|slower|faster|heavy|heavier|count|counts|counted|took|takes|taking|takings|carried|carries|drove|sent|sends|bring|brings|reports|estimates|puts|boosts?|lower|higher|rising|falling|sluggish|weak|weaker|strong|stronger|robust|soaring|surging|slowing|slumping|shrinking|growing|official|recorded|reported|latest|combined|cumulative|monthly|weekly|daily|new|net|gross|direct|real|nominal|that|this|international|these|those|while|whereas|as|when|where|which|because|since|after|before|although|though|but|or|if|on|in|to|from|with|for|by|at|into|between|than|per|via|versus|said|says|saw|see|show|showed|shows|show|hit|hits|had|has|have|was|were|is|are|be|been|made|make|boost|boosted|cut|cuts|(?:extra|intra|inter)-[a-z]+|respective|months?|quarters?|weeks?|double-digit|dollar-denominated|yuan-denominated|seasonally|adjusted|country's|nation's|bloc's|january|february|march|april|may|june|july|august|september|october|november|december|last|this|year|years?'s?|month's?|\d[\w,.-]*|full|half|quarter|period's?|respectively|meanwhile|however|also|only|just|even|still|yet|not|no|any|one|two|both|year-on-year|a|an|whole|entire|regular|ordinary|us|u\.s\.|uk|eu|actual|equal|recent|early|late|likewise|similarly|elsewhere|separately|together|hence|thus|then|so|exports?|imports?|balance|impeded|impeding|hamper\w*|restrict\w*|curb\w*|limit\w*|exported|imported|same|period|top|main|leading|alone|against|compares?|compared|[\w]+-(?:month|day|year|quarter|bound)|unadjusted|cross-border|physical|every|each|itself|then|now|chief|principal|key|major|important|foreign-trade|provisional|preliminary|estimated|expected|projected|planned|unchanged|steady|flat|modest|healthy|dismal|solid|brisk|decent|buoyant|upbeat|resilient|surprise|unexpected|unprecedented|first-quarter|second-quarter|third-quarter|fourth-quarter|second-half|half-year|weekday|visible|mutual|state|government|value|outpaced?|outpaces|exceeds?|surpass\w*|drives?|lifts?|push\w*|hurts?|helps?|expects?|widens?|narrows?|fuels|fuell?ed|fuell?ing|overseas|abroad|whose|later|earlier|she|he|we|they|thinks|believes|reckons|triple|double|quadruple|treble|halve|held|hold|holds|hopes?|wants?|fears?|believes?|lets?|second|third|fourth|fifth|sixth|dents?|drags?|trims?|slows?|spurs?|supports?|threatens?|talks?|reach|near|nears|tops|bloc|posts?|posted|logs?|logged|records?|plus|thus|puts?|equals?|sources?|sa|foreign|international|bilateral|adjusted|mutual|that|earnings|makes?|exceeded|beat|topped|(?:[\w]+-)?(?:largest|biggest|highest|lowest|smallest|strongest|weakest|fastest|greatest|heaviest|ranked|placed)|mirror|declared|over|under|upon|amid|among|about|around|nearly|almost|like|RMB|USD|yuan|dollar|dollars|euro|euros|billions|millions|straight|consecutive|successive|weekly|such|regarding|concerning|including|excluding|despite|without|within|during|through|across|toward|towards|against|unlike|besides|what|whose|how|when|rose|fell|grew|dropped|sees|saw|forecasts?|economists?|analysts?|itself|worst|best|widest|brought|yielded|generated|earned|meant|produced|gave|left|does|did|do|why|who|large|big|high|there|again|lower-than-expected|better-than-expected|off|away|stronger-than-expected|nor|explain(?:s|ed)?|notes?|noted|stress(?:es|ed)|adds?|added|shows?|finds?|found|coverage|calendar|average|neither|nor|either|softer|firmer|headline|negative|positive|sequential|approved|approves|authori[sz]e[sd]|licensed|fresh|first-time|front-loaded|frontloaded|record-(?:high|breaking|setting)|swallow\w*|rush(?:ed|es)?|seasonal|tepid|lacklustre|lackluster|subdued|patchy|bumper|stellar|impressive|remarkable|spectacular|year-ago|year-earlier|corresponding|similar|comparable|outgoing|incoming|customs-cleared|(?:working-)?day-adjusted|working-day-adjusted|unusually|pre-[a-z]+|post-[a-z]+|uneven|volatile|stable|firm|soft|measures?|differ|differs)$/i;

/** Ways of trade, and in whose count it is told, that are no product: "border trade", "it books imports of". */
const WAYS =
  /^(?:border|frontier|transit|maritime|overland|seaborne|land-border|sea|air|provincial|state|regional|prefectural|municipal|reports?|books?|counts?|ledgers?|records?|ones|side|fortnight|half-month|date|average|mean|basis|terms)$/i;

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const ACRONYM = /^(?:EV|IT|PC|TV|ICT|BPO|LNG|LPG|RMG|SUV|DRAM|NAND|OLED|LCD|LED|PVC|FMCG|CNG)$/;
const inLowerCase = (words: string): string =>
  words.replace(/\S+/g, (word) => (ACRONYM.test(word) ? word : word.toLowerCase()));

/** "Readymade garment (RMG) exports". */
const ABBREVIATION = /\s\([A-Z][A-Z&]{1,7}\)\s*$/;

/** Industries by what they do: "mining exports". */
const INDUSTRY =
  /^(?:mining|quarrying|fishing|fish-farming|farming|forging|clothing|engineering|manufacturing|printing|publishing|packaging|manufactured|smelting|brewing|distilling|milling|tanning|catering|banking|consulting|shipbuilding|outsourcing)$/i;

/** "\"Electronics exports surged\", she said": what is quoted begins anew. */
function afterQuote(line: string): string {
  const at = Math.max(line.lastIndexOf('"'), line.lastIndexOf('"'));
  return at >= 0 && (at === 0 || line[at - 1] === ' ') && /\p{L}/u.test(line[at + 1] ?? '') ? line.slice(at + 1) : line;
}

/** "Non-oil and gas exports", "non-petroleum and non-gold exports": all of them are left out. */
const ALL_BUT = /(?:^|\s)(?<named>[Nn]on-[a-z]+(?:(?:,|\sand|\s&)\s(?:non-)?[a-z]+){1,3})\s$/;
function allBut(left: string): string | null {
  const named = left.includes('on-') ? ALL_BUT.exec(left)?.groups?.named : undefined;
  return named && !ADJECTIVES.test(named.slice(named.lastIndexOf(' ') + 1)) ? named.toLowerCase() : null;
}

/** "RIYADH: Non-oil exports": where it was written. */
const DATELINE = /^[A-Z][A-Z .,'()]{2,40}(?::|\s[-¦]{1,2})\s/;

/** The last words of a line, of which the end alone is mostly enough to tell them. */
function lastWords(line: string, count: number): string[] {
  const end = line.slice(-ENOUGH).split(/\s+/);
  return (end.length > count || line.length <= ENOUGH ? end : line.split(/\s+/)).slice(-count);
}
const ENOUGH = 48;

/** "Soybean exports", "China's rare earth exports": the words just before a flow that narrow it to a product, or to a part of the country. */
export function narrowingWords(left: string): string | null {
  const line = afterQuote(left.slice(left.lastIndexOf('\n') + 1));
  const but = allBut(line);
  if (but) return but;
  const backwards = lastWords(line.replace(ABBREVIATION, '').trimEnd(), 4).reverse();
  const kept: string[] = [];
  for (const [i, word] of backwards.entries()) {
    // "fruit and vegetable exports"
    const joins =
      word === 'and' &&
      kept.length > 0 &&
      /^\p{L}+$/u.test(backwards[i + 1] ?? '') &&
      !ADJECTIVES.test(backwards[i + 1]!);
    if (joins) {
      kept.unshift(word);
      continue;
    }
    // "to fuel exports", but "fuel exports".
    if (
      /^fuel$/i.test(word) &&
      kept.length === 0 &&
      /^(?:to|will|would|can|could|may|might|helps?|helped)$/i.test(backwards[i + 1] ?? '')
    )
      break;
    // "RI trade": a country in two letters, but "EV exports".
    if (/^[A-Z]{2}$/.test(word) && !ACRONYM.test(word)) break;
    // "Japan posts log exports", but "New Zealand's log exports".
    const logs =
      /^log$/i.test(word) && (backwards[i + 1] === undefined || /(?:'s?|^@+|^of|^and)$/.test(backwards[i + 1]!));
    const possessive = /'s?$/.test(word);
    if (
      /[,;:.()"¦]$/.test(word) ||
      /^[@]+/.test(word) ||
      (ADJECTIVES.test(word) && !logs) ||
      narrowsNothing(word) ||
      (isOutsideNames(word) && !ACRONYM.test(word)) ||
      WAYS.test(word) ||
      !/^\p{L}[-\p{L}']*$/u.test(word)
    )
      break;
    if (possessive)
      return kept.length > 0
        ? kept.join(' ')
        : /^\p{Lu}/u.test(word) && !MONTH.test(word)
          ? word.replace(/'s?$/, '')
          : null;
    if (/(?:ed|ing|ly)$/.test(word) && kept.length === 0 && !INDUSTRY.test(word)) break;
    kept.unshift(word);
    if (kept.length >= 3) break;
  }
  const named = kept.join(' ');
  const opening = line.replace(DATELINE, '').trim() === named;
  return named !== '' && (opening || !/^\p{Lu}/u.test(kept.at(-1)!) || ACRONYM.test(kept.at(-1)!))
    ? inLowerCase(named)
    : null;
}
