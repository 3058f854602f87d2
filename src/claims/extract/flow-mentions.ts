import type { Flow } from '../../model/flow.js';
import { definitionsIn } from './definitions.js';
import { type EconomyMention, findEconomies } from './economy-mentions.js';
import { type FlowMention, flowMentionWith } from './flow-mention.js';
import { ownWords } from './flow-own-words.js';
import { productOfFlow } from './flow-product.js';
import { sidesOf } from './flow-sides.js';
import { FLOW_GATE, type FlowWord, findFlowWords } from './flow-words.js';
import { ofOrigin } from './goods-of-origin.js';
import { isWayOfTrade } from './kinds-of-trade.js';
import { lastBeforeBlank, wordBeforeBlank } from './letters.js';
import { maskOf } from './mask.js';
import { findQuantities, type PrintedQuantity } from './quantities.js';
import { isThisTrade } from './this-trade.js';
import { gateOf, opens } from './word-gates.js';

const WHOLE_LEFT =
  /\b(?:worldwide|global|world|overall|total|aggregate|entire|all(?:\s+of)?)\s+(?:(?:@+(?:'s)?|(?<=\bof\s)the\s+(?:country|nation|kingdom|bloc|union)'s)\s+)?(?:goods\s+|merchandise\s+)?$/i;
const OF_TOLD = /^(?:Out\s)?[Oo]f\s(?:the|this|that)\stotal\s(?:volume\sof\s)?$/;
const OF_TOLD_LENGTH = 40;
/** "Exports in total fell", "imports as a whole". */
const WHOLE_RIGHT =
  /^\s+(?:(?:of|from|by)\s+(?:the\s+)?@+\s+)?(?:in total|as a whole|overall|on the whole|of all kinds|taken together)\b/i;
/** "The top export destination with total exports of #": all that went there. */
const PLACE_BEFORE = /\b(?:destination|market|buyer|customer|supplier|source|importer|exporter)\b[^#;]{0,80}$/i;
/** "Its global deficit": with all the world, and not the world's. */
const OWN_WORLD = /(?:\b(?:[Ii]ts|[Tt]heir|[Oo]ur|country's|nation's)|@'s?)\s+(?:global|world|worldwide)\s+/i;
/** "Merchandise trade of the world". */
const OF_THE_WORLD = /^\s(?:in\s(?:goods|services|goods and services)\s)?of\sthe\s(?:whole\s)?world\b(?!')/;
const INSIDE = /^\s+(?:(?:inside|within|among)\s+(?:the\s+)?@|between\s+(?:the\s+)?@+(?!['@]|\s+(?:and|&)\b|,\s+@))/i;
/** "Members traded # with each other". */
const EACH_OTHER = /^[^.;]{0,60}\b(?:with\s+(?:each\s+other|one\s+another)|among\s+(?:themselves|each\s+other))\b/i;
/** "Trade between the members themselves", "intra-bloc exports": within the group that the text is about. */
const WITHIN =
  /^\s+(?:between|among|within|inside)\s+(?:the\s+|its\s+|their\s+)?(?:[#]+\s+|(?:two|three|four|five|six|seven|eight|nine|ten|whole)\s+)?(?:members?(?:\s+(?:states|countries|economies))?(?:\s+(?:themselves|alone))?|member\s+(?:states|countries|economies)|(?:currency\s+|customs\s+|trade\s+|economic\s+)?(?:bloc|union|area|zone)|continent|region|themselves|each\s+other|single\s+market|(?:#+|\d\d)(?:\s+themselves|\s+(?=[a-z]+ed\b|rose|fell|grew|was|were|came|went|stood|edged)))\b/i;
/** "Within the bloc, trade was #", "among themselves the members traded #". */
const WITHIN_BEFORE =
  /(?:^|[.;]\s)(?:Within|Inside|Among|Between)\s(?:the\s)?(?:(?:@+'s?\s|\d\d\s)?members(?:\s(?:states|countries))?(?:\sthemselves)?|themselves|(?:currency\s|customs\s)?(?:bloc|union|area|zone)|region|\d\d),?\s(?:they\s|(?:the\s|its\s)?(?:\d\d\s)?(?:members|countries)\s)?(?:total\s|goods\s)?$/;
const INTRA_BLOC = /\bintra-(?:bloc|union|area|zone|group|community|regional)\s+(?:[a-z]+\s+)?$/i;
const WITHIN_LENGTH = 70;
const MEMBERS =
  /\bmembers?(?:\s+(?:states|countries))?\s+(?:[a-z]+\s+)?$|@\s+(?:states|countries|nations|neighbou?rs|economies)\s+(?:[a-z]+\s+)?$/i;
const TWO = /^\s+between\s+(?:the\s+)?(?:two|both|world's two)/i;

/** Words without which some of the expressions here match nothing, as far as a sentence holds them: asked once for all its flows. */
interface Said {
  readonly world: boolean;
  readonly inside: boolean;
  readonly intra: boolean;
  readonly bilateral: boolean;
  readonly more: boolean;
  readonly exceeds: boolean;
}
const WORLD_GATE = gateOf('global|world|worldwide');
const INSIDE_GATE = gateOf('inside|within|among|between');
const INTRA_GATE = gateOf('intra');
const BILATERAL_GATE = gateOf('bilateral|two|mutual');
const MORE_GATE = gateOf('more');
const EXCEEDS_GATE = gateOf(
  'exceeded|exceeds?|surpass|surpassed|surpasses|outstrip|outstrips|outstriped|outstripp|outstripps|outstripped|topped|outweigh|outweighed|outweighs',
);
const saidIn = (text: string): Said => ({
  world: opens(text, WORLD_GATE),
  inside: opens(text, INSIDE_GATE),
  intra: opens(text, INTRA_GATE),
  bilateral: opens(text, BILATERAL_GATE),
  more: opens(text, MORE_GATE),
  exceeds: opens(text, EXCEEDS_GATE),
});

/** What the words before a flow end in where they say that it is of all trade. */
const WHOLE_WORDS: ReadonlySet<string> = new Set(
  'worldwide global world overall total aggregate entire all of goods merchandise s'.split(' '),
);

function mentionOf(masked: string, word: FlowWord, at: (offset: number) => string | null, said: Said): FlowMention {
  const own = masked.slice(word.start, word.end);
  const says = ownWords(own);
  const left = masked.slice(Math.max(0, word.start - 40), word.start);
  const right = masked.slice(word.end, word.end + 60);
  const sides = sidesOf(masked, word, at);
  // "The total was #" is of what was told just before, and so is "of the total turnover, exports were #".
  const last = wordBeforeBlank(left);
  const whole =
    word.by === 'noun' &&
    !(word.start < OF_TOLD_LENGTH && word.flow === 'total' && OF_TOLD.test(masked.slice(0, word.start))) &&
    !(left.endsWith(' with total ') && PLACE_BEFORE.test(masked.slice(Math.max(0, word.start - 120), word.start))) &&
    (says.whole ||
      ((WHOLE_WORDS.has(last) || lastBeforeBlank(left) === '@') && WHOLE_LEFT.test(left)) ||
      WHOLE_RIGHT.test(right));
  const world =
    (said.world || says.world) &&
    (/\b(?:global|world|worldwide)\s+(?:(?!(?:by|in|for|of|with|to|from|drove|cut|hit|sent|saw|made)\s|[a-z]+ed\s)\w+\s+)?$/i.test(
      left,
    ) ||
      says.world ||
      (word.by === 'noun' && OF_THE_WORLD.test(right))) &&
    !OWN_WORLD.test(left + own);
  const inside = said.inside ? INSIDE.exec(right) : null;
  const within = inside ? at(word.end + inside[0].indexOf('@')) : null;
  const reporter = sides.reporter ?? within ?? (world ? 'WLD' : null);
  return {
    start: word.start,
    end: word.end,
    flow: word.flow,
    gap: word.gap,
    by: word.by,
    product: productOfFlow(masked, word),
    reporter,
    partner: sides.partner ?? (whole && reporter !== 'WLD' ? 'WLD' : null),
    pointsBack: sides.pointsBack,
    whole,
    intra:
      within !== null ||
      (said.inside && WITHIN.test(right)) ||
      (said.intra && INTRA_BLOC.test(left)) ||
      (word.flow === 'total' && word.start < WITHIN_LENGTH && WITHIN_BEFORE.test(masked.slice(0, word.start))) ||
      (word.flow === 'total' && EACH_OTHER.test(right) && MEMBERS.test(left)) ||
      (said.intra &&
        sides.reporter !== null &&
        /\bintra-@+\s+(?:goods\s+|merchandise\s+|services\s+|total\s+)?$/i.test(left)),
    bilateral:
      sides.partner === null &&
      ((says.bilateral && !/\b(?:that|this)\s+$/i.test(left)) ||
        (said.bilateral && /\b(?:bilateral|two-way|mutual)\s+(?:goods\s+)?$/i.test(left)) ||
        (said.inside && TWO.test(right)) ||
        (says.exchanged && /\b(?:two|both|sides|countries|neighbou?rs)\s+(?:\w+\s+)?$/i.test(left))),
  };
}

/** Every flow named in a sentence, with its two sides as far as the words around it say. Offsets are within the sentence. */
export function findFlows(
  text: string,
  economies: readonly EconomyMention[] = findEconomies(text),
  quantities: readonly PrintedQuantity[] = findQuantities(text),
  masked: string = maskOf(text, economies, quantities),
  ofOrders = false,
  ofCredits = false,
): readonly FlowMention[] {
  if (!opens(text, FLOW_GATE)) return [];
  const at = (offset: number): string | null => economies.find((e) => e.start === offset)?.code ?? null;
  const mentions: FlowMention[] = [];
  let skip = 0;
  const said = saidIn(text);
  const definitions = definitionsIn(masked);
  for (const word of findFlowWords(masked, ofOrders, ofCredits)) {
    if (word.start < skip || definitions.some(([from, to]) => word.start >= from && word.end <= to)) continue;
    const mention = ofOrigin(mentionOf(masked, word, at, said), masked, at);
    const before = mentions.at(-1);
    // "The EU bought # of goods exports, and this trade grew": what was just told, with the same sides.
    if (before && word.by === 'noun' && word.flow === before.flow && isThisTrade(masked, word)) {
      const { reporter, partner, pointsBack, product } = before;
      mentions.push(flowMentionWith(mention, { reporter, partner, pointsBack, product }));
      continue;
    }
    const behind = said.more || said.exceeds ? masked.slice(word.end, word.end + 90) : '';
    const excess = (said.more ? MORE_THAN.exec(behind) : null) ?? (said.exceeds ? EXCEEDS_OWN.exec(behind) : null);
    if (excess && mention.flow !== 'balance' && mention.flow !== 'total') {
      mentions.push(balanceOf(mention, true));
      skip = word.end + excess[0].length;
      continue;
    }
    // "received goods worth 52bn and sent goods worth 42bn": the subject is said once.
    const verb = mention.by === 'verb' && mention.reporter === null ? mentions.findLast((m) => m.by === 'verb') : null;
    const elided =
      verb &&
      /\band\s+$/.test(masked.slice(0, word.start)) &&
      !/@[^,]*$/.test(masked.slice(verb.end, word.start).replace(/^\s+(?:the\s+)?@+/, ''));
    mentions.push(
      elided || (verb && verb === before && /\band\s+$/.test(masked.slice(0, word.start)))
        ? flowMentionWith(mention, { reporter: verb.reporter })
        : mention,
    );
  }
  return merged(
    mentions.filter(
      (m) =>
        m.by === 'noun' ||
        m.reporter !== null ||
        !NEEDS_BUYER.test(masked.slice(m.start, m.end)) ||
        ((m.partner ?? m.pointsBack) !== null && WE.test(masked.slice(Math.max(0, m.start - 24), m.start))),
    ),
    masked,
  );
}

/** "Bought more than it sold", "never imported so much more from the EU than it exported there": a balance without a number. */
const MORE_THAN =
  /^\s+(?:(?:so|even|still|far|much|a\s+lot)\s+)*more\b[^#.;,]{0,60}?\bthan\s+(?:it|they|she|(?:the\s+)?(?:country|bloc|@+))\s+(?:had\s+)?(?:sold|bought|sells?|buys?|exported|imported|exports?|imports?|shipped|purchased|took|did)\b/i;

/** "Sales abroad exceeded its purchases by #": two sides of which only the first is named in the words of trade. */
const EXCEEDS_OWN =
  /^(?:\s+(?:abroad|overseas))?\s+(?:had\s+|have\s+)?(?:exceeded|exceeds?|surpass(?:ed|es)?|outstripp?(?:ed|s)?|topped|outweigh(?:ed|s)?)\s+(?:its|their|the|@+'s?|the\s+country's)\s+(?:own\s+|total\s+)?(?:purchases|buying|spending|sales|earnings)(?:\s+(?:there|abroad|from\s+abroad|overseas))?(?=\s+by\b)/i;

/** The balance in which a flow is the larger side, or the smaller one. */
export function balanceOf(flow: FlowMention, larger: boolean): FlowMention {
  return flowMentionWith(flow, {
    flow: 'balance',
    gap: (flow.flow === 'exports') === larger ? 'surplus' : 'deficit',
    product: flow.product ?? 'goods',
  });
}

/** Verbs that tell of trade only where somebody is named who buys. */
const NEEDS_BUYER = /^(?:took|takes|acquired|received|receives|spent|spends|spending|paid|pays)$/i;
/** "We paid China #": who buys is the text's own economy. */
const WE = /\b(?:we|it|they|importers|companies|firms)\s+(?:also\s+|only\s+|just\s+)?$/i;
/** "Exports exceeded imports by #", "purchases of foreign goods lagged sales abroad by #": the number is the balance. */
const EXCEEDS =
  /^(?:\s+(?:abroad|overseas))?(?:\s+(?:of|to|from|in)\s+[-\w@' ]{1,70}?)?\s+(?:had\s+|have\s+)?(?:(?<more>exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|outstripp?(?:ed|s)?|outweigh(?:ed|s)?|topped|outran|outpaced|overtook|(?:was|were|ran)\s+(?:higher|greater|larger|bigger|more)\s+than|(?:was|were|stood)\s+above)|(?:lagged|trailed|undershot|fell\s+short\s+of)(?:\s+behind)?|(?:was|were|ran)\s+(?:lower|smaller|less)\s+than|(?:was|were|stood)\s+below)\s+(?:what\s+(?:it|they|(?:the\s+)?country)\s+|its\s+|their\s+|the\s+|(?:those|that)\s+of\s+)?(?:@+(?:'s)?\s+)?$/i;
const OPPOSITE: Readonly<Record<Flow, Flow | null>> = {
  exports: 'imports',
  imports: 'exports',
  total: null,
  balance: null,
};
const BY_NEXT = /^(?:\s+(?!by\b)[-\w@']+){0,5}\s+by\b/;
/** "Earned # from tea exports": what the verb earns is what the noun names. */
const EARNED_FROM =
  /^\s+(?:about\s+|some\s+|nearly\s+)?#+\s+(?:from|through|by|on|in)\s+(?:its\s+|the\s+)?(?:[\w-]+\s+){0,3}$/i;
/** "A surplus of # (#) in its trade", "a gap of almost # in": what the balance came to stands before whose trade it is. */
const OF_AMOUNT = String.raw`\s+(?:(?:last|this)\s+(?:month|quarter|year)\s+)?of\s+(?:(?:about|around|some|nearly|almost|over|just|roughly|well|more|less|under|than)\s+){0,3}#+(?:\s+(?:\(#+\)|or\s+#+))?`;
/** "The surplus that China runs in trade with", "the gap which opened in its commerce with", "a deficit of # was recorded in trade with". */
const RUN_IN = new RegExp(
  String.raw`^(?:${OF_AMOUNT})?(?:\s+(?:that|which))?\s+(?:(?:the\s+)?(?:@+|it|they|we|country|bloc)\s+)?(?:has|had|have|runs?|ran|enjoys?|enjoyed|suffers?|suffered|posts?|posted|records?|recorded|shows?|showed|opened|arose|exists?|existed|was\s+(?:recorded|posted|registered|reported|booked|run\s+up|seen))(?:\s+with\s+(?:the\s+)?@+)?\s+(?:in|on|from)\s+(?:the\s+|its\s+|their\s+|all\s+)?(?:[a-z]+\s+){0,2}$`,
  'i',
);
const JOINED = new RegExp(
  String.raw`^(?:${OF_AMOUNT})?\s+(?:(?:of|for)\s+(?:the\s+)?@+(?:'s)?\s+)?(?:in|of|on|between)\s+(?:the\s+|its\s+)?[-\w.@' ]{0,30}$`,
  'i',
);

/** "Trade with China produced a surplus", "ended in deficit": the balance of the trade named before it. */
const LEAVES_GAP =
  /\b(?:in|into|in\s+an?|(?:show|left|leaves|post|produc|yield|gave|gives|generat|brought|record|register|creat|ended\s+with|closed\s+with|ran|runs|saw|with)(?:s|ed|es|d)?\s+(?:an?|its|the)?)\s+$/;

/** "Exports in general trade", "imports under processing trade": one direction of a kind of trade. */
const KIND_OF_TRADE = /^(?:general|processing|cross-border)\s+trade\b/i;
const WITHIN_KIND = /^\s+(?:in|under|of|via|through|by|from)\s+(?:the\s+)?$/;

/** "Slipped into the red", "was # in the red". */
const ONE_AMOUNT = /^[^#]*(?:#+\s(?:\(#+\)\s)?)?$/;
const IN_RED = /^(?:in|into|out of) the (?:red|black)\b/i;

/** "A deficit in goods trade with China" and "the balance ... in deficit" are one flow each, not two. */
function merged(found: readonly FlowMention[], masked: string): readonly FlowMention[] {
  const result: FlowMention[] = [];
  for (const mention of found) {
    const before = result.at(-1);
    const between = before ? masked.slice(before.end, mention.start) : '';
    // "Trade with China left the country # in the red": told of the flow before it.
    const inRed =
      before !== undefined &&
      before.flow !== 'exports' &&
      before.flow !== 'imports' &&
      IN_RED.test(masked.slice(mention.start));
    if (inRed && (before.flow === 'balance' || !ONE_AMOUNT.test(between))) continue;
    if (before?.flow === 'balance' && mention.flow === 'total' && (JOINED.test(between) || RUN_IN.test(between))) {
      result[result.length - 1] = flowMentionWith(before, {
        reporter: before.reporter ?? mention.reporter,
        partner: before.partner ?? mention.partner,
        pointsBack: before.pointsBack ?? mention.pointsBack,
        product: before.product && before.product !== 'trade' ? before.product : mention.product,
        bilateral: before.bilateral || mention.bilateral,
      });
    } else if (
      before?.flow === 'total' &&
      mention.gap !== null &&
      (inRed || (!between.includes('#') && LEAVES_GAP.test(between)))
    ) {
      result[result.length - 1] = flowMentionWith(mention, {
        start: before.start,
        reporter: mention.reporter ?? before.reporter,
        intra: mention.intra || before.intra,
        bilateral: mention.bilateral || before.bilateral,
        partner: mention.partner ?? before.partner,
        pointsBack: mention.pointsBack ?? before.pointsBack,
        product: mention.product ?? before.product,
      });
    } else if (
      (before?.flow === 'exports' || before?.flow === 'imports') &&
      before.by === 'noun' &&
      mention.flow === 'total' &&
      KIND_OF_TRADE.test(masked.slice(mention.start, mention.end)) &&
      WITHIN_KIND.test(between)
    ) {
      const product = isWayOfTrade(mention.product) ? mention.product : (before.product ?? mention.product);
      result[result.length - 1] = flowMentionWith(before, { end: mention.end, product });
    } else if (
      before?.flow === 'balance' &&
      before.gap === null &&
      mention.gap !== null &&
      /\b(?:in|into|of|was|a)\s+(?:an?\s+)?$/.test(between)
    ) {
      result[result.length - 1] = flowMentionWith(before, {
        gap: mention.gap,
        end: mention.end,
        partner: before.partner ?? mention.partner,
      });
    } else if (
      before?.by === 'verb' &&
      mention.by === 'noun' &&
      before.flow === mention.flow &&
      before.product === null &&
      EARNED_FROM.test(between)
    ) {
      result[result.length - 1] = flowMentionWith(before, {
        product: mention.product,
        partner: before.partner ?? mention.partner,
      });
    } else if (
      before &&
      OPPOSITE[before.flow] === mention.flow &&
      EXCEEDS.test(between) &&
      BY_NEXT.test(masked.slice(mention.end, mention.end + 60))
    ) {
      result[result.length - 1] = flowMentionWith(
        balanceOf(before, EXCEEDS.exec(between)!.groups!.more !== undefined),
        {
          product: before.product,
          end: mention.end,
          partner: before.partner ?? mention.partner,
        },
      );
    } else result.push(mention);
  }
  return result;
}
