import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/claims/extract/extract.js';
import { articleFromText } from '../../../src/claims/read/text.js';

/** In what the numbers of a text are measured, in their order. */
const bases = (text: string): readonly (string | undefined)[] =>
  extract(articleFromText(`Title: x\nDate: 2024-02-09\n\n${text}`))
    .flatMap(({ drafts }) => drafts)
    .filter((d) => d.value !== null)
    .map((d) => d.basis);

describe('rates without the change of prices', () => {
  it.each([
    ['Exports grew 3.7% in nominal terms and 2.5% in real terms.', [undefined, 'constant_prices']],
    ['Imports rose 4% in nominal and 2% in real terms.', [undefined, 'constant_prices']],
    ['Exports to Japan rose 5% and, in real terms, 3%.', [undefined, 'constant_prices']],
    ['In real terms, exports of watches rose 2%, in nominal terms 6%.', ['constant_prices', undefined]],
    ['Exports and imports rose 4% and 2% in real terms.', ['constant_prices', 'constant_prices']],
    ['Real wages rose. Exports grew 3%.', [undefined]],
  ])('%s', (text, basis) => {
    expect(bases(text)).toEqual(basis);
  });
});
