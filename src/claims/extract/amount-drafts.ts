import type { Draft, Marks } from './draft.js';
import { unitOfQuantity } from './draft.js';
import type { FlowMention } from './flow-mentions.js';
import type { PrintedQuantity } from './quantities.js';

const SHARE_BEFORE =
  /\b(?:account(?:s|ed|ing)?\s+for|represent(?:s|ed|ing)?|ma(?:de|kes|king)\s+up|compris(?:es|ed|ing)|equals?|equal(?:ed)?\s+to|takes?\s+up|took\s+up|share\b[^.;]{0,80}?\b(?:to|at|was|were|of|is|by))\s+(?:only\s+|just\s+|a\s+)?$/i;
const SHARE_AFTER =
  /^°?\s*(?:\)\s*)?of\s+(?:all\b|the\s+(?:total|country|world|region|bloc|value)|its\b|their\b|total\b|overall\b|world\b|global\b|extra-|[A-Z][\w.]*(?:['’]s)?\s+(?:\w+\s+){0,3}(?:trade|exports?|imports?|total|shipments|surplus|deficit))/;
const SHARE_BASE =
  /\b(?:against|compared\s+with|compared\s+to|from|up\s+from|down\s+from|versus|to)\s+(?:only\s+|just\s+)?$/i;
const CARRIED = /^\W*(?:(?:or|and|,)\s+)*(?:(?:by|or|and)\s*)*$|\band\s+by\s+(?:more than\s+)?$/i;
const BY_CHANGE =
  /(?:\b(?:by|decrease of|increase of|rise of|fall of|drop of|gain of|decline of|reduction of|change of|growth of)|\b(?:up|down|lost|gained|shed|added|fell|rose|grew|dropped|increased|declined|decreased|shrank|gaining|losing|widened|narrowed)(?:\s+another|\s+some)?)\s*$/i;
const AFTER_CHANGE = /^\s*(?:more|less|smaller|larger|lower|higher|bigger|wider|narrower|greater|fewer)\b/i;
const BRACKET_CHANGE =
  /\b(?:(?:grew|rose|fell|dropped|declined|increased|shrank)(?:\s+the)?\s+(?:most|fastest|least)|(?:drop|rise|fall|increase|decline|gain|growth))\s*\($/i;
const NOT_TRADE =
  /\b(?:GDP|gross domestic product|inflation|consumer prices?|producer prices?|price index|interest rates?|unemployment|stocks?|shares of|index|retail sales|industrial output|investment|population|wages?|fine|fund|aid|loan|debt|budget|revenue|profit|market cap\w*|freight rates?|stimulus|subsid\w+)\b/i;
const TARIFF = /\b(?:tariffs?|dut(?:y|ies)|levies|levy)\b/i;
const AHEAD =
  /\b(?:forecasts?|expects?|expected|projects?|projected|projections?|predicts?|predict(?:ed|ing)|will|should|would|could|may|might|outlook|estimates? for)\b/i;
const CONSTANT =
  /\b(?:in|expressed in)?\s*(?:constant|inflation-adjusted|real)\s+(?:\d{4}\s+)?(?:dollars|terms|prices)|\bin\s+(?:19|20)\d\d\s+(?:dollars|prices)/i;

/** The flow that a number belongs to: one that follows it closely, else the last one before it. */
export function flowFor(marks: Marks, at: number, end: number): FlowMention | null {
  const after = marks.flows.find((f) => f.start >= end);
  if (after) {
    const between = marks.text.slice(end, after.start);
    if (
      /^(?:\s*:\s*|\s+(?:worth\s+)?(?:(?:of|in)\s+)?(?:(?:the|its|total|overall|their|this)\s+)?(?:[a-z.'’-]+\s+){0,2})$/.test(
        between,
      ) &&
      !/\b(?:and|or|while|as|to|from|but|with|which|more|less|than|yoy|respectively|after|year-on-year|on|in\s+\d{4})\b/i.test(
        between,
      )
    )
      return after;
  }
  return [...marks.flows].reverse().find((f) => f.start < at) ?? null;
}

/** A year in "2017 dollars" is no amount. */
const isYear = (q: PrintedQuantity): boolean =>
  q.quantity.scale === 'one' &&
  q.quantity.unit === 'currency' &&
  /^(?:19|20)\d\d$/.test(String(q.quantity.value)) &&
  q.quantity.step === 1;

interface Found extends Draft {
  readonly printed: PrintedQuantity;
}

/** The claims that the numbers of a sentence make: levels, balances, growth rates and amounts, shares. `topical` says that the text before is about a trade flow. */
export function amountDrafts(marks: Marks, topical: boolean): readonly Draft[] {
  const { text } = marks;
  const found: Found[] = [];
  const quantities = marks.quantities.filter((q) => !isYear(q));
  quantities.forEach((q, i) => {
    const before = quantities[i - 1];
    const after = quantities[i + 1];
    const left = text.slice(before ? before.end : Math.max(0, q.start - 120), q.start);
    const right = text.slice(q.end, after ? after.start : q.end + 90);
    const last = found.at(-1);
    const draft =
      q.quantity.unit === 'currency' ? moneyDraft(marks, q, left, right, last) : rateDraft(marks, q, left, right, last);
    if (!draft) return;
    if (!draft.flow && !topical) return;
    found.push(draft);
  });
  return joinRanges(found, text);
}

function frame(
  marks: Marks,
  q: PrintedQuantity,
  flow: FlowMention | null,
): Omit<Found, 'kind' | 'sign' | 'comparison'> {
  const { text } = marks;
  const verb = [...marks.changes]
    .reverse()
    .find((c) => c.end <= q.start && q.start - c.end < 45 && !/[.;]/.test(text.slice(c.end, q.start)));
  const barred = marks.quantities.some((other) => verb && other.start >= verb.start && other.end <= q.start);
  const own =
    flow &&
    flow.end <= q.start &&
    q.start - flow.start < 70 &&
    !marks.quantities.some((other) => other.start >= flow.end && other.end <= q.start);
  const start = own ? flow.start : verb && !barred ? verb.start : q.start;
  const nearby = text.slice(q.end, q.end + 60);
  return {
    start,
    end: q.end,
    at: q.start,
    atEnd: q.end,
    quantity: q.quantity,
    value: Math.abs(q.quantity.value),
    unit: unitOfQuantity(q.quantity),
    flow,
    printed: q,
    ...(CONSTANT.test(nearby)
      ? { basis: 'constant_prices' as const }
      : /\bvolumes? of (?:\w+ )?(?:trade|exports|imports|shipments)\b|\b(?:in|by) volume\b|\btrade volumes\b/i.test(
            text,
          )
        ? { basis: 'volume' as const }
        : {}),
    ...(AHEAD.test(text) ? { ahead: true } : {}),
  };
}

function rateDraft(
  marks: Marks,
  q: PrintedQuantity,
  left: string,
  right: string,
  last: Found | undefined,
): Found | null {
  const { text } = marks;
  const flow = flowFor(marks, q.start, q.end);
  const base = frame(marks, q, flow);
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('. ')) + 1);
  const share = q.quantity.unit === 'percent' && (SHARE_AFTER.test(right) || SHARE_BEFORE.test(left));
  if (share || (last?.kind === 'share' && SHARE_BASE.test(left) && !SHARE_AFTER.test(right) && left.length < 80)) {
    const ofFlow = share ? shareFlow(marks, q, flow) : last!.flow;
    return {
      ...base,
      kind: 'share',
      sign: 1,
      comparison: 'share_of',
      flow: ofFlow,
      ...(share ? {} : { isBase: true }),
    };
  }
  const printedSign = /^\s*[-−–]/.test(text.slice(q.start, q.end))
    ? -1
    : /^\s*\+/.test(text.slice(q.start, q.end))
      ? 1
      : null;
  const follows = marks.changes.find(
    (c) =>
      c.start >= q.end &&
      /^°?\s*(?:(?:year[- ]on[- ]year|annual|on[- ]year|yearly|monthly|quarterly|a)\s+)?$/i.test(
        text.slice(q.end, c.start),
      ),
  );
  const precedes = [...marks.changes]
    .reverse()
    .find((c) => c.end <= q.start && c.start >= q.start - left.length && (c.place === 'either' || q.start - c.end < 6));
  const carried = last?.kind === 'growth' && CARRIED.test(left) ? last : null;
  const sign =
    printedSign ??
    (follows?.place === 'after' ? follows.sign : null) ??
    precedes?.sign ??
    follows?.sign ??
    carried?.sign ??
    null;
  if (sign === null) return null;
  if (!flow && NOT_TRADE.test(clause)) return null;
  if (
    NOT_TRADE.test(text.slice(flow && flow.start < q.start ? flow.end : Math.max(0, q.start - 60), q.start)) &&
    !/^\W*$/.test(clause)
  )
    return null;
  if (TARIFF.test(left.slice(-30)) && !follows) return null;
  return {
    ...base,
    kind: 'growth',
    sign,
    comparison: comparisonOf(text, q.end, right),
    ...(carried && !precedes ? { flow: carried.flow, start: q.start } : {}),
  };
}

/** In "20.5% of all extra-EU imports" the flow after the number is the whole; it is also the flow of the part. */
function shareFlow(marks: Marks, q: PrintedQuantity, flow: FlowMention | null): FlowMention | null {
  const before = [...marks.flows].reverse().find((f) => f.start < q.start);
  const whole = marks.flows.find((f) => f.start >= q.end && f.start - q.end < 45);
  if (before && (!whole || before.flow === whole.flow || before.bilateral))
    return { ...before, partner: before.partner === 'WLD' ? null : before.partner };
  return whole ? { ...whole, partner: null } : flow;
}

function moneyDraft(
  marks: Marks,
  q: PrintedQuantity,
  left: string,
  right: string,
  last: Found | undefined,
): Found | null {
  const { text } = marks;
  const flow = flowFor(marks, q.start, q.end);
  const base = frame(marks, q, flow);
  const tail = text.slice(Math.max(0, q.start - 60), q.start);
  if (TARIFF.test(tail) && /\b(?:on|covering|affecting|to)\s+(?:\w+\s+){0,2}$/i.test(tail))
    return { ...base, kind: 'not_checkable', sign: 1, comparison: 'none', flow: null };
  if (NOT_TRADE.test(left.slice(-50)) && !marks.flows.some((f) => f.start > q.start - 50 && f.start < q.start))
    return null;
  const converts =
    last !== undefined &&
    /^\s*\(\s*$/.test(left) &&
    last.printed.quantity.unit === 'currency' &&
    last.printed.quantity.currency !== q.quantity.currency;
  if (converts)
    return {
      ...base,
      kind: last.kind,
      sign: last.sign,
      comparison: last.comparison,
      flow: last.flow,
      start: q.start,
      converts: true,
    };
  const negative = /^\s*[-−–+]/.test(text.slice(q.start, q.end));
  const lastChange = [...marks.changes].reverse().find((c) => c.end <= q.start && q.start - c.end < 25);
  if (AFTER_CHANGE.test(right)) {
    const word = marks.changes.find((c) => c.start >= q.end);
    return { ...base, kind: 'growth', sign: word?.sign ?? 1, comparison: comparisonOf(text, q.end, right) };
  }
  if (negative || BRACKET_CHANGE.test(left)) {
    const sign = negative ? (/^\s*\+/.test(text.slice(q.start, q.end)) ? 1 : -1) : (lastChange?.sign ?? 1);
    return { ...base, kind: 'growth', sign, comparison: comparisonOf(text, q.end, right) };
  }
  if (BY_CHANGE.test(left) && lastChange)
    return { ...base, kind: 'growth', sign: lastChange.sign, comparison: comparisonOf(text, q.end, right) };
  const isBase =
    /\b(?:from|against|versus|compared\s+(?:with|to)|after)\s+(?:an?\s+|the\s+)?(?:revised\s+)?(?:[\w.]+\s+){0,3}(?:figure\s+)?(?:of\s+)?$/i.test(
      left,
    );
  return {
    ...base,
    kind: flow?.flow === 'balance' ? 'balance' : 'level',
    sign: 1,
    comparison: 'none',
    ...(isBase ? { isBase: true } : {}),
  };
}

/** "from -1.6% to 5.8%" in an outlook is one claim with two ends. */
function joinRanges(found: readonly Found[], text: string): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of found) {
    const before = joined.at(-1);
    const gap = before ? text.slice(before.atEnd, draft.at) : '';
    if (
      before?.ahead &&
      before.kind === 'growth' &&
      draft.kind === 'growth' &&
      /^\s+(?:to|and)\s+$/.test(gap) &&
      /\b(?:range|between)\b/.test(text.slice(Math.max(0, before.at - 20), before.at))
    ) {
      joined[joined.length - 1] = {
        ...before,
        end: draft.end,
        value: null,
        quantity: null,
        low: before.sign! * before.value!,
        high: draft.sign! * draft.value!,
      };
    } else {
      const { printed: _, ...plain } = draft;
      joined.push(plain);
    }
  }
  return joined;
}

const YEARLY =
  /\b(?:year[- ]on[- ]year|on the year|on[- ]year|over the year|annual(?:ly)?|from (?:a|the|one) (?:year|previous year)|year (?:ago|earlier|before)|on a year|than (?:in )?(?:19|20)\d\d|y\/y|yoy|last year)\b/i;
const MONTHLY =
  /\b(?:month[- ]on[- ]month|on the month|from (?:the )?(?:previous|prior) month|m\/m|mom|month-over-month)\b/i;
const QUARTERLY = /\b(?:quarter[- ]on[- ]quarter|from the (?:previous|prior) quarter|q\/q|qoq)\b/i;

function comparisonOf(text: string, _end: number, right: string): Draft['comparison'] {
  if (MONTHLY.test(right) || (MONTHLY.test(text) && !YEARLY.test(text))) return 'mom';
  if (QUARTERLY.test(right) || (QUARTERLY.test(text) && !YEARLY.test(text))) return 'qoq';
  return 'yoy';
}
