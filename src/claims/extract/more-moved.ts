import { bare } from './bare-draft.js';
import type { Draft, Marks } from './draft.js';
import { type FlowMention, flowMentionWith } from './flow-mention.js';
import { isHeadline } from './headline.js';
import { impliedFlow } from './implied-flow.js';
import { matchesOf } from './matches.js';
import { productName } from './noun-phrase.js';
import { EARLIER } from './off-level.js';
import { offTopic } from './phrase.js';
import { BLOC } from './unlisted-blocs.js';
import { gateOf, opens } from './word-gates.js';

const MUCH = String.raw`(?:(?:[Ff]ar|[Mm]uch|[Ee]ven|[Cc]onsiderably|[Ss]omewhat|[Ss]lightly|[Mm]arkedly|[Nn]oticeably|[Aa]\s(?:little|lot|bit))\s)?`;
const MORE = '(?<how>[Mm]ore|[Ll]ess|[Ff]ewer)';
/** What there is more of: "crude and refined oil", "of these goods"; nothing where all trade is meant. */
const OF_WHAT = String.raw`(?<what>\s(?:of\s(?:it|them|this|these|that)|(?!(?:than|was|were|went|came|and|or|to|from|in|has|have|had|is|are)\b)[a-z-]+(?:\s(?:and\s)?(?!(?:than|was|were|went|came|that|which|who|has|have|had|is|are|to|from|as)\b)[a-z-]+){0,4}))?`;
const SENT = 'exported|sold|shipped|sent|delivered|dispatched|supplied|loaded';
const BOUGHT = 'imported|bought|purchased|ordered|brought\\sin|taken\\sin|landed';
const WITH_WHOM = String.raw`(?:\s(?:abroad|overseas|home|in|out))?(?:\s(?:to|from|into|for)\s(?:the\s)?[@A-Z][^.;:#()]{0,90}?(?=\s*(?:[.;:(]|,\s(?:and|but|while|whereas|although|notably|as|customs|the|according|[a-z]+\s+said)|$|\s(?:while|whereas|but|although|than|as|in|and\s(?:more|less|fewer)|last|this|because|since|after)\b)))?`;
const HEAD = String.raw`(?:^|[.;:]\s|,\s|\s(?:and|but|while|whereas|although|though|yet)\s|^[^,;.#]{3,60}\s(?=(?:[mM]ore|[lL]ess|[fF]ewer)\s(?:was|were)\s))`;
/** "More was shipped", "less crude oil was brought in", "fewer cars left the ports", "less went to Japan". */
const MOVED = new RegExp(
  String.raw`${HEAD}(?<said>${MUCH}${MORE}${OF_WHAT}(?:\sthan\s(?:in\s)?${EARLIER})?\s(?:(?:was|were|has\sbeen|have\sbeen|had\sbeen|is|are|being)\s(?:also\s|again\s|then\s)?(?:(?<out>${SENT})|(?<into>${BOUGHT}))|(?<left>went|flowed|headed|found\s(?:(?:a|their)\s)?(?:buyers?|customers|takers|market|way)(?=\s(?:abroad|overseas|out|to))|left(?=\s(?:the\s)?(?:ports?|country|@|[A-Z])))|crossed\sthe\s(?:borders?|frontier)|(?<came>came(?=\s(?:in|from|into)\b)|arrived|entered))(?:\s(?:the\s)?ports\sof)?${WITH_WHOM})`,
  'g',
);
/** "More bulk goods bought abroad", "fewer cars shipped to the EU": a headline without its auxiliary. */
const HEADED = new RegExp(
  String.raw`^(?<said>${MUCH}${MORE}${OF_WHAT}\s(?:(?<out>${SENT})|(?<into>${BOUGHT}))(?=\s(?:abroad|overseas|in|home|to|from)\b)${WITH_WHOM})`,
  'g',
);
/** "From Brazil came more coffee". */
const CAME_MORE = new RegExp(
  String.raw`(?:^|[.;]\s|,\s(?:and|but|while)\s)(?<said>(?:From|from)\s(?:the\s)?@+\s(?:also\s)?came\s${MUCH}${MORE}(?<what>(?:\s(?!(?:than|in|last|this|as)\b)[a-z-]+){0,3}))`,
  'g',
);
/** "Thailand and Japan took less", "most big markets received fewer goods". */
const TOOK = new RegExp(
  String.raw`(?:^|[.;:]\s|,\s|\s(?:and|but|while|whereas|although|though|even\sthough|yet)\s)(?<said>(?:(?:[Bb]oth\s|[Tt]he\s|[Aa]ll\s)?@+(?:,\s(?:the\s)?@+)*(?:,?\sand\s(?:the\s)?@+)?|(?:[Mm]ost|[Mm]any|[Aa]ll|[Oo]ther)\s(?:of\sthe\s)?(?:[a-z]+\s){0,2}(?:markets|destinations|customers|partners|buyers|countries))(?:,?\s(?:too|also|again|as\swell|by\scontrast|on\sthe\sother\shand),?)?\s(?:also\s|again\s)?(?:took|takes?|received?s?|received|absorbed|accepted)\s${MUCH}${MORE}(?:\s(?:goods|of\sit|of\sthem|by\svalue|in\svalue|in\sterms\sof\svalue))?)(?=\s*(?:[.;,:(]|$)|\s(?:than\s(?:a|in|the|last)|in|as|last|this|while|but|and|from)\b)`,
  'g',
);
/** "Other products sold better". */
const SOLD_WELL =
  /(?:^|[.;]\s|,\s(?:and|but|while)\s)(?<said>(?:(?:@+|[A-Z][a-z]+|[Oo]ther|[Mm]ost|[Tt]he)\s){0,2}(?:[a-z-]+\s){0,3}(?:sold|sells?|did|fared)\s(?<how>better|worse|less\swell)(?:\sabroad|\soverseas)?)(?=\s*(?:[.;,:]|$)|\s(?:in|than\s(?:a|in|the|last)|too|this|last|as|while|but)\b)/g;

const MORE_GATE = gateOf('more|less|fewer|better|worse');
const VERB_GATE = gateOf(
  'was|were|been|is|are|being|went|flowed|headed|found|crossed|left|came|arrived|entered|took|take|takes|receive|receives|received|absorbed|accepted|sold|sell|sells|did|fared|exported|shipped|sent|delivered|imported|bought|purchased|brought',
);
const FORMS = [MOVED, CAME_MORE, TOOK, SOLD_WELL];
const IN_HEADLINES = [HEADED, ...FORMS];
/** What follows makes it no comparison with an earlier time. */
const THAN_OTHER =
  /^(?:\s(?!than\b)[-\w@']+){0,7}\s+than\s+(?!(?:an?\s+(?:year|month|quarter|decade)|one\s+year|in\s|last\s|the\s+(?:year|month|quarter|same)|before\b))/;
const NOT_TOLD =
  /\b(?:will|would|could|may|might|should|can|must|if|whether|that\s+no|nobody|no|never|hope[sd]?|expects?|expected|because|since|as|than)\s+(?:[-\w@.']+\s+){0,3}$/i;

/** Changes that "more" or "less" of what was sent, bought or taken tells, where no number says how much. */
export function moreMoved(marks: Marks): readonly Draft[] {
  const { text, masked } = marks;
  if (!opens(text, MORE_GATE, VERB_GATE) || text.endsWith('?')) return [];
  const found: Draft[] = [];
  for (const form of isHeadline(marks.sentence) ? IN_HEADLINES : FORMS)
    for (const match of matchesOf(form, masked)) {
      const end = match.index + match[0].length;
      const { said, how, into, came = form === CAME_MORE ? 'came' : undefined, out, left, what } = match.groups!;
      const start = end - said!.length;
      if (THAN_OTHER.test(masked.slice(end)) || NOT_TOLD.test(masked.slice(Math.max(0, start - 40), start))) continue;
      if (/^\s*(?:by\s|\(|,\s(?:by|up|down)\s)?\s*#/.test(masked.slice(end)) || offTopic(marks, start, end)) continue;
      if (found.some((f) => f.start < end && start < f.end)) continue;
      const way = into || came ? 'imports' : out || left ? 'exports' : null;
      const flow = form === TOOK ? takenBy(marks, start, end) : flowOf(marks, start, end, way, goodsIn(what));
      found.push(bare(start, end, /^(?:more|better)$/i.test(how!) ? 1 : -1, flow));
    }
  return found;
}

/** What there was more of, where the words name goods. */
function goodsIn(what: string | undefined): string | null {
  const words = what?.trim();
  if (!words || /^of\s/.test(words)) return null;
  const product = productName(words);
  return product === null || /^(?:goods|products|merchandise|of|volumes?|tonnes|quantity)$/.test(product)
    ? null
    : product;
}

/** "More was exported": no name of goods. */
const NO_GOODS = /^(?:more|less|fewer|much|far more|far less)$/i;

/** The flow of such a change: what the verb says, else the one that the sentence names. */
function flowOf(
  { flows }: Marks,
  start: number,
  end: number,
  way: 'exports' | 'imports' | null,
  product: string | null,
): FlowMention | null {
  const inside = flows.find((f) => f.start >= start && f.start < end && (way === null || f.flow === way));
  const told = inside ?? flows.findLast((f) => f.end <= start && (way === null || f.flow === way)) ?? null;
  if (told && (told.product === null || NO_GOODS.test(told.product))) return flowMentionWith(told, { product });
  return told ?? (way === null ? null : impliedFlow(start, way, product));
}

/** "Thailand took less": what the text's economy sold there; of several, and of "most markets", none is the partner. */
function takenBy({ economies }: Marks, start: number, end: number): FlowMention {
  const takers = economies.filter((e) => e.start >= start && e.end <= end);
  const partner = takers.length === 1 ? takers[0]!.code : BLOC;
  return flowMentionWith(impliedFlow(start, 'exports', null), { end, partner });
}
