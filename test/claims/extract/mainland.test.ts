import { describe, expect, it } from 'vitest';
import { sidesOf } from '../resolve/sides.js';

describe('whose mainland it is', () => {
  it.each([
    ['Exports of Taiwan rose 3 percent. The mainland trade deficit came to $2 billion.', 'CHN'],
    ["Hong Kong's exports rose 3 percent. Those to the mainland fell 2 percent.", 'CHN'],
  ])('%s', (text, code) => expect(sidesOf(text).at(-1)).toContain(code));

  it.each([
    ["Norway's trade surplus came to NOK 20 billion. The mainland trade deficit was NOK 16 billion."],
    ["Norway's exports rose 3 percent. Imports of the mainland fell 2 percent."],
  ])('%s', (text) => expect(sidesOf(text).at(-1)).toMatch(/^NOR\/WLD/));
});
