/** Balances as statistical offices write them: rows as `facts-rows.ts` reads them. */
export const BALANCES_OF_OFFICES: Readonly<Record<string, string>> = {
  'a balance with its sign': `
2013-08-09 | Title: Spain's trade ¶ Spain's trade balance stood at +1.4 billion euros in June, up from +0.3 billion a year earlier. The result is made up of a surplus with EU countries (+2.1 billion) and a deficit with the others (-0.7 billion). | 1.4 balance ESP-WLD b 2013-06; 0.3 balance ESP-WLD b 2012-06; 2.1 balance ESP-EU b; 0.7 balance b
2016-11-28 | Title: Sweden's net trade at SEK -3.1 billion ¶ Exports of goods were SEK 98.1 billion in October and imports SEK 101.2 billion, which left a net trade balance of SEK -3.1 billion. | 3.1 balance SWE-WLD b; 98.1 level SWE-WLD x; 101.2 level SWE-WLD m; 3.1 balance SWE-WLD b [goods]
2021-03-08 | Title: Finland's trade balance at EUR -0.4 billion in January ¶ The balance was EUR -0.4 billion, against EUR +0.1 billion a year before. | 0.4 balance FIN-WLD b; 0.4 balance FIN-WLD b; 0.1 balance FIN-WLD b 2020-01
2019-05-15 | Title: Norwegian trade ¶ The trade balance came to NOK +18.2 billion in April, from NOK +25 billion in March. | 18.2 balance NOR-WLD b 2019-04; 25 balance NOR-WLD b 2019-03
2022-09-07 | Title: French trade ¶ The energy balance was -9.8 billion euros in July, after -8.9 billion in June. | 9.8 balance FRA-WLD b 2022-07; 8.9 balance FRA-WLD b 2022-06
2018-03-19 | Title: Italian trade ¶ In January the balance was negative by 87 million euros (it had been negative by 574 million in January 2017). Without energy it was positive by 3.4 billion. | 87 balance ITA-WLD b 2018-01; 574 balance ITA-WLD b 2017-01; 3.4 balance ITA-WLD b 2018-01
2020-01-16 | Title: Italian trade ¶ The balance for 2019 comes to +52.9 billion euros; net of energy it comes to +91 billion. | 52.9 balance ITA-WLD b 2019; 91 balance ITA-WLD b 2019
2023-06-06 | Title: Latvian trade balance ¶ The trade balance: -€310 million in April, -€402 million in March. | 310 balance LVA-WLD b 2023-04; 402 balance LVA-WLD b 2023-03
2015-02-10 | Title: Hungarian trade ¶ The balance with the EU was +€6.1 billion, that with other countries -€5.3 billion. | 6.1 balance HUN-EU b; 5.3 balance HUN-none b`,
  'in the black or in the red': `
2020-04-20 | Title: EU surplus ¶ In its trade with the rest of the world the EU was €23.5 billion ($26 billion) in the black in March, the statistics office said. | 23.5 balance EU-WLD b; 26 balance EU-WLD b
2021-04-20 | Title: Swiss surplus ¶ In trade with Germany, Switzerland was CHF 1.1 billion in the red in March; with the US it was CHF 2.9 billion in the black. | 1.1 balance CHE-DEU b; 2.9 balance CHE-USA b
2019-07-20 | Title: Indonesian trade ¶ Indonesia's trade was $2.5 billion in the red in April, and $0.2 billion in the black in May. | 2.5 balance IDN-WLD b 2019-04; 0.2 balance IDN-WLD b 2019-05
2022-02-10 | Title: Finnish deficit ¶ The balance for 2021 was 2.9 billion euros in the red. In services it was 1.4 billion in the red. | 2.9 balance FIN-WLD b 2021; 1.4 balance FIN-WLD b 2021 [services]
2016-10-28 | Title: Swedish trade ¶ Exports reached SEK 870 billion and imports SEK 876 billion, so that net trade was SEK 6 billion in deficit. | 6 balance SWE-WLD b
2014-03-11 | Title: British trade ¶ Britain was £9.8 billion in deficit on goods and £7.2 billion in surplus on services in January. | 9.8 balance GBR-WLD b [goods]; 7.2 balance GBR-WLD b [services]
2017-08-10 | Title: Dutch trade ¶ The Netherlands ended the first half €24 billion in surplus. | 24 balance NLD-WLD b 2017-H1`,
  'more sold than bought': `
2018-08-10 | Title: Germany's surplus with U.S. ¶ What Germany sold to the United States in the first half of this year exceeded what it bought there by 24.4 billion euros ($28.3 billion). That is 100 million euros less of a surplus than last year. | 24.4 balance DEU-USA b 2018-H1; 28.3 balance DEU-USA b 2018-H1; 100 growth DEU-USA b 2018-H1
2019-03-06 | Title: US gap with China ¶ What the United States bought from China exceeded what it sold there by $419 billion in 2018. | 419 balance USA-CHN b 2018
2022-04-14 | Title: Japan's deficit ¶ Japan bought 412 billion yen more from abroad than it sold there in March. | 412 balance JPN-WLD b 2022-03
2020-02-11 | Title: UK trade with EU ¶ Britain's purchases from the EU were £79 billion larger than its sales there in 2019. | 79 balance GBR-EU b 2019
2017-02-09 | Title: German exports ¶ Germany exported goods worth 253 billion euros more than it imported in 2016. | 253 balance DEU-WLD b 2016
2021-05-04 | Title: Canadian trade ¶ Exports exceeded imports by C$1.2 billion in March, whereas in February imports had exceeded exports by C$1.4 billion. | 1.2 balance CAN-WLD b 2021-03; 1.4 balance CAN-WLD b 2021-02
2018-09-05 | Title: Brazil's surplus ¶ Brazil sold China $2.9 billion more than it bought there in August. | 2.9 balance BRA-CHN b
2023-09-05 | Title: Austrian trade ¶ The value of imports topped that of exports by 2.1 billion euros in June. | 2.1 balance AUT-WLD b`,
};
