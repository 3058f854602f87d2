import { quantilesUnsorted } from '../kernels/quantiles-unsorted.js';
import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import { exactSum } from './exact-sum.js';
import { type Indices, priceIndices, volumeIndices } from './price-index.js';

/** Value and quantity of one product in two periods; NaN where no quantity is held. Units are the caller's. */
export interface ValueAndQuantity {
  readonly product: string;
  readonly baseValue: number;
  readonly baseQuantity: number;
  readonly nowValue: number;
  readonly nowQuantity: number;
}

export type LeftOut = 'no quantity' | 'traded in one period only' | 'outlier';

export interface UnitValues {
  /** NaN throughout when no product is left. */
  readonly unitValue: Indices;
  readonly volume: Indices;
  /** Percent of each period's value that the indices rest on. */
  readonly coverage: { readonly base: number; readonly now: number };
  readonly used: number;
  readonly leftOut: readonly { readonly product: string; readonly why: LeftOut }[];
  readonly notes: readonly Note[];
}

/** How far, in robust standard deviations of the log ratio, a unit value may move from the median before it is left out. */
const WIDEST = 3;
/** Nothing within this ratio of the median is an outlier, however close together the others lie. */
const NEVER_WITHIN = 2;

/**
 * Unit values (value over quantity) put into the indices of prices and volumes. Left out are products without a
 * quantity, those traded in one period only, and outliers: the log of now over base further from the median of all than
 * 3 x 1.4826 x the median absolute deviation (Hampel 1974, J. American Statistical Association 69) and more than a factor
 * of 2. What is left out lowers the coverage, which has to be printed beside the index.
 * @throws BilateralError `bad-input` on no products, or values and quantities that are negative or infinite
 */
export function unitValues(products: readonly ValueAndQuantity[]): UnitValues {
  check(products);
  const why = new Map<ValueAndQuantity, LeftOut>();
  for (const p of products) {
    if (p.baseValue > 0 !== p.nowValue > 0) why.set(p, 'traded in one period only');
    else if (!(p.baseQuantity > 0 && p.nowQuantity > 0 && p.baseValue > 0)) why.set(p, 'no quantity');
  }
  for (const p of outliers(products.filter((p) => !why.has(p)))) why.set(p, 'outlier');
  const used = products.filter((p) => !why.has(p));
  const covered = (value: (p: ValueAndQuantity) => number): number =>
    used.length === 0 ? 0 : (100 * exactSum(used.map(value))) / exactSum(products.map(value));
  const coverage = { base: covered((p) => p.baseValue), now: covered((p) => p.nowValue) };
  const leftOut = [...why].map(([{ product }, reason]) => ({ product, why: reason }));
  const data = {
    basePrices: used.map((p) => p.baseValue / p.baseQuantity),
    nowPrices: used.map((p) => p.nowValue / p.nowQuantity),
    baseQuantities: used.map((p) => p.baseQuantity),
    nowQuantities: used.map((p) => p.nowQuantity),
  };
  return {
    unitValue: used.length > 0 ? priceIndices(data) : UNKNOWN,
    volume: used.length > 0 ? volumeIndices(data) : UNKNOWN,
    coverage,
    used: used.length,
    leftOut,
    notes: [
      note('unit-values', 'unit values are not prices: they move with what is in a product code as well'),
      note(
        'coverage',
        `${used.length} of ${products.length} products, ${coverage.base.toFixed(1)} % of the base's value and ${coverage.now.toFixed(1)} % of now's`,
      ),
    ],
  };
}

const UNKNOWN: Indices = { laspeyres: NaN, paasche: NaN, fisher: NaN, toernqvist: NaN };

function outliers(products: readonly ValueAndQuantity[]): ValueAndQuantity[] {
  if (products.length === 0) return [];
  const ratios = products.map((p) => Math.log((p.nowValue / p.nowQuantity) * (p.baseQuantity / p.baseValue)));
  const middle = median(ratios);
  const spread = 1.4826 * median(ratios.map((ratio) => Math.abs(ratio - middle)));
  const most = Math.max(WIDEST * spread, Math.log(NEVER_WITHIN));
  return products.filter((_, i) => Math.abs(ratios[i]! - middle) > most);
}

const median = (numbers: readonly number[]): number => quantilesUnsorted(Float64Array.from(numbers), [50])[0]!;

function check(products: readonly ValueAndQuantity[]): void {
  const hint = 'give each product a value of at least 0 in both periods, and a quantity or NaN';
  if (products.length === 0) throw new BilateralError('bad-input', 'unit values of no products', { hint });
  for (const p of products) {
    const values = [p.baseValue, p.nowValue];
    const quantities = [p.baseQuantity, p.nowQuantity];
    const bad = values.find((x) => !Number.isFinite(x) || x < 0) ?? quantities.find((x) => x < 0 || x === Infinity);
    if (bad !== undefined)
      throw new BilateralError('bad-input', `product ${p.product} has a value or quantity of ${bad}`, { hint });
  }
}
