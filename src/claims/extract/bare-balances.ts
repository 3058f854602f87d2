import type { Draft, Marks } from './draft.js';
import { phrase } from './phrase.js';
import { gateOf, opensAll } from './word-gates.js';

const KIND = '(?:(?:trade|merchandise|goods|services|external|foreign|commercial|visible)\\s+){0,2}';
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
const IN_BODY = new RegExp(`\\b${STATE}\\b(?!\\s+(?:of|with)\\b)`, 'i');
const IN_TITLE = new RegExp(`\\b(?:${STATE}|${POSTS}|${COMPARED})\\b(?!\\s+(?:of|than)\\b)`, 'i');
const SIDES = gateOf('surplus|deficit|black|red|gap|shortfall|imbalance');
const VERBS = gateOf(
  `stays?|stayed|remains?|remained|${TURNS.slice(TURNS.indexOf('back'))}|${HAS}|larger|bigger|wider|growing|widening|swelling|smaller|narrower|shrinking|narrowing|slimmer`,
);
const OTHER = /\b(?:budget|fiscal|current[- ]account|government|would|could|may|might|if|whether|not|never)\b/i;
const NEAR = 40;

/** A balance of which only the side or how it moved is told, in a sentence that has no figure. */
export function bareBalances(marks: Marks): readonly Draft[] {
  const { text } = marks;
  if (!opensAll(text, [SIDES, VERBS]) || marks.quantities.length > 0 || OTHER.test(text)) return [];
  const match = (marks.sentence.kind === 'title' ? IN_TITLE : IN_BODY).exec(text);
  if (!match) return [];
  const { side, colour, had, more, less } = match.groups!;
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
  const gap = /^(?:surplus|black)$/i.test((side ?? colour ?? had)!) ? 'surplus' : 'deficit';
  return [phrase('balance', marks, start, end, { direction: gap, flow: { ...flow, flow: 'balance', gap } })];
}
