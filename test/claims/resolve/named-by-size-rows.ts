/**
 * Whom newsrooms name by the size of an economy or by what lies between two, which goods came back, what a word means, and
 * rows of numbers that are told again for the time before. Rows as `headline | text | 19.4=s ZWE-WLD m`, see `readKinds`.
 */
export const NAMED_BY_SIZE: Readonly<Record<string, string>> = {
  'an economy by its size': `
New Zealand in deficit | New Zealand's small surplus with Asia's largest economy has turned into a deficit. Imports from China were up 9.6 per cent at $865 million. | 9.6=g NZL-CHN m;865=l NZL-CHN m
India's exports | India's exports to Europe's biggest economy rose to $10.1 billion in 2022. | 10.1=l IND-DEU x
Brazil's sales abroad | Brazil's exports to the largest economy in Southeast Asia were $3.2 billion, those to Latin America's third-largest economy $15.3 billion. | 3.2=l BRA-IDN x;15.3=l BRA-ARG x
Kenya's imports | Kenya's imports from the world's largest economy fell 4.1 percent, those from Asia's third-largest economy by 2.2 percent. | -4.1=g KEN-USA m;-2.2=g KEN-IND m
Swiss exports | Swiss exports to the euro zone's second-largest economy came to 9.4 billion francs. | 9.4=l CHE-FRA x
`,
  'an economy by what lies between': `
New Zealand in deficit | New Zealand's deficit was $1.35 billion. Across the Tasman, exports slipped 4.9 per cent to $803 million while imports gained 15 per cent. | -4.9=g NZL-AUS x;803=l NZL-AUS x;15=g NZL-AUS m
Irish exports | Ireland's goods exports rose to €208 billion. Across the Irish Sea, exports gained 20 per cent to €17 billion. | 20=g IRL-GBR x;17=l IRL-GBR x
Canadian exports | Canada's exports rose to $78 billion. South of the border, sales grew 18 per cent to $59 billion. | 18=g CAN-USA x;59=l CAN-USA x
Singapore's trade | Singapore's exports were up 3.1 percent. Across the causeway, shipments fell 7.4 percent. | -7.4=g SGP-MYS x
`,
  'goods that came back': `
German trade | Germany exported goods worth 1,279 billion euros. To the euro area went 471.4 billion euros of these exports; the goods received from there were worth 459.4 billion euros (+7.2%). | 471.4=l DEU-EA x;459.4=l DEU-EA m;7.2=g DEU-EA m
Polish trade | Poland sold goods worth 340 billion euros abroad. To Germany went 94.1 billion euros of that; from there came goods worth 71.2 billion euros. | 94.1=l POL-DEU x;71.2=l POL-DEU m
Brazil and Argentina | Brazil's trade with Argentina was lively. Goods worth $15.3 billion went there, and goods worth $13.1 billion came back. | 15.3=l BRA-ARG x;13.1=l BRA-ARG m
`,
  'whom the place is of where it sold': `
Vietnamese trade | Vietnam's largest market was the United States, where it sold goods worth $109 billion. From there it bought goods for $14.5 billion. | 109=l VNM-USA x;14.5=l VNM-USA m
Chilean copper | Chile's main customer is China, where it sold copper for $27 billion. | 27=l CHL-CHN x
Turkish imports | Turkey's imports came to $198 billion. China sold Turkey the most, $25.4 billion worth (12.8 percent). | 25.4=l TUR-CHN m;12.8=s TUR-CHN m
`,
  'what a word means': `
India's deficit | India's goods trade deficit narrowed to $21.94 billion. The deficit—by how much a country's imports of goods exceed its exports—had been $20.78 billion in September and $27.4 billion in October. | -20.78=b IND-WLD b;-27.4=b IND-WLD b
Turkish surplus | The surplus of Turkey, the amount by which exports exceed imports, was 9.1 billion lira, after 16.7 billion in January. | 9.1=b TUR-WLD b;16.7=b TUR-WLD b
Japan's balance | Japan's trade balance (the difference between what it sells abroad and what it buys) showed a deficit of 1.2 trillion yen. | -1.2=b JPN-WLD b
`,
  'numbers told in turn of the time before': `
India's trade | Exports of goods from India came to $38.01 billion and imports to $59.95 billion, against $38.39 billion and $57.15 billion, respectively, a year earlier. | 38.39=l IND-WLD x;57.15=l IND-WLD m
Thai trade | Thailand's exports reached $20.2 billion and imports $24.9 billion, compared with $21.3 billion and $23.8 billion respectively a year earlier. | 21.3=l THA-WLD x;23.8=l THA-WLD m
Chilean trade | Chile's exports were $7.1 billion and its imports $5.2 billion, from $6.4 billion and $5.9 billion, respectively, in June. | 6.4=l CHL-WLD x;5.9=l CHL-WLD m
`,
  'a list by what leads to it': `
Iran's trade | Iran's exports stood at $3.33 billion. // The following were the top five exporters to Iran in the month: // - UAE: 551,000 tons worth $1.2 billion // - China: goods worth $965 million | 1.2=l IRN-ARE m;965=l IRN-CHN m
Mexico's trade | Mexico's exports were $36.1 billion. // Its imports were worth $35.1 billion. // By type of good, the increases were: consumer goods (16.9%) and capital goods (18.8%). | 16.9=g MEX-WLD m;18.8=g MEX-WLD m
`,
};
