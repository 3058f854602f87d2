/** What firms of one kind trade, and records that are only in sight. Rows as in `readFull`. */
export const WHO_TRADES: Readonly<Record<string, string>> = {
  'what firms of one kind do of it': `
2007-12-23 | China and the US traded goods worth US$221.36 billion in the first three quarters of the year. Enterprises with foreign capital handled 65.5 percent of the two-way trade. | 65.5=s CHN-USA t 2007-01/2007-09
2012-02-11 | China's exports rose 20 percent in 2011. Foreign-funded companies carried out 52.4 percent of the exports. | 52.4=s CHN-WLD x 2011
2022-02-11 | China's foreign trade rose 21 percent in 2021. Private firms did 48.6 percent of it. | 48.6=s CHN-WLD t 2021
2022-02-11 | China's foreign trade rose 21 percent in 2021. Private enterprises contributed 48.6 percent of the total trade. | 48.6=s CHN-WLD t 2021
2022-02-11 | Vietnam's exports came to $336 billion in 2021. Of these, 73.6 percent were made by foreign-invested firms. | 73.6=s VNM-WLD x 2021
2022-02-11 | Vietnam's exports came to $336 billion in 2021. Foreign-invested firms generated 73.6 percent of them. | 73.6=s VNM-WLD x 2021
2022-02-11 | China's trade with Russia rose 35.8 percent in 2021. 72.4 percent of China's exports to Russia were handled by private companies. | 72.4=s CHN-RUS x 2021
2022-02-11 | Of China's surplus with the US, $91.46 billion, or 77.1 percent, came from processing trade. | 91.46=b CHN-USA b; 77.1=s CHN-USA b`,
  'records that are only in sight': `
2020-01-07 | The US trade deficit shrank 8.2 percent to $43.1 billion in November. Over the first 11 months of 2019 it came in 0.7 percent lower, so that it is heading for its first annual decline since 2013. | its first annual decline since 2013=f USA-WLD b
2020-01-07 | First annual decline in the trade deficit since 2013 is in sight ## The US trade deficit was $43.1 billion in November 2019. | decline in the trade deficit since 2013=f USA-WLD b
2020-12-07 | Brazil heads for record surplus with China ## Brazil's surplus with China came to $31 billion in the first 11 months of 2020. | record=f BRA-CHN b
2020-12-07 | Taiwan's exports rose 12 percent in November and are on course for a record. | a record=f TWN-WLD x
2020-12-07 | Poland is on track for its first trade surplus since 1990. | its first trade surplus since 1990=f POL-WLD b
2020-12-07 | Exports of New Zealand are poised for their biggest fall in a decade, the ministry expects. | biggest fall in a decade=f NZL-WLD x
2020-12-07 | Kenya's exports rose 5 percent in 2019, their best year ever. | their best year ever=r KEN-WLD x 2019
2020-12-07 | Chile's copper exports reached a record $3.4 billion in November. | 3.4=l CHL-WLD x 2020-11`,
  'no place in an order': `
2007-09-12 | US imports rose 1.8 percent to $196.9 billion in July. They were led by a 2.3 percent increase in petroleum imports to $27.2 billion. | led by=none; 2.3=g USA-WLD m 2007-07
2007-09-12 | German exports fell 2 percent in July, led by a drop of 6 percent in car exports. | led by=none; -6=g DEU-WLD x 2007-07
2007-09-12 | Canada's exports grew, led by a rise in energy shipments. | led by=none
2018-08-04 | Imports of Italy, with medicine and crude oil in the lead, gained 0.6 percent in June. | 0.6=g ITA-WLD m 2018-06`,
  'growth of an economy': `
2018-11-08 | China's exports rose 15.6 percent in October. Beijing worries about an economy that grew 6.5 per cent in the third quarter, its slowest in a decade. | 15.6=g CHN-WLD x 2018-10; 6.5=g CHN-none - 2018-Q3 GDP; slowest in a decade=r CHN-none - 2018-Q3 GDP
2018-11-08 | Japan's exports fell in October. Its economy, which shrank 0.3 percent in the third quarter, depends on them. | -0.3=g JPN-none - 2018-Q3 GDP
2018-11-08 | Thai exports rose 8 percent in October. The country's economy expanded 3.3 percent in the third quarter, the slowest pace in four years. | 8=g THA-WLD x 2018-10; 3.3=g THA-none - 2018-Q3 GDP`,
};
