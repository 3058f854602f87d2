import type { IncomingMessage } from 'node:http';
import { PassThrough, pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { BilateralError } from '../../model/error.js';

/** Counts what goes through and breaks off beyond the limit. */
async function collect(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  tooLarge: () => Error,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > maxBytes) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decoderOf(encoding: string, first: number): Transform | null {
  if (encoding === '' || encoding === 'identity') return new PassThrough();
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'br') return createBrotliDecompress();
  // Some servers send raw deflate under this name; the first byte of the zlib form says its method, 8.
  if (encoding === 'deflate') return (first & 0x0f) === 8 ? createInflate() : createInflateRaw();
  return null;
}

/** The first part of a stream, and the stream with that part put back. */
async function peek(message: IncomingMessage): Promise<number> {
  for (;;) {
    const chunk = message.read() as Buffer | null;
    if (chunk && chunk.length > 0) {
      message.unshift(chunk);
      return chunk[0]!;
    }
    if (message.readableEnded || message.destroyed) return 0;
    await new Promise<void>((resolve, reject) => {
      const settle = (act: () => void) => () => {
        message.off('readable', ready).off('end', ended).off('error', failed).off('close', ended);
        act();
      };
      const ready = settle(resolve);
      const ended = settle(resolve);
      const failed = (error: Error): void => settle(() => reject(error))();
      message.on('readable', ready).on('end', ended).on('error', failed).on('close', ended);
    });
  }
}

/**
 * The body of an answer, decompressed. The limit holds for what comes out.
 * @throws BilateralError `bad-input` beyond `maxBytes` or in an unknown encoding
 */
export async function bodyOf(message: IncomingMessage, url: string, maxBytes: number): Promise<Uint8Array> {
  const encoding = (message.headers['content-encoding'] ?? '').trim().toLowerCase();
  const tooLarge = (): Error =>
    new BilateralError('bad-input', `the page at ${url} has more than ${(maxBytes / 1024 / 1024).toFixed(0)} MB`, {
      hint: 'save the article alone and check that file',
    });
  if (encoding === '' && Number(message.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const decoder = decoderOf(encoding, encoding === 'deflate' ? await peek(message) : 0);
  if (!decoder)
    throw new BilateralError('bad-input', `the page at ${url} is packed as '${encoding}', which cannot be read`, {
      hint: 'save the page in a browser and check the file',
    });
  // The error of a broken body reaches the loop over the decoder; the callback only has to be there.
  pipeline(message, decoder, () => {});
  return collect(decoder, maxBytes, tooLarge);
}
