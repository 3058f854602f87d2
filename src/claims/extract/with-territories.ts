interface Named {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** Territories whose trade is often counted in with that of the country beside them. */
const COUNTED_WITH: Readonly<Record<string, string>> = {
  HKG: 'CHN',
  MAC: 'CHN',
  MCO: 'FRA',
  LIE: 'CHE',
  SMR: 'ITA',
  PRI: 'USA',
};

const COUNTED_IN =
  /^(?:,|\s\()\s?(?:including|with|incl\.|inclusive of|together with|excluding|excl\.|without|not including|not counting|except|minus)\s$/;
const ENDS = /^(?:,|\))/;

/** "Mainland China, including Hong Kong, was", "China (excluding Macao)": where the name ends with what is counted in or left out; null where nothing is. */
export function endWithTerritory(text: string, country: Named, territory: Named): number | null {
  if (COUNTED_WITH[territory.code] !== country.code) return null;
  if (!COUNTED_IN.test(text.slice(country.end, territory.start))) return null;
  const ends = ENDS.test(text.slice(territory.end, territory.end + 1));
  return ends ? territory.end + 1 : null;
}
