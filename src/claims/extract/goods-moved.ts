import type { Flow } from '../../model/flow.js';
import { FALL, FLAT, RISE } from './bare-change-verbs.js';
import { bare, GOES_ON } from './bare-draft.js';
import type { Draft, Marks } from './draft.js';
import { isGoodsWord } from './goods-words.js';
import { impliedFlow } from './implied-flow.js';
import { matchesOf } from './matches.js';
import { productName } from './noun-phrase.js';
import { lookFor } from './opening.js';
import { gateOf, opens } from './word-gates.js';

const WORD = String.raw`(?!(?:and|or|of|to|from|with|in|on|at|by|as|but|while|for|than|which|that|were|was|are|is|had|has|have|did|both|also|all)\b)[A-Za-z][a-z]+(?:-[a-z]+)?`;
const NAME = String.raw`(?:the\s)?${WORD}(?:\s${WORD}){0,3}`;
/** "Sugar, rice, natural rubber and canned tuna". */
const NAMES = String.raw`(?<names>${NAME}(?:(?:,\s|,?\sand\s)${NAME}){0,6})`;
const ASIDE = String.raw`(?:,?\s(?:too|also|likewise|in turn|again|by contrast|in contrast|on the other hand|however|though|for (?:their|its) part|meanwhile|as well),?)?`;
const HOW = '(?:(?:all|both|also|again|even|still|too|each)\\s){0,2}(?:(?:sharply|slightly|clearly|somewhat)\\s)?';
const FALLING =
  'falling|shrinking|declining|dropping|slipping|sliding|weakening|sinking|plunging|slumping|contracting|tumbling|(?:selling|doing|faring)\\s(?:much\\s)?(?:worse|less\\swell|badly)';
const RISING =
  'rising|growing|climbing|increasing|gaining|expanding|surging|jumping|soaring|recovering|(?:selling|doing|faring)\\s(?:much\\s)?better';
/** "Cars and ships were down, too", "whereas machinery grew". */
const MOVED = new RegExp(
  String.raw`(?:^(?:(?:Among|Of|In|For|On)\s[^,.;#]{3,60},\s)?|[.;]\s|,\s(?:and|but|while|whereas|though|although|yet)\s|\s(?:while|whereas|although|but)\s)(?<said>${NAMES}${ASIDE}\s${HOW}${lookFor(`sold|${FALL}|${RISE}|${FLAT}`)}(?:(?<fall>sold\s(?:worse|less\swell)|${FALL})|(?<rise>sold\s(?:much\s)?better|${RISE})|(?<flat>${FLAT})))\b`,
  'g',
);
/** "Exports slid, with rice and rubber falling markedly". */
const WITH = new RegExp(
  String.raw`(?:,\s|\s)(?<said>with\s${NAMES}\s${HOW}(?:(?<fall>${FALLING})|(?<rise>${RISING})))\b`,
  'gi',
);
const WITH_GATE = gateOf('with');
const WITH_VERBS = gateOf(
  'falling|shrinking|declining|dropping|slipping|sliding|weakening|sinking|plunging|slumping|contracting|tumbling|selling|doing|faring|rising|growing|climbing|increasing|gaining|expanding|surging|jumping|soaring|recovering',
);
const BETTER_GATE = gateOf('better|worse|unchanged|well|changed|flat|steady|same');
const OF_PRICES =
  /\b(?:prices?|priced|cost|costs|dearer|cheaper|cheap|stocks?|futures|output|production|harvests?|crops?|inflation|markets|tariffs?|demand|inventories|factories|shares)\b/i;
const PARTS = /,\s(?:and\s)?|\sand\s/;
const THE = /^the\s/i;

/** Do words name goods by their last word, or by one before it: "gold coins", "gold medallions"? */
const areGoods = (name: string): boolean => {
  const words = name.replace(THE, '').toLowerCase().split(/[\s-]/);
  return words.some((word) => isGoodsWord(word) || VEHICLES.test(word)) && !NOT_TRADED.test(words.at(-1)!);
};
const VEHICLES = /^(?:planes?|airplanes?|autos?)$/;
/** "Some commodities", "other goods": which they are is said elsewhere. */
const SOME =
  /^(?:(?:some|other|many|most|all|several|these|those|such|certain|no|few|more|fewer|less)\s|(?:such\s)?(?:goods|products|commodities|items|articles)$)/i;
const NOT_TRADED =
  /^(?:exports?|imports?|trade|shipments|sales|purchases|deliveries|producers?|makers?|sector|sectors|industry|industries|firms?|companies|exporters|importers|prices?|values?|volumes?|earnings|receipts|revenues?|group|groups|growth|deficit|surplus|balance|share|shares|farmers|growers|market|markets|orders|investment|consumption|use|reserves|mines?|buyers|traders|bills?|supplies|supply|quality|good|ones|parts?)$/;

/** Changes of goods whose flow is said before them, where no number says by how much. `told` is the flow that the paragraph tells of. */
export function goodsMoved(marks: Marks, told: Flow | null): readonly Draft[] {
  const { text, masked, flows, quantities } = marks;
  if ((flows.length === 0 && told === null) || text.endsWith('?') || OF_PRICES.test(text)) return [];
  const moved = marks.changes.length > 0 || opens(text, BETTER_GATE) ? matchesOf(MOVED, masked) : [];
  const along = opens(text, WITH_GATE, WITH_VERBS) ? matchesOf(WITH, masked) : [];
  return [...moved, ...along].flatMap((match) => {
    const { said, names, fall, flat } = match.groups!;
    const end = match.index + match[0].length;
    const start = end - said!.length;
    const flow = flows.findLast((f) => f.end <= start)?.flow ?? flowBehind(marks, end) ?? told;
    if (flow === null || flow === 'balance' || flows.some((f) => f.end > start && f.start < end)) return [];
    if (SOME.test(names!) || !names!.split(PARTS).every(areGoods)) return [];
    const stop = end + REST.exec(masked.slice(end, end + 60))![0].length;
    if (quantities.some((q) => q.end > start && q.start < stop + 3) || GOES_ON.test(text.slice(end, stop))) return [];
    if (OTHER_CLAIM.test(text.slice(end, stop + 1))) return [];
    const product = productName(names!);
    if (product === null) return [];
    return [bare(start, end, flat ? null : fall ? -1 : 1, impliedFlow(start, flow, product))];
  });
}
const REST = /^[^.,;:(¦]*/;
/** "Slid to fourth", "has shrunk for ten months", "lost value here:": a rank, a run, and what leads to a list. */
const OTHER_CLAIM =
  /^\s(?:to\s(?:second|third|[a-z]+th|last)\b|for\s(?:the\s)?[a-z]+\s(?:months?|quarters?|years?|time)\b)|:$/;

/** "Did less well among the exports", "gained in both directions". */
const BEHIND =
  /^(?:\s(?:much|most|also|in\s(?:value|volume)))*\s(?:(?:among|in|within|of)\s(?:the\s|its\s)?(?:@+'s?\s)?|in\s)?$/;
function flowBehind({ masked, flows }: Marks, end: number): Flow | null {
  const next = flows.find((f) => f.start >= end);
  return next && BEHIND.test(masked.slice(end, next.start)) ? next.flow : null;
}
