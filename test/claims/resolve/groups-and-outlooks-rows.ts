/** How reports on the world, on groups and on what is looked for go on: `day | text | words=kind sides flow :product @period`. */
export const GROUPS_AND_OUTLOOKS: Readonly<Record<string, string>> = {
  'rows of a union and of those outside it': `
2012-03-09 | UK trade in January. ¶ Balance of trade in goods ¶ - EU: -£3.1 billion in January, -£2.9 billion in December ¶ - Non-EU: -£4.2 billion in January, -£4.4 billion in December | -3.1=balance GBR-EU b :goods @2012-01; -2.9=balance GBR-EU b @2011-12; -4.2=balance GBR-none b :goods @2012-01; -4.4=balance GBR-none b @2011-12
2013-06-07 | Britain's exports of goods were £25 billion in April. ¶ Exports of goods ¶ EU: £12.4 billion ¶ Non-EU: £12.6 billion | 12.4=level GBR-EU x; 12.6=level GBR-none x
2015-07-10 | Swedish exports in May. ¶ Exports of goods by area ¶ EU: SEK 58bn, up 4% ¶ Non-EU: SEK 40bn, up 9% | 58=level SWE-EU x; 40=level SWE-none x; 9=growth SWE-none x
2018-09-10 | UK imports rose to £41bn in July. ¶ Goods imports by area: ¶ EU countries: £21.9bn ¶ Non-EU countries: £19.1bn | 21.9=level GBR-EU m; 19.1=level GBR-none m
2019-11-18 | Euro area exports were €202bn in September. ¶ Shipments to the United States were 14% of all exports, and those to destinations in Asia the other 86%. | 14=share EA-USA x; 86=share EA-ASIA x
2023-08-21 | Exports of Spain were €33bn in June. Shipments to the European Union were 61% of all exports, and those to destinations outside the EU the other 39%. | 61=share ESP-EU x; 39=share ESP-none x
2022-02-18 | Exports of Portugal were €63bn in 2021. The EU took 71%, and countries outside it the remaining 29%. | 71=share PRT-EU x; 29=share PRT-none x`,
  'regions that are looked at one by one': `
2014-04-14 | Last year exports of South and Central America fell by 0.9 percent to $731 billion, the WTO reports, yet imports into the region were up 2.9 percent at $780 billion (4.2 percent). | 731=level SCAM-WLD x; 2.9=growth SCAM-WLD m; 780=level SCAM-WLD m; 4.2=share SCAM-WLD m
2011-04-07 | World exports grew 14.5 percent in volume last year, the WTO reports. Exports of Asia rose 23 percent; imports into the region climbed 17.6 percent to $4.5 trillion. | 23=growth ASIA-WLD x; 17.6=growth ASIA-WLD m; 4.5=level ASIA-WLD m
2012-04-12 | World exports were $18.2 trillion last year, according to the WTO. Africa's exports came to $597 billion, and imports into the continent to $555 billion. | 597=level AFRICA-WLD x; 555=level AFRICA-WLD m`,
  'what a government reckons with': `
2021-09-16 | Argentina's surplus was $2.3 billion in August. ¶ The government reckons with a positive trade balance of $13 billion this year, the result of exports for $76 billion and imports for $63 billion. | 13=forecast ARG-WLD b @2021; 76=forecast ARG-WLD x @2021; 63=forecast ARG-WLD m @2021
2019-06-05 | Brazil's surplus was $6.4 billion in May. The ministry counts on a surplus of $50 billion this year, with exports of $239 billion and imports of $189 billion. | 50=forecast BRA-WLD b @2019; 239=forecast BRA-WLD x @2019; 189=forecast BRA-WLD m @2019
2023-10-12 | Vietnam's exports came to $31 billion in September. The ministry looks for exports of $355 billion this year and a surplus of $25 billion. | 355=forecast VNM-WLD x @2023; 25=forecast VNM-WLD b @2023
2018-08-10 | Peru's exports were $4 billion in June. The central bank pencils in a surplus of $7.6 billion for 2018 and of $7.2 billion for 2019. | 7.6=forecast PER-WLD b @2018; 7.2=forecast PER-WLD b @2019
2017-03-08 | Exports of Hungary were €8bn in January. The government plans with exports of €103bn this year. | 103=forecast HUN-WLD x @2017
2016-05-09 | German exports rose 1.9% in March. The BGA trade group bets on growth in exports of 4.5% this year, after 6.4% last year. | 4.5=forecast DEU-WLD x @2016`,
  'of the month, of the period': `
2024-08-20 | The trade deficit of Spain was €16bn from January to June. ¶ As for June alone, exports were worth €33bn and imports €33.7bn. ¶ The month's trade deficit, therefore, was 70% lower at €0.7bn. | -70=growth ESP-WLD b @2024-06; -0.7=balance ESP-WLD b @2024-06
2022-03-15 | Irish exports were €16bn in January 2022, 23% above the level of January 2021. ¶ The seasonally adjusted trade surplus of the month is put at €5.3bn. | 5.3=balance IRL-WLD b @2022-01
2019-09-18 | Japan's exports fell 8.2% in August, after 1.5% in August 2018. ¶ The month's deficit came to 136 billion yen. | -136=balance JPN-WLD b @2019-08
2021-05-20 | Exports of Portugal were €15bn in the first quarter, of which €5.7bn in March. ¶ The surplus of the quarter was €0.2bn. | 0.2=balance PRT-WLD b @2021-Q1
2020-02-14 | In 2019 Norway's exports were NOK 910bn. In December alone they came to NOK 79bn. ¶ The year's surplus was NOK 158bn. | 158=balance NOR-WLD b @2019
2017-07-12 | In the first five months Turkey's deficit was $24bn. ¶ In May exports were $13bn and imports $20bn. ¶ The deficit of the month was $7.3bn. | -7.3=balance TUR-WLD b @2017-05
2018-08-20 | Italy's exports rose 4% in the first half. ¶ In June alone they grew 6%. ¶ The month's surplus was €5bn. | 5=balance ITA-WLD b @2018-06`,
};
