import type { Draft, Marks } from '../extract/draft.js';
import { isWholeOfShare } from '../extract/flow-of-number.js';
import { isClassOfProduct } from '../extract/flow-product.js';
import { isGoodsWord } from '../extract/goods-words.js';
import { matchesOf } from '../extract/matches.js';
import { mayEndInName } from '../extract/noun-phrase.js';
import { type NounPhraseForm, nounPhraseForm } from '../extract/noun-phrase-form.js';
import { type Gate, gateOf, opens } from '../extract/word-gates.js';
import { wordSource } from '../extract/word-source.js';
import { onceInTurn } from '../once-in-turn.js';
import { apposedTo } from './apposed-item.js';
import { BEHIND_ITS_NUMBER } from './behind-its-number.js';
import { byExamples } from './by-examples.js';
import { sideItem } from './clause-item.js';
import { goodsCounted } from './counted-things.js';
import { headsList, ledChange, standsAmong } from './first-item.js';
import { labelOf } from './flow-label.js';
import { goodsAtHead } from './goods-at-head.js';
import { isHad } from './had-by-subject.js';
import { namesBeside, type Subject } from './names-beside.js';
import { productBehind } from './product-behind.js';
import { clean, FIRMS, isPlace, NAME } from './product-of-words.js';
import { quotedBeside } from './quoted-name.js';
import { isSeller, SELLERS, SELLERS_GATE } from './sellers.js';
import { spentOn } from './spent-on.js';
import { setApartForms } from './subjects-set-apart.js';
import { isKindOfTrade } from './topic.js';

/** "Travel has recovered to #", "clothing has shrunk". */
const PERFECT =
  'recovered|risen|grown|fallen|shrunk|declined|dropped|increased|decreased|jumped|surged|climbed|slumped|doubled|tripled|halved|gained|lost|earned|brought|reached|slipped|slid|sunk|soared|plunged|tumbled|rebounded|improved|added|contributed|accounted|made'
    .split('|')
    .map((word) => `has ${word}|have ${word}|had ${word}`)
    .join('|');
/** "Services should expand #", "copper will gain #". */
const LOOKED_FOR = ['will', 'should', 'would', 'could', 'may', 'might']
  .flatMap((modal) =>
    ['grow', 'rise', 'expand', 'increase', 'gain', 'add', 'fall', 'drop', 'shrink', 'reach', 'bring'].map(
      (move) => `${modal} ${move}`,
    ),
  )
  .join('|');
const VERB = `${LOOKED_FOR}|continued|set|have become|has become|became|become|looked|fared|shipped|drove|drives|fuelled|fueled|powered|saw|came|grew|rose|fell|ranked|placed|declined|dropped|increased|decreased|jumped|surged|climbed|slumped|accounted|claimed|captured|commanded|occupied|absorbed|were|was|made|brought|earned|totaled|totalled|reached|sank|slid|slipped|shrank|plunged|tumbled|gained|lost|edged|advanced|took|contributed|stood|led|handled|recorded|posted|conducted|expanded|contracted|soared|leapt|exceeded|hit|represented|amounted|went|remained|followed|reported|dipped|eased|recovered|added|put on|cost|fetched|yielded|generated|netted|swelled|ballooned|doubled|tripled|quadrupled|more than doubled|more than tripled|nearly doubled|almost doubled|leaped|moved|changed|sold|retreated|weakened|rebounded|bounced|topped|headed|showed|registered|supplied|formed|constituted|comprised|dominated|dominates?|leads|heads|tops|are|is|have been|has been|had been|will be|played|performed|did|suffered|crept|inched|ticked|nudged|rocketed|shed|kept|held|shot up|stagnated|collapsed|halved|improved|could not|had|totals|accounts?|represents?|constitutes?|comprises?|contributes?|generates?|earns?|provides?|makes?|brings?|ranks?|gave up|bucked|managed|dived|progressed|plummeted|generated|lagged|trailed|receded|firmed|softened|escalated|logged|chalked up|ran|enjoyed|boasted|provided|trebled|more than trebled|nearly tripled|almost tripled|nearly trebled|multiplied|spiked|strengthened|accelerated|picked up|skyrocketed|mounted|built up|dwindled|crashed|nosedived|ebbed|diminished|cooled|sagged|rallied|mushroomed|vaulted|snowballed|cratered|slackened|pulled back|waned|abated|backslid|deepened|widened|narrowed|subsided|faded|worsened|deteriorated|posting|recording|registering|showing|gain|lose|shed|produced|notched|being|remains?|stays?|stayed|leads?|heads?|tops|${PERFECT}`;
const VERB_GATE = gateOf(
  `${VERB.split('|')
    .filter((verb) => !verb.includes(' '))
    .join(
      '|',
    )}|put|will|should|would|could|may|might|more|nearly|almost|been|be|shot|picked|built|pulled|gave|chalked|has|have|had`,
);
const WORTH_GATE = gateOf('worth|valued');
/** What a subject's name may stand behind: "sales of chips", "those of transport equipment". */
const LEAD = String.raw`(?:(?:the|(?:january|february|march|april|june|july|august|september|october|november|december)(?:'s)?|other|its|their|combined|total|@+'s?|(?:sales|shipments|deliveries|purchases|supplies|value|cost|volumes?|quantit(?:y|ies)|tonnages?|shares?|ratio|proportion|weight) of|(?:(?:export|import)\s)?(?:revenues?|earnings|receipts|proceeds|income) from|(?:demand|orders) for|NO[DR]X of|(?:expenditure|spending|outlays?) on|(?:bills?|outlays?|payments?) for(?: imported| foreign)?|(?:those|that|trade|trade in|exports|imports|(?:result|outcome|deficit|surplus|gap|shortfall)(?= in\s)) (?:of|in|for))\s)*`;
const REMARK =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|number|top|further|next|last|in|at|on|after|despite|likewise|worth|which|whose|of which|for which|where|many|most|some|half|much|both|above all|chiefly|mainly|mostly|including|such|led|with|about|once|long|still|now|by far|up|down|the|traditionally|usually|a|an|all|another|its|their|whatever|whether|wherever|regardless|boosted|driven|helped|lifted|buoyed|hit|hurt|supported|spurred|fueled|fuelled|hampered|dragged down';
const SAID =
  'said|added|noted|wrote|reported|says|explained|stressed|pointed out|went on|observed|recalled|disclosed|showed|shows|stated';
/** What may stand behind a subject's comma: "too,", "he added,", "chiefly soybeans,", "about four-fifths of all sales abroad,". */
const ASIDE = String.raw`,\s(?:(?:by contrast|in contrast|by comparison|however|though|in turn|on the other hand|meanwhile|too|as well|likewise|similarly|as expected|as usual|for (?:its|their) part|for instance|for example|[a-z.]+(?:\s[a-z.]+){0,3}\s${wordSource(SAID)}),\s|(?:${wordSource(REMARK)}|@+'s?)\s[^,;]{2,80},\s(?:[a-z]+\s(?:included|excluded|counted),\s)?|(?:including|among (?:them|these)|such as|like)\s[^;#.]{3,80}?,\s|[a-z]+(?:ed|en|wn)\s(?:mostly\s|mainly\s|largely\s)?(?:from|by|in|at|with|on|to|for)\s[^,;#]{3,60},\s|#+(?:\s\(#+\))?\s(?:higher|lower|more|less|larger|smaller|above|below|ahead|up|down|under|over|short)\b[^,;#]{0,60},\s|[a-z][^,;#]{2,40}\s(?:above all|first of all|in particular|included|foremost|among them),\s)?`;
const ADVERB_WORDS =
  'by itself|by themselves|by far|overall|altogether|also|thus|therefore|then|still|now|only|again|together|alone|hardly|barely|even|each|too';
const ADVERB = wordSource(ADVERB_WORDS);
const ADVERBS: ReadonlySet<string> = new Set(ADVERB_WORDS.split('|'));
const SUBJECT = nounPhraseForm({
  start: String.raw`(?:(?:Here|There|Again|Once more)(?:,?\s(?:too|again|as well))?,?\s)?${LEAD}`,
  before: String.raw`(?:[,;:¦.]\s|\b(?:whereas|while|though|although|and|but|that|with|of which|as|(?:among|within) (?:them|these|those))\s)${LEAD}`,
  after: String.raw`(?:\s(?:sent|sold|shipped|exported|imported|bought|delivered)(?:\s(?:abroad|overseas))?(?=\s[a-z]+\s(?:by\s)?))?(?:\s\((?:[^()#]{2,60}|#+)\)(?:\s(?:sector|industry|goods|products|segment))?)?(?:\sin\s[a-z-]+\sterms)?(?:\sand\s(?:the\slike|so\son))?(?:\s(?:including|excluding)\s[a-z-]+(?:\s[a-z-]+)?)?(?:${ASIDE}|\s(?:such\sas|like)\s[a-z][^#@;:.]{3,70}?,?\s|\s)(?:(?:has|have)\s)?(?:${ADVERB}\s)?${wordSource(VERB)}\b`,
  ofThe: true,
  anyCase: true,
});
/** "Data showed semiconductors accounted for #": the subject of what is reported, without a "that". */
const REPORTED = nounPhraseForm({
  before: String.raw`\b(?:showed|shows?|said|says|indicates?|indicated|revealed|reported|added|noted)\s${LEAD}`,
  after: String.raw`\s(?:(?:has|have)\s)?(?:${ADVERB}\s)?${wordSource(VERB)}\b`,
  anyCase: true,
});
const REPORTED_GATE = gateOf('showed|shows?|said|says|indicates?|indicated|revealed|reported|added|noted');
/** The word right before a verb, sought from its first letter: where it can end no name, the sentence has no such subject. */
const BEFORE_VERB = new RegExp(
  String.raw`(?:(?<last>(?<![a-z])[a-z][-\w']*)|[,)])\s(?:(?:has|have)\s)?(?:${ADVERB}\s)?${wordSource(VERB)}\b`,
  'gi',
);
const ENDS_NO_NAME: ReadonlySet<string> = new Set(
  'exports imports export import deficit surplus gap balance which it they that this these those who growth total figure figures value volume'.split(
    ' ',
  ),
);

/** "was due to cars, which rose #". */
const RELATIVE = nounPhraseForm({
  start: String.raw`(?=[^,#@]{3,50},\s(?:which|whose)\s(?:account|ma[dk]e|represent|earn|brought|bring|take|form))(?:the\s)?`,
  before: String.raw`\b(?:to|by|for|of|in|from|on|with|and|were|was|is|are|blame|came|comes?|stood|stands|follows|followed|included?|includes|than|as(?=\s(?!(?:well|usual|before|expected|such|much|many)\b)))\s(?:the\s|@+'s\s)?`,
  after: String.raw`(?:(?:,\s(?:with|an?|the|including|led by)\s[^,#;]{3,50})?,\s(?:which|whose (?:value|exports|imports|sales|shipments|takings|earnings|revenues?|receipts|share|total|deliveries|purchases)(?:\s(?:abroad|overseas))?|(?:the\s)?(?:value|exports|imports|sales|shipments|receipts|earnings|purchases|deliveries|revenues?|income|takings|proceeds|bill)\s(?:of|from|for)\swhich)|\s(?:sales|shipments|deliveries)\swhich|(?:\salone|,\s[^,#;:]{3,40}\sincluded|,\s(?:[\w.@]+\s){1,3}(?:said|says|added|noted))?\s?[:;¦]\s(?:they|it|these))\s(?:also\s|alone\s|together\s)?${wordSource(VERB)}\b`,
  ofThe: true,
  anyCase: true,
});
/** "Due to motor vehicles, where the surplus rose", "from electricity, with a surplus that fell": whose balance it is. */
const WHERE_GAP = nounPhraseForm({
  before: String.raw`\b(?:to|by|for|of|in|from|on|with|and|were|was|is|are)\s(?:the\s|@+'s\s)?`,
  after: String.raw`(?:,\swhere\s(?:the\s|its\s|their\s|an?\s)?(?:(?:[a-z]+\s)?(?:deficit|surplus|gap|shortfall|balance|result|exports|imports|sales|shipments)\b|it\b|they\b|#+[^#;.,]{0,60})|,\swith\s(?:an?|its)\s(?:trade\s)?(?:surplus|deficit)\s(?:that|which|of|up|down)\b)`,
  ofThe: true,
  anyCase: true,
});
const HAS_WHERE = /,\s(?:where|with\s(?:an?|its))\s/;
const GAP_GATE = gateOf('deficit|surplus|gap|shortfall|balance|result|exports|imports|sales|shipments|it|they');
/** "And in services the surplus shrank": the head of a clause inside a sentence. */
const CLAUSE_HEAD = nounPhraseForm({
  before: String.raw`(?:,\s(?:and|while|but)\s|;\s)(?:in|for)\s(?:the\s)?`,
  after: String.raw`,?\s(?:the|its)\s(?:[a-z]+\s)?(?:deficit|surplus|gap|shortfall|balance|result|account)\b`,
  anyCase: true,
});
const OPENS_CLAUSE = /(?:,\s(?:and|while|but)|;)\s(?:in|for)\s/;
const CLAUSE_HEAD_GATE = gateOf('deficit|surplus|gap|shortfall|balance|result|account');
/** "followed by machinery with #", "ahead of copper at #", "second comes farming with #". */
const NEXT = nounPhraseForm({
  before: String.raw`\b(?:(?:followed|topped|headed|led) by|(?<=#[^;.#@]{0,40},?\sand\s)by(?=\s[a-z -]{3,40},?\s(?:with|at)\s#)|ahead of|then(?:\s(?:came|comes|come|follows?|followed))?|(?:next|first|second|third|fourth|fifth)\s(?:place\s)?(?:came|comes|come|was|were|is|are)|before|behind)\s(?:the\s|other\s)?`,
  after: String.raw`(?:,?\s(?:with|at|on|worth)\s|\s\()#`,
  anyCase: true,
});
/** "What weighed on exports most was tea", "what that country bought most was oil (#)". */
const WHAT_WAS = nounPhraseForm({
  before: String.raw`^What\s[^#;:.]{5,60}\s(?:was|were|is|are)\s(?:the\s)?`,
  after: String.raw`(?=[,.;]|\s\(|$)`,
});
/** "The UAE was the largest market for copper with #": what somebody is a market for. */
const MARKET_FOR = nounPhraseForm({
  before: String.raw`\b(?:markets?|destinations?|outlets?|buyers?|customers?|suppliers?|sources?|importers?|exporters?|purchasers?)\s(?:for|of)\s(?:the\s|@+(?:'s)?\s)?`,
  after: String.raw`(?:\s(?:was|is|were|are|remained)\s(?:again\s|still\s)?(?:the\s)?@+)?(?:,?\s(?:with|at|on|worth|taking|buying)\s|,\s(?:took|bought|imported|purchased|absorbed)\s(?:goods\s(?:worth|for)\s)?|\s\()#`,
  anyCase: true,
});
/** "Exports increased for machinery by # and for steel by #": each with its own. */
const FOR_BY = nounPhraseForm({
  before: String.raw`\b(?:rose|fell|grew|increased|decreased|declined|dropped|climbed|up|down|and|but)\s(?:most\s|fastest\s)?for\s(?:the\s)?`,
  after: String.raw`(?:,?\sby|,)\s#`,
  anyCase: true,
});
/** "Some earned more, among them crude oil, by #, and fresh fruits, by #": each with its own. */
const BY_ITS_OWN = nounPhraseForm({
  before: String.raw`(?:,\s(?:and\s)?(?:(?:among\s(?:them|these)|such\sas|notably|including|especially|above\sall|chiefly|mainly)\s)?|\s(?:such\sas|like)\s)(?:the\s)?`,
  after: String.raw`,\sby\s#`,
  anyCase: true,
});
const AMONG_GATE = gateOf('among|such|notably|including|especially|like|above|chiefly|mainly');
const MOVED_GATE = gateOf('rose|fell|grew|increased|decreased|declined|dropped|climbed|up|down');
const endsInGoods = (words: string): boolean => isGoodsWord(words.toLowerCase().split(/\s/).at(-1)!);
const MARKET_GATE = gateOf(
  'market|markets|destination|destinations|outlet|outlets|buyer|buyers|customer|customers|supplier|suppliers|source|sources|importer|importers|exporter|exporters|purchaser|purchasers',
);
/** "Copper's share came to #", "the share of fish rose to #". */
const MOVED_TO = String.raw`(?:was|is|came|stood|amounted|reached|rose|fell|grew|shrank|went|dropped|declined|increased|slipped|climbed)\s(?:[a-z]+\s){0,2}#`;
const OF_TRADE = String.raw`(?:[^,;.:#]{1,40}\s)?(?:exports?|imports?|trade|sales|shipments|purchases|total|turnover)\b`;
/** "The share of fish in exports": what a part of all trade is made of. */
const SHARE_OF = nounPhraseForm({
  before: String.raw`\b(?:shares?|portion|weight|proportion|part|slice|percentage|ratio)\sof\s(?:the\s)?`,
  after: String.raw`\s(?:(?:exports|imports|sales|shipments)\s)?(?:(?:in|of|among|to)\s(?:[^,;.:#]{1,40}\s)?(?:exports?|imports?|trade|sales|shipments|purchases|total|turnover|surplus|deficit|basket|bill)\b|${MOVED_TO})`,
  anyCase: true,
});
/** "Crude oil's share in exports", "chips as a share of exports". */
const SHARE_HELD = nounPhraseForm({
  start: String.raw`(?:the\s)?`,
  before: String.raw`(?:[,;:]\s|\b(?:and|but|while|lifted|raised|put|took|pushed)\s)(?:the\s)?`,
  after: String.raw`(?:(?<='s?)\s(?:own\s)?(?:share|portion|weight|proportion)\s(?:${MOVED_TO}|(?:in|of)\s${OF_TRADE})|\sas\san?\s(?:share|percentage|proportion)\sof\s${OF_TRADE})`,
  anyCase: true,
});
const SHARE_GATE = gateOf('share|shares|portion|weight|proportion|part|slice|percentage|ratio');
const NEXT_GATE = gateOf('followed|topped|headed|led|ahead|next|then|before|behind|first|second|third|fourth|fifth');
const WHICH_GATE = gateOf('which|whose|they|it|these');
const SUBJECT_WORTH =
  /(?:^|[,;:¦.]\s|\b(?:and|while|but)\s)(?<words>[A-Za-z][\w-]*(?:\s(?:and\s)?[a-z][\w-]*){0,4})\s(?:worth|valued at)\s#/g;
interface Subjects {
  readonly plain: readonly Subject[];
  readonly worth: readonly Subject[];
}

/** The subjects of a sentence are sought once, for all of its numbers. */
const subjectsOf = onceInTurn((marks: Marks): Subjects => {
  const all = (form: RegExp | NounPhraseForm, ...gates: readonly Gate[]): Subject[] =>
    opens(marks.text, ...gates)
      ? (form instanceof RegExp ? matchesOf(form, marks.masked) : form.all(marks.masked))
          .filter((m) => !NAME.test(m.groups!.words!))
          .map((m) => ({
            at: m.index,
            aside: [m.index + m[0].indexOf(m.groups!.words!) + m.groups!.words!.length, m.index + m[0].length],
            words: m.groups!.words,
          }))
      : [];
  const subject =
    opens(marks.text, VERB_GATE) &&
    matchesOf(BEFORE_VERB, marks.masked).some(
      ({ groups }) =>
        groups!.last === undefined ||
        (!ENDS_NO_NAME.has(groups!.last.toLowerCase()) &&
          (mayEndInName(groups!.last) || ADVERBS.has(groups!.last) || groups!.last === 'like')),
    );
  return {
    plain: [
      ...(subject ? [...all(SUBJECT, VERB_GATE), ...all(REPORTED, REPORTED_GATE)] : []),
      ...all(RELATIVE, WHICH_GATE, VERB_GATE),
      ...(opens(marks.text, GAP_GATE) && HAS_WHERE.test(marks.masked) ? all(WHERE_GAP) : []),
      ...(opens(marks.text, CLAUSE_HEAD_GATE) && OPENS_CLAUSE.test(marks.masked) ? all(CLAUSE_HEAD) : []),
      ...all(NEXT, NEXT_GATE),
      ...(marks.masked.includes(', by #') ? all(BY_ITS_OWN, AMONG_GATE) : []),
      ...(marks.masked.includes(' for ') ? all(FOR_BY, MOVED_GATE).filter((s) => endsInGoods(s.words!)) : []),
      ...all(SELLERS, SELLERS_GATE).filter((s) => isSeller(s.words!)),
      ...setApartForms(marks)
        .flatMap((form) => all(form))
        .map((s) => ({ ...s, at: s.aside[0] - s.words!.length })),
      ...byExamples(marks).map(({ at, end, words }) => ({
        at,
        aside: [at + words.length, end] as const,
        words,
        byExample: true as const,
      })),
      ...(marks.text.startsWith('What ') ? all(WHAT_WAS).map((s) => ({ ...s, at: s.aside[0] - s.words!.length })) : []),
      ...all(SHARE_OF, SHARE_GATE),
      ...all(SHARE_HELD, SHARE_GATE),
      ...all(MARKET_FOR, MARKET_GATE),
      ...goodsAtHead(marks),
      ...(marks.text.startsWith('With ') || marks.text.startsWith('At ') ? all(BEHIND_ITS_NUMBER) : []),
    ],
    worth: all(SUBJECT_WORTH, WORTH_GATE),
  };
});

/** A product with the place of the words that name it. */
export interface Mentioned {
  readonly product: string;
  readonly at: number;
}

/** The single products that a sentence names, in order: the subjects of its clauses, and what its flows are of. */
export const productsIn = onceInTurn((marks: Marks): readonly Mentioned[] => {
  const of = (product: string | null, at: number): Mentioned[] =>
    product === null || isKindOfTrade(product) || isClassOfProduct(product) ? [] : [{ product, at }];
  return [
    ...subjectsOf(marks).plain.flatMap(({ at, words }) =>
      isPlace(words, marks.masked) ? [] : of(wholeName(clean(words), at, marks), at),
    ),
    ...marks.flows.flatMap((f) => of(f.product, f.start)),
    ...goodsCounted(marks),
  ].sort((x, y) => x.at - y.at);
});

/** "Exports of information and communication technology (IT) products": all that the flow is of, and not the end of its name. */
const wholeName = (product: string | null, at: number, { flows, masked }: Marks): string | null => {
  const of = product === null ? undefined : flows.findLast((f) => f.end <= at);
  return of?.product && endsIn(of.product, product!) && !/[,;:#]/.test(masked.slice(of.end, at)) ? of.product : product;
};
const endsIn = (whole: string, part: string): boolean => whole.endsWith(` ${part}`) || whole.includes(` ${part} (`);

/** A product with the place of the words that name it; null where they name its class: "the crop". */
export interface NamedProduct {
  readonly product: string | null;
  readonly at: number;
}

/**
 * The product that a number stands next to, or that is the subject of its clause: "chips: $4.86bn", "chemicals (€33.5bn)",
 * "semiconductors accounted for", "goods worth". Null where the subject is a flow or nothing in particular.
 */
export function namedProduct(marks: Marks, draft: Draft): NamedProduct | null {
  const { masked } = marks;
  const apposed = draft.kind === 'rank' ? apposedTo(masked, draft) : null;
  const item = clean(apposed?.words);
  if (apposed && item) return { product: item, at: apposed.at };
  const quoted = quotedBeside(masked.slice(0, draft.at));
  if (quoted) return { product: quoted, at: draft.at };
  const behind = spentOn(marks, draft) ?? productBehind(marks, draft);
  if (behind) return { product: behind, at: draft.atEnd };
  // "made up # of purchases abroad, with #": the whole of a share takes no further number, but ", which reached #" is its own.
  const own = marks.flows
    .filter(
      (f) =>
        f.end <= draft.at && (!isWholeOfShare(masked, f) || /^,?\s(?:which|that|worth|of)\b/.test(masked.slice(f.end))),
    )
    .at(-1);
  const verb = draft.flow?.by === 'verb';
  const listed = marks.quantities.some((q) => q.end <= draft.at);
  const found = [
    ...namesBeside(masked, draft.at, listed, marks.sentence.opensItem === true),
    ...subjectsOf(marks).plain.filter((s) => s.at <= draft.at),
    ...(verb ? subjectsOf(marks).worth.filter((s) => s.at < draft.at) : []),
  ]
    // "followed by electronics and computers at #": the whole of a name, not its last part.
    .filter((s, _, all) => s.byExample || !all.some((o) => o.aside[0] === s.aside[0] && o.at < s.at))
    .sort((x, y) => y.at - x.at);
  for (const { at, aside, words, beside, byExample } of found) {
    // A flow named between the product and the number takes the number, unless it is the product's own ("its imports").
    const parted =
      own &&
      own.start > at &&
      !(own.start >= aside[0] && own.start < aside[1]) &&
      !/\b(?:its|their|with)\s+(?:total\s+|combined\s+)?$/i.test(masked.slice(0, own.start)) &&
      !isRankedItem(masked, own) &&
      !isHad(masked, own, aside[1]) &&
      !(own.product === null && SECTOR_SAW.test(masked.slice(Math.max(0, own.start - 40), own.start))) &&
      !headsList(masked, aside[1], own.start, draft.at) &&
      !ledChange(masked, aside[1], own, draft.at) &&
      !standsAmong(masked, aside[0], own.start) &&
      !(
        (own.product === null || own.product === 'domestic') &&
        !own.whole &&
        SET_OUT.test(masked.slice(aside[1], own.start))
      ) &&
      !(verb && own.start === draft.flow?.start);
    // "Private companies recorded combined imports and exports of #": firms are not a part of a flow's goods.
    const firms =
      parted &&
      own.product === null &&
      words !== undefined &&
      FIRMS.test(words) &&
      !/;|\b(?:but|while|whereas)\b/.test(masked.slice(aside[1], draft.at));
    if (isOver(masked, at, draft.at)) continue;
    // "Some earned more, among them cocoa, by #": an example with a number of its own.
    const apart = masked.slice(aside[0], draft.at) === ', by ';
    if (
      (parted && !firms) ||
      (!beside && !byExample && !apart && isExample(masked, at, words === undefined ? at : aside[0] - words.length))
    )
      continue;
    // "Steelmakers exported metal worth #": what they sold is said.
    const sold = draft.flow !== null && draft.flow.start > at ? draft.flow.product : null;
    if (sold && words?.endsWith('makers') && !isKindOfTrade(sold)) continue;
    const product = isPlace(words, masked) ? null : clean(words);
    if (product && isClassOfProduct(words!.toLowerCase()) && THE.test(masked.slice(0, masked.indexOf(words!, at))))
      return { product: null, at };
    if (
      product === 'services' &&
      /\bgoods and\s*$/i.test(masked.slice(0, masked.toLowerCase().indexOf('services', at)))
    )
      continue;
    // "exported cars and ships worth #": all that the flow is of.
    const whole = draft.flow?.product;
    if (product) return { product: whole && endsIn(whole, product) ? whole : product, at };
  }
  return null;
}

/** "Wheat was hit hardest: shipments sank #": what follows a colon is of what stands before it. */
const SET_OUT = /^[^#@;.,:]{0,40}:\s(?:(?:its|their)\s(?:total\s|domestic\s|overseas\s)?)?$/;

/** "Imports, of which fuel is the largest item, jumped #": an aside that is over. */
const OVER = /^of which\s[^,;#]{3,80},\s[a-z]/;
const isOver = (masked: string, from: number, to: number): boolean =>
  masked.startsWith('of which', from) && OVER.test(masked.slice(from, to));

/** "The crop fetched #": what was named before, by its class. */
const THE = /\b(?:the|this|that)\s$/i;

/** "exports, chiefly cotton, soybeans and machinery, grew": examples are not what the clause is about. */
const isExample = (masked: string, at: number, name: number): boolean =>
  /\b(?:(?:chiefly|mainly|mostly|especially|notably)\s(?!(?:due|owing|thanks|because|to|from|by|on|in|as|the\sresult)\b)|(?:including|such as|like|which\sinclude[sd]?|(?<=,\s)among\s(?:which|them|these|those)|ranging\sfrom)\s)[^;.#]{0,80}$/i.test(
    masked.slice(Math.max(0, name - 90), Math.max(at + 1, name)),
  ) ||
  (at > 0 && /^(?:,\s)?among (?:them|these|those)\s[^#;.]{3,60},\s/i.test(masked.slice(at, at + 90))) ||
  /^,\s[^#;.,]{3,60},?[^#;.,]{0,40}\s(?:above all|first of all|in particular|foremost),/.test(
    masked.slice(at, at + 120),
  );

/** The product that the head of a sentence sets: "In services,", "Excluding oil,". */
export const headProduct = onceInTurn((marks: Marks): string | null => {
  const { masked } = marks;
  if (HEAD_BOTH.test(masked)) return 'goods_services';
  return clean(
    HEAD_KIND.exec(masked)?.[1] ?? (HEAD_PRODUCT.exec(masked) ?? labelOf(marks))?.groups?.words ?? sideItem(masked),
  );
});

/** "In services the United States came out on top", "In merchandise alone, ". */
const HEAD_KIND =
  /^(?:In|For|As for|Among|Turning to|Moving to|When it comes to)\s+(?:trade in\s+|@+(?:'s)?\s+(?=[a-z]+,))?(goods and services|goods|merchandise|services)\b/i;

const HEAD_BOTH =
  /^(?:\d+[.)]\s)?(?:(?:Put|Taken|Added) together, goods and services|With services (?:included|counted in|added)|(?:Including|Adding(?: in)?|Counting) (?:services|merchandise|goods)(?= ?,)|(?:Combining|Adding) (?:goods|merchandise) and services|(?:Goods|Merchandise) and services combined|(?:When|If|Once|Taking|With) (?:international |total )?(?:trade in )?goods and services (?:are |were |trade (?:is|are) )?(?:combined|added|taken together|put together|considered together|together)|Taking goods and services together|Services included|Goods and services (?:taken )?together)\b/i;
/** "For diamonds, too, the U.S. is India's leading market". */
const HEAD_PRODUCT = nounPhraseForm({
  before: String.raw`^(?:For|As for|As to|In|Among|Within|Turning to|From(?=\s[a-z -]+\s(?:it|they|the\s[a-z]+)\s)|On(?=\s[a-z -]+\s(?:it|they|the\s[a-z]+)\s(?:spent|paid|laid)))\s+(?:the\s(?:group|category|class|section|segment)\s(?:of|for)\s(?:the\s)?|the\s(?=(?:[a-z-]+\s){1,4}(?:sector|industry|group|category|segment)(?:,|\s(?:the|they|it|exports|imports|sales)\s)))?`,
  after: String.raw`(?:,\s|\s(?=(?:they|it|the\s(?:result|outcome|balance|deficit|surplus|gap|shortfall))\s(?:was|were|came|grew|widened|narrowed|shrank|amounted|fell|rose)\b|(?:the\s)?@+\s(?:had|has|ran|runs|posted|recorded)\b|(?:the\s[a-z]+|it|they|we|@+|companies|firms|exporters|importers|traders|buyers)\s(?:paid|laid|received|earned|spent|got|made|fetched|collected|took\sin|laid\sout)\b|the\s(?:decline|increase|rise|fall|drop|gain|decrease|growth)\s(?:was|came|amounted|reached)))`,
  head: String.raw`other\s`,
});

/** "The chemical sector saw exports plunge #": those of the sector. */
const SECTOR_SAW = /\b(?:sector|industry|segment|group|category)\s(?:also\s|again\s)?saw\s(?:its\s|their\s)?$/i;

/** "Cars were the leading German export at #": the word that ranks the subject, no flow of its own. */
const isRankedItem = (masked: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  MOST_OF.test(masked.slice(Math.max(0, start - 30), start)) ||
  (/^(?:ex|im)port$/i.test(masked.slice(start, end)) &&
    /\b(?:top|main|biggest|largest|leading|chief|principal|number[ -]one|key|major|important|highest|[a-z]+-(?:biggest|largest|highest)|second|third|fourth|fifth)\s+(?:@+(?:'s)?\s+|[a-z-]+\s+)?$/i.test(
      masked.slice(Math.max(0, start - 40), start),
    ));
/** "Cocoa earned the most of all export goods, #": a whole in which the subject has its place. */
const MOST_OF = /\b(?:most|least|highest|largest|biggest)\s(?:[a-z]+\s)?(?:of|among)\s(?:all\s|the\s|its\s)*$/;
