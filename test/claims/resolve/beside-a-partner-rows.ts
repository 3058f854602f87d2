/**
 * Figures that stand apart from the partner that they are of, by a bracket, an aside, a cause or another partner; and those that
 * come back to all partners: rows of `headline | text | 24.1=VNM-USA x`, see `readRows`.
 */
export const BESIDE_A_PARTNER: Readonly<Record<string, string>> = {
  'back to all partners': `
South Korea's exports in February | Exports to China fell 21.4 percent. By product, semiconductor sales fell 42.6 percent, although cars rose 55.1 percent. | 21.4=KOR-CHN x;42.6=KOR-WLD x;55.1=KOR-WLD x
South Korea's exports in May | Exports to the US rose 8.2 percent. By sector, shipments of ships grew 31 percent. | 8.2=KOR-USA x;31=KOR-WLD x
Taiwan's exports in May | Exports to China lost 10.3 percent and those to Japan 6.1 percent. By category, electronic parts were down 7.7 percent. | 10.3=TWN-CHN x;6.1=TWN-JPN x;7.7=TWN-WLD x
Thai exports in June | Shipments to ASEAN gained 4.4%. By commodity, rubber products rose 12.5% and rice fell 3.3%. | 4.4=THA-ASEAN x;12.5=THA-WLD x;3.3=THA-WLD x`,
  'the partner behind a bracket, an aside or a verb': `
New Zealand's dairy exports | Dairy exports reached 13.1 billion NZ dollars (11.2 billion U.S. dollars), including 4.4 billion NZ dollars (3.8 billion U.S. dollars) to China. | 13.1=NZL-WLD x;4.4=NZL-CHN x;3.8=NZL-CHN x
New Zealand's exports | China accounted for 22 percent of total exports, compared with the 18 percent that went to Australia. | 22=NZL-CHN x;18=NZL-AUS x
South Korea's exports | Shipments to China -- the largest trading partner -- and the European Union fell 8.4 percent and 24.1 percent, respectively. | 8.4=KOR-CHN x;24.1=KOR-EU x
South Korea's exports | Exports to China, its biggest market, and Vietnam rose 6.3 percent and 9.2 percent, respectively. | 6.3=KOR-CHN x;9.2=KOR-VNM x
South Korea's exports | Shipments to China dropped 21.9 per cent, outweighing 28.1 per cent and 17.2 per cent gains for U.S. and EU-bound shipments, respectively. | 21.9=KOR-CHN x;28.1=KOR-USA x;17.2=KOR-EU x
Chile's copper exports | Copper exports came to $3.9 billion, of which $2.1 billion (54 percent) went to China. | 3.9=CHL-WLD x;2.1=CHL-CHN x
German trade in 2019 | Trade with Russia shrank by 6.1 percent due to lower gas imports and amounted to only 58.2 billion euros. | 6.1=DEU-RUS t;58.2=DEU-RUS t
Canada's exports | Exports to China jumped 14 per cent on higher canola shipments and reached $2.6 billion. | 14=CAN-CHN x;2.6=CAN-CHN x
Polish trade | Trade with Ukraine grew 19 percent because of rising exports and came to €11.2 billion. | 19=POL-UKR t;11.2=POL-UKR t
US trade in 2015 | Total trade between the U.S. and China, Canada and Mexico was $1.7 trillion, representing 46% of U.S. trade. | 1.7=USA-none t;46=USA-none t
New Zealand's trade | China was the largest export market in October, with total trade of $18.1 billion, compared with total Australian trade of $14.2 billion. | 18.1=NZL-CHN t;14.2=NZL-AUS t`,
  'whose partner it is, and which': `
German trade in 2018 | Trade with Poland, by far the largest German trading partner in Eastern Europe, rose by 7.1 percent to 117 billion euros. | 7.1=DEU-POL t;117=DEU-POL t
German trade in 2018 | Poland is the most important German market in Eastern Europe, with exports of 62.4 billion euros. | 62.4=DEU-POL x
Australian exports | India, Australia's biggest customer in South Asia, bought goods worth A$21.3 billion. | 21.3=AUS-IND x
Brazil's exports | Argentina remained the largest Brazilian market in South America with $13.8 billion. | 13.8=BRA-ARG x
New Zealand's exports | China pipped Australia as New Zealand's top export destination, with $8.4 billion against $8.3 billion. | 8.4=NZL-CHN x
Kenya's exports | Uganda edged past Pakistan as Kenya's main market, taking KSh 12.1 billion of goods. | 12.1=KEN-UGA x
Swiss exports | The United States knocked Germany off the top spot among Swiss export markets, with CHF 5.1 billion. | 5.1=CHE-USA x`,
  'a partner in whose country the clause is set': `
Pakistan's exports in May | The US was first. This was followed by China, wherein Pakistan exported goods worth US $181.2 million against the exports of US $160.4 million last year, showing an increase of 12.97 percent. | 181.2=PAK-CHN x;160.4=PAK-CHN x;12.97=PAK-CHN x
Pakistan's exports in May | The third place was taken by the United Arab Emirates (UAE), where Pakistan exported products worth $121.3 million during the month against the exports of $150.6 million last year. | 121.3=PAK-ARE x;150.6=PAK-ARE x
Pakistan's exports in 2023-24 | Other notable partners included the United Kingdom, where exports increased to $2.03 billion from $1.94 billion. | 2.03=PAK-GBR x;1.94=PAK-GBR x
Pakistan's exports in 2023-24 | The UAE also marked growth, importing goods worth $2.1 billion compared to $1.5 billion in the prior year. | 2.1=PAK-ARE x;1.5=PAK-ARE x
Sri Lanka's tea exports | The biggest gain came in Iraq, where tea exports rose 14.2 percent to $151 million. | 14.2=LKA-IRQ x;151=LKA-IRQ x
Chile's wine exports | Shipments fell in China, where Chile sold wine worth $212 million. | 212=CHL-CHN x
Kenya's imports | The rise was steepest in India, from where Kenya imported goods worth KSh 23.1 billion. | 23.1=KEN-IND m
Pakistan's trade | Trade with France and Belgium declined, with exports totaling $507 million and $556 million, respectively. | 507=PAK-FRA x;556=PAK-BEL x
Turkey's steel imports | Steel imports came to 1.1 million tonnes. Russia was the major exporter with 340,000 tonnes. | 340000=TUR-RUS m
Turkey's steel imports | Imports of billets were 400,000 tonnes. The largest exporter was Ukraine with 130,000 tonnes. | 130000=TUR-UKR m`,
};
