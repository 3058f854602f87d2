import { describe, expect, it } from 'vitest';
import { amountDrafts } from '../../../src/claims/extract/amounts.js';
import { marked } from './marked.js';

/** Values of growth in a sentence, with their signs. */
const growth = (text: string) =>
  amountDrafts(marked(text), true)
    .filter((d) => d.kind === 'growth')
    .map((d) => (d.sign ?? 0) * d.value!);

describe('rates whose verb was said before', () => {
  it.each([
    ['Manufactures rose 16.7 percent to $515 billion and crude oil 30.9 percent to $31 billion.', [16.7, 30.9]],
    ['Trade with China slid by 28% to $63 billion, with Germany by 34% to $45 billion.', [-28, -34]],
    ['Exports of cars dropped 4 percent to $3 billion, and of ships fell 2 percent to $1 billion.', [-4, -2]],
    ['Consumer goods rose 12 percent to $4 billion and capital goods, 17.8 percent to $2 billion.', [12, 17.8]],
  ])('%s', (text, values) => {
    expect(growth(text)).toEqual(values);
  });

  it.each([
    ['Imports dived by 36.4 percent.', [-36.4]],
    ['Petrochemical exports gave up 14.3 percent.', [-14.3]],
    ['Exports receded 3 percent while imports progressed 2 percent.', [-3, 2]],
    ['Imports progressed less quickly, by 2.2 percent.', [2.2]],
    ['Exports softened by 1.5 percent.', [-1.5]],
    ['Imports grew 12.3 p.c. and exports 4 p.c.', [12.3, 4]],
    ['Imports: plus 5 percent; exports: minus 3 percent.', [5, -3]],
    ['Exports lagged those of a year ago by 5 percent.', [-5]],
    ['Exports of gold did well, with a plus of 12 percent.', [12]],
  ])('verbs of change: %s', (text, values) => {
    expect(growth(text)).toEqual(values);
  });
});
