import { balancesInWords } from './balances-in-words.js';
import { balancesWith } from './balances-with.js';
import { bareBalances } from './bare-balances.js';
import { causePhrases } from './causes.js';
import { countPhrases } from './counts.js';
import type { Draft, Marks } from './draft.js';
import { changePhrases, sharePhrases } from './fractions.js';
import { isLedByChange } from './led-by-change.js';
import { outlookPhrases } from './outlooks.js';
import { outputPhrases, withRecordsOfOutput } from './output.js';
import { overlaps } from './phrase.js';
import { rankPhrases } from './ranks.js';
import { ratioPhrases } from './ratios.js';
import { recordPhrases } from './records.js';
import { withRecordsAhead } from './records-ahead.js';
import { remarkPhrases } from './remarks.js';
import { streakPhrases } from './streaks.js';

export { bareChangeDrafts } from './bare-changes.js';

const CORE = [
  streakPhrases,
  recordPhrases,
  countPhrases,
  rankPhrases,
  ratioPhrases,
  sharePhrases,
  changePhrases,
  outputPhrases,
  bareBalances,
  balancesWith,
  balancesInWords,
];

/** "Rose by half a billion", "a quarter of a million dollars": a part of the scale, and not of the trade. */
const PART_OF_SCALE = /^(?:[a-z]+\s){0,2}(?:half\s|an?\s+quarter|three.quarters)/i;
const isPartOfAmount = ({ quantity, start, end }: Draft, { quantities, text }: Marks): boolean =>
  quantity !== null &&
  quantities.some(
    (q) =>
      q.start < end && start < q.end && q.quantity.scale !== 'one' && PART_OF_SCALE.test(text.slice(q.start, q.end)),
  );

/** The claims that a sentence makes in words: streaks, records, ranks, counts, ratios, shares, causes, outlooks, remarks. */
export function phraseDrafts(marks: Marks): readonly Draft[] {
  const core: Draft[] = [];
  for (const find of CORE)
    for (const draft of find(marks))
      if (
        !core.some((other) => overlaps(other, draft)) &&
        !isLedByChange(draft, marks) &&
        !isPartOfAmount(draft, marks)
      )
        core.push(draft);
  const causes = causePhrases(marks);
  const outlooks = outlookPhrases(marks).filter((o) => !causes.some((c) => overlaps(c, o)));
  const remarks = remarkPhrases(marks).filter((r) => ![...core, ...causes, ...outlooks].some((o) => overlaps(o, r)));
  // "A fourth consecutive rise is unlikely" is an outlook, whatever it counts; so is a record that is only in sight.
  const told = withRecordsAhead(withRecordsOfOutput(core, marks), marks).filter(
    (draft) =>
      !(draft.kind === 'forecast' && outlooks.some((o) => overlaps(o, draft))) &&
      !outlooks.some(
        (o) => draft.start >= o.start && draft.end <= o.end && /likely/i.test(marks.text.slice(o.start, o.end)),
      ),
  );
  return [...told, ...causes, ...outlooks, ...remarks];
}
