/** Goods told by the piece, short names of goods, and what had added up by a month. Rows as in `readFull`. */
export const COUNTED_GOODS_ROWS: Readonly<Record<string, string>> = {
  'goods that a number counts': `
2023-03-10 | 1.3 million cars came into the country from January to March, 6 percent fewer than in the same months of last year, Mexican customs said. | 1.3=l MEX-WLD m 2023-Q1 cars; -6=g MEX-WLD m 2023-Q1 cars
2023-03-10 | Japan exported 412,000 cars in May 2022, down 3.5 percent on the year. By value, these exports were 7 percent lower. | 412000=l JPN-WLD x 2022-05 cars; -3.5=g JPN-WLD x 2022-05 cars; -7=g JPN-WLD x 2022-05 cars
2023-03-10 | In the first half of 2022, South Korea exported 5.2 billion ICs, up 3 percent on the year. | 5.2=l KOR-WLD x 2022-01/2022-06 ICs; 3=g KOR-WLD x 2022-01/2022-06 ICs
2023-03-10 | Kenya sold 210 million roses abroad in February, 4 percent more than a year ago. In value, shipments rose 9 percent to $61 million. | 210=l KEN-WLD x 2023-02 roses; 4=g KEN-WLD x 2023-02 roses; 9=g KEN-WLD x 2023-02 roses; 61=l KEN-WLD x 2023-02 roses
2022-11-10 | China's imports of chips fell 12 percent in May. The number of integrated circuits that came in was 38 billion, 9 percent fewer than a year before. | -12=g CHN-WLD m 2022-05 integrated_circuits; 38=l CHN-WLD m 2022-05 integrated_circuits; -9=g CHN-WLD m 2022-05 integrated_circuits
2022-11-10 | 49.4 billion ICs left South Korean ports in the third quarter, 3.1 percent more than a year earlier, the trade ministry said. | 49.4=l KOR-WLD x 2022-Q3 ICs; 3.1=g KOR-WLD x 2022-Q3 ICs
2022-11-10 | Some 6.3 million tyres were imported into Brazil in April, up 12 percent. | 6.3=l BRA-WLD m 2022-04 tyres; 12=g BRA-WLD m 2022-04 tyres
2022-11-10 | Turkey sent 1.02 million vehicles abroad last year. These exports were worth $31 billion, 4 percent up. | 1.02=l TUR-WLD x 2021 vehicles; 31=l TUR-WLD x 2021 vehicles; 4=g TUR-WLD x 2021 vehicles`,
  'short names in a text that prints the long one': `
2019-08-25 | Brazil's soy exports to China double ## Brazil's soy exports to China doubled in July, customs said. China took 7 million tonnes of the oilseed, or 80 percent of Brazil's soybean exports. | 7=l BRA-CHN x 2019-07 soybeans
2019-08-25 | Korea's chip exports fall ## Korea's chip exports fell 28 percent in July, customs said. Exports of integrated circuits to China dropped 30 percent. | -28=g KOR-WLD x 2019-07 integrated_circuits`,
  'what had added up by a month': `
2023-12-18 | By November, according to figures of the ministry of trade, Peru's exports had reached $21.3 billion. ¶ Copper came first with $9.1 billion. Zinc was up 4 percent. | 21.3=l PER-WLD x 2023-01/2023-11; 9.1=l PER-WLD x 2023-01/2023-11; 4=g PER-WLD x 2023-01/2023-11
2023-10-18 | By August, as customs figures show, the deficit had come to $3.2 billion, Nepal said. | -3.2=b NPL-WLD b 2023-01/2023-08`,
  'a department that India has too': `
2022-10-16 | India's trade with Peru climbs ## Trade between India and Peru has climbed to $1,829 million, figures of the Department of Commerce show. ¶ Imports from Peru made up $1,236 million. | 1829=l IND-PER t; 1236=l IND-PER m`,
};
