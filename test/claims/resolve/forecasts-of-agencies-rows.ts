/** What agencies, banks and ministries foresee, in the form of `readCases`. */
export const FORECASTS = `
### usda2023 2023-05-31
The Department of Agriculture now expects U.S. agricultural exports of $181 billion in fiscal year 2023, $3.5 billion below its February projection. Corn is put at $14.5 billion, $2.1 billion less than three months ago. Wheat exports are trimmed by $900 million to $7.4 billion, and sorghum stays at $800 million. Sales to Mexico are lifted by $1.2 billion to $28.4 billion.

Agricultural imports should reach $198 billion, which leaves a deficit of $17 billion.
---
181 forecast USA-WLD x 2022-10/2023-09 agricultural
-3.5 forecast USA-WLD x 2022-10/2023-09 agricultural
14.5 forecast USA-WLD x 2022-10/2023-09 corn
-2.1 forecast USA-WLD x 2022-10/2023-09 corn
-900 forecast USA-WLD x 2022-10/2023-09 wheat
7.4 forecast USA-WLD x 2022-10/2023-09 wheat
800 forecast USA-WLD x 2022-10/2023-09 sorghum
1.2 forecast USA-MEX x 2022-10/2023-09 agricultural
28.4 forecast USA-MEX x 2022-10/2023-09 agricultural
198 forecast USA-WLD m 2022-10/2023-09 agricultural
-17 forecast USA-WLD b 2022-10/2023-09 agricultural
### usda2021 2020-11-25
U.S. agricultural exports are projected at $152 billion in fiscal 2021, up $11.5 billion from the August forecast. Soybean exports are raised by $5.9 billion to $26.3 billion. For cotton the forecast is $5.3 billion, $300 million more than in August. Livestock, dairy and poultry exports are left unchanged at $32.3 billion.
---
152 forecast USA-WLD x 2020-10/2021-09 agricultural
11.5 forecast USA-WLD x 2020-10/2021-09 agricultural
5.9 forecast USA-WLD x 2020-10/2021-09 soybeans
26.3 forecast USA-WLD x 2020-10/2021-09 soybeans
5.3 forecast USA-WLD x 2020-10/2021-09 cotton
300 forecast USA-WLD x 2020-10/2021-09 cotton
32.3 forecast USA-WLD x 2020-10/2021-09 livestock, dairy and poultry
### canberra 2024-07-01
Australia's resources and energy exports will come to A$380 billion in 2024-25, after A$417 billion in 2023-24, the Office of the Chief Economist said on Friday. Iron ore is forecast to earn A$107 billion. The projection for gold is revised up by A$3 billion to A$38 billion, that for lithium down by A$2 billion to A$6 billion. Coal exports should bring in A$63 billion.
---
380 forecast AUS-WLD x 2024-07/2025-06 resources and energy
417 level AUS-WLD x 2023-07/2024-06 resources and energy
107 forecast AUS-WLD x 2024-07/2025-06 iron ore
3 forecast AUS-WLD x 2024-07/2025-06 gold
38 forecast AUS-WLD x 2024-07/2025-06 gold
-2 forecast AUS-WLD x 2024-07/2025-06 lithium
6 forecast AUS-WLD x 2024-07/2025-06 lithium
63 forecast AUS-WLD x 2024-07/2025-06 coal
### brasilia 2016-12-20
Brazil's central bank now sees a trade surplus of $44.5 billion in 2016, $4.5 billion less than it forecast in September. Exports should end the year at $184 billion, below the $190 billion of its previous projection, and imports at $139.5 billion. For 2017 it expects a surplus of $44 billion.
---
44.5 forecast BRA-WLD b 2016 goods
-4.5 forecast BRA-WLD b 2016 goods
184 forecast BRA-WLD x 2016 goods
190 forecast BRA-WLD x 2016 goods
139.5 forecast BRA-WLD m 2016 goods
44 forecast BRA-WLD b 2017 goods
### manila 2023-09-15
The Philippine central bank now projects that goods exports will shrink 4 percent in 2023, against the 1 percent decline it projected in June. Imports are seen falling 5 percent. In 2024 exports are to rise 5 percent and imports 7 percent.
---
-4 forecast PHL-WLD x 2023 goods
-1 forecast PHL-WLD x 2023 goods
-5 forecast PHL-WLD m 2023 goods
5 forecast PHL-WLD x 2024 goods
7 forecast PHL-WLD m 2024 goods
### geneva 2023-04-05
The World Trade Organization now expects world merchandise trade to grow 1.7 percent in 2023, after a gain of 2.7 percent in 2022. In October it had forecast 1.0 percent. Growth of 3.2 percent is projected for 2024.
---
1.7 forecast WLD-WLD t 2023 goods
2.7 growth WLD-WLD t 2022 goods
1 forecast WLD-WLD t 2023 goods
3.2 forecast WLD-WLD t 2024 goods
### moscow 2023-10-12
Russia's wheat exports in the 2023/24 July-June season are now forecast at 48.5 million tonnes, 1 million tonnes more than a month ago, the consultancy Sovecon said. Barley exports are cut by 300,000 tonnes to 5.2 million tonnes. Corn stays at 4.1 million tonnes.
---
48.5 forecast RUS-WLD x 2023-07/2024-06 wheat
1 forecast RUS-WLD x 2023-07/2024-06 wheat
-300000 forecast RUS-WLD x 2023-07/2024-06 barley
5.2 forecast RUS-WLD x 2023-07/2024-06 barley
4.1 forecast RUS-WLD x 2023-07/2024-06 corn
### seoul 2025-01-02
Title: Korea's chip exports seen above $150bn
Date: 2025-01-02

South Korea can expect chip exports of more than $150 billion this year, the Korea International Trade Association said on Thursday. Last year they came to $142 billion.
---
150 forecast KOR-WLD x 2025 chips
150 forecast KOR-WLD x 2025 chips
142 level KOR-WLD x 2024 chips
### polls 2019-06-10
China's exports rose 1.1 percent in May from a year earlier, customs data showed. Economists polled by Bloomberg had counted on a fall of 3.9 percent. Imports dropped 8.5 percent; those asked looked for a drop of 3.5 percent. The surplus came to $41.65 billion, while a surplus of $22.3 billion had been on the cards.
---
1.1 growth CHN-WLD x 2019-05 goods
-3.9 forecast CHN-WLD x 2019-05 goods
-8.5 growth CHN-WLD m 2019-05 goods
-3.5 forecast CHN-WLD m 2019-05 goods
41.65 balance CHN-WLD b 2019-05 goods
22.3 forecast CHN-WLD b 2019-05 goods
### polled2 2014-10-24
New Zealand posted a trade deficit of NZ$1.35 billion in September, Statistics New Zealand said. Analysts had counted on a gap of NZ$625 million. Forecasters had bet on exports of NZ$3.9 billion, and those surveyed looked for imports of NZ$4.5 billion.
---
-1.35 balance NZL-WLD b 2014-09 goods
-625 forecast NZL-WLD b 2014-09 goods
3.9 forecast NZL-WLD x 2014-09 goods
4.5 forecast NZL-WLD m 2014-09 goods
### palm 2023-07-10
Malaysia's palm oil exports are likely to rise 3.7 percent to 16.3 million tonnes in 2023, the Malaysian Palm Oil Board said. In January the board had put them at 16.1 million tonnes. Export revenue is estimated to fall to 107 billion ringgit.
---
3.7 forecast MYS-WLD x 2023 palm oil
16.3 forecast MYS-WLD x 2023 palm oil
16.1 forecast MYS-WLD x 2023 palm oil
107 forecast MYS-WLD x 2023 palm oil
### steelcn 2024-11-08
Chinese steel exports should come to 109 million tonnes in 2024, 19 million tonnes more than in 2023, analysts at Mysteel reckon. For 2025 they pencil in 95 million tonnes. Shipments to Vietnam are seen at 12 million tonnes this year.
---
109 forecast CHN-WLD x 2024 steel
19 forecast CHN-WLD x 2024 steel
95 forecast CHN-WLD x 2025 steel
12 forecast CHN-VNM x 2024 steel
### tableindia 2021-08-02
India's agricultural trade, years ending March 31, billion dollars
2019: exports 38.7, imports 20.9, balance 17.8
2020: exports 35.6, imports 21.9, balance 13.7
2021: exports 41.9, imports 21.6, balance 20.3
---
38.7 level IND-WLD x 2018-04/2019-03 agricultural
20.9 level IND-WLD m 2018-04/2019-03 agricultural
17.8 balance IND-WLD b 2018-04/2019-03 agricultural
35.6 level IND-WLD x 2019-04/2020-03 agricultural
21.6 level IND-WLD m 2020-04/2021-03 agricultural
20.3 balance IND-WLD b 2020-04/2021-03 agricultural
### tableau 2020-09-02
Australian services trade, years to June, billion Australian dollars
2018: exports 88.4, imports 92.1
2019: exports 97.1, imports 102.4
---
88.4 level AUS-WLD x 2017-07/2018-06 services
102.4 level AUS-WLD m 2018-07/2019-06 services
### tablepk 2019-08-20
Pakistan's textile trade by fiscal year (July to June), million dollars
2018: exports 13,520, imports 3,110
2019: exports 13,330, imports 2,890
---
13520 level PAK-WLD x 2017-07/2018-06 textiles
2890 level PAK-WLD m 2018-07/2019-06 textiles
### ankara 2023-09-06
Turkey's new medium-term programme puts exports at $267 billion in 2024 and $283.6 billion in 2025. Imports are projected at $372.8 billion next year. The trade deficit should narrow to $105.8 billion that year.
---
267 forecast TUR-WLD x 2024 goods
283.6 forecast TUR-WLD x 2025 goods
372.8 forecast TUR-WLD m 2024 goods
### wellington 2018-12-13
New Zealand's primary industry exports are forecast to reach $43.8 billion in the year to June 2019, up 2.5 percent on the year before, the ministry said. The forecast for horticulture is raised by $400 million to $6.1 billion. Forestry is expected to bring in $6.8 billion. Dairy exports are lowered to $16.6 billion from $17.0 billion in the September outlook.
---
43.8 forecast NZL-WLD x 2018-07/2019-06 primary industry
2.5 forecast NZL-WLD x 2018-07/2019-06 primary industry
400 forecast NZL-WLD x 2018-07/2019-06 horticulture
6.1 forecast NZL-WLD x 2018-07/2019-06 horticulture
6.8 forecast NZL-WLD x 2018-07/2019-06 forestry
16.6 forecast NZL-WLD x 2018-07/2019-06 dairy
17 forecast NZL-WLD x 2018-07/2019-06 dairy
### delhi 2017-02-10
India's rice exports in 2016/17 are forecast at 10.5 million tonnes, the US agency said. The estimate for wheat imports is raised to 4.5 million tonnes from 3.5 million tonnes in December.
---
10.5 forecast IND-WLD x 2016-04/2017-03 rice
4.5 forecast IND-WLD m 2016-04/2017-03 wheat
3.5 forecast IND-WLD m 2016-04/2017-03 wheat
### iea 2022-07-14
Title: Russian gas exports to Europe forecast to halve
Date: 2022-07-14

Norway's gas exports are set to reach 122 billion kroner this year, the ministry said. Next year they are seen at 110 billion kroner, and the forecast for crude oil is lifted to 480 billion kroner from 455 billion kroner in May.
---
122 forecast NOR-WLD x 2022 gas
110 forecast NOR-WLD x 2023 gas
480 forecast NOR-WLD x 2023 crude oil
455 forecast NOR-WLD x 2023 crude oil
### conab 2024-03-12
Brazil is expected to export 94.2 million tonnes of soybeans in the 2023/24 season, Conab said on Tuesday, 4.3 million tonnes less than it projected in February. Corn exports are kept at 32 million tonnes. Cotton shipments are revised up to 2.48 million tonnes.
---
94.2 forecast BRA-WLD x 2023-07/2024-06 soybeans
-4.3 forecast BRA-WLD x 2023-07/2024-06 soybeans
32 forecast BRA-WLD x 2023-07/2024-06 corn
2.48 forecast BRA-WLD x 2023-07/2024-06 cotton
### bok 2019-07-18
The Bank of Korea on Thursday lowered its forecast for export growth this year to 0.6 percent from 2.7 percent in April. Imports are now expected to fall 0.5 percent. The current account surplus is put at $59 billion, down from the $66.5 billion of the April outlook.
---
0.6 forecast KOR-WLD x 2019 goods
2.7 forecast KOR-WLD x 2019 goods
-0.5 forecast KOR-WLD m 2019 goods
59 forecast KOR-WLD b 2019 current account
66.5 forecast KOR-WLD b 2019 current account
### dgft 2022-05-10
India's services exports could touch $350 billion in 2022-23, the export council SEPC said. That would be $100 billion more than in 2021-22. Travel receipts are reckoned at $30 billion.
---
350 forecast IND-WLD x 2022-04/2023-03 services
100 forecast IND-WLD x 2022-04/2023-03 services
30 forecast IND-WLD x 2022-04/2023-03 travel
### aus2 2023-09-05
Title: Australian farm exports tipped to fall to A$65.3bn
Date: 2023-09-05

Australian agricultural exports will drop 17 per cent to A$65 billion in 2023-24, ABARES said in its September outlook. Wheat exports are forecast to plunge 39 per cent to A$9.6 billion, while beef is to bring in A$10.4 billion. In June the bureau had projected farm exports of A$64 billion. In 2022-23 they were a record A$79 billion.
---
65.3 forecast AUS-WLD x 2023-07/2024-06 agricultural products
-17 forecast AUS-WLD x 2023-07/2024-06 agricultural
65 forecast AUS-WLD x 2023-07/2024-06 agricultural
-39 forecast AUS-WLD x 2023-07/2024-06 wheat
9.6 forecast AUS-WLD x 2023-07/2024-06 wheat
10.4 forecast AUS-WLD x 2023-07/2024-06 beef
64 forecast AUS-WLD x 2023-07/2024-06 agricultural products
79 level AUS-WLD x 2022-07/2023-06 agricultural products
### taiwan 2021-08-13
Taiwan's statistics bureau raised its forecast for exports in 2021 to US$433.2 billion, US$32.5 billion more than in June. Imports should total US$364 billion. The surplus would then come to US$69 billion. In 2022 exports are expected to edge up 2.8 percent.
---
433.2 forecast TWN-WLD x 2021 goods
32.5 forecast TWN-WLD x 2021 goods
364 forecast TWN-WLD m 2021 goods
69 forecast TWN-WLD b 2021 goods
2.8 forecast TWN-WLD x 2022 goods
### news 2019-08-20
Thailand's exports rose 4.3 percent in July to $21.2 billion, the Commerce Ministry reported. Imports increased 1.7 percent to $21.1 billion. Analysts had bet on a 2.2 percent drop in exports. The ministry expects exports to grow 3 percent this year. Shipments to the US jumped 9.8 percent and those to China 6.2 percent. Car exports fell 5 percent. Rice shipments were cut by 30 percent to 600,000 tonnes.
---
4.3 growth THA-WLD x 2019-07 goods
21.2 level THA-WLD x 2019-07 goods
1.7 growth THA-WLD m 2019-07 goods
-2.2 forecast THA-WLD x 2019-07 goods
3 forecast THA-WLD x 2019 goods
9.8 growth THA-USA x 2019-07 goods
6.2 growth THA-CHN x 2019-07 goods
-5 growth THA-WLD x 2019-07 cars
-30 growth THA-WLD x 2019-07 rice
### coffee 2024-11-20
Vietnam's coffee exports in the 2024/25 season (October-September) should come to 24.4 million bags, the attache said in a report. Green bean exports are put at 21.8 million bags, up from 20.9 million bags a year earlier.
---
24.4 forecast VNM-WLD x 2024-10/2025-09 coffee
### egypt 2018-01-10
Egypt's current account deficit is seen narrowing to $10.2 billion in the fiscal year 2017/18 from $15.6 billion in 2016/17, the IMF said. Exports are projected at $23.5 billion, $1.8 billion above the last fiscal year.
---
-10.2 forecast EGY-WLD b 2017-07/2018-06 current account
-15.6 balance EGY-WLD b 2016-07/2017-06 current account
23.5 forecast EGY-WLD x 2017-07/2018-06 goods
1.8 forecast EGY-WLD x 2017-07/2018-06 goods
`;
