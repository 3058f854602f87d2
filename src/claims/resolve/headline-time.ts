import type { Claim } from '../../model/claim.js';
import { endIndex, type Period, samePeriod } from '../../model/period.js';
import { SCALE_FACTOR } from '../../model/quantity.js';
import { claimWith } from '../claim-with.js';
import { findPeriods } from '../extract/periods.js';
import { fullNumber } from './printed-amount.js';

/** Claims of a headline, and of a lead under it. */
const MOST = 8;

const NUMBERS: ReadonlySet<string> = new Set(['level', 'balance', 'growth']);

const isNumber = ({ kind, unit, value, quantity }: Claim): boolean =>
  NUMBERS.has(kind) && value !== null && quantity !== null && (kind !== 'growth' || unit === 'percent');

/** Is a figure of the text the one that a headline prints, rounded as the headline rounds it? */
function isThatOf(headline: Claim, told: Claim): boolean {
  const { kind, reporter, partner, flow, product, unit, quantity } = headline;
  return (
    told.kind === kind &&
    told.reporter === reporter &&
    told.partner === partner &&
    told.flow === flow &&
    told.product === product &&
    (kind !== 'growth' || told.unit === unit) &&
    told.period !== null &&
    Math.abs(fullNumber(told) - fullNumber(headline)) <= quantity!.step * SCALE_FACTOR[quantity!.scale] * HALF
  );
}

/** Half a unit of the last digit printed, and what rounding up a half costs. */
const HALF = 0.5001;

/** Of when the text gives that figure, where it gives it of one time only and never of the headline's own. */
function timeOf(headline: Claim, body: readonly Claim[]): Period | null {
  const told = body.filter((claim) => isThatOf(headline, claim));
  const first = told[0]?.period ?? null;
  if (first === null || !told.every(({ period }) => samePeriod(period!, first))) return null;
  return headline.period && samePeriod(headline.period, first) ? null : first;
}

/**
 * "Surplus at $1.2 trillion": a headline that says nothing of when is of the time at which the text under it gives that
 * figure, and so is what is said beside it in as many words ("is a record").
 */
export function withHeadlineTime(claims: readonly Claim[], titleEnd: number, text: string): readonly Claim[] {
  if (titleEnd === 0 || claims.length === 0 || claims[0]!.start >= titleEnd) return claims;
  const from = claims.findIndex((c) => c.start >= titleEnd);
  if (from < 0 || from > MOST) return claims;
  const title = claims.slice(0, from);
  if (findPeriods(text.slice(claims[0]!.sentence[0], titleEnd), ANY_DAY).length > 0) return claims;
  const body = claims.slice(from).filter(isNumber);
  const times = title.map((claim) => (isNumber(claim) ? timeOf(claim, body) : leadTime(claim, body)));
  if (times.every((time) => time === null)) return claims;
  return claims.map((claim, i) => {
    const time = i < from ? (times[i] ?? besideIt(claim, title, times)) : null;
    return time ? claimWith(claim, { period: time }) : claim;
  });
}

/** "Trade hits new high", over first figures of that trade: of their time, whatever newer figures come behind. */
function leadTime({ kind, reporter, partner, flow, product }: Claim, body: readonly Claim[]): Period | null {
  if (kind !== 'record' || body.length === 0) return null;
  const told = body.filter(
    (c) =>
      c.sentence[0] === body[0]!.sentence[0] &&
      c.reporter === reporter &&
      c.partner === partner &&
      c.flow === flow &&
      c.product === product,
  );
  const times = told.flatMap(({ period }) => period ?? []);
  return times.reduce<Period | null>((last, p) => (last && endIndex(last) >= endIndex(p) ? last : p), null);
}

/** Any day does, where it is only asked whether a headline names a time. */
const ANY_DAY = { published: '2020-06-15', current: { start: '2020-05', months: 1 } };

/** What has no figure of its own ("a record") is of the time of the figure of its trade. */
function besideIt(claim: Claim, title: readonly Claim[], times: readonly (Period | null)[]): Period | null {
  if (isNumber(claim) || claim.kind === 'growth') return null;
  const at = title.findIndex((o, i) => times[i] !== null && o.flow === claim.flow && o.partner === claim.partner);
  return at < 0 ? null : times[at]!;
}
