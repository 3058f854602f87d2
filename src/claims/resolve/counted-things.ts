import { COUNTED_GOODS } from '../extract/counted-goods.js';
import type { Draft, Marks } from '../extract/draft.js';
import { onceInTurn } from '../once-in-turn.js';

const THINGS = new RegExp(`\\s(?<things>${COUNTED_GOODS})$`);
const INITIALS = /\s\([A-Z]+s?\)$/;

/** "94,021 passenger cars", "5.2 billion integrated circuits (ICs)": a number that names what it counts. */
const thingsCounted = (words: string): string | null =>
  THINGS.exec(words)?.groups?.things?.replace(INITIALS, '') ?? null;

/** The goods that the numbers of a sentence count, each with its place. */
export const goodsCounted = onceInTurn((marks: Marks): readonly { readonly product: string; readonly at: number }[] =>
  marks.quantities.flatMap(({ quantity, start, end }) => {
    const product = quantity.unit === 'units' ? thingsCounted(marks.text.slice(start, end)) : null;
    return product ? [{ product, at: start }] : [];
  }),
);

/** "Exported # cars, down #": a figure behind the goods counted in its sentence, or their own number. */
export const countedBefore = (marks: Marks, { at, atEnd }: Draft): string | null =>
  goodsCounted(marks).findLast((goods) => goods.at <= at || goods.at < atEnd)?.product ?? null;

/** What the trade of a text is counted in, where its first sentence says: "shipped 273,763 light vehicles abroad". */
export function thingsTold(marks: Marks | undefined): string | null {
  if (!marks?.flows.some((f) => f.by === 'verb')) return null;
  const counted = marks.quantities.find((q) => q.quantity.unit === 'units');
  return counted ? thingsCounted(marks.text.slice(counted.start, counted.end)) : null;
}
