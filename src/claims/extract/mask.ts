interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text with each economy as `@@@` and each printed number as `###`, of the same length, so that offsets stay. */
export function maskOf(text: string, economies: readonly Span[], quantities: readonly Span[]): string {
  const letters = text.split('');
  for (const { start, end } of quantities) letters.fill('#', start, end);
  for (const { start, end } of economies) letters.fill('@', start, end);
  return letters.join('');
}
