import type { ClaimKind } from '../../model/claim.js';
import type { Flow } from '../../model/flow.js';
import { endIndex, type Period, samePeriod, startMonth } from '../../model/period.js';
import { type Draft, draftOf, type Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import { isWholeOfShare } from '../extract/flow-of-number.js';
import type { NamedPeriod } from '../extract/periods.js';
import { waysWith } from './all-partners.js';
import { opensApposed } from './apposed-partner.js';
import { isAsideOnAll } from './aside-on-all.js';
import { asked, isQuestion, returned } from './asked.js';
import { listedIn } from './beside.js';
import { legendOf } from './bracket-legend.js';
import { POINTS_BACK } from './choose-period.js';
import { headPartner } from './head-partner.js';
import { itemTold } from './item-told.js';
import { listProduct } from './list-product.js';
import { looksBack, opensEarlier } from './look-back.js';
import { mirroredAfter } from './mirrored-before.js';
import { openedBy } from './opened-by.js';
import { periodAhead } from './period-ahead.js';
import { FIGURES, isNews, isOfARate, ofTheFigures, periodHere } from './period-here.js';
import { spokenOf } from './pointed-product.js';
import { type Relation, relationOf } from './relation.js';
import { topicWith } from './relation-with.js';
import { sectionAfter } from './section-period.js';
import { sectionProductAfter } from './section-product.js';
import { leadFlow } from './side-flow.js';
import { namedAlone, spotlightOf } from './spotlight.js';
import { stepsAfter } from './step-back.js';
import { themeAfter } from './theme.js';
import { heardAfter } from './told-periods.js';
import { isKindOfTrade, NOTHING, type Place, placeWith, type Topic } from './topic.js';

const BESIDE_THE_POINT: ReadonlySet<ClaimKind> = new Set(['causal', 'not_checkable', 'forecast', 'rank', 'share']);
/** Remarks: a sentence of them alone is about what its words name. */
const ASIDE: ReadonlySet<ClaimKind> = new Set(['causal', 'not_checkable']);
/** "Figures of Japan in May:": whose figures the lines under it are. */
function ledBy(marks: Marks): string | null {
  if (!marks.text.endsWith(':')) return null;
  const own = marks.economies.find((e) =>
    /(?:^|\b(?:of|for|in|by)\s+(?:the\s+)?)$/i.test(marks.masked.slice(0, e.start)),
  );
  return own?.code ?? null;
}

/** A sentence without figures still sets the topic, by the flow that it names. */
function topicOfWords(place: Place, marks: Marks, first = false): Topic | null {
  const said = marks.flows.filter((f) => !/\bthan\b[^.;]*$/.test(marks.masked.slice(0, f.start)));
  const flow = said.find((f) => f.reporter || f.partner || f.bilateral) ?? said[0];
  const chosen = first ? (marks.flows.find((f) => f.by === 'noun' && !isLabel(marks, f)) ?? flow) : flow;
  if (!chosen) {
    // "With Russia the picture was the opposite": the next figures are of trade with Russia.
    const led = ledBy(marks);
    const listed = leadFlow(marks, place.main);
    if (listed)
      return topicWith(place.topic, {
        flow: listed,
        reporter: place.main,
        partner: led ?? place.base?.partner ?? 'WLD',
      });
    if (led) return topicWith(place.topic, { reporter: led, partner: 'WLD' });
    const head = headPartner(marks, place.main);
    if (marks.text.endsWith(':') && place.base?.flow && place.base.flow !== 'balance') {
      // "Imports rose. By product:": of what its own paragraph is about.
      const here = place.block === marks.sentence.block && place.topic.flow !== 'balance' ? place.topic.flow : null;
      return topicWith(place.topic, { flow: here ?? place.base.flow, partner: head ?? place.base.partner });
    }
    const alone = namedAlone(marks, place.main) ?? (marks.quantities.length === 0 ? openedBy(marks, place) : null);
    return (head ?? alone) && place.topic.flow ? topicWith(place.topic, { partner: head ?? alone }) : null;
  }
  const blank = draftOf({
    kind: 'level',
    start: chosen.start,
    end: chosen.end,
    at: chosen.start,
    atEnd: chosen.end,
    quantity: null,
    value: null,
    unit: null,
    sign: null,
    flow: chosen,
    comparison: 'none',
  });
  const topic = relationOf(blank, marks, place);
  // A headline that tells what a partner buys is still about the trade of the text's own economy.
  return first && chosen.by === 'verb' && chosen.reporter !== topic.reporter
    ? topicWith(topic, { partner: 'WLD' })
    : topic;
}

/** "State Exports Report: growth of exports to Peru": what a bulletin is called. */
const isLabel = ({ masked }: Marks, { end }: { readonly end: number }): boolean =>
  /^\s(?:[A-Z][a-z]+\s)?(?:Report|Review|Update|Bulletin|Monitor|Tracker|Barometer|Statistics|Data|Figures|Brief|Watch|News|Index)\b[^:;]{0,30}:\s/.test(
    masked.slice(end, end + 70),
  );

const NO_WAYS: ReadonlySet<Flow> = new Set();

/** "The annual gap was #. April ended with #": the month that a year told first ended with, in a paragraph of its own, is what the text is about. */
const endsYear = (here: Period, base: Period | null): boolean =>
  here.months === 1 && !here.days && base?.months === 12 && startMonth(base) !== 1 && endIndex(base) === endIndex(here);

const isSame = (a: Period | null, b: Period): boolean => a !== null && samePeriod(a, b);

/** "China leads Saudi export markets", "more of it went to Peru than to any other": of trade with all of them. */
const AMONG_ALL = /^(?:(?:leads?|led)\s|[Mm]ore\s(?:of|was|were|went|came|goods)\s)/;

/** What the next sentence takes over: the flow and period of the last main claim here; `also` is what others found out for it. */
export function movedOn(
  place: Place,
  marks: Marks,
  drafts: readonly Draft[],
  relations: readonly Relation[],
  chosen: readonly (Period | null)[],
  periods: readonly NamedPeriod[],
  published: string | null,
  also: Partial<Place>,
): Place {
  const { kind, block } = marks.sentence;
  const under = subordinate(marks);
  const ofAll = (d: Draft): boolean => d.kind === 'rank' && AMONG_ALL.test(marks.text.slice(d.start, d.start + 12));
  const leads = (d: Draft): boolean => d.flow !== null && d.at >= under && !ofAll(d);
  const led = drafts.findIndex((d) => leads(d) && !BESIDE_THE_POINT.has(d.kind));
  const any = drafts.findIndex((d) => leads(d) && d.kind !== 'causal' && d.kind !== 'not_checkable');
  const index = led >= 0 ? led : any;
  const leadsList = marks.text.endsWith(':') && drafts.every((d) => d.kind === 'rank');
  const words = leadsList || drafts.every((d) => ASIDE.has(d.kind) || ofAll(d)) ? topicOfWords(place, marks) : null;
  // "Mexico was the largest trading partner": what follows is of trade with it.
  const placed =
    marks.flows.length === 0 && !opensApposed(marks.masked)
      ? relations.find(
          (r, i) =>
            drafts[i]!.kind === 'rank' && !ofAll(drafts[i]!) && r.flow !== null && (r.partner ?? 'WLD') !== 'WLD',
        )
      : undefined;
  const opens = block !== place.block || marks.sentence.opensItem === true;
  // "Cereals made up # of imports": the share of one product is a remark on trade in all.
  const said = index >= 0 ? relations[index]! : null;
  const part = led < 0 && drafts[index]?.kind === 'share' && said?.product != null && !isKindOfTrade(said.product);
  const split =
    said !== null && place.productOfWorld === 'goods_services' && place.product === null && tellsBoth(marks);
  // "India's share of global exports was #": what follows is of its own trade, and not of the world's.
  const ofWorld =
    said?.reporter === 'WLD' && place.main !== 'WLD' && said.partner === place.main && drafts[index]!.kind === 'share';
  const topic = ofWorld
    ? null
    : split
      ? topicWith(said, { product: null })
      : said
        ? part || isWholeOnly(marks, drafts[index]!, said, place)
          ? topicWith(said, { product: place.topic.product })
          : said
        : (asked(marks, place) ??
          placed ??
          words ??
          itemTold(place, marks, drafts, relations) ??
          (opens ? returned(place) : null));
  const here = periodHere(marks, drafts, chosen, periods, published);
  const back = isAverage(here, place.period, marks.text) || looksBack(here, { place, marks, drafts, chosen, periods });
  // A paragraph that opens without a period of its own is about that of the text, as its first numbers are.
  const section = sectionAfter(place, marks, drafts, here, periods);
  const begins = here === null && block !== place.block && (topic !== null || drafts.length > 0);
  const kept = begins ? (section.sectionPeriod ?? place.basePeriod ?? place.period) : place.period;
  // "That was three times November's #": what a pronoun took over is said of one number, not of what follows.
  const lent =
    !opens &&
    here !== null &&
    place.lastPeriod !== null &&
    POINTS_BACK.test(marks.text) &&
    isSame(here, place.lastPeriod);
  const period =
    back || (lent && !periods.some((p) => samePeriod(p.period, here)))
      ? place.period
      : (here ?? kept ?? periodAhead(drafts, chosen));
  const steps = stepsAfter(
    place,
    marks,
    drafts,
    here,
    periods.filter((p) => !isOfARate(p, drafts, chosen)),
  );
  const home = topic === null ? backHome(drafts, relations, place) : null;
  // "Together they took #": the next flow is of trade with all again.
  const jointly =
    (topic?.partner === OTHERS && index >= 0 && drafts[index]!.kind === 'share') ||
    isOfSeveral(drafts, relations) ||
    isPartOfAll(drafts, relations, marks, place);
  const next =
    jointly && topic ? topicWith(topic, { partner: place.base?.partner ?? 'WLD' }) : (topic ?? home ?? place.topic);
  // "US still the EU's biggest trading partner": a headline that ranks a partner is about trade with that partner.
  const rank = drafts.findIndex((d) => d.kind === 'rank' && !ofAll(d));
  const ranked =
    kind === 'title' &&
    place.base === null &&
    rank >= 0 &&
    marks.flows.length === 0 &&
    relations[rank]!.partner !== 'WLD' &&
    relations[rank]!.flow !== null;
  // "Mexico takes a record share of U.S. trade": so is one that tells of a partner's share.
  const shared =
    kind === 'title' && place.base === null
      ? relations.find(
          (r, i) =>
            SHARE.test(marks.text.slice(drafts[i]!.start, drafts[i]!.end + 20)) && (r.partner ?? 'WLD') !== 'WLD',
        )
      : undefined;
  const heads =
    place.base === null && (drafts.some((d) => FIGURES.has(d.kind)) || (kind === 'title' && marks.flows.length > 0));
  // "China's foreign trade topped 40 trillion": a first sentence on all trade, under a headline on one partner.
  const first = index >= 0 ? drafts[index]!.flow : null;
  const turns = first?.by === 'noun' || (place.base?.partner ?? 'WLD') !== 'WLD';
  const opened = first?.whole || (first && turns && topic?.reporter === place.main && topic?.partner === 'WLD');
  const aside = isAsideOnAll(marks, first, drafts, place);
  const turned = opens && !aside && first?.whole === true && first.by === 'noun' && place.base?.partner !== 'WLD';
  const lead =
    ((place.fromTitle && opened) ||
      (turned && led >= 0 && isKindOfTrade(topic?.product ?? 'goods') && topic?.reporter === place.main)) &&
    kind !== 'title' &&
    topic?.partner === 'WLD'
      ? topic
      : null;
  const theme = themeAfter(marks, drafts, place);
  const underHeading = kind === 'heading' ? (topic?.partner ?? null) : place.section;
  const { spoken, subject } = spokenOf(marks, place);
  const lastTold = lastFigure(marks, drafts, relations);
  const changes: Partial<Place> = {
    topic: next,
    mirrored: mirroredAfter(place, drafts[index], relations[index]),
    ways: waysWith(
      next.partner,
      block === place.block && next.partner === place.topic.partner ? place.ways : NO_WAYS,
      relations,
    ),
    legend: legendOf(marks, periods) ?? (kind === 'heading' && drafts.length === 0 ? [] : place.legend),
    lastPeriod: chosen.filter((_, i) => FIGURES.has(drafts[i]!.kind) && !drafts[i]!.isBase).at(-1) ?? period,
    last: lastTold && !isOfSeveral(drafts, relations) ? lastTold : next,
    section: underHeading,
    spoken,
    subject,
    theme,
    listProduct: listProduct(place, marks),
    sectionProduct: sectionProductAfter(place, marks),
    recent: [...marks.economies.map((e) => e.code).reverse(), ...place.recent].slice(0, 8),
    aside: aside ? { topic: place.topic, block } : place.aside,
    spotlight: spotlightOf(marks, place.main),
    lead: marks.sentence.kind === 'list' ? (place.lead ?? place.base) : next,
    listed: listedIn(marks, place.main),
    asked: isQuestion(marks),
    block: topic || theme || drafts.length > 0 ? block : place.block,
    period,
    base: shared
      ? shared
      : ranked
        ? topicWith(relations[rank]!, { flow: null })
        : heads
          ? saying(
              topicOfWords(placeWith(place, { topic: NOTHING }), marks, true) ?? next,
              place.product !== null && !isKindOfTrade(place.product),
            )
          : (lead ?? withFirstFlow(place.base, said)),
    byRank: place.byRank || ranked,
    fromTitle: kind === 'title' || (place.fromTitle && under > 0 && drafts.every((d) => d.at < under)),
    alone: here === null && !begins ? place.alone : ALONE.test(marks.text),
    basePeriod:
      here &&
      ((block !== place.block && endsYear(here, place.basePeriod)) ||
        (!(back && place.basePeriod === null && opensEarlier(marks.text)) && isNews(here, drafts, place, published)))
        ? here
        : (place.basePeriod ?? ofTheFigures(marks, periods)),
  };
  return placeWith(place, changes, section, heardAfter(place, marks, drafts, chosen, periods), steps, also);
}

/** "Tea earnings hit a new high": a headline on a product that says neither whose trade nor which way sets nothing. */
const saying = (topic: Topic, isProduct: boolean): Topic | null =>
  topic.partner === null && topic.flow === null && topic.reporter === null && isProduct ? null : topic;

/** "Second-largest partner": a headline that names no flow is of the one that the first figure under it tells of that partner. */
const withFirstFlow = (base: Topic | null, said: Topic | null): Topic | null =>
  base?.flow === null && said?.flow && said.partner === base.partner ? topicWith(base, { flow: said.flow }) : base;
/** "Exports of goods fell # while those of services rose #", in a text on both: the next flow is of both again. */
const tellsBoth = ({ flows }: Marks): boolean =>
  flows.some((f) => f.product === 'goods') && flows.some((f) => f.product === 'services');

/** "The metal made up # of total exports of #", in a text on it: what follows is of the metal again. */
const isWholeOnly = ({ masked }: Marks, { flow }: Draft, { product }: Relation, place: Place): boolean =>
  product === 'goods' &&
  place.product !== null &&
  !isKindOfTrade(place.product) &&
  !isKindOfTrade(place.topic.product) &&
  flow?.by === 'noun' &&
  isWholeOfShare(masked, flow);

/** "Sales to Japan were # and those to Peru #", "to EU countries # and to third countries #": of none alone is what follows. */
function isOfSeveral(drafts: readonly Draft[], relations: readonly Relation[]): boolean {
  const told = relations.filter(
    ({ partner }, i) => FIGURES.has(drafts[i]!.kind) && partner !== null && partner !== 'WLD',
  );
  const first = told[0];
  return told.some((r) => r.partner !== first!.partner) && told.every((r) => r.reporter === first!.reporter);
}

/** "China supplies # of imports and buys # of exports": parts of trade with all, which the text goes on with. */
const isPartOfAll = (
  drafts: readonly Draft[],
  relations: readonly Relation[],
  { quantities }: Marks,
  { base }: Place,
): boolean =>
  base?.partner === 'WLD' &&
  quantities.length > 0 &&
  drafts.every((d) => d.kind === 'share') &&
  new Set(relations.map((r) => r.flow)).size > 1;

/** "Bangladesh's exports grew to #. Pakistan's rose from # to #": a text on Pakistan goes on with it, though no flow is named. */
function backHome(drafts: readonly Draft[], relations: readonly Relation[], { main, topic }: Place): Topic | null {
  if (main === null || topic.reporter === null || topic.reporter === main || topic.partner === main) return null;
  const own = relations.find((r, i) => FIGURES.has(drafts[i]!.kind) && r.reporter === main && r.flow === topic.flow);
  return own ?? null;
}

/** "The surplus came to #, with exports of # and imports of #": the last that is told, and not what it is made of. */
function lastFigure({ masked }: Marks, drafts: readonly Draft[], relations: readonly Relation[]): Relation | undefined {
  const told = (i: number): boolean => FIGURES.has(drafts[i]!.kind) && !drafts[i]!.isBase;
  const made = masked.search(MADE_OF);
  const main = made < 0 ? undefined : relations.findLast((_, i) => told(i) && drafts[i]!.at < made);
  return main ?? relations.findLast((_, i) => told(i));
}
const MADE_OF = /,\s+with\s+(?:[a-z]+\s+){0,2}(?:exports|imports|shipments|sales|purchases)\b/;

/** "Averaged over three months it was #", in figures of the last of them: the text goes on with that one. */
const isAverage = (here: Period | null, now: Period | null, text: string): boolean =>
  here !== null && now?.months === 1 && here.months > 1 && endIndex(here) === endIndex(now) && AVERAGED.test(text);
const AVERAGED = /\b(?:[Aa]veraged|[Oo]n\saverage|(?:moving|rolling|month)\saverage)\b/;

/** "In May alone:", "December only:": what one line of a list is about, and not the next. */
const ALONE = /\b(?:alone|only)\b/;

const SHARE = /\b(?:share|portion|slice)\b/;

/** Where the main clause starts: "While goods trade shrank, services had a good year" is about services. */
const subordinate = ({ masked }: Marks): number => SUBORDINATE.exec(masked)?.[0].length ?? 0;
const SUBORDINATE = /^(?:While|Although|Though|Whereas|Even as)\s[^,;]{5,140},\s/;
