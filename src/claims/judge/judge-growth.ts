import type { Verdict } from '../../model/verdict.js';
import { level, rate, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, soughtIn, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { againstAll } from './growth-mismatch.js';
import { asPublished } from './growth-published.js';
import { endsOf, type Growth, growths } from './growth-readings.js';
import { judgeChange } from './judge-change.js';
import { judgeDirection } from './judge-direction.js';
import { judgePoints } from './judge-points.js';
import { unsupported } from './no-figures.js';
import { agrees, intervalOf, type Reading, rateReadings } from './recompute.js';

const AVERAGED =
  /\b(?:on average|average(?:d)? (?:annual|yearly)|annual average|a year on average|per year|annualized|annualised)\b/i;

/** A growth rate or an amount of change, against the publisher's own rate and against the levels of either vintage of the base. */
export function judgeGrowth(c: Case): Verdict {
  const { claim } = c;
  const sought = soughtIn(c);
  if (!sought) return unsupported(c);
  if (!endsOf(c, sought.period)) return cannotTell(claim, 'ambiguous', 'the text does not say against which period');
  if (AVERAGED.test(claim.quote)) return cannotTell(claim, 'no data', 'an average over years is not recomputed');
  if (claim.value === null) return judgeDirection(c, sought);
  if (claim.unit === 'pp') return judgePoints(c, sought);
  if (claim.unit !== 'percent') return judgeChange(c, sought);
  const rates = isYearly(c, sought) ? rateReadings(c.book, sought).filter((r) => r.known) : [];
  const published =
    rates.find((r) => agrees(r.figure, c.interval) && !r.own) ?? rates.find((r) => agrees(r.figure, c.interval));
  const computed = growths(c, { ...sought, currency: claim.currency ?? published?.figure.currency ?? null });
  if (published) return asPublished(c, sought, published, computed);
  // Where the rounding of the levels leaves room for the printed rate as well, that rate decides.
  const decided = (g: Growth): boolean =>
    rates.some((r) => r.figure.currency === g.growth.currency && agrees(r.figure, intervalOf(g.growth)));
  const onLevels = computed.find((g) => g.known && agrees(g.growth, c.interval) && !decided(g));
  return onLevels ? fromLevels(c, onLevels, rates[0]) : againstAll(c, sought, rates, computed);
}

/** Is the change one that publishers print a rate for: on the year, without another base? */
const isYearly = (c: Case, sought: Sought): boolean =>
  c.claim.comparison === 'yoy' && c.claim.basePeriod === undefined && sought.period.months <= 12;

/** The levels give the rate; where the publisher printed another one, its base was revised. */
function fromLevels(c: Case, found: Growth, own: Reading | undefined): Verdict {
  const { book } = c;
  if (!own)
    return verdict({
      status: 'holds',
      text: `${rate(found.growth.value)}: ${found.growth.formula} (${source(found.growth)})`,
      computed: found.growth.value,
      unit: 'percent',
      evidence: evidenceFor(book, found.growth),
    });
  return verdict({
    status: 'holds-if',
    reading: `against ${level(found.base.value, found.base.currency)} as first published`,
    text: `${rate(found.growth.value)} from the levels as published; the publisher's own rate is ${rate(own.figure.value)} (${source(own.figure)})`,
    computed: own.figure.value,
    unit: 'percent',
    evidence: evidenceFor(book, found.growth, own.figure),
  });
}
