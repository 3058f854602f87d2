import { describe, expect, it } from 'vitest';
import { readCases, toldIn } from './told.js';

const CASES = readCases(`
### 1 2024-02-09
Vietnam's exports rose 5 percent to $33.6 billion in January 2024, the General Statistics Office said.

Largest export markets in January:

United States, $9.6 billion

China, $4.3 billion

Japan, $2.1 billion
---
9.6 level VNM-USA x 2024-01 goods
4.3 level VNM-CHN x 2024-01 goods
2.1 level VNM-JPN x 2024-01 goods
### 2 2024-02-09
Vietnam's trade with the world grew in January 2024, the General Statistics Office said. Exports were worth $33.6 billion.

What Vietnam sold abroad:
- phones and components: $5.5 billion
- computers and electronics: $4.9 billion
- garments: $3.2 billion

What it bought abroad:
- computers and electronics: $8.1 billion
- machinery: $4.0 billion
- fabrics: $1.2 billion
---
5.5 level VNM-WLD x 2024-01 phones and components
3.2 level VNM-WLD x 2024-01 garments
8.1 level VNM-WLD m 2024-01 computers and electronics
4 level VNM-WLD m 2024-01 machinery
1.2 level VNM-WLD m 2024-01 fabrics
### 3 2023-03-20
Kenya's exports in 2022, according to the Kenya National Bureau of Statistics, came to Sh873 billion.

Top destinations of Kenyan exports in 2022 (Sh billion)
Uganda 97.3
Netherlands 71.0
Pakistan 67.9
United States 80.1
---
97.3 level KEN-UGA x 2022 goods
71 level KEN-NLD x 2022 goods
67.9 level KEN-PAK x 2022 goods
### 4 2019-02-14
German exports to non-EU countries, Destatis reported, in 2018:

United States: 113.3 billion euros (+1.5%)
China: 93.1 billion euros (+8.0%)
Switzerland: 54.0 billion euros (-0.1%)
Russia: 25.9 billion euros (+0.2%)
---
113.3 level DEU-USA x 2018 goods
1.5 growth DEU-USA x 2018 goods
93.1 level DEU-CHN x 2018 goods
8 growth DEU-CHN x 2018 goods
-0.1 growth DEU-CHE x 2018 goods
25.9 level DEU-RUS x 2018 goods
### 5 2018-07-20
Singapore's non-oil domestic exports rose 15.5 percent in May 2018, Enterprise Singapore said.

NODX to main markets (share, change on year)

- China: 16.2%, +3.7%
- US: 11.9%, -9.0%
- EU 28: 14.4%, +42.1%
- Japan: 6.1%, +5.3%
---
16.2 share SGP-CHN x 2018-05 non-oil domestic exports
3.7 growth SGP-CHN x 2018-05 non-oil domestic exports
11.9 share SGP-USA x 2018-05 non-oil domestic exports
-9 growth SGP-USA x 2018-05 non-oil domestic exports
42.1 growth SGP-EU x 2018-05 non-oil domestic exports
### 6 2020-02-06
The U.S. goods deficit narrowed in 2019, the Census Bureau said.

Largest deficits in 2019, in billions of dollars:
China (345.6)
Mexico (101.8)
Japan (69.0)
Germany (67.2)

Largest surpluses:
Hong Kong (26.1)
Netherlands (21.4)
Belgium (14.7)
---
-345.6 balance USA-CHN b 2019 goods
-101.8 balance USA-MEX b 2019 goods
-67.2 balance USA-DEU b 2019 goods
26.1 balance USA-HKG b 2019 goods
14.7 balance USA-BEL b 2019 goods
### 7 2015-03-12
Chile's copper exports over five years, by the central bank:

2010: $41.4 billion

2011: $44.7 billion

2012: $42.2 billion

2013: $40.2 billion

2014: $38.1 billion
---
41.4 level CHL-WLD x 2010 copper
44.7 level CHL-WLD x 2011 copper
40.2 level CHL-WLD x 2013 copper
38.1 level CHL-WLD x 2014 copper
### 8 2016-08-15
Turkey's foreign trade by country, first half of 2016, Turkish Statistical Institute

Country | Exports | Imports
Germany | $7.0 billion | $10.6 billion
United Kingdom | $5.9 billion | $2.6 billion
Italy | $3.9 billion | $5.1 billion
---
7 level TUR-DEU x 2016-H1 goods
10.6 level TUR-DEU m 2016-H1 goods
5.9 level TUR-GBR x 2016-H1 goods
2.6 level TUR-GBR m 2016-H1 goods
5.1 level TUR-ITA m 2016-H1 goods
### 9 2022-05-04
India's merchandise exports grew 24.2 per cent in April 2022, the commerce ministry said.

Exports by commodity group, April 2022 (US$ million, growth on year)
Petroleum products: 7,731 (+113.2%)
Electronic goods: 1,671 (+64.0%)
Chemicals: 2,262 (+26.7%)
Gems and jewellery: 3,282 (-2.1%)
---
7731 level IND-WLD x 2022-04 petroleum products
113.2 growth IND-WLD x 2022-04 petroleum products
1671 level IND-WLD x 2022-04 electronic goods
-2.1 growth IND-WLD x 2022-04 gems and jewellery
### 10 2021-06-15
Indonesia posted a trade surplus of $2.36 billion in May 2021, Statistics Indonesia said.

Surpluses were largest with these countries:
• United States: US$1.18 billion
• Philippines: US$0.54 billion
• India: US$0.51 billion

Deficits were largest with:
• China: US$0.69 billion
• Australia: US$0.50 billion
• Thailand: US$0.34 billion
---
1.18 balance IDN-USA b 2021-05 goods
0.54 balance IDN-PHL b 2021-05 goods
-0.69 balance IDN-CHN b 2021-05 goods
-0.34 balance IDN-THA b 2021-05 goods
### 11 2017-09-21
New Zealand's goods exports came to $3.7 billion in August 2017, Stats NZ said.

By commodity: milk powder, butter and cheese, $799 million; meat, $359 million; logs and wood, $368 million; fruit, $300 million.
---
799 level NZL-WLD x 2017-08 milk powder, butter and cheese
359 level NZL-WLD x 2017-08 meat
368 level NZL-WLD x 2017-08 logs and wood
300 level NZL-WLD x 2017-08 fruit
### 12 2014-01-10
South Korea's trade with its five main partners last year, as the Korea International Trade Association has it:

1. China, $228.9 billion
2. United States, $103.6 billion
3. Japan, $94.7 billion
4. Saudi Arabia, $46.5 billion
5. Australia, $30.3 billion
---
228.9 level KOR-CHN t 2013 goods
103.6 level KOR-USA t 2013 goods
46.5 level KOR-SAU t 2013 goods
30.3 level KOR-AUS t 2013 goods
### 13 2023-07-06
Pakistan Bureau of Statistics: exports of textiles in 2022-23

Knitwear: $4.44 billion, down 13.4 percent
Readymade garments: $3.49 billion, down 10.6 percent
Bedwear: $2.69 billion, down 18.3 percent
Cotton yarn: $0.84 billion, down 30.0 percent
---
4.44 level PAK-WLD x 2022-07/2023-06 knitwear
-13.4 growth PAK-WLD x 2022-07/2023-06 knitwear
2.69 level PAK-WLD x 2022-07/2023-06 bedwear
-30 growth PAK-WLD x 2022-07/2023-06 cotton yarn
### 14 2012-11-09
Brazil's exports fell in October 2012, the ministry of development said. Sales abroad came to $21.8 billion.

Where they went:

China, 15.6%

United States, 11.2%

Argentina, 8.1%

Where imports came from:

China, 16.4%

United States, 14.8%
---
15.6 share BRA-CHN x 2012-10 goods
8.1 share BRA-ARG x 2012-10 goods
16.4 share BRA-CHN m 2012-10 goods
14.8 share BRA-USA m 2012-10 goods
### 15 2018-11-22
Swiss exports by group in October 2018, in million francs, Federal Customs Administration

Chemicals and pharmaceuticals 9,012 (+6.1%)
Machines and electronics 2,897 (+4.3%)
Watches 2,044 (+7.2%)
Precision instruments 1,532 (+5.0%)
---
9012 level CHE-WLD x 2018-10 chemicals and pharmaceuticals
6.1 growth CHE-WLD x 2018-10 chemicals and pharmaceuticals
2044 level CHE-WLD x 2018-10 watches
7.2 growth CHE-WLD x 2018-10 watches
### 16 2010-02-11
Canada's trade, December 2009 (November 2009 in brackets), billions of Canadian dollars:
Exports: 32.3 (31.9)
Imports: 32.5 (32.2)
Balance: -0.2 (-0.3)
---
32.3 level CAN-WLD x 2009-12 goods
31.9 level CAN-WLD x 2009-11 goods
32.5 level CAN-WLD m 2009-12 goods
-0.2 balance CAN-WLD b 2009-12 goods
-0.3 balance CAN-WLD b 2009-11 goods
### 17 2019-04-12
China's foreign trade, General Administration of Customs

March 2019

Exports: $198.7bn (+14.2%)
Imports: $166.0bn (-7.6%)
Surplus: $32.6bn

January-March 2019

Exports: $551.8bn (+1.4%)
Imports: $475.5bn (-4.8%)
Surplus: $76.3bn
---
198.7 level CHN-WLD x 2019-03 goods
14.2 growth CHN-WLD x 2019-03 goods
-7.6 growth CHN-WLD m 2019-03 goods
32.6 balance CHN-WLD b 2019-03 goods
551.8 level CHN-WLD x 2019-Q1 goods
-4.8 growth CHN-WLD m 2019-Q1 goods
76.3 balance CHN-WLD b 2019-Q1 goods
### 18 2020-09-30
Thailand's exports shrank 7.9 percent in August 2020, the commerce ministry said.

Growth of exports by market:
United States: 15.2%
China: -4.0%
Japan: -16.6%
ASEAN: -17.2%
Europe: -16.9%
---
15.2 growth THA-USA x 2020-08 goods
-4 growth THA-CHN x 2020-08 goods
-17.2 growth THA-ASEAN x 2020-08 goods
-16.9 growth THA-EUROPE x 2020-08 goods
### 19 2013-05-14
In the first quarter of 2013 Hungary exported goods for 19.2 billion euros, the Central Statistical Office said.

Shares of the main partners in exports:
Germany 26.1%
Romania 5.9%
Austria 5.8%
Slovakia 5.6%
---
26.1 share HUN-DEU x 2013-Q1 goods
5.9 share HUN-ROU x 2013-Q1 goods
5.6 share HUN-SVK x 2013-Q1 goods
### 20 2018-08-08
China's imports of commodities in July 2018, customs said:

Crude oil, 36.02 million tonnes

Iron ore, 89.96 million tonnes

Soybeans, 8.01 million tonnes

Copper, 452,000 tonnes
---
36.02 level CHN-WLD m 2018-07 crude oil
89.96 level CHN-WLD m 2018-07 iron ore
8.01 level CHN-WLD m 2018-07 soybeans
452000 level CHN-WLD m 2018-07 copper
### 21 2011-01-21
Malaysia's exports in November 2010, according to Matrade:

Electrical and electronic products, RM20.6 billion, 40.5% of the total, up 2.1%

Palm oil, RM5.5 billion, 10.8%, up 31%

Liquefied natural gas, RM3.6 billion, 7.1%, up 42%
---
20.6 level MYS-WLD x 2010-11 electrical and electronic products
40.5 share MYS-WLD x 2010-11 electrical and electronic products
2.1 growth MYS-WLD x 2010-11 electrical and electronic products
10.8 share MYS-WLD x 2010-11 palm oil
31 growth MYS-WLD x 2010-11 palm oil
3.6 level MYS-WLD x 2010-11 liquefied natural gas
7.1 share MYS-WLD x 2010-11 liquefied natural gas
### 22 2017-02-20
Japan's exports rose 1.3 percent in January 2017, Ministry of Finance data showed.

Exports to
United States -6.6%
China +3.1%
EU -5.6%
Asia +6.0%
---
-6.6 growth JPN-USA x 2017-01 goods
3.1 growth JPN-CHN x 2017-01 goods
-5.6 growth JPN-EU x 2017-01 goods
6 growth JPN-ASIA x 2017-01 goods
### 23 2021-10-07
Germany's exports decreased in August 2021, the Federal Statistical Office said. 

Exports to EU countries: EUR 55.4 billion (-1.2% on the month, +14.1% on the year)
Imports from EU countries: EUR 47.4 billion (+1.3%, +13.7%)
---
55.4 level DEU-EU x 2021-08 goods
-1.2 growth DEU-EU x 2021-08 goods
14.1 growth DEU-EU x 2021-08 goods
47.4 level DEU-EU m 2021-08 goods
1.3 growth DEU-EU m 2021-08 goods
### 24 2025-01-21
Sri Lanka's export earnings in 2024, by item (US$ mn):

Apparel	4,763
Tea	1,436
Rubber products	994
Coconut products	857
---
4763 level LKA-WLD x 2024 apparel
1436 level LKA-WLD x 2024 tea
994 level LKA-WLD x 2024 rubber products
857 level LKA-WLD x 2024 coconut products
### 25 2007-03-02
Australia's ten biggest export markets for wine in 2006, Wine Australia figures (A$ million): United Kingdom 961; United States 905; Canada 254; New Zealand 91; Germany 62.
---
961 level AUS-GBR x 2006 wine
905 level AUS-USA x 2006 wine
254 level AUS-CAN x 2006 wine
62 level AUS-DEU x 2006 wine
### 26 2013-01-24
Spain's deficit by sector, January to November 2012, Ministry of Economy

Energy: -42.1 billion euros
Chemicals: -4.9 billion euros
Cars: +5.4 billion euros
Food: +4.6 billion euros
---
-42.1 balance ESP-WLD b 2012-01/2012-11 energy
-4.9 balance ESP-WLD b 2012-01/2012-11 chemicals
5.4 balance ESP-WLD b 2012-01/2012-11 cars
### 27 2019-03-06
THE BIGGEST U.S. TRADE GAPS OF 2018

China: $419.2 billion deficit
Mexico: $81.5 billion deficit
Germany: $68.3 billion deficit
Hong Kong: $31.1 billion surplus
---
-419.2 balance USA-CHN b 2018 goods
-81.5 balance USA-MEX b 2018 goods
31.1 balance USA-HKG b 2018 goods
### 28 2022-12-14
Facts on trade between India and Australia, which signed a pact this year:

Two-way trade in 2021-22: $25.0 billion
India's exports: $8.3 billion
India's imports: $16.8 billion
India's top exports: diesel, jewellery, medicines
---
25 level IND-AUS t 2021-04/2022-03 goods
8.3 level IND-AUS x 2021-04/2022-03 goods
16.8 level IND-AUS m 2021-04/2022-03 goods
### 29 2019-05-20
Thailand's exports contracted 2.6 per cent in April 2019 to US$18.6 billion, the Commerce Ministry said.

Top five markets: US $2.4 billion, China $2.2 billion, Japan $1.9 billion, Vietnam $0.9 billion, Hong Kong $0.8 billion.
---
2.4 level THA-USA x 2019-04 goods
2.2 level THA-CHN x 2019-04 goods
1.9 level THA-JPN x 2019-04 goods
0.8 level THA-HKG x 2019-04 goods
### 30 2018-02-13
U.S. trade gap by partner in December 2017 (billions of dollars): China 30.8; European Union 14.4; Mexico 6.4; Japan 5.8; Germany 5.9.
---
-30.8 balance USA-CHN b 2017-12 goods
-14.4 balance USA-EU b 2017-12 goods
-5.9 balance USA-DEU b 2017-12 goods
### 31 2014-09-08
China's trade, year on year, August 2014

Exports: +9.4%
Imports: -2.4%
Exports to the EU: +12.1%
Exports to the US: +11.4%
Trade surplus: $49.8bn
---
9.4 growth CHN-WLD x 2014-08 goods
-2.4 growth CHN-WLD m 2014-08 goods
12.1 growth CHN-EU x 2014-08 goods
11.4 growth CHN-USA x 2014-08 goods
49.8 balance CHN-WLD b 2014-08 goods
### 32 2021-03-24
Germany's trade with the United Kingdom, Destatis:

Year | Exports | Imports
2018 | 82.2 billion euros | 36.9 billion euros
2019 | 79.2 billion euros | 38.4 billion euros
2020 | 66.9 billion euros | 34.7 billion euros
---
82.2 level DEU-GBR x 2018 goods
36.9 level DEU-GBR m 2018 goods
79.2 level DEU-GBR x 2019 goods
34.7 level DEU-GBR m 2020 goods
### 33 2020-11-30
Turkish Statistical Institute, foreign trade in October 2020, million US dollars

Flow | Oct 2019 | Oct 2020 | Change
Exports | 15,646 | 17,321 | 5.6%
Imports | 17,455 | 19,738 | 8.5%
---
15646 level TUR-WLD x 2019-10 goods
17321 level TUR-WLD x 2020-10 goods
5.6 growth TUR-WLD x 2020-10 goods
19738 level TUR-WLD m 2020-10 goods
8.5 growth TUR-WLD m 2020-10 goods
### 34 2016-02-24
Vietnam exported goods worth $162.1 billion in 2015, customs said, up 7.9 percent.

MAIN EXPORTS
Telephones and parts: $30.2 billion, up 28%
Textiles and garments: $22.8 billion, up 9%
Footwear: $12.0 billion, up 16%
Crude oil: $3.7 billion, down 49%

MAIN IMPORTS
Machinery: $27.6 billion, up 23%
Fabrics: $10.2 billion, up 8%
---
30.2 level VNM-WLD x 2015 telephones and parts
28 growth VNM-WLD x 2015 telephones and parts
3.7 level VNM-WLD x 2015 crude oil
-49 growth VNM-WLD x 2015 crude oil
27.6 level VNM-WLD m 2015 machinery
8 growth VNM-WLD m 2015 fabrics
### 35 2023-02-03
Taiwan's export orders in December 2022 declined 23.2 percent to US$52.17 billion, the Ministry of Economic Affairs said.

By market (on-year change):
US: US$17.64 billion (-14.6%)
Mainland China and Hong Kong: US$10.88 billion (-37.9%)
Europe: US$11.26 billion (-9.9%)
ASEAN: US$5.0 billion (-25.9%)
Japan: US$2.6 billion (-28.7%)
---
17.64 level TWN-USA x 2022-12 export orders
-14.6 growth TWN-USA x 2022-12 export orders
10.88 level TWN-CHN x 2022-12 export orders
-9.9 growth TWN-EUROPE x 2022-12 export orders
2.6 level TWN-JPN x 2022-12 export orders
### 36 2011-08-11
Facts about U.S. trade in June 2011 from the Commerce Department:

-- Deficit: $53.1 billion, widest since October 2008
-- Exports: $170.9 billion, down 2.3 percent
-- Imports: $223.9 billion, down 0.8 percent
-- Deficit with China: $26.7 billion
-- Deficit with OPEC: $11.0 billion
---
-53.1 balance USA-WLD b 2011-06 goods_services
170.9 level USA-WLD x 2011-06 goods_services
-2.3 growth USA-WLD x 2011-06 goods_services
223.9 level USA-WLD m 2011-06 goods_services
-26.7 balance USA-CHN b 2011-06 goods
### 37 2009-10-09
Ireland's exports by destination, January to July 2009, in EUR million, Central Statistics Office

Great Britain 7,503
Northern Ireland 836
Other EU 20,990
USA 10,722
Switzerland 1,750
Japan 1,123
---
7503 level IRL-GBR x 2009-01/2009-07 goods
10722 level IRL-USA x 2009-01/2009-07 goods
1123 level IRL-JPN x 2009-01/2009-07 goods
### 38 2022-10-11
The Philippines shipped goods worth $6.41 billion in August 2022, according to the Philippine Statistics Authority.

Commodity groups with the highest earnings were:
a. Electronic products, $3.75 billion (58.5 percent)
b. Other manufactured goods, $0.38 billion (5.9 percent)
c. Ignition wiring sets, $0.21 billion (3.3 percent)
---
3.75 level PHL-WLD x 2022-08 electronic products
58.5 share PHL-WLD x 2022-08 electronic products
3.3 share PHL-WLD x 2022-08 ignition wiring sets
### 39 2017-08-04
Trade with Iran: what the EU sold and bought in 2016

EU exports, total: 8.2 billion euros
of which machinery: 3.8 billion euros
of which chemicals: 1.9 billion euros

EU imports, total: 5.5 billion euros
of which energy: 4.2 billion euros
of which textiles: 0.4 billion euros
---
8.2 level EU-IRN x 2016 goods
3.8 level EU-IRN x 2016 machinery
1.9 level EU-IRN x 2016 chemicals
5.5 level EU-IRN m 2016 goods
4.2 level EU-IRN m 2016 energy
### 40 2019-08-14
Malaysia's five largest trading partners, first half of 2019 (Matrade), share of total trade

China 16.4%
Singapore 12.8%
United States 9.3%
Japan 6.9%
Thailand 5.5%
---
16.4 share MYS-CHN t 2019-H1 goods
12.8 share MYS-SGP t 2019-H1 goods
5.5 share MYS-THA t 2019-H1 goods
### 41 2020-07-09
In May 2020 the volume of Mexico's car exports collapsed, INEGI reported. Units sold abroad, by destination:

United States: 12,500 units
Canada: 900 units
Germany: 700 units
---
12500 level MEX-USA x 2020-05 cars
900 level MEX-CAN x 2020-05 cars
700 level MEX-DEU x 2020-05 cars
### 42 2015-01-30
Ukraine's grain exports in the 2014 calendar year, according to the State Fiscal Service (thousand tonnes)

Corn: 17,556
Wheat: 10,543
Barley: 4,179
---
17556 level UKR-WLD x 2014 corn
10543 level UKR-WLD x 2014 wheat
4179 level UKR-WLD x 2014 barley
### 43 2013-11-08
Australian Bureau of Statistics. Exports of goods and services in September 2013 were A$26.9 billion.

China's share of merchandise exports, by year:
2010: 25.3 percent
2011: 27.3 percent
2012: 29.5 percent
---
25.3 share AUS-CHN x 2010 goods
27.3 share AUS-CHN x 2011 goods
29.5 share AUS-CHN x 2012 goods
### 44 2018-12-06
The monthly deficit of the United States with all countries ran as follows in 2018, by the Commerce Department's count:

July: $50.0 billion

August: $54.7 billion

September: $54.6 billion

October: $55.5 billion
---
-50 balance USA-WLD b 2018-07 goods_services
-54.7 balance USA-WLD b 2018-08 goods_services
-55.5 balance USA-WLD b 2018-10 goods_services
### 45 2021-01-14
China's customs gave these figures for trade with the United States in 2020. Exports: $451.8 billion, up 7.9%. Imports: $134.9 billion, up 9.8%. Surplus: $316.9 billion, up 7.1%.
---
451.8 level CHN-USA x 2020 goods
7.9 growth CHN-USA x 2020 goods
134.9 level CHN-USA m 2020 goods
316.9 balance CHN-USA b 2020 goods
7.1 growth CHN-USA b 2020 goods
### 46 2010-03-15
Sales abroad of Bangladesh garments rose in fiscal 2008-09, the Export Promotion Bureau says. The largest buyers, with growth in brackets, were: the US, $3.6 billion (13%); Germany, $2.1 billion (10%); the UK, $1.4 billion (15%); France, $0.9 billion (8%).
---
3.6 level BGD-USA x 2008-07/2009-06 garments
13 growth BGD-USA x 2008-07/2009-06 garments
2.1 level BGD-DEU x 2008-07/2009-06 garments
15 growth BGD-GBR x 2008-07/2009-06 garments
### 47 2022-09-28
Key numbers of Swedish foreign trade, August 2022 (SEK bn; August 2021 in brackets)

Exports 169.2 (134.7)
Imports 178.9 (138.3)
Net trade -9.7 (-3.6)
---
169.2 level SWE-WLD x 2022-08 goods
134.7 level SWE-WLD x 2021-08 goods
178.9 level SWE-WLD m 2022-08 goods
138.3 level SWE-WLD m 2021-08 goods
-9.7 balance SWE-WLD b 2022-08 goods
`);

describe('lists and tables in the manner of many houses', () => {
  it.each(CASES)('text $name of $published', (text) => {
    expect(toldIn(text)).toEqual(text.told);
  });
});
