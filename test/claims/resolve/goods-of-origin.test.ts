import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** A text, and of each number in it the relation and the product. */
type Row = readonly [text: string, asked: Readonly<Record<string, string>>];

const ORIGINS: readonly Row[] = [
  ['Brazilian soybeans worth $4.2 billion were shipped to China in May.', { '4.2': 'BRA>CHN exports soybeans' }],
  ['Australian wine worth A$1.1 billion was sold abroad in 2022.', { '1.1': 'AUS>WLD exports wine' }],
  ['Swiss watches worth 4.2 billion francs went to the US in 2022.', { '4.2': 'CHE>USA exports watches' }],
  [
    'In 2022 Kenya shipped tea worth 138 billion shillings, and Kenyan flowers worth 104 billion went to Europe.',
    { '138': 'KEN>WLD exports tea', '104': 'KEN>EUROPE exports flowers' },
  ],
  ['Chinese cars worth 22 billion euros were imported into the EU in 2022.', { '22': 'EU>CHN imports cars' }],
  ['India imported Russian crude worth $2.1 billion in May 2022.', { '2.1': 'IND>RUS imports crude' }],
  ['Japan imported Thai chicken worth $1.1 billion in 2022.', { '1.1': 'JPN>THA imports chicken' }],
  ['Sales of Russian oil to India jumped to $2.1 billion in May 2022.', { '2.1': 'RUS>IND exports oil' }],
  ['Deliveries of Norwegian gas to Germany were worth $6.1 billion in May 2022.', { '6.1': 'NOR>DEU exports gas' }],
  ['Purchases of American corn by China fell to $1.1 billion in 2022.', { '1.1': 'CHN>USA imports corn' }],
  ['Chinese purchases of American corn fell to $1.1 billion in 2022.', { '1.1': 'CHN>USA imports corn' }],
  [
    "US soybeans made up 30 percent of China's soybean imports in 2022. Brazilian beans accounted for 60 percent.",
    { '30': 'CHN>USA imports soybeans', '60': 'CHN>BRA imports soybeans' },
  ],
];

const WHOLES: readonly Row[] = [
  [
    'Germany exported cars worth 155 billion euros in 2022, 9.8 percent of all its exports, which totalled 1.58 trillion euros.',
    { '155': 'DEU>WLD exports cars', '9.8': 'DEU>WLD exports cars', '1.58': 'DEU>WLD exports goods' },
  ],
  [
    'Vietnam sent goods worth $127.5 billion to the United States in 2022, or 3.9 percent of all American imports, which came to $3.25 trillion.',
    { '3.25': 'USA>WLD imports goods' },
  ],
  [
    "Indonesia's non-oil and gas exports reached $19.7 billion in September. The non-oil and gas surplus was $5.2 billion.",
    { '19.7': 'IDN>WLD exports non-oil and gas', '5.2': 'IDN>WLD balance non-oil and gas' },
  ],
  [
    'The U.S. goods deficit was $68.3 billion in April and the services surplus $22.1 billion. The overall deficit was $46.2 billion.',
    { '68.3': 'USA>WLD balance goods', '22.1': 'USA>WLD balance services', '46.2': 'USA>WLD balance goods_services' },
  ],
];

function read(text: string, numbers: readonly string[]): Record<string, string> {
  const claims = claimsOf(text, '2023-03-10');
  return Object.fromEntries(
    numbers.map((number) => {
      const c = claims.find(({ value }) => value !== null && Math.abs(value) === Number(number));
      return [number, `${c?.reporter}>${c?.partner} ${c?.flow} ${c?.product}`];
    }),
  );
}

describe.each([
  ['whose goods they are', ORIGINS],
  ['wholes and kinds', WHOLES],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, asked) => {
    expect(read(text, Object.keys(asked))).toEqual(asked);
  });
});
