import { describe, expect, it } from 'vitest';
import { readRows, sidesRead } from './rows-of-sides.js';

/** Sentences on one partner, and what follows of that partner or of all. */
const ROWS = readRows(`
UK exports to EU plunge | Goods exports to the EU fell by 40.7 per cent in January, the Office for National Statistics said. Exports from the UK as a whole dropped by 19.3 per cent. | 40.7=GBR-EU x;19.3=GBR-WLD x
UK exports to EU plunge | Goods exports to the EU fell by £5.6 billion in January. Imports were down as well, by £8.9 billion overall, and imports from the EU shrank by £6.6 billion. | 5.6=GBR-EU x;8.9=GBR-WLD m;6.6=GBR-EU m
China-ASEAN trade up 10 percent | China's trade with ASEAN rose 10 percent to 4.5 trillion yuan in the first eight months, customs data showed. Exports stood at 2.69 trillion yuan, up 13.1 percent, and imports at 1.81 trillion yuan, up 5.7 percent. | 4.5=CHN-ASEAN t;2.69=CHN-ASEAN x;13.1=CHN-ASEAN x;1.81=CHN-ASEAN m;5.7=CHN-ASEAN m
China-ASEAN trade up 10 percent | China's trade with ASEAN reached 4.5 trillion yuan, which is 15.7 percent of the country's total foreign trade. Exports stood at 2.69 trillion yuan and imports at 1.81 trillion yuan. | 4.5=CHN-ASEAN t;15.7=CHN-ASEAN t;2.69=CHN-ASEAN x;1.81=CHN-ASEAN m
China's foreign trade up 6 percent | Foreign trade grew 6 percent to 28.58 trillion yuan. Trade with ASEAN reached 4.5 trillion yuan, 4 points more than the growth of China's foreign trade overall. Exports stood at 2.69 trillion yuan. | 28.58=CHN-WLD t;4.5=CHN-ASEAN t;2.69=CHN-ASEAN x
US deficit widens | The US trade deficit widened to $63.4 billion in October. The gap with China came to $31.1 billion. That deficit of $63.4 billion was $6.3 billion more than in September. | 31.1=USA-CHN b;6.3=USA-WLD b
US deficit widens | The trade gap grew to $63.4 billion in October, the Commerce Department said. The deficit with China fell to $31.1 billion. The overall gap was $6.3 billion larger than in September. | 63.4=USA-WLD b;31.1=USA-CHN b;6.3=USA-WLD b
US trade gap with China shrinks | The US goods deficit with China shrank to $31.1 billion in October. The total US deficit, by contrast, rose to $63.4 billion. Exports fell 1.8 percent to $186.4 billion and imports rose 1.3 percent to $229 billion. | 31.1=USA-CHN b;63.4=USA-WLD b;186.4=USA-WLD x;229=USA-WLD m
Trade with Russia jumps | China's trade with Russia rose 25 percent to 230 billion yuan in the first two months. In the two months, foreign trade of China came to 6.18 trillion yuan, down 0.8 percent. | 230=CHN-RUS t;6.18=CHN-WLD t;0.8=CHN-WLD t
Trade with Russia jumps | China's trade with Russia rose 25 percent to 230 billion yuan. All in all China traded goods for 6.18 trillion yuan. | 230=CHN-RUS t;6.18=CHN-WLD t
German trade | Exports to the United States fell 2.4 percent to 13.1 billion euros in May. In all, goods worth 129.4 billion euros left Germany. | 13.1=DEU-USA x;129.4=DEU-WLD x
German trade | German exports fell 1.4 percent to 129.4 billion euros in May. Exports to the United States were down 2.4 percent to 12.1 billion euros. Imports rose 3.8 percent to 111 billion euros. | 129.4=DEU-WLD x;12.1=DEU-USA x;111=DEU-WLD m;3.8=DEU-WLD m
German trade | German exports fell 1.4 percent to 129.4 billion euros in May. Exports to the United States were down 2.4 percent to 12.1 billion euros, while imports from there rose 3.6 percent to 7.5 billion euros. The surplus was 4.6 billion euros. | 12.1=DEU-USA x;7.5=DEU-USA m;4.6=DEU-USA b
German trade | German exports fell 1.4 percent to 129.4 billion euros in May and imports rose to 111 billion euros. Exports to the United States were down 2.4 percent. The foreign trade balance showed a surplus of 18.4 billion euros. | 2.4=DEU-USA x;18.4=DEU-WLD b
Japan exports to China slump | Shipments to China fell 9.2 percent in May, the Ministry of Finance said. Japan's total exports slid 1.7 percent to 8.13 trillion yen. | 9.2=JPN-CHN x;1.7=JPN-WLD x;8.13=JPN-WLD x
Japan exports to China slump | Shipments to China fell 9.2 percent in May, the Ministry of Finance said. Overall, exports slid 1.7 percent to 8.13 trillion yen. | 9.2=JPN-CHN x;1.7=JPN-WLD x;8.13=JPN-WLD x
Japan exports to China slump | Shipments to China fell 9.2 percent in May, the Ministry of Finance said. Exports overall slid 1.7 percent, and imports dropped 7.7 percent. | 9.2=JPN-CHN x;1.7=JPN-WLD x;7.7=JPN-WLD m
Japan exports to China slump | Shipments to China fell 9.2 percent in May, the Ministry of Finance said. Across all markets, exports slid 1.7 percent to 8.13 trillion yen. | 9.2=JPN-CHN x;1.7=JPN-WLD x;8.13=JPN-WLD x
Japan exports to China slump | Shipments to China fell 9.2 percent in May. Taken together, exports to all destinations slid 1.7 percent. | 9.2=JPN-CHN x;1.7=JPN-WLD x
Korea exports rise | Exports rose 4.3 percent to $59.8 billion in June. Exports to China slipped 2.7 percent to $10.4 billion. Imports from there grew to $11.9 billion. | 59.8=KOR-WLD x;10.4=KOR-CHN x;11.9=KOR-CHN m
Korea exports rise | Exports rose 4.3 percent to $59.8 billion in June. Exports to China slipped 2.7 percent to $10.4 billion. The trade surplus reached $9.08 billion, the largest since 2018. | 10.4=KOR-CHN x;9.08=KOR-WLD b
Korea exports rise | South Korea's exports rose 4.3 percent to $59.8 billion in June, while exports to China slipped 2.7 percent. The country's imports grew 3.3 percent to $50.7 billion. | 59.8=KOR-WLD x;2.7=KOR-CHN x;3.3=KOR-WLD m;50.7=KOR-WLD m
India's exports to US rise | India's exports to the US rose 22 percent to $8.3 billion in June. Its merchandise exports as a whole were flat at $35.1 billion. | 8.3=IND-USA x;35.1=IND-WLD x
India's exports to US rise | India's exports to the US rose 22 percent to $8.3 billion in June while imports from the US fell 11 percent to $4 billion. The country's overall merchandise trade deficit was $18.8 billion. | 8.3=IND-USA x;4=IND-USA m;18.8=IND-WLD b
India's exports to US rise | India's exports to the US rose 22 percent to $8.3 billion in June. Imports declined 11 percent to $4 billion, so that the surplus widened to $4.3 billion. | 8.3=IND-USA x;4=IND-USA m;4.3=IND-USA b
Turkish exports | Turkey's exports to Germany came to $1.6 billion in May. In the same month Turkey's foreign trade gap widened 2.7 percent to $6.6 billion. | 1.6=TUR-DEU x;6.6=TUR-WLD b
Turkish exports | Germany bought Turkish goods for $1.6 billion in May. Total exports were $24.8 billion, total imports $31.4 billion. | 1.6=TUR-DEU x;24.8=TUR-WLD x;31.4=TUR-WLD m
Brazil and China | Brazil sold China $9.1 billion worth of goods in May. Altogether its exports came to $30.2 billion. | 9.1=BRA-CHN x;30.2=BRA-WLD x
Brazil and China | Brazil's sales to China came to $9.1 billion in May, and purchases amounted to $5.1 billion. That left a surplus of $4 billion. The country's trade balance as a whole was $7.2 billion in the black. | 9.1=BRA-CHN x;5.1=BRA-CHN m;4=BRA-CHN b;7.2=BRA-WLD b
Australia's trade with China | Exports to China rose 6.1 percent to A$17.2 billion in March. Imports grew 2.9 percent to A$9 billion. // Australia's total trade surplus stood at A$6.9 billion. Exports were up 7.6 percent and imports down 2.2 percent. | 17.2=AUS-CHN x;9=AUS-CHN m;6.9=AUS-WLD b;7.6=AUS-WLD x;2.2=AUS-WLD m
Swiss trade | Exports to the United States dropped 36 percent in April. Viewed across all countries, exports fell 9.2 percent to 24.9 billion francs. | 36=CHE-USA x;9.2=CHE-WLD x;24.9=CHE-WLD x
Swiss trade | Swiss exports to the United States dropped 36 percent in April. With all trading partners together, Switzerland had a surplus of 6.3 billion francs. | 36=CHE-USA x;6.3=CHE-WLD b
Vietnam trade | Vietnam's exports to the US totaled $13.8 billion in May. The country exported goods worth $39.6 billion in the month and imported $39 billion. | 13.8=VNM-USA x;39.6=VNM-WLD x;39=VNM-WLD m
Vietnam trade | Trade between Vietnam and China hit $22 billion in May. Exports to China were $5.3 billion, with imports at $16.7 billion. The deficit was therefore $11.4 billion. | 22=VNM-CHN t;5.3=VNM-CHN x;16.7=VNM-CHN m;11.4=VNM-CHN b
Canada's exports to U.S. fall | Exports to the United States fell 0.9 per cent in May, Statistics Canada said. Canada's merchandise trade deficit with the world narrowed to $5.9 billion. Total exports rose 1.1 per cent to $60.8 billion. | 0.9=CAN-USA x;5.9=CAN-WLD b;1.1=CAN-WLD x;60.8=CAN-WLD x
Canada's exports to U.S. fall | Exports to the United States fell 0.9 per cent in May, while imports declined 1.2 per cent. As a result, the surplus narrowed to $3.2 billion. | 0.9=CAN-USA x;1.2=CAN-USA m;3.2=CAN-USA b
Canada's exports to U.S. fall | Exports to the United States fell 0.9 per cent in May. Exports to other countries rose 5.7 per cent, and exports in total were up 1.1 per cent. | 0.9=CAN-USA x;1.1=CAN-WLD x
French deficit | The French trade deficit with China widened to 3.9 billion euros. Its global deficit was 7.8 billion euros, 0.5 billion more than in April. | 3.9=FRA-CHN b;7.8=FRA-WLD b;0.5=FRA-WLD b
French deficit | The French trade deficit with China widened to 3.9 billion euros in May. For all countries the deficit was 7.8 billion euros. | 3.9=FRA-CHN b;7.8=FRA-WLD b
Italian trade | In May exports to extra-EU countries fell 5.1 percent. Exports to the United States grew 2.5 percent. On the import side, there was a drop of 6.2 percent from the month before. | 2.5=ITA-USA x
EU-US trade | In 2023 the EU exported goods worth 502 billion euros to the United States and imported 344 billion euros. The surplus of 158 billion euros was 5 percent larger than in 2022. For the EU as a whole, exports to the world were 2.56 trillion euros. | 502=EU-USA x;344=EU-USA m;158=EU-USA b;2.56=EU-WLD x
Indonesia exports | Exports to India surged 30 percent to $2.1 billion in May. Indonesia's exports totaled $24.6 billion. Imports came to $20.3 billion, leaving a surplus of $4.3 billion. | 2.1=IDN-IND x;24.6=IDN-WLD x;20.3=IDN-WLD m;4.3=IDN-WLD b
Russia's trade with Turkey | Russia's exports to Turkey reached $47 billion in 2023, and its imports from Turkey $10.9 billion. Trade turnover was thus $57.9 billion. Russia's foreign trade turnover as a whole was $710 billion. | 47=RUS-TUR x;10.9=RUS-TUR m;57.9=RUS-TUR t;710=RUS-WLD t
Kenya's trade | Exports to Uganda, its biggest market, rose 8 percent to Sh126 billion. The value of all exports was up 15 percent at Sh1.01 trillion. Imports went up 4.9 percent to Sh2.61 trillion. | 126=KEN-UGA x;1.01=KEN-WLD x;15=KEN-WLD x;2.61=KEN-WLD m
Thai exports | Exports to the United States climbed 9.1 percent in May and those to China 31.2 percent. Exports grew 7.2 percent on the whole. Imports, meanwhile, fell 1.7 percent. | 9.1=THA-USA x;31.2=THA-CHN x;7.2=THA-WLD x;1.7=THA-WLD m
Taiwan exports | Exports to the U.S. jumped 51.5 percent to $9.89 billion. Taken as a whole, exports were up 3.5 percent to $37.36 billion, while imports rose 0.6 percent to $31.24 billion. | 9.89=TWN-USA x;3.5=TWN-WLD x;37.36=TWN-WLD x;0.6=TWN-WLD m;31.24=TWN-WLD m
Mexico's trade with the US | Mexico's exports to the United States came to $475.6 billion last year, up 4.6 percent. Imports were $323.2 billion, and the surplus grew 17 percent to $152.4 billion. | 475.6=MEX-USA x;323.2=MEX-USA m;152.4=MEX-USA b;17=MEX-USA b
Mexico's trade with the US | Mexico's exports to the United States came to $475.6 billion last year. Mexico's exports to the rest of the world were only $117.4 billion. In sum, exports reached $593 billion. | 475.6=MEX-USA x;593=MEX-WLD x
`);

describe('whether a partner goes on or all come back', () => {
  it.each(ROWS)('$text', ({ title, text, sides }) => {
    expect(sidesRead(title, text, [...sides.keys()])).toEqual(sides);
  });
});
