import { describe, expect, it } from 'vitest';
import { readCases, toldIn } from './told.js';

const CASES = readCases(`
### 1 2022-02-04
Turkey's exports were $17.6 billion in January 2022, the trade ministry said. The top five destinations took 32.4% of total exports, and the top five suppliers sent 40.3% of total imports.
---
32.4 share TUR-none x 2022-01 goods
40.3 share TUR-none m 2022-01 goods
### 2 2020-06-10
Chile exported goods for $5.2 billion in May 2020. The ten largest markets absorbed 81 percent of the shipments.
---
81 share CHL-none x 2020-05 goods
### 3 2018-03-08
In 2017 Poland exported goods worth 203.7 billion euros, Statistics Poland said. Germany, Britain and the Czech Republic together bought 40.3 percent of Polish exports.
---
40.3 share POL-none x 2017 goods
### 4 2016-08-12
Kenya's imports fell 5 percent in the first half of 2016, KNBS said. Imports from China and India combined amounted to Sh260 billion.
---
-5 growth KEN-WLD m 2016-H1 goods
260 level KEN-none m 2016-H1 goods
### 5 2014-05-20
Japan's exports rose 5.1 percent in April 2014. Shipments to China, South Korea and Taiwan all increased by more than 8 percent.
---
8 growth JPN-none x 2014-04 goods
### 6 2021-11-18
Swiss exports dropped 2.2 percent in October 2021, Federal Customs said. In both Germany and the US sales fell by about 5 percent.
---
-5 growth CHE-none x 2021-10 goods
### 7 2023-06-14
Brazil exported 15.6 million tonnes of soybeans in May 2023. China and Spain were the two largest buyers.
---
15.6 level BRA-WLD x 2023-05 soybeans
`);

describe('several partners told of in one number', () => {
  it.each(CASES)('text $name of $published', (text) => {
    expect(toldIn(text)).toEqual(text.told);
  });
});
