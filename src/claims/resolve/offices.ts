import { namedOffice } from './named-office.js';

/** Statistical offices and ministries that publish trade figures: who speaks names whose figures they are. */
const OFFICES: readonly (readonly [RegExp, string, string])[] = [
  [
    /General Administration of Customs|\bGACC?\b|Chinese customs|China(?:['’]s)? customs|customs (?:data|authorities|administration) .{0,20}China/i,
    'CHN',
    'General Administration of Customs of China',
  ],
  [
    /Census Bureau|Bureau of Economic Analysis|\bBEA\b|Commerce Department|Department of Commerce/i,
    'USA',
    'US Census Bureau',
  ],
  [/Eurostat/i, 'EU', 'Eurostat'],
  [
    /Japan(?:ese|['’]s)?\s+(?:Finance Ministry|Ministry of Finance|customs)|Finance Ministry (?:of )?(?:in )?Japan/i,
    'JPN',
    'Ministry of Finance of Japan',
  ],
  [/Destatis|Federal Statistical Office|Germany['’]s statistics/i, 'DEU', 'Federal Statistical Office of Germany'],
  [/Office for National Statistics|\bONS\b|HMRC/i, 'GBR', 'Office for National Statistics'],
  [/Korea Customs Service|Ministry of Trade, Industry and (?:Energy|Resources)/i, 'KOR', 'Korea Customs Service'],
  [/General Statistics Office|Vietnam(?:ese|['’]s)? customs/i, 'VNM', 'General Statistics Office of Vietnam'],
  [/Statistics Canada|StatCan/i, 'CAN', 'Statistics Canada'],
  [/Australian Bureau of Statistics/i, 'AUS', 'Australian Bureau of Statistics'],
  [/Insee\b|French customs/i, 'FRA', 'French customs'],
  [/\bIstat\b/i, 'ITA', 'Istat'],
  [/\bINEGI\b/i, 'MEX', 'INEGI'],
  [/\bSecex\b/i, 'BRA', 'Secex'],
  [/World Trade Organi[sz]ation|\bWTO\b/i, 'WLD', 'World Trade Organization'],
  [/\bUNCTAD\b/i, 'WLD', 'UNCTAD'],
];

/** The office whose figures a text reports, and the economy it belongs to. */
export interface Office {
  readonly code: string;
  readonly name: string;
}

/** The office named first and most; a ministry without a country belongs to `home`, the economy that the text opens with. */
export function officeOf(text: string, home: string | null): Office | null {
  const found = OFFICES.map(([form, code, name]) => ({ code, name, at: text.search(form) })).filter((o) => o.at >= 0);
  const first = found.sort((a, b) => a.at - b.at)[0];
  if (first) return { code: first.code, name: first.name };
  const named = namedOffice(text);
  if (named) return named;
  const ministry =
    /\b(?:the )?((?:Finance|Commerce|Trade|Economy) Ministry|Ministry of (?:Finance|Commerce|Trade)[\w ]{0,30}|customs (?:agency|office|authorit\w+)|trade ministry|ministry|government|statistics (?:office|bureau|agency))\b/i.exec(
      text,
    );
  return ministry && home ? { code: home, name: ministry[1]!.trim() } : null;
}

const SPEAKERS: readonly RegExp[] = [
  /\baccording to (?:data from |figures from |the data from )?(?:the )?([A-Z][\w.&'’-]*(?:\s+(?:of|for|and|the|[A-Z][\w.&'’-]*)){0,7})/,
  /\baccording to (?:the )?((?:official |customs |government )?(?:figures|data|ministry|statistics))\b/i,
  /["”],?\s+(?:said\s+)?([A-Z][a-z]+(?:\s[A-Z][a-z]+)+(?:,\s+[^,"“”]{5,80})?),?(?:\s+(?:told|said))/,
  /,\s+([A-Z][\w'’]+(?:\s[A-Z][\w'’]+)+(?:,\s+(?:an?|the)\s+[^,]{5,70})?)(?:,)?\s+said\b/,
  /\b((?:[Oo]bservers|[Ee]xperts|[Aa]nalysts|Chinese experts|[Ee]conomists|[Oo]fficials|[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}))\s+(?:said|says|added|noted|cautioned|told|predict\w*|pointed out)\b/,
  /\b([A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\s+(?:added|said|noted|predicting)\b/,
];

/** Who is said to say what a sentence says, in the text's own terms; null where nobody is named. */
export function speakerOf(sentence: string): string | null {
  for (const form of SPEAKERS) {
    const name = form
      .exec(sentence)?.[1]
      ?.replace(/\s+(?:of|for|and|the)$/, '')
      .trim();
    if (name && !/^(?:It|He|She|They|This|That|The)$/.test(name)) return name;
  }
  return null;
}
