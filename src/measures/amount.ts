const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];

/** Six significant digits, no trailing noughts: `664.45`, `7.0797`, `-12.5064`. */
export const digits = (value: number): string => String(Number(value.toPrecision(6)));

/** An amount as it stands in a formula: `664.45bn`, `41.7568tn`, `-9.9m`; `n/a` for NaN. */
export function amount(value: number): string {
  if (Number.isNaN(value)) return 'n/a';
  if (!Number.isFinite(value)) return value > 0 ? 'infinity' : '-infinity';
  const [factor, word] = SCALES.find(([least]) => Math.abs(Number(value.toPrecision(6))) >= least) ?? [1, ''];
  return digits(value / factor) + word;
}

/** A rate as it stands in a formula: `-11.6 %`. */
export const percent = (value: number): string => (Number.isNaN(value) ? 'n/a' : `${digits(value)} %`);

/** An amount after an operator, in brackets when it is negative: `5bn - (-2bn)`. */
export const operand = (value: number): string => (value < 0 ? `(${amount(value)})` : amount(value));
