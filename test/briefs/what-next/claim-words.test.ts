import { describe, expect, it } from 'vitest';
import { withChances } from '../../../src/briefs/what-next/claim-words.js';
import type { ClaimChances } from '../../../src/model/outlook.js';
import type { Verdict } from '../../../src/model/verdict.js';
import { made } from './literal-outlook.js';

const verdict: Verdict = {
  status: 'cannot-tell',
  reason: 'about the future',
  text: 'about the future',
  evidence: [],
  notes: [],
};
const found: ClaimChances = {
  series: made.series,
  period: { start: '2024-01', months: 2 },
  origin: made.forecast.origin,
  asOf: '2024-01-12',
  laterFigures: true,
  chances: made.statements,
  came: -8.75,
};

describe('withChances', () => {
  it('adds chance, what came and its score, and stays a claim about the future', () => {
    const told = withChances(verdict, found);
    expect([told.status, told.reason]).toEqual(['cannot-tell', 'about the future']);
    expect(told.text.replaceAll('\u202f', ' ')).toBe(
      'about the future; of January-February 2024, by a model of US Census months to 2023-12 as released after 2024-01-12: a fall of 5 % or more 80 in 100; −8.8 % came (Brier 0.04)',
    );
    expect(told.evidence.map(({ source, value, unit }) => [source, value, unit])).toEqual([
      ['forecast, modelled here', 80, 'percent'],
      ['US Census', -8.8, 'percent'],
    ]);
  });

  it('has no outcome before there is one', () => {
    const open = {
      ...found,
      laterFigures: false,
      came: null,
      chances: made.statements.map(({ found: f }) => ({ found: f, score: null })),
    };
    const told = withChances(verdict, open);
    expect(told.text).toMatch(/months to 2023-12: a fall of 5.% or more 80 in 100$/);
    expect(told.evidence).toHaveLength(1);
  });
});
