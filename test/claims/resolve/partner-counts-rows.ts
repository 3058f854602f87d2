/**
 * Reports of one side that give the figures of the other side's office, as dailies of South Asia, Africa and the Gulf do: the side
 * that counted is the reporter. Rows as `headline | text | 19.4=s ZWE-WLD m`, see `readKinds`.
 */
export const PARTNER_COUNTS: Readonly<Record<string, string>> = {
  'the only office that is named is that of the other side': `
Exports to China up 2pc in nine months | BEIJING: Pakistan's export to China crossed $2.57 billion in the first nine months, up 2 percent, showed official data from the General Administration of Customs of China. // According to the data, exports to China reached $182.18 million in September. | 2.57=l CHN-PAK m;2=g CHN-PAK m;182.18=l CHN-PAK m
Garment exports to US decline | Garment shipments from Bangladesh to the USA declined by 3.33 percent to $6.14 billion in ten months, according to data from the US Office of Textiles and Apparel (OTEXA). // The USA's overall apparel imports from the world fell by 0.33 percent to $67.04 billion. | -3.33=g USA-BGD m;6.14=l USA-BGD m;-0.33=g USA-WLD m;67.04=l USA-WLD m
Sri Lankan apparel exports to EU | Sri Lanka's apparel exports to the European Union fell 6.1% to €1.02 billion, according to Eurostat. Exports to Italy were down 9.4%. | -6.1=g EU-LKA m;1.02=l EU-LKA m
Iran's exports to the EU rise | Iran's exports to the EU rose 4 percent to €431 million in seven months, according to the latest data of Eurostat. // Imports from the EU came to €2.1 billion, down 11 percent. | 4=g EU-IRN m;431=l EU-IRN m;2.1=l EU-IRN x;-11=g EU-IRN x
Kenya's tea exports to Pakistan | Kenya's tea exports to Pakistan reached $496 million, the Pakistan Bureau of Statistics said. The exports were $533 million a year earlier. | 496=l PAK-KEN m;533=l PAK-KEN m
Myanmar sells more to Thailand | Myanmar's exports to Thailand reached $3.1 billion, figures from Thailand's Ministry of Commerce show. Imports from Thailand stood at $4.6 billion. | 3.1=l THA-MMR m;4.6=l THA-MMR x
Mongolia's coal exports to China | Mongolia's coal exports to China surged 79 percent to 69.9 million tonnes, data from Chinese customs showed on Saturday. December's exports were 6.8 million tonnes. | 79=g CHN-MNG m;69.9=l CHN-MNG m;6.8=l CHN-MNG m
Uzbek gas exports to China fall | Uzbekistan exported gas worth $563 million to China last year, 47% less than in 2022, the General Administration of Customs of China reports. | 563=l CHN-UZB m;-47=g CHN-UZB m
Iranian oil products in Turkey | Iran's exports to Turkey hit $2.1 billion in eleven months, the Turkish Statistical Institute said. Imports from Turkey were $2.9 billion. | 2.1=l TUR-IRN m;2.9=l TUR-IRN x`,
  'an office of one side that gives one figure in the text of the other': `
Non-oil trade of Iran and Turkey | Trade between Iran and Turkey reached $4.1 billion in four months, the Iran Customs Administration said. // The Turkish Statistical Institute reported a trade value of $2.19 billion between January and May. | 4.1=l IRN-TUR t;2.19=l TUR-IRN t
Pakistan's exports to China | Pakistan's exports to China were $2.4 billion, the Pakistan Bureau of Statistics said. Chinese customs counted imports of $3.4 billion. | 2.4=l PAK-CHN x;3.4=l CHN-PAK m`,
  'bare directions behind a trade seen from the other side': `
China imports more sesame seeds | According to China's General Administration of Customs, Pakistan's sesame exports to China rose by 50% to $59.1 million. // In January, Pakistan sent sesame for $39.9 million to China. September saw exports of $8.7 million. | 50=g CHN-PAK m;59.1=l CHN-PAK m;39.9=l CHN-PAK m;8.7=l CHN-PAK m
Rice from Pakistan | Pakistan's rice exports to China rose to $422 million, China's General Administration of Customs said. The exported volume grew 38% to 1.11 million tonnes. | 422=l CHN-PAK m;38=g CHN-PAK m;1.11=l CHN-PAK m
Turkey's trade with Iran | Iranian exports to Turkey fell 36 percent to $1.36 billion, TurkStat data show. In July alone, exports were $154 million. | -36=g TUR-IRN m;1.36=l TUR-IRN m;154=l TUR-IRN m`,
  'members of a union that buy from one outside': `
EU buys more Russian gas | According to Eurostat, the EU imported gas worth €9.1 billion from Russia in eight months. France became the main buyer, increasing its imports by 30% to €1.9 billion. Hungary cut its purchases to €1.6 billion. | 9.1=l EU-RUS m;30=g FRA-RUS m;1.9=l FRA-RUS m;1.6=l HUN-RUS m
EU buys more Russian gas | The EU's imports of Russian LNG rose 17% to €1.07 billion, Eurostat reported. Spain climbed to third place with imports worth €261 million. Other major buyers include Italy (€132 million) and Greece (€91 million). | 17=g EU-RUS m;1.07=l EU-RUS m;261=l ESP-RUS m;132=l ITA-RUS m;91=l GRC-RUS m
EU buys more Russian gas | The EU's imports of Russian LNG rose 17% to €1.07 billion, Eurostat reported. Belgium rounds out the top three with €256 million. The Netherlands also made a large purchase, buying LNG for €99 million. | 17=g EU-RUS m;1.07=l EU-RUS m;256=l BEL-RUS m;99=l NLD-RUS m`,
  'two figures in one bracket': `
US apparel imports | US apparel imports came to $67 billion. The top suppliers were China ($15.55 billion; 37.16% increase), Vietnam ($12.81 billion; 33.62% rise) and Indonesia ($3.92 billion; up 56.47%). | 15.55=l USA-CHN m;37.16=g USA-CHN m;12.81=l USA-VNM m;33.62=g USA-VNM m;3.92=l USA-IDN m;56.47=g USA-IDN m
Turkish exports in May | Turkey exported goods for $24.1 billion. Germany ($1.8 billion; -3.1%), Britain ($1.3 billion; +8.4%) and Iraq ($1.1 billion; +2.2%) bought the most. | 1.8=l TUR-DEU x;-3.1=g TUR-DEU x;1.3=l TUR-GBR x;8.4=g TUR-GBR x;1.1=l TUR-IRQ x;2.2=g TUR-IRQ x
Iranian imports | Iran's trade fell. More than 987,000 tons of commodities worth $1.5 billion were imported from Turkey, and 410,000 tons of goods worth $0.6 billion were exported to Iraq. | 987000=l IRN-TUR m;1.5=l IRN-TUR m;410000=l IRN-IRQ x;0.6=l IRN-IRQ x`,
};
