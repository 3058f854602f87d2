import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { baseRevision, impliedBase } from '../../src/measures/index.js';
import { rateOfGrowth, usd } from './figures.js';

const path = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data/gacc_revisions.csv');
const there = existsSync(path);
const name = there
  ? 'every base of China-US trade'
  : `every base of China-US trade (skipped: shared data not beside the repository)`;

describe.skipIf(!there)(name, () => {
  const lines = there ? readFileSync(path, 'utf8').trim().split('\n') : [];
  const head = lines[0]?.split(',') ?? [];
  const rows = lines
    .slice(1)
    .map((line) => Object.fromEntries(line.split(',').map((cell, i) => [head[i] ?? 'more', cell])))
    .filter((row) => row.partner === 'USA' && row.currency === 'USD');

  it('comes out as worked out independently, and is told from rounding', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const flow = row.flow as 'total' | 'exports' | 'imports';
      const year = String(Number(row.base_year) + 1);
      const level = usd(flow, year, row.next_year_billion!);
      const implied = impliedBase(level, rateOfGrowth(flow, year, Number(row.next_year_published_yoy_pct)));
      const what = `${row.flow} ${row.base_year}`;
      expect(Math.abs(implied.value / 1e9 - Number(row.implied_base_billion)), what).toBeLessThan(0.0051);
      const revision = baseRevision(usd(flow, row.base_year!, row.first_published_billion!), implied);
      expect(Math.abs(revision.value - Number(row.implied_revision_pct)), what).toBeLessThan(0.0051);
      expect(revision.outsideRounding, what).toBe(row.outside_rounding_band === 'yes');
    }
  });
});
