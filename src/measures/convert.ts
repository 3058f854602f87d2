import { div, mul, point } from '../kernels/interval.js';
import type { Currency } from '../model/currency.js';
import { BilateralError } from '../model/error.js';
import { type Figure, isMeasurement, type Measurement } from '../model/figure.js';
import { note } from '../model/note.js';
import { endIndex, type Period, periodInWords, samePeriod, shift, startIndex } from '../model/period.js';
import type { Rate, RateBasis } from '../model/rate.js';
import { amount, digits } from './amount.js';
import { requireUnit } from './comparable.js';
import { growth } from './growth.js';
import { measured } from './measurement.js';

/**
 * An amount in another currency, at the rates given and never silently: the rate stands in the formula, and a note
 * names rate, basis and source. `period average` takes a rate of the very period, else its monthly means with equal
 * weights; `end of period` the rate of its last month; `day` the one day's rate that is given.
 * @throws BilateralError `no-data` when a rate is missing, `bad-input` when a day is ambiguous or the figure no amount
 */
export function convert<T extends Currency>(
  figure: Figure,
  rates: readonly Rate[],
  basis: RateBasis,
  to: T,
): Measurement<T> {
  requireUnit('convert', 'currency', figure);
  const from = figure.currency;
  const same = (from as Currency) === to;
  const out = same ? DOLLAR : quoteOf(from, rates, basis, figure.period);
  const into = same ? DOLLAR : quoteOf(to, rates, basis, figure.period);
  const used = [...(out.words ? [`/ ${out.words}`] : []), ...(into.words ? [`* ${into.words}`] : [])];
  const said = [out, into].flatMap((quote) => (quote.words ? [`${quote.words}, ${quote.origin}`] : []));
  return measured({
    measure: isMeasurement(figure) && ['total', 'balance'].includes(figure.measure) ? figure.measure : 'convert',
    unit: 'currency',
    currency: to,
    formula: [`${amount(figure.value)} ${from}`, ...used].join(' '),
    of: [figure],
    compute: (value) => mul(div(value!, point(out.value)), point(into.value)),
    notes: same ? [] : [note('converted', `converted from ${from} to ${to} at ${said.join(' and ')}`)],
  });
}

/** Growth after both figures are converted, each at the rate of its own period, percent. Errors as `convert`. */
export function growthConverted<T extends Currency>(
  now: Figure,
  base: Figure,
  rates: readonly Rate[],
  basis: RateBasis,
  to: T,
): Measurement<T> {
  return growth<T>(convert(now, rates, basis, to), convert(base, rates, basis, to));
}

/** Units for one dollar, as words for the formula, and where they come from. The dollar itself needs no words. */
interface Quote {
  readonly value: number;
  readonly words: string;
  readonly origin: string;
}
const DOLLAR: Quote = { value: 1, words: '', origin: '' };

function quoteOf(currency: Currency, rates: readonly Rate[], basis: RateBasis, period: Period): Quote {
  if (currency === 'USD') return DOLLAR;
  const ofKind = rates.filter((rate) => rate.currency === currency && rate.basis === basis && rate.value > 0);
  const picked = PICK[basis](ofKind, period, currency);
  const value = picked.reduce((sum, rate) => sum + rate.value, 0) / picked.length;
  const sources = [...new Set(picked.map((rate) => `${rate.publisher}, ${rate.table}`))].join('; ');
  return { value, words: `${digits(value)} ${currency} per USD`, origin: `${extent(picked, basis)} (${sources})` };
}

function extent(picked: readonly Rate[], basis: RateBasis): string {
  const [first, last] = [picked[0]!, picked[picked.length - 1]!];
  if (basis === 'day') return `rate of the day ${first.day ?? periodInWords(first.period)}`;
  if (picked.length === 1) return `${basis}, ${periodInWords(first.period)}`;
  const months = `${periodInWords(first.period)} to ${periodInWords(last.period)}`;
  return `${basis}, mean of ${picked.length} monthly means with equal weights, ${months}`;
}

const latest = (rates: readonly Rate[]): Rate | undefined =>
  [...rates].sort((a, b) => (a.released < b.released ? 1 : a.released > b.released ? -1 : 0))[0];

type Pick = (rates: readonly Rate[], period: Period, currency: Currency) => readonly Rate[];

const PICK: Readonly<Record<RateBasis, Pick>> = {
  'period average': (rates, period, currency) => {
    const own = latest(rates.filter((rate) => samePeriod(rate.period, period)));
    if (own) return [own];
    return Array.from({ length: period.months }, (_, i) => {
      const month = shift({ start: period.start, months: 1 }, i);
      return latest(rates.filter((rate) => samePeriod(rate.period, month))) ?? none('period average', currency, month);
    });
  },
  'end of period': (rates, period, currency) => {
    const last = rates.filter((rate) => endIndex(rate.period) === endIndex(period));
    const month = {
      start: shift({ start: period.start, months: 1 }, endIndex(period) - startIndex(period)).start,
      months: 1,
    };
    return [latest(last) ?? none('end of period', currency, month)];
  },
  day: (rates, _period, currency) => {
    const days = [...new Set(rates.map((rate) => rate.day))];
    if (days.length > 1)
      throw new BilateralError(
        'bad-input',
        `rates of ${days.length} days were given for ${currency}, and one is wanted`,
        {
          hint: `give the rate of one day; there are ${days.join(', ')}`,
        },
      );
    const rate = latest(rates);
    if (rate) return [rate];
    throw new BilateralError('no-data', `no rate of a day for ${currency} is among the rates given`, {
      hint: 'give the rate of the day that the amount was converted at',
    });
  },
};

function none(basis: RateBasis, currency: Currency, month: Period): never {
  throw new BilateralError(
    'no-data',
    `no ${basis} rate of ${currency} for ${periodInWords(month)} is among the rates given`,
    {
      hint: 'give rates for every month of the period, or convert on another basis',
    },
  );
}
