import { createRequire } from 'node:module';
import type * as DuckDB from '@duckdb/node-api';

/** The database engine. An import would first search each file of a CommonJS package for its exports, and take twice the time. */
export const { DuckDBInstance, StatementType } = createRequire(import.meta.url)('@duckdb/node-api') as typeof DuckDB;
export type DuckDBInstance = DuckDB.DuckDBInstance;
