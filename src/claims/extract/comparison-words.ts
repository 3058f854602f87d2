import type { Comparison } from '../../model/claim.js';

const YEARLY =
  /\b(?:year[- ](?:on|over|to)[- ]year|on the year|on[- ]year|over the year|annual(?:ly|ized)?|on (?:a|an) (?:yearly|annual) basis|from (?:a|the|one) (?:year|previous year)|year (?:ago|earlier|before|previously)|on (?:a|the same \w+ (?:of )?last) year|than (?:in )?(?:19|20)\d\d|y\/y|y-o-y|yoy|last year|same (?:period|month|months|quarter|half))\b/i;
const MONTHLY =
  /\b(?:month[- ](?:on|over|to)[- ]month|on the month|(?:from|on|than|over) (?:in )?(?:the )?(?:previous|prior|preceding) month|the month before|a month (?:ago|earlier|before)|m\/m|m-o-m|mom|in the month|over the month|on a monthly basis|(?<!\b(?:straight|consecutive|successive|running) )monthly (?:rise|fall|increase|drop|decline|gain))\b/i;
const QUARTERLY =
  /\b(?:quarter[- ](?:on|over|to)[- ]quarter|on a quarterly basis|(?:from|on|than|over) (?:in )?the (?:previous|prior|preceding) quarter|the quarter before|q\/q|q-o-q|qoq)\b/i;

/** "Having fallen the month before": how it had moved then. */
const HAD_MOVED = /\b(?:having|after)\s+[a-z]+\s+the\s+(?:month|quarter)\s+before\b/i;

/** What a change is measured against, by the words near it, else by those of its sentence; a year before unless said. */
export function comparisonOf(text: string, near: string): Comparison {
  if (YEARLY.test(near)) return 'yoy';
  if (MONTHLY.test(near)) return 'mom';
  if (QUARTERLY.test(near)) return 'qoq';
  if (YEARLY.test(text)) return 'yoy';
  if (MONTHLY.test(text.replace(HAD_MOVED, ''))) return 'mom';
  return QUARTERLY.test(text) ? 'qoq' : 'yoy';
}
