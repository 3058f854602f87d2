import type { Flow } from '../../model/flow.js';
import { isAccount } from '../extract/current-account.js';
import type { Draft, Marks } from '../extract/draft.js';
import { matchesOf } from '../extract/matches.js';
import { roleFlow } from './role-of-other.js';
import { namedProduct } from './subject-product.js';
import { isKindOfTrade, type Place } from './topic.js';

const SELLS = '(?:sells?|sold|selling|exports?|exported|exporting|ships?|shipped|shipping|deliver(?:s|ed|ing)?)';
const BUYS = '(?:buys?|bought|buying|imports?|imported|importing|purchases?|purchased|purchasing)';
const OWN = String.raw`(?:the\s+(?:country|kingdom|republic|bloc)|it|@+)`;
/** "Among the countries that sell to Turkey", "Of the markets Chile buys from", "of those selling to it". */
const COUNTRIES = String.raw`(?:^Of|\bamong)\s+(?:all\s+|the\s+|those\s+)*(?:countries|nations|economies|states|markets|places|partners)?\s*`;
const INTO = new RegExp(
  String.raw`${COUNTRIES}(?:(?:that|which|who)\s+(?:${SELLS}\s+to|suppl(?:y|ied))\s|(?:selling\s+to|supplying)\s|(?:from\s+(?:which|where|whom)\s+|that\s+|which\s+|where\s+)?${OWN}\s+${BUYS}(?:\s+(?:the\s+)?most)?(?:\s+from)?\b)`,
  'i',
);
const OUT = new RegExp(
  String.raw`${COUNTRIES}(?:(?:that|which|who)\s+${BUYS}\s+from\s|buying\s+from\s|(?:to\s+(?:which|where|whom)\s+|that\s+|which\s+|where\s+)?${OWN}\s+${SELLS}(?:\s+(?:the\s+)?most)?(?:\s+to)?\b)`,
  'i',
);

/** "Among suppliers", "On the import side", "Of the countries it buys from": the flow that a sentence without one is about. */
export function sideFlow(marks: Marks): Flow | null {
  const side =
    /^(?:Among|Of|By|On)\s+(?:the\s+)?(?:\w+\s+)?(?<into>suppliers|sellers|sources|import side|importing side)|^(?:Among|Of|By|On)\s+(?:the\s+)?(?:\w+\s+)?(?<out>buyers|customers|destinations?|export side|export markets)/i.exec(
      marks.text,
    );
  if (side) return side.groups!.into ? 'imports' : 'exports';
  if (/^Of\s|\b[Aa]mong\s/.test(marks.masked)) {
    if (INTO.test(marks.masked)) return 'imports';
    if (OUT.test(marks.masked)) return 'exports';
  }
  // "From Poland, too, car parts ranked first."
  const way = /^(?<way>From|To)\s+(?:the\s+)?@+(?:,|\s+(?:also\s+)?(?:came|arrived|went)\b)/.exec(marks.masked)?.groups
    ?.way;
  return way ? (way === 'From' ? 'imports' : 'exports') : null;
}

const NOT_OF_TRADE =
  '(?<!\\b(?:tax|customs|duty|tariff|corporate|company|net|quarterly|annual|average|hourly|weekly|budget|fiscal|state|household|retail|domestic|home|new|second-hand|bond|asset)\\s)';
const TRADED = new RegExp(
  String.raw`\b(?:(?<out>${NOT_OF_TRADE}(?:sales|deliveries|earnings|takings|receipts|proceeds))|(?:purchases\s+of\s+(?!the\s+(?:country|year|month)\b|goods\s+and\s+services\b)[a-z]|${NOT_OF_TRADE}(?:payments|(?<!\b(?:whose|their)\s)(?<!@(?:'s?)?\s)purchases)|(?:energy|oil|petroleum|crude|fuel|gas|coal|power|electricity|food|grain|wheat|cereals?)\s+(?:import\s+)?bills?))\b`,
  'gi',
);

/** "The deficit grew. Sales of cars fell", "copper earnings rose": what is sold or bought, where no flow is named. */
export function tradedFlow(draft: Draft, marks: Marks): Flow | null {
  if (draft.flow || !draft.quantity) return null;
  const said = matchesOf(TRADED, marks.masked.slice(0, draft.atEnd)).at(-1);
  return said ? (said.groups!.out ? 'exports' : 'imports') : null;
}

const EARNED =
  /\b(?:(?<out>yield(?:ed|s)?|generated?s?|earn(?:ed|s)?|netted|fetch(?:ed|es)|brought\s+in|brings?\s+in)|costs?)\s+(?:the\s+(?:country|economy|nation)\s+|(?:the\s+)?@+\s+)?(?:(?:about|some|nearly|another|over|almost|only|just)\s+)?$/i;

/** "Biggest earners: travel #". */
const EARNERS = /^(?:[A-Z][a-z]+ ){0,3}(?:[Ee]xport )?[Ee]arners: /;

/** "The fourth quarter as a whole yielded #": a time brings in no money of its own, but what was told before. */
const TIME_YIELDS =
  /(?:^|[;,.]\s(?:and\s|while\s)?)(?:[Tt]he\s)?(?:(?:first|second|third|fourth|last|past|current|opening|closing|whole)\s)?(?:year|month|quarter|half|week|period|January|February|March|April|May|June|July|August|September|October|November|December)(?:\s(?:of\s)?(?:(?:19|20)\d\d|the\syear))?(?:\s(?:as\sa\swhole|alone|itself|so\sfar))?\s(?:yield(?:ed|s)?|generated?|brought\s+in)\s[^#;]*$/;

/** "Computer services yielded #", "freight cost #": money that comes in is of sales, money that goes out of purchases. */
export function moneyFlow({ flow, kind, at }: Draft, { masked }: Marks): Flow | null {
  if (flow || kind !== 'level') return null;
  if (EARNERS.test(masked)) return 'exports';
  const left = masked.slice(Math.max(0, at - 60), at);
  const said = EARNED.exec(left);
  if (said && TIME_YIELDS.test(left)) return null;
  return said ? (said.groups!.out ? 'exports' : 'imports') : null;
}

const CONTRIBUTED = /\bcontribut(?:ed|es|ing)\s[^.;:]{0,90}$/;
const TO_FLOW =
  /^[^.;:]{0,110}\sto\s(?:the\s|its\s|all\s|total\s|overall\s|@+'s\s|country's\s){0,3}(?:[a-z]+\s)?(?:(?<out>exports?)|imports?)\b/;
/** "Gold contributed #, cocoa # and oil # to the country's export earnings": the flow that it all goes into. */
export function contributedFlow({ flow, kind, at, atEnd }: Draft, { masked }: Marks): Flow | null {
  if (flow || (kind !== 'level' && kind !== 'share') || !masked.includes('ontribut')) return null;
  if (!CONTRIBUTED.test(masked.slice(0, at))) return null;
  const to = TO_FLOW.exec(masked.slice(atEnd));
  return to ? (to.groups!.out ? 'exports' : 'imports') : null;
}

/** "Of that gap, cars made up #", "oil accounted for # of it": a part of the balance, and no flow of its own. */
const PART_OF_GAP = /\b(?:accounted\s+for|made\s+up|explained?s?|due\s+to|of\s+(?:which|that|it|this))\b[^#.;]{0,30}$/i;
const OF_GAP = /^\s+(?:of|to)\s+(?:it|that|this|the\s+(?:deficit|gap|surplus|shortfall|total|imbalance|balance))\b/i;
const OWN_CLAUSE = /^[^;]*(?:;|,\s(?:and|while|but|whereas|with))\s/;

/** Is a number behind a balance that it does not belong to: ", and dairy's # was its best ever"? */
const isApart = ({ flow, at }: Draft, { masked }: Marks): boolean =>
  flow !== null &&
  flow.flow === 'balance' &&
  flow.product === null &&
  OWN_CLAUSE.test(masked.slice(flow.end, at)) &&
  !AND_IN.test(masked.slice(flow.end, at));
/** "In computers the deficit rose by #, and in basic metals by #": the balance of another product. */
const AND_IN = /,?\s(?:and|while|but)\s(?:that\s)?in\s[^#;]{2,50}\sby\s(?:about\s|some\s|nearly\s)?$/;

/**
 * "The surplus was #. Copper earned #": a product told of behind a balance is one that is sold, or bought where the text
 * is on that.
 */
export function itemsFlow(draft: Draft, marks: Marks, { topic, base }: Place, product: string | null): Flow | null {
  if (product === null || isKindOfTrade(product) || isAccount(product) || draft.kind === 'causal') return null;
  // "Motor vehicles, where it rose by #": the balance that was told of.
  if (marks.masked.includes(' where ') && WHERE_IT.test(marks.masked.slice(0, draft.at))) return null;
  const apart = isApart(draft, marks);
  if (!apart && (draft.flow || topic.flow !== 'balance' || product === topic.product)) return null;
  const { masked, sentence } = marks;
  const named = sentence.kind === 'list' && !apart ? null : namedProduct(marks, draft);
  const whole = named?.product === product && draft.kind === 'level' ? WHOLE.exec(masked.slice(draft.atEnd)) : null;
  if (whole) return whole.groups!.out ? 'exports' : 'imports';
  if (named ? named.product !== product || (apart && named.at < draft.flow!.end) : sentence.kind !== 'list')
    return null;
  if (
    sentence.kind !== 'list' &&
    (draft.kind === 'share' ||
      OF_GAP.test(masked.slice(draft.atEnd)) ||
      PART_OF_GAP.test(masked.slice(Math.max(0, draft.at - 60), draft.at)))
  )
    return null;
  return base?.flow === 'imports' ? 'imports' : 'exports';
}

/** "Chemicals accounted for #, just over half of all exports": what the amount is a part of. */
const WHOLE =
  /^[^#;.]{0,16}[,(]\s?[^;.]{0,40}\b(?:of|in)\s(?:all|total|the\s(?:country's\s)?(?:total\s)?|@'s(?:\stotal)?)?\s?(?:(?<out>exports)|imports)\b/i;

const WHERE_IT = /,\swhere\s(?:it|the\s(?:deficit|surplus|gap|balance|result|shortfall))\b[^#;]*$/;

const PLACES =
  /\b(?:(?<into>suppliers|sellers|sources|origins|countries\s+of\s+origin)|(?<out>buyers|customers|clients|purchasers|destinations|outlets|markets)|trad(?:e|ing)\s+partners)\b/gi;
const BESIDE = /@(?:\s*\((?:with\s+|at\s+)?|,?\s+(?:with|at)\s+(?:some\s+|about\s+|nearly\s+|just\s+)?)$/;
const FAR = 240;

/** "Its main suppliers were China (21.4%) and Japan (9%)": the flow of those that a list counts up, each with its figure. */
export function placesFlow({ flow, at }: Draft, { masked }: Marks): Flow | null {
  if (flow) return null;
  const before = masked.slice(Math.max(0, at - FAR), at);
  if (!BESIDE.test(before)) return null;
  const said = matchesOf(PLACES, before).at(-1);
  return said ? (said.groups!.into ? 'imports' : said.groups!.out ? 'exports' : 'total') : null;
}

const HEADING =
  /^(?:By|Of\s+which,?\s+by)\s+(?:(?:main|major|key)\s+)?(?:items?|products?|commodit(?:y|ies)|categor(?:y|ies)|goods|sectors?|countr(?:y|ies)|regions?|partners?|trading\s+partners?|economy)\s*[:,¦]/i;

const LEAD =
  /\b(?:(?<out>exports?|sales|buyers|customers|destinations|markets)|(?<into>imports?|purchases|suppliers|sources))\b/gi;

/** "Main export items:", "Biggest suppliers:": the flow of the list that a line leads to. */
export function leadFlow(marks: Marks, main: string | null): Flow | null {
  const { text } = marks;
  if (!text.endsWith(':') || text.length > 90) return null;
  // "The following were the top five exporters to Iran:", in a text on Iran's trade.
  const role = roleFlow(marks, text.length, main);
  if (role) return role;
  const said = matchesOf(LEAD, text);
  const ways = new Set(said.map((m) => (m.groups!.out ? 'exports' : 'imports') as Flow));
  return ways.size === 1 ? [...ways][0]! : null;
}

const BY_KIND = /^By\s(?:type|kind|use|end[-\s]use|broad\s+(?:use|category))\b/;
/** "By type of good, the increases were: consumer goods #": a line that breaks down the direction that was told last. */
export const kindsFlow = ({ text }: Marks, { topic }: Place): Flow | null =>
  BY_KIND.test(text) && (topic.flow === 'exports' || topic.flow === 'imports') ? topic.flow : null;

/** "By item: chips #, cars #": a line that breaks down what the text told first. */
export const headingFlow = ({ text }: Marks, first: Flow | null): Flow | null =>
  first !== 'balance' && HEADING.test(text) ? first : null;

/** "Vehicles made up #", in a text on all trade: of the direction that was told of last. */
export const isOneWay = ({ kind }: Draft, { base, topic }: Place, product: string | null): boolean =>
  (kind === 'share' || kind === 'growth' || kind === 'level' || kind === 'rank') &&
  base?.flow === 'total' &&
  (topic.flow === 'exports' || topic.flow === 'imports') &&
  product !== null &&
  product !== base.product;
