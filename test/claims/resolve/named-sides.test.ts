import { describe, expect, it } from 'vitest';
import { readRows, sidesRead } from './rows-of-sides.js';

/** Headline, sentence or two, and of each number the reporter, the partner and the flow: exports, imports, total, balance. */
const ROWS = readRows(`
Trade figures | Vietnam's exports to the United States rose 12 percent to $24.1 billion in January. | 24.1=VNM-USA x;12=VNM-USA x
Trade figures | Exports from Vietnam to the United States rose 12 percent to $24.1 billion in January. | 24.1=VNM-USA x;12=VNM-USA x
Trade figures | Vietnamese exports to the US came to $24.1 billion in January. | 24.1=VNM-USA x
Trade figures | Vietnam exported goods worth $24.1 billion to the United States in January. | 24.1=VNM-USA x
Trade figures | Vietnam exported $24.1 billion worth of goods to the US last month. | 24.1=VNM-USA x
Trade figures | Vietnam shipped $24.1 billion of goods to the United States last month. | 24.1=VNM-USA x
Trade figures | Vietnam sold $24.1 billion of goods to the United States last month. | 24.1=VNM-USA x
Trade figures | Vietnam sold the United States goods worth $24.1 billion last month. | 24.1=VNM-USA x
Vietnam's trade | Exports to the United States reached $24.1 billion, up 12 percent. | 24.1=VNM-USA x;12=VNM-USA x
Vietnam's trade | Shipments to the United States jumped 12 percent to $24.1 billion. | 24.1=VNM-USA x;12=VNM-USA x
Vietnam's trade | Shipments bound for the United States jumped 12 percent. | 12=VNM-USA x
Vietnam's trade | U.S.-bound shipments jumped 12 percent. | 12=VNM-USA x
Vietnam's trade | US-bound exports fell 12 percent. | 12=VNM-USA x
South Korea's exports | Exports bound for China fell 12 percent to $9.1 billion. | 12=KOR-CHN x;9.1=KOR-CHN x
South Korea's exports | Outbound shipments to China slid 12 percent on-year to $9.1 billion. | 12=KOR-CHN x;9.1=KOR-CHN x
South Korea's exports | Overseas shipments to China slid 12 percent, while those to the U.S. climbed 27 percent. | 12=KOR-CHN x;27=KOR-USA x
South Korea's exports | Sales to China slid 12 percent, while those to the United States climbed 27 percent to $11 billion. | 12=KOR-CHN x;27=KOR-USA x;11=KOR-USA x
South Korea's exports | Deliveries to China slid 12 percent. | 12=KOR-CHN x
Germany's exports | Deliveries to China slid 12 percent to 9.1 billion euros. | 12=DEU-CHN x;9.1=DEU-CHN x
Germany's exports | German goods worth 9.1 billion euros were delivered to China in December. | 9.1=DEU-CHN x
Germany's exports | Goods worth 9.1 billion euros were exported to the United States in December. | 9.1=DEU-USA x
Germany's exports | Goods to the value of 9.1 billion euros were exported to France, 3.2 percent less than a year earlier. | 9.1=DEU-FRA x;3.2=DEU-FRA x
Germany's imports | Goods worth 9.1 billion euros were imported from China in December. | 9.1=DEU-CHN m
Germany's imports | Goods to the value of 9.1 billion euros were imported into Germany from China. | 9.1=DEU-CHN m
Germany's foreign trade | Most imports came from China: goods worth 12.7 billion euros were imported from there. | 12.7=DEU-CHN m
Germany's foreign trade | Most German exports in December went to the United States, at 12.7 billion euros. | 12.7=DEU-USA x
Germany's foreign trade | In December Germany exported goods worth 57.9 billion euros to the EU member states and imported goods worth 45.7 billion euros from there. | 57.9=DEU-EU x;45.7=DEU-EU m
Germany's foreign trade | Exports to non-EU countries amounted to 52.1 billion euros and imports from these countries to 46.2 billion euros. | 52.1=DEU-none x;46.2=DEU-none m
Germany's foreign trade | Exports to euro area countries rose 2.1 percent to 40.1 billion euros. | 2.1=DEU-EA x;40.1=DEU-EA x
Germany's foreign trade | Exports to the euro zone fell 2.1 percent, and those to the rest of the world by 3.4 percent. | 2.1=DEU-EA x;3.4=DEU-none x
Germany's foreign trade | German exports to Russia plunged 40 percent to 0.7 billion euros, and imports from Russia shrank 91 percent to 0.3 billion euros. | 40=DEU-RUS x;0.7=DEU-RUS x;91=DEU-RUS m;0.3=DEU-RUS m
Trade figures | Japan's imports from Australia fell 21 percent to 900 billion yen. | 21=JPN-AUS m;900=JPN-AUS m
Trade figures | Japanese imports from Australia fell 21 percent to 900 billion yen. | 21=JPN-AUS m;900=JPN-AUS m
Trade figures | Japan imported goods worth 900 billion yen from Australia. | 900=JPN-AUS m
Trade figures | Japan imported 900 billion yen worth of goods from Australia in December. | 900=JPN-AUS m
Trade figures | Japan's purchases from Australia fell 21 percent. | 21=JPN-AUS m
Trade figures | Japan bought goods worth 900 billion yen from Australia in December. | 900=JPN-AUS m
Trade figures | Japan bought 900 billion yen of goods from Australia in December. | 900=JPN-AUS m
Trade figures | India's imports of Russian oil rose to $4.5 billion in January. | 4.5=IND-RUS m
Trade figures | India bought $4.5 billion of Russian oil in January. | 4.5=IND-RUS m
Trade figures | Imports of Russian goods into India rose to $4.5 billion. | 4.5=IND-RUS m
Trade figures | China's imports of US goods fell 12 percent to $13.1 billion. | 12=CHN-USA m;13.1=CHN-USA m
Trade figures | China's imports of goods from the United States fell 12 percent. | 12=CHN-USA m
Trade figures | US imports of Chinese goods fell 12 percent to $35.1 billion. | 12=USA-CHN m;35.1=USA-CHN m
Trade figures | American imports from China fell 12 percent to $35.1 billion. | 12=USA-CHN m;35.1=USA-CHN m
Trade figures | U.S. imports of goods from Mexico totaled $475.6 billion in 2023. | 475.6=USA-MEX m
Trade figures | The United States imported $475.6 billion in goods from Mexico in 2023. | 475.6=USA-MEX m
Trade figures | The United States imported $475.6 billion worth of Mexican goods in 2023. | 475.6=USA-MEX m
Trade figures | The US bought more than $475 billion worth of goods from Mexico last year. | 475=USA-MEX m
Trade figures | The U.S. purchased $475 billion of goods from Mexico last year. | 475=USA-MEX m
Turkey's trade | Imports from Russia came to $45.6 billion, those from China to $44.9 billion. | 45.6=TUR-RUS m;44.9=TUR-CHN m
Turkey's trade | Turkey sourced $45.6 billion of goods from Russia. | 45.6=TUR-RUS m
Turkey's trade | Russia was the largest source of imports at $45.6 billion, followed by China with $44.9 billion. | 45.6=TUR-RUS m;44.9=TUR-CHN m
Turkey's trade | The top import source was Russia with $45.6 billion, followed by China at $44.9 billion and Germany at $28.7 billion. | 45.6=TUR-RUS m;44.9=TUR-CHN m;28.7=TUR-DEU m
Turkey's trade | Germany was the top destination for exports with $21.1 billion, followed by the US ($14.8 billion), Iraq ($12.8 billion) and the UK ($12.5 billion). | 21.1=TUR-DEU x;14.8=TUR-USA x;12.8=TUR-IRQ x;12.5=TUR-GBR x
Turkey's trade | The main partner country for exports was Germany with $1.62 billion. The country was followed by the USA with $1.24 billion, Italy with $1.01 billion and the United Kingdom with $980 million. | 1.62=TUR-DEU x;1.24=TUR-USA x;1.01=TUR-ITA x;980=TUR-GBR x
Turkey's trade | Exports to Germany, the US and Iraq came to $21.1 billion, $14.8 billion and $12.8 billion, respectively. | 21.1=TUR-DEU x;14.8=TUR-USA x;12.8=TUR-IRQ x
Turkey's trade | Exports to Germany and the US came to $21.1 billion and $14.8 billion respectively. | 21.1=TUR-DEU x;14.8=TUR-USA x
Turkey's trade | Imports from Germany and Italy rose 12 percent and 7 percent, respectively. | 12=TUR-DEU m;7=TUR-ITA m
Turkey's trade | The main export markets were Germany ($21.1 billion), the United States ($14.8 billion) and Iraq ($12.8 billion). | 21.1=TUR-DEU x;14.8=TUR-USA x;12.8=TUR-IRQ x
Turkey's trade | Top export destinations: Germany $21.1 billion; the US $14.8 billion; Iraq $12.8 billion. | 21.1=TUR-DEU x;14.8=TUR-USA x;12.8=TUR-IRQ x
Turkey's trade | Turkey exported most to Germany ($21.1 billion), the US ($14.8 billion) and Iraq ($12.8 billion). | 21.1=TUR-DEU x;14.8=TUR-USA x;12.8=TUR-IRQ x
Turkey's trade | Exports rose to Germany (up 5.1 percent) and Iraq (up 6.2 percent) but fell to Israel (down 7.3 percent). | 5.1=TUR-DEU x;6.2=TUR-IRQ x;7.3=TUR-ISR x
Chile's exports | China took 40 percent of Chile's exports. | 40=CHL-CHN x
Chile's exports | China bought 40 percent of Chilean exports last year. | 40=CHL-CHN x
Chile's exports | China, its largest market, took goods worth $37.2 billion. | 37.2=CHL-CHN x
Chile's exports | Exports to China, its largest market, fell 4.2 percent to $37.2 billion. | 4.2=CHL-CHN x;37.2=CHL-CHN x
Chile's exports | Exports to China, Chile's biggest trading partner, fell 4.2 percent to $37.2 billion. | 4.2=CHL-CHN x;37.2=CHL-CHN x
Chile's exports | China accounted for 40 percent of exports. | 40=CHL-CHN x
Chile's exports | Some 40 percent of exports went to China. | 40=CHL-CHN x
Chile's exports | Forty percent of Chile's exports go to China. | 40=CHL-CHN x
Chile's exports | China absorbed $37.2 billion of Chile's exports. | 37.2=CHL-CHN x
Chile's exports | China remained the top buyer, with purchases of $37.2 billion. | 37.2=CHL-CHN x
Chile's exports | China was the main destination, with shipments worth $37.2 billion. | 37.2=CHL-CHN x
Chile's exports | The main destination of Chilean exports was China, with $37.2 billion, or 40 percent of the total. | 37.2=CHL-CHN x;40=CHL-CHN x
Chile's exports | To China they came to $37.2 billion, and to the United States to $15.1 billion. | 37.2=CHL-CHN x;15.1=CHL-USA x
Chile's exports | Exports came to $95 billion. To China they came to $37.2 billion. | 95=CHL-WLD x;37.2=CHL-CHN x
Chile's exports | Exports to China came to $37.2 billion. Those to the United States came to $15.1 billion. | 37.2=CHL-CHN x;15.1=CHL-USA x
Chile's exports | Exports to China came to $37.2 billion. Imports from it were $18.4 billion. | 37.2=CHL-CHN x;18.4=CHL-CHN m
Chile's exports | China remained the largest trading partner. Exports to it rose 4.2 percent and imports from it 3.1 percent. | 4.2=CHL-CHN x;3.1=CHL-CHN m
Chile's exports | China is the biggest market. Sales there fell 4.2 percent. | 4.2=CHL-CHN x
Chile's trade | From China, imports came to $18.4 billion. | 18.4=CHL-CHN m
Chile's trade | To China, exports came to $18.4 billion. | 18.4=CHL-CHN x
Chile's trade | Exports to China rose 4.2 percent, to Japan 3.1 percent and to the United States 7.8 percent. | 4.2=CHL-CHN x;3.1=CHL-JPN x;7.8=CHL-USA x
Chile's trade | Exports to China rose 4.2 percent, but fell 3.1 percent to Japan. | 4.2=CHL-CHN x;3.1=CHL-JPN x
Chile's trade | Exports to China rose by 4.2 percent and exports to Japan by 3.1 percent. | 4.2=CHL-CHN x;3.1=CHL-JPN x
Chile's trade | By destination, exports to China rose 4.2 percent, those to Japan fell 3.1 percent and those to the EU fell 7.8 percent. | 4.2=CHL-CHN x;3.1=CHL-JPN x;7.8=CHL-EU x
Trade figures | Trade between China and Russia reached $240.1 billion in 2023, customs data from Beijing showed. | 240.1=CHN-RUS t
Trade figures | China-Russia trade hit a record $240.1 billion in 2023, according to Chinese customs. | 240.1=CHN-RUS t
Trade figures | Bilateral trade between China and Russia rose 26.3 percent to $240.1 billion in 2023, Chinese customs data showed. | 26.3=CHN-RUS t;240.1=CHN-RUS t
Trade figures | China's trade with Russia rose 26.3 percent to $240.1 billion. | 26.3=CHN-RUS t;240.1=CHN-RUS t
Trade figures | Chinese trade with Russia rose 26.3 percent to $240.1 billion. | 26.3=CHN-RUS t;240.1=CHN-RUS t
Trade figures | Trade turnover between Kazakhstan and Uzbekistan came to $4.4 billion in 2023, Kazakhstan's statistics bureau said. | 4.4=KAZ-UZB t
Trade figures | The trade turnover of Kazakhstan with Uzbekistan came to $4.4 billion. | 4.4=KAZ-UZB t
Trade figures | Mutual trade between Kazakhstan and Uzbekistan came to $4.4 billion, Kazakhstan's statistics bureau said. | 4.4=KAZ-UZB t
Trade figures | Azerbaijan's trade turnover with Turkey amounted to $7.6 billion. | 7.6=AZE-TUR t
Trade figures | Two-way trade between Vietnam and South Korea stood at $76 billion last year, Vietnam Customs said. | 76=VNM-KOR t
Trade figures | Vietnam's two-way trade with South Korea stood at $76 billion. | 76=VNM-KOR t
Trade figures | Total trade between India and the UAE stood at $85 billion in 2022-23, India's commerce ministry said. | 85=IND-ARE t
Trade figures | India-UAE bilateral trade stood at $85 billion in 2022-23, India's commerce ministry said. | 85=IND-ARE t
Trade figures | India's bilateral trade with the UAE stood at $85 billion. | 85=IND-ARE t
Trade figures | India's merchandise trade with China stood at $113.8 billion. | 113.8=IND-CHN t
Trade figures | US goods trade with Mexico totaled an estimated $798 billion in 2023. | 798=USA-MEX t
Trade figures | U.S. total goods trade with Mexico were an estimated $798 billion. Goods exports were $323 billion; goods imports were $475 billion. | 798=USA-MEX t;323=USA-MEX x;475=USA-MEX m
Trade figures | U.S. goods and services trade with Canada totaled $923 billion. Exports were $440 billion; imports were $482 billion. | 923=USA-CAN t;440=USA-CAN x;482=USA-CAN m
Trade figures | The two-way flow of goods between Australia and Japan was worth A$120 billion, the Australian statistics bureau said. | 120=AUS-JPN t
Trade figures | Trade in goods between the UK and Turkey came to £23.5 billion, the ONS said. | 23.5=GBR-TUR t
Trade figures | Commerce between Canada and Mexico came to C$50 billion, Statistics Canada said. | 50=CAN-MEX t
Trade figures | Malaysia's trade with ASEAN fell 3.1 percent to RM712.4 billion. Exports were RM420.1 billion, imports RM292.3 billion. | 3.1=MYS-ASEAN t;712.4=MYS-ASEAN t;420.1=MYS-ASEAN x;292.3=MYS-ASEAN m
Trade figures | Trade with China, Malaysia's largest trading partner, fell 7.7 percent to RM450.8 billion. | 7.7=MYS-CHN t;450.8=MYS-CHN t
Trade figures | The two countries traded goods worth $76 billion, Vietnam's exports to South Korea being $23 billion. | 23=VNM-KOR x
Vietnam and South Korea | Vietnam's exports to South Korea rose 5 percent. Trade between the two countries came to $76 billion. | 5=VNM-KOR x;76=VNM-KOR t
Vietnam and South Korea | Vietnam's exports to South Korea rose 5 percent. The two countries' trade came to $76 billion. | 5=VNM-KOR x;76=VNM-KOR t
Vietnam and South Korea | Vietnam's exports to South Korea rose 5 percent. Bilateral trade was worth $76 billion. | 5=VNM-KOR x;76=VNM-KOR t
Vietnam and South Korea | Vietnam's exports to South Korea rose 5 percent to $23 billion, while imports were down 15 percent at $52 billion. | 5=VNM-KOR x;23=VNM-KOR x;15=VNM-KOR m;52=VNM-KOR m
Vietnam and South Korea | Vietnam exported goods worth $23 billion to South Korea and imported goods worth $52 billion from it. | 23=VNM-KOR x;52=VNM-KOR m
Vietnam and South Korea | Vietnam shipped $23 billion worth of goods to South Korea and bought $52 billion in return. | 23=VNM-KOR x;52=VNM-KOR m
Trade figures | America's trade deficit with China shrank to $279.4 billion. | -279.4=USA-CHN b
Trade figures | The US trade deficit with China narrowed 26.9 percent to $279.4 billion. | -279.4=USA-CHN b;26.9=USA-CHN b
Trade figures | The US goods deficit with China was $279.4 billion. | -279.4=USA-CHN b
Trade figures | The United States ran a deficit of $279.4 billion with China. | -279.4=USA-CHN b
Trade figures | The U.S. trade gap with Mexico widened to $152.4 billion. | -152.4=USA-MEX b
Trade figures | China's trade surplus with the United States narrowed to $336.1 billion. | 336.1=CHN-USA b
Trade figures | China's surplus over the United States came to $336.1 billion. | 336.1=CHN-USA b
Trade figures | Germany had a surplus of 63 billion euros in trade with the United States. | 63=DEU-USA b
`);

describe('who trades with whom, in the sentences of newsrooms', () => {
  it.each(ROWS)('$text', ({ title, text, sides }) => {
    expect(sidesRead(title, text, [...sides.keys()])).toEqual(sides);
  });
});
