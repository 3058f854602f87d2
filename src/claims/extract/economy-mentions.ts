import { ECONOMIES } from '../../model/economy.js';
import { PARTS } from '../../model/parts.js';
import { areInitialsOf } from './initials-in-bracket.js';
import { matchesOf } from './matches.js';
import { PEOPLES } from './peoples.js';
import { endWithTerritory } from './with-territories.js';

/** An economy named in a text: by its name, by the word for its people and goods, by its capital, or by one of its parts. */
export interface EconomyMention {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly form: 'name' | 'demonym' | 'capital' | 'part';
  /** The name of the part: "Guangdong" in "China's Guangdong Province". */
  readonly part?: string | undefined;
}

type Known = Pick<EconomyMention, 'code' | 'form' | 'part'>;

/** Letters and single blanks, as in most names. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const plain = (text: string): string => (PLAIN.test(text) ? text : text.replaceAll('.', '').replace(/\s+/g, ' '));

const NAMES = new Map<string, Known>();
const add = (text: string, code: string, form: EconomyMention['form']): void => {
  if (/^(?:[A-Z]|euro|mainland)/.test(text) && !NAMES.has(plain(text))) NAMES.set(plain(text), { code, form });
};
for (const { code, name, aliases, demonyms, capitals, kind } of ECONOMIES) {
  if (/^EU\d\d$/.test(code)) continue;
  for (const text of [name, ...aliases]) add(text, code, 'name');
  for (const text of demonyms) add(text, code, 'demonym');
  for (const text of capitals) add(text, code, 'capital');
  // A bare three-letter code is a name only for groups: "CAN" and "PER" are words.
  if (kind === 'group') add(code, code, 'name');
}
for (const [text, code] of PEOPLES) add(text, code, 'demonym');
/** Written forms that the table does not hold: unions by the number of their members, and initials. */
const INITIALS: Readonly<Record<string, string>> = {
  EU28: 'EU',
  EU27: 'EU',
  'EU-27': 'EU',
  'EU-28': 'EU',
  Eurozone: 'EA',
  'Euro zone': 'EA',
  'Euro area': 'EA',
  'Euro Area': 'EA',
  'Euro Zone': 'EA',
  EU15: 'EU',
  EU25: 'EU',
  'EU-15': 'EU',
  'EU-25': 'EU',
  ...Object.fromEntries([11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map((members) => [`EA${members}`, 'EA'])),
  'South America': 'SCAM',
  'South American': 'SCAM',
  'Central America': 'SCAM',
  'Central American': 'SCAM',
  'Central and South America': 'SCAM',
  US: 'USA',
  USA: 'USA',
  'U.S': 'USA',
  UK: 'GBR',
  GB: 'GBR',
  KSA: 'SAU',
  RSA: 'ZAF',
  EU: 'EU',
  UAE: 'ARE',
  PRC: 'CHN',
  DPRK: 'PRK',
  ROK: 'KOR',
  Asean: 'ASEAN',
  PNG: 'PNG',
  NZ: 'NZL',
  HK: 'HKG',
  BiH: 'BIH',
  'S Korea': 'KOR',
  'S Korean': 'KOR',
  'N Korea': 'PRK',
  'S Africa': 'ZAF',
  'Congo DR': 'COD',
  Trinidad: 'TTO',
  mainland: 'CHN',
  Mainland: 'CHN',
  'mainland China': 'CHN',
  'mainland Chinese': 'CHN',
};
for (const [text, code] of Object.entries(INITIALS)) add(text, code, 'name');
/** Who counts for the euro area, as a capital does for its country. */
for (const office of ['European Central Bank', 'ECB']) add(office, 'EA', 'capital');
for (const { country: code, name: part, forms } of PARTS)
  for (const form of forms) if (!NAMES.has(plain(form))) NAMES.set(plain(form), { code, form: 'part', part });

const WORD = /(?:EU-?(?:15|2[578])|EA(?:1[1-9]|20))\b|[\p{L}.]+(?:'s\b|(?<=\p{Lu}{3})'S\b)?|&/gu;
const LETTERS = /^[A-Za-z]+$/;
const OPENING = /^(?:\p{Lu}|euro|mainland)[\p{L}.]*/u;
/** "MALAYSIA'S trade", as dailies set the first words of a story. */
const SHOUTED = /^\p{Lu}{4,}(?='S$)/u;
/** The most words of names by the letters that they begin with, up to their first blank, hyphen, digit or apostrophe. */
const MOST_WORDS = new Map<string, number>();
for (const name of NAMES.keys()) {
  const opening = /^\p{L}*/u.exec(name)![0];
  MOST_WORDS.set(opening, Math.max(MOST_WORDS.get(opening) ?? 1, matchesOf(WORD, name).length));
}

/** "Mainland Norway", "the US mainland" are not the Chinese one. */
const OTHER_MAINLAND = /^\s+\p{Lu}/u;
const UNNAMED = /[^-\p{L}\d\s.&']/u;

/** Where a word ends without its genitive and the point of its sentence. */
const endOf = ({ index, 0: word }: RegExpExecArray): number => {
  const own = word.includes("'") ? word.replace(/'[sS]$/, '') : word;
  return index + (own.endsWith('.') ? own.replace(/(?<!\.\p{Lu})\.$/u, '') : own).length;
};

const knownAs = (words: string): Known | undefined => {
  const name = plain(words);
  return (name.includes('-') ? NAMES.get(plain(name.replaceAll('-', ' '))) : undefined) ?? NAMES.get(name);
};

const GROUPS: ReadonlySet<string> = new Set(ECONOMIES.filter((e) => e.kind === 'group').map((e) => e.code));
/** "The Asian country", "the European giant": one country, and not the continent. */
const ONE_OF =
  /^\s+(?:country|nation|giant|economy|neighbou?r|power(?:house)?|republic|city-state|island|kingdom|tiger|destination|(?:trading\s)?partner|buyer|customer|supplier)\b/;
/** "Africa's second-most populous nation", "Latin America's largest banana exporter": one of them, and not the continent. */
const ONE_OF_THEM =
  /^'s?\s(?:(?:second|third|fourth|fifth)[-\s])?(?:most[-\s][a-z]+|least[-\s][a-z]+|top|leading|main|[a-z]{3,}est)\s(?:[a-z-]+\s){0,2}(?:nation|country|state|producer|exporter|importer|grower|consumer)\b/;

const NEWSROOM = /^-Presse\b/;

const isOfPeople = ({ form }: Known, words: string): boolean =>
  form === 'demonym' || words.endsWith(' American') || words.endsWith(' Americans');

/** "With countries of the European Union", "to the member states of the bloc": the words before a group's name that say its members. */
const MEMBERS =
  /(?<=(?:^|\b(?:and|to|from|with|in|into|between|[Tt]o|[Ff]rom|[Ww]ith|[Ii]n)\s(?:the\s)?))(?:members|(?:member\s)?(?:countries|states|nations|economies))\sof\sthe\s$|(?<=(?:^|\b(?:and|to|from|with|in|into|between|[Tt]o|[Ff]rom|[Ww]ith|[Ii]n)\s(?:the\s)?))(?:members|(?:member\s)?(?:countries|states|nations|economies))\sof\s$/;
function membersOf(text: string, at: number): number {
  if (!text.endsWith('of ', at) && !text.endsWith('of the ', at)) return 0;
  return MEMBERS.exec(text.slice(Math.max(0, at - 50), at))?.[0].length ?? 0;
}

/** "Guangdong Province", "the Basque region". */
const KIND_OF_PART =
  /^\s(?:[Pp]rovince|[Pp]refecture|[Ss]tate|[Mm]unicipality|[Ee]mirate|(?:[Aa]utonomous\s)?(?:[Rr]egion|[Cc]ommunity)|[Ss]pecial [Ee]conomic [Zz]one|(?:[Pp]ilot\s)?[Ff]ree [Tt]rade (?:[Zz]one|[Pp]ort))\b/;
/** "East China's Jiangsu Province". */
const WHERE = /\b(?:(?:north|south)-?(?:east|west)|north|south|east|west|central)(?:ern)?\s$/i;
const WHOSE_PART = /^(?:'s)?\s$/;

/** A part with the word for its kind and, before it, the country that it is a part of, as one mention. */
function partMention(text: string, mention: EconomyMention, found: EconomyMention[]): EconomyMention {
  const end = mention.end + (KIND_OF_PART.exec(text.slice(mention.end, mention.end + 30))?.[0].length ?? 0);
  const before = found.at(-1);
  if (before?.code !== mention.code || !WHOSE_PART.test(text.slice(before.end, mention.start)))
    return { start: mention.start, end, code: mention.code, form: mention.form, part: mention.part };
  found.pop();
  const where = WHERE.exec(text.slice(Math.max(0, before.start - 20), before.start))?.[0].length ?? 0;
  return { start: before.start - where, end, code: mention.code, form: mention.form, part: mention.part };
}

const [SMALL_A, SMALL_Z, POINT, AND, LAST_ASCII] = [97, 122, 46, 38, 127];
const LETTER = /\p{L}/u;
const isSmall = (code: number): boolean => code >= SMALL_A && code <= SMALL_Z;
const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isSmall(code | 32) || code === POINT || (code > LAST_ASCII && LETTER.test(text[at]!));
};

/** Where the next word starts that may open a name: most words of a text are in small letters, and no name begins with these. */
function nextOpening(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const opens = isSmall(code)
      ? text.startsWith('euro', at) || text.startsWith('mainland', at)
      : isLetter(text, at) || code === AND;
    if (opens) return at;
    at += 1;
    if (isSmall(code)) while (at < text.length && isLetter(text, at)) at += 1;
  }
  return -1;
}

/** The words of a text from the one that starts at a place, at most so many. */
function wordsFrom(text: string, at: number, most: number): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  WORD.lastIndex = at;
  while (found.length < most) {
    const word = WORD.exec(text);
    if (word === null) break;
    found.push(word);
  }
  return found;
}

/** The same mention, up to another place. */
const mentionTo = ({ start, code, form, part }: EconomyMention, end: number): EconomyMention => ({
  start,
  end,
  code,
  form,
  part,
});

/** Every economy named in a stretch of text, longest name first, in order. */
export function findEconomies(text: string): readonly EconomyMention[] {
  const found: EconomyMention[] = [];
  let next = 0;
  for (let at = nextOpening(text, 0); at >= 0; at = nextOpening(text, next)) {
    WORD.lastIndex = at;
    const first = WORD.exec(text);
    if (!first) break;
    next = first.index + first[0].length;
    const shouted = first[0].endsWith('S') ? SHOUTED.exec(first[0])?.[0] : undefined;
    const loud = shouted && NAMES.get(shouted.charAt(0) + shouted.slice(1).toLowerCase());
    if (loud && loud.form !== 'part') {
      found.push({ start: at, end: at + shouted.length, code: loud.code, form: loud.form, part: undefined });
      continue;
    }
    const opening = LETTERS.test(first[0]) ? first[0] : OPENING.exec(first[0])?.[0].replaceAll('.', '');
    const most = opening === undefined ? undefined : MOST_WORDS.get(opening);
    if (most === undefined) continue;
    const words = [first, ...wordsFrom(text, next, most - 1)];
    for (let n = words.length; n >= 1; n -= 1) {
      const last = words[n - 1]!;
      const end = endOf(last);
      const between = text.slice(at, end);
      if (n > 1 && UNNAMED.test(between)) continue;
      const known = knownAs(between);
      if (!known) continue;
      // "Agence France-Presse": who reports, and no economy.
      if (text[end] === '-' && NEWSROOM.test(text.slice(end, end + 16))) {
        next = last.index + last[0].length;
        break;
      }
      // "The Latin American nation" is none of the United States either.
      if (isOfPeople(known, between) && GROUPS.has(known.code) && ONE_OF.test(text.slice(end, end + 20))) {
        next = last.index + last[0].length;
        break;
      }
      if (GROUPS.has(known.code) && ONE_OF_THEM.test(text.slice(end, end + 70))) {
        next = last.index + last[0].length;
        break;
      }
      const other =
        (between === 'mainland' || between === 'Mainland') &&
        (OTHER_MAINLAND.test(text.slice(end)) || /^(?:'s)?\s$/.test(text.slice(found.at(-1)?.end ?? at, at)));
      if (other) break;
      const start = GROUPS.has(known.code) ? at - membersOf(text, at) : at;
      const mention = { start, end, code: known.code, form: known.form, part: known.part };
      const name = found.at(-1);
      const whole = name ? endWithTerritory(text, name, mention) : null;
      if (name && whole !== null) {
        found[found.length - 1] = mentionTo(name, whole);
        next = last.index + last[0].length;
        break;
      }
      if (name && areInitialsOf(text, name, mention)) found[found.length - 1] = mentionTo(name, end + 1);
      else found.push(known.part ? partMention(text, mention, found) : mention);
      next = last.index + last[0].length;
      break;
    }
  }
  return found;
}
