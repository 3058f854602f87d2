import { type Draft, draftWith, type Marks } from './draft.js';
import { gateOf, opens } from './word-gates.js';

const GATE = gateOf(
  'heads?|headed|heading|course|track|set|poised|bound|due|expected|likely|forecast|projected|seen|sight|reach|looms?|looming|cards',
);
/** "Heading for its first decline since 2013", "on course for a record year", "set to be the largest ever". */
const LEFT =
  /\b(?:(?:head(?:s|ed|ing)?|course|track|set|poised|bound|due)\s+for|(?:set|poised|bound|due|expected|likely|forecast|projected|seen|course|track)\s+to\s+(?:be|have|see|post|reach|become|record|hit|set|log|(?:end|finish|close)\s+(?:the\s+year\s+)?with))\s+(?:(?:an?|its|their|the|another|yet\s+another)\s+)?$/i;
const RIGHT =
  /^[^.;,]{0,60}?\s(?:(?:is|are|was|were|looks?|seems?)\s+(?:now\s+|also\s+)?(?:in\s+sight|within\s+reach|likely|on\s+the\s+cards|possible|expected|due|looming)|looms?)\b/i;

/** Is a record only in sight? */
const isAhead = (draft: Draft, { text }: Marks): boolean =>
  LEFT.test(text.slice(Math.max(0, draft.start - 60), draft.start)) ||
  RIGHT.test(text.slice(draft.end, draft.end + 90));

/** Records that are still to come, as what is foreseen. */
export const withRecordsAhead = (drafts: readonly Draft[], marks: Marks): readonly Draft[] =>
  opens(marks.text, GATE)
    ? drafts.map((d) =>
        d.kind === 'record' && isAhead(d, marks) ? draftWith(d, { kind: 'forecast', ahead: true }) : d,
      )
    : drafts;
