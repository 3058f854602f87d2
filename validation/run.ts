import { existsSync } from 'node:fs';
import { textTable } from '../src/index.js';
import { articles } from './articles.js';
import { baseRevisions } from './base-revisions.js';
import { MAIN, type Outcome } from './reference.js';

if (!existsSync(MAIN)) throw new Error('dist/cli/main.js is missing: run `npm run build` first');

const COLUMNS = ['what', 'reference', 'ours', 'distance', 'tolerance', ''];

function print({ title, rows, skipped }: Outcome): void {
  console.log(`${title}\n${'─'.repeat(title.length)}`);
  if (skipped !== undefined) console.log(`  not compared: ${skipped}\n`);
  else {
    const cells = rows.map((row) => [
      row.what,
      row.reference,
      row.ours,
      row.distance,
      row.tolerance,
      row.ok ? 'ok' : 'OUT',
    ]);
    for (const line of textTable(COLUMNS, cells, 140)) console.log(`  ${line}`);
    const out = rows.filter((row) => !row.ok).length;
    console.log(`  ${rows.length} compared, ${out} out of tolerance\n`);
  }
}

const outcomes = [articles(), await baseRevisions()];
for (const outcome of outcomes) print(outcome);
process.exitCode = outcomes.some(({ rows }) => rows.some((row) => !row.ok)) ? 1 : 0;
