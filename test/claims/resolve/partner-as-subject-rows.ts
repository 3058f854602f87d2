/** A partner that opens its sentence and takes, or gives, what the text's own economy trades: `day | text | words=kind sides flow`. */
export const PARTNER_AS_SUBJECT: Readonly<Record<string, string>> = {
  'a partner takes exports of so much': `
2022-05-12 | Portugal's exports of goods rose 14% to €6.5bn in March. ¶ Spain took exports of €1.7bn in the month, an increase of 17% and a 26% share of all goods exports. | 1.7=level PRT-ESP x; 17=growth PRT-ESP x; 26=share PRT-ESP x
2021-09-20 | Danish exports were DKK 74bn in July. ¶ Germany received exports of DKK 9.8bn, up 12% on a year earlier. | 9.8=level DNK-DEU x; 12=growth DNK-DEU x
2019-03-11 | Exports from Chile were $6.1bn in February. ¶ China absorbed exports of $2bn, 8% less than a year ago. Japan took $560m. | 2=level CHL-CHN x; -8=growth CHL-CHN x; 560=level CHL-JPN x
2020-11-16 | Finland exported goods for €4.9bn in September. Sweden accounted for exports of €0.5bn, a fall of 9%. | 0.5=level FIN-SWE x; -9=growth FIN-SWE x
2018-06-18 | Norway's imports were NOK 62bn in May. ¶ Sweden supplied imports of NOK 7.4bn, a gain of 3%. | 7.4=level NOR-SWE m; 3=growth NOR-SWE m
2023-02-15 | New Zealand's goods exports were NZ$5.5bn in January. ¶ The EU bought 8% of goods exports, and this trade was worth 12% more than a year earlier. | 8=share NZL-EU x; 12=growth NZL-EU x
2022-07-07 | Total Austrian goods exports came to €16bn in April. ¶ Italy bought 7% of goods exports in April 2022, and that trade was worth 21% more than in April 2021. | 7=share AUT-ITA x; 21=growth AUT-ITA x
2024-01-15 | Ireland's goods exports fell 5% in November to €16.4bn. ¶ The US absorbed goods exports of €4.6bn, down 11%. | 4.6=level IRL-USA x; -11=growth IRL-USA x
2017-10-12 | Hungarian exports amounted to €7.9bn in August. ¶ Austria was the destination of exports of €390m, 4% more than a year ago. | 390=level HUN-AUT x; 4=growth HUN-AUT x
2016-09-09 | Estonia's exports were €0.9bn in July. ¶ Sweden attracted exports of €160m, down 3%. | 160=level EST-SWE x; -3=growth EST-SWE x`,
  'a partner is sent, or sold, goods': `
2015-11-09 | Goods that Sweden dispatched to the EU in September were valued at SEK 59bn, those it received from there at SEK 72bn. | 59=level SWE-EU x; 72=level SWE-EU m
2016-02-10 | Austria's exports to the EU rose 2% in November to €8.1bn. The euro area countries were sent goods worth €6bn (+1.5%), and goods worth €6.4bn (+2.1%) came from there. | 6=level AUT-EA x; 1.5=growth AUT-EA x; 6.4=level AUT-EA m; 2.1=growth AUT-EA m
2014-05-08 | Exports of Germany were €92bn in March. Countries outside the European Union were sent goods to the value of €40bn (-1.1%). | 40=level DEU-none x; -1.1=growth DEU-none x
2019-08-20 | Japan's exports were 6.6 trillion yen in July. China was shipped goods worth 1.3 trillion yen, 9.3% less than in July 2018. | 1.3=level JPN-CHN x; -9.3=growth JPN-CHN x
2018-04-12 | Poland's exports rose 6% to €18bn in February. Germany was sold goods for €5bn (+8%). Goods worth €4.2bn (+7%) were received from it. | 5=level POL-DEU x; 8=growth POL-DEU x; 4.2=level POL-DEU m; 7=growth POL-DEU m
2021-07-08 | Goods worth €109bn left Germany in May. To the United States went goods worth €9.4bn (+41%), and goods worth €6bn (+22%) came from there. | 9.4=level DEU-USA x; 41=growth DEU-USA x; 6=level DEU-USA m; 22=growth DEU-USA m
2020-03-17 | Italian exports were €36bn in January. The countries of the euro area were supplied with goods worth €15bn (+2.2%). | 15=level ITA-EA x; 2.2=growth ITA-EA x
2017-06-09 | Exports to EU countries came to €61bn in April. Germany delivered goods worth €39bn (+0.2%) to the euro area and received goods worth €36bn (+6%) from it. | 39=level DEU-EA x; 0.2=growth DEU-EA x; 36=level DEU-EA m; 6=growth DEU-EA m
2022-10-10 | In August Czech exports to EU countries rose 12%. EU countries that are not in the euro area were sent goods worth CZK 61bn (+9%). | 61=level CZE-none x; 9=growth CZE-none x
2019-12-10 | French exports were €43bn in October. What France sent to Germany was valued at €6.2bn, what it received from there at €7.3bn. | 6.2=level FRA-DEU x; 7.3=level FRA-DEU m`,
  'GB and the islands beside Ireland': `
2022-05-16 | Irish goods exports were €18bn in March. ¶ Imports from GB were 60% higher at €2.2bn. | 60=growth IRL-GBR m; 2.2=level IRL-GBR m
2021-08-16 | Ireland imported goods for €8bn in June. ¶ Exports to GB rose 37% to €1.2bn. | 37=growth IRL-GBR x; 1.2=level IRL-GBR x
2021-11-15 | Of all goods brought into Ireland in September, GB supplied 13% by value, the CSO said. | 13=share IRL-GBR m
2023-01-16 | Irish exports to Great Britain (GB) fell 4% in November to €1.3bn. Imports from GB rose 22% to €2.4bn. | 22=growth IRL-GBR m; 2.4=level IRL-GBR m
2022-09-15 | Ireland's exports were €17bn in July. GB took 8% of total exports, and the EU 40%. | 8=share IRL-GBR x; 40=share IRL-EU x
2022-11-15 | Irish exports to the EU were €7bn in September. Trade with GB went the other way: imports from there fell 3% to €1.9bn. | -3=growth IRL-GBR m; 1.9=level IRL-GBR m`,
  'a part that a partner supplies of what is brought in': `
2021-04-20 | Of all goods brought into Norway in March, Sweden supplied 12% by value, and Germany 11%. | 12=share NOR-SWE m; 11=share NOR-DEU m
2020-02-18 | Of the goods that Greece imported in December, Germany supplied 10% and Italy 8%. | 10=share GRC-DEU m; 8=share GRC-ITA m
2019-07-22 | Of the goods shipped out of Kenya in May, Uganda took 9% and Pakistan 8%. | 9=share KEN-UGA x; 8=share KEN-PAK x
2022-03-10 | Of all goods sold abroad by Slovakia in January, Germany bought 21%. | 21=share SVK-DEU x
2018-11-13 | Of total imports into Serbia in September, the EU provided 59% and Russia 9%. | 59=share SRB-EU m; 9=share SRB-RUS m
2023-06-12 | Outside the EU, the USA was the chief destination for Irish goods, with 33% of the month's exports. | 33=share IRL-USA x
2020-09-10 | Slovenia's imports fell. Outside the EU, Switzerland was the chief market for Slovenian goods, with 13% of the month's exports. | 13=share SVN-CHE x
2021-12-09 | Czech imports rose 20% in October. Beyond the EU, China was the main supplier of goods to the country, with 17% of the month's imports. | 17=share CZE-CHN m`,
};
