const UNION_15 = 'AUT BEL DEU DNK ESP FIN FRA GBR GRC IRL ITA LUX NLD PRT SWE';
const JOINED_2004 = 'CYP CZE EST HUN LTU LVA MLT POL SVK SVN';
const split = (codes: string): readonly string[] => codes.split(' ').sort();
const without = (codes: readonly string[], code: string): readonly string[] => codes.filter((one) => one !== code);

const EU27 = split(`${UNION_15} ${JOINED_2004} BGR ROU`);
const EU28 = split(`${EU27.join(' ')} HRV`);

/**
 * Members of the groups of the gazetteer that have some: the EU since February 2020 (before: `EU28`, `EU27`, `EU15`), the euro area
 * since 2023, ASEAN before Timor-Leste joined in October 2025, the Gulf Cooperation Council. Regions without a fixed membership
 * are not here.
 * Source: the treaties of accession.
 */
export const GROUP_MEMBERS: Readonly<Record<string, readonly string[]>> = Object.freeze({
  EU: without(EU28, 'GBR'),
  EU15: split(UNION_15),
  EU27,
  EU28,
  EA: split('AUT BEL CYP DEU ESP EST FIN FRA GRC HRV IRL ITA LTU LUX LVA MLT NLD PRT SVK SVN'),
  ASEAN: split('BRN IDN KHM LAO MMR MYS PHL SGP THA VNM'),
  GCC: split('ARE BHR KWT OMN QAT SAU'),
});
