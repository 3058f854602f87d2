/** "The surplus left by the two", "the gap they left over": what remains of two flows, and no goods that leave. */
const LEFT_BY = /^left\s(?:by|over|behind)\b/i;
const GAP_BEFORE = /\b(?:surplus|deficit|gap|shortfall|balance|imbalance)\s(?:that\s(?:was|is)\s)?$/i;

/** "Of which March alone brought #", "of that, tea brought in #": a part of what was told just before. */
const PART_BEFORE = /\bof\s(?:which|that|this|it),?\s[^,;#@]{2,40}$/i;

/** Does a verb that could be one of trade only say more of a flow before it: what left a gap, which part of it came when? */
export function tellsOn(verb: string, masked: string, start: number): boolean {
  if (/^left$/i.test(verb))
    return (
      LEFT_BY.test(masked.slice(start, start + 12)) && GAP_BEFORE.test(masked.slice(Math.max(0, start - 24), start))
    );
  return /^br(?:ought|ings?)\b/i.test(verb) && PART_BEFORE.test(masked.slice(Math.max(0, start - 52), start));
}
