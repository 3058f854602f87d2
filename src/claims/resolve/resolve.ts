import type { Article } from '../../model/article.js';
import type { Claim, ClaimKind } from '../../model/claim.js';
import type { Currency } from '../../model/currency.js';
import type { Period } from '../../model/period.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { Extracted } from '../extract/extract.js';
import { findPeriods, type NamedPeriod } from '../extract/periods.js';
import { choosePeriod, isBasePeriod, isOver } from './choose-period.js';
import { type Office, officeOf, speakerOf } from './offices.js';
import { type Relation, relationOf, type Topic } from './relation.js';

const NOTHING: Topic = { reporter: null, partner: null, flow: null, gap: null, product: null };
const WORLD_RANK = /\beconom(?:y|ies)\b/i;
/** Kinds that say something of the text's own headline when they name no flow: "It's the first fall since 2019". */
const OF_THE_HEADLINE: ReadonlySet<ClaimKind> = new Set(['record', 'streak', 'causal', 'forecast', 'count']);

/** The two economies that a text is about: those joined most often by its flows, seen from the office whose figures they are. */
function pairOf(extracted: readonly Extracted[], office: Office | null): { reporter: string; partner: string } | null {
  const counts = new Map<string, number>();
  for (const { marks } of extracted)
    for (const { reporter, partner } of marks.flows) {
      if (!reporter || !partner || partner === 'WLD' || reporter === 'WLD') continue;
      const key = office && partner === office.code ? `${partner} ${reporter}` : `${reporter} ${partner}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0].split(' ');
  return best ? { reporter: best[0]!, partner: best[1]! } : null;
}

/** The first economy that a text names: the home of a ministry without a country. */
const homeOf = (extracted: readonly Extracted[]): string | null =>
  extracted.flatMap((e) => e.marks.flows.map((f) => f.reporter)).find((code) => code !== null && code !== 'WLD') ??
  extracted.flatMap((e) => e.marks.economies)[0]?.code ??
  null;

interface Place {
  readonly topic: Topic;
  readonly headline: Topic | null;
  readonly period: Period | null;
  readonly headlinePeriod: Period | null;
  /** A comparison with the month before was said: the default for months from then on. */
  readonly monthly: boolean;
}

/**
 * Drafts as claims: sides, flow, product, period, currency, sign and speaker filled from the sentence and, where it
 * leaves them open, from the text before it.
 */
export function resolve(article: Article, extracted: readonly Extracted[]): readonly Claim[] {
  const office = officeOf(article.text, homeOf(extracted));
  const pair = pairOf(extracted, office);
  const claims: Claim[] = [];
  let place: Place = { topic: NOTHING, headline: null, period: null, headlinePeriod: null, monthly: false };
  for (const { marks, drafts } of extracted) {
    const reporter = place.topic.reporter ?? office?.code ?? null;
    const periods = findPeriods(marks.text, { published: article.published, current: place.period, reporter }).filter(
      (p) => !marks.quantities.some((q) => p.start < q.end && q.start < p.end),
    );
    const relations = drafts.map((draft) => relationFor(draft, marks, place, pair, office));
    const chosen = drafts.map((draft) =>
      draft.kind === 'rank' && WORLD_RANK.test(marks.text.slice(draft.start, draft.end))
        ? null
        : periodFor(draft, marks, periods, drafts, place),
    );
    drafts.forEach((draft, i) => {
      claims.push(claimOf(article, marks, draft, relations[i]!, chosen[i]!, office, drafts, relations, claims, place));
    });
    place = movedOn(place, marks, drafts, relations, chosen, periods, pair, office);
  }
  return withDecimalIds(claims);
}

function relationFor(
  draft: Draft,
  marks: Marks,
  place: Place,
  pair: { reporter: string; partner: string } | null,
  office: Office | null,
): Relation {
  const loose = draft.flow === null && OF_THE_HEADLINE.has(draft.kind) && place.headline !== null;
  return relationOf(draft, marks, loose ? place.headline! : place.topic, pair, office?.code ?? null);
}

function periodFor(
  draft: Draft,
  marks: Marks,
  periods: readonly NamedPeriod[],
  drafts: readonly Draft[],
  place: Place,
): Period | null {
  const own = choosePeriod(marks.text, draft, periods, drafts, place.period);
  if (own) return own;
  if (draft.flow === null && OF_THE_HEADLINE.has(draft.kind) && place.headlinePeriod) return place.headlinePeriod;
  return place.period;
}

/** What the next sentence takes over: the flow of the first claim here, else the first flow that names a side. */
function movedOn(
  place: Place,
  marks: Marks,
  drafts: readonly Draft[],
  relations: readonly Relation[],
  chosenPeriods: readonly (Period | null)[],
  periods: readonly NamedPeriod[],
  pair: { reporter: string; partner: string } | null,
  office: Office | null,
): Place {
  const led = drafts.findIndex(
    (d) => d.flow !== null && !['causal', 'not_checkable', 'forecast', 'rank', 'share'].includes(d.kind),
  );
  const any = drafts.findIndex((d) => d.flow !== null && !['causal', 'not_checkable'].includes(d.kind));
  const chosen = led >= 0 ? led : any;
  let topic = chosen >= 0 ? relations[chosen]! : null;
  if (!topic && drafts.length === 0) {
    const flow =
      marks.flows.find((f) => f.reporter || f.partner || f.bilateral) ??
      (place.topic.flow === null ? marks.flows[0] : undefined);
    if (flow) {
      const blank: Draft = {
        kind: 'level',
        start: flow.start,
        end: flow.end,
        at: flow.start,
        atEnd: flow.end,
        quantity: null,
        value: null,
        unit: null,
        sign: null,
        flow,
        comparison: 'none',
      };
      topic = relationOf(blank, marks, place.topic, pair, office?.code ?? null);
    }
  }
  const said = periods.filter((p) => !isBasePeriod(marks.text, p));
  const first = drafts.findIndex(
    (d, i) => !d.isBase && chosenPeriods[i] !== null && !['forecast', 'causal'].includes(d.kind),
  );
  const period =
    (first >= 0 ? chosenPeriods[first] : (said.find((p) => p.by !== 'relative') ?? said[0])?.period) ?? place.period;
  const monthly =
    place.monthly ||
    drafts.some((d) => d.kind === 'growth' && d.comparison === 'mom') ||
    /\bthan in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+\d{4})/.test(
      marks.text,
    );
  const next = topic ?? place.topic;
  const heads =
    place.headline === null && drafts.some((d) => d.kind === 'growth' || d.kind === 'level' || d.kind === 'balance');
  return {
    topic: next,
    period,
    monthly,
    headline: heads ? next : place.headline,
    headlinePeriod: heads ? period : (place.headlinePeriod ?? (place.headline ? period : null)),
  };
}

const TERMS: readonly (readonly [RegExp, Currency])[] = [
  [
    /\b(?:in|by)?\s*(?:US |U\.S\. )?dollar(?:[- ]denominated)?\s+terms|\bin\s+(?:US\s+|U\.S\.\s+)?dollars\b|dollar-denominated/i,
    'USD',
  ],
  [/\b(?:yuan|RMB|renminbi)(?:[- ]denominated)?\s+terms|\bin\s+(?:yuan|RMB|renminbi)\b|yuan-denominated/i, 'CNY'],
  [/\beuro(?:[- ]denominated)?\s+terms|\bin\s+euros\b/i, 'EUR'],
  [/\byen(?:[- ]denominated)?\s+terms|\bin\s+yen\b/i, 'JPY'],
];
const OWN_DOLLAR: Readonly<Record<string, Currency>> = { AUS: 'AUD', CAN: 'CAD', HKG: 'HKD', SGP: 'SGD', TWN: 'TWD' };

const sameSides = (a: Relation, b: Relation): boolean =>
  a.reporter === b.reporter && a.partner === b.partner && a.flow === b.flow;

/** The currency that a growth rate is measured in: said, or that of the level beside it. */
function currencyOf(
  draft: Draft,
  marks: Marks,
  relation: Relation,
  drafts: readonly Draft[],
  relations: readonly Relation[],
): Currency | null {
  if (draft.quantity?.currency) return draft.quantity.currency;
  if (draft.kind !== 'growth' && draft.kind !== 'forecast') return null;
  const clause = marks.text.slice(Math.max(0, draft.at - 60), draft.atEnd + 60);
  const said = TERMS.find(([form]) => form.test(clause)) ?? TERMS.find(([form]) => form.test(marks.text));
  if (said) return said[1];
  const beside = drafts.findIndex(
    (d, i) =>
      d !== draft &&
      !d.converts &&
      ['level', 'balance'].includes(d.kind) &&
      d.quantity?.currency &&
      sameSides(relations[i]!, relation),
  );
  return beside >= 0 ? drafts[beside]!.quantity!.currency : null;
}

function signed(draft: Draft, relation: Relation): number | null {
  if (draft.value === null) return null;
  if (draft.kind === 'balance') return relation.gap === 'deficit' ? -draft.value : draft.value;
  return draft.kind === 'growth' || draft.kind === 'forecast' ? (draft.sign ?? 1) * draft.value : draft.value;
}

function claimOf(
  article: Article,
  marks: Marks,
  draft: Draft,
  relation: Relation,
  period: Period | null,
  office: Office | null,
  drafts: readonly Draft[],
  relations: readonly Relation[],
  claims: readonly Claim[],
  place: Place,
): Claim {
  const { start } = marks.sentence;
  const quote = marks.text.slice(draft.start, draft.end);
  const economy = draft.kind === 'rank' && WORLD_RANK.test(quote);
  const kind: ClaimKind =
    ['growth', 'level', 'balance'].includes(draft.kind) && draft.ahead && period && !isOver(period, article.published)
      ? 'forecast'
      : draft.kind === 'level' && relation.flow === 'balance'
        ? 'balance'
        : draft.kind;
  let currency = currencyOf(draft, marks, relation, drafts, relations);
  if (
    currency === 'USD' &&
    draft.quantity &&
    /(?<![A-Z])\$/.test(marks.text.slice(draft.at, draft.atEnd)) &&
    relation.reporter &&
    OWN_DOLLAR[relation.reporter] &&
    !/US\$/.test(article.text)
  )
    currency = OWN_DOLLAR[relation.reporter]!;
  const speaker = speakerOf(marks.text);
  const monthly =
    draft.kind === 'growth' &&
    draft.comparison === 'yoy' &&
    place.monthly &&
    period?.months === 1 &&
    !/\byear\b/i.test(marks.text);
  const named = economy ? economyNamed(marks, draft) : null;
  return {
    id: '',
    quote,
    start: start + draft.start,
    end: start + draft.end,
    kind,
    reporter: economy ? named : relation.reporter,
    partner: economy ? null : relation.partner,
    flow: economy ? null : relation.flow,
    product: economy ? 'GDP' : (relation.product ?? 'goods'),
    period,
    value: signed({ ...draft, kind }, relation),
    unit: draft.value === null ? null : draft.unit,
    currency,
    comparison: monthly ? 'mom' : draft.comparison,
    attribution: draft.converts
      ? `${article.publisher ?? 'the text'} conversion`
      : (speaker ?? office?.name ?? article.publisher),
    quantity: draft.quantity,
    sentence: [start, marks.sentence.end],
    ...(draft.since ? { since: draft.since } : {}),
    ...(draft.direction ? { direction: draft.direction } : {}),
    ...(draft.scope ? { scope: draft.scope } : {}),
    ...(draft.low !== undefined ? { low: draft.low } : {}),
    ...(draft.high !== undefined ? { high: draft.high } : {}),
    ...(draft.quantity?.hedge === 'approx' ? { approx: true } : {}),
    ...(draft.basis ? { basis: draft.basis } : {}),
    ...(draft.converts && claims.length > 0 ? { converts: String(claims.length) } : {}),
  };
}

const economyNamed = (marks: Marks, draft: Draft): string | null =>
  /two|three/.test(marks.text.slice(draft.start, draft.end))
    ? null
    : /second/i.test(marks.text.slice(draft.start, draft.end))
      ? 'CHN'
      : 'USA';

/** Ids count the claims of the text from 1; `converts` names the claim just before. */
const withDecimalIds = (claims: readonly Claim[]): readonly Claim[] =>
  claims.map((claim, i) => ({ ...claim, id: String(i + 1) }));
