/** What the numbers of a text need so that they can be tested against one another: readFull tells how rows are written. */
export const ONE_FIGURE: Readonly<Record<string, string>> = {
  'gaps without the word trade': `
2016-02-01 | Turkey's exports were $11.75 billion in December and its imports $17.94 billion. The gap for the month widened 17.5 percent to $6.19 billion. | 17.5=g TUR-WLD b 2015-12; -6.19=b TUR-WLD b 2015-12
2016-02-01 | Turkey's exports were $11.75 billion in December and its imports $17.94 billion. So the gap closed by 28.3 percent, from $8.63 billion to $6.19 billion. | -8.63=b TUR-WLD b 2014-12; -6.19=b TUR-WLD b 2015-12
2016-02-01 | Turkey's exports were $11.75 billion in December and its imports $17.94 billion. That closed the gap by $2.44 billion to $6.19 billion. | -6.19=b TUR-WLD b 2015-12
2016-02-01 | Turkey's exports were $11.75 billion in December and its imports $17.94 billion. The wage gap for the month was $6.19 billion. | -6.19=none`,
  'quarters by their place': `
2021-03-15 | Nigeria's total trade in the fourth quarter of 2020 was worth N9.12 trillion, 8.9 percent above the N8.37 trillion of the third. | 9.12=l NGA-WLD t 2020-Q4; 8.37=l NGA-WLD t 2020-Q3
2021-05-20 | In the first quarter of 2021 Swiss exports reached CHF 57.9 billion, after CHF 57.0 billion in the fourth. | 57.9=l CHE-WLD x 2021-Q1; 57=l CHE-WLD x 2020-Q4
2021-01-28 | In the fourth quarter Swiss exports reached CHF 57.9 billion. In the second quarter they were CHF 50.1 billion, against CHF 56.2 billion in the first. | 50.1=l CHE-WLD x 2020-Q2; 56.2=l CHE-WLD x 2020-Q1
2023-10-31 | Imports of Turkey were $30.1 billion in July, $33.5 billion in August and $34.2 billion in September, or $97.8 billion for the quarter as a whole. | 34.2=l TUR-WLD m 2023-09; 97.8=l TUR-WLD m 2023-Q3`,
  'what an amount moved from': `
2013-06-03 | Indonesia had a deficit of $1.62 billion in April. Exports fell 9.11 percent to $14.7 billion from a year ago. | 14.7=l IDN-WLD x 2013-04; -9.11=g IDN-WLD x 2013-04
2013-06-03 | Indonesia had a deficit of $1.62 billion in April. Exports fell to $14.7 billion from a year earlier, while imports rose 2 percent to $16.3 billion from March. | 14.7=l IDN-WLD x 2013-04; 16.3=l IDN-WLD m 2013-04
2013-06-03 | Indonesia had a deficit of $1.62 billion in April. Exports were down from $14.7 billion a year earlier. | 14.7=l IDN-WLD x 2012-04
2013-06-03 | Indonesia had a deficit of $1.62 billion in April. Exports rose to $60.1 billion from January to April. | 60.1=l IDN-WLD x 2013-01/2013-04
2022-02-09 | German exports rose in 2021 to 1,375.5 billion euros. That was 3.6 percent more than in 2019, before the pandemic, when exports came to 1,328.2 billion euros. | 1375.5=l DEU-WLD x 2021; 1328.2=l DEU-WLD x 2019`,
  'goods and the flow that they go into': `
2019-03-12 | Total trade of the Philippines reached $14.31 billion in January. Electronic products remained the top export with receipts of $2.82 billion. Semiconductors alone accounted for $2.03 billion, a share of 38.4 percent. | 2.03=l PHL-WLD x 2019-01 semiconductors; 38.4=s PHL-WLD x
2019-03-12 | Exports of the Philippines reached $5.28 billion in January, imports $9.03 billion. ¶ Electronic products were the leading import, worth $2.82 billion. Fuels came second with $0.8 billion. | 2.82=l PHL-WLD m; 0.8=l PHL-WLD m 2019-01 fuels
2021-01-28 | Swiss exports fell in 2020 to CHF 225.1 billion and imports to CHF 182.1 billion, a surplus of CHF 43.0 billion. ¶ Chemical products accounted for CHF 116.3 billion, a new high and just over half of all exports. | 116.3=l CHE-WLD x 2020 chemical_products
2020-06-05 | Ghana's exports in 2019 were worth $15.67 billion. Imports came to $10.4 billion. ¶ Gold contributed $6.23 billion, cocoa $2.29 billion and crude oil $4.49 billion to the country's export earnings. | 6.23=l GHA-WLD x 2019 gold; 2.29=l GHA-WLD x; 4.49=l GHA-WLD x
2020-06-05 | Ghana's trade surplus was $5.3 billion in 2019. Of that, gold accounted for $3.1 billion. | 3.1=b GHA-WLD b
2015-05-26 | For the first four months, Thailand's exports were $70.3 billion, off 4.0 percent, and imports $68.0 billion, off 6.7 percent. | -4=g THA-WLD x 2015-01/2015-04 goods; -6.7=g THA-WLD m 2015-01/2015-04 goods`,
  'shares and whose they are': `
2022-07-18 | Turkey exported goods worth $25 billion in June. Germany had a share of 8.5 percent, Italy 6.4 percent and Iraq 3.2 percent. | 8.5=s TUR-DEU x; 6.4=s TUR-ITA x; 3.2=s TUR-IRQ x
2022-07-18 | Turkey exported goods worth $25 billion in June. Italy held a 6.4 percent share. | 6.4=s TUR-ITA x
2020-06-05 | China bought 28.1 percent of Ghana's exports in 2019 and India 14.2 percent. Combined, they took 42.3 percent. | 42.3=s GHA-none x
2022-07-18 | Turkey's exports in June were $25 billion. Germany was the top destination with $1.9 billion, followed by Italy with $1.1 billion. The share of the two in total exports was 12 percent. | 12=s TUR-none x
2019-08-28 | China's trade with Africa was worth $204.19 billion in 2018. South Africa stood for $43.55 billion of the trade, about 21 percent, followed by Angola with $28.05 billion. | 21=s CHN-ZAF t
2019-08-28 | Dubai's trade was worth Dh954 billion in 2018. With China it was Dh176 billion, about 18.4 percent, and with India Dh95 billion. | 18.4=s ARE-CHN t
2019-08-28 | China's exports rose by $2.0 billion, 5 percent, and imports by $1 billion, nearly 3 percent, in July. | 5=g CHN-WLD x; 3=g CHN-WLD m`,
  'whose trade, and with whom': `
2018-02-15 | The euro area's exports were €180.7 billion in December and its imports €155.3 billion. ¶ As to the EU28, it exported €153.8 billion and imported €145.4 billion. Its surplus was thus €8.4 billion. | 153.8=l EU-WLD x; 145.4=l EU-WLD m; 8.4=b EU-WLD b
2018-02-15 | The euro area's exports were €180.7 billion in December and its imports €155.3 billion. ¶ In the EU as a whole, exports rose to €153.8 billion. | 153.8=l EU-WLD x
2018-02-15 | The euro area's exports were €180.7 billion in December and its imports €155.3 billion. ¶ For the EU28, exports were €153.8 billion and imports €145.4 billion, which left a surplus of €8.4 billion. | 8.4=b EU-WLD b
2015-10-06 | Canada's exports were C$44.1 billion in August. To the United States it shipped goods for C$33.3 billion. Exports to all other countries came to C$10.8 billion. | 33.3=l CAN-USA x; 10.8=l CAN-none x
2019-02-11 | The total UK trade deficit widened £0.9 billion to £10.4 billion in the three months to December 2018. The trade in goods deficit widened £1.7 billion to £36.0 billion, while the trade in services surplus grew £0.8 billion to £25.6 billion. ¶ Exports increased by £1.0 billion to £163.0 billion. | 163=l GBR-WLD x 2018-Q4 goods_services; -36=b GBR-WLD b 2018-Q4 goods`,
};
