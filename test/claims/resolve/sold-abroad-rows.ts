/**
 * What is sold and bought abroad, the gap between the two, and a paragraph that goes on with the partner and the months of
 * the one before it. Rows as `day | text | 130=l DEU-WLD x 2024-05 goods`, see `readFull`.
 */
export const SOLD_ABROAD: Readonly<Record<string, string>> = {
  'goods sold and bought abroad, as a flow': `
2024-07-09 | BERLIN - Germany's trade grew in May. Goods sold abroad amounted to 130 billion euros, 2 billion less than in April, whereas services exports held at 30 billion. | 130=l DEU-WLD x 2024-05 goods;-2=g DEU-WLD x 2024-05 goods;30=l DEU-WLD x 2024-05 services
2024-07-09 | BERLIN - Germany's deficit grew in May, the statistics office said. Goods bought abroad slipped by 2 billion euros to 110 billion euros. | -2=g DEU-WLD m 2024-05 goods;110=l DEU-WLD m 2024-05 goods
2024-08-06 | Canada's trade figures for June were out on Monday. Merchandise sold abroad rose 3.1 per cent to C$60 billion, and merchandise bought abroad fell 2 per cent to C$58 billion. | 3.1=g CAN-WLD x 2024-06 goods;60=l CAN-WLD x 2024-06 goods;-2=g CAN-WLD m 2024-06 goods;58=l CAN-WLD m 2024-06 goods
2024-07-19 | Japan's trade figures for June were out on Monday. Goods shipped abroad were worth 8.2 trillion yen, up 3 percent, and goods purchased abroad 8.5 trillion yen, down 1 percent. | 8.2=l JPN-WLD x 2024-06 goods;3=g JPN-WLD x;8.5=l JPN-WLD m 2024-06 goods;-1=g JPN-WLD m
2024-06-02 | Korean customs said on Monday that cars sold abroad brought $6.1 billion in May, 4 percent more than a year before. | 6.1=l KOR-WLD x 2024-05 cars;4=g KOR-WLD x 2024-05 cars
2023-05-04 | Services sold to foreigners came to $70 billion in March, the U.S. Commerce Department said, while services bought from abroad cost $48 billion. | 70=l USA-WLD x 2023-03 services;48=l USA-WLD m 2023-03 services
2024-05-21 | Swiss trade shrank in April. Goods delivered abroad fell 3 percent to 20 billion francs; goods brought in from abroad rose 1 percent to 18 billion francs. | -3=g CHE-WLD x 2024-04 goods;20=l CHE-WLD x;1=g CHE-WLD m 2024-04 goods;18=l CHE-WLD m
2023-04-30 | In March, products that Turkey sold abroad were worth $22 billion, and those it bought abroad $30 billion. | 22=l TUR-WLD x 2023-03 goods;30=l TUR-WLD m 2023-03 goods
`,
  'the gap between what is sold and what is bought': `
2019-03-06 | The trade deficit of the U.S. hit a record. Commerce Department figures put the gap between the goods and services that the U.S. exported and those it imported at $621 billion in 2018, which is $68.8 billion more than in 2017. | -621=b USA-WLD b 2018 goods_services;68.8=g USA-WLD b 2018 goods_services
2024-07-05 | France's trade deficit grew. The gap between what France sells abroad and what it buys there came to 7.2 billion euros in May, 1.1 billion more than in April. | -7.2=b FRA-WLD b 2024-05 goods;1.1=g FRA-WLD b 2024-05
2024-07-12 | What Britain buys from other countries exceeded what it sells them by 12 billion pounds in May, 3% less than in April. | -12=b GBR-WLD b 2024-05;-3=g GBR-WLD b 2024-05
2023-01-31 | In 2022 what Turkey bought abroad surpassed what it sold by $109 billion, the trade ministry said. | -109=b TUR-WLD b 2022
2024-08-06 | Statistics Canada put the difference between what the country exported and what it imported at C$2.3 billion in June, C$0.4 billion more than in May. | 2.3=b CAN-WLD b 2024-06;0.4=g CAN-WLD b 2024-06
2017-07-06 | The foreign-trade gap of the United States came to $45.6 billion in May, 2.3% less than in April. | -45.6=b USA-WLD b 2017-05;-2.3=g USA-WLD b 2017-05
2024-06-15 | At a provisional $21.3 billion, India's merchandise-trade deficit was the widest in a year in May. | -21.3=b IND-WLD b 2024-05 goods
2024-07-05 | At a seasonally adjusted C$2.1 billion, the merchandise trade gap was 3.4% narrower in May than in April, Statistics Canada said. | -2.1=b CAN-WLD b 2024-05 goods;-3.4=g CAN-WLD b 2024-05 goods
`,
  'the months of a partner, from paragraph to paragraph': `
2019-06-10 | BEIJING - China's exports rose 1.1 percent in May. ¶ In trade with the U.S., now its third largest trade partner, the surplus grew by 11.9 percent in the first five months of this year. ¶ Two-way trade with the U.S. shrank by 9.6 percent to 1.42 trillion yuan. ¶ Exports to the U.S. decreased by 3.2 percent to 1.09 trillion yuan, and imports from there by 25.7 percent to 750.62 billion yuan. | 11.9=g CHN-USA b 2019-01/2019-05;-9.6=g CHN-USA t 2019-01/2019-05;1.42=l CHN-USA t 2019-01/2019-05;1.09=l CHN-USA x 2019-01/2019-05;750.62=l CHN-USA m 2019-01/2019-05
2022-08-09 | BERLIN - German exports fell 2 percent in June, the office said. ¶ With Poland, trade grew 5 percent to 80 billion euros in the first half of the year. ¶ Exports to Poland came to 45 billion euros, imports to 35 billion. | 5=g DEU-POL t 2022-01/2022-06;45=l DEU-POL x 2022-01/2022-06;35=l DEU-POL m 2022-01/2022-06
2022-05-01 | SEOUL - South Korea's exports rose 4 percent in April. ¶ Over the first four months, exports to Vietnam were up 7 percent at $17 billion. ¶ Imports from Vietnam gained 3 percent to $8 billion. | 17=l KOR-VNM x 2022-01/2022-04;3=g KOR-VNM m 2022-01/2022-04;8=l KOR-VNM m 2022-01/2022-04
2022-05-01 | SEOUL - South Korea's exports rose 4 percent in April. ¶ Over the first four months, exports to Vietnam were up 7 percent at $17 billion. ¶ Exports to Japan fell 3 percent to $2 billion. | 17=l KOR-VNM x 2022-01/2022-04;-3=g KOR-JPN x 2022-04
2022-09-06 | HANOI - Vietnam's exports rose 9 percent in August. ¶ The U.S. was its largest market, with $60 billion in the first eight months, up 11 percent. ¶ The surplus with the U.S. widened 14 percent to $52 billion. | 60=l VNM-USA x 2022-01/2022-08;14=g VNM-USA b 2022-01/2022-08;52=b VNM-USA b 2022-01/2022-08
2023-05-02 | ANKARA - Turkey's exports rose 2 percent in March to $22 billion. ¶ In the first quarter, sales to Russia reached $2 billion, up 8 percent. ¶ Purchases from Russia came to $9 billion, 4 percent less. ¶ Total imports in March were $30 billion. | 2#2=l TUR-RUS x 2023-Q1;9=l TUR-RUS m 2023-Q1;-4=g TUR-RUS m 2023-Q1;30=l TUR-WLD m 2023-03
`,
};
