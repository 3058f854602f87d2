/** Rates whose verb stands elsewhere: `day | text | words=kind value sides flow :product @period`. */
export const RATES_HANDED_ON: Readonly<Record<string, string>> = {
  'what pushed something up by so much': `
2021-08-12 | Exports of displays rose 5%. Rising prices pushed memory chips up 43.8 percent to $7.14 billion in July, Korea's ministry said, and logic chips 35.8 percent to $3.34 billion. | 43.8=growth KOR-WLD :memory_chips; 7.14=level :memory_chips; 35.8=growth :logic_chips; 3.34=level :logic_chips
2022-05-20 | Dearer oil sent Japan's imports up 28.2 percent to 8.9 trillion yen in April. | 28.2=growth JPN-WLD m; 8.9=level m
2019-09-09 | Weak demand in Europe pushed Turkish exports down 1.6 percent in August. | -1.6=growth TUR-WLD x
2023-10-05 | Strong sales of gold drove Ghana's exports 9 percent higher to $16 billion in 2022. | 9=growth GHA-WLD x @2022; 16=level x
2020-06-10 | The lockdown dragged French exports 41 percent lower in April. | -41=growth FRA-WLD x
2022-12-08 | High gas prices lifted Norway's exports by 98 percent to NOK 217 billion in October. | 98=growth NOR-WLD x; 217=level x
2015-02-10 | Cheap crude cut India's oil imports 37.5 percent to $8.2 billion in January. | -37.5=growth IND-WLD m; 8.2=level m
2018-08-15 | A weaker lira helped push exports from Turkey up 11.6 percent in July. | 11.6=growth TUR-WLD x
2024-03-13 | Poor harvests brought Ivory Coast's cocoa exports down 28 percent. | -28=growth CIV-WLD x
2023-06-08 | A recovery in tourism helped lift Thailand's services exports 60 percent. | 60=growth THA-WLD x :services
2021-05-05 | The price of iron ore carried Australia's exports to China 21 percent higher. | 21=growth AUS-CHN x
2022-07-06 | Higher fuel costs swelled Sri Lanka's import bill by 14 percent to $1.6 billion. | 14=growth LKA-WLD m; 1.6=level m`,
  'rates without a verb of their own': `
2020-02-14 | India's services exports expanded 11.59 per cent to $20 billion in December, after 7.91 per cent in November. | 11.59=growth x @2019-12; 20=level x @2019-12; 7.91=growth x @2019-11
2019-03-08 | Exports of Taiwan dropped 8.8 percent to $20.4 billion in February, after 0.3 percent in January. | -8.8=growth x @2019-02; -0.3=growth x @2019-01
2021-06-09 | China's imports rose 51.1% to $218 billion in May, following 43.1% in April. | 51.1=growth m @2021-05; 43.1=growth m @2021-04
2022-04-13 | Imports of services grew more slowly than in November: 10.36 per cent against 13.48 per cent. India's exports of services rose 5%. | 10.36=growth m; 13.48=growth m
2022-01-18 | Indonesia's imports came to $21.36 billion in December, a record. At 47.93 per cent on a yearly basis, they grew faster than the 39.40 per cent expected. | 21.36=level m @2021-12; 47.93=growth m @2021-12; 39.4=forecast m @2021-12
2023-05-16 | At 8.5 percent, China's exports grew faster in April than its imports, at 2.1 percent. | 8.5=growth CHN-WLD x; 2.1=growth CHN-WLD m
2018-07-20 | Japanese exports grew by 6.7% in June, less than the 8.1% of May and the 7% that analysts had predicted. | 6.7=growth x @2018-06; 8.1=growth x @2018-05; 7=forecast x @2018-06
2024-02-20 | Thai exports gained 10 percent in January where a poll had pointed to 8.5 percent. | 10=growth x @2024-01; 8.5=forecast x @2024-01
2022-08-17 | Japan's imports swelled 47.2% to 10.2 trillion yen in July, exports only 19% to 8.8 trillion yen. | 47.2=growth m; 10.2=level m; 19=growth x; 8.8=level x
2017-08-09 | German exports fell 2.8 percent on the month in June, imports 4.5 percent. | -2.8=growth x; -4.5=growth m
2016-06-14 | Exports of leather goods earned Bangladesh $1.1 billion, a plus of 3 percent, shrimps $500 million, a minus of 8 percent. | 1.1=level :leather_goods; 3=growth :leather_goods; 500=level :shrimps; -8=growth :shrimps
2020-01-16 | Turkey's exports went up by 2 percent to $180 billion last year, and those of cars by 5 percent to $30 billion. | 2=growth x; 5=growth x :cars; 30=level x :cars
2019-02-08 | Japan's beef exports put on 29.1 percent to reach 24.7 billion yen, and sake 19.0 percent to 22.2 billion yen. | 29.1=growth x :beef; 24.7=level x :beef; 19=growth x :sake; 22.2=level x :sake
2019-02-08 | A few fruits made fast progress in Japan's exports: apples, of which harvests were plentiful, soared 27.6 percent to 13.9 billion yen, and strawberries 40.7 percent to 2.5 billion yen. | 27.6=growth :apples; 13.9=level :apples; 40.7=growth :strawberries; 2.5=level :strawberries`,
};
