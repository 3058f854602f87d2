import { describe, expect, it } from 'vitest';
import { sidesOf } from './sides.js';

const last = (text: string, title?: string): string | undefined => sidesOf(text, title).at(-1);

describe('what was done to goods', () => {
  it.each([
    ['Goods worth $9 billion were shipped out in April.', 'KEN/WLD/exports'],
    ['Products valued at $2 billion were sent out to Poland.', 'KEN/POL/exports'],
    ['Goods worth $9 billion were dispatched abroad.', 'KEN/WLD/exports'],
    ['Goods for $4 billion were brought in from abroad.', 'KEN/WLD/imports'],
    ['Machines worth $4 billion were bought in from Japan.', 'KEN/JPN/imports'],
    ['Goods worth $3 billion arrived from there.', 'KEN/WLD/imports'],
  ])('%j', (text, sides) => {
    expect(last(`Kenya's trade balance was $1 billion. ${text}`)).toBe(sides);
  });
});

describe('a place', () => {
  it.each([
    'Second place went to Spain.',
    'The top spot was taken by Spain.',
    'First place again belongs to Spain.',
    'Third place is held by Spain.',
  ])('%j is that of who stands behind it', (text) => {
    expect(last(`Portugal's exports were $9 billion in 2023, of which $2 billion went to France. ${text}`)).toBe(
      'PRT/ESP/exports',
    );
  });
});

describe('a share', () => {
  it.each([
    ['Sales to Spain grew 5 percent. They now account for 27 percent of Portuguese exports.', 'PRT/ESP/exports'],
    ['Imports from Spain grew 5 percent. These made up 31 percent of all imports.', 'PRT/ESP/imports'],
    [
      'Spain took 20 percent of what Portugal sold abroad and supplied 33 percent of what it bought.',
      'PRT/ESP/imports',
    ],
  ])('%j is of the trade told just before, and of the whole behind it', (text, sides) => {
    expect(last(`Portugal's exports were $9 billion in 2023. ${text}`)).toBe(sides);
  });

  it('does not make the text’s own people a partner', () => {
    const text =
      "America's exports to China were $9 billion and to Spain $2 billion. With Americans buying more, imports were up 4 percent at $30 billion.";
    expect(last(text)).toBe('USA/WLD/imports');
  });
});

describe('what is pointed at', () => {
  it.each([
    ['Norway sold Latvia goods worth $3 billion. Purchases from it fell 2 percent to $1 billion.', 'NOR/LVA/imports'],
    ["Kenya's exports to Egypt rose 4 percent. Sales to the country reached $2 billion.", 'KEN/EGY/exports'],
    ["Chile's exports to China rose 4 percent. Imports from the Asian giant fell 3 percent.", 'CHL/CHN/imports'],
    ["Chile's exports to Japan rose 4 percent. Trade with the Asian country reached $9 billion.", 'CHL/JPN/total'],
    [
      "Portugal's exports to Spain rose 4 percent. The surplus with Portugal's biggest customer was 2 billion euros.",
      'PRT/ESP/balance',
    ],
    [
      "Mexico's exports to the U.S. grew. Its deficit with the world's largest economy was $3 billion.",
      'MEX/USA/balance',
    ],
    ["Brazil's exports to Chile grew. Brazil sold its southern neighbor $4 billion worth of goods.", 'BRA/CHL/exports'],
  ])('%s', (text, sides) => {
    expect(sidesOf(text)).toContain(sides);
  });

  it('leaves a continent what it is where no single country is meant', () => {
    expect(last("Chile's exports to Asia rose 4 percent.")).toBe('CHL/ASIA/exports');
  });
});

describe('members of a group', () => {
  const TITLE = 'EU surplus shrinks';
  it.each([
    ["The EU's exports rose. Trade between the members themselves fell by 2 percent.", 'EU/EU/total'],
    [
      "The EU's exports rose. Commerce within the bloc came to €30 billion, and intra-bloc exports rose 3 percent.",
      'EU/EU/exports',
    ],
  ])('%s', (text, sides) => {
    expect(last(text, TITLE)).toBe(sides);
  });

  it('is a part of the group at the head of the sentence', () => {
    const text = "The eurozone's exports to Japan fell. For the EU as a whole, exports there lost 3 percent.";
    expect(last(text, 'Eurozone exports fall')).toBe('EU/JPN/exports');
  });

  it.each([
    ["Slovenia's exports were €40 billion. Member States received €31 billion.", 'SVN/EU/exports'],
    ["Slovenia's exports were €40 billion. Imports from other member states came to €3 billion.", 'SVN/EU/imports'],
    [
      "Slovenia's exports were €40 billion. With non-member countries, there was a deficit of €4 billion.",
      'SVN/-/balance',
    ],
    [
      "Slovenia's exports were €40 billion. With Italy there was a surplus of €1 billion; with non-members, a deficit of €4 billion.",
      'SVN/-/balance',
    ],
  ])('%s', (text, sides) => {
    expect(last(text)).toBe(sides);
  });
});

describe('where a part of a flow went', () => {
  it.each([
    ["Peru's trade grew. Only 9 percent of Peru's exports still went to Spain.", 'PER/ESP/exports'],
    ["Peru's trade grew. Some 4 percent of its imports today come from Brazil.", 'PER/BRA/imports'],
    ["Peru's trade grew. Nearly 7 percent of its exports were already shipped to Kenya.", 'PER/KEN/exports'],
    ["Peru's trade grew. Ghana thus provided 2 percent of all Peruvian imports.", 'PER/GHA/imports'],
  ])('%s', (text, sides) => {
    expect(last(text)).toBe(sides);
  });
});

describe('business with an economy', () => {
  it.each([
    ["Peru's trade grew. Business with Chad collapsed to $2 billion.", 'PER/TCD/total'],
    ["Peru's exports to Chad rose. The bilateral surplus melted by 22 percent.", 'PER/TCD/balance'],
  ])('%s', (text, sides) => {
    expect(last(text)).toBe(sides);
  });
});

describe('places of one partner', () => {
  it.each([
    ['Peru ranked 50th in the world by exports and 44th by imports.', 'PER/WLD/imports'],
    ['Chad ranked tenth among the trading partners of Peru, with total trade of $9 billion.', 'PER/TCD/total'],
    [
      "Peru's trade grew. Chad supplied 2 percent of Peruvian imports and stood eighth among suppliers, up from 10th.",
      'PER/TCD/imports',
    ],
    [
      'Peru bought goods worth $9 billion from Chad. Its surplus is the tenth largest that any country has with Peru.',
      'PER/TCD/balance',
    ],
    ["Peru's deficit with Chad was $9 billion. Only Spain has a larger surplus in trade with Peru.", 'PER/TCD/balance'],
    ["Peru's imports from Chad were $9 billion. Exports in the other direction rose 5 percent.", 'PER/TCD/exports'],
  ])('%s', (text, sides) => {
    expect(last(text)).toBe(sides);
  });

  it('leaves several partners counted up for all again', () => {
    expect(
      last(
        "Peru's deficit was $9 billion, led by those with Chad ($4 billion), Spain ($3 billion) and Kenya ($1 billion). It fell by 3 percent.",
      ),
    ).toBe('PER/WLD/balance');
  });
});

describe('verbs that tell a flow', () => {
  it.each([
    ["Peru's trade with Japan grew 3 percent. What Peru sells to Japan was worth $2 billion.", 'PER/JPN/exports'],
    ["New Zealand's trade with Canada came to $900 million. Lamb fetched $120 million.", 'NZL/CAN/exports'],
    ["Norway's deficit with Germany was $2 billion. Fish brought in $3 billion.", 'NOR/DEU/exports'],
    ['Kenya exported more in 2023. It sold tea worth $1.2 billion abroad.', 'KEN/WLD/exports'],
  ])('%s', (text, sides) => {
    expect(last(text)).toBe(sides);
  });

  it('takes a period that brings an amount for no seller', () => {
    expect(
      last("China's trade with Japan reached $300 billion in the year. The second quarter brought $80 billion."),
    ).toBe('CHN/JPN/total');
  });

  it('gives the money to whom it is brought', () => {
    expect(last('Copper brought Zambia $6 billion.')).toBe('ZMB/WLD/exports');
  });
});

describe('the flow that goes back', () => {
  it.each([
    [
      "China's exports to Peru rose 4 percent to $9 billion. Goods worth $16 billion went the other way.",
      'CHN/PER/imports',
    ],
    [
      "Peru's imports from Chile fell to $5 billion; in the opposite direction, $2 billion was 3 percent less.",
      'PER/CHL/exports',
    ],
    ["China's exports to Peru fell, while the flow in the other direction was 7 percent larger.", 'CHN/PER/imports'],
  ])('%s', (text, sides) => {
    expect(last(text)).toBe(sides);
  });

  it('is not said of a flow that is named itself', () => {
    expect(last("China's imports from Peru fell. In the opposite direction, exports to Peru rose 9 percent.")).toBe(
      'CHN/PER/exports',
    );
  });

  it('is not what something is compared with', () => {
    expect(
      last(
        'U.S. exports to Vietnam grew by 9 percent, and at $3 billion they were a tenth of what came the other way.',
      ),
    ).toBe('USA/VNM/exports');
  });
});

describe('several partners', () => {
  it.each([
    ["Vietnam's sales to the EU, South Korea and Japan fell 5 percent.", 'VNM/-/exports'],
    ["Italy's exports to Spain and France rose 5 percent.", 'ITA/-/exports'],
  ])('stay open with one number: %s', (text, sides) => {
    expect(last(text)).toBe(sides);
  });

  it('take their numbers in their order', () => {
    expect(
      sidesOf(
        "China's trade grew 5 percent. Trade with Japan, Brazil and Chile grew. Trade with them reached 3 billion yuan, 2 billion yuan and 1 billion yuan, respectively.",
      ).slice(-3),
    ).toEqual(['CHN/JPN/total', 'CHN/BRA/total', 'CHN/CHL/total']);
  });

  it('have no code together', () => {
    expect(
      last(
        "Japan's exports to Korea rose 4 percent and those to China 6 percent. Together, the two took 30 percent of all exports.",
      ),
    ).toBe('JPN/-/exports');
  });

  it('have no code where they are the first so many', () => {
    expect(last("Turkey's exports to Italy rose 3 percent. The top 10 countries took 48 percent of exports.")).toBe(
      'TUR/-/exports',
    );
    expect(last("Turkey's exports to Italy rose 3 percent. 48 percent of exports went to the top 10 countries.")).toBe(
      'TUR/WLD/exports',
    );
  });
});

describe('members of the union in its own figures', () => {
  const TITLE = 'EU exports to Brazil grow, Eurostat says';

  it.each([
    [
      'EU exports to Brazil were 40 billion euros. Germany was the leading exporter (12 billion euros).',
      'DEU/BRA/exports',
    ],
    [
      'EU exports to Brazil were 40 billion euros. Italian firms shipped goods worth 5 billion euros.',
      'ITA/BRA/exports',
    ],
  ])('%s', (text, sides) => {
    expect(last(text, TITLE)).toBe(sides);
  });

  it('does not take others for members', () => {
    expect(last('EU exports to Brazil were 40 billion euros. Chile was next with 3 billion euros.', TITLE)).toBe(
      'EU/CHL/exports',
    );
  });
});

describe('what is carried on', () => {
  it('takes a base for that of the figure that it is compared with', () => {
    expect(
      last(
        "The US took 11 percent of China's exports of $3.8 trillion to all markets, compared with 20 percent in 2019.",
      ),
    ).toBe('CHN/USA/exports');
  });

  it('leaves out a relative clause that is over', () => {
    expect(
      last(
        "Canada's exports to the United States, which took 75 percent of everything it sold abroad, rose to C$44 billion.",
      ),
    ).toBe('CAN/USA/exports');
  });

  it('goes on with the partner that a rank names', () => {
    expect(
      last('Mexico was the largest trading partner of the United States in 2023. Imports were $475 billion.'),
    ).toBe('USA/MEX/imports');
  });

  it('goes on within a sentence that turns to whose exports they are', () => {
    expect(
      last("China's exports fell 3 percent.\n\nTrade with Chile rose 23 percent, with Chinese exports up 12 percent."),
    ).toBe('CHN/CHL/exports');
  });

  it('gives a place to whoever overtakes', () => {
    expect(last("The US surpasses China as Germany's largest trading partner.")).toBe('DEU/USA/total');
    expect(last('Nobody sells more to the United States than Mexico.')).toBe('USA/MEX/imports');
  });

  it('takes the rest of the world for those that were not named before', () => {
    expect(
      last("Canada's surplus with Chile was C$2 billion. With the rest of the world it had a deficit of C$3 billion."),
    ).toBe('CAN/-/balance');
  });
});

describe('amounts beside a share', () => {
  it.each([
    ["The US took 11 percent of China's exports of $3.8 trillion.", 'CHN/WLD/exports'],
    ["Singapore took 15 percent of Malaysia's exports ($14 billion).", 'MYS/SGP/exports'],
    ['U.S. imports were $2 trillion. Mexico accounted for a fifth of the deficit, $150 billion.', 'USA/MEX/balance'],
    [
      "Egypt's trade was $90 billion. That makes $50 billion more in exports and $140 billion for both directions.",
      'EGY/WLD/total',
    ],
  ])('%s', (text, sides) => {
    expect(last(text)).toBe(sides);
  });
});

describe('the subject of a comparison', () => {
  it('is what the pronoun stands for', () => {
    expect(
      sidesOf(
        "With Chile, Peru's surplus was $3 billion. It was larger than Peru's surplus with the world as a whole.",
      ).at(-1),
    ).toBe('PER/CHL/balance');
  });

  it('is a balance where more is bought than sold', () => {
    expect(last('Chile has never bought so much more from Peru than it sold there, the figures show.')).toBe(
      'CHL/PER/balance',
    );
    expect(last('Chile put the difference between its exports and imports at $3 billion.')).toBe('CHL/WLD/balance');
  });

  it('is trade with the first of two where so many times as much is told', () => {
    expect(last('France buys three times as much from China as it sells there.')).toBe('FRA/CHN/imports');
    expect(last('Kenya traded twice as much with India as with Egypt.')).toBe('KEN/IND/total');
  });
});

describe('places among partners', () => {
  it.each([
    [
      "Japan's deficit with China was $28 billion.\n\nAs a market for Japanese goods, Chile ranked third.",
      'JPN/CHL/exports',
    ],
    ["Japan's deficit with China was $28 billion.\n\nAs a supplier to Japan, Chile ranked third.", 'JPN/CHL/imports'],
    ["Japan's food exports grew. Hong Kong (99 billion yen, 15%) came second.", 'JPN/HKG/exports'],
    ['From Poland, too, car parts ranked first.', '/imports'],
    [
      "Turkey's exports were $12 billion. Italy was the main country of destination in May 2023 with $1.1 billion.",
      'TUR/ITA/exports',
    ],
    ["Turkey's exports were $12 billion. The main country of origin in 2023 was China.", 'TUR/CHN/imports'],
    ["Turkey's exports were $12 billion. The main country for imports was China with $2 billion.", 'TUR/CHN/imports'],
    [
      "Turkey's exports were $12 billion. On the import side, China led in the first half with $9 billion.",
      'TUR/CHN/imports',
    ],
    ["Turkey's exports grew. Iraq and Egypt followed, the former with $2 billion.", 'TUR/IRQ/exports'],
    ["Turkey's exports grew. Iraq and Egypt came next, the latter with $1 billion.", 'TUR/EGY/exports'],
    [
      "South Africa is China's number one partner in Africa; the two exchanged goods worth $56 billion.",
      'CHN/ZAF/total',
    ],
  ])('%s', (text, sides) => {
    expect(last(text)!.endsWith(sides)).toBe(true);
  });
});

describe('what a text is about', () => {
  const TITLE = 'China is the top trading partner of Australia';

  it('turns to all trade where a sentence names whose trade it tells, under a headline that ranks a partner', () => {
    const text =
      "China was again Australia's largest trading partner.\n\nOver the year, Australia's exports of goods gained 6 percent.";
    expect(last(text, TITLE)).toBe('AUS/WLD/exports');
  });

  it('stays with the partner where no side is named', () => {
    const text = "China was again Australia's largest trading partner.\n\nExports gained 6 percent.";
    expect(last(text, TITLE)).toBe('AUS/CHN/exports');
  });

  it('is all trade where the first sentence says so', () => {
    const text =
      "China's foreign trade rose 8 percent to 42 trillion yuan.\n\nMeasured in dollars, trade grew 4 percent.";
    expect(last(text, "China's trade with ASEAN nears $1 trillion")).toBe('CHN/WLD/total');
  });

  it('is trade with non-members where it says with whom', () => {
    expect(
      last("The UK's deficit with EU countries was £4 billion. With non-EU countries it fell by £1.3 billion."),
    ).toBe('GBR/-/balance');
  });

  it('is trade among members inside a union', () => {
    expect(last('Euro area exports rose. Trade inside the euro area went up by 1.4 percent.')).toBe('EA/EA/total');
  });
});

describe('the countries that goods are bought from and sold to', () => {
  const HEAD = "Chile's trade grew in 2023. ";
  it.each([
    ['Among the countries that sell to Chile, Peru was in the lead with $1.9 billion.', 'CHL/PER/imports'],
    ['Of the countries Chile buys from, Peru led with $1.9 billion.', 'CHL/PER/imports'],
    ['Among the nations supplying Chile, Peru came first with $1.9 billion.', 'CHL/PER/imports'],
    ['Of the countries that buy from Chile, Peru led with $1.9 billion.', 'CHL/PER/exports'],
    ['Among the markets to which Chile sells, Peru came first with $1.9 billion.', 'CHL/PER/exports'],
  ])('%s', (text, sides) => {
    expect(sidesOf(HEAD + text)).toContain(sides);
  });

  it('leaves a sentence that opens with other countries the flow of the text', () => {
    expect(last("Chile's exports grew in 2023. Among the countries of the region, Peru led with $1.9 billion.")).toBe(
      'CHL/PER/exports',
    );
  });
});

describe('goods sold and bought behind a balance', () => {
  const HEAD = "Chile's trade deficit was $518 million in March. ";
  it.each([
    ['Sales of manufactured goods were down 34 percent.', 'CHL/WLD/exports'],
    ['Deliveries of copper rose 3 percent.', 'CHL/WLD/exports'],
    ['Purchases of machinery rose 3 percent.', 'CHL/WLD/imports'],
    ['The energy bill went up 19.9 percent.', 'CHL/WLD/imports'],
    ['The fuel bill fell to $2 billion.', 'CHL/WLD/imports'],
    ['It widened by 3 percent.', 'CHL/WLD/balance'],
  ])('%s', (text, sides) => {
    expect(last(HEAD + text)).toBe(sides);
  });

  it('takes purchases from abroad for imports whatever stood before', () => {
    expect(last('Chile sold more copper abroad in 2023. Its purchases of fuel from abroad shot up 23.9 percent.')).toBe(
      'CHL/WLD/imports',
    );
  });
});

describe('a rank that is told beside others', () => {
  it.each([
    [
      "Germany's exports to Poland grew. Poland was its fifth-largest market, behind the US and China.",
      'DEU/POL/exports',
    ],
    [
      "India's trade with Oman grew. Oman is India's third-largest trading partner, after China and the US, and its second-largest export destination.",
      'IND/OMN/exports',
    ],
    ["Behind China, Japan is Peru's third largest market.", 'PER/JPN/exports'],
    ["Japan overtook China as Peru's largest market.", 'PER/JPN/exports'],
  ])('%s', (text, sides) => {
    expect(last(text)).toBe(sides);
  });
});

describe('two shares of two flows', () => {
  it('gives the second its own flow', () => {
    expect(
      sidesOf("Cars had a share of 95 percent in Chile's total exports and one of 75 percent in total imports."),
    ).toEqual(['CHL/WLD/exports', 'CHL/WLD/imports']);
  });
});

describe('the figures of those that are ranked', () => {
  it.each([
    ['Sweden was the first destination of Norwegian exports, with 28 percent of the total.', 'NOR/SWE/exports'],
    ["Sweden was the largest market for Norway's exports, taking $2 billion.", 'NOR/SWE/exports'],
    ['China was ahead in Norwegian imports, too: its goods made up 21 percent of the total.', 'NOR/CHN/imports'],
    ['Japan and Spain were next, the former with $3 billion.', 'NOR/JPN/exports'],
    ['Japan and Spain came next, the former with 10 percent and the latter with 9 percent.', 'NOR/ESP/exports'],
  ])('%s', (sentence, sides) => {
    expect(last(`Norway's exports rose 5 percent in January. ${sentence}`)).toBe(sides);
  });
});

it('goes on with the direction told last where a paragraph gives shares of products', () => {
  const text =
    'The trade of Oman came to $9 billion in 2023. Imports rose to $4 billion.\n\nVehicles made up 7 percent and diamonds 6 percent.';
  expect(last(text)).toBe('OMN/WLD/imports');
});
