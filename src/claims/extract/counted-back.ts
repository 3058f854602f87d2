/** Words behind which a number of months or years says how far back something reaches, and of when it is not. */
const REACHES =
  /\b(?:highest|largest|biggest|best|lowest|smallest|strongest|weakest|worst|widest|narrowest|fastest|slowest|steepest|sharpest|deepest|greatest|heaviest|quickest|tightest|poorest|longest|most(?!\s+of\b)|least|first|second|third|fourth|only|never|any|record|high|low|peak|time)\b[^.,;:\d]{0,45}$/i;

/** How much of what stands before is looked at. */
const LEFT = 70;

/** "The largest market in the eleven months": of those that are told of. */
const TOLD_OF = /^(?:in|over|during|for)\s+(?:the|these|those)\s(?!(?:past|last|latest|previous|preceding)\b)/i;

/** "Its highest level in five months", "for the first time in twelve months", "never in the past ten months". */
export const isCountedBack = (text: string, start: number, words: string): boolean =>
  (words.includes('onths') || words.includes('uarters')) &&
  !TOLD_OF.test(words) &&
  REACHES.test(text.slice(Math.max(0, start - LEFT), start));
