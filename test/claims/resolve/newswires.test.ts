import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';
import { NEWSWIRES } from './newswires-rows.js';

/** Sentences as news agencies write them: whose trade, with whom, when, and against what. */
describe('newswires', () => {
  it.each(NEWSWIRES)('reads %j', (text, words, about) => {
    expect(claimOn(text, words)).toMatchObject(about);
  });
});
