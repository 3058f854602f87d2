/**
 * What a sentence says came out of both directions, months told with bare years, and who comes next in an order of
 * partners or products. Rows as `day | text | 4.5 growth CZE-WLD x 2022-01 [cars]`, see `factsRows`.
 */
export const RESULT_AND_ORDER: Readonly<Record<string, string>> = {
  'an amount under the record that was set before': `
2021-10-19 | Germany's exports were €105 billion in August, €2 billion under the record set in May. Imports came to €90 billion, €1 billion short of the peak of March. | 2 growth DEU-WLD x 2021-08; 1 growth DEU-WLD m 2021-08
2021-10-19 | Germany's sales to France were €400 million in August. Sales to Spain were €300 million over those of July. | 300 growth DEU-ESP x 2021-08
2021-10-19 | Exports of €5 billion under the agreement were duty-free in August in Germany. | 5 level x`,
  'a cause before its clause': `
2021-10-19 | Title: Swiss trade gains strength ¶ Lifted by chemicals, Swiss exports climbed to 63 billion francs in the third quarter. Driven by cars, imports rose 5%. | 63 level CHE-WLD x; 5 growth CHE-WLD m`,
  'so many times as far in the red': `
2023-07-14 | Title: Deficit of Ukraine grows ninefold ¶ Ukraine's foreign trade in goods was $8.975 billion in the red in January-May 2023, nine times as much as in the same months of 2022. | 8.975 balance UKR-WLD b 2023-01/2023-05; 9 ratio UKR-WLD b
2018-08-16 | Japan's imports from the European Union rose to ¥889.6 billion in July. Trade with the region thus ended ¥122.8 billion in the red. | 122.8 balance JPN-EU b 2018-07`,
  'an item of a list whose verb was said in the first': `
2015-06-01 | Kenya's exports were $3 billion in May. ¶ The main products were: ¶ - tea brought in $1.8 billion, up 18.5 percent; ↵ - flowers, fruit and vegetables $600 million, up 59.7 percent; ↵ - coffee $460 million, down 19.5 percent. | 1.8 level x [tea]; 600 level x [flowers, fruit and vegetables]; 59.7 growth x [flowers, fruit and vegetables]; 460 level x [coffee]; 19.5 growth x [coffee]
2015-06-01 | Kenya's exports were $3 billion in May. ¶ The main markets were: ¶ - Uganda took $800 million; ↵ - Pakistan $600 million, up 59.7 percent. | 600 level KEN-PAK x [goods]; 59.7 growth KEN-PAK x [goods]`,
  'trade that slips into the red, and the month before as it was revised': `
2018-08-16 | Japan's goods trade slipped into the red in July for the first time in two months, dragged there by soaring costs of imported energy. The deficit of ¥231.2 billion came after June's surplus, since revised to ¥720.8 billion. | 2 record JPN-WLD b; 231.2 balance JPN-WLD b 2018-07; 720.8 balance JPN-WLD b 2018-06
2018-08-16 | Chile had a surplus of $300 million in July, compared with May's surplus, revised up to $410 million. | 300 balance CHL-WLD b 2018-07; 410 balance CHL-WLD b 2018-05 [goods]
2018-08-16 | Kenya's deficit was $300 million in July. It was wider than June's gap, restated at $210 million. | 210 balance KEN-WLD b 2018-06`,
  'a balance whose amount stands before the trade that it is of': `
2024-10-15 | Kenya had a surplus of $3.26 billion (Sh 420 billion) in its trade in September. That was $480 million more than in August, but $150 million less than in September 2023. | 3.26 balance KEN-WLD b 2024-09; 420 balance KEN-WLD b; 480 growth KEN-WLD b; 150 growth KEN-WLD b
2024-10-15 | Norway ran up a deficit of 3.3 billion crowns ($300 million) in its trade with Sweden in August. | 3.3 balance NOR-SWE b; 300 balance NOR-SWE b
2024-10-15 | A deficit of nearly $2.1 billion was recorded in India's trade with Peru. | 2.1 balance IND-PER b
2024-10-15 | Vietnam had a surplus last month of $2.3 billion in its trade. | 2.3 balance VNM-WLD b 2024-09
2024-10-15 | Chile had exports last month of $8.3 billion. | 8.3 level CHL-WLD x 2024-09`,
  'a balance as what is left of both directions': `
2023-03-10 | SANTIAGO - Chile's exports rose 4 percent to $7.2 billion in January. Imports plunged 13 percent to $5.9 billion, so that a surplus of $1.3 billion was left for the month. | 5.9 level CHL-WLD m; 1.3 balance CHL-WLD b 2023-01
2023-03-10 | Ghana's imports fell to $1.1 billion in January and exports came to $1.5 billion, so that the country had $400 million to the good. | 1.5 level GHA-WLD x; 400 balance GHA-WLD b 2023-01
2023-03-10 | Brazil closed January $2.3 billion to the good. Exports rose 16 percent. | 2.3 balance BRA-WLD b; 16 growth BRA-WLD x
2023-03-10 | Norway's exports came to NOK 150 billion in January, its imports to NOK 88 billion, and NOK 62 billion remained as a surplus. | 88 level NOR-WLD m; 62 balance NOR-WLD b
2023-03-10 | Kuwait's exports reached $7 billion in January, imports $3 billion, and $4 billion was left as a surplus. | 3 level KWT-WLD m; 4 balance KWT-WLD b
2023-03-10 | Exports of Uganda fell 4 percent in January to $400 million. The gap, however, got better: it was $210 million, after $260 million in January 2022. | 400 level UGA-WLD x; 210 balance UGA-WLD b 2023-01; 260 balance UGA-WLD b 2022-01
2023-03-10 | Exports of Uganda fell 4 percent in January to $400 million. The gap worsened: it came to $310 million, against $260 million a year before. | 310 balance UGA-WLD b 2023-01; 260 balance UGA-WLD b 2022-01
2023-03-10 | The European Union left Japan with a deficit of 16.1 billion yen in January. Shipments to the bloc increased 10.5 percent to 430 billion yen. | 16.1 balance JPN-EU b; 10.5 growth JPN-EU x
2023-03-10 | Vietnam's exports rose 4 percent in January. Trade with China left the country with a gap of $4.1 billion. | 4 growth VNM-WLD x; 4.1 balance VNM-CHN b
`,
  'a month, and its years behind the amounts': `
2023-03-10 | In January, exports of Jordan rose from JOD 500 million in 2022 to JOD 560 million in 2023. ¶ Imports rose 4 percent to JOD 1.2 billion. | 500 level x 2022-01; 560 level x 2023-01; 4 growth m 2023-01; 1.2 level m 2023-01
2023-03-10 | Jordan's exports in January rose by 12 percent, from JOD 500 million in 2022 to JOD 560 million in 2023. | 12 growth x 2023-01; 500 level x 2022-01; 560 level x 2023-01
2023-03-10 | Jordan's exports in January were JOD 560 million in 2023, compared with JOD 500 million in 2022 and JOD 430 million in 2021. | 560 level x 2023-01; 500 level x 2022-01; 430 level x 2021-01
2023-03-10 | Between January and November, Lebanon's exports went up from $3.2 billion in 2021 to $3.5 billion in 2022. | 3.2 level x 2021-01/2021-11; 3.5 level x 2022-01/2022-11
2023-03-10 | Exports for January amounted to $3.2 billion in 2023 against $3.0 billion in 2022, Uzbekistan's statistics agency said. Imports amounted to $2.2 billion. | 3.2 level x 2023-01; 3 level x 2022-01; 2.2 level m 2023-01
2023-03-10 | In January the trade deficit of Egypt went down from EGP 23.05bn in 2022 to EGP 16.21bn in 2023. ¶ Even so, it was 69% above that of January 2020, at that time EGP 9.59bn. ¶ Exports were up 3.1% at EGP 16.83bn. | 23.05 balance b 2022-01; 16.21 balance b 2023-01; 69 growth b 2023-01; 9.59 balance b 2020-01; 3.1 growth x 2023-01
2023-03-10 | Tunisia's deficit in January was 10 percent larger than in January 2020, then TND 1.2 billion. Exports rose 3 percent to TND 4.1 billion. | 10 growth b 2023-01; 1.2 balance b 2020-01; 4.1 level x 2023-01
`,
  'who comes next, and who took most': `
2023-03-10 | Qatar's exports rose 2 percent in January to QR 20 billion. China was in front among those that the country buys from. It supplied 22.2 percent of all imports, goods worth QR 1.4 billion. ¶ Behind it were the US, at QR 1.1 billion or 9.8 percent, and India, at QR 700 million or 7.1 percent of the total. | 'was in front' rank QAT-CHN m; 22.2 share QAT-CHN m; 1.1 level QAT-USA m; 9.8 share QAT-USA m; 700 level QAT-IND m; 7.1 share QAT-IND m
2023-03-10 | Oman's exports rose 2 percent in January to OMR 2 billion. On the import side, the UAE was first. It sent goods worth OMR 400 million. ¶ Next came China, with OMR 200 million, and India, with OMR 150 million. | 400 level OMN-ARE m; 200 level OMN-CHN m; 150 level OMN-IND m
2023-03-10 | Poland's exports came to 29 billion euros in January. Germany bought most of what the country sold abroad: 8.2 billion euros, or 28 percent of all exports. | 'most of what' rank POL-DEU x; 8.2 level POL-DEU x; 28 share POL-DEU x
2023-03-10 | Philippine exports retreated 18 percent in January to $5.1 billion. Japan took most of what the country exported in the month: $822.65 million, or 16.2 percent of the total. ¶ On the other side, imports went down by 12.1 percent to $8.95 billion. | 822.65 level PHL-JPN x; 16.2 share PHL-JPN x; 12.1 growth PHL-WLD m; 8.95 level PHL-WLD m
2023-03-10 | Nepal's imports fell 16 percent in January. India supplied most of what the country bought: $700 million, or 62 percent of all imports. | 700 level NPL-IND m; 62 share NPL-IND m
`,
  'the product of who lost most, of goods with their products, and what is counted in': `
2023-03-10 | Philippine exports fell in January. No commodity group lost more than electronic products, which went down to $2.68 billion from $3.44 billion. | 2.68 level x [electronic products]; 3.44 level x [electronic products]
2023-03-10 | No product gained more in Chile's exports in January than copper, which rose 12 percent to $4.1 billion. | 12 growth x [copper]; 4.1 level x [copper]
2023-03-10 | Peru's exports fell in January. None fell as hard as fishmeal, whose shipments sank by 20 percent to $150 million. | 20 growth x [fishmeal]; 150 level x [fishmeal]
2023-03-10 | Imports of Thailand exceeded forecasts as well: they surged 19.3 percent in January. | 19.3 growth m [goods]
2023-03-10 | Vietnam's exports rose in January. Cashew nuts earned $81 million, up 25 percent, and cassava with its products $74 million, up 47 percent. | 81 level x [cashew nuts]; 74 level x [cassava]; 47 growth x [cassava]
2023-03-10 | Saudi Arabia's non-oil exports, counting re-exports, slipped 6.7 percent to SR23 billion in January, against SR24.6 billion a year before. | 6.7 growth x [non-oil]; 23 level x [non-oil]
2023-03-10 | Vietnam's exports came to $63.2 billion in January. Total import turnover over that time was $66.2 billion, which is 15.8 percent above last year's. | 66.2 level m [goods]; 15.8 growth m [goods]
2023-03-10 | In the eleven months to January, Nepal's imports fell 16 percent. Over the same stretch exports fell more, 21 percent, to Rs 118 billion. | 21 growth x [goods]; 118 level x [goods]
2023-03-10 | Vietnam's exports rose in January. The domestic sector, at $18.8 billion, exported less than half as much as the FDI sector, and its imports came to $26.5 billion; it thus ran a deficit of $7.7 billion. | 18.8 level x [domestic sector]; 26.5 level m [domestic sector]; 7.7 balance b [domestic sector]
2023-03-10 | Kenya's exports rose in January by 4 percent. Tea exports climbed and so did those of coffee. | 'exports climbed' growth x [tea]; 'those of coffee' growth x [coffee]
2023-03-10 | India's gold imports rose in January, as did purchases of silver. | 'imports rose' growth m [gold]; 'purchases of silver' growth m [silver]
`,
};
