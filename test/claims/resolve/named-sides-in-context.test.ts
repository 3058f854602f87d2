import { describe, expect, it } from 'vitest';
import { readRows, sidesRead } from './rows-of-sides.js';

/** Headline, sentence or two, and of each number the reporter, the partner and the flow: exports, imports, total, balance. */
const ROWS = readRows(`
Trade figures | Germany's deficit in trade with China narrowed to 58 billion euros. | -58=DEU-CHN b
Trade figures | Kenya's trade deficit against China widened to Sh400 billion. | -400=KEN-CHN b
Trade figures | India's trade deficit to China widened to $83 billion. | -83=IND-CHN b
Trade figures | Japan posted a surplus of 850 billion yen with the United States. | 850=JPN-USA b
Trade figures | Japan logged a deficit of 450 billion yen with China. | -450=JPN-CHN b
Trade figures | Japan's trade balance with China was a deficit of 450 billion yen. | -450=JPN-CHN b
Trade figures | With the United States, Japan had a surplus of 850 billion yen. | 850=JPN-USA b
Trade figures | The euro area's surplus with the United States rose to 15.1 billion euros. | 15.1=EA-USA b
Trade figures | Ireland's trade with the US was 3.4 billion euros in surplus. | 3.4=IRL-USA b
Trade figures | Trade between India and Russia was heavily in Russia's favour, with an Indian deficit of $57 billion, India's commerce ministry said. | -57=IND-RUS b
India and China | The balance of trade was in China's favour by $83 billion. Indian exports to China came to $16 billion. | -83=IND-CHN b;16=IND-CHN x
India and China | The trade gap in China's favour was $83 billion, India's commerce ministry said. | -83=IND-CHN b
Trade figures | Britain's exports to the EU fell 3.1 percent to £15.1 billion and exports to non-EU countries rose 2.4 percent to £16.2 billion. | 3.1=GBR-EU x;15.1=GBR-EU x;2.4=GBR-none x;16.2=GBR-none x
Trade figures | UK imports from the EU rose by £0.4 billion, and from non-EU countries by £0.9 billion. | 0.4=GBR-EU m;0.9=GBR-none m
Trade figures | Euro area exports to the rest of the world came to 218.6 billion euros, while imports from the rest of the world were 202.1 billion euros. | 218.6=EA-WLD x;202.1=EA-WLD m
Trade figures | Intra-euro area trade fell to 200.3 billion euros. | 200.3=EA-EA t
Trade figures | Poland's exports to developed countries rose to 85 billion euros, including 74.1 billion euros to the EU. | 74.1=POL-EU x
Trade figures | Thailand's exports to ASEAN rose 18.1 percent, to China they fell 2.1 percent and to Japan they rose 1 percent. | 18.1=THA-ASEAN x;2.1=THA-CHN x;1=THA-JPN x
Trade figures | China's exports to ASEAN fell 6.4 percent, while shipments to the EU dropped 1.9 percent and those to the U.S. 6.9 percent. | 6.4=CHN-ASEAN x;1.9=CHN-EU x;6.9=CHN-USA x
Trade figures | China's exports to the European Union dropped 10.2 percent, to the US 13.1 percent and to Japan 8.4 percent. | 10.2=CHN-EU x;13.1=CHN-USA x;8.4=CHN-JPN x
Trade figures | Kenya's exports to Uganda rose to Sh126.3 billion from Sh97.1 billion a year earlier. | 126.3=KEN-UGA x;97.1=KEN-UGA x
Trade figures | Kenya earned Sh126.3 billion from exports to Uganda. | 126.3=KEN-UGA x
Trade figures | Uganda bought goods worth Sh126.3 billion from Kenya, up from Sh97.1 billion, Kenya's statistics bureau said. | 126.3=KEN-UGA x;97.1=KEN-UGA x
Trade figures | Nigeria's exports to India were valued at N1.2 trillion, while imports from India were valued at N800 billion. | 1.2=NGA-IND x;800=NGA-IND m
Trade figures | Nigeria's top export destinations were Spain with exports valued at N1.2 trillion or 11.5 percent, India with N0.9 trillion or 9.6 percent, and France with N0.8 trillion. | 1.2=NGA-ESP x;11.5=NGA-ESP x;0.9=NGA-IND x;9.6=NGA-IND x;0.8=NGA-FRA x
Brazil's trade | Brazil's exports came to $28 billion. China was the main buyer at $9.1 billion, ahead of the US with $3.1 billion. | 28=BRA-WLD x;9.1=BRA-CHN x;3.1=BRA-USA x
Brazil's trade | Brazil's exports came to $28 billion. Of this, $9.1 billion went to China and $3.1 billion to the United States. | 9.1=BRA-CHN x;3.1=BRA-USA x
Brazil's trade | Brazil's exports came to $28 billion, of which China took $9.1 billion and the EU $4.2 billion. | 28=BRA-WLD x;9.1=BRA-CHN x;4.2=BRA-EU x
Brazil's trade | Brazil's imports came to $21 billion, of which $5.1 billion came from China and $3.3 billion from the United States. | 21=BRA-WLD m;5.1=BRA-CHN m;3.3=BRA-USA m
Brazil's trade | Brazil's imports came to $21 billion, including $5.1 billion from China. | 21=BRA-WLD m;5.1=BRA-CHN m
Brazil's trade | Shipments to China were up 12 percent while sales to Argentina were down 31 percent. | 12=BRA-CHN x;31=BRA-ARG x
Brazil's trade | Sales to China, the United States and Argentina rose 12, 3 and 5 percent, respectively. | 12=BRA-CHN x;3=BRA-USA x;5=BRA-ARG x
Brazil's trade | Exports to Asia grew 12 percent, with China up 14 percent and India up 8 percent. | 12=BRA-ASIA x;14=BRA-CHN x;8=BRA-IND x
Brazil's trade | By destination, sales rose to China (+12.1%), the EU (+3.2%) and Mexico (+7.4%), and fell to Argentina (-31%). | 12.1=BRA-CHN x;3.2=BRA-EU x;7.4=BRA-MEX x;31=BRA-ARG x
Brazil's trade | The surplus with China was $51 billion, while with the United States Brazil had a deficit of $1 billion. | 51=BRA-CHN b;-1=BRA-USA b
Brazil's trade | Trade with China produced a surplus of $51 billion. | 51=BRA-CHN b
Brazil's trade | Brazil sold China $104 billion worth of goods and bought $53 billion, leaving a surplus of $51 billion. | 104=BRA-CHN x;53=BRA-CHN m;51=BRA-CHN b
Brazil's trade | In trade with Argentina, Brazil exported $16.7 billion and imported $12 billion. | 16.7=BRA-ARG x;12=BRA-ARG m
Brazil's trade | With Argentina, trade fell 5 percent to $28.7 billion: exports were $16.7 billion and imports $12 billion. | 5=BRA-ARG t;28.7=BRA-ARG t;16.7=BRA-ARG x;12=BRA-ARG m
Brazil's trade | Argentina ranked third with exports of $16.7 billion and imports of $12 billion. | 16.7=BRA-ARG x;12=BRA-ARG m
China's foreign trade | Trade with ASEAN, China's largest trading partner, totaled 6.41 trillion yuan, up 0.2 percent, while trade with the EU was 5.51 trillion yuan, down 1.9 percent. | 6.41=CHN-ASEAN t;0.2=CHN-ASEAN t;5.51=CHN-EU t;1.9=CHN-EU t
China's foreign trade | China's trade with the US fell 6.6 percent to 4.67 trillion yuan. Exports to the US were 3.52 trillion yuan, down 8.1 percent; imports from the US were 1.15 trillion yuan, down 1.8 percent. | 4.67=CHN-USA t;3.52=CHN-USA x;8.1=CHN-USA x;1.15=CHN-USA m;1.8=CHN-USA m
China's foreign trade | The trade surplus with the US was 2.37 trillion yuan, narrowing 10.9 percent. | 2.37=CHN-USA b;10.9=CHN-USA b
China's foreign trade | Exports to Russia surged 46.9 percent while imports from there grew 12.7 percent. | 46.9=CHN-RUS x;12.7=CHN-RUS m
China's foreign trade | China's shipments to Russia surged 46.9 percent, and purchases from its neighbour were up 12.7 percent. | 46.9=CHN-RUS x;12.7=CHN-RUS m
China's foreign trade | Russia sold China goods worth $129.1 billion, up 12.7 percent, and bought goods worth $110.9 billion, up 46.9 percent. | 129.1=CHN-RUS m;12.7=CHN-RUS m;110.9=CHN-RUS x;46.9=CHN-RUS x
China's foreign trade | Imports from Russia rose 12.7 percent; those from Australia were up 9.2 percent. | 12.7=CHN-RUS m;9.2=CHN-AUS m
China's foreign trade | Chinese purchases of American goods fell 6.8 percent. | 6.8=CHN-USA m
China's foreign trade | Shipments from the US fell 6.8 percent. | 6.8=CHN-USA m
China's foreign trade | Inbound shipments from Japan fell 6.8 percent and those from South Korea 19.1 percent. | 6.8=CHN-JPN m;19.1=CHN-KOR m
Japan's exports | US-bound shipments rose 20.4 percent, led by cars, while China-bound exports grew 9.6 percent. | 20.4=JPN-USA x;9.6=JPN-CHN x
Japan's exports | By region, exports to China, Japan's largest trading partner, rose 9.6 percent in the year to December, the first increase in 13 months. | 9.6=JPN-CHN x
Japan's exports | Shipments to Asia, which account for more than half of the total, rose 7.1 percent, while those to the European Union grew 10.3 percent. | 7.1=JPN-ASIA x;10.3=JPN-EU x
Japan's exports | Japan's trade surplus with the United States grew 20.4 percent to 929.5 billion yen. Exports to the country rose to 2.1 trillion yen and imports fell to 1.1 trillion yen. | 929.5=JPN-USA b;2.1=JPN-USA x;1.1=JPN-USA m
Japan's exports | With China, Japan registered a deficit of 450 billion yen for the 33rd straight month. | -450=JPN-CHN b
Japan's exports | Japan's trade deficit with China came to 450 billion yen as exports rose 9.6 percent to 1.9 trillion yen and imports fell 3.1 percent to 2.3 trillion yen. | -450=JPN-CHN b;9.6=JPN-CHN x;1.9=JPN-CHN x;3.1=JPN-CHN m;2.3=JPN-CHN m
Japan's exports | Exports to the European Union grew 10.3 percent to 900 billion yen, while imports from the bloc rose 1.2 percent. | 10.3=JPN-EU x;900=JPN-EU x;1.2=JPN-EU m
Taiwan's exports | Exports to mainland China and Hong Kong fell 18.1 percent to $95.7 billion, the Ministry of Finance said. | 18.1=TWN-none x;95.7=TWN-none x
Taiwan's exports | Taiwan's exports to China and Hong Kong combined were $95.7 billion, followed by ASEAN with $76 billion and the U.S. with $76.2 billion. | 76=TWN-ASEAN x;76.2=TWN-USA x
Taiwan's exports | Outbound sales to the United States rose 1.6 percent to $76.2 billion. | 1.6=TWN-USA x;76.2=TWN-USA x
Taiwan's exports | Orders from the United States rose 1.6 percent. | 1.6=TWN-USA x
US trade | The trade deficit with China shrank to $279.4 billion as imports tumbled to $427.2 billion. | -279.4=USA-CHN b;427.2=USA-CHN m
US trade | The deficit with the European Union increased $1.2 billion to $17.9 billion in December. Exports decreased $0.4 billion to $29.5 billion and imports increased $0.8 billion to $47.4 billion. | -17.9=USA-EU b;0.4=USA-EU x;29.5=USA-EU x;0.8=USA-EU m;47.4=USA-EU m
US trade | The December figures show surpluses, in billions of dollars, with Netherlands ($4.6), Hong Kong ($2.1) and Brazil ($1.5). Deficits were recorded with China ($22.2), the European Union ($17.9) and Mexico ($12.2). | 4.6=USA-NLD b;2.1=USA-HKG b;1.5=USA-BRA b;-22.2=USA-CHN b;-17.9=USA-EU b;-12.2=USA-MEX b
US trade | The US bought $427 billion in goods from China last year and sold it $148 billion. | 427=USA-CHN m;148=USA-CHN x
US trade | Americans bought $427 billion of Chinese goods and China bought $148 billion of American goods. | 427=USA-CHN m;148=USA-CHN x
US trade | Mexico sent the United States goods worth $475.6 billion, up 5 percent, and China $427.2 billion, down 20 percent. | 475.6=USA-MEX m;427.2=USA-CHN m
US trade | Mexican goods worth $475.6 billion entered the United States. | 475.6=USA-MEX m
US trade | Imports from Mexico rose to $475.6 billion. From China they fell to $427.2 billion. | 475.6=USA-MEX m;427.2=USA-CHN m
US trade | Imports from Mexico rose to $475.6 billion, and from Canada they fell to $421.1 billion. | 475.6=USA-MEX m;421.1=USA-CAN m
US trade | China's share of US imports fell to 13.9 percent while Mexico's rose to 15.4 percent. | 13.9=USA-CHN m;15.4=USA-MEX m
India's trade | Exports to Russia rose to $4 billion and imports jumped to $61 billion. The deficit was $57 billion. | 4=IND-RUS x;61=IND-RUS m;-57=IND-RUS b
India's trade | India exported $4 billion to Russia and imported $61 billion. | 4=IND-RUS x;61=IND-RUS m
India's trade | Russia's exports to India climbed to $61 billion, according to the commerce ministry in New Delhi. | 61=IND-RUS m
India's trade | The US was India's largest trading partner with bilateral trade of $118.3 billion, followed by China with $118.4 billion and the UAE with $83.6 billion. | 118.3=IND-USA t;118.4=IND-CHN t;83.6=IND-ARE t
India's trade | China was India's top trading partner, with $118.4 billion of two-way commerce. | 118.4=IND-CHN t
India's trade | India's exports to China rose 8.7 percent to $16.67 billion. Imports from the neighbouring country rose 3.24 percent to $101.7 billion. | 8.7=IND-CHN x;16.67=IND-CHN x;3.24=IND-CHN m;101.7=IND-CHN m
India's trade | India's exports to China rose 8.7 percent, while its imports from there increased 3.24 percent to $101.7 billion, leaving a trade deficit of $85 billion. | 8.7=IND-CHN x;3.24=IND-CHN m;101.7=IND-CHN m;-85=IND-CHN b
India's trade | India's exports increased to the UAE (12.71%), the US (10.3%) and Singapore (26%). | 12.71=IND-ARE x;10.3=IND-USA x;26=IND-SGP x
India's trade | Top 5 export destinations, in terms of change in value, were USA (23.53%), UAE (16%) and Netherlands (13%). | 23.53=IND-USA x;16=IND-ARE x;13=IND-NLD x
India's trade | Imports grew most from Switzerland (78.5%), Russia (39.9%) and Iraq (35.1%). | 78.5=IND-CHE m;39.9=IND-RUS m;35.1=IND-IRQ m
Pakistan's trade | Pakistan's exports to China, the UAE and the US were $2.4 billion, $1.5 billion and $5.4 billion. | 2.4=PAK-CHN x;1.5=PAK-ARE x;5.4=PAK-USA x
Pakistan's trade | Pakistan's exports to Afghanistan were recorded at $0.5 billion against $0.6 billion last year. | 0.5=PAK-AFG x;0.6=PAK-AFG x
Pakistan's trade | The exports to Afghanistan were recorded at US $552.14 million against exports of US $533.13 million. | 552.14=PAK-AFG x;533.13=PAK-AFG x
Pakistan's trade | On the other hand, the imports from Afghanistan into Pakistan were recorded at US $489.1 million. | 489.1=PAK-AFG m
Kenya's trade | Kenya bought goods worth Sh458 billion from China and sold it only Sh28 billion. | 458=KEN-CHN m;28=KEN-CHN x
Kenya's trade | Imports from China were Sh458 billion against exports of Sh28 billion. | 458=KEN-CHN m;28=KEN-CHN x
Kenya's trade | Kenya imported goods worth Sh458 billion from China, Sh260 billion from India and Sh220 billion from the UAE. | 458=KEN-CHN m;260=KEN-IND m;220=KEN-ARE m
Kenya's trade | Sales to Uganda, Tanzania and Rwanda rose by 30 percent, 10 percent and 5 percent respectively. | 30=KEN-UGA x;10=KEN-TZA x;5=KEN-RWA x
Kenya's trade | Kenya's exports to the East African Community rose 19 percent to Sh280 billion. | 19=KEN-none x;280=KEN-none x
Kenya's trade | Tanzania, meanwhile, shipped goods worth Sh40 billion to Kenya. | 40=KEN-TZA m
Kenya's trade | Kenya-China trade was worth Sh486 billion. | 486=KEN-CHN t
Norway | Norway's exports to the UK came to NOK 310 billion, and imports from it to NOK 50 billion. | 310=NOR-GBR x;50=NOR-GBR m
Sweden | Swedish exports to Germany rose 4 percent and imports from Germany fell 2 percent. Norway took 11 percent of exports. | 4=SWE-DEU x;2=SWE-DEU m;11=SWE-NOR x
Sweden | Trade in goods with countries outside the EU resulted in a surplus of SEK 16.2 billion, while trade within the EU gave a deficit of SEK 12.1 billion. | 16.2=SWE-none b;-12.1=SWE-EU b
Poland | Exports to Germany amounted to 424 billion zloty (28% of the total), to the Czech Republic 96 billion zloty and to France 94 billion zloty. | 424=POL-DEU x;28=POL-DEU x;96=POL-CZE x;94=POL-FRA x
Poland | Germany's share of exports rose to 28.1% and of imports fell to 19.9%. | 28.1=POL-DEU x;19.9=POL-DEU m
Poland | Germany accounted for 28.1% of Polish exports and 19.9% of imports. | 28.1=POL-DEU x;19.9=POL-DEU m
Poland | The largest decline in exports was to Russia (by 30.1%), and in imports from Russia (by 80.2%). | 30.1=POL-RUS x;80.2=POL-RUS m
Spain | Exports to the EU (62.8% of the total) rose 1.1%, and sales to the euro area (55%) rose 1.4%. Those to non-EU destinations fell 2%. | 62.8=ESP-EU x;1.1=ESP-EU x;1.4=ESP-EA x;2=ESP-none x
Spain | Sales to France increased 3.3 percent, to Germany 5.1 percent and to Italy 2.2 percent. | 3.3=ESP-FRA x;5.1=ESP-DEU x;2.2=ESP-ITA x
Switzerland | Shipments to the USA gained 600 million francs, and those to China lost 200 million francs. | 600=CHE-USA x;200=CHE-CHN x
Switzerland | Sales to North America rose 4.1 percent, driven by the United States (+5.2 percent), whereas Europe bought 1.1 percent less. | 5.2=CHE-USA x;1.1=CHE-EUROPE x
Australia | Australia's exports to China rose to A$218 billion, more than a third of the total. | 218=AUS-CHN x
Australia | Australia sold A$218 billion worth of goods to China. | 218=AUS-CHN x
Australia | China bought A$218 billion worth of Australian goods, or 37 percent of all exports. | 218=AUS-CHN x;37=AUS-CHN x
Australia | Australia's two-way goods and services trade with China totalled A$316.9 billion. | 316.9=AUS-CHN t
New Zealand | Exports to China fell NZ$104 million to NZ$1.6 billion; exports to Australia were up NZ$38 million to NZ$745 million; the USA was down NZ$18 million. | 1.6=NZL-CHN x;745=NZL-AUS x;38=NZL-AUS x;18=NZL-USA x
New Zealand | China - monthly exports fell NZ$104 million to NZ$1.6 billion. Australia - monthly exports rose NZ$38 million. | 1.6=NZL-CHN x;38=NZL-AUS x
Canada | Exports to the United States were up 1.3 percent to $49.7 billion, while imports from the US fell 2.1 percent, so that the surplus with the United States widened to $10.1 billion. | 1.3=CAN-USA x;49.7=CAN-USA x;2.1=CAN-USA m;10.1=CAN-USA b
Canada | Exports to countries other than the United States fell 4.1 percent. | 4.1=CAN-none x
Canada | Canada's trade deficit with countries other than the United States widened to $8.2 billion. | -8.2=CAN-none b
Mexico | Of the exports, 83 percent went to the United States and 17 percent to the rest of the world. | 83=MEX-USA x;17=MEX-none x
Mexico | Non-oil exports to the United States rose 4.2 percent and those to the rest of the world fell 2.3 percent. | 4.2=MEX-USA x;2.3=MEX-none x
Mexico | Sales to the rest of the world fell 2.3 percent, after those to the US rose 4.2 percent. | 2.3=MEX-WLD x;4.2=MEX-USA x
Israel | Israel's exports to the EU came to $19 billion, to the US to $16 billion and to Asia to $15 billion. | 19=ISR-EU x;16=ISR-USA x;15=ISR-ASIA x
Russia | Russia's exports to Turkey fell 22 percent to $45.6 billion, while imports rose 17 percent to $10.9 billion. | 22=RUS-TUR x;45.6=RUS-TUR x;17=RUS-TUR m;10.9=RUS-TUR m
Ukraine | Ukraine imported most from China ($10.4 billion), Poland ($6.6 billion) and Germany ($5 billion), and exported most to Poland ($4.7 billion), Romania ($3.7 billion) and China ($2.4 billion). | 10.4=UKR-CHN m;6.6=UKR-POL m;5=UKR-DEU m;4.7=UKR-POL x;3.7=UKR-ROU x;2.4=UKR-CHN x
Philippines | The US remained the top destination with an export value of $11.5 billion or 15.7 percent of total exports. Japan followed with $10.4 billion, China with $10.9 billion. | 11.5=PHL-USA x;15.7=PHL-USA x;10.4=PHL-JPN x;10.9=PHL-CHN x
Philippines | China was the biggest supplier with imports valued at $29.4 billion (23.2 percent share), followed by Indonesia with $11.5 billion. | 29.4=PHL-CHN m;23.2=PHL-CHN m;11.5=PHL-IDN m
Indonesia | Indonesia's non-oil and gas exports to China were the biggest at $62.3 billion, followed by the United States with $23.2 billion and India with $20.3 billion. The three together contributed 43.5 percent. | 62.3=IDN-CHN x;23.2=IDN-USA x;20.3=IDN-IND x
Indonesia | Indonesia's surplus was largest with India ($14.5 billion), the United States ($14 billion) and the Philippines ($9.7 billion), the deficit with Australia ($6.1 billion). | 14.5=IDN-IND b;14=IDN-USA b;9.7=IDN-PHL b;-6.1=IDN-AUS b
Iran | Iran exported $14 billion worth of goods to China, its top customer, and imported $18 billion from the UAE. | 14=IRN-CHN x;18=IRN-ARE m
Georgia | Georgia's top trading partners were Turkey with $2.8 billion, the USA with $2.5 billion and Russia with $2.4 billion. | 2.8=GEO-TUR t;2.5=GEO-USA t;2.4=GEO-RUS t
Ireland | Exports to Great Britain were €1.3 billion and imports from there €1.6 billion, while exports to Northern Ireland were €380 million. | 1.3=IRL-GBR x;1.6=IRL-GBR m
`);

describe('who trades with whom, where a sentence leans on the one before', () => {
  it.each(ROWS)('$text', ({ title, text, sides }) => {
    expect(sidesRead(title, text, [...sides.keys()])).toEqual(sides);
  });
});
