import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const titled = (words: string, body: string): string => `Title: ${words}\nDate: 2024-02-09\n\n${body}`;

/** [headline, text, words of the claim, product] */
const ROWS: readonly (readonly [string, string, string, string])[] = [
  // A bare headline with the figure that the first sentence says is of one product.
  ['Kenya exports rise 8.4% in May', 'Tea exports of Kenya rose by 8.4 per cent in May.', '8.4%', 'tea'],
  [
    'Kenya exports rise 8.4% in May',
    'Tea exports of Kenya rose by 8.4 per cent in May.\n\nExports to Pakistan grew 12 per cent.',
    '12 per cent',
    'tea',
  ],
  ["Ghana's exports up 5%", "Ghana's cocoa exports rose 15%, while total exports were up 5%.", 'up 5%', 'goods'],
  [
    'Brazilian exports climb 12 percent',
    "Brazil's goods exports climbed 12 percent.\n\nExports to China rose 20 percent.",
    '20 percent',
    'goods',
  ],
  // Behind a total of both ways, the markets of the product again.
  [
    'Singapore exports fall 3.1% in June',
    'Non-oil domestic exports (NODX) fell 3.1 per cent in June.\n\nTotal trade shrank 2 per cent.\n\nExports to most of the top markets declined. Japan (-9.2 per cent) did worst.',
    '9.2',
    'non-oil domestic',
  ],
  [
    'Singapore exports fall 3.1% in June',
    'Non-oil domestic exports (NODX) fell 3.1 per cent in June.\n\nExports of electronics dropped 11.4 per cent.',
    '11.4',
    'electronic non-oil domestic exports',
  ],
  // Each of several names with its own number.
  [
    'German exports',
    'Cars (-8.1 percent), machinery (-5.2 percent) and steel (-4 percent) were the biggest contributors to the fall in industrial exports.',
    '5.2',
    'machinery',
  ],
  [
    'German exports',
    'Exports grew. Furniture, toys and ceramics, which grew by 4.1 percent, 3.2 percent and 2.5 percent respectively, added most to the growth of consumer goods exports.',
    '3.2',
    'toys',
  ],
  // Items that open with what they are of.
  [
    "America's trade with Japan",
    'In numbers:\n\n- Goods. Exports to Japan rose by 11.3% to $76.1 billion.\n- Services. Exports to Japan fell by 2.0% to $45.0 billion. That made a surplus of $9.5 billion.',
    '9.5',
    'services',
  ],
  [
    "America's trade with Japan",
    'In 2018 the United States sold goods and services for $121.1 billion to Japan and bought goods and services for $179.1 billion from Japan. The overall bilateral deficit thus amounted to $58.0 billion.',
    '58.0',
    'goods_services',
  ],
  [
    "America's trade with India",
    'Foremost among services imports from India were telecommunications (50.1%, or $14.8 billion) and research (14.0%, or $4.1 billion).',
    '4.1',
    'research',
  ],
  // Both kinds together, and the other way of them.
  [
    "Indonesia's goods exports climb 12%",
    'Merchandise exports of Indonesia rose 12% to $21.8 billion.\n\nOverall exports of the country, that is goods and services combined, are put at $24.9 billion.\n\nOverall imports in the month are put at $23.3 billion.',
    '23.3',
    'goods_services',
  ],
  [
    "Indonesia's goods exports climb 12%",
    'Merchandise exports of Indonesia rose 12% to $21.8 billion.\n\nExports other than coal came to $12.9 billion.\n\nImports of the same goods amounted to $5.4 billion.',
    '5.4',
    'goods excluding coal',
  ],
  // Names that stand before "of which", in quotes, in a bracket of two directions.
  [
    "Taiwan's exports",
    'Exports of Taiwan rose. Behind the gain was demand for electronic components, of which $10.48 billion worth were shipped abroad.',
    '10.48',
    'electronic components',
  ],
  [
    "Mauritius's imports",
    'Imports of "Machinery and transport equipment" (-26.2%) decreased, while those of "Beverages & tobacco" (+16.9%) increased.',
    '16.9',
    'beverages & tobacco',
  ],
  [
    "Romania's trade",
    'Exports grew. Large shares were held by machinery (41.7% of exports and 32.7% of imports).',
    '32.7',
    'machinery',
  ],
  ["Italy's exports", 'Exports grew 8%. Sales of capital goods (+11.5%) increased.', '11.5', 'capital goods'],
  // Kinds of trade that are counted apart.
  ["Peru's exports", 'Exports of copper came to $4.1 billion. Other exports rose 27.4%.', '27.4', 'other exports'],
  ["China's trade", 'Imports for processing increased by 26.5 percent.', '26.5', 'goods for processing'],
  ["Uganda's trade", 'Goods imports rose 44.7%. Government imports fell to $8.3m.', '8.3', 'government imports'],
  [
    "Lebanon's trade",
    'Imports of products of the chemical or allied industries grew by 5.98%.',
    '5.98',
    'products of the chemical or allied industries',
  ],
  [
    'World services',
    'World services exports grew by 9.7%. Exports of other services rose 8.4%.',
    '8.4',
    'other services',
  ],
  [
    'Current account',
    'The current account, as calculated by the central bank, had a surplus of 21.6 billion euros.',
    '21.6',
    'current account',
  ],
  // Those to the next buyer are of the same.
  [
    "Sri Lanka's exports",
    'Exports rose 10.7 percent. Exports of garments to the USA increased by 9.4 percent, while exports to the EU declined by 0.7 percent.',
    'by 0.7',
    'garments',
  ],
  // What a cause names.
  [
    "Korea's exports",
    'Exports rose 20 percent on the strength of cars and auto parts.',
    'auto parts',
    'cars and auto parts',
  ],
  ["Korea's exports", 'Exports rose 20 percent thanks to solid sales of chips.', 'solid sales', 'chips'],
  ["Korea's exports", 'Exports fell because of the weather.', 'weather', 'goods'],
  // A sector's digest tells nothing else.
  [
    'Textiles and Apparel: Shifts in U.S. Merchandise Trade, 2021',
    'Changes in 2021 from 2020:\n\n- U.S. total exports: up by $3.4 billion\n- U.S. domestic exports: up by $2.7 billion',
    '2.7',
    'textiles and apparel',
  ],
  // Who trades, and what is no name.
  [
    'Oil',
    'World merchandise trade fell. Regions that produce oil saw their exports decline by 36 percent.',
    '36',
    'goods',
  ],
  [
    'Poland',
    "Poland's exports:\n\nExports\n- developed countries: PLN 623437.6 mln (+8.8%)\n- EU: PLN 574074.0 mln (+8.3%)",
    '623437.6',
    'goods',
  ],
];

describe('products as the newest texts tell them', () => {
  it.each(ROWS)('%s: %s %s', (headline, body, words, product) => {
    expect(claimOn(titled(headline, body), words).product).toBe(product);
  });
});
