/**
 * How newsrooms say which way goods went, and whose gap is told, where two directions, two economies or a union and its
 * members stand side by side: rows of `headline | text | 24.1=VNM-USA x`, see `readRows`.
 */
export const FLOWS_AND_PAIRS: Readonly<Record<string, string>> = {
  'both directions, a kind of trade, turnover with a market': `
China's trade in ten months | China imported and exported 4.55 trillion yuan to the European Union, up 1.3 percent. | 4.55=CHN-EU t;1.3=CHN-EU t
China's trade in ten months | China imported and exported 4.55 trillion yuan, 3.9 trillion yuan and 1.8 trillion yuan to the European Union, the United States and South Korea, respectively. | 4.55=CHN-EU t;3.9=CHN-USA t;1.8=CHN-KOR t
China's foreign trade grows | Exports in general trade rose 33.1 percent to US$120.2 billion and imports 6.4 percent to US$104 billion. | 33.1=CHN-WLD x;120.2=CHN-WLD x;6.4=CHN-WLD m;104=CHN-WLD m
China's foreign trade grows | The imports under processing trade fell 4.8 percent to US$38.1 billion. | 4.8=CHN-WLD m;38.1=CHN-WLD m
China's foreign trade grows | The processing trade rose by 24 percent to US$251 billion, including US$151 billion in exports and US$100 billion in imports, up 27.2 percent and 19.5 percent, respectively. | 24=CHN-WLD t;251=CHN-WLD t;151=CHN-WLD x;100=CHN-WLD m;27.2=CHN-WLD x;19.5=CHN-WLD m
China's foreign trade grows | The volume included US$280 billion in exports and US$250 billion in imports, respectively up 31.4 percent and 12.6 percent. | 280=CHN-WLD x;250=CHN-WLD m;31.4=CHN-WLD x;12.6=CHN-WLD m
Vietnam's trade | Trade turnover was US$39.5 billion, down 11.2%, including exports of US$20 billion, down 13.6%, and imports of US$19.5 billion, down 8.6%. | 39.5=VNM-WLD t;11.2=VNM-WLD t;20=VNM-WLD x;13.6=VNM-WLD x;19.5=VNM-WLD m;8.6=VNM-WLD m
Vietnam's exports | The U.S. was Vietnam's biggest export market with a turnover of $5.1 billion, up 8.2 percent, followed by China with $4.3 billion. | 5.1=VNM-USA x;8.2=VNM-USA x;4.3=VNM-CHN x
Vietnam's exports | The US remained the largest importer of Vietnamese products with turnover rising 21.5 per cent to $8.6 billion. It was followed by the EU with $6.1 billion. | 21.5=VNM-USA x;8.6=VNM-USA x;6.1=VNM-EU x
Vietnam's exports | Other major importers included Japan and South Korea with respective turnovers of $3.3 billion and $3.2 billion. | 3.3=VNM-JPN x;3.2=VNM-KOR x
Vietnam's imports | China was the largest import market with a turnover of $9.3 billion, up 11 percent. | 9.3=VNM-CHN m;11=VNM-CHN m
Hungary's trade | Exports and imports with Germany amounted to €2.6 billion and €2.1 billion respectively. | 2.6=HUN-DEU x;2.1=HUN-DEU m`,
  'whose gap it is where two economies are told of': `
India-China trade in 2005 | Indian exports to China grew 26.1 per cent to $9.6 billion, Chinese customs figures showed, while imports from China were $8.8 billion. // Thus India's trade surplus shrank to $0.8 billion. | 9.6=CHN-IND m;8.8=CHN-IND x;0.8=CHN-IND b
India-China trade this year | India's exports to China touched USD 2.8 billion, latest Chinese customs statistics show. China's exports to India came to USD 2.3 billion. // India thus had a favourable trade balance of USD 0.5 billion, against USD 0.4 billion in the negative a year before. | 0.5=CHN-IND b;0.4=CHN-IND b
Russia-China trade up | Trade between Russia and China reached $17.1 billion, China's customs said. // Trade between China and the United States fell by 18.2 percent to $77 billion. Chinese exports to the United States fell by 13 percent to $60 billion. // The trade imbalance between the two countries totaled $43 billion. | 17.1=CHN-RUS t;77=CHN-USA t;43=CHN-USA b
Canada's trade in July | Exports to the United States rose 3.1 per cent to $38 billion, while American imports edged down 0.2 per cent to $33 billion. | 38=CAN-USA x;0.2=CAN-USA m;33=CAN-USA m
UK trade after Brexit | Exports from the UK to Ireland fell by 45%. German imports to the UK fell by £1.6 billion. | 45=GBR-IRL x;1.6=GBR-DEU m
UK trade after Brexit | Chinese imports into the UK rose by £0.9 billion, and US imports by £0.4 billion. | 0.9=GBR-CHN m;0.4=GBR-USA m
Nigeria's trade by continent | Exports to Africa came to N192bn compared to N86bn worth of goods imported from it. Thus the trade surplus in favour of Nigeria was about N106bn. | 192=NGA-AFRICA x;86=NGA-AFRICA m;106=NGA-AFRICA b
Nigeria's trade by continent | Exports to Europe were N770bn while imports from there were N1,161bn, which led to a trade deficit for Nigeria of N391bn. | 770=NGA-EUROPE x;1161=NGA-EUROPE m;391=NGA-EUROPE b
Nigeria's trade by continent | As for Asia, exports were N673bn but imports came to N843bn or 35% of the total, leading to a trade deficit of N170bn. | 673=NGA-ASIA x;843=NGA-ASIA m;35=NGA-ASIA m;170=NGA-ASIA b
EU trade in goods in 2018 | The United States and China were the two largest partners of the EU. It had a surplus of €139 billion with the former and a deficit of €185 billion with the latter. | 139=EU-USA b;185=EU-CHN b
Kenya and Uganda trade | Kenya's exports to Uganda were worth KSh 11.1 billion and its imports from Uganda KSh 4.1 billion, leaving Kenya with a surplus of KSh 7 billion. | 11.1=KEN-UGA x;4.1=KEN-UGA m;7=KEN-UGA b
Turkey's trade with Iraq | Turkey sold goods worth $1.1 billion to Iraq and bought goods for $0.2 billion from it. The difference of $0.9 billion was in favour of Turkey. | 1.1=TUR-IRQ x;0.2=TUR-IRQ m
Vietnam's trade surplus | Vietnam enjoyed a trade surplus of 2.4 billion USD with the European Union, while it ran deficits of 5.1 billion USD with China and 2.2 billion USD with South Korea. | 2.4=VNM-EU b;5.1=VNM-CHN b;2.2=VNM-KOR b
Japan's trade | In trade with the United States, Japan's surplus shrank 12.4% to ¥510 billion. In trade with mainland China, Japan posted a deficit of ¥420 billion. | 12.4=JPN-USA b;510=JPN-USA b;420=JPN-CHN b`,
  'the members of a union': `
EU27 trade deficit narrows in 2006, Eurostat says | Concerning the total trade of Member States, the largest surplus was observed in Germany (+158.4 bn euro), followed by the Netherlands (+35.1 bn). The United Kingdom (-131.6 bn) registered the largest deficit, followed by Spain (-88.2 bn) and France (-33.4 bn). | 158.4=DEU-WLD b;35.1=NLD-WLD b;131.6=GBR-WLD b;88.2=ESP-WLD b;33.4=FRA-WLD b
EU27 trade surplus, Eurostat says | The EU27 trade surplus with the USA rose to 90.1 bn euro. // Among member states, Germany recorded the largest surplus (17.2 bn), ahead of Ireland (3.9 bn). | 90.1=EU-USA b;17.2=DEU-WLD b;3.9=IRL-WLD b
Euro area trade deficit 7.6 bn euro, 25.4 bn euro deficit for EU27 | Eurostat released the figures today. | 7.6=EA-WLD b;25.4=EU-WLD b
Euro area trade, Eurostat says | The euro area had a deficit of 7.6 bn euro. For the EU27 the deficit was 25.4 bn euro. | 7.6=EA-WLD b;25.4=EU-WLD b
EU exports to Russia, Eurostat says | EU exports to Russia were €61 billion. Among member states Germany (€18.2 billion) was the largest exporter, followed by Italy (€7.1 billion). | 61=EU-RUS x;18.2=DEU-RUS x;7.1=ITA-RUS x
German exports in August | Germany exported 56.1 billion euros of goods to EU member states, and imported 46.3 billion euros of goods from the same countries. 18.2 billion euros were exported to non-euro area EU countries, while goods imported from these countries were 14.2 billion euros. | 56.1=DEU-EU x;46.3=DEU-EU m;18.2=DEU-none x;14.2=DEU-none m
German exports in August | Goods worth €22.1 billion were exported to EU countries not belonging to the euro area, while the value of the goods imported from those countries was €20.1 billion. | 22.1=DEU-none x;20.1=DEU-none m
German exports in August | Germany exported goods worth €71.2 billion (0.9 per cent less than in July) to the member states of the European Union, while it imported goods worth €62.5 billion (2.1 per cent more than in July) from those countries. | 71.2=DEU-EU x;0.9=DEU-EU x;62.5=DEU-EU m;2.1=DEU-EU m
Britain's exports to the EU plunge | The fall was driven by a £5.4 billion, or 39.8 per cent, plunge in exports of goods to the EU. | 5.4=GBR-EU x;39.8=GBR-EU x
Britain's trade | A £210 million increase in non-EU exports failed to make up for it. | 210=GBR-none x`,
  'a partner as the subject, and sentences that go on about it': `
US beef exports | Beef exports were 12% lower at $8.1 billion. // Mexico was a bright spot for beef shippers, with shipment volume up 14% and value up 23% to $970 million. | 8.1=USA-WLD x;14=USA-MEX x;23=USA-MEX x;970=USA-MEX x
US beef exports | The value of beef exports dropped 24% in Japan and 27% in China. | 24=USA-JPN x;27=USA-CHN x
US pork exports | Pork exports to Mexico were up 19%. Japan, typically a strong market for U.S. pork, is trending lower. Volume is down 6% and the value of shipments there dropped 7% to $1.1 billion. | 19=USA-MEX x;6=USA-JPN x;7=USA-JPN x;1.1=USA-JPN x
US pork exports | October pork shipments to Mexico rose 21%. Shipments totaled 244,000 metric tons worldwide. | 21=USA-MEX x;244000=USA-WLD x
German exports in February | Exports to the United Kingdom rose 9.1% to €6.7 billion. // Russian business, however, continues to lose importance. Exports fell by 21.2% to €0.7 billion. | 6.7=DEU-GBR x;21.2=DEU-RUS x;0.7=DEU-RUS x
German exports in February | Business with Turkey picked up. Exports rose 6.3% to €2.4 billion. | 6.3=DEU-TUR x;2.4=DEU-TUR x
Bangladesh's garment exports | Of these exports, export earnings from the European Union contributed 49.6%, while 17.9% came from the USA, 11.2% from the UK and 3.3% from Canada. | 49.6=BGD-EU x;17.9=BGD-USA x;11.2=BGD-GBR x;3.3=BGD-CAN x
Bangladesh's garment exports | Export income from Germany was $6.4 billion and from Spain $3.6 billion. | 6.4=BGD-DEU x;3.6=BGD-ESP x
Sri Lanka's exports | Export revenue from the US fell 8.4 percent to $2.7 billion. | 8.4=LKA-USA x;2.7=LKA-USA x
Japan's exports | Exports to all of Asia dropped 12 percent, largely due to the 16 percent plunge in shipments to China. | 12=JPN-ASIA x;16=JPN-CHN x
Azerbaijan's trade turnover | Azerbaijan's trade turnover with Turkey amounted to $551 million, Tunisia $118 million, and Iran $61 million. | 551=AZE-TUR t;118=AZE-TUN t;61=AZE-IRN t
Indian exports in April | The US remained the top market with exports of $6 billion. In the case of the UAE and Singapore, growth was 14.2 per cent and 3.1 per cent, respectively. | 6=IND-USA x;14.2=IND-ARE x;3.1=IND-SGP x
India's top export destination | The US has become India's top merchandise export destination with total exports of $58.1 billion, followed by the UAE ($22.9 billion). | 58.1=IND-USA x;22.9=IND-ARE x`,
  'a total, and behind it what it is the sum of': `
Chile's trade grows | Chile's foreign trade - what it exports and what it imports taken together - amounted to $33.4 billion in the first quarter, a rise of 3 percent. | 33.4=CHL-WLD t;3=CHL-WLD t
Chile's trade grows | Chile's trade—exports and imports—came to $33.4 billion in the first quarter, up 3 percent. | 33.4=CHL-WLD t;3=CHL-WLD t
Chile's trade grows | Foreign trade of Chile, meaning exports plus imports, was $33.4 billion. Bilateral trade with Peru, imports and exports combined, rose 4 percent to $3.1 billion. | 33.4=CHL-WLD t;4=CHL-PER t;3.1=CHL-PER t
Kenya's trade | Kenya's trade - that is what it sells abroad and what it buys there - was $24 billion. | 24=KEN-WLD t
Kenya's trade | Kenya's trade, exports of $7 billion and imports of $17 billion, was $24 billion. | 7=KEN-WLD x;17=KEN-WLD m`,
};
