import { describe, expect, it } from 'vitest';
import { readRows, sidesRead } from './rows-of-sides.js';

/** Other economies set beside the text's own: each number is of their own trade with all. */
const ROWS = readRows(`
Spanish exports rise 10% | Spanish exports grew 10% between January and June. They outpaced those of the surrounding countries: in the euro area as a whole exports increased 7.7%, and in the European Union 7.9%. Growth was slower in Italy (8%), Germany (6.1%) and France (3.5%), while the United Kingdom (18.3%) did better. | 10=ESP-WLD x;7.7=EA-WLD x;7.9=EU-WLD x;8=ITA-WLD x;6.1=DEU-WLD x;3.5=FRA-WLD x;18.3=GBR-WLD x
Spanish exports rise 10% | Spain's exports grew 10%, more than those of Germany (6.1%), France (3.5%) or Italy (8%). | 10=ESP-WLD x;6.1=DEU-WLD x;3.5=FRA-WLD x;8=ITA-WLD x
Spanish exports rise 10% | Spain's exports grew 10%. By comparison, Germany's exports were up 6.1%, France's 3.5% and Italy's 8%. | 10=ESP-WLD x;6.1=DEU-WLD x;3.5=FRA-WLD x;8=ITA-WLD x
Spanish exports rise 10% | Exports grew 10% in Spain, compared with 6.1% in Germany and 3.5% in France. | 10=ESP-WLD x;6.1=DEU-WLD x;3.5=FRA-WLD x
Italian exports stagnate | Italy's exports were flat in 2023. Other large economies of the euro area fared no better: German exports fell 1.4 percent, French ones rose 1.5 percent and Spanish exports fell 1.4%. | 1.5=FRA-WLD x
Italian exports stagnate | Italian exports were flat in 2023, whereas Germany saw its exports fall 1.4 percent and France recorded growth of 1.5 percent. | 1.4=DEU-WLD x;1.5=FRA-WLD x
Korean exports | South Korea's exports rose 9.1 percent. Exports of Taiwan, a rival in chips, grew 18.1 percent, those of Japan 11.9 percent. | 9.1=KOR-WLD x;18.1=TWN-WLD x;11.9=JPN-WLD x
Korean exports | South Korea's exports rose 9.1 percent. In Taiwan exports were up 18.1 percent, in Japan 11.9 percent and in China 7.1 percent. | 9.1=KOR-WLD x;18.1=TWN-WLD x;11.9=JPN-WLD x;7.1=CHN-WLD x
Vietnam's exports | Vietnam's exports grew 15.2 percent in the first half. Elsewhere in the region growth was weaker: Thailand (2 percent), Malaysia (3.9 percent) and Indonesia (-2.7 percent). | 15.2=VNM-WLD x;2=THA-WLD x;3.9=MYS-WLD x;-2.7=IDN-WLD x
Vietnam's exports | Vietnam's exports grew 15.2 percent. Neighboring Thailand's exports increased by 2 percent, while Malaysia reported a gain of 3.9 percent. | 15.2=VNM-WLD x;2=THA-WLD x;3.9=MYS-WLD x
Euro area surplus | The euro area had a surplus of 23.6 billion euros. Among member states the largest surplus was recorded by Germany (22.3 billion), followed by Ireland (6.1 billion) and the Netherlands (5.9 billion); France had the largest deficit (8.2 billion). | 23.6=EA-WLD b;22.3=DEU-WLD b;6.1=IRL-WLD b;5.9=NLD-WLD b;8.2=FRA-WLD b
Euro area exports | Exports of the euro area rose 3.6 percent. They grew in Ireland (12.1 percent) and Spain (4.4 percent), but fell in Germany (1.9 percent) and Finland (5.2 percent). | 3.6=EA-WLD x;12.1=IRL-WLD x;4.4=ESP-WLD x;1.9=DEU-WLD x;5.2=FIN-WLD x
US and Germany | The US trade deficit was $773 billion last year. Germany, by contrast, had a surplus of $226 billion, and Japan one of $25 billion. | 773=USA-WLD b;226=DEU-WLD b;25=JPN-WLD b
India's exports slow | India's exports fell 3.1 percent to $437 billion. China's exports, at $3.4 trillion, were down 4.6 percent and Vietnam's 4.4 percent. | 3.1=IND-WLD x;437=IND-WLD x;3.4=CHN-WLD x;4.6=CHN-WLD x;4.4=VNM-WLD x
Polish exports | Polish exports rose 2 percent in zlotys. The Czech Republic recorded a rise of 4.1 percent in its exports, Hungary of 1.1 percent. | 2=POL-WLD x;4.1=CZE-WLD x;1.1=HUN-WLD x
Dutch trade | Dutch exports rose 2.1 percent. German exports shrank 1.2 percent in the same period and Belgian exports 3.4 percent. | 2.1=NLD-WLD x;1.2=DEU-WLD x;3.4=BEL-WLD x
Bangladesh garments | Bangladesh's exports of clothing rose 3.7 percent to $47.4 billion. Vietnam, its closest competitor, exported clothing for $31 billion, and India for $15 billion. | 3.7=BGD-WLD x;47.4=BGD-WLD x;31=VNM-WLD x;15=IND-WLD x
Thai rice | Thailand exported 8.8 million tons of rice. India shipped 17.8 million tons and Vietnam 8.1 million. | 8.8=THA-WLD x;17.8=IND-WLD x;8.1=VNM-WLD x
Brazil and its neighbours | Brazil's exports grew 1.7 percent while exports of Argentina sank 24.5 percent and those of Chile 3.6 percent. | 1.7=BRA-WLD x;24.5=ARG-WLD x;3.6=CHL-WLD x
Chinese exports | China's exports grew 7.1 percent in the two months. South Korea's were up 11.2 percent, Vietnam's 19.2 percent. | 7.1=CHN-WLD x;11.2=KOR-WLD x;19.2=VNM-WLD x
African exports | Kenya's exports were up 15.4 percent. By contrast Uganda's imports rose 31 percent, and in Tanzania exports increased 8.2 percent. | 15.4=KEN-WLD x;31=UGA-WLD m;8.2=TZA-WLD x
`);

describe('whose trade, where rivals are told of in rows', () => {
  it.each(ROWS)('$text', ({ title, text, sides }) => {
    expect(sidesRead(title, text, [...sides.keys()])).toEqual(sides);
  });
});
