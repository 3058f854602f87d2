/**
 * How newsrooms say of when a figure is by the sentences around it: `day | text | figure=period; figure=period`, where
 * `¶` parts lines. A figure is told by its number, or by words of its claim.
 */
export const CARRIED: Readonly<Record<string, string>> = {
  'how far back a record or a run reaches': `
2019-07-03 | WASHINGTON - America's trade deficit climbed in May to its highest level in six months. ¶ In goods trade, the gap with Mexico jumped 18.1% to $9.6 billion. | highest=2019-05; 18.1=2019-05; 9.6=2019-05
2023-09-08 | Taiwan's exports rose in August for the first time in twelve months, the finance ministry said. Outbound shipments gained 7.3 percent to US$37.36 billion. | 7.3=2023-08; 37.36=2023-08
2022-10-14 | Poland booked its largest trade deficit in ten years in August. Imports went up 31% to €29.4 billion. | largest=2022-08; 31=2022-08; 29.4=2022-08
2024-02-01 | South Korean exports climbed 18% in January, the biggest increase in 20 months. Chip exports were up 56.2%, the most in 73 months. Imports lost 7.8%. | 18=2024-01; 56.2=2024-01; 7.8=2024-01
2020-06-09 | German exports plunged 24% in April, the steepest monthly drop since 1950. Imports tumbled 16.5%. ¶ Exports to France were almost cut in half, down 48.3%. | 16.5=2020-04; 48.3=2020-04
2021-03-08 | Chile's copper exports earned $3.9 billion in February, their best result in eight years. Exports of lithium brought in $46 million. | 3.9=2021-02; 46=2021-02
2019-08-14 | Exports from India have now fallen for two months in a row and stood at $26.33 billion in July. Imports, down for the third straight month, came to $39.76 billion. | 26.33=2019-07; 39.76=2019-07
2016-01-13 | China's exports fell in December for a sixth consecutive month. ¶ Exports to Europe lost 4.2 percent, those to America 5.1 percent. | 4.2=2015-12; 5.1=2015-12
2023-10-02 | After declining for five consecutive months, exports of Vietnam bounced back in September with a gain of 4.6%. Phone exports rose by 3.5%. | 4.6=2023-09; 3.5=2023-09
2018-12-06 | The US trade gap widened for a fifth straight month in October to $55.5 billion, a ten-year high. Soybean exports dropped by $0.8 billion. | 55.5=2018-10; 0.8=2018-10
2017-05-04 | The U.S. trade deficit shrank to $43.7 billion in March, the smallest in five months. "Exports had their best three months in two years," an economist said. Imports slid 0.7 percent. | 43.7=2017-03; 0.7=2017-03
2022-04-29 | In March Sri Lanka imported goods for $1.84 billion, the least in 14 months. Fuel imports cost $367 million. | 1.84=2022-03; 367=2022-03
2024-07-09 | Mexico's car exports advanced 5.1% in June, a 12-month high. Exports to Canada fell 3.9%. | 5.1=2024-06; 3.9=2024-06
2023-05-26 | Portugal had a trade surplus of €214 million in the first quarter, its first in three years. Exports of services brought in €6.4 billion. | 214=2023-Q1; first in three=2023-Q1; 6.4=2023-Q1
2019-11-08 | China's imports have now dropped in seven of the past eight months. In October they were 6.4 percent lower at $170.1 billion. Exports eased 0.9 percent. | 6.4=2019-10; 170.1=2019-10; 0.9=2019-10
2022-07-20 | Malaysia's exports reached a nine-month high of $24.1 billion in June. Imports were $26.3 billion. | 24.1=2022-06; 26.3=2022-06
2021-02-05 | Canada's trade deficit narrowed to C$1.67 billion in December, the smallest in six months. Exports advanced 1.5%, for the second month running. Imports went up 2.3%. | 1.67=2020-12; 1.5=2020-12; 2.3=2020-12
2015-08-14 | Exports of Switzerland grew 3.1% in July. It was the first increase in four months. Watch exports slid 9.3%. | 3.1=2015-07; first increase=2015-07; 9.3=2015-07
2023-06-20 | Thailand's exports contracted 4.6% in May, having now shrunk for eight months. Rice exports went up 84.6%. | 4.6=2023-05; 84.6=2023-05
2018-09-10 | Brazil sold more soybeans abroad in August than in any month of the past three years. Soybean exports amounted to 8.1 million tonnes. | 8.1=2018-08
2020-10-20 | Swiss exports rose for a fifth month to 19.3 billion francs in September. Never in the past ten months had so many watches been sold abroad. Imports fell 0.4%. | 19.3=2020-09; 0.4=2020-09
2014-04-10 | China's exports fell unexpectedly for the second month running in March, by 6.6 percent. Imports dived 11.3 percent, the weakest showing in 13 months. | 6.6=2014-03; 11.3=2014-03
2023-01-12 | Peru's exports were worth $5.6 billion in November, less than at any time in the first ten months of 2022. Imports came to $4.6 billion. | 5.6=2022-11; 4.6=2022-11
2022-02-21 | Exports of New Zealand lamb touched a five-year high in January at NZ$402 million. Beef exports earned NZ$318 million. | 402=2022-01; 318=2022-01
2017-09-13 | Argentina's trade has been in deficit for eight months. In August the deficit was $1.08 billion, with imports up 24%. | 1.08=2017-08; 24=2017-08`,
  'the sentence behind one that names two periods': `
2023-08-15 | India's merchandise exports were $32.25 billion in July, while those of April to July came to $136.22 billion. Imports declined 17 percent to $52.92 billion. | 136.22=2023-04/2023-07; 17=2023-07; 52.92=2023-07
2022-09-20 | Peru sold goods worth $5.6 billion abroad in July, bringing the total for the first seven months to $38.4 billion. Mining exports brought in $3.1 billion. | 38.4=2022-01/2022-07; 3.1=2022-07
2019-10-14 | China exported goods for $218.1 billion in September, down 3.2 percent from a year earlier. In the first nine months exports came to $1.83 trillion. Imports were $1.51 trillion. ¶ Exports to the United States fell 21.9 percent in September. | 1.83=2019-01/2019-09; 1.51=2019-01/2019-09; 21.9=2019-09
2021-08-02 | Exports of Ghana were $7.5 billion in the first half of 2021. By quarter, they were $3.6 billion in the first and $3.9 billion in the second. Imports came to $6.9 billion in the half. | 3.6=2021-Q1; 3.9=2021-Q2; 6.9=2021-H1
2022-12-12 | From January to September 2022 Kenya's exports came to Sh640 billion. ¶ The third quarter changed the picture: Uganda became the leading market, taking 12.31 percent of all exports. Tea exports earned Sh40 billion. | 12.31=2022-Q3; 40=2022-Q3
2024-01-12 | Exports of Turkey rose 0.6 percent to $255.8 billion in 2023. ¶ December was the exception. Exports fell 0.3 percent, and imports dropped 11 percent. | 0.6=2023; 0.3=2023-12; 11=2023-12
2023-02-10 | Exports of the Philippines were $78.8 billion in 2022. ¶ The second half brought a slowdown. Exports grew 2.1 percent, imports 9.4 percent. | 2.1=2022-H2; 9.4=2022-H2
2020-07-03 | France's exports were €160 billion in the first five months of 2020. ¶ May brought a turn for the better. Exports gained 17 percent over April and came to €30.1 billion. | 17=2020-05; 30.1=2020-05
2016-04-07 | The trade deficit of France went up to 5.2 billion euros in February. ¶ Total imports of the country were 43.3 billion euros at the end of February, 2.8 percent more than in January. Exports slipped to 38.1 billion euros. | 43.3=2016-02; 2.8=2016-02; 38.1=2016-02
2019-04-09 | January and February together saw Brazilian beef exports of $850 million. In March alone they came to $490 million. Pork exports earned $112 million. | 850=2019-01/2019-02; 490=2019-03; 112=2019-03
2022-06-15 | In May Turkey's deficit was $10.6 billion; in May 2021 it had been $4.1 billion. Exports of textiles brought in $1.3 billion. | 10.6=2022-05; 4.1=2021-05; 1.3=2022-05
2023-02-14 | For 2022 as a whole, Norway's exports were NOK 2,600 billion, after NOK 1,400 billion in 2021. Imports amounted to NOK 1,000 billion. | 2600=2022; 1400=2021; 1000=2022
2018-12-11 | Turkey's exports were $15.5 billion in November. Cumulatively, exports since January reached $153.9 billion. Imports for the same period were $205 billion. | 153.9=2018-01/2018-11; 205=2018-01/2018-11
2022-10-31 | South Africa's trade surplus was R19.70 billion in September 2022. Imports for the year to date, at R1 343.60 billion, were 34.4% higher. The cumulative surplus for 2022 stands at R175.42 billion. | 1343.6=2022-01/2022-09; 34.4=2022-01/2022-09; 175.42=2022-01/2022-09
2017-07-12 | Exports of Pakistan in June rose 16% to $1.9 billion, and 2% to $10.6 billion in the first half. Rice exports fell 4%. | 16=2017-06; 1.9=2017-06; 10.6=2017-H1; 4=2017-06
2022-10-17 | Between April and September India's oil imports were $87 billion, and $14.5 billion of that fell to September alone. Gold imports totalled $20 billion. | 87=2022-04/2022-09; 14.5=2022-09; 20=2022-04/2022-09
2021-11-09 | In October China's exports rose 27.1 percent. Over ten months, they were up 32.3 percent. Exports to ASEAN climbed 29 percent. | 27.1=2021-10; 32.3=2021-01/2021-10; 29=2021-01/2021-10
2015-06-04 | In April Spain's deficit widened to €2.1 billion, and for the first four months it was €8.2 billion. ¶ Exports grew 8.9 percent in April and 5.4 percent in the four months. ¶ Car exports went up 20 percent. | 2.1=2015-04; 8.2=2015-01/2015-04; 8.9=2015-04; 5.4=2015-01/2015-04; 20=2015-04
2022-05-05 | In March the US deficit was $109.8 billion. In February it had been $89.8 billion. Imports jumped 10.3 percent to $351.5 billion. | 109.8=2022-03; 89.8=2022-02; 10.3=2022-03; 351.5=2022-03
2024-04-18 | Swiss watch exports slumped 16.1 percent in March. For the first quarter they were down 6.3 percent at 6.2 billion francs. In March, watches worth 2 billion francs were exported. ¶ Exports to China sank 41.5 percent. | 6.3=2024-Q1; 6.2=2024-Q1; 2=2024-03; 41.5=2024-03
2023-07-20 | Japan's June exports rose 1.5 percent to 8.74 trillion yen. In the six months to June exports climbed 3.1 percent to 47.36 trillion yen. Car exports surged 38 percent. ¶ In June alone, exports to China fell 11 percent. Exports to the US rose 11.7 percent. | 3.1=2023-H1; 38=2023-H1; 11=2023-06; 11.7=2023-06
2019-01-15 | India's December exports were up 0.3 percent at $27.9 billion. Imports fell 2.4 percent. Cumulative exports for April-December stood at $245 billion, imports at $387 billion. ¶ Gold imports declined 24.3 percent in December. Oil imports rose 3.2 percent. | 245=2018-04/2018-12; 387=2018-04/2018-12; 24.3=2018-12; 3.2=2018-12
2021-02-11 | In the fourth quarter Danish exports fell 4 percent, and over the whole of 2020 they were down 7 percent. Pork exports rose 12 percent. | 4=2020-Q4; 7=2020; 12=2020-Q4
2013-02-08 | China's exports in January soared 25 percent. In December they had risen 14.1 percent, and in November just 2.9 percent. Imports leapt 28.8 percent. | 25=2013-01; 14.1=2012-12; 2.9=2012-11; 28.8=2013-01
2018-04-20 | The first quarter saw Dutch flower exports of €1.7 billion. The second is usually stronger. Exports to Germany were €450 million. | 1.7=2018-Q1; 450=2018-Q1
2020-02-28 | Norway exported salmon for NOK 5.9 billion in January. A year ago, in January 2019, it was NOK 5.6 billion. Cod exports came to NOK 0.9 billion. | 5.9=2020-01; 5.6=2019-01; 0.9=2020-01
2017-11-16 | Italy's exports dropped 2.1 percent in September from August. Over the third quarter as a whole they rose 1.2 percent. Against September 2016, exports were up 4.5 percent. | 2.1=2017-09; 1.2=2017-Q3; 4.5=2017-09
2020-01-14 | Over all of 2019 China's exports edged up 0.5 percent. The last month of the year was stronger: exports rose 7.6 percent and imports 16.3 percent. | 0.5=2019; 7.6=2019-12; 16.3=2019-12`,
  'headings, section lines and phrases that set a period': `
2019-11-07 | Peru: foreign trade report ¶ JANUARY-SEPTEMBER 2019 ¶ Exports of Peru came to $33.9 billion. Imports were $30.6 billion. ¶ SEPTEMBER 2019 ¶ Exports came to $3.8 billion. ¶ Imports were $3.4 billion. | 33.9=2019-01/2019-09; 30.6=2019-01/2019-09; 3.8=2019-09; 3.4=2019-09
2020-02-06 | Trade in goods and services, Australia, December 2019 ¶ KEY POINTS ¶ In seasonally adjusted terms, the surplus was $5,223m, down $295m on November 2019. ¶ 2019 SITUATION ¶ In original terms, a surplus of $67.6b on goods and services resulted from increases of $54.7b in credits and $10.0b in debits. | 5223=2019-12; 67.6=2019; 54.7=2019
2018-11-30 | Exports of Chile by quarter in 2018 ¶ Q1: Exports: $19.1 billion, imports: $16.9 billion. ¶ Q2: Exports: $19.4 billion. ¶ Q3: Exports: $17.9 billion. | 19.1=2018-Q1; 16.9=2018-Q1; 19.4=2018-Q2; 17.9=2018-Q3
2023-02-15 | Indonesia's exports were $22.31 billion in January. ¶ Year to date and full year ¶ For 2022 as a whole, exports were $292 billion. | 22.31=2023-01; 292=2022
2022-08-16 | Exports of Colombia, June 2022 ¶ In the month under review, exports were worth $5.9 billion. Imports in the reporting period came to $6.6 billion. | 5.9=2022-06; 6.6=2022-06
2021-05-20 | Foreign trade of Georgia in January-April 2021 ¶ During the reporting period, exports amounted to $1.1 billion. Imports in the period under review were $2.6 billion. | 1.1=2021-01/2021-04; 2.6=2021-01/2021-04
2022-11-02 | Italy had a trade deficit of €6.6 billion in September. For the month, exports rose 1.9 percent. Over the quarter, they were up 0.6 percent. | 6.6=2022-09; 1.9=2022-09; 0.6=2022-Q3
2023-01-25 | Exports of New Zealand fell 3% in December to NZ$6.7 billion. For the year as a whole, exports were worth NZ$72.6 billion. For the quarter, exports came to NZ$19 billion. | 3=2022-12; 72.6=2022; 19=2022-Q4
2023-08-01 | Main figures of Hungarian trade: ¶ - January-June: exports of €76 billion ¶ - June: exports of €13.2 billion, imports of €12.1 billion ¶ - Second quarter: exports of €38 billion | 76=2023-H1; 13.2=2023-06; 12.1=2023-06; 38=2023-Q2
2020-08-10 | Second quarter ¶ Exports of Brazil fell 11 percent to $51 billion. ¶ First half ¶ Exports fell 7 percent to $101 billion. Imports dropped 5 percent. | 11=2020-Q2; 51=2020-Q2; 7=2020-H1; 101=2020-H1; 5=2020-H1
2019-07-18 | The month ¶ Swiss exports in June fell 2.1 percent. ¶ The half year ¶ Exports rose 2.6 percent to 120 billion francs. Imports grew 1.9 percent. | 2.1=2019-06; 2.6=2019-H1; 120=2019-H1; 1.9=2019-H1
2017-03-10 | The month's deficit of Romania was €0.6 billion in January. The month's exports were €4.6 billion. | 0.6=2017-01; 4.6=2017-01
2016-07-29 | Kenya's exports in the half year to June came to Sh298 billion. The half's imports were Sh700 billion, and the period's deficit came to Sh402 billion. | 298=2016-H1; 700=2016-H1; 402=2016-H1
2015-03-04 | Exports of Ireland: 2014 in review ¶ Medical exports were worth €23 billion. ¶ Food exports came to €10.5 billion. ¶ January 2015 ¶ Exports rose 17 percent to €8.1 billion. Imports grew 5 percent. | 23=2014; 10.5=2014; 17=2015-01; 8.1=2015-01; 5=2015-01
2024-05-14 | Vietnam: exports in April were $31 billion. ¶ In the period, phones earned exports of $4.1 billion. | 31=2024-04; 4.1=2024-04
2023-11-15 | Trade report of the Census Office, September 2023. ¶ Goods by month: ¶ Exports of Mexico were $49.9 billion in September. ¶ Goods by quarter: ¶ Exports of Mexico were $150 billion in the third quarter. Imports reached $153 billion. | 49.9=2023-09; 150=2023-Q3; 153=2023-Q3
2021-01-29 | Year 2020: exports of Serbia fell 0.6% to €17.1 billion. ¶ December 2020: exports rose 12.4% to €1.5 billion; imports rose 5% to €2.2 billion. | 0.6=2020; 17.1=2020; 12.4=2020-12; 1.5=2020-12; 5=2020-12; 2.2=2020-12
2022-03-09 | In January 2022: ¶ Exports of Slovenia rose 30 percent. ¶ Imports of Slovenia rose 45 percent. ¶ In 2021: ¶ Exports rose 20 percent. ¶ Imports rose 26 percent. | 30=2022-01; 45=2022-01; 20=2021; 26=2021
2018-02-08 | Exports of Taiwan in January 2018 ¶ Exports were US$27.4 billion, up 15.3%. ¶ 2. Imports ¶ Imports were US$25 billion. ¶ 3. Year-on-year comparison of 2017 ¶ For the year, exports reached US$317 billion. | 27.4=2018-01; 15.3=2018-01; 25=2018-01; 317=2017
2019-10-09 | German exports fell 1.8 percent in August. In the month, imports rose 0.5 percent. In the year to August, the surplus was €150 billion, 2 percent less. | 1.8=2019-08; 0.5=2019-08
2014-02-18 | January in brief: exports of the Netherlands fell 1 percent. Exports to Asia dropped 4 percent. | 1=2014-01; 4=2014-01
2023-07-14 | Foreign trade, May. The euro zone had a deficit of €0.9 billion. Exports to the rest of the world fell 2.3 percent to €241.5 billion. ¶ January to May. Exports of the euro zone rose to €1,200 billion, 2.5 percent more. Imports fell to €1,190 billion. | 0.9=2023-05; 2.3=2023-05; 241.5=2023-05; 1200=2023-01/2023-05; 2.5=2023-01/2023-05; 1190=2023-01/2023-05`,
};
