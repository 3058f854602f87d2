/** Shares that a text deals out, and marks that are passed: `day | text | words=kind value sides flow :product @period`. */
export const SHARES_DEALT_OUT: Readonly<Record<string, string>> = {
  'shares of several, one after the other': `
2019-02-12 | Japan's imports were told by origin. Back in 2004, the order was China (20.7 percent), the United States (13.7 percent), South Korea (4.8 percent) and Australia (4.3 percent). | 20.7=share JPN-CHN m @2004; 13.7=share JPN-USA m @2004; 4.8=share JPN-KOR m; 4.3=share JPN-AUS m
2019-02-12 | Others lost ground in Chile's imports in the meantime, the newspaper said. Japan's share dropped from 5.2 percent in 2005 to 3.6 percent and South Korea's from 4.6 percent to 3.1 percent. | 5.2=share CHL-JPN m :goods @2005; 3.6=share CHL-JPN m :goods; 4.6=share CHL-KOR m :goods; 3.1=share CHL-KOR m :goods
2018-08-30 | In 2005 Germany still had 11.3 percent of Turkey's imports; by 2017 it was down to 9.1 percent. | 11.3=share TUR-DEU m @2005; 9.1=share TUR-DEU m @2017
2018-08-30 | Spain's share of Morocco's imports rose from 14 percent to 17 percent, France's fell from 15 percent to 12 percent. | 14=share MAR-ESP m; 17=share MAR-ESP m; 15=share MAR-FRA m; 12=share MAR-FRA m
2021-03-02 | Of all that Kenya bought abroad last year, 19 percent came from China, 11 percent from India and 7 percent from Saudi Arabia. | 19=share KEN-CHN m; 11=share KEN-IND m; 7=share KEN-SAU m
2021-03-02 | In Peru's exports the ranking was China with 29 percent, the United States with 15 percent and Canada with 6 percent. | 29=share PER-CHN x; 15=share PER-USA x; 6=share PER-CAN x
2022-05-05 | Thailand's imports rose 5 percent. The leaders among Thailand's suppliers were China (24.8 percent), Japan (13.2 percent) and the US (5.4 percent). | 24.8=share THA-CHN m; 13.2=share THA-JPN m; 5.4=share THA-USA m
2022-05-05 | Germany took 22 percent of Hungary's exports in 2010; ten years later it was 28 percent. | 22=share HUN-DEU x @2010; 28=share HUN-DEU x
2019-09-03 | On the import side the biggest share (20.2 percent) was that of electronics, Vietnam's statistics office said. | 20.2=share VNM-WLD m :electronics
2020-01-30 | The largest part of Chile's exports again came from copper: $33 billion, or 47 percent of what the country exported. | 33=level CHL-WLD x :copper; 47=share CHL-WLD x :copper
2017-06-20 | China supplied 22 percent of what Egypt imported, Germany 8 percent and Russia 6 percent. | 22=share EGY-CHN m; 8=share EGY-DEU m; 6=share EGY-RUS m
2016-04-14 | Developing countries took 58 percent of all that Indonesia shipped, after 55 percent in the previous year. | 58=share IDN-none x; 55=share IDN-none x
2023-02-14 | China's part in Australia's exports shrank from 42 percent in 2020 to 29 percent in 2022. | 42=share AUS-CHN x @2020; 29=share AUS-CHN x @2022
2021-11-11 | Cocoa, whose weight in Ghana's exports is usually about 15 percent, brought in $2.3 billion last year. | 15=share GHA-WLD x :cocoa; 2.3=level GHA-WLD x :cocoa
2018-05-08 | Fruit, which normally makes up a tenth of Moroccan exports, earned $1.9 billion in 2017. | 1.9=level MAR-WLD x :fruit @2017
2014-10-09 | The top five were completed by Italy with 5.4 percent of Tunisia's exports. | 5.4=share TUN-ITA x
2024-01-16 | Mexico came to 15.8 percent of US imports, ahead of China with 13.9 percent and Canada with 13.6 percent. | 15.8=share USA-MEX m; 13.9=share USA-CHN m; 13.6=share USA-CAN m`,
  'places won and rivals left behind': `
2011-01-02 | Korea also passed Belgium and moved up one place to become the ninth-largest trading nation in the world. | ninth-largest=rank 9 KOR-WLD t
2011-01-02 | Korea exported goods for $467 billion in 2010. As an exporter it now ranks seventh, having overtaken Italy and standing right behind France. | ranks seventh=rank 7 KOR-WLD x; having overtaken=no growth
2019-02-08 | Japan's exports of sake rose 5 percent. Hong Kong was again the biggest customer for Japanese sake, with 21 billion yen. China, at 13 billion yen, climbed one rank into second place, overtaking the United States. | 21=level JPN-HKG x; 13=level JPN-CHN x; second place=rank 2 JPN-CHN x
2020-03-12 | Vietnam overtook Thailand as the world's second-largest exporter of rice last year. | second-largest=rank 2 VNM-WLD x :rice
2018-02-02 | With exports of $214 billion, Vietnam moved past Malaysia and into 23rd place among the world's exporters. | 23rd=rank 23 VNM-WLD x
2022-04-12 | The Netherlands, which left Britain behind, is now the world's fourth-largest exporter. | fourth-largest=rank 4 NLD-WLD x
2017-10-17 | Mexico climbed from third to second among U.S. suppliers, pushing Canada aside. | second=rank 2 USA-MEX m
2021-09-21 | India's exports of rice grew 12 percent. It remained the largest exporter, ahead of Thailand and Vietnam. | largest exporter=rank 1 IND-WLD x :rice`,
  'marks that are passed, and held': `
2016-07-12 | Leather earned Bangladesh $1.16 billion last fiscal year and so passed the $1 billion-mark for the third year. | passed the=record x :leather
2021-08-12 | Exports of chips rose 38.8 percent to $11.05 billion and stayed above the $10 billion mark for a third straight month. | above the=record x :chips
2022-01-05 | Brazil's exports of beef broke through the $8 billion mark for the first time. | $8 billion=record BRA-WLD x :beef
2023-04-04 | Peru's mango exports crossed the $300 million threshold in 2022. | $300 million=record PER-WLD x @2022
2019-01-22 | Vietnam's trade topped the $480 billion line last year. | $480 billion=record VNM-WLD t @2018
2018-07-10 | Imports exceeded the $5 billion mark again in May. | $5 billion=record m @2018-05
2024-02-06 | Exports of Polish furniture stood at 15 billion euros, having first passed the 10 billion euro mark in 2018. | 15=level x :furniture; passed the=record x @2018`,
};
