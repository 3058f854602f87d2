/** Whose trade it is where two are named alike, or parts of one country. Rows as in `readFull`. */
export const WHOSE_OF_THE_TWO: Readonly<Record<string, string>> = {
  'parts of the country, each with its number': `
2005-06-11 | China's trade with the US climbed 24.6 percent to $77.7 billion. ¶ Foreign trade of Jiangsu and Zhejiang grew by 37.5 percent and 26 percent respectively. | 37.5=g CHN-WLD t; 26=g CHN-WLD t
2005-06-11 | Exports of China to Japan rose 10 percent in May. ¶ Total exports of Guangdong and Shanghai rose 12 percent and 15 percent, respectively. | 12=g CHN-WLD x; 15=g CHN-WLD x
2005-06-11 | Foreign trade of China rose 23 percent. Trade with Japan and Korea grew 10.1 percent and 12 percent respectively. | 10.1=g CHN-JPN t; 12=g CHN-KOR t
2005-06-11 | Exports of Mexico rose 5 percent. Exports to Texas and California gained 6 percent and 7 percent respectively. | 5=g MEX-WLD x; 6=g MEX-USA x; 7=g MEX-USA x`,
  'two named alike, in figures of the second': `
2019-09-08 | Trade between US and China shrinks both ways ## Chinese imports of U.S. goods were 22 percent lower in August, at $10.3 billion, while exports from China to the U.S. lost 16 percent, according to customs figures. ¶ To the world as a whole, China sold goods worth $214.8 billion in August. Its global trade surplus stood at $38.4 billion. | shrinks=g CHN-USA t; -22=g CHN-USA m; -16=g CHN-USA x; 214.8=l CHN-WLD x; 38.4=b CHN-WLD b
2019-09-08 | Trade between Germany and Poland grew in July, Statistics Poland said. Exports gained 4 percent. | grew=g POL-DEU t; 4=g POL-DEU x
2019-09-08 | Trade between Japan and Vietnam grows ## Vietnam's exports to Japan rose 9 percent in July. Vietnam imported goods worth $1.7 billion from Japan. | grows=g VNM-JPN t; 9=g VNM-JPN x; 1.7=l VNM-JPN m
2019-09-08 | Trade between Japan and Vietnam grows ## Japan's exports to Vietnam rose 9 percent in July. Japan imported goods worth $1.7 billion from Vietnam. | grows=g JPN-VNM t; 9=g JPN-VNM x
2019-09-08 | Both directions grew in June ## In June exports as well as imports of Chile grew, by 4.3 percent and 6.2 percent. | 4.3=g CHL-WLD x; 6.2=g CHL-WLD m`,
};
