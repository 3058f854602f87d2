import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bilateral, MAIN, ROOT } from './dist.js';

const shell = (line: string) => spawnSync('bash', ['-o', 'pipefail', '-c', line], { encoding: 'utf8', cwd: ROOT });
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const program = `${quoted(process.execPath)} ${quoted(MAIN)}`;

describe('standard output', () => {
  it('may be closed early without a word', () => {
    const { stderr, status } = shell(`${program} series USA JPN exports --csv | head -1`);
    expect([stderr, status]).toEqual(['', 0]);
  });

  it.skipIf(!existsSync('/dev/full'))('on a full disk is an error', () => {
    const { stderr, status } = shell(`${program} series CHN USA total > /dev/full`);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^bilateral: standard output cannot be written: .*\ntry: .*\n$/);
  });

  it('carries no colour when it is not a terminal', () => {
    expect(bilateral(['series', 'CHN', 'USA', 'total']).out).not.toContain('\u001b');
  });

  it('keeps every line within 80 columns', () => {
    for (const words of [
      ['series', 'CHN', 'USA', 'exports', '--growth'],
      ['series', 'USA', 'JPN', 'imports'],
      ['brief', 'CHN', 'USA', '2023'],
    ])
      for (const line of bilateral(words).out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });
});

describe('help and version', () => {
  it('go to standard output with code 0', () => {
    expect(bilateral(['--help'])).toMatchObject({ code: 0, err: '' });
    expect(bilateral(['--help']).out).toContain('Examples:');
    expect(bilateral(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(bilateral(['series', '--help']).out).toContain('--parquet');
  });

  it('show help on standard error and code 2 when nothing is asked', () => {
    const { code, out, err } = bilateral([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: bilateral');
  });
});
