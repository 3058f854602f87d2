// What if: exact hat algebra on an observed world. Pure functions from a baseline and changes to a counterfactual.

export type { Baseline } from '../model/baseline.js';
export type { BaselineFiles } from '../model/baseline-files.js';
export type { Changes, Counterfactual, EconomyOutcome, FirstOrder, WelfarePath } from '../model/counterfactual.js';
export { DEFICIT_RULES, type DeficitRule, type Scenario, type Shock } from '../model/scenario.js';
export type { BestTariff, Instrument, NashTariffs, TariffPoint } from '../model/tariff-game.js';
export { buildBaseline, type Tables } from './baseline/build-baseline.js';
export { type Description, readDescription } from './baseline/description.js';
export { type OpenOptions, openBaseline } from './baseline/open-baseline.js';
export { bestTariff, type TariffSearch } from './best-tariff.js';
export { type ChangesOf, changesOf } from './changes/changes-of.js';
export { type FirstOrderByFlow, firstOrderByFlow } from './first-order.js';
export { nashTariffs } from './nash-tariffs.js';
export { type GravityWorld, type Resistances, resistances } from './resistances.js';
export { scenarioSchema } from './scenario/json-schema.js';
export { readScenario } from './scenario/read-scenario.js';
export { simulateDraws } from './scenario-draws.js';
export { simulate } from './simulate.js';
export { type SolveOptions, solve } from './solve.js';
export { tariffCurve } from './tariff-curve.js';
export { type PathOptions, welfarePath } from './welfare-path.js';
export { whatIfBetween } from './what-if-between.js';
export { type World, worldOf } from './world.js';
