/**
 * What pollsters had seen, a balance as a part of trade, and months that are pointed to. Rows as
 * `day | text | 18=f CHN-WLD m`, see `readFull`.
 */
export const HAD_BEEN_SEEN: Readonly<Record<string, string>> = {
  'what had been looked for': `
2023-04-10 | A Reuters poll of analysts had pointed to a rise in China's exports. As for imports, they had been seen 18.0 per cent higher after soaring 38.1 per cent the month before. | 18=f CHN-WLD m;38.1=g CHN-WLD m
2023-04-10 | China's exports rose 16.4 per cent in March; economists had seen them 3.2 per cent higher. | 16.4=g CHN-WLD x 2023-03;3.2=f CHN-WLD x 2023-03
2022-06-20 | Japan's exports gained 5 percent in May. They had been expected 3 percent higher. | 5=g JPN-WLD x;3=f JPN-WLD x
2022-06-20 | Korea's imports fell 7 percent in May. They had been put 4 percent lower by analysts polled by Reuters. | -7=g KOR-WLD m;-4=f KOR-WLD m
2017-07-06 | The U.S. trade gap was 2.3% narrower in May at $45.61 billion. The deficit that economists polled by The Wall Street Journal had in mind for the month was $46.2 billion. | -45.61=b USA-WLD b;-46.2=f USA-WLD b 2017-05
2022-07-05 | Canada's trade deficit came to C$2.1 billion in May. The deficit that analysts had expected was C$2.6 billion. | -2.1=b CAN-WLD b;-2.6=f CAN-WLD b
2022-07-09 | Germany's exports rose 1.2 percent in May. Economists' guess was a gain of 0.5 percent. | 1.2=g DEU-WLD x;0.5=f DEU-WLD x
`,
  'a balance as a part of trade': `
2011-01-10 | China's surplus in 2010 was equal to 6.2 percent of total foreign trade, compared with 8.9 percent a year before and 11.6 percent in 2008. | 6.2=s CHN-WLD b 2010;8.9=s CHN-WLD b 2009;11.6=s CHN-WLD b 2008
2023-01-10 | The surplus of Vietnam made up 4 percent of its total trade in 2022, after 2 percent the year before. | 4=s VNM-WLD b 2022;2=s VNM-WLD b 2021
2023-01-20 | Japan's deficit in 2022 corresponded to 9 percent of its total trade. | 9=s JPN-WLD b 2022
2023-01-20 | Turkey's trade deficit amounted to 18 percent of total foreign trade in 2022. | 18=s TUR-WLD b 2022
`,
  'that month': `
2015-04-13 | March saw China's foreign trade 13.5 percent lower than a year before: exports fell by 14.6 percent and imports by 12.3 percent. ¶ The surplus of that month was 18.2 billion yuan, a decrease of 62.6 percent. | 18.2=b CHN-WLD b 2015-03;-62.6=g CHN-WLD b 2015-03
2022-07-05 | German exports were 3 percent lower in May 2022 than a year before. Imports of that month came to 100 billion euros. | -3=g DEU-WLD x 2022-05;100=l DEU-WLD m 2022-05
`,
  'first without the word, and next in line': `
2016-02-10 | In 2015, the U.S. deficit in goods with all countries was $736 billion. No country added more to it than China, with $365 billion. Germany came second, at $74 billion. Next in line was Mexico, at $58 billion. | No country added=k USA-CHN b 2015;-365=b USA-CHN b 2015;Next in line=k USA-MEX b 2015;-58=b USA-MEX b 2015
2022-06-10 | India's imports rose 3 percent in May. No single supplier sold more to India than Russia. Next on the list came Iraq. | No single supplier=k IND-RUS m 2022-05;Next on the list=k IND-IRQ m 2022-05
2022-06-10 | Norway's exports rose in May to $10 billion. No market took more than Britain. | No market took=k NOR-GBR x 2022-05
2022-06-10 | Chile's exports rose in May. No country should have to pay more than China, the minister said. | -No country should
`,
};
