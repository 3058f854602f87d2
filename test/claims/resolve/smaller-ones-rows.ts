/**
 * Changes without a number that no common verb tells: an adjective of the subject, a verb before its subject, what goes
 * along with "with", idioms, headlines without a verb. Rows as `day | text | words of a claim=g USA-WLD b`, see `readFull`.
 */
export const SMALLER_ONES: Readonly<Record<string, string>> = {
  'a smaller one was posted, and larger were others': `
2022-07-10 | The U.S. deficit grew to $50 billion in May. Slightly larger, too, were the trade gaps with Canada, Germany and Korea. | Slightly larger=g USA-none b 2022-05 goods
2022-07-10 | A smaller trade deficit was posted by the U.S. in May, when exports were the highest in over two years. | A smaller trade deficit=g USA-WLD b 2022-05
2022-03-10 | MANILA - A smaller deficit in trade came out of February for the Philippines, with sales abroad falling harder than purchases. | A smaller deficit=g PHL-WLD b 2022-02
2022-07-10 | A larger surplus was recorded by Germany in May. Smaller, by contrast, were exports to China. | A larger surplus=g DEU-WLD b 2022-05;Smaller, by contrast=g DEU-CHN x 2022-05 goods
2022-07-10 | Higher exports and lower imports were reported by Sweden in May. | lower imports were=g SWE-WLD m 2022-05
2022-07-10 | A wider gap was recorded in trade with Vietnam in May, India's trade ministry said. | A wider gap=g IND-VNM b 2022-05
2022-07-10 | Thailand's trade with Japan shrank in May. Larger was the drop in imports from China. | -Larger was
2022-07-10 | Kenya wants a smaller trade deficit. Weaker exports were seen as the cause of slower growth. | -Weaker exports
`,
  'idioms, and what goes along': `
2022-07-10 | Exports of Japan took a dive in June, and imports took a hit. Sales to China took a turn for the worse. | took a dive=g JPN-WLD x 2022-06;took a hit=g JPN-WLD m 2022-06;turn for the worse=g JPN-CHN x 2022-06
2022-07-10 | Brazil's exports have looked stronger this year. Imports proved weaker. | looked stronger=g BRA-WLD x;proved weaker=g BRA-WLD m
2022-07-10 | Norway's surplus shrank in May, with exports falling and imports rising. | exports falling=g NOR-WLD x 2022-05;imports rising=g NOR-WLD m 2022-05
2022-07-10 | Poland's trade balance got worse in May, with imports from Germany growing faster than exports. | imports from Germany growing=g POL-DEU m 2022-05
2022-07-10 | Korea's chip exports rose 7 percent in May after having fallen in the months before. | after having fallen=g KOR-WLD x
2015-04-13 | In the first quarter of 2015, foreign trade of China stayed feeble, and exports, after showing signs of getting better, took a heavy fall in March. | heavy fall=g CHN-WLD x 2015-03
`,
  'headlines without a verb': `
2023-03-10 | German exports weaker still ## Exports fell 2 percent in January. | exports weaker=g DEU-WLD x
2023-08-10 | Spanish trade deficit smaller through June ## The deficit fell 2 percent. | deficit smaller=g ESP-WLD b
2023-08-10 | Turkey's exports higher despite war ## Exports rose 2 percent in July. | exports higher=g TUR-WLD x
`,
};
