import type { Claim } from '../../model/claim.js';

const TOP = /\b(?:largest|biggest|top|leading|number one|no\.? ?1|most important|main)\b/i;
const RANKED =
  /\b(?:partners?|markets?|suppliers?|sources?|destinations?|buyers?|customers?|exporters?|importers?|places?)\b/i;

/** Does a claim need the figures of all partners: a rank, or a run of firsts ("the largest partner for a third year")? */
export const ranksSomeone = (claim: Claim, sentence: string): boolean =>
  claim.kind === 'rank' || (claim.kind === 'streak' && !isOfValues(claim) && isRunOfFirsts(sentence));

const OF_VALUES = /^(?:fall|rise|deficit|surplus|above|below)$/;

/** Does a run say by its direction that it is one of changes or levels, and not of places? */
export const isOfValues = (claim: Claim): boolean => OF_VALUES.test(claim.direction ?? '');

/** Do the words around a run say that it is a run of first places? */
export const isRunOfFirsts = (words: string): boolean => TOP.test(words) && RANKED.test(words);

/** "Among the five largest", "a top-three market": a place or better. */
export const isAtMost = (claim: Claim): boolean =>
  claim.direction === 'at_most' || /\b(?:among|one of|top[- ](?:\d+|two|three|four|five|ten))\b/i.test(claim.quote);

/** "The smallest", "last": counted from the other end, which the figures of all partners hardly settle. */
export const isFromBelow = (claim: Claim): boolean => /\b(?:smallest|lowest|least|last)\b/i.test(claim.quote);
