/** As in `carried-periods-rows.ts`. */
export const BASES_AND_YEARS: Readonly<Record<string, string>> = {
  'the period of a base, in brackets and in few words': `
2022-10-31 | South Africa exported goods for R191.56 billion in September 2022. Exports were 22.0% above the R157.03 billion of September 2021. Imports of R171.86 billion were 27.1% above the R135.21 billion of that month. | 157.03=2021-09; 171.86=2022-09; 27.1=2022-09; 135.21=2021-09
2023-06-12 | In the first quarter of 2023 Nigeria's trade was N12.05 trillion, higher than the N11.7 trillion of the previous quarter and lower than the N13.0 trillion of the same period in 2022. | 12.05=2023-Q1; 11.7=2022-Q4; 13=2022-Q1
2024-01-18 | From January to November 2023 trade of Russia with the EU fell by 66.1% from 243.5 billion euros [$262.8 billion] in the same period of 2022 to 82.5 billion euros. | 66.1=2023-01/2023-11; 243.5=2022-01/2022-11; 262.8=2022-01/2022-11; 82.5=2023-01/2023-11
2023-05-11 | Exports of Sweden were SEK 183 billion in April (March: SEK 201 billion; April 2022: SEK 172 billion). Imports came to SEK 175 billion. | 183=2023-04; 201=2023-03; 172=2022-04; 175=2023-04
2022-09-08 | Exports of Bulgaria were €4.1 billion in July, €3.9 billion in June and €3.2 billion in July last year. Imports rose to €4.6 billion. | 4.1=2022-07; 3.9=2022-06; 3.2=2021-07; 4.6=2022-07
2021-12-10 | Britain's deficit was 11.2 billion pounds in October, versus 9.8 billion a month earlier and 12.4 billion a year earlier. | 11.2=2021-10; 9.8=2021-09; 12.4=2020-10
2023-03-08 | Canada's imports rose 3.1% in January after a 2.2% fall in the previous month. Exports were up 4.2%, following the prior month's 1.4% gain. | 3.1=2023-01; 2.2=2022-12; 4.2=2023-01; 1.4=2022-12
2019-06-19 | Japan had a trade deficit of 967 billion yen in May, compared with a year-ago deficit of 580 billion yen. | 967=2019-05; 580=2018-05
2018-04-05 | In February Norway's surplus of NOK 21 billion was twice January's NOK 10.4 billion. | 21=2018-02; 10.4=2018-01
2020-03-13 | Exports of Finland were EUR 4.9 billion in January, 12.9% lower than the EUR 5.6 billion reached one year before. | 4.9=2020-01; 12.9=2020-01; 5.6=2019-01
2023-10-19 | Swiss exports fell to 22.3 billion francs in the third quarter. In the same quarter of the previous year they had come to 23.9 billion, and in the second quarter of 2023 to 23.1 billion. Watch exports rose 3.1 percent. | 22.3=2023-Q3; 23.9=2022-Q3; 23.1=2023-Q2; 3.1=2023-Q3
2015-02-05 | The Australian trade deficit was A$436 million in December. Economists had looked for A$850 million after a deficit of A$1.02 billion in November. | 436=2014-12; 850=2014-12; 1.02=2014-11
2020-09-10 | Greek exports were €2.3 billion in July. The corresponding figure for 2019 was €2.8 billion. | 2.3=2020-07; 2.8=2019-07
2011-11-10 | America's exports to Brazil rose to $3.9 billion in September, a third more than the $2.9 billion sold there in the same month a year ago. The January-to-September total, $31.3 billion, compares with $25.7 billion for those months of 2010. | 3.9=2011-09; 2.9=2010-09; 31.3=2011-01/2011-09; 25.7=2010-01/2010-09
2019-02-14 | Exports of Latvia totaled €1.1 billion in December. That is 3.5% less than in November, when they were €1.14 billion, and 2% more than in December 2017, when they were €1.08 billion. | 1.1=2018-12; 3.5=2018-12; 1.14=2018-11; 2=2018-12; 1.08=2017-12
2018-07-06 | The US gap fell to $43.1 billion in May, down from $46.1 billion the month prior. Exports were $215.3 billion, up from $211.2 billion in the prior month. | 43.1=2018-05; 46.1=2018-04; 215.3=2018-05; 211.2=2018-04
2021-06-30 | In the year to May Estonian exports came to €7.1 billion, against €5.6 billion in the year before. | 7.1=2020-06/2021-05; 5.6=2019-06/2020-05
2016-05-13 | Exports of Hong Kong rose 2.3 percent in the first quarter of 2016 (fourth quarter of 2015: down 0.5 percent). Imports fell 3.1 percent (Q4 2015: down 2 percent). | 2.3=2016-Q1; 0.5=2015-Q4; 3.1=2016-Q1; 2=2015-Q4`,
  'fiscal halves and years, and years to a month': `
2017-10-19 | Japan had a trade surplus of ¥1.92 trillion in the first half of the fiscal year. ¶ Exports to China increased 21.7 percent to ¥7.27 trillion, the highest ever for a first half. Imports gained 7.8 percent to ¥8.81 trillion. | 1.92=2017-04/2017-09; 21.7=2017-04/2017-09; 7.8=2017-04/2017-09; 8.81=2017-04/2017-09
2020-01-06 | Kenya's import bill over the eleven months to November 2019 came to Sh1.6 trillion. Earnings from exports fell 3.10 percent to Sh551.25 billion in the year to November. | 1.6=2019-01/2019-11; 3.1=2019-01/2019-11; 551.25=2019-01/2019-11
2022-11-15 | In the first half of 2022-23 India's exports came to $231.9 billion. Imports in the half were $380 billion. In the second quarter, exports came to $111 billion. | 231.9=2022-04/2022-09; 380=2022-04/2022-09; 111=2022-Q3
2023-09-04 | Pakistan exported goods for $4.4 billion in the first two months of the fiscal year, compared with $4.7 billion in the same two months of last year. Imports fell 25 percent. | 4.4=2023-07/2023-08; 4.7=2022-07/2022-08; 25=2023-07/2023-08
2023-07-05 | Bangladesh earned $55.56 billion from exports in the fiscal year 2022-23. Garment exports were $46.99 billion, 10.27 percent up on the year before. In June exports came to $5.03 billion. | 55.56=2022-07/2023-06; 46.99=2022-07/2023-06; 10.27=2022-07/2023-06; 5.03=2023-06
2019-11-12 | In ten months exports of Ukraine came to $41 billion, up 6%. In the year to October, exports to the EU were $17 billion. | 41=2019-01/2019-10; 17=2019-01/2019-10
2018-04-18 | Japan logged a trade surplus of 2.42 trillion yen in fiscal 2017, the year to March. Exports rose 10.8 percent for the year. In March alone exports gained 2.1 percent. | 2.42=2017-04/2018-03; 10.8=2017-04/2018-03; 2.1=2018-03
2021-04-02 | India's exports in March rose 58 percent to $34 billion. For the full fiscal year, exports were down 7.4 percent at $290 billion. Imports fell 18 percent. | 58=2021-03; 7.4=2020-04/2021-03; 290=2020-04/2021-03; 18=2020-04/2021-03
2016-02-18 | Egypt's trade deficit narrowed to $10 billion in the first quarter of fiscal year 2015/2016. The quarter's exports were $4.6 billion. | 10=2015-Q3; 4.6=2015-Q3
2014-08-01 | Nepal's trade deficit for the fiscal year that ended in mid-July reached Rs 620 billion. Exports for the year rose 18 percent. | 620=2013-07/2014-06; 18=2013-07/2014-06
2022-10-19 | Japan's exports in the April-September half rose 19.6 percent to 49.6 trillion yen. Imports for the six-month period soared 44.5 percent to 60.6 trillion yen. | 19.6=2022-04/2022-09; 44.5=2022-04/2022-09; 60.6=2022-04/2022-09
2019-08-08 | Australia's exports were worth A$470 billion in the financial year to June, 17 percent more than a year before. Coal exports earned A$70 billion. | 470=2018-07/2019-06; 17=2018-07/2019-06; 70=2018-07/2019-06
2018-12-13 | Between January and November exports of Uzbekistan were $12 billion. In the year through November, gold exports came to $2.7 billion. | 12=2018-01/2018-11; 2.7=2018-01/2018-11`,
  'titles and lines of two years': `
2018-09-01 | Change from 2016 to 2017: ¶ U.S. agricultural exports: up $4.4 billion (3.0 percent) at $153.1 billion ¶ Exports to Mexico were up $725 million at $18,697 million, as exports of corn rose from $1,433 million to $1,886 million. | 4.4=2017; 3=2017; 153.1=2017; 725=2017; 18697=2017; 1433=2016; 1886=2017
2022-03-10 | Between 2020 and 2021, wine exports of Australia fell 30 percent to A$2 billion. Exports to Britain rose 3 percent. | 30=2021; 2=2021; 3=2021
2023-02-07 | From 2021 to 2022 US imports from Vietnam grew by 25.2 percent. They came to $127.5 billion. | 25.2=2022; 127.5=2022
2020-05-06 | U.S. textile trade: 2018-2019 comparison ¶ U.S. exports of yarn fell 7 percent to $4.4 billion in 2019. Imports were $1.2 billion. | 7=2019; 4.4=2019; 1.2=2019
2017-05-11 | Change between 2015 and 2016 ¶ Exports of Kenyan tea: down 3 percent to $1.2 billion ¶ Exports of flowers: up 5 percent to $0.7 billion | 3=2016; 1.2=2016; 5=2016; 0.7=2016
2021-04-15 | Year-over-year changes, 2019 to 2020: ¶ Imports of Canada decreased 8.6 percent to C$560 billion. | 8.6=2020; 560=2020`,
  'weeks, and a month so far': `
2018-09-24 | The third week of September brought Brazil a trade surplus of USD 2.012 billion, with exports of USD 5.421 billion. For the month so far, exports add up to USD 14.954 billion and imports to USD 10.583 billion. | 2.012=2018-09-17/2018-09-23; 5.421=2018-09-17/2018-09-23; 14.954=2018-09-01/2018-09-23; 10.583=2018-09-01/2018-09-23
2018-09-24 | Brazil had a surplus of USD 2.012 billion in the third week of September. Exports averaged USD 1.084 billion a day in the third week, 2.4% above the mean up to the second week of the month. | 1.084=2018-09-17/2018-09-23; 2.4=2018-09-17/2018-09-23
2021-05-17 | In the second week of May 2021 Brazil exported goods for US$6.1 billion. In the month to date, exports amount to US$11.9 billion. | 6.1=2021-05-10/2021-05-16; 11.9=2021-05-01/2021-05-16
2020-08-11 | Korean exports fell 23.6 percent in the August 1-10 period. In the first ten days of the month, imports dropped 24.3 percent. In July as a whole, exports had fallen 7 percent. | 23.6=2020-08-01/2020-08-10; 24.3=2020-08-01/2020-08-10; 7=2020-07
2019-11-04 | Brazil's trade surplus came to US$1.2 billion in the fifth week of October (28 to 31). In October exports reached US$18.2 billion. | 1.2=2019-10-28/2019-10-31; 18.2=2019-10`,
  'what lies before what is past': `
2023-08-20 | Iran's non-oil exports came to $15.9 billion in the first four months of the Iranian year (March 21 to July 22). In the first three months, they stood at $12.5 billion. Imports were $14 billion. | 15.9=2023-03-21/2023-07-22; 12.5=2023-03-21/2023-06-21; 14=2023-03-21/2023-06-21
2019-03-08 | Exports of Chile dropped 4 percent in February. The last time they had fallen was in June 2016, when they lost 9 percent. Copper exports slid 11 percent. | 4=2019-02; 9=2016-06; 11=2019-02
2022-08-18 | New Zealand's surplus was NZ$0.7 billion in June. Before that it had been in deficit, with NZ$0.5 billion in May and NZ$1.1 billion in April. Dairy exports rose 21 percent. | 0.7=2022-06; 0.5=2022-05; 1.1=2022-04; 21=2022-06
2020-11-10 | Mexican exports rose 2.9 percent in October. As recently as May, they had plunged 57 percent. Imports fell 13.8 percent. | 2.9=2020-10; 57=2020-05; 13.8=2020-10
2015-01-20 | Kenyan exports rose 5 percent in 2014. They peaked in 2011, when they were worth $5.8 billion. Tea exports fell 6 percent. | 5=2014; 5.8=2011; 6=2014
2023-05-09 | China's exports grew 8.5 percent in April. The previous month saw a surprise jump of 14.8 percent in exports. Imports contracted 7.9 percent, after a slip of 1.4 percent in March. | 8.5=2023-04; 14.8=2023-03; 7.9=2023-04; 1.4=2023-03
2018-06-15 | India's exports rose 20 percent in May to $28.9 billion. In the same month of last year exports had stood at $24 billion. Growth in April was 5.2 percent. Imports were $43.5 billion. | 20=2018-05; 24=2017-05; 5.2=2018-04; 43.5=2018-05`,
};
