/** Figures of a flow told apart by partner, and what comes after them: rows as `facts-rows.ts` reads them. */
export const TOLD_APART: Readonly<Record<string, string>> = {
  'goods that open a sentence behind partners told apart are of all of them': `
2014-06-10 | Title: Spain's exports up in April ¶ Spain's exports rose 2.1% in April on the month. Sales to EU countries went up (+3.1%) and those to countries outside the EU went down (-1.2%). Cars (+6.8%) and chemicals (+2.4%) did best. | 2.1 ESP-WLD x; 3.1 ESP-EU x; 1.2 ESP-none x; 6.8 ESP-WLD x [cars]; 2.4 ESP-WLD x [chemicals]
2016-09-12 | Title: Portuguese trade in July ¶ Portugal's imports fell in July, from within the EU by 4.2 percent and from outside it by 11.5 percent. Fuels dropped the most, by 31 percent. | 4.2 PRT-EU m; 11.5 PRT-none m; 31 PRT-WLD m [fuels]
2019-03-08 | Title: Polish exports slow ¶ Behind the rise in exports stood stronger sales to the EU (+4.1%), while those to non-EU countries shrank (-0.9%). Furniture (+5.5%) gained most, ahead of machinery (+3.9%). | 4.1 POL-EU x; 0.9 POL-none x; 5.5 POL-WLD x [furniture]; 3.9 POL-WLD x [machinery]
2022-05-16 | Title: Japan's imports in April ¶ Japan's imports climbed 28 percent in April. Purchases from China rose 5.5 percent and those from the Middle East 99.3 percent. Crude oil was up 99.5 percent and coal 199 percent. | 28 JPN-WLD m; 5.5 JPN-CHN m; 99.5 JPN-WLD m [crude oil]; 199 JPN-WLD m [coal]
2021-07-12 | Title: Greek exports jump ¶ Greek exports grew in May, by 41 percent to EU countries and by 52 percent to third countries. Petroleum products doubled, and metals gained 38 percent. | 41 GRC-EU x; 52 GRC-none x; 38 GRC-WLD x [metals]
2018-11-09 | Title: French exports in September ¶ Exports to the EU fell by 2.6 percent in September and those to third countries rose by 1.4 percent. Aircraft deliveries were down 9.3 percent. Pharmaceuticals gained 6.1 percent. | 2.6 FRA-EU x; 1.4 FRA-none x; 6.1 FRA-WLD x [pharmaceuticals]
2023-09-20 | Title: Malaysian exports sink ¶ Malaysia's exports fell 18.6 per cent in August. Shipments to Singapore dropped 22.5 per cent and those to China 20.3 per cent. Palm oil was down 21.4 per cent and electrical goods 8.6 per cent. | 18.6 MYS-WLD x; 22.5 MYS-SGP x; 20.3 MYS-CHN x; 21.4 MYS-WLD x [palm oil]; 8.6 MYS-WLD x [electrical goods]
2013-10-09 | Title: Austria's imports ¶ The rise in imports was stronger for goods from third countries (+3.5%) than for those from the EU (+1.1%). Energy (+9.2%) gained most. | 3.5 AUT-none m; 1.1 AUT-EU m; 9.2 AUT-WLD m [energy]
2024-02-14 | Title: Danish exports end the year lower ¶ Denmark's exports to Germany fell 4.4 percent in December and those to Sweden 3.0 percent. Food exports were 1.2 percent lower. | 4.4 DNK-DEU x; 3.0 DNK-SWE x; 1.2 DNK-WLD x [food]
2017-04-11 | Title: Hungarian exports up ¶ Compared with a year ago exports rose (+7.7%). The increase was larger in sales to non-EU countries (+11.6%); in sales to the EU it was smaller (+6.4%). Vehicles (+12.5%) sold best. | 7.7 HUN-WLD x; 11.6 HUN-none x; 6.4 HUN-EU x; 12.5 HUN-WLD x [vehicles]
2015-05-20 | Title: Japanese exports up in April ¶ Japan's exports rose 8.0 percent in April. Exports to the United States increased 21.4 percent and those to China 2.4 percent. Cars led with a gain of 15.2 percent. | 8.0 JPN-WLD x; 21.4 JPN-USA x; 2.4 JPN-CHN x; 15.2 JPN-WLD x [cars]
2021-09-01 | Title: Korea's exports up 35 percent ¶ Korea's exports rose 34.9 percent in August. Those to China were up 26.8 percent, those to the United States 38.1 percent. Chips gained 43 percent and petrochemicals 81.5 percent. | 34.9 KOR-WLD x; 26.8 KOR-CHN x; 38.1 KOR-USA x; 43 KOR-WLD x [chips]; 81.5 KOR-WLD x [petrochemicals]
2022-08-10 | Title: Swedish trade with Norway ¶ Sweden's exports to Norway were worth SEK 14 billion in June. Cars rose 12 percent and timber fell 4 percent. | 14 SWE-NOR x; 12 SWE-NOR x [cars]; 4 SWE-NOR x [timber]`,
  'who is outside a group': `
2019-03-12 | Title: Ireland's trade gap ¶ With EU countries the deficit grew by €1.2 billion to €3.4 billion; with non-EU countries it shrank by €0.6 billion to €2.1 billion. | 1.2 IRL-EU b; 3.4 IRL-EU b; 0.6 IRL-none b; 2.1 IRL-none b
2019-03-12 | Title: Dutch surplus ¶ With the EU, the Dutch surplus was 17.2 billion euros, and with countries outside it the deficit was 11.4 billion. | 17.2 NLD-EU b; 11.4 NLD-none b
2018-02-09 | Title: Slovenian exports ¶ Slovenia's exports to the EU rose 8.4% in December, those outside it 3.2%. | 8.4 SVN-EU x; 3.2 SVN-none x
2021-04-09 | Title: UK exports ¶ Sales to the EU were up 4.3 percent and beyond it 1.9 percent. UK exports as a whole rose 3.1 percent. | 4.3 GBR-EU x; 1.9 GBR-none x; 3.1 GBR-WLD x
2013-08-09 | Title: Italian exports ¶ For exports the fall was much the same in sales to the euro area (-2.8%) and outside it (-2.7%). | 2.8 ITA-EA x; 2.7 ITA-none x
2016-07-12 | Title: Latvian trade ¶ Within the EU, Latvia sold goods for €610 million; outside the EU, for €230 million. | 610 LVA-EU x; 230 LVA-none x
2019-03-12 | Title: British trade gap ¶ The gap with EU countries rose to £8.0 billion; with non-EU countries it fell to £5.6 billion, and with the United States it was a surplus of £1.1 billion. | 8.0 GBR-EU b; 5.6 GBR-none b; 1.1 GBR-USA b
2022-12-12 | Title: Vietnam's trade ¶ Exports to ASEAN rose 19 percent and to countries outside it 11 percent. | 19 VNM-ASEAN x; 11 VNM-none x
2020-11-12 | Title: Belgian imports ¶ From the EU Belgium imported 2.1% less, from outside 9.7% less. | 2.1 BEL-EU m; 9.7 BEL-none m
2018-05-15 | Title: Czech exports ¶ Exports to EU countries grew 3 percent; exports to non-members fell 5 percent. | 3 CZE-EU x; 5 CZE-none x`,
  'a country that was named, pointed to by what it is': `
2021-08-19 | Title: Swiss exports ¶ Germany, with trade worth CHF 8.1 billion, stayed the first partner. Exports to the country came to CHF 3.9 billion and imports from there to CHF 4.2 billion. | 8.1 CHE-DEU t; 3.9 CHE-DEU x; 4.2 CHE-DEU m
2019-11-14 | Title: Russia's trade ¶ China remained Russia's main partner. Exports to it came to $41 billion, and imports from it to $38 billion. | 41 RUS-CHN x; 38 RUS-CHN m
2022-03-11 | Title: India's trade ¶ India's exports to the UAE were $25 billion. Imports from the country were $40 billion, and the deficit with it $15 billion. | 25 IND-ARE x; 40 IND-ARE m; 15 IND-ARE b
2018-10-18 | Title: Japan's surplus with US ¶ Exports to the US were 1.18 trillion yen; imports from the country were 598 billion yen, so that the surplus with it came to 590 billion yen. | 1.18 JPN-USA x; 598 JPN-USA m; 590 JPN-USA b
2020-02-14 | Title: EU exports up ¶ The UK took 15.6% of EU exports. Sales to it were worth €318 billion, and purchases from it €194 billion. | 15.6 EU-GBR x; 318 EU-GBR x; 194 EU-GBR m
2023-05-25 | Title: Norway's trade ¶ Norway's exports to Germany doubled to NOK 45 billion. The country sold it goods worth NOK 9 billion in return. | 45 NOR-DEU x
2016-01-20 | Title: EU trade with Iran ¶ Iran was the EU's 32nd partner. The bloc's sales to the country came to €6.5 billion, and what it bought from there to €1.2 billion. | 6.5 EU-IRN x; 1.2 EU-IRN m
2015-06-10 | Title: Turkish trade ¶ Iraq bought goods worth $10.9 billion. Turkey's imports from the country were $0.3 billion. | 10.9 TUR-IRQ x; 0.3 TUR-IRQ m
2024-08-12 | Title: Korea's exports ¶ Vietnam took goods for $5.1 billion, and Korea's imports from it were $2.4 billion. | 5.1 KOR-VNM x; 2.4 KOR-VNM m`,
};
