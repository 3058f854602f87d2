import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { censusAnnual, censusMonthly, censusPartners } from './data/census.js';
import { censusProducts } from './data/census-products.js';
import { comtradeTotals } from './data/comtrade.js';
import { readCsv } from './data/csv.js';
import { exchangeRatesCsv } from './data/exchange-rates.js';
import { gaccAnnual } from './data/gacc-annual.js';
import { gaccMonthlyUs, gaccMonthlyWorld } from './data/gacc-monthly.js';
import { gaccRevisions } from './data/gacc-revisions.js';
import { importPrices } from './data/import-prices.js';
import { policiesCsv } from './data/policies.js';
import { chaptersCsv, economiesCsv } from './data/reference.js';
import { observationsCsv, type Row } from './data/row.js';
import {
  sectors2011,
  sectors2011Flows,
  sectors2011Inputs,
  sectors2011Production,
  WORLD_2023,
  world2023Flows,
  world2023Production,
  world2023Tariffs,
} from './data/worlds.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const from = join(root, '..', 'shared', 'data');
/** Another folder may be named, to compare. */
const into = process.argv[2] ?? join(root, 'data');

if (!existsSync(join(from, 'gacc_annual.csv'))) {
  console.error(
    'The tables in data/ are made from ../shared/data, which is not here. The tables in data/ are complete',
  );
  console.error('as they stand; this command is only for those who have the reference folder beside the repository.');
  process.exit(3);
}

const read = (name: string) => readCsv(join(from, name));
const write = (name: string, text: string) => writeFileSync(join(into, name), text);

const annual = gaccAnnual(read('gacc_annual.csv'));
write(
  'china_customs.csv',
  observationsCsv([
    ...annual,
    ...gaccRevisions(read('gacc_revisions.csv'), annual),
    ...gaccMonthlyUs(read('gacc_monthly_us.csv')),
    ...gaccMonthlyWorld(read('gacc_monthly_world.csv')),
  ]),
);
write(
  'us_census_china.csv',
  observationsCsv([
    ...censusMonthly(read('census_us_china_monthly.csv')),
    ...censusAnnual(read('census_annual_vintages.csv')),
  ]),
);
write('un_comtrade_china_us.csv', observationsCsv(comtradeTotals(read('us_china_products.csv.gz'))));
await writeParquet('us_census_partners.parquet', censusPartners(read('us_trade_by_partner_monthly.csv.gz')));
await writeParquet('us_census_products.parquet', censusProducts(read('us_imports_naics3_monthly.csv.gz')));
write('us_import_prices.csv', observationsCsv(importPrices(read('drivers_monthly.csv'))));
write('exchange_rates.csv', exchangeRatesCsv(read('fx_monthly.csv')));
write('policies.csv', policiesCsv(read('measures_timeline.csv')));
write('economies.csv', economiesCsv());
write('hs_chapters.csv', chaptersCsv(read('hs_codes.csv'), read('hs_sections.csv')));
writeWorlds();
writeManifest();

function writeWorlds(): void {
  const economies = read('world_small_2023_economies.csv');
  const output2011 = read('world_sectors_2011_output.csv');
  const flows2011 = read('world_sectors_2011_flows.csv');
  write('world-2023.yaml', WORLD_2023);
  write('world_2023_flows.csv', world2023Flows(read('world_small_2023_flows.csv')));
  write('world_2023_production.csv', world2023Production(economies, output2011));
  write('world_2023_tariffs.csv', world2023Tariffs(economies, read('us_imports_naics3_monthly.csv.gz')));
  write('sectors-2011.yaml', sectors2011(flows2011, read('caliendo_parro_reference.csv')));
  write('sectors_2011_flows.csv', sectors2011Flows(flows2011));
  write('sectors_2011_production.csv', sectors2011Production(output2011));
  write('sectors_2011_inputs.csv', sectors2011Inputs(read('world_sectors_2011_io.csv')));
}

/** One thread, so that the same rows give the same bytes. */
async function writeParquet(name: string, rows: readonly Row[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-data-'));
  const text = (path: string): string => `'${path.replaceAll("'", "''")}'`;
  try {
    writeFileSync(join(folder, 'rows.csv'), observationsCsv(rows));
    const instance = await DuckDBInstance.create(':memory:', { threads: '1', autoload_known_extensions: 'false' });
    const connection = await instance.connect();
    await connection.run(`COPY (
      SELECT * REPLACE (months::INTEGER AS months, value::DOUBLE AS value, low::DOUBLE AS low, high::DOUBLE AS high,
        coalesce(via, '') AS via, coalesce(note, '') AS note)
      FROM read_csv(${text(join(folder, 'rows.csv'))}, all_varchar = true, header = true)
      ORDER BY partner, flow, start, product, indicator
    ) TO ${text(join(into, name))} (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19, ROW_GROUP_SIZE 20000)`);
    connection.closeSync();
    instance.closeSync();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Name, size and SHA-256 of every table. */
function writeManifest(): void {
  const names = readdirSync(into)
    .filter((name) => /\.(csv|parquet|yaml)$/.test(name))
    .sort();
  const files = names.map((name) => {
    const bytes = readFileSync(join(into, name));
    return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  write('MANIFEST.json', JSON.stringify({ files }, null, 2) + '\n');
  for (const file of files) console.log(`${file.name}  ${file.bytes} bytes`);
}
