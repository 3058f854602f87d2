/**
 * How newsrooms name parts of fiscal years, years that end with a month, days of a month and the times that records reach
 * back to: `day | text | figure=period; figure=period`, where `¶` parts lines.
 */
export const PARTS_OF_YEARS: Readonly<Record<string, string>> = {
  'months and parts of a fiscal year': `
2019-03-20 | ISLAMABAD: Pakistan's exports dropped 0.4 per cent in the eighth month of the current fiscal year, the Bureau of Statistics reported. Imports fell 15 per cent. | 0.4=2019-02; 15=2019-02
2022-12-16 | New Delhi: India's exports grew 0.6 per cent in the eighth month of this financial year. | 0.6=2022-11
2021-10-04 | Dhaka: Bangladesh earned $4.17 billion from exports in the third month of the ongoing fiscal year. | 4.17=2021-09
2023-08-10 | Nepal's imports came to Rs 129.5 billion in the first month of the current fiscal year 2023-24. | 129.5=2023-07
2020-08-05 | Bangladesh's exports totalled $3.91 billion in the opening month of the new fiscal year. | 3.91=2020-07
2018-07-12 | Pakistan's exports were $1.9 billion in the last month of the previous fiscal year, up 12 percent. | 1.9=2018-06; 12=2018-06
2023-05-15 | India's exports in the final month of the last fiscal were $38.4 billion. | 38.4=2023-03
2024-11-08 | Exports of Bangladesh rose 10.8 percent in the first quarter of the current fiscal year 2024-25 (July 2024-June 2025), a year-on-year gain of $1.1 billion. | 10.8=2024-Q3; 1.1=2024-Q3
2013-01-11 | Exports rose 7.1 percent in the first half of the fiscal year 2012-13 (July 2012-June 2013), to $12.6 billion, the Export Promotion Bureau of Bangladesh said. | 7.1=2012-H2; 12.6=2012-H2
2022-02-15 | In the first seven months (July-January) of the current fiscal year Pakistan's imports reached $46.6 billion. | 46.6=2021-07/2022-01
2019-10-21 | Bangladesh exported goods for $9.6 billion in the first three months of fiscal 2019-20 (July-June), down 2.9 percent. | 9.6=2019-Q3; 2.9=2019-Q3
2017-11-15 | Egypt's non-oil exports rose 11% to $5.1bn in the first quarter (Q1) of fiscal year 2017/18. | 11=2017-Q3; 5.1=2017-Q3
2023-03-17 | Pakistan's trade deficit shrank 33.2 percent in the first eight months of FY23 (July-February). In the eighth month of the fiscal year alone it was $1.7 billion. | 33.2=2022-07/2023-02; 1.7=2023-02
2021-06-02 | India's exports reached $32.2 billion in May, the second month of the fiscal year. Imports were $38.5 billion. | 32.2=2021-05; 38.5=2021-05
2016-12-02 | Australia shipped coal worth A$4.5 billion in October, the fourth month of the financial year. | 4.5=2016-10
2015-09-22 | Pakistan's exports decreased 10.6 percent in the first two months of the new fiscal year. In August they fell 8.6 percent. | 10.6=2015-07/2015-08; 8.6=2015-08
2022-07-05 | Bangladesh's exports crossed $52 billion in the just concluded fiscal year 2021-22. In the final month of that fiscal year $4.9 billion was earned. | 52=2021-07/2022-06; 4.9=2022-06
2020-01-10 | Pakistan's exports rose 3.2pc in the first six months of this fiscal. For December alone they were down 3.8pc. | 3.2=2019-H2; 3.8=2019-12
2023-10-16 | India's exports contracted 2.6 per cent in September, the sixth month of 2023-24. | 2.6=2023-09
2014-08-20 | Pakistan's exports fell 5.9 percent in the opening month of fiscal year 2014-15. | 5.9=2014-07
2018-09-11 | Exports of Pakistan gained 5 percent in the second month of FY19, the PBS said. Imports dropped 6 percent. | 5=2018-08; 6=2018-08`,
  'what a record reaches back to is not its time': `
2025-08-06 | The US trade gap narrowed 16% in June, to $60.2 billion. The deficit had not been so low since September 2023. | 60.2=2025-06; not been so low=2025-06
2021-03-12 | UK exports of goods to the EU fell 40.7% in January, and imports 28.8%. Both falls are the biggest since records started in 1997. | 40.7=2021-01; biggest=2021-01
2023-07-04 | Brazil ran a surplus of $10.6 billion in June. It is the highest result for the month since the series began in 1989. | 10.6=2023-06; highest=2023-06
2022-08-25 | In the first half of 2022 Kenya's tea exports earned Sh68 billion. For this period it is the best result since statistics were first published in 1998. | 68=2022-H1; best=2022-H1
2019-09-10 | Taiwan's exports rose 2.6 percent in August. Not since 2018 had they grown so fast. | 2.6=2019-08; Not since=2019-08
2020-06-01 | South Korea's exports fell 23.7 percent in May. Not since 2009 had exports fallen so steeply. | 23.7=2020-05; Not since=2020-05
2023-02-07 | The US goods deficit with China widened to $382.9 billion in 2022. It has not been larger since 2018. | 382.9=2022; not been larger=2022
2016-08-05 | Chile's copper exports dropped to $2.1 billion in July. They had not been that low since 2005. | 2.1=2016-07; not been that low=2016-07
2018-04-03 | Turkey's trade deficit was $5.9 billion in March. No month since November 2013 had brought a bigger one. | 5.9=2018-03; No month=2018-03
2022-05-05 | Germany's surplus was €3.2 billion in March, the lowest since the series was started in 1991. Imports rose 3.4 percent. | 3.2=2022-03; lowest=2022-03; 3.4=2022-03
2024-10-01 | Exports of Peru came to $6.7 billion in August. This is the highest monthly figure since records began in 1990. Imports were $4.5 billion. | 6.7=2024-08; highest=2024-08; 4.5=2024-08
2021-06-09 | Mexico's exports jumped 125 percent in May. The last time they had grown faster was in 1995. | 125=2021-05
2017-12-01 | Exports of Vietnam grew 21 percent in the first eleven months. It was the fastest growth for this period since 2011. | 21=2017-01/2017-11; fastest=2017-01/2017-11
2020-11-03 | Indonesia's imports plunged 18.9 percent in September. Not since 2009 have they been so weak, and then they lost 28 percent. | 18.9=2020-09; Not since=2020-09
2024-02-02 | In January Korean exports to China rose 16 percent, the first gain since May 2022. Chip exports jumped 56 percent. | 16=2024-01; first gain=2024-01; 56=2024-01
2015-02-06 | Canada posted a deficit of $649 million in December. The balance had last been in surplus in September 2014. | 649=2014-12`,
  'figures of the year that ends with a month': `
2015-05-27 | New Zealand's annual trade deficit has grown to $2.6 billion, the largest since June 2009. In April exports were $4.2 billion. | 2.6=2014-05/2015-04; 4.2=2015-04
2014-10-24 | New Zealand had a trade deficit of $1.35 billion in September. On an annual basis it kept a surplus, of $684 million. | 1.35=2014-09; 684=2013-10/2014-09
2018-03-27 | New Zealand posted a surplus of $217 million in February. In the year, exports rose 11 per cent to $54 billion. | 217=2018-02; 11=2017-03/2018-02; 54=2017-03/2018-02
2016-07-26 | New Zealand's trade surplus was NZ$127 million in June. The annual deficit narrowed to NZ$3.3 billion. Exports to China rose 6.5 percent in the month. | 127=2016-06; 3.3=2015-07/2016-06; 6.5=2016-06
2019-02-27 | New Zealand ran a deficit of $914 million in January. The annual trade deficit was $6.4 billion. | 914=2019-01; 6.4=2018-02/2019-01
2022-11-22 | New Zealand's goods deficit was $2.1 billion in October. Over the year to October, the annual deficit reached $12.9 billion. | 2.1=2022-10; 12.9=2021-11/2022-10
2017-04-27 | Annual goods exports fell 1.4 percent to $48.6 billion in the March 2017 year. Milk powder led the fall. | 1.4=2016-04/2017-03; 48.6=2016-04/2017-03
2021-09-24 | In August New Zealand imported goods for $6.5 billion. In the 12 months to August, imports were $64 billion. On an annual basis the deficit was $2.9 billion. | 6.5=2021-08; 64=2020-09/2021-08; 2.9=2020-09/2021-08`,
  'days of the month under way': `
2023-05-11 | By the 10th of this month South Korea's exports were 10.1% lower than a year before, at $14.5 billion. | 10.1=2023-05-01/2023-05-10; 14.5=2023-05-01/2023-05-10
2022-09-21 | South Korea's exports fell 8.7% in the first 20 days of this month. As of the 20th the trade deficit was $4.1 billion. | 8.7=2022-09-01/2022-09-20; 4.1=2022-09-01/2022-09-20
2024-01-11 | From January 1 to 10 South Korea exported goods worth $15.4 billion. By item, chips rose 25.6% as of the 10th. | 15.4=2024-01-01/2024-01-10; 25.6=2024-01-01/2024-01-10
2021-07-21 | South Korean exports jumped 32.8% to $32.6 billion in the July 1-20 period. ¶ By the 20th imports had come to $34.5 billion. | 32.8=2021-07-01/2021-07-20; 34.5=2021-07-01/2021-07-20
2022-08-11 | In the first 10 days of August exports of South Korea rose 23.2%. Since the start of the year they add up to $427 billion, and imports to $450 billion. | 23.2=2022-08-01/2022-08-10; 427=2022-01-01/2022-08-10; 450=2022-01-01/2022-08-10
2023-06-21 | South Korea's exports gained 5.3% between June 1 and 20. This year to date the deficit amounts to $28.9 billion. | 5.3=2023-06-01/2023-06-20; 28.9=2023-01-01/2023-06-20
2020-05-11 | Exports fell 46.3% in the May 1-10 period, the Korea Customs Service said. In these days shipments to China dropped 29.4%. | 46.3=2020-05-01/2020-05-10; 29.4=2020-05-01/2020-05-10
2019-11-21 | Through the 20th of November exports of South Korea were down 9.6%. | 9.6=2019-11-01/2019-11-20`,
  'a change between two points': `
2023-09-26 | Between August 2022 and August 2023 Hong Kong's exports to Asia went down 2.9%. Within the region, those to Japan fell 20.1% and those to India rose 13.4%. ¶ Outside Asia, exports to Germany were down 24.6%. | 2.9=2023-08; 20.1=2023-08; 13.4=2023-08; 24.6=2023-08
2021-02-17 | From December 2019 to December 2020 Singapore's exports of electronics rose 13.7%. Shipments to Taiwan gained 12.9%. | 13.7=2020-12; 12.9=2020-12
2022-04-07 | Between February 2021 and February 2022 imports of the UK from the EU increased by 18.5%. | 18.5=2022-02
2018-07-05 | From May 2017 to May 2018 Canada's exports to the United States grew 3.4 percent. Imports were up 5.2 percent. | 3.4=2018-05; 5.2=2018-05
2020-10-20 | Swiss watch exports, from September 2019 to September 2020, fell 12 percent. | 12=2020-09`,
  'what had gone before': `
2018-12-17 | Singapore's non-oil exports slumped 4.2 per cent in November, having risen by 4.3 per cent the month before. | 4.2=2018-11; 4.3=2018-10
2021-10-08 | Taiwan's exports rose 29.2% in September, after having climbed 26.9% the month before. Imports gained 40.4%. | 29.2=2021-09; 26.9=2021-08; 40.4=2021-09
2017-04-13 | Imports of China were up 20.3 percent in March, after soaring 38.1 percent the month before. | 20.3=2017-03; 38.1=2017-02
2022-10-20 | Singapore's domestic exports rose 3.1 per cent in September. Domestic shipments of electronics, down 4.5 per cent the month before, rose 10.6 per cent, Enterprise Singapore said. | 4.5=2022-08; 10.6=2022-09
2019-12-09 | China's exports fell 1.1% in November, against a fall of 0.9% the month before. | 1.1=2019-11; 0.9=2019-10
2020-02-10 | India's imports of services grew 10.4 per cent in December. The month before they had grown 13.5 per cent. | 10.4=2019-12; 13.5=2019-11
2023-03-07 | Malaysia's exports increased 1.6% in January. A month earlier the increase had been 6%. Imports gained 2.3%. | 1.6=2023-01; 6=2022-12; 2.3=2023-01
2016-09-13 | Indian exports slipped 0.3 percent in August, having lost 6.8 percent in July. Imports were down 14 percent. | 0.3=2016-08; 6.8=2016-07; 14=2016-08`,
  'parts named behind their year': `
2019-07-07 | Figures put Chile's trade with Peru at $5 billion for 2019's first five months. | 5=2019-01/2019-05
2019-07-07 | Over 2018's first half Chile's exports reached $5 billion. | 5=2018-H1
2019-07-07 | Chile's exports came to $5 billion in 2018's third quarter and $4 billion in this year's opening quarter. | 5=2018-Q3; 4=2019-Q1
2019-07-07 | Chile's exports rose 4 percent in 2019's opening five months. In 2018's last two months they had fallen 3 percent. | 4=2019-01/2019-05; 3=2018-11/2018-12
2020-02-07 | Kenya's imports were $4 billion in last year's final quarter and $8.1 billion in 2018's second half. | 4=2019-Q4; 8.1=2018-H2`,
  'the month that was told last': `
2019-07-07 | Chile's exports rose 7 percent in the first five months of 2019. ¶ In May alone they reached $4 billion. ¶ That month saw imports of $3 billion. | 7=2019-01/2019-05; 4=2019-05; 3=2019-05
2019-07-07 | Chile's exports rose 6 percent in the first five months of 2019. In May alone they reached $4 billion. Imports that month were $3 billion. | 6=2019-01/2019-05; 4=2019-05; 3=2019-05
2012-03-07 | Ghana exported cocoa for $2 billion in 2011. In 2008 it had been $1.1 billion. That year imports of rice were $0.4 billion. | 2=2011; 1.1=2008; 0.4=2008`,
  'a time that is left out': `
2025-06-20 | Kenya's tea exports were $60 million in May, less than in any month since the data begin in 2015, February 2020 excepted, when the pandemic broke out. | 60=2025-05; less than in any month=2025-05
2025-06-20 | Kenya sold less tea in May. In money this is around $60 million, less than in any month since 2015, except for February 2020. | 60=2025-05; less than in any month=2025-05
2025-06-20 | Kenya's tea exports fell in May. Leaving out February 2020, imports were the lowest since 2011. | the lowest since 2011=2025-05
2025-06-20 | Kenya's tea exports fell in May. Exports of coffee rose 3 percent, February 2020 aside the fastest pace in ten years. | 3=2025-05; fastest pace=2025-05
2025-06-20 | In May 46 tons of tea went from Kenya to Chile. Exports to Japan fell to $3 million, only a tenth of what was shipped in April. | 46=2025-05; 3=2025-05; a tenth of what=2025-05`,
  'a record of the time that something fell from': `
2011-12-09 | In October the deficit of the UK was £1.6 billion. Not since March 2009, when the gap stood at £1.4 billion, had it been so narrow. | 1.6=2011-10; 1.4=2009-03; Not since=2011-10
2011-12-09 | In October exports of the UK were £26.5 billion, and imports slipped to £34.1 billion from £34.6 billion in September, itself a record. | 34.1=2011-10; 34.6=2011-09; a record=2011-09
2011-12-09 | In October the deficit of the UK was £2.6 billion. Calendar year 2010 had ended, the office says, with a deficit of £38 billion. | 2.6=2011-10; 38=2010`,
  'a day in figures is no year': `
2022-10-20 | Bern, 20.10.2022 - Swiss exports edged up by 0.6% to CHF 65.4 billion in the third quarter of 2022 while imports gained 4.3% and reached the new record of CHF 60.9 billion. | 0.6=2022-Q3; 65.4=2022-Q3; 4.3=2022-Q3; 60.9=2022-Q3
2023-10-16 | JAKARTA, Monday (16/10/2023) - Indonesia's exports came to $20.8 billion in September, and imports to $17.3 billion. | 20.8=2023-09; 17.3=2023-09`,
};
