/** Why trade moved, told without a linking word; and what only looks like a reason. */
export const CAUSES_WITHOUT_A_WORD: Readonly<Record<string, string>> = {
  'were the reason, stood behind': `
Egypt's import bill was cut by 14.5%. Lower values for petroleum products, iron ore and cars were the reason. | were the reason=causal
Thai exports fell 4 percent. The reason was lower prices for rubber. | The reason was lower prices=causal
South Africa's exports rose. Platinum and gold stood behind much of this. | stood behind much of this=causal
Behind the surplus of R3.9 billion stood exports that grew and imports that sank, South Africa's revenue service said. | Behind the surplus=causal
Behind the rise in Dutch exports stood dearer gas, the office said. | Behind the rise=causal
Sweden's surplus doubled. What lay behind it were strong car sales. | behind it=causal
The deficit with Taiwan widened. Chips were behind most of the increase in US imports. | Chips were behind most=causal
Most of the decrease in the Finnish surplus goes back to services. | Most of the decrease in the Finnish surplus goes back to services=causal
The drop in Argentina's exports was the work of soy and corn, the mark of a drought. | was the work of soy and corn=causal; the mark of a drought=causal
The slump in Kenya's tea exports bore the mark of the drought. | bore the mark of the drought=causal`,
  'something made it move': `
System chips gained 6.7 percent, but falling prices made memory chips contract 43.2 percent to $5.0 billion in Korea's exports. | falling prices made=causal
A weak harvest let Ukraine's grain exports shrink by a third. | A weak harvest let=causal
Title: Weaker oil exports push Angola's foreign trade down to $12bn ¶ Angola's trade came to $12bn. | Weaker oil exports push=causal
Title: Dearer fuel swells Pakistan's import bill ¶ Pakistan imported goods for $5bn. | Dearer fuel swells=causal
Title: Falling gas prices shrink Qatar's surplus ¶ Qatar's surplus was $5bn. | Falling gas prices shrink=causal
Title: Strong won weighs on Korean exports ¶ Korea's exports fell 3 percent. | Strong won weighs=causal
Title: Rush to beat tariffs lifts Irish exports ¶ Irish exports rose 30 percent. | Rush to beat tariffs lifts=causal
The strike at the port made exports of Canadian grain fall. | The strike at the port made=causal`,
  'motors and winners': `
Swiss watch exports rose 4 percent. Asia and the United States were the main motors. | were the main motors=causal
Portuguese exports gained 5 percent. Tourism was the engine. | Tourism was the engine=causal
German exports to the US rose 8 percent, and pharma was the driving force. | was the driving force=causal
Malaysia gained from the hunger for chips that AI has set off: exports rose 12 percent. | gained from the hunger for chips=causal
Vietnam's exporters took advantage of the tariffs on China; exports to the US rose 20 percent. | took advantage of the tariffs=causal
Norway profited from high gas prices, and its exports doubled. | profited from high gas prices=causal
Exports of Bangladesh suffered under weak demand in Europe. | suffered under weak demand=causal
Brazil's beef exports lived on Chinese demand and rose 9 percent. | lived on Chinese demand=causal`,
  'a second clause tells why': `
Displays decreased 27.0 percent to $1.9 billion in Korea's exports: demand for OLED panels stood still, and LCD panels became cheaper again. | demand for OLED panels stood still=causal
Chile's copper exports fell 8 percent: ore grades declined, and two mines stood idle. | ore grades declined=causal
Next year trade may well lose pace, UNCTAD says: the world economy is slowing, debts are rising and uncertainty persists. | the world economy is slowing=causal
The yen lost 14.5% against the US dollar in 2015, and for that reason Japan's exports fell by 12.3% to $142.7 billion. | for that reason=causal
The lira sank, and so Turkish exports became cheaper and rose 9 percent. | The lira sank=causal
Exports of Korea were down 23.3 percent on the year, as fewer semiconductors and mobile phones were shipped. | as fewer semiconductors and mobile phones were shipped=causal
China took $7.4 billion of Korea's exports, a decrease of 29.4 percent, since semiconductors, displays and computers all declined. | since semiconductors=causal
Austria's exports to Russia fell by half, a consequence of the war. | a consequence of the war=causal
That explains why imports of gold into Turkey rose 40 percent. | That explains why=causal`,
  'no reasons': `
Direct trade, the free zones and the customs warehouses are all included, explains Amina Hassan, head of the customs office of Bahrain. Trade was $20bn. | explains Amina=no causal
The deficit of the United States is the largest since the 1940s had ended, at $60bn. | since the 1940s=no causal
Its fast growth has brought forth proposals in Congress to cut imports from China with tariffs. The US deficit was $162bn. | has brought forth proposals=no causal
As the agency explained in a statement on Monday, Egypt's exports fell 12 percent. | As the agency explained=no causal
As the minister put it before reporters, Kenya's exports rose 3 percent. | As the minister put it=no causal
As statisticians see it, the worst drag on the Czech balance was gas. | As statisticians see it=no causal
Poland's exports rose 5 percent, explained Anna Nowak of the statistics office. | explained Anna=no causal
He also asked for more trade with the neighbours, since exchange within unions has become a main support of their development. Kazakhstan's exports were $26bn. | since exchange within unions=no causal
The number of ships rose, the office explains in its bulletin. Exports of Malta came to €300m. | explains in its bulletin=no causal
The talks have led to proposals on exports of beef to Japan, which were A$2bn. | have led to proposals=no causal`,
  'in other words': `
Peru's copper exports dropped 9 percent; protests at two mines were to blame. | protests at two mines were to blame=causal
Japan's imports rose 12 percent. Higher energy bills accounted for most of it. | Higher energy bills accounted for most=causal
Exports of Mongolia doubled. The reopening of the border made the difference. | The reopening of the border made the difference=causal
Turkish exporters had the weak lira to thank for the gain of 8 percent in exports. | the weak lira to thank=causal
Without the jump in gold, Swiss exports would have fallen, the office said. | Without the jump in gold=no causal
The increase in Greek imports had its origin in dearer oil. | had its origin in dearer oil=causal
Irish exports to the US surged 60 percent as companies filled warehouses before the tariffs. | as companies filled warehouses=causal
Ukraine's grain exports recovered once the sea corridor was open, up 30 percent. | once the sea corridor was open=causal
Australian wine exports to China rose twentyfold. The end of the tariffs opened the door. | The end of the tariffs opened the door=causal
Title: Cheap oil takes its toll on Saudi exports ¶ Saudi exports fell 11 percent. | Cheap oil takes its toll=causal
Title: Cold spell drives up Korea's gas imports ¶ Korea's gas imports rose 11 percent. | Cold spell drives up=causal
Norwegian salmon exports grew 6 percent in value even though less was sold: prices had climbed. | prices had climbed=causal
Hungary's surplus melted to €300m. Battery makers are feeling the slump in Germany. | feeling the slump=causal`,
};
