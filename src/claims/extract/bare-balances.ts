import type { Draft, Marks } from './draft.js';
import { flowMentionWith } from './flow-mention.js';
import { isHeadline } from './headline.js';
import { phrase } from './phrase.js';
import { gateOf, opensAll } from './word-gates.js';

const KIND =
  '(?:(?:(?:seasonally\\s+)?adjusted|monthly|annual|bilateral|overall|total)\\s+)?(?:(?:trade|merchandise|goods|services|external|foreign|commercial|visible)\\s+){0,2}';
const TURNS =
  '(?:stay|remain)(?:s|ed)?|back|still|keeps?|kept|moves?|moved|swings?|swung|returns?|returned|flips?|flipped|turns?|turned|falls?|fell|slips?|slipped|slides?|slid|sinks?|sank|plunges?|plunged|tips?|tipped|goes|went|shifts?|shifted';
const HOW =
  '(?:(?:firmly|deep|deeper|well|unexpectedly|comfortably|slightly|back|again|still|once\\s+more|just|barely|solidly|clearly)\\s+){0,2}';
/** "Poland back in surplus", "trade moved unexpectedly into the black", "Japan swings to deficit". */
const STATE = `(?:${TURNS})\\s+${HOW}(?:in|into|to)\\s+(?:a\\s+)?(?:${KIND}(?<side>surplus|deficit)|the\\s+(?<colour>black|red)(?!\\s+sea))`;
const HAS =
  'posts?|posted|records?|recorded|runs?|ran|reports?|reported|shows?|registers?|registered|logs?|logged|books?|booked|achieves?|achieved|enjoys?|sees|saw';
/** "Mexico posts surprise surplus". */
const POSTS = `(?:${HAS})\\s+(?:an?\\s+)?(?:(?:rare|surprise|unexpected|small|slim|slender|modest|narrow|tiny|sizeable|large|big|huge|hefty|healthy|solid|another|monthly|annual|quarterly|persistent)\\s+){0,2}${KIND}(?<had>surplus|deficit)`;
/** "Kenya runs wider trade gap", "smaller surplus for Norway". */
const COMPARED = `(?:(?<more>larger|bigger|wider|growing|widening|swelling)|(?<less>smaller|narrower|shrinking|narrowing|slimmer))\\s+${KIND}(?:surplus|deficit|gap|shortfall|imbalance)`;
/** "Chile ends August in surplus", "Japan starts the year with a deficit". */
const CLOSES = `(?:ends?|ended|closes?|closed|finish(?:es|ed)?|starts?|started|opens?|opened|begins?|began)\\s+(?:(?!in\\b|with\\b)[\\w-]+\\s+){1,3}?(?:in|with\\s+an?)\\s+(?:${KIND}(?<closed>surplus|deficit)|the\\s+(?<closing>black|red))`;
/** "Turkey's foreign trade gap smaller in 2016". */
const BEHIND = `(?:gap|deficit|surplus|shortfall|imbalance)\\s+(?:(?:much|slightly|far|even|again)\\s+)?(?:(?<wider>larger|bigger|wider)|(?<closer>smaller|narrower|slimmer))(?=\\s+(?:in|for|at|again|as|through|still|over|despite|amid|after|on)\\b|\\s*[,;]|\\s*$)`;
const IN_BODY = new RegExp(`\\b${STATE}\\b(?!\\s+(?:of|with)\\b)`, 'i');
const IN_TITLE = new RegExp(`\\b(?:${STATE}|${POSTS}|${COMPARED}|${CLOSES}|${BEHIND})\\b(?!\\s+(?:of|than)\\b)`, 'i');
const SIDES = gateOf('surplus|deficit|black|red|gap|shortfall|imbalance');
const VERBS = gateOf(
  `stays?|stayed|remains?|remained|${TURNS.slice(TURNS.indexOf('back'))}|${HAS}|larger|bigger|wider|growing|widening|swelling|smaller|narrower|shrinking|narrowing|slimmer|ends?|ended|closes?|closed|finish|finishes|finished|starts?|started|opens?|opened|begins?|began`,
);
const OTHER =
  /\b(?:budget|fiscal|current[- ]account|government|would|could|[Mm]ay(?=\s[a-z])(?<!\bin [Mm]ay)|might|if|whether|not|never)\b/i;
const NEAR = 40;

/** A balance of which only the side or how it moved is told, in a sentence that has no figure. */
export function bareBalances(marks: Marks): readonly Draft[] {
  const { text } = marks;
  if (!opensAll(text, [SIDES, VERBS]) || OTHER.test(text)) return [];
  const titled = isHeadline(marks.sentence);
  // "Chile ends August in surplus, exports down #": the figures of a headline may be behind it.
  const first = marks.quantities[0];
  const parted = titled ? (first ? text.lastIndexOf(',', first.start) : text.length) : 0;
  if (first && parted <= 0) return [];
  const match = (titled ? IN_TITLE : IN_BODY).exec(text);
  if (!match || (first && match.index + match[0].length > parted)) return [];
  const { side, colour, had, closed, closing } = match.groups!;
  const less = match.groups!.less ?? match.groups!.closer;
  const more = match.groups!.more ?? match.groups!.wider;
  const end = match.index + match[0].length;
  const flow =
    marks.flows.find((f) => f.end > match.index && f.start <= end) ??
    marks.flows.findLast((f) => f.end <= match.index && match.index - f.end < NEAR);
  if (!flow) return [];
  const start = Math.min(flow.start, match.index);
  if (more || less)
    return [
      phrase('growth', marks, start, end, {
        sign: less ? -1 : 1,
        comparison: 'yoy',
        direction: less ? 'fall' : 'rise',
        flow,
      }),
    ];
  const gap = /^(?:surplus|black)$/i.test((side ?? colour ?? had ?? closed ?? closing)!) ? 'surplus' : 'deficit';
  return [
    phrase('balance', marks, start, end, { direction: gap, flow: flowMentionWith(flow, { flow: 'balance', gap }) }),
  ];
}
