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

/** The economies on both sides of waters that goods are told to cross. */
const ACROSS: readonly (readonly [RegExp, string, string])[] = [
  [/\bacross the Tasman\b/, 'AUS', 'NZL'],
  [/\bacross the Rio Grande\b/, 'MEX', 'USA'],
  [/\bacross the Channel\b/, 'GBR', 'FRA'],
];

const across = (words: string, reporter: string): string | null => {
  const [, one, other] = ACROSS.find(([form]) => form.test(words)) ?? [];
  return one === reporter ? other! : other === reporter ? one! : null;
};

/** Whom "its southern neighbour" or "across the Tasman" means in figures of `reporter`; null where the direction does not tell. */
export const neighbourOf = (words: string, reporter: string | null): string | null =>
  reporter &&
  (NEIGHBOURS[reporter]?.[DIRECTION.exec(words)?.groups?.direction?.toLowerCase() ?? ''] ?? across(words, reporter));
