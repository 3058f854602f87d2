import type { Claim } from '../../model/claim.js';
import { isLevel } from './facts.js';
import { countedIn, SOME_VOLUME } from './measured.js';
import type { Subject } from './subject.js';
import { openOf } from './tied.js';

/**
 * In which currency a rate or a share without one is meant: that of its own level, of its relation, of its reporter. Of
 * weights and numbers, what they are counted in.
 */
export function currencies(claims: readonly Claim[]): (claim: Claim) => string {
  let known: Levels | null = null;
  return (claim) => {
    const counted = countedIn(claim);
    if (counted !== null) return counted;
    const volume = claim.basis === 'volume';
    const said = claim.currency ?? claim.quantity?.currency;
    if (!volume && (said || isLevel(claim))) return said ?? '';
    const subject = openOf(claim);
    if (!subject) return '';
    known ??= ofLevels(claims);
    const measures = volume ? known.counted : known.money;
    for (const name of namesOf(subject)) {
      const measure = measures.get(name);
      if (measure !== undefined) return measure;
    }
    return volume ? SOME_VOLUME : '';
  };
}

interface Levels {
  readonly money: ReadonlyMap<string, string>;
  readonly counted: ReadonlyMap<string, string>;
}

/** From the closest to the widest. */
const namesOf = (s: Subject): readonly string[] => [
  s.level,
  `${s.reporter}~${s.partner}~${s.product}~${s.scope}`,
  s.reporter,
];

/** The first measure of the levels of each name. */
function ofLevels(claims: readonly Claim[]): Levels {
  const money = new Map<string, string>();
  const counted = new Map<string, string>();
  for (const claim of claims) {
    const subject = isLevel(claim) && claim.value !== null && !claim.converts ? openOf(claim) : null;
    if (!subject) continue;
    const measure = countedIn(claim);
    const known = measure === null ? money : counted;
    for (const name of namesOf(subject))
      if (!known.has(name)) known.set(name, measure ?? claim.currency ?? claim.quantity?.currency ?? '');
  }
  return { money, counted };
}
