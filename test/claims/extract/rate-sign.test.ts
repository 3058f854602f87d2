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
    ['The gap grew, with imports 2 percent and exports 3 percent lower.', -1],
    ['The gap shrank, with exports 2 percent and imports 3 percent higher.', 1],
  ])('%s', (text, sign) => {
    expect(last(text)).toMatchObject({ sign });
  });
});

describe('the direction of a rate that its flow was given before', () => {
  it.each([
    ['Behind this stood larger exports of tea (30 percent).', 1],
    ['Behind this stood larger exports of tea (30 percent), and of frozen beef (140 percent).', 1],
    ['Higher exports of cars (5 percent) and lower sales abroad of fuel (3 percent) made the difference.', -1],
    ['Weaker deliveries to Sweden (6 percent) were to blame for lower exports.', -1],
    ['Exports fell 7 percent. Oil alone took 3 percentage points off the result.', -1],
    ['Oil exports fell and shaved 0.5 points off growth.', -1],
  ])('%s', (text, sign) => {
    expect(last(text)).toMatchObject({ kind: 'growth', sign });
  });
});
