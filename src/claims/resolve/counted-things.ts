import type { Marks } from '../extract/draft.js';

const THINGS =
  /\s(?<things>(?:(?:light|passenger|new|used|electric|commercial|motor|heavy)\s)*(?:vehicles|cars|trucks|tractors|lorries|smartphones))$/;

/** "94,021 passenger cars": a number that names what it counts. */
export const thingsCounted = (words: string): string | null => THINGS.exec(words)?.groups?.things ?? null;

/** What the trade of a text is counted in, where its first sentence says: "shipped 273,763 light vehicles abroad". */
export function thingsTold(marks: Marks | undefined): string | null {
  if (!marks?.flows.some((f) => f.by === 'verb')) return null;
  const counted = marks.quantities.find((q) => q.quantity.unit === 'units');
  return counted ? thingsCounted(marks.text.slice(counted.start, counted.end)) : null;
}
