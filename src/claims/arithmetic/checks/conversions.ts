import { div, type Interval, intersects } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { endYear, startYear } from '../../../model/period.js';
import { unsigned } from '../measure.js';
import type { Network } from '../network.js';
import { printedInterval } from '../rounding.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';
import { yearlyRate } from './yearly-rates.js';

/** Units of a currency for one dollar that have been seen since 1990: outside, a conversion cannot be right. */
const PLAUSIBLE: Readonly<Record<string, Interval>> = {
  USD: [1, 1],
  CNY: [4.7, 8.8],
  EUR: [0.6, 1.25],
  JPY: [75, 165],
  GBP: [0.45, 0.95],
  KRW: [700, 1900],
  INR: [17, 95],
  RUB: [5, 125],
  AUD: [0.9, 2.1],
  CAD: [0.9, 1.65],
  CHF: [0.7, 1.85],
  SGD: [1.15, 1.9],
  AED: [3.6, 3.7],
  ALL: [60, 150],
  AOA: [7, 950],
  BDT: [35, 130],
  BGN: [1.2, 2.4],
  BHD: [0.37, 0.38],
  BWP: [1.8, 15],
  CLP: [290, 1050],
  COP: [500, 5200],
  CZK: [14, 42],
  DKK: [4.6, 9],
  DZD: [15, 150],
  EGP: [2.5, 52],
  GHS: [0.5, 17],
  HKD: [7.7, 7.9],
  HUF: [60, 450],
  IDR: [1800, 17500],
  ILS: [2, 5],
  JMD: [7, 165],
  JOD: [0.64, 0.75],
  KES: [20, 165],
  KWD: [0.26, 0.34],
  KZT: [60, 560],
  LKR: [39, 380],
  MAD: [7, 12],
  MXN: [2.8, 26],
  MYR: [2.3, 4.9],
  NGN: [7, 1800],
  NOK: [4.9, 12],
  NPR: [28, 145],
  NZD: [1.1, 2.6],
  OMR: [0.38, 0.39],
  PEN: [1.5, 4.2],
  PGK: [0.9, 4.3],
  PHP: [24, 62],
  PKR: [21, 310],
  PLN: [1.9, 5.1],
  QAR: [3.6, 3.7],
  SAR: [3.7, 3.8],
  SEK: [5.3, 11.6],
  THB: [24, 57],
  TND: [0.8, 3.5],
  TWD: [24, 36],
  TZS: [195, 2800],
  UAH: [1.7, 46],
  UGX: [400, 3950],
  VND: [6000, 27000],
  XAF: [240, 780],
  XOF: [240, 780],
  ZAR: [2.5, 20],
};

/** How far two conversions of one text may lie apart when they are of unlike days. */
const APART = 0.12;

/** And of unlike years: a rupee lost a fifth of its worth within one. */
const A_YEAR = 0.25;
const yearOf = ({ period }: Claim): number | null => period && startYear(period);

/** A conversion is held against no more others than this. */
const MOST = 40;

interface Conversion {
  readonly i: number;
  readonly of: number;
  readonly rate: Interval;
  readonly pair: string;
  readonly words: () => string;
}

/** Three or more that agree with one another set a closer measure for the rest. */
function apart(others: readonly Conversion[]): number {
  if (others.length < 3) return APART;
  const rates = others.map(({ rate }) => (rate[0] + rate[1]) / 2);
  return Math.min(APART, Math.max(0.03, 2 * (Math.max(...rates) / Math.min(...rates) - 1)));
}

const stretched = ([low, high]: Interval, by: number): Interval => [low * (1 - by), high * (1 + by)];
const round = (x: number): string => String(Number(x.toPrecision(4)));

/** Years after that of the figures in which they may have been converted. */
const LATER = 1;

/** Units for one dollar of two currencies: in the years of the figures where both are known of those, else since 1990. */
function ratesOf(codes: readonly string[], { period }: Claim): readonly (Interval | undefined)[] {
  const [first, last] = period ? [startYear(period), endYear(period) + LATER] : [0, 0];
  const known = codes.map((code) => yearlyRate(code, first, last));
  return known.every((rate) => rate !== null) ? known : codes.map((code) => PLAUSIBLE[code]);
}

/** A converted amount stands in a plausible rate to the one it converts, and in much the same rate as the others. */
export function conversions({ claims }: Network): readonly OrderCheck[] {
  if (!claims.some((claim) => claim.converts !== undefined)) return [];
  const places = new Map(claims.map((claim, i) => [claim.id, i]));
  const found = claims.flatMap((claim, i): readonly Conversion[] => {
    const of = claim.converts === undefined ? undefined : places.get(claim.converts);
    const [a, b] = [of === undefined ? null : printedInterval(claims[of]!), printedInterval(claim)];
    if (
      of === undefined ||
      !a ||
      !b ||
      !claims[of]!.currency ||
      !claim.currency ||
      claim.currency === claims[of]!.currency
    )
      return [];
    const rate = div(a, b);
    // "More than # yuan, a little under # dollars": any rate does.
    if (!Number.isFinite(rate[0]) || !Number.isFinite(rate[1])) return [];
    const size = unsigned(rate);
    const words = (): string =>
      `${wordsOf(claim)} ${claim.currency} for ${wordsOf(claims[of]!)} ${claims[of]!.currency} is a rate of ${round((size[0] + size[1]) / 2)}`;
    return [{ i, of, rate: size, pair: `${claims[of]!.currency}/${claim.currency}`, words }];
  });
  const pairs = new Map<string, Conversion[]>();
  for (const c of found) {
    const pair = pairs.get(c.pair) ?? [];
    pairs.set(c.pair, pair);
    if (pair.length < MOST) pair.push(c);
  }
  return found.flatMap((c) => {
    const [from, to] = ratesOf(c.pair.split('/'), claims[c.i]!);
    const others = (pairs.get(c.pair) ?? []).filter((o) => o !== c);
    const ofOneYear = (o: Conversion): boolean => yearOf(claims[o.of]!) === yearOf(claims[c.of]!);
    const by = apart(others.filter(ofOneYear));
    const alike = others.filter((o) =>
      intersects(stretched(o.rate, ofOneYear(o) ? by : Math.max(by, A_YEAR)), c.rate),
    ).length;
    const seen: Interval | null = from && to ? [from[0] / to[1], from[1] / to[0]] : null;
    const plausible = seen && intersects(c.rate, seen);
    const holds = plausible !== false && (others.length < 2 || alike * 2 >= others.length);
    if (plausible === null && others.length === 0) return [];
    const words = (): string =>
      plausible === false ? `${c.words()}, where ${round(seen![0])} to ${round(seen![1])} has been seen` : c.words();
    return [{ identity: 'conversion', members: [c.i, c.of].sort((x, y) => x - y), steps: 1, words, holds }];
  });
}
