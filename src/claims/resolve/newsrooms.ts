/** News agencies, papers and agencies of trade whose names hold no economy, by the one whose news they tell. */
const NEWSROOM_TABLE = `
ARE|Khaleej Times|Gulf News
ARG|Telam|Télam|La Nacion|La Nación|Ámbito
AZE|Report.az
BGD|BSS|The Daily Star|Dhaka Tribune|Prothom Alo
BGR|Sofia Globe
BLR|BelTA
BRA|Agencia Brasil|Agência Brasil|Folha|Estadao|Siscomex
CAN|The Globe and Mail|National Post
CHE|Swissinfo|swissinfo|NZZ
CHN|Xinhua|People's Daily|Global Times|CGTN|Caixin|MOFCOM
CIV|Fraternité Matin
CZE|CTK|ČTK
DEU|Handelsblatt|dpa|Deutsche Welle|VDMA
DNK|Ritzau|DST
ESP|EFE|El Pais|El País|ICEX
ETH|Addis Fortune|Addis Standard
FRA|Les Echos|Le Monde|Business France
GBR|BBC|The Guardian|Sky News|Food and Drink Federation
GHA|GEPA|MyJoyOnline
GRC|Kathimerini|ANA-MPA
HRV|HINA
IDN|Antara|Kompas
IND|PTI|ANI|Livemint|The Hindu|Business Standard|The Economic Times|Economic Times|Moneycontrol|FIEO|APEDA|GJEPC|EEPC
IRL|RTE|RTÉ|CSO Ireland|Bord Bia
IRN|IRNA|Press TV
ISR|Haaretz
ITA|ANSA|Il Sole 24 Ore|ICE Agenzia|Coldiretti
JPN|Kyodo|Kyodo News|Nikkei|Jiji|NHK|JETRO|Asahi Shimbun|Mainichi
KAZ|Kazinform
KEN|Business Daily|Nation.Africa|KenTrade
KOR|Yonhap|JoongAng|KITA|KOTRA|Arirang
LKA|EconomyNext|Daily FT
MAR|Le Matin|Medias24|Hespress
MEX|Notimex|El Financiero|El Economista
MMR|Irrawaddy|Eleven Media
MNG|Montsame
MYS|Bernama|The Edge
NGA|BusinessDay|Premium Times|NEPC
NLD|NRC|Rabobank
NOR|Seafood Norway
NZL|RNZ
PAK|Dawn|The News International|Business Recorder|TDAP
PER|Andina|ComexPeru|PromPeru
PHL|BusinessWorld|Rappler
POL|PAP
PRT|Lusa|AICEP
ROU|Agerpres
RUS|TASS|Interfax|RIA Novosti|Kommersant|Vedomosti
RWA|The New Times
SAU|Arab News|Argaam
SGP|The Straits Times|Straits Times|The Business Times
SRB|Tanjug
SWE|SCB
THA|MCOT
TUR|Anadolu|Daily Sabah|Hurriyet
TWN|Focus Taiwan|Bureau of Foreign Trade
UGA|Daily Monitor|New Vision
UKR|Ukrinform|Interfax-Ukraine
URY|MercoPress
USA|CNBC|USA Today|The Wall Street Journal|The New York Times|The Washington Post|USDA
UZB|UzA
VNM|VnExpress|Tuoi Tre|VietnamPlus|VNA
ZAF|Moneyweb|BusinessTech|Fin24|News24|Business Day
ZMB|Lusaka Times|ZamStats
ZWE|ZIMSTAT|ZimTrade
`;

/** Names of newsrooms with the codes of their economies, the longest first. */
export const NEWSROOMS: readonly (readonly [string, string])[] = NEWSROOM_TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [code = '', ...names] = line.split('|');
    return names.map((name) => [name, code] as const);
  })
  .sort(([a], [b]) => b.length - a.length);
