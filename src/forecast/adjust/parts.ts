import { henderson } from './henderson.js';
import { type X11Parts, x11 } from './x11.js';

/** The averages that all adjustments use; the reference is held with them. */
const SEASONAL = '3x5';
const TREND = 13;

/** A series in the scale of its model, with the months ahead, taken apart in its own unit; without a season only trend and irregular. */
export function partsOf(
  model: Float64Array,
  start: number,
  mode: 'multiplicative' | 'additive',
  seasonal: boolean,
): X11Parts {
  const values = mode === 'multiplicative' ? model.map(Math.exp) : model;
  const found = x11(values, start, { mode, seasonal: SEASONAL, trend: TREND });
  if (seasonal) return found;
  const centre = mode === 'multiplicative' ? 1 : 0;
  const trend = henderson(values, TREND);
  const rest = values.map((value, t) => (mode === 'multiplicative' ? value / trend[t]! : value - trend[t]!));
  return { ...found, seasonal: values.map(() => centre), trend, irregular: rest, adjusted: values };
}

/** How it was done, in a line. */
export const methodWords = (mode: string, seasonal: boolean): string =>
  seasonal
    ? `X-11, ${mode}: seasonal averages ${SEASONAL}, Henderson trend of ${TREND} months`
    : `no season taken out; Henderson trend of ${TREND} months`;
