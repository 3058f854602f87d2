/** Places of goods told by their size or by who is ahead, and causes that name their share in it: `day | text | words=kind value sides flow :product`. */
export const PLACES_OF_GOODS: Readonly<Record<string, string>> = {
  'second in size, at the head': `
2017-03-27 | New Zealand's goods exports were $4.1 billion in February. ¶ Wine, fifth in size over the year, climbed $18 million. | fifth in size=rank 5 NZL-WLD x :wine
2018-06-05 | Australian exports rose 2% in April. ¶ Coal, second in size, lost A$310 million. | second in size=rank 2 AUS-WLD x :coal
2021-08-30 | Norway's exports were NOK 92bn in July. ¶ Fish, third in value, gained NOK 410 million. | third in value=rank 3 NOR-WLD x :fish
2019-03-20 | Danish exports rose in January. Medicines, the largest of the export groups, gained DKK 310 million. | the largest of the export groups=rank 1 DNK-WLD x :medicines
2016-05-26 | Exports of New Zealand rose. Untreated timber was ahead, up $8 million (5.3 percent). | was ahead=rank 1 NZL-WLD x
2018-10-25 | New Zealand's exports rose 5 percent. Butter was first with a rise of $61 million. | was first=rank 1 NZL-WLD x :butter
2020-02-27 | Chile's exports rose in January. Cherries came first with a gain of $90 million. | came first=rank 1 CHL-WLD x :cherries`,
  'no group more than it': `
2019-02-02 | Australia's exports rose A$1.6bn in December. No commodity group went up more than metal ores. | No commodity group went up more than metal ores=rank 1 AUS-WLD x :metal_ores
2020-01-28 | Swiss exports rose 3.9% in 2019. No export sector counts for more than the watch industry. | No export sector counts for more=rank 1 CHE-WLD x :watches
2021-11-24 | Norwegian exports doubled in October. No product brings in more than natural gas. | No product brings in more than natural gas=rank 1 NOR-WLD x :natural_gas
2018-11-19 | Chilean exports were $5.9bn in October. No product did better than cherries. | No product did better than cherries=rank 1 CHL-WLD x :cherries
2017-08-04 | Swedish exports rose in June. Nothing sold better than timber. | Nothing sold better than timber=rank 1 SWE-WLD x :timber`,
  'who had a part in it': `
2008-07-11 | Canada's exports were $42.1 billion, a gain of 5.4 per cent to which both volumes and prices contributed. | to which both volumes and prices contributed=causal
2018-04-17 | The trade deficit shrank to $2.5 billion; larger coal exports to Japan were part of the reason, according to the agency. | larger coal exports to Japan were part of the reason=causal
2007-12-16 | Prices of imports to the Netherlands rose by 4 percent. High prices for oil are part of the explanation. | High prices for oil are part of the explanation=causal
2015-03-20 | Imports of Greece rose by 8 percent, a rise that metals and bigger purchases of ships brought about. | that metals and bigger purchases of ships brought about=causal
2019-05-20 | Exports of Chile fell 6 percent, a decline that a strike at the largest mine caused. | that a strike at the largest mine caused=causal
2021-04-08 | Exports of Canada were at record levels, with shipments of energy to Asia giving them a push. | with shipments of energy to Asia giving them a push=causal
2017-06-15 | Kenyan imports rose by 9 percent, with purchases of maize adding to the bill. | with purchases of maize adding to the bill=causal
2022-05-10 | Title: Chemicals and pharma push up Swiss foreign trade ¶ Exports rose 4%. | Chemicals and pharma push up Swiss foreign trade=causal
2022-02-15 | Title: Pharma lifts Irish trade surplus beyond €5 billion ¶ Soaring pharma exports carried the trade surplus in December over the €5 billion line. | Soaring pharma exports carried=causal
2023-09-11 | Imports of Turkey rose 12 percent; dearer oil had its share in that. | dearer oil had its share in that=causal
2016-01-11 | Exports of Peru fell 4 percent. Some of that was down to lower copper prices. | down to lower copper prices=causal
2020-11-05 | Behind the rise in total exports of Italy stood machinery, of which €0.6 billion more went abroad. | Behind the rise in total exports of Italy stood machinery=causal`,
  'a place that two share': `
2018-04-30 | German exports to Poland were €60 billion in 2017. Poland shares with Italy the place of the fourth-largest market. | fourth-largest market=rank 4 DEU-POL x
2018-04-30 | German exports to Poland were €60 billion in 2017. Poland ties with Italy as the fourth-largest customer. | fourth-largest customer=rank 4 DEU-POL x
2018-04-30 | Poland's imports were €60 billion in 2017. China, which shares second place with Russia, supplied 8 percent. | second place=rank 2 POL-CHN m`,
  'a place of a gap among those with all partners': `
2016-12-06 | In October the deficit of Peru with China was $3.1 billion. No other trading partner came anywhere near this deficit of $3.1 billion. | No other trading partner=rank 1 PER-CHN b
2016-12-06 | Peru's deficit with China was $3.1 billion in October, the biggest that it had with any partner. | the biggest that it had with any partner=rank 1 PER-CHN b
2016-12-06 | Peru's trade with China was $9.1 billion in October. No other partner came close. | No other partner=rank 1 PER-CHN t`,
  'amounts around a place': `
2024-11-07 | Chile's trade grew in 2023. China ($40 billion) was Chile's largest market, ahead of the US ($14 billion) and Japan ($7 billion). | 40=level 40 CHL-CHN x; 14=level 14 CHL-USA x; 7=level 7 CHL-JPN x
2024-11-07 | Chile's trade grew in 2023. China remained Chile's largest supplier ($20 billion), before Brazil ($17 billion). | 20=level 20 CHL-CHN m; 17=level 17 CHL-BRA m`,
  'the next in one sentence, each with its amount': `
2024-01-05 | Brazil's exports were $398.8 billion in 2023. ¶ Soybeans brought in $53.2 billion; crude oil came second with $42.5 billion and iron ore third with $30.5 billion. | second=rank 2 BRA-WLD x :crude_oil; third=rank 3 BRA-WLD x :iron_ore`,
  'places that several have together': `
2024-05-10 | Vietnam exported goods for $75 billion. Germany, Italy and Spain were the three largest buyers. | the three largest buyers=rank any VNM-none x
2024-05-10 | Vietnam exported goods for $75 billion. China, Korea and Japan were again its top three suppliers. | top three suppliers=rank any VNM-none m`,
};
