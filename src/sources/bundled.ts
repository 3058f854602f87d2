import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BilateralError } from '../model/error.js';

/** One of the tables that the package carries, as its manifest has it. */
export interface BundledTable {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Who published the figures. */
  readonly publisher: string;
  readonly about: string;
}

const ABOUT: Readonly<Record<string, readonly [publisher: string, about: string]>> = {
  'china_customs.csv': [
    'GACC',
    "China's goods trade by partner and with the world, as published, with growth rates and implied bases",
  ],
  'us_census_china.csv': [
    'US Census',
    'US goods trade with China by month from 1985, every vintage found, and first-published years',
  ],
  'us_census_partners.parquet': ['US Census', 'US goods trade with every partner by month, 2013 to 2024'],
  'us_census_products.parquet': [
    'US Census',
    'US imports by partner, month and three-digit NAICS product, and duties on them, 2013-01 to 2025-11',
  ],
  'un_comtrade_china_us.csv': [
    'UN Comtrade',
    'annual totals of China and the United States as both reported them, final vintage',
  ],
  'us_import_prices.csv': [
    'US BLS',
    'price indices of US imports from China and of all imports, in dollars, by month, 2003-12 to 2023-11',
  ],
  'exchange_rates.csv': [
    'Federal Reserve',
    'yuan, yen and euro for one dollar by month, and the noon rate of 12 January 2024',
  ],
  'policies.csv': [
    'governments, as reported',
    'tariffs, export controls and truces between China, the United States and others',
  ],
  'economies.csv': ['ISO, UN', 'codes and names of economies'],
  'world-2023.yaml': ['CEPII, World Bank, US Census', 'a world of goods trade in 2023, described'],
  'world_2023_flows.csv': ['CEPII', 'goods trade between 48 economies and the rest, 2023 (BACI HS22 V202501)'],
  'world_2023_production.csv': ['World Bank, WIOD', 'GDP of 2023, and goods output made from it'],
  'world_2023_tariffs.csv': ['US Census', 'duty over imports of the United States by partner, 2023'],
  'sectors-2011.yaml': ['WIOD', 'a world of 20 economies and 18 sectors in 2011, described'],
  'sectors_2011_flows.csv': ['WIOD', 'flows of 18 sectors between 20 economies, domestic sales with them, 2011'],
  'sectors_2011_production.csv': ['WIOD', 'output and value added of 18 sectors in 20 economies, 2011'],
  'sectors_2011_inputs.csv': ['WIOD', 'inputs of 18 sectors by using sector in 20 economies, 2011'],
  'hs_chapters.csv': ['World Customs Organization', 'the chapters of the Harmonized System, 2022 edition'],
};

/** The folder of the package's own tables, seen from src/sources and dist/sources alike. */
export const dataFolder = (): string => fileURLToPath(new URL('../../data/', import.meta.url));

/** The tables in data/, from their manifest. @throws BilateralError `no-data` when the package is not whole */
export function bundledTables(): readonly BundledTable[] {
  const folder = dataFolder();
  let manifest: { files: readonly { name: string; bytes: number; sha256: string }[] };
  try {
    manifest = JSON.parse(readFileSync(`${folder}MANIFEST.json`, 'utf8'));
  } catch (cause) {
    throw new BilateralError('no-data', 'the package has no readable data/MANIFEST.json', {
      hint: 'install the package again',
      cause,
    });
  }
  return manifest.files.map((file) => {
    const [publisher, about] = ABOUT[file.name] ?? ['', ''];
    return { ...file, path: folder + file.name, publisher, about };
  });
}

/** Tables whose bytes are not those of the manifest; empty when all is well. */
export const damagedTables = (): readonly BundledTable[] =>
  bundledTables().filter((table) => {
    try {
      return createHash('sha256').update(readFileSync(table.path)).digest('hex') !== table.sha256;
    } catch {
      return true;
    }
  });
