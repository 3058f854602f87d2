import type { ClaimKind } from '../../model/claim.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { Relation } from './relation.js';
import { relationWith } from './relation-with.js';

/** "Dairy's # was its best ever": a record is of the figure that stands right before it. */
const AMOUNT: ReadonlySet<ClaimKind> = new Set(['level', 'balance']);
const IS_RECORD = /^(?:,|\s+[-¦]|\s+(?:was|is|were|are|marks|marked))\s+$/;
export const ofFigure = (
  before: Draft,
  last: Relation,
  { kind, start }: Draft,
  own: Relation,
  { masked }: Marks,
): Relation =>
  kind === 'record' && AMOUNT.has(before.kind) && !before.isBase && IS_RECORD.test(masked.slice(before.atEnd, start))
    ? relationWith(last, { gap: own.gap })
    : own;
