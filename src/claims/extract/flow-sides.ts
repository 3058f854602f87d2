import { OTHERS } from './everybody-else.js';
import { isPlaced } from './export-orders.js';
import { type At, FROM_TO, joinedBy, MIDDLE, type Sides } from './flow-pairs.js';
import type { FlowWord } from './flow-words.js';
import { backKind, ONE, ROLE, rightPartner } from './right-partner.js';
import { setBeforeVerb } from './set-before-verb.js';
import { givenTo, takenBy } from './taken-by.js';

const LEFT_REPORTER = new RegExp(String.raw`(@+)\)?(?:'s?)?(?:\s+as\s+a\s+whole)?[\s-]+(?:total\s+)?${MIDDLE}$`, 'i');
/** "Germany saw its exports fall": whose they are. */
const SAW_ITS =
  /(@+)(?:,\s[^,#;@]{3,40},)?\s+(?:saw|had|has|watched|increased|raised|lowered|boosted|expanded|lifted|doubled|halved|trimmed|slashed|reduced|cut|stepped\s+up|scaled\s+(?:up|back))\s+(?:its|their)\s+(?:[a-z]+\s+){0,2}$/;
/** "France became the main buyer, increasing its imports by #". */
const RAISING_ITS =
  /(@+)\s[^@#;.]{3,60},\s(?:increasing|raising|boosting|expanding|lifting|cutting|reducing)\sits\s(?:[a-z]+\s){0,2}$/;
/** "China-bound shipments": where they go. */
const LEFT_BOUND = /@+-bound\s+(?:[a-z]+\s+){0,2}$/i;
const LEFT_WITH =
  /\b(?:with|against)\s+(?:the\s+)?(@+)(?:\s+as\s+a\s+whole)?(?:\s*,\s+(?:(?:the|its|their|an?|it|they|we)\s+)?|\s+(?:the|its|their|an?|it|they|we)\s+)(?:[\w-]+\s+){0,3}$/i;
/** "Trade rose, with Chinese exports up": whose exports, and not with whom. */
const WITH_OWN = /\bwith\s+(?:the\s+)?$/i;
/** "China, to which exports surged". */
const TO_WHICH = /(@+),?\s+(?:to|from|with)\s+(?:which|whom)\s+(?:[a-z]+\s+){0,2}$/i;
const OF = /^\s+(?:in\s+[\w ]{0,20}\s)?of\s+(?:the\s+)?(@+)(?:'s?)?(?:\s+([a-z][\w-]+))?/;
const HAS =
  /^(?:(?:\s+[-\w@$¤£¥,.]+){0,3}?\s+(?:that|which)\s+(?:the\s+)?(@+)\s+(?:runs?|ran|had|has|have|enjoys?|enjoyed|recorded|posted|spent|reported|saw|sent|sells?|sold|buys?|bought)|\s+(?:the\s+)?(@+)\s+(?:runs?|ran|had|has|have|enjoys?|enjoyed|recorded|posted))\b/i;

/** "Imports by Turkey from Mexico", "imports of steel by Vietnam". */
const BY = /^(?:\s+of\s+[a-z][\w -]{1,30}?)?\s+by\s+(?:the\s+)?(@+)/i;

/** What the word for a people stands before: "Russian oil", "Chinese goods". */
const WARES =
  '(?:goods|products?|merchandise|exports|cars|vehicles|oil|gas|crude|coal|lng|fuels?|diesel|petroleum|uranium|wheat|corn|maize|rice|grain|soy|soybeans?|soyabeans?|beef|pork|meat|poultry|fish|seafood|fruit|vegetables|dairy|milk|cheese|butter|wine|beer|whisky|whiskey|tea|coffee|cocoa|sugar|cotton|timber|wood|steel|alumini?um|copper|gold|silver|nickel|iron|ore|fertili[sz]er|equipment|machinery|food|foodstuffs|electricity|origin|made|shipments|textiles|clothing|chips|semiconductors|electronics|drugs|medicines|chemicals|arms|weapons)';
const OF_WARES = new RegExp(`^(?:[a-z]+s|${WARES})$`, 'i');
/** "A deficit against China", "the surplus vis-à-vis the EU". */
const AGAINST = /^(?:\s+of\s+#+)?\s+(?:against|vis-[aà]-vis)\s+(?:the\s+)?(@+)(?!['@])/i;
/** "China – monthly exports fell": the partner as the label of a line. */
const LABEL = /^(?:the\s+)?(@+)\s[-¦]\s+(?:[a-z]+\s+){0,3}$/i;
/** "China remained the top buyer, with purchases of": who buys is the subject. */
const WITH_PURCHASES =
  /(?:^|[.;,]\s)(?:the\s+)?(@+)\s+[^@;:#,.]{3,70},\s+(?:with|on)\s+(?:its\s+|total\s+|annual\s+)?$/i;

/** "Iraq climbed to fourth place with imports of": so it is in whoever has a place among those that buy. */
const PLACED_WITH_IMPORTS =
  /(?:^|[.;,]\s)(?:the\s+)?(@+)\s+(?:[^@;:#,.]{1,50}\s)?(?:place|position|spot|buyer|customer|market|importer|client|destination|purchaser|second|third|fourth|fifth)(?:\s[^@;:#,.]{0,40})?,?\s+with\s+(?:its\s+|total\s+|annual\s+)?$/i;

const WITH_END = /\bwith\s+(?:its\s+|total\s+|annual\s+)?$/i;

/** "The EU, whose trade with China", and whose it is. */
const WHOSE = /(@+),?\s+whose\s+(?:[a-z]+\s+){0,2}$/i;
const PLACE_WORD =
  /^(?:ex|im)port\s+(?:markets?|destinations?|partners?|buyers?|customers?|outlets?|sources?|origins?|suppliers?)$/i;
const PARTNERS = /^\spartners?\b/;
/** "Switzerland was the major export destination", "India led Oman's export partners": who holds the place is the other side. */
const HOLDS =
  /(?:^|[,;]\s+|\band\s+|\bwhile\s+)(?:the\s+)?(@+)(?:,|\s+(?:(?:again|still|also)\s+)?(?:was|is|were|are|remain(?:s|ed)?|stay(?:s|ed)|bec(?:ame|omes)|led|leads|topped|tops|headed|heads))\s+(?:again\s+|still\s+)?(?:(?:the|a)\s+list\s+of\s+)?(?:the|its|their|a|(?<whose>@+)'s?)\s+(?:[a-z-]+\s+){0,3}$/i;

/** "Export earnings from the United States": where the money comes from. */
const EARNINGS = /^\s+(?:earnings?|revenues?|incomes?|receipts|proceeds)\b/i;
/** "A trade deficit for Nigeria", "26.2 bn euro deficit for EU27". */
const GAP_FOR = /^(?:\s+of\s+#+)?\s+for\s+(?:the\s+)?(@+)(?!['@])/i;

const AMONG = /\bamong\s(?:the\s|its\s|their\s|main\s|top\s)*$/;
const PLACES_BEHIND =
  /^(?:ex|im)ports?\s(?:markets|destinations|partners|buyers|customers|sources|origins|suppliers)\b/i;
const NOBODY_SAID: Sides = { reporter: null, partner: null, pointsBack: null };
const PARTICIPLE = /^(?:imported|bought|purchased)$/i;

/** "With Asia there was a deficit of #, with Europe a surplus of #": with whom it was had. */
const A_GAP = /^@+\s+(?:an?\s|one\sof\s)/i;

/** Words that lead on to what stands behind them. */
const HUNG = /\b(?:to|from|into|for|against|over|than)\s+(?:the\s+)?$/i;

/** The two sides of a noun: "China's exports to the US", "trade between China and the US", "the deficit of Japan". */
function sidesOfNoun(masked: string, word: FlowWord, at: At): Sides {
  const { start, end, flow, orders } = word;
  const left = masked.slice(Math.max(0, start - 90), start);
  const right = masked.slice(end, end + 140);
  const origin = start - left.length;
  const joined = joinedBy(masked, word, at);
  if (joined) return joined;
  const holder = PLACE_WORD.test(masked.slice(start, end)) || PARTNERS.test(right) ? HOLDS.exec(left) : null;
  if (holder) {
    const whose = holder.groups!.whose;
    const reporter = whose ? at(origin + holder.index + holder[0].lastIndexOf(whose)) : null;
    const partner = at(origin + holder.index + holder[0].indexOf('@'));
    return { reporter, partner: partner === reporter ? null : partner, pointsBack: null };
  }
  // "Japan and India followed among export destinations": whose they are is not said there.
  if (left.includes('among') && AMONG.test(left.slice(-24)) && PLACES_BEHIND.test(masked.slice(start, end + 16)))
    return NOBODY_SAID;
  const taker = takenBy(left, flow);
  if (taker >= 0) return { reporter: null, partner: at(origin + taker), pointsBack: null };
  // Most expressions here ask for an economy, which is masked: before the noun or behind it.
  const named = left.includes('@');
  const ahead = right.includes('@');
  const by = ahead ? BY.exec(right) : null;
  // "Chinese goods imported by the US": by whom, and from where.
  const whoseGoods =
    by && flow === 'imports' && PARTICIPLE.test(masked.slice(start, end)) ? THEIR_GOODS.exec(left) : null;
  if (by && whoseGoods) {
    const from = at(origin + whoseGoods.index + whoseGoods[0].indexOf('@'));
    const into = at(end + by[0].length - by[1]!.length);
    if (from !== into) return { reporter: into, partner: from, pointsBack: null };
  }
  // "China spent # on Brazilian goods, and Brazil # on Chinese ones".
  const gapped = flow !== 'balance' && left.endsWith('@ ') ? ON_THEIRS.exec(left) : null;
  if (gapped && masked.slice(start, end) === 'ones') {
    const reporter = at(origin + gapped.index + gapped[0].indexOf('@'));
    const partner = at(origin + gapped.index + gapped[0].lastIndexOf(gapped[1]!));
    return { reporter, partner: partner === reporter ? null : partner, pointsBack: null };
  }
  const label = named && left.length === start ? LABEL.exec(left) : null;
  if (label && flow !== 'balance') return { reporter: null, partner: at(label[0].indexOf('@')), pointsBack: null };
  const own = masked.slice(start, end);
  const buyer = /^purchases$/i.test(own)
    ? WITH_PURCHASES.exec(left)
    : /^imports$/i.test(own) && WITH_END.test(left)
      ? PLACED_WITH_IMPORTS.exec(left)
      : null;
  if (buyer) return { reporter: at(origin + buyer.index + buyer[0].indexOf('@')), partner: null, pointsBack: null };
  const bound = left.includes('@-') ? LEFT_BOUND.exec(left) : null;
  const owner = named ? LEFT_REPORTER.exec(bound ? left.slice(0, bound.index) : left) : null;
  const before = owner ? left.slice(0, owner.index) : '';
  const apart = owner !== null && /,|\b(?:the|its|their|it|they|we)\b/.test(owner[0]);
  const hung =
    (before !== '' && HUNG.test(before)) ||
    (apart && WITH_OWN.test(before)) ||
    (flow === 'balance' && owner !== null && A_GAP.test(owner[0]) && WITH_OWN.test(before));
  const whose =
    (named
      ? (WHOSE.exec(left) ?? (left.includes('its') || left.includes('their') ? SAW_ITS.exec(left) : null))
      : null) ?? (left.includes('ing its ') ? RAISING_ITS.exec(left) : null);
  let reporter = whose
    ? at(origin + whose.index)
    : owner && !hung
      ? at(origin + owner.index)
      : by
        ? at(end + by[0].length - by[1]!.length)
        : null;
  const found = rightPartner(right, end, at);
  let { partner } = found;
  if (flow === 'imports' && (found.word === 'into' || found.word === 'to')) {
    // "German imports to the UK": whose goods they are, and who buys them.
    const from = partner !== null && reporter !== partner ? reporter : null;
    reporter = partner ?? reporter;
    partner = from;
  } else if (flow === 'exports' && found.word === 'from' && !orders && !EARNINGS.test(right)) {
    // "exports from Germany": the seller; a comparison ("from a year earlier") names no economy.
    reporter ??= partner;
    partner = null;
  }
  // "US orders rose": who placed them.
  if (partner === null && reporter !== null && owner && orders && isPlaced(masked.slice(start, end))) {
    partner = reporter;
    reporter = null;
  }
  reporter ??= found.owner ?? null;
  const of = ahead ? OF.exec(right) : null;
  if (of) {
    const code = at(end + of[0].indexOf('@'));
    // "The EU's imports of Russian LNG": whose goods they are.
    if (flow === 'imports' && ((of[2] && OF_WARES.test(of[2])) || (reporter !== null && reporter !== code)))
      partner ??= code;
    else reporter ??= code;
  }
  const gapFor = flow === 'balance' && reporter === null ? GAP_FOR.exec(right) : null;
  if (gapFor) reporter = at(end + gapFor[0].indexOf('@'));
  const has = ahead ? HAS.exec(right) : null;
  if (has) reporter ??= at(end + has[0].lastIndexOf((has[1] ?? has[2])!));
  if (bound) partner ??= at(origin + bound.index);
  const against = flow === 'balance' && partner === null ? AGAINST.exec(right) : null;
  if (against) partner = at(end + against[0].indexOf('@'));
  if (reporter === OTHERS) {
    partner ??= OTHERS;
    reporter = null;
  }
  const set = named ? (LEFT_WITH.exec(left) ?? TO_WHICH.exec(left)) : null;
  if (set && partner === null && !found.pointsBack) partner = at(origin + set.index + set[0].indexOf('@'));
  return {
    reporter,
    partner: partner === reporter ? null : partner,
    pointsBack: partner === null ? found.pointsBack : null,
  };
}

const SUBJECT =
  /(@+)(?:\s*,[^,]{0,60},)?(?:\s+(?:has|had|have|also|alone|itself|then|only|firms|companies|exporters|importers|businesses|producers|farmers|makers|factories|buyers|consumers|countries|states|members|nations|neighbou?rs|rivals|customers|clients|now|still|goods))*\s+$/i;
/** "The U.S. was the biggest customer: it bought": the pronoun stands for the economy named before it in the sentence. */
const HEAD_OF_PRONOUN =
  /(?:^|[.;]\s)(?:the\s+)?(@+)\s+(?:was|is|were|are|remain(?:s|ed)|became|stayed|stood|stands?)\s[^;:.#]{1,90}[:;,]\s+(?:(?:when|as|and|while)\s+)?(?:it|which|who)\s+$/i;
/** "Argentina also bought Brazilian soy: it paid #": whoever bought, and not whose goods it was. */
const BUYER_OF_PRONOUN =
  /(?:^|[.;,]\s)(?:the\s+)?(@+)(?:,\s[^,#@;.]{3,50})?,?\s+(?:(?:also|too|again|alone|still|mainly|mostly)\s+){0,2}(?:bought|took|purchased|imported|sold|supplied|sent|shipped|exported|buys|takes|sells)\s[^;:.#]{1,90}[:;]\s+it\s+(?:also\s+)?$/i;
const PRONOUN_SUBJECT = /(@+)[^@;.]{1,80}\b(?:it|which|who)\s+$/i;
/** "The largest market was the United States, where it sold": the other side, and not whoever sells. */
const WHERE_IT = /@+,?\s+(?:to |in |from )?where\s+(?:it|they|the\s+country)\s+(?:also\s+|alone\s+)?$/i;
/** "Spain stayed the first client, buying". */
const PARTICIPLE_SUBJECT = /(?:^|[.;,]\s)(?:the\s+)?(@+)\s(?:[^@;.#]|@+'s\s|(?<=\sof\s)@+\s){1,80}(?:,|\bby)\s+$/i;
/** "Third-placed Israel, buying". */
const APPOSED = /(@+),\s+$/;
/** "By group, Asia without its Arab countries bought": the economy that opens the clause, and no other before the verb. */
const HEAD_SUBJECT = /(?:^|,\s)(?:the\s+)?(@+)\s[^@,;:#.']{1,70}\s+$/i;
/** "Commonwealth members bought just 9 percent": buyers that have no code of their own. */
const OTHER_BUYERS =
  /\b(?:members|markets|partners|nations|countries|states|customers|neighbou?rs|clients)\s+(?:(?:together|jointly|combined|also|abroad)\s+)?$/i;
/** "Bought $47.8 billion of Chinese goods". */
const OF_GOODS = new RegExp(
  String.raw`^\s+#+[^#@;.,]{0,12}\b(?:of|in|on)\s+(?:the\s+)?(@+)(?:-made)?\s+(?:[a-z]+\s+)?${WARES}\b`,
  'i',
);
const THEIR_GOODS =
  /(?:^|[,;:.]\s|\b(?:and|while|of|for|regarding|to|from|when|but)\s)@+\s+(?:[a-z]+\s+){1,3}(?:worth\s+#+\s+)?$/i;
const INDIRECT = /^\s+(?:the\s+)?(@+)/;
const BOUGHT = /^(?:bought|purchased|ordered|taken|imported)$/i;
const BOUGHT_BY = /^\s+by\s+(?:the\s+)?@+/i;
/** "Sold its southern neighbor $3.9bn". */
const INDIRECT_BACK = new RegExp(
  String.raw`^\s+(?:its (?:[\w-]+ ){0,3}${ROLE}|(?:the|that) (?:[\w-]+ )?${ONE})\b(?=\s)`,
  'i',
);
/** "Coal brings Mongolia #": whoever is given the money is the seller. */
const AS_MUCH = /^\s+(?:[a-z#-]+\s+){0,8}as\s+(?:much|many)\b/i;
const GIVES = /^(?:brought|brings?|fetched|fetches|netted|earned|earns|earning)/i;
/** "Smartphones worth $11bn abroad": to or from everybody. */
const ABROAD =
  /^[^,;.:@]{0,60}?\b(?:abroad|overseas|worldwide|(?:to|from|around|across|all over) the (?:whole )?world)\b(?!')/i;

/** "Sells much less outside the EU". */
function outside(right: string, end: number, at: At): string | null {
  const next = /^[^@#,;.:]{0,40}(?=@)/.exec(right);
  return next && at(end + next[0].length) === OTHERS ? OTHERS : null;
}

const PASSIVE =
  /^(?:were|was|are|is|been|found|finds?|ended|ends?|went|goes|going|headed|heads|left|leaving|came|coming|entered|entering|arrived|arriving|flow(?:ed|s|ing))\b/i;
/** "Goods delivered from Russia to China", "cars sent to the United States": said of what is sold, and not of who sells. */
const TAKEN = /^(?:sent|shipped|sold|delivered|supplied|dispatched|taken|brought)\b/i;
const WHERE = /^(?:\s+(?:out|of))*\s+(?:to|from|by|into|(?:the\s+)?@|the\s+country)/i;
const BY_TO = /^\s+by\s+(?:the\s+)?(@+)\s+to\s+(?:the\s+)?(@+)/i;
const LEFT = /^(?:left|leaving|(?:flowing|shipped|sent|taken)\s+out\s+of)\b/i;
/** Into where, said behind the verb or as a part of it. */
const ENTERED = /^enter(?:ed|ing)\b/i;
const INTO_HOME = /^\s+into\s+the\s+country\s+from\s+(?:the\s+)?(@+)/;
const TO_HEAD = /(?:^|[,;]\s(?:and\s|while\s|but\s)?)[Tt]o\s(?:the\s)?(@+)\s(?:also\s)?$/;
/** "Found buyers in Poland", "ended up in Poland". */
const FOUND = /^(?:found|finds?|ended|ends?)\s/i;
const INTO = /^\s+(?:into|in(?=\s+(?:the\s+)?@))\s+(?:the\s+)?(@+)/i;

/** The two sides of a verb: "the bloc sold the US 35bn", "China bought goods worth 426bn from Africa", "went to Japan". */
function sidesOfVerb(masked: string, { start, end, flow }: FlowWord, at: At): Sides {
  const left = masked.slice(Math.max(0, start - 110), start);
  const right = masked.slice(end, end + 120);
  const origin = start - left.length;
  const verb = masked.slice(start, end);
  const passive = PASSIVE.test(verb) || (TAKEN.test(verb) && WHERE.test(right) && !SUBJECT.test(left));
  const found = rightPartner(right, end, at);
  const indirect = INDIRECT.exec(right);
  const object = indirect ? at(end + indirect[0].length - indirect[1]!.length) : null;
  const fromTo = passive ? (FROM_TO.exec(right) ?? BY_TO.exec(right)) : null;
  if (fromTo)
    return {
      reporter: at(end + fromTo[0].indexOf('@')),
      partner: at(end + fromTo[0].length - fromTo[2]!.length),
      pointsBack: null,
    };
  // "Smartphones worth $2.43bn left India": the place that goods leave is the seller.
  if (passive && object && LEFT.test(verb)) return { reporter: object, partner: null, pointsBack: null };
  // "Mexican goods worth $475bn entered the United States": from whom, into where.
  if (passive && object && ENTERED.test(verb)) {
    const whose = THEIR_GOODS.exec(left);
    const from = whose ? at(origin + whose.index + whose[0].indexOf('@')) : found.partner;
    return { reporter: object, partner: from === object ? null : from, pointsBack: null };
  }
  // "Were shipped into the country from Russia".
  const home = passive && flow === 'imports' ? INTO_HOME.exec(right) : null;
  if (home) return { reporter: null, partner: at(end + home[0].length - home[1]!.length), pointsBack: null };
  // "To Portugal went Spanish goods worth #": where they went is said first.
  const toward = passive && flow === 'exports' ? TO_HEAD.exec(left) : null;
  if (toward) {
    const partner = at(origin + toward.index + toward[0].indexOf('@'));
    return { reporter: object === partner ? null : object, partner, pointsBack: null };
  }
  const into = passive && (flow === 'imports' || FOUND.test(verb)) ? INTO.exec(right) : null;
  if (into) {
    const whose = THEIR_GOODS.exec(left);
    const place = at(end + into[0].length - into[1]!.length);
    const from = whose ? at(origin + whose.index + whose[0].indexOf('@')) : null;
    if (flow === 'exports') return { reporter: from === place ? null : from, partner: place, pointsBack: null };
    return { reporter: place, partner: from === place ? null : from, pointsBack: null };
  }
  // "Australian goods bought by China": by whom, and from where.
  const buyer = left.includes('@') && BOUGHT.test(verb) ? BOUGHT_BY.exec(right) : null;
  if (buyer) {
    const whose = THEIR_GOODS.exec(left);
    const from = whose ? at(origin + whose.index + whose[0].indexOf('@')) : null;
    const reporter = at(end + buyer[0].indexOf('@'));
    return { reporter, partner: from === reporter ? null : from, pointsBack: null };
  }
  if (object && GIVES.test(verb))
    return { reporter: object, partner: found.partner === object ? null : found.partner, pointsBack: found.pointsBack };
  const set = setBeforeVerb(left, flow);
  if (set >= 0 && !object) return { reporter: null, partner: at(origin + set), pointsBack: null };
  const given = givenTo(left, verb);
  if (given >= 0) return { reporter: null, partner: at(origin + given), pointsBack: null };
  if (passive) return { reporter: null, partner: found.partner ?? object, pointsBack: found.pointsBack };
  // "What it received from there": the text's own economy, whoever was named last.
  if (CLAUSE_OF_IT.test(left.slice(-24)) && found.pointsBack && !object)
    return { reporter: null, partner: null, pointsBack: found.pointsBack };
  const where = WHERE_IT.exec(left);
  if (where) return { reporter: null, partner: found.partner ?? at(origin + where.index), pointsBack: null };
  const participle = /ing$/i.test(verb) ? (APPOSED.exec(left) ?? PARTICIPLE_SUBJECT.exec(left)) : null;
  const subject =
    SUBJECT.exec(left) ??
    participle ??
    HEAD_OF_PRONOUN.exec(left) ??
    BUYER_OF_PRONOUN.exec(left) ??
    PRONOUN_SUBJECT.exec(left) ??
    HEAD_SUBJECT.exec(left);
  const partner =
    object ??
    (flow === 'exports' && found.word === 'from' ? null : found.partner) ??
    (ABROAD.test(right) ? 'WLD' : outside(right, end, at));
  const nameless = !subject && flow === 'imports' && OTHER_BUYERS.test(left) && !/@[^,;:#]*$/.test(left);
  const reporter = subject ? at(origin + subject.index + subject[0].indexOf('@')) : nameless ? OTHERS : null;
  const goods = flow === 'imports' && partner === null ? OF_GOODS.exec(right) : null;
  if (goods) return { reporter, partner: at(end + goods[0].lastIndexOf(goods[1]!)), pointsBack: null };
  // "Tea earned the country #": the text's own economy.
  const back = GIVES.test(verb) ? null : INDIRECT_BACK.exec(right);
  return {
    reporter,
    partner: partner === reporter ? null : partner,
    pointsBack: found.pointsBack ?? (back && partner === null ? backKind(back[0]) : null),
  };
}

const CLAUSE_OF_IT = /\b(?:what|those|that|goods|products|everything) (?:it|they) $/i;

const ON_THEIRS = /@+\s#+[^#@;.,]{0,24}\s(?:on|of|for|worth\sof)\s(@+)\s$/;

/** Both sides of a flow, from the words around it. `masked` has economies as `@` and numbers as `#`. */
export function sidesOf(masked: string, word: FlowWord, at: At): Sides {
  // "Buys three times as much from": what is said of how much ends before the other side.
  const much = AS_MUCH.exec(masked.slice(word.end, word.end + 80));
  const whole = much ? { ...word, end: word.end + much[0].length } : word;
  return word.by === 'verb' ? sidesOfVerb(masked, whole, at) : sidesOfNoun(masked, whole, at);
}
