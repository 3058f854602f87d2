/** Sentences and clauses that open with the partner: rows as `facts-rows.ts` reads them. */
export const HEADED_BY_A_PARTNER: Readonly<Record<string, string>> = {
  'from whom it bought, with whom it went up': `
2021-02-23 | Title: Austria's trade ¶ Looking at imports, Austria took in Chinese goods for 9.1 billion euros in 2020. From Italy it bought 6.5 percent less, for 8.9 billion euros, and from the US 5 percent less, for 4.6 billion. | 9.1 AUT-CHN m; 6.5 AUT-ITA m; 8.9 AUT-ITA m; 5 AUT-USA m; 4.6 AUT-USA m
2021-02-23 | Title: Polish trade ¶ Poland's exports were 234 billion euros. To Germany it sold 4 percent more, for 62 billion euros, and to France 2 percent less, for 13 billion. | 4 POL-DEU x; 62 POL-DEU x; 2 POL-FRA x; 13 POL-FRA x
2019-08-20 | Title: Kenyan imports ¶ Kenya's imports were Sh1.8 trillion. From China they bought goods worth Sh360 billion, and from India Sh190 billion. | 360 KEN-CHN m; 190 KEN-IND m
2017-02-10 | Title: French trade ¶ France's exports rose 0.6 percent. From Germany the country bought goods worth 87 billion euros. | 87 FRA-DEU m
2019-05-10 | Title: UK trade ¶ With EU countries the shortfall in goods went up by £1.7 billion and stood at £25.7 billion; with non-EU countries it went up by £4.7 billion and stood at £17.6 billion. | 1.7 GBR-EU b; 25.7 GBR-EU b; 4.7 GBR-none b; 17.6 GBR-none b
2018-03-09 | Title: Spain's deficit ¶ With Germany the gap widened by €0.4 billion to €1.9 billion, while with China it shrank by €0.1 billion to €1.7 billion. | 0.4 ESP-DEU b; 1.9 ESP-DEU b; 0.1 ESP-CHN b; 1.7 ESP-CHN b
2022-06-08 | Title: US gap ¶ The US deficit with Mexico rose by $1.2 billion to $11.4 billion; with Canada it fell by $0.8 billion and stood at $7.1 billion. | 1.2 USA-MEX b; 11.4 USA-MEX b; 0.8 USA-CAN b; 7.1 USA-CAN b
2018-08-10 | Title: Germany's surplus with U.S. stays large ¶ Germany's surplus with the United States was 24.4 billion euros in the first half. Towards the world as a whole, Germany's surplus was 121.5 billion euros. | 24.4 DEU-USA b; 121.5 DEU-WLD b
2020-02-10 | Title: Chinese surplus with Britain ¶ China's surplus with Britain was $39 billion in 2019. Against the world as a whole, the surplus was $421 billion. | 39 CHN-GBR b; 421 CHN-WLD b
2023-06-06 | Title: Czech trade ¶ Czech trade closed with a surplus of 33.1 billion crowns in April. In computers the deficit rose by 3.5 billion crowns, and in basic metals by 2.2 billion. | 3.5 CZE-WLD b [computers]; 2.2 CZE-WLD b [basic metals]
2021-06-06 | Title: Slovak trade ¶ Slovakia had a surplus of 310 million euros in April. In cars the surplus grew by 120 million euros, while in gas the deficit grew by 90 million. | 120 SVK-WLD b [cars]; 90 SVK-WLD b [gas]`,
};
