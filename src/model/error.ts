/** Every way in which a call can be broken. An outcome of the domain is a value, never one of these. */
export const ERROR_CODES = [
  'usage',
  'bad-input',
  'unknown-economy',
  'unknown-period',
  'no-data',
  'unreachable',
  'store-missing',
  'store-corrupt',
  'store-newer',
  'store-busy',
  'cannot-write',
  'not-converged',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The one error that the package throws: `message` says what was asked and what is there, `hint` what to do next. */
export class BilateralError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'BilateralError';
    this.code = code;
    this.hint = options.hint;
  }
}
