import type { EconomyMention } from './economy-mentions.js';
import { matchesOf } from './matches.js';

/** From this year on China's economy is larger than Japan's, in dollars (IMF, World Economic Outlook, October 2011). */
const CHINA_BEFORE_JAPAN = 2010;
/** From this year on Germany's is (IMF, World Economic Outlook, April 2024). */
const GERMANY_BEFORE_JAPAN = 2023;

/** The economies of a place by the size of their output in dollars, the largest first, as newsrooms name them so. */
function bySize(place: string, year: number): readonly string[] {
  const two = year >= CHINA_BEFORE_JAPAN ? ['CHN', 'JPN'] : ['JPN', 'CHN'];
  switch (place) {
    case 'world':
      return year >= GERMANY_BEFORE_JAPAN
        ? ['USA', 'CHN', 'DEU']
        : year >= CHINA_BEFORE_JAPAN
          ? ['USA', 'CHN', 'JPN', 'DEU']
          : ['USA', 'JPN'];
    case 'asia':
      return [...two, 'IND', 'KOR'];
    case 'europe':
      return ['DEU'];
    case 'euro area':
      return ['DEU', 'FRA', 'ITA', 'ESP'];
    case 'latin america':
      return ['BRA', 'MEX', 'ARG'];
    case 'south america':
      return ['BRA', 'ARG'];
    case 'southeast asia':
      return ['IDN', 'THA'];
    case 'south asia':
      return ['IND'];
    case 'central asia':
      return ['KAZ'];
    case 'arab world':
      return ['SAU'];
    default:
      return [];
  }
}

const NTH: Readonly<Record<string, number>> = { second: 1, two: 1, '2': 1, third: 2, three: 2, '3': 2, fourth: 3 };
const PLACE =
  '(?<place>world|Asia|Europe|euro ?zone|euro area|Euro ?zone|Latin America|South America|South-?[Ee]ast Asia|ASEAN|South Asia|Central Asia|Arab world|Gulf)';
const NTH_LARGEST = String.raw`(?:(?<nth>second|third|fourth)[-\s])?(?:largest|biggest|top|number[-\s](?<number>one|two|three)|No\.?\s(?<no>[123]))`;
const SIZED = [
  new RegExp(String.raw`\b${PLACE}'s\s${NTH_LARGEST}\seconomy\b`, 'g'),
  new RegExp(String.raw`\b${NTH_LARGEST}\seconomy\s(?:in|of)\s(?:the\s)?${PLACE}\b`, 'g'),
];

const named = (place: string): string =>
  place
    .toLowerCase()
    .replace('eurozone', 'euro area')
    .replace('euro zone', 'euro area')
    .replace('south-east', 'southeast')
    .replace('asean', 'southeast asia')
    .replace('gulf', 'arab world');

/**
 * The economies of a text with those that are named by their size alone: "a surplus with Asia's largest economy" is one
 * with China. `year` is that of the text: the order changed.
 */
export function withEconomiesBySize(
  text: string,
  economies: readonly EconomyMention[],
  year: number,
): readonly EconomyMention[] {
  if (!text.includes('economy')) return economies;
  const sized = SIZED.flatMap((form) =>
    matchesOf(form, text).flatMap((match): EconomyMention[] => {
      const { place, nth, number, no } = match.groups!;
      const code = bySize(named(place!), year)[NTH[nth ?? number ?? no ?? ''] ?? 0];
      if (code === undefined) return [];
      return [{ start: match.index, end: match.index + match[0].length, code, form: 'name', part: undefined }];
    }),
  );
  if (sized.length === 0) return economies;
  const apart = economies.filter((e) => !sized.some((s) => e.start < s.end && s.start < e.end));
  return [...apart, ...sized].sort((a, b) => a.start - b.start);
}
