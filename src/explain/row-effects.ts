import type { LineKind } from '../model/decomposition.js';
import type { PartnerView } from './partner-view.js';
import type { SharePrices } from './share-prices.js';
import type { Split } from './split.js';

/** What each column of the effects is. */
export interface EffectName {
  readonly name: string;
  readonly kind: LineKind;
  /** It belongs to the share. */
  readonly ofShare: boolean;
}

const factor = (name: string, ofShare = false): EffectName => ({ name, kind: 'factor', ofShare });
const EDGES: readonly EffectName[] = [
  { name: 'entry', kind: 'entry', ofShare: false },
  { name: 'exit', kind: 'exit', ofShare: false },
];
export const EFFECTS: readonly EffectName[] = [factor('demand'), factor('mix'), factor('share', true), ...EDGES];
export const EFFECTS_WITH_PRICES: readonly EffectName[] = [
  factor('demand'),
  factor('mix'),
  factor('relative price', true),
  factor('exchange rate', true),
  factor('real share', true),
  factor('share without price figures', true),
  ...EDGES,
];

/**
 * What each factor adds in each product and month: `[row * names + name]`, names as in `EFFECTS`, or as in
 * `EFFECTS_WITH_PRICES` when there are prices. Rows that are zero in one period are entry or exit.
 */
export function rowEffects(view: PartnerView, split: Split, prices?: SharePrices): Float64Array {
  const width = (prices ? EFFECTS_WITH_PRICES : EFFECTS).length;
  const rows = view.products * view.months;
  const effects = new Float64Array(rows * width);
  const three = [new Float64Array(3), new Float64Array(3), new Float64Array(3)] as const;
  const five = [new Float64Array(5), new Float64Array(5), new Float64Array(5)] as const;
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    const [before, after] = [view.own.base[row]!, view.own.now[row]!];
    if (before === 0 || after === 0) {
      if (before !== after) effects[at + width - (before === 0 ? 2 : 1)] = after - before;
      continue;
    }
    const own = prices ? prices.own[row]! : NaN;
    const market = prices ? prices.market[row]! : NaN;
    const priced = prices !== undefined && own > 0 && market > 0;
    const [base, now, out] = priced ? five : three;
    fill(view, 'base', row, base);
    fill(view, 'now', row, now);
    if (priced) splitShare(base, now, own / market, prices.exchangeRate[row % view.months]!);
    split(base, now, out);
    effects[at] = out[0]!;
    effects[at + 1] = out[1]!;
    if (priced) for (let j = 2; j < 5; j++) effects[at + j] = out[j]!;
    else effects[at + width - 3] = out[2]!;
  }
  return effects;
}

/** Demand, mix, share of one row. */
function fill(view: PartnerView, side: 'base' | 'now', row: number, out: Float64Array): void {
  const demand = view.demand[side][row % view.months]!;
  const market = view.market[side][row]!;
  out[0] = demand;
  out[1] = market / demand;
  out[2] = view.own[side][row]! / market;
}

/** Puts relative price, exchange rate and real share in the place of the share. */
function splitShare(base: Float64Array, now: Float64Array, relative: number, rate: number): void {
  base[4] = base[2]!;
  base[2] = 1;
  base[3] = 1;
  now[4] = now[2]! / relative;
  now[2] = relative / rate;
  now[3] = rate;
}
