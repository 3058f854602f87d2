import { type Bench, MAIN } from './measure.js';

export const briefs: readonly Bench[] = [
  {
    name: 'bilateral brief CHN USA 2023 --html',
    words: [MAIN, 'brief', 'CHN', 'USA', '2023', '--html', 'brief.html'],
    codes: [0],
    seconds: 3,
  },
  { name: 'bilateral brief CHN USA 2023', words: [MAIN, 'brief', 'CHN', 'USA', '2023'], codes: [0], seconds: 3 },
];
