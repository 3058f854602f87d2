/**
 * First-level parts of countries whose trade is counted apart, and the cities, ports and zones that newsrooms tell of in
 * the same way: the country, then its parts; behind `/` further forms of the same name. Names that several countries
 * share, and those that are a country's or a product's first, are left out.
 */
const PART_TABLE = `
ARE|Dubai;Sharjah;Ras Al Khaimah;Ajman;Fujairah
AUS|New South Wales/NSW;Queensland;Western Australia;South Australia;Victoria;Tasmania;Northern Territory
AUT|Upper Austria;Lower Austria;Tyrol;Styria;Carinthia;Vorarlberg
BEL|Flanders/Flemish Region/Flemish;Wallonia/Walloon Region/Walloon
BRA|São Paulo/Sao Paulo/São Paulo State/Sao Paulo State;Minas Gerais;Rio Grande do Sul;Rio Grande do Norte;Paraná/Parana;Santa Catarina;Mato Grosso;Mato Grosso do Sul;Goiás/Goias;Bahia;Pará;Rio de Janeiro;Espírito Santo/Espirito Santo;Ceará/Ceara;Pernambuco;Amazonas;Maranhão/Maranhao;Tocantins;Rondônia/Rondonia;Alagoas
CAN|Ontario;Quebec/Québec;British Columbia;Alberta;Saskatchewan;Manitoba;Nova Scotia;New Brunswick;Newfoundland and Labrador/Newfoundland;Prince Edward Island;Yukon;Nunavut
CHN|Guangdong;Jiangsu;Zhejiang;Shandong;Fujian;Henan;Hebei;Hubei;Hunan;Sichuan;Anhui;Liaoning;Shaanxi;Shanxi;Jiangxi;Yunnan;Guizhou;Gansu;Qinghai;Jilin;Heilongjiang;Hainan/Hainan Free Trade Port;Guangxi/Guangxi Zhuang;Xinjiang/Xinjiang Uygur/Xinjiang Uyghur;Inner Mongolia;Tibet/Xizang;Ningxia/Ningxia Hui;Shanghai;Tianjin;Chongqing;Shenzhen;Guangzhou;Dongguan;Foshan;Zhuhai;Ningbo;Hangzhou;Yiwu;Wenzhou;Qingdao;Xiamen;Quanzhou;Dalian;Suzhou;Wuxi;Nanjing;Wuhan;Chengdu;Zhengzhou;Changsha;Hefei;Horgos/Khorgos
DEU|Bavaria/Bavarian;Baden-Württemberg/Baden-Wuerttemberg;North Rhine-Westphalia;Lower Saxony;Hesse/Hessian;Saxony/Saxon;Saxony-Anhalt;Rhineland-Palatinate;Hamburg;Bremen;Brandenburg;Thuringia/Thuringian;Schleswig-Holstein;Mecklenburg-Western Pomerania;Saarland
ESP|Catalonia/Catalan;Andalusia/Andalusian;Basque Country/Basque;Galicia/Galician;Valencian Community/Community of Valencia/Valencian;Community of Madrid/Madrid region;Aragon/Aragonese;Navarre/Navarra;Castile and León/Castilla y León;Castilla-La Mancha;Murcia;Asturias;Cantabria;Extremadura;Canary Islands;Balearic Islands
FRA|Île-de-France/Ile-de-France;Auvergne-Rhône-Alpes/Auvergne-Rhone-Alpes;Occitanie;Nouvelle-Aquitaine;Grand Est;Hauts-de-France;Normandy;Brittany/Breton;Provence-Alpes-Côte d'Azur;Pays de la Loire;Bourgogne-Franche-Comté;Corsica
GBR|Scotland/Scottish;Wales/Welsh;Northern Ireland/Northern Irish;West Midlands;East Midlands;North East England;South East England;Yorkshire
IDN|West Java;East Java;Central Java;North Sumatra;South Sumatra;West Sumatra;Riau;Riau Islands;Bali;East Kalimantan;South Kalimantan;Central Sulawesi;South Sulawesi;Papua;Batam;Lampung
IND|Gujarat;Maharashtra;Tamil Nadu;Karnataka;Uttar Pradesh;Andhra Pradesh;Madhya Pradesh;Himachal Pradesh;Telangana;Kerala;West Bengal;Haryana;Rajasthan;Odisha;Bihar;Assam;Goa;Chhattisgarh;Jharkhand;Uttarakhand
IRQ|Kurdistan Region/Iraqi Kurdistan
ITA|Lombardy/Lombard;Veneto;Emilia-Romagna;Piedmont/Piedmontese;Tuscany/Tuscan;Lazio;Marche;Campania;Apulia/Puglia;Sicily/Sicilian;Sardinia/Sardinian;Liguria/Ligurian;Umbria/Umbrian;Abruzzo;Calabria;Basilicata;Molise;Friuli-Venezia Giulia;Trentino-Alto Adige/South Tyrol;Aosta Valley
JPN|Aichi;Hokkaido;Osaka;Kanagawa;Fukuoka;Shizuoka;Hyogo;Hiroshima;Ibaraki;Okinawa;Kyushu;Chiba;Saitama;Nagoya;Yokohama;Kagoshima;Miyagi;Niigata
KOR|Gyeonggi;Busan;Ulsan;Incheon;Daegu;Daejeon;North Gyeongsang;South Gyeongsang;North Chungcheong;South Chungcheong;North Jeolla;South Jeolla;Gangwon;Jeju
MEX|Nuevo León/Nuevo Leon;Jalisco;Chihuahua;Coahuila;Baja California;Baja California Sur;Sonora;Tamaulipas;Guanajuato;Puebla;Querétaro/Queretaro;Aguascalientes;San Luis Potosí/San Luis Potosi;Michoacán/Michoacan;Sinaloa;Veracruz;Yucatán/Yucatan;State of Mexico
MYS|Penang;Selangor;Johor;Sabah;Sarawak;Kedah;Perak;Malacca/Melaka;Labuan
PAK|Sindh;Balochistan;Khyber Pakhtunkhwa
PRT|Madeira;Azores;Algarve
RUS|Tatarstan;Bashkortostan;Primorye;Krasnodar;Sakhalin;Kaliningrad;Saint Petersburg/St Petersburg;Sverdlovsk;Yakutia
TUR|Istanbul;Izmir;Bursa;Kocaeli;Gaziantep;Denizli;Konya;Mersin;Adana;Antalya;Kayseri
TZA|Zanzibar
USA|Alabama;Alaska;Arizona;Arkansas;California/Californian;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas/Texan;Utah;Vermont;Virginia;Washington State/Washington state;West Virginia;Wisconsin;Wyoming
VNM|Ho Chi Minh City/HCM City;Hai Phong/Haiphong;Da Nang/Danang;Binh Duong;Dong Nai;Bac Ninh;Bac Giang;Thai Nguyen;Quang Ninh;Lang Son;Can Tho
ZAF|Gauteng;Western Cape;Eastern Cape;Northern Cape;KwaZulu-Natal;Limpopo;Mpumalanga
`;

/** A part of a country: whose part it is, its name, and how it is written. */
export interface PartOfCountry {
  readonly country: string;
  readonly name: string;
  readonly forms: readonly string[];
}

export const PARTS: readonly PartOfCountry[] = PART_TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [country = '', parts = ''] = line.split('|');
    return parts.split(';').map((part) => {
      const forms = part.split('/');
      return Object.freeze({ country, name: forms[0]!, forms });
    });
  });
