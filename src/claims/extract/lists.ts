import type { Marks } from './draft.js';
import { type Column, columnsOf } from './list-columns.js';
import { type Row, rowOf } from './list-rows.js';
import { leadsToPlaces } from './ranked-rows.js';
import type { TableLineRead } from './tables/tables.js';

/** A sentence as a part of a list: the line that leads to it, or a row of it. */
export type ListPart = { readonly by: 'lead' } | ListRow | TableLineRead;
export interface ListRow {
  readonly by: 'row';
  readonly row: Row;
  readonly columns: readonly Column[];
  /** What percentages are that nothing beside them tells. */
  readonly bare: 'share' | 'growth';
  /** The numbers in front of its rows are places. */
  readonly placed: boolean;
  /** What leads to it speaks of trade. */
  readonly ofTrade: boolean;
}

const OF_SHARES = /\b(?:shares?|proportions?|structure|breakdown|composition|percent(?:age)?\s+of|%\s+of)\b/i;
const OF_CHANGES = /\b(?:growth|changes?|increases?|decreases?|rises?|falls?|grew|rose|fell|fastest)\b/i;
/** Shares of a whole add up to no more; half a point is rounding. */
const WHOLE = 100.5;
const LONGEST_LEAD = 220;

/** The first percentage of each row that neither sign nor word explains. */
const unexplained = (rows: readonly Row[]): readonly number[] =>
  rows.flatMap(({ values }) => {
    const first = values.find((v) => v.printed.quantity.unit === 'percent' && v.said === null);
    return first ? [first.printed.quantity.value] : [];
  });

/** Shares, unless the lead speaks of growth or they add up to more than the whole. */
function bareRates(lead: string, rows: readonly Row[]): 'share' | 'growth' {
  if (OF_SHARES.test(lead)) return 'share';
  if (OF_CHANGES.test(lead)) return 'growth';
  const sum = unexplained(rows).reduce((a, b) => a + b, 0);
  // A list that gives growth with its sign leaves no change without one.
  return sum <= WHOLE ? 'share' : 'growth';
}

const OF_TRADE =
  /\b(?:trad(?:e|ing)|exports?|imports?|markets?|suppliers?|origins?|destinations?|partners?|deficits?|surplus(?:es)?|bought|sold|sell|buy|shipments?|orders?|customers|buyers)\b/i;
const OF_ELSE = /\b(?:inflation|GDP|population|unemployment|jobs|tariffs?|prices?|output|production|interest)\b/i;

const leadsTo = ({ text, quantities }: Marks): boolean => quantities.length === 0 && text.length <= LONGEST_LEAD;

const NET = /^net (?:trade|exports)$/i;
/** Its columns say what the numbers of a row are whose name is a flow; "net trade" is a balance. */
export const isTold = ({ row, columns }: ListRow): boolean =>
  !row.isFlow || columns.some((c) => c.period !== null) || NET.test(row.label);

/** The lists of a text: for each sentence the part that it has in one, or null. One row alone is a list only under a line that ends with a colon. */
export function listsOf(
  all: readonly Marks[],
  tables: ReadonlyMap<number, TableLineRead> = new Map(),
): readonly (ListPart | null)[] {
  const parts: (ListPart | null)[] = all.map(({ sentence }) => tables.get(sentence.start) ?? null);
  const rows = all.map((marks, i) => (parts[i] === null ? rowOf(marks) : null));
  for (let i = 0; i < all.length; i += 1) {
    if (!rows[i]) continue;
    let end = i;
    while (end < all.length && rows[end]) end += 1;
    const lead = all[i - 1];
    const inList = rows.slice(i, end) as Row[];
    if (lead && parts[i - 1]?.by !== 'table' && leadsTo(lead) && (inList.length > 1 || lead.text.endsWith(':'))) {
      const above = all[i - 2];
      const columns = columnsOf(lead.text);
      const bare = bareRates(
        `${above && parts[i - 2] === null && leadsTo(above) ? above.text : ''} ${lead.text}`,
        inList,
      );
      const placed = leadsToPlaces(lead.text);
      const ofTrade = OF_TRADE.test(lead.text);
      if (!ofTrade && OF_ELSE.test(lead.text)) {
        i = end - 1;
        continue;
      }
      parts[i - 1] = { by: 'lead' };
      for (let j = i; j < end; j += 1) parts[j] = { by: 'row', row: rows[j]!, columns, bare, placed, ofTrade };
    }
    i = end - 1;
  }
  return parts;
}
