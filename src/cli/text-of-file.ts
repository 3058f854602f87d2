import { readFile } from 'node:fs/promises';
import { BilateralError } from '../core.js';
import { whyNot } from './write-file.js';

const READ: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to read whole',
};

async function standardInput(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces);
}

/** A whole file as text, or standard input for `-` where that is offered. @throws BilateralError `bad-input` with the hint */
export async function textOfFile(path: string, hint: string, options: { dash?: boolean } = {}): Promise<string> {
  try {
    const bytes = options.dash && path === '-' ? await standardInput() : await readFile(path);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const why = cause instanceof TypeError ? 'it is not text in UTF-8' : (READ[code] ?? whyNot(cause));
    throw new BilateralError('bad-input', `'${path}' cannot be read: ${why}`, { hint, cause });
  }
}
