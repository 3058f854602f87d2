import type { EconomyMention } from '../extract/economy-mentions.js';
import { opens } from '../extract/word-gates.js';
import type { Home } from './main-reporter.js';
import { namedOffice } from './named-office.js';
import { gateOfNames, nationalOffice } from './national-offices.js';

/**
 * Statistical offices and ministries that publish trade figures: who speaks names whose figures they are. First what a
 * text must hold for the expression to be tried, in lower case: the longest word of one of them.
 */
const OFFICE_TABLE: readonly (readonly [readonly string[], RegExp, string, string])[] = [
  [
    ['customs', 'gac', 'gacc'],
    /General Administration of Customs|\bGACC?\b|Chinese customs|China(?:'s)? customs|customs (?:data|figures|authorities|administration) .{0,20}(?:China|Beijing)/i,
    'CHN',
    'General Administration of Customs of China',
  ],
  [
    ['bureau', 'bea', 'commerce'],
    /Census Bureau|Bureau of Economic Analysis|\bBEA\b|Commerce Department|Department of Commerce/i,
    'USA',
    'US Census Bureau',
  ],
  [['eurostat'], /Eurostat/i, 'EU', 'Eurostat'],
  [
    ['japan', 'japanese'],
    /Japan(?:ese|'s)?\s+(?:Finance Ministry|Ministry of Finance|customs)|Finance Ministry (?:of )?(?:in )?Japan/i,
    'JPN',
    'Ministry of Finance of Japan',
  ],
  [
    ['destatis', 'federal statistical', 'germany'],
    /Destatis|Federal Statistical Office|Germany's statistics/i,
    'DEU',
    'Federal Statistical Office of Germany',
  ],
  [
    ['national statistics', 'ons', 'hmrc', 'uk trade'],
    /Office for National Statistics|\bONS\b|HMRC|UK trade: [A-Z][a-z]+ \d{4}/i,
    'GBR',
    'Office for National Statistics',
  ],
  [
    ['korea customs', 'ministry of trade'],
    /Korea Customs Service|Ministry of Trade, Industry and (?:Energy|Resources)/i,
    'KOR',
    'Korea Customs Service',
  ],
  [
    ['general statistics', 'vietnam'],
    /General Statistics Office|Vietnam(?:ese|'s)? customs/i,
    'VNM',
    'General Statistics Office of Vietnam',
  ],
  [
    ['statistics canada', 'statcan', 'canadian international'],
    /Statistics Canada|StatCan|Canadian international (?:merchandise )?trade(?=[,:\s(]+[A-Z])/i,
    'CAN',
    'Statistics Canada',
  ],
  [['bureau of statistics'], /Australian Bureau of Statistics/i, 'AUS', 'Australian Bureau of Statistics'],
  [['insee', 'french customs'], /Insee\b|French customs/i, 'FRA', 'French customs'],
  [['istat'], /\bIstat\b/i, 'ITA', 'Istat'],
  [['inegi'], /\bINEGI\b/i, 'MEX', 'INEGI'],
  [['secex'], /\bSecex\b/i, 'BRA', 'Secex'],
  [['world trade', 'wto'], /World Trade Organi[sz]ation|\bWTO\b/i, 'WLD', 'World Trade Organization'],
  [
    ['turkstat', 'tuik', 'turkish statistical'],
    /TurkStat|T[ÜU][İI]K\b|Turkish Statistical Institute/,
    'TUR',
    'TurkStat',
  ],
  [['indec'], /\bINDEC\b/, 'ARG', 'INDEC'],
  [['dane'], /\bDANE\b/, 'COL', 'DANE'],
  [['statistics indonesia', 'bps'], /Statistics Indonesia|\bBPS\b/, 'IDN', 'Statistics Indonesia'],
  [
    ['philippine statistics', 'psa'],
    /Philippine Statistics Authority|\bPSA\b/,
    'PHL',
    'Philippine Statistics Authority',
  ],
  [
    ['dosm', 'statistics malaysia', 'matrade'],
    /\bDOSM\b|Department of Statistics Malaysia|\bMATRADE\b/,
    'MYS',
    'Department of Statistics Malaysia',
  ],
  [['enterprise singapore'], /Enterprise Singapore/, 'SGP', 'Enterprise Singapore'],
  [
    ['stats sa', 'statistics south africa', 'revenue service', 'sars'],
    /Stats SA|Statistics South Africa|South African Revenue Service|\bSARS\b(?!-)/,
    'ZAF',
    'South African Revenue Service',
  ],
  [['knbs'], /\bKNBS\b/, 'KEN', 'Kenya National Bureau of Statistics'],
  [
    ['rosstat', 'federal customs service'],
    /Rosstat|Federal Customs Service/,
    'RUS',
    'Federal Customs Service of Russia',
  ],
  [['statistics poland', 'gus'], /Statistics Poland|\bGUS\b/, 'POL', 'Statistics Poland'],
  [['elstat', 'hellenic'], /\bELSTAT\b|Hellenic Statistical Authority/, 'GRC', 'Hellenic Statistical Authority'],
  [['capmas'], /\bCAPMAS\b/, 'EGY', 'CAPMAS'],
  [
    ['office des changes', 'foreign exchange office'],
    /Office des Changes|[Ff]oreign [Ee]xchange [Oo]ffice/,
    'MAR',
    'Office des Changes',
  ],
  [['export promotion bureau'], /Export Promotion Bureau/, 'BGD', 'Export Promotion Bureau'],
  [['dgci', 'dgcis', 'dgft'], /\bDGCI&?S\b|\bDGFT\b/, 'IND', 'DGCI&S'],
  [['motie'], /\bMOTIE\b/, 'KOR', 'Ministry of Trade, Industry and Energy'],
  [
    ['gastat', 'general authority for statistics'],
    /\bGASTAT\b|General Authority for Statistics/,
    'SAU',
    'General Authority for Statistics',
  ],
  [['banxico'], /\bBanxico\b/, 'MEX', 'Banxico'],
  [['mdic', 'comex stat', 'comexstat'], /\bMDIC\b|Comex ?Stat\b/, 'BRA', 'Secex'],
  [['stats nz'], /\bStats NZ\b/, 'NZL', 'Stats NZ'],
  [['ksh'], /\bKSH\b/, 'HUN', 'Hungarian Central Statistical Office'],
  [['ibge'], /\bIBGE\b/, 'BRA', 'IBGE'],
  [['cbs'], /\bCBS\b(?! News)(?=[^.]{0,40}\b(?:Netherlands|Dutch)\b)/, 'NLD', 'Statistics Netherlands'],
  [['unctad'], /\bUNCTAD\b/i, 'WLD', 'UNCTAD'],
];

const OFFICES = OFFICE_TABLE.map(([names, form, code, name]) => ({ gate: gateOfNames(names), form, code, name }));

/** Economies whose offices adjust their monthly figures for the season and compare them with the month before. */
const MONTH_BY_MONTH: ReadonlySet<string> = new Set(['USA', 'CAN', 'GBR', 'AUS']);

/** Are figures of one month compared with the month before, unless a text says otherwise? */
export const isMonthByMonth = (office: string | null): boolean => office !== null && MONTH_BY_MONTH.has(office);

/** Rates of trade with one partner: those of the United States are not adjusted, and compared with the year before. */
export const comparesMonths = (office: string | null, partner: string | null): boolean =>
  isMonthByMonth(office) && (office !== 'USA' || partner === 'WLD');

/** The office whose figures a text reports, and the economy it belongs to. */
export interface Office {
  readonly code: string;
  readonly name: string;
  /** Where it is first named. */
  readonly at: number;
}

/** India has a Department of Commerce too, without its country's name in Indian texts. */
const DEPARTMENT = /^(?:Department of Commerce|Commerce Department)/i;
const DEPARTMENT_LENGTH = 22;
const OF_WHOM = /^\s(?:of|in)\s(?:the\s)?$/;
const WHOSE = /^(?:'s)?\s$/;

/** "India's Department of Commerce", "the department of commerce of the Indian government": not the American one. */
const isOfAnother = (text: string, at: number, economies: readonly EconomyMention[]): boolean => {
  const department = DEPARTMENT.exec(text.slice(at, at + DEPARTMENT_LENGTH))?.[0];
  if (!department) return false;
  const end = at + department.length;
  return economies.some(
    (e) =>
      e.code !== 'USA' &&
      ((e.end <= at && e.end > at - 4 && WHOSE.test(text.slice(e.end, at))) ||
        (e.start > end && e.start < end + 9 && OF_WHOM.test(text.slice(end, e.start)))),
  );
};

/** The office that a text or sentence names with its country, or by a name that only one country has. */
export function sourceOf(
  text: string,
  economies: readonly EconomyMention[],
  home: string | null = null,
): Office | null {
  const found = OFFICES.filter(({ gate }) => opens(text, gate))
    .map(({ form, code, name }) => ({ code, name, at: text.search(form) }))
    .filter((o) => o.at >= 0 && !(home === 'IND' && DEPARTMENT.test(text.slice(o.at, o.at + DEPARTMENT_LENGTH))))
    .filter((o) => !isOfAnother(text, o.at, economies));
  const listed = nationalOffice(text);
  const first = (listed ? [...found, listed] : found).sort((a, b) => a.at - b.at)[0];
  const named = namedOffice(text, economies);
  // An office of the economy told of, named before all others, speaks first.
  const own = named && named.code === home && (!first || named.at < first.at) ? named : null;
  const speaks = own ?? first ?? named;
  return speaks && { code: speaks.code, name: speaks.name, at: speaks.at };
}

/** Behind this part of a text another economy's office only adds its own figures. */
const LATE = 0.6;

/** Does a text name an office only near its end? */
function isLate(text: string, { name }: Office): boolean {
  const form = OFFICES.find((known) => known.name === name)?.form;
  const at = form ? text.search(form) : text.indexOf(name);
  return at > text.length * LATE && (text.slice(0, at).match(/[.!?]\s/g)?.length ?? 0) >= 3;
}

const SOURCE =
  /\b(?:according\sto|quoting|citing|(?:data|figures|statistics|numbers)\s(?:(?:released|published|issued|provided)\s)?(?:from|of|by))\s(?:the\s)?$/i;
const LEAD = 500;
/** "Exports to China rose, showed data from Chinese customs", in the lead: whose figures the text reports. */
function isSource(text: string, at: number): boolean {
  const body = text.indexOf('\n\n') + 2;
  return at - body < LEAD && SOURCE.test(text.slice(Math.max(0, at - 60), at));
}

/** The office named first and most; a ministry without a country belongs to the economy that the text calls its own. */
export function officeOf(text: string, economies: readonly EconomyMention[], own: Home): Office | null {
  const home = own.code;
  const named = sourceOf(text, economies, home);
  // "Exports to China fell. Beijing's customs tell another story": the office of the other side, named behind it.
  const other =
    named !== null &&
    home !== null &&
    named.code !== home &&
    (own.partners.get(named.code) ?? named.at) < named.at &&
    !isSource(text, named.at);
  const isOwn = named?.code === home || named?.code === 'EU' || named?.code === 'WLD';
  // "The Ministry of Finance said", and only far below what Washington counts: the text is not told by that office.
  if (named && !other && (home === null || !own.told || isOwn || !isLate(text, named))) return named;
  const ministry =
    /\b(?:the )?((?:Finance|Commerce|Trade|Economy) Ministry|Ministry of (?:Finance|Commerce|Trade)[\w ]{0,30}|customs (?:agency|office|authorit\w+)|trade ministry|ministry|government|statistics (?:office|bureau|agency))\b/i.exec(
      text,
    );
  return ministry && home ? { code: home, name: ministry[1]!.trim(), at: ministry.index } : null;
}

const SPEAKERS: readonly RegExp[] = [
  /\baccording to (?:data from |figures from |the data from )?(?:the )?([A-Z][-\w.&']*(?:\s+(?:of|for|and|the|[A-Z][-\w.&']*)){0,7})/,
  /\baccording to (?:the )?((?:official |customs |government )?(?:figures|data|ministry|statistics))\b/i,
  /",?\s+(?:said\s+)?([A-Z][a-z]+(?:\s[A-Z][a-z]+)+(?:,\s+[^,"]{5,80})?),?(?:\s+(?:told|said))/,
  /,\s+([A-Z][\w']+(?:\s[A-Z][\w']+)+(?:,\s+(?:an?|the)\s+[^,]{5,70})?)(?:,)?\s+said\b/,
  /\b((?:[Oo]bservers|[Ee]xperts|[Aa]nalysts|Chinese experts|[Ee]conomists|[Oo]fficials|[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}))\s+(?:said|says|added|noted|cautioned|told|predict\w*|pointed out)\b/,
  /\b([A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\s+(?:added|said|noted|predicting)\b/,
];
/** Each of them holds one of these words: asked for before the longer questions. */
const SPEAKING = /according|sa(?:id|ys)|added|noted|cautioned|told|predict|pointed/i;

/** Who is said to say what a sentence says, in the text's own terms; null where nobody is named. */
export function speakerOf(sentence: string): string | null {
  if (!SPEAKING.test(sentence)) return null;
  for (const form of SPEAKERS) {
    const name = form
      .exec(sentence)?.[1]
      ?.replace(/\s+(?:of|for|and|the)$/, '')
      .trim();
    if (name && !/^(?:It|He|She|They|This|That|The)$/.test(name)) return name;
  }
  return null;
}
