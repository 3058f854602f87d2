interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text with each span, in order, replaced by a sign as long as it is. */
function covered(text: string, spans: readonly Span[], sign: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), sign.repeat(Math.max(0, end - Math.max(start, from))));
    from = Math.max(from, end);
  }
  if (spans.length === 0) return text;
  parts.push(text.slice(from));
  return parts.join('');
}

/** The text with each economy as `@@@` and each printed number as `###`, of the same length, so that offsets stay. */
export const maskOf = (text: string, economies: readonly Span[], quantities: readonly Span[]): string =>
  covered(covered(text, quantities, '#'), economies, '@');
