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
  kind === 'record' &&
  !before.isBase &&
  ((AMOUNT.has(before.kind) && IS_RECORD.test(masked.slice(before.atEnd, start))) ||
    (before.kind === 'share' && FROM_PEAK.test(masked.slice(before.atEnd, start))))
    ? relationWith(last, { gap: own.gap })
    : own;
/** "Its share slid to #, down from a peak of #". */
const FROM_PEAK = /^,?\s(?:(?:up|down)\s)?from\s$/;
