/**
 * Products named in front of their verb, in front of a reason, and in front of a clause; everybody but one partner, and
 * what is told of them next. As in `read-in-full.ts`.
 */
export const NAMED_IN_FRONT: Readonly<Record<string, string>> = {
  'what less or more was sold of': `
2012-10-11 | U.S. exports fell in August. Of industrial supplies and materials, $1.2 billion less was exported. | -1.2=g USA-WLD x 2012-08 industrial_supplies_and_materials
2018-08-03 | U.S. imports rose 0.6% in June. Of both steel and aluminum, imports dropped sharply. | imports dropped=g USA-WLD m 2018-06 steel_and_aluminum
2023-02-07 | Farm exports of Argentina earned $40 billion in 2022. Of grains, such as corn and wheat, 60 million tonnes were exported, 6% less than in 2021. | 60=l ARG-WLD x 2022 grains; -6=g ARG-WLD x 2022 grains
2019-09-05 | Exports of Chile came to $5.6 billion in August. Of copper, $2.6 billion was exported, and of lithium $70 million. | 2.6=l CHL-WLD x 2019-08 copper; 70=l CHL-WLD x 2019-08 lithium
2021-03-10 | Kenya exported goods worth KSh 55 billion in January. Of tea, 48,000 tonnes were sold abroad. | 48000=l KEN-WLD x 2021-01 tea
2016-05-20 | Imports of Egypt were $5 billion in March. Of wheat, 12% more was imported. | 12=g EGY-WLD m 2016-03 wheat
2022-11-08 | German exports declined 0.5 percent in September. Of cars and car parts, €22.4 billion was sold abroad, 14 percent more than a year earlier. | 22.4=l DEU-WLD x 2022-09 cars_and_car_parts; 14=g DEU-WLD x 2022-09 cars_and_car_parts
2014-07-21 | New Zealand exports rose in June. Of milk powder, NZ$150 million more left the country. | 150=g NZL-WLD x 2014-06 milk_powder
2020-06-09 | Exports of Brazil were $17.9 billion in May. Of soybeans, 15.5 million tonnes were shipped. | 15.5=l BRA-WLD x 2020-05 soybeans
2017-12-05 | U.S. imports hit $244.6 billion in October. Of crude oil, imports were up $1.5 billion; of cell phones, they were down $0.5 billion. | 1.5=g USA-WLD m 2017-10 crude_oil; -0.5=g USA-WLD m 2017-10 cell_phones
2015-10-06 | Canadian exports dropped 3.6 per cent in August. Of energy products, exports fell 11 per cent. | -11=g CAN-WLD x 2015-08 energy_products
2013-08-22 | Vietnam's exports grew 14 percent in the first seven months of 2013. Of rice, shipments fell 8.6 percent to 4.2 million tonnes. | -8.6=g VNM-WLD x 2013-01/2013-07 rice; 4.2=l VNM-WLD x 2013-01/2013-07 rice`,
  'everybody but one, and they again': `
2012-12-11 | From all countries other than the United States, imports of Canada dropped 5.8 per cent to $13.7-billion in October, and exports to them grew 4.2 per cent to $10.7-billion, so that the trade deficit with those countries came to $3-billion. | 13.7=l CAN-none m 2012-10; 4.2=g CAN-none x 2012-10; 10.7=l CAN-none x 2012-10; -3=b CAN-none b 2012-10
2023-07-06 | To countries other than the United States, Canadian exports fell 6.6% in May 2023. With them, the deficit grew from $7.8 billion in April to $10.2 billion in May. | -6.6=g CAN-none x 2023-05; -7.8=b CAN-none b 2023-04; -10.2=b CAN-none b 2023-05
2012-12-11 | From the United States, Canada's imports climbed 1.6 per cent in October. From all other countries, imports dropped 5.8 per cent, and exports to them grew 4.2 per cent to $10.7-billion. | 1.6=g CAN-USA m 2012-10; -5.8=g CAN-none m 2012-10; 4.2=g CAN-none x 2012-10; 10.7=l CAN-none x 2012-10
2019-03-15 | Polish exports to the EU rose 5 percent to €210 billion in 2018. To countries outside the EU, exports were €51 billion and imports from them €70 billion. The deficit with them was €19 billion. | 51=l POL-none x 2018; 70=l POL-none m 2018; -19=b POL-none b 2018
2021-02-18 | Mexico's exports to America gained 3% in 2020. To the rest of the world, exports lost 17%, and the deficit with these countries was $140 billion. | 3=g MEX-USA x 2020; -17=g MEX-none x 2020; -140=b MEX-none b 2020
2016-08-05 | Canada's exports to countries other than the United States grew 12.6% in June to $10.6 billion. Imports from these countries increased 1% to $15.4 billion. Canada's deficit with those countries thus narrowed to $4.8 billion. | 12.6=g CAN-none x 2016-06; 1=g CAN-none m 2016-06; 15.4=l CAN-none m 2016-06; -4.8=b CAN-none b 2016-06
2012-12-11 | From the United States, imports of Canada climbed 1.6 per cent in October. ¶ From all other countries, imports dropped 5.8 per cent to $13.7-billion, and exports to them grew 4.2 per cent to $10.7-billion, so that the trade deficit with those countries came to $3-billion. | 13.7=l CAN-none m 2012-10; 4.2=g CAN-none x 2012-10; 10.7=l CAN-none x 2012-10; -3=b CAN-none b 2012-10
2023-07-06 | To the United States, Canadian exports were 2.9% lower in May. ¶ To countries other than the United States, exports fell 6.6% in May. With them, Canada's trade deficit thus grew to $10.2 billion. | -6.6=g CAN-none x 2023-05; -10.2=b CAN-none b 2023-05
2018-09-20 | Kenya exported goods worth $30 million to Rwanda in July. With it, Kenya's surplus was $25 million. | 30=l KEN-RWA x 2018-07; 25=b KEN-RWA b 2018-07
2019-02-15 | With all other countries, Norway's trade shrank in 2018. Exports to them came to NOK 90 billion. | 90=l NOR-none x 2018
2021-05-12 | From other countries Thailand's imports rose 12 percent in April. With those countries its deficit was $1.2 billion. | 12=g THA-none m 2021-04; -1.2=b THA-none b 2021-04
2014-06-04 | Imports from non-EU countries were £18 billion in April, the British statistics office said. Exports to these countries were £12 billion. | 18=l GBR-none m 2014-04; 12=l GBR-none x 2014-04`,
  'what a first clause sets and a second goes on with': `
2012-10-11 | In August the U.S. goods exports went down $2.1 billion to $128.5 billion and goods imports $700 million to $187.8 billion. | -2.1=g USA-WLD x 2012-08 goods; -700=g USA-WLD m 2012-08 goods; 187.8=l USA-WLD m 2012-08 goods
2018-10-05 | Imports of Chile rose $300 million to $6.1 billion in September and exports $500 million to $6.4 billion. | 300=g CHL-WLD m 2018-09; 500=g CHL-WLD x 2018-09; 6.4=l CHL-WLD x 2018-09
2021-07-02 | U.S. services exports in May climbed $0.5 billion to $60.8 billion, and services imports $0.9 billion to $43.1 billion. | 0.5=g USA-WLD x 2021-05 services; 0.9=g USA-WLD m 2021-05 services
2012-10-11 | With China the U.S. trade gap shrank from $29.4 billion to $28.7 billion in August. With OPEC it narrowed slightly from $8.4 billion to $8.1 billion. | -28.7=b USA-CHN b 2012-08; -8.1=b USA-OPEC b 2012-08
2013-02-08 | With the European Union the U.S. deficit rose to $12 billion in December. With the members of OPEC it fell to $5.7 billion. | -12=b USA-EU b 2012-12; -5.7=b USA-OPEC b 2012-12
2019-05-09 | With Mexico the American deficit leapt to $9.5 billion in March, and with Canada it stayed at $1.4 billion. | -9.5=b USA-MEX b 2019-03; -1.4=b USA-CAN b 2019-03
2017-03-07 | With Japan the U.S. deficit was $5.5 billion in January, with Germany it was $4.9 billion, and with Canada it came to $3.6 billion. | -5.5=b USA-JPN b 2017-01; -4.9=b USA-DEU b 2017-01; -3.6=b USA-CAN b 2017-01
2019-08-02 | With China the trade gap of the United States shrank 0.8% in June, but with Europe it grew 10%. | -0.8=g USA-CHN b 2019-06; 10=g USA-EUROPE b 2019-06`,
  'shares and places that are dealt out in front': `
2023-02-07 | China took 19% of U.S. farm exports in 2022. With 16%, 14% and 8% of the total, Canada, Mexico and Japan, respectively, came next. | 19=s USA-CHN x 2022; 16=s USA-CAN x 2022; 14=s USA-MEX x 2022; 8=s USA-JPN x 2022
2020-03-04 | No country bought more Chilean copper in 2019 than China, which took 51% of it. | bought more=k CHL-CHN x 2019 copper; 51=s CHL-CHN x 2019 copper
2021-04-06 | Germany bought 28% of Czech exports in 2020. With 8% and 6%, Slovakia and Poland followed. | 28=s CZE-DEU x 2020; 8=s CZE-SVK x 2020; 6=s CZE-POL x 2020
2016-06-21 | No country imported more Norwegian salmon in 2015 than Poland, which bought 12% of it. | imported more=k NOR-POL x 2015 salmon; 12=s NOR-POL x 2015 salmon`,
};
