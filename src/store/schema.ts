/** Raised by one when the tables change. A file with a newer number is refused. */
export const SCHEMA_VERSION = 1;

/** Observations, one row each. `tab` is the publisher's table; `via` the outlets, joined by `; `. */
export const OBSERVATION_COLUMNS = {
  reporter: 'VARCHAR',
  partner: 'VARCHAR',
  flow: 'VARCHAR',
  product: 'VARCHAR',
  start: 'VARCHAR',
  months: 'INTEGER',
  indicator: 'VARCHAR',
  currency: 'VARCHAR',
  value: 'DOUBLE',
  low: 'DOUBLE',
  high: 'DOUBLE',
  status: 'VARCHAR',
  released: 'VARCHAR',
  publisher: 'VARCHAR',
  tab: 'VARCHAR',
  via: 'VARCHAR',
  note: 'VARCHAR',
} as const;

export const RATE_COLUMNS = {
  currency: 'VARCHAR',
  start: 'VARCHAR',
  months: 'INTEGER',
  day: 'VARCHAR',
  basis: 'VARCHAR',
  value: 'DOUBLE',
  released: 'VARCHAR',
  publisher: 'VARCHAR',
  tab: 'VARCHAR',
  via: 'VARCHAR',
  note: 'VARCHAR',
} as const;

export const POLICY_COLUMNS = {
  id: 'VARCHAR',
  announced: 'VARCHAR',
  effective: 'VARCHAR',
  ended: 'VARCHAR',
  by: 'VARCHAR',
  on_economy: 'VARCHAR',
  direction: 'VARCHAR',
  type: 'VARCHAR',
  instrument: 'VARCHAR',
  goods: 'VARCHAR',
  hs_codes: 'VARCHAR',
  rate_percent: 'VARCHAR',
  covered_usd_billion: 'DOUBLE',
  verification: 'VARCHAR',
  source: 'VARCHAR',
} as const;

export type Columns = Readonly<Record<string, 'VARCHAR' | 'INTEGER' | 'DOUBLE'>>;

export const columnNames = (columns: Columns): string =>
  Object.keys(columns)
    .map((name) => `"${name}"`)
    .join(', ');

const create = (table: string, columns: Columns): string =>
  `CREATE TABLE ${table} (${Object.entries(columns)
    .map(([name, type]) => `"${name}" ${type}`)
    .join(', ')});`;

export const CREATE_TABLES = [
  create('observation', OBSERVATION_COLUMNS),
  create('exchange_rate', RATE_COLUMNS),
  create('policy', POLICY_COLUMNS),
  `CREATE TABLE schema_version AS SELECT ${SCHEMA_VERSION}::INTEGER AS version;`,
].join('\n');
