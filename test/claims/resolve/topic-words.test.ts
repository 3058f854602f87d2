import { describe, expect, it } from 'vitest';
import { readCases, toldIn } from './told.js';

const CASES = readCases(`
### 1 2023-01-29
Qatar's total exports were about 38.3 billion riyals in December 2022, the Planning and Statistics Authority said. Imports exceeded 10 billion riyals.

Destinations: China stood at the top with about 8.4 billion riyals, or 21.9 percent. India followed with 4.2 billion (11 percent), and then came South Korea with 3.9 billion (10.2 percent).

Origins: the United States was first with two billion riyals, 19.7 percent of all goods imported. China was next with 1.4 billion (14.3 percent), ahead of Italy with 900 million (9 percent).
---
8.4 level QAT-CHN x 2022-12 goods
21.9 share QAT-CHN x 2022-12 goods
4.2 level QAT-IND x 2022-12 goods
11 share QAT-IND x 2022-12 goods
3.9 level QAT-KOR x 2022-12 goods
10.2 share QAT-KOR x 2022-12 goods
1.4 level QAT-CHN m 2022-12 goods
14.3 share QAT-CHN m 2022-12 goods
900 level QAT-ITA m 2022-12 goods
### 2 2021-09-09
Kuwait traded goods worth 5.2 billion dinars with the world in the second quarter of 2021, the Central Statistical Bureau said.

Suppliers: China led with 390 million dinars, before the UAE with 250 million and the United States with 200 million.

Customers: Saudi Arabia was in front with 40 million dinars; Iraq took 33 million.
---
390 level KWT-CHN m 2021-Q2 goods
250 level KWT-ARE m 2021-Q2 goods
200 level KWT-USA m 2021-Q2 goods
40 level KWT-SAU x 2021-Q2 goods
33 level KWT-IRQ x 2021-Q2 goods
### 3 2019-04-30
Peru's foreign trade in March 2019 came to $7.1 billion, said the tax authority.

Exports: shipments of copper were worth $1.1 billion, 4 percent less than a year before. Gold earned $620 million.

Imports: capital goods cost $980 million, consumer goods $760 million.
---
1.1 level PER-WLD x 2019-03 copper
-4 growth PER-WLD x 2019-03 copper
620 level PER-WLD x 2019-03 gold
980 level PER-WLD m 2019-03 capital goods
760 level PER-WLD m 2019-03 consumer goods
### 4 2017-11-09
China's exports rose 6.9 percent in October 2017 and imports 17.2 percent, customs said.

Balance: the surplus came to $38.2 billion, against $28.5 billion in September. With the US it was $26.6 billion.
---
38.2 balance CHN-WLD b 2017-10 goods
28.5 balance CHN-WLD b 2017-09 goods
26.6 balance CHN-USA b 2017-10 goods
### 5 2018-05-25
Norwegian foreign trade in April 2018: exports were NOK 79.3 billion, Statistics Norway said.

Oil: crude oil exports were NOK 24.0 billion, up 31 percent.

Gas: exports came to NOK 20.1 billion.

Fish: exports fell 2.5 percent to NOK 7.0 billion.
---
24 level NOR-WLD x 2018-04 crude oil
31 growth NOR-WLD x 2018-04 crude oil
20.1 level NOR-WLD x 2018-04 gas
-2.5 growth NOR-WLD x 2018-04 fish
7 level NOR-WLD x 2018-04 fish
### 6 2014-02-14
Finnish exports amounted to 55.9 billion euros in 2013, according to Finnish Customs.

To the EU: 30.9 billion euros, an increase of one percent. To Russia: 5.4 billion euros, 6 percent less.

From the EU: imports of 32.9 billion euros.
---
30.9 level FIN-EU x 2013 goods
5.4 level FIN-RUS x 2013 goods
-6 growth FIN-RUS x 2013 goods
32.9 level FIN-EU m 2013 goods
### 7 2016-07-15
Oman exported goods for 6.1 billion rials in the first half of 2016 (National Centre for Statistics).

Main buyers of non-oil goods: the UAE, at 260 million rials, then Saudi Arabia, at 190 million, and India, at 120 million.
---
260 level OMN-ARE x 2016-H1 non-oil
190 level OMN-SAU x 2016-H1 non-oil
120 level OMN-IND x 2016-H1 non-oil
### 8 2024-03-14
Trade of Kazakhstan in January 2024 was worth $10.3 billion, the Bureau of National Statistics said.

Export destinations: Italy comes first (24.6 percent), China second (17.1 percent), Russia third (9.8 percent).

Import origins: China is ahead (30.2 percent), Russia follows (27.5 percent).
---
24.6 share KAZ-ITA x 2024-01 goods
17.1 share KAZ-CHN x 2024-01 goods
9.8 share KAZ-RUS x 2024-01 goods
30.2 share KAZ-CHN m 2024-01 goods
27.5 share KAZ-RUS m 2024-01 goods
### 9 2013-08-27
The Philippines imported goods for $5.0 billion in June 2013, the National Statistics Office said.

Top source: China, with 13.2 percent of the total, or $662 million. It was followed by the US with $590 million.
---
13.2 share PHL-CHN m 2013-06 goods
662 level PHL-CHN m 2013-06 goods
590 level PHL-USA m 2013-06 goods
`);

describe('paragraphs that a word before a colon opens', () => {
  it.each(CASES)('text $name of $published', (text) => {
    expect(toldIn(text)).toEqual(text.told);
  });
});
