import { type Gate, gateOf, opens } from '../extract/word-gates.js';

/**
 * Offices that count or promote trade and whose names hold no economy, one economy a line: statistical offices, customs,
 * central banks, agencies and associations of exporters, by their own names and by their initials.
 */
const OFFICE_TABLE = `
ARE|Federal Competitiveness and Statistics
ARG|Comex Argentina
ARM|Armstat|ArmStat
AUS|Department of Foreign Affairs and Trade|ABARES|the ABS
AUT|Statistik Austria
BEL|Statbel
BEN|INStaD|INSAE
BGD|BGMEA|BKMEA
BHR|Information & eGovernment Authority|Information and eGovernment Authority
BLR|Belstat
BOL|IBCE
BRA|Foreign Trade Secretariat|Siscomex|Apex-Brasil|Abiove|Abiec|Cecafe|Cecafé|ABPA|Conab|Ministry of Development, Industry, Trade and Services|Ministry of Development, Industry and Foreign Trade
CHE|BAZG|Federal Office for Customs and Border Security|Federal Customs Administration|SECO
CHL|ProChile|Cochilco|SalmonChile
CIV|Coffee and Cocoa Council
COL|ProColombia|Analdex|Asocolflores
CRI|Procomer|PROCOMER
CUB|ONEI
CYP|Cystat|CYSTAT
CZE|CZSO
DEU|Bundesbank|Federal Statistics Office|VDMA|VDA
DNK|Danmarks Statistik
DOM|ProDominicana
ECU|Fedexpor
EGY|Central Agency for Public Mobilization|GOEIC
ESP|DataComex|ICEX|Ministry of Industry, Trade and Tourism
EST|Eesti Pank
FRA|Banque de France|DGDDI|Business France
GBR|HM Revenue|Bank of England|Department for Business and Trade
GEO|Geostat
GHA|COCOBOD|Cocobod|GEPA
GTM|Banguat|Agexport|AGEXPORT
HKG|Census and Statistics Department|Census & Statistics Department|HKTDC
HUN|Magyar Nemzeti Bank|Central Statistical Office (KSH)
IDN|Badan Pusat Statistik|Central Statistics Agency|Gapki|GAPKI
IND|Joint Plant Committee|Reserve Bank of India|Directorate General of Foreign Trade|FIEO|APEDA|GJEPC|EEPC|AEPC|Directorate General of Commercial Intelligence
IRL|Bord Bia|Enterprise Ireland
IRN|IRICA
IRQ|SOMO
ITA|Bankitalia|SACE|Coldiretti|Federalimentare
JAM|STATIN
JPN|JETRO
KAZ|QazTrade|Kazstat
KEN|KenTrade|Kenya Revenue Authority
KHM|GDCE
KOR|KITA|KOTRA|Ministry of Trade, Industry and Energy
LTU|State Data Agency
LUX|STATEC
LVA|Latvijas Banka
MAC|DSEC
MAR|Bank Al-Maghrib|High Commission for Planning
MYS|Bank Negara|Ministry of Investment, Trade and Industry|MITI|MPOB
MEX|AMIA|Economy Secretariat
NGA|Nigeria Customs|NEPC|the CBN|NUPRC
NIC|Cetrex
NLD|De Nederlandsche Bank
NOR|Norges Bank|Statistisk sentralbyrå
NPL|Trade and Export Promotion Centre|Rastra Bank
NZL|Ministry for Primary Industries
OMN|National Centre for Statistics and Information|NCSI
PAK|TDAP|Trade Development Authority|the SBP|APTMA
PAN|Colon Free Zone
PER|BCRP|Sunat|SUNAT|Mincetur|ADEX|PromPeru|PromPerú|ComexPeru|ComexPerú|INEI
PHL|Bangko Sentral ng Pilipinas|the BSP
POL|NBP
PRT|AICEP
QAT|Planning and Statistics Authority
ROU|BNR
RUS|FCS
RWA|NISR|NAEB
SAU|SAMA
SEN|ANSD
SGP|EnterpriseSG|SingStat|Monetary Authority of Singapore
SVN|SURS
SWE|Riksbank|SCB|Kommerskollegium
THA|Trade Policy and Strategy Office|National Shippers
TUN|CEPEX
TUR|Exporters Assembly|Exporters' Assembly|Exporters' Assembly|the TIM
TWN|Directorate General of Budget|Directorate-General of Budget|DGBAS|TAITRA
TZA|TanTrade
UGA|UBOS|UCDA
UKR|Ukrstat|State Statistics Service
UZB|Uzstat
VNM|VASEP|Vinatex|VITAS|MoIT
USA|U.S. Department of Agriculture|US Department of Agriculture|USDA|Office of Textiles and Apparel|OTEXA|International Trade Commission|USITC
ZAF|Agbiz|the dtic|Department of Trade, Industry and Competition
ZMB|ZamStats|ZAMSTATS
ZWE|ZIMSTAT|ZimStat|ZimTrade
`;

/** A name with the code of its economy. */
export interface NationalOffice {
  readonly name: string;
  readonly code: string;
}

const longestWord = (name: string): string =>
  (name.toLowerCase().match(/[a-z]+/g) ?? []).reduce((long, word) => (word.length > long.length ? word : long));
/** Opened by the longest word of any of some names. */
export const gateOfNames = (names: readonly string[]): Gate => gateOf(names.map(longestWord).join('|'));

const OFFICES: readonly (NationalOffice & { readonly gate: Gate })[] = OFFICE_TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [code = '', ...names] = line.split('|');
    return names.map((name) => ({ name, code, gate: gateOfNames([name]) }));
  });

const LETTER = /[\p{L}\d]/u;

/** Where the name stands in a text as words of its own; below zero where it does not. */
function placeOf(name: string, text: string): number {
  // "the ABS" opens sentences too; `the` keeps short initials from being found in a list of codes.
  const from = text.indexOf(name);
  const at = from < 0 && name.startsWith('the ') ? text.indexOf(`The ${name.slice(4)}`) : from;
  if (at < 0 || LETTER.test(text[at - 1] ?? '') || LETTER.test(text[at + name.length] ?? '')) return -1;
  return at;
}

/** The first of these offices that a text names, and where. */
export function nationalOffice(text: string): (NationalOffice & { readonly at: number }) | null {
  let first: (NationalOffice & { readonly at: number }) | null = null;
  for (const { name, code, gate } of OFFICES) {
    const at = opens(text, gate) ? placeOf(name, text) : -1;
    if (at >= 0 && (first === null || at < first.at)) first = { name, code, at };
  }
  return first;
}

/**
 * Names and initials that offices of several economies share, with the one that newsrooms abroad mean most often: they
 * hint at an economy, and say no more. First the words without which a text holds none of them.
 */
const SHARED: readonly (readonly [Gate, RegExp, string])[] = [
  [gateOf('gso|industry'), /\bGSO\b|\bMinistry of Industry and Trade\b/, 'VNM'],
  [gateOf('nbs|cbn'), /\bNBS\b|\bCBN\b/, 'NGA'],
  [gateOf('cso|central'), /\bCSO\b|\bCentral Statistics Office\b/, 'IRL'],
  [gateOf('pbs|sbp'), /\bPBS\b|\bSBP\b/, 'PAK'],
  [gateOf('mti|industry'), /\bMTI\b|\bMinistry of Trade and Industry\b/, 'SGP'],
  [gateOf('dti|customs|bsp'), /\bDTI\b|\bBureau of Customs\b|\bBSP\b/, 'PHL'],
  [gateOf('rbi|commerce'), /\bRBI\b|\bMinistry of Commerce and Industry\b/, 'IND'],
  [gateOf('nbu'), /\bNBU\b/, 'UKR'],
  [gateOf('nsa'), /\bNSA\b/, 'NAM'],
  [gateOf('abs'), /\bABS\b/, 'AUS'],
  [gateOf('tim'), /\bTIM\b/, 'TUR'],
  [gateOf('edb'), /\bEDB\b/, 'LKA'],
  [gateOf('nbr|revenue'), /\bNBR\b|\bNational Board of Revenue\b/, 'BGD'],
  [gateOf('ssb'), /\bSSB\b/, 'NOR'],
  [gateOf('dsec'), /\bDSEC\b/, 'MAC'],
  [gateOf('cbs'), /\bthe statistics office CBS\b|\bStatistics (?:office|agency) CBS\b/, 'NLD'],
  [gateOf('mofcom'), /\bMOFCOM\b/, 'CHN'],
  [gateOf('bureau'), /\bBureau of National Statistics\b/, 'KAZ'],
  [gateOf('customs'), /\bGeneral Department of Customs and Excise\b/, 'KHM'],
  [gateOf('reserve'), /\bFederal Reserve\b/, 'USA'],
];
const INITIALS = /\b[A-Z]{3}\b|\b(?:Ministry|Bureau|Department|Office|Board|Reserve) of\b|Reserve\b|CBS\b/;

/** The economy that an office of a shared name hints at; null where a text names none. */
export function sharedOffice(text: string): string | null {
  if (!INITIALS.test(text)) return null;
  return SHARED.find(([gate, form]) => opens(text, gate) && form.test(text))?.[2] ?? null;
}
