import { balance } from '../../measures/balance.js';
import { impliedBase } from '../../measures/rebase.js';
import type { Measurement } from '../../model/figure.js';
import { type Period, shift } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import { about, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { agrees, levelReadings, rateReadings } from './recompute.js';

const yearAfter = (period: Period): Period => shift(period, 12 * Math.ceil(period.months / 12));

/** What the level and the growth rate of a year later, both out by the day, say that the level was. */
export function impliedLevels(c: Case, sought: Sought): readonly Measurement[] {
  const after: Sought = { ...sought, period: yearAfter(sought.period) };
  return rateReadings(c.book, after)
    .filter((rate) => rate.known)
    .flatMap((rate) => {
      const level = levelReadings(c.book, { ...after, currency: rate.figure.currency }).find(
        (r) => r.known && r.publisher === rate.publisher,
      );
      const base = level ? impliedBase(level.figure, rate.figure, sought.period) : null;
      return base && Number.isFinite(base.value) ? [base] : [];
    });
}

/** What is left between the exports and imports that the figures of a year later imply. */
export function impliedBalance(c: Case, sought: Sought): Measurement | null {
  const [exports] = impliedLevels(c, { ...sought, flow: 'exports' });
  const [imports] = impliedLevels(c, { ...sought, flow: 'imports' });
  return exports && imports && exports.currency === imports.currency ? balance(exports, imports) : null;
}

/** A base was revised by so much at most; further off is wrong against any vintage. */
const MOST_REVISED = 0.05;

/** A level that nobody printed, against the base that a later published rate implies; null where none does. */
export function judgeImplied(c: Case, sought: Sought): Verdict | null {
  if (sought.flow === 'balance') return null;
  const bases = impliedLevels(c, sought);
  const base = bases.find((b) => agrees(b, c.interval)) ?? bases[0];
  if (!base) return null;
  const evidence = evidenceFor(c.book, base);
  const shown = `${about(base.value, base.currency)} = ${base.formula} (${source(base)})`;
  const said = { computed: base.value, unit: base.currency, evidence };
  if (agrees(base, c.interval))
    return verdict({
      status: 'holds-if',
      reading: 'as the base that the published growth implies',
      text: shown,
      ...said,
    });
  const off = Math.abs((c.interval[0] + c.interval[1]) / 2 / base.value - 1);
  if (off <= MOST_REVISED || off > 0.35)
    return cannotTell(c.claim, 'no data', `no level held; the published growth implies ${shown}`, evidence);
  return verdict({ status: 'fails', text: shown, ...said, evidence: [...evidence, quoted(c.claim)] });
}
