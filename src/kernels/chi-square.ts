import { upperIncompleteGamma } from './incomplete-gamma.js';

/** Probability that a chi-square variable with `df` degrees of freedom exceeds `x`. Source: Abramowitz and Stegun 26.4.19. */
export const chiSquareTail = (x: number, df: number): number => upperIncompleteGamma(df / 2, x / 2);
