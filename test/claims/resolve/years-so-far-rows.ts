/** How newsrooms name the year so far, and what goes on with it: `day | text | figure=period; figure=period`. */
export const YEARS_SO_FAR: Readonly<Record<string, string>> = {
  'the year so far by its last month': `
2022-10-12 | By September, according to data of the customs service, Peru's exports had come to $47.8 billion. Copper exports earned $14 billion. | 47.8=2022-01/2022-09; 14=2022-01/2022-09
2019-09-20 | By August, the ministry's figures show, Brazil had sold meat worth $10.2 billion to China. | 10.2=2019-01/2019-08
2023-08-25 | By the end of July Chile had exported lithium for $4.1 billion. Cherries earned $1.5 billion. | 4.1=2023-01/2023-07; 1.5=2023-01/2023-07
2021-11-30 | By end-October, Ghana's imports had amounted to $11.2 billion. | 11.2=2021-01/2021-10
2024-07-18 | As of the end of June, Kazakhstan's exports totalled $39 billion. ¶ Exports to Italy came to $9 billion. | 39=2024-H1; 9=2024-H1
2020-12-08 | Taiwan's exports rose 12 percent in November. On a year-to-date basis they were up 4.1 percent, at $312 billion. | 12=2020-11; 4.1=2020-01/2020-11; 312=2020-01/2020-11
2017-09-07 | The U.S. gap in goods with Mexico was $5.6 billion in July. YTD imports rose 6 percent to $182 billion. | 5.6=2017-07; 6=2017-01/2017-07; 182=2017-01/2017-07
2023-12-06 | U.S. steel imports were 2.2 million tons in October. Year-to-date imports fell 10 percent from the same period last year. | 2.2=2023-10; 10=2023-01/2023-10
2022-10-01 | Vietnam exported goods worth $9.4 billion to the U.S. in September. That took exports over nine months to $85 billion. | 9.4=2022-09; 85=2022-01/2022-09
2023-11-03 | Vietnam's exports reached $32.3 billion in October. In ten months they came to $291 billion, while imports fell 12 percent. | 32.3=2023-10; 291=2023-01/2023-10; 12=2023-01/2023-10
2016-09-13 | Nine-month exports of Indonesia will not be known before October. In the eight months since January they fell 10 percent. | 10=2016-01/2016-08
2021-07-06 | Turkey's exports grew 47 percent in June. Six months into the year, they amount to $105 billion. | 47=2021-06; 105=2021-H1
2024-09-12 | After eight months, Brazil's farm exports stand at $112 billion, 2 percent below last year. | 112=2024-01/2024-08; 2=2024-01/2024-08
2019-06-11 | Between the beginning of the year and the end of May, China imported 211 million tonnes of crude. | 211=2019-01/2019-05
2023-10-10 | From the start of the year to the end of September, Morocco exported cars for 105 billion dirhams. | 105=2023-01/2023-09
2020-08-14 | Tunisia's trade deficit shrank by 23 percent over the seven months of 2020. In the period under review exports fell 18.6 percent. | 23=2020-01/2020-07; 18.6=2020-01/2020-07
2022-05-20 | January through April combined, Argentina sold $28 billion of goods abroad. | 28=2022-01/2022-04
2015-12-04 | Canada's exports fell 1.8 percent in October. So far this year they are down 1.2 percent. ¶ Imports dropped 0.6 percent in the month. | 1.8=2015-10; 1.2=2015-01/2015-10; 0.6=2015-10
2024-05-30 | Vietnam traded goods worth $305 billion between January and May. In May alone trade was $67 billion. ¶ The United States was the largest market, buying goods for $44 billion. | 305=2024-01/2024-05; 67=2024-05; 44=2024-01/2024-05
2022-04-29 | In the first four months Vietnam's imports reached $119 billion. ¶ The foreign sector accounted for $78 billion. | 119=2022-01/2022-04; 78=2022-01/2022-04`,
  'the same part of another year': `
2022-11-15 | The EU's energy deficit was €491 billion in the first nine months, against €180 billion in those of 2021. | 491=2022-01/2022-09; 180=2021-01/2021-09
2020-09-04 | From January to July the US deficit with China was $163 billion. That is 27 percent less than the $222 billion of 2018. | 163=2020-01/2020-07; 222=2018-01/2018-07
2019-08-20 | In the first half Swiss watch exports came to 10.7 billion francs, compared with 10.5 billion in that of 2018. | 10.7=2019-H1; 10.5=2018-H1
2021-10-20 | Exports in September were $8.2 billion, against $6.9 billion in that of last year. | 8.2=2021-09; 6.9=2020-09
2018-12-14 | Mexico exported 3.1 million vehicles in the first eleven months, 5.8% more than the 2.9 million that left the country from January to November of 2017. | 3.1=2018-01/2018-11; 2.9=2017-01/2017-11`,
};
