/**
 * Cities and ports that stand in the datelines and publishers' addresses of newspapers, by the economy they lie in.
 * Capitals that the table of economies holds are not repeated; names that several countries share are left out.
 */
const CITY_TABLE = `
DZA|Oran
AGO|Luanda;Lobito
ARG|Rosario;Mendoza
AUS|Sydney;Melbourne;Brisbane;Adelaide;Fremantle
AUT|Graz;Linz;Salzburg
AZE|Sumgait
BGD|Chittagong;Chattogram
BEL|Antwerp;Ghent
BEN|Cotonou;Porto-Novo
BOL|Santa Cruz de la Sierra
BRA|Sao Paulo;São Paulo;Rio de Janeiro;Santos;Belo Horizonte;Porto Alegre;Curitiba
BRN|Bandar Seri Begawan
BWA|Gaborone
BFA|Ouagadougou
BDI|Bujumbura;Gitega
BGR|Varna;Plovdiv
BHS|Nassau
BHR|Manama
BRB|Bridgetown
BTN|Thimphu
BLZ|Belmopan
CMR|Douala;Yaounde;Yaoundé
CAN|Toronto;Montreal;Vancouver;Calgary;Winnipeg;Edmonton
CHE|Zurich;Zürich;Geneva;Basel
CHL|Santiago;Valparaiso
CHN|Shanghai;Guangzhou;Shenzhen;Tianjin;Chongqing;Hangzhou;Ningbo;Qingdao;Wuhan;Chengdu;Nanjing;Xiamen;Urumqi;Kunming
COL|Medellin;Medellín;Cartagena;Barranquilla
CIV|Yamoussoukro
CRI|San José
CZE|Brno;Ostrava
DEU|Frankfurt;Hamburg;Munich;Wiesbaden;Dusseldorf;Düsseldorf;Cologne;Stuttgart;Bremen
DJI|Djibouti City
DNK|Aarhus
DOM|Santo Domingo
ECU|Guayaquil
EGY|Alexandria;Port Said
ESP|Barcelona;Bilbao
ETH|Addis
FIN|Tampere
FRA|Lyon;Marseille;Le Havre;Toulouse
GAB|Libreville
GBR|Felixstowe;Liverpool;Glasgow;Edinburgh;Cardiff;Belfast;Newport
GHA|Tema;Kumasi
GMB|Banjul
GRC|Piraeus;Thessaloniki
GTM|Guatemala City
HND|San Pedro Sula
HUN|Debrecen
HTI|Port-au-Prince
IDN|Surabaya;Batam;Medan;Bandung;Nusantara
IND|Mumbai;Bombay;Chennai;Kolkata;Bengaluru;Bangalore;Hyderabad;Ahmedabad;Kochi;Pune
IRL|Cork;Limerick
IRQ|Basra;Erbil
ISR|Tel Aviv;Haifa
ITA|Milan;Turin;Genoa;Trieste
JAM|Kingston
JPN|Osaka;Yokohama;Nagoya;Kobe;Fukuoka
KAZ|Almaty;Nur-Sultan
KEN|Mombasa;Kisumu
KHM|Sihanoukville
KOR|Busan;Sejong;Incheon;Ulsan;Daejeon
KWT|Kuwait City
LBR|Monrovia
LBY|Benghazi
LKA|Sri Jayawardenepura Kotte
LSO|Maseru
LTU|Klaipeda;Kaunas
LUX|Luxembourg City
MAR|Casablanca;Tangier
MDG|Toamasina
MDV|Male;Malé
MEX|Monterrey;Guadalajara;Tijuana;Ciudad Juarez;Ciudad Juárez
MLI|Bamako
MMR|Yangon;Rangoon;Mandalay
MOZ|Maputo;Beira
MRT|Nouakchott
MUS|Port Louis
MWI|Lilongwe;Blantyre
MYS|Penang;Johor Bahru;George Town;Port Klang
NAM|Walvis Bay
NGA|Lagos;Port Harcourt;Kano
NIC|Managua
NLD|Rotterdam;Heerlen
NOR|Bergen;Stavanger
NPL|Birgunj;Biratnagar
NZL|Auckland;Wellington;Christchurch
OMN|Salalah;Sohar
PAK|Karachi;Lahore;Faisalabad;Sialkot
PAN|Panama City;Colon
PER|Callao;Arequipa
PHL|Cebu;Makati;Quezon City
POL|Gdansk;Gdańsk;Krakow;Wroclaw;Poznan
PRT|Porto;Sines
PRY|Ciudad del Este
ROU|Constanta;Cluj
RUS|St Petersburg;St. Petersburg;Saint Petersburg;Vladivostok
SAU|Jeddah;Dammam
SEN|Dakar
SLV|San Salvador
SOM|Berbera;Bosaso
SRB|Novi Sad
SVN|Koper
SWE|Gothenburg
SWZ|Mbabane
SYC|Victoria
TCD|N'Djamena
TGO|Lome;Lomé
THA|Chiang Mai;Laem Chabang
TJK|Dushanbe
TTO|Port of Spain
TUR|Istanbul;Izmir;Mersin
TWN|Kaohsiung;Taichung;Hsinchu
TZA|Dar es Salaam;Zanzibar;Arusha
UGA|Entebbe
UKR|Odesa;Odessa;Lviv
ARE|Dubai;Sharjah
USA|New York;Los Angeles;Chicago;Houston;Detroit;San Francisco;Seattle;Suitland;Boston;Dallas
URY|Montevideo
UZB|Samarkand
VEN|Maracaibo
VNM|Ho Chi Minh City;Haiphong;Hai Phong;Saigon;Danang;Da Nang
ZAF|Johannesburg;Cape Town;Durban
ZMB|Ndola
ZWE|Bulawayo
GNB|Bissau
CPV|Praia
ERI|Massawa
GNQ|Malabo
STP|Sao Tome
LCA|Castries
ATG|St. John's
PRY|Asunción
SWE|Malmo;Malmö
GIN|Conakry
FJI|Suva
GUY|Georgetown
SUR|Paramaribo
`;

/** City names, in upper case, with the codes of their economies. */
export const CITIES: ReadonlyMap<string, string> = new Map(
  CITY_TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split('|');
      return names.split(';').map((name) => [name.toUpperCase(), code] as const);
    }),
);
