import { type Counterfactual, firstOrderByFlow } from '../src/index.js';
import { BLOC, naftaRuns } from './nafta-world.js';
import { missing, type Outcome, type Row } from './reference.js';
import { type Line, sharedRows } from './sector-worlds.js';

const TITLE = 'Caliendo and Parro 2015: the published digits of tables 2 to 11 and A4 to A6, each measure at its worst';
const FILE = 'data/caliendo_parro_reference.csv';
/** The sectors that trade come first; the others have no exports. */
const TRADED = 20;

type Part = 'termsOfTrade' | 'volumeOfTrade';
const partOf = (measure: string): Part => (measure.startsWith('terms') ? 'termsOfTrade' : 'volumeOfTrade');

/** A solved world with what its tables are read from. */
interface Read {
  readonly found: Counterfactual;
  readonly parts: ReturnType<typeof firstOrderByFlow>;
  readonly names: readonly string[];
}

/** One printed figure: what a row of the reference asks of a solved world. */
type Reading = (row: Line, read: Read) => number;

const welfare: Reading = ({ country, measure }, { found }) => {
  const own = found.economies.find(({ code }) => code === country)!;
  if (measure === 'real_wage') return 100 * (own.realWage - 1);
  return own.firstOrder[measure === 'welfare' ? 'total' : partOf(measure!)];
};

/** Sums over the flows of one economy: sector j, partner i. */
function over(read: Read, country: string, value: (at: number, j: number, i: number, n: number) => number): number {
  const { economies, sectors } = read.found.baseline;
  const [size, n] = [economies.length, economies.indexOf(country)];
  let sum = 0;
  for (let j = 0; j < sectors.length; j++)
    for (let i = 0; i < size; i++) if (i !== n) sum += value((j * size + n) * size + i, j, i, n);
  return sum;
}

const byPartner: Reading = ({ country, measure, sector_or_partner }, read) => {
  const inside = (i: number): boolean => BLOC.some((code) => code === read.found.baseline.economies[i]);
  const wanted = sector_or_partner === 'NAFTA';
  return over(read, country!, (at, _, i) => (inside(i) === wanted ? read.parts[partOf(measure!)][at]! : 0));
};

const sectorOf = ({ sector_or_partner }: Line, { names }: Read): number =>
  names.indexOf(sector_or_partner!.replace('n.e.c.', 'nec'));

const bySector: Reading = (row, read) => {
  const part = read.parts[partOf(row.measure!)];
  const sector = sectorOf(row, read);
  const own = over(read, row.country!, (at, j) => (j === sector ? part[at]! : 0));
  return (100 * own) / over(read, row.country!, (at) => part[at]!);
};

const importGrowth: Reading = ({ country, sector_or_partner }, read) => {
  const { found } = read;
  const partner = found.baseline.economies.indexOf(sector_or_partner!);
  const from = (flows: Float64Array): number => over(read, country!, (at, _, i) => (i === partner ? flows[at]! : 0));
  return 100 * (from(found.flows) / from(found.baseline.flows) - 1);
};

/** Imports from the other members. */
const blocGrowth: Reading = ({ country }, read) => {
  const { found } = read;
  const inside = (i: number): boolean => BLOC.some((code) => code === found.baseline.economies[i]);
  const from = (flows: Float64Array): number => over(read, country!, (at, _, i) => (inside(i) ? flows[at]! : 0));
  return 100 * (from(found.flows) / from(found.baseline.flows) - 1);
};

/** Shares of sectors in exports, and their concentration. */
const exportShare: Reading = (row, read) => {
  const { found } = read;
  const flows = row.measure!.endsWith('before') ? found.baseline.flows : found.flows;
  const size = found.baseline.economies.length;
  const of = (sector: number): number =>
    over(read, row.country!, (_, j, i, n) => (j === sector ? flows[(j * size + i) * size + n]! : 0));
  const exports = Array.from({ length: TRADED }, (_, j) => of(j));
  const all = exports.reduce((sum, value) => sum + value, 0);
  if (row.measure!.startsWith('export')) return (100 * exports[sectorOf(row, read)]!) / all;
  const even = 1 / found.baseline.sectors.length;
  return (exports.reduce((sum, value) => sum + (value / all) ** 2, 0) - even) / (1 - even);
};

/** What each table shows, and the runs behind it; where there are two, the first over the second, as factors. */
const TABLES: readonly (readonly [table: string, reading: Reading, run: string, over?: string])[] = [
  ['Table 2', welfare, 'balanced nafta_tariffs_only'],
  ['Table 3', byPartner, 'balanced nafta_tariffs_only'],
  ['Table 4', bySector, 'balanced nafta_tariffs_only'],
  ['Table 5', importGrowth, 'balanced nafta_tariffs_only'],
  ['Table 6', exportShare, 'balanced nafta_tariffs_only'],
  ['Table 7', welfare, 'balanced world_tariffs_2005'],
  ['Table 8', byPartner, 'balanced world_tariffs_2005'],
  ['Table 9', welfare, 'balanced world_tariffs_2005', 'balanced world_tariffs_but_nafta'],
  ['Table 10', byPartner, 'balanced world_tariffs_2005', 'balanced world_tariffs_but_nafta'],
  ['Table 11', blocGrowth, 'balanced nafta_tariffs_only'],
  ['Table A4', welfare, 'deficits nafta_tariffs_only'],
  ['Table A5', byPartner, 'deficits nafta_tariffs_only'],
  ['Table A6', bySector, 'deficits nafta_tariffs_only'],
];

/** Half a unit in the last printed digit; the file has dropped zeros at the end, tables of shares print two or three digits. */
const lastDigit = ({ value, measure, table }: Line): number => {
  const digits = value!.split('.')[1]?.length ?? 0;
  if (measure === 'before' || measure === 'after') return 0.0005;
  const shares = table === 'Table 4' || table === 'Table A6';
  return shares && Math.abs(Number(value)) >= 9.95 ? 0.05 : 0.5 * 10 ** -Math.max(digits, 2);
};

/** Every printed figure of the tables that follow from the stored worlds; a row of the report is a measure of a table at its worst. */
export function naftaTables(): Outcome {
  const absent = missing(TITLE, FILE);
  if (absent) return absent;
  const lines = sharedRows(FILE);
  const runs = naftaRuns();
  const reads = new Map<string, Read>();
  const readOf = (name: string): Read => {
    const { found, world } = runs(name);
    const read = reads.get(name) ?? { found, parts: firstOrderByFlow(found), names: world.names };
    reads.set(name, read);
    return read;
  };
  const rows = TABLES.flatMap(([table, reading, run, under]) => {
    // the other columns of table 11 are worlds that are not stored
    const own = lines.filter(
      (line) => line.table === table && (table !== 'Table 11' || line.sector_or_partner === 'benchmark'),
    );
    const figure = (line: Line): number => {
      const value = reading(line, readOf(run));
      if (under === undefined) return value;
      return 100 * ((1 + value / 100) / (1 + reading(line, readOf(under)) / 100) - 1);
    };
    return [...new Set(own.map(({ measure }) => measure!))].map((measure) =>
      atWorst(
        table,
        measure,
        own.filter((line) => line.measure === measure),
        figure,
      ),
    );
  });
  return { title: TITLE, rows };
}

function atWorst(table: string, measure: string, lines: readonly Line[], figure: (line: Line) => number): Row {
  const held = lines.map((line) => {
    const ours = figure(line);
    return { line, ours, share: Math.abs(ours - Number(line.value)) / lastDigit(line) };
  });
  const worst = held.reduce((a, b) => (b.share > a.share ? b : a));
  const out = held.filter(({ share }) => !(share <= 1.0001)).length;
  const { country, sector_or_partner, value } = worst.line;
  return {
    what: `${table}, ${measure}, ${lines.length} figures`,
    reference: `${value} ${[country, sector_or_partner].filter(Boolean).join(' ')}`,
    ours: `${worst.ours.toFixed(4)}${out > 0 ? `, ${out} out` : ''}`,
    distance: Math.abs(worst.ours - Number(value)).toExponential(1),
    tolerance: `${lastDigit(worst.line)}`,
    ok: out === 0,
  };
}
