import type { Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { BLOC } from '../extract/unlisted-blocs.js';
import { pointedAt } from './pointed-at.js';
import type { Place } from './topic.js';

const NOBODY: ReadonlySet<string> = new Set(['WLD', OTHERS, BLOC]);
/** What a market was, as the subject of a sentence; what it did itself is told by other verbs. */
const IS =
  /^(?:\s*,[^,#;]{3,60},)?\s+(?:(?:also|again|still|however|meanwhile|too)\s+)*(?:was|is|were|are|remain(?:s|ed)|stay(?:s|ed)|became|becomes|proved|has\s+been|had\s+been|continues?\s+to|continued\s+to)\b/;
/** "Russian business continues to lose importance". */
const BUSINESS =
  /^\s+(?:business|market)\b[^#;]{0,40}\s(?:was|is|remain(?:s|ed)|continues?|continued|lost|loses|gain(?:s|ed)|grew|grows|picked|cooled|slowed)\b/;
const HEAD = /^(?:(?:However|Meanwhile|By contrast|In contrast|Elsewhere|Instead|But|And),?\s+)?(?:[Tt]he\s+)?$/;

/** The other economy that a sentence is about from its first word, named with none but the text's own. */
export function openedBy({ economies, masked }: Marks, { main, topic }: Place): string | null {
  const [first] = economies;
  if (!first || main === null || NOBODY.has(main) || (topic.reporter ?? main) !== main) return null;
  if (first.code === main || NOBODY.has(first.code) || first.form === 'capital') return null;
  if (economies.some((e) => e.code !== main && e.code !== first.code)) return null;
  if (!HEAD.test(masked.slice(0, first.start))) return null;
  const behind = masked.slice(first.end);
  return (first.form === 'demonym' ? BUSINESS : IS).test(behind) ? first.code : null;
}

const WHERE =
  /(@+)\)?(?:\s*\(@+\))?,\s+(?:from\s+|to\s+)?where(?:in)?\s+(?:(?:the\s+)?@+(?:'s)?\s+|(?:the\s+country|it)\s+)?(?:[a-z-]+\s+){0,3}$/;

/** "China, wherein Pakistan exported #", "the United Kingdom, where exports rose": the market that a clause is set in. */
export function setIn(
  mention: FlowMention,
  { economies, masked, text }: Marks,
  { main, topic, base }: Place,
): string | null {
  if (!text.includes('where') || main === null || NOBODY.has(main) || (topic.reporter ?? main) !== main) return null;
  const { reporter, flow, start } = mention;
  if (reporter !== main && (reporter !== null || (flow !== topic.flow && flow !== base?.flow))) return null;
  const from = Math.max(0, start - 110);
  const said = WHERE.exec(masked.slice(from, start));
  const code = said ? economies.find((e) => e.start === from + said.index)?.code : undefined;
  return code === undefined || code === main || NOBODY.has(code) ? null : code;
}

/** "China, where Pakistan exported # against exports of #, an increase of #": the market that the flow before it is set in. */
export function setBefore(marks: Marks, mention: FlowMention, place: Place): string | null {
  const before = marks.flows.findLast((f) => f.end <= mention.start);
  if (!before || before.flow !== mention.flow || before.partner !== null) return null;
  return setIn(before, marks, place) ?? (before.pointsBack ? pointedAt(marks, before, place) : null);
}
