import { clauseAround } from './clauses.js';
import type { Draft, Marks } from './draft.js';
import { type FlowMention, flowMentionWith } from './flow-mention.js';
import { isGoodsWord } from './goods-words.js';
import { impliedFlow } from './implied-flow.js';
import { matchesOf } from './matches.js';
import { productName } from './noun-phrase.js';
import { offTopic, phrase } from './phrase.js';
import { gateOf, opens } from './word-gates.js';

const DEALS =
  'buys?|bought|buying|sells?|sold|selling|ships?|shipped|shipping|trades?|traded|trading|imported|importing|exported|exporting|earns?|earned|earning|purchased|delivered|ordered|spent|(?:brought|brings?|bringing|took|takes?|taking)\\s+in|sourced|acquired|procured';
/** "China bought more from abroad", "earned less", "is buying fewer cars", "did less business": trade moved, by nobody says how much. */
const FORM = new RegExp(
  String.raw`\b(?:(?:has|have|had|is|are|was|were|also|again|now)\s+){0,3}(?:(?:${DEALS})\s+(?:(?:even|much|far|slightly|somewhat|noticeably|considerably|markedly|a\s+(?:little|bit|lot))\s+)?(?<how>more|less|fewer)|(?:doing|did|do|done)\s+(?<deal>more|less)\s+business)\b(?:\s+and\s+(?:more|less|fewer)\b)?`,
  'gi',
);
const GATE = gateOf('more|less|fewer');
const DEAL_GATE = gateOf(
  'buys?|bought|buying|sells?|sold|selling|ships?|shipped|shipping|trades?|traded|trading|imported|importing|exported|exporting|earns?|earned|earning|purchased|delivered|ordered|spent|brought|brings?|bringing|took|takes?|taking|sourced|acquired|procured|doing|did|do|done',
);
/** Of a comparison, only one with an earlier time tells of a change; a bound or a rank is another thing. */
const NO_CHANGE =
  /^\s+than\s+(?!(?:an?\s+(?:year|month|quarter|decade)|one\s+year|in\s|last\s|the\s+(?:year|month|quarter|same)|before|ever\s+before\b)\b)|^[^.;,]{0,50}?\s(?:to\s+(?:the|this|that|its)\s+\w+\s+than|than)\s+(?:any|it|they|(?:(?:from|to|with|in)\s+)?[A-Z]|\d|half|double|all|both|either)/;
const BEFORE =
  /\b(?:will|would|could|may|might|should|can|must|to|not|only|nobody|no|if|whether|who|wants?|never|nor|that)\s+(?:[-\w@.']+\s+){0,2}$/i;

const SCALE =
  /\b(?:(?<into>imported|bought|purchased|came\s+in|arrived|brought\s+in)|exported|sold|shipped|sent|delivered|went\s+out|went|left\s+the\s+country)(?:\s+abroad|\s+overseas)?(?:\s+[a-z]+){0,2}?\s+(?:in|on)\s+(?:an?\s+)?(?:(?:far|much|considerably|somewhat|slightly|markedly)\s+)?(?:(?<less>smaller|lower|lesser|reduced)|larger|greater|bigger|higher|increased)\s+(?:quantit(?:y|ies)|amounts?|volumes?|scale|numbers)\b/gi;
const SCALE_GATE = gateOf('quantity|quantities|amounts?|volumes?|scale|numbers');
const TRADED_GATE = gateOf('imported|bought|purchased|exported|sold|shipped');
const IN_GATE = gateOf('imported|bought|purchased|came|arrived|brought|exported|sold|shipped|sent|delivered|went|left');

/** "Far less coal was shipped to China", "more wheat was bought abroad". */
const LESS_WAS =
  /(?:^|[.;]\s|,\s(?:and|but|while)\s|\b(?:and|but|while)\s)(?<said>(?:(?:far|much|considerably|somewhat|slightly|markedly|a\slittle|a\slot)\s+)?(?:(?<less>less|fewer)|more)\s+(?:[a-z-]+\s+){1,3}?(?:was|were)\s+(?:(?<into>imported|bought|purchased)|exported|sold|shipped|sent|delivered)(?:\s+(?:abroad|overseas)|\s+(?:to|from)\s+(?:the\s+)?[A-Z]\w+)?)(?!\s+(?:than|abroad\s+than|overseas\s+than))/gi;
const LESS_GATE = gateOf('less|fewer|more');

/** "Soybeans were imported in far smaller quantities". */
export function tradedInScale(marks: Marks): readonly Draft[] {
  const { text } = marks;
  if (!opens(text, IN_GATE) || text.endsWith('?')) return [];
  const less = opens(text, LESS_GATE, TRADED_GATE) ? matchesOf(LESS_WAS, text) : [];
  const scale = opens(text, SCALE_GATE) ? matchesOf(SCALE, text) : [];
  return [...scale, ...less].flatMap(({ index, 0: words, groups }) => {
    const end = index + words.length;
    const from = end - (groups!.said ?? words).length;
    if (BEFORE.test(text.slice(Math.max(0, from - 40), from)) || /^\s+(?:of|by)\s/.test(text.slice(end))) return [];
    const sign = groups!.less ? -1 : 1;
    const own = marks.flows.find((f) => f.start >= index && f.start < end);
    const told = own ?? marks.flows.find((f) => f.flow === (groups!.into ? 'imports' : 'exports'));
    const change = { sign, comparison: 'yoy', direction: sign < 0 ? 'fall' : 'rise' } as const;
    return [phrase('growth', marks, from, end, told ? { ...change, flow: told } : change)];
  });
}

/** Changes that a verb of trade and "more" or "less" tell, where no number says how much. */
export function boughtMore(marks: Marks): readonly Draft[] {
  const { text } = marks;
  if (!opens(text, GATE, DEAL_GATE) || text.endsWith('?')) return [];
  return matchesOf(FORM, text).flatMap((match) => {
    const end = match.index + match[0].length;
    const [start, stop] = clauseAround(text, match.index, end);
    const rest = text.slice(end, stop);
    // "Bought more, too: # in May": the figure follows.
    if (text[stop] === ':') return [];
    if (NO_CHANGE.test(rest) || BEFORE.test(text.slice(Math.max(0, match.index - 40), match.index))) return [];
    if (marks.quantities.some((q) => q.start < stop + 2 && q.end > start)) return [];
    const trading = marks.flows.length > 0 || marks.economies.length > 0;
    if (!trading || offTopic(marks, match.index, end)) return [];
    const how = (match.groups!.how ?? match.groups!.deal)!;
    const rose = /more/i.test(how);
    const goods = goodsNext(rest);
    const into = INTO.test(match[0]);
    // "Tourism brought in less": money.
    if (into && goods === null) return [];
    const own = marks.flows.find((f) => f.start < end && f.end > match.index);
    const flow = own
      ? flowMentionWith(own, { product: own.product ?? goods })
      : into
        ? impliedFlow(match.index, 'imports', goods)
        : tradeOf(match, marks);
    const subject = start < match.index && match.index - start < 70 ? start : match.index;
    return [
      phrase('growth', marks, subject, end + tailOf(rest), {
        sign: rose ? 1 : -1,
        comparison: 'yoy',
        direction: rose ? 'rise' : 'fall',
        at: match.index,
        atEnd: end,
        ...(flow ? { flow } : {}),
      }),
    ];
  });
}

/** "The two are trading less with each other", "Japan trades more with Peru": both directions, and with whom. */
function tradeOf({ 0: words, index }: RegExpExecArray, { masked, economies }: Marks): FlowMention | null {
  if (!/\btrad(?:es?|ed|ing)\s/i.test(words)) return null;
  const end = index + words.length;
  const led = /^\s+with\s+(?:the\s+)?/.exec(masked.slice(end))?.[0];
  if (led === undefined) return null;
  const other = economies.find((e) => e.start === end + led.length);
  return {
    start: index,
    end,
    flow: 'total',
    gap: null,
    by: 'verb',
    product: null,
    reporter: other ? (economies.findLast((e) => e.end <= index)?.code ?? null) : null,
    partner: other?.code ?? null,
    pointsBack: null,
    whole: false,
    intra: false,
    bilateral: !other && ONE_ANOTHER.test(masked.slice(end)),
  };
}
const ONE_ANOTHER = /^\s+with\s+(?:each\s+other|one\s+another)\b/;

/** "Brought in more oil": what came in, where it is goods. */
const INTO = /\b(?:brought|brings?|bringing|took|takes?|taking)\s+in\s/i;
const NEXT_GOODS =
  /^\s+(?<what>(?:(?!(?:from|than|to|with|for|of|as|and)\b)[a-z-]+\s+){0,2}?(?<last>[a-z-]+))(?=\s+(?:and|but|from|than|to|in|as|while|last|this)\b|\s*[.,;]|$)/;
function goodsNext(rest: string): string | null {
  const { what, last } = NEXT_GOODS.exec(rest)?.groups ?? {};
  return what && isGoodsWord(last!) ? productName(what) : null;
}

/** The words of the clause that follow, up to where another begins. */
const tailOf = (rest: string): number => {
  const next = rest.search(/,|\s(?:while|but|although|though|as|yet|whereas|because|after|and|amid|thanks)\s/);
  return next >= 0 ? next : rest.length;
};
