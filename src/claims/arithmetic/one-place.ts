import type { Claim } from '../../model/claim.js';

/**
 * The members of a set as one sentence prints them: a figure that a text gives more than once is held against what stands
 * beside it, and not against its finest printing elsewhere. Of all sentences the one that has the most of them.
 */
export function inOnePlace(
  claims: readonly Claim[],
  members: readonly number[],
  copies: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  if (!members.some((i) => copies.has(i))) return members;
  const sentenceOf = (i: number): number => claims[i]!.sentence[0];
  const within = (sentence: number): readonly number[] =>
    members.map((i) => [i, ...(copies.get(i) ?? [])].find((k) => isThere(claims, k, sentence)) ?? i);
  const count = (places: readonly number[], sentence: number): number =>
    places.filter((i) => sentenceOf(i) === sentence).length;
  let best = members;
  let most = 0;
  for (const sentence of new Set(members.map(sentenceOf))) {
    const places = within(sentence);
    if (count(places, sentence) <= most) continue;
    [best, most] = [places, count(places, sentence)];
  }
  return best;
}

/** Does a sentence print a claim, and not only say its direction? */
const isThere = (claims: readonly Claim[], i: number, sentence: number): boolean =>
  claims[i]!.sentence[0] === sentence && claims[i]!.value !== null;
