/** The neighbour that an economy's own press means by its direction alone: where it has one that trade is told of. */
const NEIGHBOURS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  MEX: { northern: 'USA', southern: 'GTM' },
  CAN: { southern: 'USA' },
  USA: { northern: 'CAN', southern: 'MEX' },
  VNM: { northern: 'CHN' },
  LAO: { northern: 'CHN' },
  MMR: { northern: 'CHN' },
  MNG: { southern: 'CHN', northern: 'RUS' },
  KAZ: { eastern: 'CHN', northern: 'RUS' },
  KOR: { northern: 'PRK' },
  PRK: { southern: 'KOR', northern: 'CHN' },
  IND: { western: 'PAK', eastern: 'BGD' },
  PAK: { eastern: 'IND' },
  NPL: { southern: 'IND', northern: 'CHN' },
  FIN: { eastern: 'RUS', western: 'SWE' },
  EST: { eastern: 'RUS', northern: 'FIN' },
  UKR: { eastern: 'RUS', western: 'POL' },
  POL: { western: 'DEU', eastern: 'UKR' },
  CZE: { western: 'DEU' },
  DNK: { southern: 'DEU' },
  AUT: { northern: 'DEU', southern: 'ITA' },
  CHE: { northern: 'DEU', southern: 'ITA', western: 'FRA' },
  PRT: { eastern: 'ESP' },
  ESP: { northern: 'FRA', western: 'PRT', southern: 'MAR' },
  IRL: { eastern: 'GBR', northern: 'GBR' },
  MYS: { northern: 'THA', southern: 'SGP' },
  SGP: { northern: 'MYS' },
  NAM: { southern: 'ZAF' },
  BWA: { southern: 'ZAF' },
  ZWE: { southern: 'ZAF' },
  ZAF: { northern: 'BWA' },
  URY: { northern: 'BRA' },
  PRY: { northern: 'BRA', southern: 'ARG' },
  BOL: { eastern: 'BRA', southern: 'ARG' },
  AZE: { northern: 'RUS' },
  GEO: { northern: 'RUS' },
  ARM: { eastern: 'AZE', western: 'TUR' },
};

const DIRECTION = /\b(?<direction>northern|southern|eastern|western)\s+neighbou?r\b/i;

/** What two economies' presses call each other's side of: waters, rivers, mountains and borders that goods are told to cross. */
const ACROSS: readonly (readonly [RegExp, string, string])[] = [
  [/\bacross the (?:Tasman|ditch)\b/i, 'AUS', 'NZL'],
  [/\bacross the Rio Grande\b/i, 'MEX', 'USA'],
  [/\bacross the (?:English )?Channel\b/i, 'GBR', 'FRA'],
  [/\bacross the Irish Sea\b/i, 'GBR', 'IRL'],
  [/\bacross the (?:Taiwan )?Strait\b/i, 'CHN', 'TWN'],
  [/\bacross the causeway\b/i, 'SGP', 'MYS'],
  [/\bacross the Palk Strait\b/i, 'IND', 'LKA'],
  [/\bacross the Rhine\b/i, 'FRA', 'DEU'],
  [/\bacross the Andes\b/i, 'CHL', 'ARG'],
  [/\bacross the (?:River Plate|Rio de la Plata)\b/i, 'ARG', 'URY'],
  [/\bacross the Yellow Sea\b/i, 'CHN', 'KOR'],
  [/\bacross the Atlantic\b/i, 'USA', 'EU'],
  [/\b(?:south of|below|across) the (?:US |U\.S\. )?border\b/i, 'CAN', 'USA'],
  [/\b(?:north of|across) the (?:US |U\.S\. )?border\b/i, 'MEX', 'USA'],
];

/** Whose press means America by what lies across the Pacific. */
const ON_THE_PACIFIC: ReadonlySet<string> = new Set(['CHN', 'JPN', 'KOR', 'TWN', 'VNM']);

function across(words: string, reporter: string): string | null {
  if (ON_THE_PACIFIC.has(reporter) && /\bacross the Pacific\b/i.test(words)) return 'USA';
  for (const [form, one, other] of ACROSS)
    if ((one === reporter || other === reporter) && form.test(words)) return one === reporter ? other : one;
  return null;
}
/** How goods are told to go there, as a gate. */
const CROSSES = /\b(?:across|below|south of|north of) the\b/i;

/** Whom "its southern neighbour" or "across the Tasman" means in figures of `reporter`; null where the direction does not tell. */
export const neighbourOf = (words: string, reporter: string | null): string | null =>
  reporter &&
  (NEIGHBOURS[reporter]?.[DIRECTION.exec(words)?.groups?.direction?.toLowerCase() ?? ''] ??
    (CROSSES.test(words) ? across(words, reporter) : null));
