import { describe, expect, it } from 'vitest';
import { amountDrafts } from '../../../src/claims/extract/amounts.js';
import { looksAhead } from '../../../src/claims/extract/outlook-of-number.js';
import { marked } from './marked.js';

const first = (text: string) => amountDrafts(marked(text), true)[0];

describe('numbers of an outlook', () => {
  it.each([
    'The trade gap with China may widen to $106 billion.',
    'The ministry expects exports of $17.5 billion.',
    'She sees the deficit back above $2 billion by the autumn.',
    'Exports could fall by 20 percent.',
    'We are confident of crossing $40 billion of exports.',
    'A poll of analysts had pointed to a surplus of $3 billion.',
    'Imports are set to reach $9 billion.',
    'The surplus compared with $1.7 billion in a Reuters poll.',
    'Exports beat the $3 billion in the survey.',
    'Economists polled had looked for 3 percent.',
    'The bank forecasts a full-year deficit of $34 billion.',
  ])('finds %j', (text) => {
    expect(first(text)).toMatchObject({ expected: true });
  });

  it.each([
    'The surplus widened to $106 billion in May.',
    'Exports rose 5 percent, and more will follow.',
    'Exports would have been $5 billion higher.',
  ])('leaves %j', (text) => {
    expect(first(text)!.expected).toBeUndefined();
  });

  it.each([
    'Forecasts ranged from a $900 million deficit to a $200 million surplus.',
    'Estimates in the poll ran from a shortfall of $1.2 billion to a surplus of $300 million.',
    'Their predictions varied from $8 billion to $9 billion of exports.',
  ])('finds both ends of %j', (text) => {
    const drafts = amountDrafts(marked(text), true);
    expect(drafts.length).toBeGreaterThan(0);
    for (const draft of drafts) expect(draft).toMatchObject({ expected: true });
  });

  it('reads a rate that a forecast was cut to by its own sign', () => {
    expect(first('The WTO cut its forecast for growth in world trade to 0.5 percent.')).toMatchObject({
      sign: 1,
      expected: true,
    });
    expect(first('It lowered its outlook for trade to a fall of 0.5 percent.')).toMatchObject({ sign: -1 });
  });

  it('knows the month from the verb', () => {
    expect(looksAhead('In May exports rose.')).toBe(false);
    expect(looksAhead('Exports may rise.')).toBe(true);
  });
});
