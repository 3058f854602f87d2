/** Tables as news agencies print them, and what each of their numbers says. */
export const NEWSROOM_TABLES = `
### 1 2019-06-21
Title: TABLE-Thai May trade balance, exports and imports
Date: 2019-06-21

BANGKOK, June 21 (Reuters) - Thailand's exports fell in May from a year earlier, the Commerce Ministry reported on Friday.

(customs-based, US$ million)

                 May 19    Apr 19    May 18
Exports          21,018    18,556    22,313
Imports          20,836    20,013    20,970
Trade balance       182    -1,457     1,343

(percent change from a year earlier)
                 May 19    Apr 19
Exports            -5.8      -2.6
Imports            -0.6      -0.7
---
21018 level THA-WLD x 2019-05 goods
18556 level THA-WLD x 2019-04 goods
22313 level THA-WLD x 2018-05 goods
20836 level THA-WLD m 2019-05 goods
20013 level THA-WLD m 2019-04 goods
20970 level THA-WLD m 2018-05 goods
182 balance THA-WLD b 2019-05 goods
-1457 balance THA-WLD b 2019-04 goods
1343 balance THA-WLD b 2018-05 goods
-5.8 growth THA-WLD x 2019-05 goods
-2.6 growth THA-WLD x 2019-04 goods
-0.6 growth THA-WLD m 2019-05 goods
-0.7 growth THA-WLD m 2019-04 goods
### 2 2014-11-03
Title: TABLE-Brazil trade surplus shrinks in October
Date: 2014-11-03

Nov 3 (Reuters) - Brazil posted a trade deficit in October, the government said on Monday.

  (In millions of U.S. dollars)
                 Oct        Sept      Oct 2013
 Balance        -1,177      -939       -224
 Exports        18,330     19,617     22,821
 Imports        19,507     20,556     23,045
---
-1177 balance BRA-WLD b 2014-10 goods
-939 balance BRA-WLD b 2014-09 goods
-224 balance BRA-WLD b 2013-10 goods
18330 level BRA-WLD x 2014-10 goods
19617 level BRA-WLD x 2014-09 goods
22821 level BRA-WLD x 2013-10 goods
19507 level BRA-WLD m 2014-10 goods
20556 level BRA-WLD m 2014-09 goods
23045 level BRA-WLD m 2013-10 goods
### 3 2020-07-01
Title: TABLE-South Korea's June exports, imports
Date: 2020-07-01

SEOUL, July 1 (Reuters) - South Korea's exports fell for a fourth straight month in June, data from the Ministry of Trade, Industry and Energy showed.

                    June     May    Apr
Exports   ($bln)   39.21   34.86   36.55
  y/y chg (pct)    -10.9   -23.7   -25.5
Imports   ($bln)   35.54   34.42   37.87
  y/y chg (pct)    -11.4   -21.1   -15.8
Balance   ($bln)    3.67    0.44   -1.32
---
39.21 level KOR-WLD x 2020-06 goods
34.86 level KOR-WLD x 2020-05 goods
36.55 level KOR-WLD x 2020-04 goods
-10.9 growth KOR-WLD x 2020-06 goods
-23.7 growth KOR-WLD x 2020-05 goods
-25.5 growth KOR-WLD x 2020-04 goods
35.54 level KOR-WLD m 2020-06 goods
34.42 level KOR-WLD m 2020-05 goods
37.87 level KOR-WLD m 2020-04 goods
-11.4 growth KOR-WLD m 2020-06 goods
-21.1 growth KOR-WLD m 2020-05 goods
-15.8 growth KOR-WLD m 2020-04 goods
3.67 balance KOR-WLD b 2020-06 goods
0.44 balance KOR-WLD b 2020-05 goods
-1.32 balance KOR-WLD b 2020-04 goods
### 4 2019-11-20
Title: Japan Oct exports, imports
Date: 2019-11-20

TOKYO, Nov 20 - Japan's exports fell in October, the Ministry of Finance said.

Item                   Latest   Forecast  Prior   Year ago
Exports, y/y %           -9.2      -7.6     -5.2      8.2
Imports, y/y %          -14.8     -16.0     -1.5     20.0
Balance, bln yen         17.3     301.0   -124.8   -456.2
---
-9.2 growth JPN-WLD x 2019-10 goods
-7.6 forecast JPN-WLD x 2019-10 goods
-5.2 growth JPN-WLD x 2019-09 goods
8.2 growth JPN-WLD x 2018-10 goods
-14.8 growth JPN-WLD m 2019-10 goods
-16 forecast JPN-WLD m 2019-10 goods
-1.5 growth JPN-WLD m 2019-09 goods
20 growth JPN-WLD m 2018-10 goods
17.3 balance JPN-WLD b 2019-10 goods
301 forecast JPN-WLD b 2019-10 goods
-124.8 balance JPN-WLD b 2019-09 goods
-456.2 balance JPN-WLD b 2018-10 goods
### 5 2012-06-10
Title: China trade data, May
Date: 2012-06-10

China's exports rose 15.3 percent in May from a year earlier, customs said on Sunday.

                Value ($bln)    Pct chg yr/yr    Jan-May ($bln)    Pct chg yr/yr
Exports             181.14             15.3            774.40             8.7
Imports             162.44             12.7            736.49             6.7
Trade balance        18.70              n/a             37.91             n/a
---
181.14 level CHN-WLD x 2012-05 goods
15.3 growth CHN-WLD x 2012-05 goods
774.4 level CHN-WLD x 2012-01/2012-05 goods
8.7 growth CHN-WLD x 2012-01/2012-05 goods
162.44 level CHN-WLD m 2012-05 goods
12.7 growth CHN-WLD m 2012-05 goods
736.49 level CHN-WLD m 2012-01/2012-05 goods
6.7 growth CHN-WLD m 2012-01/2012-05 goods
18.7 balance CHN-WLD b 2012-05 goods
37.91 balance CHN-WLD b 2012-01/2012-05 goods
### 6 2018-08-08
Title: China customs: commodity imports in July 2018
Date: 2018-08-08

China's crude oil imports rebounded in July, customs data showed on Wednesday.

Commodity imports, July 2018
Product | Volume ('000 t) | YoY (%) | Value (USD mn) | Price (USD/t)
Crude oil | 36,020 | 3.7 | 18,640 | 517
Iron ore | 89,960 | 4.3 | 6,190 | 69
Soybeans | 8,010 | -20.6 | 3,540 | 442
---
36020 level CHN-WLD m 2018-07 crude oil
3.7 growth CHN-WLD m 2018-07 crude oil
18640 level CHN-WLD m 2018-07 crude oil
89960 level CHN-WLD m 2018-07 iron ore
4.3 growth CHN-WLD m 2018-07 iron ore
6190 level CHN-WLD m 2018-07 iron ore
8010 level CHN-WLD m 2018-07 soybeans
-20.6 growth CHN-WLD m 2018-07 soybeans
3540 level CHN-WLD m 2018-07 soybeans
### 7 2011-02-11
Title: U.S. trade with selected partners
Date: 2011-02-11

WASHINGTON, Feb 11 - The U.S. trade deficit widened in December, the Commerce Department said.

Deficit with selected countries in billions of dollars

            Dec     Nov    Dec 2009
China     -20.7   -25.6     -18.1
Japan      -5.8    -5.2      -5.0
Mexico     -5.6    -5.9      -4.4
OPEC       -8.6    -7.9      -7.0
Canada     -3.5    -2.1      -2.6
---
-20.7 balance USA-CHN b 2010-12 goods
-25.6 balance USA-CHN b 2010-11 goods
-18.1 balance USA-CHN b 2009-12 goods
-5.8 balance USA-JPN b 2010-12 goods
-5.2 balance USA-JPN b 2010-11 goods
-5 balance USA-JPN b 2009-12 goods
-5.6 balance USA-MEX b 2010-12 goods
-5.9 balance USA-MEX b 2010-11 goods
-4.4 balance USA-MEX b 2009-12 goods
-8.6 balance USA-OPEC b 2010-12 goods
-7.9 balance USA-OPEC b 2010-11 goods
-7 balance USA-OPEC b 2009-12 goods
-3.5 balance USA-CAN b 2010-12 goods
-2.1 balance USA-CAN b 2010-11 goods
-2.6 balance USA-CAN b 2009-12 goods
### 8 2018-05-11
Title: Pakistan's exports in July-April
Date: 2018-05-11

Pakistan's exports rose 13.6 percent in the first ten months of the fiscal year, the Pakistan Bureau of Statistics said.

Trade figures, USD mn
         | Jul-Apr 2017-18 | Jul-Apr 2016-17 | % Change
Exports  | 19,208 | 16,910 | 13.58
Imports  | 49,418 | 43,239 | 14.29
Deficit  | 30,210 | 26,329 | 14.74
---
19208 level PAK-WLD x 2017-07/2018-04 goods
16910 level PAK-WLD x 2016-07/2017-04 goods
13.58 growth PAK-WLD x 2017-07/2018-04 goods
49418 level PAK-WLD m 2017-07/2018-04 goods
43239 level PAK-WLD m 2016-07/2017-04 goods
14.29 growth PAK-WLD m 2017-07/2018-04 goods
-30210 balance PAK-WLD b 2017-07/2018-04 goods
-26329 balance PAK-WLD b 2016-07/2017-04 goods
14.74 growth PAK-WLD b 2017-07/2018-04 goods
### 9 2019-05-02
Title: Argentina's trade with Brazil
Date: 2019-05-02

Argentina's exports to Brazil fell in April, the consultancy Abeceb said.

Trade with Brazil, USD million

Month\tExports\tImports\tBalance
January\t837\t798\t39
February\t794\t812\t-18
March\t896\t862\t34
April\t874\t859\t15
---
837 level ARG-BRA x 2019-01 goods
798 level ARG-BRA m 2019-01 goods
39 balance ARG-BRA b 2019-01 goods
794 level ARG-BRA x 2019-02 goods
812 level ARG-BRA m 2019-02 goods
-18 balance ARG-BRA b 2019-02 goods
896 level ARG-BRA x 2019-03 goods
862 level ARG-BRA m 2019-03 goods
34 balance ARG-BRA b 2019-03 goods
874 level ARG-BRA x 2019-04 goods
859 level ARG-BRA m 2019-04 goods
15 balance ARG-BRA b 2019-04 goods
### 10 2019-10-07
Title: Chile copper exports, September 2019
Date: 2019-10-07

Chile's exports fell in September, the central bank said.

(Millions of dollars)
                Sept 2019   Sept 2018   Pct chg
Copper exports      2,574       2,864     -10.1
Total exports       5,051       5,624     -10.2
Total imports       5,106       5,473      -6.7
---
2574 level CHL-WLD x 2019-09 copper
2864 level CHL-WLD x 2018-09 copper
-10.1 growth CHL-WLD x 2019-09 copper
5051 level CHL-WLD x 2019-09 goods
5624 level CHL-WLD x 2018-09 goods
-10.2 growth CHL-WLD x 2019-09 goods
5106 level CHL-WLD m 2019-09 goods
5473 level CHL-WLD m 2018-09 goods
-6.7 growth CHL-WLD m 2019-09 goods
### 11 2018-04-18
Title: Colombia's imports
Date: 2018-04-18

Colombia's imports rose in February, DANE said.

Imports, US$ FOB million
Origin; February 2017; February 2018; var. %; contribution, pp
China; 703.4; 735.9; 4.6; 0.9
United States; 922.9; 985.8; 6.8; 1.9
Mexico; 277.5; 261.1; -5.9; -0.5
---
703.4 level COL-CHN m 2017-02 goods
735.9 level COL-CHN m 2018-02 goods
4.6 growth COL-CHN m 2018-02 goods
922.9 level COL-USA m 2017-02 goods
985.8 level COL-USA m 2018-02 goods
6.8 growth COL-USA m 2018-02 goods
277.5 level COL-MEX m 2017-02 goods
261.1 level COL-MEX m 2018-02 goods
-5.9 growth COL-MEX m 2018-02 goods
### 12 2015-05-05
Title: Hungary's trade surplus
Date: 2015-05-05

Hungary had a trade surplus of 870 million euros in March, KSH said.

Q1 2015 results, billion forints

Exports    6,712.4   +8.1%
Imports    6,020.7   +6.3%
Balance      691.7
---
6712.4 level HUN-WLD x 2015-Q1 goods
8.1 growth HUN-WLD x 2015-Q1 goods
6020.7 level HUN-WLD m 2015-Q1 goods
6.3 growth HUN-WLD m 2015-Q1 goods
### 13 2022-04-13
Title: China's trade by partner
Date: 2022-04-13

China's foreign trade grew 10.7 percent in the first quarter of 2022, customs said.

Trade by partner, January-March 2022 (100 million yuan)
Partner | Total trade | Exports | Imports | Total y/y % | Exports y/y % | Imports y/y %
ASEAN | 13,500 | 7,637 | 5,863 | 8.4 | 9.3 | 7.2
EU | 13,100 | 8,449 | 4,651 | 10.2 | 20.4 | -4.5
United States | 11,800 | 8,714 | 3,086 | 9.9 | 13.5 | 0.7

Trade with other partners also grew, the agency said. Exports to Africa rose 5 percent.
---
13500 level CHN-ASEAN t 2022-Q1 goods
7637 level CHN-ASEAN x 2022-Q1 goods
5863 level CHN-ASEAN m 2022-Q1 goods
8.4 growth CHN-ASEAN t 2022-Q1 goods
9.3 growth CHN-ASEAN x 2022-Q1 goods
7.2 growth CHN-ASEAN m 2022-Q1 goods
13100 level CHN-EU t 2022-Q1 goods
8449 level CHN-EU x 2022-Q1 goods
4651 level CHN-EU m 2022-Q1 goods
10.2 growth CHN-EU t 2022-Q1 goods
20.4 growth CHN-EU x 2022-Q1 goods
-4.5 growth CHN-EU m 2022-Q1 goods
11800 level CHN-USA t 2022-Q1 goods
8714 level CHN-USA x 2022-Q1 goods
3086 level CHN-USA m 2022-Q1 goods
9.9 growth CHN-USA t 2022-Q1 goods
13.5 growth CHN-USA x 2022-Q1 goods
0.7 growth CHN-USA m 2022-Q1 goods
### 14 2017-08-22
Title: TABLE - Swiss watch exports
Date: 2017-08-22

Swiss watch exports rose in July, the Federation of the Swiss Watch Industry said.

Watch exports to main markets, July 2017
Market           CHF mln    Change
Hong Kong          194.3    +13.3%
United States      154.8     -4.2%
China              128.4    +39.9%
Total            1,619.6     +3.6%
---
194.3 level CHE-HKG x 2017-07 watches
13.3 growth CHE-HKG x 2017-07 watches
154.8 level CHE-USA x 2017-07 watches
-4.2 growth CHE-USA x 2017-07 watches
128.4 level CHE-CHN x 2017-07 watches
39.9 growth CHE-CHN x 2017-07 watches
1619.6 level CHE-WLD x 2017-07 watches
3.6 growth CHE-WLD x 2017-07 watches
### 15 2019-01-30
Title: Thai rice exports
Date: 2019-01-30

Thailand exported 11 million tonnes of rice in 2018, exporters said.

Year    Volume (mln tonnes)    Value (bln baht)
2016          9.9                   154.7
2017         11.7                   175.2
2018         11.1                   182.1
---
9.9 level THA-WLD x 2016 rice
154.7 level THA-WLD x 2016 rice
11.7 level THA-WLD x 2017 rice
175.2 level THA-WLD x 2017 rice
11.1 level THA-WLD x 2018 rice
182.1 level THA-WLD x 2018 rice
`;
