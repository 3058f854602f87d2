import { boughtMore, tradedInScale } from './bought-more.js';
import { type Draft, draftWith, type Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { moreMoved } from './more-moved.js';
import { offLevels } from './off-level.js';
import { MONTH_NAME, offTopic, phrase } from './phrase.js';
import { reportedChanges } from './reported-changes.js';
import { smallerOnes } from './smaller-ones.js';
import { gateOf, opens } from './word-gates.js';

const TIME = String.raw`(?:an?\s+(?:year|month|quarter)\s+(?:earlier|ago|before)|the\s+(?:year|month|quarter)\s+before|(?:in|during)\s+(?:the\s+)?(?:same|corresponding|comparable|previous|preceding|prior)\s+(?:period|months?|quarter|half|year|days)(?:\s+(?:of|a)\s+(?:(?:19|20)\d\d|last\s+year|(?:the\s+)?(?:previous\s+year|year\s+(?:before|earlier))))?|in\s+the\s+(?:(?:two|three|four|few)\s+)?(?:months|quarters|years|weeks)\s+before|(?:in\s+)?last\s+(?:year|month)|in\s+(?:${MONTH_NAME})(?:\s+(?:19|20)\d\d)?|in\s+(?:19|20)\d\d)`;
/** "That was more than in the same period of 2016", "$1.5 billion, smaller than the month before". */
const MORE_THAN = new RegExp(
  String.raw`(?:^(?:That|This|It|They|These|Both)\s+(?:was|were|is|are)\s+|(?<=\d[^,;.]{0,34}),\s+(?:which\s+(?:was|is|were|are)\s+)?)(?<said>(?:(?:far|much|slightly|somewhat|considerably|a\s+little|well|also|still|again|only)\s+)?(?:(?<more>more|higher|larger|bigger|greater|wider|stronger|better)|less|lower|smaller|fewer|narrower|weaker|worse)\s+than\s+${TIME})(?=\s*(?:[.;]|,(?!\s+(?:or|at)\b)|$|and\b|but\b|as\b|because\b|thanks\b))`,
  'gi',
);
const RATE = /(?:%|percent|per cent|pct|points?)$/i;
const THAN_GATE = gateOf('than');

const FALLEN =
  'fallen|falling|shrunk|shrinking|declined|declining|dropped|dropping|decreased|decreasing|slipped|slipping|contracted|contracting|narrowed|narrowing|slumped|slumping|slid|sliding|weakened|weakening';
const RISEN =
  'risen|rising|grown|growing|increased|increasing|climbed|climbing|expanded|expanding|widened|widening|jumped|jumping|surged|surging|rebounded|rebounding';
/** "Having fallen the month before", "after shrinking in February": how it had moved. */
const HAD_MOVED = new RegExp(
  String.raw`\b(?:having|after(?:\s+having|\s+(?:it|they)\s+had)?)\s+(?:[a-z]+ly\s+)?(?:(?<fall>${FALLEN})|${RISEN})\s+(?:[a-z]+ly\s+)?(?<time>${TIME})(?=\s*(?:[.,;]|$|and\b))`,
  'gi',
);
const MOVED_GATE = gateOf(`${FALLEN}|${RISEN}`);
const BEFORE_GATE = gateOf('having|after');

/** "A deficit, but a smaller one than in the month before", "a larger surplus than last year". */
const ONE_THAN = new RegExp(
  String.raw`\b(?:an?|the)\s+(?:(?:far|much|slightly|somewhat|considerably)\s+)?(?:(?<more>larger|bigger|wider|higher|stronger)|smaller|narrower|lower|weaker)\s+(?:one|(?:trade\s+)?(?:deficit|surplus|gap|shortfall))\s+than\s+(?:${TIME}|in\s+the\s+(?:month|quarter|year)(?:\s+and\s+(?:in\s+)?the\s+(?:year|month|quarter))?(?:\s+before)?|(?:an?|one)\s+year)`,
  'gi',
);
const ONE_GATE = gateOf('one|deficit|surplus|gap|shortfall');
/** "Is a deterioration from the surplus of last year": how the balance moved. */
const TURNED =
  /\b(?:is|was|represents?|marks?|marked)\s+an?\s+(?:(?:sharp|marked|slight|clear)\s+)?(?:(?<more>improvement)|deterioration|worsening)\s+(?:from|on|over|compared\s+with)\s+(?:the\s+)?(?:surplus|deficit|gap|balance|figure|shortfall|level)\b/gi;
const TURNED_GATE = gateOf('improvement|deterioration|worsening');

/** Changes that only their words for another time tell: none has a number of its own. */
export function wordedComparisons(marks: Marks): readonly Draft[] {
  const { text } = marks;
  const change = (start: number, end: number, rose: boolean, isBase: boolean): Draft =>
    phrase('growth', marks, start, end, {
      sign: rose ? 1 : -1,
      comparison: 'yoy',
      direction: rose ? 'rise' : 'fall',
      isBase: isBase || undefined,
    });
  const than = opens(text, THAN_GATE)
    ? matchesOf(MORE_THAN, text).flatMap(({ index, 0: words, groups }) => {
        const end = index + words.length;
        const start = end - groups!.said!.length;
        // "$0.4 billion, or 0.1 percent, less than the month before": the number is the change.
        const counted = RATE.test(text.slice(Math.max(0, index - 18), index));
        return counted || offTopic(marks, start, end) ? [] : [change(start, end, groups!.more !== undefined, false)];
      })
    : [];
  const moved = opens(text, MOVED_GATE, BEFORE_GATE)
    ? matchesOf(HAD_MOVED, text).flatMap(({ index, 0: words, groups }) => {
        const draft = change(
          index,
          index + words.length,
          groups!.fall === undefined,
          /(?:before|earlier|ago)$/i.test(groups!.time!),
        );
        const flow = draft.flow ?? marks.flows[0] ?? null;
        return flow && !offTopic(marks, index, index + words.length) ? [draftWith(draft, { flow })] : [];
      })
    : [];
  const of = (found: readonly RegExpExecArray[]): readonly Draft[] =>
    found
      .filter(({ index, 0: words }) => !offTopic(marks, index, index + words.length))
      .map(({ index, 0: words, groups }) => change(index, index + words.length, groups!.more !== undefined, false));
  const ones = opens(text, THAN_GATE, ONE_GATE) ? of(matchesOf(ONE_THAN, text)) : [];
  const turned = opens(text, TURNED_GATE) ? of(matchesOf(TURNED, text)) : [];
  return [
    ...than,
    ...ones,
    ...turned,
    ...moved,
    ...boughtMore(marks),
    ...tradedInScale(marks),
    ...moreMoved(marks),
    ...reportedChanges(marks),
    ...smallerOnes(marks),
    ...offLevels(marks),
  ];
}
