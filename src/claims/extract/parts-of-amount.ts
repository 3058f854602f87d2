import { SCALE_FACTOR } from '../../model/quantity.js';
import type { Found, Spot } from './number-spot.js';

const DRIVEN = String.raw`(?:thanks\sto|owing\sto|due\sto|because\sof|on\saccount\sof|as\sa\sresult\sof|(?:mainly|mostly|chiefly|largely)\s(?:in|from|for)|(?:driven|led|boosted|helped|lifted|supported|pulled\sdown|dragged\sdown|caused)\sby|reflecting|with\s(?:increases|decreases|rises|falls|gains|drops|declines)\s(?:in|of))`;
/** "Exports were up by #, thanks to chemicals (#)", "imports fell by # to #, reflecting lower imports of ships (#)". */
const FIRST_PART = new RegExp(
  String.raw`^[^#;.()]{0,40}(?:,\s|\s)(?:(?:mainly|mostly|chiefly|largely)\s)?${DRIVEN}\s[^#;.()@]{3,70}\s\($`,
  'i',
);
/** "), fuels (#), and machinery (#)". */
const NEXT_PART =
  /^\)(?:,\s(?:and\s)?|;\s(?:and\s)?|\sand\s)(?!(?:to|from|up|down|by|at|with)\s)[a-z][^#;.()@]{2,60}\s\($/i;

/** "Lower imports were mostly registered in machinery (#)", "higher exports were recorded in fish (#". */
const SORT_MOVED =
  /\b(?:(?<more>[Hh]igher|[Ll]arger|[Ii]ncreased|[Gg]reater|[Rr]ising)|[Ll]ower|[Ss]maller|[Rr]educed|[Dd]ecreased|[Ff]ewer)\s(?:values?\sof\s)?(?:(?:goods|merchandise)\s)?(?:exports|imports|sales|shipments|purchases)\s(?:(?:to|from)\s[^#;.()]{2,30}\s)?(?:were|was)\s(?:(?:mostly|mainly|chiefly|largely|primarily|also|again)\s){0,2}(?:registered|recorded|reported|seen|noted|observed|posted)\s(?:(?:mostly|mainly|chiefly|largely|primarily)\s)?(?:in|for)\s[^.#;()]{3,80}\s\($/;
/** ") and the main decrease from the United Kingdom (#": a noun of its own. */
const OWN_NOUN =
  /^\)(?:,\s|\sand\s|,\sand\s|,\swhile\s|;\s)(?:the\s)?(?:main|largest|biggest|sharpest|strongest|highest)\s(?:(?<fall>decreases?|falls?|drops?|declines?|reductions?)|increases?|rises?|gains?)\s(?:(?:was|were)\s)?(?:from|to|with|in|for)\s[^.#;()]{2,60}\s\($/;
/** "Decreased by # and # respectively". */
const AND_NEXT = /^(?:,?\sand|,)\s(?:by\s)?$/;

const isMoney = ({ unit, quantity }: Found): boolean => unit !== 'percent' && quantity?.unit === 'currency';
const sizeOf = ({ quantity }: Found): number => Math.abs(quantity!.value) * SCALE_FACTOR[quantity!.scale];

/** The sign of the change that an amount tells as a part of the change before it, or in a row with it; null where it is none. */
export function partOfAmount({ marks, q, left, earlier, flow }: Spot): 1 | -1 | null {
  if (q.quantity.unit !== 'currency' || flow?.flow === 'balance') return null;
  const last = earlier.at(-1);
  if (left.endsWith('(')) {
    const moved = SORT_MOVED.exec(left);
    if (moved) return moved.groups!.more ? 1 : -1;
    const own = last?.kind === 'growth' ? OWN_NOUN.exec(left) : null;
    if (own) return own.groups!.fall ? -1 : 1;
    const whole = earlier.findLast((d) => d.kind === 'growth' && isMoney(d));
    if (!whole || whole.sign === null || whole.flow?.flow === 'balance') return null;
    const part = Math.abs(q.quantity.value) * SCALE_FACTOR[q.quantity.scale];
    const first = FIRST_PART.test(left) && part <= sizeOf(whole);
    const next = last === whole && NEXT_PART.test(left) && marks.masked[whole.at - 1] === '(';
    return first || next ? whole.sign : null;
  }
  const row = last?.kind === 'growth' && isMoney(last) && AND_NEXT.test(left) && marks.masked.includes('espectively');
  return row && /^(?:,\s|\s)respectively\b|^,?\sand\s#/.test(marks.masked.slice(q.end, q.end + 20)) ? last.sign : null;
}
