/**
 * Short texts in the wordings of newsrooms and offices, with the product that each figure is of, decided before the
 * program was asked. A row is the text, and `number=product`, where they are asked for with `/flow` and `/currency`
 * behind; a paragraph ends at ¶, and `-` is no currency.
 */
export const NAMED_PRODUCTS: Readonly<Record<string, string>> = {
  'items of a list behind its head': `
Vietnam's exports rose 8 percent in May. Key export items include phones ($4.2 billion, up 11.5 percent), footwear ($2.1 billion, up 7.3 percent) and coffee ($0.4 billion, down 3.9 percent). | 4.2=phones/exports; 11.5=phones/exports; 2.1=footwear/exports; 7.3=footwear/exports; 0.4=coffee/exports; -3.9=coffee/exports
Vietnam's imports came to $12 billion in May. Main import commodities were fabric ($1.3 billion, up 4.1 percent) and steel ($0.9 billion, down 6.2 percent). | 1.3=fabric/imports; 4.1=fabric/imports; 0.9=steel/imports; -6.2=steel/imports
Key import products include cotton ($310 million, up 12.1 percent), wheat ($205 million, up 3.4 percent) and fertilisers ($98 million, down 20.6 percent), Vietnamese customs said. | 310=cotton/imports; 12.1=cotton/imports; 205=wheat/imports; 98=fertilisers/imports; -20.6=fertilisers/imports
The export goods with the highest turnover include shrimp ($320 million, up 8.2 percent) and pepper ($75 million, down 4.7 percent), Vietnamese customs said. | 320=shrimp/exports; 8.2=shrimp/exports; 75=pepper/exports; -4.7=pepper/exports
Export items with strong growth included rubber (up 44 percent to $1.2 billion), cashew nuts (up 19 percent to $800 million) and tea (up 6 percent to $90 million), Vietnam's statistics office said. | 44=rubber/exports; 1.2=rubber/exports; 19=cashew nuts/exports; 800=cashew nuts/exports; 6=tea/exports; 90=tea/exports
Many of Vietnam's exports grew fast, with phones and parts reaching 40.7 billion USD, garments 25.2 billion USD and footwear 13.1 billion USD. | 40.7=phones and parts/exports; 25.2=garments/exports; 13.1=footwear/exports
Earnings from farm exports rose, including rice (up 16.1 percent to $2.6 billion), coffee (1.1 percent to $3 billion) and pepper (7.7 percent to $0.5 billion), Vietnam's statistics office said. | 16.1=rice; 2.6=rice; 1.1=coffee; 3=coffee; 7.7=pepper; 0.5=pepper
In exports, sectors that shrank in May include leather (-9.4 per cent), plastics (-4.1 per cent) and engineering goods (-2.2 per cent), India's commerce ministry said. | -9.4=leather/exports; -4.1=plastics/exports; -2.2=engineering goods/exports
Among imports, sharp rises were seen in gold (31.2 per cent), silver (18.4 per cent) and coal (7.9 per cent), India's commerce ministry said. | 31.2=gold/imports; 18.4=silver/imports; 7.9=coal/imports
Imported items that fell were newsprint (down 14.2 per cent to $60 million) and pulses (down 8.8 per cent to $110 million), India's commerce ministry said. | -14.2=newsprint/imports; 60=newsprint/imports; -8.8=pulses/imports; 110=pulses/imports
Korea's ship exports fell 62.1 percent in November, along with those of displays (23.4 percent), textiles (12.3 percent) and petrochemicals (19.2 percent). | -62.1=ships; -23.4=displays; -12.3=textiles; -19.2=petrochemicals
Korea's car exports rose 9.1 percent in May, as did those of ships (33.5 percent) and steel (4.4 percent). | 9.1=cars; 33.5=ships; 4.4=steel
Korean auto exports fell in September. The rate of decrease was 35.8 percent for consumer electronics, 12.1 percent for displays and 55.5 percent for ships. | -35.8=consumer electronics; -12.1=displays; -55.5=ships
Korea's exports rose in all major items. The increase was 21.4 percent for chips, 8.7 percent for cars and 3.3 percent for steel. | 21.4=chips; 8.7=cars; 3.3=steel
Growth was fastest in Korean exports of cosmetics, at 28.1 percent, ahead of food with 14.6 percent and medicines with 9.2 percent. | 28.1=cosmetics; 14.6=food; 9.2=medicines
By item, exports of chips gained 12.5 percent and those of cars 4.6 percent, Korean data showed, but ships slid 18.8 percent, steel 7.7 percent and displays 2.9 percent. | 12.5=chips; 4.6=cars; -18.8=ships; -7.7=steel; -2.9=displays
Turkey exported vehicles worth $2.9 billion in May, chemicals worth $2.1 billion and garments worth $1.5 billion. | 2.9=vehicles; 2.1=chemicals; 1.5=garments
Canadian exports of canola (+11.2%), potash (+8.4%) and lumber (-6.5%) moved most in May. | 11.2=canola; 8.4=potash; -6.5=lumber
Lower Canadian exports of aircraft (-21.3%) and of farm products (-3.8%) were partly offset by crude oil (+5.6%). | -21.3=aircraft; -3.8=farm products; 5.6=crude oil
Chief among Peru's exports were copper, at $1.6 billion, gold, at $1.1 billion, and zinc, at $0.2 billion. | 1.6=copper; 1.1=gold; 0.2=zinc
The most important goods that Germany imported from Norway were natural gas and crude oil, with an increase of 37.8 percent to 2.2 billion euros. | 37.8=natural gas and crude oil/imports; 2.2=natural gas and crude oil/imports
Other important imports from Norway were fish, which rose by 4.3 percent to 0.4 billion euros, and metals, which fell by 8.2 percent to 0.3 billion euros, German figures show. | 4.3=fish; 0.4=fish; -8.2=metals; 0.3=metals
The gain in Dutch exports was led by machinery (9.2 percent), followed by chemicals (5.5 percent) and food (1.9 percent). | 9.2=machinery; 5.5=chemicals; 1.9=food
Germany's purchases from China were mainly data processing equipment (4.4 billion euros), electrical equipment (1.9 billion euros) and clothing (0.8 billion euros). | 4.4=data processing equipment; 1.9=electrical equipment; 0.8=clothing
Phones led Vietnam's exports with $41.5 billion in ten months, followed by the group of computers and components with $36.2 billion. | 41.5=phones; 36.2=computers and components
The group of footwear items came fourth among Vietnam's exports, with a value of over $13 billion, up 13.5 percent. | 13=footwear items; 13.5=footwear items
Vietnam's exports of phones rose 5.1 percent, followed by the group of computers with sales growing 16.9 percent to $25 billion. | 5.1=phones; 16.9=computers; 25=computers
Imports fell 3.1 percent in May, New Zealand's statistics office said. Contributors to the decline were vehicles (down $86 million), aircraft (down $71 million) and fertilisers (down $12 million). | -86=vehicles/imports; -71=aircraft/imports; -12=fertilisers/imports
New Zealand's exports to China jumped 43 per cent in November, led by a 54 per cent increase in dairy products, an 87 per cent rise in logs and a 12 per cent gain in lamb. | 43=goods; 54=dairy products; 87=logs; 12=lamb
`,
  'a verb in -ing behind the name': `
The nine months saw Vietnam's exports of garment products jumping 10.4 percent to $24 billion. | 10.4=garment products; 24=garment products
Vietnam's imports were mainly raw materials, with cotton rising 24.7 percent to $554 million and animal feed increasing 20.5 percent to $1.8 billion. | 24.7=cotton/imports; 554=cotton/imports; 20.5=animal feed/imports; 1.8=animal feed/imports
Exports of copper soaring 31 percent to $4.1 billion lifted Chile's surplus. | 31=copper; 4.1=copper
Thailand's exports were helped by rubber growing 12.2 percent and rice gaining 6.1 percent. | 12.2=rubber; 6.1=rice
Malaysian exports fell, with shipments of palm oil dropping 15.4 percent and those of gas sliding 9.3 percent. | -15.4=palm oil; -9.3=gas
With exports of tea climbing 8.8 percent to $112 million, Sri Lanka narrowed its deficit. | 8.8=tea; 112=tea
Indonesia's surplus shrank on coal plunging 24.6 percent and nickel easing 3.5 percent. | -24.6=coal; -3.5=nickel
Bangladesh's exports rose 6.7 percent, with knitwear fetching $5.2 billion and woven garments earning $4.9 billion. | 6.7=goods; 5.2=knitwear; 4.9=woven garments
Kenya's exports grew, tea bringing in 63 billion shillings and coffee earning 16.1 billion shillings. | 63=tea; 16.1=coffee
Peruvian exports of gold falling 7.1 percent were offset by copper rising 9.9 percent. | -7.1=gold; 9.9=copper
Russia's imports from China grew, purchases of cars doubling to $1.3 billion and those of trucks reaching $0.6 billion. | 1.3=cars; 0.6=trucks
Export revenue from cocoa swelling to $3.2 billion, Ghana posted a surplus of $1.4 billion. | 3.2=cocoa; 1.4=goods
Norway's exports declined, with natural gas tumbling 41 percent and fish slipping 2.6 percent. | -41=natural gas; -2.6=fish
`,
  'names with an and of their own': `
Petroleum and gems and jewellery exports from India contracted by 13.1 per cent and 9.4 per cent, respectively. | -13.1=petroleum; -9.4=gems and jewellery
Exports of gems and jewellery and of leather fell 8.5 per cent and 3.3 per cent respectively, India's ministry said. | -8.5=gems and jewellery; -3.3=leather
Sugar and honey imports by Kenya increased by 53.6 per cent and 16 per cent respectively. | 53.6=sugar; 16=honey
Iron and steel and chemical exports from Ukraine fell 12.2 percent and 4.1 percent respectively. | -12.2=iron and steel; -4.1=chemicals
Food and beverages and machinery made up 44.2 percent and 20.1 percent of Serbia's exports, respectively. | 44.2=food and beverages; 20.1=machinery
Oil and gas and metals brought Kazakhstan $3.4 billion and $1.2 billion respectively. | 3.4=oil and gas; 1.2=metals
Morocco's exports of fruit and vegetables and of fish were worth $2.1 billion and $1.4 billion respectively. | 2.1=fruit and vegetables; 1.4=fish
Kenyan export earnings from titanium ores and leather declined from Sh15.4 billion and Sh4.4 billion in 2018 respectively to Sh13.9 billion and Sh2.9 billion last year. | 15.4=titanium ores; 4.4=leather; 13.9=titanium ores; 2.9=leather
Exports of petroleum and petrochemical products from Korea contracted 21.5 percent and 10.6 percent to $17.9 billion and $18.3 billion, respectively. | -21.5=petroleum; -10.6=petrochemical products; 17.9=petroleum; 18.3=petrochemical products
Automobile and auto parts exports from Korea fell 22.4 percent and 18.2 percent, respectively. | -22.4=automobiles; -18.2=auto parts
Exports of textiles and clothing rose 3.2 percent and 5.9 percent respectively, Turkey's exporters said. | 3.2=textiles; 5.9=clothing
Pearls and precious stones and mineral fuels accounted for 12.5 percent and 18.8 percent of Indian exports respectively. | 12.5=pearls and precious stones; 18.8=mineral fuels
Pulp and paper exports from Finland fell 7.7 percent to 0.8 billion euros. | -7.7=pulp and paper; 0.8=pulp and paper
Exports of meat and edible offal and of wine rose 18 percent and 4 percent respectively, New Zealand's office said. | 18=meat and edible offal; 4=wine
`,
  'value and volume': `
New Zealand's exports of butter were up 79 per cent in value but down 2.2 per cent in volume. They had fetched NZ$160 million in all. | 79=butter/exports/NZD; -2.2=butter/exports/-
New Zealand exported milk powder for NZ$800 million in May. Milk powder exports rose 13 per cent in value and fell 9.1 per cent in quantity. | 13=milk powder/exports/NZD; -9.1=milk powder/exports/-
Vietnam's imports of petrol declined 25.5 percent in volume and 3.2 percent in value to $410 million. | -25.5=petrol/imports/-; -3.2=petrol/imports/USD
Crude oil exports from Vietnam fell 24.8 percent in value, to $1.8 billion, and 45.4 percent in volume. | -24.8=crude oil/exports/USD; -45.4=crude oil/exports/-
Brazil's soybean exports rose 12.1 percent by volume and 4.4 percent by value to $5.2 billion in May. | 12.1=soybeans/exports/-; 4.4=soybeans/exports/USD
In terms of volume Brazil's coffee exports shrank 6.6 percent; in terms of value they grew 31.2 percent to $1.2 billion. | -6.6=coffee/exports/-; 31.2=coffee/exports/USD
The quantity of rough logs exported by New Zealand rose 40 per cent, and their value 50 per cent to NZ$484 million. | 40=rough logs/exports/-; 50=rough logs/exports/NZD
The quantity of iron and steel exports from Kenya increased by 35.2 per cent to 149,300 tonnes. | 35.2=iron and steel/exports/-
Kenya's coffee exports rose 8.5 per cent to 10,200 tonnes, and brought in Sh5.1 billion. | 8.5=coffee/exports/-; 5.1=coffee/exports/KES
Canadian imports fell 3.2 percent to C$34.4 billion in November, led by a 15.1 percent drop in volumes of energy products. | -3.2=goods/imports/CAD; -15.1=energy products/imports/-
Export volumes fell 2.1 percent, with volumes of automotive products declining 10.2 percent, Statistics Canada said. | -2.1=goods/exports/-; -10.2=automotive products/exports/-
The volume of tea exports from Sri Lanka fell 3.3 percent, while their value rose 6.2 percent to $112 million. | -3.3=tea/exports/-; 6.2=tea/exports/USD
Export earnings of wheat grew 14.4 percent in rouble terms although shipments fell 3.8 percent to 2.9 million tonnes, Russian exporters said. | -3.8=wheat/exports/-
Australia's coal exports dropped 5.5 percent to 29 million tonnes and were worth A$5.2 billion, 18.1 percent less. | -5.5=coal/exports/-; 5.2=coal/exports/AUD; -18.1=coal/exports/AUD
China's crude oil imports rose 9.9 percent by weight to 48 million tonnes, and 2.5 percent by value to $27 billion. | 9.9=crude oil/imports/-; 2.5=crude oil/imports/USD
By value, Chile's wine exports slipped 1.4 percent to $150 million; by volume, they were down 7.7 percent. | -1.4=wine/exports/USD; -7.7=wine/exports/-
Rice exports came to 6.7 million tonnes, up 21.5 percent, worth $2.6 billion, up 16.1 percent, Vietnamese data show. | 21.5=rice/exports/-; 16.1=rice/exports/USD
`,
  'shares of a subject': `
Pharmaceutical exports represented 39.4 percent of all Irish exports in the month. | 39.4=pharmaceuticals
Copper exports alone made up 48.1 percent of total Chilean exports. | 48.1=copper
The ministry said petroleum made up 12.4 percent of India's exports in May. | 12.4=petroleum/exports
Figures show cars represented 16.1 percent of Germany's exports last year. | 16.1=cars/exports
Semiconductors as a share of Korean exports rose to 20.9 percent. | 20.9=semiconductors/exports
The proportion of manufactured goods in Chinese exports was 94.3 percent. | 94.3=manufactured goods/exports
Exports of copper came to $3.9 billion, which is 51.3 percent of all that Chile sold abroad. | 51.3=copper/exports
Data released on Friday showed that gold took up 38.2 percent of Ghana's export receipts. | 38.2=gold/exports
Of Peru's total exports, mining products account for 63.5 percent and farm products for 17.2 percent. | 63.5=mining products/exports; 17.2=farm products/exports
Machinery exports rose 4.2 percent, lifting their share in Italian exports to 18.4 percent. | 4.2=machinery; 18.4=machinery
Garments still make up 84.6 percent of Bangladesh's exports, against 81.2 percent ten years ago. | 84.6=garments; 81.2=garments
Crude oil's share in Nigeria's exports slipped to 72.1 percent from 79.6 percent. | 72.1=crude oil; 79.6=crude oil
Some 28.8 percent of Vietnamese exports are phones, and 12.3 percent are garments. | 28.8=phones; 12.3=garments
`,
  'earnings and industries': `
Korea's display industry saw exports plunge 12.4 percent to $1.3 billion. | -12.4=displays; 1.3=displays
"Chip exports surged 10.2 percent, while shipments of displays were up 11.5 percent," the Korean ministry said. | 10.2=chips; 11.5=displays
"Electronics exports rose 8.4 percent," Taiwan's ministry said. | 8.4=electronics
Exports of knitwear had enhanced by 20.4 percent and those of bed wear by 25.3 percent, Pakistan's bureau said. | 20.4=knitwear; 25.3=bed wear
The largest group of Irish exports to Britain were chemicals with exports valued at €406 million, followed by food with exports of €339 million. | 406=chemicals; 339=food
Kenya raked in more than Sh30 billion last year in tea earnings. | 30=tea/exports
A better harvest was seen in Kenya's horticulture industry, whose exports recorded a 15.7 per cent rise to Sh31 billion from Sh26.8 billion. | 15.7=horticulture; 31=horticulture; 26.8=horticulture
Earnings from the RMG exports of Bangladesh in 11 months amounted to $25.1 billion, 9.5 per cent more than a year earlier. | 25.1=readymade garments; 9.5=readymade garments
Export earnings from the woven sector stood at $13.2 billion, while the knitwear sector fetched $11.9 billion, Bangladesh's bureau said. | 13.2=woven; 11.9=knitwear
Bangladesh's knitwear export maintained its trend, fetching $5.2 billion, while woven garment accounted for $4.8 billion, a growth of 11.4 percent. | 5.2=knitwear; 4.8=woven garments; 11.4=woven garments
The leather industry of Pakistan exported goods worth $310 million in May, 4.4 percent more than a year earlier. | 310=leather; 4.4=leather
Livestock exporters of Somalia earned $640 million last year, 12.5 percent more than in 2021. | 640=livestock; 12.5=livestock
A sharp rise in fruit exports by 67 per cent overshadowed the decline in flower exports from Kenya. | 67=fruit
Kenya's export of hides and skins registered a 69.1 per cent increase to Sh1.2 billion. | 69.1=hides and skins; 1.2=hides and skins
Vietnam's export revenue of the domestic sector rose 16.8 percent to $56.8 billion, while that of the FDI sector expanded 13.2 percent to $143.5 billion. | 16.8=domestic sector; 56.8=domestic sector; 13.2=FDI sector; 143.5=FDI sector
The foreign investment sector's import turnover stood at $62 billion, equal to 25.7 percent of Vietnam's total. | 62=foreign investment sector/imports
`,
  'words before a flow that name no product': `
South Korea's daily average exports moved up 3.2 percent to $2.1 billion in June. | 3.2=goods; 2.1=goods
Average daily exports of Korea rose 1.1 percent to $2.6 billion. | 1.1=goods; 2.6=goods
Softer exports of 5.1 percent less cost Indonesia part of its surplus, now $1.2 billion. | 1.2=goods
Neither exports, at $21.4 billion, nor imports, at $23.9 billion, of Thailand met forecasts. | 21.4=goods; 23.9=goods
Headline exports of Singapore rose 4.4 percent in May. | 4.4=goods
Buoyed by record exports of $33.2 billion, Taiwan had a surplus of $6.1 billion. | 33.2=goods; 6.1=goods
The deficit swallowed 44.3 percent of Georgia's turnover. | 44.3=goods
Exporters rushed shipments in May, and Chinese exports rose 4.8 percent. | 4.8=goods
India's cumulative exports rose 5.1 percent to $81.1 billion in the quarter. | 5.1=goods; 81.1=goods
Outgoing exports of Japan grew 2.8 percent, sequential exports fell 1.2 percent. | 2.8=goods; -1.2=goods
On the customs measure Irish imports were 25.9 billion euros. | 25.9=goods
Fresh exports data from Poland show a rise of 3.7 percent. | 3.7=goods
Working-day-adjusted exports of Korea gained 7.3 percent. | 7.3=goods
First-time exports to Kenya worth $3 million helped, and Ugandan exports rose 2.2 percent. | 2.2=goods
The country's headline import growth eased to 3.6 percent in China in May. | 3.6=goods
Surging exports of 12.4 percent gave Malaysia a surplus of RM15.2 billion. | 15.2=goods
Combined exports of the ten states grew 6.6 percent, ASEAN said. | 6.6=goods
`,
};
