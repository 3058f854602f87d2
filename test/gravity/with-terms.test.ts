import { describe, expect, it } from 'vitest';
import { withTerms } from '../../src/gravity/with-terms.js';

describe('adding terms to a formula', () => {
  it.each([
    ['trade ~ 1 | e^t', 'trade ~ x | e^t'],
    ['trade ~ 0', 'trade ~ x'],
    ['trade ~ | e', 'trade ~ x | e'],
    ['trade ~ rta + log(dist) | e^t + i^t', 'trade ~ x + rta + log(dist) | e^t + i^t'],
    ['`a ~ b` ~ I(p | q) + `c | d` | e', '`a ~ b` ~ x + I(p | q) + `c | d` | e'],
    ['y ~ ifelse(e == "a | b", 1, 0) | e', 'y ~ x + ifelse(e == "a | b", 1, 0) | e'],
    ['no formula', 'no formula'],
  ])('%s', (formula, made) => expect(withTerms(formula, 'x')).toBe(made));
});
