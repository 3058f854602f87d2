import { OTHERS } from './everybody-else.js';
import type { FlowWord } from './flow-words.js';
import { ONCE } from './word-source.js';

/** Who trades with whom, as far as the words around a flow say. Null is what they leave open. */
export interface Sides {
  readonly reporter: string | null;
  readonly partner: string | null;
  /** The other side is named by a word that points back: "there", "the bloc", "that country". */
  readonly pointsBack: 'country' | 'group' | 'several' | 'any' | null;
}

export type At = (offset: number) => string | null;

const STOP =
  'to|from|with|of|for|in|on|and|or|but|as|that|which|while|said|says|by|at|its|their|his|her|was|were|is|are|has|had|have|between|than|into|against|after|before|when|where|would|will|could|may|should|the|whose|who|not|over|under|despite|because|since|if|so|via|per|also|both|brought|lifted|pushed|dragged|pulled|helped|swelled|widened|narrowed|turned|drove|boosted|dented|squeezed|hurt|curbed|slowed|spurred|fuelled|fueled';
/** Up to six plain words between an economy and its flow: "China's 2023 full-year trade surplus". */
export const MIDDLE = String.raw`(?:(?!${ONCE}(?:${STOP})\b)[-\w']+\s+){0,6}`;
export const WORD = String.raw`(?!${ONCE}(?:which|who|whose|while|but|said|says|because|due|after|as|and|or|when|where|than|however|although|though|exports?|imports?|shipments|sales|purchases|deficits?|surplus)\b)[-\w$¤£¥%'@#./]+`;
const LEFT_PAIR = new RegExp(
  String.raw`(?:^(@+),\s|(@+)(?:\s?[-¦/]\s?| and (?:the )?| with (?:the )?))(@+)(?:'s?)?\s+${MIDDLE}$`,
  'i',
);
/** "China and Kazakhstan raised their trade". */
const THEIR_PAIR = new RegExp(
  String.raw`()(@+) and (?:the )?(@+)\s+(?:have\s+)?[a-z]+(?:ed|ew)\s+their\s+${MIDDLE}$`,
  'i',
);
/** "China and the EU did # of trade", "Kenya and Uganda do business worth #": with each other. */
const DID_TRADE =
  /()(@+) and (?:the )?(@+)(?: (?:countries|states|members))?\s+(?:together\s+)?(?:did|do|does|had|have|has|conducted|transacted|recorded|made)\s+(?:(?:a record|about|some|nearly|almost|over|more than|worth)\s+)*(?:#+[^@#.,;]{0,24}?\s(?:of|in)\s+)?(?:(?:two-way|mutual|bilateral|goods|merchandise)\s+)?$/i;
/** "Trade that China and the US did with one another", "the commerce Kenya and Uganda have": whose it is, said behind. */
const THAT_BOTH =
  /^\s+(?:(?:that|which)\s+)?(?:the\s+)?(@+)\s+and\s+(?:the\s+)?(@+)(?=\s+(?:did|do|does|have|had|has|share|shared|conducted|carried|exchanged|transacted)\b)/;
/** "Nepal's India exports": whose they are, and with whom. */
const NAMED_TWICE = /(?<own>@+)'s?\s+(?<other>@+)\s+(?:goods\s+|merchandise\s+|trade\s+)?$/;
/** "Trade of China and Russia": with each other, unless it is all their trade. */
const OF_BOTH = /^\s+(?<of>of)\s+(?:the\s+)?(?<own>@+)\s+and\s+(?:the\s+)?(?<other>@+)(?!')/;
const WITH_ALL = /\b(?:foreign|external|total|overall|international|global|world)\b/i;
const BETWEEN = new RegExp(
  String.raw`^(?:\s+${WORD}){0,4}?\s+between\s+(?:the\s+)?(@+)(?:\s+and\s+|,\s+(?=@+\s+(?!and\b)))(?:the\s+)?(@+)`,
  'i',
);
/** "Between China and Japan, trade grew", "between Brazil and its biggest partner, Peru, commerce": said before the flow. */
const BETWEEN_BEFORE =
  /(?:^|[;,.]\s)[Bb]etween\s+(?:the\s+(?:[a-z]+\s+){0,2})?(@+)\s+and\s+(?:(?:the|its)\s+(?:[a-z]+(?:,\s+|\s+)){0,3}?)?(@+),\s+(?:the\s+)?(?:[a-z-]+\s+){0,3}$/;
/** "Between the U.S. and China, Canada and Mexico": with several. */
const AND_MORE = /^(?:,\s+(?:the\s+)?@+)*,?\s+and\s+(?:the\s+)?@+(?!')/;
export const FROM_TO = /^\s+from\s+(?:the\s+)?(@+)\s+to\s+(?:the\s+)?(@+)/i;
/** "Imported into Germany from China". */
const INTO_FROM = /^\s+(?:in)?to\s+(?:the\s+)?(@+)\s+from\s+(?:the\s+)?(@+)/i;

/** Both sides of a noun where its words join two economies: "trade between China and the US", "exports from Chile to Peru". */
export function joinedBy(masked: string, { start, end, flow }: FlowWord, at: At): Sides | null {
  const left = masked.slice(Math.max(0, start - 90), start);
  const right = masked.slice(end, end + 140);
  const origin = start - left.length;
  // Economies are masked: without one before or behind, nothing joins two.
  const named = left.includes('@');
  const names = right.includes('@');
  if (!named && !names) return null;
  const pair = named
    ? (LEFT_PAIR.exec(left) ??
      (left.includes(' their ') ? THEIR_PAIR.exec(left) : null) ??
      (flow === 'total' && left.includes('@ and ') ? DID_TRADE.exec(left) : null))
    : null;
  if (
    pair &&
    (!pair[1] || origin === 0) &&
    (flow === 'total' || flow === 'balance') &&
    !/\b(?:to|from|with|in|by)\s+(?:the\s+)?$/i.test(left.slice(0, pair.index))
  )
    return {
      reporter: at(origin + pair.index),
      partner: at(origin + pair.index + pair[0].indexOf(pair[3]!, (pair[1] || pair[2])!.length)),
      pointsBack: null,
    };
  const joined = (named ? NAMED_TWICE.exec(left) : null) ?? (flow === 'total' ? OF_BOTH.exec(right) : null);
  if (joined?.groups && !(joined.groups.of && WITH_ALL.test(masked.slice(start, end)))) {
    const from = joined.groups.of ? end : origin;
    const { own, other } = joined.groups;
    return {
      reporter: at(from + joined.index + joined[0].indexOf(own!)),
      partner: at(from + joined.index + joined[0].lastIndexOf(other!)),
      pointsBack: null,
    };
  }
  const both =
    (names ? BETWEEN.exec(right) : null) ??
    (flow === 'total' && right.includes('@ and ') ? THAT_BOTH.exec(right) : null);
  if (both)
    return {
      reporter: at(end + both[0].indexOf('@')),
      partner: AND_MORE.test(right.slice(both[0].length)) ? OTHERS : at(end + both[0].length - both[2]!.length),
      pointsBack: null,
    };
  const ahead = (flow === 'total' || flow === 'balance') && left.includes('etween ') ? BETWEEN_BEFORE.exec(left) : null;
  if (ahead)
    return {
      reporter: at(origin + ahead.index + ahead[0].indexOf('@')),
      partner: at(origin + ahead.index + ahead[0].lastIndexOf(ahead[2]!)),
      pointsBack: null,
    };
  const fromTo = names ? FROM_TO.exec(right) : null;
  if (fromTo && flow === 'exports')
    return {
      reporter: at(end + fromTo[0].indexOf('@')),
      partner: at(end + fromTo[0].length - fromTo[2]!.length),
      pointsBack: null,
    };
  const intoFrom = flow === 'imports' ? INTO_FROM.exec(right) : null;
  if (intoFrom)
    return {
      reporter: at(end + intoFrom[0].indexOf('@')),
      partner: at(end + intoFrom[0].length - intoFrom[2]!.length),
      pointsBack: null,
    };
  return null;
}
