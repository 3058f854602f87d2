import { BilateralError } from '../model/error.js';
import type { ColumnFacts } from './column-facts.js';

/** Squares and products of up to four such numbers, summed over the rows, stay within what a double holds. */
const LARGEST = 1e60;
const SMALLEST = 1e-60;
/** exp() of more overflows once it is multiplied. */
const LARGEST_EXPONENT = 300;

/** What an array holds, and which row of the panel each value comes from. */
export interface Checked {
  /** As it is called in messages: `the outcome trade`. */
  readonly what: string;
  readonly values: Float64Array;
  readonly panelRow: Int32Array | null;
}

const refuse = (message: string, hint?: string): never => {
  throw new BilateralError('bad-input', message, hint === undefined ? {} : { hint });
};

/** Row of the panel, counted from 1. */
const rowName = ({ panelRow }: Checked, row: number): string =>
  `row ${((panelRow === null ? row : panelRow[row]!) + 1).toLocaleString('en-US')}`;

/** @throws BilateralError `bad-input` where a value is below zero, with its row */
export function checkNotNegative(checked: Checked, why: string): void {
  const { what, values } = checked;
  let [first, count] = [-1, 0];
  for (let row = 0; row < values.length; row++)
    if (values[row]! < 0) {
      if (first < 0) first = row;
      count++;
    }
  if (count === 0) return;
  const more = count > 1 ? `, and in ${(count - 1).toLocaleString('en-US')} more` : '';
  refuse(`${what} is negative in ${rowName(checked, first)} (${values[first]})${more}`, why);
}

/** @throws BilateralError `bad-input` where numbers are so large or small that sums of their products overflow or vanish */
export function checkScale(checked: Checked, { largest }: ColumnFacts): void {
  const { what, values } = checked;
  const most = largest(values);
  if (most > LARGEST) {
    const at = values.findIndex((value) => Math.abs(value) === most);
    refuse(
      `${what} reaches ${most.toExponential(1)} in ${rowName(checked, at)}: sums of its products overflow`,
      'estimate in other units: divide it, or leave out the row',
    );
  }
  if (most > 0 && most < SMALLEST)
    refuse(
      `${what} is nowhere larger than ${most.toExponential(1)}: sums of its products vanish`,
      'estimate in other units: multiply it',
    );
}

/** @throws BilateralError `bad-input` where exp() of the offset overflows */
export function checkExponent(checked: Checked): void {
  const row = checked.values.findIndex((value) => Math.abs(value) > LARGEST_EXPONENT);
  if (row >= 0)
    refuse(
      `${checked.what} is ${checked.values[row]} in ${rowName(checked, row)}: exp() of it overflows`,
      'an offset is on the scale of logs: log(population)',
    );
}

/** @throws BilateralError `bad-input` where there is nothing to explain */
export function checkVaries({ what, values }: Checked): void {
  const [first] = values;
  if (values.length === 1) refuse(`${what} has a value in one row only: there is nothing to explain`);
  if (values.some((value) => value !== first)) return;
  if (first === 0)
    refuse(
      `${what} is zero in all ${values.length.toLocaleString('en-US')} rows`,
      'see that the column is the one meant',
    );
  refuse(
    `${what} is ${first} in all ${values.length.toLocaleString('en-US')} rows: there is nothing to explain`,
    'see that the column is the one meant',
  );
}
