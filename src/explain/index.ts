// Why it moved, as accounting: pure functions from figures to lines that add up.

export type {
  Decomposition,
  DecompositionLine,
  LineKind,
  LineRange,
  RangeSource,
  Spread,
} from '../model/decomposition.js';
export type { PairExplanation } from '../model/pair-explanation.js';
export type { EffectRow, TradeIdentity } from '../model/trade-identity.js';
export type { Why, WhyByFlow, WhySide } from '../model/why.js';
export type { ProductGroups, WhyProducts } from '../model/why-products.js';
export { cubeParts } from './cube-parts.js';
export { decompose, type FactorChange } from './decompose.js';
export { demandAndShare, type Market } from './demand-and-share.js';
export { explainPair, type PairFlows, type PairTotals } from './explain-pair.js';
export { NOT_TO_SAY } from './not-to-say.js';
export { type Change, type OtherParts, type PartOfChange, partsOfChange } from './parts-of-change.js';
export { type Indices, type PricesAndQuantities, priceIndices, volumeIndices } from './price-index.js';
export type { SharePrices } from './share-prices.js';
export type { TradeCube } from './trade-cube.js';
export { type IdentityOptions, tradeIdentity } from './trade-identity.js';
export { type LeftOut, type UnitValues, unitValues, type ValueAndQuantity } from './unit-value.js';
export { type WhyInput, whyBetween } from './why-between.js';
export { type ProductsInput, whyByProduct } from './why-by-product.js';
