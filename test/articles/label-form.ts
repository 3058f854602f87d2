import { parsePeriod } from '../../src/model/period.js';
import { VERDICT_STATUSES } from '../../src/model/verdict.js';

/** A line of a `.claims.jsonl` file before anything is known of its form. */
export type LabelLine = Readonly<Record<string, unknown>>;

/** The fields of a label, in the order in which they are written. */
export const LABEL_FIELDS: readonly string[] =
  'id quote start end kind reporter partner flow product period frequency value unit currency comparison attribution internally_checkable arithmetic_verdict arithmetic_why since direction base_period low high approx scope suspect trap culprit data_verdict data_why'.split(
    ' ',
  );
const REQUIRED = 'reporter partner flow product period value unit currency attribution'.split(' ');
const KINDS = 'level growth balance share rank record streak count ratio forecast causal not_checkable'.split(' ');
const FLOWS = ['exports', 'imports', 'total', 'balance'];
const COMPARISONS = 'yoy mom qoq vs_period share_of rank_among since consecutive ratio_to none'.split(' ');
const UNITS =
  'thousand million billion trillion crore lakh currency percent pp ratio times rank days months quarters years units tonnes barrels'.split(
    ' ',
  );
const CULPRITS = ['digit swap', 'lost scale word', 'wrong year', 'swapped rates', 'wrong direction', 'other'];
const ECONOMY = /^[A-Z]{2,6}$/;
const PRINTED_IN_DIGITS = ['level', 'growth', 'balance', 'share'];

const isPeriod = (value: unknown): boolean => {
  try {
    return typeof value === 'string' && Boolean(parsePeriod(value));
  } catch {
    return false;
  }
};

/** The digits before the point stand in the quote, where it prints its number in digits. */
function printsItsNumber({ kind, value, quote }: LabelLine): boolean {
  if (typeof value !== 'number' || !PRINTED_IN_DIGITS.includes(String(kind)) || !/\d/.test(String(quote))) return true;
  return String(quote)
    .replace(/[,\s]/g, '')
    .includes(String(Math.abs(value)).split('.')[0]!);
}

const oneOf = (allowed: readonly string[], value: unknown): boolean => allowed.includes(value as string);

/** What is wrong with the form of a label: its fields, what they may hold, its quote at its place. Empty when nothing is. */
export function labelFaults(label: LabelLine, text: string): string[] {
  const { kind, flow, comparison, value, unit, period, data_verdict: data } = label;
  const checks: readonly (readonly [ok: boolean, fault: string])[] = [
    ...Object.keys(label).map((field) => [LABEL_FIELDS.includes(field), `no field '${field}'`] as const),
    ...REQUIRED.map((field) => [field in label, `'${field}' is missing`] as const),
    [oneOf(KINDS, kind), `kind '${kind}'`],
    [flow === null || oneOf(FLOWS, flow), `flow '${flow}'`],
    [oneOf(COMPARISONS, comparison), `comparison '${comparison}'`],
    [value === null || typeof value === 'number', 'value is no number'],
    [(value === null) === (unit === null), 'value and unit go together'],
    [unit === null || oneOf(UNITS, unit), `unit '${unit}'`],
    [period === null || isPeriod(period), `period '${period}'`],
    [oneOf(['consistent', 'inconsistent', 'n/a'], label.arithmetic_verdict), 'arithmetic_verdict'],
    [typeof label.internally_checkable === 'boolean', 'internally_checkable'],
    [!('culprit' in label) || oneOf(CULPRITS, label.culprit), `culprit '${label.culprit}'`],
    [data === undefined || (Array.isArray(data) && data.every((s) => oneOf(VERDICT_STATUSES, s))), 'data_verdict'],
    ...['reporter', 'partner'].map(
      (side) => [label[side] === null || ECONOMY.test(String(label[side])), `${side} '${label[side]}'`] as const,
    ),
    [text.slice(label.start as number, label.end as number) === label.quote, 'the quote does not stand there'],
    [printsItsNumber(label), `${value} is not in the quote`],
  ];
  return checks.filter(([ok]) => !ok).map(([, fault]) => fault);
}
