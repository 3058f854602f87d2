/** Products of the figures behind one that names them, and goods that a preposition or a clause names; rows as in `named-products-rows.ts`. */
export const PRODUCTS_GOING_ON: Readonly<Record<string, string>> = {
  'what follows a figure is of its product': `
Kenya's exports fell 4 percent in February. Tea worth $110 million was sold, the highest value in three years and 8 percent more than in January. | 110=tea; 8=tea
Kenya's exports fell 4 percent in February. Some 41,000 tonnes of tea were shipped, 3 percent fewer than a year earlier. | -3=tea
Spain's imports rose 2 percent in February. Car imports were up 14 percent at $3 billion, and total imports at $30 billion, a gain of 5 percent. | 14=cars; 3=cars; 30=goods; 5=goods
Taiwan's exports rose 4 percent in February. The top item was electronics, Yeh said: they rose 20.6 percent to $9.2 billion, and made up 32.8 percent of all shipments. | 20.6=electronics; 9.2=electronics; 32.8=electronics
Ghana's exports rose in February. Gold, cocoa and crude oil were the leading exports. Between them they made up 82.6 percent of the country's foreign sales. | 82.6=gold, cocoa and crude oil
Malaysia's exports rose 4 percent in February. Palm oil exports increased by 39.2 percent on larger sales to Kenya. In volume, however, they were down 19.1 percent. | 39.2=palm oil; -19.1=palm oil
Swiss exports fell in February. It was a splendid month for the watchmakers. Their foreign sales climbed 11 percent to 1.9 billion francs. | 11=watches; 1.9=watches
`,
  'goods behind a preposition and before a comma': `
Ghana's exports fell 2 percent in February because of lower values for gold, down $43 million (15 percent), and cocoa, down $23 million (6.3 percent). | -43=gold; -15=gold; -23=cocoa; -6.3=cocoa
Ghana's exports rose 2 percent in February. Growth was smaller for gold, at 1.7 percent to $1.2 billion; cocoa dropped 30 percent to $200 million. | 1.7=gold; 1.2=gold; -30=cocoa; 200=cocoa
New Zealand's exports rose 4 percent in February. No group increased more than ships, boats, and floating structures, up $267 million. | 267=ships, boats, and floating structures
Indonesia's exports rose 4 percent in February. The country exported $354 million more in mineral fuels than in January. | 354=mineral fuels
Ghana's exports rose 2 percent in February. For cocoa the country received $400 million, 8 percent less than a year before. | 400=cocoa; -8=cocoa
Ghana's imports rose 2 percent in February. On rice the country spent $40 million, 8 percent less than a year before. | 40=rice; -8=rice
`,
  'clauses on goods': `
Indonesia's exports rose 4 percent in February. Then there are ores, slag, and ash, where exports increased $45 million. | 45=ores, slag, and ash
Indonesia's exports rose 4 percent in February. The weak spot was coal, where shipments fell 12 percent to $2 billion. | -12=coal; 2=coal
Ghana's exports rose 2 percent in February. Among minerals it was manganese that fell most, by 22 percent to $30 million. | -22=manganese; 30=manganese
Ghana's exports rose 2 percent in February. Cocoa beans earned the most of all export goods, $300 million. | 300=cocoa beans
Ghana's exports rose 2 percent in February. The quantity of cocoa sent abroad shrank by 7.8 percent, and that of timber grew by 4.6 percent. | -7.8=cocoa; 4.6=timber
`,
  'other goods, and goods of a kind': `
Brazil's exports rose 4 percent in February. Organic compounds ($2.4 billion) and other products of the processing industry ($2.1 billion) got off lightly. | 2.4=organic compounds; 2.1=other products of the processing industry
Philippine imports rose 5 percent in February. There were gains for electrical machinery (7.3 percent), other food and live animals (5.6 percent) and electronic products (2.1 percent). | 7.3=electrical machinery; 5.6=other food and live animals; 2.1=electronic products
Saudi non-oil exports fell 4 percent in February. A 6.4 percent fall in products of the chemical and allied industries was behind it. | -6.4=products of the chemical and allied industries
Australia's exports rose 2 percent in February. ¶ - Rural goods: up $271m (7%). ¶ - Net exports of goods under merchanting: up $4m (6%). | 271=rural goods; 4=goods under merchanting; 6=goods under merchanting
Unadjusted, goods worth $10 billion were exported by Ireland in February, $542 million less than a year before. | 10=goods; -542=goods
Singapore's key exports rose 3 percent in February. ¶ Non-oil domestic exports (NODX) to China fell 4 percent. ¶ At S$17.2 billion, February's NODX was below the S$17.6 billion of the month before. | 3=non-oil domestic exports; 17.2=non-oil domestic exports; 17.6=non-oil domestic exports
`,
};
