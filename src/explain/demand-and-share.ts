import { observationsOf, originNotes } from '../measures/comparable.js';
import { sameCurrency } from '../measures/same-currency.js';
import type { Currency } from '../model/currency.js';
import type { Decomposition, RangeSource } from '../model/decomposition.js';
import { BilateralError } from '../model/error.js';
import { buildDecomposition, type Variant } from './build-decomposition.js';
import { ACCOUNTING, decompose, type FactorChange, factorValues } from './decompose.js';
import { logMeanSplit } from './log-mean-split.js';
import { otherSplits } from './other-splits.js';
import { type Change, requireChanges } from './parts-of-change.js';
import type { PriceRatios } from './price-ratios.js';

/** What an economy buys from one partner, and from all together: one publisher, one basis. */
export interface Market<C extends Currency = Currency> {
  readonly own: Change<C>;
  readonly all: Change<C>;
}

/**
 * The change of trade with one partner by log means: what the change of all demand adds, and what the partner's share in
 * it adds (Vartia 1976; additive LMDI-I, Ang 2015 eq. 4, with two factors). Ranges: `method` the midpoint formula
 * and demand at the share of the base and of now (constant-share analysis),
 * `rounding` the corners of all printed digits, and whatever other figures are given. With `prices` the share is told apart into relative
 * price, exchange rate and real share, as `tradeIdentity` does by product; the digits of indices are not varied.
 * @throws BilateralError `bad-input` on unlike figures, one that is missing, or a part above the whole
 */
export function demandAndShare<C extends Currency>(
  of: string,
  market: Market<C>,
  others: readonly { readonly from: RangeSource; readonly market: Market<C> }[] = [],
  prices: Prices | null = null,
): Decomposition {
  const markets = [market, ...others.map((other) => other.market)];
  for (const { own, all } of markets) requireChanges(of, [own, all], 2);
  const figures = markets.flatMap(({ own, all }) => [own.now, own.base, all.now, all.base]);
  const unit = sameCurrency<C>(...figures);
  const factors = factorsOf(of, numbersOf(market), prices);
  const central = decompose(of, unit, factors);
  const values = (numbers: Numbers): number[] => factorValues(factorsOf(of, numbers, prices), logMeanSplit);
  const variants: Variant[] = [
    ...otherSplits(factors.length).map((split): Variant => ({ from: 'method', values: factorValues(factors, split) })),
    ...corners(market).map((numbers): Variant => ({ from: 'rounding', values: values(numbers) })),
    ...others.map((other): Variant => ({ from: other.from, values: values(numbersOf(other.market)) })),
  ];
  return buildDecomposition({
    ...central,
    base: market.own.base.value,
    now: market.own.now.value,
    variants,
    inputs: observationsOf(...figures),
    notes: [...central.notes.filter(({ code }) => code !== ACCOUNTING.code), ...originNotes(...figures), ACCOUNTING],
  });
}

type Prices = Pick<PriceRatios, 'own' | 'market' | 'exchangeRate'>;

/** own now, own base, all now, all base */
type Numbers = readonly [number, number, number, number];

const numbersOf = ({ own, all }: Market): Numbers => [own.now.value, own.base.value, all.now.value, all.base.value];

/** Every corner of the rounding of four figures: each line moves one way with each of them, the others held. */
function corners({ own, all }: Market): Numbers[] {
  const ends = [own.now, own.base, all.now, all.base].map(({ low, high }) => [low, high] as const);
  return Array.from({ length: 16 }, (_, c) => ends.map((end, i) => end[(c >> i) & 1]!) as unknown as Numbers);
}

function factorsOf(of: string, [ownNow, ownBase, allNow, allBase]: Numbers, prices: Prices | null): FactorChange[] {
  for (const [part, whole] of [
    [ownNow, allNow],
    [ownBase, allBase],
  ] as const)
    if (!(part >= 0 && part <= whole && whole > 0))
      throw new BilateralError('bad-input', `${of}: trade with the partner is ${part}, with all together ${whole}`, {
        hint: 'give the figures of one publisher on one basis, the partner among all',
      });
  const demand = { name: 'demand', base: allBase, now: allNow };
  const share = { base: ownBase / allBase, now: ownNow / allNow };
  if (prices === null) return [demand, { name: 'share', ...share }];
  const relative = prices.own / prices.market;
  const rate = prices.exchangeRate ?? 1;
  return [
    demand,
    { name: 'relative price', base: 1, now: relative / rate },
    ...(prices.exchangeRate === null ? [] : [{ name: 'exchange rate', base: 1, now: rate }]),
    { name: 'real share', base: share.base, now: share.now / relative },
  ];
}
