import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';
import { RETOLD } from './retold-rows.js';
import { RETOLD_SIDES } from './retold-sides-rows.js';

/** Reports retold in other words than those of agencies. */
describe('retold reports', () => {
  it.each([...RETOLD, ...RETOLD_SIDES])('reads %j', (text, words, about) => {
    expect(claimOn(text, words)).toMatchObject(about);
  });
});
