// What is normal: gravity equations. Pure functions from a panel and a specification to an estimate.

export type { BorderEffects } from '../model/border-effect.js';
export type { Deviation, DeviationPoint } from '../model/deviation.js';
export type { PhasingIn } from '../model/phasing-in.js';
export { requiredColumns } from './asked.js';
export { type BorderOptions, borderColumns, borderEffects } from './border-effects.js';
export { design } from './build-design.js';
export type { Design, Grouping, Regressor } from './design.js';
export { type DeviationOptions, deviation, deviationColumns } from './deviation.js';
export { normalBetween, normalColumns } from './normal-between.js';
export { ols } from './ols.js';
export type { PanelNames } from './panel-names.js';
export { type PhasingOptions, phasingColumns, phasingIn } from './phasing-in.js';
export { ppml } from './ppml.js';
export type { Iteration, Spec } from './spec.js';
export type { Combination, Estimated, WaldTest } from './wald.js';
export { linearCombination, waldTest } from './wald.js';
