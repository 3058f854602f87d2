/** More of them: shares held, changes told by whoever made them, yearly rates, places moved to. */
export const HELD_AND_MADE: Readonly<Record<string, string>> = {
  'shares held, and who a part is with': `
2023-07-14 | China's foreign trade totaled 20.1 trillion yuan in the half-year. ASEAN held 15.4 percent of it, the EU 13.7 percent. | 15.4=s CHN-ASEAN t 2023-01/2023-06; 13.7=s CHN-EU t 2023-01/2023-06
2022-04-13 | Of the trade that China did with all its Asian partners in the first quarter, 47.2 percent was with ASEAN, customs figures showed. | 47.2=s CHN-ASEAN t 2022-Q1
2019-02-12 | Of India's exports last year, 16 percent went to the US. | 16=s IND-USA x 2018
2021-09-07 | South Korea's exports came to $53.2 billion in August. Of this, 25.6 percent was with China. | 25.6=s KOR-CHN x 2021-08
2020-03-12 | Of all the goods Vietnam sold abroad in 2019, 23 percent was bound for the United States. | 23=s VNM-USA x 2019
2018-08-20 | Trade with the EU was 14 percent of the whole in China's first half, and that with the US 13 percent. | 14=s CHN-EU t 2018-01/2018-06; 13=s CHN-USA t 2018-01/2018-06
2024-04-15 | In the first quarter trade with Belt and Road countries rose 5.5 percent to 4.82 trillion yuan and accounted for 47.4 percent of the whole, Chinese customs said. | 47.4=s CHN-BRI t 2024-Q1
2016-05-19 | Japan's exports dropped 10.1 percent in April. The US was where 20.6 percent of them went. | 20.6=s JPN-USA x 2016-04
2025-01-13 | In 2024 China's trade with ASEAN, at 6.99 trillion yuan, was 15.9 percent of its total. | 15.9=s CHN-ASEAN t 2024
2015-07-13 | Trade by foreign-invested enterprises stood for 46.2 percent of China's total in the first half. | 46.2=s CHN-WLD t 2015-01/2015-06
2022-10-24 | China's surplus with the US went up to $36.1 billion in September. That was 42.6 percent of the country's entire surplus for the month. | 42.6=s CHN-USA b 2022-09
`,
  'records that a figure is set against': `
2020-01-16 | For 2019 the Chinese surplus with the United States was put at around $295.8 billion, customs figures showed, 8.5 percent below the record of $323.3 billion set the year before. | 295.8=b CHN-USA b 2019; -8.5=g CHN-USA b 2019; 323.3=b CHN-USA b 2018
2023-02-08 | The U.S. goods deficit with China was $382.9 billion in 2022, short of the record of $418.2 billion set in 2018. | -418.2=b USA-CHN b 2018
2021-01-14 | China's surplus in December was $78.2 billion, above the previous record of $75.4 billion set the month before. | 75.4=b CHN-WLD b 2020-11
2019-05-03 | Vietnam's exports were $20.4 billion in April, below the record of $22.7 billion reached in March. | 22.7=l VNM-WLD x 2019-03
2022-07-01 | Exports of South Korea hit $57.7 billion in June, just under the $63.5 billion record set in March. | 63.5=l KOR-WLD x 2022-03
2018-02-14 | India's trade gap reached $16.3 billion in January, topping the previous high of $14.9 billion from the month before. | -14.9=b IND-WLD b 2017-12
`,
  'a gap behind a surplus': `
2026-01-21 | China's trade surplus with Africa grew by 64.5 per cent to US$102 billion last year, customs figures show. ¶ The year before, the gap had been US$62 billion. | 62=b CHN-AFRICA b 2024
2023-01-14 | China posted a surplus of $877.6 billion in 2022. A year earlier the gap was $670.4 billion. | 670.4=b CHN-WLD b 2021
2019-09-10 | Germany ran a surplus of 21.4 billion euros in July; in June the gap had been 16.8 billion euros. | 16.8=b DEU-WLD b 2019-06
2022-03-15 | Kenya's deficit widened to $9.7 billion in 2021. In 2020 the difference had been $7.1 billion. | -7.1=b KEN-WLD b 2020
2020-10-09 | Vietnam's surplus with the US swelled to $44.3 billion in nine months, customs said. The imbalance had been $33.9 billion a year before. | 33.9=b VNM-USA b 2019-01/2019-09
2018-06-11 | The surplus that China earned with the US was $24.6 billion in May. The gap stood at $22.2 billion in April. | 22.2=b CHN-USA b 2018-04
`,
  'more or less trade, and trade as a whole': `
2013-01-11 | China did 3.9 percent less trade with Japan in 2012, $329 billion in all, customs announced. ¶ The same figures put the growth of China's exports as a whole at 14.1 percent in December; imports increased 6 percent. | -3.9=g CHN-JPN t 2012; 329=l CHN-JPN t 2012; 14.1=g CHN-WLD x 2012-12; 6=g CHN-WLD m 2012-12
2022-02-18 | Japan sold 12 percent more cars to the US in January, the finance ministry said. The same data put growth in Japan's exports overall at 9.6 percent. | 9.6=g JPN-WLD x 2022-01
2018-10-12 | China sold 14 percent more to the US in September. Its exports as a whole went up 14.5 percent, its imports 14.3 percent. | 14.5=g CHN-WLD x 2018-09; 14.3=g CHN-WLD m 2018-09
2016-08-08 | India did 4 percent less trade with China in June, $5.9 billion in all. | -4=g IND-CHN t 2016-06; 5.9=l IND-CHN t 2016-06
2015-02-09 | China's imports, for which December had brought a fall of 2.4 percent, tumbled 19.9 percent in January. | -2.4=g CHN-WLD m 2014-12; -19.9=g CHN-WLD m 2015-01
2019-03-08 | Exports, which had risen 9.1 percent in January, dropped 20.7 percent in February, China's customs said. | 9.1=g CHN-WLD x 2019-01; -20.7=g CHN-WLD x 2019-02
`,
  'changes without a number, by whoever made them': `
2026-01-21 | China stepped up its sales to Africa last year, customs figures show. | stepped up its sales=g CHN-AFRICA x 2025
2020-01-14 | Customs spokesman Zou told reporters that Chinese imports from the US had picked up since November. | picked up=g CHN-USA m
2019-07-12 | Trade by private firms in China grew in volume as well as in share in the first half. | grew=g CHN-WLD t 2019-01/2019-06 private_firms
2013-07-23 | According to China's commerce ministry, trade with ASEAN has swollen in the past decade. | swollen=g CHN-ASEAN t
2013-01-11 | It was in 2009 that trade between Japan and China had last shrunk, Japan's external trade organisation said. | shrunk=g JPN-CHN t 2009
2018-05-08 | Germany expanded its purchases from China in April, the statistics office said. | expanded its purchases=g DEU-CHN m 2018-04
2021-10-11 | India has been scaling up exports of wheat to Bangladesh since June, the commerce ministry said. | scaling up exports=g IND-BGD x
2022-12-07 | China cut back its imports of coal in November, customs said. | cut back its imports=g CHN-WLD m 2022-11 coal
2017-03-08 | Exports from China disappointed in February, customs data showed. | exports from china disappointed=none
2024-03-07 | Vietnamese exports to the EU recovered in February after a weak January, customs said. | recovered=g VNM-EU x 2024-02
2019-02-14 | Chinese exports bounced back in January, customs said. | bounced back=g CHN-WLD x 2019-01
2016-09-08 | Korean sales to China kept falling in August, customs said. | kept falling=g KOR-CHN x 2016-08
2022-10-14 | Brazil ramped up shipments of corn to Spain in September, the trade ministry said. | ramped up shipments=g BRA-ESP x 2022-09 corn
2021-06-07 | China bought more from Germany in May, customs said. | bought more=g CHN-DEU m 2021-05
2019-11-08 | Chinese purchases of American soybeans resumed in October and swelled. | swelled=g CHN-USA m 2019-10 soybeans
2022-01-14 | Trade with Russia flourished in 2021, China's customs said. | flourished=g CHN-RUS t 2021
`,
  'yearly rates between two amounts': `
2013-07-23 | In 2015 trade between China and ASEAN will amount to $500 billion, the vice minister predicted. ¶ According to the ministry, trade between the two sides has swollen in the past decade: from $54.77 billion in 2002 it went up to $400.1 billion in 2012, which makes an average increase of 22 percent a year. | 54.77=l CHN-ASEAN t 2002; 400.1=l CHN-ASEAN t 2012; 22=g CHN-ASEAN t 2002/2012
2019-09-10 | China's trade with Africa rose from $10.6 billion in 2000 to $204 billion in 2018, an average of 17.9 percent a year. | 17.9=g CHN-AFRICA t 2000/2018
2021-03-15 | India's exports to Bangladesh went from $2.2 billion in 2010 to $8.6 billion in 2020, which is an average growth of 14.6 percent a year. | 14.6=g IND-BGD x 2010/2020
2018-05-02 | Between 2012 and 2017 Vietnam's exports grew from $114.5 billion to $214 billion, on average by 13.3 percent a year. | 13.3=g VNM-WLD x 2012/2017
2024-02-14 | Brazil's trade with China swelled from $9.2 billion in 2004 to $157.5 billion in 2023, equal to an average annual rate of 16.1 percent. | 16.1=g BRA-CHN t 2004/2023
2023-05-15 | Trade between China and Kazakhstan grew an average of 12 percent a year from 2013 to 2022. | 12=g CHN-KAZ t 2013/2022
2015-11-09 | Korea's exports to China stood at $62 billion in 2005 and at $145 billion in 2014; that is an average rise of 9.9 percent a year. | 9.9=g KOR-CHN x 2005/2014
`,
  'rates of two months in one sentence': `
2019-02-14 | China's exports rose 9.1 percent, customs figures for January showed, almost twice the rate of the month before. Imports, which December had seen fall 7.6 percent, were down 1.5 percent. | 9.1=g CHN-WLD x 2019-01; -7.6=g CHN-WLD m 2018-12; -1.5=g CHN-WLD m 2019-01
2018-04-13 | China's exports dropped 2.7 percent in March; imports, which in February had risen 6.3 percent, climbed 14.4 percent. | 6.3=g CHN-WLD m 2018-02; 14.4=g CHN-WLD m 2018-03
2017-06-08 | China's exports climbed 8.7 percent in May; in April it had been 8 percent. Imports added 14.8 percent, compared with April's 11.9 percent. | 8=g CHN-WLD x 2017-04; 14.8=g CHN-WLD m 2017-05; 11.9=g CHN-WLD m 2017-04
2025-08-07 | In July China and Australia traded goods for $17.68 billion, 9.7 percent less than a year earlier, the customs office said. The rate had been minus 11.8 percent in June and minus 12.8 percent in May. ¶ In April the decline had still been 15.7 percent. | 17.68=l CHN-AUS t 2025-07; -9.7=g CHN-AUS t 2025-07; -11.8=g CHN-AUS t 2025-06; -12.8=g CHN-AUS t 2025-05; -15.7=g CHN-AUS t 2025-04
`,
  'places that partners moved to': `
2022-04-13 | Trade with ASEAN grew 8.4 percent in the first quarter. ASEAN thus returned to the top of China's trading partners. | returned to the top=k CHN-ASEAN t 2022-Q1
2020-07-14 | ASEAN moved to the top of China's trading partners in the first half, customs said. | moved to the top=k CHN-ASEAN t 2020-01/2020-06
2023-08-09 | Mexico climbed to first place among America's suppliers in the first half, the Census Bureau said. | first place=k USA-MEX m 2023-01/2023-06
2021-04-20 | China rose to the top of Germany's suppliers last year, the statistics office said. | rose to the top=k DEU-CHN m 2020
2017-08-14 | Vietnam shot to the head of Cambodia's sources of imports in July, customs said. | shot to the head=k KHM-VNM m 2017-07
2019-07-12 | The US slipped to third among China's trading partners in the half-year, customs data show. | to third=k CHN-USA t 2019-01/2019-06
2018-02-08 | Russia fell to fifth among the customers of Finland in 2017, Finnish customs said. | to fifth=k FIN-RUS x 2017
2024-03-11 | In 2023 India went up to second on the list of Kenya's trading partners, the bureau said. | to second=k KEN-IND t 2023
`,
};
