import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** Amounts printed in two or three scales, in full digits before their noun, and what a ton of trade is worth. */
const WORDINGS: readonly (readonly [string, Readonly<Record<string, Readonly<Record<string, unknown>>>>])[] = [
  [
    'GUS recorded negative balances with developing countries, at minus PLN 107 billion 661.2 million (minus USD 27 billion 623.9 million, minus EUR 25 billion 143.8 million).',
    {
      '107.6612': { value: -107.6612, unit: 'billion', currency: 'PLN', kind: 'balance' },
      '27.6239': { value: -27.6239, unit: 'billion', currency: 'USD', kind: 'balance' },
      '25.1438': { value: -25.1438, unit: 'billion', currency: 'EUR', kind: 'balance' },
    },
  ],
  [
    'Trade with developed countries ended with a positive balance of PLN 128 billion 522.4 million (USD 32 billion 909.5 million, EUR 29 billion 986.3 million).',
    {
      '128.5224': { value: 128.5224, unit: 'billion', currency: 'PLN', kind: 'balance' },
      '32.9095': { value: 32.9095, unit: 'billion', currency: 'USD', kind: 'balance' },
      '29.9863': { value: 29.9863, unit: 'billion', currency: 'EUR', kind: 'balance' },
    },
  ],
  [
    "Poland's exports reached PLN 638 billion 234.5 million in the period.",
    { '638.2345': { value: 638.2345, unit: 'billion', currency: 'PLN' } },
  ],
  [
    "Pakistan's exports came to Rs 3 lakh crore 20,000 crore.",
    { '3.2': { value: 3.2, unit: 'trillion', currency: 'PKR' } },
  ],
  ["India's exports to the Gulf amounted to Rs 1 lakh 25 thousand crore.", {}],
  [
    "Turkey's exports amounted to 12 billion 836 million dollars in January.",
    { '12.836': { value: 12.836, unit: 'billion', currency: 'USD' } },
  ],
  [
    "Turkey's exports amounted to 20 billion 29 million dollars and imports to 26 billion 231 million dollars.",
    {
      '20.029': { value: 20.029, unit: 'billion', currency: 'USD' },
      '26.231': { value: 26.231, unit: 'billion', currency: 'USD' },
    },
  ],
  [
    'Turkish exports rose 3.6 percent to 19 billion 992 million 500 thousand dollars.',
    { '19.9925': { value: 19.9925, unit: 'billion', currency: 'USD', kind: 'level' } },
  ],
  [
    "Tajikistan's imports were $5 billion 881.6 million.",
    { '5.8816': { value: 5.8816, unit: 'billion', currency: 'USD' } },
  ],
  ['Kyrgyz imports from China: $1 billion, 471 million 200 thousand.', {}],
  [
    "Uzbekistan's trade turnover was US$ 62 billion 567.1 million.",
    { '62.5671': { value: 62.5671, unit: 'billion', currency: 'USD' } },
  ],
  [
    'Azerbaijan exported goods worth 33 billion 892 million 463 thousand US dollars.',
    { '33.892463': { value: 33.892463, unit: 'billion', currency: 'USD' } },
  ],
  [
    'Kazakh exports to Italy totaled 14 bln 994 mln dollars.',
    { '14.994': { value: 14.994, unit: 'billion', currency: 'USD' } },
  ],
  [
    "Mexico's exports to Canada were 1 billion 250 million dollars, 3 percent more.",
    { '1.25': { value: 1.25, unit: 'billion', currency: 'USD' } },
  ],
  [
    "The balance showed a deficit of 6 billion 203 million dollars, Turkey's ministry said.",
    { '6.203': { value: -6.203, unit: 'billion', currency: 'USD', kind: 'balance' } },
  ],
  [
    "Japan's exports came to 9 trillion 332.6 billion yen and imports to 9 trillion 711.4 billion yen.",
    {
      '9.3326': { value: 9.3326, unit: 'trillion', currency: 'JPY' },
      '9.7114': { value: 9.7114, unit: 'trillion', currency: 'JPY' },
    },
  ],
  [
    'Macedonian exports amount to 7 billion and 135 million euros.',
    { '7.135': { value: 7.135, unit: 'billion', currency: 'EUR' } },
  ],
  [
    'Vietnam earned 1 trillion 200 billion dong from rice exports.',
    { '1.2': { value: 1.2, unit: 'trillion', currency: 'VND' } },
  ],
  [
    'Title: $31,109,100,000: U.S. Goods Trade Deficit With China in October\nDate: 2016-12-06\n\nThe deficit was large.',
    { '31109100000': { value: -31109100000, unit: 'currency', currency: 'USD', kind: 'balance', partner: 'CHN' } },
  ],
  [
    'Title: $5.2 billion: U.S. trade deficit with Vietnam in May\nDate: 2016-12-06\n\nThe deficit was large.',
    { '5.2': { value: -5.2, unit: 'billion', currency: 'USD', kind: 'balance', partner: 'VNM' } },
  ],
  [
    "Title: $498,000,000,000: China's exports to the U.S. last year\nDate: 2016-12-06\n\nThe sum was large.",
    { '498000000000': { value: 498000000000, unit: 'currency', currency: 'USD', kind: 'level', flow: 'exports' } },
  ],
  [
    'U.S. exports to Mexico were $20,316,400,000 in October, and imports from there $26,510,400,000.',
    {
      '20316400000': { value: 20316400000, unit: 'currency', currency: 'USD' },
      '26510400000': { value: 26510400000, unit: 'currency', currency: 'USD' },
    },
  ],
  [
    'On average, a ton of goods exported by Iran was worth $348 and a ton of imported goods $1,650.',
    {
      '348': { value: 348, unit: 'currency', currency: 'USD', kind: 'level', flow: 'exports' },
      '1650': { value: 1650, unit: 'currency', currency: 'USD', kind: 'level', flow: 'imports' },
    },
  ],
  [
    "Iran's non-oil exports rose. The average price of a ton of exports was $352, and that of a ton of imports $1,680.",
    {
      '352': { value: 352, unit: 'currency', currency: 'USD' },
      '1680': { value: 1680, unit: 'currency', currency: 'USD' },
    },
  ],
  [
    'Each tonne of Iranian exports was worth $389 on average.',
    { '389': { value: 389, unit: 'currency', currency: 'USD' } },
  ],
  [
    'Russian customs put the surplus at USD 27 bln 800 mln.',
    { '27.8': { value: 27.8, unit: 'billion', currency: 'USD' } },
  ],
  [
    'Exports to Germany made up PLN 21 billion 34 million, or 27.9 percent.',
    { '21.034': { value: 21.034, unit: 'billion', currency: 'PLN' } },
  ],
  [
    "The negative balance was PLN 1 billion 13.3 million (USD 256.7 million, EUR 230.5 million), Poland's statistics office said.",
    {
      '1.0133': { value: -1.0133, unit: 'billion', currency: 'PLN', kind: 'balance' },
      '256.7': { value: -256.7, unit: 'million', currency: 'USD', kind: 'balance' },
    },
  ],
  [
    "Ukraine's imports exceeded its exports by 5 billion 112.4 million dollars.",
    { '5.1124': { value: -5.1124, unit: 'billion', currency: 'USD', kind: 'balance' } },
  ],
  [
    'Brazil sold soybeans for 2 billion 410 million and meat for 812 million dollars.',
    { '812': { value: 812, unit: 'million', currency: 'USD' } },
  ],
  [
    'Trade with Kazakhstan came to 1,204 million 500 thousand dollars for Uzbekistan.',
    { '1204.5': { value: 1204.5, unit: 'million', currency: 'USD' } },
  ],
  ['Exports amounted to 12.4 billion and 836 million went to Japan, Chile said.', {}],
];

describe('amounts in two scales, in full digits, and by the ton', () => {
  it.each(WORDINGS)('%s', (text, wanted) => {
    const claims = claimsOf(text, '2024-03-09');
    for (const [number, fields] of Object.entries(wanted)) {
      const claim = claims.find(({ value }) => value !== null && Math.abs(value) === Number(number));
      expect(claim, number).toMatchObject(fields);
    }
  });
});
