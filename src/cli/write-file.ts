import { rename, rm, writeFile } from 'node:fs/promises';
import { BilateralError } from '../index.js';

/** Writes a whole file or none: through a temporary file beside it. @throws BilateralError `cannot-write` */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new BilateralError('cannot-write', `'${path}' cannot be written: ${(cause as Error).message}`, {
      hint: 'name a file in a folder that you may write to, with room on the disk',
      cause,
    });
  }
}
