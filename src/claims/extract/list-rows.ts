import type { Marks } from './draft.js';
import type { PrintedQuantity } from './quantities.js';

/** What a number of a row is, as far as the words beside it say. */
export interface RowValue {
  readonly printed: PrintedQuantity;
  readonly said: 'share' | 'growth' | null;
  readonly sign: 1 | -1;
  readonly gap: 'deficit' | 'surplus' | null;
  /** How many marks between cells stand before it; 0 in a line without them. */
  readonly cell: number;
  /** The words beside it, for what it is compared with. */
  readonly near: string;
}

/** A line that is a name and its numbers: "Canada, $320 billion", "US: US$11.22 billion, 27.3%, +8.3%". */
export interface Row {
  readonly label: string;
  /** Where the name starts and ends in its line. */
  readonly start: number;
  readonly end: number;
  readonly values: readonly RowValue[];
  /** The name is that of a flow, which says itself what is told. */
  readonly isFlow: boolean;
}

const LONGEST = 160;
const LONGEST_NAME = 70;
const MOST_WORDS = 10;
const BULLET = /^(?:[-·*¦]\s*|\d{1,2}[.)]\s+|and\s)?/;
/** Between the name and its first number. */
const BEFORE_NUMBER =
  /[-\s,:;|(¦]+(?:(?:up|down|at|with|worth|by|about|around|nearly|some|an?|rise|fall|gain|drop|increase|decrease|growth|of|share|deficit|surplus)\s+)*$/i;
/** All that may stand among the numbers of a row. */
const NUMBERS =
  /^(?:[-#\s,;:|()/¦]|(?:up|down|by|an?|shares?|of|the|total|all|whole|exports?|imports?|trade|market|on|over|year|month|previous|annual|annually|growth|change|increase|decrease|rise|fall|gain|drop|from|in|yoy|y-o-y|more|less|higher|lower|deficit|surplus|with|and|or|about|ago|earlier|than|before|year-on-year|month-on-month|accounting|representing|for|which|is|a)\b)*\.?$/i;
const CELL = /[|\t]/;
const NO_NAME =
  /[.!?;#]|\b(?:was|were|is|are|had|has|have|which|that|said|rose|fell|grew|came|stood|reached|totalled|totaled|amounted|while|after|than|from|against|compared|trail(?:s|ed)|lag(?:s|ged)|follow(?:s|ed)|led|ranked|rounded|completed)\b/i;
/** "With China it ran a surplus of": a sentence. */
const SENTENCE =
  /\b(?:it|they|we)\s(?:also\s)?[a-z]+|\b(?:ran|runs|run|earned|posted|posts|recorded|records|booked|sold|bought|imported|exported|registered|logged)\s+an?\b/;
const HARMLESS = /\b(?:U\.S|U\.K|E\.U)\.?|^of which\s/g;
const SHARE =
  /\b(?:shares?|of\s+(?:the\s+|all\s+)*(?:total|exports?|imports?|trade|whole|market)|accounting|representing)\b/i;
const GROWN = /\b(?:up|rise|gain|increase|growth|change)\s+(?:by\s+|of\s+)?(?:about\s+)?$/i;
const SHRUNK = /\b(?:down|fall|drop|decrease)\s+(?:by\s+|of\s+)?(?:about\s+)?$/i;
const MORE = /^\s*\)?\s*(?:(?<less>less|lower)|more|higher)\b/i;

/** A line as a row; null where it says more than a name and numbers. */
export function rowOf(marks: Marks): Row | null {
  const { text, masked, quantities, sentence } = marks;
  const first = quantities[0];
  if (!first || first.start === 0 || text.length > LONGEST || sentence.kind === 'title') return null;
  const start = BULLET.exec(text)![0].length;
  if (first.start <= start || !NUMBERS.test(masked.slice(first.start))) return null;
  const left = text.slice(start, first.start);
  const label = left.replace(BEFORE_NUMBER, '');
  if (label === left || label.length < 2 || label.length > LONGEST_NAME || label.split(' ').length > MOST_WORDS)
    return null;
  const end = start + label.length;
  if (NO_NAME.test(label.replace(HARMLESS, '')) || SENTENCE.test(left)) return null;
  if (marks.changes.some((c) => c.start < end) || marks.flows.some((f) => f.by === 'verb' && f.start < end))
    return null;
  const isFlow = marks.flows.some((f) => f.start < end);
  const values = quantities.map((_, i) => numberOf(marks, i, end));
  return {
    label,
    start,
    end,
    isFlow,
    values: values.map((value, i) => rateOfMove(movedWithRate(value, values[i + 1], masked), values[i - 1], masked)),
  };
}

/** "$410m (8%) higher": what the word behind the rate says of both. */
const movedWithRate = (value: RowValue, next: RowValue | undefined, masked: string): RowValue =>
  next?.said === 'growth' &&
  value.said === null &&
  masked.slice(value.printed.end, next.printed.start) === ' (' &&
  HIGHER.test(masked.slice(next.printed.end, next.printed.end + 10))
    ? { ...value, said: 'growth', sign: next.sign }
    : value;
const HIGHER = /^\)\s(?:higher|lower|more|less)\b/;

/** "Growth of $1.3 billion (21.0%)": the rate of the change that its amount tells. */
const rateOfMove = (value: RowValue, before: RowValue | undefined, masked: string): RowValue =>
  before?.said === 'growth' &&
  value.said === null &&
  before.printed.quantity.unit !== 'percent' &&
  value.printed.quantity.unit === 'percent' &&
  OF_MOVE.test(masked.slice(before.printed.end, value.printed.start))
    ? { ...value, said: 'growth', sign: before.sign }
    : value;
const OF_MOVE = /^(?:,?\sor)?\s\(?$/;

/** "; (3,268)" alone in its cell: less than nothing, as accounts print it. */
const IN_CELL = /[;|\t]\s*\($/;
const CELL_ENDS = /^\)\s*(?:[;|\t]|$)/;

function numberOf({ masked, quantities }: Marks, i: number, nameEnd: number): RowValue {
  const printed = quantities[i]!;
  const left = masked.slice(quantities[i - 1]?.end ?? nameEnd, printed.start);
  const all = masked.slice(printed.end, quantities[i + 1]?.start ?? masked.length);
  const cut = all.search(/[,;|(]/);
  const right = cut < 0 ? all : all.slice(0, cut);
  const beside = left.slice(Math.max(left.lastIndexOf(','), left.lastIndexOf('('), left.lastIndexOf(';')) + 1);
  const more = MORE.exec(right);
  const shrunk = SHRUNK.test(left) || more?.groups?.less !== undefined || printed.quantity.value < 0;
  const moves = printed.signed || shrunk || more !== null || GROWN.test(left);
  const isShare = printed.quantity.unit === 'percent' && (SHARE.test(right) || SHARE.test(beside));
  return {
    printed,
    said: isShare ? 'share' : moves ? 'growth' : null,
    sign: shrunk || (IN_CELL.test(left) && CELL_ENDS.test(all)) ? -1 : 1,
    gap: /\bdeficit\b/i.test(beside + right) ? 'deficit' : /\bsurplus\b/i.test(beside + right) ? 'surplus' : null,
    cell: masked.slice(0, printed.start).split(CELL).length - 1,
    near: right,
  };
}
