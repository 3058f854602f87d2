import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/cli/check.js';
import type { CheckOptions, Judge } from '../../src/cli/check-options.js';
import type { Effects } from '../../src/cli/effects.js';
import { type Article, articleFromText, BilateralError, type CheckReport, type Store } from '../../src/index.js';

/** A run of `check` in a world of fakes: what it asked of the judge, what it printed, and its code. */
async function run(text: string, options: CheckOptions = {}, fails = 0) {
  const seen = { asOf: '', out: '', closed: 0, published: '' };
  const effects: Effects = {
    out: async (printed) => {
      seen.out += printed;
    },
    err: async () => undefined,
    progress: async () => undefined,
    textsIn: async () => null,
    isFolder: async () => false,
    now: () => new Date('2026-11-24T10:00:00Z'),
    env: {},
    store: async () => ({ close: async () => void seen.closed++ }) as unknown as Store,
    read: async (_, __, given) => {
      seen.published = given?.published ?? '';
      return articleFromText(text, given);
    },
    width: 80,
    colour: false,
  };
  const judge: Judge = {
    checkArticle: async (article: Article, { asOf }): Promise<CheckReport> => {
      seen.asOf = asOf;
      if (text === '') throw new BilateralError('bad-input', 'the text is empty');
      const counts = { holds: 0, 'holds-if': 0, misleading: 0, fails, 'cannot-tell': 0 };
      return { article, asOf, claims: [], notes: [], counts };
    },
    checkJson: (report) => ({ version: 1, as_of: report.asOf }),
  };
  const code = await runCheck(['x.txt'], options, effects, judge).catch((error: unknown) => error);
  return { ...seen, code };
}

const DATED = 'Title: T\nDate: 2024-01-12\n\nTrade fell.\n';

describe('bilateral check', () => {
  it('looks as of the day of the text, and says so', async () => {
    const { asOf, out } = await run(DATED);
    expect(asOf).toBe('2024-01-12');
    expect(out).toContain('as of 2024-01-12, the day the text was published');
    expect(out).toContain('evidence: bilateral check x.txt --html report.html');
    expect((await run(DATED, { asOf: '2025' })).out).toContain('check x.txt --as-of 2025-12-31 --html');
  });

  it('looks as of today when the text bears no date', async () => {
    const { asOf, out } = await run('Trade fell.\n');
    expect(asOf).toBe('2026-11-24');
    expect(out.replaceAll('\n', ' ')).toContain('today, since the text bears no date');
  });

  it('looks as of the day asked before all others', async () => {
    expect(await run(DATED, { asOf: '2025' })).toMatchObject({ asOf: '2025-12-31' });
    expect(await run('Trade fell.\n', { published: '2023-05-04' })).toMatchObject({ asOf: '2023-05-04' });
  });

  it('has code 1 only when a claim fails', async () => {
    expect((await run(DATED)).code).toBe(0);
    expect((await run(DATED, {}, 2)).code).toBe(1);
  });

  it('prints JSON or the page instead of the table', async () => {
    expect(JSON.parse((await run(DATED, { json: true })).out)).toEqual({ version: 1, as_of: '2024-01-12' });
    expect((await run(DATED, { html: true })).out).toMatch(/^<!doctype html>/);
  });

  it('closes the store, also when judging breaks off', async () => {
    expect(await run(DATED)).toMatchObject({ closed: 1 });
    const broken = await run('');
    expect(broken.code).toBeInstanceOf(BilateralError);
    expect(broken.closed).toBe(1);
  });
});
