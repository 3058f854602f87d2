/** How a specification of the reference files is asked of us. */
export interface Asked {
  /** SELECT on the data set, called `panel`. */
  readonly query: string;
  readonly formula: string;
  /** Our name of each regressor of the reference that has another there. */
  readonly names?: Readonly<Record<string, string>>;
}

const EVERY_FOUR_YEARS = 'year IN (1986, 1990, 1994, 1998, 2002, 2006)';
const SIZES = 'sum(trade) OVER (PARTITION BY exporter, year) AS y, sum(trade) OVER (PARTITION BY importer, year) AS e';
const AGTPA = `SELECT * FROM (SELECT *, exporter = importer AS own, ${SIZES} FROM panel WHERE ${EVERY_FOUR_YEARS})`;
const ABROAD = `${AGTPA} WHERE NOT own`;
const WITH_OWN = `SELECT *, CASE WHEN own THEN exporter ELSE 'abroad' END AS at_home,
  CASE WHEN own THEN 0 ELSE pair_id END AS common_pair, CASE WHEN own THEN 0 ELSE ln(dist) END AS ln_dist_abroad,
  CASE WHEN own THEN ln(dist) ELSE 0 END AS log_dist_intra, CASE WHEN own THEN 0 ELSE 1 END AS abroad FROM (${AGTPA})`;
const BY_YEAR = '| exporter^year + importer^year';
const COUNTRIES = 'log(dist) + cntg + lang + clny';
const LOG_DIST = { log_dist: 'log(dist)' };
const YEARS = [1986, 1990, 1994, 1998, 2002, 2006];
const yearly = (x: string): Readonly<Record<string, string>> =>
  Object.fromEntries(YEARS.map((year) => [`log_dist_${year}`, `year::${year}:${x}`]));
const BORDERS = Object.fromEntries(YEARS.map((year) => [`intl_border_${year}`, `year::${year}:abroad`]));

/** Pairs that never trade were left out beforehand. */
const TRADING = `${WITH_OWN} QUALIFY sum(trade) OVER (PARTITION BY pair_id) > 0`;

/** The last columns of the guide's third application, with each of its two sets of pair effects. */
const withPairs = (what: string, regressors: string): Readonly<Record<string, Asked>> => ({
  [`${what} pair`]: { query: TRADING, formula: `trade ~ ${regressors} ${BY_YEAR} + pair_id`, names: BORDERS },
  [`${what} common-domestic`]: {
    query: TRADING,
    formula: `trade ~ ${regressors} ${BY_YEAR} + common_pair`,
    names: BORDERS,
  },
});

const LAGS = 'rta + rta_lag4 + rta_lag8 + rta_lag12';
const PAIRS = 'isoexp^year + isoimp^year';

/** By the first words of the reference's `spec`, up to its semicolon. */
export const SPECS: Readonly<Record<string, Asked>> = {
  'App1 OLS': {
    query: `${ABROAD} AND trade > 0`,
    formula: 'log(trade) ~ log(dist) + cntg + lang + clny + log(y) + log(e)',
    names: { ...LOG_DIST, log_y: 'log(y)', log_e: 'log(e)' },
  },
  'App1 FE': { query: `${ABROAD} AND trade > 0`, formula: `log(trade) ~ ${COUNTRIES} ${BY_YEAR}`, names: LOG_DIST },
  'App1 PPML': { query: ABROAD, formula: `trade ~ ${COUNTRIES} ${BY_YEAR}`, names: LOG_DIST },
  'App2 PPML distance puzzle': {
    query: ABROAD,
    formula: `trade ~ i(year, log(dist)) + cntg + lang + clny ${BY_YEAR}`,
    names: yearly('log(dist)'),
  },
  'App2 INTRA': {
    query: WITH_OWN,
    formula: `trade ~ i(year, ln_dist_abroad) + cntg + lang + clny + log_dist_intra ${BY_YEAR}`,
    names: yearly('ln_dist_abroad'),
  },
  'App2 FES': {
    query: WITH_OWN,
    formula: `trade ~ i(year, ln_dist_abroad) + cntg + lang + clny ${BY_YEAR} + at_home`,
    names: yearly('ln_dist_abroad'),
  },
  'App3 (1) OLS': {
    query: `${ABROAD} AND trade > 0`,
    formula: `log(trade) ~ ${COUNTRIES} + rta ${BY_YEAR}`,
    names: LOG_DIST,
  },
  'App3 (2) PPML': { query: ABROAD, formula: `trade ~ ${COUNTRIES} + rta ${BY_YEAR}`, names: LOG_DIST },
  'App3 (3) INTRA': {
    query: WITH_OWN,
    formula: `trade ~ ${COUNTRIES} + rta ${BY_YEAR} + at_home`,
    names: LOG_DIST,
  },
  ...withPairs('App3 (4) ENDG', 'rta'),
  ...withPairs('App3 (5) LEAD', 'rta + rta_lead4'),
  ...withPairs('App3 (6) PHSNG', LAGS),
  ...withPairs('App3 (7) GLBZN', `${LAGS} + i(year, abroad, ref = 2006)`),
  'walkthrough 4 FE; Euros': {
    query: 'SELECT * FROM panel',
    formula: 'Euros ~ log(dist_km) | Origin + Destination + Product + Year',
  },
  'walkthrough 4 FE; ln(Euros)': {
    query: 'SELECT * FROM panel WHERE Euros > 0',
    formula: 'log(Euros) ~ log(dist_km) | Origin + Destination + Product + Year',
  },
  'Euros ~ ln(dist_km)': {
    query: 'SELECT * FROM panel',
    formula: 'Euros ~ log(dist_km) | Origin^Year + Destination^Year + Product',
  },
  'ppmlhdfe help example 3': {
    query: "SELECT * FROM panel WHERE category = 'TOTAL'",
    formula: `trade ~ fta | ${PAIRS} + isoexp^isoimp`,
  },
  'ppml_fe_bias example 3-way': {
    query: "SELECT * FROM panel WHERE category = 'MANUF'",
    formula: `trade ~ fta | ${PAIRS} + isoexp^isoimp`,
  },
  'ppml_fe_bias example 2-way': {
    query: "SELECT * FROM panel WHERE category = 'MANUF'",
    formula: `trade ~ ln_distw + contig + colony + comlang_off + comleg + fta | ${PAIRS}`,
  },
  'OLS ln(trade) international': {
    query: 'SELECT * FROM panel WHERE is_domestic = 0',
    formula:
      'log(value_usd) ~ log(dist_km) + contig + colony + comcol + rta + rta_data | exporter^year + importer^year',
    names: { ln_dist: 'log(dist_km)' },
  },
  'PPML international': {
    query: 'SELECT * FROM panel WHERE is_domestic = 0',
    formula: 'value_usd ~ log(dist_km) + contig + colony + comcol + rta + rta_data | exporter^year + importer^year',
    names: { ln_dist: 'log(dist_km)' },
  },
  'PPML with pair FE and domestic flows, units mixed': {
    query: 'SELECT *, CASE WHEN is_domestic = 1 THEN value_usd / 1e6 ELSE value_usd / 1e3 END AS trade FROM panel',
    formula: 'trade ~ rta + rta_data | exporter^year + importer^year + pair_id',
  },
  'PPML with pair FE and domestic flows, units made equal': {
    query: 'SELECT * FROM panel',
    formula: 'value_usd ~ rta + rta_data | exporter^year + importer^year + pair_id',
  },
};

/** The specification whose name a reference's text begins with: the longest such. */
export function specOf(text: string): Asked | undefined {
  const name = Object.keys(SPECS)
    .filter((one) => text.startsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  return name === undefined ? undefined : SPECS[name];
}
