import { type Flow, MIRROR_FLOW } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import { apposedFlow } from './apposed-flow.js';
import type { Respective } from './beside.js';
import { comesBackIn } from './came-back.js';
import { flowOfTwo } from './flow-of-two.js';
import { nextInOrder } from './next-in-order.js';
import { ofTotalTold } from './of-total-told.js';
import { goesBack } from './other-way.js';
import { roleFlowAt } from './role-flow-at.js';
import { roleFlow } from './role-of-other.js';
import {
  contributedFlow,
  headingFlow,
  isOneWay,
  itemsFlow,
  kindsFlow,
  leadFlow,
  moneyFlow,
  placesFlow,
  sideFlow,
  tradedFlow,
} from './side-flow.js';
import type { Place } from './topic.js';
import { boughtByIt, boughtByRow, boughtOfUs, deliveredByIt } from './turned-verb.js';
import { flowOfTotal, turnoverFlow } from './turnover.js';
import { wayOfGoods } from './way-of-goods.js';
import { whereMostFlow } from './where-most.js';

interface Told {
  readonly draft: Draft;
  readonly marks: Marks;
  readonly place: Place;
  /** The product of the claim. */
  readonly product: string | null;
  /** What a row of names gives its number. */
  readonly respective: Respective | null;
  /** An item of a list that names no flow. */
  readonly listed: boolean;
}

const SELLER = /\b(?:major|main|largest|biggest|top|leading|first|second|third) exporter\b/;

/** "Cars were the leading German export", "the main import item": the flow that a ranked product belongs to. */
function itemFlow(draft: Draft, marks: Marks, { topic, main }: Place): Flow | null {
  if (draft.kind !== 'rank') return null;
  const most = whereMostFlow(marks.masked.slice(draft.start, draft.end));
  if (most) return most;
  // "Imports came to #. Russia was the major exporter": in what the text's own economy buys.
  const seller = topic.flow === 'imports' && topic.reporter === main && SELLER.test(marks.text);
  if (seller && !marks.text.includes('world') && marks.economies.some((e) => e.code !== main)) return 'imports';
  const item = /\b(?:(ex)|im)port(?:ers?|s?(?:\s+(?:items?|goods|products?|earners?|categor(?:y|ies)))?)$/i.exec(
    marks.text.slice(draft.start, draft.end),
  );
  // "The largest importer of Saudi goods" is a customer.
  if (!item || /^\s+of\s+(?:the\s+)?@/.test(marks.masked.slice(draft.end, draft.end + 12))) return null;
  return item[1] ? 'exports' : 'imports';
}

/** Which way a claim goes: by its own words, those of its sentence, then those of the text before. */
export function flowOfClaim({ draft, marks, place, product, respective, listed }: Told): Flow | null {
  const { topic, main } = place;
  const mention = draft.flow;
  const forth = mention?.flow ?? topic.flow;
  return forth && goesBack(marks, draft, topic.flow)
    ? MIRROR_FLOW[forth]
    : ((comesBackIn(draft, marks) ? 'imports' : null) ??
        roleFlowAt(draft, marks) ??
        flowOfTwo(draft, marks, place) ??
        respective?.flow ??
        (respective?.partner && mention ? (boughtByRow(mention, marks) ?? boughtOfUs(mention, marks, place)) : null) ??
        (mention ? boughtByIt(mention, marks, place) : null) ??
        deliveredByIt(draft, marks, place) ??
        (mention?.flow === 'balance' ? itemsFlow(draft, marks, place, product) : null) ??
        (mention ? (turnoverFlow(mention, marks) ?? flowOfTotal(mention, marks, place) ?? mention.flow) : null) ??
        (draft.kind === 'rank' ? leadFlow(marks, main) : roleFlow(marks, draft.at, main)) ??
        itemFlow(draft, marks, place) ??
        apposedFlow(draft, marks) ??
        sideFlow(marks) ??
        contributedFlow(draft, marks) ??
        wayOfGoods(draft, marks, main) ??
        placesFlow(draft, marks) ??
        kindsFlow(marks, place) ??
        headingFlow(marks, place.base?.flow ?? null) ??
        nextInOrder(marks, topic) ??
        (listed && place.base?.flow !== 'balance' && !isOneWay(draft, place, product) ? place.base?.flow : null) ??
        moneyFlow(draft, marks) ??
        tradedFlow(draft, marks) ??
        itemsFlow(draft, marks, place, product) ??
        ofTotalTold(draft, marks, place) ??
        topic.flow);
}
