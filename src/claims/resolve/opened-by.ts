import type { Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import { BLOC } from '../extract/unlisted-blocs.js';
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
