import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/claims/extract/extract.js';
import { articleFromText } from '../../../src/claims/read/text.js';
import { resolve } from '../../../src/claims/resolve/resolve.js';

/** What the number in a text with a headline is said to be trade in. */
function productOf(title: string, body: string, part: string): string | null {
  const article = articleFromText(`Title: ${title}\nDate: 2024-02-09\n\n${body}`);
  const claim = resolve(article, extract(article)).find((c) => c.quote.includes(part));
  if (!claim) throw new Error(`no claim has ${part}`);
  return claim.product;
}

describe('a product in the headline', () => {
  it.each([
    [
      "Peru's avocado exports climb",
      "Peru's avocado exports rose 34 percent to $1.1 billion.",
      'Spain paid $180 million.',
    ],
    [
      'Palm oil exports fall',
      'Indonesia exported 2.8 million tonnes of palm oil.',
      'Exports to India fell 62 percent.',
    ],
    [
      'Korean chip exports slide',
      'Exports of chips fell 28 percent in May.',
      'A third of all shipments went to China, 4 percent less.',
    ],
  ])('is what numbers without a product are of: %s', (title, lead, more) => {
    const part = /[\d.]+ (?:million|percent)/.exec(more)![0];
    expect(productOf(title, `${lead}\n\n${more}`, part)).not.toBe('goods');
  });

  it.each([
    [
      'Chilean copper exports slump but trade surplus holds',
      'Copper exports fell 6 percent.\n\nIn the first five months the surplus shrank to $2.4 billion.',
      '2.4',
    ],
    [
      'Chinese crude imports hit record',
      "China's crude oil imports climbed 10.1 percent.\n\nExports rose 10.9 percent while imports grew 4.5 percent.",
      '4.5',
    ],
    ['Nigerian oil', "Nigeria's oil exports rose 3 percent.\n\nImports rose 17 percent.", '17'],
    ['Kenyan tea exports rebound', 'Tea exports rose 18 percent.\n\nTotal exports came to $2.1 billion.', '2.1'],
    [
      'Gas sales abroad decline',
      "Bolivia's exports grew 23 percent in 2022.\n\nExports to Brazil rose 4 percent.",
      '4 percent',
    ],
  ])('ends where a text tells of all trade, the other way or the balance: %s', (title, body, part) => {
    expect(productOf(title, body, part)).toBe('goods');
  });

  it('also has a balance, where both of its ways are told', () => {
    const body =
      'Farm exports of the United States came to $10.3 billion, and farm imports to $10.9 billion.\n\nThe deficit was $600 million.';
    expect(productOf('US farm trade in the red', body, '600')).toBe('farm products');
  });
});

describe('goods at first, and services in one remark', () => {
  const LEAD = "Britain's goods deficit shrank to £11.7 billion in March. Exports to the EU rose 8.6 percent.\n\n";
  it.each([
    ['Including services, the deficit was £2 billion.\n\nExports to India fell 3 percent.', '3 percent', 'goods'],
    ['Trade in goods and services together showed a deficit of £1 billion.', '£1 billion', 'goods_services'],
    ['The goods deficit widened, though services brought in £9 billion.', '£9 billion', 'services'],
    ['The services account had a surplus of £9 billion.', '£9 billion', 'services'],
    ['Of all exports to France, £4 billion (62 percent) were goods.', '£4 billion', 'goods'],
  ])('%s', (more, part, product) => {
    expect(productOf('UK goods deficit narrows', LEAD + more, part)).toBe(product);
  });
});
