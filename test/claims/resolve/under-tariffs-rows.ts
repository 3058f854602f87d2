/**
 * Whose tariffs are on whose goods, goods named at the head of a sentence, trade with each other, and the kinds of trade of
 * an American year. Rows as `day | text | 25=n USA-CHN m`, see `readFull`.
 */
export const UNDER_TARIFFS: Readonly<Record<string, string>> = {
  'tariffs are of the one who lays them': `
2019-06-10 | China's exports to the US fell 3 percent in May, customs in Beijing said. US President Donald Trump put tariffs of 25 percent on Chinese goods worth 200 billion dollars, then threatened duties on the other 300 billion dollars of imports from China. | 25=n USA-CHN m;200=n USA-CHN m;300=n USA-CHN m
2019-06-10 | China's trade surplus with the US was 26 billion dollars in May, Chinese customs said. Washington has threatened duties on another 300 billion dollars of imports from China. | 300=n USA-CHN m
2020-02-05 | The U.S. trade deficit with China shrank to $345 billion last year, the Commerce Department said. Trump has put tariffs on $360 billion of Chinese imports. He gave up a plan to tax another $160 billion in goods from China. | 360=n USA-CHN m;160=n USA-CHN m
2020-02-05 | The U.S. trade deficit with China shrank to $345 billion last year, the Commerce Department said. More than $250 billion of Chinese exports are under tariffs from Trump, and Beijing has put duties on $110 billion of American goods. | 250=n USA-CHN m;110=n CHN-USA m
2024-11-10 | China's exports to Europe rose 3 percent in May. The European Union has put duties of up to 38 percent on Chinese electric cars. | 38=n EU-CHN m
2025-07-10 | India's exports to the US fell 3 percent in May. Trump has raised tariffs on Indian goods to 50 percent. | 50=n USA-IND m
2025-07-10 | The European Union's trade surplus with the US grew to 20 billion euros. Brussels is preparing tariffs on American products worth 21 billion euros. | 21=n EU-USA m
2021-07-10 | Australian exports to China fell 10 percent. China has imposed tariffs of up to 212 percent on Australian wine. | 212=n CHN-AUS m
`,
  'goods at the head, and the imports named so': `
2019-06-10 | China's trade grew 2 percent in May. ¶ Of rare earths, 3,640 tons were exported in May, 16 percent less than a month before. From January to May, such exports were down 7.2 percent year-on-year at 19,266 tons. | 3640=l CHN-WLD x 2019-05 rare_earths;-16=g CHN-WLD x 2019-05 rare_earths;-7.2=g CHN-WLD x 2019-01/2019-05 rare_earths;19266=l CHN-WLD x 2019-01/2019-05 rare_earths
2022-06-10 | China's foreign trade grew by 4 percent in May, customs said on Monday. ¶ Of soybeans, 9.4 million tons were imported in May, 3 percent more than a year before. | 9.4=l CHN-WLD m 2022-05 soybeans;3#1=g CHN-WLD m 2022-05 soybeans
`,
  'trade with each other, and in those months': `
2022-11-07 | China's trade figures for January to October were out on Saturday. ¶ Trade between China and the US gained 3.9 percent. The first three quarters had brought less: exports to the US were then 1.8 percent higher and imports 2.8 percent higher. Two-way trade in those nine months had expanded by 2 percent. | 1.8=g CHN-USA x 2022-01/2022-09;2.8=g CHN-USA m 2022-01/2022-09;2=g CHN-USA t 2022-01/2022-09
2021-04-13 | BEIJING - China's trade grew in the first quarter. Over the same three months, the value of goods that China and the United States traded with each other was 1.08 trillion yuan, an increase of 61.3 percent on the year. | 1.08=l CHN-USA t 2021-Q1 goods;61.3=g CHN-USA t 2021-Q1 goods
2023-02-13 | Goods that Japan and Korea traded with each other were worth $80 billion in 2022, 3 percent less than in 2021. | 80=l JPN-KOR t 2022 goods;-3=g JPN-KOR t 2022 goods
`,
  'an American year of goods and services, beside merchandise trade with one partner': `
2020-02-05 | US trade deficit got 1.7% smaller last year, at $616.8 billion ## WASHINGTON (AP) -- The U.S. trade deficit narrowed in 2019. U.S. exports slipped 0.1% to $2.5 trillion, the Commerce Department said. The gap in merchandise trade with Mexico widened 26.2% last year to $101.8 billion. In goods the United States had a deficit of $866 billion with the world. In services it had a surplus of $249.2 billion. | -616.8=b USA-WLD b 2019 goods_services;-0.1=g USA-WLD x 2019 goods_services;2.5=l USA-WLD x 2019 goods_services;26.2=g USA-MEX b 2019 goods;-866=b USA-WLD b 2019 goods;249.2=b USA-WLD b 2019 services
`,
};
