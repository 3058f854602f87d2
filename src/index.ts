// The whole public API. What needs no model stands in core.ts, in the order of the pipeline; the models follow.

export * from './core.js';

// Why, as accounting

export * as explain from './explain/index.js';

// Did a measure do it, what is normal, what if, and what next

export * from './equilibrium/index.js';
export { simulateOnWorkers } from './equilibrium/on-workers.js';
export * from './events/index.js';
export * from './forecast/index.js';
export { forecastMany, type ManyOptions } from './forecast/on-workers.js';
export * from './gravity/index.js';

// Say it

export * from './briefs/adjusted/index.js';
export * from './briefs/event/index.js';
export { explanation } from './briefs/explanation.js';
export * from './briefs/what-if/index.js';
export * from './briefs/what-next/index.js';
export type { Simulation, WhatIf } from './model/what-if.js';
