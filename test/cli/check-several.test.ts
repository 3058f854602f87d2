import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bilateral, folder, MAIN, ROOT } from './dist.js';

const HOLDS =
  'Title: Trade\nDate: 2024-01-12\n\nTrade between China and the US totaled $664 billion in 2023, Chinese customs said.\n';
const FAILS = HOLDS.replace('$664 billion', '$700 billion');

/** A folder with a text that fails, one that holds, and names that are passed over. */
function drafts(): string {
  const dir = folder();
  writeFileSync(join(dir, 'b.txt'), FAILS);
  writeFileSync(join(dir, 'a.md'), HOLDS);
  writeFileSync(join(dir, 'labels.jsonl'), '{}');
  writeFileSync(join(dir, '.hidden.txt'), 'Trade fell.');
  mkdirSync(join(dir, 'more'));
  writeFileSync(
    join(dir, 'more', 'c.html'),
    `<html><body><h1>Trade</h1><p>${HOLDS.split('\n\n')[1]}</p></body></html>`,
  );
  symlinkSync(dir, join(dir, 'more', 'round'));
  return dir;
}
const errLines = (err: string): string[] => err.trimEnd().split('\n');

describe('several texts of which one cannot be read', () => {
  const dir = drafts();
  const broken = join(dir, 'broken.pdf');
  writeFileSync(broken, '%PDF-1.7\n1 0 obj\n<< /Type /Catalog');
  const none = join(dir, 'none.txt');

  it('are checked all the same, each bad one in one line, and the code is 2', () => {
    const { code, out, err } = bilateral(['check', none, dir, '-'], { input: '' });
    expect(code).toBe(2);
    expect(errLines(err)).toEqual([
      `bilateral: there is no file '${none}'`,
      expect.stringMatching(/^bilateral: .*broken\.pdf: .*PDF/),
      'bilateral: -: standard input is empty',
    ]);
    expect(out).toMatch(/^3 texts in /);
  });

  it('are named in the JSON too', () => {
    const { code, out } = bilateral(['check', none, join(dir, 'a.md'), '--json']);
    expect(code).toBe(2);
    const { version, articles, unread } = JSON.parse(out);
    expect(version).toBe(1);
    expect(articles.map((a: { source: string }) => a.source)).toEqual([join(dir, 'a.md')]);
    expect(unread).toEqual([{ source: none, code: 'bad-input', message: `there is no file '${none}'` }]);
  });

  it('give no table when none of them can be read', () => {
    const { code, out, err } = bilateral(['check', none, broken]);
    expect([code, out]).toEqual([2, '']);
    expect(errLines(err)).toHaveLength(2);
  });
});

describe('a folder', () => {
  it('without a text is named with what is looked for', () => {
    const empty = folder();
    writeFileSync(join(empty, 'x.csv'), 'a');
    const { code, out, err } = bilateral(['check', empty]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`bilateral: '${empty}' holds no text: no .txt, .md, .html, .htm or .pdf file\n`);
  });

  it('with too many texts is named with the limit', () => {
    const full = folder();
    for (let i = 0; i <= 2000; i++) writeFileSync(join(full, `${i}.txt`), '');
    const { code, err } = bilateral(['check', full]);
    expect([code, err]).toEqual([2, `bilateral: '${full}' holds more than 2,000 texts, which is the limit\n`]);
  });

  it('is read sorted and with its folders, without hidden names, other endings and links in circles', () => {
    const dir = drafts();
    const { articles } = JSON.parse(bilateral(['check', dir, join(dir, 'a.md'), '--json']).out);
    expect(articles.map((a: { source: string }) => a.source)).toEqual(
      ['a.md', 'b.txt', 'more/c.html'].map((name) => join(dir, name)),
    );
  });
});

describe('a place for pages that is none', () => {
  const dir = drafts();
  it.each([
    ['missing', ['--html'], /--html names no folder/],
    ['standard output', ['--html', '-'], /--html names no folder/],
    ['a file', ['--html', join(dir, 'b.txt')], /is not a folder/],
    ['where the texts are', ['--html', join(dir, 'more')], /./],
  ])('is refused, and no text is touched: %s', (_, words, says) => {
    const more = join(dir, 'more', 'c.html');
    const before = readFileSync(more, 'utf8');
    const { code, err } = bilateral(['check', dir, more, ...words]);
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(readFileSync(more, 'utf8')).toBe(before);
    expect(readFileSync(join(dir, 'b.txt'), 'utf8')).toBe(FAILS);
  });

  it('is refused for one text too', () => {
    const { code, err } = bilateral(['check', '--html', join(dir, 'b.txt'), join(dir, 'a.md')]);
    expect(code).toBe(2);
    expect(err).toMatch(/would be written over/);
    expect(readFileSync(join(dir, 'b.txt'), 'utf8')).toBe(FAILS);
  });

  it('is named when it cannot be made', () => {
    const { code, err } = bilateral(['check', dir, '--html', join(dir, 'a.md', 'pages')]);
    expect(code).toBe(3);
    expect(err).toMatch(/cannot be made: its folder is not a folder/);
  });
});

describe('several texts', () => {
  const dir = drafts();

  it('are one table with totals, then what fails, within 80 columns and without a word on standard error', () => {
    const { code, out, err } = bilateral(['check', dir]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/text +date +claims +holds +if +leading +fails +tell\n/);
    expect(out).toMatch(/a\.md +2024-01-12 +1 +1 +0 +0 +0 +0\n/);
    expect(out).toMatch(/b\.txt +2024-01-12 +1 +0 +0 +0 +1 +0\n/);
    expect(out).toMatch(/more\/c\.html +no date /);
    expect(out).toMatch(/\n {2}all +3 +\d/);
    expect(out).toMatch(/b\.txt\n {2}✗ fails {2}.*\$700 billion {2}664\.45bn/);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('have code 0 when nothing fails, and one text keeps its own form', () => {
    expect(bilateral(['check', join(dir, 'a.md'), join(dir, 'more')]).code).toBe(0);
    const one = JSON.parse(bilateral(['check', join(dir, 'a.md'), '--json']).out);
    expect(Object.keys(one)).toEqual(['version', 'article', 'as_of', 'claims', 'notes', 'counts']);
  });

  it('come from standard input as well', () => {
    const { out, code } = bilateral(['check', join(dir, 'a.md'), '-', '--json'], { input: FAILS });
    const { articles } = JSON.parse(out);
    expect(code).toBe(1);
    expect(articles.map((a: { source: string }) => a.source)).toEqual([join(dir, 'a.md'), '-']);
    expect(Object.keys(articles[1])).toEqual(['source', 'article', 'as_of', 'claims', 'notes', 'counts']);
  });

  it('are a page each and one that links them, which a second run does not check', () => {
    const pages = join(dir, 'pages');
    for (let run = 0; run < 2; run++) {
      const { code, out, err } = bilateral(['check', dir, '--html', pages]);
      expect([code, out, err]).toEqual([1, '', `written: ${join(pages, 'index.html')}, pages: 3\n`]);
    }
    expect(readdirSync(pages).sort()).toEqual(['a.html', 'b.html', 'c.html', 'index.html']);
    const index = readFileSync(join(pages, 'index.html'), 'utf8');
    for (const name of ['a.html', 'b.html', 'c.html']) expect(index).toContain(`href="${name}"`);
    expect(index).toMatch(/href="b\.html#card-1".*\$700 billion/);
    expect(readFileSync(join(pages, 'b.html'), 'utf8')).toContain('$700 billion');
  });
});

describe('a check that is broken off', () => {
  const texts = join(ROOT, 'test/articles');

  /** So many texts that the last page is far off when the first ones are there, and no more than a folder may hold. */
  function many(): string {
    const to = folder();
    const names = readdirSync(texts).filter((file) => file.endsWith('.txt'));
    for (let i = 0; i < 1800; i += 1) copyFileSync(join(texts, names[i % names.length]!), join(to, `${i}.txt`));
    return to;
  }

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves whole pages or none: %s', async (signal) => {
    const into = join(folder(), 'pages');
    const child = spawn(process.execPath, [MAIN, 'check', many(), '--html', into], { stdio: 'ignore' });
    const ended = new Promise((done) => child.on('exit', done));
    const written = (): number => (existsSync(into) ? readdirSync(into).length : 0);
    while (written() < 5 && child.exitCode === null) await new Promise((done) => setTimeout(done, 2));
    child.kill(signal);
    await ended;
    expect(existsSync(join(into, 'index.html'))).toBe(false);
    for (const name of readdirSync(into)) {
      expect(name).toMatch(/\.html$/);
      expect(statSync(join(into, name)).size).toBeGreaterThan(0);
      expect(readFileSync(join(into, name), 'utf8')).toMatch(/<\/html>\n$/);
    }
  });
});
