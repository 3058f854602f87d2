import type { Row } from './reference.js';

/** Ours beside a reference, and how far apart. */
export const row = (what: string, reference: number, ours: number, distance: number, tolerance: number): Row => ({
  what,
  reference: reference.toPrecision(9),
  ours: ours.toPrecision(9),
  distance: distance.toExponential(1),
  tolerance: tolerance.toExponential(0),
  ok: distance <= tolerance,
});
