import { describe, expect, it } from 'vitest';
import { readCases, toldIn } from './told.js';

const CASES = readCases(`
### 1 2022-08-09
Brazil exported 7.5 million tonnes of soybeans in July 2022, Secex data showed, down from 8.6 million tonnes a year earlier. China took 5.2 million tonnes.
---
7.5 level BRA-WLD x 2022-07 soybeans
8.6 level BRA-WLD x 2021-07 soybeans
5.2 level BRA-CHN x 2022-07 soybeans
### 2 2024-08-06
The United States imported 2,428,000 net tons (NT) of steel in June 2024, the American Iron and Steel Institute said. Finished steel imports were 1,936,000 NT, up 12.9%.
---
2428000 level USA-WLD m 2024-06 steel
1936000 level USA-WLD m 2024-06 finished steel
12.9 growth USA-WLD m 2024-06 finished steel
### 3 2019-02-12
U.S. crude oil exports averaged 2.0 million barrels per day in 2018, nearly double the 1.2 million b/d of 2017, the Energy Information Administration said. Canada received 378,000 b/d.
---
2 level USA-WLD x 2018 crude oil
1.2 level USA-WLD x 2017 crude oil
378000 level USA-CAN x 2018 crude oil
### 4 2018-10-15
China imported 37.12 million tonnes of crude in September 2018, equal to 9.05 million bpd, customs data showed. Iron ore imports rose 4.7 percent to 93.47 million tonnes.
---
37.12 level CHN-WLD m 2018-09 crude
9.05 level CHN-WLD m 2018-09 crude
4.7 growth CHN-WLD m 2018-09 iron ore
93.47 level CHN-WLD m 2018-09 iron ore
### 5 2021-01-20
India's palm oil imports fell by 4 percent to 770,392 tonnes in December 2020, the Solvent Extractors' Association said. Soyoil imports more than doubled to 322,809 tonnes from 148,555 tonnes a year before.
---
-4 growth IND-WLD m 2020-12 palm oil
770392 level IND-WLD m 2020-12 palm oil
322809 level IND-WLD m 2020-12 soyoil
148555 level IND-WLD m 2019-12 soyoil
### 6 2020-04-16
Russia's wheat exports in March 2020 amounted to 3.4 MMT, SovEcon estimated, 0.9 MMT more than in March 2019. Egypt bought 620 kt.
---
3.4 level RUS-WLD x 2020-03 wheat
0.9 growth RUS-WLD x 2020-03 wheat
620 level RUS-EGY x 2020-03 wheat
### 7 2016-03-17
Australia exported 201.6 million tonnes of thermal coal in 2015. Shipments to Japan came to 76.4Mt, to China 42.1Mt and to South Korea 35.0Mt, the Department of Industry said.
---
201.6 level AUS-WLD x 2015 thermal coal
76.4 level AUS-JPN x 2015 thermal coal
42.1 level AUS-CHN x 2015 thermal coal
35 level AUS-KOR x 2015 thermal coal
### 8 2019-12-12
Argentina shipped 845,000 head-equivalent of beef abroad, INDEC says. Beef exports in January-October 2019 were 660,800 tonnes carcass weight, 54 percent more than in the same months of 2018; China bought 490,000 tonnes of it.
---
660800 level ARG-WLD x 2019-01/2019-10 beef
54 growth ARG-WLD x 2019-01/2019-10 beef
490000 level ARG-CHN x 2019-01/2019-10 beef
### 9 2023-05-24
New Zealand exported 38,910 tonnes of butter in April 2023, worth $338 million, Stats NZ said. Volume was up 12 percent, value 6.5 percent.
---
38910 level NZL-WLD x 2023-04 butter
338 level NZL-WLD x 2023-04 butter
12 growth NZL-WLD x 2023-04 butter
### 10 2015-07-15
Japan imported 6.35 million tonnes of LNG in June 2015, according to the Ministry of Finance, 8.4% less than a year earlier. Its crude oil imports were 15.77 million kilolitres, or 3.31 million barrels a day.
---
6.35 level JPN-WLD m 2015-06 LNG
-8.4 growth JPN-WLD m 2015-06 LNG
15.77 level JPN-WLD m 2015-06 crude oil
3.31 level JPN-WLD m 2015-06 crude oil
### 11 2018-11-20
Norway exported 10.2 billion cubic metres of natural gas in October 2018, Statistics Norway said, 3.1 percent more than in October 2017.
---
10.2 level NOR-WLD x 2018-10 natural gas
3.1 growth NOR-WLD x 2018-10 natural gas
### 12 2022-01-19
Ports of South Korea's exporters shipped 2.04 million vehicles in 2021, 8.6 percent more than in 2020, the Ministry of Trade said. Eco-friendly cars made up 405,000 units of that.
---
2.04 level KOR-WLD x 2021 vehicles
8.6 growth KOR-WLD x 2021 vehicles
405000 level KOR-WLD x 2021 eco-friendly cars
### 13 2012-08-30
Vietnam sold 4.6 million tons of rice abroad in the first seven months of 2012, for $2.1 billion. In volume that was 2 percent less than a year ago, in value 8 percent less.
---
4.6 level VNM-WLD x 2012-01/2012-07 rice
2.1 level VNM-WLD x 2012-01/2012-07 rice
-2 growth VNM-WLD x 2012-01/2012-07 rice
-8 growth VNM-WLD x 2012-01/2012-07 rice
### 14 2020-11-07
China's soybean imports climbed 41 percent to 8.69 MT in October 2020 from 6.18 MT in October 2019. Copper imports were 618,108 tonnes, 14.4 percent fewer than the 722,450 tonnes of September.
---
41 growth CHN-WLD m 2020-10 soybeans
8.69 level CHN-WLD m 2020-10 soybeans
6.18 level CHN-WLD m 2019-10 soybeans
618108 level CHN-WLD m 2020-10 copper
-14.4 growth CHN-WLD m 2020-10 copper
722450 level CHN-WLD m 2020-09 copper
### 15 2011-05-19
Germany exported 16,900 gigawatt-hours of electricity in the first quarter of 2011, the Federal Statistical Office said, and imported 12,300 gigawatt-hours.
---
16900 level DEU-WLD x 2011-Q1 electricity
12300 level DEU-WLD m 2011-Q1 electricity
### 16 2019-03-26
Mexico's exports of avocados to the United States rose by 70,000 tonnes to 970,000 tonnes in 2018. In money they were worth $2.4 billion.
---
70000 growth MEX-USA x 2018 avocados
970000 level MEX-USA x 2018 avocados
2.4 level MEX-USA x 2018 avocados
### 17 2021-04-28
Coffee exports of Brazil were 3.6 million bags of 60 kg in March 2021, up 10.7%, Cecafe said. In the first quarter they reached 11.0 million bags.
---
3.6 level BRA-WLD x 2021-03 coffee
10.7 growth BRA-WLD x 2021-03 coffee
11 level BRA-WLD x 2021-Q1 coffee
### 18 2017-06-08
China's steel exports fell to 6.98 million tonnes in May 2017, from 9.42 million tonnes a year ago, customs said. In the five months to May they were down by 12.0 million tonnes, or 25.7 percent, to 34.19 million tonnes.
---
6.98 level CHN-WLD x 2017-05 steel
9.42 level CHN-WLD x 2016-05 steel
-12 growth CHN-WLD x 2017-01/2017-05 steel
-25.7 growth CHN-WLD x 2017-01/2017-05 steel
34.19 level CHN-WLD x 2017-01/2017-05 steel
### 19 2010-08-26
In July 2010 Thailand exported 786,000 tonnes of rice, the exporters' association said; buyers were Nigeria (141,000 tonnes), South Africa (62,000 tonnes) and the Philippines (58,000 tonnes).
---
786000 level THA-WLD x 2010-07 rice
141000 level THA-NGA x 2010-07 rice
62000 level THA-ZAF x 2010-07 rice
58000 level THA-PHL x 2010-07 rice
`);

describe('weights, barrels and things that are counted', () => {
  it.each(CASES)('text $name of $published', (text) => {
    expect(toldIn(text)).toEqual(text.told);
  });
});
