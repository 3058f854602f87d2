import { wordNumber } from './number-words.js';
import type { PhraseFields } from './phrase.js';
import { gateOf } from './word-gates.js';

export const BIG =
  'largest|best(?= (?:customers?|clients?|markets?|buyers?)\\b)|best-selling|top-selling|heaviest|biggest|most important|highest|most valuable';
export const HEAD = `${BIG}|top|leading|main|major|chief|principal|foremost|number[- ]one|number[- ](?:two|three|four|five)|(?:no\\.? ?|#)\\d{1,2}`;
export const NOUN =
  'countr(?:y|ies) (?:of (?:destination|origin)|for (?:ex|im)ports)|trading partners?|partners?|markets?|suppliers?|sources?|destinations?|exporters?|importers?|buyers?|sellers?|customers?|clients?|traders?|trading nations?|producers?|purchasers?|consumers?|providers?|takers?|contributors?|recipients?|outlets?|origins?|(?:export|import)?\\s?items?|categor(?:y|ies)|groups?|earners?|exports?|imports?|econom(?:y|ies)|deficits?|surplus(?:es)?|shortfalls?|gaps?|commodit(?:y|ies)|products?|components?|users?|growers?|shippers?|provinces?|sectors?|industr(?:y|ies)|segments?|shares?|portions?|slices?|chunks?|parts?|contributions?';
/** The words that a ranked noun ends with. */
export const RANKED = gateOf(
  'country|countries|partners?|markets?|suppliers?|sources?|destinations?|exporters?|importers?|buyers?|sellers?|customers?|clients?|traders?|nations?|producers?|purchasers?|consumers?|providers?|takers?|contributors?|recipients?|outlets?|origins?|items?|exportitems?|importitems?|category|categories|groups?|earners?|exports?|imports?|economy|economies|deficits?|surplus|surpluses|shortfalls?|gaps?|commodity|commodities|products?|components?|users?|growers?|shippers?|provinces?|sectors?|industry|industries|segments?|shares?|portions?|slices?|chunks?|parts?|contributions?',
);
export const STOP =
  'since|in|than|of|is|was|were|are|and|or|but|to|from|with|for|by|on|at|as|that|which|who|rise|fall|drop|decline|increase|gain|growth|growing|declines|increases|gains|rises|drops|falls|share|shares|contraction|change|changes|gain|part of|threat|problem|ever';
export const CHANGE = '(?:drop|fall|decline|decrease|rise|increase|growth|gain|jump|contraction|slump)';
/** How something moved, as a noun. */
export const CHANGES =
  '(?:falls?|drops?|declines?|decreases?|losses|slumps?|plunges?|dips?|slides?|contractions?|downturn|rises?|increases?|growth|gains?|jumps?|surges?|leaps?|upturn|upswing|expansion|recovery|rebound|advances?|changes?)';
export const CHANGE_WORDS = gateOf(
  'falls?|drops?|declines?|decreases?|losses|slumps?|plunges?|dips?|slides?|contractions?|downturn|rises?|increases?|growth|gains?|jumps?|surges?|leaps?|upturn|upswing|expansion|recovery|rebound|advances?|changes?',
);
/** What is greatest among changes. */
export const MOST =
  'largest|biggest|strongest|steepest|sharpest|highest|fastest|greatest|heaviest|deepest|widest|hardest';
/** What is traded, as a whole. */
export const TRADED = '(?:exports|imports|shipments|sales|purchases|deliveries|trade)';
export const TRADED_WORDS = gateOf('exports|imports|shipments|sales|purchases|deliveries|trade');
/** Those who trade. */
export const TRADERS =
  '(?:partners|suppliers|markets|customers|buyers|destinations|sources|sellers|importers|exporters|clients|purchasers|takers|outlets)';
export const TRADERS_WORDS = gateOf(
  'partners|suppliers|markets|customers|buyers|destinations|sources|sellers|importers|exporters|clients|purchasers|takers|outlets',
);
/** A plural without a number is a rank only where somebody is said to be one: "were the main takers". */
export const PREDICATE =
  /\b(?:is|are|was|were|be|been|remain(?:s|ed)?|represent(?:s|ed)?|constitut(?:es|ed)|as|became|become|becoming|being|still|stay(?:s|ed)?)\s+(?:still\s+|also\s+|again\s+|now\s+)?(?:by far\s+)?(?:the\s+|its\s+|their\s+|our\s+|both\s+)?$/i;

export const rank = (value: number | null, fields: PhraseFields & { from?: number; to?: number } = {}) => ({
  comparison: 'rank_among' as const,
  value,
  unit: value === null ? null : 'rank',
  ...fields,
});

export const placeOf = (words: string): number | null => {
  const number = /(?:\b(?:number|no\.?)[- ]?\s?|#)(\w+)/i.exec(words)?.[1];
  const value = wordNumber(number ?? words);
  return Number.isFinite(value) ? value : null;
};

/** "Milk powder, butter and cheese", "cars and car parts": goods that have a place together. */
export const TOGETHER = /\band\s(?:[a-z-]+\s){1,4}$/;
