/** Tables as offices of statistics and customs print them, and what each of their numbers says. */
export const OFFICE_TABLES = `
### 1 2019-05-30
Title: Vietnam's exports by main market in the first five months of 2019
Date: 2019-05-30

Vietnam's exports in the first five months of 2019 were worth 100.7 billion USD, the General Statistics Office (GSO) said.

Main export markets, Jan-May 2019
Market | Value (USD million) | Change y/y (%) | Share (%)
United States | 22,600 | 28.0 | 22.4
EU | 16,800 | -0.7 | 16.7
China | 13,100 | -1.4 | 13.0
ASEAN | 10,800 | 5.6 | 10.7
Japan | 7,800 | 9.1 | 7.7
South Korea | 7,600 | n/a | 7.5
---
22600 level VNM-USA x 2019-01/2019-05 goods
28 growth VNM-USA x 2019-01/2019-05 goods
22.4 share VNM-USA x 2019-01/2019-05 goods
16800 level VNM-EU x 2019-01/2019-05 goods
-0.7 growth VNM-EU x 2019-01/2019-05 goods
16.7 share VNM-EU x 2019-01/2019-05 goods
13100 level VNM-CHN x 2019-01/2019-05 goods
-1.4 growth VNM-CHN x 2019-01/2019-05 goods
13 share VNM-CHN x 2019-01/2019-05 goods
10800 level VNM-ASEAN x 2019-01/2019-05 goods
5.6 growth VNM-ASEAN x 2019-01/2019-05 goods
10.7 share VNM-ASEAN x 2019-01/2019-05 goods
7800 level VNM-JPN x 2019-01/2019-05 goods
9.1 growth VNM-JPN x 2019-01/2019-05 goods
7.7 share VNM-JPN x 2019-01/2019-05 goods
7600 level VNM-KOR x 2019-01/2019-05 goods
7.5 share VNM-KOR x 2019-01/2019-05 goods
### 2 2020-10-15
Title: Indonesia's trade surplus in September 2020
Date: 2020-10-15

Indonesia ran a trade surplus of 2.44 billion dollars in September, Statistics Indonesia (BPS) said on Thursday.

Indonesia's imports by use of goods (million US$)
Group\tSep 2020\tAug 2020\t% change m/m\t% change y/y
Consumer goods\t1,095.3\t1,172.9\t-6.61\t-7.65
Raw materials\t8,323.4\t7,755.0\t7.33\t-20.94
Capital goods\t2,149.8\t1,814.5\t18.48\t-15.94
---
1095.3 level IDN-WLD m 2020-09 consumer goods
1172.9 level IDN-WLD m 2020-08 consumer goods
-6.61 growth IDN-WLD m 2020-09 consumer goods
-7.65 growth IDN-WLD m 2020-09 consumer goods
8323.4 level IDN-WLD m 2020-09 raw materials
7755 level IDN-WLD m 2020-08 raw materials
7.33 growth IDN-WLD m 2020-09 raw materials
-20.94 growth IDN-WLD m 2020-09 raw materials
2149.8 level IDN-WLD m 2020-09 capital goods
1814.5 level IDN-WLD m 2020-08 capital goods
18.48 growth IDN-WLD m 2020-09 capital goods
-15.94 growth IDN-WLD m 2020-09 capital goods
### 3 2019-02-08
Title: German exports in December 2018: -4.5% on December 2017
Date: 2019-02-08

German exports fell by 4.5% to 96.1 billion euros in December 2018, the Federal Statistical Office (Destatis) reports.

Foreign trade, bn EUR
Item; Dec. 2018; Jan.-Dec. 2018; change on Dec. 2017; change on Jan.-Dec. 2017
Exports; 96.1; 1,317.9; -4.5%; 3.0%
Imports; 82.1; 1,090.0; 0.0%; 5.7%
Balance; 13.9; 227.8; -; -

Exports by group of countries, December 2018
 Group              bn EUR     change, %
 EU countries         54.5        -4.8
 Euro area            34.9        -3.9
 Third countries      41.6        -4.0
---
96.1 level DEU-WLD x 2018-12 goods
1317.9 level DEU-WLD x 2018 goods
-4.5 growth DEU-WLD x 2018-12 goods
3 growth DEU-WLD x 2018 goods
82.1 level DEU-WLD m 2018-12 goods
1090 level DEU-WLD m 2018 goods
0 growth DEU-WLD m 2018-12 goods
5.7 growth DEU-WLD m 2018 goods
13.9 balance DEU-WLD b 2018-12 goods
227.8 balance DEU-WLD b 2018 goods
54.5 level DEU-EU x 2018-12 goods
-4.8 growth DEU-EU x 2018-12 goods
34.9 level DEU-EA x 2018-12 goods
-3.9 growth DEU-EA x 2018-12 goods
41.6 level DEU-none x 2018-12 goods
-4 growth DEU-none x 2018-12 goods
### 4 2020-01-31
Title: Turkey's foreign trade deficit narrows in 2019
Date: 2020-01-31

Turkey's foreign trade deficit fell 43.5 percent in 2019, the Turkish Statistical Institute (TurkStat) announced on Friday.

                      December              January-December
                   2018      2019          2018       2019
Exports           13,873    15,352       177,169    180,871
Imports           16,557    19,635       231,152    210,347
Deficit            2,684     4,283        53,984     29,476
(million US dollars)
---
13873 level TUR-WLD x 2018-12 goods
15352 level TUR-WLD x 2019-12 goods
177169 level TUR-WLD x 2018 goods
180871 level TUR-WLD x 2019 goods
16557 level TUR-WLD m 2018-12 goods
19635 level TUR-WLD m 2019-12 goods
231152 level TUR-WLD m 2018 goods
210347 level TUR-WLD m 2019 goods
-2684 balance TUR-WLD b 2018-12 goods
-4283 balance TUR-WLD b 2019-12 goods
-53984 balance TUR-WLD b 2018 goods
-29476 balance TUR-WLD b 2019 goods
### 5 2020-02-27
Title: Mexico trade balance January 2020
Date: 2020-02-27

Mexico posted a trade deficit of 2.42 billion dollars in January 2020, Banxico said.

Merchandise trade of Mexico, January 2020
Concept | USD mn | Annual % change | % of total
Total exports | 33,678.1 | 3.0 | 100.0
Oil exports | 1,893.6 | 4.7 | 5.6
Non-oil exports | 31,784.5 | 2.9 | 94.4
Total imports | 36,093.3 | -3.2 | 100.0
Trade balance | -2,415.2 | |
---
33678.1 level MEX-WLD x 2020-01 goods
3 growth MEX-WLD x 2020-01 goods
100 share MEX-WLD x 2020-01 goods
1893.6 level MEX-WLD x 2020-01 oil
4.7 growth MEX-WLD x 2020-01 oil
5.6 share MEX-WLD x 2020-01 oil
31784.5 level MEX-WLD x 2020-01 non-oil
2.9 growth MEX-WLD x 2020-01 non-oil
94.4 share MEX-WLD x 2020-01 non-oil
36093.3 level MEX-WLD m 2020-01 goods
-3.2 growth MEX-WLD m 2020-01 goods
100 share MEX-WLD m 2020-01 goods
-2415.2 balance MEX-WLD b 2020-01 goods
### 6 2018-07-25
Title: New Zealand has annual trade deficit
Date: 2018-07-25

New Zealand's goods exports rose in June 2018, Stats NZ said.

Exports by commodity, $ million, June month
Commodity                          2017      2018     % change
Milk powder, butter, and cheese    1,003     1,133       13.0
Meat and edible offal                541       609       12.6
Logs, wood, and wood articles        414       450        8.7
Fruit                                389       411        5.7
---
1003 level NZL-WLD x 2017-06 milk powder, butter, and cheese
1133 level NZL-WLD x 2018-06 milk powder, butter, and cheese
13 growth NZL-WLD x 2018-06 milk powder, butter, and cheese
541 level NZL-WLD x 2017-06 meat and edible offal
609 level NZL-WLD x 2018-06 meat and edible offal
12.6 growth NZL-WLD x 2018-06 meat and edible offal
414 level NZL-WLD x 2017-06 logs, wood, and wood articles
450 level NZL-WLD x 2018-06 logs, wood, and wood articles
8.7 growth NZL-WLD x 2018-06 logs, wood, and wood articles
389 level NZL-WLD x 2017-06 fruit
411 level NZL-WLD x 2018-06 fruit
5.7 growth NZL-WLD x 2018-06 fruit
### 7 2017-07-20
Title: Spain's trade in May 2017
Date: 2017-07-20

Spain's exports rose in May, the Economy Ministry reported.

Spanish trade with Morocco, EUR million
Year: exports; imports; balance
2014: 5,821; 3,843; 1,978
2015: 6,118; 4,383; 1,735
2016: 7,055; 4,931; 2,124
Q1 2017: 1,861; 1,409; 452
---
5821 level ESP-MAR x 2014 goods
3843 level ESP-MAR m 2014 goods
1978 balance ESP-MAR b 2014 goods
6118 level ESP-MAR x 2015 goods
4383 level ESP-MAR m 2015 goods
1735 balance ESP-MAR b 2015 goods
7055 level ESP-MAR x 2016 goods
4931 level ESP-MAR m 2016 goods
2124 balance ESP-MAR b 2016 goods
1861 level ESP-MAR x 2017-Q1 goods
1409 level ESP-MAR m 2017-Q1 goods
452 balance ESP-MAR b 2017-Q1 goods
### 8 2020-03-18
Title: Euro area trade flows
Date: 2020-03-18

The euro area recorded a surplus in trade in goods with the rest of the world in January 2020, Eurostat said.

Main trading partners of the EU, EUR bn

               Exports          Imports          Balance
            Jan 19  Jan 20   Jan 19  Jan 20   Jan 19  Jan 20
China         15.8    16.3     36.3    35.9    -20.5   -19.6
United States 35.7    36.2     22.0    20.6     13.7    15.7
United Kingdom 26.5   25.1     16.9    15.1      9.6    10.0
---
15.8 level EA-CHN x 2019-01 goods
16.3 level EA-CHN x 2020-01 goods
36.3 level EA-CHN m 2019-01 goods
35.9 level EA-CHN m 2020-01 goods
-20.5 balance EA-CHN b 2019-01 goods
-19.6 balance EA-CHN b 2020-01 goods
35.7 level EA-USA x 2019-01 goods
36.2 level EA-USA x 2020-01 goods
22 level EA-USA m 2019-01 goods
20.6 level EA-USA m 2020-01 goods
13.7 balance EA-USA b 2019-01 goods
15.7 balance EA-USA b 2020-01 goods
26.5 level EA-GBR x 2019-01 goods
25.1 level EA-GBR x 2020-01 goods
16.9 level EA-GBR m 2019-01 goods
15.1 level EA-GBR m 2020-01 goods
9.6 balance EA-GBR b 2019-01 goods
10 balance EA-GBR b 2020-01 goods
### 9 2019-03-15
Title: India trade deficit narrows in Feb
Date: 2019-03-15

India's trade deficit narrowed to $9.6 billion in February, the Commerce Ministry said.

MERCHANDISE TRADE: Exports & Imports (US $ Billion)
             FEBRUARY    APRIL-FEBRUARY
EXPORTS
2018-19         26.67          298.47
2017-18         26.03          273.98
%Growth          2.44            8.94
IMPORTS
2018-19         36.26          464.00
2017-18         38.11          422.00
TRADE BALANCE
2018-19         -9.60         -165.52
2017-18        -12.08         -148.02
---
26.67 level IND-WLD x 2019-02 goods
298.47 level IND-WLD x 2018-04/2019-02 goods
26.03 level IND-WLD x 2018-02 goods
273.98 level IND-WLD x 2017-04/2018-02 goods
2.44 growth IND-WLD x 2019-02 goods
8.94 growth IND-WLD x 2018-04/2019-02 goods
36.26 level IND-WLD m 2019-02 goods
464 level IND-WLD m 2018-04/2019-02 goods
38.11 level IND-WLD m 2018-02 goods
422 level IND-WLD m 2017-04/2018-02 goods
-9.6 balance IND-WLD b 2019-02 goods
-165.52 balance IND-WLD b 2018-04/2019-02 goods
-12.08 balance IND-WLD b 2018-02 goods
-148.02 balance IND-WLD b 2017-04/2018-02 goods
### 10 2019-11-13
Title: Poland: foreign trade in goods, January-September 2019
Date: 2019-11-13

Exports of Poland in January-September 2019 were worth 177.6 bn euros, Statistics Poland said.

Turnover, EUR mn
Group of countries: Exports I-IX 2019 | Imports I-IX 2019 | Balance
Total: 177,600.4 | 176,300.2 | 1,300.2
Developed countries: 154,200.8 | 115,900.6 | 38,300.2
of which Germany: 49,000.5 | 38,700.1 | 10,300.4
---
177600.4 level POL-WLD x 2019-01/2019-09 goods
176300.2 level POL-WLD m 2019-01/2019-09 goods
1300.2 balance POL-WLD b 2019-01/2019-09 goods
154200.8 level POL-none x 2019-01/2019-09 goods
115900.6 level POL-none m 2019-01/2019-09 goods
38300.2 balance POL-none b 2019-01/2019-09 goods
49000.5 level POL-DEU x 2019-01/2019-09 goods
38700.1 level POL-DEU m 2019-01/2019-09 goods
10300.4 balance POL-DEU b 2019-01/2019-09 goods
### 11 2019-06-28
Title: South African trade statistics for May 2019
Date: 2019-06-28

South Africa recorded a trade surplus of R1.74 billion in May 2019, SARS said.

R'm                   May 2019        Apr 2019       Month-on-month %
Exports              111,330.2       103,450.7          7.6%
Imports              109,590.1       106,880.9          2.5%
Trade balance          1,740.1        (3,430.2)
---
111330.2 level ZAF-WLD x 2019-05 goods
103450.7 level ZAF-WLD x 2019-04 goods
7.6 growth ZAF-WLD x 2019-05 goods
109590.1 level ZAF-WLD m 2019-05 goods
106880.9 level ZAF-WLD m 2019-04 goods
2.5 growth ZAF-WLD m 2019-05 goods
### 12 2019-09-10
Title: Philippines trade performance
Date: 2019-09-10

The Philippines' exports rose 3.5 percent in July, the Philippine Statistics Authority said.

                             July 2019 p/   July 2018 r/   Annual growth
Total trade (USD million)       15,110.2       15,398.9          -1.9
Imports                          9,250.6        9,736.1          -4.2
Exports                          5,859.6        5,662.8           3.5
Balance of trade                (3,391.0)      (4,073.3)        -16.8
---
15110.2 level PHL-WLD t 2019-07 goods
15398.9 level PHL-WLD t 2018-07 goods
-1.9 growth PHL-WLD t 2019-07 goods
9250.6 level PHL-WLD m 2019-07 goods
9736.1 level PHL-WLD m 2018-07 goods
-4.2 growth PHL-WLD m 2019-07 goods
5859.6 level PHL-WLD x 2019-07 goods
5662.8 level PHL-WLD x 2018-07 goods
3.5 growth PHL-WLD x 2019-07 goods
-3391 balance PHL-WLD b 2019-07 goods
-4073.3 balance PHL-WLD b 2018-07 goods
-16.8 growth PHL-WLD b 2019-07 goods
### 13 2017-06-12
Title: Israel's imports
Date: 2017-06-12

Israel's trade deficit widened in May, the Central Bureau of Statistics said.

NIS billion            May     Jan-May
Imports of goods      19.6        95.2
 - fuels               1.8         9.0
 - diamonds            1.2         5.5
Exports of goods      13.8        71.1
Trade deficit          5.8        24.1
---
19.6 level ISR-WLD m 2017-05 goods
95.2 level ISR-WLD m 2017-01/2017-05 goods
1.8 level ISR-WLD m 2017-05 fuels
9 level ISR-WLD m 2017-01/2017-05 fuels
1.2 level ISR-WLD m 2017-05 diamonds
5.5 level ISR-WLD m 2017-01/2017-05 diamonds
13.8 level ISR-WLD x 2017-05 goods
71.1 level ISR-WLD x 2017-01/2017-05 goods
-5.8 balance ISR-WLD b 2017-05 goods
-24.1 balance ISR-WLD b 2017-01/2017-05 goods
### 14 2020-01-28
Title: Swiss exports by industry
Date: 2020-01-28

Swiss exports rose in 2019 to a record, the Federal Customs Administration said.

2019 (CHF mn): exports; change on year, nominal; change on year, real
Chemicals and pharmaceuticals: 114,562; +9.8%; +8.9%
Machines and electronics: 32,046; -4.3%; -5.6%
Watches: 21,718; +2.4%; -1.1%
---
114562 level CHE-WLD x 2019 chemicals and pharmaceuticals
9.8 growth CHE-WLD x 2019 chemicals and pharmaceuticals
8.9 growth CHE-WLD x 2019 chemicals and pharmaceuticals
32046 level CHE-WLD x 2019 machines and electronics
-4.3 growth CHE-WLD x 2019 machines and electronics
-5.6 growth CHE-WLD x 2019 machines and electronics
21718 level CHE-WLD x 2019 watches
2.4 growth CHE-WLD x 2019 watches
-1.1 growth CHE-WLD x 2019 watches
### 15 2017-02-15
Title: Ireland's goods trade in 2016
Date: 2017-02-15

Irish exports rose 4 percent in 2016, the Central Statistics Office said.

€ million             2014      2015      2016
Exports
  EU                50,400    59,500    58,700
  USA               20,400    26,700    30,000
  Total             92,600   112,400   116,900
Imports
  EU                38,700    40,100    40,600
  USA                6,500     9,900     9,700
  Total             60,900    70,100    69,600
---
50400 level IRL-EU x 2014 goods
59500 level IRL-EU x 2015 goods
58700 level IRL-EU x 2016 goods
20400 level IRL-USA x 2014 goods
26700 level IRL-USA x 2015 goods
30000 level IRL-USA x 2016 goods
92600 level IRL-WLD x 2014 goods
112400 level IRL-WLD x 2015 goods
116900 level IRL-WLD x 2016 goods
38700 level IRL-EU m 2014 goods
40100 level IRL-EU m 2015 goods
40600 level IRL-EU m 2016 goods
6500 level IRL-USA m 2014 goods
9900 level IRL-USA m 2015 goods
9700 level IRL-USA m 2016 goods
60900 level IRL-WLD m 2014 goods
70100 level IRL-WLD m 2015 goods
69600 level IRL-WLD m 2016 goods
`;
