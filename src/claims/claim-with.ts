import type { Claim } from '../model/claim.js';

/** A claim with some of its fields said anew; every field in one order, as with drafts (extract/draft.ts). */
export function claimWith(claim: Claim, changes: Partial<Claim>): Claim {
  const copy: EveryField = {
    id: claim.id,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    kind: claim.kind,
    reporter: claim.reporter,
    partner: claim.partner,
    flow: claim.flow,
    product: claim.product,
    period: claim.period,
    value: claim.value,
    unit: claim.unit,
    currency: claim.currency,
    comparison: claim.comparison,
    attribution: claim.attribution,
    quantity: claim.quantity,
    sentence: claim.sentence,
    basePeriod: claim.basePeriod,
    since: claim.since,
    direction: claim.direction,
    scope: claim.scope,
    approx: claim.approx,
    low: claim.low,
    high: claim.high,
    currencyAssumed: claim.currencyAssumed,
    converts: claim.converts,
    dated: claim.dated,
    around: claim.around,
    basis: claim.basis,
  };
  return Object.assign(copy, changes);
}

/** None may be forgotten, also of those that few claims have. */
type EveryField = { [K in keyof Required<Claim>]: Claim[K] };
