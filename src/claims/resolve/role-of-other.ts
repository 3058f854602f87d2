import type { Flow } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import { matchesOf } from '../extract/matches.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { overtaker } from './overtaker.js';
import type { Topic } from './topic.js';

const GATE = gateOf('exporters?|sellers?|shippers?|suppliers?|providers?|importers?|buyers?|purchasers?|takers?');
/** Whoever sells to an economy, or buys from it; "importers to Turkey" are those that bring goods into it. */
const ROLE =
  /\b(?:(?:(?<sells>exporters?|sellers?|shippers?|suppliers?|providers?|importers?)(?:\s+of(?:\s+[a-z-]+){1,4}?)?\s+(?:in)?to)|(?:importers?|buyers?|purchasers?|takers?)(?:\s+of(?:\s+[a-z-]+){1,4}?)?\s+(?:of|from))\s+(?:the\s+)?(?=@)/gi;

/** The flow of the text's own economy that the last such role before a place stands for. */
export function roleFlow(marks: Marks, before: number, main: string | null): Flow | null {
  if (main === null || !opens(marks.text, GATE)) return null;
  const said = matchesOf(ROLE, marks.masked.slice(0, before)).findLast((m) => {
    const at = m.index + m[0].length;
    return marks.economies.some((e) => e.start === at && e.code === main);
  });
  return said ? (said.groups!.sells ? 'imports' : 'exports') : null;
}

const BEFORE = /^(?:the\s+)?@+\s+[^@#;]{2,70}$/;

/** "Russia ranked first among exporters to Turkey", "the top seller to Kenya was China": who has the place, in whose trade. */
export function rankByRole(
  draft: Draft,
  marks: Marks,
  main: string | null,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const { kind, start, end } = draft;
  if (kind !== 'rank' || main === null) return null;
  const flow = roleFlow(marks, end + ROLE_BEHIND, main);
  if (flow === null) return null;
  const { masked, economies } = marks;
  const over = overtaker(marks, draft);
  if (over !== null && over !== main) return { reporter: main, partner: over, flow };
  const holder = economies.findLast(
    (e) => e.end <= end && e.code !== main && BEFORE.test(masked.slice(e.start, Math.max(start, e.end + 3))),
  );
  const named = holder ?? economies.find((e) => e.start >= end && e.code !== main && IS.test(masked.slice(0, e.start)));
  return named ? { reporter: main, partner: named.code, flow } : null;
}
/** How far behind a place the role may stand that it is a place of. */
const ROLE_BEHIND = 60;
const IS = /\b(?:was|is|were|remained|remains)\s+(?:again\s+|still\s+)?(?:the\s+)?$/;
