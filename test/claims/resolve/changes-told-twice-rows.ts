/**
 * Changes told as an amount and as a rate, of which both have the time and the base that is named once; amounts that a
 * dated change leads to; amounts of an earlier time that stand behind it. As in `dated-changes-rows.ts`.
 */
export const TOLD_TWICE: Readonly<Record<string, string>> = {
  'an amount and a rate of one change': `
2019-03-06 | Brazil's exports to China were $36 billion in 2015 and $64 billion in 2018. They are up $28 billion, or 77.8%, since 2015. | 28=2018 vs 2015; 77.8=2018 vs 2015
2021-04-20 | Exports of Kenya came to $6.6 billion in 2020. That is up by $0.8 billion, or 13.8 percent, from 2019. | 0.8=2020 yoy; 13.8=2020 yoy
2022-09-08 | In July exports of Canada fell by $1.9 billion, or 2.8 percent, from June, to $66 billion. | 1.9=2022-07 mom; 2.8=2022-07 mom; 66=2022-07
2023-02-10 | In December Swedish imports dropped SEK 9 billion, or 5.2 percent, compared with November. | 9=2022-12 mom; 5.2=2022-12 mom
2014-06-05 | The U.S. trade deficit was $47.2 billion in April. It was $3 billion, or 6.9 percent, larger than in March. | 3=2014-04 mom; 6.9=2014-04 mom
2020-02-18 | Norway's exports in 2019 were NOK 55 billion, or 5.2 percent, lower than in 2017. | 55=2019 vs 2017; 5.2=2019 vs 2017
2016-08-03 | Imports of Chile fell by $1.1 billion (12%) from May to June. | 1.1=2016-06 mom; 12=2016-06 mom
2013-10-09 | Exports of Portugal in August were €240 million, or 7.5%, above those of August 2012. | 240=2013-08 yoy; 7.5=2013-08 yoy
2019-08-21 | In the second quarter Danish exports rose DKK 4 billion, that is 2.3 percent, from the first quarter. | 4=2019-Q2 qoq; 2.3=2019-Q2 qoq
2024-01-22 | Turkey's exports to Germany were $21.1 billion in 2023, $2.2 billion or 11.6 percent more than in 2021. | 2.2=2023 vs 2021; 11.6=2023 vs 2021
2017-02-07 | In 2016 the deficit of Kenya grew by $1.9 billion, or 0.4 percent, over 2015. Exports were down by $0.7 billion or 2.3 percent. | 1.9=2016 yoy; 0.4=2016 yoy; 0.7=2016; 2.3=2016`,
  'the increase as a noun with its bracket': `
2019-12-12 | India's imports from China were $10.2 billion in 2005 and $73.7 billion in 2018. The increase was $63.5 billion (623%). | 63.5=2018; 623=2018
2016-07-12 | Exports of Finland were €5 billion in June. The drop was €300 million (5.7%) from May. | 300=2016-06 mom; 5.7=2016-06 mom
2020-03-05 | Thai exports of rice came to 7.6 million tonnes in 2019. The decline was $1.4 billion (25%) against 2018. | 1.4=2019 yoy; 25=2019 yoy
2023-04-12 | Exports to Spain were €2.9 billion in the first quarter, according to Morocco's exchange office. The gain was €400 million (16%). | 400=2023-Q1 yoy; 16=2023-Q1 yoy`,
  'what a change from one month to the next leads to': `
2011-10-13 | From July to August of this year, the goods deficit of the United States grew by $0.4 billion to $60.1 billion, while the surplus in services fell by $100 million to $14.5 billion. | 0.4=2011-08 mom; 60.1=2011-08; 100=2011-08 mom; 14.5=2011-08
2014-05-06 | Between February and March, Canadian exports climbed 0.6 percent to C$44.8 billion. | 0.6=2014-03 mom; 44.8=2014-03
2018-09-05 | From June to July Brazilian exports rose by $2 billion to $22.9 billion. | 2=2018-07 mom; 22.9=2018-07
2022-06-07 | From March to April, imports of the United States dropped $12.1 billion to $339.7 billion. Exports rose $8.5 billion to $252.6 billion. | 12.1=2022-04 mom; 339.7=2022-04; 8.5=2022-04; 252.6=2022-04
2021-03-11 | From 2019 to 2020, exports of Spain shrank by 10 percent to €261 billion. | 10=2020; 261=2020
2023-03-08 | From December to January the U.S. gap with Mexico widened 12% to $12.3 billion. | 12=2023-01 mom; 12.3=2023-01
2019-07-03 | Going from April to May, exports of South Africa edged up 1.2 percent to R111 billion. | 1.2=2019-05 mom; 111=2019-05`,
  'amounts of the time before in other clothes': `
2013-03-07 | Imports of the United States rose in January. That lifted the gap to $44.4 billion, above the December deficit, which stood at $38.1 billion after revision. | 44.4=2013-01; 38.1=2012-12
2016-09-02 | The July deficit of Canada was C$2.5 billion, smaller than the June gap, which had been C$4 billion. | 2.5=2016-07; 4=2016-06
2019-05-09 | In March the U.S. trade gap was 1.5% above February's, $49.3 billion as revised. | 1.5=2019-03; 49.3=2019-02
2009-03-13 | Exports of Canada were C$32.6 billion in January, below December's figure, C$35.8 billion after revision, the lowest since 1999. | 32.6=2009-01; 35.8=2008-12
2018-03-07 | Imports slipped 1 percent to C$38 billion in January, which leaves them 4 percent short of the record high of November, Statistics Canada said. | 1=2018-01; 38=2018-01; record=2017-11
2021-06-08 | Exports were $205 billion in April, still 2 percent below the record of December 2019, the Commerce Department of the US said. | 205=2021-04; record=2019-12
2010-05-12 | For the first three months of this year, the US trade deficit ran at an annual rate of $462 billion, more than last year's $375 billion. | 462=2010-Q1; 375=2009
2015-08-12 | In the first seven months China's exports were $1.26 trillion. They had come to $2.34 trillion in all of last year. | 1.26=2015-01/2015-07; 2.34=2014
2017-10-19 | Swiss exports were CHF 163 billion in the first nine months, compared with the CHF 210 billion of last year as a whole. | 163=2017-01/2017-09; 210=2016
2022-05-05 | Exports of Brazil in the first quarter were $72 billion, a quarter of last year's $280 billion. | 72=2022-Q1; 280=2021
2014-11-05 | The deficit of France with China was €2.1 billion in September, less than August's, which was €2.3 billion. | 2.1=2014-09; 2.3=2014-08
2020-07-03 | In May US exports were $144.5 billion, far from the record month of March 2019, when they were $214 billion. | 144.5=2020-05; 214=2019-03`,
  'a look back that the next sentence leaves': `
2025-08-06 | Compared with May, imports of the U.S. fell 4% in June. Earlier this year firms had hurried to bring goods in. Exports shrank as well, but by a more modest 0.5%. | 4=2025-06; 0.5=2025-06
2022-12-07 | Chinese exports declined 8.7 percent in November. Earlier in the year they had still been growing fast. Imports were down 10.6 percent. | 8.7=2022-11; 10.6=2022-11
2019-06-10 | Exports of Taiwan were $27.7 billion in May. Late last year buyers had stocked up before the tariffs. Imports came to $23.2 billion. | 27.7=2019-05; 23.2=2019-05
2018-10-05 | In August the U.S. deficit was $53.2 billion. In the spring soybeans had been shipped early to beat the tariffs. Soybean exports fell by $1 billion. | 53.2=2018-08; 1=2018-08
2023-02-20 | Thai exports fell 4.5 percent in January. Last year, shippers had rushed to clear their backlogs. Imports rose 5.5 percent. | 4.5=2023-01; 5.5=2023-01
2021-11-08 | In October exports of Chile were $7.9 billion. At the start of the year, strikes had closed the ports. Copper earned $4.3 billion. | 7.9=2021-10; 4.3=2021-10`,
};
