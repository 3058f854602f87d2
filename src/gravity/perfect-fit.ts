import { note } from '../model/note.js';

/** The fit is perfect: the coefficients stand, and have no standard errors. */
export const PERFECT_FIT = note(
  'perfect-fit',
  'the fit repeats the figures exactly: there is nothing left to estimate an error from',
);
