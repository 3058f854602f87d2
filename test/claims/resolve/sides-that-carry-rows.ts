/** How a text goes on about partners told before: `day | text | words=kind value sides flow :product @period`. */
export const SIDES_THAT_CARRY: Readonly<Record<string, string>> = {
  'several partners in a row, and those again': `
2018-11-01 | In the first quarter Kenya exported goods worth $410 million to Uganda, Tanzania, Rwanda and Burundi. That is $15 million or 4 per cent more than a year ago. | 410=level KEN-none x; 15=growth KEN-none x; 4=growth KEN-none x
2019-05-20 | Chile sold goods worth $2.1 billion to Peru, Bolivia, Argentina and Brazil in the quarter. Imports from these countries were 3% lower at $3.4 billion, so that the country's trade deficit with the region became smaller. | 2.1=level CHL-none x; -3=growth CHL-none m; 3.4=level CHL-none m; became smaller=growth CHL-none b
2020-02-11 | Latvia exported goods for €310 million to Norway, Iceland and Switzerland. Imports from the three came to €95 million. | 310=level LVA-none x; 95=level LVA-none m
2022-08-01 | Morocco's exports to Senegal, Ivory Coast and Ghana rose 12% to $720 million. The three countries together take 2 percent of its exports. | 12=growth MAR-none x; 720=level MAR-none x; 2=share MAR-none x
2021-06-15 | Jordan shipped goods worth 210 million dinars to Iraq, Syria and Lebanon. Purchases from the three neighbours totalled 45 million dinars. | 210=level JOR-none x; 45=level JOR-none m
2017-09-12 | India's exports to Nepal, Bhutan and Bangladesh amounted to $13 billion. Bangladesh took $8.6 billion of that. | 13=level IND-none x; 8.6=level IND-BGD x
2017-11-14 | Sri Lanka bought goods worth $6 billion in India, China and Singapore last year, 5 percent more than in 2015. | 6=level LKA-none m; 5=growth LKA-none m
2018-03-05 | Vietnam sold $4.2 billion worth of goods to Laos, Cambodia and Myanmar. This was 11 percent more than in the year before. | 4.2=level VNM-none x; 11=growth VNM-none x
2022-05-09 | Turkish exports to Georgia, Azerbaijan and Armenia reached $4.9 billion. Of this, $2.6 billion was for Azerbaijan. | 4.9=level TUR-none x; 2.6=level TUR-AZE x`,
  'one partner after the other, both ways': `
2018-11-01 | It was China above all that brought Pakistan's imports down: $2.6 billion came from there in the quarter, against $2.8 billion a year earlier. Exports in the other direction increased from $365 million to $430 million. | 2.6=level PAK-CHN m; 2.8=level PAK-CHN m; 365=level PAK-CHN x; 430=level PAK-CHN x
2019-04-11 | Chile imported goods worth $1.2 billion from Mexico in the quarter. Shipments in the opposite direction were worth $310 million. | 1.2=level CHL-MEX m; 310=level CHL-MEX x
2020-03-03 | Sweden bought oil for $2 billion from Russia. In the other direction went goods worth $1.4 billion, 3% more than in 2018. | 2=level SWE-RUS m; 1.4=level SWE-RUS x; 3=growth SWE-RUS x
2019-11-08 | Egypt's imports rose 4%. To the west, Libya, too, bought less from Egypt, $300 million instead of $317 million. | 300=level EGY-LBY x; 317=level EGY-LBY x
2018-06-14 | Kenya's exports lost ground. Uganda bought less, $140 million instead of $152 million. The drop fell in March, when exports slumped to $39 million compared with $54 million a year before. Imports from Uganda doubled from $20 million to $41 million. | 140=level KEN-UGA x; 152=level KEN-UGA x; 39=level KEN-UGA x; 54=level KEN-UGA x; 20=level KEN-UGA m; 41=level KEN-UGA m
2019-02-07 | With India, tensions did not stop Nepal from importing more: $1.9 billion in the quarter, up from $1.7 billion. What it sold to India shrank to $88 million from $97 million. | 1.9=level NPL-IND m; 1.7=level NPL-IND m; 88=level NPL-IND x; 97=level NPL-IND x
2019-02-07 | Nepal's exporters could make nothing of the market next door. What they sold to India shrank to $88 million from $97 million. | 88=level NPL-IND x; 97=level NPL-IND x
2021-04-14 | As for Cuba, trade has almost come to a stop. Exports from Canada shrank to a meagre C$12 million. | -12=no level; 12=level CAN-CUB x
2020-10-20 | Ghana's trade with Nigeria is lopsided. Goods worth $700 million came in from there, and only $90 million went the other way. | 700=level GHA-NGA m; 90=level GHA-NGA x
2022-02-02 | Brazil had a surplus with China of $40 billion in 2021. It sold goods worth $88 billion there and bought goods worth $48 billion. | 40=balance BRA-CHN b; 88=level BRA-CHN x; 48=level BRA-CHN m
2017-05-10 | Israel's sales to Jordan rose 12% to $51 million. Jordanian goods for $340 million came the other way, 8% more. | 12=growth ISR-JOR x; 51=level ISR-JOR x; 340=level ISR-JOR m; 8=growth ISR-JOR m
2018-12-05 | Peru's exports to the U.S. came to $6.9 billion. From there it bought machinery and fuel worth $8.2 billion. | 6.9=level PER-USA x; 8.2=level PER-USA m
2019-10-30 | Finland did better in Estonia. Exports there were worth €1.5 billion, 6.3 percent more than a year before. | 1.5=level FIN-EST x; 6.3=growth FIN-EST x
2015-08-18 | No market bought more from Morocco than Spain. Exports there were worth $4.6 billion. France came after it. | 4.6=level MAR-ESP x
2021-07-15 | Deliveries to the United States surged 32.7 percent; for Japan and Germany the figures were 29.7 percent and 15.3 percent, Korea's ministry said. | 32.7=growth KOR-USA x; 29.7=growth KOR-JPN x; 15.3=growth KOR-DEU x
2021-07-15 | Malaysia's exports to Thailand climbed 9 percent, while for Vietnam the increase was 12 percent and for Laos 3 percent. | 9=growth MYS-THA x; 12=growth MYS-VNM x; 3=growth MYS-LAO x
2022-09-14 | Estonian exports to Latvia were up 18%. The figure for Lithuania was 22%, that for Finland 11%. | 18=growth EST-LVA x; 22=growth EST-LTU x; 11=growth EST-FIN x
2023-10-12 | Indian exports to the Netherlands rose 10.4 percent; the corresponding figures for Britain and Brazil were 13.4 percent and 4.2 percent. | 10.4=growth IND-NLD x; 13.4=growth IND-GBR x; 4.2=growth IND-BRA x`,
  'items under a line that says by destination': `
2021-08-12 | Title: July record for machinery exports from Italy ¶ Date: 2021-08-12 ¶  ¶ Italy exported machinery worth €7.9 billion in July, 12 percent more than a year before. ¶ By destination: ¶ - Germany, Italy's largest trading partner: €1.1 billion, up 10.7 percent ¶ - France: €940 million, up 7.9 percent ¶ - United States: €870 million, up 27.3 percent | 1.1=level ITA-DEU x :machinery; 10.7=growth ITA-DEU x :machinery; 940=level ITA-FRA x :machinery; 7.9=growth ITA-FRA x :machinery; 27.3=growth ITA-USA x :machinery
2022-03-10 | Chile exported copper worth $4.1 billion in February. ¶ By destination: ¶ - China, Chile's top trading partner: $2.2 billion, up 8.1 percent ¶ - Japan: $410 million, down 2.4 percent | 2.2=level CHL-CHN x; 8.1=growth CHL-CHN x; 410=level CHL-JPN x; -2.4=growth CHL-JPN x
2022-03-10 | Thailand exported rubber worth $410 million in May. ¶ By market: ¶ - China: $180 million, up 8.1 percent, with demand strong ¶ - Malaysia: $52 million, up 2.4 percent; of this, latex $31 million, up 7.7 percent | 180=level THA-CHN x; 8.1=growth THA-CHN x; 52=level THA-MYS x; 31=level THA-MYS x :latex; 7.7=growth THA-MYS x :latex
2020-11-16 | Norway's seafood exports came to NOK 9.4 billion in October. ¶ Destinations: ¶ - Poland, the biggest buyer of Norwegian salmon: NOK 1.1 billion, up 5 percent ¶ - Denmark: NOK 900 million, down 3 percent | 1.1=level NOR-POL x; 5=growth NOR-POL x; 900=level NOR-DNK x; -3=growth NOR-DNK x`,
};
