/** Products whose name has two parts, or that stand apart from their flow: `day | text | words=kind value sides flow :product @period`. */
export const NAMES_OF_TWO: Readonly<Record<string, string>> = {
  'names of two parts': `
2016-07-12 | Jute and jute goods exports from Bangladesh came to $919 million in 2015-16, up 5.88 percent. | 919=level BGD-WLD x :jute_and_jute_goods; 5.88=growth x :jute_and_jute_goods
2019-02-08 | Japan's farm and fisheries exports were up 12 percent in 2018. | 12=growth x :farm_and_fisheries
2020-07-09 | Leather and leather products exports fell 22 percent to $798 million, Bangladesh's bureau said. | -22=growth x :leather_and_leather_products; 798=level x :leather_and_leather_products
2021-05-20 | New Zealand's meat and dairy exports rose 5 percent. | 5=growth x :meat_and_dairy
2022-10-18 | Cotton and cotton yarn exports from India dropped 31 percent. | -31=growth x :cotton_and_cotton_yarn
2023-01-19 | Sri Lanka's rubber and rubber-based products exports came to $980 million. | 980=level x :rubber_and_rubber-based_products
2018-11-06 | Garments, whose share in Cambodia's exports is above 70 percent, fetched $5 billion, a rise of 10 percent. | 5=level :garments; 10=growth :garments
2017-03-08 | Exports of gems and jewellery from India went up 8 percent to $43 billion. | 8=growth x :gems_and_jewellery; 43=level x :gems_and_jewellery
2019-06-12 | Norway's fish and seafood exports earned NOK 99 billion. | 99=level x :fish_and_seafood
2022-03-30 | Ukraine's iron and steel exports brought in $14 billion. | 14=level x :iron_and_steel
2023-08-02 | Chinese yams and garden plants went out in smaller amounts, Japan's farm ministry said. Exports of tea rose 12 percent. | 12=growth x :tea
2018-04-17 | Pearls and precious stones exports from Hong Kong lost 6 percent. | -6=growth x :pearls_and_precious_stones`,
  'subjects with an aside of their own': `
2019-02-08 | Three products did well in Chile's exports: cherries, of which the harvest was large, soared 27.6 percent to $1.1 billion, and salmon 12 percent to $5 billion. | 27.6=growth :cherries; 1.1=level :cherries; 12=growth :salmon; 5=level :salmon
2018-10-23 | Coffee, where prices are low, brought Uganda $490 million in export revenue. | 490=level :coffee
2020-02-19 | Machinery, the largest item in Italy's exports, fell 2 percent; medicines, long in the shadow of fashion, jumped 26 percent. | -2=growth :machinery; 26=growth :medicines
2021-07-20 | Cocoa, a pillar of Ivory Coast's exports, earned $3.6 billion. | 3.6=level CIV-WLD x :cocoa
2022-06-15 | Tea, for which Kenya is known, earned the country $1.2 billion in export receipts. | 1.2=level KEN-WLD x :tea
2017-05-03 | Diamonds, whose cutting employs thousands, made up 22 percent of Israel's exports. | 22=share ISR-WLD x :diamonds
2023-03-01 | Gold, of which Peru is a leading producer, brought in $10 billion from exports, 4 percent less than in 2021. | 10=level PER-WLD x :gold; -4=growth :gold
2019-12-10 | Wine, once Moldova's chief export, earned just $138 million. | 138=level MDA-WLD x :wine`,
};
