import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('dist/index.js is missing: run `npm run build` first');

it('examples/check-text.mjs prints a verdict for each claim of its text', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['examples/check-text.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  const verdict = (part: string): string | undefined => lines.find((line) => line.includes(part));
  expect(verdict('$755.6 billion')).toMatch(/^holds: .*755\.64bn/);
  expect(verdict('28.7 percent')).toMatch(/^holds: .*28.7 % as published/);
  expect(verdict('$369.6 billion')).toMatch(/^fails: .*396\.6bn = 576\.1bn - 179\.5bn .*two digits swapped/);
  expect(lines.at(-1)).toBe('1 of 6 fail');
});
