import type { Draft, Marks } from '../extract/draft.js';
import { SHARE_GONE_TO } from '../extract/rates.js';
import { saysRespectively } from './beside.js';
import type { Relation } from './relation.js';
import { relationWith } from './relation-with.js';

/** "Uganda is the biggest customer, with #, and its share is #": of whom the number before told. */
const ITS_SHARE = /\b(?:its|their)\s+(?:own\s+)?(?:share|portion|slice|part|weight)\b[^.;@#]{0,40}$/i;
/** "Germany bought # of Poland's exports, or # of the total": the same part told again. */
const SAME_PART =
  /^[^@#;,(]{0,20}(?:\bof\s+(?:the\s+)?@+(?:'s)?[^@#;]{0,40})?(?:\((?:or\s+)?|(?:,\s+or|,(?:\s+(?:equal\s+to|representing|accounting\s+for|equivalent\s+to))?)\s+)(?:[a-z]+\s+){0,2}$/i;
/** "Germany had # of Turkey's imports; by 2017 it was down to #", "ten years later it was #": the same part at another time. */
const IT_WAS =
  /[-;,:¦]\s[^@#;]{0,40}\bit\s(?:was|is|had\sbeen|has\sbeen|stood|fell|rose|went|dropped|shrank|climbed|slipped|came)\s(?:(?:still|only|just|already|even|down|up|back)\s)*(?:(?:to|at)\s)?(?:only\s|just\s)?$/i;
const OF_BOTH = /^\sof\s(?:all\s|total\s|its\s|the\s|@+(?:'s)?\s){0,2}(?:goods\s)?(?:exports|imports)\sand\s$/;
/** A share that is of whom the number before it told, as its words say. */
export function itsShare(before: Draft, last: Relation, draft: Draft, own: Relation, { masked }: Marks): Relation {
  if (draft.kind !== 'share' || last.partner === null || last.partner === 'WLD' || last.flow === 'balance') return own;
  if (saysRespectively(masked)) return own;
  const between = masked.slice(before.atEnd, draft.at);
  const same = before.kind === 'level' && SAME_PART.test(between);
  const again = before.kind === 'share' && draft.flow?.start === before.flow?.start && IT_WAS.test(between);
  // "With # of exports and # of imports, ahead of Germany": both of the same partner.
  if (before.kind === 'share' && (own.partner ?? 'WLD') === 'WLD' && OF_BOTH.test(between))
    return relationWith(last, { flow: own.flow, product: own.product });
  // "Russia's share, which was # in 2021, has dropped to #".
  const gone = before.kind === 'share' && SHARE_GONE_TO.test(masked.slice(before.at, draft.at));
  return same || again || gone || ITS_SHARE.test(between) ? relationWith(last, { product: own.product }) : own;
}
