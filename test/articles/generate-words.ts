import fc from 'fast-check';
import {
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  toDatePeriod,
  yearBefore,
  yearPeriod,
} from '../../src/model/period.js';

/** An economy as a sentence names it. */
export interface Named {
  readonly code: string;
  readonly name: string;
  readonly currency: string;
}

const ECONOMIES: readonly (readonly [code: string, currency: string, ...names: string[]])[] = [
  ['CHN', 'CNY', 'China'],
  ['USA', 'USD', 'the United States', 'the US', 'the U.S.', 'America'],
  ['JPN', 'JPY', 'Japan'],
  ['DEU', 'EUR', 'Germany'],
  ['FRA', 'EUR', 'France'],
  ['GBR', 'GBP', 'Britain', 'the United Kingdom', 'the UK'],
  ['KOR', 'KRW', 'South Korea'],
  ['IND', 'INR', 'India'],
  ['VNM', 'USD', 'Vietnam'],
  ['MEX', 'USD', 'Mexico'],
  ['BRA', 'USD', 'Brazil'],
  ['CAN', 'CAD', 'Canada'],
  ['AUS', 'AUD', 'Australia'],
  ['CHE', 'CHF', 'Switzerland'],
  ['ZAF', 'USD', 'South Africa'],
  ['TUR', 'USD', 'Turkey'],
  ['EU', 'EUR', 'the European Union', 'the EU'],
];
export const economies = (count: number): fc.Arbitrary<Named[]> =>
  fc
    .uniqueArray(fc.constantFrom(...ECONOMIES), { minLength: count, maxLength: count, selector: ([code]) => code })
    .chain((found) =>
      fc.tuple(
        ...found.map(([code, currency, ...names]) =>
          fc.constantFrom(...names).map((name) => ({ code, currency, name })),
        ),
      ),
    );

/** A number as it is printed, and what it means. */
export interface Printed {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly currency: string | null;
}

const SCALES: Readonly<Record<string, readonly string[]>> = {
  million: ['million', 'mn', 'm'],
  billion: ['billion', 'bn'],
  trillion: ['trillion', 'tn', 'trn'],
  crore: ['crore'],
};
/** Before the number, and after number and scale. */
const MONEY: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  USD: [
    ['$', ''],
    ['US$', ''],
    ['USD ', ''],
    ['', ' dollars'],
    ['', ' US dollars'],
    ['', ' USD'],
  ],
  EUR: [
    ['€', ''],
    ['EUR ', ''],
    ['', ' euros'],
  ],
  GBP: [
    ['£', ''],
    ['GBP ', ''],
    ['', ' pounds'],
  ],
  JPY: [
    ['¥', ''],
    ['', ' yen'],
  ],
  CNY: [
    ['RMB ', ''],
    ['', ' yuan'],
    ['', ' yuan'],
  ],
  INR: [
    ['Rs ', ''],
    ['₹', ''],
    ['', ' rupees'],
  ],
  KRW: [['', ' won']],
  CAD: [
    ['C$', ''],
    ['', ' Canadian dollars'],
  ],
  AUD: [
    ['A$', ''],
    ['', ' Australian dollars'],
  ],
  CHF: [
    ['CHF ', ''],
    ['', ' Swiss francs'],
  ],
};
const grouped = (n: number, decimals: number): string =>
  n.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** An amount of money in one of its spellings: `$5.2bn`, `41.76 trillion yuan`, `Rs 1,234 crore`, `$1,234,567,890`. */
export const amount = (currency: string): fc.Arbitrary<Printed> =>
  fc
    .record({
      digits: fc.integer({ min: 11, max: 99_999 }),
      decimals: fc.integer({ min: 0, max: 2 }),
      unit: fc.constantFrom(
        'million',
        'billion',
        'billion',
        'trillion',
        ...(currency === 'INR' ? ['crore', 'crore'] : []),
        ...(currency === 'USD' ? ['currency'] : []),
      ),
      spelling: fc.nat(5),
      money: fc.constantFrom(...MONEY[currency]!),
      tight: fc.boolean(),
    })
    .map(({ digits, decimals, unit, spelling, money: [before, after], tight }) => {
      if (unit === 'currency') {
        const value = digits * 12_345 + 1_000_000;
        return { text: `$${grouped(value, 0)}`, value, unit, currency };
      }
      const value = Number((digits / 10 ** decimals).toFixed(decimals));
      const words = SCALES[unit]!;
      const scale = words[spelling % words.length]!;
      const space = scale.length <= 3 && tight ? '' : ' ';
      // `5.2m euros` and `$5.2 m` are printed nowhere: the letter stands behind a sign, directly.
      const plain =
        scale === 'm' && (after !== '' || before === '') ? ' million' : scale === 'm' ? 'm' : `${space}${scale}`;
      return { text: `${before}${grouped(value, decimals)}${plain}${after}`, value, unit, currency };
    });

/** A rate without sign: `5 percent`, `11.6%`, `0.2 per cent`. */
export const rate: fc.Arbitrary<Printed> = fc
  .record({
    tenths: fc.integer({ min: 1, max: 899 }),
    whole: fc.boolean(),
    word: fc.constantFrom(' percent', ' per cent', '%', ' percent'),
  })
  .map(({ tenths, whole, word }) => {
    const value = whole ? Math.ceil(tenths / 10) : tenths / 10;
    return { text: `${whole ? value : value.toFixed(1)}${word}`, value, unit: 'percent', currency: null };
  });

/** A stretch of time as a sentence names it, with its preposition. */
export interface When {
  readonly text: string;
  readonly period: Period;
  /** The same stretch a year before, named by its year: `2022`. */
  readonly before: { readonly text: string; readonly period: Period };
}

export const PUBLISHED = '2025-02-20';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven'.split(' ');

export const when: fc.Arbitrary<When> = fc
  .record({ year: fc.integer({ min: 2012, max: 2024 }), month: fc.integer({ min: 1, max: 12 }), form: fc.nat(11) })
  .map(({ year, month, form }) => {
    const named = MONTHS[month - 1]!;
    const quarter = Math.ceil(month / 3);
    const half = month < 7 ? 1 : 2;
    const many = Math.max(2, Math.min(11, month));
    const forms: readonly (readonly [string, Period])[] = [
      [`in ${year}`, yearPeriod(year)],
      [`in ${year}`, yearPeriod(year)],
      [`in ${named} ${year}`, monthPeriod(year, month)],
      [`in ${named} ${year}`, monthPeriod(year, month)],
      [`in the ${ORDINALS[quarter - 1]} quarter of ${year}`, quarterPeriod(year, quarter)],
      [`in the ${ORDINALS[half - 1]} half of ${year}`, halfPeriod(year, half)],
      [`in the first ${NUMBERS[many]} months of ${year}`, toDatePeriod(year, many)],
      [`from January to ${MONTHS[many - 1]} ${year}`, toDatePeriod(year, many)],
      [`in January-${MONTHS[many - 1]} ${year}`, toDatePeriod(year, many)],
      ['last year', yearPeriod(2024)],
      ['in January', monthPeriod(2025, 1)],
      ['last month', monthPeriod(2025, 1)],
    ];
    const [text, period] = forms[form]!;
    const before = yearBefore(period);
    const earlier = before.start.slice(0, 4);
    const same =
      period.months === 12 ? `in ${earlier}` : `in the same ${period.months === 1 ? 'month' : 'period'} of ${earlier}`;
    return { text, period, before: { text: same, period: before } };
  });

export const RISE = ['rose', 'grew', 'increased', 'climbed', 'jumped', 'expanded', 'advanced', 'surged'];
export const FALL = ['fell', 'dropped', 'declined', 'decreased', 'shrank', 'slid', 'contracted', 'slumped'];
export const RISE_NOUN = ['a rise of', 'an increase of', 'a gain of'];
export const FALL_NOUN = ['a fall of', 'a drop of', 'a decline of'];
export const RISING = ['rising', 'growing', 'climbing'];
export const FALLING = ['falling', 'dropping', 'declining'];
export const REACHED = ['totaled', 'reached', 'stood at', 'came to', 'amounted to', 'were worth'];
export const ON_YEAR = [
  ' from a year earlier',
  ' year on year',
  ' year-on-year',
  ' on the year',
  ' compared with a year before',
  '',
];
export const PRODUCTS = [
  'cars',
  'crude oil',
  'semiconductors',
  'steel',
  'soybeans',
  'machinery',
  'natural gas',
  'textiles',
  'copper',
];
/** Products as they stand before the flow: `steel exports`. */
export const ADJECTIVES = ['steel', 'machinery', 'textile', 'soybean', 'copper', 'coal', 'gas'];
