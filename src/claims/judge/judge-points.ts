import { change } from '../../measures/change.js';
import type { Verdict } from '../../model/verdict.js';
import { source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { endsOf } from './growth-readings.js';
import { noFigures } from './no-figures.js';
import { agrees } from './recompute.js';
import { sharesOf } from './shares.js';

const ROUNDING = 0.1;

/** "Its share rose by 1.5 points": the difference between two shares of the same whole. */
export function judgePoints(c: Case, sought: Sought): Verdict {
  const ends = endsOf(c, sought.period);
  if (!ends || sought.partner === 'WLD' || !/\bshare\b|\bproportion\b/i.test(c.text.slice(...c.claim.sentence)))
    return cannotTell(c.claim, 'no data', 'a change in percentage points, and not of a share that is held');
  const at = (period: Sought['period']) =>
    sharesOf(c, { ...sought, period }, { ...sought, period, partner: 'WLD' }).find((s) => s.known);
  const [now, base] = [at(ends.now), at(ends.base)];
  if (!now || !base || now.part.publisher !== base.part.publisher) return noFigures(c, sought);
  const points = change(now.share, base.share);
  const said = {
    text: `${points.value.toFixed(1)} points: ${points.formula} (${source(points)})`,
    computed: points.value,
    unit: 'pp',
  };
  const evidence = evidenceFor(c.book, now.share, base.share);
  const off = Math.max(c.interval[0] - points.high, points.low - c.interval[1]);
  // Points taken from two rounded shares may be off by the rounding of both.
  if (off > 0 && off <= ROUNDING)
    return verdict({ status: 'holds-if', reading: 'between rounded shares', ...said, evidence });
  return agrees(points, c.interval)
    ? verdict({ status: 'holds', ...said, evidence })
    : verdict({ status: 'fails', ...said, evidence: [...evidence, quoted(c.claim)] });
}
