import type { FlowWord } from './flow-word.js';

const THIS = /\b(?:this|that)\s$/;

/** Is "trade" a word for the exports or imports that the sentence just told: "and this trade was worth more"? */
export const isThisTrade = (masked: string, { start, end }: Pick<FlowWord, 'start' | 'end'>): boolean =>
  end - start === 5 && masked.startsWith('trade', start) && THIS.test(masked.slice(Math.max(0, start - 6), start));
