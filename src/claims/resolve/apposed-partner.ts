/** "China, Chile's top trading partner", "Poland, the biggest buyer of Norwegian salmon": who it is, beside its name. */
const APPOSED =
  /^(?:the\s+)?@+(?:,\s|\s[-¦]\s|\s\()(?:@+(?:'s?)?\s|(?:its|the|an?|our|still|again|now|traditionally)\s)[^:;#]{0,50}?\b(?:partner|market|buyer|customer|client|supplier|seller|source|destination|outlet|importer|exporter|neighbou?r|economy|investor|rival)\b[^:;#]{0,50}$/i;

/** Is a name in front of a colon or a number that of an economy with an apposition? */
export const isApposed = (masked: string): boolean => masked.includes('@') && APPOSED.test(masked);

const LONGEST = 90;

/** Does a line open with such a name and a colon: "China, Chile's top trading partner: #"? What the aside ranks is not what the line tells. */
export function opensApposed(masked: string): boolean {
  const colon = masked.indexOf(': ');
  return colon > 0 && colon < LONGEST && isApposed(masked.slice(0, colon));
}
