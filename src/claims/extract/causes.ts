import { asClauses, sinceClauses, withClauses } from './cause-clauses.js';
import { connected } from './cause-connectives.js';
import { driving } from './cause-drivers.js';
import { influences } from './cause-influences.js';
import { partCauses } from './cause-parts.js';
import { toldCauses } from './cause-told.js';
import { type CauseSpan, unsaidCauses } from './cause-unsaid.js';
import type { Draft, Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { fronted, overlaps, phrase } from './phrase.js';

const NEAR_TRADE =
  /\b(?:demand|sales|deliver(?:y|ies)|figures|role|exporters?|importers?|shippers|shipments?|purchases|orders|bill|drop|increase|result|blames?d?|culprit|tariffs?|euro|yen|yuan|rupee|lira|peso|earnings|farmers|growth|business|goods|decline|fall|rise|gap|output|dollar|damage|difference|reasons?|culprits?|causes?|volumes?|part\s+of\s+the|(?:stood|lay)\s+behind|motors?|engine|driving\s+force)\b/i;

/** Why trade moved: "thanks to", "as energy costs bite", "a strike cut exports". Each part of a text gives a cause once. */
export function causePhrases(marks: Marks): readonly Draft[] {
  if (
    marks.flows.length === 0 &&
    marks.economies.length === 0 &&
    marks.changes.length === 0 &&
    !NEAR_TRADE.test(marks.text)
  )
    return [];
  const found: Draft[] = [];
  const joined = [
    ...connected(marks),
    ...asClauses(marks),
    ...withClauses(marks),
    ...sinceClauses(marks),
    ...driving(marks),
    ...influences(marks),
  ].map(([start, end]): CauseSpan => ({ start, end }));
  for (const { start, end: stop, whole } of [
    ...joined,
    ...unsaidCauses(marks),
    ...partCauses(marks),
    ...toldCauses(marks),
  ]) {
    const end = whole ? stop : beforeFigures(marks, start, stop);
    if (end === null || (WHICH.test(marks.text.slice(start, end)) && found.some((c) => isRightBehind(c, start))))
      continue;
    const draft = phrase('causal', marks, start, end, { flow: flowCaused(marks, start, end) });
    if (draft.end - draft.start >= 8 && !found.some((other) => overlaps(other, draft))) found.push(draft);
  }
  return found;
}

/** "Due to curbs, which hold back sales": a clause on a cause is no cause of its own. */
const WHICH = /^,?\s*which\b/;
const isRightBehind = (cause: Draft, start: number): boolean => start >= cause.end && start - cause.end <= 3;

const FURTHER = /\s(?:and|while|but|even\s+though|although|whereas)\s/g;
/** Five words or more, and then how much. */
const SIZED = /(?<=^(?:\S+\s+){4,}\S+)\s+(?:by|to|from|at|of)\s+$/;
const BRACKETED = /(?<=^(?:\S+\s+){3,}(?:work|fault)\s+of\s(?:\S+\s+){0,6}\S+)\s+\((?:up|down|minus|plus)?\s*[-+¦]?$/;
const MOVES = /^That\b.*\s(?:rose|fell|grew|dropped|sank|declined|increased|climbed|shrank|gained|lost)\s+$/;
/** Figures that a cause may hold: a tariff, or the balance of something. */
const OF_CAUSE = /^\s*(?:[a-z]+\s+)?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surplus|deficit)\b/i;

const OF_TARIFF =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\s+(?:of|to|at|by|from)\s+(?:(?:up\s+to|more\s+than|over)\s+)?$/i;

/** Where a cause ends before figures of their own: "because factories stood idle and exports fell #". Null where it is one. */
function beforeFigures(marks: Marks, start: number, end: number): number | null {
  const figure = marks.quantities.find(
    (q) =>
      q.start >= start &&
      q.start < end &&
      (q.quantity.unit === 'percent' || q.quantity.unit === 'currency') &&
      !OF_CAUSE.test(marks.text.slice(q.end, q.end + 24)) &&
      !OF_TARIFF.test(marks.text.slice(start, q.start)),
  );
  if (!figure) return end;
  const words = marks.text.slice(start, figure.start);
  const further = matchesOf(FURTHER, words.slice(12))[0];
  if (further) return start + 12 + further.index;
  // "A jump in gold imports drove the bill up by #", "was the work of crops (-37 percent)", "explains why imports rose #".
  const sized = SIZED.exec(words) ?? BRACKETED.exec(words);
  return sized ? start + sized.index : MOVES.test(words) ? figure.start : null;
}

const MOVED_BY = /^(?:on|as|by|thanks|dragged|pulled|weighed|driven|boosted|lifted|buoyed|fuelled|hit|hurt|helped)\b/i;

/** A cause is about what stands before it; one that says itself what it moved is about that. */
function flowCaused(marks: Marks, start: number, end: number): Draft['flow'] {
  const words = marks.text.slice(start, end);
  const inside = marks.flows.filter((f) => f.start >= start && f.end <= end);
  const within = inside[0] ?? null;
  const before = marks.flows.filter((f) => f.end <= start).at(-1) ?? null;
  // "The surplus was the biggest in years on strong copper exports": the flow that moved it.
  const moved = before?.flow === 'balance' && inside.length === 1 && within!.flow !== 'balance' && MOVED_BY.test(words);
  // "Lifted by chemicals, exports climbed": what stands before its clause is of that.
  return /^(?:which|[A-Z])/.test(words) || start === 0 || moved ? (within ?? fronted(marks, start, end)) : before;
}
