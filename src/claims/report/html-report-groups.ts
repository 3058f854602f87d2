import type { CheckedClaim, CheckReport } from './report.js';

/** A claim with its number on the page: its card is `card-N`, its place in the text `claim-N`. */
export interface Numbered {
  readonly checked: CheckedClaim;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

export const numbered = (report: CheckReport): Numbered[] =>
  report.claims.map((checked, i) => ({
    checked,
    number: i + 1,
    start: checked.claim.start,
    end: checked.claim.end,
  }));

/** Claims of which the same is to be said, such as a figure that the text repeats: they share a card. */
export function groups(claims: readonly Numbered[]): Numbered[][] {
  const found = new Map<string, Numbered[]>();
  for (const claim of claims) {
    const { verdict, arithmetic } = claim.checked;
    const said = JSON.stringify([verdict, arithmetic.status, arithmetic.why, arithmetic.suspect]);
    const group = found.get(said);
    if (group) group.push(claim);
    else found.set(said, [claim]);
  }
  return [...found.values()];
}
