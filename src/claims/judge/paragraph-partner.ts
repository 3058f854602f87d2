import type { Claim } from '../../model/claim.js';
import { findEconomies } from '../extract/economy-mentions.js';
import type { Case } from './case.js';

/** Words that lead away from one partner to all of them. */
const OF_ALL = /\b(?:overall|total|all|whole|world(?:wide)?|global|foreign trade|altogether)\b/i;

/** The "US" of US dollars is no partner. */
const OF_MONEY = /\b(?:US|U\.S\.|American|Hong Kong|Australian|Canadian|Singapore)\s(?=dollars?\b)|\b(?:US|HK)(?=\$)/g;

/** Economies that words name, without the reporter. */
export const othersIn = (words: string, { reporter }: Claim): readonly string[] =>
  findEconomies(words.replace(OF_MONEY, ''))
    .map(({ code }) => code)
    .filter((code) => code !== reporter);

export const isOnly = (partner: string | null, others: readonly string[]): boolean =>
  others.length > 0 && others.every((code) => code === partner);

/** So far back a paragraph, or a text, is looked through for whom it names: a longer one says nothing. */
const FARTHEST = 2500;

/** Economies named from a place on, without the reporter; null where that is too far back. */
const namedFrom = ({ claim, text }: Case, start: number): readonly string[] | null =>
  claim.sentence[1] - start > FARTHEST ? null : othersIn(text.slice(start, claim.sentence[1]), claim);

/**
 * Does the paragraph up to the end of the claim's sentence name this one partner and nobody else, or, where it names
 * nobody, the whole text so far? A number of all trade is told apart by the figures held of that.
 */
export function paragraphSays(c: Case): boolean {
  const { claim, text } = c;
  const [from, to] = claim.sentence;
  if (claim.partner === 'WLD' || OF_ALL.test(text.slice(from, to))) return false;
  const paragraph = namedFrom(c, text.lastIndexOf('\n', from) + 1);
  if (paragraph === null) return false;
  return isOnly(claim.partner, paragraph.length > 0 ? paragraph : (namedFrom(c, 0) ?? []));
}

const BREAK = /[,;.]|\s(?:and|while|whereas|but)\s/;
const GATHERED = /\brespectively\b|\bin that order\b/i;

/** "Trade with A grew # and trade with B #": from the number before up to this one only its own partner is named. */
export function stretchSays({ claim, text }: Case): boolean {
  const [from, to] = claim.sentence;
  if (claim.partner === 'WLD' || to - from > FARTHEST || GATHERED.test(text.slice(from, to))) return false;
  const stretch = text.slice(from, claim.start).replace(/^.*\d/s, '') + text.slice(claim.start, claim.end);
  const behind = text.slice(claim.end, to).split(BREAK, 1)[0]!;
  return isOnly(claim.partner, othersIn(stretch, claim)) && othersIn(behind, claim).length === 0;
}
