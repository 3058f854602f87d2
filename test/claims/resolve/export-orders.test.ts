import { describe, expect, it } from 'vitest';
import { readCases, toldIn } from './told.js';

const CASES = readCases(`
### 1 2018-06-25
Taiwan's export orders grew 11.7% in May 2018. Orders worth US$41.11 billion reached Taiwan's exporters, 5.1% more than in April, the Ministry of Economic Affairs said.
---
11.7 growth TWN-WLD x 2018-05 export orders
41.11 level TWN-WLD x 2018-05 export orders
5.1 growth TWN-WLD x 2018-05 export orders
### 2 2023-04-20
Export orders in Taiwan fell 25.7 percent in March 2023 to US$46.58 billion, said the ministry. Orders from the US were down 20.7 percent and those from China 33.8 percent.
---
-25.7 growth TWN-WLD x 2023-03 export orders
46.58 level TWN-WLD x 2023-03 export orders
-20.7 growth TWN-USA x 2023-03 export orders
-33.8 growth TWN-CHN x 2023-03 export orders
### 3 2020-12-21
Taiwan export orders surged 29.7% year on year in November 2020, MOEA data showed. Orders for electronics rose 36.1% and orders for ICT products 35.2%. U.S. orders increased 33.3%, while orders from Europe gained 55.3%.
---
29.7 growth TWN-WLD x 2020-11 export orders
36.1 growth TWN-WLD x 2020-11 electronics
35.2 growth TWN-WLD x 2020-11 ICT products
33.3 growth TWN-USA x 2020-11 export orders
55.3 growth TWN-EUROPE x 2020-11 export orders
### 4 2015-02-24
In January 2015 orders received by exporters in Taiwan amounted to US$38.05 billion, an increase of 8.1%. The orders had totalled US$35.2 billion a year before.
---
38.05 level TWN-WLD x 2015-01 export orders
8.1 growth TWN-WLD x 2015-01 export orders
35.2 level TWN-WLD x 2014-01 export orders
### 5 2017-02-10
Dubai's re-exports came to 390 billion dirhams in 2016, Dubai Customs said. Re-exports rose 3 percent.
---
390 level ARE-WLD x 2016 re-exports
3 growth ARE-WLD x 2016 re-exports
### 6 2024-02-27
Hong Kong's total exports in January 2024 rose 33.6% over a year earlier to $387.4 billion, the Census and Statistics Department said. Re-exports were up 34.0% and domestic exports 6.1%.
---
33.6 growth HKG-WLD x 2024-01 goods
387.4 level HKG-WLD x 2024-01 goods
34 growth HKG-WLD x 2024-01 re-exports
6.1 growth HKG-WLD x 2024-01 domestic exports
### 7 2022-09-16
Singapore's non-oil domestic exports grew 11.4% in August 2022, Enterprise Singapore said. Oil domestic exports were up 38.6%. Non-oil re-exports (NORX) expanded by 8.4%.
---
11.4 growth SGP-WLD x 2022-08 non-oil domestic exports
38.6 growth SGP-WLD x 2022-08 oil domestic exports
8.4 growth SGP-WLD x 2022-08 non-oil re-exports
### 8 2023-03-05
Saudi Arabia's non-oil exports decreased by 15.6% in December 2022, GASTAT reported. Oil exports fell 5.1% and made up 77.4% of total exports.
---
-15.6 growth SAU-WLD x 2022-12 non-oil exports
-5.1 growth SAU-WLD x 2022-12 oil
77.4 share SAU-WLD x 2022-12 oil
### 9 2019-01-15
The UAE's non-oil foreign trade was worth 1.63 trillion dirhams in 2018. Non-oil exports gained 12%.
---
1.63 level ARE-WLD t 2018 non-oil
12 growth ARE-WLD x 2018 non-oil
### 10 2016-04-22
Peru's exports FOB amounted to $2.5 billion in February 2016, Sunat said; imports CIF came to $2.7 billion.
---
2.5 level PER-WLD x 2016-02 goods
2.7 level PER-WLD m 2016-02 goods
### 11 2011-09-09
On an f.o.b. basis India's imports were $37.4 billion in August 2011, 41.8 percent more than a year ago. Exports (fob) reached $24.3 billion.
---
37.4 level IND-WLD m 2011-08 goods
41.8 growth IND-WLD m 2011-08 goods
24.3 level IND-WLD x 2011-08 goods
### 12 2018-07-10
Germany's mechanical engineers booked 6 percent more foreign orders in May 2018 than a year earlier, while Germany's machinery exports rose 4.7 percent to 14.6 billion euros.
---
4.7 growth DEU-WLD x 2018-05 machinery
14.6 level DEU-WLD x 2018-05 machinery
### 13 2019-10-21
Export orders of Taiwan contracted 4.9% in September 2019. In January-September they came to US$347.4 billion, down 5.7%.
---
-4.9 growth TWN-WLD x 2019-09 export orders
347.4 level TWN-WLD x 2019-01/2019-09 export orders
-5.7 growth TWN-WLD x 2019-01/2019-09 export orders
`);

describe('orders that exporters received, re-exports and trade without oil', () => {
  it.each(CASES)('text $name of $published', (text) => {
    expect(toldIn(text)).toEqual(text.told);
  });
});
