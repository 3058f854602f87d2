/** Products that a sentence leaves to the one before it, or to its headline; rows as in `named-products-rows.ts`. */
export const CARRIED_PRODUCTS: Readonly<Record<string, string>> = {
  'carried over sentences': `
Irish exports of pharmaceutical products increased by 63 percent to €7.1 billion. ¶ The exports of this sector represented 39 percent of the total. | 63=pharmaceutical products; 7.1=pharmaceutical products; 39=pharmaceutical products
Kenya's flower exports fell 4.2 percent in May. ¶ Exports of these products to Britain were down 9.1 percent. | -4.2=flowers; -9.1=flowers
Chilean wine exports came to $150 million in May. ¶ Those shipments were 7.7 percent below last year's. | 150=wine; -7.7=wine
Phones led the field of Vietnamese goods. ¶ Sales of these devices abroad reached $4.4 billion. | 4.4=phones
Medical and pharmaceutical products made up the largest category of Irish exports. At €49.7 billion they accounted for 33 percent of all exports. | 49.7=medical and pharmaceutical products; 33=medical and pharmaceutical products
Irish exports rose in May. The growth was driven mainly by pharmaceutical products. Exports of these rose by 63 percent to €2.7 billion. | 63=pharmaceutical products; 2.7=pharmaceutical products
Silver is the awkward case for India. Imports from the UAE multiplied to $1.7 billion. | 1.7=silver
It was a splendid year for the Swiss watchmakers. Their foreign sales climbed 11 percent to 21.4 billion francs. | 11=watches; 21.4=watches
Turkish carmakers led the field again. Their shipments improved 3.9 percent to $3.92 billion. | 3.9=cars; 3.92=cars
By product, chemicals suffered most: their surplus for the EU dropped from 21.1 billion euros to 15.4 billion euros. | 21.1=chemicals; 15.4=chemicals
Oil imports of India were up 56.6 per cent in June. These imports during April-June were valued at $34.6 billion, 49.4 per cent higher than a year earlier. | 56.6=oil; 34.6=oil; 49.4=oil
A decline in gold and silver imports helped India. Their imports dipped by 77 per cent to $1.7 billion. | -77=gold and silver; 1.7=gold and silver
Cod is Iceland's pride. Exports of it came to ISK 12.4 billion in October, 8.8 percent more than a year before. | 12.4=cod; 8.8=cod
Petrochemicals shipped abroad by Korea amounted to $3.1 billion, down 24.5 percent. Chips did better. They rose 11.2 percent to $9.4 billion. | 3.1=petrochemicals; -24.5=petrochemicals; 11.2=chips; 9.4=chips
New Zealand's dairy exports led the rise, Stats NZ said. Their value was up 22 per cent to NZ$1.4 billion. The rise was led by milk powder, up NZ$226 million. | 22=dairy; 1.4=dairy; 226=milk powder
Next comes fruit. Sales abroad brought Chile $2.2 billion, 14.3 percent more than in 2022. | 2.2=fruit; 14.3=fruit
Ecuador exported shrimp worth $7.2 billion last year. The largest buyer was China with $3.6 billion, down 1.5 percent. | 7.2=shrimp; 3.6=shrimp; -1.5=shrimp
Sri Lanka's garment exports fell 14.1 percent to $4.5 billion in 2023. Those to the US were down 19.3 percent, those to the EU 10.8 percent. | -14.1=garments; 4.5=garments; -19.3=garments; -10.8=garments
Sri Lanka's garment exports fell 14.1 percent to $4.5 billion in 2023. Total exports were down 9.1 percent at $11.9 billion. | -14.1=garments; 4.5=garments; -9.1=goods; 11.9=goods
Norway sold fish for 14.2 billion kroner in October. Salmon made up 11.1 billion kroner of this, or 78 percent. | 14.2=fish; 11.1=salmon; 78=salmon
Norway sold fish for 14.2 billion kroner in October. Poland bought most, for 1.6 billion kroner, 4.4 percent more than a year earlier. | 14.2=fish; 1.6=fish; 4.4=fish
Thai rice exports jumped 13.6 percent to 8.8 million tonnes in 2023. Earnings from them reached $5.1 billion. | 13.6=rice; 8.8=rice; 5.1=rice
Argentina's grain exports halved. Wheat was hit hardest: shipments sank 62.2 percent to 3.7 million tonnes. | -62.2=wheat; 3.7=wheat
Pharmaceuticals were the weak spot of Danish exports. Sales to the US fell 21.7 percent to 3.4 billion kroner. | -21.7=pharmaceuticals; 3.4=pharmaceuticals
Exports of machinery, Germany's second-largest industry, fell 4.1 percent to 15.2 billion euros in May. In the first five months they came to 78.8 billion euros, 2.9 percent less. | -4.1=machinery; 15.2=machinery; 78.8=machinery; -2.9=machinery
Farm products did well among Brazil's exports. In May alone they brought $16.4 billion; in five months, $67.2 billion. | 16.4=farm products; 67.2=farm products
Diamonds and ore are what Sierra Leone sells. The former earned $160 million in 2022, the latter $210 million. | 160=diamonds; 210=ore
Tea and flowers are Kenya's main exports. The former brought in Sh180.6 billion in 2023, the latter Sh73.5 billion. | 180.6=tea; 73.5=flowers
Gas and condensate exports of Turkmenistan differ. While the latter fell 9.2 percent, the former grew 4.4 percent. | -9.2=condensate; 4.4=gas
`,
  'whole trade and kinds again': `
The UK's trade in goods showed a deficit of £15.1 billion in May, and trade in services a surplus of £14.2 billion. Exports of goods fell 2.4 percent. Imports fell 1.3 percent. | -15.1=goods; 14.2=services; -2.4=goods; -1.3=goods
Services exports of India in May contracted 7.9 per cent to $16.2 billion. Imports stood at $10.2 billion. | -7.9=services; 16.2=services; 10.2=services
U.S. exports of goods and services rose 0.9 percent to $187.8 billion in March. Exports of capital goods increased $1.5 billion. Total imports were $239.2 billion. | 0.9=goods_services; 187.8=goods_services; 1.5=capital goods; 239.2=goods_services
U.S. merchandise imports rose 1.7 percent to $112.3 billion, and exports of merchandise 5.1 percent to $65.1 billion. The goods deficit with China fell to $8.3 billion. | 1.7=goods; 112.3=goods; 5.1=goods; 65.1=goods; -8.3=goods
Germany exported goods worth 95.1 billion euros in May. Cars brought in 16.2 billion euros. Exports to EU countries came to 55.4 billion euros. | 95.1=goods; 16.2=cars; 55.4=goods
Chile's copper exports came to $3.9 billion in May, 7.2 percent more than a year ago. The country's imports were $5.8 billion, and its surplus $1.6 billion. | 3.9=copper; 7.2=copper; 5.8=goods; 1.6=goods
Russia's oil exports were worth $15.2 billion in May. Exports excluding oil came to $12.9 billion. | 15.2=oil; 12.9=goods excluding oil
Excluding gold, Swiss exports fell 3.4 percent to 22.1 billion francs. Imports dropped 1.2 percent. | -3.4=goods excluding gold; 22.1=goods excluding gold
Israel imported goods other than diamonds for $19.3 billion in the half-year. Of these 37 percent came from the EU. | 19.3=goods excluding diamonds; 37=goods excluding diamonds
Non-oil exports of Oman rose 9.6 percent to 5.4 billion rials. The non-oil deficit was 1.2 billion rials. | 9.6=non-oil; 5.4=non-oil; -1.2=non-oil
France's energy deficit shrank to 4.1 billion euros in May. The deficit in manufactured goods was 4.8 billion euros. | -4.1=energy; -4.8=manufactured goods
1. Services: strong. Israeli exports rose 8.2 percent to $20.9 billion. ¶ 2. Goods: weak. Exports dipped 3.1 percent to $15.2 billion and imports were $22.9 billion. | 8.2=services; 20.9=services; -3.1=goods; 15.2=goods; 22.9=goods
Turning to services, Indian exports rose 6.6 percent to $28.1 billion. Imports were $15.2 billion. ¶ In merchandise, exports fell 2.9 percent to $34.4 billion. | 6.6=services; 28.1=services; 15.2=services; -2.9=goods; 34.4=goods
Agricultural exports of Ukraine earned $1.9 billion in May. Metallurgy brought in $0.5 billion. In all, Ukraine exported goods worth $3.4 billion. | 1.9=agricultural; 0.5=metallurgy; 3.4=goods
German goods exports to Poland were €59 billion in 2017. ¶ In services, too, Poland is a big customer. It bought €5.3 billion. | 59=goods; 5.3=services
German goods exports to Poland were €59 billion in 2017. ¶ For German services, too, Poland has grown into a big customer: at €5.3 billion it is fifth. | 59=goods; 5.3=services
Total exports of Ghana stood at $9.9 billion in August, driven by crude oil, receipts from which rose 31 percent to $2.6 billion. | 9.9=goods; 31=crude oil; 2.6=crude oil
Ghana's imports rose 4 percent in August because of fuel, purchases of which jumped 20 percent, and of machinery, the bill for which was $0.9 billion. | 4=goods; 20=fuel; 0.9=machinery
The US services surplus rose 4.6% to $20 billion in May as exports edged up 0.3% to $58 billion and imports fell 1.8% to $38 billion. | 4.6=services; 20=services; 0.3=services; 58=services; -1.8=services; 38=services
Chile's imports of coal were $7 billion in May, 12 percent higher than the imports of $6 billion a year earlier. | 7=coal; 12=coal; 6=coal
Norway's exports grew in May. The rise in exports was led by fish products. They came to $1.3 billion. | 1.3=fish products
Canada's exports grew in May despite a decline of 6.9%, compared with May 2018, in exports of potash. | -6.9=potash
Peru's exports grew in May. Wine exports rose 5%. Those to the US rose 7%, while exports to the rest of the world fell 1%. | 5=wine; 7=wine; -1=wine
Thai exports grew in May. Wool exports rose 5%, with shipments to China up 3%. Oil exports fell 6%, with total exports down 4%. | 5=wool; 3=wool; -6=oil; -4=goods
`,
};
