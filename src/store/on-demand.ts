import type { Observation } from '../model/observation.js';
import type { Panel } from '../model/panel.js';
import type { StoreOptions } from './duckdb.js';
import type { PanelOptions, PanelSource } from './read-panel.js';
import type { Store } from './store.js';

// The database engine loads when one of these is called, and not before.

/**
 * Opens the figures: the bundled ones in memory, or a file.
 * @throws BilateralError `store-missing`, `store-corrupt`, `store-newer`, `store-busy`, `cannot-write`
 */
export const openStore = async (options: StoreOptions = {}): Promise<Store> =>
  (await import('./duckdb.js')).openStore(options);

/** Writes observations to a Parquet file, in the columns of the store. @throws BilateralError `cannot-write` */
export const exportParquet = async (rows: readonly Observation[], path: string): Promise<void> =>
  (await import('./export-parquet.js')).exportParquet(rows, path);

/**
 * Reads a table of trade from a file (CSV, Parquet, JSON) or a query into typed arrays.
 * @throws BilateralError `bad-input`, `usage`, and for a store those of `openStore`
 */
export const readPanel = async (source: PanelSource, options: PanelOptions = {}): Promise<Panel> =>
  (await import('./read-panel.js')).readPanel(source, options);
