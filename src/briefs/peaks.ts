import type { ChartLine } from '../model/brief.js';
import { listed, whenWords } from './wording.js';

/** `exports and imports were highest in 2021`: lines that peak together are named together. */
export function peaks(lines: readonly ChartLine[]): string[] {
  const years = new Map<string, string[]>();
  for (const line of lines)
    for (const point of line.points.filter((p) => p.mark)) {
      const when = whenWords(point.period);
      years.set(when, [...(years.get(when) ?? []), line.name === 'total' ? 'trade' : line.name]);
    }
  return [...years].map(
    ([when, names]) => `${listed(names)} ${names.join() === 'trade' ? 'was' : 'were'} highest in ${when}`,
  );
}
