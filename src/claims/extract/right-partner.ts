import { OTHERS } from './everybody-else.js';
import { type At, type Sides, WORD } from './flow-pairs.js';

/** Waters by which the press of either side means the other: resolved by whose figures they are. */
const WATERS = 'Tasman|Channel|Rio Grande|Pacific';
/** One country, or one group of them, by a common noun. */
export const ONE =
  '(?:country|nation|bloc|union|region|continent|island|kingdom|group|neighbou?r|economy|market|giant|power|superpower|powerhouse|republic|city-state|federation|emirate|sheikhdom)';
export const ROLE =
  '(?:neighbou?r|customer|partner|market|buyer|supplier|destination|source|client|rival|ally|economy)';
const BACK = String.raw`there\b|(?:the )?(?:${WATERS})\b|(?:its|our|their) (?:[\w-]+ ){0,3}${ROLE}s?\b|it\b|them\b|(?:that|this) (?:[\w-]+ )?${ONE}\b|the (?!same\b)(?:[\w-]+ ){0,2}${ONE}\b|the other side\b|the #?-?(?:\w+-)?member (?:bloc|states|group)\b|(?:the )?other (?:member states|EU countries)\b|these (?:[a-z]+ )?(?:countries|economies|markets|partners)\b|those (?:countries|markets)\b|(?:@+|world)'s (?:[\w-]+ ){0,3}${ROLE}s?\b`;
const PARTNER = new RegExp(
  String.raw`^((?:\s+${WORD}){0,8}?)\s+(to|from|with|into|across(?=\s+the\s+(?:${WATERS})\b)|bound\s+for|destined\s+for|headed\s+for)\s+(?:the\s+|its\s+(?:[\w-]+\s+){0,3}|all\s+of\s+|so-called\s+|neighbou?ring\s+|countries in\s+|(?:the\s+)?rest\s+of\s+(?:the\s+)?|(?:the\s+)?member states of (?:the\s+)?|other members of the\s+|the other members of the\s+|(?:the )?member countries of\s+)?(@+(?!@|'s (?:[\w-]+ ){0,3}${ROLE}s?\b)|(?:(?:whole|entire)\s+)?world\b(?!'s)(?:\s+(?:as\s+a\s+whole|at\s+large))?|any one country|all (?:countries|partners|markets|destinations|origins)|other countries|rest of the world|${BACK})`,
  'i',
);
/** "Sales there", "sold goods worth # there". */
const THERE =
  /^(?:(?:\s+(?:from|to))?\s+there\b|(?:\s+(?:goods|products|merchandise)(?:\s+(?:worth|for|valued\s+at))?)?(?:\s+(?:about|some|nearly|only|just|over))?\s+#+(?:\s+(?:worth\s+)?of\s+(?:goods|products|merchandise))?\s+(?:from\s+)?there\b(?!\s+(?:was|were|is|are)\b))/i;

/** What is had with, or comes from, another country and is no trade. */
const DEALINGS: ReadonlySet<string> = new Set(
  'war wars warfare spat spats row rows feud feuds fight fights battle battles dispute disputes quarrel quarrels conflict conflicts clash clashes standoff stand-off showdown rift rivalry tension tensions friction frictions strife truce ceasefire detente deal deals pact pacts accord accords agreement agreements treaty treaties talks negotiations dialogue summit diplomacy relations relationship ties border borders competition competitors rivals pressure threat threats tariffs tariff duties levies sanctions curbs restrictions embargo boycott retaliation help aid loans tourists visitors'.split(
    ' ',
  ),
);

/** "India's key markets", "Japan's biggest partner, China": whose they are, and which one is named behind. */
const PLACES_OF = new RegExp(
  String.raw`^(@+)'s (?:[\w-]+ ){0,3}(?<place>${ROLE}(?<all>s)?)\b(?:(?:,| -| ¦)? (?:the )?(?<named>@+)(?=[,\s.;]))?`,
  'i',
);

export const backKind = (words: string): Sides['pointsBack'] =>
  /^(?:them|these|those)\b/i.test(words)
    ? 'several'
    : /\b(?:bloc|union|member|continent|region|group|other)\b/i.test(words)
      ? 'group'
      : /\b(?:country|nation|island|kingdom|neighbou?r|economy|giant|power|superpower|powerhouse|republic|city-state|federation|emirate|sheikhdom|Tasman|Channel|Rio Grande)\b/i.test(
            words,
          )
        ? 'country'
        : 'any';

/** "Goods worth # (# less than in July) to the EU": a figure in brackets parts nothing. */
const BRACKET = /\(#[^()]*\)/g;
const blank = (words: string): string => ' '.repeat(words.length);

interface Behind extends Pick<Sides, 'partner' | 'pointsBack'> {
  /** The preposition that names it. */
  readonly word: string;
  /** Whose market, partner or neighbour it is. */
  readonly owner?: string | null;
}

export function rightPartner(right: string, end: number, at: At): Behind {
  const other = PARTNER.exec(right.includes('(#') ? right.replace(BRACKET, blank) : right);
  if (!other) return { partner: null, pointsBack: THERE.test(right) ? 'any' : null, word: '' };
  const [, between = '', word = '', name = ''] = other;
  const place = end + other[0].length - name.length;
  // "Exports fell amid a trade war with China": who a dispute or a deal is with.
  if (DEALINGS.has(between.slice(between.lastIndexOf(' ') + 1).toLowerCase()))
    return { partner: null, pointsBack: null, word: '' };
  if (/#/.test(between) && /^into$/i.test(word)) return { partner: null, pointsBack: null, word: '' };
  const places = PLACES_OF.exec(right.slice(other[0].length - name.length));
  if (places?.groups) {
    const { all, named } = places.groups;
    const partner = all ? OTHERS : named ? at(place + places[0].length - named.length) : null;
    const owner = at(place);
    return { partner, pointsBack: partner ? null : 'country', word: word.toLowerCase(), owner };
  }
  if (/^(?:@+|world)'s\s/.test(name)) return { partner: null, pointsBack: 'country', word: word.toLowerCase() };
  if (/^@/.test(name)) return { partner: at(place), pointsBack: null, word: word.toLowerCase() };
  if (/^(?:(?:whole|entire)\s+world|world|any one|all|other countries|rest of)/i.test(name))
    return { partner: 'WLD', pointsBack: null, word: word.toLowerCase() };
  return { partner: null, pointsBack: backKind(name), word: word.toLowerCase() };
}
