/** A text that holds together, by its day; what slips in it, into what; what then cannot hold together, and the slip. */
export type CrossRow = readonly [
  date: string,
  body: string,
  slips: readonly (readonly [from: string, to: string, called: readonly string[], suspect: string])[],
];

export const CROSS_ROWS: readonly CrossRow[] = [
  [
    '2019-02-11',
    'The total UK trade deficit widened £0.9 billion to £10.4 billion in the three months to December 2018. It had been £9.5 billion in the three months to September. The trade in goods deficit widened £1.7 billion to £36.0 billion, while the trade in services surplus grew £0.8 billion to £25.6 billion.\n\nExports increased by £1.0 billion to £163.0 billion and imports by £1.9 billion to £173.4 billion.',
    [['£163.0 billion', '£136.0 billion', ['£10.4', '£136.0', '£173.4'], '£136.0']],
  ],
  [
    '2022-07-04',
    "Pakistan's exports went up 11.0 per cent to $2.92 billion in June from $2.63 billion in May, whereas imports rose 14.9 per cent to $7.75 billion from $6.74 billion. The gap for the month widened 17.5 per cent to $4.83 billion against $4.11 billion.",
    [
      ['17.5 per cent', '15.7 per cent', ['15.7', '$4.83', '$4.11'], '15.7'],
      ['11.0 per cent', '10.1 per cent', ['10.1', '$2.92', '$2.63'], '10.1'],
    ],
  ],
  [
    '2021-03-15',
    "Nigeria's total trade in the fourth quarter of 2020 was worth N9.12 trillion, 8.9 percent above the N8.37 trillion of the third. Imports made up N5.93 trillion of that and exports N3.19 trillion.",
    [['8.9 percent', '9.8 percent', ['N9.12', '9.8', 'N8.37'], '9.8']],
  ],
  [
    '2022-07-18',
    'Uganda shipped coffee worth $85 million in June. Italy took the largest share with 37.19 percent, Germany 15.55 percent and Sudan 10.12 percent. The three bought 62.86 percent of all coffee shipped.',
    [['62.86', '68.26', ['37.19', '15.55', '10.12', '68.26'], '68.26']],
  ],
  [
    '2020-06-05',
    "Ghana's exports were worth $15.67 billion in 2019. Gold made up 39.8 percent, oil 28.7 percent and cocoa 14.6 percent. Together the three accounted for 83.1 percent of total exports.",
    [['28.7', '82.7', ['39.8', '82.7', '14.6', '83.1'], '82.7']],
  ],
  [
    '2018-02-26',
    "Mexico's imports were worth $35,152 million in January. Imports of consumer goods came to $5,029 million, those of intermediate goods to $26,931 million and those of capital goods to $3,192 million.",
    [['$26,931', '$29,631', ['$35,152', '$5,029', '$29,631', '$3,192'], '$29,631']],
  ],
  [
    '2017-01-26',
    "Hong Kong's total exports of goods increased by 10.1% year on year to HK$345.6 billion in December 2016. Within that, re-exports rose by 10.2% to HK$341.2 billion, while domestic exports grew by 1.7% to HK$4.4 billion.",
    [['HK$341.2', 'HK$314.2', ['HK$345.6', 'HK$314.2', 'HK$4.4'], 'HK$314.2']],
  ],
  [
    '2015-10-06',
    "Canada's exports were C$44.1 billion in August. To the United States it shipped goods for C$33.3 billion. Exports to all other countries came to C$10.8 billion.",
    [['C$10.8', 'C$18.0', ['C$44.1', 'C$33.3', 'C$18.0'], 'C$18.0']],
  ],
  [
    '2022-02-09',
    'The United States remained the biggest customer for German goods in 2021 with 122.1 billion euros, ahead of China with 103.6 billion euros and France with 102.3 billion euros.',
    [
      ['122.1 billion', '122.1 million', ['the biggest customer', '122.1', '103.6'], '122.1'],
      ['122.1', '98.4', ['the biggest customer', '98.4', '103.6'], 'the biggest customer'],
    ],
  ],
  [
    '2022-06-15',
    'Seasonally adjusted, exports of Ireland were €17,310 million in April and imports €11,520 million, a surplus of €5,790 million.\n\nUnadjusted, exports were €16,454 million and imports €11,090 million, which left €5,364 million of a surplus.',
    [['€11,520', '€15,120', ['€17,310', '€15,120', '€5,790'], '€15,120']],
  ],
  [
    '2013-06-03',
    "Indonesia's trade balance swung to a deficit of $1.62 billion in April. Exports fell 9.11 percent to $14.7 billion from a year ago, while imports fell 3.68 percent to $16.31 billion.",
    [['$16.31', '$13.61', ['$1.62', '$14.7', '$13.61'], '$13.61']],
  ],
  // A rate of worth beside tonnes is no rate of theirs.
  [
    '2025-06-20',
    "Kazakhstan's exports came to $24.1 billion in January-April 2025. Crude oil brought in $13.2 billion, or 54.8 percent of exports, 11.2 percent less than a year ago, even though shipments rose to 23.6 million tonnes from 22.9 million tonnes.",
    [],
  ],
];
