import type { Period } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';

/**
 * "This year world trade should grow #": what is looked for sets no period where figures have set one; a text that has
 * told of nothing else goes on with it.
 */
export const periodAhead = (drafts: readonly Draft[], chosen: readonly (Period | null)[]): Period | null =>
  chosen.find((period, i) => period !== null && !drafts[i]!.isBase && drafts[i]!.kind !== 'causal') ?? null;
