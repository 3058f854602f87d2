/** Texts on one product, and on parts of it that later sentences name, in the form of `readCases`. */
export const PRODUCTS = `
### steelus 2016-08-25
Title: Steel imports up 3% in July
Date: 2016-08-25

In July the United States imported 2,900,000 net tons (NT) of steel, 2,300,000 NT of it finished steel, the American Iron and Steel Institute said. The offshore countries that sent most finished steel in July were:

- Brazil: 310,000 NT (up 12%)
- Turkey: 250,000 NT (down 8%)
- Taiwan: 120,000 NT (up 4%)

Over the seven months of 2016, Turkey was the largest offshore supplier with 1,900,000 NT, 5% more than in the same months of 2015. It was followed by Brazil (1,500,000 NT, up 9%) and Taiwan (900,000 NT, down 3%).
---
2900000 level USA-WLD m 2016-07 steel
2300000 level USA-WLD m 2016-07 finished steel
1900000 level USA-TUR m 2016-01/2016-07 finished steel
5 growth USA-TUR m 2016-01/2016-07 finished steel
1500000 level USA-BRA m 2016-01/2016-07 finished steel
9 growth USA-BRA m 2016-01/2016-07 finished steel
### rebars 2018-05-29
The US imported 3,100,000 tons of steel in April, the trade group said. Among the products whose imports rose most on March are line pipe (plus 49%), wire rods (plus 34%) and tin plate (plus 12%).
---
3100000 level USA-WLD m 2018-04 steel
49 growth USA-WLD m 2018-04 line pipe
34 growth USA-WLD m 2018-04 wire rods
12 growth USA-WLD m 2018-04 tin plate
### wood 2024-04-15
Title: Vietnam's seafood exports recover
Date: 2024-04-15

Vietnam earned $1.9 billion from seafood exports in the first quarter, the association VASEP said. The markets that took most shrimp were these:

- China: $150 million (up 30%)
- Japan: $100 million (down 2%)

The largest buyer of all seafood was the United States with $330 million, 12% more than a year before.
---
1.9 level VNM-WLD x 2024-Q1 seafood
150 level VNM-CHN x 2024-Q1 shrimp
30 growth VNM-CHN x 2024-Q1 shrimp
100 level VNM-JPN x 2024-Q1 shrimp
330 level VNM-USA x 2024-Q1 seafood
12 growth VNM-USA x 2024-Q1 seafood
### tea 2019-02-20
Title: Sri Lanka's tea exports slip
Date: 2019-02-20

Sri Lanka shipped 21.5 million kilograms of tea in January, the Tea Board said. The countries that bought most of it were:

- Iraq: 3.2 million kg (up 4%)
- Turkey: 2.9 million kg (down 10%)

Russia, third, took 2.1 million kg, 6% less than a year earlier.
---
4 growth LKA-IRQ x 2019-01 tea
-10 growth LKA-TUR x 2019-01 tea
-6 growth LKA-RUS x 2019-01 tea
### oman 2019-08-19
Title: Oman non-oil trade up
Date: 2019-08-19

In the first half of 2019, Oman's non-oil foreign trade came to RO 5.2 billion, 4 per cent more than a year before. Imports stood at RO 3.1 billion and exports at RO 1.4 billion. Re-exports, up 11 per cent, reached RO 700 million.

Trade through the free zones gained 12 per cent; a rise of RO 60 million brought it to RO 560 million.
---
5.2 level OMN-WLD t 2019-H1 non-oil goods
3.1 level OMN-WLD m 2019-H1 non-oil goods
1.4 level OMN-WLD x 2019-H1 non-oil goods
12 growth OMN-WLD t 2019-H1 non-oil trade through free zones
60 growth OMN-WLD t 2019-H1 non-oil trade through free zones
560 level OMN-WLD t 2019-H1 non-oil trade through free zones
### abu 2021-03-01
Title: Abu Dhabi non-oil foreign trade at Dh200bn
Date: 2021-03-01

Abu Dhabi's non-oil foreign trade amounted to Dh200 billion in 2020, the emirate's customs said. Exports rose 6 per cent to Dh65 billion. By sea came goods worth Dh60 billion; trade by land was Dh70 billion, and that by air fell 8 per cent. Saudi Arabia remained the top partner with Dh44 billion.
---
200 level ARE-WLD t 2020 non-oil goods
6 growth ARE-WLD x 2020 non-oil goods
65 level ARE-WLD x 2020 non-oil goods
70 level ARE-WLD t 2020 non-oil goods
44 level ARE-SAU t 2020 non-oil goods
### parts 2019-05-28
Mexico's exports rose 6.6 percent in April, statistics office INEGI said. Their manufactured part grew 7.2 percent and the oil part lost 3.4 percent.

Imports were up 1.5 percent, with a gain of 1.9 percent in the non-oil part and a drop of 2.2 percent in oil.
---
6.6 growth MEX-WLD x 2019-04 goods
7.2 growth MEX-WLD x 2019-04 manufactured
-3.4 growth MEX-WLD x 2019-04 oil
1.5 growth MEX-WLD m 2019-04 goods
1.9 growth MEX-WLD m 2019-04 non-oil
-2.2 growth MEX-WLD m 2019-04 oil
### nonoil2 2023-04-20
Saudi Arabia's exports fell 15 percent in February. Their oil component dropped 18 percent, while the non-oil component rose 2 percent. Non-oil goods bound for China gained 4 percent; those shipped to the rest of Asia, 1 percent.
---
-15 growth SAU-WLD x 2023-02 goods
-18 growth SAU-WLD x 2023-02 oil
2 growth SAU-WLD x 2023-02 non-oil
4 growth SAU-CHN x 2023-02 non-oil
1 growth SAU-ASIA x 2023-02 non-oil
### nodx2 2015-08-17
Singapore's non-oil domestic exports (NODX) fell 0.7 per cent in July, trade agency IE Singapore said. It was electronic products that did it: their domestic shipments were 2.2 per cent lower. Petrochemicals could not make up for that, although domestic exports of them gained 3.1 per cent.
---
-0.7 growth SGP-WLD x 2015-07 non-oil domestic exports
-2.2 growth SGP-WLD x 2015-07 electronic non-oil domestic exports
3.1 growth SGP-WLD x 2015-07 petrochemicals
### did 2013-10-21
Title: Japan's exports slow
Date: 2013-10-21

Japan's exports grew 11.5 percent in September. It was cars that did most: their shipments abroad rose 17 percent. Semiconductors held exports back, as sales of them lost 3 percent. It was steel that disappointed: its exports slid 6 percent.
---
11.5 growth JPN-WLD x 2013-09 goods
17 growth JPN-WLD x 2013-09 cars
-6 growth JPN-WLD x 2013-09 steel
### ofcrude 2013-01-10
China bought 58 million tonnes of soybeans abroad in 2012, 11 percent more than in 2011. Of copper it imported 4.65 million tonnes, up 14 percent, and of coal 290 million tonnes, up 30 percent. Of natural gas Beijing purchased 40 billion yuan worth.
---
58 level CHN-WLD m 2012 soybeans
11 growth CHN-WLD m 2012 soybeans
4.65 level CHN-WLD m 2012 copper
14 growth CHN-WLD m 2012 copper
290 level CHN-WLD m 2012 coal
30 growth CHN-WLD m 2012 coal
40 level CHN-WLD m 2012 natural gas
### services1 2019-08-01
Title: Service trade of Russia grows
Date: 2019-08-01

Russia's service trade came to $77 billion in the first half of 2019, the central bank said. Exports amounted to $29 billion, having risen 1 percent, and imports to $48 billion. The deficit was $19 billion. Trade with the European Union made $25 billion.
---
77 level RUS-WLD t 2019-H1 services
29 level RUS-WLD x 2019-H1 services
1 growth RUS-WLD x 2019-H1 services
48 level RUS-WLD m 2019-H1 services
-19 balance RUS-WLD b 2019-H1 services
25 level RUS-EU t 2019-H1 services
### farm1 2017-03-09
Title: French farm trade in 2016
Date: 2017-03-09

France's agricultural surplus shrank to 5.9 billion euros in 2016. Exports were worth 59.8 billion euros and imports 53.9 billion euros. Sales to Germany held at 6.5 billion euros. What China bought rose 3 percent, to 2.1 billion euros.
---
5.9 balance FRA-WLD b 2016 agricultural
### sectors 2018-01-31
Exports of Turkey totaled $157 billion in 2017, TurkStat said. Among the exporting sectors manufacturing led with $147 billion, a share of 93.9 percent. It was followed by agriculture and forestry, with 3.4 percent, and by mining, with 2.2 percent.

On the import side intermediate goods took the first place: at $171 billion in all, they made 73.3 percent.
---
157 level TUR-WLD x 2017 goods
147 level TUR-WLD x 2017 manufacturing
93.9 share TUR-WLD x 2017 manufacturing
3.4 share TUR-WLD x 2017 agriculture and forestry
2.2 share TUR-WLD x 2017 mining
171 level TUR-WLD m 2017 intermediate goods
### types 2020-02-27
Mexico's imports in January came to $37 billion, 2.9% less than a year before. By type of good, the annual changes were as follows: consumer goods (-1.9%), intermediate goods (-2.7%) and capital goods (-6.2%).
---
-1.9 growth MEX-WLD m 2020-01 consumer goods
-2.7 growth MEX-WLD m 2020-01 intermediate goods
-6.2 growth MEX-WLD m 2020-01 capital goods
### magnets 2025-06-20
Title: Another Drop for Japan's Rare Earth Magnet Exports
Date: 2025-06-20

Japan's exports came to 238 tonnes in May.

In money that was about $21 million. Some 46 tonnes went to the US.
---
238 level JPN-WLD x 2025-05 rare earth magnets
21 level JPN-WLD x 2025-05 rare earth magnets
46 level JPN-USA x 2025-05 rare earth magnets
### panels 2025-06-20
Title: Malaysia's solar panel exports slump again
Date: 2025-06-20

Malaysia's exports rose 4 percent in May to 2.3 million units. Exports to India were 0.4 million units.
---
4 growth MYS-WLD x 2025-05 solar panels
0.4 level MYS-IND x 2025-05 solar panels
### basis 2016-09-02
Title: Deficit in goods and services: $39.5 billion in July 2016
Date: 2016-09-02

The Department of Commerce reported that the U.S. deficit in goods and services was $39.5 billion in July.

Goods exports went up $3.4 billion in July and reached $124.1 billion.

On a Census basis, too, they went up $3.6 billion.

  - Foods, feeds, and beverages rose $3.7 billion.
    - Of which corn: up $0.2 billion.

Services exports rose $0.6 billion, to $62.3 billion in July.

  - Travel, whatever its purpose, education included, was $0.5 billion higher.
---
3.6 growth USA-WLD x 2016-07 goods
0.2 growth USA-WLD x 2016-07 corn
0.5 growth USA-WLD x 2016-07 travel
`;
