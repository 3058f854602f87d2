import { MIRROR_FLOW } from '../../model/flow.js';
import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { isWholeOfShare } from '../extract/flow-of-number.js';
import { isCauseOf } from './cause-of.js';

/** The last flow before this one in the sentence that names a partner, unless it was the whole of a share, or only a cause. */
export const earlierPartner = (marks: Marks, mention: FlowMention, all: string | null): string | null => {
  const before = marks.flows.filter((f) => f.end <= mention.start).at(-1);
  if (!before || isWholeOfShare(marks.masked, before)) return null;
  // "Exports to Europe were #, imports from there #, which left a gap of #".
  if (before.partner === null && isOtherWay(before, mention)) {
    const whole = marks.flows.filter((f) => f.end <= before.start).at(-1);
    return whole?.flow === 'total' && whole.partner !== null ? whole.partner : earlierPartner(marks, before, all);
  }
  if (before.partner !== null && isAside(marks, before, mention))
    return marks.flows.filter((f) => f.end <= before.start).at(-1)?.partner ?? all;
  if (before.partner === null && before.pointsBack !== null) return earlierPartner(marks, before, all);
  return before.partner !== null && isCauseOf(marks, before, mention) ? all : before.partner;
};

/** "Of the trade with Peru # were exports and # imports": the two directions of one trade. */
const isOtherWay = (a: FlowMention, b: FlowMention): boolean =>
  a.flow === MIRROR_FLOW[b.flow] && a.flow !== b.flow && a.by === 'noun' && b.by === 'noun' && a.reporter === null;

/** "Exports rose #, with those to Mexico at a record, while imports grew #": an aside without a figure says nothing of the next. */
const isAside = ({ masked }: Marks, aside: FlowMention, { start, flow, partner }: FlowMention): boolean =>
  partner === null &&
  flow !== aside.flow &&
  WITH.test(masked.slice(Math.max(0, aside.start - 24), aside.start)) &&
  GOES_ON.test(masked.slice(aside.end, start));
const WITH = /#[^#;]{0,12},\swith\s(?:[a-z]+\s){0,2}$/;
const GOES_ON = /^[^#;]{4,120}(?:,\s(?:while|whereas|and|but)|\swhile)\s(?:its\s|the\s|total\s)?$/;
