import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { textTable } from '../src/index.js';
import { articles, ownTexts } from './articles.js';
import { baseRevisions } from './base-revisions.js';
import { equilibrium } from './equilibrium.js';
import { equilibriumGegravity } from './equilibrium-gegravity.js';
import { naftaReference, syntheticSectors, tradeWar } from './equilibrium-sectors.js';
import { eventCoverage, eventFitted } from './event-study.js';
import { forecastModels } from './forecast.js';
import { adjustmentOutliers, adjustmentTables } from './forecast-adjust.js';
import { forecastBacktest } from './forecast-backtest.js';
import { gravity, gravityBias, gravityOecd, gravitySeparation, gravitySynthetic } from './gravity.js';
import { KNOWN_MISSES, standing, unmatched } from './known-misses.js';
import { naftaTables } from './nafta-tables.js';
import { MAIN, type Outcome } from './reference.js';
import { verdicts } from './verdicts.js';

if (!existsSync(MAIN)) throw new Error('dist/cli/main.js is missing: run `npm run build` first');

const COLUMNS = ['what', 'reference', 'ours', 'distance', 'tolerance', ''];

function print({ title, rows, skipped }: Outcome): void {
  console.log(`${title}\n${'─'.repeat(title.length)}`);
  if (skipped !== undefined) {
    console.log(`  not compared: ${skipped}\n`);
    return;
  }
  const cells = rows.map((row) => [
    row.what,
    row.reference,
    row.ours,
    row.distance,
    row.tolerance,
    standing(title, row.what, row.ok),
  ]);
  for (const line of textTable(COLUMNS, cells, 140)) console.log(`  ${line}`);
  const out = rows.filter((row) => !row.ok);
  console.log(`  ${rows.length} compared, ${out.length} out of tolerance`);
  for (const { what } of out)
    console.log(`  · ${what}: ${KNOWN_MISSES[title]?.[what] ?? 'not listed as a known miss'}`);
  console.log('');
}

/** What is compared, by the word that `--only` takes. */
const GROUPS: Readonly<Record<string, () => Promise<readonly Outcome[]>>> = {
  texts: async () => {
    const own = await ownTexts();
    return [...(await articles(own)), await verdicts(own)];
  },
  revisions: async () => [await baseRevisions()],
  gravity: async () => [
    gravitySeparation(),
    await gravity(),
    await gravityBias(),
    await gravityOecd(),
    gravitySynthetic(),
  ],
  events: async () => [eventFitted(), eventCoverage()],
  forecast: async () => [forecastModels(), adjustmentTables(), adjustmentOutliers(), forecastBacktest()],
  equilibrium: async () => [
    equilibrium(),
    equilibriumGegravity(),
    naftaReference(),
    naftaTables(),
    syntheticSectors(),
    tradeWar(),
  ],
};

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
if (only !== undefined && GROUPS[only] === undefined)
  throw new Error(`there is nothing called ${only} to validate; choose from ${Object.keys(GROUPS).join(', ')}`);
const outcomes: Outcome[] = [];
for (const group of only === undefined ? Object.values(GROUPS) : [GROUPS[only]!]) outcomes.push(...(await group()));
for (const outcome of outcomes) print(outcome);
const gone = only === undefined ? unmatched(outcomes) : [];
for (const miss of gone)
  console.log(`listed as a miss in validation/known-misses.ts, but there is no such row: ${miss}`);
const standings = outcomes.flatMap(({ title, rows }) => rows.map(({ what, ok }) => standing(title, what, ok)));
process.exitCode = gone.length > 0 || standings.some((one) => one !== 'ok' && one !== 'OUT, known') ? 1 : 0;
