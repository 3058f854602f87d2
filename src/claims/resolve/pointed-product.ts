import type { Draft, Marks } from '../extract/draft.js';
import { CLASS_WORDS, isClassOfProduct } from '../extract/flow-product.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { wordSource } from '../extract/word-source.js';
import { firmsSaid } from './firms-of.js';
import { lineProduct, productOfWords } from './product-of-words.js';
import { goodsOfScene } from './scene.js';
import { productsIn } from './subject-product.js';
import type { Place } from './topic.js';

/** What points to a product by a pronoun or its class: "it", "these", "the grain", "those devices". */
const POINTER = String.raw`(?:(?:it|them|these|those|this)(?=\s*(?:[,.;:)(#]|$)|\s(?:to|from|in|into|and|were|was|is|are|went|has|have|had|rose|fell|grew|dropped|jumped|climbed|shrank|gained|lost|slid|slipped|sank|went|declined|increased|decreased|advanced|expanded|totall?ed|amounted|stood|left|came|reached|a|alone|abroad|overseas|together|last|this|by|at|than|during|over|worth|for|as|or)\b)|(?:the|this|that)\s(?:sector|industry|branch|segment)\b|(?:the|this|that|these|those|such)\s${wordSource(CLASS_WORDS)}\b)`;
/** "# worth of them", "1.6 million tonnes of it". */
const OF_NUMBER = new RegExp(
  String.raw`^\s(?:(?:[a-z]+\s)?(?:worth\s)?of\s${POINTER}|(?:from|with)\sthe\s${wordSource(CLASS_WORDS)}\b)`,
);
/** "Exports of the fruit", "sales of these devices". */
const OF_FLOW = new RegExp(
  String.raw`^(?:\s(?:to|from)\s(?:the\s)?@+)?\s(?:of|in)\s(?:${POINTER}|the\ssame\s(?:goods|products|items|wares|commodities)\b|(?:these|those|such)\s(?!firms|companies|countries|economies|members|partners|states|markets|nations|groups?|categories|regions|enterprises)(?<kind>[a-z]+s)\b)`,
);
/** "Shipments of such goods": of what was named, too. */
const SUCH_GOODS =
  /^(?:\s(?:to|from)\s(?:the\s)?@+)?\s(?:of|in)\s(?:these|those|such|the\ssame)\s(?:goods|wares|items|products|commodities)\b/;
/** "Machinery had a poor year. Their exports fell": those of what the sentence before is said of. */
const THEIR = /^Their\s(?:total\s|combined\s)?$/;
/** "Those shipments climbed". */
const THOSE = /\b(?:[Tt]hese|[Tt]hose|[Ss]uch)\s(?:[a-z]+\s)?$/;
/** "Its share of exports", said of what the clause before or the sentence before is about. */
const ITS_SHARE =
  /\b(?:[Ii]ts|[Tt]heir)\s(?:own\s|combined\s)?(?:share|portion|slice|part|weight|proportion)\b[^.;@#]{0,60}$/;
/** "They made up", "it fetched". */
const IT =
  /^(?:(?:Export|Import)\s(?:values?|volumes?|revenues?|earnings)|[Vv]olumes?|[Rr]evenues?|[Ee]arnings|[Tt]akings|[Rr]eceipts|[Tt]onnages?)\s[a-z][^#@;:]{0,60}$|(?:^(?:(?:At|With|For)\s(?:[a-z]+\s){0,2}#+\s|(?:In|During|From|Over|By)\s[^,;:#@]{2,40}\s|(?:Between\sthem|Together|Taken\stogether|Combined),?\s|(?:In|By)\s(?:terms\sof\s)?(?:volume|value|quantity|tonnage|weight|real\sterms|value\sterms|volume\sterms),\s(?:however|though|by\scontrast|too|in\sturn|meanwhile),\s)?|[;:¦.]\s|,?\s(?:and|but|while|although|though)\s|,\swith\s(?=the\s(?:sector|industry|segment)\s(?:accounting|making|earning|bringing|contributing)))(?:[Ii]t|[Tt]hey|[Tt]heirs|[Tt]hese|[Tt]hose|[Tt]he\s(?:bill|total|value|tally|sum|(?:sector|industry|segment)(?:'s|(?=\s(?:grew|rose|fell|earned|shipped|sold|brought|gained|lost|made|accounted|accounting|making|earning|bringing|contributing|recorded|posted|saw|was|has|had|contributed|expanded|shrank)\b)))|(?:[Tt]he|[Tt]hat|[Tt]his)\s(?:group|category|branch|class|item)|(?:[Tt]hat|[Tt]his)\s(?:segment|sector|industry)(?:'s)?)\s[a-z][^#@;:]{0,60}$/;

/** "In January they earned #": what the paragraph is about. */
const FROM_AFAR = /^(?:In|During|From|Over|By)\s/;

/** "The increase stemmed mainly from oil: exports of it rose". */
const STEMMED =
  /\b(?:stem(?:med|s)|came|comes|was\sdue|is\sdue|owed)\s(?:(?:mainly|mostly|largely|chiefly|primarily|above\sall)\s)?(?:from|to)\s(?<words>[a-z]+(?:\s[a-z]+)?)(?=[,:;(])/;

/** The product named nearest before a place: in its sentence, else in the sentence before. */
function before(marks: Marks, at: number, place: Place, far = false): string | null {
  const here = productsIn(marks)
    .filter((p) => p.at < at)
    .at(-1);
  const from = here ? undefined : STEMMED.exec(marks.masked.slice(0, at))?.groups?.words;
  if (from) return productOfWords(from);
  // Newsrooms part single sentences: "the exports of this sector" is of the paragraph before.
  const near = place.block === marks.sentence.block || (far && place.block === marks.sentence.block - 1);
  return here?.product ?? (near ? place.spoken : null);
}

/** The product that a number's own words point back to: "worth of them", "exports of the grain", "those shipments". */
export function pointedProduct(marks: Marks, draft: Draft, place: Place): string | null {
  const { masked } = marks;
  if (draft.quantity && OF_NUMBER.test(masked.slice(draft.atEnd, draft.atEnd + 50)))
    return before(marks, draft.at, place, true);
  const { flow } = draft;
  // "Domestic exports of them": home-made goods of what was named.
  const ofSuch = flow?.product === 'goods' && SUCH_GOODS.test(masked.slice(flow.end, flow.end + 40));
  if (!flow || flow.by === 'verb' || (flow.product && flow.product !== 'domestic' && !ofSuch)) return null;
  const of = OF_FLOW.exec(masked.slice(flow.end, flow.end + 60));
  const whose = place.subject ?? place.theme;
  if (whose && place.block === marks.sentence.block && THEIR.test(masked.slice(0, flow.start)))
    return productsIn(marks).some((p) => p.at > flow.end && p.at < draft.at) ? null : whose;
  if (!of && !THOSE.test(masked.slice(Math.max(0, flow.start - 30), flow.start))) return null;
  const product = before(marks, flow.start, place, true);
  // "Exports of these magnets": of what was named by that word.
  const kind = of?.groups?.kind;
  if (!kind || kind === 'goods' || isClassOfProduct(kind)) return product;
  return [product, place.product].find((p) => p?.includes(kind)) ?? kind;
}

/** "The crop fetched": the product that a class word stands for, where it was named just before. */
export const ofClass = (marks: Marks, at: number, place: Place): string | null => before(marks, at, place, true);

const MEASURES: ReadonlySet<string> = new Set(['tonnes', 'barrels', 'units']);
/** "Shipments rose to # tonnes": weights are of one product, the one named just before; "# vehicles" name it themselves. */
export function byWeight(marks: Marks, { quantity, flow, at }: Draft, place: Place): string | null {
  if (!quantity || !MEASURES.has(quantity.unit) || flow?.whole) return null;
  return before(marks, at, place);
}

/** "They made up #", "its share was #": what the sentence or the clause before is said of. */
export function subjectBefore(marks: Marks, draft: Draft, place: Place): string | null {
  const left = marks.masked.slice(Math.max(0, draft.at - 90), draft.at);
  const share = draft.kind === 'share' && ITS_SHARE.exec(left);
  const it = share || IT.exec(left) || (draft.at < 40 ? ITS_EARNINGS.exec(marks.masked) : null);
  if (!it) return null;
  const at = draft.at - left.length + it.index;
  const here = productsIn(marks)
    .filter((p) => p.at < at + 1)
    .at(-1);
  const apart = marks.economies.some((e) => e.start >= (here?.at ?? 0) && e.end <= at);
  if (here) return apart ? null : here.product;
  if (place.block !== marks.sentence.block || apart) return null;
  // "The growth came from the fuels group. This group brought in #".
  if (place.subject === null && THIS_GROUP.test(it[0])) return place.spoken;
  return FROM_AFAR.test(it[0]) ? (place.theme ?? place.subject) : place.subject;
}

/** "Its earnings shrank by #": those of what the sentence before is said of. */
const ITS_EARNINGS = /^Its\s(?:earnings|revenues?|receipts|takings|tonnage|volumes?)\s/;
const THIS_GROUP = /\b(?:[Tt]he|[Tt]his|[Tt]hat)\s(?:group|sector|industry|category|segment|branch)\b/;

const GOES_ON = /^(?:It|They|These|Those|This|That|Its|Their|The)\b/;
const FAR = 40;

/** "Second, beef.", "What about tea?": words that only set what the next sentences are of. */
const FRAGMENT =
  /^(?:(?:First|Second|Third|Fourth|Next|Then|Finally|Last|Now|And|But),?\s(?:(?:to|the|there is|comes|came)\s)?|What about\s|As for\s|Take\s|(?:Mostly|Mainly|Chiefly|Largely|Above all,?)\s)(?<words>[a-z][a-z -]{2,40})[.?:!]$/;
/** "Tea, above all." */
const ABOVE_ALL = /^(?<words>[A-Z][a-z]+(?:\s[a-z]+){0,3}),\s(?:above\sall|mostly|mainly|chiefly|of\scourse)\.$/;

/** "The growth was driven mainly by medicines": what the next sentence may point to. */
const DRIVEN = nounPhraseForm({
  before: String.raw`\b(?:(?:driven|led|fuell?ed|boosted|powered|lifted|helped|marked)\s(?:(?:mainly|chiefly|largely|mostly|primarily|above\sall)\s)?by|because\sof|due\sto|thanks\sto|owing\sto)\s(?:the\s|its\s)?(?:higher\s|larger\s)?(?:(?:exports|sales|shipments)\sof\s)?`,
  after: '(?=[.,;]|$)',
  anyCase: true,
});
/** "The rise in exports was led by dairy products." "They came to #". */
const DRIVE =
  /^The\s(?:rise|fall|increase|decrease|growth|decline|drop|gain|jump|surge|slump)\s(?:in\s[^#@,;]{3,40}\s)?(?:was|is)\s(?:[a-z]+\s)?(?:driven|led|fuell?ed|boosted|powered)\s[^#,;]{3,60}\.$/;
const BECAUSE = ['because of ', 'due to ', 'thanks to ', 'owing to '];
const driverIn = ({ text, masked }: Marks): string | null =>
  text.includes(' by ') || BECAUSE.some((words) => text.includes(words))
    ? productOfWords(DRIVEN.exec(masked)?.groups?.words)
    : null;

/** "Viet Nam mainly imported computers, gadgets and spare parts from Korea": goods that a sentence without figures names. */
const MAINLY =
  /\b(?:mainly|mostly|chiefly|largely|primarily|above\sall)\s(?:(?:imports?|exports?|buys?|sells?|ships?)(?:ed)?|bought|sold|shipped|purchased|importing|exporting|buying|selling)\s(?:@+(?:'s)?\s)?(?<words>[a-z][a-z -]+?(?:,\s[a-z][a-z -]+?){0,4}(?:,?\sand\s[a-z][a-z -]+?)?)(?:\s(?:from|to)\s(?:the\s)?@+|\sfrom\s(?:there|it|them))?[.;]?$/;
const mainlyTraded = ({ masked, quantities }: Marks): string | null =>
  quantities.length === 0 && masked.includes('ly ') ? productOfWords(MAINLY.exec(masked)?.groups?.words) : null;

/** What the next sentence may point to: the product named last, and the one at the head of the sentence. */
export function spokenOf(marks: Marks, place: Place): Pick<Place, 'spoken' | 'subject'> {
  const same = place.block === marks.sentence.block;
  const titled = FRAGMENT.exec(marks.text)?.groups?.words;
  const line = titled ? titled.charAt(0).toUpperCase() + titled.slice(1) : ABOVE_ALL.exec(marks.text)?.groups?.words;
  const only = firmsSaid(marks) ?? (line ? lineProduct(line) : null);
  if (only) return { spoken: only, subject: only };
  const named = productsIn(marks);
  const first = named[0];
  const traded = first ? null : mainlyTraded(marks);
  const driver = first ? null : driverIn(marks);
  return {
    spoken: named.at(-1)?.product ?? driver ?? traded ?? goodsOfScene(marks) ?? (same ? place.spoken : null),
    subject:
      first && first.at < FAR
        ? first.product
        : ((driver && DRIVE.test(marks.masked) ? driver : traded) ??
          (same && GOES_ON.test(marks.text) ? place.subject : null)),
  };
}
