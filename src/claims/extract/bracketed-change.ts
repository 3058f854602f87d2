const FALL = '(?:fall|drop|decline|decrease|slump|contraction|reduction|plunge)';
const RISE = '(?:rise|increase|gain|jump|surge|growth|expansion)';
/** "A £0.7 billion (4.9%) fall in exports": what the amount, and the rate in its bracket, are said of. */
const BEHIND_AMOUNT = new RegExp(String.raw`^\s\(#+\)\s(?:[a-z-]+\s)?(?:(?<fall>${FALL})|${RISE})\s(?:in|of)\s`);
const BEHIND_RATE = new RegExp(String.raw`^\)\s(?:[a-z-]+\s)?(?:${FALL}|${RISE})\s(?:in|of)\s`);
const LONGEST = 60;

/** The sign of the change that an amount tells which has its rate in a bracket and a noun behind both; null where it tells none. */
export function signBehindBracket(masked: string, end: number): 1 | -1 | null {
  const said = masked.startsWith(' (#', end) ? BEHIND_AMOUNT.exec(masked.slice(end, end + LONGEST)) : null;
  return said ? (said.groups!.fall ? -1 : 1) : null;
}

/** Does such a noun stand behind a rate in a bracket? Then the flow behind the noun is the rate's own. */
export const isBracketOfChange = (masked: string, end: number): boolean =>
  masked[end] === ')' && BEHIND_RATE.test(masked.slice(end, end + LONGEST));
