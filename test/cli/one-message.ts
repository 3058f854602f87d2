import { expect } from 'vitest';
import type { Ran } from './dist.js';

/** One `bilateral:` line, at most one `try:` line, nothing on standard output, no stack. */
export function expectOneMessage(ran: Ran, code: number, says: RegExp): void {
  const lines = ran.err.trimEnd().split('\n');
  expect(ran.err).toMatch(says);
  expect({ code: ran.code, out: ran.out, err: ran.err }).toMatchObject({ code, out: '' });
  expect(lines[0]).toMatch(/^bilateral: \S/);
  expect(lines.length, ran.err).toBeLessThanOrEqual(2);
  if (lines[1] !== undefined) expect(lines[1]).toMatch(/^try: \S/);
  expect(ran.err).not.toMatch(/^\s+at |node:internal|undefined|\[object/m);
}
