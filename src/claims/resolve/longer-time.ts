import type { Claim } from '../../model/claim.js';
import { endIndex, type Period, samePeriod, yearBefore } from '../../model/period.js';
import { claimWith } from '../claim-with.js';
import { findPeriods } from '../extract/periods.js';
import { fullNumber, isPrintedAmount } from './printed-amount.js';

type Dated = Claim & { readonly period: Period };

const isAmount = (claim: Claim): claim is Dated =>
  claim.kind === 'level' && claim.period !== null && claim.flow !== 'balance' && isPrintedAmount(claim);
const isWhole = ({ partner, product }: Claim): boolean =>
  partner === 'WLD' && (product === 'goods' || product === 'goods_services');
const sameTrade = (a: Claim, b: Claim): boolean =>
  a.reporter === b.reporter && a.flow === b.flow && a.currency === b.currency;

/** For a day that says nothing: only whether a time is named counts. */
const ANY_DAY = { published: '2020-06-15', current: { start: '2020-05', months: 1 } };

/** The time of a longer whole told before, which a part fits into that is greater than the whole of its own time. */
function longerTimeOf(part: Dated, wholes: readonly Dated[]): Period | null {
  const same = wholes.filter((whole) => sameTrade(part, whole));
  const own = same.find(({ period }) => samePeriod(period, part.period));
  if (!own || fullNumber(part) <= fullNumber(own)) return null;
  const longer = same.findLast(
    (whole) =>
      whole.start < part.start &&
      whole.period.months > part.period.months &&
      endIndex(whole.period) === endIndex(part.period) &&
      fullNumber(part) <= fullNumber(whole),
  );
  return longer?.period ?? null;
}

/** The paragraph around a claim: offsets into the text. */
function paragraphOf({ start }: Claim, text: string): readonly [number, number] {
  const end = text.indexOf('\n', start);
  return [text.lastIndexOf('\n', start) + 1, end < 0 ? text.length : end];
}

/**
 * "From January to November exports came to #", and a paragraph on, which names no time: "The United States took #", more than
 * all exports of November. That paragraph goes on about the longer time.
 */
export function withLongerTime(claims: readonly Claim[], text: string): readonly Claim[] {
  const amounts = claims.filter(isAmount);
  const wholes = amounts.filter(isWhole);
  if (wholes.length < 2) return claims;
  let told = claims;
  for (const part of amounts) {
    const longer = isWhole(part) ? null : longerTimeOf(part, wholes);
    if (longer === null) continue;
    const [from, to] = paragraphOf(part, text);
    if (findPeriods(text.slice(from, to), ANY_DAY).some(({ by }) => by !== 'relative')) continue;
    const before = yearBefore(part.period);
    told = told.map((claim) => {
      if (claim.start < from || claim.start >= to || claim.period === null) return claim;
      if (samePeriod(claim.period, part.period)) return claimWith(claim, { period: longer });
      return samePeriod(claim.period, before) ? claimWith(claim, { period: yearBefore(longer) }) : claim;
    });
  }
  return told;
}
