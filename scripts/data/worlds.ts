import { type Line, writeCsv } from './csv.js';

const GOODS: ReadonlySet<string> = new Set([
  'agriculture',
  'mining',
  'food',
  'textiles_leather',
  'wood_paper',
  'petroleum',
  'chemicals',
  'rubber_plastics',
  'minerals',
  'metals',
  'machinery',
  'electrical_optical',
  'transport_equipment',
  'other_manufacturing',
]);

/** The EU of 2011 without the five members that have rows of their own. */
const REST_OF_UNION = 'AUT BEL BGR CYP CZE DNK ESP EST FIN GRC HUN IRL LTU LUX LVA MLT POL PRT ROU SVK SVN SWE'.split(
  ' ',
);

const round = (value: number): number => Number(value.toPrecision(6));

/** Goods exports between economies in 2023; trade within the rest of the world is part of its domestic sales. */
export const world2023Flows = (lines: readonly Line[]): string =>
  writeCsv(
    ['exporter', 'importer', 'value'],
    lines
      .filter((line) => line.exporter !== line.importer)
      .map((line) => [line.exporter!, line.importer!, Number(line.value_usd_million)]),
  );

/** Goods output over value added of all sectors, 2011, by economy: agriculture, mining, manufacturing. */
function goodsRatios(lines: readonly Line[]): ReadonlyMap<string, number> {
  const [goods, all] = [new Map<string, number>(), new Map<string, number>()];
  for (const line of lines) {
    const code = line.economy!;
    const made = GOODS.has(line.sector!) ? Number(line.gross_output_usd_million) : 0;
    goods.set(code, (goods.get(code) ?? 0) + made);
    all.set(code, (all.get(code) ?? 0) + Number(line.value_added_usd_million));
  }
  return new Map([...goods].map(([code, made]) => [code, made / all.get(code)!]));
}

/** Goods output of 2023: GDP times the ratio of 2011 of the economy, of the rest of the EU, or of the rest of the world. */
export function world2023Production(economies: readonly Line[], output2011: readonly Line[]): string {
  const ratios = goodsRatios(output2011);
  const rows = economies.map((line) => {
    const code = line.iso3!;
    const like = ratios.has(code) ? code : REST_OF_UNION.includes(code) ? 'EUX' : 'ROW';
    const ratio = ratios.get(like)!;
    const gdp = Number(line.gdp_usd_million);
    return [code, round(ratio * gdp), gdp, round(ratio), like];
  });
  return writeCsv(['economy', 'output', 'gdp', 'goods_output_over_gdp', 'ratio_of'], rows);
}

/** Duty over imports for consumption, United States, 2023; partners that Census did not list get the rate of all those together. */
export function world2023Tariffs(economies: readonly Line[], naics: readonly Line[]): string {
  const [duty, value] = [new Map<string, number>(), new Map<string, number>()];
  for (const line of naics) {
    if (line.naics3 !== '00' || !line.period!.startsWith('2023')) continue;
    const code = line.partner_iso3!;
    duty.set(code, (duty.get(code) ?? 0) + Number(line.duty_usd));
    value.set(code, (value.get(code) ?? 0) + Number(line.value_usd));
  }
  const single = [...value.keys()].filter((code) => /^[A-Z]{3}$/.test(code) && code !== 'WLD');
  const rest = (of: ReadonlyMap<string, number>): number =>
    single.reduce((left, code) => left - of.get(code)!, of.get('WLD')!);
  const others = rest(duty) / rest(value);
  const rows = economies
    .map((line) => line.iso3!)
    .filter((code) => code !== 'USA')
    .map((code) => {
      const known = single.includes(code);
      const rate = known ? duty.get(code)! / value.get(code)! : others;
      const source = `US Census, duty over imports for consumption, January to December 2023${known ? '' : ', all partners not listed singly'}`;
      return [code, 'USA', round(100 * rate), source];
    });
  return writeCsv(['exporter', 'importer', 'percent', 'source'], rows);
}

export const WORLD_2023 = `# A world of goods trade in 2023. docs/equilibrium/baselines.md says what each key means.
name: world-2023
source: >-
  BACI HS22 V202501 (CEPII), goods trade 2023; GDP from the World Bank's WDI; goods output from GDP and ratios of the World
  Input-Output Database 2011; US tariffs from US Census
year: 2023
unit: USD million
# V202501: January 2025.
released: 2025-01
flows: world_2023_flows.csv
production: world_2023_production.csv
tariffs: world_2023_tariffs.csv
# Caliendo and Parro 2015, Review of Economic Studies 82(1), Table 1, full sample, aggregate (standard error 0.35).
theta: 4.55
aggregates: {ROW: rest}
absent: [TWN]
floor: 0.1
notes:
  - code: goods-only
    text: >-
      goods only, in 48 economies and the rest: real income means income from making goods over the price of goods, and its change
      is a multiple of the change in an economy with services
  - code: output-from-gdp
    text: >-
      goods output is GDP of 2023 times goods output over value added of 2011 (World Input-Output Database, release 2013): of the
      economy itself, else of the rest of the EU or of the world
  - code: no-taiwan
    text: Taiwan is not in BACI's list and so in no row; trade within the rest of the world counts as its domestic sales
`;

/** Flows of 20 economies and 18 sectors, 2011, domestic sales with them. */
export const sectors2011Flows = (lines: readonly Line[]): string =>
  writeCsv(
    ['exporter', 'importer', 'sector', 'value'],
    lines.map((line) => [line.exporter!, line.importer!, line.sector!, Number(line.value_usd_million)]),
  );

export const sectors2011Production = (lines: readonly Line[]): string =>
  writeCsv(
    ['economy', 'sector', 'output', 'value_added'],
    lines.map((line) => [
      line.economy!,
      line.sector!,
      Number(line.gross_output_usd_million),
      Number(line.value_added_usd_million),
    ]),
  );

export const sectors2011Inputs = (lines: readonly Line[]): string =>
  writeCsv(
    ['economy', 'sector', 'input', 'value'],
    lines
      .filter((line) => Number(line.intermediate_use_usd_million) !== 0)
      .map((line) => [
        line.economy!,
        line.using_sector!,
        line.input_sector!,
        Number(line.intermediate_use_usd_million),
      ]),
  );

/** Which rows of Caliendo and Parro's Table 1 stand for a sector; the mean where several do. */
const TABLE_1: Readonly<Record<string, readonly string[]>> = {
  agriculture: ['Agriculture'],
  mining: ['Mining'],
  food: ['Food'],
  textiles_leather: ['Textile'],
  wood_paper: ['Wood', 'Paper'],
  petroleum: ['Petroleum'],
  chemicals: ['Chemicals'],
  rubber_plastics: ['Plastic'],
  minerals: ['Minerals'],
  metals: ['Basic metals', 'Metal products'],
  machinery: ['Machinery n.e.c.'],
  electrical_optical: ['Office', 'Electrical', 'Communication', 'Medical'],
  transport_equipment: ['Auto', 'Other Transport'],
  other_manufacturing: ['Other'],
};

/** The description of the sectoral world, its elasticities from the printed table; services take the aggregate one. */
export function sectors2011(flows: readonly Line[], reference: readonly Line[]): string {
  const theta = new Map(
    reference
      .filter((line) => line.table === 'Table 1' && line.scenario === '99% sample' && line.measure === 'theta')
      .map((line) => [line.sector_or_partner!, Number(line.value)]),
  );
  const sectors = [...new Set(flows.map((line) => line.sector!))];
  const lines = sectors.map((sector) => {
    const rows = TABLE_1[sector] ?? ['aggregate'];
    const mean = rows.reduce((sum, row) => sum + theta.get(row)!, 0) / rows.length;
    return `  ${sector}: ${round(mean)} # ${rows.join(', ')}`;
  });
  return `# A world of 20 economies and 18 sectors with input-output links, 2011. Old: newer tables can be described in the same way.
name: sectors-2011
source: >-
  World Input-Output Database, release 2013, table of 2011 (Timmer, Dietzenbacher, Los, Stehrer and de Vries 2015, Review of
  International Economics 23: 575-605), CC BY 4.0, aggregated
year: 2011
unit: USD million
released: '2013'
flows: sectors_2011_flows.csv
production: sectors_2011_production.csv
inputs: sectors_2011_inputs.csv
# Caliendo and Parro 2015, Review of Economic Studies 82(1), Table 1, 99 % sample, the one that the paper's own counterfactuals
# take; the rows of it that stand for each sector are named beside it, their mean where there are several.
thetas:
${lines.join('\n')}
aggregates:
  EUX: [${REST_OF_UNION.join(', ')}]
  ROW: rest
notes:
  - code: old
    text: the world of 2011, before the tariffs of 2018 and the controls of 2022; trade and production have changed since
  - code: value-added-gross
    text: value added is output less intermediate inputs, so taxes and margins are in it
  - code: theta-by-sector
    text: >-
      trade elasticities by sector are those of Caliendo and Parro 2015, Table 1, 99 % sample; services take the aggregate one
`;
}
