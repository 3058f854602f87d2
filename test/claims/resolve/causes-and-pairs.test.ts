import { describe, expect, it } from 'vitest';
import { readRows, sidesRead } from './rows-of-sides.js';

/** Pairs of economies in headlines, and partners that are only named in what moved a figure. */
const ROWS = readRows(`
Trade of China and Russia climbs 29.5% to $176.4 Bln | Chinese customs published the figures on Friday. | 29.5=CHN-RUS t;176.4=CHN-RUS t
China-Russia trade climbs 29.5% to $176.4 bln | Chinese customs published the figures on Friday. | 29.5=CHN-RUS t;176.4=CHN-RUS t
Russia-China trade climbs 29.5% | The figures were published by China's General Administration of Customs. | 29.5=CHN-RUS t
China's trade with Russia up 29.5% | The figures were published by China's General Administration of Customs. | 29.5=CHN-RUS t
Trade turnover of Russia and China grows by 29.5% - customs | China's General Administration of Customs published the figures. | 29.5=CHN-RUS t
Trade between Turkey, Iraq hits $20 billion | Turkish Statistical Institute data showed this. | 20=TUR-IRQ t
Turkey, Iraq trade hits $20 billion | The Turkish Statistical Institute published the figure. | 20=TUR-IRQ t
Turkey and Iraq's trade hits $20 billion | The Turkish Statistical Institute published the figure. | 20=TUR-IRQ t
Iran, Pakistan trade up 12% | Iranian customs said so. | 12=IRN-PAK t
Iran's trade with Pakistan rises 12% | Iranian customs said so. | 12=IRN-PAK t
Vietnam – US trade rises 20 percent | The General Department of Customs in Hanoi said. | 20=VNM-USA t
Trade with the US rises 20 percent | Vietnam's General Department of Customs said so. | 20=VNM-USA t
Two-way trade between India and Australia crosses $24 billion | India's commerce ministry said so. | 24=IND-AUS t
India, Australia two-way trade crosses $24 billion | India's commerce ministry said so. | 24=IND-AUS t
Sino-Russian trade climbs 29.5% | Chinese customs said so. | 29.5=CHN-RUS t
India-bound exports from Nepal fall 12% | Nepal's Department of Customs said so. | 12=NPL-IND x
Nepal's India exports fall 12% | Nepal's Department of Customs said so. | 12=NPL-IND x
German exports to US fall 2.4% | The Federal Statistical Office said so. | 2.4=DEU-USA x
Germany's US exports fall 2.4% | The Federal Statistical Office said so. | 2.4=DEU-USA x
EU trade surplus with UK widens to 100 bln euros | Eurostat said so. | 100=EU-GBR b
Japan's trade | Strong exports to Asia and the United States brought Japan a trade surplus of 1.92 trillion yen. | 1.92=JPN-WLD b
Japan's trade | Brisk shipments to China lifted Japan's trade surplus to 483 billion yen. | 483=JPN-WLD b
Japan's trade | Weak shipments to China pushed exports down 1.7 percent to 8.13 trillion yen. | 1.7=JPN-WLD x;8.13=JPN-WLD x
Japan's trade | Helped by sales of cars to the United States, Japan's exports rose 8.3 percent. | 8.3=JPN-WLD x
Japan's trade | Japan's exports rose 8.3 percent, helped by demand for cars in the United States. Imports fell 1.2 percent. | 8.3=JPN-WLD x;1.2=JPN-WLD m
Japan's trade | On the back of higher energy imports from the Middle East, Japan ran a deficit of 1.4 trillion yen. | 1.4=JPN-WLD b
German exports | The sanctions against Russia weighed on German exports, which fell 5.8 percent to 84.7 billion euros. | 5.8=DEU-WLD x;84.7=DEU-WLD x
German exports | Because of the conflict in Ukraine German exports fell 5.8 percent. | 5.8=DEU-WLD x
German exports | With demand from China weak, German exports fell 5.8 percent in August. Imports were down 1.3 percent. | 5.8=DEU-WLD x;1.3=DEU-WLD m
German exports | After new tariffs in the United States, exports dropped 5.8 percent to 84.7 billion euros. | 5.8=DEU-WLD x;84.7=DEU-WLD x
German exports | The trade dispute with the US left its mark: exports dropped 5.8 percent in August. | 5.8=DEU-WLD x
German exports | Because business with China was weak, exports as a whole dropped 5.8 percent. | 5.8=DEU-WLD x
Korean exports | Slumping demand in China dragged exports down 7.4 percent to $49.5 billion in January. | 7.4=KOR-WLD x;49.5=KOR-WLD x
Korean exports | A recovery of shipments to China pushed up exports by 13.1 percent in January to $54.7 billion. | 13.1=KOR-WLD x;54.7=KOR-WLD x
Brazilian exports | Record soy sales to China helped Brazil to a trade surplus of $98.8 billion last year. | 98.8=BRA-WLD b
Brazilian exports | Driven by China's appetite for soy, Brazil's exports grew 1.7 percent to $339.7 billion. | 1.7=BRA-WLD x;339.7=BRA-WLD x
Canadian trade | A drop in energy exports to the United States turned Canada's trade surplus into a deficit of $1.9 billion. | 1.9=CAN-WLD b
Canadian trade | Larger imports of gold from the United States widened the trade deficit to $1.9 billion. | 1.9=CAN-WLD b
Swiss exports | Gold shipments to India swelled Swiss exports by 4.2 percent in May. | 4.2=CHE-WLD x
Taiwan exports | Exports jumped 18.1 percent to $37.1 billion in January as AI demand from the US stayed strong. Imports were up 19 percent. | 18.1=TWN-WLD x;37.1=TWN-WLD x;19=TWN-WLD m
UK deficit | Higher imports of gas from Norway increased the UK's trade deficit to £24.2 billion. | 24.2=GBR-WLD b
French deficit | France's deficit grew to 7.8 billion euros because of purchases of aircraft engines from the United States. Exports slipped 1.5 percent. | 7.8=FRA-WLD b;1.5=FRA-WLD x
Philippine deficit | Increased purchases from China and Indonesia took the Philippine trade gap to $4.6 billion. | 4.6=PHL-WLD b
`);

describe('with whom, where a headline joins two or a cause names another', () => {
  it.each(ROWS)('$text', ({ title, text, sides }) => {
    expect(sidesRead(title, text, [...sides.keys()])).toEqual(sides);
  });
});
