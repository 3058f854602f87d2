/** The members of the European Union today, whose own trade its office tells too. */
const MEMBERS: ReadonlySet<string> = new Set(
  'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE'.split(
    ' ',
  ),
);

/** Is an economy inside the union whose figures a text reports? Then a figure beside its name is of its own trade. */
export const isInside = (code: string | null, union: string | null): boolean =>
  (union === 'EU' || union === 'EA') && code !== null && MEMBERS.has(code);
