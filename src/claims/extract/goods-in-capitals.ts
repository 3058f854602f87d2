import { isGoodsWord, isOnlyGoods, isSortOfGoods } from './goods-words.js';
import { matchesOf } from './matches.js';

/** Words with a capital, one behind the other: "Apparel & Textiles", "Tea Board", "Rubber and Rubber Finished". */
const RUN = /(?<![\w@.-])[A-Z][a-z]+(?:-[a-z]+)?(?:(?:,?\s(?:and\s|&\s)?|-)[A-Z][a-z]+(?:-[a-z]+)?)*/g;
const WORD = /[A-Z][a-z]+(?:-[a-z]+)?/g;
const BLANK = /^\s$/;

/** What a name of goods may stand before in a headline: "Finished Steel Imports Fall". */
const FLOWS: ReadonlySet<string> = new Set(
  'export exports import imports trade shipments sales purchases earnings sector industry group deficit surplus'.split(
    ' ',
  ),
);
/** What names goods alone before trade in them: "U.S. Agricultural Trade". */
const OF_FARMS: ReadonlySet<string> = new Set(['agricultural', 'agri', 'agrifood', 'farm']);
const TRADED: ReadonlySet<string> = new Set(['exports', 'imports', 'trade', 'shipments', 'surplus', 'deficit']);
/** "The Ministry of Textiles", "the Department of Coffee and Tea": an office is named after what it deals with. */
const OFFICE =
  /\b(?:Minist(?:ry|er)|Departments?|Board|Associations?|Federation|Council|Institute|Union|Bureau|Directorate|Commission(?:er)?|Authority|Committee|Chamber|Society|Office|Secretary|Confederation|Organi[sz]ation|Company|Corporation|Cent(?:er|re)|Alliance|University|Bank|Journal|Group|Forum|Guild|Republic|Bay|Gulf|Port|Lake|City|Division|Agency|Administration|Producers|Exporters|Growers|Traders|Manufacturers|Importers) (?:of|for|on)\s(?:the\s)?(?:[A-Z][a-z]+(?:,\s|\s(?:and|&)\s))*$/;
/** "Exports of Hass avocados", "shipped Robusta coffee": a brand before the goods. */
const BRANDED = /\b(?:of|exported|imported|shipped|sold|bought)\s$/;
const NEXT_SMALL = /^\s(?<next>[a-z]+)\b/;
/** "British Steel", "Indian Oil": a firm. */
const OF_COUNTRY = /(?<!\b(?:of|in|for)\s)@\s$/;

interface Token {
  readonly at: number;
  readonly end: number;
  readonly word: string;
}

const isOfName = ({ word }: Token): boolean => isGoodsWord(word) || isSortOfGoods(word);

/** The stretches of a run of capitals that are the name of goods. */
function namesIn(masked: string, at: number, run: string): [number, number][] {
  const tokens = matchesOf(WORD, run).map((m) => ({
    at: at + m.index,
    end: at + m.index + m[0].length,
    word: m[0].toLowerCase(),
  }));
  const found: [number, number][] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isOfName(tokens[i]!)) continue;
    let last = i;
    while (last + 1 < tokens.length && isOfName(tokens[last + 1]!)) last += 1;
    const [first, final] = [tokens[i]!, tokens[last]!];
    const touches = (one: Token | undefined, other: Token | undefined): boolean =>
      one !== undefined && other !== undefined && BLANK.test(masked.slice(one.end, other.at));
    const next = touches(final, tokens[last + 1]) ? tokens[last + 1]!.word : null;
    const named =
      tokens.slice(i, last + 1).some((t) => isGoodsWord(t.word)) ||
      isGoodsBehind(masked, final.end) ||
      (i === last && OF_FARMS.has(final.word) && next !== null && TRADED.has(next));
    const alone = next === null && !touches(tokens[i - 1], first);
    if (named && (alone ? !isOfOther(masked, first.at, final.end) : next !== null && FLOWS.has(next)))
      found.push([first.at, final.end]);
    i = last;
  }
  return found;
}

/** "Engineering goods", "Coconut based products": the name goes on in small letters. */
const isGoodsBehind = (masked: string, end: number): boolean => {
  const next = NEXT_SMALL.exec(masked.slice(end, end + 24))?.groups?.next;
  return next !== undefined && (isGoodsWord(next) || isSortOfGoods(next));
};

const isOfOther = (masked: string, from: number, end: number): boolean =>
  masked.startsWith(' @', end) ||
  OFFICE.test(masked.slice(Math.max(0, from - 70), from)) ||
  OF_COUNTRY.test(masked.slice(Math.max(0, from - 8), from));

/** Is a name that nobody knows the brand of the goods behind it? */
const isBrand = (masked: string, at: number, end: number): boolean =>
  BRANDED.test(masked.slice(Math.max(0, at - 10), at)) &&
  isOnlyGoods(NEXT_SMALL.exec(masked.slice(end, end + 24))?.groups?.next ?? '');

/** A sentence with the names of goods in small letters, so that they read as others do; its first letter stays. */
export function withGoodsInSmall(masked: string): string {
  RUN.lastIndex = 0;
  let parts = '';
  let from = 0;
  for (let run = RUN.exec(masked); run !== null; run = RUN.exec(masked)) {
    const names =
      run.index > 0 && isBrand(masked, run.index, RUN.lastIndex)
        ? [[run.index, RUN.lastIndex] as const]
        : namesIn(masked, run.index, run[0]);
    for (const [at, end] of names) {
      const start = at === 0 ? 1 : at;
      parts += masked.slice(from, start) + masked.slice(start, end).toLowerCase();
      from = end;
    }
  }
  return from === 0 ? masked : parts + masked.slice(from);
}
