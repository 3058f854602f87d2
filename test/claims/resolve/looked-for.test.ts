import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** Numbers that somebody expected before the figures came or expects, and numbers of a goal. */
const WORDINGS: readonly (readonly [string, Readonly<Record<string, Readonly<Record<string, unknown>>>>])[] = [
  [
    "China's trade surplus came in at $23.9 billion in March, above the $10 billion expected.",
    { '10': { kind: 'forecast', value: 10 }, '23.9': { kind: 'balance', value: 23.9 } },
  ],
  [
    "China's surplus was $23.93 billion, over twice the $10 billion in the analysts' forecast.",
    { '10': { kind: 'forecast', value: 10 } },
  ],
  [
    'Exports of China were up 16.4 percent, far better than the 3.2 percent that analysts had told Reuters to look for.',
    { '16.4': { kind: 'growth', value: 16.4 }, '3.2': { kind: 'forecast', value: 3.2 } },
  ],
  [
    'Canada had a trade surplus of C$2.6 billion in July. A surplus of around C$1.2 billion was what economists had been looking for.',
    { '2.6': { kind: 'balance', value: 2.6 }, '1.2': { kind: 'forecast', value: 1.2 } },
  ],
  [
    'World trade grew. In detail, trade in goods is to reach US$22 trillion in 2025, and trade in services about US$6 trillion.',
    { '6': { kind: 'forecast', value: 6 }, '22': { kind: 'forecast', value: 22 } },
  ],
  [
    "Taiwan's exports rose 11.8 percent, which exceeded the 4 to 7 percent that the ministry had predicted.",
    { '11.8': { kind: 'growth', value: 11.8 } },
  ],
  [
    "Japan's exports climbed 9.8 percent, more than the 9.1 percent economists had penciled in.",
    { '9.8': { kind: 'growth', value: 9.8 }, '9.1': { kind: 'forecast', value: 9.1 } },
  ],
  [
    'Exports rose 2.3 percent in China, beating forecasts of 1.7 percent growth.',
    { '2.3': { kind: 'growth', value: 2.3 }, '1.7': { kind: 'forecast', value: 1.7 } },
  ],
  [
    'Imports into China were up 0.2 percent, short of the 0.3 percent tipped by economists.',
    { '0.2': { kind: 'growth', value: 0.2 }, '0.3': { kind: 'forecast', value: 0.3 } },
  ],
  [
    'The U.S. trade deficit was $63.2 billion in November; the consensus had been for $65 billion.',
    { '65': { kind: 'forecast', value: -65 }, '63.2': { kind: 'balance', value: -63.2 } },
  ],
  [
    "Germany's exports fell 4.6 percent in December. The market had reckoned with a drop of 2 percent.",
    { '2': { kind: 'forecast', value: -2 }, '4.6': { kind: 'growth', value: -4.6 } },
  ],
  [
    "Germany's imports shrank 6.7 percent, while a decline of 1.5 percent had been on the cards.",
    { '6.7': { kind: 'growth', value: -6.7 }, '1.5': { kind: 'forecast', value: -1.5 } },
  ],
  [
    'Economists surveyed by Bloomberg thought that Korean exports would rise 17.6 percent; they rose 18 percent.',
    { '18': { kind: 'growth', value: 18 }, '17.6': { kind: 'forecast', value: 17.6 } },
  ],
  [
    "Australia's surplus of A$10.96 billion compared with the A$10.5 billion that had been seen.",
    { '10.96': { kind: 'balance', value: 10.96 }, '10.5': { kind: 'forecast', value: 10.5 } },
  ],
  [
    "Turkey's deficit of $6.2 billion was in line with the $6.2 billion in a Reuters poll.",
    { '6.2': { kind: 'balance', value: -6.2 } },
  ],
  [
    "Indonesia's exports fell 8.06 percent, against expectations of a 1.99 percent drop.",
    { '8.06': { kind: 'growth', value: -8.06 }, '1.99': { kind: 'forecast', value: -1.99 } },
  ],
  [
    "India's deficit came to $19.8 billion, less than the $21.5 billion the market was braced for.",
    { '19.8': { kind: 'balance', value: -19.8 }, '21.5': { kind: 'forecast', value: -21.5 } },
  ],
  [
    "Malaysia's exports dropped 10 percent, a worse result than the 4.4 percent fall analysts had foreseen.",
    { '10': { kind: 'growth', value: -10 }, '4.4': { kind: 'forecast', value: -4.4 } },
  ],
  [
    "The UK's goods deficit of £13.99 billion was narrower than the £14.1 billion economists polled by Reuters had in mind.",
    { '13.99': { kind: 'balance', value: -13.99 }, '14.1': { kind: 'forecast', value: -14.1 } },
  ],
  [
    "Thailand's exports rose 4.7 percent, below the median forecast of 6 percent.",
    { '6': { kind: 'forecast', value: 6 }, '4.7': { kind: 'growth', value: 4.7 } },
  ],
  [
    'Philippine exports rose 9.1 percent (consensus: 6.3 percent).',
    { '9.1': { kind: 'growth', value: 9.1 }, '6.3': { kind: 'forecast', value: 6.3 } },
  ],
  [
    "Brazil's surplus was $9.3 billion, where a Reuters poll pointed to $9 billion.",
    { '9': { kind: 'forecast', value: 9 }, '9.3': { kind: 'balance', value: 9.3 } },
  ],
  [
    "France's trade gap shrank to 6.8 billion euros, not the 7.2 billion that had been expected.",
    { '6.8': { kind: 'balance', value: -6.8 }, '7.2': { kind: 'forecast', value: -7.2 } },
  ],
  ['Swiss exports are due to reach 280 billion francs in 2025.', { '280': { kind: 'forecast', value: 280 } }],
  [
    "The government reckons that Vietnam's exports will come to $377 billion in 2024, a rise of 6 percent.",
    { '6': { kind: 'forecast', value: 6 }, '377': { kind: 'forecast', value: 377 } },
  ],
  ['Trade between the two is on course for $200 billion in 2024.', { '200': { kind: 'forecast', value: 200 } }],
  ['The ministry pencils in exports of 7.1 trillion won for 2024.', { '7.1': { kind: 'forecast', value: 7.1 } }],
  [
    'Exports of goods from Kenya are to rise to $9 billion by 2027, the treasury projects.',
    { '9': { kind: 'forecast', value: 9 } },
  ],
  [
    'For the whole of 2024 the government of Egypt is aiming at exports of EGP 145 billion.',
    { '145': { kind: 'not_checkable', value: 145 } },
  ],
  [
    'A new goal for turnover between Russia and China, $250 billion a year, was announced by the president.',
    { '250': { kind: 'not_checkable', value: 250 } },
  ],
  [
    'The two countries have set themselves a goal of $250 billion a year in trade.',
    { '250': { kind: 'not_checkable', value: 250 } },
  ],
  [
    'Bangladesh has fixed its export target for the year at $62 billion.',
    { '62': { kind: 'not_checkable', value: 62 } },
  ],
  [
    "Turkey's export target of $267 billion for 2024 is within reach.",
    { '267': { kind: 'not_checkable', value: 267 } },
  ],
  ['The aim is to double trade to $500 billion by 2030.', { '500': { kind: 'not_checkable', value: 500 } }],
  ['The two sides want to bring trade up to $100 billion by 2030.', { '100': { kind: 'not_checkable', value: 100 } }],
  ['India is targeting $2 trillion in exports by 2030.', { '2': { kind: 'not_checkable', value: 2 } }],
  [
    'Exports came to $51.5 billion in Bangladesh, against a target of $58 billion.',
    { '58': { kind: 'not_checkable', value: 58 }, '51.5': { kind: 'level', value: 51.5 } },
  ],
  ['The strategic target of $12,879 million was thus met.', { '12879': { kind: 'not_checkable', value: 12879 } }],
  [
    'Pakistan hopes to reach exports of $60 billion within three years.',
    { '60': { kind: 'not_checkable', value: 60 } },
  ],
  ['They agreed to take bilateral trade to $30 billion in five years.', { '30': { kind: 'not_checkable', value: 30 } }],
  ['The plan foresees exports of $25 billion in the fiscal year.', { '25': { kind: 'forecast', value: 25 } }],
  [
    'Exports of $72 billion are the target that Bangladesh has given itself.',
    { '72': { kind: 'not_checkable', value: 72 } },
  ],
];

describe('what was looked for, and what is aimed at', () => {
  it.each(WORDINGS)('%s', (text, wanted) => {
    const claims = claimsOf(text, '2024-03-09');
    for (const [number, fields] of Object.entries(wanted)) {
      const claim = claims.find(({ value }) => value !== null && Math.abs(value) === Number(number));
      expect(claim, number).toMatchObject(fields);
    }
  });
});
