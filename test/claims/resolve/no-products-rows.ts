/** Words that name no product, and items whose product a list, a possessive or a share goes on with; rows as in `named-products-rows.ts`. */
export const NO_PRODUCTS: Readonly<Record<string, string>> = {
  'words that are no products': `
Private firms made up 57.1 percent of Chinese trade. Theirs was up 7 percent at CNY10.2 trillion. | 57.1=private firms; 7=private firms; 10.2=private firms
State enterprises accounted for 29 percent of Vietnamese exports. Theirs came to $8.1 billion, down 3 percent. | 29=state enterprises; 8.1=state enterprises; -3=state enterprises
Ghana's trade balance was nevertheless positive, at $1.71 billion, in the quarter. | 1.71=goods
Nigeria's balance of trade remained negative at N1.2 trillion in March. | -1.2=goods
Peru's trade balance was once again favourable, at $0.6 billion, in May. | 0.6=goods
World trade that finds new ways brought the deficit of the United States with China down to $202.1 billion in 2023. | -202.1=goods
Trade in new directions brought the deficit of India with China down to $77.7 billion in 2023. | -77.7=goods
The Trump administration is in talks with Japan. The U.S. deficit with Japan fell by $1.1 billion to $5.7 billion in February. | -1.1=goods; -5.7=goods
The Lula government is in talks with Argentina. Brazil's surplus with Argentina rose by $0.2 billion to $0.7 billion in May. | 0.2=goods; 0.7=goods
Chinese trade with Africa, at CNY963.2 billion, grew 12.4 percent and set a record for the period. | 963.2=goods; 12.4=goods
Trade between Turkey and Iraq, at $15 billion, gained 9 percent and hit a new high. | 15=goods; 9=goods
Exports of Egypt, it said, rose 12 percent to $3.1 billion in May. | 12=goods; 3.1=goods
Sales abroad of Kenya, they added, earned $0.6 billion in June. | 0.6=goods
Exports to the EU showed themselves stable at $4.4 billion in Q2, the Serbian office said. | 4.4=goods
Colombia's trade proved resilient and came to $9.4 billion in July. | 9.4=goods
Imports of Jordan kept falling and were worth JD1.2 billion in May. | 1.2=goods
`,
  'sub-totals with a word before them': `
Dubai's foreign trade outside oil was worth Dhs676bn in the first half of 2019. More than half of it was direct trade, with Dhs386bn. Trade through the free zones reached Dhs287bn, up 12 per cent. | 676=goods excluding oil; 386=direct trade; 287=trade through free zones; 12=trade through free zones
Sharjah's non-oil trade came to AED 90 billion. Direct trade accounted for AED 50 billion and free zone trade for AED 40 billion. | 90=non-oil; 50=direct trade; 40=free zone trade
China's general trade rose 4 percent to 12.4 trillion yuan. Processing trade fell 2 percent to 3.6 trillion yuan. | 4=general trade; 12.4=general trade; -2=processing trade; 3.6=processing trade
Exports other than crude of Nigeria came to N9.26 trillion, which equals 48.83 per cent of the total. | 9.26=excluding crude; 48.83=excluding crude
Imports other than fuel of Kenya rose 5 percent to 190 billion shillings in May. | 5=excluding fuel; 190=excluding fuel
Shipments other than oil earned Oman 0.5 billion rials in May. | 0.5=excluding oil
Exports apart from copper earned Chile $4.1 billion in August. | 4.1=excluding copper
Imports with the exception of gold cost India $49.2 billion in May. | 49.2=excluding gold
`,
  'items behind their list': `
Korean exports of computers and peripherals rose 5.6 percent to $787 million; of the latter, solid state drives alone accounted for $610 million, up 16.7 percent. | 5.6=computers and peripherals; 610=solid state drives; 16.7=solid state drives
Taiwan's exports of machinery fell 3 percent to $2.3 billion; of this, machine tools alone made up $0.2 billion, down 9 percent. | -3=machinery; 0.2=machine tools; -9=machine tools
In Czech trade, the result in computers was worse by CZK 6.9 billion, in base metals by CZK 5.4 billion. | -6.9=computers; -5.4=base metals
Slovakia's surplus in cars grew by €0.4 billion, that in machinery by €0.1 billion. | 0.4=cars; 0.1=machinery
Egyptian exports rose in May. Some products earned more, among them crude oil, by 84.3%, and fresh fruits, by 47.4%. | 84.3=crude oil; 47.4=fresh fruits
China took Korean ICT goods for $7.4 billion, a decrease of 29.4 percent, since semiconductors (-34.9 percent to $4.9 billion) and displays (-25.7 percent to $920 million) declined. | -34.9=semiconductors; 4.9=semiconductors; -25.7=displays
`,
  'products of suppliers': `
From January to October the US bought textiles and apparel abroad for $88.954 billion. From Sri Lanka came $1.379 billion, an increase of 12.14 percent over the $1.230 billion of the year before. | 88.954=textiles and apparel; 1.379=textiles and apparel; 12.14=textiles and apparel; 1.23=textiles and apparel
Japan imported beef for 412 billion yen in 2022. From Australia came 168 billion yen, 4 percent less. | 412=beef; 168=beef; -4=beef
Germany bought coffee for €4.2 billion in 2021. Brazil raised its supplies by 11.7 percent to €1.4 billion. | 4.2=coffee; 11.7=coffee; 1.4=coffee
Spain imported natural gas for €9.1 billion. Out of Algeria came €3.4 billion, 12 percent more than the year before. | 9.1=natural gas; 3.4=natural gas; 12=natural gas
`,
  'nouns and adjectives that stand where a name may': `
China's imports in 2004 came from Asia. Back then, the order was Japan (16.8 percent), Taiwan (11.5 percent). | 16.8=goods; 11.5=goods
Chile's trade surplus, a graph shows, swallowed half of the gap. Neither had been lower: imports were $4.1 billion in May. | 4.1=goods
US steel imports came to 2 million tons in June. Permits reached 1.9 million tons in July. | 2=steel; 1.9=steel
Massive imports of $4.4 billion left Peru with a deficit in May. | 4.4=goods
Final imports of Norway rose 3 percent in June. | 3=goods
Typical exports of Malta are worth $0.3 billion a month. | 0.3=goods
Transpacific imports of the United States fell 8 percent in April. | -8=goods
Traditional exports of Peru fell 8 percent in April. | -8=traditional
Copper exports of Peru fell 8 percent in April. | -8=copper
`,
};
