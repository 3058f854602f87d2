import { endIndex, type Period, startYear, yearPeriod } from '../../model/period.js';

const ANNUAL = /\b(?:annual|full[- ]year|whole[- ]year|the year)\b/i;

/** "Annual summary": the year that a heading means by that word, the last that the text's figures fill. */
export function yearOfHeading(text: string, main: Period | null): Period | null {
  if (main === null || !ANNUAL.test(text)) return null;
  return yearPeriod(startYear(main) - (endIndex(main) % 12 === 11 || main.months === 12 ? 0 : 1));
}
