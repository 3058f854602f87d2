import type { TradeCube } from './trade-cube.js';

/** One partner's trade beside the whole market's, in both periods. Rows are `product * months + month`. */
export interface PartnerView {
  readonly products: number;
  readonly months: number;
  readonly own: TwoPeriods;
  /** All partners together. */
  readonly market: TwoPeriods;
  /** All partners and products together, by month. */
  readonly demand: TwoPeriods;
}

export interface TwoPeriods {
  readonly base: Float64Array;
  readonly now: Float64Array;
}

/** Adds the partners of a cube up, once. */
export function partnerView(cube: TradeCube, partner: number): PartnerView {
  const [products, months] = [cube.products.length, cube.months.length];
  const sides = (['base', 'now'] as const).map((side) => addUp(cube[side], products * months, months, partner));
  const both = (part: 'own' | 'market' | 'demand'): TwoPeriods => ({ base: sides[0]![part], now: sides[1]![part] });
  return { products, months, own: both('own'), market: both('market'), demand: both('demand') };
}

function addUp(values: Float64Array, rows: number, months: number, partner: number) {
  const own = new Float64Array(rows);
  const market = new Float64Array(rows);
  const demand = new Float64Array(months);
  const partners = values.length / rows;
  for (let row = 0, cell = 0; row < rows; row++) {
    let sum = 0;
    for (let k = 0; k < partners; k++) sum += values[cell++]!;
    market[row] = sum;
    own[row] = values[row * partners + partner]!;
    demand[row % months]! += sum;
  }
  return { own, market, demand };
}

/** The same with the months added up to one. */
export function monthsTogether(view: PartnerView): PartnerView {
  const { products, months } = view;
  const fold = (rows: Float64Array): Float64Array => {
    const sums = new Float64Array(rows.length / months);
    for (let row = 0; row < rows.length; row++) sums[Math.floor(row / months)]! += rows[row]!;
    return sums;
  };
  const both = ({ base, now }: TwoPeriods): TwoPeriods => ({ base: fold(base), now: fold(now) });
  return { products, months: 1, own: both(view.own), market: both(view.market), demand: both(view.demand) };
}
