import type { Article } from '../../model/article.js';
import type { Claim, ClaimKind } from '../../model/claim.js';
import type { Period } from '../../model/period.js';
import { quantityWith } from '../../model/quantity.js';
import { type Draft, draftWith, type Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import { BLOC } from '../extract/unlisted-blocs.js';
import { onceInTurn } from '../once-in-turn.js';
import { isOver } from './choose-period.js';
import { isInTermsOf, printedCurrency, saidCurrency } from './currency.js';
import { type Office, speakerOf } from './offices.js';
import { FORESEEN } from './outlook.js';
import { WORLD_RANK } from './periods-of-claims.js';
import { asTheTextSays } from './plural-product.js';
import type { Relation } from './relation.js';
import { restOfWorld } from './rest-of-world.js';
import type { Compared } from './set-against.js';
import { jointlyFrom } from './several-partners.js';
import { sinceWhen } from './since-when.js';
import { stepBack } from './step-back.js';
import type { Place } from './topic.js';

const RATES: ReadonlySet<ClaimKind> = new Set(['growth', 'forecast']);

const US_DOLLARS = /US\$|U\.S\.? dollars/;
/** "$3.97 billion (US$2.78 billion)": the bare dollars are others. */
const INTO_US = /(?:^|[^\w.])\$[\d.,]+(?:\s*[a-z]+)?\s*\((?:about\s+|around\s+|roughly\s+)?US\$/;
/** Asked of each text once. */
const saysUsDollars = onceInTurn(({ text }: Article) => US_DOLLARS.test(text) && !INTO_US.test(text));

/** Asked of each sentence once. */
const speakerIn = onceInTurn((marks: Marks) => speakerOf(marks.text));

/** What a claim is made from: its draft, and what the text around it says. */
export interface Made {
  readonly article: Article;
  readonly marks: Marks;
  readonly draft: Draft;
  readonly relation: Relation;
  /** The part of the reporter's trade that it is limited to. */
  readonly part: string | null;
  readonly period: Period | null;
  /** It is told as a forecast, whatever its own words are. */
  readonly foreseen?: boolean | undefined;
  /** The base that the sentence names for a rate. */
  readonly compared: Compared | null;
  readonly office: Office | null;
  readonly place: Place;
  /** How many claims stand before it. */
  readonly count: number;
}

/** A figure of a time that has not begun can only be foreseen. */
const isToCome = (period: Period | null, published: string | null): boolean =>
  period !== null && published !== null && period.start > published.slice(0, 7);

function kindOf({ article, draft, relation, period, foreseen }: Made): ClaimKind {
  const { kind } = draft;
  if (foreseen || (draft.value !== null && FORESEEN.has(kind) && isToCome(period, article.published)))
    return 'forecast';
  if (FORESEEN.has(kind) && draft.ahead && period && !isOver(period, article.published)) return 'forecast';
  if (FORESEEN.has(kind) && draft.expected) return 'forecast';
  if (kind === 'level' && relation.flow === 'balance') return 'balance';
  if (kind === 'balance' && (relation.flow === 'exports' || relation.flow === 'imports')) return 'level';
  if (kind === 'growth' && draft.signed && draft.flow === null && relation.flow === 'balance' && draft.currency)
    return 'balance';
  return kind;
}

/** "In 2023 it was #; the improvement is # percent": of a deficit told before, that it got smaller. */
const IMPROVED = /\bimprove(?:d|ment)\b[^#.;]*$/;
const isImproved = ({ draft, relation, marks }: Made): boolean =>
  draft.kind === 'growth' &&
  draft.flow === null &&
  relation.flow === 'balance' &&
  relation.gap === 'deficit' &&
  IMPROVED.test(marks.text.slice(Math.max(0, draft.at - 40), draft.at));

function signed(draft: Draft, kind: ClaimKind, relation: Relation): number | null {
  if (draft.value === null) return null;
  if (
    kind === 'balance' ||
    (kind === 'forecast' && relation.flow === 'balance' && draft.currency && draft.kind !== 'growth')
  ) {
    if (draft.signed) return (draft.sign ?? 1) * draft.value;
    const gap = relation.gap === 'deficit' || (relation.gap === null && draft.sign === -1);
    return gap ? -draft.value : draft.value;
  }
  return RATES.has(kind) ? (draft.sign ?? 1) * draft.value : draft.value;
}

/** The claim of a draft, with its place among all for an id; `converts` names the claim just before. */
export function claimOf(made: Made): Claim {
  const { article, marks, draft, relation, part, period, compared, office, place, count } = made;
  const { start } = marks.sentence;
  const from = relation.partner === OTHERS && draft.quantity ? jointlyFrom(marks, draft) : withOnce(marks, draft);
  const end = draft.kind === 'balance' ? withSide(marks, draft) : draft.end;
  const quote = marks.text.slice(from, end);
  const economy = draft.output
    ? (draft.output.of ?? relation.reporter)
    : draft.kind === 'rank' && WORLD_RANK.test(quote)
      ? economyOfSize(marks, draft)
      : undefined;
  const kind = kindOf(made);
  const printed = printedCurrency(draft, relation.reporter, saysUsDollars(article));
  const trade = economy === undefined;
  const { direction, low, high, basis } = draft;
  const partner = !trade
    ? null
    : relation.partner === OTHERS
      ? everybodyElse(relation.reporter)
      : coded(relation.partner);
  const rest = trade && relation.partner === OTHERS && partner === null;
  const scope = part ?? draft.scope ?? (rest ? restOfWorld(marks, draft) : undefined);
  const dated = period !== null && (kind === 'level' || kind === 'balance') && printsYear(marks, draft, period);
  return {
    id: String(count + 1),
    quote,
    start: start + from,
    end: start + end,
    kind,
    reporter: trade ? coded(relation.reporter) : economy,
    partner,
    flow: trade ? relation.flow : null,
    product: trade ? asTheTextSays(relation.product ?? 'goods', article) : 'GDP',
    period,
    value: signed(isImproved(made) ? draftWith(draft, { sign: -1 }) : draft, kind, relation),
    unit: draft.value === null ? null : (draft.unit ?? (kind === 'streak' ? runUnit(period) : null)),
    currency:
      printed ??
      (RATES.has(kind) || draft.quantity?.unit === 'currency' || isInTermsOf(marks, draft)
        ? saidCurrency(draft, marks)
        : null),
    comparison: compared?.comparison ?? stepBack(draft, period, relation.partner, marks, place) ?? draft.comparison,
    attribution: draft.converts
      ? `${article.publisher ?? 'the text'} conversion`
      : (speakerIn(marks) ?? office?.name ?? article.publisher),
    quantity: draft.quantity && quantityWith(draft.quantity, { currency: printed }),
    sentence: [start, marks.sentence.end],
    basePeriod: compared?.basePeriod ?? undefined,
    since: sinceWhen(draft, quote, period),
    direction: (kind === 'record' && hasException(marks, draft) ? undefined : direction) || undefined,
    scope: scope || undefined,
    approx: draft.quantity?.hedge === 'approx' || undefined,
    low,
    high,
    currencyAssumed: undefined,
    converts: draft.converts && count > 0 ? String(count) : undefined,
    dated: dated || undefined,
    around: kind === 'share' || kind === 'ratio' ? wordsAround(marks, draft) : undefined,
    basis: basis || undefined,
  };
}

/** Characters before and behind a share or ratio that tell what it is of. */
const BEFORE = 24;
const BEHIND = 72;
const wordsAround = ({ text }: Marks, { start, end }: Draft): string =>
  text.slice(Math.max(0, start - BEFORE), end + BEHIND);

/** "The balance was 2 billion euros in the black", "was # in surplus": the side of a balance right behind its amount. */
const SIDE = /^\sin\s(?:the\s(?:black|red)|surplus|deficit)\b/;
const withSide = ({ text }: Marks, { end }: Draft): number =>
  end + (SIDE.exec(text.slice(end, end + 14))?.[0].length ?? 0);

/** "Once the biggest customer": a place that was, in the words of its claim. */
const ONCE = /\b(?:once|formerly|previously)\s$/i;
const withOnce = ({ text }: Marks, { kind, start }: Draft): number =>
  kind === 'rank' ? start - (ONCE.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0) : start;

/** "The best month ever but for May 2022": a record that is none. */
const EXCEPTION =
  /^(?:\s(?:ever|yet|so\sfar|on\srecord|of\sall\stime|in\shistory|on\sthe\sbooks))?,?\s(?:but\sfor|bar(?:ring)?|except(?:ing)?|excepted|apart\sfrom|save(?:\sfor)?|aside\sfrom|other\sthan|second\sonly)\b/;
const hasException = ({ text }: Marks, { end }: Draft): boolean => EXCEPTION.test(text.slice(end, end + 45));

/** "$14.7 billion in 2013-14": is the year of a number printed right behind it? */
const BESIDE = 30;
function printsYear({ text, masked }: Marks, { end }: Draft, period: Period): boolean {
  const year = text.slice(end, end + BESIDE).indexOf(period.start.slice(0, 4));
  return year >= 0 && !/[#;.]/.test(masked.slice(end, end + year));
}

/** "A surplus in 2024, its third in a row": counted in periods as long as the one that the claim is about. */
const runUnit = (period: Period | null): string | null =>
  period === null || period.days ? null : (RUN_UNITS.get(period.months) ?? null);
const RUN_UNITS: ReadonlyMap<number, string> = new Map([
  [1, 'months'],
  [3, 'quarters'],
  [12, 'years'],
]);

const coded = (code: string | null): string | null => (code === OTHERS || code === BLOC ? null : code);

/** Trade of a union with non-members is all its trade as it counts it; what any other economy trades with a rest has no code. */
const everybodyElse = (reporter: string | null): string | null =>
  reporter === 'EU' || reporter === 'EA' ? 'WLD' : null;

/** Of whom "Asia's largest economy" is said: whom its size names, or the economy right before it. */
function economyOfSize({ economies, masked }: Marks, { start, end }: Draft): string | null {
  const within = economies.find((e) => e.start < end && e.end > start && e.end >= end - 1);
  if (within) return within.code;
  const before = economies.findLast((e) => e.end <= start);
  return before && APPOSED.test(masked.slice(before.end, start)) ? before.code : null;
}
/** "China, the second-largest economy in the world", "Nigeria is Africa's largest economy". */
const APPOSED =
  /^(?:,|\s+(?:is|was|remains|became|being))\s+(?:(?:now|still|already|once)\s+)?(?:the\s+|home to the\s+)?$/;
