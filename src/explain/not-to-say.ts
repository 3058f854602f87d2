import { type Note, note } from '../model/note.js';

/** What must not be said of a decomposition, whatever it shows. Printed under each. */
export const NOT_TO_SAY: readonly Note[] = [
  note(
    'share-not-curbs',
    'a share lost is not the effect of curbs or tariffs: prices, tastes and capacity move shares too',
  ),
  note('not-rerouting', "a third economy's gain is not rerouting: it may make and sell its own goods"),
  note('unit-values', 'unit values are not prices: they move with what is in a product code as well'),
  note(
    'upper-bound',
    'the fall in controlled products is the most that controls can have taken from them, not what they took',
  ),
];
