import type { Claim } from '../../model/claim.js';
import { MIRROR_FLOW } from '../../model/flow.js';
import { claimWith } from '../claim-with.js';

/** "The positive balance on Russia's side", "a surplus on the Hungarian side": whose gap it is, in the words of the gap itself. */
const ON_SIDE =
  /\b(?:surplus|deficit|balance|gap|shortfall)\s(?:of\s[^,;.]{1,40}\s)?on\s(?:the\s)?[A-Z][\w.-]+(?:\s[A-Z][\w.-]+)?(?:'s)?\s(?:side|part)\b/;

/** Claims looked back over for the trade that was told before. */
const BACK = 24;

/**
 * A gap that is said to be on the other side is still counted by the office that tells of the trade around it: not in other
 * books, but seen from the other end.
 */
export function withGapsOnTheirSide(claims: readonly Claim[], text: string): readonly Claim[] {
  if (!/\s(?:side|part)\b/.test(text) || !ON_SIDE.test(text)) return claims;
  return claims.map((claim, i) => {
    const { reporter, partner, flow, sentence, kind, value } = claim;
    if (flow !== 'balance' || reporter === null || partner === null || partner === 'WLD') return claim;
    if (!ON_SIDE.test(text.slice(sentence[0], sentence[1]))) return claim;
    const told = claims
      .slice(Math.max(0, i - BACK), i)
      .findLast((c) => c.flow !== null && c.flow !== 'balance' && (c.reporter === partner || c.reporter === reporter));
    if (told?.reporter !== partner || told.partner !== reporter) return claim;
    return claimWith(claim, {
      reporter: partner,
      partner: reporter,
      flow: MIRROR_FLOW[flow],
      value: kind === 'balance' && value !== null ? -value : value,
    });
  });
}
