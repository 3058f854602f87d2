import type { Claim } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';
import { findEconomies } from '../extract/economy-mentions.js';

const GAP = String.raw`(?:(?<more>surplus|(?:favou?rable|positive)\s+(?:trade\s+)?balance|plus)|(?<less>deficit|gap|shortfall|hole|(?:negative|unfavou?rable)\s+(?:trade\s+)?balance))`;
const HAS = '(?:with|had|has|have|having|ran|runs|running|recorded|posted|registered|enjoyed|enjoys|faced|suffered)';
/** "Left African states with a gap", "so that India had a favourable balance": what stands between the owner and the gap. */
const OWNED = new RegExp(
  String.raw`^(?:\s(?:states|countries|nations|side|members|economies))?\s(?:(?:thus|therefore|hence|now|again|still|accordingly|consequently)\s)*${HAS}\s(?:an?|its|the|their)\s(?:[a-z]+\s){0,3}?${GAP}\b`,
  'i',
);
const OWNS = new RegExp(String.raw`\s${HAS}\s(?:an?|its|the|their)\s`, 'i');
/** "An import surplus": more came in than went out. */
const IMPORT_SURPLUS = /\bimport\s+surplus\b/i;

const ONE_NUMBER = /^[^\d.;]{0,40}\d[\d.,]*\D*$/;

/** Characters before a balance in which its owner may stand. */
const BEFORE = 70;

/** The sign that the words give a balance of the two sides of a claim; null where they do not say whose it is. */
function saidSign({ start, end, sentence, partner, reporter }: Claim, text: string): 1 | -1 | null {
  const from = Math.max(sentence[0], start - BEFORE);
  const words = text.slice(from, end);
  if (IMPORT_SURPLUS.test(text.slice(Math.max(sentence[0], start - 10), end))) return -1;
  if (!OWNS.test(words)) return null;
  for (const economy of findEconomies(words).toReversed()) {
    const owned = OWNED.exec(words.slice(economy.end));
    // Behind the words comes this number, and no other before it.
    if (!owned || !ONE_NUMBER.test(words.slice(economy.end + owned[0].length))) continue;
    const sign = owned.groups!.more ? 1 : -1;
    return economy.code === partner ? (-sign as 1 | -1) : economy.code === reporter ? sign : null;
  }
  return null;
}

/** A balance that the words give to the other side of a trade, seen from the side that reports it. */
export const withOwnBalances = (claims: readonly Claim[], text: string): readonly Claim[] =>
  claims.map((claim) => {
    const { kind, value, partner, quantity } = claim;
    if (kind !== 'balance' || !value || !quantity || /[-¦]\s?\D{0,3}\d/.test(claim.quote)) return claim;
    if (partner === null) return claim;
    const sign = saidSign(claim, text);
    return sign === null || sign === Math.sign(value) ? claim : claimWith(claim, { value: -value });
  });
