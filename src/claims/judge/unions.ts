/** Customs print the union of the day; older rows stand under its number of members. */
export const UNIONS: readonly string[] = ['EU', 'EU28', 'EU27', 'EU15'];
