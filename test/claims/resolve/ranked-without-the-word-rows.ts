/** Places in an order that no word of rank tells, and whose the figures behind them are. */
export const RANKED_WITHOUT_THE_WORD: Readonly<Record<string, string>> = {
  'where most of it goes or comes from': `
Peru exported goods for $5.1bn in March, the customs office said. Most exports went to China, which took $1.9bn (12.4% more than a year before), followed by the United States ($720m, -3.1%) and Canada ($310m, +8%). | Most exports went to China=rank 1 PER-CHN x; 1.9=level PER-CHN x; 12.4=growth PER-CHN x; 720=level PER-USA x; -3.1=growth PER-USA x; 310=level PER-CAN x; 8=growth PER-CAN x
In May Kenya's imports came to Sh220bn. Most of them came from China, which sent goods worth Sh52bn, 4.1% less than in May last year. | Most of them came from China=rank 1 KEN-CHN m; 52=level KEN-CHN m; -4.1=growth KEN-CHN m
Sri Lanka exported tea for $1.2 billion last year. Most of the tea went to Iraq, which paid $210 million for it. | Most of the tea went to Iraq=rank 1 LKA-IRQ x; 210=level LKA-IRQ x
Slovenia's imports were €3.4bn in June. The bulk of its purchases came from Germany, with €610m. | The bulk of its purchases came from Germany=rank 1 SVN-DEU m; 610=level SVN-DEU m
Uruguay sold goods for $1.1bn abroad in April. Most shipments were bound for Brazil, which bought for $240m. | Most shipments were bound for Brazil=rank 1 URY-BRA x; 240=level URY-BRA x
Morocco exported goods for 38 billion dirhams in May. The largest part went to Spain, with 9.2 billion dirhams, and the second largest to France, with 7.1 billion dirhams. | 9.2=level MAR-ESP x; 7.1=level MAR-FRA x
Ethiopia's exports amounted to $3.9bn. Ethiopian coffee found its biggest buyer in Germany, which took $410m worth. | found its biggest buyer in Germany=rank 1 ETH-DEU x; 410=level ETH-DEU x
Latvia's exports totalled €1.6bn in July. Latvian goods had their biggest market in Lithuania, where sales rose 4.2%. | had their biggest market in Lithuania=rank 1 LVA-LTU x; 4.2=growth LVA-LTU x
Bolivia's gas exports brought in $180m. Brazil was again the market where most money was made: $110m, 6.2% less. | the market where most money was made=rank 1 BOL-BRA x; 110=level BOL-BRA x; -6.2=growth BOL-BRA x
Cheese exports of the Netherlands came to €4.9bn. Germany was once more where most was sold: €1.3bn, 3.5% more. | was once more where most was sold=rank 1 NLD-DEU x; 1.3=level NLD-DEU x; 3.5=growth NLD-DEU x
New Zealand's exports rose 3% to NZ$6.1bn in May. Nowhere did the country earn more than in China, which spent NZ$1.6bn. | Nowhere did the country earn more than in China=rank 1 NZL-CHN x; 1.6=level NZL-CHN x
Tanzania's imports were $1.3bn in June. India supplied the largest share, $290m, and China came right behind with $280m. | 290=level TZA-IND m; 280=level TZA-CHN m`,
  'who comes after them': `
Paraguay imported goods for $1.4bn in May. Brazil was first among the suppliers of Paraguay too, with $310m (8.1% more than in 2022). After it came China, which provided $270m, 9.6% less, and Argentina, with $190m, 4.2% less. | After it came China=rank 2 PRY-CHN m; 310=level PRY-BRA m; 270=level PRY-CHN m; -9.6=growth PRY-CHN m; 190=level PRY-ARG m; -4.2=growth PRY-ARG m
Chile's exports came to $8.2bn in May. China was the main buyer with $3.1bn. After it came the United States, which took $1.2bn, 5.3% more, and Japan, which took $700m, 2.1% less. | After it came the United States=rank 2 CHL-USA x; 1.2=level CHL-USA x; 5.3=growth CHL-USA x; 700=level CHL-JPN x; -2.1=growth CHL-JPN x
Tunisia's exports reached 5.1 billion dinars in June. France was the leading customer, with 1.2 billion dinars. Behind it came Italy, which bought goods worth 900 million dinars, 7.2% more. | 900=level TUN-ITA x; 7.2=growth TUN-ITA x
First among Mongolia's partners was China, with trade of $1.3bn. Russia came next, with a gain of 4.9 percent to $240m. Third was Switzerland, where trade sank 18.1 percent to $90m. | Russia came next=rank 2 MNG-RUS t; 4.9=growth MNG-RUS t; 240=level MNG-RUS t; Third was=rank 3 MNG-CHE t; -18.1=growth MNG-CHE t; 90=level MNG-CHE t
Kuwait's non-oil exports were KD 21m in March. Iraq ranked first, with KD 5m. Second was India, to which sales rose 6.4 percent to KD 4m; third was Jordan, to which they fell 2.2 percent to KD 3m. | Second was=rank 2 KWT-IND x; 6.4=growth KWT-IND x; 4=level KWT-IND x; -2.2=growth KWT-JOR x; 3=level KWT-JOR x
Estonia imported goods for €1.9bn in May. Finland was the top supplier with €280m. Germany came second, from where imports grew 3.3% to €240m. | Germany came second=rank 2 EST-DEU m; 3.3=growth EST-DEU m; 240=level EST-DEU m
Nepal's imports came to Rs 130 billion in a month. India led with Rs 82 billion. Next after it was China, whose goods were worth Rs 21 billion, 11.2 percent more. | 82=level NPL-IND m; 21=level NPL-CHN m; 11.2=growth NPL-CHN m
Pakistan's exports stood at $2.6bn in April. The US was the largest market with $430m. Then came China, which bought $210m, 3.2% less, then the UK, which bought $180m. | 210=level PAK-CHN x; -3.2=growth PAK-CHN x; 180=level PAK-GBR x
Jordan's exports grew. The US remained the main market with JD 210m; Saudi Arabia, India and Iraq came after it. | Saudi Arabia, India and Iraq came after it=rank 2 JOR-SAU x; India and Iraq came after it=rank 3 JOR-IND x; Iraq came after it=rank 4 JOR-IRQ x
Ghana's exports were $1.8bn in May. Switzerland was the leading destination with $410m. The UAE followed with $300m, a rise of 9.1%, and South Africa with $210m, a drop of 4.3%. | 410=level GHA-CHE x; 300=level GHA-ARE x; 9.1=growth GHA-ARE x; 210=level GHA-ZAF x; -4.3=growth GHA-ZAF x
Nigeria's exports were N15.4 trillion in the quarter. Among single countries Spain came first with N1.4 trillion, 9.1 per cent of Nigeria's total exports, ahead of India with N1.1 trillion. | ahead of India=rank 2 NGA-IND x; 1.4=level NGA-ESP x; 1.1=level NGA-IND x
Cyprus imported goods for €1.1bn in May. Greece was the first supplier with €230m, ahead of Italy with €110m. | ahead of Italy=rank 2 CYP-ITA m; 110=level CYP-ITA m
Vietnam's imports were $33bn in June. China was the top source with $12bn. It was followed by South Korea, which delivered $4.6bn, 2.2% more, and by Taiwan, which delivered $1.9bn, 5.1% more. | 4.6=level VNM-KOR m; 2.2=growth VNM-KOR m; 1.9=level VNM-TWN m; 5.1=growth VNM-TWN m
Iceland's exports totalled ISK 75bn. The Netherlands headed the table with ISK 20bn; the UK trailed it with ISK 8bn, France with ISK 6bn. | 20=level ISL-NLD x; 8=level ISL-GBR x; 6=level ISL-FRA x`,
  'regions and groups by their order': `
Angola's exports came to $11.1bn in the quarter. By region, Asia was the leading market: it took goods worth $6.8bn, or 61.2 per cent of exports. Europe followed with $2.9bn (26.1 per cent). ¶ Africa bought for $410m, a share of 3.7 per cent. Of these sales $300m, or 73.2 per cent, went to South Africa. | 6.8=level AGO-ASIA x; 61.2=share AGO-ASIA x; 2.9=level AGO-EUROPE x; 26.1=share AGO-EUROPE x; 410=level AGO-AFRICA x; 3.7=share AGO-AFRICA x; 300=level AGO-ZAF x; 73.2=share AGO-ZAF x
Ivory Coast exported goods for $4.4bn in the quarter. Europe bought for $2.1bn, a share of 47.7 percent. Asia bought for $1.1bn, or 25 percent. | 2.1=level CIV-EUROPE x; 47.7=share CIV-EUROPE x; 1.1=level CIV-ASIA x; 25=share CIV-ASIA x
Nigeria's imports were N14 trillion. Asia sold for N6.9 trillion, 49.3 per cent of the total. Europe sold for N4.2 trillion, or 30 per cent. | 6.9=level NGA-ASIA m; 49.3=share NGA-ASIA m; 4.2=level NGA-EUROPE m; 30=share NGA-EUROPE m
Colombia exported goods for $4.2bn in May. The European Union bought for $510m, 4.4% more than in May 2022, and Asia for $900m, 2.7% less. | 510=level COL-EU x; 4.4=growth COL-EU x; 900=level COL-ASIA x; -2.7=growth COL-ASIA x
Thailand imported goods for $24bn. ASEAN delivered for $4.1bn, a share of 17.1 percent, and Europe for $2.2bn. | 4.1=level THA-ASEAN m; 17.1=share THA-ASEAN m; 2.2=level THA-EUROPE m`,
  'suppliers and buyers that act': `
From January to May the US bought furniture abroad for $21 billion. Vietnam raised its supplies by 9.2 percent to $4.4 billion, against $4.03 billion a year before. | 9.2=growth USA-VNM m; 4.4=level USA-VNM m; 4.03=level USA-VNM m
Japan bought coffee abroad for $1.3 billion. Brazil cut its supplies by 6.1 percent to $420 million. | -6.1=growth JPN-BRA m; 420=level JPN-BRA m
Germany's imports of bicycles amounted to €1.9 billion. Cambodia stepped up its deliveries by 14 percent to €260 million. | 14=growth DEU-KHM m; 260=level DEU-KHM m
Britain bought wine abroad for £3.4 billion. Chile reduced its deliveries by 3 percent, while Italy stepped up its deliveries by 5.5 percent to £900 million. | -3=growth GBR-CHL m; 5.5=growth GBR-ITA m; 900=level GBR-ITA m
Spain's olive oil exports came to €3.1 billion. Italy raised its purchases by 8.8 percent to €900 million. The United States cut its purchases by 4 percent to €610 million. | 8.8=growth ESP-ITA x; 900=level ESP-ITA x; -4=growth ESP-USA x; 610=level ESP-USA x
Canada's exports came to C$64bn in May. China expanded its purchases by 7 percent to C$2.6bn. Japan bought 3.1 percent less, C$1.1bn. | 7=growth CAN-CHN x; 2.6=level CAN-CHN x; -3.1=growth CAN-JPN x; 1.1=level CAN-JPN x
Of the ten biggest suppliers of Poland, only Vietnam and India saw their sales to the country rise at double-digit rates. | ten biggest suppliers=no rank
In May Turkey bought machines abroad for $30 billion. The lion's share fell to China. Its supplies of $4.4 billion made up 14.7 percent of all that the country imported in this group. | lion's share=rank 1 TUR-CHN m; 4.4=level TUR-CHN m; 14.7=share TUR-CHN m
Indonesia imported wheat for $3.1bn. Australia provided $1.2bn, 14.2% less, Canada $700m, 3.3% more. | 1.2=level IDN-AUS m; -14.2=growth IDN-AUS m; 700=level IDN-CAN m; 3.3=growth IDN-CAN m`,
  'three at the top, and one of all years': `
Thailand's three leading partners were China, the United States and Japan. Two-way trade with China came to $52 billion. | three leading partners=rank any THA-none t; 52=level THA-CHN t
Kazakhstan's two biggest customers were Italy and China. Sales to Italy stood at $6.1 billion. | two biggest customers=rank any KAZ-none x; 6.1=level KAZ-ITA x
The Philippines' four main sources were China, Indonesia, Japan and South Korea. | four main sources=rank any PHL-none m
Australia's surplus with China was A$71 billion last year. That falls short of the record, but only one year saw a higher figure. | only one year saw a higher figure=rank 2 AUS-CHN b
Mexico exported goods for $52 billion in May. Only one month has ever brought in more. | Only one month has ever brought in more=rank 2 MEX-WLD x
Chile's deficit with Germany was $1.3 billion in 2019. In only two years was it larger. | In only two years was it larger=rank 3 CHL-DEU b
Korea's exports to Vietnam came to $61 billion. Only in 2018 had they been higher. | Only in 2018 had they been higher=rank 2 KOR-VNM x
Swiss watch exports stood at 2.4 billion francs in May. Just two Mays have been better. | Just two Mays have been better=rank 3 CHE-WLD x
For all its troubles, Ireland's pharmaceutical exports were the second best in history. | second best in history=rank 2 IRL-WLD x
Services should expand the most this year, by 7.1% ($500 billion), world trade officials say. | should expand the most=rank 1
Of single countries, Brazil and Chile were ahead in the growth of copper exports. | ahead in the growth=rank any
Few markets grow as fast for Dutch exporters as Poland. | Few markets grow as fast=rank any NLD-POL x
No market grew faster for Swedish exporters than Norway. | No market grew faster=rank 1 SWE-NOR x`,
  'in other words': `
Tanzania's exports were $820m in May. The largest share went to South Africa, which paid $140m, 8.3% more, then came India with $120m. | 140=level TZA-ZAF x; 8.3=growth TZA-ZAF x; 120=level TZA-IND x
Armenia's exports reached $1.2bn in the month. Most was sold to the UAE, $610m of it, and after that country ranked Russia, with $280m. | 610=level ARM-ARE x; 280=level ARM-RUS x
The Czech Republic imported goods for CZK 330bn. Its biggest seller remained Germany, whose deliveries came to CZK 75bn, down 2.1%. | 75=level CZE-DEU m; -2.1=growth CZE-DEU m
Laos exported electricity for $210m. Thailand is by far the best customer, ahead of Vietnam. | ahead of Vietnam=rank 2 LAO-VNM x
In April Oman's non-oil exports came to OMR 520m. The UAE took the biggest slice, OMR 92m, followed closely by Saudi Arabia, OMR 80m, with India third on OMR 60m. | 92=level OMN-ARE x; 80=level OMN-SAU x; 60=level OMN-IND x; third=rank 3 OMN-IND x
France's trade deficit with China was €42bn, larger than with anyone else. | larger than with anyone else=rank 1 FRA-CHN b
Denmark sold pork for DKK 28bn. In first place stood Poland, where sales climbed 4% to DKK 5bn, in second China, where they dropped 11% to DKK 4.2bn. | 4=growth DNK-POL x; 5=level DNK-POL x; -11=growth DNK-CHN x; 4.2=level DNK-CHN x
Croatia's imports stood at €3.2bn. From Germany came €480m, more than from any other country; from Italy came €410m. | 480=level HRV-DEU m; 410=level HRV-ITA m; more than from any other country=rank 1 HRV-DEU m
Serbia's exports were €2.4bn. Top of the buyers' list was Germany with €380m; Bosnia, with €190m, was runner-up, and Italy, with €170m, took bronze. | 380=level SRB-DEU x; 190=level SRB-BIH x; 170=level SRB-ITA x
Malta's exports were €290m. Where Germany spent €40m, Italy spent €31m and France €22m. | 40=level MLT-DEU x; 31=level MLT-ITA x; 22=level MLT-FRA x`,
  'who or what leads stands behind its words': `
New Zealand's exports were NZ$6bn in May. The rise in exports was led by dairy products. | The rise in exports was led=rank 1 NZL-WLD x :dairy_products
Kenya's exports were Sh71bn in May. The deepest fall was in exports to Uganda. | The deepest fall was=rank 1 KEN-UGA x
Spain's exports were €31bn in May. The fall was steepest in cars. | was steepest=rank 1 ESP-WLD x :cars
Chile's imports were $6bn in May. The second fastest-growing group was that of the OPEC countries. | The second fastest-growing group=rank 2 CHL-OPEC m
Iceland's exports were ISK 70bn in May. Fresh fillets went above all to France. | went above all to=rank 1 ISL-FRA x
Germany's exports to Turkey were €20bn. Cars made up the largest part of German exports to Turkey, followed by machine tools. | followed by machine tools=rank 2 DEU-TUR x :machine_tools
Mexico's exports were $40bn in May. A distant second is Canada. | A distant second is=rank 2 MEX-CAN x
Title: China leads Omani export markets ¶ Omani exports were $5bn in May. More of what Oman sold abroad went to China than to any other country. | leads Omani export markets=rank 1 OMN-CHN x; More of what Oman sold abroad=rank 1 OMN-CHN x
LISBON: No country bought more from Portugal in May than Spain. | No country bought more=rank 1 PRT-ESP x :goods`,
};
