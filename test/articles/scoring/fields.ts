import { parsePeriod, samePeriod } from '../../../src/model/period.js';
import type { Stated } from '../labelled.js';
import { magnitudeOf } from './magnitude.js';

export const FIELDS = [
  'kind',
  'sign',
  'reporter',
  'partner',
  'flow',
  'relation',
  'product',
  'period',
  'frequency',
  'unit',
  'currency',
  'comparison',
  'attribution',
  'since',
] as const;
export type Field = (typeof FIELDS)[number];
/** True and false where the label has the field, null where there is nothing to compare. */
export type Agreement = Readonly<Record<Field | 'mirror', boolean | null>>;

/** Fields that have to be right, or be left open by the label, for a claim to count as complete. */
export const OF_A_COMPLETE_CLAIM: readonly Field[] = [
  'kind',
  'sign',
  'relation',
  'product',
  'period',
  'unit',
  'currency',
];

/** Kinds that may be said with a number or without: one of both sides may lack it. */
export const NUMBER_OPTIONAL: ReadonlySet<string> = new Set([
  'record',
  'streak',
  'rank',
  'forecast',
  'causal',
  'not_checkable',
]);

const EMPTY_WORDS = new Set(['a', 'and', 'by', 'for', 'in', 'of', 'on', 'the', 'via']);
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word)));

/** Half of the words of the shorter stand in both. */
function shareWords(one: string, other: string | null): boolean {
  if (other === null) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= 0.5 * Math.max(1, Math.min(a.size, b.size));
}

const WHOLES = new Set(['goods', 'services', 'goods_services', 'gdp']);
function sameProduct(label: string, found: string | null): boolean {
  const [a, b] = [label.toLowerCase(), found?.toLowerCase() ?? null];
  return WHOLES.has(a) || (b !== null && WHOLES.has(b)) ? a === b : shareWords(a, b);
}

/** The same months, however they are written: `2023-H1` and `2023-01/2023-06`. */
function sameTime(label: string, found: string | null): boolean {
  if (found === null || label === found) return label === found;
  try {
    return samePeriod(parsePeriod(label), parsePeriod(found));
  } catch {
    return false;
  }
}

const FROM_THE_OTHER_SIDE: Readonly<Record<string, string>> = {
  exports: 'imports',
  imports: 'exports',
  total: 'total',
  balance: 'balance',
};

/** What of a claim agrees with the label that it was matched with. */
export function agreementOf(label: Stated, found: Stated): Agreement {
  const [meant, said] = [magnitudeOf(label), magnitudeOf(found)];
  const numbers = meant !== null && !(said === null && NUMBER_OPTIONAL.has(label.kind));
  const sides = label.reporter !== null || label.partner !== null;
  const same = label.reporter === found.reporter && label.partner === found.partner && label.flow === found.flow;
  const mirrored =
    label.reporter === found.partner &&
    label.partner === found.reporter &&
    FROM_THE_OTHER_SIDE[label.flow ?? ''] === found.flow &&
    found.flow !== null;
  const turned = mirrored && label.flow === 'balance' && label.kind === 'balance';
  const plain = (field: 'reporter' | 'partner' | 'flow' | 'frequency' | 'currency' | 'comparison'): boolean | null =>
    label[field] === null ? null : label[field] === found[field];
  return {
    kind: label.kind === found.kind,
    sign: numbers ? meant.sign === said?.sign || (turned && meant.sign === -(said?.sign ?? 0)) : null,
    reporter: plain('reporter'),
    partner: plain('partner'),
    flow: plain('flow'),
    relation: sides ? same : null,
    mirror: sides ? same || mirrored : null,
    product: label.product === null ? null : sameProduct(label.product, found.product),
    period: label.period === null ? null : sameTime(label.period, found.period),
    frequency: plain('frequency'),
    unit: numbers ? meant.of === said?.of : null,
    currency: plain('currency'),
    comparison: plain('comparison'),
    attribution: label.attribution === null ? null : shareWords(label.attribution, found.attribution),
    since: label.since == null ? null : label.since === found.since,
  };
}
