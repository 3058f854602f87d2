import type { Claim } from '../../model/claim.js';
import type { Observation } from '../../model/observation.js';
import { endMonth, type Period, shift } from '../../model/period.js';
import { LATEST } from '../../model/vintage.js';
import type { Store } from '../../store/store.js';
import { ranksSomeone } from './rank-words.js';

/** So many years of every partner are fetched at most: each is five thousand rows. A longer run stays open. */
const LONGEST_RUN = 3;

/** How many periods a claim on a rank reaches back: one, or as many as the run that it names and one more. */
const stepsOf = (claim: Claim): number =>
  claim.kind === 'rank' ? 1 : Math.min(LONGEST_RUN, Math.max(1, claim.value ?? 1) + 1);

/** The periods in which a claim ranks a partner, the latest first. */
export function rankedPeriods(claim: Claim, period: Period): readonly Period[] {
  const stride = period.months >= 12 ? period.months : claim.unit === 'years' ? 12 : period.months;
  return Array.from({ length: stepsOf(claim) }, (_, i) => shift(period, -i * stride));
}

interface Window {
  readonly reporter: string;
  readonly from: string;
  readonly to: string;
}

const holds = (a: Window, b: Window): boolean => a.reporter === b.reporter && a.from <= b.from && b.to <= a.to;

/** The months that are ranked in, each stretch once: years far apart are not fetched with all that lies between. */
function windowsOf(claims: readonly Claim[], text: string): readonly Window[] {
  const windows: Window[] = [];
  for (const claim of claims) {
    if (!ranksSomeone(claim, text.slice(...claim.sentence))) continue;
    if (!claim.reporter || !claim.period || claim.period.days) continue;
    for (const period of rankedPeriods(claim, claim.period))
      windows.push({ reporter: claim.reporter, from: period.start, to: endMonth(period) });
  }
  return windows.filter((w, i) => !windows.some((o, j) => i !== j && holds(o, w) && (!holds(w, o) || j < i)));
}

/** Rows of every partner for the claims that rank one, over no more months than are ranked. */
export async function partnerRows(
  claims: readonly Claim[],
  text: string,
  store: Store,
): Promise<readonly Observation[]> {
  const found = await Promise.all(
    windowsOf(claims, text).map(({ reporter, from, to }) =>
      store.panel({
        asOf: LATEST,
        reporters: [reporter],
        products: ['goods'],
        indicators: ['value'],
        from,
        to,
        vintages: 'all',
      }),
    ),
  );
  return found.flat();
}
