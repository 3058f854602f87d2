import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile, writeWhole } from '../../src/cli/write-file.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'bilateral-'));

describe('writing a file', () => {
  it('replaces it whole', async () => {
    const path = join(folder(), 'x.txt');
    writeFileSync(path, 'a longer text before');
    await writeWhole(path, 'after');
    expect(readFileSync(path, 'utf8')).toBe('after');
  });

  it('keeps what was there, and leaves no draft, when it breaks off in the middle', async () => {
    const dir = folder();
    const path = join(dir, 'x.txt');
    writeFileSync(path, 'before');
    const broken = replaceFile(path, async (draft) => {
      await writeFile(draft, 'half');
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    });
    await expect(broken).rejects.toMatchObject({
      code: 'cannot-write',
      message: `'${path}' cannot be written: no space left on the disk`,
    });
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(dir)).toEqual(['x.txt']);
  });

  it('writes through a link and leaves the link', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'real.txt'), 'before');
    symlinkSync(join(dir, 'real.txt'), join(dir, 'link.txt'));
    await writeWhole(join(dir, 'link.txt'), 'after');
    expect(readFileSync(join(dir, 'real.txt'), 'utf8')).toBe('after');
  });
});
