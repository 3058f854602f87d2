import type { Marks } from '../extract/draft.js';
import { isOnlyGoods, isSortOfGoods } from '../extract/goods-words.js';
import { matchesOf } from '../extract/matches.js';
import { productsIn } from './subject-product.js';
import { isKindOfTrade } from './topic.js';

const WORD = /[A-Za-z]+(?:-[a-z]+)?/g;
/** What is said of goods and not of trade in them, or of those who do something else with them. */
const NO_TRADE =
  /\b(?:prices?|priced|cheaper|dearer|costs?|costlier|tariffs?|dut(?:y|ies)|tax(?:es)?|levy|levies|war|wars|sanctions?|embargo|bans?|outages?|output|production|producing|stocks?|stockpiles?|inventor(?:y|ies)|reserves|futures|index|inflation|currency|dollar|barrel|crisis|shock|slump|glut|shortages?|stores?|shops?|minist(?:er|ry)|board|association|council|institute|union|federation|port|ports|company|fund|bank|money market|visas?|exhibition|fair|conference|aid|talks|deals?|agreements?|pact)\b/i;
/** What may end a name: "pharmaceutical products", "car parts". */
const CLASS = /^(?:products?|goods|articles|parts|components|equipment|preparations|materials|items)$/;
const SHORT = 120;

const stem = (words: string): string =>
  (/[\w-]+$/.exec(words)?.[0] ?? words).toLowerCase().replace(/(?:ies|es|s|y)$/, '');
const isSameGoods = (one: string, other: string): boolean => stem(one) === stem(other);

/** The goods that words name, each once: "raw silk", "toys". */
function goodsNamed(masked: string): readonly string[] {
  const found: string[] = [];
  let run: string[] = [];
  let end = -1;
  const close = (): void => {
    // "Soft" alone is of nothing, and so are "products".
    if (run.length > 0 && (isOnlyGoods(run.at(-1)!) || (run.length > 1 && CLASS.test(run.at(-1)!)))) {
      const words = run.join(' ');
      if (!found.some((f) => isSameGoods(f, words))) found.push(words);
    }
    run = [];
  };
  for (const match of matchesOf(WORD, masked)) {
    const word = match[0].toLowerCase();
    if (match.index !== end + 1) close();
    const isOf = isOnlyGoods(word) || isSortOfGoods(word);
    // "Medical and pharmaceutical products" are one name, "tea and coffee" two.
    const joins = word === 'and' ? isSortOfGoods(run.at(-1) ?? '') : run.length > 0 && CLASS.test(word);
    if (isOf || joins) run.push(word);
    else close();
    end = match.index + match[0].length;
  }
  close();
  return found;
}

/** The only goods that a short sentence without figures and flows speaks of: "The toy business boomed." */
export function goodsOfScene({ text, masked, quantities, flows }: Marks): string | null {
  if (quantities.length > 0 || text.length > SHORT || flows.some((f) => f.by === 'noun') || NO_TRADE.test(text))
    return null;
  const named = goodsNamed(masked);
  return named.length === 1 ? named[0]! : null;
}

/**
 * What a text is about whose headline or first sentence sets a scene: "A bitter year for cocoa". Its flows go one way, and
 * it tells of nothing else.
 */
export function productOfScene(marksOfText: readonly Marks[]): string | null {
  const [title, first] = marksOfText;
  const product = (title && goodsOfScene(title)) ?? (first && goodsOfScene(first)) ?? null;
  if (product === null) return null;
  const body = marksOfText.slice(1);
  const flows = body.flatMap((marks) => marks.flows);
  const isOther = (name: string): boolean => isKindOfTrade(name) || !isSameGoods(name, product);
  // "Japan took #": what another buys goes the same way.
  const ways = new Set(flows.filter((f) => f.by === 'noun').map((f) => f.flow));
  return flows.length > 0 &&
    ways.size < 2 &&
    !ways.has('balance') &&
    !ways.has('total') &&
    !flows.some((f) => f.whole || (f.product !== null && isOther(f.product))) &&
    !body.some((marks) => productsIn(marks).some((p) => isOther(p.product)))
    ? product
    : null;
}
