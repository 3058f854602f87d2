import type { Claim } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';

const isAmount = ({ kind, converts }: Claim): boolean => kind === 'level' && converts === undefined;
/** "A decade earlier the figures were # and #", "compared with # and # a year earlier": two numbers without names of their own. */
const UNNAMED =
  /(?:\b(?:the\s(?:figures|numbers|values|amounts|totals|sums)|they|these|those|it)\s(?:(?:had|have)\sbeen|(?:had\s)?(?:stood|come|came|amounted)(?:\s(?:at|to))?|were|was)|\b(?:compared\s(?:with|to)|against|versus|up\sfrom|down\sfrom|after))\s(?:(?:only|just|about|some)\s)?$/;
const AND = /^,?\sand\s$/;
/** So many claims back a pair is sought. */
const NEAR = 8;

/** The two amounts told last before a claim, one of each direction, as in "exports came to # and imports to #". */
function pairBefore(claims: readonly Claim[], start: number, text: string): readonly [Claim, Claim] | null {
  const told = claims
    .slice(-NEAR)
    .filter((c) => isAmount(c) && c.flow !== null && !text.slice(c.end, start).includes('\n'));
  const [first, second] = told.slice(-2);
  if (!first || !second || first.sentence[0] !== second.sentence[0] || first.flow === second.flow) return null;
  return first.reporter === second.reporter && first.partner === second.partner ? [first, second] : null;
}

/** "Exports came to # and imports to #. A year earlier they had been # and #": of the first and of the second. */
export function withPairsAgain(claims: readonly Claim[], text: string): readonly Claim[] {
  let pair: readonly [Claim, Claim] | null = null;
  const settled: Claim[] = [];
  claims.forEach((claim, i) => {
    const next = claims[i + 1];
    const opens =
      next !== undefined &&
      isAmount(claim) &&
      isAmount(next) &&
      AND.test(text.slice(claim.end, next.start)) &&
      UNNAMED.test(text.slice(Math.max(0, claim.start - 40), claim.start));
    const last = pair?.[1] ?? null;
    if (last) {
      settled.push(claimWith(claim, { flow: last.flow, product: last.product, partner: last.partner }));
      pair = null;
      return;
    }
    pair = opens ? pairBefore(settled, claim.start, text) : null;
    settled.push(
      pair ? claimWith(claim, { flow: pair[0].flow, product: pair[0].product, partner: pair[0].partner }) : claim,
    );
  });
  return settled;
}
