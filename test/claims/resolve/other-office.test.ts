import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';
import { sidesOf } from './sides.js';

describe('figures from a capital', () => {
  it.each([
    'Chile bought goods worth $2 billion from Japan in March, customs data from Tokyo show.',
    'Chile bought goods worth $2 billion from Japan in March, trade figures released by Tokyo show.',
    'Chile bought goods worth $2 billion from Japan in March, the ministry of finance in Tokyo said.',
  ])('%s', (text) => {
    expect(sidesOf(text)).toContain('JPN/CHL/exports');
  });

  it('leaves a capital that only hosts the news', () => {
    expect(sidesOf('Chile bought goods worth $2 billion from Japan in March, an analyst in Tokyo said.')).toContain(
      'CHL/JPN/imports',
    );
  });
});

const CHINESE = 'China sold the United States goods worth $40 billion in May, Chinese customs data show. ';

describe('an office of the other side that speaks in one sentence', () => {
  it.each([
    ['The Census Bureau put the gap at $25 billion.', 'USA/CHN/balance'],
    ['The Commerce Department counted imports from China of $46 billion.', 'USA/CHN/imports'],
    ['According to the Census Bureau, imports were worth $46 billion.', 'USA/CHN/imports'],
  ])('%s', (sentence, sides) => {
    expect(sidesOf(CHINESE + sentence).at(-1)).toBe(sides);
  });

  it.each([
    'The Commerce Department plans new curbs. Imports rose to $12 billion.',
    'Chinese customs put imports from America at $12 billion.',
  ])('stays with the own office: %s', (sentence) => {
    expect(sidesOf(CHINESE + sentence).at(-1)).toBe('CHN/USA/imports');
  });

  it('sees the topic from there: the balance has the other sign', () => {
    const text = `${CHINESE}China's surplus with the US was $21 billion. The Census Bureau put the gap at $25 billion.`;
    expect(claimOn(text, '21 billion').value).toBe(21);
    expect(claimOn(text, '25 billion').value).toBe(-25);
  });
});

describe('everybody and single sides', () => {
  it.each([
    "Chile's exports to Peru rose 4 percent. For all partners together, exports grew 6 percent.",
    "Chile's exports to Peru rose 4 percent. Across all trading partners, exports grew 6 percent.",
  ])('%s', (text) => {
    expect(sidesOf(text).at(-1)).toBe('CHL/WLD/exports');
  });

  it('reads shares of others by their owner', () => {
    const text =
      "Peru's share of Chilean imports rose to 3.6 percent, still behind Japan's 4 percent and India's 4.2 percent.";
    expect(sidesOf(text)).toEqual(['CHL/PER/imports', 'CHL/JPN/imports', 'CHL/IND/imports']);
  });
});

describe('periods of what is compared', () => {
  it.each([
    ["Chile's gap of $4 billion in the first quarter was about half of last year's $8 billion.", '4 billion'],
    ["Chile's gap of $4 billion in the first quarter was twice the previous year's $2 billion.", 'twice'],
  ])('%s', (text, part) => {
    expect(claimOn(text, part, '2024-04-20').period).toMatchObject({ start: '2024-01', months: 3 });
  });

  it('a sentence that opens with what it is compared with goes on about the same month', () => {
    const text = "Chile's exports rose 5 percent in April 2024. On the previous month they were down 2 percent.";
    expect(claimOn(text, '2 percent', '2024-05-20').period).toMatchObject({ start: '2024-04', months: 1 });
  });
});

describe('two books of one trade', () => {
  it.each([
    [
      "Peru's exports to Chile were $2 billion in 2023. By the Chilean count, imports from Peru came to $3 billion and exports to $1 billion.",
      ['PER/CHL/exports', 'CHL/PER/imports', 'CHL/PER/exports'],
    ],
    [
      "Kenya's exports of tea to Egypt were $98 million in 2023 by Nairobi's reckoning and $114 million by Cairo's.",
      ['KEN/EGY/exports', 'EGY/KEN/imports'],
    ],
    [
      'Peru exported goods worth $2 billion to Chile in 2023. Chilean statistics tell another story. Imports from Peru were $3 billion, which left a deficit of $1 billion on their side.',
      ['PER/CHL/exports', 'CHL/PER/imports', 'CHL/PER/balance'],
    ],
    [
      "Norway's exports to Spain, as Norwegian customs count them, were $2 billion in 2023. On the Spanish side, imports from Norway were $3 billion.\n\nNorway's imports from Spain rose 4 percent.",
      ['NOR/ESP/exports', 'ESP/NOR/imports', 'NOR/ESP/imports'],
    ],
  ])('%s', (text, sides) => {
    expect(sidesOf(text)).toEqual(sides);
  });

  it('is led by the office at home where its data come first', () => {
    const text =
      "India's imports from China were $101 billion, commerce ministry data show. China's customs recorded exports to India of $117 billion.";
    expect(sidesOf(text)).toEqual(['IND/CHN/imports', 'CHN/IND/exports']);
  });
});

describe('books that stay open', () => {
  const HEAD =
    "China's exports to the United States were $447 billion in 2023, Chinese customs said. The Census Bureau recorded imports from China of $427 billion.";
  it.each([
    'In these books the deficit shrank by a quarter to $279 billion.',
    'In those figures the gap narrowed to $279 billion.',
    'American statisticians, who count goods by their origin, put the deficit at $279 billion.',
    'American statisticians arrive at a wider gap: $279 billion.',
  ])('%j is seen from the other side', (text) => {
    expect(sidesOf(`${HEAD} ${text}`).at(-1)).toBe('USA/CHN/balance');
  });

  it('are those of an economy that counts', () => {
    const text = `${HEAD}\n\nIn 2018 the US counted $539.5 billion of imports from China.`;
    expect(sidesOf(text).at(-1)).toBe('USA/CHN/imports');
  });
});
