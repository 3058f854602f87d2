import { BilateralError } from '../../model/error.js';

/** No text under check is larger. */
export const MAX_BYTES = 10 * 1024 * 1024;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** @throws BilateralError `bad-input` for more than 10 MB */
export function checkSize(bytes: number, what = 'the file'): void {
  if (bytes > MAX_BYTES)
    throw new BilateralError('bad-input', `${what} has ${megabytes(bytes)}; the limit is 10 MB`, {
      hint: 'save the article alone as text, HTML or PDF and check that file',
    });
}
