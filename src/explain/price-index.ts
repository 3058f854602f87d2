import { BilateralError } from '../model/error.js';
import { exactSum } from './exact-sum.js';

/** Prices and quantities of the same products, in the same order, in two periods: any unit, the same in both. */
export interface PricesAndQuantities {
  /** Positive. */
  readonly basePrices: readonly number[];
  readonly nowPrices: readonly number[];
  /** Not negative. */
  readonly baseQuantities: readonly number[];
  readonly nowQuantities: readonly number[];
}

/** What an average basket became, as ratios: 1.05 is five percent more. NaN where there was nothing to weigh with. */
export interface Indices {
  /** At the base's weights. */
  readonly laspeyres: number;
  /** At the weights of now. */
  readonly paasche: number;
  /** The geometric mean of both. */
  readonly fisher: number;
  /** Geometric, each product weighed by the mean of its two shares of value. */
  readonly toernqvist: number;
}

/**
 * Price indices between two periods. Producer Price Index Manual (ILO, IMF, OECD, UNECE and World Bank, 2004), chapters
 * 15 and 16; Balk 2008, Price and Quantity Index Numbers, chapter 3, whose table 3.4 the tests hold them to.
 * @throws BilateralError `bad-input` on lists of unlike length, prices that are not positive, negative quantities
 */
export function priceIndices(of: PricesAndQuantities): Indices {
  check(of);
  return indices(of.basePrices, of.nowPrices, of.baseQuantities, of.nowQuantities);
}

/**
 * Volume indices: the same formulas with prices and quantities in one another's place.
 * The product of the price index and the volume index of Fisher is the ratio of the values; so is Laspeyres's one times
 * Paasche's other. A product of which one quantity is zero has no ratio: Toernqvist's volume index is NaN then.
 * @throws BilateralError `bad-input` as `priceIndices`
 */
export function volumeIndices(of: PricesAndQuantities): Indices {
  check(of);
  return indices(of.baseQuantities, of.nowQuantities, of.basePrices, of.nowPrices);
}

/** `a` what is measured, `w` what it is weighed with. */
function indices(a0: readonly number[], a1: readonly number[], w0: readonly number[], w1: readonly number[]): Indices {
  const sum = (term: (i: number) => number): number => exactSum(a0.map((_, i) => term(i)));
  const base = sum((i) => a0[i]! * w0[i]!);
  const now = sum((i) => a1[i]! * w1[i]!);
  const laspeyres = sum((i) => a1[i]! * w0[i]!) / base;
  const paasche = now / sum((i) => a0[i]! * w1[i]!);
  const weight = (i: number): number => ((a0[i]! * w0[i]!) / base + (a1[i]! * w1[i]!) / now) / 2;
  // A product that is traded in neither period weighs nothing, whatever its ratio.
  const toernqvist = Math.exp(sum((i) => (weight(i) === 0 ? 0 : weight(i) * Math.log(a1[i]! / a0[i]!))));
  const known = (x: number): number => (Number.isFinite(x) && x > 0 ? x : NaN);
  const fisher = Math.sqrt(laspeyres * paasche);
  return {
    laspeyres: known(laspeyres),
    paasche: known(paasche),
    fisher: known(fisher),
    toernqvist: known(toernqvist),
  };
}

function check({ basePrices, nowPrices, baseQuantities, nowQuantities }: PricesAndQuantities): void {
  const lists = [basePrices, nowPrices, baseQuantities, nowQuantities];
  const hint = 'give each product a positive price and a quantity of at least 0 in both periods';
  if (lists.some((list) => list.length !== basePrices.length) || basePrices.length === 0)
    throw new BilateralError('bad-input', `an index of ${lists.map((list) => list.length).join(', ')} numbers`, {
      hint,
    });
  for (const [list, least] of [
    [basePrices, 1],
    [nowPrices, 1],
    [baseQuantities, 0],
    [nowQuantities, 0],
  ] as const) {
    const at = list.findIndex((x) => !Number.isFinite(x) || x < 0 || (least === 1 && x === 0));
    if (at >= 0)
      throw new BilateralError('bad-input', `the ${least ? 'price' : 'quantity'} of product ${at + 1} is ${list[at]}`, {
        hint,
      });
  }
}
