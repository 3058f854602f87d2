import type { Interval } from '../../kernels/interval.js';
import { amount } from '../../measures/amount.js';
import type { Claim } from '../../model/claim.js';
import { decimalsOf } from '../../model/quantity.js';
import { rate as signedRate } from '../say.js';
import { fullValue } from './facts.js';
import { isAmountUnit } from './measured.js';

const money = (value: number): string => amount(value).replace('-', '\u2212');
const round = (x: number): string => String(Number(x.toPrecision(4)));

/** The number of a claim as the text would be quoted, or, with an interval, a number worked out of it. */
export function wordsOf(claim: Claim, worked?: Interval, kind?: string): string {
  if (worked) return workedOut(worked, kind);
  if (claim.value === null) return /^(?:rise|up|incr|wid)/.test(claim.direction ?? '') ? 'a rise' : 'a fall';
  if (claim.unit === 'percent')
    return claim.kind === 'growth'
      ? signedRate(claim.value, decimalsOf(claim.quantity?.step ?? 1))
      : `${round(claim.value)} %`;
  if (claim.unit === 'pp') return `${round(claim.value)} points`;
  return isAmountUnit(claim.quantity?.unit) ? money(fullValue(claim)) : round(claim.value);
}

function workedOut([low, high]: Interval, kind: string | undefined): string {
  const shown = (x: number): string =>
    kind === 'rate'
      ? signedRate(x, 2)
      : kind === 'share'
        ? `${x.toFixed(1)} %`
        : kind === 'ratio'
          ? round(x)
          : money(Number(x.toPrecision(5)));
  if (low === -Infinity) return `at most ${shown(high)}`;
  return high === Infinity ? `at least ${shown(low)}` : shown((low + high) / 2);
}
