import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';
import { NEWLY_TOLD } from './newly-told-rows.js';
import { RETOLD } from './retold-rows.js';
import { RETOLD_SIDES } from './retold-sides-rows.js';
import { SIDES_OF_TEXTS, TIMES_OF_TEXTS } from './times-of-texts-rows.js';

/** Reports retold in other words than those of agencies. */
describe('retold reports', () => {
  it.each([...RETOLD, ...RETOLD_SIDES, ...NEWLY_TOLD, ...TIMES_OF_TEXTS, ...SIDES_OF_TEXTS])(
    'reads %j',
    (text, words, about) => {
      expect(claimOn(text, words)).toMatchObject(about);
    },
  );
});
