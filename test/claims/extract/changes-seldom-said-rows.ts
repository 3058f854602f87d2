/** Changes without a number in words that few texts use. */
export const CHANGES_SELDOM_SAID: Readonly<Record<string, string>> = {
  'goods that moved, of a flow said before them': `
Norway's exports to Japan slid in June. Automobiles and consumer goods were down, too, if only a little. | Automobiles and consumer goods were down=growth NOR-JPN x
Exports of Chile slid in June. Machinery gained as well. | Machinery gained=growth CHL-WLD x :machinery
Thailand's exports lost ground in May, with sugar, rice and canned tuna falling markedly. | with sugar, rice and canned tuna falling=growth THA-WLD x
Exports of the United States slipped, with commercial planes and autos both selling worse. | with commercial planes and autos both selling worse=growth USA-WLD x
India's exports of pharmaceuticals rose, but aircraft and ships fell. | exports of pharmaceuticals rose=growth IND-WLD x; aircraft and ships fell=growth IND-WLD x
Imports of Kenya declined in May. Toys were hardly changed. | Toys were hardly changed=growth KEN-WLD m :toys
Energy and farm goods did less well among the exports of France. | Energy and farm goods did less well=growth FRA-WLD x
Among Dutch exports, machinery and transport equipment, fuels and chemical products did much better. | did much better=growth NLD-WLD x
The exports of Peru grew. Some commodities lost value. | Some commodities lost value=no growth
Oil prices fell, and Nigeria's exports with them. Gold gained. | Oil prices fell=no growth
The exports of Turkey grew. Clothing has shrunk for ten months on end. | Clothing has shrunk=no growth`,
  'more or less came in or went out': `
Norway's imports were $9bn. The country took in less coal than a year before. | took in less coal=growth NOR-WLD m :coal
Imports of Spain rose 3 percent. Spain brought in more gas and more oil. | brought in more gas=growth ESP-WLD m
Chile's exports rose 3 percent. Timber went out in smaller volumes. | went out in smaller volumes=growth CHL-WLD x
Exports of Egypt rose 3 percent. Tourism brings in less. | brings in less=no growth
Title: Fewer cars shipped to Chile ¶ Korea's exports to Chile were $3bn in May. | Fewer cars shipped to Chile=growth KOR-CHL x :cars
Title: More wine sold abroad ¶ Italy's exports were $50bn in May. | More wine sold abroad=growth ITA-WLD x :wine`,
  'pronouns that stand for a flow': `
Norway's imports were $9bn in March. Compared with February, they were lower as well. | they were lower=growth NOR-WLD m
Exports of Peru were $4bn in May. ¶ They fell, the office said. | They fell=growth PER-WLD x
Chile's trade surplus was $2bn in June. It remained smaller, though, than that of 2017. | It remained smaller=growth CHL-WLD b
The trade deficit of Kenya was $2bn in June. In fact it keeps rising. | it keeps rising=growth KEN-WLD b
Total imports of Canada had decreased in March before they increased in May. | they increased=growth CAN-WLD m
Finland's exports fell by 6 per cent in 2020. In the year before, those to Sweden had still been growing. | those to Sweden had still been growing=growth FIN-SWE x
Iraq's imports slipped, whereas those of machinery rose slightly. | those of machinery rose=growth IRQ-WLD m :machinery
India's exports were $30bn. Oil futures jumped before they slipped back. | they slipped=no growth
India's exports were $30bn. It is up to the government. | It is up=no growth
Korea's exports were $55bn in July. They have now grown for nine months in succession. | They have now grown=no growth`,
  'a change told again, by its noun': `
Korea's exports fell 0.9 percent. In dollars, however, the fall was far larger. | In dollars, however, the fall was far larger=growth KOR-WLD x
Spain's exports fell. The decline in imports was even steeper. | The decline in imports was even steeper=growth ESP-WLD m
Spain's exports fell. The drop in oil prices was even steeper. | even steeper=no growth
Brazil's exports rose. The increase was larger than expected. | The increase=no growth
May brought a rise in Chile's imports and a fall in exports. | a rise in Chile's imports=growth CHL-WLD m; a fall in exports=growth CHL-WLD x
There was also an increase in exports of cars, Mexico's office said. | an increase in exports=growth MEX-WLD x`,
  'clefts, and what was lost or won back': `
It was above all Austria's surplus on machines that contracted. | surplus on machines that contracted=growth AUT-WLD b
It was exports to China that fell, Korea's customs office said. | exports to China that fell=growth KOR-CHN x
Exports of Latvia made up some lost ground. | made up some lost ground=growth LVA-WLD x
Exports of Latvia staged a recovery. | staged a recovery=growth LVA-WLD x
Latvia's imports of gas have all but stopped. | all but stopped=growth LVA-WLD m
A much smaller shortfall in energy was behind Italy's surplus. | A much smaller shortfall in energy=growth ITA-WLD b
Lower imports of oil widened the surplus of Iran. | imports of oil widened=no growth
Less was imported, the customs of Peru said. | Less was imported=growth PER-WLD m`,
  'rates of what the sentence before told': `
Egypt's exports fell 3 percent. Other goods sold abroad gained in value. Among them were: pasta, by 2.1%; carpets, by 3.5%; and furniture, by 33.5%. | 2.1=growth EGY-WLD x :pasta; 3.5=growth EGY-WLD x :carpets; 33.5=growth EGY-WLD x :furniture
Exports of Chile fell. Among them were: copper, by 2.1%; and wine, by 3.5%. | -2.1=growth CHL-WLD x :copper; -3.5=growth CHL-WLD x :wine
World trade grew in 2013. Since 2005 exports of services have averaged 6 percent per annum. | 6=growth WLD-WLD x
Kenya's tariffs averaged 6 percent a year. Its exports rose. | 6=no growth`,
  'headlines of more words': `
Title: Smaller seasonally adjusted goods trade surplus in June ¶ Ireland's trade surplus was €3bn in June. | Smaller seasonally adjusted goods trade surplus=growth IRL-WLD b
Title: Dutch exports go on growing ¶ Dutch exports were €30bn in June. | exports go on growing=growth NLD-WLD x`,
  'long subjects, the month of May, and a pace': `
Korea's trade surplus was $2bn. In May exports to Japan fell. | exports to Japan fell=growth KOR-JPN x
Korea's trade surplus was $2bn. Exports in May rose. | Exports in May rose=growth KOR-WLD x
Korea's trade surplus was $2bn. Exports may rise in May. | Exports may rise=no growth
Sales of goods abroad by the single currency bloc went on rising in June. | went on rising=growth
Italy's trade with countries that are not members of the European Union (EU) increased in March. | trade with countries that are not members=growth
Canada's exports of basic and industrial chemical, plastic and rubber products were lower in June. | were lower=growth CAN-WLD x
Exports of Malaysia to major partners, notably Japan, the United States (US) and India, recorded double-digit growth. | recorded double-digit growth=growth
Exports of Korea to China, which takes a quarter of Korean exports, kept falling. | kept falling=growth KOR-CHN x
Peru's exports to Chile have significantly increased. | have significantly increased=growth PER-CHL x
Brazil's trade surplus was $2bn in June, because exports slowed. ¶ Exports to Peru slowed. | Exports to Peru slowed=growth BRA-PER x
Kenya's exports were $1bn. Demand for exports slowed. | exports slowed=no growth
Kenya's exports were $1bn. They should be slowing soon. | slowing=no growth`,
};
