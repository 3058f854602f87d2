import type { Claim } from '../../model/claim.js';
import type { Case } from './case.js';

/** More claims than this are not looked through for one claim of a sentence. */
const MOST = 48;

const sentences = new WeakMap<readonly Claim[], ReadonlyMap<number, readonly Claim[]>>();

function bySentence(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const known = sentences.get(claims);
  if (known) return known;
  const map = new Map<number, Claim[]>();
  for (const claim of claims) {
    const list = map.get(claim.sentence[0]);
    if (!list) map.set(claim.sentence[0], [claim]);
    else if (list.length < MOST) list.push(claim);
  }
  sentences.set(claims, map);
  return map;
}

/** The claims of a claim's own sentence, the first of them where there are very many. */
export const claimsBeside = ({ claim, claims }: Case): readonly Claim[] =>
  bySentence(claims).get(claim.sentence[0]) ?? [];
