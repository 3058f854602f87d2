/**
 * How reports on one partner come to the world as a whole, and to all that are not that partner, and stay there for the next
 * figures. Rows as `headline | text | 19.4=s ZWE-WLD m`, see `readKinds`.
 */
export const WHOLE_AND_REST: Readonly<Record<string, string>> = {
  'the world as a whole': `
U.S. deficit with Vietnam grows | The U.S. goods deficit with Vietnam rose 9 percent to $10.4 billion. // Goods and services counted together, the U.S. deficit with the whole world came to $61.2 billion. // Exports edged up 0.7 percent to $265.3 billion. Imports were 0.2 percent higher at $326.5 billion. | 9=g USA-VNM b;-10.4=b USA-VNM b;-61.2=b USA-WLD b;0.7=g USA-WLD x;265.3=l USA-WLD x;0.2=g USA-WLD m;326.5=l USA-WLD m
Canada overtakes China in U.S. trade | U.S. imports from Canada reached $39 billion and those from China $34 billion. // Taken over all partners, the U.S. trade deficit shrank 8.1% to $58.3 billion. Exports added up to $261 billion, imports to $319 billion. | 39=l USA-CAN m;34=l USA-CHN m;-8.1=g USA-WLD b;-58.3=b USA-WLD b;261=l USA-WLD x;319=l USA-WLD m
Japan's trade with China | Japan's exports to China fell 5.3 percent to 1.4 trillion yen. // With the entire world, Japan had a deficit of 0.6 trillion yen. Exports were 8.3 trillion yen and imports 8.9 trillion yen. | -5.3=g JPN-CHN x;1.4=l JPN-CHN x;-0.6=b JPN-WLD b;8.3=l JPN-WLD x;8.9=l JPN-WLD m
India's exports to the US | India's exports to the US grew 6 percent to $7.1 billion. // Across all destinations, exports grew 1.5 percent to $35.4 billion. | 6=g IND-USA x;7.1=l IND-USA x;1.5=g IND-WLD x;35.4=l IND-WLD x
Brazil's trade with Argentina | Brazil sold Argentina goods for $1.5 billion in May. // Counting all countries, Brazilian exports were $29.3 billion and imports $22.1 billion. | 1.5=l BRA-ARG x;29.3=l BRA-WLD x;22.1=l BRA-WLD m
Germany's trade with Britain | German exports to Britain dropped 3.4 percent to 6.5 billion euros. // Exports to the world as a whole rose 0.8 percent to 131 billion euros. Imports came to 111 billion euros. | -3.4=g DEU-GBR x;6.5=l DEU-GBR x;0.8=g DEU-WLD x;131=l DEU-WLD x;111=l DEU-WLD m
Turkey's trade with Russia | Turkey's imports from Russia were $4.1 billion in July. // All told, Turkey imported goods worth $30.2 billion, 4 percent more. | 4.1=l TUR-RUS m;30.2=l TUR-WLD m;4=g TUR-WLD m`,
  'all but the one that was told of': `
Britain and the EU | The UK had a deficit of £68 billion with the EU in 2015. // With countries outside it there was a surplus of £31 billion in the same year: exports worth £288 billion stood against imports worth £257 billion. | -68=b GBR-EU b;31=b GBR-none b;288=l GBR-none x;257=l GBR-none m
Canada's trade with the US | Canada's surplus with the United States narrowed to C$8.1 billion. // With all other countries, imports climbed by 5.7% to C$19.4 billion and exports by 2.2% to C$16 billion. The deficit with this group widened to C$3.4 billion. | 8.1=b CAN-USA b;5.7=g CAN-none m;19.4=l CAN-none m;2.2=g CAN-none x;16=l CAN-none x;-3.4=b CAN-none b
China's surplus with the US | China's surplus with the US grew to $58 billion. // In trade with all the world but the US, the quarter had left China a deficit of $9 billion, after a surplus of $14 billion the year before. | 58=b CHN-USA b;-9=b CHN-none b;14=b CHN-none b
Russia's trade with the CIS | Russia's exports to the CIS were $4.2 billion. // Exports to countries beyond the CIS fell 31.2% to $21.9 billion. Imports from those countries dropped 39.7% to $11.3 billion. | -31.2=g RUS-none x;21.9=l RUS-none x;-39.7=g RUS-none m;11.3=l RUS-none m
Israel's exports | Israel's exports to the EU fell 9 percent. The rest of the world bought 33.4% more. | -9=g ISR-EU x;33.4=g ISR-none x
Israel's exports | Israel exported goods worth $16.7 billion. The EU took 31%, the US 32%, Asian countries 14% and the rest of the world 23%. | 16.7=l ISR-WLD x;31=s ISR-EU x;32=s ISR-USA x;14=s ISR-ASIA x;23=s ISR-none x
Poland's trade | Poland's exports to the EU amounted to €19.8 billion. Those to third countries came to €6.7 billion. | 19.8=l POL-EU x;6.7=l POL-none x
Italy's trade with the EU | Italy's surplus with the EU was €1.1 billion, that with countries outside it €2.5 billion. | 1.1=b ITA-EU b;2.5=b ITA-none b
Australia's exports to China | Australia's exports to China reached A$16.1 billion in May. Exports to everybody else were A$21.3 billion, 4 percent less. | 16.1=l AUS-CHN x;21.3=l AUS-none x;-4=g AUS-none x
Ireland and the US | Irish exports to the US came to €6.1 billion. All other markets together took €12.4 billion, 3 percent more than a year before. | 6.1=l IRL-USA x;12.4=l IRL-none x;3=g IRL-none x`,
};
