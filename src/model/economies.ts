/**
 * Economies, one a line: ISO 3166-1 alpha-3 (or a group's code), alpha-2, UN M49 number, name (with `the` where English
 * wants the article), further names, demonyms, and the capitals that newsrooms put for the government.
 * Codes and numbers: ISO 3166-1 and the UN Statistics Division's M49 list. Names as newsrooms write them.
 */
export const ECONOMY_TABLE = `
AFG|AF|004|Afghanistan||Afghan|Kabul
ALB|AL|008|Albania||Albanian|Tirana
DZA|DZ|012|Algeria||Algerian|Algiers
AND|AD|020|Andorra||Andorran|
AGO|AO|024|Angola||Angolan|Luanda
ATG|AG|028|Antigua and Barbuda|Antigua|Antiguan|
ARG|AR|032|Argentina|Argentine Republic|Argentine;Argentinian;Argentinean|Buenos Aires
ARM|AM|051|Armenia||Armenian|Yerevan
ABW|AW|533|Aruba||Aruban|
AUS|AU|036|Australia|Commonwealth of Australia|Australian;Aussie|Canberra
AUT|AT|040|Austria||Austrian|Vienna
AZE|AZ|031|Azerbaijan||Azerbaijani;Azeri|Baku
BHS|BS|044|the Bahamas||Bahamian|
BHR|BH|048|Bahrain||Bahraini|Manama
BGD|BD|050|Bangladesh||Bangladeshi|Dhaka
BRB|BB|052|Barbados||Barbadian|
BLR|BY|112|Belarus|Byelorussia|Belarusian|Minsk
BEL|BE|056|Belgium||Belgian|
BLZ|BZ|084|Belize||Belizean|
BEN|BJ|204|Benin||Beninese|
BMU|BM|060|Bermuda||Bermudian|
BTN|BT|064|Bhutan||Bhutanese|
BOL|BO|068|Bolivia|Plurinational State of Bolivia|Bolivian|La Paz
BIH|BA|070|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina|Bosnian|Sarajevo
BWA|BW|072|Botswana||Botswanan|
BRA|BR|076|Brazil|Brasil|Brazilian|Brasilia;Brasília
BRN|BN|096|Brunei|Brunei Darussalam|Bruneian|
BGR|BG|100|Bulgaria||Bulgarian|Sofia
BFA|BF|854|Burkina Faso|Burkina|Burkinabe|
BDI|BI|108|Burundi||Burundian|
KHM|KH|116|Cambodia|Kampuchea|Cambodian|Phnom Penh
CMR|CM|120|Cameroon||Cameroonian|
CAN|CA|124|Canada||Canadian|Ottawa
CPV|CV|132|Cape Verde|Cabo Verde|Cape Verdean|
CYM|KY|136|the Cayman Islands|Caymans|Caymanian|
CAF|CF|140|the Central African Republic||Central African|Bangui
TCD|TD|148|Chad||Chadian|
CHL|CL|152|Chile||Chilean|
CHN|CN|156|China|Chinese mainland;mainland China;Mainland of China;People's Republic of China;PRC;P.R. China;PR China;China, mainland|Chinese|Beijing
COL|CO|170|Colombia||Colombian|Bogota;Bogotá
COM|KM|174|the Comoros||Comorian|
COG|CG|178|the Republic of the Congo|Congo;Congo-Brazzaville;Republic of Congo||Brazzaville
COD|CD|180|the Democratic Republic of the Congo|DR Congo;DRC;Congo-Kinshasa;Democratic Republic of Congo;Zaire|Congolese|Kinshasa
CRI|CR|188|Costa Rica||Costa Rican|San Jose
CIV|CI|384|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire|Ivorian|Abidjan
HRV|HR|191|Croatia||Croatian|Zagreb
CUB|CU|192|Cuba||Cuban|Havana
CUW|CW|531|Curaçao|Curacao||
CYP|CY|196|Cyprus||Cypriot|Nicosia
CZE|CZ|203|the Czech Republic|Czechia|Czech|Prague
DNK|DK|208|Denmark||Danish|Copenhagen
DJI|DJ|262|Djibouti||Djiboutian|
DMA|DM|212|Dominica|Commonwealth of Dominica||
DOM|DO|214|the Dominican Republic||Dominican|Santo Domingo
ECU|EC|218|Ecuador||Ecuadorian;Ecuadorean|Quito
EGY|EG|818|Egypt|Arab Republic of Egypt|Egyptian|Cairo
SLV|SV|222|El Salvador|Salvador|Salvadoran|San Salvador
GNQ|GQ|226|Equatorial Guinea||Equatoguinean|
ERI|ER|232|Eritrea||Eritrean|Asmara
EST|EE|233|Estonia||Estonian|Tallinn
SWZ|SZ|748|Eswatini|Swaziland|Swazi|
ETH|ET|231|Ethiopia||Ethiopian|Addis Ababa
FRO|FO|234|the Faroe Islands|Faroes|Faroese|
FJI|FJ|242|Fiji||Fijian|Suva
FIN|FI|246|Finland||Finnish|Helsinki
FRA|FR|250|France||French|Paris
PYF|PF|258|French Polynesia|Tahiti||
GAB|GA|266|Gabon||Gabonese|
GMB|GM|270|the Gambia||Gambian|
GEO|GE|268|Georgia||Georgian|Tbilisi
DEU|DE|276|Germany|Federal Republic of Germany|German|Berlin
GHA|GH|288|Ghana||Ghanaian|Accra
GIB|GI|292|Gibraltar||Gibraltarian|
GRC|GR|300|Greece|Hellenic Republic|Greek|Athens
GRL|GL|304|Greenland||Greenlandic|Nuuk
GRD|GD|308|Grenada||Grenadian|
GUM|GU|316|Guam||Guamanian|
GTM|GT|320|Guatemala||Guatemalan|
GIN|GN|324|Guinea||Guinean|Conakry
GNB|GW|624|Guinea-Bissau|Guinea Bissau||
GUY|GY|328|Guyana||Guyanese|
HTI|HT|332|Haiti||Haitian|
VAT|VA|336|the Holy See|Vatican;Vatican City||
HND|HN|340|Honduras||Honduran|Tegucigalpa
HKG|HK|344|Hong Kong|Hong Kong SAR;Hongkong;Hong Kong, China;China, Hong Kong;HKSAR|Hong Kongese|
HUN|HU|348|Hungary||Hungarian|Budapest
ISL|IS|352|Iceland||Icelandic|Reykjavik
IND|IN|356|India|Republic of India;Bharat|Indian|New Delhi;Delhi
IDN|ID|360|Indonesia|Republic of Indonesia|Indonesian|Jakarta
IRN|IR|364|Iran|Islamic Republic of Iran|Iranian|Tehran
IRQ|IQ|368|Iraq||Iraqi|Baghdad
IRL|IE|372|Ireland|Republic of Ireland|Irish|Dublin
ISR|IL|376|Israel||Israeli|Jerusalem
ITA|IT|380|Italy||Italian|Rome
JAM|JM|388|Jamaica||Jamaican|
JPN|JP|392|Japan||Japanese|Tokyo
JOR|JO|400|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
KAZ|KZ|398|Kazakhstan||Kazakh;Kazakhstani|Astana
KEN|KE|404|Kenya||Kenyan|Nairobi
KIR|KI|296|Kiribati|||
XKX|XK|983|Kosovo|XKK|Kosovar|Pristina
KWT|KW|414|Kuwait||Kuwaiti|
KGZ|KG|417|Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
LAO|LA|418|Laos|Lao PDR;Lao People's Democratic Republic|Laotian;Lao|Vientiane
LVA|LV|428|Latvia||Latvian|Riga
LBN|LB|422|Lebanon||Lebanese|Beirut
LSO|LS|426|Lesotho||Basotho|
LBR|LR|430|Liberia||Liberian|
LBY|LY|434|Libya||Libyan|Tripoli
LIE|LI|438|Liechtenstein||Liechtensteiner|
LTU|LT|440|Lithuania||Lithuanian|Vilnius
LUX|LU|442|Luxembourg||Luxembourgish|
MAC|MO|446|Macao|Macau;Macao SAR;Macau SAR;China, Macao|Macanese|
MDG|MG|450|Madagascar||Malagasy|Antananarivo
MWI|MW|454|Malawi||Malawian|
MYS|MY|458|Malaysia||Malaysian|Kuala Lumpur;Putrajaya
MDV|MV|462|the Maldives||Maldivian|
MLI|ML|466|Mali||Malian|Bamako
MLT|MT|470|Malta||Maltese|Valletta
MHL|MH|584|the Marshall Islands||Marshallese|
MRT|MR|478|Mauritania||Mauritanian|
MUS|MU|480|Mauritius||Mauritian|
MEX|MX|484|Mexico||Mexican|Mexico City
FSM|FM|583|Micronesia|Federated States of Micronesia|Micronesian|
MDA|MD|498|Moldova|Republic of Moldova|Moldovan|Chisinau
MCO|MC|492|Monaco||Monegasque|
MNG|MN|496|Mongolia||Mongolian|Ulaanbaatar;Ulan Bator
MNE|ME|499|Montenegro||Montenegrin|Podgorica
MAR|MA|504|Morocco||Moroccan|Rabat
MOZ|MZ|508|Mozambique||Mozambican|Maputo
MMR|MM|104|Myanmar|Burma|Burmese|Naypyidaw
NAM|NA|516|Namibia||Namibian|Windhoek
NRU|NR|520|Nauru||Nauruan|
NPL|NP|524|Nepal||Nepalese;Nepali|Kathmandu
NLD|NL|528|the Netherlands|Holland|Dutch|The Hague;Amsterdam
NCL|NC|540|New Caledonia||New Caledonian|
NZL|NZ|554|New Zealand|Aotearoa|Kiwi|
NIC|NI|558|Nicaragua||Nicaraguan|Managua
NER|NE|562|Niger||Nigerien|Niamey
NGA|NG|566|Nigeria||Nigerian|Abuja
PRK|KP|408|North Korea|DPRK;Democratic People's Republic of Korea|North Korean|Pyongyang
MKD|MK|807|North Macedonia|Macedonia;Republic of North Macedonia|Macedonian|Skopje
NOR|NO|578|Norway||Norwegian|Oslo
OMN|OM|512|Oman||Omani|Muscat
PAK|PK|586|Pakistan||Pakistani|Islamabad
PLW|PW|585|Palau||Palauan|
PSE|PS|275|Palestine|State of Palestine;Palestinian Territories|Palestinian|Ramallah
PAN|PA|591|Panama||Panamanian|
PNG|PG|598|Papua New Guinea||Papua New Guinean|Port Moresby
PRY|PY|600|Paraguay||Paraguayan|Asuncion
PER|PE|604|Peru||Peruvian|Lima
PHL|PH|608|the Philippines|Philippine|Philippine;Filipino|Manila
POL|PL|616|Poland||Polish|Warsaw
PRT|PT|620|Portugal||Portuguese|Lisbon
PRI|PR|630|Puerto Rico||Puerto Rican|
QAT|QA|634|Qatar||Qatari|Doha
ROU|RO|642|Romania||Romanian|Bucharest
RUS|RU|643|Russia|Russian Federation|Russian|Moscow;the Kremlin
RWA|RW|646|Rwanda||Rwandan|Kigali
KNA|KN|659|Saint Kitts and Nevis|St Kitts and Nevis;St Kitts||
LCA|LC|662|Saint Lucia|St Lucia|Saint Lucian|
VCT|VC|670|Saint Vincent and the Grenadines|St Vincent and the Grenadines;St Vincent||
WSM|WS|882|Samoa||Samoan|
SMR|SM|674|San Marino||Sammarinese|
STP|ST|678|Sao Tome and Principe|São Tomé and Príncipe||
SAU|SA|682|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Riyadh
SEN|SN|686|Senegal||Senegalese|Dakar
SRB|RS|688|Serbia||Serbian|Belgrade
SYC|SC|690|Seychelles||Seychellois|
SLE|SL|694|Sierra Leone||Sierra Leonean|Freetown
SGP|SG|702|Singapore||Singaporean|
SXM|SX|534|Sint Maarten|||
SVK|SK|703|Slovakia|Slovak Republic|Slovak;Slovakian|Bratislava
SVN|SI|705|Slovenia||Slovenian;Slovene|Ljubljana
SLB|SB|090|the Solomon Islands||Solomon Islander|Honiara
SOM|SO|706|Somalia||Somali|Mogadishu
ZAF|ZA|710|South Africa|Republic of South Africa;RSA|South African|Pretoria
KOR|KR|410|South Korea|Korea;Republic of Korea;ROK;Korea, Republic of;Korea, South;Korea Rep|South Korean;Korean|Seoul
SSD|SS|728|South Sudan||South Sudanese|Juba
ESP|ES|724|Spain||Spanish|Madrid
LKA|LK|144|Sri Lanka|Ceylon|Sri Lankan|Colombo
SDN|SD|729|Sudan||Sudanese|Khartoum
SUR|SR|740|Suriname||Surinamese|
SWE|SE|752|Sweden||Swedish|Stockholm
CHE|CH|756|Switzerland|Swiss Confederation|Swiss|Bern;Berne
SYR|SY|760|Syria|Syrian Arab Republic|Syrian|Damascus
TWN|TW|158|Taiwan|Chinese Taipei;Taiwan, China;Taiwan region;Taiwan island;Taiwan, Province of China|Taiwanese|Taipei
TJK|TJ|762|Tajikistan||Tajik|Dushanbe
TZA|TZ|834|Tanzania|United Republic of Tanzania|Tanzanian|Dodoma
THA|TH|764|Thailand||Thai|Bangkok
TLS|TL|626|Timor-Leste|East Timor;Timor Leste|Timorese|Dili
TGO|TG|768|Togo||Togolese|
TON|TO|776|Tonga||Tongan|
TTO|TT|780|Trinidad and Tobago|Trinidad & Tobago|Trinidadian|
TUN|TN|788|Tunisia||Tunisian|Tunis
TCA|TC|796|the Turks and Caicos Islands|||
TUR|TR|792|Türkiye|Turkey;Turkiye;Republic of Türkiye|Turkish|Ankara
TKM|TM|795|Turkmenistan||Turkmen|Ashgabat
TUV|TV|798|Tuvalu||Tuvaluan|
UGA|UG|800|Uganda||Ugandan|Kampala
UKR|UA|804|Ukraine||Ukrainian|Kyiv;Kiev
ARE|AE|784|the United Arab Emirates|UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
GBR|GB|826|the United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British|London;Westminster;Whitehall
USA|US|840|the United States|US;U.S.;U.S.A.;United States of America;America;the States|American|Washington;Washington, D.C.;the White House
URY|UY|858|Uruguay||Uruguayan|Montevideo
UZB|UZ|860|Uzbekistan||Uzbek|Tashkent
VUT|VU|548|Vanuatu|||
VEN|VE|862|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VNM|VN|704|Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Hanoi
VGB|VG|092|the British Virgin Islands|Virgin Islands, British||
YEM|YE|887|Yemen||Yemeni|Sanaa
ZMB|ZM|894|Zambia||Zambian|Lusaka
ZWE|ZW|716|Zimbabwe||Zimbabwean|Harare
`;

/** Groups and the world, in the same columns. EU15, EU27 and EU28 are kept for figures of a fixed membership. */
export const GROUP_TABLE = `
EU|EU|097|the European Union|E.U.;EU-27;European bloc;EU countries;EU member states|European Union|Brussels
EA|||the euro area|eurozone;euro zone;euro-area;euro-zone;single currency area||
EU15|||the EU of 15 members|EU-15||
EU27|||the EU of 27 members of 2007|EU-27 (2007-2013)||
EU28|||the EU of 28 members|EU-28||
ASEAN|||ASEAN|Association of Southeast Asian Nations;Association of South-East Asian Nations;Association of South East Asian Nations;ASEAN countries;ASEAN members;Southeast Asia;South-East Asia;Southeast Asian countries|ASEAN;Southeast Asian|
ASIA||142|Asia|Asian countries|Asian|
EUROPE||150|Europe|European countries|European|
AFRICA||002|Africa|African countries|African|
LATAM||419|Latin America|Latin America and the Caribbean;Latin American countries;LAC|Latin American|
SCAM|||South and Central America|Central and South America;South/Central America||
NORAM||003|North America|North American countries|North American|
MIDEAST|||the Middle East|Middle Eastern countries|Middle Eastern|
GCC|||the Gulf Cooperation Council|GCC countries;Gulf states;Gulf countries|GCC|
BRI|||the Belt and Road countries|Belt and Road Initiative;Belt and Road;BRI countries;Silk Road countries||
OPEC|||OPEC|Organization of the Petroleum Exporting Countries;Organization of Petroleum Exporting Countries;OPEC countries;OPEC members;OPEC nations|OPEC|
MERCOSUR|||Mercosur|MERCOSUR;Southern Common Market;Mercosur countries;Mercosur members|Mercosur|
EFTA|||EFTA|European Free Trade Association;EFTA countries;EFTA members|EFTA|
APEC|||APEC|Asia-Pacific Economic Cooperation;APEC economies;APEC members;APEC countries||
RCEP|||the RCEP countries|RCEP members;RCEP member states;RCEP member countries;RCEP partners;RCEP economies||
CPTPP|||the CPTPP countries|CPTPP members;CPTPP member states;CPTPP partners;CPTPP economies||
NAFTA|||the NAFTA countries|NAFTA partners;NAFTA members;NAFTA region||
BRICS|||the BRICS countries|BRICS;BRICS nations;BRICS members;BRICS partners||
CEE|||Central and Eastern Europe|CEE countries;Central and Eastern European countries;Central and Eastern European Countries;CEEC;CEECs|Central and Eastern European|
WLD||001|the world|WORLD;all countries;all economies||
`;
