import type { ArithmeticVerdict, Claim } from '../../model/claim.js';
import { isCurrency } from '../../model/currency.js';
import { claimWith } from '../claim-with.js';
import { contradictions, type Finding } from './contradictions.js';
import { currencies } from './currencies.js';
import { examine } from './examine.js';
import { withForecasts } from './forecasts.js';
import { withVolumes } from './measured.js';
import type { Meeting } from './meeting.js';
import { strays } from './strays.js';

const NOT_TESTED: ArithmeticVerdict = { status: 'n/a', checkable: false, why: null, suspect: false, others: [] };

/**
 * What the numbers of a text say about one another. Every number is its rounding interval; claims are inconsistent when
 * no values within the intervals satisfy what must hold of them, and a slip or their ties to the rest of the text speak
 * for it that they are about the same things. The order of the claims does not matter; time grows with their number.
 */
export function arithmetic(claims: readonly Claim[]): ReadonlyMap<string, ArithmeticVerdict> {
  const order = claims
    .map((_, i) => i)
    .sort((a, b) => claims[a]!.start - claims[b]!.start || (claims[a]!.id < claims[b]!.id ? -1 : 1));
  const all = withCurrencies(withForecasts(withVolumes(ofOneUnnamed(order.map((i) => claims[i]!)))));
  const result = new Map<string, ArithmeticVerdict>(all.map(({ id }) => [id, NOT_TESTED]));
  const first = examine(all);
  const stray = strays(all, first);
  const sorted = stray.size > 0 ? all.filter((_, i) => !stray.has(i)) : all;
  const examined = stray.size > 0 ? examine(sorted) : first;
  const tests = testOf(examined.tests);
  const blamed = new Map<number, Finding>();
  for (const finding of contradictions(sorted, examined, all))
    for (const i of finding.members) if (!blamed.has(i) || finding.suspects.has(i)) blamed.set(i, finding);
  // What a test says is worded once for all its members.
  const worded = new Map<Meeting, string>();
  sorted.forEach((claim, i) => {
    const finding = blamed.get(i);
    const test = tests.get(i);
    if (finding) result.set(claim.id, inconsistent(i, finding, sorted));
    else if (test) {
      const why = worded.get(test) ?? `${test.words()}: within rounding`;
      worded.set(test, why);
      result.set(claim.id, consistent(i, test, why, sorted));
    }
  });
  return result;
}

/** An excerpt that names no economy at all is of one. */
const UNNAMED = '?';
const ofOneUnnamed = (claims: readonly Claim[]): readonly Claim[] =>
  claims.some(({ reporter }) => reporter !== null)
    ? claims
    : claims.map((claim) => (claim.flow === null ? claim : claimWith(claim, { reporter: UNNAMED })));

/** Rates and shares without a currency get the one that the text measures their levels in. */
function withCurrencies(claims: readonly Claim[]): readonly Claim[] {
  const currencyOf = currencies(claims);
  return claims.map((claim) => {
    if (claim.currency || claim.basis === 'volume' || (claim.kind !== 'growth' && claim.kind !== 'share')) return claim;
    const code = currencyOf(claim);
    return isCurrency(code) ? claimWith(claim, { currency: code }) : claim;
  });
}

/** Tests that are shown only where there is no better one. */
const WEAKER: Readonly<Record<string, number>> = { repeated: 150, 'growth of parts': 50 };

/** The shortest test of each claim. */
function testOf(tests: readonly Meeting[]): ReadonlyMap<number, Meeting> {
  const best = new Map<number, Meeting>();
  const rank = (m: Meeting): number =>
    m.steps * 100 + m.members.length * 10 + (WEAKER[m.identity] ?? 0) - (m.shown ?? 0) / 10;
  for (const test of tests)
    for (const i of test.members) {
      const known = best.get(i);
      if (!known || rank(test) < rank(known)) best.set(i, test);
    }
  return best;
}

const idsOf = (places: readonly number[], but: number, claims: readonly Claim[]): readonly string[] =>
  places.filter((j) => j !== but).map((j) => claims[j]!.id);

const consistent = (i: number, test: Meeting, why: string, claims: readonly Claim[]): ArithmeticVerdict => ({
  status: 'consistent',
  checkable: true,
  why,
  suspect: false,
  others: idsOf(test.members, i, claims),
});

function inconsistent(i: number, finding: Finding, claims: readonly Claim[]): ArithmeticVerdict {
  const suspect = finding.suspects.has(i);
  return {
    status: 'inconsistent',
    checkable: true,
    why: suspect && finding.question ? `${finding.text}; ${finding.question}` : finding.text,
    suspect,
    ...(suspect ? { culprit: finding.culprit } : {}),
    others: idsOf(finding.set, i, claims),
  };
}
