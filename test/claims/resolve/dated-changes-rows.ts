/**
 * How offices and agencies date both sides of a change: `day | text | figure=period; figure=period comparison`, where `¶`
 * parts paragraphs. A figure is told by its number, or by words of its claim; a comparison with another period than the
 * usual ones is `vs PERIOD`.
 */
export const DATED_CHANGES: Readonly<Record<string, string>> = {
  'parts of a fiscal year that are pointed at again': `
2022-04-05 | Pakistan's exports grew 26.9 percent in the first nine months of the current fiscal year (2021-22). ¶ The deficit widened by 70.1 percent during the first nine months and was recorded at $35.4 billion. | 26.9=2021-07/2022-03; 70.1=2021-07/2022-03; 35.4=2021-07/2022-03
2018-04-12 | Pakistan imported goods worth $44.4 billion in the first three quarters of the current fiscal year (2017-18). ¶ The trade deficit went up by 17.3 percent during the first three quarters and stood at $27.3 billion. | 44.4=2017-07/2018-03; 17.3=2017-07/2018-03; 27.3=2017-07/2018-03
2023-01-04 | Pakistan's trade deficit shrank 32.7 percent in the first two quarters of the fiscal year 2022-23. Exports fell 5.8 percent in the first two quarters, to $14.2 billion. | 32.7=2022-H2; 5.8=2022-H2; 14.2=2022-H2
2022-09-03 | Pakistan's exports rose 3.8 percent to $4.8 billion in July-August, compared to $4.6 billion in the corresponding period of the last fiscal year. | 3.8=2022-07/2022-08; 4.8=2022-07/2022-08; 4.6=2021-07/2021-08
2022-09-03 | Imports of Pakistan declined by 9.3 percent to $11 billion during the first two months of the current fiscal year, as compared with $12.2 billion in the same period of the last fiscal year. | 9.3=2022-07/2022-08; 11=2022-07/2022-08; 12.2=2021-07/2021-08
2023-09-06 | Pakistan's trade deficit stood at $3.8 billion in July and August, well below the $6.3 billion recorded for the same period in the 2022-2023 fiscal year. | 3.8=2023-07/2023-08; 6.3=2022-07/2022-08
2024-01-05 | Bangladesh exported knitwear for $13.3 billion in July-December, up from $12.7 billion in the same months of fiscal 2022-23. | 13.3=2023-H2; 12.7=2022-H2
2021-12-14 | India's engineering exports came to $71.1 billion in April-November, against $45.2 billion in the same period of FY21. | 71.1=2021-04/2021-11; 45.2=2020-04/2020-11
2022-09-02 | Pakistan's trade gap narrowed by 17.1 percent in the first two months (July-August) of the current fiscal year (FY23) and stood at $6.3 billion, compared with $7.6 billion in the same period of last fiscal year. | 17.1=2022-07/2022-08; 6.3=2022-07/2022-08; 7.6=2021-07/2021-08
2023-08-02 | Exports of Pakistan fell by 12.7 percent month on month in the first month (July) of the current fiscal year 2023-24 and amounted to $2.1 billion, compared to $2.4 billion in June 2023. | 12.7=2023-07 mom; 2.1=2023-07; 2.4=2023-06
2021-04-20 | Pakistan's services imports declined by 15.8 percent from $6.1 billion during the first eight months of last fiscal year to $5.1 billion during this year. | 15.8=2020-07/2021-02; 6.1=2019-07/2020-02; 5.1=2020-07/2021-02
2020-12-02 | Nepal imported goods worth Rs 410 billion in the first four months of the current fiscal year, down from Rs 487 billion in the same period of the previous fiscal year. | 410=2020-07/2020-10; 487=2019-07/2019-10
2019-06-12 | Pakistan's exports of rice rose to $1.9 billion in the first eleven months of the fiscal year from $1.8 billion in the same eleven months of the fiscal year before. | 1.9=2018-07/2019-05; 1.8=2017-07/2018-05
2017-02-15 | India's imports in April-January were $307.3 billion, as against $326.3 billion in the corresponding period of 2015-16. | 307.3=2016-04/2017-01; 326.3=2015-04/2016-01
2023-10-04 | Pakistan cut its trade deficit to $5.3 billion in the first quarter of the fiscal year 2023-24 (July-September). It had been $9.2 billion in the same quarter of the previous fiscal year. | 5.3=2023-Q3; 9.2=2022-Q3
2022-11-02 | Bangladesh earned $16.9 billion from exports in July-October of FY23. In the same four months of FY22 it had earned $15.7 billion. | 16.9=2022-07/2022-10; 15.7=2021-07/2021-10
2021-08-03 | India's exports of July 2021 were $35.2 billion. In April-July of this fiscal they added up to $130.6 billion, compared with $74.5 billion in the same period of last fiscal. | 35.2=2021-07; 130.6=2021-04/2021-07; 74.5=2020-04/2020-07
2020-01-10 | Exports of Pakistan grew 3.2 percent to $11.5 billion in the first half of the fiscal year. Imports fell 17 percent during the first half. | 3.2=2019-H2; 11.5=2019-H2; 17=2019-H2
2023-06-05 | In eleven months of the outgoing fiscal year Pakistan's imports dropped by 29.2 percent to $51.2 billion. Exports fell 12.1 percent during the eleven months. | 29.2=2022-07/2023-05; 51.2=2022-07/2023-05; 12.1=2022-07/2023-05`,
  'a headline that counts the months so far': `
2021-11-30 | Vietnam's foreign trade up 22.3 per cent in 11 months ¶ Exports alone gained 17.5 per cent in the first eleven months. | 22.3=2021-01/2021-11; 17.5=2021-01/2021-11
2018-10-30 | Kazakhstan's exports grow 26 pct in nine months ¶ Kazakhstan exported goods worth $43.1 billion from January to September. | 26=2018-01/2018-09; 43.1=2018-01/2018-09
2023-08-14 | Armenian exports jump 53 percent in seven months ¶ Exports reached $4 billion in January-July. | 53=2023-01/2023-07; 4=2023-01/2023-07
2016-06-20 | Iran's saffron exports fetch $85m in 5 months ¶ The figure was told by the national council on Monday. | 85=2016-01/2016-05
2020-09-09 | Georgia's imports fall 16.5% in eight months ¶ The deficit was $3 billion. | 16.5=2020-01/2020-08; 3=2020-01/2020-08
2019-05-22 | Uzbek fruit exports worth $220 million in four months ¶ Cherries led the list, according to the customs committee. | 220=2019-01/2019-04
2022-10-12 | Azerbaijan earns $28.6 billion from exports in nine months ¶ Gas brought in $10.7 billion. | 28.6=2022-01/2022-09; 10.7=2022-01/2022-09
2019-01-18 | Nigeria's crude oil exports hit N11.5 trillion in nine months ¶ Crude oil worth N11.5 trillion was exported from January to September 2018. | hit=2018-01/2018-09
2023-07-20 | Belarus exports to Russia up 30% in five months ¶ Trade with Russia came to $21 billion between January and May. | 30=2023-01/2023-05; 21=2023-01/2023-05
2021-12-03 | Vietnam ships 5.7 million tonnes of rice in 11 months ¶ Rice exports earned $3 billion. | 5.7=2021-01/2021-11; 3=2021-01/2021-11
2014-12-05 | Vietnam posts $2 billion trade surplus in eleven months ¶ Exports rose 13.7 percent to $137 billion. | 2=2014-01/2014-11; 13.7=2014-01/2014-11
2020-08-05 | US trade gap narrows for first time in four months ¶ The trade deficit shrank 7.5 percent to $50.7 billion in June. | 7.5=2020-06; 50.7=2020-06
2018-07-12 | Taiwan's exports grow at slowest pace in six months ¶ Exports were 9.4 percent higher in June. | 9.4=2018-06
2016-09-12 | Exports of India fall for the 19th time in 20 months ¶ Exports dropped 0.3 percent in August. | 0.3=2016-08
2021-04-14 | Pakistan's exports up 7.1 percent in three quarters ¶ Exports reached $18.7 billion during July-March of the current fiscal year. | 7.1=2020-07/2021-03; 18.7=2020-07/2021-03`,
  'both sides of a change are dated': `
2022-12-06 | Nigeria's total trade fell by N1.24tn, from N12.84tn in the second quarter of 2022 to N11.6tn in the third quarter of 2022. | 1.24=2022-Q3 qoq; 12.84=2022-Q2; 11.6=2022-Q3
2023-09-06 | Pakistan's trade deficit widened by nearly 30% on a monthly basis, increasing from $1.64 billion in July 2023 to $2.13 billion in August 2023. | 30=2023-08 mom; 1.64=2023-07; 2.13=2023-08
2019-03-12 | Chile's copper exports dropped by 8.2 percent, from $3.4 billion in January to $3.1 billion in February. | 8.2=2019-02 mom; 3.4=2019-01; 3.1=2019-02
2022-07-07 | Kenya's tea exports grew 11.4 percent from Sh120.2 billion in 2020 to Sh133.9 billion in 2021. | 11.4=2021 yoy; 120.2=2020; 133.9=2021
2016-05-18 | Ghana's imports decreased by 14 percent, from $3.5 billion in the fourth quarter of 2015 to $3 billion in the first quarter of 2016. | 14=2016-Q1 qoq; 3.5=2015-Q4; 3=2016-Q1
2023-03-20 | Exports of wine rose 9 percent, to €1.2 billion in the fourth quarter of 2022 from €1.1 billion in the third. Those are figures of Italy's statistics office. | 9=2022-Q4 qoq; 1.2=2022-Q4; 1.1=2022-Q3
2018-02-28 | Zambia's trade surplus shrank from K1.1 billion in December 2017 to K0.4 billion in January 2018, a fall of 63 percent. | 63=2018-01 mom; 1.1=2017-12; 0.4=2018-01
2021-06-17 | Swiss watch exports went up from CHF1.7 billion in March to CHF1.8 billion in April, a gain of 5.8 percent. | 5.8=2021-04 mom; 1.7=2021-03; 1.8=2021-04
2024-02-22 | Thailand's exports of durian climbed 30 percent, from $3.1 billion in 2022 to $4 billion in 2023. | 30=2023 yoy; 3.1=2022; 4=2023
2017-08-30 | Uganda's coffee exports increased by 44.6 percent to $46.5 million in June 2017, from $32.2 million in June 2016. | 44.6=2017-06 yoy; 46.5=2017-06; 32.2=2016-06
2020-05-21 | Japan's exports to America plunged 38 percent, from ¥1.4 trillion in April 2019 to ¥0.9 trillion in April 2020. | 38=2020-04 yoy; 1.4=2019-04; 0.9=2020-04
2013-12-02 | Imports of Turkey's jewellers soared by 82 percent between 2011 and 2012 and came to $7.6 billion. | 82=2012 yoy
2011-04-12 | Canada's exports of crude petroleum decreased 6.9 percent in February. This followed a rise of 71.3 percent between September 2010 and January 2011. | 6.9=2011-02; 71.3=2011-01 vs 2010-09
2022-03-30 | German exports to Russia fell by half between 2013 and 2020. | half=2020 vs 2013
2019-10-02 | Argentina's beef exports to China tripled between August 2018 and August 2019. | tripled=2019-08 yoy`,
};
