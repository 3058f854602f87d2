import type { Decomposition } from './decomposition.js';

/** The lines of one product or one month: `effects` in the order of the names beside the rows, in units of currency. */
export interface EffectRow {
  readonly name: string;
  readonly base: number;
  readonly now: number;
  /** They add up to `now - base`. */
  readonly effects: readonly number[];
}

/** The change of trade with one partner, by the identity value = total demand x product mix x share. */
export interface TradeIdentity {
  readonly partner: string;
  readonly whole: Decomposition;
  /** The same lines for each group of products that the caller named, in order of first appearance. */
  readonly groups: readonly Decomposition[];
  /** What stands in the columns of the rows. */
  readonly effectNames: readonly string[];
  readonly byProduct: readonly EffectRow[];
  readonly byMonth: readonly EffectRow[];
  /** What the partner lost of its share (and by leaving products), by who gained it; `nobody` where the product went. */
  readonly reallocated: Decomposition;
}
