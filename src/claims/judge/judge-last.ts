import { listPeriods } from '../../measures/walk-back.js';
import { type Period, periodInWords, samePeriod, shift, startIndex } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import { level, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { noFigures } from './no-figures.js';
import { levelsOf } from './record-series.js';

/** "The last year with a deficit was 1993": that year had one, and no later one that is known has. */
export function judgeLast(c: Case, sought: Sought, sign: 1 | -1): Verdict {
  const last = lastBy(c, sought.period);
  const levels = levelsOf(c, { ...sought, flow: 'balance', period: last }, 'day');
  const own = levels.find((e) => samePeriod(e.period, sought.period));
  if (!own) return noFigures(c, sought);
  const word = sign < 0 ? 'deficit' : 'surplus';
  const later = levels.filter((e) => startIndex(e.period) > startIndex(sought.period));
  const again = later.find(({ figure }) => (sign < 0 ? figure.high < 0 : figure.low > 0));
  const shown = `${level(own.figure.value, own.figure.currency)} in ${periodInWords(own.period)} (${source(own.figure)})`;
  const evidence = evidenceFor(c.book, own.figure, ...(again ? [again.figure] : later.slice(-3).map((e) => e.figure)));
  const said = { computed: own.figure.value, unit: own.figure.currency };
  const fails = (text: string): Verdict =>
    verdict({ status: 'fails', text, ...said, evidence: [...evidence, quoted(c.claim)] });
  if (sign < 0 ? own.figure.low > 0 : own.figure.high < 0) return fails(`${shown}: no ${word}`);
  if (again)
    return fails(
      `${periodInWords(again.period)} was a ${word} too: ${level(again.figure.value, again.figure.currency)}`,
    );
  const gaps = gapsUpTo(
    later.map((e) => e.period),
    sought.period,
    last,
  );
  if (gaps.length > 0)
    return cannotTell(c.claim, 'no data', `${shown}; no balance is held for ${listPeriods(gaps)}`, evidence);
  return verdict({ status: 'holds', text: `${shown}, and none of the ${later.length} since`, ...said, evidence });
}

/** The last period of that length which had ended before the day. */
function lastBy(c: Case, period: Period): Period {
  const day = c.book.asOf.startsWith('9999') ? (c.book.published ?? period.start) : c.book.asOf;
  const end = startIndex({ start: day.slice(0, 7), months: 1 });
  const stride = Math.max(period.months, 1);
  return shift(period, Math.max(0, Math.floor((end - startIndex(period) - period.months) / stride)) * stride);
}

function gapsUpTo(held: readonly Period[], from: Period, last: Period): readonly Period[] {
  const gaps: Period[] = [];
  for (let p = shift(from, from.months); startIndex(p) <= startIndex(last); p = shift(p, from.months))
    if (!held.some((h) => samePeriod(h, p))) gaps.push(p);
  return gaps;
}
