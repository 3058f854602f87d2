import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { Extracted } from '../extract/extract.js';
import { isTold } from '../extract/lists.js';
import { plainArticle } from '../extract/plain-text.js';
import type { TableTold } from '../extract/tables/tables.js';
import { onceInTurn } from '../once-in-turn.js';
import { toldOf } from './all-partners.js';
import { opensApposed } from './apposed-partner.js';
import { asPrinted } from './as-printed.js';
import { afterAside } from './aside-on-all.js';
import { answering } from './asked.js';
import { backToProduct } from './back-to-product.js';
import { respectiveOf, saysRespectively } from './beside.js';
import { leadingOffice } from './books.js';
import { claimOf } from './claim-of.js';
import { comparedEach } from './compared-with.js';
import { firmsBehind } from './firms-behind.js';
import { headsForecast, startsForecast } from './forecast-product.js';
import { asToldNow } from './had-been-more.js';
import { headed } from './headed.js';
import { headsOnePartner, withAllPartners } from './headline-on-one.js';
import { returnsToBase } from './in-region.js';
import { itsShare } from './its-share.js';
import { listAfter, ofList } from './list-lead.js';
import { isItem, productLines } from './list-product.js';
import { economiesOf, mainOf } from './main-of.js';
import { homeOf, pairOf } from './main-reporter.js';
import { movedOn } from './moved-on.js';
import { nextOfList } from './next-of-list.js';
import { baseOfFigure, withProduct } from './of-figure-before.js';
import { ofRanked, PLAIN, rankGoesOn } from './of-ranked.js';
import { officeOf } from './offices.js';
import { goesBackToIt } from './opens-with-pronoun.js';
import { bookAfter, placeInBooks } from './other-office.js';
import { ofOutlook, outlookAfter } from './outlook.js';
import { partOf, textPart } from './part-of-country.js';
import { partOfFlow } from './part-of-flow.js';
import { behindNumber, isCompared } from './partner-at-number.js';
import { partnerGoesOn } from './partner-goes-on.js';
import { periodsIn } from './periods-in.js';
import { periodsOfClaims } from './periods-of-claims.js';
import { productGoesOn } from './product-goes-on.js';
import { placesOfSeveral } from './rank-holder.js';
import { ranksOfFigures } from './ranks-of-figures.js';
import { ofFigure } from './record-of-figure.js';
import { type Relation, relationOf } from './relation.js';
import { relationWith, topicWith } from './relation-with.js';
import { afterRow, rowsTold } from './rows-told.js';
import { productHeadings } from './section-product.js';
import { settled } from './settled.js';
import { overTable, tableTold } from './table-told.js';
import { tellsOfAll, tellsOfProduct, textProduct } from './text-product.js';
import { asOneChange } from './told-twice.js';
import { isKindOfTrade, NOTHING, OF_THE_HEADLINE, type Place, placeWith } from './topic.js';
import { tariffSides } from './under-tariffs.js';
import { wholeOfPart } from './whole-of-part.js';
import { isOfWorldBody } from './world-body.js';
import { asYearsEnd, yearsEndAfter } from './years-ending.js';

/**
 * Drafts as claims: sides, flow, product, period, currency, sign and speaker filled from the sentence and, where it
 * leaves them open, from its paragraph and from what the text as a whole is about.
 */
export function resolve(printed: Article, extracted: readonly Extracted[]): readonly Claim[] {
  const article = plainArticle(printed);
  const own = homeOf(article, extracted);
  const home = own.code;
  const officeNamed = officeOf(article.text, economiesOf(article, extracted), own);
  const office = leadingOffice(extracted, officeNamed, home);
  const claims: Claim[] = [];
  const all = extracted.map((e) => e.marks);
  const onePartner = headsOnePartner(extracted);
  const ofText = textProduct(all, office?.code ?? home);
  let place: Place = {
    main: mainOf(extracted, office, own) ?? (isOfWorldBody(article.text) ? 'WLD' : null),
    office: office?.code ?? null,
    pair: pairOf(extracted, office?.code ?? null),
    topic: NOTHING,
    ways: new Set(),
    mirrored: false,
    last: NOTHING,
    base: null,
    byRank: false,
    ...ofText,
    textPart: null,
    part: null,
    book: null,
    spoken: null,
    subject: null,
    theme: null,
    section: null,
    listProduct: null,
    productLines: productLines(all),
    productHeadings: productHeadings(all),
    sectionProduct: null,
    sectionPeriod: null,
    sectionRun: false,
    opened: null,
    recent: [],
    aside: null,
    spotlight: null,
    lead: null,
    list: null,
    listed: [],
    period: null,
    basePeriod: null,
    legend: [],
    lastPeriod: null,
    heard: [],
    namedLast: [],
    parts: null,
    alone: false,
    fromTitle: false,
    asked: false,
    block: -1,
    monthly: false,
    quarterly: false,
    yearFirst: false,
    outlook: null,
    yearsEnd: null,
  };
  place = placeWith(place, { textPart: textPart(extracted, place.main) });
  const over = onceInTurn((table: TableTold) => overTable(table, all, article, place));
  for (const { marks, drafts: found, list } of extracted) {
    if (list?.by === 'table') {
      tableTold(list, marks, over(list.table), place).forEach((of, i) => {
        const draft = found[i]!;
        claims.push(
          claimOf({ article, marks, draft, ...of, part: place.textPart, office, place, count: claims.length }),
        );
      });
      continue;
    }
    if (list?.by === 'row' && isTold(list) && place.list) {
      const told = rowsTold(list, marks, found, article, place.list, place);
      told.claimed.forEach((of, i) => {
        claims.push(
          claimOf({
            article,
            marks,
            draft: found[i]!,
            ...of,
            part: place.textPart,
            office,
            place,
            count: claims.length,
          }),
        );
      });
      place = afterRow(place, marks, found, told, article.published);
      continue;
    }
    const before = place;
    place = headed(answering(atItem(afterAside(place, marks), marks), marks), marks);
    if (tellsOfAll(marks, place)) place = placeWith(place, { product: null });
    else if (
      place.product === null &&
      (tellsOfProduct(marks, ofText.product) || backToProduct(marks, place, ofText, marks.sentence.block))
    )
      place = placeWith(place, { product: ofText.product });
    // An item of a list is of what the text is about, whatever kind of trade the item before it told.
    if (isItem(marks) && isKindOfTrade(place.topic.product))
      place = placeWith(place, { topic: topicWith(place.topic, { product: place.product }) });
    const told = toldOf(marks, found, claims);
    if (told)
      place = placeWith(place, { topic: topicWith(place.topic, { reporter: told.reporter, partner: told.partner }) });
    const named = asYearsEnd(periodsIn(marks, article, place), place.yearsEnd);
    const outlook = ofOutlook(marks, named, place, article.published);
    const periods = outlook?.periods ?? named;
    const drafts = placesOfSeveral(asToldNow(found, marks, periods), marks);
    // "For cotton the forecast is": of the trade that is forecast, whoever was named just before.
    if (outlook?.topic && headsForecast(marks)) place = placeWith(place, { topic: outlook.topic });
    const ofSentence = ranksOfFigures(drafts, relationsOf(drafts, marks, place), marks);
    const relations = list?.by === 'row' && before.list ? ofList(ofSentence, before.list, marks) : ofSentence;
    const changes = asOneChange(drafts, marks.masked);
    const when = periodsOfClaims({ drafts: changes, marks, periods, outlook, place, published: article.published });
    const parts = drafts.map((draft, i) => partOf(draft, marks, relations[i]!.reporter, place));
    const compared = comparedEach(changes, when.chosen, marks.masked, periods);
    drafts.forEach((draft, i) => {
      claims.push(
        claimOf({
          article,
          marks,
          draft,
          relation: relations[i]!,
          part: parts[i]!,
          period: when.chosen[i]!,
          foreseen: when.foreseen[i] !== null,
          compared: compared[i]!,
          office,
          place,
          count: claims.length,
        }),
      );
    });
    const part = parts.findLast((_, i) => !drafts[i]!.isBase);
    const moved = movedOn(place, marks, drafts, relations, when.chosen, periods, article.published, {
      part: part ?? place.part,
      book: bookAfter(marks, place),
      outlook: outlookAfter(place, marks, drafts, claims.slice(claims.length - drafts.length), article.published),
      yearsEnd: yearsEndAfter(marks, place.yearsEnd),
    });
    const lead = listAfter(list, marks, periods, relations, before, moved);
    place = lead === moved.list ? moved : placeWith(moved, { list: lead });
    if (onePartner && marks.sentence.kind === 'title') place = withAllPartners(place);
  }
  const title = extracted.findLast(({ marks }) => marks.sentence.kind === 'title');
  return asPrinted(settled(claims, place.basePeriod, article.text, title?.marks.sentence.end ?? 0), article, printed);
}

/** An item of a list is of what led to the list, whomever the item before it named. */
const atItem = (place: Place, { sentence }: Marks): Place =>
  sentence.opensItem && place.lead
    ? placeWith(place, { topic: topicWith(place.topic, { partner: place.lead.partner }) })
    : place;

/** A number that nothing parts from the one before it is about the same: no flow, no economy and no subject between them. */
function relationsOf(drafts: readonly Draft[], marks: Marks, place: Place): readonly Relation[] {
  const relations: Relation[] = [];
  const labelled = opensApposed(marks.masked);
  const ranks = drafts.some((d) => d.kind === 'rank');
  const named = (code: string | null): boolean => marks.economies.some((e) => e.code === code);
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1];
    const own =
      baseOfFigure(drafts, relations, i, marks) ??
      (before && continues(before, draft, marks)
        ? withProduct(relations[i - 1]!, before, draft, marks)
        : nextOfList(
            before,
            relations[i - 1],
            draft,
            relationFor(draft, marks, placeInBooks(draft, marks, place)),
            marks,
          ));
    const ranked = before?.kind === 'rank' && !labelled ? ofRanked(before, relations[i - 1]!, draft, own, marks) : own;
    const told = before
      ? ofFigure(
          before,
          relations[i - 1]!,
          draft,
          itsShare(
            before,
            relations[i - 1]!,
            draft,
            partnerGoesOn(before, relations[i - 1]!, draft, ranked, marks),
            marks,
          ),
          marks,
        )
      : ranked;
    // "Egypt took # of exports; Algeria came second": a place without a flow is in what was told just before.
    const second =
      draft.kind === 'rank' && draft.flow === null && BARE_RANK.test(marks.masked.slice(draft.start, draft.end));
    if (second && before && relations[i - 1]!.flow !== null && relations[i - 1]!.flow !== 'balance') {
      // "Tea, with #, comes next": what stands beside its figure.
      const own = /^,?\s+$/.test(marks.masked.slice(before.atEnd, draft.start)) ? relations[i - 1]!.product : null;
      relations.push(relationWith(told, { flow: relations[i - 1]!.flow, product: own ?? told.product }));
      return;
    }
    // "Cars were the leading export at #, followed by machinery with #".
    const item = ranks && marks.flows.length === 0 && !labelled ? lastRank(drafts, i) : -1;
    const same = item >= 0 && PLAIN.has(draft.kind) && relations[item]!.partner === told.partner;
    const goesOn = before ? productGoesOn(before, relations[i - 1]!, draft, told, marks) : told;
    const placed =
      draft.kind === 'rank'
        ? rankGoesOn(drafts.slice(0, i), relations, draft, goesOn, marks)
        : wholeOfPart(drafts.slice(0, i), relations, draft, goesOn, marks, place);
    relations.push(same ? relationWith(placed, { flow: relations[item]!.flow ?? placed.flow }) : placed);
    // "The Philippines remained Vietnam's largest buyer with #, followed by China with #": in figures of the one whose buyers they are.
    const whose = item >= 0 && PLAIN.has(draft.kind) ? relations[item]! : null;
    if (whose?.reporter && whose.reporter !== placed.partner && !named(placed.reporter) && named(whose.reporter))
      relations[i] = relationWith(relations[i]!, { reporter: whose.reporter, flow: whose.flow ?? placed.flow });
  });
  return relations;
}

/** The last place in a ranking before a draft. */
const lastRank = (drafts: readonly Draft[], before: number): number =>
  drafts.findLastIndex((d, i) => i < before && d.kind === 'rank');

const BARE_RANK =
  /^(?:(?:the\s+)?@+\s+)?(?:(?:came|comes?|coming|was|were|ranked|finished|placed|stood|is|are)\s+|(?<=@\s+))(?:second|third|fourth|fifth|next)$/i;

/** "A third of the deficit, $295.5 billion": the part as an amount. */
const PART_AS_AMOUNT =
  /^(?:\s+of\s+[^,.;#()\n]{2,60}|\s+(?:went\s+to\s+)?(?:the\s+)?@+)?(?:,\s+|\s+\(|\s+(?=or\s))(?:(?:or|namely|worth|equal to|some|about|i\.e\.,?)\s+)*$/;

const isPartAsAmount = (masked: string, from: number, to: number): boolean =>
  to - from < 120 && PART_AS_AMOUNT.test(masked.slice(from, to));

/** "Spain came first with # of exports, ahead of India": a place of somebody else. */
const namesAnother = ({ kind, start, end }: Draft, { economies }: Marks): boolean =>
  kind === 'rank' && economies.some((e) => e.start >= start && e.end <= end);

/** "Shipments rose 5% (8% to China, 3% to Japan)". */
const opensBracketOfParts = ({ masked }: Marks, { at, atEnd }: Draft): boolean =>
  masked[atEnd] === ' ' && PARTS_OPEN.test(masked.slice(Math.max(0, at - 12), at));
const PARTS_OPEN = /\((?:(?:up|down|by|plus|minus|about)\s)*[-+]?$/;

function continues(before: Draft, draft: Draft, marks: Marks): boolean {
  if (draft.converts) return true;
  if ((before.kind === 'share' || before.kind === 'ratio') && draft.unit !== 'percent' && !namesAnother(draft, marks))
    if (isPartAsAmount(marks.masked, Math.max(before.atEnd, before.end), draft.at)) return true;
  if (!PLAIN.has(before.kind) || !PLAIN.has(draft.kind) || draft.at < before.atEnd) return false;
  if (draft.flow !== null && before.flow !== null && draft.flow.start !== before.flow.start)
    return isUnit(before, draft, marks);
  if ((draft.flow === null) !== (before.flow === null)) return false;
  if (saysRespectively(marks.masked) || respectiveOf(marks, draft, [])) return false;
  const parted = marks.masked.slice(before.atEnd, draft.at);
  // "China ($15.6 billion; 37% more)": both in one bracket.
  const ofOne = draft.kind !== 'growth' || isCompared(marks.masked, draft.atEnd) || opensBracketOfParts(marks, draft);
  if (ofOne && behindNumber(marks, draft, null)) return false;
  if (firmsBehind(marks.masked, draft.atEnd)) return false;
  if (draft.kind === 'growth' && CHANGE_OF_THAT.test(parted)) return true;
  const between = ONE_BRACKET.test(parted) && marks.masked[before.at - 1] === '(' ? parted.slice(1) : parted;
  return (
    !/@/.test(between) &&
    !NEW_SUBJECT.test(between) &&
    !LABELLED.test(between) &&
    !TOGETHER.test(between) &&
    !startsForecast(marks, before.atEnd, draft.at) &&
    partOfFlow(marks, draft) === null &&
    !marks.flows.some((f) => f.start >= before.atEnd && f.end <= draft.at)
  );
}

/** "# with Germany, a jump of #", "# to Peru (up #)": the change of what went to whom stands between. */
const CHANGE_OF_THAT =
  /^\s(?:with|to|from|for|in)\s(?:the\s)?@+(?:,\s|\s\()(?:which\s(?:was|is)\s)?(?:up|down|plus|minus|(?:an?|the)\s(?:[a-z-]+\s){1,3}of)\s(?:by\s|some\s|about\s|nearly\s)?$/;

/** "To China #, to the US # and to India #, the three together contributing #", "whereas the share of farming was #", "and from there came #": of others. */
const TOGETHER =
  /\bfrom\s(?:there|them|it)\s(?:came|arrived)\b|,\s(?:the|these|all|which)\s(?:[a-z]+\s){0,3}(?:together|combined|jointly)\b|,\s(?:altogether|together|all\stold)\s|,\s(?:and\s|while\s|whereas\s|but\s)?the\s(?:share|ratio|proportion|weight)\sof\s/;

const ONE_BRACKET = /^;\s[^();@]*$/;

/** "Flowers earned # in exports, up #": the flow only says what the amount is. */
const isUnit = (before: Draft, { flow, at }: Draft, { masked }: Marks): boolean =>
  flow!.product === null &&
  flow!.flow === before.flow!.flow &&
  flow!.start >= before.atEnd &&
  /^\s(?:in|of|from)\s(?:total\s|export\s)?$/.test(masked.slice(before.atEnd, flow!.start)) &&
  /^(?:,\s|\s\()(?:or\s)?(?:up|down|an?\s[a-z]+\sof)\s(?:by\s)?$/.test(masked.slice(flow!.end, at));

/** Words that start something new between two numbers: a clause, or an item with a name of its own. */
const NEW_SUBJECT =
  /[;:\n·]|,?\s(?:while|whereas|but)\s|,\s+together\s|\bthe\s(?:former|latter)\b|(?:,|\band)\s+(?!(?:an?|the|up|down|or|and|by|to|from|with|at|of|which|was|were|is|rising|falling|rose|fell|grew|dropped|increased|decreased|declined|gained|lost|gaining|growing|dropping|compared|against|after|following|versus|more|less|about|nearly|almost|over|higher|lower|equal|equivalent|it|they|reached|reaching|totaling|totalling|hit|hitting|year-on-year|representing|accounting|making|on)\b)[a-z][a-z-]+/i;

/** ", with dairy (up #)": an item of its own. */
const LABELLED = /\b(?:with|and)\s+[a-z][a-z -]+\s\((?:up|down|worth)\s+$/i;

function relationFor(draft: Draft, marks: Marks, place: Place): Relation {
  const loose =
    draft.flow === null &&
    OF_THE_HEADLINE.has(draft.kind) &&
    returnsToBase(place) &&
    place.block !== marks.sentence.block;
  const pronoun = draft.flow === null && place.last.flow !== null && /^(?:It|That|This|Both|Its)\b/.test(marks.text);
  // "It left a deficit of #. In April it had been #": of the balance, whichever of the two was told last.
  const then =
    draft.flow === null && draft.quantity !== null && place.last.flow === 'balance' && goesBackToIt(marks.text);
  const from = then
    ? placeWith(place, { topic: place.last })
    : loose
      ? placeWith(place, { topic: place.base! })
      : pronoun
        ? placeWith(place, { topic: place.last })
        : place;
  const own = relationOf(draft, marks, from);
  const laid = tariffSides(draft, marks, place);
  return laid ? relationWith(own, laid) : own;
}
