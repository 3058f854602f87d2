// The public API, in the order of the pipeline. Heavy libraries load inside the functions that need them.

export { brief, briefHtml, briefMarkdown, briefTerminal } from './briefs/index.js';
export { findPeriods } from './claims/periods.js';
export { findQuantities } from './claims/quantities.js';
export { articleFromText, readArticle, readFrom } from './claims/read.js';
export type { Brief } from './model/brief.js';
export { economyName, findEconomy, requireEconomy } from './model/economy.js';
export { BilateralError, type ErrorCode } from './model/error.js';
export type { Measurement } from './model/figure.js';
export type { Observation } from './model/observation.js';
export { formatPeriod, parsePeriod } from './model/period.js';
export type { Series } from './model/series.js';
export { LATEST, parseDay } from './model/vintage.js';
export { openStore } from './store/duckdb.js';
export { gatherBrief } from './store/gather-brief.js';
export type { Store } from './store/store.js';
