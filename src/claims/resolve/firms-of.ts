import type { Draft, Marks } from '../extract/draft.js';
import { FIRMS, FIRMS_GATE, firmsName } from '../extract/firms.js';
import { matchesOf } from '../extract/matches.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { firmsBehind, goesOnWithIt } from './firms-behind.js';
import type { Place } from './topic.js';

const NAMED = new RegExp(String.raw`\b${FIRMS}\b`, 'gi');
const IS_FIRMS = new RegExp(`^${FIRMS}$`, 'i');
/** "FDI companies bought", "private firms' exports": what makes the trade theirs. */
const TRADES =
  /^(?:\s\([^()#]{2,40}\))?(?:,\s(?:at|with|worth)\s#[^,;]{0,30},)?(?:'|,?\s(?:(?:alone|also|together|again|still|has|have)\s)*(?:traded|exported|imported|sold|shipped|sent|brought|delivered|bought|purchased|earned|spent|had|ran|recorded|posted|registered|reported|enjoyed|generated|made|took|handled|saw|accounted|contributed|represented|completed|conducted|held|commanded|kept)\b)/;
/** "Exports by private firms", "shipments of the FDI sector". */
const BY_THEM =
  /\b(?:exports|imports|shipments|trade|surplus|deficit|turnover|that|those|value|revenues?)\s(?:of|by|from)\s(?:the\s)?$/i;
const OTHER_CLAUSE = /;(?!\s(?:it|they|its|their)\b)|\.\s|\b(?:while|whereas|but)\b/;

/** "Half as much as the FDI sector", "half of what FDI firms did": only compared with. */
const COMPARED_WITH = /\b(?:as|than|what)\s(?:the\s)?$/;

/** "Their exports", "exports of this sector", "the group's imports". */
const THEIRS = /\b(?:[Tt]heir|[Ii]ts|(?:[Tt]he|[Tt]his|[Tt]hat)\s(?:sector|group)'s)\s(?:(?:total|own|combined)\s)?$/;
const OF_THEM =
  /^\s(?:of|by|from)\s(?:this|the|that|these|those)\s(?:sector|group|enterprises|companies|firms|businesses)\b/;
const THEIRS_GATE = gateOf('their|its|sector|group|these|those|sectors|groups');

/** "Trade went on improving, and private firms traded more". */
const NEXT_CLAUSE = /,\s(?:and|while|but|as)\s(?:the\s)?$/;

/** The kind of firms that a sentence names first, near its head: what "their exports" in the next one are of. */
export function firmsSaid({ text, masked }: Marks): string | null {
  if (!opens(text, FIRMS_GATE)) return null;
  const first = matchesOf(NAMED, masked)[0];
  const trades =
    first &&
    (BY_THEM.test(masked.slice(0, first.index)) ||
      TRADES.test(masked.slice(first.index + first[0].length)) ||
      /^[.:]?$/.test(masked.slice(first.index + first[0].length)));
  return trades && (first.index < 40 || NEXT_CLAUSE.test(masked.slice(0, first.index))) ? firmsName(first[0]) : null;
}

/** The kind of firms whose trade a number is: named before it in its clause, or pointed back to. */
export function firmsOf(marks: Marks, draft: Draft, place: Place): string | null {
  const { text, masked } = marks;
  if (opens(text, FIRMS_GATE)) {
    const told = draft.quantity === null && draft.flow ? draft.flow.end : draft.atEnd;
    const behind = firmsBehind(masked, told);
    if (behind) return behind;
    const named = matchesOf(NAMED, masked)
      .filter(
        ({ index, 0: words }) =>
          index + words.length <= draft.at && !COMPARED_WITH.test(masked.slice(Math.max(0, index - 12), index)),
      )
      .at(-1);
    if (named) {
      const end = named.index + named[0].length;
      const own =
        TRADES.test(masked.slice(end)) || BY_THEM.test(masked.slice(Math.max(0, named.index - 40), named.index));
      return own && !OTHER_CLAUSE.test(masked.slice(end, draft.at)) ? firmsName(named[0]) : null;
    }
  }
  const { subject, block } = place;
  const next = block === marks.sentence.block || (block === marks.sentence.block - 1 && /^(?:Their|Its)\b/.test(text));
  if (subject === null || !next || !IS_FIRMS.test(subject)) return null;
  if (goesOnWithIt(masked, draft.at)) return subject;
  if (!opens(text, THEIRS_GATE)) return null;
  const theirs = marks.flows.findLast(
    (f) =>
      f.start <= draft.at &&
      (THEIRS.test(masked.slice(Math.max(0, f.start - 24), f.start)) || OF_THEM.test(masked.slice(f.end, f.end + 30))),
  );
  return theirs && !OTHER_CLAUSE.test(masked.slice(theirs.end, draft.at)) ? subject : null;
}
