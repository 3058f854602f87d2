import {
  BilateralError,
  type CheckedClaim,
  type CheckReport,
  claimChances,
  LATEST,
  type Series,
  type Store,
  withChances,
} from '../index.js';
import { monthlySeries } from './monthly-series.js';
import { isOfTheFuture } from './of-the-future.js';

/** The monthly series of a claim as held by a day; null where there is none. */
async function monthsOf(store: Store, claim: CheckedClaim['claim'], asOf: string): Promise<Series | null> {
  const { reporter, partner, flow, product } = claim;
  if (reporter === null || partner === null || flow === null) return null;
  try {
    const names = [reporter, partner, flow] as const;
    return (await monthlySeries(store, names, { asOf, ...(product === null ? {} : { product }) }, asOf)).series;
  } catch (error) {
    if (error instanceof BilateralError) return null;
    throw error;
  }
}

/** The series with nothing in it. */
const emptied = (series: Series): Series => ({ ...series, observations: [] });

async function looked(one: CheckedClaim, store: Store, asOf: string): Promise<CheckedClaim> {
  if (!isOfTheFuture(one)) return one;
  const now = await monthsOf(store, one.claim, LATEST);
  if (now === null) return one;
  const then = await monthsOf(store, one.claim, asOf);
  const same = then !== null && then.reporter === now.reporter && then.publisher === now.publisher;
  const found = claimChances(one.claim, same ? then : emptied(now), now, asOf);
  return found === null ? one : { ...one, verdict: withChances(one.verdict, found) };
}

/** A report that also says, of what is claimed of the future, how likely it was by what was held on a day. */
export async function reportWithChances(report: CheckReport, store: Store, asOf: string): Promise<CheckReport> {
  const claims: CheckedClaim[] = [];
  for (const one of report.claims) claims.push(await looked(one, store, asOf));
  return { ...report, claims };
}
