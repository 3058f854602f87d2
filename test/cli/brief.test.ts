import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const run = (...words: string[]) => spawnSync('node', ['dist/cli/main.js', ...words], { encoding: 'utf8' });
const folder = () => mkdtempSync(join(tmpdir(), 'bilateral-'));

describe('bilateral brief', () => {
  it('says what was known on the day', () => {
    const { stdout, status } = run('brief', 'CHN', 'USA', '2023', '--as-of', '2024-01-12');
    expect(status).toBe(0);
    expect(stdout).toContain('first published for 2022 it fell 12.5');
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('says where the change lies, and what must not be said of it', () => {
    const { stdout } = run('brief', 'CHN', 'USA', '2023', '--as-of', '2026-07-01', '--no-forecast');
    const flat = stdout.replace(/\s+/g, ' ');
    expect(flat).toContain('fell by $87.4bn from 2022 to 2023, to $664bn, on the bases that the published rates imply');
    expect(flat).toContain('exports −$75.4bn, 86.3 % of the fall (85.5 to 86.5 %)');
    expect(flat).toContain('−$24.8bn, 22.7 % of the fall (20.8 to 24.7 %)');
    expect(flat).toContain('not to be said: a share lost is not the effect of curbs or tariffs');
    expect(stdout).toMatch(/^ {4}2022 +751\.8 +█+$/m);
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('writes one page that asks nothing of the network', () => {
    const file = join(folder(), 'brief.html');
    expect(run('brief', 'China', 'United States', '2023', '--html', file).status).toBe(0);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('<svg');
    expect(page).not.toMatch(/(?:src|href)="https?:/);
  });

  it('says what comes next from the partner’s months, or leaves it out', () => {
    const { stdout, status } = run('brief', 'CHN', 'USA', '2023', '--as-of', '2026-07-01');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^What next\n─+\n {2}The United States’ goods imports from China in 2024: /m);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'these are the same goods as the United States records them, at customs value',
    );
    expect(run('brief', 'CHN', 'USA', '2023', '--no-forecast').stdout).not.toMatch(/^What next$/m);
  });

  const damaged = join(folder(), 'damaged.duckdb');
  writeFileSync(damaged, 'not a store');
  it.each([
    ['an unknown economy', ['brief', 'CHN', 'Narnia', '2023'], 2],
    ['a period that is none', ['brief', 'CHN', 'USA', '2023-13'], 2],
    ['a period outside the figures', ['brief', 'CHN', 'USA', '1890'], 2],
    ['a date that is none', ['brief', 'CHN', 'USA', '2023', '--as-of', 'soon'], 2],
    ['an unknown option', ['brief', 'CHN', 'USA', '2023', '--htm', 'x'], 2],
    ['a missing store', ['brief', 'CHN', 'USA', '2023', '--store', 'nowhere.duckdb'], 3],
    ['a damaged store', ['brief', 'CHN', 'USA', '2023', '--store', damaged], 3],
    ['a folder that is not there', ['brief', 'CHN', 'USA', '2023', '--html', '/nowhere/brief.html'], 3],
  ])('answers %s with a clear line and the right code', (_, words, code) => {
    const { stdout, stderr, status } = run(...words);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  });

  it('leaves no half file when it cannot write', () => {
    const into = folder();
    expect(run('brief', 'CHN', 'USA', '2023', '--html', join(into, 'missing', 'brief.html')).status).toBe(3);
    expect(readdirSync(into)).toEqual([]);
  });
});
