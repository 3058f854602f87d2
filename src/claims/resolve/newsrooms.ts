/** News agencies, papers and agencies of trade whose names hold no economy, by the one whose news they tell. */
const NEWSROOM_TABLE = `
AGO|Jornal de Angola|Angop
ALB|Albanian Daily News|Tirana Times
ARE|Khaleej Times|Gulf News|Gulf Today|WAM|Emirates News Agency
ARG|Telam|Télam|La Nacion|La Nación|Ámbito|Clarin|Clarín|Ambito|Infobae|Pagina 12
ARM|Armenpress|ARKA|Hetq
AUS|Sydney Morning Herald|Financial Review|The Age
AUT|Der Standard|Die Presse|Wiener Zeitung|Kurier
AZE|Report.az|Azernews|Azertac|AZERTAC
BEL|De Tijd|L'Echo|Brussels Times|Belga|De Standaard|Le Soir|VRT|RTBF
BGD|BSS|The Daily Star|Dhaka Tribune|Prothom Alo|UNB|The Business Standard (Bangladesh)|TBS News|New Age (Dhaka)|bdnews24|Jugantor
BGR|Sofia Globe|BTA|Novinite|Dnevnik|Capital Weekly
BHR|Gulf Daily News|BNA
BIH|FENA|Klix
BLR|BelTA
BOL|Los Tiempos|El Deber|Pagina Siete|Página Siete|La Razon
BRA|Agencia Brasil|Agência Brasil|Folha|Estadao|Siscomex|Valor Economico|Valor Econômico|O Globo|Estadão|Exame|UOL
BRN|Borneo Bulletin
BTN|Kuensel
BWA|Mmegi
CAN|The Globe and Mail|National Post|CBC|Canadian Press|Toronto Star|Financial Post|La Presse canadienne|BNN Bloomberg
CHE|Swissinfo|swissinfo|NZZ|Tages-Anzeiger|Keystone-SDA|Le Temps|SRF
CHL|La Tercera|El Mercurio|Diario Financiero|SOFOFA
CHN|Xinhua|People's Daily|Global Times|CGTN|Caixin|MOFCOM|Sixth Tone|Shine|Yicai|CCTV|China.org.cn
CIV|Fraternité Matin|Fraternite Matin|Abidjan.net
COL|El Tiempo|Portafolio|El Espectador|Analdex|ProColombia
CRI|Tico Times|Procomer|El Observador CR
CUB|Granma|Prensa Latina
CYP|Philenews|Stockwatch
CZE|CTK|ČTK|Hospodarske noviny|Hospodářské noviny|Lidove noviny
DEU|Handelsblatt|dpa|Deutsche Welle|VDMA|Frankfurter Allgemeine|FAZ|Sueddeutsche|Süddeutsche|Der Spiegel|Die Welt|Die Zeit|Tagesschau|Wirtschaftswoche
DNK|Ritzau|DST|Borsen|Børsen|Berlingske|Jyllands-Posten|Politiken
DOM|Listin Diario|Diario Libre|ProDominicana
DZA|El Watan|TSA Algerie|Algerie Presse Service|El Moudjahid
ECU|Primicias|Fedexpor|El Telegrafo|Expreso (Guayaquil)
EGY|Ahram|Al-Ahram|MENA|Egypt Today|Al-Masry Al-Youm|Enterprise News
ESP|EFE|El Pais|El País|ICEX|Expansion|Expansión|Cinco Dias|Cinco Días|El Mundo|ABC (Madrid)|La Vanguardia|Europa Press|El Economista (Madrid)
EST|ERR|Postimees
ETH|Addis Fortune|Addis Standard|Fana
FIN|Yle|YLE|Helsingin Sanomat|STT|Kauppalehti
FJI|FBC News
FRA|Les Echos|Le Monde|Business France|Le Figaro|La Tribune|BFM|Liberation
GBR|BBC|The Guardian|Sky News|Food and Drink Federation|The Times|The Daily Telegraph|The Telegraph|Financial Times|City A.M.|ITV News|The Independent|The Scotsman|PA Media
GEO|Agenda.ge|BM.ge|Interpressnews|Civil.ge
GHA|GEPA|MyJoyOnline|Graphic Online|Daily Graphic|Citi Newsroom|Joy Business|B&FT|Business & Financial Times
GRC|Kathimerini|ANA-MPA|Naftemporiki|To Vima|Ta Nea|Capital.gr
GTM|Prensa Libre|La Hora|elPeriodico|Agexport|AGEXPORT
GUY|Stabroek News|Kaieteur News
HKG|South China Morning Post|SCMP|RTHK|HKTDC|Ming Pao
HRV|HINA|Jutarnji|Poslovni dnevnik|Vecernji|Večernji|Index.hr
HTI|Le Nouvelliste
HUN|MTI|Portfolio.hu|Nepszava|Magyar Nemzet|HVG
IDN|Antara|Kompas|Tempo|Bisnis Indonesia|Kontan|Detik|Republika
IND|Hindustan Times|PTI|ANI|Livemint|The Hindu|Business Standard|The Economic Times|Economic Times|Moneycontrol|FIEO|APEDA|GJEPC|EEPC|Mint|Times of India|The Tribune (India)|Deccan Herald|BusinessLine|The Telegraph (Kolkata)|Financial Express|The Wire|NDTV|ASSOCHAM|CII|FICCI|SEA of India|TOI|News18|The Print|ThePrint
IRL|RTE|RTÉ|CSO Ireland|Bord Bia|Irish Times|Business Post|Enterprise Ireland
IRN|IRNA|Press TV|Financial Tribune|Mehr|Fars|ISNA|Tasnim|Mehr News
IRQ|Shafaq News|Rudaw|INA (Baghdad)|SOMO
ISL|Morgunbladid|Morgunblaðið|RUV|RÚV|Visir
ISR|Haaretz|Globes|Calcalist|Ynet|TheMarker
ITA|ANSA|Il Sole 24 Ore|ICE Agenzia|Coldiretti|Corriere della Sera|La Repubblica|La Stampa|Milano Finanza|Confindustria|AGI
JAM|JIS|The Gleaner|Gleaner|STATIN
JOR|Petra|Roya News|Al Ghad
JPN|Kyodo|Kyodo News|Nikkei|Jiji|NHK|JETRO|Asahi Shimbun|Mainichi|Yomiuri|Sankei|Asahi
KAZ|Kazinform|Tengrinews|Kursiv|Inform.kz|QazTrade
KEN|Daily Nation|Business Daily|Nation.Africa|KenTrade|Capital FM|The EastAfrican|Nation Media
KGZ|24.kg|AKIpress|Kabar
KHM|Khmer Times|AKP|Cambodianess
KOR|Yonhap|JoongAng|KITA|KOTRA|Arirang|Chosun|Maeil|Hankyoreh|Dong-A|Hankyung|KBS|Edaily|Korea JoongAng
KWT|KUNA|Arab Times
LAO|KPL
LBN|L'Orient|An-Nahar|BLOM
LKA|EconomyNext|Daily FT|Ada Derana|Sunday Times (Colombo)|Lanka Business Online|newsfirst.lk|The Morning
LTU|BNS|LRT|Verslo zinios|Verslo žinios|Delfi.lt
LUX|Luxemburger Wort|STATEC|Paperjam
LVA|LETA|LSM|Diena
MAR|Le Matin|Medias24|Hespress|L'Economiste|MAP|Le360|Maghreb Arabe Presse|Finances News
MDA|Moldpres|IPN|Infotag
MDG|Midi Madagasikara
MDV|Mihaaru|Sun.mv
MEX|Notimex|El Financiero|El Economista|Reforma|Milenio|La Jornada|Excelsior|Excélsior
MKD|MIA (Skopje)
MMR|Irrawaddy|Eleven Media|Global New Light
MNG|Montsame|UB Post|News.mn|Ikon.mn
MOZ|Club of Mozambique|AIM (Maputo)
MUS|Le Mauricien|Defimedia|Le Defi
MWI|Nyasa Times|Malawi24
MYS|Bernama|The Edge|New Straits Times|Malay Mail|The Malaysian Reserve|Free Malaysia Today|Malaysiakini|Sin Chew|MATRADE|MPOB
NAM|New Era|Namibian Sun
NGA|BusinessDay|Premium Times|NEPC|Punch|Vanguard|ThisDay|TheCable|The Cable|Daily Trust|NAN (Abuja)|Leadership (Abuja)|Nairametrics|Channels Television
NIC|El 19 Digital|Cetrex
NLD|NRC|Rabobank|Het Financieele Dagblad|FD|ANP|DutchNews|De Telegraaf|de Volkskrant|NOS|NL Times
NOR|Seafood Norway|Aftenposten|Dagens Naeringsliv|Dagens Næringsliv|NTB|E24|NRK
NPL|Himalayan Times|MyRepublica|Republica|RSS|Setopati|Onlinekhabar
NZL|RNZ|Stuff|Otago Daily Times|The Press|NBR|BusinessDesk|Newsroom.co.nz|NZ Herald
OMN|ONA|Muscat Daily
PAK|Dawn|The News International|Business Recorder|TDAP|Express Tribune|APP|ProPakistani|Geo News|Profit Magazine
PAN|La Estrella de Panama
PER|Andina|ComexPeru|PromPeru|Gestion|Gestión|RPP|ADEX
PHL|BusinessWorld|Rappler|Inquirer|BusinessMirror|PNA|GMA News|ABS-CBN
PNG|Post-Courier
POL|PAP|Rzeczpospolita|Gazeta Wyborcza|Puls Biznesu|Dziennik Gazeta Prawna|TVP|Business Insider Polska
PRK|KCNA
PRT|Lusa|AICEP|Publico|Público|Jornal de Negocios|Jornal de Negócios|Expresso (Lisbon)|Observador (Lisbon)
PRY|ABC Color|Ultima Hora|Última Hora|IP Paraguay
QAT|The Peninsula|Gulf Times|QNA
ROU|Agerpres|Ziarul Financiar|Mediafax|Hotnews|HotNews|ZF
RUS|TASS|Interfax|RIA Novosti|Kommersant|Vedomosti|RBC|RIA|Izvestia|Sputnik|RT
RWA|The New Times|KT Press|IGIHE
SAU|Arab News|Argaam|SPA|Asharq Al-Awsat|Al Arabiya
SDN|SUNA
SEN|Le Soleil|Dakaractu|ANSD
SGP|The Straits Times|Straits Times|The Business Times|CNA|Channel NewsAsia|Business Times|Lianhe Zaobao|Mothership
SLV|El Diario de Hoy|La Prensa Grafica|La Prensa Gráfica
SRB|Tanjug|B92|Politika|Beta News|Blic
SVK|TASR|SITA|Hospodarske noviny (SK)|Dennik N
SVN|STA|Delo|Finance.si
SWE|SCB|Dagens Industri|TT News|TT Nyhetsbyran|Svenska Dagbladet|Dagens Nyheter|SVT|Business Sweden
TCD|Alwihda
THA|MCOT|Matichon|Thansettakij|Prachachat|The Nation Thailand
TJK|Asia-Plus|Khovar
TKM|Turkmenportal|Orient.tm
TUN|TAP|Webmanagercenter|Kapitalis|La Presse de Tunisie|African Manager|Espace Manager
TUR|Anadolu|Daily Sabah|Hurriyet|Hürriyet|Dunya|Dünya|Bianet|DHA|TRT|BloombergHT|TIM
TWN|Focus Taiwan|Bureau of Foreign Trade|Liberty Times|Economic Daily News|CNA (Taipei)|Commercial Times|United Daily News
TZA|IPP Media|The Citizen (Dar)|TanTrade
UGA|Daily Monitor|New Vision|Monitor (Kampala)|ChimpReports|URN
UKR|Ukrinform|Interfax-Ukraine|Ukrainska Pravda|UNIAN|UNN|Liga.net|Interfax Ukraine
URY|MercoPress|El Observador|Busqueda|Búsqueda|Uruguay XXI
USA|CNBC|USA Today|The Wall Street Journal|The New York Times|The Washington Post|USDA|MarketWatch|Los Angeles Times|AgWeb|DTN
UZB|UzA|Gazeta.uz|UzDaily|Kun.uz|Spot.uz
VEN|El Nacional|El Universal (Caracas)|Banca y Negocios
VNM|VnExpress|Tuoi Tre|VietnamPlus|VNA|Thanh Nien|VietnamNet|VOV|Saigon Times|Nhan Dan|VASEP|VnEconomy|Tuổi Trẻ|Viet Nam News
ZAF|Moneyweb|BusinessTech|Fin24|News24|Business Day|Daily Maverick|Mail & Guardian|IOL|SAnews|Engineering News|EWN|Freight News|Agbiz
ZMB|Lusaka Times|ZamStats|The Mast|Daily Mail (Lusaka)
ZWE|ZIMSTAT|ZimTrade|The Herald (Harare)|NewsDay|The Chronicle (Bulawayo)
`;

/** Names of newsrooms with the codes of their economies, the longest first. */
export const NEWSROOMS: readonly (readonly [string, string])[] = NEWSROOM_TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [code = '', ...names] = line.split('|');
    return names.map((name) => [name, code] as const);
  })
  .sort(([a], [b]) => b.length - a.length);
