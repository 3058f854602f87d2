/** What is made has no plural in the word for its maker: "watchmakers" make watches, "steelmakers" steel. */
const MASS =
  /^(?:steel|paper|wine|beer|cheese|furniture|glass|cement|sugar|coffee|tea|cocoa|rice|wheat|cotton|tobacco|rubber|milk|beef|pork|wool|silk|gold|copper|tin|zinc|iron|coal|fish|salmon|fruit|soy|corn|maize|palm|oil|gas|machinery|equipment|clothing|software|aluminium|aluminum|leather|timber|food|grain|livestock)$/;
/** What makers of one thing make: "watches", "steel". */
export const inPlural = (one: string): string =>
  MASS.test(one) || /s$/.test(one) ? one : /(?:ch|sh|x)$/.test(one) ? `${one}es` : `${one}s`;

const COMPOUND = /^(?<one>[a-z]{3,}?)-?makers$/i;
/** Who they are, and not what they make: "policymakers". */
const NO_GOODS = /^(?:policy|law|home|market|deal|decision|peace|opinion|trouble|merry|match|book)$/i;

/** "Carmakers", "steelmakers": what they make; null for other words. */
export function madeBy(words: string): string | null {
  const one = COMPOUND.exec(words)?.groups?.one?.toLowerCase();
  return one && !NO_GOODS.test(one) ? inPlural(one) : null;
}
