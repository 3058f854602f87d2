import { describe, expect, it } from 'vitest';
import { remarkPhrases } from '../../../src/claims/extract/remarks.js';
import { marked, said } from './marked.js';

describe('remarkPhrases', () => {
  it.each([
    ['Washington imposed a tariff of 25 percent on steel.', 25, 'percent'],
    ['A 10 percent duty applies to imported wine.', 10, 'percent'],
    ['It put tariffs on Chinese goods worth $250 billion.', 250, 'billion'],
    ['The government wants exports to reach $40 billion by 2030.', 40, 'billion'],
    ['The industry had aimed at $4 billion.', 4, 'billion'],
    ['They agreed to raise bilateral trade to $100 billion.', 100, 'billion'],
    ['Beijing should open its markets.', null, null],
    ['The union demands that imports be curbed.', null, null],
    ['Business groups want easier visas for trade.', null, null],
    ['Demand for imports remained weak.', null, null],
    ['"The worst is behind us," said a trader.', null, null],
    ['Copper dominates shipments to Asia.', null, null],
    ['Washington has threatened further tariffs.', null, null],
  ])('finds %j', (text, value, unit) => {
    const found = remarkPhrases(marked(text));
    expect(found, said(text, found).join(' | ')).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'not_checkable', value, unit });
  });

  it('reads both rates of a change', () => {
    const found = remarkPhrases(marked('Washington cut its duty on cars to 15 percent from 27.5 percent.'));
    expect(found.map((d) => d.value)).toEqual([15, 27.5]);
  });

  it.each([
    'Exports rose 25 percent in May.',
    'Exports of goods under tariff fell 12 percent.',
    'Imports came to $40 billion.',
    'The office will publish the figures in June.',
    'Exports to the US, which has raised tariffs, fell 9 percent.',
    '"Exports rose 4 percent," said the minister.',
  ])('leaves %j', (text) => {
    expect(said(text, remarkPhrases(marked(text)))).toEqual([]);
  });
});
