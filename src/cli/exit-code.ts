import type { ErrorCode } from '../core.js';

export const DONE = 0;
/** `check`: at least one claim fails. */
export const CLAIM_FAILS = 1;
/** An estimate that did not converge; `event`: an effect that the figures cannot tell. */
export const NO_ESTIMATE = 4;
/** Wrong usage or bad input. */
export const USAGE = 2;
/** A fault in the program. */
export const BUG = 70;

/** 2 wrong usage or bad input; 3 data missing, or a source or file that cannot be reached or written. 4 an estimate that did not converge. */
const CODES: Readonly<Record<ErrorCode, number>> = {
  usage: USAGE,
  'bad-input': USAGE,
  'unknown-economy': USAGE,
  'unknown-period': USAGE,
  'no-data': 3,
  unreachable: 3,
  'store-missing': 3,
  'store-corrupt': 3,
  'store-newer': 3,
  'store-busy': 3,
  'cannot-write': 3,
  'not-converged': NO_ESTIMATE,
};

export const exitCode = (code: ErrorCode): number => CODES[code];
