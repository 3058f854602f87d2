import type { FlowWord } from './flow-word.js';
import { matchesOf } from './matches.js';

const TELLS = /\b[Dd]ebits\b/;
const BESIDE = /\b[Cc]redits\b/;

/** Does a text tell trade in the words of a balance of payments, where exports are credits and imports are debits? */
export const tellsCredits = (text: string): boolean => TELLS.test(text) && BESIDE.test(text);

const WORDS = /\b(?:(?<credits>credits)|debits)\b(?!\s\((?:ex|im)ports)/gi;

/** "Credits increased by #", "goods and services debits": the two directions of such a text. */
export const findCredits = (masked: string, ofCredits: boolean): readonly FlowWord[] =>
  ofCredits
    ? matchesOf(WORDS, masked).map(({ index, 0: word, groups }) => ({
        start: index,
        end: index + word.length,
        flow: groups!.credits ? ('exports' as const) : ('imports' as const),
        gap: null,
        by: 'noun' as const,
      }))
    : [];
