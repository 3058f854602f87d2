import type { Article } from '../../model/article.js';
import type { Period } from '../../model/period.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { ListRow } from '../extract/lists.js';
import { findPeriods, type NamedPeriod } from '../extract/periods.js';
import { columnOf } from '../extract/row-drafts.js';
import { legendPeriod } from './bracket-legend.js';
import { movedOn } from './moved-on.js';
import type { Relation } from './relation.js';
import { relationWith } from './relation-with.js';
import { rowPeriod, rowRelation } from './row-relation.js';
import type { Compared } from './set-against.js';
import type { ListLead, Place } from './topic.js';

/** What is known of a claim of a row beyond its draft. */
interface Told {
  readonly relation: Relation;
  readonly period: Period | null;
  readonly compared: Compared | null;
}

export interface RowTold {
  readonly claimed: readonly Told[];
  readonly periods: readonly NamedPeriod[];
}

/** Sides, flow, product and period of each number of a row: of the list that it stands in, and of its own name. */
export function rowsTold(
  list: ListRow,
  marks: Marks,
  drafts: readonly Draft[],
  { published }: Article,
  lead: ListLead,
  place: Place,
): RowTold {
  const { main, legend } = place;
  const { row } = list;
  const known = lead.period === null ? [] : [lead.period];
  const periods = findPeriods(row.label, { published, current: lead.period, known, reporter: main, partner: null }).map(
    ({ start, end, period, by }) => ({ start: start + row.start, end: end + row.start, period, by }),
  );
  const claimed = drafts.map((draft, i) => {
    // The place of a row is of what its first number is.
    const at = i < row.values.length ? i : 0;
    const column = columnOf(list, at);
    const onYear = draft.kind === 'growth' && column?.comparison === 'yoy';
    return {
      relation: ofGoods(rowRelation(row, row.values[at]!, column, marks, lead, main), place),
      period: legendPeriod(draft, marks, legend) ?? rowPeriod(row, column, periods, { lead, columns: list.columns }),
      compared: onYear ? { comparison: 'yoy' as const } : null,
    };
  });
  return { claimed, periods };
}

/** Single partners are counted by goods where only the total is of goods and services. */
export const ofGoods = (relation: Relation, { product, productOfWorld }: Place): Relation =>
  product === null && productOfWorld === 'goods_services' && (relation.partner ?? 'WLD') !== 'WLD'
    ? relationWith(relation, { product: relation.product === 'goods_services' ? 'goods' : relation.product })
    : relation;

/** Rows move nothing but a text that has told nothing yet. */
export function afterRow(
  place: Place,
  marks: Marks,
  drafts: readonly Draft[],
  { claimed, periods }: RowTold,
  published: string | null,
): Place {
  if (place.base !== null && place.basePeriod !== null) return place;
  const relations = claimed.map((c) => c.relation);
  const chosen = claimed.map((c) => c.period);
  return movedOn(place, marks, drafts, relations, chosen, periods, published, { list: place.list });
}
