import type { Claim } from '../../model/claim.js';
import type { Currency } from '../../model/currency.js';
import { isLevel } from './facts.js';
import type { Subject } from './subject.js';
import { openOf } from './tied.js';

/** In which currency a rate or a share without one is meant: that of its own level, of its relation, of its reporter. */
export function currencies(claims: readonly Claim[]): (claim: Claim) => Currency | '' {
  let known: ReadonlyMap<string, Currency | ''> | null = null;
  return (claim) => {
    const said = claim.currency ?? claim.quantity?.currency;
    if (said || isLevel(claim)) return said ?? '';
    const subject = openOf(claim);
    if (!subject) return '';
    known ??= ofLevels(claims);
    for (const name of namesOf(subject)) {
      const currency = known.get(name);
      if (currency !== undefined) return currency;
    }
    return '';
  };
}

/** From the closest to the widest. */
const namesOf = (s: Subject): readonly string[] => [
  s.level,
  `${s.reporter}~${s.partner}~${s.product}~${s.scope}`,
  s.reporter,
];

/** The first currency of the levels of each name. */
function ofLevels(claims: readonly Claim[]): ReadonlyMap<string, Currency | ''> {
  const known = new Map<string, Currency | ''>();
  for (const claim of claims) {
    const subject = isLevel(claim) && claim.value !== null && !claim.converts ? openOf(claim) : null;
    if (!subject) continue;
    const currency = claim.currency ?? claim.quantity?.currency ?? '';
    for (const name of namesOf(subject)) if (!known.has(name)) known.set(name, currency);
  }
  return known;
}
