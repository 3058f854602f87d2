import { MIRROR_FLOW } from '../../model/flow.js';
import { type Draft, draftWith, type Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import { isWholeOfShare } from '../extract/flow-of-number.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { comesBack, isFreedOfSeason, isRest, isTotalOfBoth, ofAll, opensSpan, saysAll } from './all-partners.js';
import { apposedTrade } from './apposed-trade.js';
import { atClauseHead } from './at-clause-head.js';
import { besideNumber, headedBy, respectiveOf, saysRespectively } from './beside.js';
import { bilateralPair } from './bilateral-pair.js';
import { clauseWith } from './clause-with.js';
import { earlierPartner } from './earlier-partner.js';
import { flowOfClaim } from './flow-of-claim.js';
import { foreignOf } from './foreign-of.js';
import { gapSaid } from './gap-said.js';
import { clausePartner, headOwner, headPartner, placedPartner } from './head-partner.js';
import { labelPartner } from './headed.js';
import { favoured } from './in-favour.js';
import { ledThem } from './led-the-suppliers.js';
import { partOfWorld } from './main-reporter.js';
import { groupAround, isInside, memberOf } from './members.js';
import { goesOnMirrored } from './mirrored-before.js';
import { namedAlike } from './named-alike.js';
import { sideOfGap } from './neutral-gap.js';
import { openedBy, setBefore, setIn } from './opened-by.js';
import { opensAnew } from './opens-anew.js';
import { goesBackToIt, opensWithPronoun } from './opens-with-pronoun.js';
import { originOfPart } from './origin-of-part.js';
import { otherTeller } from './other-tellers.js';
import { isOtherWay } from './other-way.js';
import { tellerOf, traderFlow } from './own-trade.js';
import { isOwn } from './part-of-country.js';
import { behindNumber, sharer } from './partner-at-number.js';
import { partnerRank, rankedAfter, rankedBefore } from './partner-rank.js';
import { pointedAt } from './pointed-at.js';
import { productOf } from './product.js';
import { productOfOne } from './product-of-one.js';
import { rankInWorld } from './rank-in-world.js';
import { relation } from './relation-with.js';
import { reporterOf } from './reporter-of.js';
import { rankByRole } from './role-of-other.js';
import { rowBehind } from './row-behind.js';
import { seenFrom } from './seen-from.js';
import { comesInto, marketAtHead } from './set-in-market.js';
import { countedRow, groupOf, rowAhead, severalAt } from './several-partners.js';
import { shippedFrom } from './shipped-from.js';
import { soldIn } from './sold-in.js';
import { bySpotlight } from './spotlight.js';
import { takerOf } from './taker.js';
import { theirGoods } from './their-goods.js';
import { outdoneByNone, tookMost } from './took-most.js';
import type { Place, Relation } from './topic.js';
import { towardOwn } from './toward-own.js';
import { goodsOfTrader, traderSubject } from './trader-subject.js';
import { isAbroad, isBuyers, seenFromOwn, turnedVerb } from './turned-verb.js';
import { whereMost } from './where-most.js';
import { withOneAnother } from './with-one-another.js';
import { withTheirUnion } from './with-their-union.js';

export type { Relation };

/** All but those that were told before. */
const REST = /^(?:With|To|From|For) the rest of the world\b/;

/** What follows from the figures before it. */
const SO =
  /^(?:Thus|So|Hence|Therefore|Consequently|As a result|That (?:leaves|left|means|meant)|This (?:leaves|left|means|meant))\b/;

const WITH_THEM = /^(?:With|To|From)\s(?:them|it|these|those|(?:this|that)\scountry|(?:these|those)\scountries)\b/;

const BY_PRODUCT = /^By (?:main |major )?(?:product|item|sector|category|commodity|industry|goods|type)s?\b/;

const FORMER = /\bthe (?:former|latter)\b/;
const FORMER_GATE = gateOf('former|latter');

/** The partner that a flow without one takes over: that of its sentence, its paragraph, or of the text. */
function carriedPartner(
  draft: Draft,
  marks: Marks,
  place: Place,
  reporter: string | null,
  reporterSaid: boolean,
): string | null {
  const mention = draft.flow;
  const { topic, base, section } = place;
  const origin = originOfPart(draft, marks, topic.flow);
  if (origin && origin !== reporter) return origin;
  const other = reporter !== null && topic.reporter !== null && reporter !== topic.reporter;
  // "US exports to China stood at #. China counted imports of #": the other side tells of the same trade.
  if (other && reporterSaid && reporter === topic.partner && place.block === marks.sentence.block)
    return topic.reporter;
  // "Exports to China fell. By product, sales of chips": of all partners again.
  if (
    base?.partner === 'WLD' &&
    place.section === null &&
    ((marks.text.startsWith('By ') && BY_PRODUCT.test(marks.text)) || isFreedOfSeason(marks))
  )
    return 'WLD';
  // "Thus India's surplus shrank", in a text on its trade with China by Chinese customs.
  if (reporterSaid && mention?.flow === 'balance' && base && base.partner === reporter) return base.reporter;
  // "Exports to Africa were #, imports from it #. Thus Nigeria's surplus was #": of the two that were told.
  if (mention?.flow === 'balance' && place.ways.size > 1 && !mention.whole && SO.test(marks.text)) return topic.partner;
  if (other && isAbroad(marks, place) && mention?.by === 'verb' && mention.flow === topic.flow) return topic.partner;
  if (other && reporter !== base?.reporter) return null;
  if (place.block === marks.sentence.block && topic.partner !== null && isOtherWay(marks)) return topic.partner;
  // "- December only: exports of #": an item that names its own flow is of all trade that the text is about.
  const sameBlock = place.block === marks.sentence.block && !(marks.sentence.opensItem && mention);
  const first = mention !== null && !marks.flows.some((f) => f.end <= mention.start);
  // "They now account for # of Polish exports": sales to the partner told before.
  const part = draft.kind === 'share' && (mention === null || isWholeOfShare(marks.masked, mention));
  if (sameBlock && part && opensWithPronoun(marks.text) && topic.partner !== null) return topic.partner;
  // "With them, Canada's deficit thus grew": whom the sentence before was about.
  if (sameBlock && topic.partner !== null && WITH_THEM.test(marks.text)) return topic.partner;
  const pronoun = mention === null && (opensWithPronoun(marks.text) || goesBackToIt(marks.text));
  if (!sameBlock && opensAnew(marks, place, mention, reporter)) return 'WLD';
  if (ofAll(marks, place, mention, reporter)) return 'WLD';
  if (!sameBlock && place.byRank && first && mention.reporter !== null && mention.reporter === reporter) return 'WLD';
  if (!sameBlock) return pronoun ? topic.partner : (section ?? base?.partner ?? topic.partner);
  if (first && comesBack(marks, mention, place)) return 'WLD';
  if (first && mention && opensSpan(marks, mention, place)) return 'WLD';
  if (mention && base?.partner === 'WLD' && ((reporterSaid && first) || isOwn(marks, mention, place))) return 'WLD';
  return topic.partner;
}

/** Both sides, flow, sign and product of a claim: from its own words, from the sentence, from the text before. */
export function relationOf(found: Draft, marks: Marks, place: Place): Relation {
  const mention = withTheirUnion(found, marks, place.main) ?? bySpotlight(found, marks, place);
  const draft = mention === found.flow ? found : draftWith(found, { flow: mention });
  const { topic, pair, main } = place;
  const respective = respectiveOf(
    marks,
    draft,
    mention?.pointsBack === 'several' || (opens(marks.text, FORMER_GATE) && FORMER.test(marks.text))
      ? place.listed
      : [],
  );
  const pronoun = opensWithPronoun(marks.text) || goesBackToIt(marks.text);
  const listed = place.block !== marks.sentence.block && !pronoun && marks.flows.length === 0;
  const goesOn = place.block === marks.sentence.block && !marks.sentence.opensItem;
  const product = productOf(marks, draft, place, goesOn);
  const flow = flowOfClaim({ draft, marks, place, product, respective, listed });
  const back = goesOnMirrored(draft, marks, place);
  if (back) return relation({ reporter: topic.reporter, partner: topic.partner, flow: back }, product, true);
  // "China spent # on Brazilian goods, and Brazil # on Chinese ones": both sides are said.
  if (
    mention?.reporter === main &&
    mention?.partner &&
    flow !== 'balance' &&
    marks.text.startsWith('ones', mention.start)
  )
    return relation({ reporter: main, partner: mention.partner, flow: mention.flow }, product, false);
  const ranked =
    rankInWorld(draft, marks, main) ?? rankByRole(draft, marks, main) ?? partnerRank(draft, marks, topic, main);
  if (ranked) return relation(ranked, product ?? 'goods', false);
  const most = tookMost(draft, marks, main) ?? ledThem(draft, marks, main ?? topic.reporter);
  if (most) return relation(most, product ?? 'goods', false);
  const outdone = outdoneByNone(draft, marks, main);
  if (outdone) return relation(outdone, outdone.product ?? product ?? 'goods', false);
  const trader = traderSubject(draft, marks, place);
  if (trader) return relation(trader, goodsOfTrader(product, place), false);
  const shipper = shippedFrom(draft, marks, place);
  if (shipper) return relation({ reporter: shipper, partner: 'WLD', flow: 'exports' }, product, false);
  const teller = marks.head?.parts ? null : tellerOf(draft, marks, place);
  if (teller) {
    const told = mention?.flow ?? traderFlow(draft, marks) ?? flow;
    const gap = told === 'balance' ? (mention?.gap ?? gapSaid(marks, topic, 'WLD')) : null;
    const own = productOfOne(product, teller, marks, place);
    return { reporter: teller, partner: 'WLD', flow: told, gap, product: own, carried: mention === null };
  }
  const other = otherTeller(draft, marks, place);
  if (other) {
    const gap = other.flow === 'balance' ? (mention?.gap ?? gapSaid(marks, topic, 'WLD')) : null;
    return relation(other, product, mention === null, gap);
  }
  const nearVerb =
    mention !== null &&
    !marks.economies.some(
      (e) => e.start >= mention.end && e.end <= draft.at && e.code !== (mention.partner ?? '') && e.code !== main,
    );
  const theirs = mention ? theirGoods(mention, marks, place) : null;
  const turned = theirs ?? towardOwn(draft, marks, place) ?? (nearVerb ? turnedVerb(mention, marks, place) : null);
  if (turned) {
    const together =
      foreignOf(respective, marks, main) ??
      (turned.partner === OTHERS ? groupOf(marks, draft, place) : countedRow(marks, draft));
    return relation(
      {
        reporter: turned.reporter,
        partner:
          (saysRespectively(marks.masked) ? foreignOf(respective, marks, main) : null) ?? together ?? turned.partner,
        flow: turned.flow,
      },
      product,
      false,
    );
  }
  const inside =
    withOneAnother(draft, marks, place) ??
    (mention?.intra ? (mention.reporter ?? groupAround(main) ?? partOfWorld(topic.reporter)) : null);
  // "Trade within the EU", in the figures of one of its members: what it trades with the others.
  if (inside && main !== null && main !== inside && mention?.reporter === inside && isInside(main, inside))
    return {
      reporter: main,
      partner: inside,
      flow,
      gap: flow === 'balance' ? (mention.gap ?? gapSaid(marks, topic, inside)) : null,
      product,
      carried: false,
    };
  if (inside) {
    const own = productOfOne(product, inside, marks, place);
    return { reporter: inside, partner: inside, flow, gap: null, product: own, carried: false };
  }
  const member = memberOf(draft, marks, place);
  if (member)
    return relation(
      { reporter: member.reporter, partner: member.partner, flow: member.flow ?? flow },
      product ?? 'goods',
      false,
    );
  const listedBuyer =
    mention !== null && !nearVerb && isBuyers(mention, marks) && mention.reporter !== null && mention.reporter !== main;
  const buyer = listedBuyer ? besideNumber(marks, draft, main) : null;
  if (buyer && main)
    return { reporter: main, partner: buyer, flow: seenFromOwn(mention!, marks), gap: null, product, carried: false };
  // "Together the three bought #": the other side of what the text's own economy sold.
  const jointly =
    mention?.by === 'verb' && mention.reporter === null && main !== null ? groupOf(marks, draft, place) : null;
  if (jointly === OTHERS)
    return { reporter: main, partner: OTHERS, flow: MIRROR_FLOW[mention!.flow], gap: null, product, carried: false };
  const both = mention?.bilateral ? bilateralPair(place, marks, mention!) : null;
  let partner = both ? both.partner : (mention?.partner ?? null);
  if (partner === 'WLD' && mention && isRest(marks, mention, place)) partner = OTHERS;
  if (partner === 'WLD' && mention && isTotalOfBoth(marks, mention, place)) partner = place.last.partner;
  // "That was a third of all exports": the whole says nothing of whose part it is.
  if (partner === 'WLD' && mention && draft.kind === 'share' && pronoun && isWholeOfShare(marks.masked, mention))
    partner = null;
  // "the largest deficit with any one country": the rank is of the partner that the text is about.
  if (
    draft.kind === 'rank' &&
    partner === 'WLD' &&
    topic.partner !== null &&
    topic.reporter === (mention?.reporter ?? topic.reporter)
  )
    partner = topic.partner;
  if (draft.kind === 'rank') partner = rankedAfter(marks, draft) ?? partner ?? rankedBefore(marks, draft, main);
  const behind = behindNumber(marks, draft, mention?.reporter ?? topic.reporter ?? main) ?? soldIn(draft, marks, main);
  partner = behind ?? partner;
  partner = foreignOf(respective, marks, main) ?? partner ?? takerOf(draft, marks, mention?.reporter ?? main);
  const group = respective?.partner
    ? null
    : (groupOf(marks, draft, place) ?? rowAhead(marks, draft) ?? rowBehind(marks, draft, main));
  partner = group ?? atClauseHead(draft, marks) ?? partner;
  // "Trade between the U.S. and China, Canada and Mexico": those together, and not the one named last.
  const together = mention?.partner === OTHERS && !marks.economies.some((e) => e.code === OTHERS);
  const several = together || (mention?.partner && !behind && !respective && severalAt(marks, mention, draft.at));
  if (several) partner = OTHERS;
  if (draft.kind === 'share' || draft.kind === 'growth')
    partner ??= sharer(marks, draft, mention?.reporter ?? topic.reporter ?? main);
  if (mention?.pointsBack && partner === null)
    partner = pointedAt(marks, mention, place, headOwner(marks, mention, main));
  const unresolved = mention?.pointsBack === 'group' && partner === null;
  const said = both ? { code: both.reporter, said: true } : reporterOf(draft, marks, place, partner);
  let reporter = said.code;
  const beside =
    behind || respective?.partner || several || group ? null : besideNumber(marks, draft, reporter ?? main);
  const named = mention !== null && mention.end <= draft.at && mention.partner !== null && mention.partner !== 'WLD';
  if (
    beside &&
    beside !== reporter &&
    !(
      named &&
      marks.economies.some(
        (e) => e.start > mention.end && e.code === mention.partner && e.end <= draft.at && e.code === beside,
      )
    ) &&
    draft.kind !== 'rank'
  ) {
    const after =
      mention === null ||
      (mention.start >= (draft.kind === 'share' ? draft.at : draft.atEnd) &&
        (mention.by === 'verb' || (mention.partner ?? 'WLD') === 'WLD')) ||
      headedBy(marks, draft, reporter ?? main) === beside ||
      marks.economies.some((e) => e.code === beside && e.start >= mention.end && e.end <= draft.at);
    if (after) partner = beside;
  }
  partner ??=
    topic.partner !== null && topic.partner !== 'WLD' && REST.test(marks.text)
      ? OTHERS
      : notSelf(
          clauseWith(marks, draft, mention) ??
            (mention && clausePartner(marks, mention)) ??
            headPartner(marks, main) ??
            labelPartner(marks, main),
          reporter,
        );
  const winner = mention?.flow === 'balance' && draft.kind === 'balance' ? favoured(marks, draft) : null;
  if (winner && winner !== reporter && (partner ?? winner) === winner) partner = winner;
  if (partner === null && mention)
    partner =
      notSelf(placedPartner(marks, mention) ?? apposedTrade(marks, mention), reporter) ??
      setIn(mention, marks, place) ??
      notSelf(earlierPartner(marks, mention, place.base?.partner ?? 'WLD'), reporter) ??
      setBefore(marks, mention, place);
  partner ??=
    whereMost(marks, draft, main) ??
    marketAtHead(mention, marks, place) ??
    (mention && comesInto(mention, marks, main));
  if (partner === null && mention && saysAll(marks, draft, mention)) partner = 'WLD';
  // "Mexico was a bright spot, with volume up #": sales to whoever the sentence is about.
  if (partner === null && (mention === null || (mention.by === 'noun' && mention.reporter === null)))
    partner = openedBy(marks, place);
  // "World trade is expected to grow": of all with all, whoever the text is about.
  if (partner === null && reporter === 'WLD' && mention?.reporter === 'WLD') partner = 'WLD';
  partner ??= carriedPartner(draft, marks, place, reporter, said.said);
  if (reporter !== null && reporter === partner) {
    // "Trade with China fell, according to Chinese customs", in a Russian text: that of its own economy.
    const ofOtherOffice = place.office === partner && marks.text.includes('ccording to ') ? topic.partner : null;
    if (mention?.partner === partner)
      reporter = topic.reporter !== partner ? topic.reporter : main !== partner ? main : (ofOtherOffice ?? main);
    else if (pair && pair.reporter === reporter) partner = pair.partner;
    // "Imports from China were #; the Chinese recorded exports of #": the other side of the same trade.
    else if (mention && earlierPartner(marks, mention, null) === reporter)
      partner = main === reporter ? otherSide(pair, main) : main;
    else partner = null;
  }
  if (reporter === partner && reporter !== 'WLD') partner = null;
  // Single partners are counted by goods where only the total is of goods and services.
  const single = place.product === null && place.productOfWorld === 'goods_services' && (partner ?? 'WLD') !== 'WLD';
  const others = reporter !== null && main !== null && reporter !== main && mention?.product == null;
  const ofPartner =
    (single || others) && product === 'goods_services' && !/\bservices\b/i.test(marks.text) ? 'goods' : product;
  // "European makers exported" in figures of the union.
  if (reporter === 'EUROPE' && (main === 'EU' || main === 'EA')) reporter = main;
  // "Extra-EU exports" in the figures of a member are its own.
  if (
    mention &&
    reporter === 'EU' &&
    main !== null &&
    isInside(main, 'EU') &&
    EXTRA.test(marks.masked.slice(0, mention.start))
  ) {
    reporter = main;
    partner = OTHERS;
  }
  return seenFrom(place.office ?? namedAlike(mention, reporter, partner, marks, main), {
    reporter: reporter ?? main,
    partner: partner ?? (unresolved ? null : 'WLD'),
    flow,
    gap: winner
      ? winner === reporter
        ? 'surplus'
        : 'deficit'
      : mention
        ? (sideOfGap(mention, marks, place, partner) ??
          (mention.flow === 'balance' ? gapSaid(marks, topic, partner) : null))
        : topic.gap,
    product: ofPartner ?? ((partner ?? 'WLD') === 'WLD' && (reporter ?? main) === main ? place.productOfWorld : null),
    carried: !(mention?.reporter && mention.partner),
  });
}

const otherSide = (pair: Place['pair'], code: string | null): string | null =>
  pair === null ? null : pair.reporter === code ? pair.partner : pair.partner === code ? pair.reporter : null;

/** "With Americans buying more": the text's own economy is no partner of it. */
const notSelf = (partner: string | null, reporter: string | null): string | null =>
  partner === reporter ? null : partner;

const EXTRA = /\bextra-@+\s+(?:[a-z]+\s+)?$/i;
