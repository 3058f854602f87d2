import { type Case, sentenceOf } from './case.js';
import { namesOtherYear, tellsFlow } from './explicit.js';
import { isOnly, othersIn, paragraphSays, stretchSays } from './paragraph-partner.js';

/** Kinds that are tied to a partner by the words around them. */
const TIED: ReadonlySet<string> = new Set(['level', 'balance', 'growth', 'share']);

/**
 * Does the sentence of a claim itself, its clause or its paragraph say with whom the trade is, and name nobody else, or is the
 * whole text about that one partner? A partner that is only carried into a sentence may be carried wrongly: too little to call a number wrong.
 */
export function saysWhose(c: Case): boolean {
  const { claim, claims } = c;
  if (!TIED.has(claim.kind)) return true;
  const { partner } = claim;
  const others = othersIn(sentenceOf(c), claim);
  const said = partner === 'WLD' ? others.length === 0 : isOnly(partner, others);
  return (
    said ||
    isOnly(partner, othersIn(clauseOf(c), claim)) ||
    claims.every((other) => other.partner === null || other.partner === partner) ||
    (!namesOtherYear(c) && (claim.kind === 'share' || tellsFlow(c)) && (stretchSays(c) || paragraphSays(c)))
  );
}

/** What parts a sentence in two that stand alone, each with its own partner. */
const PARTED = /;|,?\s(?:while|whereas)\s/g;
const GATHERED = /\brespectively\b|\bin that order\b/i;

/** "Exports to A slipped to #, while sales to B grew # to #": the part of the sentence that the claim stands in. */
function clauseOf({ claim, text }: Case): string {
  const [from, to] = claim.sentence;
  const sentence = text.slice(from, to);
  if (GATHERED.test(sentence)) return '';
  const bounds = [...sentence.matchAll(PARTED)].map((m) => from + m.index);
  const start = bounds.filter((at) => at < claim.start).at(-1) ?? from;
  return text.slice(start, bounds.find((at) => at >= claim.end) ?? to);
}
