import { describe, expect, it } from 'vitest';
import { outlookPhrases } from '../../../src/claims/extract/outlooks.js';
import { marked, said } from './marked.js';

describe('outlookPhrases', () => {
  it.each([
    'Exports will keep falling next year.',
    'Analysts said the deficit would not last.',
    'Trade is expected to recover in the autumn.',
    'The surplus is likely to narrow.',
    'Imports could rise again if the won strengthens.',
    'World trade looks set to slow.',
    'The gap should ease once the projects are finished.',
    'The WTO sees little growth in trade next year.',
    'The WTO raises its forecast for goods trade.',
    'He expected trade to keep growing.',
    'Exports are set to stagnate.',
    'The ministry expects a rebound in exports.',
    'Another rise in exports is unlikely.',
    'World trade is set for a comeback.',
    'Economists expect exporters to rush shipments.',
    'If the ban stays, the trade balance will be affected.',
    'The ministry counts on a further reduction of the deficit.',
    'The surplus with the region will vanish by 2025.',
    'Exports would plunge without the deal.',
    'The ministry said that trade would end the year higher.',
  ])('finds %j', (text) => {
    const found = outlookPhrases(marked(text));
    expect(found, text).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'forecast', ahead: true, value: null });
  });

  it.each([
    'Exports rose last year.',
    'The agency will publish October exports on 9 December.',
    'Inflation will fall next year.',
    'Exports would have risen without the strike.',
    'Exports will rise 3 percent next year.',
    'Exports performed better than expected but imports fell.',
    'Parliament is expected to reach a decision.',
    'Exports to Japan see a further decline in May.',
    'The third quarter sees more growth in trade.',
  ])('leaves %j', (text) => {
    expect(said(text, outlookPhrases(marked(text)))).toEqual([]);
  });
});
