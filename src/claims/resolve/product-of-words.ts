import { accountNamed } from '../extract/current-account.js';
import { firmsName, FIRMS as KINDS_OF_FIRMS } from '../extract/firms.js';
import { narrowingWords } from '../extract/narrowing-words.js';
import { mayEndInName, productName } from '../extract/noun-phrase.js';
import { madeBy } from './made-by.js';
import { endsInNoGoods } from './no-goods-words.js';
import { isKindOfTrade } from './topic.js';

const NO_PRODUCT =
  /\b(?:GDP|domestic product|credits|debits|minus|exchanges?|dispatches|arrivals|supplementary|forecasters|pollsters|never|once|altogether|notwithstanding|if|when|unless|until|nowhere|nothing|none|nobody|seasonally|unadjusted|calendar|coverage|exports?|imports?|NODX|NORX|trade|shipments?|it|its|they|them|that|this|these|those|which|who|what|how|why|where|yes|did|does|again|both|each|figures?|values?|volumes?|surplus|deficit|gap|balance|growth|numbers?|data(?!\sprocessing)|demand|year|month|months|quarter|declines?|drops?|falls?|rises?|increases?|economists?|analysts?|experts?|observers?|officials?|countries|nations?|economies|partners?|others|other(?!\s(?!two\b|three\b|four\b|five\b|ten\b|one\b|ones\b|way\b|hand\b|end\b)[a-z]{3,})|years?|later|percent|billion|million|trillion|highest|lowest|median|yuan|dollars?|therefore|instead|meanwhile|sales|purchases|firms|exporters|importers|government|ministry|office(?!\s(?:machine|equipment|suppl))|bureau|period|stretch|span|interval|times?|rate|change|contributions?|share|part|portion|slice|cut(?!\s(?:flowers|roses|diamonds|stones|stems))|weight|stake|total|sum|result|country|bloc|region|economy|world|month's|agency|customs|buyers?|markets?|destinations?|suppliers?|(?:(?:big|larg|main|top|lead)\w*\s)sellers?|name|place|customers?|sources?|categor(?:y|ies)|groups?|list|ways?|directions?|administration|cabinet|authorit(?:y|ies)|increase|half|quarter|third|rest|latter|former|agency|contribution|took|takes|sent|sold|bought|shipped|imported|exported|received|went|chairman|chairwoman|chief|head|president|minister|director|associations?|group|council|bank|industry|sector|spokes\w+|chamber|union|federation|committee|commission|farmers|producers|makers|traders|compan(?:y|ies)|businesses|enterprises|manufacturers|investors|consumers|importer|exporter|workers|war|tariffs?|duties|deal|agreement|talks|prices?|costs?|weather|virus|pandemic|strike|drought|harvest|crisis|shock|recession|slowdown|recovery|yen|won|francs|euros?|pounds|rupees?|pesos|kron(?:er|or|ur)|roubles?|rubles?|dinars?|dirhams?|currency|inflation|season|holidays?|polic(?:y|ies)|measures?|sanctions|restrictions|ban|lockdowns?|factories|ports?|reports?|release|survey|estimates?|forecasts?|outlook|average|consensus|poll|statement|comparison|effects?|impact|reasons?|causes?|picture|situation|trend|pace|momentum|levels?|record|low|high(?![\s-]tech)|basis|base(?!\smetals?)|terms|side|turn|fact|case|people|population|output|(?:production|investment|consumption)(?!\s(?:goods|products))|spending|incomes?|turnover|earnings|revenues?|receipts|proceeds|quantit(?:y|ies)|tonnage|weight|former|day|days|week|weeks|mark|target|goal|expansion|contraction|gains?|loss(?:es)?|difference|amount|proportion|ratio|index|position|rank|spot|front|bill|bills|top|favou?rable|unfavou?rable|downturn|upturn|setback|rebound|pullback|slumps?|surges?|jumps?|dips?|plunge|advances?|decreases?|improvement|deterioration|swing|turnaround|streak|run|move|shift|news|reading|outcome|performance|indicator|gauge|president|congress|parliament|court|law|act|plan|projects?|programme?|author|professor|researcher|institute|think-tank|centre|center|board|family|story|stories|truth|surprises?|exceptions?|points?|things?|questions?|answers?|problems?|stars?|winners?|losers?|laggards?|lessons?|caveat|upshot|message|state|states|province|region|cit(?:y|ies))\b/i;
/** Kinds of firms whose trade is counted apart in some offices' figures. */
export const FIRMS = new RegExp(String.raw`\b${KINDS_OF_FIRMS}\b`, 'i');
/** "The fuel bill", "chip sales", "the garment sector": trade in what stands before the word. */
const BUSINESS =
  /^(?<of>.+)\s(?:sales|earnings|revenues?|receipts|proceeds|bills?|shipments|deliveries|orders|purchases|sector|industry|exporters|importers|producers|growers|shippers|farmers|makers|manufacturers|miners|refiners|suppliers|companies|firms|factories|mills|planters|breeders|packers|processors|smelters|spinners|distillers|brewers|segments?|groups?|class|categor(?:y|ies)|business|trade|accounts?)$/i;
/** A participle alone: "accounting for", but "mining". */
const NO_TRADE_ING =
  /^(?!(?:mining|manufacturing|clothing|farming|fishing|engineering|shipping|bedding|printing|tubing|piping|wiring|packaging)$)[a-z]+ing$/;
const NO_BUSINESS =
  /^(?:small|smaller|medium|big|bigger|large|larger|local|many|most|some|our|other|leading|major|individual|national|current|capital|financial|external|retail|domestic|home|local|online|multinational|chinese|big|global|state|state-owned|listed|top|trading|new|family|tech-driven|wholesale|export|import|manufacturing|private|public)$/i;

const KIND_OF_GOODS = /^[a-z-]+ goods$/i;
/** "The manufacturing group": a part of the economy, but "manufacturing companies" are firms of any kind. */
const IS_SECTOR = /\b(?:sector|industry|groups?|category|segment)$/i;
const NO_SECTOR = new RegExp(NO_BUSINESS.source.replace('manufacturing|', ''), 'i');

/** "marginally (1.4 percent) below": how something moved, not what did. */
const MANNER = /^(?!(?:jelly|royal jelly|poly|lily)$)(?:(?:only|very|just|quite)\s)?[a-z]+ly$/i;

const DOES = /^(?:produce|make|grow|extract|mine|refine|own|need)\s(?!and\b)[a-z]/;

/** "The group of farm products", "makers of cars": the group is what stands in it. */
const GROUP_OF =
  /^(?:groups?|categor(?:y|ies)|class(?:es)?|sections?|segments?|makers|producers|growers|manufacturers|exporters|shippers|sellers)\s(?:of|for)\s/i;

/** "And the other sectors #": what is left of a list. */
const OTHER = /^other (?:sectors|goods|products|items|industries|categories|groups)$/i;

/** "Other products of the processing industry": what an industry makes, and not the industry. */
const OF_INDUSTRY =
  /^(?:other\s(?=.*(?:y|r)$)|(?=.*industries$)(?:other\s)?)(?:products|goods|articles|manufactures)\sof\s(?:the\s)?[a-z]+(?:\s(?:(?:and|or)\s)?[a-z]+){0,3}\s(?:industry|industries|sector)$/i;

const SERVICE_MONEY = /^services?\s(?:payments|receipts|earnings|income|revenues?|expenditures?)$/i;

/** A product by the words of a subject or a label; null where they name something else. */
export function clean(said: string | undefined): string | null {
  if (said === undefined) return null;
  const words = said
    .replace(
      /\s(?:hardly|barely|nearly|mostly|largely|sharply|slightly|only|actually|really|usually|nonetheless|nevertheless|therefore|clearly)$/i,
      '',
    )
    .replace(GROUP_OF, '')
    // "Sales of capital goods (#".
    .replace(/^(?:sales|purchases|shipments|deliveries)\sof\s(?:the\s)?/i, '')
    // "Finished goods such as machines and cars".
    .replace(/(?<=\w)\ssuch as\s.*$/, '')
    // "In particular raw products (#".
    .replace(/^particular\s/, '');
  if (OTHER.test(words)) return words.toLowerCase();
  if (/^(?:the|an?)$/i.test(words)) return null;
  if (INITIALS.test(words) && !GOODS_BY_INITIALS.test(words)) return null;
  // "The share of global exports".
  if (/^(?:global|world|worldwide)$/i.test(words)) return null;
  const account = accountNamed(words);
  if (account) return account;
  // "The current account was #": the noun reads as a verb; "# in the black (#".
  if (words.endsWith('current') || /^(?:black|red)$/.test(words)) return null;
  if (SERVICE_MONEY.test(words)) return 'services';
  const made = words.endsWith('makers') ? madeBy(words) : null;
  if (made) return made;
  const firms = FIRMS.exec(words)?.[0];
  if (firms) return firmsName(firms);
  if (OF_INDUSTRY.test(words)) return productName(words);
  const of = BUSINESS.exec(words)?.groups?.of;
  if (of !== undefined) {
    // "The leather goods sector": goods of one kind.
    const kind = KIND_OF_GOODS.test(of) && !NO_PRODUCT.test(of) ? productName(of) : null;
    if (kind && !isKindOfTrade(kind)) return kind;
    const narrowed = narrowingWords(of);
    const none = IS_SECTOR.test(words) ? NO_SECTOR : NO_BUSINESS;
    return narrowed && !none.test(narrowed) && !NO_PRODUCT.test(narrowed) ? productName(narrowed) : null;
  }
  // "Regions that produce oil": what somebody does.
  if (DOES.test(words)) return null;
  if (MANNER.test(words) || endsInNoGoods(words)) return null;
  return NO_PRODUCT.test(words.replace(NAMED_ALL_THE_SAME, ' ')) || NO_TRADE_ING.test(words)
    ? null
    : productName(words);
}

/** "Tea and its products", "IT services", "forest industry products": names, though a word in them is none. */
const NAMED_ALL_THE_SAME =
  /\band (?:its|their|other) |\bIT\s|\bsolid[- ]state\s|(?<=[a-z]\s)(?:industry|sector)\s(?=(?:products|goods)$)/;

/** "BYD accounted for # of exports": firms go by initials too, and goods by few. */
const INITIALS = /^[A-Z]{3,5}$/;
const GOODS_BY_INITIALS =
  /^(?:[NHB]?EV|PHEV|ITES|ICT|BPO|KPO|LNG|LPG|CNG|NGL|RMG|SUV|DRAM|NAND|HBM|SSD|GPU|CPU|OLED|LCD|LED|PCB|PVC|PET|PTA|MEG|HDPE|LDPE|FMCG|DAP|MAP|MOP|TSP|NPK|UAN|POL|MDF|OSB|HRC|CRC|SMP|WMP|DDGS|UCO|SAF|HVO|FAME|MTBE|API|PGM|MRO|UAV|NODX|NORX)$/;

const WHOLE_LINE = /^[A-Z][a-z-]*(?:,?\s(?:and\s|of\s|&\s)?[a-z][a-z-]*){0,5}$/;
/** The product that a line names which holds nothing else. */
export function lineProduct(line: string): string | null {
  if (!WHOLE_LINE.test(line)) return null;
  const words = line.charAt(0).toLowerCase() + line.slice(1);
  return mayEndInName(words) ? clean(words) : null;
}

/** The product that words name which a sentence is said of; null where they name something else. */
export const productOfWords = (words: string | undefined): string | null =>
  NAME.test(words ?? '') ? null : clean(words);

/** "Zhang Zhiwei had expected": somebody, not something. */
export const NAME = /\s[A-Z][a-z]/;

/** "Catalonia (#) and Andalusia (#)": a single name with a capital inside a sentence. */
export const isPlace = (words: string | undefined, masked: string): boolean =>
  words !== undefined &&
  (REGIONS.has(words.toLowerCase()) ||
    (/^[A-Z][a-z]+$/.test(words) && /[a-z#@)]\W{1,3}$/.test(masked.slice(0, masked.indexOf(words)))));
/** Provinces and states that send or take goods, and stand where the name of a product may. */
const REGIONS: ReadonlySet<string> = new Set(
  'guangdong|zhejiang|jiangsu|shandong|fujian|sichuan|hainan|xinjiang|hubei|hunan|henan|hebei|anhui|liaoning|shanghai|shenzhen|chongqing|tianjin|texas|california|florida|michigan|ohio|illinois|louisiana|washington|iowa|ontario|quebec|alberta|manitoba|saskatchewan|british columbia|gujarat|maharashtra|tamil nadu|karnataka|kerala|punjab|bavaria|saxony|hesse|catalonia|madrid|andalusia|valencia|galicia|lombardy|veneto|tuscany|piedmont|scotland|wales|northern ireland|england|flanders|wallonia|queensland|victoria|new south wales|western australia|tasmania'.split(
    '|',
  ),
);
