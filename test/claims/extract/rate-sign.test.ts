import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/claims/extract/extract.js';
import { articleFromText } from '../../../src/claims/read/text.js';

/** The number that a text prints last, as it is read. */
const last = (text: string) =>
  extract(articleFromText(`Title: x\nDate: 2024-02-09\n\n${text}`))
    .flatMap(({ drafts }) => drafts)
    .findLast((d) => d.value !== null);

describe('the direction of a rate that another is measured by', () => {
  it.each([
    ['Exports rose 7 percent, far below the 12 percent economists had forecast.', 1],
    ['Exports fell 7 percent. That was above the 5 percent that was forecast.', -1],
    ["Exports rose 7 percent, short of April's 9 percent.", 1],
    ['Exports fell 7 percent. Economists had looked for 3 percent.', -1],
    ['Exports rose 7 percent. The market had expected a fall of 3 percent.', -1],
    ['Exports were 7 percent below the level of 2019.', -1],
  ])('%s', (text, sign) => {
    expect(last(text)).toMatchObject({ sign });
  });
});
