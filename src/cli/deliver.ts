import type { Effects } from './effects.js';
import { writeWhole } from './write-file.js';

/** An option that may name a file: `true` when given without one, and `-`, mean standard output. */
export type Place = string | true;

/** Puts a document where the option says, and names the file on standard error. @throws BilateralError `cannot-write` */
export async function deliver(place: Place, text: string, effects: Effects): Promise<void> {
  if (place === true || place === '-') return effects.out(text);
  await writeWhole(place, text);
  await effects.err(`written: ${place}\n`);
}
