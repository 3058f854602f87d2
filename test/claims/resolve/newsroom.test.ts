import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/claims/extract/extract.js';
import { articleFromText } from '../../../src/claims/read/text.js';
import { resolve } from '../../../src/claims/resolve/resolve.js';
import { formatPeriod } from '../../../src/model/period.js';

/** The claims of a text that came out on 15 July 2023, a line each: kind, sides, flow, product, period, value, unit, currency, comparison. */
function claimsOf(text: string): readonly string[] {
  const article = articleFromText(
    `Title: Trade figures\nPublisher: A newspaper\nDate: 2023-07-15\nURL: none\n\n${text}\n`,
  );
  return resolve(article, extract(article)).map((c) =>
    [
      c.kind,
      `${c.reporter}/${c.partner}`,
      c.flow,
      c.product,
      c.period && formatPeriod(c.period),
      c.value,
      c.unit,
      c.currency,
      c.comparison + (c.basePeriod ? ` ${formatPeriod(c.basePeriod)}` : ''),
    ].join(' '),
  );
}

const SENTENCES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a rate that slows keeps its direction': [
    [
      "Growth in China's exports eased to 3.4 percent in March, down from 8.9 percent in the previous month.",
      'growth CHN/WLD exports goods 2023-03 3.4 percent  yoy',
      'growth CHN/WLD exports goods 2023-02 8.9 percent  yoy',
    ],
    [
      "The decline in China's imports narrowed to 3.2 percent in June from 7.9 percent in May.",
      'growth CHN/WLD imports goods 2023-06 -3.2 percent  yoy',
      'growth CHN/WLD imports goods 2023-05 -7.9 percent  yoy',
    ],
    [
      "In May China's import growth fell to 2 percent from 5 percent.",
      'growth CHN/WLD imports goods 2023-05 2 percent  yoy',
      'growth CHN/WLD imports goods 2023-04 5 percent  yoy',
    ],
    ["China's imports fell to $2 billion in May.", 'level CHN/WLD imports goods 2023-05 2 billion USD none'],
  ],
  'a verb goes on without being said again': [
    [
      "China's exports increased by 5 percent to $300 billion in May and by 4.1 percent to $1.4 trillion in the first five months.",
      'growth CHN/WLD exports goods 2023-05 5 percent USD yoy',
      'level CHN/WLD exports goods 2023-05 300 billion USD none',
      'growth CHN/WLD exports goods 2023-01/2023-05 4.1 percent USD yoy',
      'level CHN/WLD exports goods 2023-01/2023-05 1.4 trillion USD none',
    ],
  ],
  'a gap that comes in at a sum is a gap': [
    [
      "China's trade surplus came in at $80 billion in May.",
      'balance CHN/WLD balance goods 2023-05 80 billion USD none',
    ],
  ],
  'both directions together': [
    [
      "China's imports from and exports to Japan fell 7 percent in May.",
      'growth CHN/JPN total goods 2023-05 -7 percent  yoy',
    ],
    [
      "China's import and export value reached 3.5 trillion yuan in May.",
      'level CHN/WLD total goods 2023-05 3.5 trillion CNY none',
    ],
    [
      "Vietnam's import-export turnover was $55 billion in May, and export turnover to Japan rose 8 percent.",
      'level VNM/WLD total goods 2023-05 55 billion USD none',
      'growth VNM/JPN exports goods 2023-05 8 percent USD yoy',
    ],
  ],
  'the base that a rate names': [
    [
      "China's exports in 2022 were 35 percent higher than in 2019.",
      'growth CHN/WLD exports goods 2022 35 percent  vs_period 2019',
    ],
    ["China's exports in May fell 1.7 percent from April.", 'growth CHN/WLD exports goods 2023-05 -1.7 percent  mom'],
    [
      "Compared with May 2019, China's exports rose 12 percent in May.",
      'growth CHN/WLD exports goods 2023-05 12 percent  vs_period 2019-05',
    ],
    [
      'The US deficit with China increased 5.4 percent from the fourth quarter of 2022 to the first quarter of 2023.',
      'growth USA/CHN balance goods 2023-Q1 5.4 percent  qoq',
    ],
    [
      "China's exports rose 5 percent in May from a year earlier.",
      'growth CHN/WLD exports goods 2023-05 5 percent  yoy',
    ],
  ],
  'what is added to a gap': [
    [
      'A rise in the US goods deficit of $2.3 billion to $68.4 billion was recorded in May.',
      'growth USA/WLD balance goods 2023-05 2.3 billion USD yoy',
      'balance USA/WLD balance goods 2023-05 -68.4 billion USD none',
    ],
  ],
  'a list of what went up and down': [
    [
      'In May there was a rise in the US goods deficit of $2.3 billion to $68.4 billion and a decrease in the services surplus of $0.6 billion to $20.8 billion.',
      'growth USA/WLD balance goods 2023-05 2.3 billion USD yoy',
      'balance USA/WLD balance goods 2023-05 -68.4 billion USD none',
      'growth USA/WLD balance services 2023-05 -0.6 billion USD yoy',
      'balance USA/WLD balance services 2023-05 20.8 billion USD none',
    ],
    [
      'US exports of goods in May showed increases in capital goods ($1.3 billion) and consumer goods ($0.7 billion).',
      'growth USA/WLD exports capital goods 2023-05 1.3 billion USD yoy',
      'growth USA/WLD exports consumer goods 2023-05 0.7 billion USD yoy',
    ],
  ],
  'amounts with a sign in brackets, a blank in the currency, or none': [
    [
      "India's merchandise trade balance was USD (-) 21.68 billion in May.",
      'balance IND/WLD balance goods 2023-05 -21.68 billion USD none',
    ],
    [
      "India's exports grew to US $ 30.63 billion in May.",
      'level IND/WLD exports goods 2023-05 30.63 billion USD none',
    ],
    [
      "If calculated in USD, China's exports amounted to 958.34 billion in May.",
      'level CHN/WLD exports goods 2023-05 958.34 billion USD none',
    ],
  ],
  'a bracket that says what a total is': [
    [
      "China's trade (exports plus imports) grew by 4.9% in May to $500 billion.",
      'growth CHN/WLD total goods 2023-05 4.9 percent USD yoy',
      'level CHN/WLD total goods 2023-05 500 billion USD none',
    ],
    [
      'In May US trade with Japan, the sum of exports and imports, was $20 billion (imports $12 billion).',
      'level USA/JPN total goods 2023-05 20 billion USD none',
      'level USA/JPN imports goods 2023-05 12 billion USD none',
    ],
  ],
  'what a clause says of the time that it hangs on': [
    [
      "China's surplus with Japan came to $45 billion in 2022. It was far from the level of 2019, when it stood at just $20 billion.",
      'balance CHN/JPN balance goods 2022 45 billion USD none',
      'balance CHN/JPN balance goods 2019 20 billion USD none',
    ],
  ],
  'a colon that opens the parts': [
    [
      'In 2022 the US deficit with Canada narrowed 2.6 percent to $62 billion: imports slipped 1.5 percent.',
      'growth USA/CAN balance goods 2022 -2.6 percent USD yoy',
      'balance USA/CAN balance goods 2022 -62 billion USD none',
      'growth USA/CAN imports goods 2022 -1.5 percent USD yoy',
    ],
  ],
  'an amount and a rate before one comparison': [
    [
      'In 2022 the US trade deficit was $17.8 billion, or 18.7 percent, smaller than in 2021.',
      'growth USA/WLD balance goods_services 2022 -17.8 billion USD yoy',
      'growth USA/WLD balance goods_services 2022 -18.7 percent  yoy',
    ],
    [
      'In 2022 the US trade deficit was $17.8 billion, or 18.7 percent of all trade.',
      'balance USA/WLD balance goods_services 2022 -17.8 billion USD none',
      'share USA/WLD total goods_services 2022 18.7 percent  share_of',
    ],
  ],
  'what is earned from a product': [
    ['Kenya earned $1.2 billion from tea exports in 2022.', 'level KEN/WLD exports tea 2022 1.2 billion USD none'],
    [
      'Kenya spent $1.2 billion on its imports of wheat in 2022.',
      'level KEN/WLD imports wheat 2022 1.2 billion USD none',
    ],
  ],
  'where goods are bound': [
    [
      "South Korea's China-bound exports dropped 4.2 percent in May.",
      'growth KOR/CHN exports goods 2023-05 -4.2 percent  yoy',
    ],
  ],
  'expectations are no figures': [
    [
      "Analysts had expected China's overall trade surplus to rise to $10 billion in May.",
      'forecast CHN/WLD balance goods 2023-05 10 billion USD none',
    ],
  ],
  'amounts in two scales, and currencies of every economy': [
    [
      "Turkey's imports came to 17 billion 462 million dollars in May.",
      'level TUR/WLD imports goods 2023-05 17.462 billion USD none',
    ],
    ["Jordan's exports were worth JD741 million in May.", 'level JOR/WLD exports goods 2023-05 741 million JOD none'],
    [
      "Morocco's trade deficit stood at 135.7 billion dirhams at end-May.",
      'balance MAR/WLD balance goods 2023-01/2023-05 -135.7 billion MAD none',
    ],
    [
      "Senegal's exports reached 300 billion CFA francs in May.",
      'level SEN/WLD exports goods 2023-05 300 billion XOF none',
    ],
    ["Kuwait's imports were 900 million dinars in May.", 'level KWT/WLD imports goods 2023-05 900 million KWD none'],
  ],
  'the mainland, and neighbours by direction': [
    [
      "Hong Kong's exports to the mainland rose 5 percent in May.",
      'growth HKG/CHN exports goods 2023-05 5 percent  yoy',
    ],
    [
      "Mexico's exports to its northern neighbour rose 5 percent in May.",
      'growth MEX/USA exports goods 2023-05 5 percent  yoy',
    ],
  ],
  'the figures of a partner that is ranked': [
    [
      "Vietnam's exports grew in May. Thailand was the largest export market with $5.2 billion.",
      'growth VNM/WLD exports goods 2023-05   USD yoy',
      'rank VNM/THA exports goods 2023-05 1 rank  rank_among',
      'level VNM/THA exports goods 2023-05 5.2 billion USD none',
    ],
    [
      "India's top export destinations in May were the US ($6.7 billion) and the Netherlands ($1.8 billion).",
      'level IND/USA exports goods 2023-05 6.7 billion USD none',
      'level IND/NLD exports goods 2023-05 1.8 billion USD none',
    ],
  ],
  'a change with its flow behind it': [
    [
      "May saw a 4.5 percent rise in China's exports to $283.5 billion.",
      'growth CHN/WLD exports goods 2023-05 4.5 percent USD yoy',
      'level CHN/WLD exports goods 2023-05 283.5 billion USD none',
    ],
    [
      "There was a $3.2 billion increase in China's exports of cars in May.",
      'growth CHN/WLD exports cars 2023-05 3.2 billion USD yoy',
    ],
  ],
  'partners that are counted up have shares in brackets': [
    [
      "China's main suppliers in May were Australia (9.8%), Brazil (7.6%) and Chile (with 5%).",
      'share CHN/AUS imports goods 2023-05 9.8 percent  share_of',
      'share CHN/BRA imports goods 2023-05 7.6 percent  share_of',
      'share CHN/CHL imports goods 2023-05 5 percent  share_of',
    ],
    [
      "The largest buyers of Poland's exports in 2022 were Germany (27.6%) and Czechia (6.6%).",
      'share POL/DEU exports goods 2022 27.6 percent  share_of',
      'share POL/CZE exports goods 2022 6.6 percent  share_of',
    ],
    [
      "Germany's fastest growing markets in May were Poland (9.8%) and Spain (7.6%).",
      'growth DEU/POL exports goods 2023-05 9.8 percent  yoy',
      'growth DEU/ESP exports goods 2023-05 7.6 percent  yoy',
    ],
  ],
  'a list of places says which way the trade goes': [
    [
      "Japan's trade grew 2 percent in 2022. The biggest buyers were China (19.4%) and the United States (18.6%).",
      'growth JPN/WLD total goods 2022 2 percent  yoy',
      'rank JPN/CHN exports goods 2022    rank_among',
      'share JPN/CHN exports goods 2022 19.4 percent  share_of',
      'share JPN/USA exports goods 2022 18.6 percent  share_of',
    ],
    [
      "Norway's exports rose 2 percent in 2022. The main suppliers were Sweden ($9 billion) and Germany ($8 billion).",
      'growth NOR/WLD exports goods 2022 2 percent USD yoy',
      'rank NOR/SWE imports goods 2022    rank_among',
      'level NOR/SWE imports goods 2022 9 billion USD none',
      'level NOR/DEU imports goods 2022 8 billion USD none',
    ],
  ],
  'amounts in brackets are of the same trade with the next partner': [
    [
      "South Korea's imports of cars in 2022 came from Germany ($4 billion), the US ($2 billion) and Japan ($1 billion).",
      'level KOR/DEU imports cars 2022 4 billion USD none',
      'level KOR/USA imports cars 2022 2 billion USD none',
      'level KOR/JPN imports cars 2022 1 billion USD none',
    ],
  ],
  'a line over a list names its product where several do': [
    [
      "India's exports by group, May:\n\nEngineering goods\n\n- Shipments to the US rose 5%\n\nOrganic chemicals\n\n- Shipments to Japan grew 2%",
      'growth IND/USA exports engineering goods 2023-05 5 percent  yoy',
      'growth IND/JPN exports organic chemicals 2023-05 2 percent  yoy',
    ],
    [
      "Poland's trade, May 2023\n\nDairy products:\n\n• Exports to Germany: $40 million\n\nWooden furniture:\n\n• Exports to Italy: $22 million",
      'level POL/DEU exports dairy products 2023-05 40 million USD none',
      'level POL/ITA exports wooden furniture 2023-05 22 million USD none',
    ],
    [
      "Poland's trade, May 2023\n\nIn short\n\n- Exports rose 5%\n\nThe year ahead\n\n- Imports rose 7%",
      'growth POL/WLD exports goods 2023-05 5 percent  yoy',
      'growth POL/WLD imports goods 2023-05 7 percent  yoy',
    ],
    [
      "Poland's trade, May 2023\n\nHighlights\n\n- Exports rose 5%\n\nImports rose 7%.",
      'growth POL/WLD exports goods 2023-05 5 percent  yoy',
      'growth POL/WLD imports goods 2023-05 7 percent  yoy',
    ],
  ],
  'a bloc, with or without a code, is neither a product nor the economy named beside it': [
    ["Kenya's exports to the EAC rose 12 percent in 2022.", 'growth KEN/null exports goods 2022 12 percent  yoy'],
    [
      "Nigeria's trade with ECOWAS countries fell 3 percent in 2022.",
      'growth NGA/null total goods 2022 -3 percent  yoy',
    ],
    ['The EAEU exported goods worth $40 billion in May.', 'level null/WLD exports goods 2023-05 40 billion USD none'],
    ['Exports of Mercosur rose 5 percent in May.', 'growth MERCOSUR/WLD exports goods 2023-05 5 percent  yoy'],
    [
      "Norway's exports fell 2 percent in 2022. EFTA's imports rose 3 percent.",
      'growth NOR/WLD exports goods 2022 -2 percent  yoy',
      'growth EFTA/WLD imports goods 2022 3 percent  yoy',
    ],
  ],
  'world trade is of all with all': [
    [
      "China's exports rose 5 percent in May. World trade is expected to grow 1.7 percent in 2023.",
      'growth CHN/WLD exports goods 2023-05 5 percent  yoy',
      'forecast WLD/WLD total goods 2023 1.7 percent  yoy',
    ],
    [
      "Germany's exports to France fell 2 percent in May. Global trade grew 1 percent.",
      'growth DEU/FRA exports goods 2023-05 -2 percent  yoy',
      'growth WLD/WLD total goods 2023-05 1 percent  yoy',
    ],
  ],
  'a place that is said alone is in the trade told just before': [
    [
      "In 2022 Egypt took 30 percent of Libya's exports; Algeria came second.",
      'share LBY/EGY exports goods 2022 30 percent  share_of',
      'rank LBY/DZA exports goods 2022 2 rank  rank_among',
    ],
    [
      "Germany supplied 22 percent of Hungary's imports in 2022 and China was third.",
      'share HUN/DEU imports goods 2022 22 percent  share_of',
      'rank HUN/CHN imports goods 2022 3 rank  rank_among',
    ],
  ],
  'what somebody does is no product': [
    [
      "Japan's imports fell 3.6 percent to $6.7 billion in May, marking the ninth straight month of decline.",
      'growth JPN/WLD imports goods 2023-05 -3.6 percent USD yoy',
      'level JPN/WLD imports goods 2023-05 6.7 billion USD none',
      'streak JPN/WLD imports goods 2023-05 9 months  consecutive',
    ],
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...claims) => expect(claimsOf(text)).toEqual(claims));
});

describe('periods that point back', () => {
  it('to the stretch of months told of last', () => {
    const text =
      "China's exports rose 9.9 percent in June. In the first half they grew 3 percent.\n\nDuring that period, imports rose 2 percent.";
    expect(claimsOf(text).at(-1)).toBe('growth CHN/WLD imports goods 2023-H1 2 percent  yoy');
  });

  it('to the year so far, in figures of a month', () => {
    const text = 'The US goods deficit was $68.4 billion in May. Year-to-date, exports increased 7.1 percent.';
    expect(claimsOf(text).at(-1)).toBe('growth USA/WLD exports goods 2023-01/2023-05 7.1 percent USD yoy');
  });

  it('to the month before the text, from a stretch of months', () => {
    const text = "China's trade grew in the first half.\n\nExports rose 1.1 percent in the previous month.";
    expect(claimsOf(text).at(-1)).toBe('growth CHN/WLD exports goods 2023-06 1.1 percent  yoy');
  });
});
