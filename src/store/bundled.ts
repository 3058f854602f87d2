import { fileURLToPath } from 'node:url';
import { type Columns, columnNames, OBSERVATION_COLUMNS, POLICY_COLUMNS, RATE_COLUMNS } from './schema.js';

/** The package's own tables lie in data/, two folders above both src/store and dist/store. */
const FOLDER = fileURLToPath(new URL('../../data/', import.meta.url));

export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const path = (name: string): string => sqlText(FOLDER + name);

/** Empty cells are empty text, but NULL in a column of numbers. */
function fromCsv(table: string, columns: Columns, names: readonly string[]): string {
  const types = Object.entries(columns).map(([name, type]) => `${sqlText(name)}: ${sqlText(type)}`);
  const text = Object.keys(columns).filter((name) => columns[name] === 'VARCHAR');
  return `INSERT INTO ${table} SELECT ${columnNames(columns)} FROM read_csv([${names.map(path).join(', ')}],
    header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {${types.join(', ')}},
    force_not_null = [${text.map(sqlText).join(', ')}]);`;
}

/** Fills the tables with the small bundled files. */
export const LOAD_SMALL = [
  fromCsv('observation', OBSERVATION_COLUMNS, [
    'china_customs.csv',
    'us_census_china.csv',
    'un_comtrade_china_us.csv',
    'us_import_prices.csv',
  ]),
  fromCsv('exchange_rate', RATE_COLUMNS, ['exchange_rates.csv']),
  fromCsv('policy', POLICY_COLUMNS, ['policies.csv']),
].join('\n');

const parquet = (name: string): string => `SELECT ${columnNames(OBSERVATION_COLUMNS)} FROM read_parquet(${path(name)})`;
const partners = parquet('us_census_partners.parquet');
const products = parquet('us_census_products.parquet');

/** The trade of the United States with every partner: left in its file, and read when that reporter is asked for. */
const VIEW_PARTNERS = `CREATE VIEW us_partners AS ${partners};`;
/** Its imports by product: read when products are asked for by their codes. */
const VIEW_PRODUCTS = `CREATE VIEW us_products AS ${products};`;
export const VIEW_LARGE = VIEW_PARTNERS + VIEW_PRODUCTS;
export const LOAD_LARGE = `INSERT INTO observation ${partners}; INSERT INTO observation ${products};`;
