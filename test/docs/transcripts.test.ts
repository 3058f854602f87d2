import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, ROOT } from './pages.js';
import { matches, renewed, transcriptsIn, words } from './transcript.js';

const MAIN = join(ROOT, 'dist/cli/main.js');
if (!existsSync(MAIN)) throw new Error('dist/cli/main.js is missing: run `npm run build` first (npm test does)');

const UPDATE = process.env.UPDATE_TRANSCRIPTS === '1';
const BLOCK = /(?<=^```console\n)[\s\S]*?(?=\n```$)/gm;
const shownPages = pages.filter((page) => page.path === 'README.md' || page.path.startsWith('docs/'));
const withBlocks = shownPages.filter((page) => page.text.match(BLOCK));

const place = mkdtempSync(join(tmpdir(), 'bilateral-'));
cpSync(join(ROOT, 'examples'), join(place, 'examples'), { recursive: true });

/** What a command prints, standard output before standard error. */
function outputOf(command: string): string[] {
  const [name, ...rest] = words(command);
  if (name !== 'bilateral') throw new Error(`a transcript runs bilateral, not '${name}'`);
  const { stdout, stderr } = spawnSync(process.execPath, [MAIN, ...rest], {
    cwd: place,
    encoding: 'utf8',
    input: '',
    env: { ...process.env, NO_COLOR: '1', BILATERAL_DEBUG: '' },
  });
  return (stdout + stderr).replace(/\n$/, '').split('\n');
}

describe('transcripts', () => {
  it('stand in the README', () => expect(withBlocks.map((page) => page.path)).toContain('README.md'));

  it.each(withBlocks.map((page) => [page.path, page.text]))(
    'in %s are what the program prints',
    (path, text) => {
      const now = text.replace(BLOCK, (block) =>
        transcriptsIn(block)
          .map(({ command, shown }) => [`$ ${command}`, ...renewed(shown, outputOf(command))].join('\n'))
          .join('\n'),
      );
      if (UPDATE) writeFileSync(join(ROOT, path), now);
      else
        expect(now, 'UPDATE_TRANSCRIPTS=1 npx vitest run test/docs/transcripts.test.ts writes what is printed').toBe(
          text,
        );
      // a page runs its commands one after the other, each a process
    },
    120_000,
  );
});

describe('the comparison of transcripts', () => {
  it('takes ... for any lines and nothing else', () => {
    expect(matches(['a', '...', 'c'], ['a', 'b', 'b', 'c'])).toBe(true);
    expect(matches(['a', '...'], ['a'])).toBe(true);
    expect(matches(['a', '...', 'c'], ['a', 'b'])).toBe(false);
    expect(matches(['a'], ['a', 'b'])).toBe(false);
    expect(matches(['a', 'b'], ['a'])).toBe(false);
  });

  it('renews what has changed and keeps its shape', () => {
    expect(renewed(['a', '...', 'z'], ['b', 'c', 'd', 'y'])).toEqual(['b', '...', 'y']);
    expect(renewed(['a'], ['b', 'c'])).toEqual(['b', 'c']);
    expect(renewed(['a', '...'], ['a', 'c'])).toEqual(['a', '...']);
  });

  it('reads several commands of a block, and quoted words', () => {
    expect(transcriptsIn('$ a b\none\n$ c\n')).toEqual([
      { command: 'a b', shown: ['one'] },
      { command: 'c', shown: [''] },
    ]);
    expect(words(`bilateral series 'South Korea' "USA" total`)).toEqual([
      'bilateral',
      'series',
      'South Korea',
      'USA',
      'total',
    ]);
    expect(() => transcriptsIn('output first')).toThrow(/starts with/);
  });
});
