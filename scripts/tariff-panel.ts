// Writes a panel for `bilateral event`: US imports by HS chapter, partner and month, with how far the section 301 lists reach.
// npx tsx scripts/tariff-panel.ts FOLDER > panel.csv, where FOLDER holds us_imports_hs2_monthly.csv.gz, s301_hts8_lists.csv and
// us_mfn_hts8.csv.gz. Shares are of tariff lines of eight digits, not of trade: lines were fixed before the measure, trade was not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const [FROM, TO] = ['2015-01', '2019-12'];
const LISTS = ['1', '2', '3', '4A'] as const;
/** Before the first list, and when lists 1 to 3 stood at 25 percent and 4A was not there yet. */
const BEFORE = (period: string): boolean => period.startsWith('2017');
const AFTER = (period: string): boolean => period >= '2019-07' && period <= '2019-08';

/** The first cells of a line, quotes taken off; what stands behind them may have commas. */
const cells = (line: string): string[] => line.split(',').map((cell) => cell.replaceAll('"', ''));

function rowsOf(folder: string, file: string): string[][] {
  const bytes = readFileSync(join(folder, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.trim().split('\n').slice(1).map(cells);
}

/** Share of each chapter's tariff lines that each list covers. */
function shares(folder: string): Map<string, readonly number[]> {
  const lists = new Map(rowsOf(folder, 's301_hts8_lists.csv').map(([line, list]) => [line!, list!]));
  const lines = new Set(rowsOf(folder, 'us_mfn_hts8.csv.gz').map(([, line]) => line!.padStart(8, '0')));
  const chapters = new Map<string, { lines: number; covered: number[] }>();
  for (const line of new Set([...lines, ...lists.keys()])) {
    const chapter = chapters.get(line.slice(0, 2)) ?? { lines: 0, covered: LISTS.map(() => 0) };
    chapters.set(line.slice(0, 2), chapter);
    chapter.lines++;
    const list = LISTS.indexOf(lists.get(line) as (typeof LISTS)[number]);
    if (list >= 0) chapter.covered[list]!++;
  }
  return new Map([...chapters].map(([name, { lines: all, covered }]) => [name, covered.map((n) => n / all)]));
}

/** The rise of the duty paid on goods from China, in percent of their value. */
function rises(rows: readonly string[][]): Map<string, number> {
  const sums = new Map<string, number[]>();
  for (const [period, , iso3, chapter, value, duty] of rows) {
    if (iso3 !== 'CHN') continue;
    const at = BEFORE(period!) ? 0 : AFTER(period!) ? 2 : -1;
    if (at < 0) continue;
    const sum = sums.get(chapter!) ?? [0, 0, 0, 0];
    sums.set(chapter!, sum);
    sum[at]! += Number(value);
    sum[at + 1]! += Number(duty);
  }
  const percent = (value: number, duty: number): number => (value > 0 ? (100 * duty) / value : 0);
  return new Map([...sums].map(([chapter, [a, b, c, d]]) => [chapter, Math.max(0, percent(c!, d!) - percent(a!, b!))]));
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder that holds the tables');
const imports = rowsOf(folder, 'us_imports_hs2_monthly.csv.gz').filter(
  ([period, , iso3, , , , , source]) => source === 'A' && iso3 !== 'WLD' && period! >= FROM && period! <= TO,
);
const share = shares(folder);
const rise = rises(imports);
const none = LISTS.map(() => 0);
const out = imports.map(([period, , iso3, chapter, value]) => {
  const china = iso3 === 'CHN';
  const lists = (china ? share.get(chapter!) : none) ?? none;
  const three = lists[0]! + lists[1]! + lists[2]!;
  const numbers = [...lists, three, china ? (rise.get(chapter!) ?? 0) : 0].map((n) => Number(n.toFixed(4)));
  return [chapter, iso3, period, value, ...numbers].join(',');
});
process.stdout.write(`product,partner,period,value,list1,list2,list3,list4a,lists123,rate\n${out.join('\n')}\n`);
