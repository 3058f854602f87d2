import type { ArithmeticVerdict, Claim } from '../../model/claim.js';
import { slipTowards } from './digit-slip.js';
import type { Fact } from './facts.js';
import { type Identity, identitiesOf } from './identities.js';

const NOT_TESTED: ArithmeticVerdict = { status: 'n/a', checkable: false, why: null, suspect: false, others: [] };

/**
 * What the numbers of a text say about one another. Every number is its rounding interval; claims are inconsistent when
 * no values within the intervals satisfy what must hold of them. A member that other numbers confirm is not blamed.
 */
export function arithmetic(
  claims: readonly Claim[],
  identities: readonly Identity[] = identitiesOf(claims),
): ReadonlyMap<string, ArithmeticVerdict> {
  const broken = identities.filter((i) => !i.holds);
  const suspects = new Set(broken.map((b) => suspectOf(b, identities)?.claim.id).filter((id) => id !== undefined));
  const result = new Map<string, ArithmeticVerdict>();
  for (const claim of claims) {
    const own = identities.filter((i) => i.members.some((m) => m.claim.id === claim.id));
    const failed = own.filter((i) => !i.holds && blamed(i, identities).some((m) => m.claim.id === claim.id));
    const held = own.filter((i) => i.holds);
    const shown = failed[0] ?? held[0];
    if (!shown) {
      result.set(claim.id, own.length > 0 ? { ...NOT_TESTED, status: 'consistent', checkable: true } : NOT_TESTED);
      continue;
    }
    result.set(claim.id, {
      status: failed.length > 0 ? 'inconsistent' : 'consistent',
      checkable: true,
      why: shown.text + (failed.length > 0 ? '' : ': within rounding'),
      suspect: failed.length > 0 && suspects.has(claim.id),
      others: shown.members.map((m) => m.claim.id).filter((id) => id !== claim.id),
    });
  }
  return result;
}

const others = (identities: readonly Identity[], but: Identity, member: Fact): readonly Identity[] =>
  identities.filter(
    (i) => i !== but && i.holds && i.name !== 'conversion' && i.members.some((m) => m.claim.id === member.claim.id),
  );

/** The members of a broken identity that nothing else in the text confirms; all of them when everything is confirmed. */
function blamed(broken: Identity, identities: readonly Identity[]): readonly Fact[] {
  const open = broken.members.filter((member) => others(identities, broken, member).length === 0);
  return open.length > 0 ? open : broken.members;
}

/** The member most likely wrong: one that a slip of the hand explains, else the one worked out from the others. */
function suspectOf(broken: Identity, identities: readonly Identity[]): Fact | null {
  const candidates = blamed(broken, identities);
  if (broken.name === 'repeated') {
    const [a, b] = broken.members as readonly [Fact, Fact];
    const support = (fact: Fact): number => others(identities, broken, fact).length;
    return support(a) === support(b) ? a : support(a) < support(b) ? a : b;
  }
  const { result, implied } = broken;
  const magnitude = [
    Math.min(Math.abs(implied[0]), Math.abs(implied[1])),
    Math.max(Math.abs(implied[0]), Math.abs(implied[1])),
  ] as const;
  if (candidates.includes(result) && result.claim.quantity && slipTowards(result.claim.quantity, magnitude))
    return result;
  return candidates.includes(result) ? result : (candidates[0] ?? null);
}
