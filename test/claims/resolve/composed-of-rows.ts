/**
 * How offices of Africa, Asia and the Gulf count up what trade is made of, and with whom it is: shares in brackets, behind a
 * comma, or right behind a name. Rows as `headline | text | 19.4=s ZWE-WLD m`, see `readKinds`.
 */
export const COMPOSED_OF: Readonly<Record<string, string>> = {
  'goods that trade is made of': `
Zambia's trade in May | Zambia's imports were mostly composed of fuels (21.4%), machinery (15.2%) and fertilizers (7.1%). | 21.4=s ZMB-WLD m;15.2=s ZMB-WLD m;7.1=s ZMB-WLD m
Zambia's trade in May | Zambia's deficit shrank. "Major imports in May were composed of vehicles (18.3%), steel (9.4%), and medicines (5.5%)," she said. | 18.3=s ZMB-WLD m;9.4=s ZMB-WLD m;5.5=s ZMB-WLD m
Malawi trade report | Exports of Malawi rose. Major exports comprised of tobacco which stood at 48.2 percent, tea 9.7 percent, sugar 8.8 percent and nuts 6.3 percent. | 48.2=s MWI-WLD x;9.7=s MWI-WLD x;8.8=s MWI-WLD x;6.3=s MWI-WLD x
Malawi trade report | The main exports of Malawi in 2022 were tobacco (41.6%), sugar (8.1%) and tea (7.9%). | 41.6=s MWI-WLD x;8.1=s MWI-WLD x;7.9=s MWI-WLD x
Ghana's foreign trade | Ghana's leading exports were gold, 38.4 percent, cocoa, 17.2 percent, and crude oil, 16.9 percent. | 38.4=s GHA-WLD x;17.2=s GHA-WLD x;16.9=s GHA-WLD x
Ghana's foreign trade | Ghana's chief exports were gold at 38.4%, crude oil at 30.1% and cocoa at 14.6%. | 38.4=s GHA-WLD x;30.1=s GHA-WLD x;14.6=s GHA-WLD x
Botswana's goods trade | Botswana exported goods worth P5.1 billion in June. The principal exports were diamonds (88.9%), copper (3.7%) and machinery (1.6%). | 88.9=s BWA-WLD x;3.7=s BWA-WLD x;1.6=s BWA-WLD x
Botswana's goods trade | Fuel accounted for 22.1% of Botswana's imports. This was followed by diamonds at 19.6%, food at 13.3% and machinery at 12.8%. | 22.1=s BWA-WLD m;19.6=s BWA-WLD m;13.3=s BWA-WLD m;12.8=s BWA-WLD m
Namibia's trade | Namibia's biggest export remains uranium, which made up 24.5% of all exports. It was followed by gold at 18.2% and fish at 13.9%. | 24.5=s NAM-WLD x;18.2=s NAM-WLD x;13.9=s NAM-WLD x
Zimbabwe's trade | In December Zimbabwe's main exports were tobacco, which accounted for 39.2% of exports, followed by gold at 22.6%, nickel (11.5%) and hides (1.2%). | 39.2=s ZWE-WLD x;22.6=s ZWE-WLD x;11.5=s ZWE-WLD x;1.2=s ZWE-WLD x
Zimbabwe's trade | At 31.4% of the total exports in May, gold was the major export, followed by tobacco 17.8%. Chrome was fourth at 6.2%. | 31.4=s ZWE-WLD x;17.8=s ZWE-WLD x;6.2=s ZWE-WLD x
Rwanda exports more | Among the top exports of Rwanda were coltan, coffee and tea, which accounted for 21.3%, 14.4% and 12.5% of the total, respectively. | 21.3=s RWA-WLD x;14.4=s RWA-WLD x;12.5=s RWA-WLD x
Mauritius trade in the third quarter | Imports of Mauritius consisted mainly of mineral fuels (23.1%), food (20.8%) and manufactured goods (15.6%). | 23.1=s MUS-WLD m;20.8=s MUS-WLD m;15.6=s MUS-WLD m
Fiji's trade | Fiji's major export products included bottled water (27.3%), fish (14.9%) and sugar (9.2%). | 27.3=s FJI-WLD x;14.9=s FJI-WLD x;9.2=s FJI-WLD x
Jordan's exports | Jordan's exports of the month were dominated by clothing (21.8%), potash (11.4%) and phosphates (9.5%). | 21.8=s JOR-WLD x;11.4=s JOR-WLD x;9.5=s JOR-WLD x`,
  'partners that trade is with': `
Zimbabwe's deficit narrows | Zimbabwe imported goods worth $819.9 million. Major sources of imports were South Africa, 32.7 percent, and China and Egypt at 14.1 percent and 6.4 percent respectively. | 32.7=s ZWE-ZAF m;14.1=s ZWE-CHN m;6.4=s ZWE-EGY m
Zambia's trade in May | On the import side, South Africa (28.3%), China (16.2%) and Kuwait (8.4%) were the major source countries. | 28.3=s ZMB-ZAF m;16.2=s ZMB-CHN m;8.4=s ZMB-KWT m
Zambia's trade in May | On the export side, Switzerland (41.7%), China (18.5%) and Namibia (12.1%) were the main destinations. | 41.7=s ZMB-CHE x;18.5=s ZMB-CHN x;12.1=s ZMB-NAM x
Zambia's trade in May | Switzerland (41.7%), China (18.5%) and South Africa (9.8%) were Zambia's leading export destinations, collectively accounting for about 70% of export value. | 41.7=s ZMB-CHE x;18.5=s ZMB-CHN x;9.8=s ZMB-ZAF x;70=s ZMB-none x
Botswana's goods trade | Botswana's major export destinations in June were the UAE which accounted for 29.3 percent, Belgium 21.6 percent and India 17.4 percent. | 29.3=s BWA-ARE x;21.6=s BWA-BEL x;17.4=s BWA-IND x
Botswana's goods trade | South Africa was Botswana's main supplier at 64.2%, followed by Namibia at 7.7% and Canada at 5.1%. | 64.2=s BWA-ZAF m;7.7=s BWA-NAM m;5.1=s BWA-CAN m
Dubai's trade in 2013 | China topped the list of Dubai's import partners with a share of 16 per cent, equal to Dh96 billion, followed by the US with a share of 9 per cent amounting to Dh58 billion and India with 8 per cent, that is Dh55 billion. | 16=s ARE-CHN m;96=l ARE-CHN m;9=s ARE-USA m;58=l ARE-USA m;8=s ARE-IND m;55=l ARE-IND m
Oman's non-oil exports | The UAE led Oman's export partners with a share of 21 per cent or RO 124 million, followed by Turkey with 13 per cent or RO 77 million and India with 7 per cent, which is RO 41 million. | 21=s OMN-ARE x;124=l OMN-ARE x;13=s OMN-TUR x;77=l OMN-TUR x;7=s OMN-IND x;41=l OMN-IND x
Qatar's trade | Qatar's exports went up. China came first with a share of 18 per cent, followed by South Korea with 14 per cent or QR 3.9 billion, and India with a share of 11 per cent or QR 3.1 billion. | 18=s QAT-CHN x;14=s QAT-KOR x;3.9=l QAT-KOR x;11=s QAT-IND x;3.1=l QAT-IND x
Nepal's trade | India's share of Nepal's imports was 61.2 per cent. China held 17.9 per cent. | 61.2=s NPL-IND m;17.9=s NPL-CHN m
Zimbabwe's trade | In December exports to the UAE beat those to South Africa. The UAE accounted for 42.2% of Zimbabwe's exports, up from 22.4% in November. Exports to South Africa were 38.1% in December from 33.4% in November. | 42.2=s ZWE-ARE x;22.4=s ZWE-ARE x;38.1=s ZWE-ZAF x;33.4=s ZWE-ZAF x
EU trade in goods with Egypt | Egypt was the EU's third most important partner in Africa, after Morocco and South Africa, accounting for 1.4% of EU exports and 0.6% of EU imports. | 1.4=s EU-EGY x;0.6=s EU-EGY m
Papua New Guinea's exports | The key markets for PNG were Australia (25.6%), China (23.2%), Japan (20.9%) and Taiwan (9.1%). | 25.6=s PNG-AUS x;23.2=s PNG-CHN x;20.9=s PNG-JPN x;9.1=s PNG-TWN x`,
};
