import { CURRENCY_WORD } from '../../model/currency.js';
import { note } from '../../model/note.js';
import { periodInWords, yearBefore } from '../../model/period.js';
import { decimalsOf } from '../../model/quantity.js';
import type { Verdict } from '../../model/verdict.js';
import { about, rate, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, isRough, quoted, verdict } from './case.js';
import { amountBeside } from './currency-beside.js';
import { evidenceFor } from './evidence.js';
import { balanceGrowth } from './growth-between.js';
import { endsOf, type Growth, growths } from './growth-readings.js';
import { impliedBalance } from './judge-implied.js';
import { readingsOf } from './judge-level.js';
import { nearestTrue } from './nearest-true.js';
import { noFigures } from './no-figures.js';
import { otherBasis, otherBasisOfRate } from './other-basis.js';
import { agrees, type Reading, rateReadings } from './recompute.js';

/** Percentage points beyond which a rate was more likely tied to the wrong flow or period than misprinted. */
const NEAR = 15;

/** Nothing known on the day agrees: a later vintage, another currency, another flow or period, or a failure. */
export function againstAll(c: Case, sought: Sought, rates: readonly Reading[], computed: readonly Growth[]): Verdict {
  const known = rates[0]?.figure ?? computed.find((g) => g.known)?.growth;
  if (!known) return byLater(c, computed) ?? noFigures(c, sought);
  return (
    inOtherCurrency(c, sought, known) ??
    hedged(c, known) ??
    byLaterVintage(c, computed, known) ??
    wrongRate(c, sought, known)
  );
}

type Known = Reading['figure'];

function byLater(c: Case, computed: readonly Growth[]): Verdict | null {
  const later = computed.find((g) => agrees(g.growth, c.interval));
  if (later)
    return verdict({
      status: 'holds',
      text: `${rate(later.growth.value)} (${source(later.growth)}; no vintage of the day is held)`,
      computed: later.growth.value,
      unit: 'percent',
      evidence: evidenceFor(c.book, later.growth),
      notes: [note('later-vintage', 'the figures held were released after the text')],
    });
  const other = computed[0];
  return (
    (other &&
      cannotTell(
        c.claim,
        'no data',
        `no vintage of the day is held; later figures give ${rate(other.growth.value)}, and a revision may explain the difference`,
        evidenceFor(c.book, other.growth),
      )) ??
    null
  );
}

/** The rate of the same flow in another currency: wrong where the text names the currency, a reading where it was guessed. */
function inOtherCurrency(c: Case, sought: Sought, known: Known): Verdict | null {
  const { claim, book } = c;
  if (claim.currency === null) return null;
  const other = rateReadings(book, { ...sought, currency: null }).find(
    (r) => r.known && r.figure.currency !== claim.currency && agrees(r.figure, c.interval),
  );
  if (!other) return null;
  const text = `${rate(known.value)} in ${claim.currency}; ${rate(other.figure.value)} is the rate in ${other.figure.currency}`;
  const word = CURRENCY_WORD[other.figure.currency] ?? other.figure.currency;
  // Set beside an amount in the one currency, the rate in the other misleads.
  const beside = claim.currencyAssumed && amountBeside(c, (currency) => currency === claim.currency);
  return verdict({
    status: beside ? 'misleading' : claim.currencyAssumed ? 'holds-if' : 'fails',
    ...(claim.currencyAssumed && !beside ? { reading: `in ${word}` } : {}),
    text,
    computed: known.value,
    unit: 'percent',
    evidence: [...evidenceFor(book, known, other.figure), quoted(claim)],
  });
}

/** So many points, or so much of the rate, may a number that is called rough be off. */
const ROUGH = { points: 1, share: 0.1 } as const;

/** "More than 10 percent" is true of 19, "about 20 percent" of 18.5. */
function hedged(c: Case, known: Known): Verdict | null {
  const { claim } = c;
  const hedge = isRough(claim) ? 'approx' : (claim.quantity?.hedge ?? null);
  const said = claim.value ?? 0;
  if (!hedge || said * known.value <= 0) return null;
  const [size, actual] = [Math.abs(said), Math.abs(known.value)];
  const right =
    hedge === 'approx'
      ? Math.abs(size - actual) <= Math.max(ROUGH.points, ROUGH.share * actual)
      : hedge === 'more_than' || hedge === 'at_least'
        ? actual >= size
        : actual <= size;
  if (!right) return null;
  return verdict({
    status: hedge === 'approx' ? 'holds-if' : 'holds',
    ...(hedge === 'approx' ? { reading: 'roughly' } : {}),
    text: `${rate(known.value)} (${source(known)})`,
    computed: known.value,
    unit: 'percent',
    evidence: evidenceFor(c.book, known),
  });
}

function byLaterVintage(c: Case, computed: readonly Growth[], known: Known): Verdict | null {
  const later = computed.find((g) => !g.known && agrees(g.growth, c.interval));
  if (!later) return null;
  return verdict({
    status: 'holds-if',
    reading: `with figures released later (${source(later.growth)})`,
    text: `${rate(later.growth.value)} (${source(later.growth)}); as known on the day ${rate(known.value)}`,
    computed: known.value,
    unit: 'percent',
    evidence: evidenceFor(c.book, later.growth, known),
  });
}

function wrongRate(c: Case, sought: Sought, known: Known): Verdict {
  const { claim, book } = c;
  const value = claim.value ?? 0;
  const turned = Math.abs(Math.abs(value) - Math.abs(known.value)) < 0.1 && value * known.value < 0;
  const look = (at: Sought) => [
    ...rateReadings(book, at).flatMap((r) => (r.known ? [r.figure] : [])),
    ...growths(c, at).flatMap((g) => (g.known ? [g.growth] : [])),
  ];
  const plain = claim.comparison === 'yoy' && endsOf(c, sought.period) !== null;
  const neighbour = turned || !plain ? null : nearestTrue(c, sought, look);
  const evidence = evidenceFor(book, known, ...(neighbour ? [neighbour.figure] : []));
  const shown = `${rate(known.value)} (${source(known)})`;
  if (neighbour && !neighbour.ruledOut)
    return cannotTell(
      claim,
      'ambiguous',
      `${shown}; ${rate(neighbour.figure.value)} is the rate of ${neighbour.of}, which the text may mean`,
      evidence,
    );
  const off = Math.abs(value - known.value);
  const onImplied = sought.flow === 'balance' && plain ? againstImplied(c, sought) : null;
  if (onImplied) return onImplied;
  // A small revision of two flows moves their difference by more than it moves either.
  if (sought.flow === 'balance' && off < 1 && !turned && !neighbour && swapped(c, known.value) === null)
    return cannotTell(claim, 'ambiguous', `${shown}; a revised base may explain it`, evidence);
  const basis =
    turned || neighbour || c.arithmetic.suspect
      ? null
      : claim.comparison === 'yoy'
        ? otherBasisOfRate(sought, off)
        : otherBasis(sought, off / 100);
  if (basis && swapped(c, known.value) === null) return cannotTell(claim, 'ambiguous', `${shown}; ${basis}`, evidence);
  if (off > NEAR && !turned && !neighbour && !c.arithmetic.suspect && swapped(c, known.value) === null)
    return cannotTell(
      claim,
      'ambiguous',
      `not the rate held for ${periodInWords(sought.period)} (${rate(known.value)}): the text may mean another flow or period`,
      evidence,
    );
  const why = turned
    ? '; the direction is wrong'
    : neighbour
      ? `; ${rate(neighbour.figure.value)} is the rate of ${neighbour.of}`
      : '';
  return verdict({
    status: 'fails',
    text: `${shown}${why}`,
    computed: known.value,
    unit: 'percent',
    evidence: [...evidence, quoted(claim)],
  });
}

/** A gap against the one that exports and imports of a year before leave, as the published rates imply them. */
function againstImplied(c: Case, sought: Sought): Verdict | null {
  const now = readingsOf(c, sought).find((r) => r.known)?.figure;
  const base = impliedBalance(c, { ...sought, period: yearBefore(sought.period) });
  const growth = now && base && balanceGrowth(now, base);
  if (!growth || !agrees(growth, c.interval)) return null;
  return verdict({
    status: 'holds-if',
    reading: `against ${about(base.value, base.currency)}, as the published rates imply`,
    text: `${rate(growth.value)}: ${growth.formula} (${source(growth)})`,
    computed: growth.value,
    unit: 'percent',
    evidence: evidenceFor(c.book, growth),
  });
}

/** The rate held with two neighbouring digits changed over, when that is what is printed: 12.0 for 10.2. */
function swapped(c: Case, known: number): string | null {
  const { quantity } = c.claim;
  if (!quantity) return null;
  const digits = (x: number): string => Math.abs(x).toFixed(decimalsOf(quantity.step));
  const [said, held] = [digits(quantity.value), digits(known)];
  return said !== held && said.length === held.length && [...said].sort().join() === [...held].sort().join()
    ? held
    : null;
}
