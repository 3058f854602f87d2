import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { BilateralError } from '../model/error.js';

/**
 * Unpacks a gzip file to nowhere, since the engine reads one that breaks off as if it ended there.
 * @throws BilateralError `bad-input` where it breaks off or its checksum is wrong
 */
export async function checkGzip(path: string): Promise<void> {
  const nowhere = new Writable({ highWaterMark: 1 << 20, write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), createGunzip({ chunkSize: 1 << 18 }), nowhere);
  } catch (cause) {
    throw new BilateralError('bad-input', `'${path}' is damaged or breaks off: ${(cause as Error).message}`, {
      hint: 'write or download it again',
      cause,
    });
  }
}
