import type { Comparison } from '../../model/claim.js';
import { matchesOf } from './matches.js';
import { gateOf, opens } from './word-gates.js';

const YEARLY =
  /\b(?:year[- ](?:on|over|to)[- ]year|on the year|on[- ]year|over the year|annual(?:ly|ized)?|on (?:a|an) (?:yearly|annual) basis|from (?:a|the|one) (?:year|previous year)|year (?:ago|earlier|before|previously)|on (?:a|the same \w+ (?:of )?last) year|than (?:in )?(?:19|20)\d\d|y\/y|y-o-y|yoy|last year|same (?:period|month|months|quarter|half))\b/i;
const MONTHLY =
  /\b(?:month[- ](?:on|over|to)[- ]month|on the month|(?:from|on|than|over) (?:in )?(?:the )?(?:previous|prior|preceding) month|the month before|a month (?:ago|earlier|before)|m\/m|m-o-m|mom|on[- ]month|over the month|on a monthly basis|in monthly terms|at a monthly rate|in (?:a|the) monthly comparison|from (?:one|a) month to the next|(?<!\b(?:straight|consecutive|successive|running|first|second|third|[a-z]+th|\d+(?:st|nd|rd|th)) )monthly (?:rise|fall|increase|decrease|drop|decline|gain|growth|change|variation))\b/i;
const QUARTERLY =
  /\b(?:quarter[- ](?:on|over|to)[- ]quarter|from (?:one|a) quarter to the next|in quarterly terms|at a quarterly rate|on a quarterly basis|on[- ]quarter|on the quarter|over the quarter|(?:from|on|than|over|with|to) (?:in )?(?:the )?(?:previous|prior|preceding) (?:quarter|three months)|a quarter (?:ago|earlier|before)|the quarter before|q\/q|q-o-q|qoq)\b/i;

const MONTH_GATE = gateOf('month|monthly|m|mom');
const QUARTER_GATE = gateOf('quarter|quarterly|q|qoq|months');
const HEAD_GATE = gateOf('month|monthly|quarter|quarterly|year|yearly|annual|annualized');

/** "In the second quarter, # more than in the first one": a part of the year set against the one before it. */
const THAN_ONE =
  /\b(?:than|compared (?:with|to)|against|from|on) (?:in |during )?the (?:(?:first|second|third|fourth|previous|preceding|prior) one\b|one before\b)/i;
const stepOfOne = (text: string, near: string): Comparison | null =>
  near.includes(' one') && THAN_ONE.test(near)
    ? text.includes('quarter')
      ? 'qoq'
      : text.includes('month')
        ? 'mom'
        : null
    : null;

/** "Having fallen the month before": how it had moved then. */
const HAD_MOVED = /\b(?:having|after)\s+[a-z]+\s+the\s+(?:month|quarter)\s+before\b/i;
/** "Versus a 44 percent gain the month before": when the other rate was, not what either is measured against. */
const OTHER_RATE =
  /\b(?:against|versus|compared (?:with|to)|down from|up from|(?:slower|faster|more|less|higher|lower|stronger|weaker|smaller|larger|better|worse) than|above|below|short of)\s[^.;,\d]{0,30}\d[\d.]*\s?(?:%|percent|per cent|pct)[^.;,\d]{0,30}?\b(?:the (?:month|quarter) before|a (?:month|quarter) (?:earlier|ago|before)|(?:in )?the (?:previous|prior|preceding) (?:month|quarter))\b/i;

const BY = (unit: string, adverb: string): string =>
  `on an? ${adverb} basis|${unit}[- ](?:on|over)[- ]${unit}|(?:on|over) the ${unit}|(?:compared (?:with|to)|against|from|on|over) the (?:previous|preceding|prior) ${unit}|compared (?:with|to) (?:the ${unit} before|an? ${unit} (?:ago|earlier|before))`;
/** "On a monthly basis, exports rose #", "and year on year they fell #": what stands at the head of a clause holds to its end. */
const HEAD = new RegExp(
  String.raw`(?:^|[;:,.(]\s*|\b(?:and|but|while|whereas)\s+)(?:(?<month>${BY('month', '(?:monthly|month-on-month)')})|(?<quarter>${BY('quarter', '(?:quarterly|quarter-on-quarter)')})|(?<year>${BY('year', '(?:annual|yearly|annualized|year-on-year)')}))\b(?=,?\s)`,
  'gi',
);
/** A head behind a number is the next one's. */
const NEXT_HEAD = new RegExp(
  String.raw`(?:;|,?\s(?:and|but|while|whereas)),?\s(?:${BY('month', '(?:monthly|month-on-month)')}|${BY('quarter', '(?:quarterly|quarter-on-quarter)')}|${BY('year', '(?:annual|yearly|annualized|year-on-year)')})\b,?\s+(?:the\s+|its\s+|they\b|it\b|exports|imports|sales|shipments|trade|@)`,
  'i',
);

/** What a change is measured against, by the words near it in its sentence, else by those of the sentence; a year before unless said. */
export function comparisonOf(text: string, near: string, left = ''): Comparison {
  const months = opens(text, MONTH_GATE);
  const quarters = opens(text, QUARTER_GATE);
  const heads = opens(text, HEAD_GATE);
  const next = heads ? NEXT_HEAD.exec(near)?.index : undefined;
  if (next !== undefined) return comparisonOf(text, near.slice(0, next), left);
  if (YEARLY.test(near)) return 'yoy';
  if (months && MONTHLY.test(near)) return 'mom';
  if (quarters && QUARTERLY.test(near)) return 'qoq';
  const one = stepOfOne(text, near);
  if (one) return one;
  const head = heads ? matchesOf(HEAD, left).at(-1)?.groups : undefined;
  if (head) return head.month ? 'mom' : head.quarter ? 'qoq' : 'yoy';
  if (YEARLY.test(text)) return 'yoy';
  if (months && MONTHLY.test(text.replace(HAD_MOVED, '').replace(OTHER_RATE, ''))) return 'mom';
  return quarters && QUARTERLY.test(text) ? 'qoq' : 'yoy';
}
