import type { Currency } from '../model/currency.js';
import type { RangeSource } from '../model/decomposition.js';
import type { PairExplanation } from '../model/pair-explanation.js';
import { demandAndShare, type Market } from './demand-and-share.js';
import { NOT_TO_SAY } from './not-to-say.js';
import { type Change, partsOfChange } from './parts-of-change.js';

export interface PairFlows<C extends Currency = Currency> {
  readonly exports: Change<C>;
  readonly imports: Change<C>;
}

/** Totals of two economies in two periods; every set of figures is of one publisher and vintage. */
export interface PairTotals<C extends Currency = Currency> {
  readonly reporter: string;
  readonly partner: string;
  /** As the reporter records them. */
  readonly flows: PairFlows<C>;
  /** The same in another vintage, or as the partner records it: they widen the ranges, they are never mixed in. */
  readonly otherFlows?: readonly { readonly from: RangeSource; readonly flows: PairFlows<C> }[];
  /** What the partner buys from the reporter and from all, as the partner records it. */
  readonly market?: Market<C>;
  readonly otherMarkets?: readonly { readonly from: RangeSource; readonly market: Market<C> }[];
}

/**
 * Why trade between two economies moved, from totals alone: by flow as the reporter records it, and by demand and share
 * as the partner records what it buys.
 * @throws BilateralError `bad-input` as `partsOfChange` and `demandAndShare`
 */
export function explainPair<C extends Currency>(totals: PairTotals<C>): PairExplanation {
  const { reporter, partner, market } = totals;
  const named = ({ exports, imports }: PairFlows<C>) => [
    { name: 'exports', ...exports },
    { name: 'imports', ...imports },
  ];
  const others = (totals.otherFlows ?? []).map(({ from, flows }) => ({ from, parts: named(flows) }));
  return {
    reporter,
    partner,
    byFlow: partsOfChange(`trade of ${reporter} with ${partner}`, named(totals.flows), others),
    demandAndShare: market
      ? demandAndShare(`imports of ${partner} from ${reporter}`, market, totals.otherMarkets ?? [])
      : null,
    notToSay: NOT_TO_SAY,
  };
}
