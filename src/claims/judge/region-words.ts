/** Members of the blocs that a rank or share is counted within: ISO 3166 codes, as of 2020 and later. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  EU: 'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'.split(
    ' ',
  ),
  ASEAN: 'BRN IDN KHM LAO MMR MYS PHL SGP THA VNM'.split(' '),
};

export const membersOf = (bloc: string): readonly string[] => MEMBERS[bloc] ?? [];

const BLOCS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:in|within|from|of|among|inside) (?:the )?(?:EU|European Union|bloc)\b|\bEU (?:members?|countr|partners?|suppliers?|states?)|\bEU['’]s\b/i,
    'EU',
  ],
  [/\b(?:in|within|from|of|among) (?:the )?ASEAN\b|\bASEAN (?:members?|countr|partners?|suppliers?|states?)/i, 'ASEAN'],
];
const REGION =
  /\b(?:in|within|from|of|among|outside) (?:(?:the|all|its|South-?[Ee]ast|East|Latin|South|Central|Eastern|Western) )*(?:Europe|Asia|Africa|America|Oceania|world outside|region|neighbou?rs)\b|\b(?:European|Asian|African|Latin American|neighbou?ring|overseas|developing|emerging) (?:countr|partner|supplier|market|econom|nation|customer|buyer)/;

/** Within which part of the world a comparison is made: a bloc with known members, another region, or all of it. */
export function regionOf(
  words: string,
): { readonly bloc: string; readonly members: readonly string[] } | 'other' | null {
  const bloc = BLOCS.find(([form]) => form.test(words))?.[1];
  if (bloc) return { bloc, members: MEMBERS[bloc]! };
  return REGION.test(words) ? 'other' : null;
}
