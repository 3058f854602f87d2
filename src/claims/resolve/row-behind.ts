import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import { numberInRow, rowFrom } from './beside.js';

/** Between a number and those that it is of: "worth of goods to", "from", "for its neighbours". */
const LEADS = /^\)?[^#;:.@,]{0,60}\b(?:to|from|in|with|for)\s(?:(?:the|its|their)\s)?(?:neighbou?rs\s|partners\s)?$/;
const AND = /\band\s+(?:to\s+|from\s+|with\s+)?(?:the\s+)?$/;
/** What makes the last of them the owner of something else, or gives it a number of its own. */
const OWNER = /^(?:'s?\b|\s+(?:exports|imports|trade|took|bought|sold|with\s#|at\s#|\(#))/;

/** Where the number ends that a row may stand behind: its own, or for a change the amount that its flow had before it. */
function numberOf({ kind, quantity, flow, at, atEnd }: Draft, { quantities }: Marks): number {
  if (quantity === null) return -1;
  if (kind !== 'growth' || flow === null || flow.end > at) return atEnd;
  return quantities.find((q) => q.start >= flow.end && q.end <= at)?.end ?? atEnd;
}

/** "Sold goods worth # to Peru, Bolivia and Brazil": the one number is of all that stand behind it; null where it is not so. */
export function rowBehind(marks: Marks, draft: Draft, reporter: string | null): string | null {
  const { masked, economies, flows } = marks;
  const number = numberOf(draft, marks);
  if (number < 0 || economies.length < 2 || !masked.includes(' and ', number)) return null;
  const first = economies.findIndex((e) => e.start >= number);
  if (first < 0 || first + 1 === economies.length) return null;
  const from = economies[first]!.start;
  if (!LEADS.test(masked.slice(number, from))) return null;
  if (flows.some((f) => f.start >= number && f.start < from && f !== draft.flow)) return null;
  const row = rowFrom(marks, first);
  const last = row.at(-1)!;
  return row.length > 1 &&
    last.form === 'name' &&
    !row.some((e) => e.code === reporter) &&
    AND.test(masked.slice(row.at(-2)!.end, last.start)) &&
    !OWNER.test(masked.slice(last.end, last.end + 12)) &&
    !masked.includes('respectively') &&
    numberInRow(marks, draft) === null
    ? OTHERS
    : null;
}
