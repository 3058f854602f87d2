import type { Draft, Marks } from './draft.js';
import type { FlowMention } from './flow-mentions.js';
import { matchesOf } from './matches.js';
import { gateOf, opens } from './word-gates.js';

const GOING = '(?:has|have|is|are|was|were)\\s+(?:been\\s+|also\\s+|again\\s+|now\\s+)?';
const FALL =
  `${GOING}(?:fallen|falling|shrunk|shrinking|declined|declining|dropped|dropping|decreased|decreasing|narrowed|narrowing|slipped|slipping|weakened|contracted|contracting)|lost ground|became smaller|` +
  'fell|fall|falls|dropped|drop|drops|declined|decline|declines|decreased|shrank|shrink|shrinks|slumped|slump|slumps|plunged|plunge|plunges|contracted|contract|tumbled|tumble|slid|slide|slides|sank|sink|sinks|slipped|slip|slips|dipped|dip|dips|narrowed|narrow|narrows|eased|ease|eases|retreated|weakened|weaken|went down|(?:is|are|was|were)\\s+(?:also\\s+)?(?:down|lower)|edged? (?:down|lower)|collapsed|collapse|crashed|(?<!\\b(?:made|make|makes|took|add|adds|added|brought|build|built|broke|set|put)\\s)down';
const RISE =
  `${GOING}(?:risen|rising|grown|growing|increased|increasing|climbed|climbing|expanded|expanding|widened|widening|gone up|swollen)|became larger|gained ground|did better|` +
  'rose|rise|rises|grew|grow|grows|increased|increase|increases|climbed|climb|climbs|jumped|jump|jumps|surged|surge|surges|soared|soar|soars|expanded|expand|expands|widened|widen|widens|recovered|rebounded|rebound|rebounds|advanced|gained|edged up|edge up|edge higher|edged higher|picked up|pick up|went up|(?:is|are|was|were)\\s+(?:also\\s+)?(?:up|higher)|(?<!\\b(?:made|make|makes|took|add|adds|added|brought|build|built|broke|set)\\s)up';
const CHANGE = new RegExp(
  String.raw`^(?:(?:\s+(?:of|to|from|with|between|in|and|into|the|its|for))?\s+(?!(?:will|would|could|may|might|should|to|if|when|that|which|who|while|as|but|had|has|have|because|by|after|expected|likely)\b)[\w.@'’-]+){0,6}?\s+(?:both\s+|also\s+|again\s+|all\s+|both\s+)?(?:(?<fall>${FALL})|(?<rise>${RISE}))\b(?<rest>[^.,;:(—–]{0,90})`,
  'i',
);
/** The clause goes on to a number, a record or another flow: then the change is not bare. */
const GOES_ON =
  /\b(?:record|high|highs|low|lows|most|fastest|first time|least|times|fold|row|straight|consecutive|\w+est|level|of the)\b|\d\s?(?:%|percent|per cent|pct)/i;
const PLAIN_DATE = /\b(?:19|20)\d\d\b|\b(?:first|last) \d+ (?:days|months)\b/g;
const DIGIT = /\d/;
const NUMBER_NEXT =
  /^[.,;:(—–]?\s*(?:and\s+)?(?:\(|by|to|from|at|reach\w*|total\w*|amount\w*|or|up|down)?\s*(?:about\s+|around\s+|nearly\s+|almost\s+|more than\s+|just\s+)?$/i;

/** Words for trade that name no flow of their own. */
const OTHERS =
  'gap|shipments|purchases|sales|deliveries|share|portion|weight|total|volumes?|turnover|revenues?|earnings|bill|orders|both|figure|value';
const OTHER_SUBJECT = new RegExp(String.raw`\b(?:${OTHERS})\b`, 'gi');
const OTHER_GATE = gateOf(OTHERS);
const BUYS =
  /\b(?:buys?|sells?|bought|sold|ships?|shipped|trades?|traded)\s+(?:even\s+|much\s+|far\s+)?(?<how>more|less|fewer)\b(?!\s+than\s+(?:\d|any|it|ever))/i;

/** Flows, and words such as "gap" and "share" outside them, in order. */
function subjectsOf(marks: Marks): readonly { start: number; end: number; flow: FlowMention | null }[] {
  const others = (opens(marks.text, OTHER_GATE) ? matchesOf(OTHER_SUBJECT, marks.text) : [])
    .map((match) => ({ start: match.index, end: match.index + match[0].length, flow: null }))
    .filter((other) => !marks.flows.some((f) => f.start < other.end && other.start < f.end));
  return [...marks.flows.map((flow) => ({ start: flow.start, end: flow.end, flow })), ...others].sort(
    (a, b) => a.start - b.start,
  );
}

/** "Chinese trade with the U.S. shrank in September": a change without a number, where its clause has no number at all. */
export function bareChangeDrafts(marks: Marks): readonly Draft[] {
  const { text } = marks;
  const found: Draft[] = [];
  for (const flow of subjectsOf(marks)) {
    const match = CHANGE.exec(text.slice(flow.end));
    if (!match) continue;
    const { fall, rest } = match.groups!;
    const clauseEnd = flow.end + match[0].length;
    const end = clauseEnd - rest!.length;
    const next = text
      .slice(end)
      .search(/\s(?:while|but|although|though|and|as|yet|despite|whereas|amid|on|because|after|with)\s/);
    const stop = next >= 0 ? Math.min(clauseEnd, end + next) : clauseEnd;
    const quantity = marks.quantities.find((q) => q.end > end);
    if (
      marks.flows.some(
        (f) =>
          f !== flow.flow &&
          f.start >= flow.end &&
          f.start < end - 1 &&
          !/\band\s+$/.test(text.slice(flow.end, f.start)),
      )
    )
      continue;
    if (found.some((f) => f.end > flow.start)) continue;
    if (quantity && (quantity.start < stop || NUMBER_NEXT.test(text.slice(stop, quantity.start)))) continue;
    if (marks.quantities.some((q) => q.start >= flow.end && q.start < end)) continue;
    if (GOES_ON.test(text.slice(end, stop)) || DIGIT.test(text.slice(end, stop + 22).replace(PLAIN_DATE, ''))) continue;
    const before = text.slice(Math.max(0, flow.start - 40), flow.start);
    if (
      /\b(?:if|whether|would|could|may|might|because|after|when|since|than|helped|due to)\s+(?:[\w.'’-]+\s+){0,3}$/i.test(
        before,
      )
    )
      continue;
    if (/^(?:\s+[\w-]+){0,2}\s+(?:growth|sector|order)/i.test(match[0])) continue;
    const sign = fall ? -1 : 1;
    found.push({ ...bare(flow.start, end, sign), flow: flow.flow });
  }
  const buys = marks.sentence.kind === 'title' && marks.quantities.length === 0 ? BUYS.exec(text) : null;
  if (buys && found.length === 0 && marks.economies.length > 0) {
    const sign = /more/i.test(buys.groups!.how!) ? 1 : -1;
    const flow = marks.flows.find((f) => f.by === 'verb' && f.start === buys.index) ?? null;
    found.push({ ...bare(buys.index, buys.index + buys[0].length, sign), flow });
  }
  return found;
}

const bare = (start: number, end: number, sign: 1 | -1): Omit<Draft, 'flow'> => ({
  kind: 'growth',
  start,
  end,
  at: start,
  atEnd: end,
  quantity: null,
  value: null,
  unit: null,
  sign,
  comparison: 'yoy',
  direction: sign < 0 ? 'fall' : 'rise',
});
