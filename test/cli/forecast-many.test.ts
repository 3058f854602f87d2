import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bilateral, folder } from './dist.js';
import { expectOneMessage } from './one-message.js';

const AS_OF = ['--as-of', '2025-06-30'] as const;
const month = (t: number): string => `${2015 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, '0')}`;

/** Two series that can be forecast, and one that begins too late. */
function file(): string {
  const rows = Array.from({ length: 72 }, (_, t) => {
    const wave = (size: number): string => (size * (5 + Math.sin(t / 1.9)) + ((t * 7919) % 13)).toFixed(2);
    return `${month(t)},${wave(20)},${wave(1000)},${t > 60 ? t : ''}`;
  });
  const path = join(folder(), 'months.csv');
  writeFileSync(path, `month,steel,cars,late\n${rows.join('\n')}\n`);
  return path;
}

describe('bilateral forecast of many', () => {
  it('takes several partners and flows, each as it is by itself', () => {
    const { code, out } = bilateral(['forecast', 'USA', 'MEX,CAN', 'imports', ...AS_OF, '--falls', '5', '--json']);
    expect(code).toBe(0);
    const { series } = JSON.parse(out) as { series: { name: string; points: unknown; statements: unknown }[] };
    expect(series.map(({ name }) => name)).toEqual(['MEX', 'CAN']);
    const one = bilateral(['forecast', 'USA', 'MEX', 'imports', ...AS_OF, '--falls', '5', '--no-backtest', '--json']);
    const alone = JSON.parse(one.out) as (typeof series)[number];
    expect([series[0]!.points, series[0]!.statements]).toEqual([alone.points, alone.statements]);
    const both = bilateral(['forecast', 'USA', 'FJI', 'all', ...AS_OF]);
    expect(both.out).toMatch(/^ {2}exports FJI +2024-12 /m);
    expect(both.out).toMatch(/^ {2}imports FJI +2024-12 /m);
  });

  it('takes the columns of a file; one that cannot be forecast is named and is the exit code', () => {
    const path = file();
    const { code, out, err } = bilateral(['forecast', path]);
    expect([code, err]).toEqual([2, '']);
    for (const line of out.split('\n').slice(2)) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(out).toMatch(/^ {2}steel +2020-12 +[\d,]+ /m);
    expect(out.replace(/\s+/g, ' ')).toContain('late: no forecast, a forecast was asked from 11 known months');
    const csv = join(folder(), 'rows.csv');
    const written = bilateral(['forecast', path, '--by', 'quarter', '--csv', csv]);
    expect(written.err).toContain('no forecast of late: a forecast was asked from 11 known months');
    expect(readFileSync(csv, 'utf8').trimEnd().split('\n')).toHaveLength(1 + 2 * 4);
  });

  it('says in one message what is wrong', () => {
    const path = file();
    expectOneMessage(
      bilateral(['forecast', 'nowhere.csv']),
      2,
      /'nowhere.csv' cannot be read: there is no such file\ntry: a CSV file with a month/,
    );
    expectOneMessage(
      bilateral(['forecast', 'USA', 'MEX']),
      2,
      /names no flow\ntry: bilateral forecast USA MEX imports/,
    );
    expectOneMessage(bilateral(['forecast', path, '--currency', 'USD']), 2, /--currency chooses figures of the store/);
    expectOneMessage(bilateral(['forecast', 'USA', 'MEX,CAN', 'imports', '--html', 'x']), 2, /--html draws one series/);
    expectOneMessage(bilateral(['forecast', 'USA', 'MEX,Narnia', 'imports']), 2, /Narnia/);
    expectOneMessage(
      bilateral(['forecast', 'FJI', 'all', 'imports']),
      3,
      /no imports of FJI with 36 months or more are held/,
    );
  });
});
