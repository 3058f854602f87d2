/** Changes told without a number, or by a number that has no verb of its own. */
export const CHANGES_WITHOUT_A_VERB: Readonly<Record<string, string>> = {
  'bought and sold in other quantities': `
Wheat and sugar were imported in far smaller quantities, while Algeria's imports of cars came to $310m. | imported in far smaller quantities=growth DZA-WLD m
Chile exported copper in larger quantities last year, its customs said. | exported copper in larger quantities=growth CHL-WLD x
Kenya's imports were Sh220bn. Maize was bought abroad in much greater amounts. | bought abroad in much greater amounts=growth KEN-WLD m
Peru's exports rose 3 percent. Fishmeal was shipped in smaller volumes. | shipped in smaller volumes=growth PER-WLD x
Vietnam's imports were $33bn. Cotton was imported on a larger scale than a year before. | imported on a larger scale=growth VNM-WLD m`,
  'grow faster than others': `
Title: Polish exports to Ukraine grow faster than those to the rest of the world ¶ Polish exports to Ukraine came to €11bn in 2023. | Polish exports to Ukraine grow faster=growth POL-UKR x
Title: Spanish exports to Morocco fall faster than those to the EU ¶ Spanish exports to Morocco came to €11bn in 2023. | Spanish exports to Morocco fall faster=growth ESP-MAR x
Canada's exports to Japan grew more strongly than those to any other market. | exports to Japan grew more strongly=growth CAN-JPN x
Imports of Turkey grew faster than exports in May. | Imports of Turkey grew faster=growth TUR-WLD m
India's exports to the UAE rose less than imports from there. | exports to the UAE rose less=growth IND-ARE x`,
  'a row goes on without its verb': `
Egypt's exports fell. Oil products lost 60%, garments and fertilizers 14.8% each, dairy products 1.8% and furniture 0.9%. | 14.8=no growth; -60=growth EGY-WLD x; -14.8=growth EGY-WLD x; -1.8=growth EGY-WLD x; -0.9=growth EGY-WLD x
Exports of Thailand rose 4 percent. Rice gained 12%, rubber and cassava 5.5% each, shrimp 3.1%. | 12=growth THA-WLD x; 5.5=growth THA-WLD x; 3.1=growth THA-WLD x
Falling prices made steel exports of Ukraine contract 43.2 percent to $1.2bn. | -43.2=growth UKR-WLD x; 1.2=level UKR-WLD x
Lower demand let Taiwan's exports of panels shrink 12.5 percent to $900m. | -12.5=growth TWN-WLD x; 900=level TWN-WLD x
The weak currency helped Turkish exports of clothing climb 9.4 percent to $1.6bn. | 9.4=growth TUR-WLD x; 1.6=level TUR-WLD x
A strike caused Chile's copper exports to drop 7.7 percent. | -7.7=growth CHL-WLD x`,
  'the flow stands behind the number': `
Turned into yen, the figures of Japan show increases: of 0.8% to 36.7 trillion yen for the total, of 0.2% to 17.3 trillion yen for exports and of 1.3% to 19.4 trillion yen for imports. | 0.8=growth JPN-WLD t; 36.7=level JPN-WLD t; 0.2=growth JPN-WLD x; 17.3=level JPN-WLD x; 1.3=growth JPN-WLD m; 19.4=level JPN-WLD m
In Mexico's trade the office recorded gains: of 4.1% to $52bn for exports and of 2.7% to $51bn for imports. | 4.1=growth MEX-WLD x; 52=level MEX-WLD x; 2.7=growth MEX-WLD m; 51=level MEX-WLD m
Statistics Norway reported falls: of 11.2% to NOK 140bn in exports, of 3.4% to NOK 80bn in imports. | -11.2=growth NOR-WLD x; 140=level NOR-WLD x; -3.4=growth NOR-WLD m; 80=level NOR-WLD m
For Israel the first half brought declines, of 5.1% for exports and 6.2% for imports. | -5.1=growth ISR-WLD x; -6.2=growth ISR-WLD m
The Finnish customs counted a rise of 8% for imports, to €6.1bn, and one of 2% for exports, to €5.9bn. | 8=growth FIN-WLD m; 6.1=level FIN-WLD m; 2=growth FIN-WLD x; 5.9=level FIN-WLD x`,
  'products that did better or worse': `
Ecuador's exports came to $2.6bn in May. Some products earned more, among them shrimp, by 14.3%, cocoa, by 17.1%, and fresh flowers, by 4.4%. | 14.3=growth ECU-WLD x :shrimp; 17.1=growth ECU-WLD x :cocoa; 4.4=growth ECU-WLD x :fresh_flowers
Jordan's exports were JD 600m. Others earned less, such as potash, by 11.5%, and phosphates, by 8.2%. | -11.5=growth JOR-WLD x :potash; -8.2=growth JOR-WLD x :phosphates
Uruguay's imports were $900m. Several goods cost more, among them fuel, by 9.9%, and fertilizer, by 21%. | 9.9=growth URY-WLD m :fuel; 21=growth URY-WLD m :fertilizers
Morocco's exports were MAD 38bn. Sales of some goods rose, notably cars, by 6.6%, and aircraft parts, by 3.7%. | 6.6=growth MAR-WLD x :cars; 3.7=growth MAR-WLD x :aircraft_parts
Against the trend, Tunisia's purchases of wheat abroad went up by 12%, those of medicines by 8.1%, of corn by 9.2% and of tyres by 22.8%. | 12=growth TUN-WLD m; 8.1=growth TUN-WLD m :medicines; 9.2=growth TUN-WLD m :corn; 22.8=growth TUN-WLD m :tyres`,
  'how many, and at which rates': `
In the past ten years 44 states have raised their goods exports to Mexico, 17 of them at triple-digit rates. US exports to Mexico came to $240 billion. | 44=count USA-MEX x; 17=count USA-MEX x; 3=no ratio
Twelve of the 27 EU countries sold less to China than in 2022. | 12=count
Exports of Brazil went to 190 countries and 3.1 million tonnes of coffee went out to 122 markets. | 122=count
For nine provinces of Canada the United States was the largest market in 2022. | 9=count`,
  'changes without a flow of their own': `
For the first half of 2020 he had to report a decline of Armenia's foreign trade as well. | a decline of Armenia's foreign trade=growth ARM-WLD t
The minister spoke of a rise in Ghana's exports. Imports were $1.1bn. | a rise in Ghana's exports=growth GHA-WLD x
This year brought a clear decrease of Latvia's imports from Russia, the office said. | a clear decrease of Latvia's imports from Russia=growth LVA-RUS m`,
  'in other words': `
Far less coal was shipped to China; Indonesia's exports of coal came to $2.1bn. | Far less coal was shipped to China=growth IDN-CHN x
Norway's exports of fish: salmon up 4%, cod down 9%, herring down 12% each in value. | 4=growth NOR-WLD x; -9=growth NOR-WLD x; -12=growth NOR-WLD x
Of Vietnam's exports, phones earned 6% more, shoes and garments 9% more each, rice 2% less. | 6=growth VNM-WLD x; 9=growth VNM-WLD x; -2=growth VNM-WLD x
The report tells of gains of 3.1% for Swedish exports and of 4.8% for imports. | 3.1=growth SWE-WLD x; 4.8=growth SWE-WLD m
Statistics Canada noted an increase in exports, one of 2.2%, and a decrease in imports, one of 0.9%. | 2.2=growth CAN-WLD x; -0.9=growth CAN-WLD m
Thailand's exports to Laos shrink while those to Vietnam swell. | exports to Laos shrink=growth THA-LAO x; swell=growth THA-VNM x
Greece bought less gas from Russia and more from Azerbaijan last year. | bought less gas=growth GRC-RUS m
Farm goods made exports of Uruguay grow 11 percent, meat by 14 percent, wool by 3 percent. | 11=growth URY-WLD x; 14=growth URY-WLD x; 3=growth URY-WLD x
Lower were the exports of chemicals (-4%), higher those of medicines (+9%), Belgium's bank said. | -4=growth BEL-WLD x; 9=growth BEL-WLD x
Georgia's imports from Turkey have been falling for months; those from China keep rising. | imports from Turkey have been falling=growth GEO-TUR m; keep rising=growth GEO-CHN m`,
  'a headline on a time that brought a change': `
Title: Jan-May sees rise in trade between Chile and Peru ¶ Chile's figures came out. | Jan-May sees rise in trade between Chile and Peru=growth CHL-PER t
Title: May brings drop in Chilean exports ¶ The figures came out. | May brings drop in Chilean exports=growth CHL-WLD x
Title: First half sees sharp fall in Chile's imports from Japan ¶ The figures came out. | First half sees sharp fall in Chile's imports from Japan=growth CHL-JPN m
Title: Chile records increase in wine exports to Japan ¶ The figures came out. | Chile records increase in wine exports to Japan=growth CHL-JPN x :wine
Title: Strong increase for Chilean copper exports ¶ The figures came out. | Strong increase for Chilean copper exports=growth CHL-WLD x :copper
Title: State Exports Report: growth of Chile's exports to Peru beats that to the rest ¶ Exports were $2 billion. | growth of Chile's exports to Peru=growth CHL-PER x; 2=level CHL-PER x
Title: WTO sees rise in exports of Chile ¶ The figures came out. | rise in exports=no growth`,
};
