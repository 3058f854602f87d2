/** A stretch of text and the spans that cover it, the innermost (shortest) first. */
export interface Segment<S> {
  readonly start: number;
  readonly end: number;
  readonly spans: readonly S[];
}

/**
 * Cuts the text from `start` to `end` at every bound of the spans, which may nest and overlap. The segments join
 * without a gap; spans are clipped to the text.
 */
export function segments<S extends { readonly start: number; readonly end: number }>(
  start: number,
  end: number,
  spans: readonly S[],
): Segment<S>[] {
  const inside = spans.filter((span) => span.end > start && span.start < end && span.end > span.start);
  const cuts = new Set([start, end]);
  for (const span of inside) cuts.add(Math.max(start, span.start)).add(Math.min(end, span.end));
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(1).map((to, i) => {
    const from = bounds[i]!;
    const covering = inside.filter((span) => span.start <= from && span.end >= to);
    return { start: from, end: to, spans: covering.sort((a, b) => a.end - a.start - (b.end - b.start)) };
  });
}
