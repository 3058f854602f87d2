/** What pollsters and economists looked for, and what came. Rows as in `readFull`. */
export const WHAT_WAS_EXPECTED: Readonly<Record<string, string>> = {
  'a figure that was looked for': `
2013-06-08 | China's surplus had been $18.16 billion in April and was seen at $20 billion for May in the median. | 18.16=b CHN-WLD b 2013-04; 20=f CHN-WLD b 2013-05
2013-06-08 | Exports of Taiwan fell 0.9 percent in May and were seen rising 2 percent. | -0.9=g TWN-WLD x 2013-05; 2=f TWN-WLD x 2013-05
2013-06-08 | Korea's trade surplus was $6 billion in May. The lowest forecast was $3 billion, the highest $7.1 billion. | 6=b KOR-WLD b 2013-05 goods; 3=f KOR-WLD b 2013-05 goods; 7.1=f KOR-WLD b 2013-05 goods
2013-06-08 | Japan's exports grew 10.1 percent in May against a Bloomberg median of 6.5 percent. | 10.1=g JPN-WLD x 2013-05; 6.5=f JPN-WLD x 2013-05
2018-11-08 | China's imports leapt by 21.4 percent in October, after 14.3 percent in September and against a Reuters consensus of 14 percent. | 21.4=g CHN-WLD m 2018-10; 14.3=g CHN-WLD m 2018-09; 14=f CHN-WLD m 2018-10
2018-11-08 | In September the gain in German exports had been 4.5 percent, and the median forecast of economists in a Reuters survey was for 1.7 percent. | 4.5=g DEU-WLD x 2018-09; 1.7=f DEU-WLD x
2021-10-13 | China's imports rose 17.6% last month from a year ago to $240 billion, short of the 20% that analysts polled by Reuters had estimated. | 17.6=g CHN-WLD m 2021-09; 20=f CHN-WLD m 2021-09
2021-10-13 | Exports of Singapore went up 12.3% in September, well above the 9% that economists had looked for. | 12.3=g SGP-WLD x 2021-09; 9=f SGP-WLD x 2021-09
2021-10-13 | Malaysia's exports gained 24.7% in September, more than the 18.5% which a Reuters poll of 12 economists had shown. | 24.7=g MYS-WLD x 2021-09; 18.5=f MYS-WLD x 2021-09
2021-10-13 | India's deficit widened to $22.6 billion in September, far beyond the $15 billion that markets had counted on. | -22.6=b IND-WLD b 2021-09; -15=f IND-WLD b 2021-09
2021-10-13 | Chile's exports grew 12 percent in September. Analysts polled by Reuters had looked for 20%. | 20=f CHL-WLD x 2021-09; 12=g CHL-WLD x 2021-09
2019-07-12 | China's exports slipped 1.3 percent in June; a fall of 2 percent had been forecast. | -1.3=g CHN-WLD x 2019-06; -2=f CHN-WLD x 2019-06
2019-07-12 | Exports of Thailand shrank 5.8% in May. The consensus was a decline of 4.2%. | -5.8=g THA-WLD x 2019-05; -4.2=f THA-WLD x 2019-05
2019-07-12 | The US trade gap grew to $55.5 billion in May. Economists surveyed by Bloomberg had a median forecast of $54 billion. | -55.5=b USA-WLD b 2019-05; -54=f USA-WLD b 2019-05
2019-07-12 | Canada posted a surplus of C$762 million in May. A deficit of C$1.5 billion had been the median guess of economists. | 762=b CAN-WLD b 2019-05; -1.5=f CAN-WLD b 2019-05
2019-07-12 | Turkey's exports rose 12.1% in May and beat the 8% in a poll of economists. | 12.1=g TUR-WLD x 2019-05; 8=f TUR-WLD x 2019-05
2019-07-12 | Japan's exports declined 7.8% in May, versus an expected 7.7% drop. Imports fell 1.5%, compared with the median estimate of a 0.2% gain. | -7.8=g JPN-WLD x 2019-05; -7.7=f JPN-WLD x 2019-05; -1.5=g JPN-WLD m 2019-05; 0.2=f JPN-WLD m 2019-05
2019-07-12 | German exports fell 3.7% in April. In a Reuters poll, the mean forecast was for a 0.9% decline. | -3.7=g DEU-WLD x 2019-04; -0.9=f DEU-WLD x 2019-04`,
  'how far the forecasts ran': `
2013-06-08 | China's exports grew 1 percent in May; 38 analysts had predicted an increase of 7.4 percent. Estimates ran from a decline of 3 percent to growth of 17.1 percent. | 1=g CHN-WLD x 2013-05; 7.4=f CHN-WLD x 2013-05; Estimates ran=f CHN-WLD x 2013-05
2013-06-08 | Korea's imports fell 4.8 percent in May. Here projections stretched from a 2.8 percent drop to a 16 percent advance. | -4.8=g KOR-WLD m 2013-05; projections stretched=f KOR-WLD m 2013-05
2013-06-08 | Japan's exports rose 10.1 percent in May. Forecasts ranged from 3.5 percent to 9.8 percent. | 10.1=g JPN-WLD x 2013-05; 3.5 percent to 9.8=f JPN-WLD x 2013-05
2013-06-08 | Taiwan's surplus was $4.4 billion in May. The estimates of 15 economists varied between $2.5 billion and $4 billion. | 4.4=b TWN-WLD b 2013-05; 4 billion#2=f TWN-WLD b 2013-05
2013-06-08 | Exports of Thailand fell 5.3 percent in May, outside the range of forecasts from a fall of 4 percent to a rise of 2.5 percent. | -5.3=g THA-WLD x 2013-05; from a fall of=f THA-WLD x 2013-05`,
  'the month that a forecast is set beside': `
2013-06-08 | China's exports grew 1 percent in May. 38 analysts in a Bloomberg survey had predicted an increase of 7.4 percent, and the month before had brought 14.7 percent. | 1=g CHN-WLD x 2013-05; 7.4=f CHN-WLD x 2013-05; 14.7=g CHN-WLD x 2013-04
2019-07-12 | Korea's exports dropped 13.5 percent in June, and the month before had seen a drop of 9.5 percent. | -13.5=g KOR-WLD x 2019-06; -9.5=g KOR-WLD x 2019-05
2019-07-12 | Polish exports rose 4.2 percent in May; the previous month had brought 9.6 percent. | 4.2=g POL-WLD x 2019-05; 9.6=g POL-WLD x 2019-04
2019-07-12 | Imports of Turkey fell 19 percent in May. The year before had brought a rise of 5 percent. | -19=g TUR-WLD m 2019-05; 5=g TUR-WLD m 2018-05
2019-07-12 | Exports of Chile lost 3 percent in June, while May had yielded 2.1 percent more. | -3=g CHL-WLD x 2019-06; 2.1=g CHL-WLD x 2019-05`,
  'estimates of what was, beside official figures': `
2013-06-08 | Going by the median of 15 economists, Chinese exports probably rose 8.5 percent in the first four months of 2013 from a year earlier, not even half of the official 17.4 percent. Imports may have increased 8.25 percent, where the government reported 10.6 percent. | 8.5=g CHN-WLD x 2013-01/2013-04; 17.4=g CHN-WLD x 2013-01/2013-04; 10.6=g CHN-WLD m 2013-01/2013-04
2014-03-10 | Exports of Vietnam rose 13 percent in February, less than half of the 28 percent in January. | 13=g VNM-WLD x 2014-02; less than half=q VNM-WLD x; 28=g VNM-WLD x 2014-01`,
};
