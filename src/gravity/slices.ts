/** Places of which the usual number of columns stays in the nearest cache, for work that reads them several times. */
const SLICE = 512;

/** Places a slice at a time. */
export function eachSlice(places: number, work: (k: number, end: number) => void): void {
  for (let k = 0; k < places; k += SLICE) work(k, Math.min(places, k + SLICE));
}
