/** Prices of what is traded, and rates and shares told in other words, in the form of `readCases`. */
export const PRICES_AND_RATES = `
### price1 2014-08-08
China imported 82.5 million tonnes of iron ore in July, customs said, and paid $92.3 a tonne on average. Crude oil imports came to 23.8 million tonnes. The average price of a tonne was $790.
---
82.5 level CHN-WLD m 2014-07 iron ore
92.3 level CHN-WLD m 2014-07 iron ore
23.8 level CHN-WLD m 2014-07 crude oil
790 level CHN-WLD m 2014-07 crude oil
### price2 2019-03-20
Vietnam shipped 700,000 tonnes of rice in February at an average price of $440 a tonne, 5 percent less than a year before. Coffee fetched $1,750 per tonne on average.
---
700000 level VNM-WLD x 2019-02 rice
440 level VNM-WLD x 2019-02 rice
1750 level VNM-WLD x 2019-02 coffee
### price3 2021-06-25
Chile's copper exports reached $4.5 billion in May. The average export price came to $4.42 a pound, 80 percent more than in May 2020.
---
4.5 level CHL-WLD x 2021-05 copper
4.42 level CHL-WLD x 2021-05 copper
### price4 2016-04-12
India imported 1.2 million tonnes of palm oil in March. It paid an average of $640 per tonne, against $590 in February.
---
1.2 level IND-WLD m 2016-03 palm oil
640 level IND-WLD m 2016-03 palm oil
### first1 2018-02-08
Exports of Austria to Germany were 5.2% and imports from Germany 6.9% higher than in 2016, the statistics office said of 2017. To Italy went goods worth 9 billion euros.
---
5.2 growth AUT-DEU x 2017 goods
6.9 growth AUT-DEU m 2017 goods
### first2 2013-12-20
In October the EU imported 2.1 million tonnes of steel, 1.5 million tonnes of it flat products. This was 8.5% and 6.2% less, respectively, than in September.
---
-8.5 growth EU-WLD m 2013-10 steel
### first3 2015-03-12
Poland's exports came to 12.1 billion euros in January and imports to 11.8 billion euros, which is 3% and 1% more, respectively, than a year before.
---
1 growth POL-WLD m 2015-01 goods
### stood 2019-05-02
Exports stood for $2.4 billion of Kenya's trade in the first quarter of 2019 and imports for $4.1 billion, the bureau said.
---
2.4 level KEN-WLD x 2019-Q1 goods
4.1 level KEN-WLD m 2019-Q1 goods
### corr 2022-12-12
Ghana's total imports were $3.5 billion in the third quarter of 2022. They were up 4.2 per cent on the second quarter and 6.1 per cent on the corresponding quarter of 2021.
---
4.2 growth GHA-WLD m 2022-Q3 goods
6.1 growth GHA-WLD m 2022-Q3 goods
### further 2024-08-09
In 2022 India's trade with Russia expanded by 120%, to $39 billion. The year 2023 brought a further 60%.
---
120 growth IND-RUS t 2022 goods
60 growth IND-RUS t 2023 goods
### further2 2019-01-20
Spain's exports gained 7.7 percent in 2017. The next year added another 2.9 percent.
---
7.7 growth ESP-WLD x 2017 goods
### made 2017-01-31
On the import side raw materials came first in 2016: at $60 billion, they made 61.2 percent. Consumer goods, worth $20 billion, made 20.4 percent of Egypt's imports.
---
61.2 share EGY-WLD m 2016 raw materials
20.4 share EGY-WLD m 2016 consumer goods
### held 2014-03-25
U.S. steel imports came to 2.9 million tons in February. Imports are estimated to have held 24% of the steel market in February and 25% of it in the year to date. Imports of pipe held 48% of the market.
---
24 share USA-WLD m 2014-02 steel
25 share USA-WLD m 2014-01/2014-02 steel
48 share USA-WLD m 2014-02 pipes
### same 2019-09-08
Japan's imports were down 5.6 percent on the year in August, the same rate as in July.
---
-5.6 growth JPN-WLD m 2019-08 goods
`;
