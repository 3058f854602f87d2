import type { Draft, Marks } from '../extract/draft.js';

const LONGEST = 130;
const HEAD =
  /(?:;\s|,\s(?:and|while|whereas|but)\s)(?:with|to|from|towards?)\s(?:the\s)?(@+),?\s(?:it|they|that|this)\s[^@#;]{1,40}(?:#+[^@#;]{1,30})?$/;

/** "And from the US # less, for #", "to France went cars worth #, to Italy machines worth #". */
const GAPPED =
  /(?:;\s|,\s(?:and\s|while\s)?|\sand\s)(?:to|from)\s(?:the\s)?(@+)\s(?:[a-z]+\s){1,3}(?:worth|valued\sat)\s$|(?:;\s|,?\s(?:and|while|whereas|but)\s)(?:to|from|with)\s(?:the\s)?(@+)\s#+\s(?:less|more|fewer|higher|lower),?\s(?:for|at|to|worth)\s$/;

/** "With the EU the gap rose by #; with other countries it went up by # and stood at #": with whom the second clause is. */
export function atClauseHead({ at, quantity }: Draft, { masked, economies }: Marks): string | null {
  if (quantity === null || economies.length < 2) return null;
  const from = Math.max(0, at - LONGEST);
  const left = masked.slice(from, at);
  const said = HEAD.exec(left) ?? GAPPED.exec(left);
  if (!said) return null;
  const start = from + said.index + said[0].indexOf('@');
  return economies.find((e) => e.start === start)?.code ?? null;
}
