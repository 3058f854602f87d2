import { describe, expect, it } from 'vitest';
import { CARDINAL, ORDINAL, wordNumber } from '../../../src/claims/extract/number-words.js';

describe('wordNumber', () => {
  it.each([
    ['nine', 9],
    ['twenty-three', 23],
    ['fortieth', 40],
    ['twenty-first', 21],
    ['268th', 268],
    ['14.5', 14.5],
    ['twelfth', 12],
    ['a', 1],
  ])('reads %j', (text, value) => expect(wordNumber(text)).toBe(value));

  it('knows what is none', () => expect(wordNumber('many')).toBeNaN());

  it.each(['six', 'sixteen', 'sixty-six', '9'])('has an expression for %j', (text) =>
    expect(new RegExp(`^${CARDINAL}$`).test(text)).toBe(true),
  );
  it.each(['sixth', 'thirty-second', '11th'])('has an expression for the place %j', (text) =>
    expect(new RegExp(`^${ORDINAL}$`).test(text)).toBe(true),
  );
});
