/** Changes of trade that are told without a number. Rows as in `readFull`. */
export const MOVED_WITHOUT_A_NUMBER: Readonly<Record<string, string>> = {
  'verbs of headlines': `
2020-07-14 | Trade with Brazil tumbles in first half ## Argentina's exports to Brazil fell 28 percent in the first half of 2020, the statistics office said. | tumbles=g ARG-BRA t
2020-07-14 | Exports to India plummet ## Nepal's exports to India fell 28 percent in June, the customs department said. | plummet=g NPL-IND x
2020-07-14 | Chinese imports dive in May ## China's imports fell 16.7 percent in May. | dive=g CHN-WLD m
2021-07-14 | Turkey's exports leap in June ## Turkey's exports rose 47 percent in June, the trade ministry said. | leap=g TUR-WLD x
2021-07-14 | Vietnam trade gap balloons ## Vietnam ran a deficit of $1.4 billion in June. | balloons=g VNM-WLD b
2021-07-14 | Swiss watch exports rally ## Exports of Swiss watches gained 48 percent in June. | rally=g CHE-WLD x
2021-07-14 | Kenya's import bill shoots up ## Kenya's imports rose by 20 percent in May, the statistics bureau said. | shoots up=g KEN-WLD m
2021-07-14 | Trade surplus dwindles ## Norway's trade surplus fell to 13 billion kroner in June, Statistics Norway said. | dwindles=g NOR-WLD b
2021-07-14 | Taiwan exports bounce back ## Taiwan's exports rose 4 percent in June. | bounce back=g TWN-WLD x
2021-07-14 | Mexico's exports sag as car plants stand still ## Mexico's exports fell 2 percent in June. | sag=g MEX-WLD x
2021-07-14 | Indonesia's trade surplus halves ## Indonesia's surplus came to $1.3 billion in June, from $2.6 billion in May. | 1.3=b IDN-WLD b
2021-07-14 | Imports into Egypt inch up ## Egypt's imports rose 0.4 percent in May. | inch up=g EGY-WLD m
2021-07-14 | German exports nosedive ## German exports fell 12 percent in April. | nosedive=g DEU-WLD x
2021-07-14 | Ghana's cocoa exports take off ## Ghana's cocoa exports rose 19 percent in the first half. | take off=g GHA-WLD x
2021-07-14 | South Africa's deficit melts away ## South Africa's trade deficit came to R1 billion in May, after R6 billion in April. | melts away=g ZAF-WLD b
2021-07-14 | Japan-Peru trade cools ## Trade between Japan and Peru fell 3 percent in 2020, the finance ministry of Japan said. | cools=g JPN-PER t
2021-07-14 | Thai rice exports spike ## Thailand's rice exports rose 40 percent in May. | spike=g THA-WLD x`,
  'growth and decline as nouns behind a verb': `
2007-12-23 | China-US trade keeps up steady growth in first three quarters ## China and the US traded goods worth US$221.36 billion in the first three quarters of the year. | keeps up steady growth=g CHN-USA t
2007-12-23 | Exports of Vietnam showed strong growth in November, the ministry said. Imports came to $6 billion. | showed strong growth=g VNM-WLD x 2007-11
2007-12-23 | Trade with Germany, France and Italy, Poland's main partners, posted solid gains, the office said. | posted solid gains=g POL-none t
2007-12-23 | India's imports from Africa registered a sharp increase in October. | registered a sharp increase=g IND-AFRICA m 2007-10
2007-12-23 | Brazilian exports to Argentina saw a decline in November. | saw a decline=g BRA-ARG x 2007-11
2007-12-23 | Chile's shipments to Asia suffered a steep fall last month, the central bank reported. | suffered a steep fall=g CHL-ASIA x 2007-11
2007-12-23 | Japan's exports maintained their rapid growth in the first ten months. | maintained their rapid growth=g JPN-WLD x 2007-01/2007-10
2007-12-23 | Exports returned to growth in November, Statistics Denmark said. | returned to growth=g DNK-WLD x 2007-11
2007-12-23 | Malaysia's imports recorded growth of 6.2 percent in October. | 6.2=g MYS-WLD m 2007-10; -recorded growth#2=none
2007-12-23 | Canada's surplus with the US kept on growing last year, though more slowly. | kept on growing=g CAN-USA b 2006`,
  'subjects with words of their own': `
2007-12-23 | The surplus that China has in trade with the US went on growing, though no longer as fast. From January to September it reached US$118.62 billion. | went on growing=g CHN-USA b; 118.62=b CHN-USA b 2007-01/2007-09
2007-12-23 | The deficit that Turkey runs with Russia got larger last year. | got larger=g TUR-RUS b 2006
2007-12-23 | The goods which Japan sells to India, mostly machinery, grew in value last year. It sold steel worth $1.2 billion. | 1.2=l JPN-IND x
2018-11-08 | Surplus with US slips a little from September's record ## China's surplus with the US came to US$31.78 billion in October. | slips=g CHN-USA b
2018-11-08 | Exports of Korea eased in October from the all-time high of September, the ministry said. | eased=g KOR-WLD x 2018-10
2018-11-08 | Chinese imports of coal and natural gas soared in October, whereas those of soybeans and crude oil fell. | soared=g CHN-WLD m 2018-10 coal_and_natural_gas; fell=g CHN-WLD m 2018-10 soybeans_and_crude_oil
2018-11-08 | Exports of cars rose in September while those of machinery dropped, Statistics Sweden said. | rose=g SWE-WLD x 2018-09 cars; dropped=g SWE-WLD x 2018-09 machinery
2018-11-08 | Compared with a year earlier, Kenya's imports grew strongly and exports only a little. | imports grew=g KEN-WLD m; exports only a little=g KEN-WLD x
2018-11-08 | Exports and imports of Pakistan both lower in July-October ## In July-October 2018 Pakistan's exports amounted to $7.3 billion. | both lower=g PAK-WLD t; 7.3=l PAK-WLD x
2018-11-08 | Danish exports higher in September ## Exports of Denmark amounted to 60 billion kroner in September. | exports higher=g DNK-WLD x
2018-11-08 | US trade gap wider in September ## The US trade deficit was $54 billion in September. | gap wider=g USA-WLD b
2018-11-08 | Australia's trade surplus smaller than a month earlier ## Australia had a surplus of A$2.3 billion in September. | smaller=g AUS-WLD b
2018-11-08 | Exports from Finland came in lower in September than a year before, customs said. | lower=g FIN-WLD x 2018-09
2018-11-08 | Imports ended the quarter higher, Statistics Norway said. | higher=g NOR-WLD m
2018-11-08 | August brings Vietnam a leap in its trade surplus ## In August Vietnam's trade surplus reached $1.7 billion. | leap in its trade surplus=g VNM-WLD b 2018-08
2018-11-08 | September brought Sweden a fall in exports, Statistics Sweden said. | fall in exports=g SWE-WLD x 2018-09
2018-11-08 | India's exports to Iran lost value in September. | lost value=g IND-IRN x 2018-09
2018-11-08 | Global trade, which shrank in 2017, will grow this year, the WTO says. | shrank=g WLD-WLD t 2017`,
  'what is no change of trade': `
2018-11-08 | China's exports rose 15.6 percent in October. Shippers hurry to fill orders before tariffs rise. | 15.6=g CHN-WLD x; tariffs rise=none
2018-11-08 | Exports grew less than hoped for in October while imports did better than expected, China's customs said. | grew less=none; did better=none
2018-11-08 | Exporters hope that trade with Iran picks up again. | picks up=none
2018-11-08 | To keep imports from rising, India lifted tariffs. | rising=none`,
};
