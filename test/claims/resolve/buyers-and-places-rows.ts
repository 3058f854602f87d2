/**
 * How dailies and the trade press of sellers tell of those who buy: by what they are, by what they did, by apposition and where a
 * clause is set. Rows as `headline | text | 19.4=s ZWE-WLD m`, see `readKinds`.
 */
export const BUYERS_AND_PLACES: Readonly<Record<string, string>> = {
  'buyers of what the own economy sells': `
Argentine beef exports in May | Chile, meanwhile, was the second largest recipient of Argentine beef, purchasing 10,050 tons, or 20.8 percent of the total. | 10050=l ARG-CHL x;20.8=s ARG-CHL x
Argentine beef exports in May | Argentina exported 49,000 tons of beef. Other main importers of Argentine beef included third-placed Israel, buying a total of 7,238 tons, and in fourth, Russia, which imported 5,129 tons, or 10.6 percent of total exports. | 49000=l ARG-WLD x;7238=l ARG-ISR x;5129=l ARG-RUS x;10.6=s ARG-RUS x
Argentine beef exports in May | Argentina's beef exports rose 9 percent. Germany and Brazil also ranked high, with purchases of 2,206 and 1,782 tons respectively. | 9=g ARG-WLD x;2206=l ARG-DEU x;1782=l ARG-BRA x
Brazil sells more coffee | Brazil shipped 3.4 million bags of coffee in June. Germany, the biggest buyer, took 620,000 bags, followed by Italy, which received 301,000 bags. | 620000=l BRA-DEU x;301000=l BRA-ITA x
Norway's salmon exports | Norwegian salmon exports were worth NOK 11.2 billion in May. Poland was the largest market, purchasing salmon for NOK 1.4 billion. | 11.2=l NOR-WLD x;1.4=l NOR-POL x
Bangladesh's garment exports | The US procured garments worth $7.73 billion from Bangladesh in eleven months, when the exports had been $8.15 billion a year before. | 7.73=l BGD-USA x;8.15=l BGD-USA x
Bangladesh's garment exports to the EU | Bangladesh's garment exports to the EU rose 1.3% to $13.9 billion. Germany, being the largest European market, fetched $4.06 billion with only 0.83% growth. | 1.3=g BGD-EU x;13.9=l BGD-EU x;4.06=l BGD-DEU x;0.83=g BGD-DEU x
Bangladesh's garment exports to the EU | Germany, the largest export market of Bangladesh in the EU, declined by 13.46% fetching $3.51 billion. | -13.46=g BGD-DEU x;3.51=l BGD-DEU x
Pakistan's rice exports | Pakistan exported rice worth $2.1 billion. China procured rice worth $390 million and Kenya $150 million. | 2.1=l PAK-WLD x;390=l PAK-CHN x;150=l PAK-KEN x
New Zealand's sheepmeat exports | China imported 19,000 tonnes of New Zealand sheepmeat in March, 12 percent less than a year before. | 19000=l NZL-CHN x;-12=g NZL-CHN x
Thai rubber exports | Malaysia absorbed 41,000 tonnes of Thai rubber, while China acquired 102,000 tonnes. | 41000=l THA-MYS x;102000=l THA-CHN x`,
  'a direction that is told of whoever stands at its head': `
Kenya's exports in November | In Tanzania, which has also been the subject of complaints, exports dipped from Sh5.8 billion to Sh5.1 billion. | 5.8=l KEN-TZA x;5.1=l KEN-TZA x
Kenya's exports in November | Kenya's exports rose 3 percent. In Uganda, exports fell 12 percent to Sh8.2 billion. | 3=g KEN-WLD x;-12=g KEN-UGA x;8.2=l KEN-UGA x
Chile's wine exports | Chile's wine exports shrank 8 percent. In China, sales tumbled 31 percent to $58 million, while in Brazil they rose 4 percent to $47 million. | -8=g CHL-WLD x;-31=g CHL-CHN x;58=l CHL-CHN x;4=g CHL-BRA x;47=l CHL-BRA x
Scotch whisky exports | Scotch whisky exports reached £5.6 billion. In India, exports grew 17 percent to £248 million. | 5.6=l GBR-WLD x;17=g GBR-IND x;248=l GBR-IND x
Dubai's re-exports jump | Led by a boom in shipments to Iran, Dubai's re-export sector recorded a 27.8 per cent jump to Dh22.6 billion from Dh17.7 billion. | 27.8=g ARE-WLD x;22.6=l ARE-WLD x;17.7=l ARE-WLD x
Vietnam's exports in July | Driven by strong shipments to the US, Vietnam's exports rose 19.1 percent to $36.2 billion. | 19.1=g VNM-WLD x;36.2=l VNM-WLD x
Peru's exports in July | Boosted by copper sales to China, Peruvian exports climbed 14 percent to $6.3 billion in July. | 14=g PER-WLD x;6.3=l PER-WLD x
Kenya's import bill | China, the single largest source of Kenya's imports, recorded a fall in imports to Kenya of two percent to Sh368.5 billion. | 368.5=l KEN-CHN m
Kenya's import bill | Imports into Kenya rose 8 percent to Sh2.6 trillion. Imports to Kenya from India were up 11 percent. | 8=g KEN-WLD m;2.6=l KEN-WLD m;11=g KEN-IND m
Azerbaijan's trade with its neighbours | Azerbaijan's turnover with its southern neighbour Iran dropped to $179.2 million, while the turnover with another OIC country, Tunisia, reached $174.9 million. | 179.2=l AZE-IRN t;174.9=l AZE-TUN t
Azerbaijan's trade with its neighbours | Trade with fellow CIS member Kazakhstan rose 8 percent to $610 million; that with the landlocked republic of Uzbekistan fell to $240 million. | 8=g AZE-KAZ t;610=l AZE-KAZ t;240=l AZE-UZB t`,
  'several in a row': `
Garment exports of Bangladesh | Exports of Bangladesh to other major EU countries such as Italy, Austria, the Netherlands and Sweden showed growth of 57.5%, 32.9%, 32.4% and 23.3%, respectively. | 57.5=g BGD-ITA x;32.9=g BGD-AUT x;32.4=g BGD-NLD x;23.3=g BGD-SWE x
Garment exports of Bangladesh | Bangladesh sold less abroad. Exports to emerging markets like Japan, India and Mexico grew 12.1%, 9.4% and 5.3% respectively. | 12.1=g BGD-JPN x;9.4=g BGD-IND x;5.3=g BGD-MEX x
Uganda's exports in March | South Sudan and the Democratic Republic of Congo became Uganda's leading destinations, accounting for $53.5 million (Sh6.9 billion) and $47 million (Sh6.1 billion) respectively. | 53.5=l UGA-SSD x;6.9=l UGA-SSD x;47=l UGA-COD x;6.1=l UGA-COD x
Kenya's import bill | Four countries, namely China, India, Saudi Arabia and the UAE, shipped goods worth Sh1.1 trillion into the country, accounting for 51 percent of Kenya's total import bill. | 1.1=l KEN-none m;51=s KEN-none m
EU trade with Russia | Most Member States recorded deficits with Russia, the largest being observed in the Netherlands (-11.7 bn euro), Poland (-6.1 bn) and Italy (-3.8 bn). The highest surpluses were recorded in Denmark (+0.4 bn) and Austria (+0.3 bn). | -11.7=b NLD-RUS b;-6.1=b POL-RUS b;-3.8=b ITA-RUS b;0.4=b DNK-RUS b;0.3=b AUT-RUS b
Nepal's exports | Nepal's exports to Bangladesh and India grew by 14.5% and 19.3%, respectively, while those to the US (11.2%) and the UK (8.1%) also rose. | 14.5=g NPL-BGD x;19.3=g NPL-IND x;11.2=g NPL-USA x;8.1=g NPL-GBR x
Zambia's suppliers | South Africa, China and India were Zambia's main sources of imports, together contributing 58% of the import bill. | 58=s ZMB-none m`,
  'growth told by a noun behind the number': `
Bangladesh's garment exports | Bangladesh's exports to Poland showed 17.79% year-over-year negative growth in seven months. | -17.79=g BGD-POL x
Bangladesh's garment exports | Exports to Germany, the second largest destination for Bangladesh, saw a 0.7 per cent negative growth and reached $514 million. | -0.7=g BGD-DEU x;514=l BGD-DEU x
Bangladesh's garment exports | Bangladesh's exports to Japan reached $920 million with 45.92% YoY growth. | 920=l BGD-JPN x;45.92=g BGD-JPN x
Bangladesh's garment exports | Exports of Bangladesh to the UK and Canada reached $475 million and $128 million, with 29.78 per cent and 14.7 per cent year-on-year growth respectively. | 475=l BGD-GBR x;128=l BGD-CAN x;29.78=g BGD-GBR x;14.7=g BGD-CAN x
Kenya's exports drop | Kenya's exports to Uganda declined by a whopping Sh2 billion in October. | -2=g KEN-UGA x
Sri Lanka's tea exports | Sri Lanka's tea exports posted a negative growth of 6.4% in May, with earnings at $104 million. | -6.4=g LKA-WLD x;104=l LKA-WLD x
India's leather exports | India's leather exports recorded a positive growth of 3.2%, while footwear saw a de-growth of 5.1%. | 3.2=g IND-WLD x;-5.1=g IND-WLD x
Pakistan's textile exports | Pakistan's textile exports fell by a staggering $1.4 billion and knitwear exports by a hefty $320 million. | -1.4=g PAK-WLD x;-320=g PAK-WLD x
Ghana's cocoa exports | Ghana's cocoa exports registered an impressive 31.5% year-on-year increase, to $1.9 billion. | 31.5=g GHA-WLD x;1.9=l GHA-WLD x
Myanmar's fish exports | Myanmar's fish exports were worth $780 million, a year-on-year plunge of 11 per cent. | 780=l MMR-WLD x;-11=g MMR-WLD x`,
};
