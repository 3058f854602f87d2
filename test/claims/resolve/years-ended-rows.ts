/** Years told by their end, and records told by their period: `day | text | words=kind value sides flow :product @period`. */
export const YEARS_ENDED: Readonly<Record<string, string>> = {
  'years told by the day or the month that they ended with': `
2019-04-18 | In the year that ended March 31, Japan exported goods worth 8.1 trillion yen to South Korea. Imports from there rose 3.5% to 4.2 trillion yen. | 8.1=level JPN-KOR x @2018-04/2019-03; 3.5=growth JPN-KOR m @2018-04/2019-03
2021-07-05 | Bangladesh exported knitwear for $16.9 billion in the year that ended on June 30. Exports of jute goods earned $1.1 billion. | 16.9=level x @2020-07/2021-06; 1.1=level x @2020-07/2021-06
2018-10-02 | New Zealand sold wine worth NZ$1.7 billion abroad in the 12 months that ended in June. | 1.7=level x @2017-07/2018-06
2017-04-20 | In the business year that closed in March, Japan had a surplus of 4 trillion yen. Exports fell 3.5%. | 4=balance b @2016-04/2017-03; -3.5=growth x @2016-04/2017-03
2022-07-12 | Pakistan's imports hit $80 billion in the year ended June 30, 2022. Oil imports doubled. | 80=level m @2021-07/2022-06
2016-07-20 | Nepal's trade deficit came to 700 billion rupees in the fiscal year ended July 15. Exports shrank 17.8%. | -700=balance b @2015-07/2016-06; -17.8=growth x @2015-07/2016-06
2018-04-25 | Japan's exports to China grew 18.3% in the year through March 31. Exports to the U.S. were up 7.5%. | 18.3=growth JPN-CHN x @2017-04/2018-03; 7.5=growth JPN-USA x @2017-04/2018-03
2023-04-14 | India sold the world engineering goods for $107 billion in the financial year that ended on 31 March. | 107=level x @2022-04/2023-03
2015-05-27 | The annual trade deficit of New Zealand grew to $2.6 billion. ¶ April ended with a surplus of $123 million. ¶ Imports of cars rose 9%, those of oil fell 4%. | -2.6=balance b @2014-05/2015-04; 123=balance b @2015-04; 9=growth m @2015-04; -4=growth m @2015-04
2023-08-10 | Australian farm exports were a record A$80 billion in the year which ended on 30 June. | 80=level x @2022-07/2023-06
2014-02-20 | Ireland's dairy exports rose 9% in the year ended 31 December 2013. | 9=growth x @2013
2022-04-20 | Japan ran up a deficit of 5.4 trillion yen in the twelve months to the end of March. In the year to March 2021 it had had a surplus of 1 trillion yen. | -5.4=balance b @2021-04/2022-03; 1=balance b @2020-04/2021-03
2020-07-15 | For the year just ended on June 30, Bangladesh's exports fell 17% to $33.7 billion. | -17=growth x @2019-07/2020-06; 33.7=level x @2019-07/2020-06
2015-10-14 | In the year ending September 30, the US bought steel for $30 billion abroad. | 30=level m @2014-10/2015-09
2021-04-20 | In the year that closed on March 31, Japan's exports were down 8.4% at 69.5 trillion yen. | -8.4=growth x @2020-04/2021-03; 69.5=level x @2020-04/2021-03
2013-10-23 | In the half year that ended September 30, Japan had a deficit of 4.99 trillion yen. Exports gained 9.8%. | -4.99=balance b @2013-04/2013-09; 9.8=growth x @2013-04/2013-09
2013-07-24 | In the six months that ended June 30, Japan's deficit was 4.8 trillion yen. | -4.8=balance b @2013-H1
2019-10-22 | In the three months that ended on September 30, Thai exports slipped 0.5 percent. | -0.5=growth x @2019-Q3
2024-05-08 | South Africa's wine exports amounted to 350 million litres in the year that ended in April. | 350=level x @2023-05/2024-04
2024-05-22 | In the quarter that ended March 31, Kenya exported tea worth $370 million. | 370=level x @2024-Q1
2018-01-30 | In the year that has just ended, Vietnam exported goods worth $213.8 billion. | 213.8=level x @2017
2018-04-18 | Japan exported goods for 79 trillion yen in the fiscal year that ended last month. Imports were worth 76.8 trillion yen. | 79=level x @2017-04/2018-03; 76.8=level m @2017-04/2018-03
2018-04-06 | In the fiscal year to end-March, India's gold imports rose 22% to $33.7 billion. | 22=growth m @2017-04/2018-03
2012-07-03 | Kenya's flower exports were worth 44 billion shillings in the year that came to an end in June. | 44=level x @2011-07/2012-06
2018-04-19 | The year ended March 31 was a good one for Japan's exporters. They sold goods worth 79 trillion yen, 10.8% more than a year before. | 79=level x @2017-04/2018-03; 10.8=growth x @2017-04/2018-03`,
  'records told by the period that holds them': `
2021-08-12 | South Korea exported ships for $2.6 billion in July. The best July until now was that of 2018, with $2.4 billion. | 2.6=level x @2021-07; 2.4=level x @2018-07
2022-09-09 | Taiwan's exports were $40.3 billion in August, more than in any August before. The old record for the month was that of 2021, at $39.6 billion. | 40.3=level x @2022-08; 39.6=level x @2021-08
2011-01-02 | Exports of Thailand reached $195 billion in 2010. The previous peak was that of 2008, when goods worth $178 billion went abroad. | 195=level x @2010; 178=level x @2008
2018-04-18 | In fiscal 2017 Japan exported goods worth 79.2 trillion yen, more than in any year since the record of fiscal 2007. | 79.2=level x @2017-04/2018-03
2016-07-12 | Sri Lanka closed the year 2015 with its highest exports of any month so far, the $1.01 billion of December. | 1.01=level LKA-WLD x :goods @2015-12
2019-01-15 | Peru's mango exports came to $260 million in 2018. The best year before that was 2016, with $199 million. | 260=level x @2018; 199=level x @2016
2023-02-03 | The surplus of Brazil was $61.5 billion in 2022, beating the $61.4 billion of 2021. | 61.5=balance b @2022; 61.4=balance b @2021
2019-07-02 | Vietnam's June exports of $21.6 billion fell short of the record set in March, $22.9 billion. | 21.6=level x @2019-06; 22.9=level x @2019-03
2022-01-03 | Korea had never shipped as much in one month as in December: $60.7 billion. The old high was that of November with $60.3 billion. | 60.7=level x @2021-12; 60.3=level x @2021-11
2017-10-02 | Exports of Korea were $55.1 billion in September. Only October 2014, with $51.6 billion, had come near it. | 55.1=level x @2017-09; 51.6=level x @2014-10
2012-08-02 | Indian gold imports fell to $11 billion in the quarter, the poorest since the first quarter of 2010. | 11=level m`,
};
