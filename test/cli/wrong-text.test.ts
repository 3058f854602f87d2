import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bilateral, folder } from './dist.js';
import { expectOneMessage } from './one-message.js';

// Until src/cli/program.ts declares `check`, there is no process to test.
const HAS_CHECK = /^ +check /m.test(bilateral(['--help']).out);

const dir = folder();
const at = (name: string, content: string | Uint8Array): string => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};
const check = (path: string) => bilateral(['check', path, '--as-of', '2024-01-12']);

describe.skipIf(!HAS_CHECK)('texts that cannot be checked', () => {
  it('are named: a missing file', () => expectOneMessage(check(join(dir, 'none.txt')), 2, /there is no file/));
  it('are named: an empty folder', () => {
    mkdirSync(join(dir, 'sub'));
    expectOneMessage(check(join(dir, 'sub')), 2, /sub' holds no text/);
  });
  it('are named: an empty file', () => expectOneMessage(check(at('empty.txt', '')), 2, /is empty/));
  it('are named: blanks only', () => expectOneMessage(check(at('blank.txt', ' \n\n ')), 2, /is empty|holds no text/));
  it('are named: empty standard input', () =>
    expectOneMessage(bilateral(['check', '-']), 2, /standard input is empty/));
  it('are named: bytes that are no text', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    expectOneMessage(check(at('binary.bin', bytes)), 2, /binary|not a text|no text/i);
  });
  it('are named: a broken PDF', () =>
    expectOneMessage(check(at('broken.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog')), 2, /PDF/));
  it('are named within five seconds: 50 MB', () => {
    const path = at('large.txt', Buffer.alloc(50 * 1024 * 1024, 'Trade fell 1.0 percent. '));
    const started = performance.now();
    expectOneMessage(check(path), 2, /limit is 10 MB/);
    expect(performance.now() - started).toBeLessThan(5000);
  });
  it('are named: a date that is none', () =>
    expectOneMessage(
      bilateral(['check', at('x.txt', 'Trade fell.'), '--published', 'soon']),
      2,
      /'soon' is not a date/,
    ));
});

describe.skipIf(!HAS_CHECK)('texts that are hard to read', () => {
  it.each([
    ['broken HTML', 'broken.html', '<html><body><p>Trade fell <b>by 11.6 percent<p>in 2023<table><tr><td>'],
    [
      'French',
      'french.txt',
      'Le commerce entre la Chine et les États-Unis a reculé de 11,6 % en 2023, selon les douanes.\n',
    ],
    ['Chinese', 'chinese.txt', '据海关统计，2023年中美贸易总值为4.67万亿元，同比下降6.6%。\n'],
  ])('end without a fault: %s', (_, name, text) => {
    const { code, out, err } = check(at(name, text));
    expect([0, 1, 2]).toContain(code);
    expect(err).not.toMatch(/^\s+at |fault in the program/m);
    if (code !== 2) expect(out).toContain('as of 2024-01-12');
  });
});
