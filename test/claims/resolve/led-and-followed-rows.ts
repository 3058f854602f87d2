/** Who led, who followed and what they sold or bought, and trade that stays within a group: rows as `facts-rows.ts` reads them. */
export const LED_AND_FOLLOWED: Readonly<Record<string, string>> = {
  'who led, and by how much': `
2020-04-20 | Title: EU trade in goods ¶ The bloc imported goods worth €316.8 billion. China led the suppliers, at €60.5 billion ($66.6 billion), which is 19% of total imports. | 60.5 EU-CHN m; 66.6 EU-CHN m; 19 EU-CHN m
2022-03-09 | Title: Kenyan exports ¶ Uganda was first among the buyers with Sh68 billion, followed by Pakistan with Sh55 billion. | 68 KEN-UGA x; 55 KEN-PAK x
2021-10-05 | Title: Vietnam's imports ¶ China was the chief supplier at $81 billion, ahead of South Korea at $41 billion. | 81 VNM-CHN m; 41 VNM-KOR m
2018-07-20 | Title: Swiss trade ¶ Exports came to CHF 112 billion. Among customers, Germany led with CHF 21 billion; the US followed with CHF 18.6 billion. | 21 CHE-DEU x; 18.6 CHE-USA x
2023-02-14 | Title: Polish imports ¶ Among suppliers, Germany led with 20.3 percent of all imports, and China followed with 15.1 percent. | 20.3 POL-DEU m; 15.1 POL-CHN m
2016-11-30 | Title: Pakistan's trade ¶ On the export side the US led with $1.2 billion; on the import side China led with $3.9 billion. | 1.2 PAK-USA x; 3.9 PAK-CHN m
2014-11-28 | Title: Bulgarian trade ¶ Germany was Bulgaria's main export partner with 620 million leva. Next came Turkey with 450 million leva and Italy with 440 million. | 620 BGR-DEU x; 450 BGR-TUR x; 440 BGR-ITA x
2020-08-20 | Title: Hungary's trade ¶ No market took more from Hungarian exporters than Germany: €2.4 billion, or 27% of all that the country exported. | 2.4 HUN-DEU x; 27 HUN-DEU x
2021-08-20 | Title: Brazil's exports ¶ No country bought more from Brazil than China: $47 billion. | 47 BRA-CHN x
2021-08-20 | Title: Ukraine's imports ¶ Nobody sold more to Ukraine than China: $9.1 billion, a rise of 21 percent. | 9.1 UKR-CHN m; 21 UKR-CHN m
2017-02-17 | Title: EU trade ¶ The biggest deficit that the bloc ran was with China, €14.2 billion, and the biggest surplus with the U.S., €9.1 billion. | 14.2 EU-CHN b; 9.1 EU-USA b
2017-02-17 | Title: UK trade ¶ The widest gap was with Germany — £31 billion — and the largest surplus with the U.S. — £38 billion. | 31 GBR-DEU b; 38 GBR-USA b
2022-06-01 | Title: Moroccan trade ¶ Spain, with trade worth €16.8 billion, was Morocco's largest partner. France, with a trade volume of €11 billion, came second. | 16.8 MAR-ESP t; 11 MAR-FRA t
2022-06-01 | Title: EU trade with Africa ¶ Algeria, with a turnover of €39 billion, was the EU's largest partner on the continent. | 39 EU-DZA t`,
  'trade that stays within a group': `
2020-04-20 | Title: EU surplus ¶ The 27 members shipped goods for €337 billion to third countries. Trade among the 27 themselves edged up 0.4% to €510.2 billion ($561.2 billion). | 337 EU-WLD x; 0.4 EU-EU t; 510.2 EU-EU t; 561.2 EU-EU t
2018-02-15 | Title: Euro area surplus ¶ The euro area sold goods worth €181 billion to the rest of the world. Trade among the 19 rose 6.1% to €156 billion. | 181 EA-WLD x; 6.1 EA-EA t; 156 EA-EA t
2023-03-16 | Title: EU deficit ¶ Trade between member states grew 11% to €336 billion. | 11 EU-EU t; 336 EU-EU t
2016-04-15 | Title: EU trade ¶ Exports of the 28 came to €141 billion. Between themselves they traded goods worth €255 billion, 4% more. | 141 EU-WLD x; 255 EU-EU t; 4 EU-EU t
2019-06-18 | Title: EU surplus ¶ Intra-EU trade rose 2.5% to €267 billion. | 2.5 EU-EU t; 267 EU-EU t
2019-06-18 | Title: Eurozone surplus ¶ Trade inside the currency bloc was up 3% at €165 billion. | 3 EA-EA t; 165 EA-EA t
2015-02-16 | Title: ASEAN trade ¶ Trade among the ten members reached $608 billion. | 608 ASEAN-ASEAN t
2020-02-14 | Title: EU surplus ¶ Within the bloc, trade was 1.1% higher at €3,061 billion. | 1.1 EU-EU t; 3061 EU-EU t
2021-09-15 | Title: Euro zone surplus ¶ Among the euro zone's members trade came to €173 billion. | 173 EA-EA t`,
};
