/** More of how offices and agencies say of when a figure and its base are; rows as in `dated-changes-rows.ts`. */
export const BASES_NAMED: Readonly<Record<string, string>> = {
  'a corresponding period named behind another base': `
2022-12-06 | In Q3 2022, Nigeria's total trade stood at N11.59tn, which was lower than the value recorded in the second quarter of 2022 (N12.84tn) but higher than the value recorded in the corresponding period of 2021, N10.47tn. | 11.59=2022-Q3; 12.84=2022-Q2; 10.47=2021-Q3
2022-12-06 | Nigeria's imports increased by 4.2 per cent in the third quarter of 2022 when compared to the value of the second quarter of 2022 (N5.44tn) and grew by 6.2 per cent when compared to the corresponding quarter of 2021 (N5.34tn). | 4.2=2022-Q3 qoq; 5.44=2022-Q2; 6.2=2022-Q3 yoy; 5.34=2021-Q3
2023-12-13 | Exports of Ghana's cocoa paste rose 12 percent in Q3 2023 compared with Q2 2023 and 9 percent against the same quarter of 2022. | 12=2023-Q3 qoq; 9=2023-Q3 yoy
2019-06-25 | Hong Kong's exports of May were 3 percent above those of April and 2.4 percent below those of the same month of 2018. | 3=2019-05 mom; 2.4=2019-05 yoy
2021-10-20 | Rwanda's exports were worth $130 million in August, more than the $121 million of July and the $95 million of the same month in 2020. | 130=2021-08; 121=2021-07; 95=2020-08
2018-11-14 | South Africa exported R109bn of goods in September, down from R114bn in August but up from R99bn in the corresponding month of 2017. | 109=2018-09; 114=2018-08; 99=2017-09
2024-05-20 | Angola's imports came to $3.3 billion in the first quarter of 2024, against $3.9 billion in the fourth quarter of 2023 and $4.1 billion in the same period of 2023. | 3.3=2024-Q1; 3.9=2023-Q4; 4.1=2023-Q1
2017-03-22 | Exports of Kenya's flowers fell to Sh6.2 billion in January, from Sh7.4 billion in December and Sh6.9 billion in the same month a year earlier. | 6.2=2017-01; 7.4=2016-12; 6.9=2016-01
2020-11-26 | The surplus of Peru was $0.9 billion in September. That is less than in August ($1.1 billion) and more than in the same month of 2019 ($0.5 billion). | 0.9=2020-09; 1.1=2020-08; 0.5=2019-09`,
  'the figure of a base behind a dash or in brackets': `
2022-12-06 | Nigeria's exports - N5.93 trillion - declined by 19.9 percent in the third quarter of 2022 when compared to the second quarter of 2022 - N7.41 trillion. | 5.93=2022-Q3; 19.9=2022-Q3 qoq; 7.41=2022-Q2
2022-12-06 | Nigeria's exports grew 15.5 percent in Q3 2022 when compared to the value recorded in the third quarter of 2021 - (N5.14 trillion). | 15.5=2022-Q3 yoy; 5.14=2021-Q3
2021-05-18 | Exports of Mongolia rose 62 percent in the first four months, as compared with January-April 2020 – $1.7 billion. | 62=2021-01/2021-04; 1.7=2020-01/2020-04
2019-02-14 | Ukraine's grain exports gained 18 percent in January against December 2018 — $0.7 billion. | 18=2019-01; 0.7=2018-12
2016-08-11 | Exports of Sri Lanka's tea dropped 6 percent in June from a year earlier (Rs 16.4 billion). | 6=2016-06 yoy; 16.4=2015-06`,
  'what is exceeded, and periods called so': `
2024-03-18 | Brazil's corn exports in March are expected to easily surpass the volumes recorded in the same month last year, after growing 25 percent. | 25=2024-03
2018-09-20 | Exports of Peruvian avocados came to $700 million in the first eight months, enough to beat the total of 2017. | 700=2018-01/2018-08
2013-12-10 | Portugal's exports rose by 4.6 percent in the three months to October 2013, when compared with the period August to October 2012, which led to a €332 million reduction of the deficit. | 4.6=2013-08/2013-10 yoy; 332=2013-08/2013-10 yoy
2021-07-15 | Exports of Serbia were up 26 percent in January-May, measured against the period January-May 2020. Imports gained 23 percent. | 26=2021-01/2021-05; 23=2021-01/2021-05
2014-02-10 | Portugal's imports increased by 3.9 percent in the quarter ended in December 2013. | 3.9=2013-Q4
2013-12-10 | Portugal's exports of goods increased by 4.6 percent and imports by 1.2 percent in the quarter ended in October 2013. | 4.6=2013-08/2013-10; 1.2=2013-08/2013-10
2019-07-10 | Portuguese imports grew 9 percent in the quarter that ended in May 2019. | 9=2019-03/2019-05
2017-05-25 | Exports of Dutch cheese grew 7 percent in the quarter ended 31 March 2017. | 7=2017-Q1
2024-03-18 | Brazil has exported 820 thousand tons of corn until the third week of March, almost double the 427 thousand tons of the entire month last year. | 820=2024-03-01/2024-03-17; 427=2023-03
2022-06-20 | Up to the third week of June Brazil shipped 6.1 million tonnes of soybeans, against 11.1 million tonnes in the whole month of June 2021. | 6.1=2022-06-01/2022-06-19; 11.1=2021-06
2021-10-05 | Canada's exports of energy climbed in August to their highest level since March, 2014, at $12-billion. | 12=2021-08
2016-05-04 | Canada's trade deficit widened to $3.4-billion in March, 2016, from $2.5-billion in February, 2016. | 3.4=2016-03; 2.5=2016-02`,
  'rates freed of the season or of working days': `
2015-09-01 | On a seasonally adjusted basis Turkey's exports increased only 0.1% m/m in July, while on a calendar adjusted basis they declined by 17.2% y/y and imports were down 12.5% y/y. | 0.1=2015-07 mom; 17.2=2015-07 yoy; 12.5=2015-07 yoy
2022-08-29 | Turkey's exports rose 13.4 percent annually in July. ¶ On a calendar adjusted basis, exports and imports advanced 9.3 percent and 36 percent, respectively. | 13.4=2022-07 yoy; 9.3=2022-07 yoy; 36=2022-07 yoy
2022-08-29 | Turkey's exports rose 13.4 percent annually in July. ¶ On a seasonally adjusted basis, exports declined 5.5 percent monthly in July, while imports rose 2.2 percent. ¶ On a calendar adjusted basis, imports advanced 36 percent. | 5.5=2022-07 mom; 2.2=2022-07 mom; 36=2022-07 yoy
2015-08-31 | Turkey's seasonally and calendar adjusted exports increased by 0.1% in July compared with the previous month. Calendar adjusted exports decreased by 17.2%, imports by 12.5% compared with July 2014. | 0.1=2015-07 mom; 17.2=2015-07 yoy; 12.5=2015-07 yoy
2019-02-18 | Adjusted for working days, Italian exports fell 1.3% in December. | 1.3=2018-12 yoy
2018-10-16 | Seasonally adjusted, Italian exports were 2.1% lower in August than in July; adjusted for working days they were 5.1% higher. | 2.1=2018-08 mom; 5.1=2018-08 yoy
2024-04-11 | Adjusted for calendar effects, Turkey's exports grew 3.6 percent in February, and in seasonally adjusted terms they grew 1.4 percent. | 3.6=2024-02 yoy; 1.4=2024-02 mom
2017-06-20 | Working-day adjusted exports of Switzerland grew 5.2 percent in May. | 5.2=2017-05 yoy`,
  'rates since a month': `
2019-03-06 | Statistics Canada said exports were down 3.8% in December, the fifth decline since the record of July. Exports have fallen 9.8% or by $5.0 billion since July. | 3.8=2018-12 mom; 9.8=2018-12 vs 2018-07; 5=2018-12 vs 2018-07
2020-07-08 | France's imports were €40 billion in May. They have dropped 22 percent since February. | 40=2020-05; 22=2020-05 vs 2020-02
2023-01-30 | Exports of Swedish iron ore came to SEK2.4 billion in December. Since August they have lost 15 percent. | 2.4=2022-12; 15=2022-12 vs 2022-08
2012-10-12 | Exports of Japan to China totalled ¥954 billion in September. They have shrunk by a tenth since March. | 954=2012-09; tenth=2012-09 vs 2012-03`,
  'a rate that leads to a level of another time': `
2015-09-01 | Turkey's energy imports fell by 38.3% y/y to $3.05bn in July and declined by 27% y/y to $23.7bn in January-July. | 38.3=2015-07; 3.05=2015-07; 27=2015-01/2015-07; 23.7=2015-01/2015-07
2023-05-12 | Exports of Greece dropped 4.1 percent to €4.6 billion in March but rose 12 percent to €13.2 billion in the first quarter. | 4.1=2023-03; 12=2023-Q1; 13.2=2023-Q1
2016-02-10 | Taiwan's exports slid 13% from a year earlier to $22.2bn in January and were down 10.9% at $280bn in 2015. | 13=2016-01; 22.2=2016-01; 10.9=2015; 280=2015
2018-08-09 | Imports of the Czech Republic climbed by 6.2% year on year to CZK303bn in June and by 3.5% to CZK1.8trn in the first half. | 6.2=2018-06; 303=2018-06; 3.5=2018-H1; 1.8=2018-H1`,
  'a place or an amount, and then in the period': `
2021-11-30 | Vietnam's exports rose 17.5 per cent to $299.7 billion in the first eleven months. They were $29.9 billion in November. ¶ The US remained the biggest buyer, importing $84.8 billion worth of goods in the eleven months. It was followed by China ($50.5 billion) and the EU ($35.7 billion). | 84.8=2021-01/2021-11; 50.5=2021-01/2021-11; 35.7=2021-01/2021-11
2020-11-30 | Between January and November Vietnam's exports gained 5.3 percent. In November alone they stood at $24.8 billion. ¶ The U.S. remained the largest market in the eleven months, with $69.9 billion. China followed, with $43.1 billion. | 69.9=2020-01/2020-11; 43.1=2020-01/2020-11
2019-12-13 | Vietnam had a trade surplus of $10.94 billion in the first 11 months of 2019, up from a surplus of $9.01 billion one month earlier. | 10.94=2019-01/2019-11; 9.01=2019-01/2019-10`,
  'a look back that stands alone': `
2024-03-18 | Brazil's soybean exports in March exceeded 10 million tonnes in the month to date. ¶ In March of last year, soybean exports totaled 12.6 million tonnes. ¶ The daily average is 788 thousand tonnes, compared to 630 thousand tonnes in March last year. | 10=2024-03-01/2024-03-17; 12.6=2023-03; 788=2024-03-01/2024-03-17; 630=2023-03
2018-08-14 | Kenya's imports stood at Sh149 billion in June. ¶ In June of 2017 they were Sh138 billion. ¶ Fuel imports cost Sh27 billion, against Sh22 billion in June 2017. | 149=2018-06; 138=2017-06; 27=2018-06; 22=2017-06
2021-09-22 | Taiwan's export orders reached $53.5 billion in August. ¶ In August last year, orders came to $45.4 billion. ¶ Orders from America rose 20 percent. | 53.5=2021-08; 45.4=2020-08; 20=2021-08`,
  'a clause in front of the one that names the month': `
2024-08-18 | Jordan's exports came to JD4.4 billion in the first half of 2024. In June alone they were JD815 million. ¶ With imports 5.7 per cent higher at JD1.4 billion, the shortfall for the month of June widened to JD576 million. | 4.4=2024-H1; 815=2024-06; 5.7=2024-06; 1.4=2024-06; 576=2024-06
2019-11-20 | Greece exported goods worth €25 billion in the first nine months of 2019. ¶ While exports rose 4 percent to €2.9 billion, imports in September gained 7 percent. | 25=2019-01/2019-09; 4=2019-09; 2.9=2019-09; 7=2019-09`,
  'an outlook for the year in which a text came out': `
2023-01-20 | China's trade with Africa reached $282 billion in 2022. ¶ Kenya hopes that its exports to China grow by a tenth this year. ¶ Exports to Africa were $164 billion. | 282=2022; 164=2022`,
  'a rate that another rate is set beside': `
2013-04-10 | Exports of Chile reached $97 billion in the first quarter. The increase of 14.3 percent over the first quarter of last year was well above the growth of 6.2 percent with which they had finished 2012. | 14.3=2013-Q1 yoy; 6.2=2012
2013-04-10 | As for March alone, Chilean exports were 10 percent higher than a year ago. That was less than the 21.8 percent that February had seen. | 10=2013-03; 21.8=2013-02
2013-04-10 | Chilean exports grew 10 percent in March. Sales to China gained 3 percent, slower than the 5 percent that the second half had brought. | 10=2013-03; 3=2013-03; 5=2012-H2
2018-06-10 | Kenya's imports rose 3.5 percent in May, more than the 2.2 percent of the month before. The deficit widened 9 percent, less than the 12 percent of a year earlier. | 3.5=2018-05 yoy; 2.2=2018-04 yoy; 9=2018-05; 12=2017-05
2018-06-10 | Exports of copper from Zambia gained 7 percent in May, compared with the 4.5 percent with which they had ended 2017. | 7=2018-05; 4.5=2017
2018-06-10 | Zambia's imports fell 7 percent in May. That was below the 4.5 percent recorded in April. | 7=2018-05; 4.5=2018-04`,
  'changes that took several years': `
2018-04-30 | German exports to Poland have risen 86 percent in the last ten years. In 2017 they were €59 billion. | 86=2017 vs 2007; 59=2017
2018-04-30 | Over the past five years Kenya's imports have grown by 34 percent. | 34=2017 vs 2012
2018-04-30 | Kenya's imports were $1.5 billion in March. They have gone up 44 percent over ten years. Exports rose 4 percent. | 1.5=2018-03; 44=2017 vs 2007; 4=2018-03 yoy
2018-04-30 | In 2016 Peru exported goods worth $37 billion. Exports fell 12 percent in two years. | 37=2016; 12=2016 vs 2014
2018-04-30 | Over the past decade, Chile's exports to Peru shrank. | shrank=2017 vs 2007
2018-04-30 | Kenya's imports were $1.5 billion in March. The country has at least doubled its exports to Uganda over the decade. | doubled=2017 vs 2007
2018-04-30 | Kenya's exports and imports both shrank in March faster than at any time in two years. | shrank=2018-03 yoy
2018-04-30 | Within two decades, Chile's exports to Peru have gained 77 percent. | 77=2017 vs 1997
2018-04-30 | Trade of Chile grew by an average of 5 percent a year over the past ten years. In March exports rose 4 percent, the most in ten years. | 4=2018-03 yoy`,
  'runs that were over': `
2018-04-30 | After falling two years in a row, German exports to Poland rose 4 percent in 2017. | two years in a row=2016; 4=2017
2018-04-30 | Having shrunk for three straight years, German exports to Poland rose 4 percent in 2017. | three straight years=2016; 4=2017
2018-04-30 | In 2017, following two years of decline, exports of Germany to Poland rose 4 percent. | two years of decline=2016; 4=2017
2018-04-30 | German exports grew for the third year in a row in 2017. | third year in a row=2017`,
};
