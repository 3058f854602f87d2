/** A product that opens its sentence, with a remark behind it: `day | text | words=kind sides flow :product @period`. */
export const PRODUCT_AT_HEAD: Readonly<Record<string, string>> = {
  'where it leads or holds its part': `
2019-04-26 | Kenya's exports rose 5% in March. Imports fell 3%. ¶ Led by tea, which rose 12%, exports beat forecasts. | 12=growth KEN-WLD x :tea
2019-04-26 | Kenya's exports rose 5% in March. Imports fell 3%. ¶ Except for tea, which rose 12%, exports fell. | 12=growth KEN-WLD x :tea
2019-04-26 | Kenya's exports rose 5% in March. Imports fell 3%. ¶ Tea, worth $2 billion, accounted for 14% of exports. | 2=level KEN-WLD x :tea; 14=share KEN-WLD x :tea
2019-04-26 | Kenya's exports rose 5% in March. Imports fell 3%. ¶ Tea (+12%) and coffee (+7%) recorded the largest increases in exports. | 12=growth KEN-WLD x :tea; 7=growth KEN-WLD x :coffee
2019-04-26 | Kenya's exports rose 5% in March. ¶ Exports increased for tea by 12% and for coffee by 7%. | 12=growth KEN-WLD x :tea; 7=growth KEN-WLD x :coffee
2019-04-26 | Kenya's exports rose 5% in March. ¶ In tea, exports were up 12%; in coffee, they were down 7%. | 12=growth KEN-WLD x :tea; -7=growth KEN-WLD x :coffee
2019-04-26 | Kenya's exports rose 5% in March. ¶ Exports of tea rose 12%. Shipments to Egypt were up 7%. | 12=growth KEN-WLD x :tea; 7=growth KEN-EGY x :tea`,
  'beside a partner or a gap': `
2019-04-26 | Kenya's exports rose 5% in March. ¶ Kenya bought rubber from Egypt for $2 billion and sold ready-made clothing to Egypt for $3 billion. | 2=level KEN-EGY m :rubber; 3=level KEN-EGY x :ready-made_clothing
2019-04-26 | Kenya's exports rose 5% in March. ¶ Exports to Egypt of tea rose 12%. | 12=growth KEN-EGY x :tea
2019-04-26 | Kenya's exports rose 5% in March. ¶ Exports to Egypt of all goods rose 12%. | 12=growth KEN-EGY x :goods
2019-04-26 | Kenya's exports rose 5% in March. ¶ In tea trade with Egypt, Kenya had a surplus of $2 billion. | 2=balance KEN-EGY b :tea
2019-04-26 | Kenya's exports rose 5% in March. ¶ The surplus for tea was $2 billion. | 2=balance KEN-WLD b :tea
2019-04-26 | Kenya's exports rose 5% in March. ¶ The surplus for exporters was $2 billion. | 2=balance KEN-WLD b :goods
2019-04-26 | Kenya's exports rose 5% in March. ¶ The largest market for tea was Egypt, at $2 billion. | 2=level KEN-EGY x :tea
2019-04-26 | Kenya's exports rose 5% in March. ¶ The share of Egypt in exports was 14%. | 14=share KEN-EGY x :goods
2019-04-26 | Kenya's exports rose 5% in March. ¶ The trade surplus was $2 billion, as exports of $7 billion exceeded imports of $5 billion. | 7=level KEN-WLD x :goods @2019-03; 5=level KEN-WLD m :goods @2019-03
2019-04-26 | Kenya's exports rose 5% in March. ¶ Growth in auto parts exports reached 12%. | 12=growth KEN-WLD x :auto_parts`,
  'with others like it': `
2019-02-21 | Kenya's exports rose 5% in May. Shipments of tea were down about 25%, and coffee and the like by about 39%. Electronic circuits and the like gained 7% to $2 billion. | -25=growth KEN-WLD x :tea; -39=growth KEN-WLD x :coffee; 7=growth KEN-WLD x :electronic_circuits; 2=level KEN-WLD x :electronic_circuits`,
  'with how it moved behind a comma': `
2021-10-19 | Kenya's exports climbed to $3 billion in August. ¶ Flowers, 3% more than a year ago, earned $40 million. Sales of maize, 7 percent higher than in July, came to $2 million. Tea, $12 million (8%) above August 2020, fetched $160 million. | 3=growth KEN-WLD x :flowers; 40=level KEN-WLD x :flowers; 7=growth KEN-WLD x :maize; 2=level KEN-WLD x :maize; 12=growth KEN-WLD x :tea; 8=growth KEN-WLD x :tea; 160=level KEN-WLD x :tea
2021-10-19 | Title: Swiss surplus at record ¶ The surplus was 12 billion francs in the third quarter. ¶ Chemicals and pharmaceuticals, 3.9% above the previous quarter, by themselves made more than half of the jump in exports. | 3.9=growth CHE-WLD x :chemicals_and_pharmaceuticals
2021-10-19 | Exports of Kenya to Uganda, 5% higher than a year ago, were $60 million. | 5=growth KEN-UGA x :goods; 60=level KEN-UGA x :goods`,
  'by examples of goods of any kind': `
2022-11-14 | South Korea's exports of cars fell 3 percent in October. Other key items such as displays and computers lost 9.6 percent and 30.9 percent to $2 billion and $1 billion, respectively. | -9.6=growth KOR-WLD x :displays; -30.9=growth KOR-WLD x :computers; 2=level KOR-WLD x :displays; 1=level KOR-WLD x :computers
2022-11-14 | Kenya's exports of tea fell 3 percent in October. Other goods, including coffee and flowers, rose 9.6 percent and 4.1 percent, respectively. | 9.6=growth KEN-WLD x :coffee; 4.1=growth KEN-WLD x :flowers
2022-11-14 | Peru's exports of gold fell 3 percent in October. Shipments of products like fishmeal climbed 8 percent. | 8=growth PER-WLD x :fishmeal
2022-11-14 | Poland's exports rose 3 percent in October. Finished goods such as machinery and cars made up 40 percent. | 40=share POL-WLD x :finished_goods`,
  'with initials inside its name': `
2022-11-14 | South Korea's exports of information and communication technology (ICT) products were down 10.3 percent in October. Shipments of such goods were worth $17.9 billion. | -10.3=growth KOR-WLD x :information_and_communication_technology_(ICT)_products; 17.9=level KOR-WLD x :information_and_communication_technology_(ICT)_products
2022-11-14 | India's exports of liquefied natural gas (LNG) rose 4 percent in May. | 4=growth IND-WLD x :liquefied_natural_gas`,
  'beside a partner in all trade': `
2022-11-14 | South Korea's exports of chips fell 10 percent in October. Chip exports to China, South Korea's largest trading partner, slid 16 percent. | largest trading partner=rank 1 KOR-CHN t :goods; -16=growth KOR-CHN x :chips
2022-11-14 | Kenya's tea exports rose 10 percent in October. Egypt is its second-largest agricultural trading partner. | second-largest=rank 2 KEN-EGY t :tea`,
  'in a quotation': `
2024-10-15 | Vietnam's surplus was $4 billion in May. ¶ "In steel products, by contrast, Vietnam had a deficit of $1.36 billion," she said. | -1.36=balance VNM-WLD b :steel_products
2024-10-15 | Kenya's exports were $0.7 billion in May. ¶ "Cut flowers, however, brought in $81 million," the minister added. "Tea fetched $62 million," he said. | 81=level KEN-WLD x :cut_flowers; 62=level KEN-WLD x :tea
2024-10-15 | Peru's exports were $5 billion in May. ¶ "Made in Peru" textiles brought in $62 million. | 5=level PER-WLD x :goods`,
  'with its place in size behind a comma': `
2017-03-27 | Exports up 3.1 percent ¶ The value of New Zealand's goods exports was $4.1 billion in February 2017, an increase of $124 million (3.1 percent). ¶ Wine, fifth in size over the year, climbed $18 million (14 percent) to reach $147 million. | 18=growth NZL-WLD x :wine; 14=growth NZL-WLD x :wine; 147=level NZL-WLD x :wine
2018-06-05 | Australian exports rose 2% in April. ¶ Coal, second in size, lost A$310 million (6 per cent). | -310=growth AUS-WLD x :coal; -6=growth AUS-WLD x :coal
2019-02-20 | Chile's exports fell 4% in January. ¶ Salmon, the third largest item, was up $41 million (9 percent). | 41=growth CHL-WLD x :salmon; 9=growth CHL-WLD x :salmon
2016-11-14 | Danish goods imports were DKK 50bn in September. ¶ Machinery, first in size, went down DKK 310 million (4 percent). | -310=growth DNK-WLD m :machinery; -4=growth DNK-WLD m :machinery
2021-08-30 | Norway's exports were NOK 92bn in July. ¶ Fish and fish products, second in value, gained NOK 410 million (5 percent), to reach NOK 8.6bn. | 410=growth NOR-WLD x :fish_and_fish_products; 5=growth NOR-WLD x :fish_and_fish_products; 8.6=level NOR-WLD x :fish_and_fish_products
2022-05-26 | Total exports of New Zealand rose to $6.3 billion in April. ¶ Meat and edible offal, second in size over the year, rose $110 million (12 percent). | 110=growth NZL-WLD x :meat_and_edible_offal; 12=growth NZL-WLD x :meat_and_edible_offal
2017-10-26 | New Zealand's exports of goods were $3.8 billion in September 2017. ¶ Logs, wood, and wood articles, third in size over the year, were up $31 million (8 percent). | 31=growth NZL-WLD x :logs,_wood,_and_wood_articles; 8=growth NZL-WLD x :logs,_wood,_and_wood_articles
2015-04-10 | Peru exported goods for $2.6bn in February. ¶ Fishmeal, number four in the list, fell $22 million (31 percent) to $49 million. | -22=growth PER-WLD x :fishmeal; -31=growth PER-WLD x :fishmeal; 49=level PER-WLD x :fishmeal
2020-01-21 | Poland's exports grew 4% in November. ¶ Furniture, at the head of the list, added 310 million zloty (6 percent). | 310=growth POL-WLD x :furniture; 6=growth POL-WLD x :furniture
2019-12-04 | Canada's exports were C$49 billion in October. ¶ Motor vehicles, top of the list, shed C$420 million (7 per cent). Aircraft, further down, gained C$90 million. | -420=growth CAN-WLD x :motor_vehicles; -7=growth CAN-WLD x :motor_vehicles; 90=growth CAN-WLD x :aircraft`,
  'under a heading that tells the direction': `
2016-11-25 | Title: Overseas Merchandise Trade: October 2016 ¶ Exports up 2.2 percent ¶ The value of goods exports was NZ$3.9 billion in October 2016, an increase of $85 million (2.2 percent). ¶ Casein, up $12 million (14 percent), came close behind. Fruit climbed $42 million (40 percent). | 12=growth NZL-WLD x :casein; 42=growth NZL-WLD x :fruit; 40=growth NZL-WLD x :fruit
2018-03-26 | Title: Goods trade of New Zealand, February 2018 ¶ Imports up 6 percent ¶ Imports of goods were $4.2 billion, an increase of $240 million (6 percent). ¶ Petroleum and products led, up $120 million (33 percent). Vehicles rose $40 million, to $720 million. | 120=growth NZL-WLD m :petroleum_and_products; 33=growth NZL-WLD m :petroleum_and_products; 40=growth NZL-WLD m :vehicles; 720=level NZL-WLD m :vehicles
2019-09-24 | Title: Trade of Iceland in July ¶ Exports down ¶ Goods exports fell 3% to ISK 52bn. ¶ Aluminium at the head of the fall ¶ Aluminium lost ISK 2bn (9 percent). Fresh fish was first among foods with ISK 9bn. | -2=growth ISL-WLD x :aluminium; -9=growth ISL-WLD x :aluminium; 9=level ISL-WLD x :fresh_fish
2020-06-24 | Title: Overseas merchandise trade: May 2020 ¶ Exports ¶ Total exports of goods were NZ$5.4 billion in May 2020. ¶ No commodity group fell more than logs: it lost $80 million (19 percent). ¶ Trade balance ¶ The balance was a surplus of $1.3 billion. | -80=growth NZL-WLD x :logs; -19=growth NZL-WLD x :logs; 1.3=balance NZL-WLD b`,
  'no group moved more than it': `
2017-02-02 | Australia's exports rose A$1.6bn in December. No commodity went up more than metal ores: it gained A$1.1bn (14 per cent). | 1.1=growth AUS-WLD x :metal_ores; 14=growth AUS-WLD x :metal_ores
2018-11-19 | Chilean exports were $5.9bn in October. No product did better than cherries, which brought in $31 million (up 80 percent). | 31=level CHL-WLD x :cherries; 80=growth CHL-WLD x :cherries
2019-08-06 | Sweden's imports fell in June. No group of goods fell more than mineral fuels: they lost SEK 2.1bn (18 percent). | -2.1=growth SWE-WLD m :mineral_fuels; -18=growth SWE-WLD m :mineral_fuels
2021-04-12 | Turkish exports rose 42% in March. No sector exported more than the automotive industry: it earned $2.8bn, 38% more. | 2.8=level TUR-WLD x :automotive; 38=growth TUR-WLD x :automotive
2020-01-28 | Swiss exports rose 3.9% in 2019. No export sector counts for more than the watch industry: its exports were CHF21.7bn. | 21.7=level CHE-WLD x :watches
2022-08-24 | Norwegian exports doubled in July. No export item brings in more than natural gas: it earned NOK 128bn, four times as much. | 128=level NOR-WLD x :natural_gas`,
  'a part of it right behind': `
2017-12-22 | New Zealand's exports were $4.6 billion in November. ¶ Fruit climbed $21 million (18 percent). Kiwifruit was ahead with $13 million more (21 percent), its quantity up 31 percent. | 21=growth NZL-WLD x; 13=growth NZL-WLD x :kiwifruit; 31=growth NZL-WLD x :kiwifruit
2017-12-22 | New Zealand's exports were $4.6 billion in November. ¶ Kiwifruit rose. Green kiwifruit gained $7 million, and gold kiwifruit $6.1 million. | 7=growth NZL-WLD x :green_kiwifruit; 6.1=growth NZL-WLD x :gold_kiwifruit
2019-05-03 | Exports of Australia rose in March. Thermal coal gained A$120 million, and coking coal A$210 million. | 120=growth AUS-WLD x :thermal_coal; 210=growth AUS-WLD x :coking_coal
2021-06-22 | Dutch exports rose 22% in April. Tulips added €41 million, roses €12 million. | 41=growth NLD-WLD x :tulips; 12=growth NLD-WLD x :roses
2018-09-12 | Brazil's exports fell in August. Raw sugar lost $310 million, refined sugar $44 million. | -310=growth BRA-WLD x :raw_sugar; -44=growth BRA-WLD x :refined_sugar
2016-07-27 | Norway's exports fell. Exports to China were NOK 54 million (7.9 percent) higher, and exports to Japan NOK 28 million (12 percent). | 54=growth NOR-CHN x; 7.9=growth NOR-CHN x; 28=growth NOR-JPN x; 12=growth NOR-JPN x
2019-04-16 | Danish imports were DKK 60bn in February. Imports from Sweden were DKK 210 million lower, and imports from Poland DKK 95 million. | -210=growth DNK-SWE m; -95=growth DNK-POL m
2020-10-20 | Ireland's exports rose. Exports to Belgium increased by €410 million, exports to France by €35 million and exports to Spain €12 million. | 410=growth IRL-BEL x; 35=growth IRL-FRA x; 12=growth IRL-ESP x`,
};
