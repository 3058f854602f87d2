import { wordBeforeBlank } from './letters.js';
import type { Found, Spot } from './number-spot.js';

const DOWN =
  'minus|slumps?|falls?|drops?|declines?|decreases?|reductions?|plunges?|slides?|dips?|contractions?|collapse|narrowing|losses|loss|downturn|cuts?|diminution';
const UP =
  'plus|rises?|gains?|increases?|jumps?|surges?|climbs?|growth|expansion|widening|leaps?|upturn|upswing|increments?|upsurge';
const MOST =
  'largest|biggest|sharpest|steepest|strongest|highest|fastest|greatest|heaviest|deepest|smallest|weakest|main|chief';

const saysDown = (noun: string): boolean => DOWNWARDS.test(noun);
const DOWNWARDS = new RegExp(`^(?:${DOWN})$`, 'i');

/** "A slump in exports of goods to the EU, by #": the noun stands before what it is said of. */
const NOUN_OF = new RegExp(
  String.raw`\b(?<noun>${DOWN}|${UP})\s(?:in|of)\s(?!#)[^.;:#]{3,90},\s(?:by|of)\s(?:some\s|about\s|nearly\s|almost\s)?$`,
  'i',
);
/** "The largest increase was in capital goods, at #", "the steepest falls were those of cars (#", "the highest increment was fuels with #". */
const MOST_IN = new RegExp(
  String.raw`\b(?:${MOST})\s(?:single\s|percentage\s|annual\s|monthly\s)?(?<noun>${DOWN}|${UP})\b[^.;#]{0,60}?\s(?:was|were|came|occurred|is)\s(?:(?:seen|recorded|registered|posted|reported)\s)?(?:(?:in|for|from|among|that\sof|those\sof)\s[^.;:#]{2,60}?(?:,?\s(?:at|of|with|by)\s|\s\()|(?!(?:(?:at|by|of|from|with|to|an?|the)\s|#))[a-z@][^.;:#]{2,50}?(?:,?\swith\s|\s\())$`,
  'i',
);
/** The last words of what tells of either. */
const MOST_ENDS: ReadonlySet<string> = new Set(['at', 'of', 'with', 'by']);
const NOUN_ENDS: ReadonlySet<string> = new Set(['by', 'of', 'some', 'about', 'nearly', 'almost']);
/** "The increase was #", "the drop over the two years came to #": what was told just before, as a noun of its own. */
const NOUN_WAS = new RegExp(
  String.raw`^(?:The|That|Their|Its|This)\s(?:(?:total|overall|annual|yearly|monthly|net|whole)\s)?(?<noun>(?!growth\b|loss|cuts?\b)(?:${DOWN}|${UP}))(?:\s(?:over|on|from|since|between|in|during|against)\s(?!which\b)[^#.;:,()]{2,50})?\s(?:was|is|came\sto|comes\sto|amounted\sto|amounts\sto|reached)\s(?:some\s|about\s|nearly\s|almost\s)?$`,
  'i',
);
/** "The increase was # (#) over 2001-2018 and # (#) over 2008-2018": the same noun, of another time. */
const NEXT_OVER = /^\)\s(?:over|in|since|from|between|during)\s[^#.;:,()]{3,50},?\sand\s(?:by\s)?$/;
/** "That is an extra #", "an extra # of goods went". */
const EXTRA = /\b[Aa]n\s(?:extra|additional)\s$/;
/** "A change of no more than #", which says nothing of its direction. */
const A_CHANGE = /\ba\schange\sof\s(?:(?:no|only|just|a\smere)\s)?$/;
/** "Increases of # (#) in exports and # (#) in imports". */
const NEXT_IN = /^\)?\sin\s[^#;.]{2,60}?\sand\s(?:of\s|by\s)?$/;
const IN_BEHIND = /^(?:\s\(#+\))?\sin\s/;
/** "Non-rural goods increased # (#), non-monetary gold # (#)": the verb goes on, and each has its rate in a bracket. */
const NEXT_ITEM =
  /^\)(?:,|;|,?\sand)\s(?:and\s)?(?!(?:to|from|against|compared|at|up|down|or|by|of|after|with|reaching|for|about)\b)(?:the\s)?[a-z@][^#;.:()]{1,60}\s$/i;
/** "Exports to the EU fell # (#) and to non-EU countries # (#)". */
const NEXT_TO =
  /^\)(?:,|;|,?\sand)\s(?:and\s)?(?:those\s)?(?:to|from|with)\s(?:the\s)?@+(?:\s[a-z]+){0,2}\s(?:by\s)?$/i;
const RATE_BEHIND = /^\s\(#/;
/** "Cathodes saw the biggest drop, #, followed by chemicals with # and other goods with #". */
const FOLLOWED =
  /^(?:,?\s(?:followed\sby|ahead\sof|before|then)\s|,?\sand\s)(?!(?:to|from)\b)(?:the\s)?[a-z@][^#;.:()]{1,60}\swith\s(?:an?\s)?$/i;
/** "The highest increment was electronics with #, followed by copper (#) and gold (#)": amounts that go on. */
const MOST_NOUN = new RegExp(String.raw`\b(?:${MOST})\s(?:single\s|annual\s|monthly\s)?(?:${DOWN}|${UP})\b`, 'i');
const NEXT_MOST =
  /^\)?(?:,?\s(?:followed\sby|ahead\sof|then)\s|,?\sand\s|[,;]\s)(?!(?:to|from)\b)(?:the\s)?[a-z@][^#;.:()]{1,60}\s(?:\(|with\s)$/i;
const OF_A_WHOLE = /^°?\s*of\s/;

/** "The figures show increases: of # to # for the total, of # to # for exports and of # to # for imports". */
const ROW_OF = new RegExp(String.raw`\b(?<noun>${DOWN}|${UP})[:,]?\sof\s#[^;.]*(?:,\s(?:and\s)?|\sand\s)of\s$`, 'i');
const OF_NEXT = /(?:,\s(?:and\s)?|\sand\s)of\s$/;
/** "And those to Turkey the strongest gain, of #": a noun of its own. */
const OWN_NOUN = new RegExp(String.raw`\b(?:${DOWN}|${UP}),\s(?:and\s)?of\s$`, 'i');
const ROW_REACH = 200;

/** "With # and # year-on-year growth respectively": the noun behind the second is that of both. */
const BOTH_NOUN = new RegExp(
  String.raw`^\sand\s#+\s(?:(?:year[- ]o(?:n|ver)[- ]year|yoy|annual)\s)?(?<negative>negative\s)?(?<noun>${DOWN}|${UP})\b`,
  'i',
);
/** "Exports have averaged # per annum": a rate of growth, where a level has no percent. */
const AVERAGED =
  /\b(?:exports|imports|trade|shipments|purchases|they|it)\s(?:(?:of|to|from|with)\s[^.,;#]{2,30}\s)?(?:(?:has|have|had)\s)?averaged\s(?:about\s|some\s|nearly\s|around\s|just\s)?$/i;
const A_YEAR =
  /^\s(?:growth\s)?(?:(?:a|per|each|every)\s(?:year|annum|month)\b|yearly\b|annually\b|(?:annual\s)?growth\b)/;
/** "Among them were: pasta, by #; carpets, by #": items of what the sentence before told, each with its rate. */
const AMONG =
  /^(?:Among (?:them|these|those)(?: were| was| are)?|These (?:were|are|included?)|They (?:were|are|included?)|(?:Chief|First) among (?:them|these)(?: were| was)?)[:,]?\s/;
const ITEM_BY = /(?:^|[:;,]\s)(?:and\s)?[A-Za-z@][^.;:#]{2,90},?\sby\s(?:about\s|some\s|nearly\s)?$/;

/**
 * The direction of a change that a noun tells from afar, or that goes on from the change before: null where the words
 * around a number tell of none.
 */
export function toldByNoun({ marks, left, right, last, earlier, before, q }: Spot): 1 | -1 | null {
  const shared = marks.masked.startsWith(' and #', q.end)
    ? BOTH_NOUN.exec(marks.masked.slice(q.end, q.end + 70))
    : null;
  if (shared) return shared.groups!.negative || saysDown(shared.groups!.noun!) ? -1 : 1;
  // "That is an extra # in a single year".
  const word = wordBeforeBlank(left);
  if ((word === 'extra' || word === 'additional') && EXTRA.test(left)) return 1;
  if (left.includes(' averaged ') && AVERAGED.test(left) && A_YEAR.test(right)) return 1;
  if (before && left.includes(' by ') && AMONG.test(marks.text) && ITEM_BY.test(left)) return before;
  const most = left.endsWith('(') || (left.endsWith(' ') && MOST_ENDS.has(word)) ? MOST_IN.exec(left) : null;
  const noun = (most ?? (left.endsWith(' ') && NOUN_ENDS.has(word) ? NOUN_OF.exec(left) : null))?.groups?.noun;
  if (noun) return saysDown(noun) ? -1 : 1;
  const was =
    earlier.length === 0 && q.start < 110 ? NOUN_WAS.exec(marks.masked.slice(0, q.start))?.groups?.noun : null;
  // "The minus was # euros": a balance, where "the minus was # percent" is a change.
  if (was && (q.quantity.unit === 'percent' || !/^(?:minus|plus)$/i.test(was))) return saysDown(was) ? -1 : 1;
  if (left.includes(' change of ') && A_CHANGE.test(left)) return 1;
  if (q.quantity.unit === 'percent' && OF_NEXT.test(left) && !OWN_NOUN.test(left)) {
    const row = ROW_OF.exec(marks.masked.slice(Math.max(0, q.start - ROW_REACH), q.start))?.groups?.noun;
    if (row) return saysDown(row) ? -1 : 1;
  }
  if (last?.kind !== 'growth' || last.sign === null) return null;
  if (marks.changes.some((c) => c.start >= last.atEnd && c.end <= q.start)) return null;
  const percent = q.quantity.unit === 'percent';
  if (percent) return FOLLOWED.test(left) && last.unit === 'percent' && !OF_A_WHOLE.test(right) ? last.sign : null;
  if (last.unit !== 'percent' && NEXT_MOST.test(left) && MOST_NOUN.test(marks.masked.slice(0, last.at)))
    return last.sign;
  if (last.unit !== 'percent' || !left.startsWith(')')) return null;
  const amount = earlier.at(-2);
  if (amount?.kind !== 'growth' || amount.unit === 'percent') return null;
  if (NEXT_OVER.test(left) && RATE_BEHIND.test(right)) return amount.sign;
  if (NEXT_IN.test(left) && IN_BEHIND.test(marks.masked.slice(q.end, q.end + 20))) return amount.sign;
  return (NEXT_ITEM.test(left) || NEXT_TO.test(left)) && RATE_BEHIND.test(right) ? amount.sign : null;
}

/** "Fell by # (#) and # (#), respectively": the second amount of a row moved as the first. */
export function nextOfRow({ marks, left, earlier }: Spot): 1 | -1 | null {
  if (left !== ') and ' || !marks.masked.includes('espectively')) return null;
  const amount = earlier.at(-2);
  return amount?.kind === 'growth' && amount.unit !== 'percent' ? amount.sign : null;
}

/** Is a percentage in a bracket the rate of the change before it: "$266m (14%)"? */
export const isRateOf = (last: Found | undefined, { left, q }: Spot): boolean =>
  last?.kind === 'growth' && last.unit !== 'percent' && q.quantity.unit === 'percent' && /^\s\($/.test(left);
