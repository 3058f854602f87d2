/**
 * How newsrooms name goods, and when they were traded: `day | text | figure=product@period~comparison`, of which each part
 * may be left out; `¶` parts paragraphs.
 */
export const GOODS_AND_SEASONS: Readonly<Record<string, string>> = {
  'goods with a capital': `
2023-07-20 | Exports of Seafood from Sri Lanka increased by 12.4% to US$ 31.2 million in June 2023. | 12.4=seafood; 31.2=seafood
2023-07-20 | Sri Lanka's export earnings from Coconut and Coconut based products fell by 18.2% to US$ 54.1 million in June 2023. | 18.2=coconut and coconut based products; 54.1=coconut and coconut based products
2023-07-20 | Exports of Apparel & Textiles from Sri Lanka dropped by 21.3% in June 2023 to US$ 401.2 million. | 21.3=apparel & textiles; 401.2=apparel & textiles
2019-02-14 | Total exports of Scotch Whisky rose by 7.8% to £4.7 billion in 2018. | 7.8=scotch whisky; 4.7=scotch whisky
2019-02-14 | The UK sold Scotch for £4.7 billion abroad in 2018. Single Malts did best, with exports up 11.3% to £1.3 billion. | 11.3=single malts; 1.3=single malts
2021-04-15 | India's export of Engineering Goods grew 71.3% in March 2021, that of Gems and Jewellery 78.9%. | 71.3=engineering goods; 78.9=gems and jewellery
2022-11-16 | Exports of Drugs and Pharmaceuticals from India declined 9.2% in October 2022. Exports of Petroleum Products fell 11.4%. | 9.2=drugs and pharmaceuticals; 11.4=petroleum products
2018-09-05 | Bangladesh earned $5.12 billion from Readymade Garments in July and August 2018. | 5.12=readymade garments
2018-09-05 | Bangladesh's exports of Jute and Jute Goods slid 22.3% in August 2018, to $61 million. | 22.3=jute and jute goods; 61=jute and jute goods
2016-08-25 | Uganda exported Coffee worth $33.1 million in July 2016. | 33.1=coffee
2016-08-25 | In July 2016 the value of Tea exports from Uganda was $6.4 million. | 6.4=tea
2020-05-20 | Exports of Italian sparkling wine, put at 98 million litres, were worth €270 million in the first quarter of 2020. | 270=sparkling wine
2020-05-20 | US imports of Mexican beer rose 6.1 percent to $1.2 billion in the first quarter of 2020. | 6.1=beer; 1.2=beer
2020-05-20 | Exports of French cheese fell by 9.3 percent in April 2020. | 9.3=cheese
2021-03-01 | China's imports of Australian coal dropped 46 percent in 2020. | 46=coal
2015-10-12 | Exports of Kenyan cut flowers fetched Sh48 billion in the nine months to September 2015. | 48=cut flowers
2023-07-20 | In June 2023 Sri Lanka's exports of Electrical & Electronic Components rose by 3.2% to US$ 37.8 million. Exports of Spices and Concentrates rose 19.4%. | 3.2=electrical & electronic components; 37.8=electrical & electronic components; 19.4=spices and concentrates
2024-01-12 | The Ministry of Textiles said India's exports in 2023 were worth $432 billion. | 432=goods
2024-01-12 | The Tea Board of India said tea exports in 2023 came to $800 million. | 800=tea
2024-01-12 | Title: India's Finished Steel Imports Fall 30% in December ¶ Imports of the alloy came to 0.6 million tonnes. | 30=finished steel
2024-01-12 | Title: Kenya's Tea Exports Rise 8% on Pakistan Demand ¶ They came to Sh14 billion. | 8=tea
2024-01-12 | Title: Brazil Soybean Exports Hit Record 12.4 Million Tons in May ¶ A record was set in May. | 12.4=soybeans
2024-01-12 | Title: US Beef and Pork Exports Up 4.2% in March ¶ It was a good month. | 4.2=beef and pork
2024-01-12 | Title: China's Rare Earth Exports Jump 23% in July ¶ Shipments came to 5,426 tonnes. | 23=rare earth
2024-01-12 | Exports of Samsung Electronics came to 60 trillion won in 2023. | 60=goods
2024-01-12 | The Solvent Extractors' Association said India's imports of Palm Oil were 9.7 million tonnes in 2023. | 9.7=palm oil
2019-03-22 | Peruvian exports of Hass avocados came to $722 million in 2018. | 722=hass avocados
2022-06-10 | Exports of Basmati rice from India rose 25.5% to $1.15 billion in April and May 2022. | 25.5=basmati rice; 1.15=basmati rice
2022-06-10 | Vietnam shipped Robusta coffee worth $1.9 billion in the first five months of 2022. | 1.9=robusta coffee`,
  'sectors, groups and industries': `
2022-07-04 | Colombia's exports were $5.1 billion in May 2022. Sales of the manufacturing group were $903 million, a rise of 19.8 percent. | 903=manufacturing; 19.8=manufacturing
2024-03-05 | The chemicals industry sold goods for $2.75 billion abroad in February 2024. This sector's export revenues were up 9.1 percent. It was a good month. | 9.1=chemicals
2012-03-12 | UK food exports grew 11.2 percent in 2011. There was 22.4 percent growth in the fresh fish market. | 22.4=fresh fish
2012-03-12 | Fish exports of the UK grew 15 percent in 2011, including a 41.2 percent rise in the smoked salmon segment. | 15=fish; 41.2=smoked salmon
2018-05-15 | Portuguese exports of textiles were worth €1.3 billion in the first quarter of 2018. The home textiles segment grew 4.1 percent to €210 million. | 4.1=home textiles; 210=home textiles
2021-02-08 | Exports of Portugal's footwear sector fell 16.2 percent to €1.5 billion in 2020. The leather goods sector lost 31.4 percent. | 16.2=footwear; 1.5=footwear; 31.4=leather goods
2017-01-06 | Exports in the automotive industry of Turkey amounted to $23.9 billion in 2016. The sector's December exports rose 18.6 percent. | 23.9=automotive; 18.6=automotive
2022-08-11 | Vietnam's wood industry earned $9.7 billion from exports in the first seven months of 2022. The textile sector took in $22.3 billion. | 9.7=wood; 22.3=textiles
2019-04-10 | Mexican exports rose 1.2 percent in February 2019. As for the agricultural sector, they were worth $1.6 billion, 5.3 percent more than a year before. | 1.2=goods; 1.6=agricultural; 5.3=agricultural
2019-04-10 | Mexican exports rose 1.2 percent in February 2019. In the mining sector they fell 14.7 percent. | 1.2=goods; 14.7=mining
2023-01-24 | Food and drink is the sector with the largest share of Irish exports. It sold goods for €16.7 billion in 2022. | 16.7=food and drink
2023-08-15 | The UK's food and drink trade deficit widened by 7.2 percent to £13.1 billion in the first half of 2023. | 7.2=food and drink; 13.1=food and drink
2023-08-15 | Spain ran a food trade surplus of €8.9 billion in the first half of 2023. Its energy trade deficit was €16.7 billion. | 8.9=food; 16.7=energy
2022-07-04 | Carmakers in Spain exported goods worth €3.4 billion in May 2022. They increased their shipments to foreign markets by 6.2 percent. | 3.4=cars; 6.2=cars
2022-10-18 | Soybean growers in Paraguay, a landlocked country, sold 2.1 million tonnes abroad in the first nine months of 2022. | 2.1=soybeans
2022-10-18 | Coffee producers in Honduras had a good year. Local farmers sold 5.9 million bags of the bean abroad in the 2021/22 season. | 5.9=coffee
2020-02-03 | Sugar mills in Thailand exported 9.9 million tonnes in 2019. Rubber planters sold 3.8 million tonnes. | 9.9=sugar; 3.8=rubber
2021-05-25 | Ukraine's steelmakers shipped 5.2 million tonnes abroad in the first four months of 2021. | 5.2=steel
2022-07-04 | Colombia's exports came to $5.1 billion in May 2022, marked by coal sales which increased 211 percent and reached $1.3 billion. | 5.1=goods; 211=coal; 1.3=coal`,
  'goods that do something': `
2024-10-03 | Vietnam exported seafood worth $7.2 billion in nine months. Shrimp reported the highest value with $2.8 billion, while tuna posted a gain of 17.3 percent. | 2.8=shrimp; 17.3=tuna
2024-10-03 | Vietnam exported seafood worth $7.2 billion in nine months. Pangasius recorded an export value of $1.5 billion, up 8.4 percent. | 1.5=pangasius; 8.4=pangasius
2020-11-04 | Brazil's farm exports were $8.2 billion in October 2020. Soybeans led, at $1.1 billion. Sugar came next, at $1.2 billion. | 1.1=soybeans; 1.2=sugar
2023-10-19 | Textile goods of Pakistan that grew include raw cotton, the exports of which rose by 12 percent to $6.7 million. | 12=raw cotton; 6.7=raw cotton
2023-10-19 | Likewise, the exports of cotton yarn from Pakistan increased by 33.5 percent, from $236.1 million to $315.2 million, and towels, the exports of which grew by 2.7 percent, from $237.4 million to $243.9 million. | 33.5=cotton yarn; 236.1=cotton yarn; 315.2=cotton yarn; 2.7=towels; 237.4=towels; 243.9=towels
2023-10-19 | Pakistan's exports of bed wear declined by 10 percent, from $779 million to $701 million, and readymade garments by 11.2 percent, from $911 million to $809 million. | 10=bed wear; 779=bed wear; 701=bed wear; 11.2=readymade garments; 911=readymade garments; 809=readymade garments
2023-10-19 | Exports of knitwear from Pakistan fell by 15.8 percent, of cotton cloth by 18.1 percent and of tents by 8.2 percent. | 15.8=knitwear; 18.1=cotton cloth; 8.2=tents
2023-10-19 | Pakistan's rice exports rose by 40.1 percent to $2.9 billion, fruit by 7.2 percent to $0.3 billion and fish by 3.1 percent. | 40.1=rice; 2.9=rice; 7.2=fruit; 0.3=fruit; 3.1=fish
2018-07-30 | Iran exported goods for $15 billion in four months. A total of 8.7 million tons of petrochemicals worth $4.6 billion were exported, registering a rise of 1.2 percent in value. | 4.6=petrochemicals; 1.2=petrochemicals
2018-07-30 | Liquefied propane ($691 million), light oils excluding gasoline ($555 million) and methanol ($407 million) were other main goods that Iran exported in four months. | 691=liquefied propane; 555=light oils; 407=methanol
2021-01-12 | U.S. pork exports rose in November 2020. Pork muscle cut exports increased 18 percent to 210,000 metric tons. Beef variety meat exports fell 4.1 percent. | 18=pork; 4.1=beef variety meat
2021-01-12 | November beef exports totaled 115,300 metric tons in 2020, up six percent. Export value climbed eight percent to $707.5 million. | 8=beef; 707.5=beef
2024-11-08 | India imported 4.7 million tonnes of finished steel from April to September 2024. China shipped 1.4 million tonnes of the alloy to India. | 1.4=finished steel
2019-08-08 | Zambia earned $3.9 billion from copper in the first seven months of 2019. Output of the metal was weak, and exports of the metal fell 7.3 percent. | 7.3=copper
2019-08-08 | Brazil sold sugar for $0.5 billion in July 2019. Shipments of the sweetener dropped 19.4 percent. | 19.4=sugar
2021-03-20 | Uganda sold 561,000 bags of coffee in February 2021. The country earned $55.2 million from the bean. | 55.2=coffee
2022-01-14 | Norway exported shrimps and crabs worth NOK 2.4 billion in 2021. Exports of the shellfish rose 38.2 percent. | 38.2=shrimps and crabs
2020-10-05 | Brazilian sugar exports hit a record in September 2020. By the third week of the month, the country had already shipped 2.4 million tons. | 2.4=sugar
2017-02-20 | Italian wine exports to Germany were worth €978 million in 2016. Italy accounts for 37.2 percent of the German wine-import market. | 37.2=wine
2017-02-20 | There was a fall in wine imports by Japan from France (-4.6 percent) in 2016, while imports increased from Chile (+19 percent). | 4.6=wine; 19=wine
2016-10-02 | Oman's re-exports rose 1.5 percent in the first five months of 2016. Re-exports of mineral products reached OMR282.4 million. | 1.5=re-exports; 282.4=mineral products
2016-10-02 | The rise in Oman's trade in 2016 was driven by a 61.2 percent increase in re-exports of cars, which reached OMR458.2 million. | 61.2=cars; 458.2=cars
2019-01-10 | Brazil's raw sugar exports fell by 21.5 percent in 2018, while there was a 42.2 percent drop in refined sugar sales, to 3.1 million tonnes. | 21.5=raw sugar; 42.2=refined sugar; 3.1=refined sugar`,
  'lists with codes': `
2021-10-06 | Bangladesh's home textile exports (Chapter 63, excluding 630510) rose 16.5% to $1.1 billion in the year to June 2021. | 16.5=home textiles; 1.1=home textiles
2020-08-12 | On the increase in UK exports in the first half of 2020: Breakfast Cereals (+4.7% to £196.3m); Sweet Biscuits (+11.3% to £115.4m); and Pork (+8.2%). | 4.7=breakfast cereals; 115.4=sweet biscuits; 8.2=pork`,
  'fiscal years set against others': `
2016-06-08 | Bangladesh's export earnings in May 2016 stood at $3.02 billion, 6.5 per cent higher than the $2.84 billion earned in the same month of the FY 2015. | 3.02=@2016-05; 2.84=@2015-05
2016-06-08 | Bangladesh's garment exports in the 11 months of FY 2016 amounted to $25.08 billion, about 9.47 per cent higher than the $22.92 billion achieved in the same period of the FY 2015. | 25.08=@2015-07/2016-05; 22.92=@2014-07/2015-05
2021-10-06 | Bangladesh's knitwear exports rose by 15.69% to $5.16 billion in July-September 2021-22, compared to $4.46 billion in the previous fiscal period. | 5.16=@2021-Q3; 4.46=@2020-Q3
2023-10-19 | Pakistan exported textiles worth $4,128 million during the first quarter (Q1) of the current financial year (2023-24), against $4,584 million in the same quarter of last fiscal. | 4128=@2023-Q3; 4584=@2022-Q3
2023-10-19 | Exports of Pakistan fell 4.7 percent during July-September (2023-24). Exports of cotton yarn increased from $236.2 million last year to $315.4 million this year. | 236.2=@2022-Q3; 315.4=@2023-Q3
2023-04-17 | India's trade with China came to $113.8 billion in 2022-23, against $115.4 billion in 2021-22. Imports rose by 4.16 per cent to $98.5 billion in the last fiscal. The gap widened to $83.2 billion in the last fiscal as against $72.9 billion in 2021-22. | 98.5=@2022-04/2023-03; 83.2=@2022-04/2023-03; 72.9=@2021-04/2022-03
2023-05-20 | India's exports to the UK grew 9 per cent in the last financial year to $11.4 billion, from $10.5 billion in 2021-22. | 11.4=@2022-04/2023-03; 10.5=@2021-04/2022-03
2025-06-20 | Pakistan's textile exports rose 7.4% to $16.4 billion in July-May of FY25. On a month-on-month basis, exports rose 25.4% from $1,221 million in April. | 16.4=@2024-07/2025-05; 25.4=@2025-05~mom; 1221=@2025-04
2025-06-20 | Pakistan's textile exports rose 7.4% to $16.4 billion in July-May of FY25. On a year-on-year basis, exports for May 2025 fell 1.8% to $1,531 million, down from $1,558 million. | 1.8=@2025-05~yoy; 1531=@2025-05; 1558=@2024-05
2018-07-30 | Iran's foreign trade in the first four months of the current fiscal year (started March 21, 2018) stood at $30.6 billion. | 30.6=@2018-03-21/2018-07-22
2018-07-30 | Iran exported goods worth $9.1 billion in the first four months of the year to July 22. The figure shows a rise of 35 percent compared with the similar period of last year. | 35=~yoy
2019-12-24 | Exports of Nepal were worth Rs 46.5 billion in the first five months of fiscal 2019/20, 26.2 percent more than in the similar period of the previous fiscal year. | 46.5=@2019-07/2019-11; 26.2=@2019-07/2019-11~yoy
2014-02-20 | India's engineering exports were $5.4 billion in January 2014 against $5.1 billion in the corresponding month of the last fiscal. | 5.4=@2014-01; 5.1=@2013-01
2022-05-04 | Bangladesh exported goods for $43.3 billion in the first ten months of FY22. In the same period a fiscal year ago exports were $32.1 billion. | 43.3=@2021-07/2022-04; 32.1=@2020-07/2021-04
2022-07-05 | Bangladesh's exports were $52.1 billion in the just-concluded fiscal year, up from $38.8 billion in FY21. | 52.1=@2021-07/2022-06; 38.8=@2020-07/2021-06
2024-01-03 | Bangladesh fetched $27.5 billion from exports in the first half of the ongoing fiscal year. In December alone, exports fell 1.1% to $5.3 billion. | 27.5=@2023-H2; 1.1=@2023-12; 5.3=@2023-12
2024-07-16 | Egypt's exports were $32.1 billion in fiscal 2023/24, which ended on June 30, down from $39.6 billion in the year before. | 32.1=@2023-07/2024-06; 39.6=@2022-07/2023-06
2017-11-10 | Ethiopia earned $683 million from exports in the first quarter of the 2017/18 fiscal year, which began on July 8. | 683=@2017-Q3
2019-06-05 | Exports of Pakistan in May were $2.1 billion, taking the total for the eleven months of the fiscal year to $21.3 billion. | 2.1=@2019-05; 21.3=@2018-07/2019-05`,
  'seasons and marketing years': `
2023-12-08 | Ukraine's grain exports have fallen to 13.4 million tons so far in the 2023/24 July-June season from 18.1 million tons at the same time of the season last year. | 13.4=@2023-07-01/2023-12-08; 18.1=@2022-07-01/2022-12-08
2024-05-24 | Ukraine's grain exports in the 2023/24 July-June marketing season had reached 45.4 million tons, against 44.6 million tons a season earlier. | 45.4=@2023-07/2024-06; 44.6=@2022-07/2023-06
2023-07-05 | Ukraine's grain exports for the entire 2022/23 season were almost 49 million tons, exceeding the previous season's 48.4 million. | 49=@2022-07/2023-06; 48.4=@2021-07/2022-06
2022-11-04 | Uganda shipped 5.8 million bags of coffee in the 2021/22 season, down from 6.5 million in the season before. | 5.8=@2021-10/2022-09; 6.5=@2020-10/2021-09
2021-10-11 | Ivory Coast exported 1.7 million tonnes of cocoa in the 2020/21 season, which runs from October to September. | 1.7=@2020-10/2021-09
2020-02-20 | Russia has exported 24.1 million tonnes of grain since the start of the 2019/20 marketing year on July 1. | 24.1=@2019-07-01/2020-02-20
2023-02-10 | Thai sugar exports in the 2021/22 season reached 7.7 million tonnes. In the 2022/23 crop year they may reach 8 million. | 7.7=@2021-10/2022-09
2022-09-05 | India exported 10.9 million tonnes of sugar in the 2021-22 marketing year (October-September), up 57 percent from the previous marketing year. | 10.9=@2021-10/2022-09; 57=@2021-10/2022-09~yoy
2021-07-02 | France exported 13.1 million tonnes of soft wheat in the 2020/21 July-June season, 35 percent less than the season before. | 13.1=@2020-07/2021-06; 35=@2020-07/2021-06~yoy
2019-10-02 | In the marketing year that ended on August 31, US corn exports were 52.4 million tonnes. | 52.4=@2018-09/2019-08`,
  'months, weeks and what is told of them': `
2023-01-03 | Colombian exports were $4,519 million in November 2022. Between January and November of this year, exports accumulate $52,574 million. | 4519=@2022-11; 52574=@2022-01/2022-11
2023-01-03 | Colombian exports were $4,519 million in November 2022. What did increase during this month were sales of machinery, by 19.4 percent, reaching $155 million. | 19.4=@2022-11; 155=@2022-11
2020-11-04 | Brazil's sugar exports set a record in October 2020. By the fourth week of the month, the country had shipped 3.2 million tons. | 3.2=@2020-10-01/2020-10-25
2011-09-05 | UK exports of dairy products were the best performing sector in the first half of 2011 (as they were in the first half of 2010), registering growth of 30.5% to £607.2m. | 30.5=@2011-H1; 607.2=@2011-H1
2020-01-14 | U.S. pork exports through November 2019 were 7.1% above the previous year's pace at $6.2 billion. | 7.1=@2019-01/2019-11~yoy; 6.2=@2019-01/2019-11
2011-01-31 | South Africa's imports fell R8.2 billion in December 2010. The November to December change in exports was a drop of 10.4%. | 10.4=@2010-12
2009-10-31 | The August to September change in South African imports was a decrease of 1.65%. | 1.65=@2009-09
2012-03-20 | Exports of Peru rose in February 2012, when tonnage reached 6.1 million. The year before they had fallen 3.4 percent. | 3.4=@2011-02
2018-06-29 | From January to May 2018 South Africa ran a trade deficit of R14.2 billion, down from a R16.4 billion surplus for the same period last year. | 14.2=@2018-01/2018-05; 16.4=@2017-01/2017-05
2020-06-10 | For minerals, Nigeria's imports were 15.7 per cent higher in the first quarter of 2020 than in the preceding quarter and 20.1 per cent compared to the corresponding quarter of 2019. | 15.7=@2020-Q1~qoq; 20.1=@2020-Q1~yoy
2020-06-10 | Nigeria's energy imports fell by 72.2 per cent in first quarter 2020 on a quarter on quarter basis, and 91.6 per cent year on year. | 72.2=@2020-Q1~qoq; 91.6=@2020-Q1~yoy
2021-11-25 | Zambia's trade surplus was K9.1 billion in October 2021, up from K7.8 billion recorded the month before and K2.2 billion recorded the same month a year ago. | 9.1=@2021-10; 7.8=@2021-09; 2.2=@2020-10
2022-08-30 | Botswana's exports were P8.1 billion in June 2022, against P6.3 billion during the same month of the previous year. Over the same stretch imports rose 4.4 percent. | 8.1=@2022-06; 6.3=@2021-06; 4.4=@2022-06
2019-11-20 | Oman's exports at the end of August 2019 were RO 10.1 billion, down 7.2 percent from RO 10.9 billion by the end of the same month of 2018. | 10.1=@2019-01/2019-08; 7.2=@2019-01/2019-08; 10.9=@2018-01/2018-08
2018-11-24 | By the end of the third quarter of 2018 Oman's imports came to RO 7.1 billion, against RO 6.9 billion by the end of the third quarter of 2017. | 7.1=@2018-01/2018-09; 6.9=@2017-01/2017-09
2022-09-21 | Kuwait's exports to Japan were KD 291 million in August, the third straight monthly increase, and double what they were in the same month of 2021. | 291=@2022-08`,
  'what a text is about': `
2019-03-12 | That Norway sold salmon products abroad for $1.6 billion more in 2018 than in 2017, an increase of 4.2 percent to $8.1 billion, had two causes. ¶ Exports to Poland grew by 6.1 percent, and those to France shrank to $0.7 billion. | 1.6=salmon products; 4.2=salmon products; 8.1=salmon products; 6.1=salmon products; 0.7=salmon products
2019-03-12 | Peru shipped mining products overseas for $28.8 billion in 2018. ¶ To China exports hardly changed (up 0.9 percent, to $10.3 billion). | 28.8=mining products; 0.9=mining products; 10.3=mining products
2019-03-12 | Kenya exported flowers to the value of Sh113 billion in 2018. ¶ The Netherlands took 51.2 percent. Exports to Britain came to Sh18 billion. | 113=flowers; 51.2=flowers; 18=flowers
2022-04-20 | Dutch growers sent tulips worth €2.1 billion to other countries in 2021. Germany was the main market with €0.6 billion, up 11.3 percent. | 2.1=tulips; 0.6=tulips; 11.3=tulips
2024-08-02 | Importers applied for permits to import 2.3 million tons of steel into the United States in July 2024. That was 5.7% less than in June. ¶ Most was sought from Canada (0.5 million, down 11%). | 2.3=steel; 5.7=steel; 0.5=steel; 11=steel
2018-12-10 | Thailand sold 94,021 passenger cars abroad in November 2018. The industry exported 1.1 million units in eleven months, 1.2% more than a year before. Australia took 21.4% of them. | 94021=passenger cars; 1.2=passenger cars; 21.4=passenger cars
2009-07-20 | Exports without diamonds grew again in the second quarter of 2009. ¶ Israel sold goods for $16.7 billion in the half-year, again without diamonds. The EU took 31%, the US 32%. | 31=goods excluding diamonds; 32=goods excluding diamonds
2015-02-10 | Excluding oil, Ecuador's exports rose 7.2 percent to $12.4 billion in 2014. ¶ Sales to Russia gained 3.9 percent. | 7.2=goods excluding oil; 12.4=goods excluding oil; 3.9=goods excluding oil
2015-02-10 | Non-oil exports of Saudi Arabia brought in $57.8 billion in 2014. ¶ The UAE took 12.9 percent. Exports to China were up 5.1 percent. | 57.8=non-oil; 12.9=non-oil; 5.1=non-oil
2021-09-14 | How much wine does New Zealand sell? In the year to June 2021 exports came to NZ$1.87 billion. The United States bought 38.1 percent. | 1.87=wine; 38.1=wine
2021-09-14 | Title: Where our cheese goes ¶ New Zealand's exports came to NZ$2.0 billion in the year to June 2021. Japan took 17.2 percent. | 2=cheese; 17.2=cheese
2023-06-12 | The global market for seaweed is small. Indonesia exported $0.6 billion of it in 2022. China bought 77.3 percent. | 0.6=seaweed; 77.3=seaweed
2023-06-12 | Title: A bitter year for cocoa ¶ Ghana's exports fell 8.1 percent to $2.3 billion in 2022. The Netherlands took 24.2 percent. | 8.1=cocoa; 2.3=cocoa; 24.2=cocoa
2023-06-12 | Title: Durian craze lifts Thai farmers ¶ China imported 825,000 tonnes in 2022. Shipments from Thailand were worth $3.1 billion, 22.4 percent more than in 2021. | 3.1=durian; 22.4=durian
2017-05-05 | Watchmakers had a poor start to the year. Swiss exports fell 3 percent to 4.6 billion francs in the first quarter of 2017. Hong Kong took 12.6 percent. | 3=watches; 4.6=watches; 12.6=watches
2017-05-05 | Steel is back. China's exports were 7.6 million tonnes in March 2017, 24.2 percent fewer than in March 2016. | 24.2=steel
2020-06-15 | Demand for rice from abroad has soared. Vietnam's exports were up 12.2 percent at $1.4 billion in the first five months of 2020. | 12.2=rice; 1.4=rice
2022-02-15 | The toy business boomed. China's exports rose 37.6 percent to $46.1 billion in 2021. Those to the United States gained 41.2 percent. | 37.6=toys; 46.1=toys; 41.2=toys
2022-02-15 | Title: Chip exports carry Korea ¶ Exports of semiconductors rose 29 percent to $128 billion in 2021. ¶ Shipments to China gained 24.1 percent. ¶ Total exports were $644.5 billion. | 128=semiconductors; 24.1=semiconductors; 644.5=goods
2025-03-14 | American farmers grow a lot of almonds. Of the crop, exports of $4.7 billion were recorded in 2024. Spain took 11.3 percent. | 4.7=almonds; 11.3=almonds
2016-11-18 | There is money in mushrooms. Poland earned €402 million from exporting them in 2015. Germany took €131 million. | 402=mushrooms; 131=mushrooms`,
  'times that a text keeps': `
2019-08-09 | Between April and July of this fiscal, India's shipments of gems were worth $9.7 billion, or 8.5 per cent less. ¶ In gold jewellery, exports slipped by 4.8 per cent. | 9.7=@2019-04/2019-07; 8.5=@2019-04/2019-07; 4.8=@2019-04/2019-07
2022-01-20 | From April through December of the current fiscal, India's exports came to $301 billion. Imports were $443 billion. | 301=@2021-04/2021-12; 443=@2021-04/2021-12
2023-03-06 | Kenya's imports fell last November by 4.3 percent. In November they had been hit by the drought, and came to Sh190 billion. | 4.3=@2022-11; 190=@2022-11
2017-10-19 | Japan had a trade surplus of ¥1.9 trillion in the first half of the fiscal year. Exports to China increased 21.7 percent to ¥7.3 trillion, the highest ever for a first half. Imports gained 7.8 percent. | 21.7=@2017-04/2017-09; 7.3=@2017-04/2017-09; 7.8=@2017-04/2017-09
2024-04-15 | Vietnam's exports reached $93.1 billion in the first quarter of 2024, the best first quarter on record. Imports came to $85 billion. | 93.1=@2024-Q1; 85=@2024-Q1
2021-08-04 | Spain's exports were €27.1 billion in June 2021, the highest for any June. Imports were €28.1 billion. | 27.1=@2021-06; 28.1=@2021-06
2016-09-26 | New Zealand's annual exports were $48.6 billion in the year ended August 2016. The August deficit was $1.3 billion, and the annual deficit widened to $3.1 billion. | 48.6=@2015-09/2016-08; 1.3=@2016-08; 3.1=@2015-09/2016-08
2026-01-14 | A trade surplus of nearly $1.2 trillion is what China took home from 2025. In December exports were 6.6% higher. Over the year exports were up 5.5%. | 1.2=@2025; 6.6=@2025-12; 5.5=@2025
2017-05-04 | The United States has a trade deficit of $186.6 billion so far this year, through April. This year's exports are 6.1% higher at $765.6 billion. | 186.6=@2017-01/2017-04; 6.1=@2017-01/2017-04; 765.6=@2017-01/2017-04
2023-12-11 | In the first quarter, Nigeria's exports were worth N6.5 trillion, a total trade of N12.1 trillion, higher than the N7.9 trillion of the same period in 2022. In the second quarter trade came to N12.2 trillion. | 6.5=@2023-Q1; 12.1=@2023-Q1; 7.9=@2022-Q1; 12.2=@2023-Q2
2024-02-20 | Morocco sold cars abroad for DH141.8 billion in 2023, a record. In 2022 exports had reached DH111.3 billion, and the year before DH84.2 billion. | 141.8=@2023; 111.3=@2022; 84.2=@2021
2024-02-20 | Exports of Peru came to $64.4 billion in 2023. The year before they had been $66.2 billion, and two years earlier $63.1 billion. | 66.2=@2022; 63.1=@2021
2012-07-11 | Thai exports of rice were 10.7 million tonnes in 2011, the last full year. Half a year on, in the first six months of 2012, they came to 3.5 million tonnes. | 10.7=@2011; 3.5=@2012-H1
2023-08-31 | Portugal's exports were €6.9 billion in July 2023, 10.2 percent less than in July 2022 and 1.1 percent less than the month before. Imports fell 9.4 percent. | 10.2=@2023-07~yoy; 1.1=@2023-07~mom; 9.4=@2023-07
2018-02-01 | Korea's exports rose 22.2 percent in January 2018. Chips saw 53.3 percent growth, machinery 27.8 percent and steel 11.6 percent. | 22.2=@2018-01; 53.3=chips@2018-01; 27.8=machinery@2018-01; 11.6=steel@2018-01`,
  'goods alone and goods with services': `
2017-10-06 | The U.S. trade deficit narrowed to $42.4 billion in August, the Commerce Department said Thursday. Exports rose 0.4 percent to $195.3 billion. ¶ The deficit with China rose to $34.9 billion. | 42.4=goods_services; 195.3=goods_services; 34.9=goods
2019-03-06 | America's trade deficit in goods and services reached $621 billion last year. ¶ The gap in goods with China hit a record $419.2 billion. Exports to China fell to $120.3 billion. | 621=goods_services; 419.2=goods; 120.3=goods
2022-03-08 | The US international trade deficit in goods and services was $89.7 billion in January, the Census Bureau and the BEA announced. January exports were $224.4 billion. January imports were $314.1 billion. ¶ The deficit with China increased $2.6 billion to $36.4 billion. | 89.7=goods_services; 224.4=goods_services; 314.1=goods_services; 36.4=goods
2022-03-08 | The US international trade deficit in goods and services was $89.7 billion in January, the Census Bureau and the BEA announced. The goods deficit increased to $108.9 billion and the services surplus to $19.2 billion. ¶ Exports of goods fell to $155.9 billion. Services exports were $68.5 billion. ¶ The average deficit of three months was $83.0 billion. | 108.9=goods; 19.2=services; 155.9=goods; 68.5=services; 83=goods_services
2020-01-08 | U.S. trade with China: how big is it? ¶ In 2018 the United States sold China goods worth $120 billion and services worth $57 billion. The overall deficit, services included, was $379 billion. | 120=goods; 57=services; 379=goods_services
2018-02-07 | U.S. goods and services trade with China totaled an estimated $711 billion in 2017. Exports were $188 billion; imports were $523 billion. The deficit was $335 billion. | 711=goods_services; 188=goods_services; 523=goods_services; 335=goods_services
2018-02-07 | U.S. goods and services trade with China totaled an estimated $711 billion in 2017. ¶ China was the largest goods trading partner with $636 billion in total goods trade. Goods exports totaled $130 billion; goods imports totaled $506 billion. ¶ Trade in services with China totaled $75 billion. Services exports were $58 billion; services imports were $17 billion. | 636=goods; 130=goods; 506=goods; 75=services; 58=services; 17=services
2015-02-05 | WASHINGTON - The U.S. trade deficit surged in December as imports hit a record. The gap grew 17.1 percent to $46.6 billion, the Commerce Department said. Economists had expected $38 billion. Goods imports rose to $201.4 billion. Exports of services rose to $60.9 billion. The total imports figure was $241.4 billion. | 17.1=goods_services; 46.6=goods_services; 201.4=goods; 60.9=services; 241.4=goods_services
2016-08-05 | Canada's merchandise trade deficit was C$3.6 billion in June. ¶ Exports rose 0.6 percent, imports 0.8 percent. | 3.6=goods; 0.6=goods
2016-08-09 | UK trade: the deficit on trade in goods and services widened to £5.1 billion in June. Exports fell by £0.4 billion. The goods deficit with the EU was £8.0 billion. Exports of goods to Germany fell 2.3 percent. | 5.1=goods_services; 0.4=goods_services; 8=goods; 2.3=goods`,
};
