/** All goods but some, told in the usual ways, and what partners take of the goods told just before; rows as in `named-products-rows.ts`. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'goods without some of them': `
Italy's exports rose 20 percent to 54 billion euros in June. The balance without energy closed with a surplus of 8.3 billion euros. | 54=goods; 8.3=excluding energy
Italy's exports rose 20 percent in June. Leaving energy out, the surplus came to 8.3 billion euros. | 8.3=excluding energy
Italy's exports rose 20 percent in June. Once energy is left out, they gained 4 percent. | 4=excluding energy
Peru's exports rose 20 percent in June. With gold excluded, they gained 4 percent. | 4=excluding gold
Peru's exports rose 20 percent in June. Gold aside, imports fell 2 percent. | -2=excluding gold
Peru's exports rose 20 percent in June. Strip out gold and the surplus shrinks to $0.3 billion. | 0.3=excluding gold
Israel's imports of goods (excluding ships, aircraft and diamonds) rose 4 percent in June. | 4=excluding ships, aircraft and diamonds
Israel's imports fell 3 percent in June. Exports, again without diamonds, added up to $11.7 billion. | 11.7=excluding diamonds
Mexico's exports rose 4 percent in June. Outside the petroleum sector the country had a surplus of $1.4 billion. | 1.4=excluding petroleum
Uruguay's purchases abroad (excluding oil) of $8.9 billion were 37 percent higher in 2021. | 8.9=excluding oil
For the first six months Italy's trade balance was positive by 12.3 billion euros, or by close to 40 billion net of energy products. | 12.3=goods; 40=excluding energy products
India's deficit excluding gold was $13 billion in June. | -13=excluding gold
`,
  'how figures were made': `
Britain's exports of goods rose in June. Without seasonal adjustment, they were worth £31 billion. | 31=goods
Germany's exports rose 3 percent in June. Excluding calendar effects, imports fell 2 percent. | -2=goods
Sweden's imports fell 3 percent in June. Without price changes, exports rose 4 percent. | 4=goods
New Zealand's exports rose 9.3 percent in February. Leave the platform out, and exports as a whole went up by $96 million. | 96=goods
`,
  'what partners take of goods just told': `
Germany's exports rose 3 percent in 2018. Machinery makers sold goods worth 178 billion euros abroad. The United States took 19.3 billion euros, China 18.9 billion. | 178=machinery; 19.3=machinery; 18.9=machinery
Israel imported goods other than diamonds for $19.3 billion in the half-year. Of these 37 percent came from the EU, 21 percent from Asia. | 37=excluding diamonds; 21=excluding diamonds
New Zealand's exports fell 5.5 percent in April. Whole milk powder led the decline, with exports down 27 percent. China bought 60 percent less. | -5.5=goods; -27=milk powder; -60=milk powder
Ghana's exports rose 4 percent in May. Cocoa brought in $1.2 billion. The Netherlands took 30 percent of it, and Malaysia bought $0.2 billion. | 4=goods; 1.2=cocoa; 0.2=cocoa
Thailand's exports rose 4 percent in May. Rice exports came to $0.5 billion. ¶ The main markets bought 1.2 percent less. | 0.5=rice; -1.2=goods
`,
  'goods at the head of a sentence, whatever they did': `
Chile's exports rose 3 percent in May. Copper towered over the rest with $4.2 billion, up 20 percent. | 3=goods; 4.2=copper; 20=copper
Chile's exports rose 3 percent in May. Lithium eclipsed all others at $0.9 billion. | 0.9=lithium
Norway's exports rose 3 percent in May. Natural gas in gaseous state brought 46.9 billion crowns, equal to 61 percent of the total. | 46.9=natural gas; 61=natural gas
Nigeria's exports rose 3 percent in May. Crude oils obtained from minerals had the largest export value: $5.5 billion, or 80 percent of the total. | 5.5=crude oils; 80=crude oils
Nigeria's imports rose 3 percent in May. The commodity with the highest import value was "Motor Spirit Ordinary", at $1.9 billion or 22 percent of all imports. | 1.9=motor spirit ordinary; 22=motor spirit ordinary
Australia's exports rose $714 million in May. Other mineral fuels, $250 million (11%) lower, took back a part. | -250=mineral fuels; -11=mineral fuels
South Korea's imports rose 3 percent in May. More semiconductors (1.5%), machinery (11.8%) and coal (31.9%) were imported. | 1.5=semiconductors; 11.8=machinery; 31.9=coal
`,
  'shares of a change': `
Chile's exports rose 3 percent in May. Almost half of the growth in exports was due to lithium. | 50=lithium
Chile's exports rose 3 percent in May. Three quarters of the increase came from wine alone. | 75=wine
Chile's exports fell 3 percent in May. Some 40 percent of the drop in sales to Asia stemmed from lower shipments of salmon. | 40=salmon
Chile's exports rose 3 percent in May. Half of the increase was due to higher prices. | 50=goods
`,
  'what money was spent on': `
Chile's imports rose 3 percent in May. It spent $0.7 billion on trucks and paid $0.4 billion for maize. | 0.7=trucks; 0.4=maize
Chile's imports rose 3 percent in May. A total of $0.9 billion was spent on machinery. | 0.9=machinery
Chile's imports rose 3 percent in May. The bill for imported fuels went up by 10 percent to $1.2 billion. | 10=fuels; 1.2=fuels
Ireland's imports rose 3 percent in May. Three times as much as a year before was spent on machinery from abroad, 0.7 billion euros. | 3=goods; 0.7=machinery
`,
  'goods of the text, told from another side or without their name': `
Title: US apparel imports climb ¶ Imports of textiles and apparel by the United States rose 4.1 percent to $50.2 billion in the first half of 2014. ¶ Only Mexico and Pakistan saw their sales to the US fall. ¶ India increased its supplies by 6 percent to $3.4 billion. | 4.1=textiles and apparel; 6=textiles and apparel; 3.4=textiles and apparel
Costa Rica's device makers keep on growing. In the six months to June they shipped products worth $3.7 billion. | 3.7=devices
Australian trade, 2018. Purchases of foreign crude oil sank 19 percent to $12 billion. | -19=crude oil; 12=crude oil
Japanese farm exports came to 0.9 trillion yen. | 0.9=farm products
Taiwan's surplus was $26 billion. Electronic components brought in a surplus of $79 billion last year. | 26=goods; 79=electronic components
`,
};
