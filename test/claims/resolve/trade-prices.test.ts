import { describe, expect, it } from 'vitest';
import { readCases, toldIn } from './told.js';

const CASES = readCases(`
### 1 2008-10-16
Dutch exports grew 7 percent in August 2008, Statistics Netherlands said. Import prices in August were 9 percent and export prices 7 percent higher than in the same month of 2007.
---
7 growth NLD-WLD x 2008-08 goods
9 growth NLD-WLD m 2008-08 import prices
7 growth NLD-WLD x 2008-08 export prices
### 2 2022-09-30
Germany's exports rose in August 2022. Import prices rose by 32.7 percent from a year earlier, the Federal Statistical Office reported, and export prices by 18.6 percent.
---
32.7 growth DEU-WLD m 2022-08 import prices
18.6 growth DEU-WLD x 2022-08 export prices
### 3 2019-06-13
U.S. import prices fell 0.3 percent in May 2019, the Labor Department said, and export prices decreased 0.2 percent. U.S. exports had been flat in April.
---
-0.3 growth USA-WLD m 2019-05 import prices
-0.2 growth USA-WLD x 2019-05 export prices
### 4 2016-03-01
New Zealand's exports dropped in the December 2015 quarter, Stats NZ said. Export prices were down 3.1 percent and import prices 0.7 percent.
---
-3.1 growth NZL-WLD x 2015-Q4 export prices
-0.7 growth NZL-WLD m 2015-Q4 import prices
### 5 2021-02-12
South Korea's exports rose 11.4 percent in January 2021. The export price index gained 2.0 percent and the import price index 2.8 percent over December, the Bank of Korea said.
---
11.4 growth KOR-WLD x 2021-01 goods
2 growth KOR-WLD x 2021-01 export price
2.8 growth KOR-WLD m 2021-01 import price
### 6 2013-12-20
Finland's exports shrank 3 percent in October 2013, Finnish Customs said. Export prices declined 1.2 percent on the year; import prices were 2.4 percent lower.
---
-3 growth FIN-WLD x 2013-10 goods
-1.2 growth FIN-WLD x 2013-10 export prices
-2.4 growth FIN-WLD m 2013-10 import prices
`);

describe('prices of what is exported and imported', () => {
  it.each(CASES)('text $name of $published', (text) => {
    expect(toldIn(text)).toEqual(text.told);
  });
});
