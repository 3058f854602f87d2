/** The columns of the tidy layout, those of the tables in data/: `tab` is the publisher's table, `via` is joined by `; `. */
export const TIDY_COLUMNS = [
  'reporter',
  'partner',
  'flow',
  'product',
  'start',
  'months',
  'indicator',
  'currency',
  'value',
  'low',
  'high',
  'status',
  'released',
  'publisher',
  'tab',
  'via',
  'note',
] as const;

export type TidyColumn = (typeof TIDY_COLUMNS)[number];
