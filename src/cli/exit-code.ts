import type { ErrorCode } from '../index.js';

/** 2 wrong usage or bad input; 3 data missing, a source or file that cannot be reached or written. */
export function exitCode(code: ErrorCode): number {
  return ['usage', 'bad-input', 'unknown-economy', 'unknown-period'].includes(code) ? 2 : 3;
}
