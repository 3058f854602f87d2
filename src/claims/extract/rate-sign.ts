import type { ChangeWord } from './change-words.js';
import { cleftSign } from './cleft-changes.js';
import type { Marks } from './draft.js';
import { gapSign } from './gap-sign.js';
import { GAP, nearestChange, type Spot } from './number-spot.js';
import { revisedTo } from './outlook-of-number.js';
import type { PrintedQuantity } from './quantities.js';
import { signOfYears } from './rate-of-years.js';
import { signApart } from './rates-set-apart.js';

export const CARRIED = /^[^.;]*?(?:\b(?:and|or|but|while|whereas|by|respectively)\b|,|\(|#)[^.;]{0,60}$/i;

const AFTER_CHANGE =
  /^°?\s*\)?\s*(?:(?:year[- ]o(?:n|ver)[- ]year|yoy|y-o-y|annual|annualized|on[- ]year|yearly|monthly|month[- ]on[- ]month|quarterly|overall|nominal|real|net|total|cumulative|combined|sharp|steep|further|average|a|the)\s+)*$/i;

/** "Growth in exports eased to", "the decline narrowed to": the rate itself went up or down, and its direction is the noun's. */
const RATE_MOVED =
  /\b(?<rate>growth|expansion|increase|rise|gains?|surge|jump|declines?|fall|drop|decrease|contraction|slump|slide)\b(?!\s+(?:of|by)\b)[^.;#]{0,70}?\b(?:slow(?:ed|ing|s)|eas(?:ed|ing|es)|cool(?:ed|ing|s)|moderat(?:ed|ing|es)|dipp?(?:ed|ing|s)|f[ae]ll(?:ing|s)?|dropp?(?:ed|ing|s)|slipp?(?:ed|ing|s)|declin(?:ed|ing|es)|weaken(?:ed|ing|s)|narrow(?:ed|ing|s)|shr[aiu]nk(?:ing|s)?|quicken(?:ed|ing|s)|accelerat(?:ed|ing|es)|r[io]s(?:e|ing|es)|climb(?:ed|ing|s)|jump(?:ed|ing|s)|picked\s+up|widen(?:ed|ing|s)|deepen(?:ed|ing|s)|strengthen(?:ed|ing|s))\s+(?:[a-z]+ly\s+|further\s+|somewhat\s+|back\s+)?to\s+(?:an?\s+|just\s+|only\s+|[a-z]+\s+)?$/i;
/** "Growth was down from #", "the decline was smaller than the # of May": the rate before, in the direction of its noun. */
const RATE_WAS =
  /\b(?<rate>growth|expansion|increase|rise|gain|declines?|fall|drop|decrease|contraction)\s(?:rate\s)?(?:was|is|were|came\s(?:in|out))\s(?:(?:thus|also|still|slightly|well|far|much|markedly)\s)*(?:down|up|lower|higher|slower|faster|smaller|larger|weaker|stronger|less|more)\s(?:from|than)\s(?:the\s|an?\s)?(?:revised\s)?$/i;

/** "down from 8.9 percent": the rate before, in the direction of the one after. */
const MOVED_FROM =
  /\b(?:down|up|slower|lower|higher|faster)\s+(?:from|than)\s+(?:an?\s+|the\s+|a\s+revised\s+|revised\s+)?$/i;

/** "rose by # in May and by # in the first five months", "and to Japan by #", "growth of # in what it sold and of #": the change goes on. */
const VERB_SAID = /\band(?:\s+by|\s+(?:one\s+)?of|\s+(?:to|from|with|for|in)\s+(?:the\s+)?@+(?:\s+by)?)\s+$/i;

/** "Trade with China slid by # to #, with Germany by # to #", "manufactures rose # to # and crude oil # to #": the verb goes on. */
const GAPPED =
  /^(?:\s(?:(?:in|over|during|for)\s(?:the\s)?[A-Za-z]+(?:\s[a-z]+)?|(?:last|this)\s(?:year|month|quarter))(?=,))?(?:,\s[^,;#]{3,40}\s(?:said|showed|reported)(?=,))?(?:,|;|,?\s(?:and|while))\s(?:and\s|while\s)?(?:(?:(?:those\s)?(?:(?:shipped|sold|sent|bound|exported|imported|bought|going|coming|destined|headed)\s)?(?:with|to|from|of|for)\s)?(?:the\s)?(?:@+|rest\sof\s(?:the\s)?(?:@+|[a-z]+))|those\sof\s[a-z][\w-]*(?:\s[a-z][\w-]*){0,3}|(?!(?:from|against|than|compared|or|to|with|for|about|up|down|after|of|in|on|at|by|was|were|is|are|had|has|have|it|they|that|which|this|what|its|their)\b)[a-z][\w-]*(?:\s[a-z][\w-]*){0,3})(?:,|,?\sby)?\s$/i;

/** "France (5 percent) and Italy (3 percent) all bought more": what is said of every item of a list, behind it. */
const LIST_TO_VERB =
  /^\)(?:(?:\s*,|\s+and|\s*,\s+and)\s+(?:the\s+)?[\w@ -]{1,40}\s+\(#+\))*\s+(?:all|both|each|also|had|have|has|too)?(?:\s*[a-z]+\s+){0,2}$/i;

const listMoves = (marks: Marks, q: PrintedQuantity): ChangeWord | undefined =>
  marks.changes
    .filter((c) => c.start >= q.end && c.start - q.end < 160 && LIST_TO_VERB.test(marks.masked.slice(q.end, c.start)))
    .at(0);

/** "Expanded # to # in December, after # in November": the rate of another time, behind the amount that the first led to. */
const AFTER_AMOUNT =
  /^[^#;.]{0,40},?\s(?:after|following|compared\s(?:with|to)|against|versus|(?:up|down)\sfrom)\s(?:just\s|only\s|a\s)?$/;

/** "For Japan and Germany the figures were # and #", "the figure for Latvia was #, that for Finland #": as what was told before. */
const THE_FIGURE =
  /(?:\bthe\s(?:corresponding\s|same\s|respective\s|comparable\s)?(?:figures?|numbers?|percentages?)\s(?:(?:for|to|with|in|from|of)\s[^#;.]{2,50}\s)?(?:was|were|came\sto|stood\sat|is|are)|,\s(?:and\s)?that\s(?:for|of|to|in|with|from)\s(?:the\s)?@+)\s(?:only\s|just\s|even\s|about\s|some\s)?$/i;

/** "exports were # and imports # lower": what is said of both stands behind the second. */
const SHARED =
  /^\s*(?:,\s*(?:(?:and|while)\s+)?|(?:and|while)\s+)(?:the\s+|its\s+|total\s+)*(?:exports|imports|shipments|sales|purchases|those\s+(?:of|to|from)\s+[\w@ -]{2,30})\s+(?:(?:to|from|with)\s+(?:the\s+)?@+\s+)?(?:were\s+|by\s+)?#+(?:\s*(?:%|percent|per\s*cent))?\s+$|^\s+and\s+#+\s+$/i;
const WERE =
  /\b(?:were|was|are|is|with\s+(?:the\s+|its\s+|goods\s+|total\s+)*(?:exports|imports|shipments|sales|purchases))\s+(?:(?:also|still|about|some|only|just|nearly|almost|each|thus|therefore|hence|so|accordingly|together)\s+){0,2}$/i;

const A_FURTHER = /\b(?:brought|brings|added|adds|saw|put\son)\s(?:a\sfurther|another)\s$/i;

const UP_DOWN = /^(?:up|down)$/i;
/** "With exports # and imports # lower". */
const BARE_FLOW = /\b(?:exports|imports|shipments|sales|purchases)\s+$/i;

const sharedChange = (marks: Marks, q: PrintedQuantity, left: string): ChangeWord | undefined =>
  WERE.test(left) || BARE_FLOW.test(left)
    ? marks.changes.find(
        (c) =>
          (c.place === 'after' || UP_DOWN.test(marks.text.slice(c.start, c.end))) &&
          c.start >= q.end &&
          c.start - q.end < 90 &&
          SHARED.test(marks.masked.slice(q.end, c.start)),
      )
    : undefined;

/** "Below the # that was forecast", "short of April's #": another rate, and no fall. */
export const OTHER_RATE =
  /\b(?:below|above|ahead\s+of|short\s+of|shy\s+of|(?:lower|higher|slower|faster|less|more|weaker|stronger|smaller|larger)\s+than)\s+(?:the|a|an|its|their|[A-Z]\w+'s|last\s+(?:month|year|quarter)'s)\s+(?:[a-z-]+\s+){0,2}$/;

/** "$178 billion, or 18.7 percent, smaller than": the comparison stands behind a comma. */
const OR_RATE = /,\s*or\s+$/;

/** "Larger exports of coffee (30%)", "lower sales to Peru (9.6%)": how the flow compares stands before it. */
const COMPARED_FLOW =
  /\b(?:(?<less>lower|smaller|fewer|weaker|reduced|declining|falling|shrinking|poorer|diminished|decreased|slower)|higher|larger|bigger|greater|stronger|increased|rising|growing|improved|expanding|soaring|surging|better)\s+(?:[a-z-]+\s+){0,2}(?:exports?|imports?|sales|shipments|purchases|deliveries|demand|orders|supplies|trade)\s+(?:(?:abroad|overseas)\s+)?(?:of|to|from|for|with|in)\s+[^#();]{2,70}\($/i;
/** "And of frozen beef (140%)": one more item of what was told so. */
const ONE_MORE = /^\)?,?\s+(?:and\s+|as\s+well\s+as\s+)?(?:(?:of|to|from|for|with|in)\s+)?[^#();.]{2,60}\($/i;
/** "Took # points off the result", "shaved # points off growth". */
const TAKEN_OFF =
  /\b(?:took|takes|taking|shav(?:ed|es|ing)|knock(?:ed|s|ing)|cut|cuts|cutting|wip(?:ed|es|ing)|stripp?(?:ed|s|ing)|trimm?(?:ed|s|ing)|subtract(?:ed|s|ing)|deduct(?:ed|s|ing)|slic(?:ed|es|ing)|lopp?(?:ed|s|ing)|drag(?:ged|s|ging)\s+down\s+by)\s+(?:(?:about|some|nearly|almost|a|another|as\s+much\s+as)\s+){0,2}$/i;
const OFF = /^\s+(?:off|from|away\s+from)\b/;

const RATE_TO = /^\s(?:to|\()\s?#/;
const NEXT_ITEM = /^\)?[,;]?\s(?:and\s)?[^#();.]{2,60}\s\((?:by\s)?$/;

/** The direction of what a word before a flow, or a verb of taking off, says of a number. */
function comparedSign({ left, right, last, earlier, q }: Spot): 1 | -1 | null {
  if (left.endsWith('(')) {
    const said = COMPARED_FLOW.exec(left);
    if (said) return said.groups!.less ? -1 : 1;
    if (last?.kind === 'growth' && ONE_MORE.test(left)) return earlier.findLast((d) => d.kind === 'growth')!.sign;
  }
  // "Fruit (up # to #), coffee (# to #)": one more item, with its rate before its amount.
  if (RATE_TO.test(right) && NEXT_ITEM.test(left)) {
    const first = earlier.findLast((d) => d.kind === 'growth');
    if (first) return first.sign;
  }
  return q.quantity.unit === 'pp' && OFF.test(right) && TAKEN_OFF.test(left) ? -1 : null;
}

const BY_BEHIND = /^\)?(?:\s(?:of|in|for|from)\s[^#,;.@]{3,30})?\sby\s(?:(?:about|some|nearly|almost|over|just)\s)?$/;
const BEFORE_AMOUNT = 60;
/** "That was less than the #", behind a rate: of another time. */
const THAN_THAT =
  /^(?:That|This|It|The\s(?:rate|pace))\s(?:was|is|were|came\sin|proved)\s[^#;,.]{0,30}?(?:\bthan|\babove|\bbelow|\bshort\sof)\s(?:the|its|an?)\s(?:[a-z-]+\s){0,2}$/;

/** The direction of a rate: printed, said after it, said before it, or that of the rate it is joined to. */
export function signOf(spot: Spot): 1 | -1 | null {
  const { marks, q, left, right, last, flow, earlier, before, expected } = spot;
  if (q.signed) return q.quantity.value < 0 ? -1 : 1;
  const compared = comparedSign(spot) ?? signApart(spot);
  if (compared) return compared;
  const yearly =
    q.quantity.unit === 'percent' ? (cleftSign(marks.text, left, right) ?? signOfYears(marks, q.start, q.end)) : null;
  if (yearly) return yearly;
  const revised = revisedTo(marks.text, left);
  if (revised) return revised;
  const follows = marks.changes.find(
    (c) =>
      c.start >= q.end &&
      AFTER_CHANGE.test(marks.masked.slice(q.end, c.start).replace(OR_RATE.test(left) ? /^\s*,/ : /^\s*\(#+\)/, '')),
  );
  const said =
    follows &&
    (follows.place === 'after' || /^\s*\)?\s*(?:[\w-]+\s+){0,2}$/.test(marks.masked.slice(q.end, follows.start)))
      ? follows
      : undefined;
  if (said) return gapSign(said, { marks, flow });
  const shared = sharedChange(marks, q, left);
  if (shared) return shared.sign;
  const moved = RATE_MOVED.exec(left) ?? RATE_WAS.exec(left);
  if (moved) return /^(?:d|f|c|sl)/i.test(moved.groups!.rate!) ? -1 : 1;
  if (last?.kind === 'growth' && MOVED_FROM.test(left)) return last.sign;
  // "The year 2023 brought a further #": as what was told just before.
  if (A_FURTHER.test(left)) return last?.sign ?? before ?? 1;
  if (q.quantity.unit === 'percent' && !last && before && THAN_THAT.test(left)) return before;
  if (q.quantity.unit === 'percent' && last?.kind === 'level' && AFTER_AMOUNT.test(left)) {
    const rate = earlier.findLast((d) => d.kind === 'growth');
    if (rate && !earlier.some((d) => d.kind === 'share')) return rate.sign;
  }
  if (q.quantity.unit === 'percent' && spot.share === null && THE_FIGURE.test(left)) {
    const told = last ? (last.kind === 'growth' ? last.sign : null) : before;
    if (told) return told;
  }
  const listed = /\(\s*$/.test(left) ? listMoves(marks, q) : undefined;
  if (listed) return listed.sign;
  // "Exceeded those of March 2020 (#) by #": the verb stands before the amount.
  const from = last?.kind === 'level' && BY_BEHIND.test(left) ? last.at - BEFORE_AMOUNT : q.start - left.length;
  const precedes = nearestChange(marks.changes, q.start, from, /\bby\s*$/.test(left));
  if (precedes && !(precedes.place === 'after' && OTHER_RATE.test(left))) return gapSign(precedes, { marks, flow });
  if (precedes) return last?.sign ?? before ?? 1;
  const gapped =
    flow !== null && GAP.test(marks.masked.slice(flow.end, q.start))
      ? earlier.filter((d) => d.kind === 'growth').at(-1)
      : undefined;
  if (gapped && flow!.end <= q.start) return gapped.sign;
  const goesOn = !flow || flow.end <= q.start - left.length || flow.partner ? GAPPED.test(left) : false;
  const alike = goesOn ? earlier.findLast((d) => d.kind === 'growth' && q.start - d.atEnd < 110) : undefined;
  if (alike) return alike.sign;
  const first = VERB_SAID.test(left) ? earlier.filter((d) => d.kind === 'growth').at(-1) : undefined;
  if (first) return first.sign;
  return last?.kind === 'growth' && last.sign !== null && CARRIED.test(`${left} `)
    ? last.sign
    : last?.kind === 'growth' && left.length < 40
      ? last.sign
      : // "Economists had looked for #": in the direction of what was told before.
        expected
        ? (before ?? 1)
        : null;
}
