import { describe, expect, it } from 'vitest';
import { standing, unmatched } from '../../validation/known-misses.js';

const known = { Texts: { recall: 'why' } };
const row = { what: 'recall', reference: '1', ours: '0.5', distance: '0.5', tolerance: '0.8', ok: false };

describe('a bar that is missed', () => {
  it('fails unless it is listed, and then until it is met', () => {
    expect(standing('Texts', 'recall', false, known)).toBe('OUT, known');
    expect(standing('Texts', 'precision', false, known)).toBe('OUT');
    expect(standing('Others', 'recall', false, known)).toBe('OUT');
    expect(standing('Texts', 'recall', true, known)).toBe('met, but listed as a miss');
    expect(standing('Texts', 'precision', true, known)).toBe('ok');
  });

  it('is listed under a name that is there, where it was compared', () => {
    expect(unmatched([{ title: 'Texts', rows: [row] }], known)).toEqual([]);
    expect(unmatched([{ title: 'Texts', rows: [{ ...row, what: 'recal' }] }], known)).toEqual(['Texts: recall']);
    expect(unmatched([{ title: 'Texts', rows: [], skipped: 'not there' }], known)).toEqual([]);
  });
});
