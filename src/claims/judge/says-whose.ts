import { findEconomies } from '../extract/economy-mentions.js';
import { type Case, sentenceOf } from './case.js';

/** Kinds that are tied to a partner by the words around them. */
const TIED: ReadonlySet<string> = new Set(['level', 'balance', 'growth', 'share']);

/** The "US" of US dollars is no partner. */
const OF_MONEY = /\b(?:US|U\.S\.|American|Hong Kong|Australian|Canadian|Singapore)\s(?=dollars?\b)/g;

/**
 * Does the sentence of a claim itself say with whom the trade is, and name nobody else, or is the whole text about that
 * one partner? A partner that is only carried into a sentence may be carried wrongly: too little to call a number wrong.
 */
export function saysWhose(c: Case): boolean {
  const { claim, claims } = c;
  if (!TIED.has(claim.kind)) return true;
  const { partner, reporter } = claim;
  const others = findEconomies(sentenceOf(c).replace(OF_MONEY, ''))
    .map(({ code }) => code)
    .filter((code) => code !== reporter);
  const said = partner === 'WLD' ? others.length === 0 : others.length > 0 && others.every((o) => o === partner);
  return said || claims.every((other) => other.partner === null || other.partner === partner);
}
