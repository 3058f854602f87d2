import { type Flow, MIRROR_FLOW } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mentions.js';
import { subjectProduct } from './subject-product.js';

/** What the text is about so far: what a sentence that leaves something open takes over. */
export interface Topic {
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly flow: Flow | null;
  readonly gap: 'deficit' | 'surplus' | null;
  readonly product: string | null;
}

export interface Relation extends Topic {
  /** A side was not said here but taken over from before. */
  readonly carried: boolean;
}

const DESCRIBED: readonly (readonly [RegExp, string])[] = [
  [/\bsecond[- ]largest economy\b/i, 'CHN'],
  [/\b(?:largest|biggest|top|number one) economy\b/i, 'USA'],
];

/** The economy that the sentence is about: the nearest named before a place, unless it hangs on a preposition. */
function subjectBefore(marks: Marks, place: number, not: string | null): string | null {
  const candidates = marks.economies.filter((e) => e.end <= place && e.form !== 'capital' && e.code !== not);
  for (const e of [...candidates].reverse()) {
    const before = marks.text.slice(0, e.start);
    const between = marks.text.slice(e.end, place);
    if (/\b(?:to|from|with|into|between|against|for|in|than|on)\s+(?:the\s+)?$/i.test(before)) continue;
    if (/\band\s+(?:the\s+)?$/i.test(before) || between.length > 80 || /[.;]/.test(between.replace(/\d[.,]\d/g, '')))
      continue;
    if (/^\s+included\b/.test(between)) continue;
    if (
      /^\s*(?:President|Secretary|Commerce|Treasury|Trade Representative|Minister|Ministry|officials?)\b/.test(between)
    )
      continue;
    return e.code;
  }
  return null;
}

/** "For Asia as a whole", "In trade with the EU": a partner set at the head of the sentence. */
function headPartner(marks: Marks): string | null {
  const first = marks.economies[0];
  if (!first) return null;
  const before = marks.text.slice(0, first.start);
  return /^(?:For|With|In (?:its )?trade with|As for|By partner,?)\s+(?:the\s+)?$/i.test(before) ? first.code : null;
}

/** Both sides, flow, sign and product of a claim: from its own words, from the sentence, from the text before. */
export function relationOf(
  draft: Draft,
  marks: Marks,
  topic: Topic,
  pair: { reporter: string; partner: string } | null,
  office: string | null,
): Relation {
  const mention = draft.flow;
  const flow = mention?.flow ?? topic.flow;
  const earlier = mention ? marks.flows.filter((f) => f.start < mention.start && f.partner) : [];
  const ranked = partnerRank(draft, marks, topic);
  if (ranked) return { ...ranked, gap: null, product: 'goods', carried: false };
  const both = mention?.bilateral && pair;
  let reporter = both ? pair.reporter : (mention?.reporter ?? null);
  let partner = both ? pair.partner : (mention?.partner ?? describedPartner(mention, marks));
  const said = reporter !== null && partner !== null;
  const beside = besidePartner(draft, marks, reporter);
  if (beside) partner = beside;
  reporter ??= subjectBefore(marks, mention?.start ?? draft.at, partner);
  const head = headPartner(marks);
  if (partner === null && head !== null && head !== reporter) partner = head;
  partner ??= earlier.at(-1)?.partner ?? null;
  // A new reporter makes a new topic: the partner of the old one does not carry over.
  const changed =
    reporter !== null && topic.reporter !== null && reporter !== topic.reporter && reporter !== topic.partner;
  partner ??= changed ? null : topic.partner;
  reporter ??= topic.reporter ?? office;
  if (reporter !== null && reporter === partner)
    partner = mention?.partner === partner ? partner : pair && pair.reporter === reporter ? pair.partner : null;
  if (reporter === partner && reporter !== 'WLD') reporter = topic.reporter !== partner ? topic.reporter : office;
  const relation: Relation = {
    reporter: reporter ?? office,
    partner: partner ?? 'WLD',
    flow,
    gap: mention ? (mention.gap ?? (mention.flow === 'balance' ? gapSaid(marks, topic) : null)) : topic.gap,
    product:
      subjectProduct(marks, draft) ??
      mention?.product ??
      (earlier.length > 0 ? earlier.at(-1)!.product : null) ??
      carriedProduct(topic),
    carried: !said,
  };
  return office !== null &&
    flow !== null &&
    relation.partner === office &&
    relation.reporter !== office &&
    relation.reporter !== null &&
    relation.reporter !== 'WLD'
    ? {
        ...relation,
        reporter: office,
        partner: relation.reporter,
        flow: MIRROR_FLOW[flow],
        gap: flow === 'balance' ? flip(relation.gap) : relation.gap,
      }
    : relation;
}

const flip = (gap: Topic['gap']): Topic['gap'] =>
  gap === 'deficit' ? 'surplus' : gap === 'surplus' ? 'deficit' : null;
const gapSaid = (marks: Marks, topic: Topic): Topic['gap'] =>
  marks.flows.find((f) => f.gap !== null)?.gap ??
  (/\bnegative\b/.test(marks.text) ? 'deficit' : /\bpositive\b/.test(marks.text) ? 'surplus' : topic.gap);
/** A single product does not carry over to the next sentence; the kind of trade does. */
const carriedProduct = (topic: Topic): string | null =>
  topic.product !== null && ['goods', 'services', 'goods_services'].includes(topic.product) ? topic.product : null;

function describedPartner(mention: FlowMention | null, marks: Marks): string | null {
  if (!mention) return null;
  const right = marks.text.slice(mention.end, mention.end + 50);
  if (!/^\s+(?:to|from|with)\s/.test(right)) return null;
  return DESCRIBED.find(([form]) => form.test(right))?.[1] ?? null;
}

/** "Canada ($46bn)", "the fourth largest the one with Canada": the partner that the number or the rank stands next to. */
function besidePartner(draft: Draft, marks: Marks, reporter: string | null): string | null {
  if (draft.kind === 'rank') {
    const next = marks.economies.find((e) => e.start >= draft.end);
    const joined =
      next &&
      /^\s*(?:was\s+)?(?:[\w-]+\s+){0,3}?(?:the one\s+)?with\s+(?:the\s+)?$/i.test(
        marks.text.slice(draft.end, next.start),
      );
    return joined && next.code !== reporter ? next.code : null;
  }
  const before = marks.economies.filter((e) => e.end <= draft.at).at(-1);
  return before &&
    before.code !== reporter &&
    /^\s*\(\s*$/.test(marks.text.slice(before.end, draft.at)) &&
    draft.flow?.start !== undefined &&
    draft.flow.start < before.start
    ? before.code
    : null;
}

/** "The US is still third among China's largest trading partners": whose partners are ranked, and which one it is. */
function partnerRank(draft: Draft, marks: Marks, topic: Topic): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  if (draft.kind !== 'rank' || !/\b(?:partners?|markets?)\b/i.test(marks.text.slice(draft.start, draft.end + 40)))
    return null;
  const quote = marks.text.slice(draft.start, draft.end + 40);
  const owner =
    marks.economies.find(
      (e) =>
        e.start >= draft.start &&
        e.start <= draft.end + 30 &&
        (/^['’]s?\b/.test(marks.text.slice(e.end)) || /^\s+ha[sd]\b/.test(marks.text.slice(e.end))),
    )?.code ??
    marks.economies.find((e) => e.end <= draft.start && /^['’]s\s+$/.test(marks.text.slice(e.end, draft.start)))
      ?.code ??
    topic.reporter;
  const other = marks.economies.find((e) => e.code !== owner)?.code ?? (topic.partner !== owner ? topic.partner : null);
  if (!owner || !other) return null;
  const flow = /\bexports?\b|\bmarkets?\b/i.test(quote) ? 'exports' : /\bimports?\b/i.test(quote) ? 'imports' : 'total';
  return { reporter: owner, partner: other, flow };
}
