const RISE = 'rise|increase|gain|growth|jump|expansion|improvement|surge|uptick|upturn';
const FALL = 'fall|drop|decrease|decline|contraction|slump|loss|slide|reduction|dip';
/** "$0.6 billion of that rise", "$2 billion of the year-on-year fall", "$5 billion to the increase". */
const OF_CHANGE = new RegExp(
  String.raw`^\s*(?:of|to|towards?)\s+(?:the|that|this|its|their|these|those)\s+(?:(?:[a-z]+'s|[a-z-]+)\s+){0,2}?(?:(?<rise>${RISE})|(?<fall>${FALL}))s?\b`,
  'i',
);
/** "... and services for $0.2 billion", ", medicines $3 billion": the next part. */
const NEXT =
  /^\)?(?:[^.;#]{0,40}?,|\s+of\s+(?:the|that|this|its|their)\s+(?:[a-z-]+\s+){1,2}?(?=and\b))?\s*(?:and\s+)?(?:the\s+)?(?:(?!to\b|at\b|from\b)[a-z-]+\s+){1,4}(?:for\s+|by\s+)?$/i;
/** ", of which medicines contributed $5 billion": a part of the change before it. */
const OF_WHICH =
  /,\s+of\s+which\s+[^.;#]{2,60}?\b(?:contributed|added|accounted\s+for|brought|made\s+up|came\s+from|supplied|provided)\s+$/i;

/** Which way a part of a change goes, by the text behind its number; null where it is none. */
export function partOfChange(right: string): 1 | -1 | null {
  const { rise, fall } = OF_CHANGE.exec(right)?.groups ?? {};
  return rise ? 1 : fall ? -1 : null;
}

/** Does an amount go on with the parts of a change? `left` begins behind the number before it. */
export const goesOnWithParts = (left: string, afterPart: boolean): boolean =>
  OF_WHICH.test(left) || (afterPart && NEXT.test(left));
