import type { Claim } from '../../model/claim.js';
import { isLevel } from './facts.js';

/** A level, its rate and the level a year before stand within so many characters. */
export const WITH_BASE = 400;

/** How many characters claims stand in, from the first to the end of the last. */
export const stretch = (claims: readonly Claim[]): number =>
  Math.max(...claims.map((c) => c.end)) - Math.min(...claims.map((c) => c.start));

export const ofOneSubject = (a: Claim, b: Claim): boolean =>
  a.reporter === b.reporter && a.partner === b.partner && a.flow === b.flow && a.product === b.product;

/** Three claims with no other between them, an amount first: "from # to #, a growth of #", "was #, # more than the #". */
export const nextToOneAnother = (claims: readonly Claim[], members: readonly number[]): boolean => {
  const first = Math.min(...members);
  return members.length === 3 && Math.max(...members) - first === 2 && isLevel(claims[first]!);
};

/** Flows, rates and balances of one partner and product told one after the other, of one period and the one before it. */
export function releaseTogether(claims: readonly Claim[], members: readonly number[]): boolean {
  const all = members.map((i) => claims[i]!);
  const first = all[0]!;
  const comparisons = new Set(all.filter((c) => c.kind === 'growth').map((c) => c.comparison));
  const periods = new Set(all.map((c) => `${c.period?.start} ${c.period?.months}`));
  return (
    comparisons.size <= 1 &&
    periods.size <= 2 &&
    all.every(
      (c) =>
        c.value !== null &&
        (isLevel(c) || (c.kind === 'growth' && c.unit === 'percent')) &&
        c.reporter === first.reporter &&
        c.partner === first.partner &&
        c.product === first.product,
    ) &&
    stretch(all) < WITH_BASE
  );
}

export const inSentence = (claims: readonly Claim[], members: readonly number[]): boolean =>
  members.every((i) => claims[i]!.sentence[0] === claims[members[0]!]!.sentence[0]);

/** "Rose 12 percent to 5.0bn from 4.1bn": a level, its base and its rate in one sentence. */
export const oneSentence = (claims: readonly Claim[], members: readonly number[]): boolean =>
  members.every((i) => {
    const [a, b] = [claims[i]!, claims[members[0]!]!];
    return a.sentence[0] === b.sentence[0] && ofOneSubject(a, b);
  });
