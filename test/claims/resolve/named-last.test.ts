import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const kenya = 'Kenya exported goods worth $7 billion in 2023. ';

describe('the product of one of several numbers', () => {
  it.each([
    ['Coffee and flowers rose 5% and 8%, respectively.', '5%', 'coffee'],
    ['Coffee and flowers rose 5% and 8%, respectively.', '8%', 'flowers'],
    ['Exports of cement and soap fell by 2% and by 3% respectively.', '3%', 'soap'],
    ['Footwear earned $2 billion and furniture $1 billion, up 4% and down 9% respectively.', '4%', 'footwear'],
    ['Footwear earned $2 billion and furniture $1 billion, up 4% and down 9% respectively.', '9%', 'furniture'],
    ['Knitwear fetched $2 billion and woven items $1 billion, expanding 6% and 7%, respectively.', '7%', 'woven items'],
  ])('%s %s', (text, part, product) => {
    expect(claimOn(kenya + text, part).product).toBe(product);
  });
});

describe('a part that went somewhere', () => {
  const tea = `${kenya}Tea brought in $1.4 billion.\n\nA third of the tea went to Pakistan, $0.4 billion. Egypt bought $0.2 billion.`;
  it.each([
    [tea, 'A third', 'tea'],
    [tea, '$0.4', 'tea'],
    [tea, '$0.2', 'tea'],
    [`${kenya}Half of the furniture, $0.6 billion, was sold to Uganda.`, 'Half', 'furniture'],
    [`${kenya}40 percent of its flowers were sold to the EU.`, '40 percent', 'flowers'],
  ])('%s %s', (text, part, product) => {
    expect(claimOn(text, part).product).toBe(product);
  });
});

describe('a product named last', () => {
  it.each([
    ['Tea made $1 billion and led, ahead of gold, which fell from $0.6 billion to $0.5 billion.', '$0.6', 'gold'],
    ['Tea made $1 billion and led, ahead of gold, which fell from $0.6 billion to $0.5 billion.', '$0.5', 'gold'],
    ['Sugar followed with $0.2 billion, and then came fish, which brought $0.1 billion.', '$0.1', 'fish'],
    ['In second place stood fruit, which lost 4%; wine, down 8%, earned $0.3 billion.', '4%', 'fruit'],
    ['In second place stood fruit, which lost 4%; wine, down 8%, earned $0.3 billion.', '8%', 'wine'],
    ['Garments accounted for 81% of it. The sector’s growth was 10%.', '10%', 'garments'],
    ['Phones, at $5 billion, were in front. The industry grew 9%.', '9%', 'phones'],
  ])('%s %s', (text, part, product) => {
    expect(claimOn(kenya + text, part).product).toBe(product);
  });
});
