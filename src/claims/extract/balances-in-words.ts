import type { Draft, Marks } from './draft.js';
import { type FlowMention, flowMentionWith } from './flow-mention.js';
import { impliedFlow } from './implied-flow.js';
import { phrase } from './phrase.js';
import { gateOf, opensAll } from './word-gates.js';

const AGAIN =
  '(?:(?:again|still|now|once\\s+more|also|firmly|deep|deeper|well|back|unexpectedly|slightly|clearly|comfortably|solidly|narrowly|barely|just|nearly|heavily)\\s+){0,2}';
const BE =
  '(?:is|are|was|were|be|been|being|ended|ends|closed|finished|stood|stays?|stayed|remain(?:s|ed)?|turn(?:s|ed)|became|becomes|swung|swings|went|goes|moved|moves|came|comes|slip(?:s|ped)|dip(?:s|ped)|fell|falls|sank|sinks|slid|slides|plunge[sd]?|return(?:s|ed)|flip(?:s|ped)|shift(?:s|ed)|tip(?:s|ped)|dropped|crept|gone|kept)';
/** "The month", "2023": what ended so. */
const TIME = '(?:the\\s+(?:year|month|quarter|period|half|week)\\s+|(?:19|20)\\d\\d\\s+)?';
const ARTICLE = '(?:an?\\s+|the\\s+|its\\s+|another\\s+)?';
const SIZE =
  '(?:(?:rare|surprise|unexpected|small|slim|slender|slight|modest|narrow|tiny|sizeable|sizable|large|big|huge|hefty|healthy|solid|comfortable|substantial|significant|considerable|monthly|annual|quarterly|persistent|structural|chronic|overall|total|bilateral|net)\\s+){0,2}';
const KIND = '(?:(?:trade|merchandise|goods|services|external|foreign|commercial|visible)\\s+){0,2}';
/** "Is in the red", "returned to surplus", "flipped from a surplus to a deficit", "slipped into negative territory", "turned negative". */
const STATE = `\\b${BE}\\s+${TIME}${AGAIN}(?:from\\s+(?:an?\\s+)?${KIND}(?:surplus|deficit)\\s+)?(?:(?:in|into|to|with)\\s+(?:an?\\s+)?${SIZE}${KIND}(?:the\\s+)?(?:(?<up>surplus|black|positive\\s+territory)|(?<down>deficit|red(?!\\s+sea)|negative\\s+territory))|(?<plus>positive|favou?rable)|(?<minus>negative|unfavou?rable))(?=\\s+(?:in|with|for|from|to|last|this|again|during|as|on|at|but|and|after|amid|because|despite|over|thanks|the|while|throughout)\\b|\\s*(?:[.,;:]|$))`;
const HAS =
  '(?:has|had|have|posts?|posted|posting|recorded|records|runs?|ran|running|reports|reported|shows|showed|registers|registered|logs|logged|books|booked|achieved|enjoy(?:s|ed)|sees|saw|generated|maintain(?:s|ed)|notched|earned|boasts?|sustained|yielded|produced|swung\\s+(?:back\\s+)?to|returned\\s+to|moved\\s+(?:back\\s+)?(?:in)?to|resulted\\s+in|ended\\s+in|closed\\s+with|ended\\s+with)';
/** "Ran a trade surplus", "trade in services showed a deficit". */
const HAD = `(?:\\bin\\s+(?:goods|services)\\s+(?:it|they|the\\s+country)\\s+)?\\b${HAS}\\s+${AGAIN}${ARTICLE}${SIZE}${KIND}(?:(?<has>surplus|surpluses)|(?<lacks>deficits?))\\b`;
/** "A surplus was recorded with China". */
const PASSIVE = `\\b(?:(?<seen>surplus|surpluses)|(?<lost>deficits?))\\s+(?:(?:in|with|on|of|for)\\s+[^.,;]{2,40}?\\s+)?(?:was|were|has\\s+been|is)\\s+(?:again\\s+|also\\s+)?(?:recorded|registered|posted|reported|seen|run|achieved|observed|noted|logged|booked)\\b`;
const SIDE = new RegExp(`${STATE}|${HAD}|${PASSIVE}`, 'i');
const SIDE_GATE = gateOf(
  'surplus|surpluses|deficits?|black|red|territory|positive|negative|favourable|favorable|unfavourable|unfavorable',
);
/** What has a side: a balance, trade, what is traded. */
const OF_TRADE = /\b(?:trade|trading|balance|goods|services|exports?|imports?|merchandise)\b/i;

const OUT = '(?:exports?|shipments|sales|export\\s+(?:revenues?|earnings|receipts|sales))';
const IN = '(?:imports?|purchases|import\\s+(?:costs?|bills?|spending|payments))';
const SECOND = '(?:(?:those|that|the\\s+value)\\s+of\\s+|what\\s+(?:was|it)\\s+|(?:its|their|the|total)\\s+){0,2}';
const OVER =
  '(?<over>exceed(?:s|ed)?|outpaced?s?|outstrip(?:s|ped)?|outweigh(?:s|ed)?|surpass(?:es|ed)?|overtook|overtake[sn]?|outnumber(?:s|ed)?|topp?(?:s|ed)?|eclipsed?s?|(?:is|are|was|were|stayed|remain(?:s|ed)?)\\s+(?:[a-z]+\\s+)?(?:higher|larger|bigger|greater|above)(?:\\s+than)?)';
const UNDER =
  '(?<under>(?:is|are|was|were|stayed|remain(?:s|ed)?)\\s+(?:[a-z]+\\s+)?(?:lower|smaller|less|below)(?:\\s+than)?|(?:fall|fell|falls)\\s+short\\s+of|(?:lag|lags|lagged|trail|trails|trailed)(?:\\s+behind)?|did\\s+not\\s+cover)';
/** "Imports exceeded exports", "the value of imports was greater than that of exports": not what two rates did. */
const FLOWS = new RegExp(
  String.raw`^(?<lead>[^.;:]{0,60}?\b)(?<first>(?<out>${OUT})|(?<in>${IN}))\s+(?:(?:to|from|with|of)\s+(?:the\s+)?[-\w@.]+(?:\s[A-Z@][-\w@.]*)?\s+)?(?:(?:again|also|still|now|once\s+more|far|easily|slightly|clearly|have|has|had)\s+){0,2}(?:${OVER}|${UNDER})\s+${SECOND}(?:(?<and>${OUT})|(?<into>${IN}))\b(?!\s+(?:growth|prices?|volumes?|markets?|duties))(?!\s+(?:of|by)\b)`,
  'i',
);
const FLOWS_GATE = gateOf('exports?|export|shipments|sales');
const MORE_THAN_GATE = gateOf(
  'than|short|outpaced?|outpaces|outstrip|outstrips|outstripped|exceeds?|exceeded|outweighs?|outweighed|surpass|surpasses|surpassed|overtook|overtakes?|overtaken|outnumbers?|outnumbered|top|tops|topped|eclipsed?|eclipses|below|above|lag|lags|lagged|trail|trails|trailed|cover',
);
const SELL = '(?:sells?|sold|exports?|exported|ships?|shipped|earns?|earned|sent|sends?)';
const BUY = '(?:buys?|bought|imports?|imported|purchases?|purchased|spends?|spent)';
/** "It imported more than it exported", "sells more to the US than it buys", "more was imported than exported". */
const DEALT = new RegExp(
  String.raw`\b(?:(?:(?<sold>${SELL})|(?<bought>${BUY}))\s+(?:(?:far|much|slightly|again)\s+)?(?<how>more|less)\b[^.,;:]{0,60}?\bthan\s+(?:it|they|the\s+[a-z]+)\s+(?:${SELL}|${BUY})|more\s+(?:(?:goods|was|were|products|has|have|been)\s+){1,3}(?:(?<goes>exported|sold|shipped)|(?<comes>imported|bought|brought\s+in))\b[^.,;:]{0,30}?\bthan\s+(?:was\s+|were\s+)?(?:exported|imported|sold|bought|shipped|purchased|brought))\b`,
  'i',
);
const DEALT_GATE = gateOf('more|less');
const THAN_GATE = gateOf('than');

/** What else such words tell: runs, records, what might be, what is explained, what others say it means. */
const OTHER =
  /\b(?:budget|fiscal|government|would|could|might|will|should|if|whether|not|never|no|without|when(?:ever)?|means?|called|definition|expected|likely|forecast|see[ns]?\s+(?:as|at)|row|running|straight|consecutive|succession|every|each|times?|ever|record|largest|smallest|highest|lowest|biggest|widest|narrowest|worst|best|steepest|strongest|until|which|amount|how|why|because|since|contribut\w+|months|quarters|years|(?<!united\s)states|larger|smaller|wider|narrower|bigger|hopes?|wants?|aims?|after|complain\w*|growth|prices?|twice|double|offset|many|most|several|our|we|compan(?:y|ies)|firms?|banks?|funds?|exporters|importers|airlines?|farmers|producers|households|group|sector|cash|capacity|workers|labou?r)\b/i;
/** "May slip into deficit", not "in May". */
const MAY = /\bmay\s[a-z]/;

const sideOf = (match: RegExpExecArray): 'surplus' | 'deficit' => {
  const { up, plus, has, seen } = match.groups!;
  return (up ?? plus ?? has ?? seen) ? 'surplus' : 'deficit';
};
const NEAR = 60;

/** The flow that a side is said of: named in the words, or not far before them. */
function flowAround(marks: Marks, start: number, end: number): FlowMention | undefined {
  return (
    marks.flows.find((f) => f.end > start && f.start < end) ??
    marks.flows.findLast((f) => f.end <= start && start - f.end < NEAR)
  );
}

/** "In services it has a surplus". */
const OF_KIND = /^in\s+(?<kind>goods|services)\s/i;

function told(marks: Marks, start: number, end: number, gap: 'surplus' | 'deficit', flow: FlowMention): Draft {
  const product = OF_KIND.exec(marks.text.slice(start, end))?.groups?.kind ?? flow.product;
  return phrase('balance', marks, start, end, {
    direction: gap,
    flow: flowMentionWith(flow, { flow: 'balance', gap, product: product === 'more goods' ? 'goods' : product }),
  });
}

/** The sides of "the balance was in the red", "ran a surplus". */
function bySide(marks: Marks): readonly Draft[] {
  const match = SIDE.exec(marks.text);
  if (!match) return [];
  const end = match.index + match[0].length;
  const flow = flowAround(marks, match.index, end);
  if (!flow || !OF_TRADE.test(marks.text) || (match.groups!.plus ?? match.groups!.minus) === undefined) {
    if (!flow) return [];
  } else if (flow.flow !== 'balance') return [];
  return [told(marks, Math.min(flow.start, match.index), Math.max(flow.end, end), sideOf(match), flow)];
}

/** The side of "imports exceeded exports": which of the two was larger. */
function byFlows(marks: Marks): readonly Draft[] {
  const match = FLOWS.exec(marks.text);
  const { lead, out, and, over } = match?.groups ?? {};
  if (!match || (out === undefined) === (and === undefined)) return [];
  const start = lead!.length;
  const flow = marks.flows.find((f) => f.end > start && f.start < match[0].length);
  return flow
    ? [told(marks, start, match[0].length, (out !== undefined) === (over !== undefined) ? 'surplus' : 'deficit', flow)]
    : [];
}

/** The side of "it bought more than it sold". */
function byDeals(marks: Marks): readonly Draft[] {
  const match = DEALT.exec(marks.text);
  if (!match) return [];
  const { sold, goes, how } = match.groups!;
  const end = match.index + match[0].length;
  const gap = ((sold ?? goes) !== undefined) === (how !== 'less') ? 'surplus' : 'deficit';
  const flow =
    marks.flows.find((f) => f.end > match.index && f.start < end) ??
    flowMentionWith(impliedFlow(match.index, 'balance', null), { product: 'goods' });
  return [told(marks, match.index, end, gap, flow)];
}

/** Of trade in a sentence that has no figure: on which side it was. */
export function balancesInWords(marks: Marks): readonly Draft[] {
  const { text, quantities, sentence } = marks;
  if (quantities.length > 0 || text.endsWith('?') || sentence.kind === 'title') return [];
  const bySides = opensAll(text, [SIDE_GATE]);
  const byTwo = opensAll(text, [FLOWS_GATE, MORE_THAN_GATE]);
  const byWho = opensAll(text, [DEALT_GATE, THAN_GATE]);
  if ((!bySides && !byTwo && !byWho) || OTHER.test(text) || MAY.test(text)) return [];
  const found = bySides ? bySide(marks) : [];
  if (found.length > 0) return found;
  const two = byTwo ? byFlows(marks) : [];
  return two.length > 0 || !byWho ? two : byDeals(marks);
}
