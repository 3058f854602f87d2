/** A remark that travels with a result: what was skipped, assumed, converted, or cannot be known. */
export interface Note {
  readonly code: string;
  readonly text: string;
}

export const note = (code: string, text: string): Note => ({ code, text });
