import { BEFORE_NUMBER } from './before-numbers.js';
import { matchesOf } from './matches.js';

/** Before a percentage: it is the part that something makes up. */
const BEFORE = new RegExp(
  String.raw`\b(?:handl(?:ed|es|ing)|conduct(?:ed|s|ing)|carr(?:ied|ies|ying)\s+out|generat(?:ed|es|ing)|did|account(?:s|ed|ing)?(?:\s+alone)?\s+for|represent(?:s|ed|ing)?|ma(?:de|kes|king|ke)\s+up|compris(?:es|ed|ing|e)|constitut(?:es|ed|ing|e)|equal(?:s|led|ed)?(?:\s+to)?|equivalent\s+to|takes?\s+up|took\s+up|took|taking|takes|suppl(?:ied|ies|ying)|absorb(?:ed|s|ing)|contribut(?:ed|es|ing)|provid(?:ed|es|ing)|receiv(?:ed|es|ing)|bought|ma(?:de|kes?)|with|(?:share|portion|proportion|weight|percentage|slice|part(?!s\b)|contribution|ratio)s?\b[^.;]{0,90}?(?:\bto|\bat|\bwas|\bwere|\bof|\bis|\bfrom|\breach(?:ed|ing)|\bstood\s+at|\bbeen|:|\baveraged)|(?:^|[.,;]\s+|\band\s+|\bwhile\s+)the\s+(?:rest|remainder)\b[^.;#]{0,24})\s*(?:only\s+|just\s+|a\s+|an\s+|another\s+|some\s+|roughly\s+|usually\s+|normally\s+|generally\s+|typically\s+|currently\s+|exactly\s+|precisely\s+|still\s+|now\s+|already\s+|barely\s+|or\s+|(?:${BEFORE_NUMBER})\s+)*$`,
  'i',
);
/** "took 12 percent more" is growth, so the weak words count only where no change follows. */
const WEAK =
  /\b(?:with|did|handled|generated|conducted|(?:made|makes?)(?!\s+up)|bought|took|taking|takes|receiv\w+|provid\w+|contribut(?:e[ds]?|ing))\s*(?:\w+\s+){0,2}$/i;
const NOT_AFTER =
  /^°?\s*\)?\s*(?:(?:year[- ]o(?:n|ver)[- ]year|yoy|y-o-y)\s+)?(?:negative\s+)?(?:more|less|fewer|higher|lower|up|down|above|below|growth|rise|increase|gain|fall|drop|decline|decrease|jump|tariff|dut(?:y|ies)|levy)\b|^\s*,\s+(?:more|less|smaller|larger|bigger|wider|narrower|higher|lower|fewer)\s+than\b/i;
const AFTER =
  /^°?\s*\)?\s*(?:\(#+\)\s*)?(?:that\s(?:(?:was|were|is|are)\sleft|remain(?:ed|s))\b|(?:market\s+)?(?:share|slice|portion|cut(?!\s+in\b)|stake|chunk)\b|of\s+(?:the\s+)?(?:@+(?:'s)?\s+)?(?:[a-z-]+\s+){0,3}market\b|of\s+(?:(?:it|them|which)\b(?!')|all\b|(?:the\s+)?(?:goods|merchandise|products)\s+(?:that\s+(?:was|were|is|are)\s+)?(?:shipped|sold|sent|exported|imported|bought|purchased|brought|traded)\b|what\s+(?:was|is|were)\s+(?:shipped|sold|sent|exported|imported|bought|purchased|brought|traded)\b|the\s+(?:goods\s+(?:was|were|went|is|are|came)\b|(?:income|earnings|revenues?|proceeds|receipts|money|foreign\sexchange)\b|shipments|amount|sum|total|country|world|region|bloc|value|whole|overall|entire|combined|@|union|leaf|volume|state|exports|imports|trade|month(?!\s(?:before|earlier|ago|prior)\b)|nation|city)|(?:its|their|our|his|her|that|this|those|these)\b|what\s+(?:the\s+)?(?:@+|[a-z]+)\s+(?:sells?|sold|buys?|bought|imports?|imported|exports?|exported|earns?|earned|ships?|shipped|spends?|spent)\b|total\b|overall\b|world\b|global\b|extra-|everything|every\b|@|(?:[a-z]+'?\s+){0,3}(?:trade|commerce|exports?|imports?|shipments|sales|purchases|turnover|surplus|deficit)\b))/i;
// Every way to read a stretch is the only one, so that a long one takes no longer than its length.
const CONTINUES =
  /^(?:[-,;:()@#\s¦]|[a-z]+ |\d{4}|(?![a-z]+ )(?:and|or|against|compared\s+(?:with|to)|from|up\s+from|down\s+from|versus|to|but|then|followed\s+by|respectively|with|was|were|for|in|by|the|at))*(?:'s\s+(?:only\s+|just\s+)?)?$/i;
const BASE = /\b(?:against|compared\s+(?:with|to)|from|versus|than(?:\s+the)?)\s+(?:only\s+|just\s+|the\s+)*$/i;
const BRACKETED =
  /^\s*(?:worth\s+|in\s+all\s+|(?:worth\s+)?of\s+goods\s+)?(?:(?:of|out of)\s+(?:that|this|it|them|these|those)\s*)?(?:,\s*or|\(|,\s*equal\s+to|,\s*i\.e\.,?|\s*or)\s*(?:about\s+|nearly\s+|some\s+)?$/i;

/** "The biggest share (#) was that of electronics". */
const SHARE_IN_BRACKET =
  /\b(?:share|portion|slice|part)\s\($|\b(?:largest|biggest|greatest|main|highest|smallest|lion's)\s(?:share|portion|slice|part|chunk)\b[^.;#]{0,70}\s\(\s?$/i;
/** "The biggest part of exports, #, was coffee". */
const LARGEST_PART =
  /\b(?:largest|biggest|greatest|main|highest|smallest|lion's)\s(?:share|portion|slice|part|chunk)\b[^.;#]{0,50},\s(?:or\s|at\s|with\s|some\s|about\s|nearly\s|almost\s|over\s){0,2}$/i;

/** "Of this, 45 percent was copper", "of the total 12 percent": a part of what was told before. */
const OF_WHAT_WAS_TOLD =
  /(?:^\s*|[,;(]\s(?:and\s)?)of\s(?:th(?:is|at|ese|ose)(?:\s(?:total|sum|amount|figure))?|it|them|which|the\s(?:total|sum|amount|whole)),?\s(?:about\s|some\s|nearly\s|almost\s|over\s|only\s|just\s|around\s|roughly\s|a\sfurther\s|another\s)?$/i;

/** "Of imports, capital goods were #", "out of total exports, # belonged to textiles". */
const HEAD_OF =
  /(?:^|[.;]\s)(?:[Oo]ut\s)?[Oo]f\s(?:(?:the|its|their|total|all|overall|@+(?:'s)?|[a-z]+)\s){0,3}(?:exports|imports|purchases|sales|shipments|(?:ex|im)port\s(?:income|earnings|revenues?|receipts|proceeds|value|bill)),\s(?!up\b|down\b|which\b)(?:[a-z@-]+\s){0,4}?(?:(?:were|was|are|is|made\sup|took|got|had)\s)?(?:about\s|some\s|nearly\s|only\s|just\s)?$/;

/** What the text left and right of a percentage says: that it is a share. `left` and `right` are masked. */
export function saysShare(left: string, right: string): boolean {
  if (NOT_AFTER.test(right)) return false;
  if (left.length < 60 && OF_WHAT_WAS_TOLD.test(left)) return true;
  if (left.length < 110 && HEAD_OF.test(left)) return true;
  if (AFTER.test(right) || (WENT.test(right) && !CHANGED.test(left))) return true;
  if (left.endsWith('(') && SHARE_IN_BRACKET.test(left)) return true;
  if (/^[,.;]/.test(right) && LARGEST_PART.test(left)) return true;
  const before = BEFORE.exec(left);
  if (!before) return false;
  return (
    !(WEAK.test(left) && !/\bshare\b/i.test(left)) ||
    /^\s*(?:[,.;)]|of\b|and\b|or\s#|while\b|$|to\s+(?:(?:the|its|their|total|overall|all|country's|@+(?:'s)?)\s+){0,3}(?:exports?|imports?|trade|sales|shipments|total)\b)/i.test(
      right,
    )
  );
}

/** "23 percent went to China", "a further 12 percent came from Japan", not "up 5 percent". */
const WENT =
  /^°?\s*,?\s*(?:of\s+(?:it|them|that|this|these|those)\s+)?(?:(?:went|goes|go)\s+to|(?:came|comes|come)\s+from|(?:was|were|is|are)\s+(?:sold|shipped|sent|bound|destined|bought|exported|imported|made|handled|generated|done|contributed|carried\s+out)\s+(?:to|for|from|by|in)|ended\s+up\s+in|(?:was|were|is|are)\s+(?:with|from)(?=\s+(?:the\s+)?@))\b/i;
const CHANGED = /\b(?:up|down|by|rose|fell|grew|gained|lost)\s*$/i;

/** After a share: "coal 13 percent and coffee 6 percent", "up from 12.7 percent", "behind South Korea's 4 percent". */
export const continuesShares = (left: string, right: string): boolean =>
  left.length < 120 &&
  (CONTINUES.test(left) || BASE.test(left) || (NEXT_PLACE.test(right) && CONTINUES.test(left.replace(OWNERS, ' ')))) &&
  !NOT_AFTER.test(right);
/** "# of Chile's imports came from China, # from the U.S." */
const NEXT_PLACE = /^\s+(?:from|to)\s+(?:the\s+)?@/;
const OWNERS = /'s\s/g;

/** "In imports Mexico's was 15.5 percent", "that of ASEAN rose to 13 percent": the share of another, when one was told before. */
const OF_ANOTHER =
  /(?:\band|,|\bwhile)\s[^@#;.]{0,40}@+\s+(?:took\s|bought\s|supplied\s)?the\s(?:other|remaining)\s+$|@+\s+(?:(?:followed|ranked|stood|came|comes|was|is)\s+)?(?:followed|next|second|third|fourth|fifth)\s+(?:with|at|on)\s+$|\bthat\s+(?:of|with|to|from)\s+(?:the\s+)?@+\s+$|(?:@+'s|\bthat\s+(?:of|held\s+by)\s+(?:the\s+)?(?:@+|[a-z][a-z -]{2,30}?))\s+(?:own\s+)?(?:was|is|has\s+been|had\s+been|stood\s+at|came\s+to|(?:(?:has|had)\s+)?(?:gone\s+up|risen|fallen|gone\s+down|rose|fell|slipped|edged\s+up|climbed|dropped|shrank|grew|declined|increased|rose|went|went\s+up|went\s+down|shrunk|dipped|jumped|sank|slid|crept\s+up)\s+(?:to|from))\s+(?:only\s+|just\s+)?$/i;
export const sharesOfAnother = (left: string, right: string): boolean =>
  OF_ANOTHER.test(left) && !NOT_AFTER.test(right);

/** An amount with its part of the whole behind it: "$2.3 billion, or 14.7 percent", "(€36bn, 8.8%)". */
export const bracketsShare = (left: string, right: string): boolean =>
  (BRACKETED.test(left) ||
    (/^\s*[;,]\s*$/.test(left) && /^\s*\)/.test(right)) ||
    (APPOSED.test(left) && APPOSED_ENDS.test(right))) &&
  !NOT_AFTER.test(right);
/** "Stood for # of the trade, about 21 percent, followed by", "with China #, nearly 18 percent, and with India". */
const APPOSED =
  /^(?:\sof\s(?:the|this|that|its|it|[a-z]+)(?:\s[a-z]+){0,4})?,\s(?:about\s|some\s|nearly\s|almost\s|roughly\s|around\s|over\s|(?:just|well)\s(?:over|under)\s|close\sto\s)?$/;
const APPOSED_ENDS = /^,\s(?:and|followed|while|then|ahead|with)\b/;

/** An item of a list of shares: "and China 14.1 per cent", "fourth for imports (6.8%)". */
export const listsShare = (left: string, right: string): boolean =>
  !/\band\sby\s(?:about\s|some\s|nearly\s)?$/.test(left) &&
  (/(?:[,;]|\band)\s+(?:the\s+)?(?:@+(?:,\s+[^,;#]{3,40},)?|[a-z]+(?:\s[a-z]+){0,3})\s+$/i.test(left) ||
    NAMED_ITEM.test(left) ||
    ELSEWHERE.test(left) ||
    (/\($/.test(left) && /^\)/.test(right))) &&
  !NOT_AFTER.test(right);
/** "Food (18.7% of the total, +5.2%) and chemicals (17.9%, -1.9%)": a share, and how it grew. */
/** "46% of imports were raw materials, 21% consumer goods and 14% diamonds": the next part of the same whole. */
const PARTS_OF =
  /(?:#\sof\s[^#.;]{3,70}?|\b[Oo]f\s[^#.;]{3,60},\s(?:about\s|some\s|nearly\s)?#+)\s(?:was|were|is|are|consisted\sof|comprised|c[ao]mes?\sfrom)\s(?:[a-z]|#)/;
export const nextPart = (text: string, left: string, behind: string): boolean =>
  /(?:,|\sand)\s(?:the\s(?:other|remaining)\s)?$/.test(left) && PART_NAMED.test(behind) && PARTS_OF.test(text);
const PART_NAMED =
  /^\s(?:was|were|is|are)\s(?!up|down|higher|lower|more|less|above|below|from|in|on|to|by|due|because|at|not|also\b)[a-z]|^\s(?:c[ao]mes?\s)?from\s(?!an?\b|the\b)[a-z]|^\s(?!(?:more|less|fewer|higher|lower|of|from|to|in|on|by|for|up|down|than|and|or|year|growth|increase|rise|fall|decline|drop|was|were|with|at|points?|a|an|the|above|below|compared|against)\b)[a-z]/;
export const rateNext = (left: string, behind: string): boolean => left.endsWith('(') && RATE_NEXT.test(behind);
const RATE_NEXT =
  /^,\s(?:(?:up|down|plus|minus|by|an?|rise|fall|increase|decrease|growth|of)\s){0,3}#+(?:\s[a-z/-]+){0,3}\)/;
/** ", in ASEAN #", "and in Europe #": the same share elsewhere. */
const ELSEWHERE =
  /(?:,|\sand)\s(?:in|within)\s(?:the\s)?[A-Z@][\w@.]*(?:\s\(?[A-Z@][\w@.]*\)?){0,6}\s(?:only\s|just\s|a\smere\s)?$/;
/** "Gold, # percent, cocoa, # percent, and crude oil, # percent". */
const NAMED_ITEM = /^[,;]\s(?:and\s)?(?:the\s)?[a-z@][a-z@ -]{2,40},\s$/i;

/** "The main markets were Germany (9.8%), France (7.6%)": shares of those that a word for partners counts up. */
const PARTNERS =
  /\b(?:partners|suppliers|buyers|customers|markets|destinations|sources|origins|importers|exporters|purchasers|clients|sellers|countries of (?:origin|destination)|the (?:order|ranking|sequence|list|table) (?:was|ran|read|looked)|c[ao]me (?:mainly|mostly|chiefly|primarily|above all) from|(?:went|go) (?:mainly|mostly|chiefly|primarily|above all) to)\b/i;
export const sharesOfPartners = (before: string, right: string): boolean =>
  /@\s*\((?:with\s+|at\s+)?$/.test(before) &&
  /^\s*(?:\)|of\b)/.test(right) &&
  PARTNERS.test(before) &&
  !GREW.test(before);
/** "China was the main destination of exports (15.3 percent), followed by the UAE (11.9 percent)": the share of who leads. */
const LEADS =
  /@\s(?:was|is|remained|remains|were|are|continued\sto\sbe|became)\s(?:still\s|again\s)?(?:the\s|its\s|their\s|@+(?:'s)?\s|the\scountry's\s)+(?:[a-z]+\s)?(?:main|largest|biggest|top|leading|first|principal|chief|number\sone|most\simportant|second-largest|second-biggest)\s(?:[a-z]+\s)?(?:destination|market|supplier|partner|source|buyer|customer|origin|provider)\b[^#.;()]{0,50}\s\((?:with\s|at\s)?$/;
export const sharesOfLeader = (before: string, right: string): boolean =>
  /^\s*(?:\)|of\b)/.test(right) && LEADS.test(before) && !GREW.test(before);
/** "They are followed by Switzerland (6.7%), Russia (6.4%)", behind a sentence that told the shares of others. */
const FOLLOWED =
  /\b(?:followed\s+by|(?:came|come|follow(?:ed)?)\s+(?:next|behind|after|then)|next\s+(?:came|come))\b[^;.]*@\s*\($/i;
/** "The US (7.4%), Germany (7.2%) and India (6.8%) complete the top five", "came next": what is said behind the row. */
const FOLLOW =
  /^\s*\)(?:,?\s(?:and\s)?(?:the\s)?@+(?:\s\(@+\))?\s\(#+\))*,?\s(?:(?:came|come)\s(?:next|behind|after|then)|follow(?:ed|s)?\b|(?:were|are|ranked)\snext|(?:complete|completed|completes|make\sup|made\sup|round\sout|rounded\sout|fill|filled)\sthe\s(?:top|list|first|five|ten|ranking))/;
export const sharesOfFollowers = (before: string, right: string): boolean =>
  /^\s*(?:\)|of\b)/.test(right) &&
  (FOLLOWED.test(before) || (/@\s*\($/.test(before) && FOLLOW.test(right))) &&
  !GREW.test(before);

const MORE_OR_LESS =
  /\b(?:(?<more>more)|less|fewer)\s(?!than\b)(?:(?:goods\s|of\sit\s)?(?:(?:was|were)\s[a-z]+\s|went\s|came\s)?(?:to|from)\s|(?:[a-z-]+\s){1,4}\()/gi;
/** "More was exported to the US (5.6%) and less to China (3%)", "more coal (12%) and wheat (8%) were imported": by how much. */
export function changeOfMore(before: string, right: string): 1 | -1 | null {
  if (!/[@a-z]\s*\($/.test(before) || !/^\s*\)/.test(right)) return null;
  const stretch = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  const last = matchesOf(MORE_OR_LESS, stretch).at(-1);
  if (!last) return null;
  const named = /(?:to|from)\s$/i.test(last[0]);
  if (named ? !stretch.endsWith('@ (') : !IMPORTED.test(right)) return null;
  return last.groups!.more ? 1 : -1;
}
const IMPORTED = /\)\s(?:was|were)\s(?:imported|exported|bought|sold|shipped|purchased|brought|sent|ordered)\b/;
/** "Top destinations in terms of change in value were the US (23.5%)": how much each grew, or fell. */
export const changeOfPartners = (before: string, right: string): 1 | -1 | null =>
  /@\s*\($/.test(before) && /^\s*\)/.test(right) && PARTNERS.test(before) && GREW.test(before)
    ? FELL.test(before)
      ? -1
      : 1
    : null;
const FELL = /\b(?:fell|falls?|drops?|dropped|declin\w*|decreas\w*|negative|contract\w*|shrank)\b/i;
const GREW =
  /\b(?:grow\w*|grew|ris(?:e|es|en|ing)|rose|f[ae]ll\w*|gain\w*|increas\w*|decreas\w*|declin\w*|drop\w*|fastest|up|down|jump\w*|surg\w*|chang\w*)\b/i;
