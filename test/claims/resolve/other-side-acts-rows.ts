/**
 * How newsrooms tell of one trade by what the other side does, and by its place: rows of `headline | text | 24.1=VNM-USA x`,
 * see `readRows`.
 */
export const OTHER_SIDE_ACTS: Readonly<Record<string, string>> = {
  'a place among those that sell to the own economy, or buy from it': `
Vietnam's imports climb in March | China was the biggest seller to Vietnam, with 11.4 billion USD, ahead of South Korea with 4.6 billion USD. | 11.4=VNM-CHN m;4.6=VNM-KOR m
Iran's trade with its neighbours | Russia was the leading exporter to Iran with 210,000 tons worth $96 million. It was followed by Kazakhstan with 45,000 tons worth $17 million. | 96=IRN-RUS m;17=IRN-KAZ m
Turkey's foreign trade in May | Russia ranked first among exporters to Turkey with $3.9 billion, followed by China with $3.6 billion. | 3.9=TUR-RUS m;3.6=TUR-CHN m
Kenya's trade widens its gap | The top seller of goods to Kenya was China at KSh 41.2 billion, up 9.5%. | 41.2=KEN-CHN m;9.5=KEN-CHN m
Kenya sells more abroad | Uganda remained the largest buyer from Kenya, with KSh 11.3 billion, and Pakistan followed with KSh 6.4 billion. | 11.3=KEN-UGA x;6.4=KEN-PAK x
Turkey's exports reach a record | Germany was the largest importer from Turkey with $1.72 billion, followed by the UK with $1.31 billion. | 1.72=TUR-DEU x;1.31=TUR-GBR x
Turkish exports up 4.4% | Iraq took fourth place among the largest importers of Turkish goods, with $940 million. | 940=TUR-IRQ x
Pakistan's import bill | The biggest exporter to Pakistan was China, whose deliveries came to $1.4 billion. | 1.4=PAK-CHN m
Chile's imports in the first half | The United States was the second largest supplier to Chile, with $8.1 billion, while Brazil came third with $3.7 billion. | 8.1=CHL-USA m;3.7=CHL-BRA m
Bangladesh exports to the West | The US is the biggest importer of Bangladeshi garments, with a 19.2 percent share. | 19.2=BGD-USA x
Ghana's imports in 2023 | Among exporters to Ghana, China was in first place with 17.4 percent, ahead of the Netherlands with 8.3 percent. | 17.4=GHA-CHN m;8.3=GHA-NLD m
Iran's trade in the first ten months | The United Arab Emirates was the top exporter to Iran during the period with $5.8 billion worth of goods. | 5.8=IRN-ARE m`,
  'what the other side sells to the own economy, by a participle or a verb': `
Vietnam's trade in February | China was Vietnam's biggest supplier, selling US$7.3 billion worth of goods to Vietnam, a rise of 6.2% year-on-year. | 7.3=VNM-CHN m;6.2=VNM-CHN m
Vietnam's trade in February | Japan came third by exporting US$1.7 billion worth of goods to Vietnam, down 12.5%, followed by ASEAN with US$1.5 billion, down 3.4%. | 1.7=VNM-JPN m;12.5=VNM-JPN m;1.5=VNM-ASEAN m;3.4=VNM-ASEAN m
Vietnam's trade in February | South Korea was the second largest source of imports, shipping 4.1 billion USD worth of goods to the Southeast Asian country. | 4.1=VNM-KOR m
Vietnam's trade in February | The US was the biggest market, spending US$8.2 billion on Vietnamese goods, up 14.4%, followed by China with US$4.4 billion, up 5.1%. | 8.2=VNM-USA x;14.4=VNM-USA x;4.4=VNM-CHN x;5.1=VNM-CHN x
Turkey's imports of energy fall | Turkey's imports from Iraq fell by a tenth. Russia delivered goods worth $4.6 billion to Turkey in the month, 11 percent less than in February. | 4.6=TUR-RUS m;11=TUR-RUS m
Kenyan imports dip | India sold Kenya goods worth KSh 22.4 billion, down from KSh 25.1 billion. | 22.4=KEN-IND m;25.1=KEN-IND m
Indonesia's imports | China remained the main source, supplying Indonesia with goods worth $5.3 billion. | 5.3=IDN-CHN m
Vietnam's trade surplus narrows | Vietnam's exports came to $81 billion. Goods shipped to Vietnam in the first quarter rose 8.6 per cent to $77 billion. | 8.6=VNM-WLD m;77=VNM-WLD m
Vietnam's exports gain | The US remained the biggest export market, buying an estimated 9.4 billion USD of Vietnamese goods. | 9.4=VNM-USA x
Vietnam's exports gain | Germany, the largest buyer in Europe, purchased US$640 million of Vietnamese goods, an increase of 7.7%. | 640=VNM-DEU x;7.7=VNM-DEU x
Bangladesh's clothing exports | Germany, being the largest European market, fetched $4.9 billion with 2.3% growth. | 4.9=BGD-DEU x;2.3=BGD-DEU x
Bangladesh's clothing exports | The UK fetched $3.1 billion and Spain $2.4 billion. | 3.1=BGD-GBR x;2.4=BGD-ESP x
Turkey's exports in June | Iraq climbed to fourth place with imports totaling $1.12 billion, just ahead of Italy at $1.08 billion. | 1.12=TUR-IRQ x;1.08=TUR-ITA x
Turkey's exports in June | Iraq came behind Germany and the United States, with imports from Turkey worth $1.09 billion. | 1.09=TUR-IRQ x
Chile's fruit exports | China was again the first buyer, with imports of $2.2 billion, followed by the US with $1.3 billion. | 2.2=CHL-CHN x;1.3=CHL-USA x`,
  'what several took or supplied together': `
China's trade in the first half | China's trade with the EU, ASEAN and the US grew 4.1 percent, 9.3 percent and 1.8 percent. The three contributed 40 percent of China's total foreign trade. | 40=CHN-none t
Turkey's exports in June | Germany was first with $1.7 billion. The share of the first five countries in total exports reached 30.2%. | 1.7=TUR-DEU x;30.2=TUR-none x
Turkey's exports in June | Germany led with $1.7 billion, followed by Italy with $1.1 billion, with the top five countries accounting for 30.4% of total exports. | 1.7=TUR-DEU x;1.1=TUR-ITA x;30.4=TUR-none x
Turkey's imports in April | Russia was the leading supplier. It was followed by China, Germany, Italy and the US, with the combined share of Turkish imports from these countries reaching 43%. | 43=TUR-none m
India's exports by market | These 10 countries account for 48 per cent of India's merchandise exports. | 48=IND-none x
India's exports by market | The US took $6.1 billion and the UAE $2.4 billion. These two countries bought goods worth $8.5 billion, a share of 24 per cent. | 6.1=IND-USA x;2.4=IND-ARE x;8.5=IND-none x;24=IND-none x
Peru's trade | China, the US and Japan together absorbed 51.6 percent of Peru's exports. | 51.6=PER-none x
Poland's suppliers | The ten leading suppliers accounted for 66.3 percent of imports, after 67.1 percent. | 66.3=POL-none m;67.1=POL-none m
Poland's buyers | The ten most important partners together absorbed 66.4 percent of exports, compared with 65.1 percent last year. On the side of imports they accounted for 65.8 percent. | 66.4=POL-none x;65.1=POL-none x;65.8=POL-none m
Poland's buyers | Developed countries took 85.9 percent of what Poland sold abroad and supplied 67.2 percent of what it bought. | 85.9=POL-none x;67.2=POL-none m
Swiss exports by market | The three neighbours Germany, France and Italy together took goods worth CHF 4.7 billion. | 4.7=CHE-none x
New Zealand's exports | Combined, the top three destinations took 53 percent of exports. | 53=NZL-none x`,
  'a market, partner or neighbour named by whose it is, and then by its name': `
Exports to India's key markets shrink | Exports to India's key markets fell 11.4 per cent in May, commerce department data showed. | 11.4=IND-none x
Japan's deficit widens | Exports to Japan's largest trading partner, China, dropped 5.2 percent to 1.34 trillion yen. | 5.2=JPN-CHN x;1.34=JPN-CHN x
Germany's exports fall | Shipments to Germany's most important market, the United States, lost 3.6 percent to 12.9 billion euros. | 3.6=DEU-USA x;12.9=DEU-USA x
South Korea's exports | Exports to South Korea's top export market, China, climbed 8.8 percent to $11.4 billion while those to the US rose 5.3 percent. | 8.8=KOR-CHN x;11.4=KOR-CHN x;5.3=KOR-USA x
Canada's trade | Exports to Canada's largest trading partner, the United States, edged down 0.9 per cent. | 0.9=CAN-USA x
Thai exports down | Exports to Thailand's main markets contracted 4.7% in April. | 4.7=THA-none x
Thai imports down | Imports from Thailand's biggest supplier, China, were 6.3% lower at $5.4 billion. | 6.3=THA-CHN m;5.4=THA-CHN m
Australia's trade | Sales to Australia's number one customer, China, jumped 12.6 per cent. | 12.6=AUS-CHN x
Brazil's surplus | Exports to Brazil's neighbour Argentina plunged 28.4 percent to $1.1 billion. | 28.4=BRA-ARG x;1.1=BRA-ARG x
Exports to South Africa's top trading partners drop | Exports to South Africa's top trading partners declined by 7.3% in the quarter. | 7.3=ZAF-none x`,
  'who comes next in a list, by other verbs': `
Nigeria's imports by region | Nigerian imports were led by Asia (N702bn), followed by Europe (N514bn), while America is lagging behind at N236bn. Africa trailed all the continents at N88bn. | 702=NGA-ASIA m;514=NGA-EUROPE m;88=NGA-AFRICA m
Peru's exports by market | China led Peru's export markets with $1.9 billion; the United States trailed at $720 million. | 1.9=PER-CHN x;720=PER-USA x
US pork exports | Pork exports to Mexico hit 98,000 tons. Japan lagged behind with 29,000 tons. | 98000=USA-MEX x;29000=USA-JPN x
US beef exports | Japan was the top market for U.S. beef. South Korea was close behind at $186 million. | 186=USA-KOR x
Turkey's exports in June | Germany came first with $1.7 billion; Iraq rounded out the top five at $905 million. | 1.7=TUR-DEU x;905=TUR-IRQ x
EU trade in 2018 | Trade between the EU and the United States stood at €673 billion (17.1% of the EU's total) and trade between the EU and China at €604 billion (15.4%). They are followed by Switzerland (6.7%), Russia (6.4%) and Japan (3.4%). | 17.1=EU-USA t;15.4=EU-CHN t;6.7=EU-CHE t;6.4=EU-RUS t;3.4=EU-JPN t
Vietnam's exports | The U.S. was Vietnam's biggest export market with $4.9 billion, followed by China, to which exports rose 21.3 percent to $3.8 billion. | 4.9=VNM-USA x;21.3=VNM-CHN x;3.8=VNM-CHN x
Indian exports by market | The US was the biggest market. This was followed by the UAE, which saw a 12.4 per cent decline to $2.3 billion. | 12.4=IND-ARE x;2.3=IND-ARE x`,
};
