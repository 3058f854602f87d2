/** Those who govern, or governed, and whose trade a text tells that names them and no economy: families by which they are known. */
const LEADERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USA: 'Trump Biden Obama',
    CHN: 'Xi',
    IND: 'Modi',
    TUR: 'Erdogan',
    RUS: 'Putin',
    BRA: 'Lula Bolsonaro Rousseff',
    ARG: 'Milei Macri',
    CAN: 'Trudeau Carney',
    GBR: 'Sunak Starmer Truss',
    FRA: 'Macron Hollande',
    DEU: 'Merkel Scholz Merz',
    ITA: 'Meloni Draghi Renzi',
    JPN: 'Abe Kishida Ishiba',
    AUS: 'Albanese Turnbull',
    KEN: 'Ruto Kenyatta',
    ZAF: 'Ramaphosa Zuma',
    NGA: 'Tinubu Buhari',
    IDN: 'Prabowo Jokowi',
    PHL: 'Duterte',
    MEX: 'Sheinbaum',
  }).flatMap(([code, names]) => names.split(' ').map((name): [string, string] => [name, code])),
);
const NAMES = new RegExp(String.raw`\b(?:${[...LEADERS.keys()].join('|')})\b`);

/** The economy of the first of them that a stretch of text names; null where it names none. */
export function ledBy(text: string): string | null {
  const name = NAMES.exec(text)?.[0];
  return name ? LEADERS.get(name)! : null;
}
