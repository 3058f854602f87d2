import type { Outcome } from './reference.js';

const KINDS_NOT_SEEN =
  'gaps told without the word, ranks in a subordinate clause and causes without a linking word are passed over';
const ONE_FIELD_OFF =
  'one wrong side, product or period makes a claim incomplete; most are products and partners named in another sentence';
const NOT_TIED = 'a claim with a wrong side or period meets no other number, so nothing contradicts it';
const FEW = 'as the recall of inconsistent claims; there are few, so each counts much';
const WORDS_OF_OTHER_THINGS = 'numbers that are of no trade are taken for it where their sentence names none';
const FEW_CALLED =
  'of 26 texts five contradictions are called and two of them rest on a claim that was read wrongly; each counts for a fifth';
const NOT_READ = 'claims read with a wrong side or period are decided as something else, or not at all';
const OTHER_RUN =
  'the reference solved from the same files agrees with ours to 1e-8, so the printed digit seems to come from another run than the files give';
const OVER_WORLD =
  'table 9, the sums of this one, is met by dividing two runs; the paper does not say how it divides them by partner';
const CHOSEN_EARLIER =
  'the method was chosen on figures before 2014, and is not changed to suit the years after: docs/decisions/0008';

/**
 * Rows that are known to be out of tolerance, by title, each with the reason, as far as the
 * development texts show it. No bar is lowered for them: a miss that is
 * not listed fails the run, and so does a listed one that is met, which then has to be taken off.
 */
export const KNOWN_MISSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Forecasts of 2014 to 2019 from 252 origins, against R 4.2.2 and its package forecast 8.20': {
    'default: MASE': CHOSEN_EARLIER,
  },
  'Claims of our texts, newest': {
    'core kinds, recall': KINDS_NOT_SEEN,
    'inconsistent claims, recall': NOT_TIED,
    'suspects called inconsistent': FEW,
    'suspects named as the suspect': FEW,
  },
  'Claims of our texts, just opened': {
    'core kinds, recall': KINDS_NOT_SEEN,
    'inconsistent claims, recall': NOT_TIED,
    'suspects called inconsistent': FEW,
    'suspects named as the suspect': FEW,
  },
  'Claims of our texts, blind': {
    'core kinds, precision': WORDS_OF_OTHER_THINGS,
    'core kinds, recall': KINDS_NOT_SEEN,
    'complete claims, F1': ONE_FIELD_OFF,
    'inconsistent claims, precision': FEW_CALLED,
    'inconsistent claims, recall': NOT_TIED,
    'suspects called inconsistent': FEW,
    'suspects named as the suspect': FEW,
  },
  'Verdicts from the bundled figures, against labels': {
    'newest, claims as read: right of 58 decidable': NOT_READ,
  },
  'Caliendo and Parro 2015: the published digits of tables 2 to 11 and A4 to A6, each measure at its worst': {
    'Table 4, volume_of_trade_share, 60 figures': OTHER_RUN,
    'Table 10, terms_of_trade, 6 figures': OVER_WORLD,
    'Table 10, volume_of_trade, 6 figures': OVER_WORLD,
    'Table A4, welfare, 3 figures': OTHER_RUN,
    'Table A4, terms_of_trade, 3 figures': OTHER_RUN,
    'Table A5, terms_of_trade, 6 figures': OTHER_RUN,
    'Table A6, terms_of_trade_share, 60 figures': OTHER_RUN,
    'Table A6, volume_of_trade_share, 60 figures': OTHER_RUN,
  },
};

export type Standing = 'ok' | 'OUT' | 'OUT, known' | 'met, but listed as a miss';

/** How a row stands: a miss has to be listed, and what is listed has to be missed still. */
export function standing(title: string, what: string, ok: boolean, known = KNOWN_MISSES): Standing {
  const listed = known[title]?.[what] !== undefined;
  if (ok) return listed ? 'met, but listed as a miss' : 'ok';
  return listed ? 'OUT, known' : 'OUT';
}

/** Listed misses of titles that were compared but have no such row: the list is out of date. */
export const unmatched = (outcomes: readonly Outcome[], known = KNOWN_MISSES): readonly string[] =>
  outcomes
    .filter(({ skipped }) => skipped === undefined)
    .flatMap(({ title, rows }) =>
      Object.keys(known[title] ?? {})
        .filter((what) => !rows.some((row) => row.what === what))
        .map((what) => `${title}: ${what}`),
    );
