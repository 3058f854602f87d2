/** Changes told by "more" or "less" of what was sent, bought or taken, and rates in brackets behind them. Rows as in `readFull`. */
export const MORE_MOVED: Readonly<Record<string, string>> = {
  'more of what was sent or bought': `
2023-03-10 | To the ten largest markets more was shipped last month, Statistics Singapore said, while Thailand and Japan took less. | more was shipped=g SGP-WLD x 2023-02; took less=g SGP-none x 2023-02; -10=none
2022-10-10 | Chile's exports down ## Exports of Chile fell 4 percent in September, customs said. Less went to China, Japan and the European Union alike. | Less went=g CHL-none x 2022-09
2023-03-10 | Poland's exports rose 3 percent in May. More was sold to Germany and less to the United Kingdom. | More was=g POL-DEU x 2022-05
2023-03-10 | Vietnam's imports fell 8 percent in July. Less crude and refined oil was brought in. | Less crude=g VNM-WLD m 2022-07 crude_and_refined_oil
2023-03-10 | Turkey's exports fell 3 percent in June. Most big markets received less by value, notably Germany (-12 percent) and Italy (-4.1 percent). | received less=g TUR-none x 2022-06; -12=g TUR-DEU x; -4.1=g TUR-ITA x
2023-03-10 | Brazil's exports rose in May. Other products sold better too, such as cotton, crude oil and coffee. | sold better=g BRA-WLD x 2022-05
2023-03-10 | South Korea bought fewer cars from Germany in May, and more came from China. | fewer cars=g KOR-DEU m 2022-05 cars; more came=g KOR-CHN m 2022-05
2023-03-10 | From Brazil came more coffee in 2021, Germany's statistics office said, while less came from Vietnam. | more coffee=g DEU-BRA m 2021 coffee; less came=g DEU-VNM m 2021
2023-03-10 | Fewer cars left the ports of Germany last year. | Fewer cars=g DEU-WLD x 2022 cars
2023-03-10 | More grain was sent abroad in August 2021 than a year before, Ukraine's ministry said. | More grain=g UKR-WLD x 2021-08 grain
2023-03-10 | Norway's exports of fish earned 3 percent more in May, though fewer tonnes were shipped. | fewer tonnes=g NOR-WLD x 2022-05 fish
2025-09-10 | Kenya earned less from exports in the first half of 2025, something that had not happened in six years. | earned less=g KEN-WLD x 2025-01/2025-06; 6=r KEN-WLD x`,
  'rates in brackets behind more or less': `
2022-05-12 | Korea's exports fell 2.3 percent on the year in the first ten days of May. By region, more was exported to Vietnam (5.6%) and the US (1.2%), and less to China (23%), Japan (4%) and Taiwan (12.3%). | 5.6=g KOR-VNM x; 1.2=g KOR-USA x; -23=g KOR-CHN x; -4=g KOR-JPN x; -12.3=g KOR-TWN x
2023-05-10 | Japan's imports rose 6 percent in March. In that month more coal (12%), copper (3.1%) and wheat (8%) were imported. | 12=g JPN-WLD m; 3.1=g JPN-WLD m 2023-03 copper; 8=g JPN-WLD m 2023-03 wheat`,
  'shares of a row of followers': `
2023-03-10 | Nobody bought more from Kenya than Uganda, with 10.6% of all exports. The United States (7.4%), Pakistan (7.2%) and Egypt (5.6%) complete the top four. | 7.4=s KEN-USA x; 7.2=s KEN-PAK x; 5.6=s KEN-EGY x
2023-03-10 | China was the largest source of Kenya's imports, with 20.4%. Here India (8.4%), Japan (8.0%) and the United Arab Emirates (3.9%) came next. | 8.4=s KEN-IND m; 8=s KEN-JPN m; 3.9=s KEN-ARE m`,
  'other ways of telling a change': `
2022-04-10 | Exports of Ghana get a boost in February ## Exports of Ghana rose 21 percent in February. | get a boost=g GHA-WLD x 2022-02 goods
2022-10-10 | Strong rise in first-quarter exports of Nepal ## Exports of Nepal rose 21 percent in the first quarter. | Strong rise=g NPL-WLD x
2022-10-10 | Export receipts sank 22.2% to US$5,723 million in March, while imports gave way by 4.2%, Argentina said. | -4.2=g ARG-WLD m 2022-03
2022-11-10 | October's exports of Mexico came to 41,957 million dollars, no more and no less than in the same period of last year. | no more and no less=g MEX-WLD x 2022-10
2023-09-10 | In July 2023 exports of Hong Kong to Asia went down by 11.6%. The value of total exports declined for most major destinations. | exports declined=g HKG-WLD x 2023-07
2023-03-10 | In the year's opening month Peru ran a larger deficit in goods trade. | larger deficit=g PER-WLD b 2023-01
2022-01-10 | World trade in services amounted to about $1.5 trillion in the third quarter of 2021, which is still less than in 2019. | still less=g WLD-WLD t 2021-Q3 services
2023-03-10 | "Exports were down to Hong Kong, Australia and Taiwan, whereas they grew to India, the United States and the EU," the Malaysian ministry said. | they grew=g MYS-none x; -were down to=none`,
};
