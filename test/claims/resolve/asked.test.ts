import { describe, expect, it } from 'vitest';
import { claimOn, claimsOf } from './claims-of.js';

const about = (text: string, part: string): string => {
  const { kind, reporter, partner, flow, product } = claimOn(text, part);
  return [kind, reporter, partner, flow, product].join(' ');
};

const kenya = 'Title: Questions on Kenya’s trade in 2023\nDate: 2024-02-04\n\n';

describe('an answer goes on with its question', () => {
  it.each([
    [
      `${kenya}How big was the trade deficit?\nAt $11 billion, it was 2 percent smaller.`,
      '$11',
      'balance KEN WLD balance goods',
    ],
    [`${kenya}And the surplus?\nIt came to $3 billion.`, '$3', 'balance KEN WLD balance goods'],
    [`${kenya}How large is the surplus with Uganda?\nOnly $1 billion.`, '$1', 'balance KEN UGA balance goods'],
    [`${kenya}What does the country sell?\nMostly tea. It made $1.2 billion.`, '$1.2', 'level KEN WLD exports tea'],
    [
      `${kenya}What do Kenyans buy abroad?\nFuel for $4 billion and cars for $1 billion.`,
      '$1 b',
      'level KEN WLD imports cars',
    ],
    [`${kenya}What does it buy?\nMachines, with $3 billion, come first.`, '$3', 'level KEN WLD imports machines'],
    [
      `${kenya}What does it buy?\nFuel is first, although the bill fell to $4 billion.`,
      '$4',
      'level KEN WLD imports fuel',
    ],
    [`${kenya}Where do imports come from?\nChina, with $4 billion.`, '$4', 'level KEN CHN imports goods'],
    [`${kenya}How much did Kenya export to Uganda?\nGoods worth $0.8 billion.`, '$0.8', 'level KEN UGA exports goods'],
    [`${kenya}Was there a services surplus again?\nYes: $2 billion.`, '$2', 'balance KEN WLD balance services'],
    [
      `${kenya}What about services?\nThere Kenya has a deficit of $2 billion.`,
      '$2',
      'balance KEN WLD balance services',
    ],
  ])('%s', (text, part, told) => {
    expect(about(text, part)).toBe(told);
  });

  it('says nothing by itself', () => {
    expect(claimsOf(`${kenya}Did imports grow?\nYes.`)).toHaveLength(0);
  });

  it('is of the year of the text', () => {
    const text = `${kenya}What did exports do?\nThey rose to $8 billion from $7 billion in 2022.\n\nAnd imports?\nThey fell to $19 billion.`;
    expect(claimOn(text, '$19').period?.start).toBe('2023-01');
  });
});

describe('what stands beside its figure', () => {
  it.each([
    [
      "Kenya's exports were $7 billion. Flowers, with $1 billion, come next.",
      'come next',
      'rank KEN WLD exports flowers',
    ],
    ["Kenya's exports were $7 billion. Coffee, at $0.3 billion, is third.", '$0.3', 'level KEN WLD exports coffee'],
  ])('%s', (text, part, told) => {
    expect(about(text, part)).toBe(told);
  });
});
