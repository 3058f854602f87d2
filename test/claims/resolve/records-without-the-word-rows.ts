/** Extremes and first times that no word of record tells, and the periods of those that are referred to. */
export const RECORDS_WITHOUT_THE_WORD: Readonly<Record<string, string>> = {
  'none has been larger': `
2023-08-18 | Chile had a trade deficit of $1.1bn in July, the central bank reported. No monthly deficit has been larger since the series began. | No monthly deficit has been larger=record CHL-WLD b @2023-07
2022-02-10 | Norway's exports came to NOK 180bn in December. No monthly figure has ever been higher. | No monthly figure has ever been higher=record NOR-WLD x
2021-07-09 | Germany's exports to Poland were worth €7.1bn in May. No month had brought more. | No month had brought more=record DEU-POL x
2023-01-20 | Turkey's deficit reached $110bn in 2022. There has been no larger one in the statistics. | There has been no larger one=record TUR-WLD b
2019-03-08 | The U.S. goods deficit was $891bn in 2018. Never in the history of the country had it been larger. | Never in the history of the country had it been larger=record USA-WLD b
2022-05-05 | Brazil's surplus in April was $8.1bn. No April surplus has been bigger in the ministry's records. | No April surplus has been bigger=record BRA-WLD b
2020-06-09 | Japan's exports fell 28 percent in May. No fall had been as steep since 2009. | No fall had been as steep since 2009=record JPN-WLD x
2023-11-02 | Korea's surplus with the US stood at $5bn in October. None had been as large before. | None had been as large before=record KOR-USA b`,
  'higher than ever': `
2023-03-14 | In 2022 the trade of India and Russia was higher than ever, at $35bn. | higher than ever=record
2024-02-07 | With China the U.S. deficit fell markedly; with Mexico and Vietnam it was higher than ever. | with Mexico and Vietnam it was higher than ever=record USA-none b
2022-09-15 | Swiss watch exports came to 2.2bn francs in August, more than in any August before. | more than in any August before=record CHE-WLD x
2018-05-03 | Canada's exports to China in 2017 were higher than in any year before, at close to C$24bn. | higher than in any year before=record CAN-CHN x
2021-11-10 | Vietnam sold goods for $29bn abroad in October, as much as never before. | as much as never before=record VNM-WLD x
2019-10-11 | Greece had a trade deficit of €20bn in 2018, the statistics office said. With Germany and Italy, too, the deficits of 2018 were records. | were records=record GRC-none b
2023-05-05 | Turkey's exports were at their highest in 2022, and so were those to Iraq. | at their highest=record TUR-WLD x
2022-03-01 | The Irish surplus was bigger than it had ever been, €6.8bn in January. | bigger than it had ever been=record IRL-WLD b`,
  'former peaks': `
2020-02-11 | Scotch exports reached £4.9bn in 2019. ¶ - Former peak: £4.7bn, in 2018 ¶ - Bottles: 1.3bn | Former peak=record GBR-WLD x
2022-01-20 | Dutch flower exports came to €7.2bn in 2021. The previous peak, €6.2bn, dated from 2019. | The previous peak=record NLD-WLD x @2019; 6.2=level @2019
2019-03-07 | The U.S. deficit with China was $419 billion in 2018, after $375 billion, the record of the year before. | record of the year before=record USA-CHN b @2017; -375=balance USA-CHN b @2017
2013-01-12 | Since January the U.S. deficit with China amounts to $290 billion, so that this year's gap will exceed that of 2011, the annual record so far. | the annual record so far=record @2011
2023-02-02 | Exports of Peru stood at $66bn in 2022, above the $63bn of 2021, the old record. | the old record=record PER-WLD x @2021; 63=level @2021
2021-08-05 | US imports from Vietnam were $9.1bn in June, topping the record of $8.8bn set in March. | the record of=record @2021-06; 8.8=level USA-VNM m @2021-03
2024-01-15 | China's car exports rose to 4.9 million in 2023. The best result until then had been 3.1 million, in 2022. | best result until then=record CHN-WLD x
2022-07-06 | Argentina's exports in May came to $8.2bn and beat the former high of $8.1bn from May 2013. | the former high=record ARG-WLD x @2022-05; 8.1=level @2013-05`,
  'had not happened for years': `
2016-02-19 | Japan's exports to China fell 10 percent in 2015. A drop of two digits had not occurred for six years. | A drop of two digits had not occurred for six years=record 6 JPN-CHN x
2020-01-31 | German exports shrank 0.8 percent in 2019. A decline had not been seen for a decade. | A decline had not been seen for a decade=record DEU-WLD x
2023-09-08 | Taiwan's exports rose 7 percent in August. There had been no increase for eleven months. | no increase for eleven months=streak 11 TWN-WLD x
2022-10-14 | South Korea had a deficit of $9.5bn in August. It had not had a deficit so large for 14 years. | for 14 years=record 14 KOR-WLD b
2019-11-08 | Sweden's exports to Norway fell by 3 percent, for the first time in nine years. | first time in nine years=record 9
2021-05-07 | China's imports rose 43 percent in April. Growth that fast had last occurred in January 2011. | had last occurred in January 2011=record CHN-WLD m
2015-10-13 | Indian exports dropped 24 percent in September. So steep a fall had not happened since 2009. | So steep a fall had not happened since 2009=record IND-WLD x
2022-12-20 | Italy ran a deficit of €2.1bn in October. The country had not known one in ten years. | had not known one in ten years=record 10 ITA-WLD b`,
  'no records': `
2024-03-01 | Washington raised the tariff to 13.6 percent, which no year since the 1940s had seen. US imports came to $260bn. | since the 1940s=no causal; raised the effective=no record
2023-07-20 | Argentina's exports fell because of a drought that the government calls the worst the country has ever seen. | worst the country has ever seen=no record
2023-07-20 | Exports of Uruguay fell 12 percent after the driest summer on record. | driest summer on record=no record
2024-02-09 | Exports fell short of the record by $2bn. Australia's surplus with China was A$71 billion. | the record=no record
2024-02-09 | Hurt by the hottest year since 1850, Spain exported 8 percent less olive oil. | hottest year since 1850=no record`,
  'in other words': `
2024-02-09 | Ireland's exports stood at €20bn in March, a sum that had never been reached before. | never been reached before=record IRL-WLD x
2024-02-09 | Not once since 2004 had the deficit been that small: $2.1bn. Poland's trade deficit narrowed in May. | Not once since 2004=record
2024-02-09 | India's exports of engineering goods came to $10.1bn in March; in no other month were they larger. | in no other month were they larger=record IND-WLD x
2024-02-09 | Spain has yet to see a bigger surplus in services than the €9bn of July. | yet to see a bigger=record ESP-WLD b
2024-02-09 | The deficit has now reached dimensions unknown until today: Kenya imported Sh150bn more than it sold. | unknown until today=record
2024-02-09 | Mexico's exports to the US passed all earlier marks in May at $43bn. | passed all earlier marks=record MEX-USA x
2024-02-09 | Taiwan's exports had their best August since statistics began. | best August since statistics began=record TWN-WLD x
2024-02-09 | One has to go back to 2009 to find a steeper fall of Italian exports. Exports dropped 18 percent. | One has to go back to 2009=record ITA-WLD x
2024-02-09 | Finnish exports fell 21 percent, the worst result in the eleven years for which there are data. | worst result in the eleven years=record FIN-WLD x
2024-02-09 | Wine exports of Chile were as low as last seen in 2012. | last seen in 2012=record CHL-WLD x
2024-02-09 | The trade of Brazil and China set a new mark of $150bn. | new mark=record
2024-02-09 | Swedish exports came to SEK 180bn, after the SEK 171bn of March that had been the high until then. | the high until then=record SWE-WLD x`,
};
