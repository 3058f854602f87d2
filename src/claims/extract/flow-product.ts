import { accountStanding, incomeOf } from './current-account.js';
import { FIRMS, firmsName } from './firms.js';
import { ownWords } from './flow-own-words.js';
import type { FlowWord } from './flow-words.js';
import { flowWithout, gapWithout, goodsBut, goodsButNot, goodsThen } from './goods-without.js';
import { isOnlyGoods } from './goods-words.js';
import { kindOfTradeIn } from './kinds-of-trade.js';
import { wordBeforeBlank } from './letters.js';
import { narrowingWords } from './narrowing-words.js';
import { productName } from './noun-phrase.js';
import { type NounPhraseMatch, nounPhraseForm } from './noun-phrase-form.js';
import { sectorSubject } from './sector-subject.js';
import { wordSource } from './word-source.js';

const GOODS_SERVICES_LEFT = /\bgoods (?:and|&) services\s+(?:trade\s+)?$/i;
const GOODS_LEFT = /\b(?:goods|merchandise|visible)(?:\s+|-)(?:trade\s+)?$/i;
/** "Non-oil merchandise exports". */
const NON_GOODS =
  /\b(?<non>non-(?:oil|energy|petroleum|gold|mineral|hydrocarbon))\s(?:goods|merchandise)\s(?:trade\s)?$/i;
/** "Capital goods exports", "engineering goods shipments": goods of one kind. */
const KIND_LEFT =
  /\b(?<kind>capital|consumer|consumption|engineering|intermediate|investment|electronics?|electrical|leather|sport(?:s|ing)|luxury|household|durable|semi-durable|semi-finished|semi-manufactured|primary|industrial|manufactured|agricultural|processed|cultural|high-tech|perishable|travel|textile|rubber|plastic|paper|metal|wood|branded|dual-use|environmental|fashion|canned|bulk|finished|white)\s+goods\s+(?:trade\s+)?$/i;
/** "Garment, footwear and travel goods exports": goods named before the kind, each of them a word for goods. */
const LIST_BEFORE = /(?:^|\s)(?<list>(?:[a-z-]+,\s)*[a-z-]+\s(?:and|&)\s)[a-z-]+\s+goods\s+(?:trade\s+)?$/i;
function listBefore(left: string): string {
  const list = LIST_BEFORE.exec(left)?.groups?.list?.toLowerCase() ?? '';
  const words = list.split(/,\s|\s(?:and|&)\s/).filter((word) => word !== '');
  return words.every((word) => isOnlyGoods(word)) ? list : '';
}
/** "Jute and jute goods exports", "leather and leather products exports": a material with what is made of it. */
const WITH_WHAT_IS_MADE =
  /\b(?<pair>(?<one>[a-z]{3,})\s(?:and|&)\s\k<one>(?:-[a-z]+)?\s(?:[a-z]+\s)?(?:goods|products))\s+$/i;
/** "The services account had a deficit". */
const ACCOUNT_LEFT =
  /\b(?:(?<kind>goods|merchandise|services)(?:\strade)?\s(?:account|balance)|current(?:\sand\scapital)?[- ]accounts?(?:\sbalance)?)(?:\s(?:of|for)\s(?:the\s)?@+)?(?:,\s[^,;:.#]{3,64},)?\s(?:[a-z]+\s){1,3}$/i;
/** "The current account deficit", "a surplus of # on current account": of trade, incomes and transfers together. */
const ON_CURRENT =
  /^(?:\sof\s#+)?\s(?:on|in|of)\s(?:the\s|its\s|@+(?:'s)?\s)?current(?:\sand\scapital)?[- ]accounts?\b/i;
/** What the words just before a flow end in where they say of what kind it is; a hyphen may join them to it. */
const SERVICES_WORDS: ReadonlySet<string> = new Set(['services', 'trade']);
const GOODS_WORDS: ReadonlySet<string> = new Set(['goods', 'merchandise', 'visible', 'trade']);
const mayEndIn = (left: string, words: ReadonlySet<string>): boolean =>
  left.endsWith('-') || words.has(wordBeforeBlank(left));
const SERVICES_LEFT = /\bservices(?:\s+|-)(?:trade\s+)?$/i;
const GOODS_SERVICES_RIGHT =
  /^(?:\sof\s(?:the\s)?(?:@+|[a-z]+))?(?:,\s|\s\()(?:(?:that\sis|i\.e\.|meaning|covering|comprising|counting|both),?\s)?(?:goods|merchandise)\s(?:and|plus|with)\sservices\s(?:taken\s|put\s|added\s)?(?:together|combined)\b|^,\s(?:with\s)?services\s(?:included|counted in)\b|^\s+(?:in|of|for|on|covering)\s+(?:both\s+|all\s+|the\s+)?(?:@+(?:'s)?\s+)?(?:trade in\s+)?(?:goods(?:,?\s+and|\s+plus|\s+&|\s+as well as)\s+(?:in\s+|of\s+)?services|services and goods)\b|^\s+\((?:of\s+|both\s+)?(?:goods\s+(?:and|plus|&)\s+services|services\s+and\s+goods|merchandise\s+(?:and|plus)\s+services)\b/i;
const AMOUNT_KIND =
  /^\s+(?:of\s+)?(?:(?:just|about|some|around|nearly|almost|roughly|over|under|somewhat|slightly|well|a\s+little|more\s+than|less\s+than|only)\s+){0,3}#+\s+(?:in|on|for|of)\s+(?:its\s+|the\s+)?(?<kind>goods (?:and|&) services|goods|merchandise|services)\b/i;
const RIGHT_KIND =
  /^\s+(?:in|of|for|on)\s+(?:@+(?:'s)?\s+)?(?:trade in\s+)?(?<kind>goods|merchandise|services)\b(?!\s+(?:such|like|worth more|under|for)|,?\s+excluding)/i;
/** Where a clause opens inside a sentence, and a name with the capital of the first word of one. */
const CLAUSE = String.raw`(?:[-,;:.¦]\s|\b(?:and|while|but)\s)`;
const AT_HEAD = String.raw`[A-Z][a-z]+(?:\s(?:and\s)?[a-z]+){0,3}`;
const RIGHT_OF = nounPhraseForm({
  before: String.raw`^(?:\s+(?:to|from)\s+(?:the\s+)?@+(?=\s+of\s))?\s+(?:of|in)\s+(?:@+(?:'s)?\s+)?(?:the\s+|its\s+|all\s+)?(?:foreign\s+|imported\s+|overseas\s+)?(?!these\b|such\b|those\b)["']?`,
  head: String.raw`other\s(?=(?:[a-z-]+\s){0,2}services\b)`,
});
const AMOUNT_OF = nounPhraseForm({
  before: String.raw`^\s+(?:a total of\s+)?#+(?:\s+\([^)]*\))?\s+(?:worth\s+)?(?:of|in)\s+(?:@+(?:'s)?\s+)?(?:the\s+)?`,
});
const OBJECT = nounPhraseForm({
  before: String.raw`^\s+(?:@+\s+|us\s+)?(?:the\s+)?(?:(?:\d[\d,]*|#+)\s+)?`,
  after: String.raw`(?:\s(?:to|from)\s(?:the\s|its\s|their\s)?(?:@+|[a-z]+(?:\s[a-z]+)?)|\s(?:abroad|overseas))?,?\s+(?:worth|valued at|for|with a (?:total )?value of|to the value of)\s`,
  head: String.raw`[A-Z][a-z]+\s+(?=[a-z])`,
});
/** "sold 22 percent more blueberries", "buys far less Russian oil". */
const MORE_OF = nounPhraseForm({
  before: String.raw`^\s+(?:#+\s+)?(?:(?:far|much|even|slightly|somewhat)\s+)?(?:more|less|fewer|hardly\s+any|almost\s+no|little)\s+(?:@+\s+)?`,
});
const SUBJECT_WORTH = nounPhraseForm({
  start: '',
  before: CLAUSE,
  after: String.raw`\s+(?:worth|valued at)\s+#+(?:\s*\([^)]*\))?\s+$`,
  or: AT_HEAD,
});
/** "Private firms' trade": kinds of firms whose trade is counted apart in some offices' figures. */
const FIRMS_LEFT = new RegExp(String.raw`\b(?<firms>${FIRMS})'\s+(?:[a-z]+\s+){0,2}$`, 'i');
/** "Export earnings from capital goods". */
const EARNINGS_FROM = nounPhraseForm({
  before: String.raw`^\s(?:earnings|revenues?|receipts|proceeds|income|values?|volumes?|expenditures?|spending|outlays|payments|bill)\s(?:from|of|on|for)\s(?:the\s|its\s|all\s)?(?:@+(?:'s)?\s)?`,
});
/** "Machinery worth # was exported", "# tonnes of rice were imported": what the passive verb is said of. */
const PASSIVE = /\b(?:was|were|been)\s+(?:also\s+)?$/;
const WORTH_THEN = nounPhraseForm({
  start: '',
  before: CLAUSE,
  after: String.raw`\s+(?:worth|valued at)\s+#+(?:\s*\([^)]*\))?\s+(?:was|were)\s+(?:also\s+)?$`,
  or: AT_HEAD,
});
/** "Of rare earths, # tonnes were exported". */
const OF_THEN = nounPhraseForm({
  before: String.raw`^Of\s(?:the\s)?`,
  after: String.raw`,\s(?:[a-z]+\s){0,2}#+(?:\s[a-z]+)?\s(?:was|were)\s(?:also\s)?$`,
});
const AMOUNT_THEN = nounPhraseForm({
  before: String.raw`#+(?:\s+[a-z]+)?\s+(?:worth\s+)?of\s+(?:@+(?:'s)?\s+)?`,
  after: String.raw`(?:\s+(?:worth|valued at)\s+#+(?:\s*\([^)]*\))?)?\s+(?:was|were)\s+(?:also\s+)?$`,
});

/** "The value of exported fish", "imported cars cost": what the participle before it is said of. */
const AS_ADJECTIVE =
  /(?:^|[,;:(]\s|\b(?:of|for|in|on|from|by|with|and|the|its|their|all|some|most|more|less|fewer)\s)$/i;
const WHAT_IS = nounPhraseForm({ before: String.raw`^\s` });
/** "Crude oil was exported for #": the subject of the passive verb. */
const IS_TRADED = nounPhraseForm({
  start: String.raw`(?:the\s)?`,
  before: String.raw`(?:${CLAUSE}(?:the\s)?|\b(?:because|as|since|and)\s(?:less|more|fewer)\s)`,
  after: String.raw`\s(?:was|were)\s(?:(?:also|mainly|mostly)\s)?$`,
  or: AT_HEAD,
});
/** "The quantity of logs exported", "the total corn exported": what stands between. */
const MEASURED = nounPhraseForm({
  before: String.raw`\b(?:(?:quantity|quantities|value|volumes?|amount|tonnage|number)\sof\s(?:the\s)?|the\stotal\s)`,
  after: String.raw`\s$`,
});
const NO_SUBJECT =
  /\b(?:value|amount|total|volume|it|they|which|that|half|third|quarter|part|share|most|rest|much|tonnes|barrels|units|bottles|cases|bags|bales|litres|kilos|containers|pieces|pairs|consignments|cargoes)\b/i;

const NON_OIL: ReadonlyMap<string, string> = new Map([
  ['NODX', 'non-oil domestic exports'],
  ['NORX', 'non-oil re-exports'],
]);
/** "earned 163.1 billion shillings from tea exports": what was earned with. */
const EARNED_FROM =
  /^\s+(?:a (?:total|record) (?:of\s+)?)?#+(?:\s+\([^)]*\))?(?:\s(?:last|this|that)\s(?:year|month|quarter))?\s+(?:from|with|on|in)\s+(?:(?:its|the|their)\s+)?(?<words>[a-z][a-z -]{2,40}?)\s+(?:exports?|shipments|sales|earnings?|revenues?|receipts)\b/;
/** "earned # from cocoa and its products". */
const EARNED_WITH = nounPhraseForm({
  before: String.raw`^\s+(?:a (?:total|record) (?:of\s+)?)?#+(?:\s+\([^)]*\))?\s+(?:from|with)\s+(?:(?:its|the)\s+)?(?:(?:sales?|exports?|shipments)\s+of\s+)?`,
});
/** "Orders for electronics". */
const ORDERED = nounPhraseForm({ before: String.raw`^\s(?:for|of)\s(?:@+(?:'s)?\s)?(?:the\s)?` });

/** "The import bill for fuel". */
const BILL_FOR = nounPhraseForm({ before: String.raw`^\s(?:for|on|of)\s(?:@+(?:'s)?\s)?(?:the\s|its\s|all\s)?` });
/** "The gain came from basic goods, exports of which grew": what stands before the comma. */
const OF_WHICH = nounPhraseForm({
  start: String.raw`(?:the\s)?`,
  before: String.raw`\b(?:from|of|in|by|for|on|with|was|were|is|are|and|to|included?|includes)\s(?:the\s)?`,
  after: String.raw`,\s(?:the\s)?$`,
});
/** "Exports from the mining sector", "shipments by the car industry", "exports under the textiles category". */
const SECTOR_RIGHT = nounPhraseForm({
  before: String.raw`^\s(?:from|by|of|in|under|for)\s(?:the\s|its\s|@+(?:'s)?\s)+(?!(?:private|public|foreign|domestic|state|FDI|non-state|formal|informal|external|export|import|trade|real)\s)`,
  after: String.raw`\s(?:sector|industry|segment|category|group|sub-?sector)\b`,
});
/** "Imports took # of the US tyre market". */
const OF_MARKET = nounPhraseForm({
  before: String.raw`^\s[a-z][a-z ]{2,30}#+\sof\s(?:the\s)?(?:@+(?:'s)?\s)?`,
  after: String.raw`\smarkets?\b`,
});
/** "earned # from exporting coffee", "spent # on importing wheat". */
const BY_DOING = nounPhraseForm({
  before: String.raw`^\s+(?:a (?:total|record) (?:of\s+)?)?#+(?:\s+\([^)]*\))?\s+(?:from|by|on)\s+(?:(?:exporting|importing|selling|shipping|buying|purchasing)|(?:the\s+)?(?:exports?|imports?|sales?|shipments?|purchases?)\s+of)\s+(?:the\s+)?`,
});

/** What money may come from that is no goods. */
const NO_SOURCE =
  /\b(?:sales|exports?|tariffs?|duties|remittances|investments?|tax(?:es)?|customers?|clients?|buyers?|markets?|business|operations|members?|countries|partners?)\b/i;

/** "The oil balance", "the non-oil deficit". */
const HAS_BALANCE =
  /(?:\b(?:oil|petroleum|energy|fuel|gas|hydrocarbons?|gold|food|agri-?food|agricultural|farm|fisheries|automotive|vehicles?|cars?|machinery|equipment|textiles?|clothing|steel|metals?|chemicals?|pharmaceuticals?|electronics|technology|manufactur(?:es|ing)|manufactured|industrial|minerals?|mining|ict|mainland|aerospace|aeronautic(?:s|al)|aircraft|pharma|pharmaceutical|luxury|wine|dairy|meat|seafood|fish|tech|high-tech|semiconductors?|chips?|furniture|cosmetics|hydrocarbon|auto|automobiles?|timber|wood|travel|tourism|transport|transportation)(?: (?:goods|products))?|\bnon-[a-z]+) $/i;

const LAST_WORD = /(?<word>[a-z]+)\s$/;
/** "The UK's food and drink trade deficit": any goods have one. */
const hasBalance = (left: string): boolean =>
  HAS_BALANCE.test(left) || isOnlyGoods(LAST_WORD.exec(left)?.groups?.word ?? '');

/** Words in front of services that leave them all of them. */
const ALL_SERVICES = /^(?:commercial |total |all |private |invisible )?services?$/i;
const SERVICE_MONEY =
  /^(?:(?<of>services?|travel|tourism|tourist|transport|freight|canal) (?:receipts|earnings|revenues?|income|payments|credits|debits)|(?:receipts|earnings|income|revenues?|payments|spending|expenditures?|outlays) (?:from|for|on) (?:(?:foreign|inbound|exported|imported|trade in) )?(?<for>[a-z -]+?)(?: (?:from )?(?:abroad|overseas))?)$/i;

/** "Services exports", "IT services exports", "travel receipts": all services, or one kind of them; null where none are meant. */
function ofServices(left: string, own: string, anyServices: boolean): string | null {
  const saysServices = mayEndIn(left, SERVICES_WORDS) && SERVICES_LEFT.test(left);
  const money = SERVICE_MONEY.exec(own)?.groups;
  const named = money ? (money.of ?? money.for!) : saysServices ? narrowingWords(left.replace(TRADE_BEHIND, '')) : null;
  if (named) return ALL_SERVICES.test(named) ? 'services' : TOURISTS.test(named) ? 'tourism' : productName(named);
  return anyServices || saysServices ? 'services' : null;
}
const TRADE_BEHIND = /\strade\s*$/i;
const TOURISTS = /^(?:tourists?|visitors)$/i;

/** "In services, credits came to #": the kind at the head of the clause. */
const OF_KIND_AT_HEAD =
  /(?:^|[.;]\s)(?:In|in|On|on|For|for)\s(?:the\s)?(?:trade\sin\s)?(?<kind>goods|merchandise|services)(?:\s(?:account|trade|balance))?,\s[^;]{0,60}$/;

/** The product of a flow: `goods`, `services`, `goods_services`, a product as named, or null where the words say nothing. */
export function productOfFlow(masked: string, { start, end, by, flow, orders }: FlowWord): string | null {
  const left = masked.slice(Math.max(0, start - 90), start);
  const right = masked.slice(end, end + 110);
  const own = masked.slice(start, end);
  const says = ownWords(own);
  const but = goodsBut(right) ?? (says.isDone ? goodsThen(left) : null);
  if (but) return but;
  if (by === 'verb') {
    const object = OBJECT.exec(right) ?? AMOUNT_OF.exec(right) ?? MORE_OF.exec(right) ?? SUBJECT_WORTH.exec(left);
    if (object) return pointsBack(right, object) ? null : productName(object.groups!.words!);
    const doing = BY_DOING.exec(right);
    if (doing) return pointsBack(right, doing) ? null : productName(doing.groups!.words!);
    const from = EARNED_FROM.exec(right)?.groups?.words;
    const earned = from ? narrowingWords(from) : null;
    if (earned) return productName(earned);
    const source = /^earn/i.test(own) ? EARNED_WITH.exec(right) : null;
    const words = source?.groups?.words;
    return words && !NO_SOURCE.test(words) && !pointsBack(right, source) ? productName(words) : null;
  }
  const income = flow === 'balance' ? incomeOf(left, right) : null;
  if (income) return income;
  const side = says.inColour || / in $/.test(left);
  const standing = side && flow === 'balance' ? accountStanding(left) : null;
  if (standing) return standing;
  if (
    (says.services && /\bgoods and\s+$/i.test(left)) ||
    says.goodsAndServices ||
    GOODS_SERVICES_RIGHT.test(right) ||
    (mayEndIn(left, SERVICES_WORDS) && GOODS_SERVICES_LEFT.test(left))
  )
    return 'goods_services';
  if (orders && says.orders === undefined) {
    const what = ORDERED.exec(right)?.groups?.words;
    return (what ? productName(what) : null) ?? narrowingWords(left) ?? 'export orders';
  }
  // "Credits increased": of goods and services alike, but "non-rural goods credits".
  if (says.credits && !/\b(?:goods|services|merchandise)\s$/i.test(left))
    return narrowingWords(left) ?? productName(OF_KIND_AT_HEAD.exec(left)?.groups?.kind ?? 'goods and services');
  const service = ofServices(left, own, says.anyServices);
  if (service) return service;
  const account = says.balance ? ACCOUNT_LEFT.exec(left) : null;
  if (account) return productName(account.groups!.kind ?? 'current account');
  if (says.currentAccount || ON_CURRENT.test(right)) return 'current account';
  if (says.traded === 'once' && PASSIVE.test(left)) {
    const subject = (
      WORTH_THEN.exec(left) ??
      AMOUNT_THEN.exec(left) ??
      (left.startsWith('Of ') ? OF_THEN.exec(left) : null)
    )?.groups?.words;
    if (subject) return productName(subject);
  }
  if (says.traded !== null) {
    const more = MORE_OF.exec(right);
    if (more) return pointsBack(right, more) ? null : productName(more.groups!.words!);
    const of = (
      AS_ADJECTIVE.test(left) ? WHAT_IS.exec(right) : PASSIVE.test(left) ? IS_TRADED.exec(left) : MEASURED.exec(left)
    )?.groups?.words;
    const product = of && !NO_SUBJECT.test(of) ? productName(of) : null;
    if (product) return product;
  }
  const pair = / (?:goods|products) $/.test(left) ? WITH_WHAT_IS_MADE.exec(left)?.groups?.pair : undefined;
  if (pair) return productName(pair);
  const sort = mayEndIn(left, GOODS_WORDS) ? KIND_LEFT.exec(left)?.groups?.kind : undefined;
  if (sort) return productName(`${listBefore(left)}${sort.toLowerCase()} goods`);
  // "Imports of goods (excluding ships)".
  const ofGoods = mayEndIn(left, GOODS_WORDS) && GOODS_LEFT.test(left);
  const non = ofGoods ? NON_GOODS.exec(left)?.groups?.non : undefined;
  if (non) return `${non.toLowerCase()} goods`;
  if (says.goods || ofGoods) return goodsButNot(right) ?? 'goods';
  if (right.startsWith(MERCHANTED)) return MERCHANTED.slice(4);
  if (says.exportsOrImports && FOR_PROCESSING.test(right)) return 'goods for processing';
  const kind = (RIGHT_KIND.exec(right) ?? AMOUNT_KIND.exec(right))?.groups?.kind;
  if (kind) return productName(kind);
  const without = says.balance ? gapWithout(right) : says.plain ? flowWithout(right) : null;
  // "Gems and jewellery shipments, excluding gold": without some of them.
  if (without) return (says.plain ? narrowingWords(left) : null) ?? without;
  const money = says.exportsOrImports ? EARNINGS_FROM.exec(right)?.groups?.words : undefined;
  if (money && !NO_SOURCE.test(money)) return productName(money);
  const firms = left.includes("'") ? FIRMS_LEFT.exec(left)?.groups?.firms : undefined;
  if (firms) return firmsName(firms);
  const kindOfTrade = kindOfTradeIn(own, left, right);
  if (kindOfTrade) return kindOfTrade;
  const again = says.reExports && /^\s(?:of|in)\s/.test(right) ? RIGHT_OF.exec(right) : null;
  if (again && !pointsBack(right, again)) return productName(again.groups!.words!);
  // "Exports and re-exports together": all that goes out.
  if (says.reExports && /\bexports?\s(?:and|plus|&)\s$/i.test(left)) return null;
  if (says.reExports) return [narrowingWords(left), 're-exports'].filter((part) => part !== null).join(' ');
  if (says.farm) return 'agricultural products';
  const whose = says.exportsOrImports ? COUNTED_APART.exec(left)?.groups?.whose : undefined;
  if (whose) return `${whose.toLowerCase()} ${own.toLowerCase()}`;
  if (says.exportsOrImports && OTHER_LEFT.test(left)) return `other ${own.toLowerCase()}`;
  const acronym = NON_OIL.get(own.toUpperCase());
  const part = acronym ? RIGHT_OF.exec(right)?.groups?.words : undefined;
  if (part) return productName(part);
  if (acronym) return [narrowingWords(left), acronym].filter((part) => part !== null).join(' ');
  if (says.orders) return productName(says.orders);
  const market = right.includes('market') ? OF_MARKET.exec(right)?.groups?.words : undefined;
  if (market) return productName(market);
  // "Permits to import # of steel".
  const amount = (/\bto\s$/.test(left) ? says.toTrade : says.trading)
    ? (AMOUNT_OF.exec(right) ?? OBJECT.exec(right))
    : null;
  if (amount) return productName(amount.groups!.words!);
  const narrowed = says.plain || (says.balance && hasBalance(left)) ? narrowingWords(left) : null;
  const sector = SECTOR_RIGHT.exec(right)?.groups?.words;
  // "Non-traditional exports of the fishery sector": a part of what is not traditional.
  if (narrowed) return productName(sector && narrowed.startsWith('non-') ? `${narrowed} ${sector}` : narrowed);
  if (sector) return productName(sector);
  if (right.startsWith(' of which') || right.startsWith(' in which')) {
    const named = OF_WHICH.exec(left)?.groups?.words;
    return named ? productName(named) : null;
  }
  const industry = right.includes('dustr') ? OF_INDUSTRY.exec(right)?.groups?.words : undefined;
  if (industry) return productName(industry);
  const of = (says.bill ? BILL_FOR : RIGHT_OF).exec(right) ?? (says.balance ? gapFor(right) : null);
  const named =
    of && !pointsBack(right, of) && !isOfAnySort(right, of) && !right.startsWith(' of payments')
      ? productName(of.groups!.words! + initialsBehind(right.slice(of.index + of[0].length)))
      : null;
  return named ?? (says.plain || says.exportsOrImports ? sectorSubject(left) : null);
}

/** "Imports from China of consumer and industrial goods": of every sort. */
const isOfAnySort = (right: string, { groups }: NounPhraseMatch): boolean =>
  /^\s(?:to|from)\s/.test(right) && /\sgoods$/i.test(groups!.words!);

/** "The surplus for machinery was #", but not "for the year". */
const GAP_FOR = nounPhraseForm({
  before: String.raw`^\s+for\s+(?:the\s+)?`,
  after: String.raw`(?=\s+(?:was|were|came|stood|rose|fell|grew|widened|narrowed|shrank|reached|amounted|of|at)\b|[,.;]|$)`,
});
const gapFor = (right: string): NounPhraseMatch | null => {
  const found = right.startsWith(' for ') ? GAP_FOR.exec(right) : null;
  const last = found?.groups?.words?.split(' ').at(-1)?.toLowerCase();
  return last !== undefined && isOnlyGoods(last) ? found : null;
};

/** "Exports of information technology (IT) products": initials inside the name. */
const INITIALS_INSIDE = /^\s\([A-Z&]{2,6}\)\s(?:products|goods|items|equipment|devices|services|commodities)\b/;
const initialsBehind = (right: string): string => INITIALS_INSIDE.exec(right)?.[0] ?? '';

/** "Government imports", "informal cross-border exports": counted apart from all others. */
const COUNTED_APART =
  /(?:^|[.;:,]\s|\b(?:and|while|but|lower|higher|of|in)\s)(?<whose>government|informal(?:\scross-border)?)\s$/i;

/** "Other exports rose #": all that the text has not named. */
const OTHER_LEFT = /(?:^|[.;]\s)(?:All\s)?[Oo]ther\s$/;

/** "Imports of products of the chemical or allied industries": what industries make. */
const OF_INDUSTRY =
  /^\sof\s(?:the\s)?(?<words>(?:other\s)?(?:products|goods|articles|manufactures)\sof\s(?:the\s)?(?!(?:(?:export|domestic|local|this|that|these)\s)?(?:industry|industries)\b)[a-z-]+(?:\s(?:(?:and|or)\s)?[a-z-]+){0,3}\s(?:industry|industries))\b/;

/** "Imports for processing": of goods that are worked on and sent back. */
const FOR_PROCESSING = /^\sfor\sprocessing\b/;

/** Goods that residents buy and sell abroad, which never enter the country. */
const MERCHANTED = ' of goods under merchanting';

/** "The oilseed", "the commodity": the product named before, by its class. */
export const CLASS_WORDS =
  'commodity|commodities|alloy|alloys|shellfish|crustaceans|hydrocarbon|tuber|brew|crude|oilseed|oilseeds|crop|crops|fruit|leaf|leaves|bean|beans|red metal|yellow metal|white metal|precious metal|metal|metals|fuel|fuels|mineral|minerals|grain|grains|cereal|cereals|product|products|beverage|drink|spirit|spice|spices|nut|nuts|vegetable oil|edible oil|meat|vegetable|fibre|fiber|delicacy|sweetener|raw material|raw materials|ore|devices|article|item|stones|gems|staple|berries|blooms|stems';
const CLASS = new RegExp(`^${wordSource(CLASS_WORDS)}$`);

export const isClassOfProduct = (words: string): boolean => CLASS.test(words);

const pointsBack = (right: string, { index, 0: match, groups }: NounPhraseMatch): boolean => {
  const words = groups!.words!;
  return isClassOfProduct(words) && /\b(?:the|this|that)\s+$/.test(right.slice(0, index + match.lastIndexOf(words)));
};
