import type { Claim } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';
import { findEconomies } from '../extract/economy-mentions.js';
import { fullNumber, isPrintedAmount } from './printed-amount.js';

const OF_THAT = /^\sof\s(?:that|this|it|them|these|those)\b/;
/** So many claims back the whole is sought. */
const NEAR = 6;

const isAmount = (claim: Claim): boolean => claim.kind === 'level' && isPrintedAmount(claim);
const isOneSided = ({ partner }: Claim): boolean => partner !== null && partner !== 'WLD';

/** Where the whole of a part begins: the last greater amount of that flow, told in a sentence that does not name whose part it is. */
function wholeOf(part: Claim, told: readonly Claim[], text: string): Claim | null {
  const whole = told
    .slice(-NEAR)
    .findLast(
      (c) => isAmount(c) && c.flow === part.flow && c.reporter === part.reporter && c.sentence[0] < part.sentence[0],
    );
  if (!whole || whole.partner !== part.partner || fullNumber(whole) <= fullNumber(part)) return null;
  // "Spain took # of them", of tomatoes, in a text on what it buys from Morocco: a part of no figure told before.
  const { product, partner, reporter } = part;
  if (whole.product !== product || !names(text, partner, part) || names(text, reporter, part)) return null;
  if (text.slice(whole.end, part.start).includes('\n\n')) return null;
  return names(text, part.partner, whole) ? null : whole;
}

/** Does the sentence of a claim name a partner? */
const names = (text: string, partner: string | null, { sentence }: Claim): boolean =>
  findEconomies(text.slice(sentence[0], sentence[1])).some(({ code }) => code === partner);

/** "The UK exported food worth #. The EU received # of that": what the EU took a part of was sold to all, whomever the text is about. */
export function withWholesOfParts(claims: readonly Claim[], text: string): readonly Claim[] {
  let settled: Claim[] | null = null;
  claims.forEach((part, i) => {
    if (!isAmount(part) || !isOneSided(part) || !OF_THAT.test(text.slice(part.end, part.end + 9))) return;
    const told = settled ?? claims;
    const whole = wholeOf(part, told.slice(Math.max(0, i - NEAR), i), text);
    if (!whole) return;
    settled ??= [...claims];
    for (let j = i - 1; j >= 0 && claims[j]!.start >= whole.sentence[0]; j -= 1)
      if (claims[j]!.partner === part.partner && claims[j]!.sentence[0] < part.sentence[0])
        settled[j] = claimWith(settled[j]!, { partner: 'WLD' });
  });
  return settled ?? claims;
}
