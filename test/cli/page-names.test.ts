import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/effects.js';
import { pageNames } from '../../src/cli/page-names.js';

describe('the names of pages', () => {
  it('are those of the texts, each once, whatever the capitals, and never the index', () => {
    expect(pageNames(['a.txt', 'x/a.html', 'A.md', 'index.html', 'INDEX.txt'])).toEqual([
      'a.html',
      'a-2.html',
      'A-3.html',
      'index-2.html',
      'INDEX-3.html',
    ]);
  });

  it('hold nothing that a file system or an address trips over', () => {
    expect(
      pageNames(['-', 'a b?.txt', '../..', 'https://x.example/', 'https://x.example/news/trade.html?id=1']),
    ).toEqual(['standard-input.html', 'a-b.html', 'text.html', 'x.html', 'trade.html']);
    expect(pageNames([`${'é'.repeat(300)}.txt`])[0]).toBe(`${'é'.repeat(60)}.html`);
  });
});

describe('the line of progress', () => {
  it('replaces itself, stays within the terminal and lets no name steer it', () => {
    expect(progressLine('')).toBe('\r\u001b[K');
    expect(progressLine('checking 1 of 2: a\u001b[2Jb', 40)).toBe('\r\u001b[Kchecking 1 of 2: a [2Jb');
    expect(progressLine('', 0)).toBe('\r\u001b[K');
    expect(progressLine('x'.repeat(90), 40).slice(4)).toHaveLength(39);
  });
});
