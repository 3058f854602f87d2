import type { Article } from '../../model/article.js';
import { isAccount } from '../extract/current-account.js';
import { onceInTurn } from '../once-in-turn.js';

/** Goods that are counted, in the singular that stands before another noun: "car exports", "scallop sales". */
const COUNTED =
  /\b(?:car|auto|automobile|vehicle|truck|bus|motorcycle|tractor|engine|part|component|smartphone|phone|handset|computer|laptop|server|chip|microchip|semiconductor|transistor|battery|panel|display|machine|tool|appliance|instrument|device|robot|drone|ship|vessel|container|soybean|soyabean|oilseed|seed|bean|nut|almond|banana|avocado|apple|orange|mango|grape|blueberry|cherry|lemon|tomato|potato|onion|mushroom|vegetable|flower|rose|egg|prawn|scallop|oyster|lobster|spice|garment|textile|shoe|toy|carpet|diamond|jewel|gem|watch|magnet|mineral|metal|chemical|petrochemical|fertiliser|fertilizer|plastic|polymer|pharmaceutical|medicine|drug|vaccine|cosmetic|book|tyre|tire|pipe|log|pellet|product|good|service)$/i;

const SEMICONDUCTORS = /semiconductor/i;

/** Short names: newsrooms that print the long one mean it by these. */
const CHIP = /^(?:(?:computer )?chips?|[Ii][Cc]s)$/;

const FARM = /^farm(?: produce)?$/;
const GARMENTS = /\bready-?made garments\b/i;

const pluralOf = (word: string): string =>
  /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(?:ch|sh|x|(?<!au)to|bus)$/.test(word)
      ? `${word}es`
      : `${word}s`;

/** A longer text is not looked through to its end: in characters. */
const LOOKED_THROUGH = 100_000;

/** Names of a text that were looked for in it before: a long text is not gone through again for each of its claims. */
const namesOf = onceInTurn((_: Article) => new Map<string, string>());

/** "Soybean exports" are of soybeans: the plural where the noun is counted, or where the text has it. */
export function asTheTextSays(product: string, article: Article): string {
  const names = namesOf(article);
  const known = names.get(product);
  if (known !== undefined) return known;
  const name = nameIn(article.text.slice(0, LOOKED_THROUGH), product);
  names.set(product, name);
  return name;
}

function nameIn(text: string, product: string): string {
  // "Chip exports" in a text that calls them by their longer name too.
  if (CHIP.test(product)) {
    if (text.includes('integrated circuits')) return 'integrated circuits';
    if (SEMICONDUCTORS.test(text)) return 'semiconductors';
  }
  if (product === 'soy' && text.includes('soybean')) return 'soybeans';
  // "Farm exports", in a text that has them as "agricultural products" too.
  if (FARM.test(product)) return /\bagricultural\b/i.test(text) ? 'agricultural products' : 'farm products';
  if (/^RMG$/i.test(product)) return GARMENTS.exec(text)?.[0].toLowerCase() ?? product;
  if (/^machines?$/.test(product) && text.includes('machinery')) return 'machinery';
  if (
    /(?<!\bbu)s$/.test(product) ||
    isAccount(product) ||
    ['goods', 'services', 'goods_services', 'GDP'].includes(product)
  )
    return product;
  const last = /[\w-]+$/.exec(product)?.[0];
  if (!last) return product;
  const plural = product.slice(0, -last.length) + pluralOf(last);
  if (COUNTED.test(last)) return plural;
  return text.includes(`${last}s`) && !text.includes(`${last}ss`) ? `${product}s` : product;
}
