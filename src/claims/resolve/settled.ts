import type { Claim } from '../../model/claim.js';
import type { Period } from '../../model/period.js';
import { claimWith } from '../claim-with.js';
import { withAdjustedApart } from './adjusted-apart.js';
import { withBalanceOfProduct } from './balance-of-product.js';
import { withBothKinds } from './both-kinds.js';
import { withBothTogether } from './both-together.js';
import { termsIn } from './currency.js';
import { withFirmsAsNamed } from './firms-as-named.js';
import { withFittingWholes } from './fitting-whole.js';
import { withGapsOnTheirSide } from './gap-on-their-side.js';
import { withGrowthCurrency } from './growth-currency.js';
import { withHeadlineComparison } from './headline-comparison.js';
import { withHeadlineForecast } from './headline-forecast.js';
import { withHeadlineTime } from './headline-time.js';
import { withJudgedBalances } from './judged-balance.js';
import { withLongerTime } from './longer-time.js';
import { withPairsAgain } from './paired-again.js';
import { withWholesOfParts } from './part-of-that.js';
import { withRatioBases } from './ratio-base.js';
import { withBasesOfRepeated } from './repeated-rates.js';
import { withSalesBesidePurchases } from './sales-beside-purchases.js';
import { withSameRest } from './same-rest.js';
import { withSumOfKinds } from './sum-of-kinds.js';
import { withTimeOfShares } from './time-of-share.js';
import { withTurnedBalances } from './turned-balance.js';
import { withOwnBalances } from './whose-balance.js';

/** The claims of a text once all are read: what a claim leaves open that only later ones tell. */
export function settled(
  claims: readonly Claim[],
  basePeriod: Period | null,
  text: string,
  titleEnd: number,
): readonly Claim[] {
  // A headline leaves its period to the text under it.
  const dated = claims.map((claim) =>
    claim.period === null && claim.flow !== null && claim.kind !== 'forecast'
      ? claimWith(claim, { period: basePeriod })
      : claim,
  );
  const headed = withHeadlineForecast(withHeadlineComparison(withHeadlineTime(dated, titleEnd, text), titleEnd, text));
  const foreseen = withTurnedBalances(headed, text);
  const sold = withGapsOnTheirSide(withOwnBalances(withSalesBesidePurchases(foreseen, text), text), text);
  const summed = withBothTogether(
    withGrowthCurrency(sold, () => termsIn(text)),
    text,
  );
  const kinds = withBalanceOfProduct(withSumOfKinds(withBothKinds(summed, text), text), text);
  const apart = withAdjustedApart(kinds, text);
  const paired = withWholesOfParts(withPairsAgain(withTimeOfShares(withLongerTime(apart, text), text), text), text);
  const whole = withJudgedBalances(withFittingWholes(paired));
  return withFirmsAsNamed(withSameRest(withRatioBases(withBasesOfRepeated(whole, text), text), text), text);
}
