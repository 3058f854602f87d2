// Figures, measures, claims and briefs: the public API without its models, so that a command that needs none loads none.
// Heavy libraries load inside the functions that need them.

// Nouns

export type { Article } from './model/article.js';
export type { Brief } from './model/brief.js';
export type { Claim } from './model/claim.js';
export { CURRENCIES, type Currency, isCurrency } from './model/currency.js';
export { economyName, findEconomy, requireEconomy } from './model/economy.js';
export { BilateralError, ERROR_CODES, type ErrorCode } from './model/error.js';
export type { Convention, Estimate, Variance } from './model/estimate.js';
export type { Measurement } from './model/figure.js';
export { FLOWS, type Flow, isFlow } from './model/flow.js';
export type { HeldPanel, Normal, PanelVintage } from './model/held-panel.js';
export type { Note } from './model/note.js';
export type { Indicator, Observation, Status } from './model/observation.js';
export type { Column, Panel } from './model/panel.js';
export { endMonth, formatPeriod, monthAt, type Period, parsePeriod, samePeriod, startIndex } from './model/period.js';
export type { Series, SeriesFrequency } from './model/series.js';
export { VERDICT_STATUSES, type Verdict, type VerdictStatus } from './model/verdict.js';
export { type Day, LATEST, parseDay } from './model/vintage.js';

// Figures in

export { BUNDLED_WORLDS, baselineFiles } from './sources/baseline-files.js';
export { csvCell } from './sources/csv-cell.js';
export { type MonthsColumn, readMonths } from './sources/read-months.js';
export { readTidy } from './sources/read-tidy.js';
export { writeTidy } from './sources/write-tidy.js';

// Figures kept

export type { StoreOptions } from './store/duckdb.js';
export { gatherBrief } from './store/gather-brief.js';
export { gatherProducts } from './store/gather-products.js';
export { exportParquet, openStore, readPanel } from './store/on-demand.js';
export type { PanelOptions, PanelSource } from './store/read-panel.js';
export type {
  Appended,
  Coverage,
  HeldPanelQuery,
  KeptPanel,
  PanelQuery,
  PanelToKeep,
  SeriesQuery,
  Store,
} from './store/store.js';

// What happened

export { growthIn } from './measures/growth-in.js';
export * as measures from './measures/index.js';

// Is it true

export { checkArticle } from './claims/check-article.js';
export { findPeriods } from './claims/extract/periods.js';
export { findQuantities } from './claims/extract/quantities.js';
export { articleFromText, readArticle, readFrom, textsIn } from './claims/read/read.js';
export { type IndexEntry, renderCheckIndex } from './claims/report/html-index.js';
export { renderCheckHtml } from './claims/report/html-report.js';
export { figureText } from './claims/report/html-report-figure.js';
export { MARKS } from './claims/report/html-report-words.js';
export { checkJson } from './claims/report/json.js';
export type { CheckedClaim, CheckReport } from './claims/report/report.js';
export { type CheckSummary, summarize } from './claims/report/summary.js';

// Say it

export { wrap } from './briefs/chart-frame.js';
export * from './briefs/deviation-words.js';
export { amount, brief, briefHtml, briefMarkdown, briefTerminal, chartSvg } from './briefs/index.js';
export { signedPercent } from './briefs/number.js';
export { textTable } from './briefs/text-table.js';
export { listed } from './briefs/wording.js';
