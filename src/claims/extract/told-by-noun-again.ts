import type { Flow } from '../../model/flow.js';
import { bare } from './bare-draft.js';
import type { Draft, Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { offTopic } from './phrase.js';
import { gateOf, opens } from './word-gates.js';

/** "In dollars, the fall was far larger", "the decline in imports was even steeper": a change told again by its noun. */
const FORM =
  /(?:^|[.;,:]\s|\b(?:and|but|while|whereas|though)\s)(?<said>(?:(?:In|For|Of|From|To)\s[^.,;:#]{3,40},\s(?:however,\s)?)?(?:(?:the|that|their|its|this|@+'s?)\s(?:(?:downward|upward|export|import|trade|recent|steep|long|rapid)\s){0,2}|(?=export\s|import\s)(?:export|import)\s)(?:(?<fall>falls?|drop|decline|decrease|slump|plunge|contraction|dip|slide|reduction|downturn|shrinkage)|(?:rise|increase|jump|gain|growth|surge|leap|upturn|rebound|expansion|climb))(?:\s(?:in|of|from|to)\s[^.,;:#]{3,50}?)?\s(?:(?:(?:has|had)\s)?(?:(?:also|again|even|then|only|further|clearly)\s)?(?:continued|went\son|gone\son|persisted|lasted|carried\son|deepened|steepened|slowed(?:\sdown)?|eased(?:\soff)?|moderated|accelerated|quickened|sharpened|speeded\sup|sped\sup|gathered\s(?:pace|speed|steam)|(?:lost|ran\sout\sof)\s(?:pace|speed|steam|momentum)|picked\sup\s(?:pace|speed)|let\sup)(?=\s*(?:[.,;]|$)|\s(?:in|last|this|again|further|as|while|and|but|after|with|through|during|into|somewhat|slightly|sharply|markedly)\b)|(?:was|is|has\sbeen|proved|turned\sout)\s(?:(?:also|still|again|much|far|even|considerably|somewhat|slightly|markedly|clearly|a\s(?:little|bit|lot))\s){0,2}(?:larger|bigger|greater|smaller|sharper|steeper|deeper|stronger|milder|gentler|faster|heavier|worse|(?:more|less)\s(?:marked|pronounced|steep|sharp|severe|modest|dramatic))))\b/gi;
const NOUN_GATE = gateOf(
  'fall|drop|decline|decrease|slump|plunge|contraction|dip|slide|reduction|downturn|shrinkage|rise|increase|jump|gain|growth|surge|leap|upturn|rebound|expansion|climb|falls',
);
const HOW_GATE = gateOf(
  'larger|bigger|greater|smaller|sharper|steeper|deeper|stronger|milder|gentler|faster|heavier|worse|marked|pronounced|steep|sharp|severe|modest|dramatic|continued|went|gone|persisted|lasted|carried|deepened|steepened|slowed|eased|moderated|accelerated|quickened|sharpened|speeded|sped|gathered|lost|ran|picked|let',
);
const NUMBER_BEHIND = /^[^.;,]{0,50}#/;
/** Of what was looked for, or of another thing. */
const OTHER = /\b(?:prices?|tariffs?|expected|forecast|rates?|demand|costs?|output|production|price)\b/i;

/** Changes that are told once more, by their noun and how it compares, where no number says by how much. */
export function toldByNounAgain(marks: Marks, told: Flow | null): readonly Draft[] {
  const { text, masked, flows } = marks;
  if (!opens(text, NOUN_GATE, HOW_GATE) || (flows.length === 0 && told === null)) return [];
  return matchesOf(FORM, masked).flatMap((match) => {
    const { said, fall } = match.groups!;
    const end = match.index + match[0].length;
    const start = end - said!.length;
    const behind = masked.slice(end, end + 70);
    if (NUMBER_BEHIND.test(behind) || OTHER.test(said! + behind) || offTopic(marks, start, end)) return [];
    const flow = flows.find((f) => f.start >= start && f.start < end) ?? flows.findLast((f) => f.end <= start) ?? null;
    return [bare(start, end, fall ? -1 : 1, flow)];
  });
}
