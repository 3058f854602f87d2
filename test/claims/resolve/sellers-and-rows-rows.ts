/**
 * Who sells most to an economy, as the headline over that economy's figures; rows of amounts with their rates in brackets; and
 * excesses of one flow over the other. Rows as `headline | text | 19.4=s ZWE-WLD m`, see `readKinds`.
 */
export const SELLERS_AND_ROWS: Readonly<Record<string, string>> = {
  'the biggest seller to an economy, in its figures': `
S. Korea remains largest exporter of steel to India | South Korea kept its position as the largest steel exporter to India, shipping 1.5 million tonnes to the country in eight months, up 16 percent, data of the Joint Plant Committee showed. // Total imports of finished steel were 3.75 million tonnes, a rise of 23 percent. | 1.5=l IND-KOR m;16=g IND-KOR m;3.75=l IND-WLD m;23=g IND-WLD m
Egypt, top importer of Ukrainian corn | Egypt stayed the largest importer of Ukrainian corn, buying 1.2 million tonnes. // Total corn exports were 9.4 million tonnes, 11 percent more. | 1.2=l UKR-EGY x;9.4=l UKR-WLD x;11=g UKR-WLD x
India's steel imports in June | In June 2022, China constituted 26.1% of India's steel imports. By June 2023 the share from China was 37.1%, and Vietnam's contribution rose to 4.8%. | 26.1=s IND-CHN m;37.1=s IND-CHN m;4.8=s IND-VNM m
India's steel imports in June | India's steel imports rose 9 percent. An estimated 56,000 tonnes of coil were shipped into the country from Russia. | 9=g IND-WLD m;56000=l IND-RUS m
Thai rubber in May | Exports of Thai rubber to China were estimated at 81,000 tonnes in May, official data showed, up 5 percent. | 81000=l THA-CHN x;5=g THA-CHN x`,
  'amounts with their rates in brackets': `
Fiji's goods trade in June | Compared to June 2016, total imports and total exports of Fiji decreased by $44.3 million (10.5%) and $3.1 million (1.7%) respectively. | -44.3=g FJI-WLD m;-10.5=g FJI-WLD m;-3.1=g FJI-WLD x;-1.7=g FJI-WLD x
Samoa's trade | Samoa's exports and imports rose by $1.2 million (8.1%) and $6.4 million (9.9%), respectively. | 1.2=g WSM-WLD x;8.1=g WSM-WLD x;6.4=g WSM-WLD m;9.9=g WSM-WLD m
Exports of Chile | Exports of Chile to Japan and South Korea fell by $51 million (6.2%) and $38 million (7.4%), respectively. | -51=g CHL-JPN x;-6.2=g CHL-JPN x;-38=g CHL-KOR x;-7.4=g CHL-KOR x`,
  'an excess of one flow over the other': `
Tonga's deficit in the third quarter | The deficit of Tonga was the result of an excess of imports of $139.4 million over exports of $13.1 million. | 139.4=l TON-WLD m;13.1=l TON-WLD x
Qatar's surplus in May | Qatar's surplus resulted from exports of QR 31.2 billion over imports of QR 10.4 billion. | 31.2=l QAT-WLD x;10.4=l QAT-WLD m`,
};
