import { describe, expect, it } from 'vitest';
import { judgements } from '../../../src/claims/extract/judgements.js';
import { marked, said } from './marked.js';

/** What somebody thinks of trade, and what is no judgement on it. */
describe('judgements', () => {
  it.each([
    'Trade between the two countries is highly complementary.',
    "China's foreign trade has shown strong resilience.",
    'The structure of exports continues to improve.',
    'The outlook for exporters is bleak.',
    'Trade relations between the two sides are at a low point.',
    'Protectionism is the biggest threat to world trade.',
    'The trade deficit is not a sign of weakness.',
    'Free trade benefits both sides.',
    'The relationship with China is out of balance.',
    'The economy depends heavily on exports.',
    'Exporters face growing uncertainty.',
    'The agreement is good for American farmers.',
    'Tariffs are a tax on consumers.',
    "The trade surplus shows how competitive the country's industry is.",
    'These figures confirm the strength of our exporters.',
    'The market is shifting towards higher-value goods.',
    'Export performance was better than feared.',
    'The result is encouraging.',
    'The export sector remains the backbone of the economy.',
    'The country is too dependent on a single market.',
    'The trade dispute casts a shadow over the world economy.',
    'Companies are worried about new tariffs.',
    'External demand is weakening.',
    'The external environment is becoming more complex and severe.',
    'Economic ties between the two countries have deteriorated.',
    'The quality of trade growth has improved.',
    'The two economies are deeply intertwined.',
  ])('finds one in %j', (text) => {
    expect(judgements(marked(text))).toMatchObject([{ kind: 'not_checkable' }]);
  });

  it.each([
    'The figures are published by the customs office every month.',
    'The next release is due on 9 August.',
    'Imports are valued at the border including freight and insurance.',
    'The ministry was founded in 1950.',
    'Talks between the two sides will resume in Geneva next week.',
    'President Joe Biden visited Beijing in November.',
    'Figures are not adjusted for the season.',
    'The bureau said this on Tuesday.',
    'Exports rose 3 percent.',
    'The deficit widened.',
    'The survey covered 1,200 firms.',
    'The imbalance is worth $3 billion.',
  ])('finds none in %j', (text) => {
    expect(judgements(marked(text))).toEqual([]);
  });

  it('leaves out who says it', () => {
    const text = 'The trade dispute casts a shadow over the world economy, the minister said on Monday.';
    expect(said(text, judgements(marked(text)))).toEqual(['The trade dispute casts a shadow over the world economy']);
  });
});
