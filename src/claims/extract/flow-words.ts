import type { Flow } from '../../model/flow.js';
import { findCredits } from './credits.js';
import { findOrders } from './export-orders.js';
import type { FlowWord } from './flow-word.js';
import { BUYS_BEFORE_SELLS, SELLS_BEFORE_BUYS } from './gap-between.js';
import { matchesOf } from './matches.js';
import { isInOfficeName } from './office-names.js';
import { byOpening } from './opening.js';
import { tellsOn } from './tells-on.js';
import { isThisTrade } from './this-trade.js';
import { BOUGHT_ABROAD, SOLD_ABROAD } from './traded-abroad.js';
import { gateOf } from './word-gates.js';

export type { FlowWord } from './flow-word.js';

const NOT_A_FLOW =
  'wars?|deals?|talks?|agreements?|pacts?|partners?|partnerships?|polic(?:y|ies)|barriers?|tensions?|curbs?|minist\\w+|body|organi[sz]ations?|officials?|data|measures?|representatives?|rules?|disputes?|frictions?|cooperation|ties|relations\\w*|practices|truce|sanctions|blocs?|groups?|restrictions?|controls?|acts?|negotiat\\w+|experts?|analysts?|economists?|routes?|shows?|fairs?|secretar\\w+|commissioners?|negotiators?|unions?|associations?|chiefs?|reports?|secretariat|department|promotion|agenc(?:y|ies)|offices?|bureaus?|councils?|boards?|openness|envoys?|adviser|diplomacy|landscape|environment|uncertainty|systems?';
const TOTAL = String.raw`(?:(?:two-way|total|overall|bilateral|international|foreign|external|global|world|merchandise|goods|commodity|visible|cross-border|general|processing)\s+)*(?<!\b[Tt]erms of )trade(?:\s+(?:volume|value|turnover|flows?))?(?!\s+(?:${NOT_A_FLOW}|in\s+balance|and\s+(?:industry|development|tourism|economic))\b)(?![- ](?:related|weighted|dependent|exposed|in)\b(?!\s+(?:goods|merchandise|services|which|(?:[a-z-]+\s+){1,3}?(?:services|goods|products|materials|items|metals|equipment|machinery|minerals|fuels|commodities|parts|components|tools|instruments|appliances|devices|medicines)\b|(?:[a-z-]+\s+){1,3}?(?:was|were|came|amounted|reached|rose|fell|grew|climbed|dropped|stood|totall?ed|shrank|declined|increased)\b|(?:agricultur\w+|agri-?food|food\w*|farm|oil|gas|energy|fuels?|steel|metals?|minerals|chemicals|pharmaceuticals|machinery|vehicles|cars|textiles|clothing|garments|electronics|semiconductors|chips|gold|diamonds|timber|grain|fish|seafood|meat|wine|fruit|vegetables|weapons|waste|drugs|plastics|rubber|paper|wood|furniture|toys|footwear|leather|cotton|sugar|coffee|tea|rice|aircraft|ships|batteries)\b|cars|crude|\w+\s+between|the|this|that|these|those|last|recent|both|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|h[12]|\d)))|(?:exchanged|traded)(?= (?:a total of |a record |about |some |nearly |almost |over |more than )?(?:goods|merchandise|products|#)| (?:with|between) (?:each other|one another|themselves)\b)|traded(?= (?:[a-z#-]+ ){0,8}?(?:as much|more|less|most) with\b)|(?<=\bthe )total(?= (?:was|came|reached|stood|amounted))|(?<=# for the )total(?=, (?:of|up|down|by)\b)|commercial exchanges?|(?:(?:total|overall|foreign) )?(?:commodity|merchandise|goods) exchanges?(?= (?:of|between|with) (?:the )?@)|exchanges? of (?:goods|commodities)(?= (?:with|between|was|were|came|rose|fell|grew|reached|amounted)\b)|both directions|both ways(?= together)|(?<!\b(?:high|higher|highest|large|largest|biggest|greatest) |# in )(?:commodity |mutual |annual )?turnover|(?:bilateral )?commerce(?=\s+(?:between|with|grew|rose|fell|shrank|dropped|climbed|reached|came|amounted|was|totall?ed)\b)|business(?=\s+(?:between|with)\s+(?:the\s+)?@)|(?<=\b(?:did|do|does|done|doing) )business(?= (?:worth |of )#)|(?<=\b(?:did|do|does|done|doing) (?:(?:about|some|nearly|almost|over) )?#[^.,;@]{0,16} (?:of|in) )business\b`;
/** "The minus was #", of an amount of money: not of a rate, whose number is short. */
const SIDE_OF =
  '(?= (?:(?:in (?:trade )?)?with (?:the )?@+ )?(?:was|stood at|came to|reached|amounted to|is|of) (?:about |some |nearly |over |almost |just |only )?#{7})';
const GAP = `(?:(?:global|overall|current[- ]account|trade|merchandise|goods|services|bilateral|external|foreign|visible|commercial|commodity|current)[\\s-]+)*(?:(?<between>${SELLS_BEFORE_BUYS})|(?<deficit>${BUYS_BEFORE_SELLS}|(?:in|into|out of) the red(?! sea)|(?:negative|adverse) (?:trade )?balances?|deficits?|shortfalls?|trade gaps?|imbalances|(?<=\\b[Tt]he )minus${SIDE_OF}|hole(?= between (?:the two|them)\\b)|(?<=\\bleft an? )(?:hole|gap)(?= of #)|hole(?=\\s+(?:of #+ )?in (?:the |its |their |@+(?:'s)? )?(?:trade|external|foreign|merchandise|balance))|(?<=\\b(?:clos|narrow|widen|cut|trimm|reduc|shrank|increas|push)(?:ed|ing|ting)? (?:the|its|that) )gaps?(?= (?:by|from|to) #)|gaps?(?=: #|, (?:however|though|meanwhile|in turn|by contrast),|\\s+(?:(?:thus|therefore|then|so|hence|consequently|accordingly|also|even|again|now) )?(?:left|remaining|got|improved|worsened|opened|eased|remained|in|with|between|of #|was|is|were|are|had|has|have|widened|narrowed|grew|shrank|shrunk|expanded|contracted|deepened|dropped|declined|increased|decreased|climbed|slipped|slid|edged|inched|closed(?= by\\b)|for (?:the|all)|on the (?:month|year|quarter)|first|again|reached|came|stood|fell|rose|doubled|tripled|jumped|swelled|swells|ballooned|hit|amounted|totall?ed|to #|at #|that|which|more than|#))|imbalance)|(?<surplus>(?<=# to the )good|(?:in|into|out of) the black(?! sea| market)|(?:positive|favou?rable) (?:trade )?balances?|surplus(?:es)?|(?<=\\b[Tt]he )plus${SIDE_OF})|(?<balance>trade balance|net trade(?= (?:was|is|came|stood|at|of|in|improved|worsened|fell|rose|with)\\b)|what (?:remains|remained|is left|was left)(?= (?:is|was|were)\\b)|(?:hole|difference) between (?:the two|them)\\b|(?:difference|gap|margin) between (?:the )?(?:@+(?:'s)? )?(?:[a-z]+ ){0,3}?(?:exports|imports|sales|purchases)\\b[^.;#]{0,40}? and (?:[a-z@]+ ){0,4}?(?:imports|exports|purchases|sales)|(?:visible |external )?balance(?:s)?(?: of (?:foreign )?trade)?))`;
/** Who is meant by a word that points back: sales and purchases are trade where it follows. */
const THEM =
  '(?:(?:the )?rest of the world|all destinations|it|them|there|(?:the|that) (?:[a-z]+ )?(?:bloc|country|union|region|continent|island|kingdom|neighbou?r|city-state|republic|market)|(?:these|those|other|all|most) (?:[a-z]+ )?(?:countries|markets|economies|partners)|its (?:[a-z]+ ){0,2}neighbou?rs?)\\b';
/** What is earned and paid where the thing traded is a service. */
const SERVICE = '(?:(?:[a-z-]+ )?services|travel|tourism|transport(?:ation)?|shipping|visitors|tourists)';
const EXPORTS = `${SOLD_ABROAD}|export turnover|(?<=\\b(?:top|largest|biggest|main|leading|major|principal|chief|important|number one)\\s)export (?:markets?|destinations?|partners?|buyers?|customers?|outlets?)|(?:re-?|agr[io](?:-?food)?-)?exports?|exported|exporting|NODX|NORX|(?:foreign|overseas|outbound|outward|outgoing|export|external) (?:sales|shipments)|(?:outbound|outgoing) goods|(?:overseas |outbound )?shipments(?! from| into\\b)|loadings|liftings|shipments(?= from (?:the )?@+ to)|(?:services?|travel|tourism|tourist|transport|canal) (?:receipts|earnings|revenues?|credits)|(?:tourism|travel) income|(?:receipts|earnings|income|revenues?) from (?:foreign |inbound |exported |trade in )?${SERVICE}|sales (?:abroad|overseas|across borders)|cross-border sales|sales(?= of (?:[a-z-]+ ){1,4}(?:abroad|overseas|to foreign))|sales(?= to (?:(?:the )?@|${THEM}))|sales(?= of (?:[a-z-]+ ){1,4}(?:to|by) (?:the )?@)|sales(?= (?:there|across the (?:Tasman|Channel|Rio Grande))\\b)|(?<=@ )sales(?= in (?:the )?@)|sales(?= of (?:@+ )?(?:goods|merchandise|products)\\b)|(?:sales|deliveries|supplies)(?= of (?:the )?@+ (?:[a-z-]+ ){1,3}(?:to|into) (?:the )?@)|(?<=@(?:'s)? )deliveries(?! from)|deliveries(?= to (?:(?:the )?@|${THEM}))|consignments(?= (?:to (?:(?:the )?@|${THEM})|abroad|overseas))|(?<=\\b(?:cut|reduced|raised|lowered|increased|boosted|doubled|halved|trimmed|slashed|expanded|stepped up|scaled up|scaled back) (?:its|their) )(?:supplies|deliveries)(?= (?:to|by|from)\\b)|(?<=\\b(?:list|table|ranking) of )sales|dispatches(?= to (?:(?:the )?@|${THEM})| (?:were|rose|fell|grew|increased|decreased|declined|dropped|went|gained|lost)\\b)|(?<=\\b(?:goods|services) )credits`;
const IMPORTS = `${BOUGHT_ABROAD}|import (?:turnover|bills?)|bills?(?= for (?:the )?@+ (?:goods|products|[a-z-]+s|oil|gas|coal|fuel|steel|wheat|rice)\\b)|(?<=@ )purchases(?= in (?:the )?@)|(?<!\\b(?:tourists?|visitors?|passengers?|migrants?|flights?|guests?|vessels?) )arrivals(?= (?:of [a-z]|from (?:(?:the )?@|${THEM})))|(?<=\\b[Dd]ispatch(?:es|ed)\\b[^.]{0,120} )arrivals|(?:services?|travel|freight|transport) (?:payments|debits)|(?:payments|spending|expenditures?|outlays) (?:for|on) (?:foreign |imported )?${SERVICE}(?: (?:from )?(?:abroad|overseas))?|(?<=\\b(?:top|largest|biggest|main|leading|major|principal|chief|important|number one)\\s)import (?:markets?|sources?|origins?|partners?|suppliers?)|(?:re-?)?imports?|imported|importing|(?:inbound|inward|incoming|import) (?:shipments|purchases|goods)|shipments(?= from)(?! from (?:the )?@+ to)|shipments(?= into\\b)|spending(?= on (?:[a-z]+ ){0,2}(?:goods|products|merchandise) (?:from|made in) (?:the )?@| on (?:the )?@+ (?:goods|products|merchandise))|purchases (?:from abroad|abroad|overseas)|purchases(?= of (?:[a-z-]+ ){1,4}(?:from abroad|abroad|overseas))|purchases(?= from (?:(?:the )?@|${THEM}))|purchases(?= by (?:the )?@+ (?:of|from) )|purchases(?= of (?:foreign|imported|(?:the )?@+) [a-z])|(?<=\\b(?:cut|cuts|reduced|raised|increased|boosted|doubled|halved|trimmed|slashed|expanded) (?:its|their) )purchases(?= (?:to|by|from)\\b)|(?<!whose )purchases(?=,| of #| (?:cost|came|were|was|rose|fell|grew|sank|slid|shrank|stood|soared|jumped|climbed|dropped|slumped|surged|declined|increased|decreased|plunged|tumbled|slipped|doubled|tripled|halved|eased|expanded|contracted|gained|lost|totalled|totaled|amounted|reached)\\b)|deliveries(?= from (?:the )?@)|orders (?:of [a-z ]{2,20} )?from abroad|(?<=\\b(?:list|table|ranking) of )purchases|(?<=\\b(?:goods|services) )debits`;
const NOT_AFTER =
  'controls?|curbs?|bans?|sanctions?|licen[cs]\\w+|restrictions?|tariffs?|dut(?:y|ies)|permits?|(?<!s\\s)(?:driven|led|oriented)|prices?|price|orders?|quotas?|tax(?:es)?|rebates?|subsid\\w+|sectors?(?!\\s(?:recorded|posted|earned|registered|saw|grew|rose|fell|declined|contracted|expanded)\\b)|industry|credits?|substitution|markets?|growth target|engine|powerhouse|hubs?|managers?|order|costs?(?!\\s+(?:(?:the|it|them)\\b|@|#))|bills?(?= )';
const BOTH =
  'imported and exported|exported and imported|imports? and exports?(?: value| volume| turnover)?|exports? and imports?(?: value| volume| turnover)?|exports (?:as well as|and also) imports(?![^.;]{0,40}#[^.;]{0,14} and #)|imports (?:as well as|and also) exports(?![^.;]{0,40}#[^.;]{0,14} and #)|(?:import-export|export-import)(?: value| volume| turnover| trade)?|imports from and exports(?= to\\b)|exports to and imports(?= from\\b)';
const NOUN = byOpening(
  new RegExp(
    String.raw`(?<![\w-])(?:(?<both>${BOTH})|${GAP}|(?<exports>${EXPORTS})|(?<imports>${IMPORTS})|(?<total>${TOTAL}))(?![\w])(?!(?:\s|-)(?:${NOT_AFTER})\b)`,
    'gi',
  ),
);
/** Opened by any word that names a flow, by a noun or a verb. */
export const FLOW_GATE = gateOf(
  'raked|rakes|raking|good|business|supplied|supplies|deliveries|supplying|goes|heads|remains|remained|difference|receipts|earnings|income|revenues?|payments|spending|expenditures?|outlays|inbound|outbound|incoming|outgoing|credits|debits|trade|traded|exchanged|exchange|exchanges|total|both|red|black|turnover|commerce|deficits?|shortfalls?|gaps?|holes?|imbalances?|surplus|surpluses|balances?|exports?|exported|exporting|reexports?|imports?|imported|importing|reimports?|nodx|norx|sales|shipments|consignments|loadings|liftings|arrivals|dispatches|deliveries|purchases|orders|sold|sells?|selling|shipped|ships?|shipping|sent|sends?|dispatched|delivered|delivers?|delivering|earned|earns|earning|paid|pays|fetched|fetches|netted|brought|brings?|bought|buys?|buying|purchased|procured|procures|acquired|took|takes|received|receives|sourced|spent|spends|went|headed|left|leaving|came|coming|entered|entering|arrived|arriving|flowed|flows|flowing|going|taken|got|gets|what|found|finds?|ended|ends?|plus|minus|bills?',
);
/** Deficits and surpluses that are not of trade. */
const OTHER_GAP =
  /\b(?:budget|fiscal|federal|government|primary|public|oil supply|supply|skills?|gender|pay|wage|price|tariff|funding|investment|productivity|technology|(?<!\b(?:primary|secondary)\s)income|output|growth|statistical|data)\s+$/i;

const OBJECT = String.raw`(?:(?:(?<!\b(?:was|were|been|being|is|are|be|shares?|stakes?)\s[a-z]+\s)for (?=(?:a total of |some |nearly |about |over |more than |almost )?#))?(?:a total of |some |nearly |about |over |more than |almost )?#|(?:[\w-]+ ){0,3}(?:goods|merchandise|products)\b|[a-z-]+(?: [a-z-]+){0,3}(?: (?:to|from) (?:the )?@+)?,? (?:worth|valued|for(?= #))|\d[\d,]* (?:[A-Z][a-z]+ )?[a-z]+(?: [a-z]+){0,2},? (?:worth|valued|with a|for #)|(?:(?:so much |even |much |far |a lot |slightly |a little )?(?:less|more|fewer)\b)|(?:the )?(?:most\b(?! of)|bulk\b|lion's share)|(?:[a-z#-]+ ){0,8}as (?:much|many)\b|(?:so|this|that) (?:much|little|many|few)\b)`;
const SELL =
  '(?:shipped|ships|sent|sends) out|supplied(?: with)?|supplies|supplying|sold|sells?|selling|shipped|ships?|shipping|sent|sends?|dispatched|delivered|delivers?|earned|earns|earning|raked in|rakes in|raking in|fetched|fetches|netted|(?<!\\b(?:year|month|quarter|half|week|period|january|february|march|april|may|june|july|august|september|october|november|december)\\s)(?:brought|brings?)(?: in)?(?=\\s+(?:the\\s+)?(?:@+\\s+)?(?:(?:a total of|some|nearly|about|over|more than|almost)\\s)?#)';
const BUY =
  'procured|procures|acquired|brought in(?= (?:[a-z-]+ ){0,3}(?:goods|products|merchandise)\\b)|(?:got|gets)(?= goods\\b)|bought|buys?|buying|purchased|purchases|took in|takes in|taking in|took(?! (?:place|effect|over|part|up))|takes(?! (?:place|effect|over|part|up))|received|receives|sourced|spent|spends|spending(?=\\s+(?:(?:an|about|some|nearly|over|estimated|amount|of|more|than)\\s)*#+[^#@;.,]{0,12}\\son\\s(?:the\\s)?@)|(?<!\\b(?:tax|taxes|duties|tariffs)\\s)(?:paid|pays)(?!\\s+[^.;,]{0,40}(?:tariffs?|dut(?:y|ies)|tax(?:es)?|lev(?:y|ies)|fines?|wages|interest|dividends?|fees|back\\b))';
const VERB = byOpening(
  new RegExp(
    String.raw`\b(?:(?<sell>${SELL})|(?<buy>${BUY}))\s+(?:us |(?:it|them) (?=(?:(?:only|just|about|some|nearly) )?#)|its (?:[\w-]+ ){1,3}|(?:the|that) (?:[\w-]+ )?(?:bloc|country|nation|neighbou?r|island|kingdom|city-state) |(?:the\s+)?(?:@+\s+)?)(?=${OBJECT})|\b(?:what|all that|everything(?:\s+that)?|(?:goods|products|merchandise)(?:\s+(?:that|which))?|those)\s+(?:it|they|(?:the\s+)?(?:@+|country|bloc|nation|union))\s+(?:(?<supply>${SELL})|(?<demand>${BUY}))(?=\s+(?:to|from|abroad|overseas|here|there|in|during|last)\b|\s+(?:(?:them|it|other countries|others|the rest of the world)\s+)?by\s+(?:about\s|some\s|nearly\s|more than\s|over\s|almost\s)?#|\s*[.,;(])|\b(?:(?<sold>(?:found|finds?) (?:[a-z]+ )?(?:buyers?|takers?|customers?|purchasers?|a market|a home|an outlet)(?= in (?:the )?@)|(?:ended|ends?) up(?= in (?:the )?@))|(?<out>(?:was|were|been|are|is) (?:sent|shipped|sold|dispatched|delivered)|(?<=[a-z]\s)(?:sent|shipped|sold|delivered|supplied|dispatched)(?=\s+(?:by|from)\s+(?:the\s+)?@+\s+to\b)|(?<=[a-z]s\s)(?:sent|shipped|delivered|dispatched|sold|going|headed)(?:\sout)?(?=\s+(?:to\s+(?:the\s+)?@|(?:abroad|overseas)\b))|(?:flowing|shipped|sent|taken)\sout\sof(?=\s+(?:the\s+country\b|@))|leaving(?=\s+(?:the\s+country\b|it\b|@))|left(?=\s+the\s+country\s+(?:for|to)\b)|went|goes|headed|heads|(?<!\b(?:which|that|was|were|is|are|been)\s)left)(?=\s+(?:by\b|for\b|it\b|out\b(?! of)|from (?:the )?@+ to\b|abroad|overseas|there|to (?:the )?(?:@|world)|the country\b(?!\s+(?:with\s)?(?:an?\s)?#)|@+(?![@']|s?\s(?:goods\s)?(?:exports|imports|trade|sales|shipments)\b)))|(?<into>(?<=#\s)(?:came|flowed)(?= in\s(?!at\b|below|above|short|under|over\b|line|higher|lower|weaker|stronger|better))|(?<=#\s)entered(?= it\b)|came(?= in(?:\s+from\b|\s+(?:during|through)\b|\s*(?:[.;,)]|$)))|came(?= (?:from (?:the )?@|in from|from there|into (?:the country\b|(?:the )?@)))|(?:coming|flowed|flows|flowing|brought|delivered|shipped)(?= into (?:the country\b|(?:the )?@))|(?<=[a-z]s?\s)(?:coming|arriving)(?: in)?(?= from (?:the )?@)|(?<=@\s(?:[a-z-]+\s){0,2}[a-z]+s\s)(?:bought|purchased|ordered|taken)(?= by (?:the )?@)|arriving(?= in (?:the country|(?:the )?@))|enter(?:ed|ing) (?:the country|(?:the )?@)|(?:was|were|been|are|is) (?:bought|purchased|ordered|sourced|received|obtained|shipped|brought|flown)(?= (?:in )?from\b(?! stocks?\b)| into (?:the country|@)| in(?:\s*(?:[.;,)]|$)| (?:from|during|in|between|by|at|through)\b))|arrived(?= (?:in )?from (?:(?:the )?@|there|abroad|overseas))))`,
    'gi',
  ),
);

function gapOf(groups: Record<string, string | undefined>): FlowWord['gap'] {
  return groups.deficit ? 'deficit' : groups.surplus ? 'surplus' : null;
}

const THOSE =
  /\bthose(?=\s+(?:(?:bound|destined|headed)\s+for|(?:sent|shipped|going|sold)\s+to|to|from|with|of)\s+(?:the\s+)?@)|(?<=@\s)ones\b|(?<=\b(?:while|whereas|and|but)\s)those(?=\s+of\s+(?!(?:the|its|their|other|others|last|this|most|many|all|some|any|an?)\b)[a-z])/gi;

/** "and those to the United States": the flow named before it. */
function withThose(masked: string, found: readonly FlowWord[]): readonly FlowWord[] {
  const those = matchesOf(THOSE, masked).flatMap((m) => {
    const before = found.filter((f) => f.end <= m.index).at(-1);
    return before ? [{ ...before, start: m.index, end: m.index + m[0].length, by: 'noun' as const }] : [];
  });
  return those.length > 0 ? [...found, ...those].sort((a, b) => a.start - b.start) : found;
}

/** "exports and imports" as two, where what follows is said of each "respectively". */
const splitBoth = (words: string, at: number): FlowWord[] =>
  matchesOf(/exports?|imports?/gi, words).map((m) => ({
    start: at + m.index,
    end: at + m.index + m[0].length,
    flow: /^ex/i.test(m[0]) ? 'exports' : 'imports',
    gap: null,
    by: 'noun',
  }));

/** "Exports and imports rose # and #": a number of each. */
const PAIRED = /^\s(?!(?:of|to|from|with|between|in)\s)[^#@.;]{3,40}#+\sand\s(?:by\s|to\s|at\s)?#+(?!\s(?:and|or)\s#)/;

/** "Exports and imports of transport, travel and insurance came to # respectively": each number is of both, for one of those. */
const OF_SEVERAL =
  /^\sof\s(?![^#;.]{0,60}\s(?:goods\sand|and)\sservices\s[a-z]+ed\b)[^#;.@]{3,140}?\sand\s[^#;.@,]{2,50}?\s(?:amounted|were|was|came|reached|totall?ed|stood|rose|fell|grew|increased|dropped|declined)\b/;

/** "Argentina imported # of Brazilian goods": what an economy before it did, where an amount is the object. */
function isActive({ 0: word, index }: RegExpExecArray, masked: string): boolean {
  const form = word.length < LONGEST_VERB ? word.toLowerCase() : '';
  const behind = (): string => masked.slice(index + word.length, index + word.length + 40);
  if (form === 'importing' || form === 'exporting')
    return AMOUNT.test(behind()) && CLAUSE_BEFORE.test(masked.slice(Math.max(0, index - 100), index));
  if (form !== 'imported' && form !== 'exported') return false;
  return (
    (OBJECT_AMOUNT.test(behind()) && SUBJECT_BEFORE.test(masked.slice(Math.max(0, index - 80), index))) ||
    (WHICH_BEFORE.test(masked.slice(Math.max(0, index - 30), index)) && AMOUNT.test(behind()))
  );
}
const LONGEST_VERB = 10;
/** "Russia, which imported # tons". */
const WHICH_BEFORE = /@,\s+which\s+$/;
/** "The UAE also marked a growth, importing goods worth #". */
const AMOUNT =
  /^\s+(?:(?:goods|products|merchandise)\s+(?:worth|valued\s+at|for)\s+)?(?:about\s+|some\s+|nearly\s+|over\s+)?#/;
const CLAUSE_BEFORE = /@+\s[^@;.#]{1,70}(?:,|\bby)\s+$/;
const OBJECT_AMOUNT =
  /^\s+(?:(?:some|about|nearly|over|almost|only|just|a total of)\s+)?#+[^#@;.,]{0,12}\sof\s+(?:the\s+)?@/i;
const SUBJECT_BEFORE = /@+(?:\s*,[^,#@;]{1,40},)?\s+(?:(?:has|had|have|also|alone|again|still|only|itself)\s+){0,2}$/;

/** "The import-export inspection unit": an office, and no trade. */
const IN_AND_OUT = /^(?:import-export|export-import)$/i;
const OFFICE =
  /^\s(?:[a-z]+\s)?(?:units?|banks?|compan(?:y|ies)|firms?|offices?|departments?|agenc(?:y|ies)|inspect[a-z]+|controls?|licen[cs]es?|businesses|houses?|dut(?:y|ies)|rules?|regulations?)\b/i;

/** "Second place went to Mexico": no goods do. */
const A_PLACE =
  /\b(?:place|spot|position|rank|slot|honou?rs?|title|crown|credit|thanks|prize)\s+(?:again\s+|then\s+)?$/i;

/** "Key import products include", "main export items were": what is listed is of the flow. */
const LIST_OF =
  /^\s(?:items|goods|products|commodities|categories|groups|staples)(?:\s[a-z-]+){0,6}?\s?(?:include[ds]?\b|included\b|including\b|comprise[ds]?\b|were\b|are\b|:)/i;

/** "Non-oil exports, counting re-exports, slipped": what is counted in, and no flow that has a number. */
const COUNTED_IN =
  /(?:[,(]\s?|^\s)(?:counting|including|incl\.|excluding|with|without|plus|as well as|along with|together with)\s(?:(?:the|its|all)\s)?$|[,(\s](?:excluding|excl\.|without|net of|not counting|other than|apart from)\s(?:(?:the|its|all)\s)?$/i;
const NO_NUMBER = /^(?:\s(?:included|counted in))?(?:[,)]|\s(?!(?:of|worth|at|which|to)\b))/;
const isOnlyCounted = ({ 0: words, index }: RegExpExecArray, masked: string, before: FlowWord | undefined): boolean =>
  /^re-?exports$/i.test(words) &&
  (before === undefined || (before.flow === 'exports' && index - before.end < 50)) &&
  isAside(masked.slice(Math.max(before?.end ?? 0, index - 50), index), masked.slice(index + words.length));
/** "The European Union excluding intra-EU trade (#)": what is left out has no number. */
const LEFT_OUT = /\b(?:excluding|without|not counting|net of)\s(?:the\s)?(?:intra|extra)-@+\s$/i;
/** "The figures take in trade with Botswana and Namibia": what they count, and no figure of it. */
const COUNTED_WITH =
  /\b(?:[Tt]hey|[Tt]hese|[Tt]hose|[Ii]t|figures|data|statistics|numbers|totals?|releases?|reports?|series|count)\s(?:(?:also|already|now|both)\s|do(?:es)?\snot\s)?(?:takes?\sin|includes?|excludes?|covers?|leaves?\sout|comprises?|counts?)\s(?:(?:the|its|all|any)\s)?$|^(?:In|Ex)cluding\s$/;
const isLeftOut = ({ 0: words, index }: RegExpExecArray, masked: string): boolean => {
  const left = masked.slice(Math.max(0, index - 50), index);
  return LEFT_OUT.test(left) || (COUNTED_WITH.test(left) && /^[^#.;]*[.;]?$/.test(masked.slice(index + words.length)));
};
/** "Including re-exports", ", re-exports included,". */
const isAside = (left: string, right: string): boolean =>
  (COUNTED_IN.test(left) || (/[,(]\s?$/.test(left) && /^\s(?:included|counted\sin)\b/.test(right))) &&
  NO_NUMBER.test(right);

/** Every noun and verb that names a flow, in a sentence whose economies are masked by `@` and numbers by `#`. */
export function findFlowWords(masked: string, ofOrders = false, ofCredits = false): readonly FlowWord[] {
  const found: FlowWord[] = [...findOrders(masked, ofOrders), ...findCredits(masked, ofCredits)];
  const apart = masked.includes('espectively');
  for (const match of matchesOf(NOUN, masked)) {
    const groups = match.groups!;
    const { deficit, surplus, exports: out, imports: into } = groups;
    const balance = groups.between ?? groups.balance;
    const left = masked.slice(Math.max(0, match.index - 20), match.index);
    if ((deficit || surplus || balance) && OTHER_GAP.test(left)) continue;
    if (match[0].endsWith('Trade') && isInOfficeName(masked.slice(Math.max(0, match.index - 90), match.index)))
      continue;
    if (balance && OF_PAYMENTS.test(masked.slice(match.index + match[0].length, match.index + match[0].length + 26)))
      continue;
    if (IN_AND_OUT.test(match[0]) && OFFICE.test(masked.slice(match.index + match[0].length))) continue;
    if (isOnlyCounted(match, masked, found.at(-1)) || isLeftOut(match, masked)) continue;
    // "remained the top export": a product, not a flow.
    if (
      /^(?:ex|im)port$/i.test(match[0]) &&
      !/^\s+(?:values?|volumes?|earnings|revenues?|total|figure)\b/i.test(
        masked.slice(match.index + match[0].length),
      ) &&
      /\b(?:top|main|biggest|largest|leading|chief|number one|key|major)\s+(?:@+\s+)?$/i.test(left) &&
      !LIST_OF.test(masked.slice(match.index + match[0].length, match.index + match[0].length + 90))
    )
      continue;
    if (
      balance &&
      /^balances?$/i.test(match[0]) &&
      !(match.index === 0 && masked[match[0].length] === ':') &&
      !(/[;,]\s$/.test(left) && /^:?\s[-+]?#/.test(masked.slice(match.index + match[0].length))) &&
      !ON_TRADE.test(masked.slice(match.index + match[0].length, match.index + match[0].length + 40)) &&
      !/\b(?:the|its|their|a|(?:19|20)\d\d|trade|goods|services|of|@|oil|petroleum|energy|fuel|gas|food|agri-?food|agricultural|automotive|non-[a-z]+)\s*(?:'s\s+)?$/i.test(
        left,
      )
    )
      continue;
    if (
      groups.both &&
      !/ed\b/i.test(groups.both) &&
      (apart || PAIRED.test(masked.slice(match.index + match[0].length))) &&
      !OF_SEVERAL.test(masked.slice(match.index + match[0].length, match.index + match[0].length + 170))
    ) {
      found.push(...splitBoth(match[0], match.index));
      continue;
    }
    // "Bought # of the exports, and this trade grew": the direction that was just told.
    const trade = { start: match.index, end: match.index + match[0].length };
    const back = isThisTrade(masked, trade) ? found.at(-1) : undefined;
    const flow: Flow =
      deficit || surplus || balance ? 'balance' : out ? 'exports' : into ? 'imports' : (back?.flow ?? 'total');
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      flow,
      gap: gapOf(groups),
      by: isActive(match, masked) ? 'verb' : 'noun',
    });
  }
  for (const match of matchesOf(VERB, masked)) {
    const { sell, buy, sold, out, into, supply, demand } = match.groups!;
    const clause = supply ?? demand;
    const word = (sell ?? buy ?? sold ?? out ?? into ?? clause)!;
    // "What China sells to Africa": the verb stands at the end of what was found.
    const start = clause ? match.index + match[0].length - clause.length : match.index;
    const end = start + word.length;
    if (found.some((f) => f.start < end && start < f.end)) continue;
    if (out && A_PLACE.test(masked.slice(Math.max(0, start - 24), start))) continue;
    if (tellsOn(word, masked, start)) continue;
    found.push({ start, end, flow: sell || sold || out || supply ? 'exports' : 'imports', gap: null, by: 'verb' });
  }
  found.sort((a, b) => a.start - b.start);
  return withThose(masked, found);
}

/** "Balance on goods and services: #", "balance of trade in services". */
const ON_TRADE = /^\s(?:on|in|of|for)\s(?:(?:trade|commerce)\sin\s)?(?:goods|merchandise|services|trade)\b/i;
/** "On a balance of payments basis": how it was counted. */
const OF_PAYMENTS = /^[\s-]of[\s-]payments[\s-](?:basis|terms|concept|principles|definition)\b/i;
