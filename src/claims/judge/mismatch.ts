import { economyName } from '../../model/economy.js';
import { inputsOf } from '../../model/figure.js';
import { MIRROR_FLOW } from '../../model/flow.js';
import { note } from '../../model/note.js';
import { periodInWords } from '../../model/period.js';
import { decimalsOf } from '../../model/quantity.js';
import type { Verdict } from '../../model/verdict.js';
import { LATEST } from '../../model/vintage.js';
import { arithmetic } from '../arithmetic/arithmetic.js';
import { type Slip, slipTowards } from '../arithmetic/digit-slip.js';
import { level, source, worked } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, isRough, quoted, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { type Neighbour, nearestTrue } from './nearest-true.js';
import { otherBasis, otherUnion } from './other-basis.js';
import { agrees, intervalOf, levelReadings, type Reading } from './recompute.js';
import { signAside } from './sign-aside.js';
import { speaksFor } from './whose.js';

export const byName = (r: Reading): string =>
  r.publisher === 'UN Comtrade' ? 'final figures as reported to the UN' : 'figures';

/** A level that the figures of the day do not give: another vintage, the other side's books, a bound, a slip, or a failure. */
export function mismatch(
  c: Case,
  sought: Sought,
  first: readonly Reading[],
  all: readonly Reading[],
  final: Reading | undefined,
): Verdict {
  const best = first.find((r) => !r.own) ?? first[0]!;
  return (
    otherVintage(c, all, best, final) ??
    byMirror(c, sought, best) ??
    asBound(c, best) ??
    roughly(c, best) ??
    signAside(c, best) ??
    wrong(c, sought, best, final)
  );
}

function otherVintage(c: Case, all: readonly Reading[], best: Reading, final: Reading | undefined): Verdict | null {
  const other = [final, ...all.filter((r) => !r.known)].find((r) => r !== undefined && agrees(r.figure, c.interval));
  if (!other) return null;
  return verdict({
    status: 'holds-if',
    reading: other.known ? `by the ${byName(other)}` : `with figures released later (${source(other.figure)})`,
    text: `${worked(other.figure)} (${source(other.figure)}); as known on the day ${worked(best.figure)}`,
    computed: best.figure.value,
    unit: best.figure.currency,
    evidence: evidenceFor(c.book, other.figure, best.figure),
  });
}

/** The same flow as the partner records it: as said where the claim speaks for that office, a reading where it does not. */
function byMirror(c: Case, sought: Sought, best: Reading): Verdict | null {
  const mirrored = mirrorReading(c, sought);
  if (!mirrored) return null;
  const name = economyName(sought.partner, { the: true });
  const said = speaksFor(c.claim, mirrored.publisher);
  return verdict({
    status: said ? 'holds' : 'holds-if',
    ...(said ? {} : { reading: `by the figures of ${name}` }),
    text: `${worked(mirrored.figure)} by ${mirrored.publisher}; ${best.publisher} has ${worked(best.figure)}`,
    computed: (said ? mirrored : best).figure.value,
    unit: best.figure.currency,
    evidence: evidenceFor(c.book, mirrored.figure, best.figure),
  });
}

function mirrorReading(c: Case, sought: Sought): Reading | null {
  if (sought.partner === 'WLD' || c.publisher) return null;
  const turned: Sought = {
    ...sought,
    reporter: sought.partner,
    partner: sought.reporter,
    flow: MIRROR_FLOW[sought.flow],
  };
  const interval = sought.flow === 'balance' ? ([-c.interval[1], -c.interval[0]] as const) : c.interval;
  return levelReadings(c.book, turned).find((r) => r.known && agrees(r.figure, interval)) ?? null;
}

/** A bound so far from the figure says less than it could: "more than 300 billion" of 500. */
const LOOSE = 1.5;

/** "More than 300 billion" is true of 330. */
function asBound(c: Case, best: Reading): Verdict | null {
  const hedge = c.claim.quantity?.hedge;
  const above = hedge === 'more_than' || hedge === 'at_least';
  if (!above && hedge !== 'less_than' && hedge !== 'at_most') return null;
  const size = Math.abs(best.figure.value);
  const [low, high] = [Math.min(...c.interval.map(Math.abs)), Math.max(...c.interval.map(Math.abs))];
  if (above ? size <= high : size >= low) return null;
  const loose = above ? size > high * LOOSE : size < low / LOOSE;
  return verdict({
    status: loose ? 'holds-if' : 'holds',
    ...(loose ? { reading: 'as a bound' } : {}),
    text: `${worked(best.figure)} (${source(best.figure)}), ${loose ? 'far ' : ''}${above ? 'above' : 'below'} it`,
    computed: best.figure.value,
    unit: best.figure.currency,
    evidence: evidenceFor(c.book, best.figure),
  });
}

/** So far from the figure may a number be that the text itself calls rough. */
const ROUGH = 0.1;

function roughly(c: Case, best: Reading): Verdict | null {
  if (!isRough(c.claim)) return null;
  const off = (c.interval[0] + c.interval[1]) / 2 / best.figure.value - 1;
  if (Math.abs(off) > ROUGH) return null;
  return verdict({
    status: 'holds-if',
    reading: 'roughly',
    text: `${worked(best.figure)} (${source(best.figure)}), ${Math.abs(off * 100).toFixed(0)} % ${off > 0 ? 'less' : 'more'} than said`,
    computed: best.figure.value,
    unit: best.figure.currency,
    evidence: evidenceFor(c.book, best.figure),
  });
}

const magnitude = (r: Reading): readonly [number, number] => {
  const [low, high] = intervalOf(r.figure);
  return [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
};

/** How far off a number may be before another flow or period is likelier than a misprint. */
const NEAR = 0.35;

/** A figure first published longer ago than this has been revised since, by up to so much. */
const UNREVISED_DAYS = 150;
const REVISION = 0.005;

const isRevised = ({ claim, book: { asOf } }: Case, { figure }: Reading, off: number): boolean =>
  off < REVISION &&
  Math.sign(claim.value ?? 0) === Math.sign(figure.value) &&
  asOf !== LATEST &&
  inputsOf(figure).every(
    ({ status, released }) =>
      status.startsWith('first') && Date.parse(asOf) - Date.parse(released) > UNREVISED_DAYS * 86_400_000,
  );

function wrong(c: Case, sought: Sought, best: Reading, final: Reading | undefined): Verdict {
  const { claim, book } = c;
  const value = Math.abs((c.interval[0] + c.interval[1]) / 2);
  const off = Math.abs(value / Math.abs(best.figure.value) - 1);
  const slip = claim.quantity ? slipTowards(claim.quantity, magnitude(best)) : null;
  const look = (at: Sought) => levelReadings(book, at).flatMap((r) => (r.known ? [r.figure] : []));
  const neighbour = slip ? null : nearestTrue(c, sought, look);
  const shown = evidenceFor(book, best.figure, ...(neighbour ? [neighbour.figure] : []));
  if (neighbour && !neighbour.ruledOut)
    return cannotTell(
      claim,
      'ambiguous',
      `${worked(best.figure)} (${source(best.figure)}); the number is that of ${neighbour.of}, which the text may mean`,
      shown,
    );
  const basis = slip || neighbour || c.arithmetic.suspect ? null : (otherUnion(sought, off) ?? otherBasis(sought, off));
  if (basis) return cannotTell(claim, 'ambiguous', `${worked(best.figure)} (${source(best.figure)}); ${basis}`, shown);
  if (isRevised(c, best, off) && !slip && !neighbour && !c.arithmetic.suspect)
    return cannotTell(
      claim,
      'ambiguous',
      `${worked(best.figure)} (${source(best.figure)}): revised since, and that is not held`,
      shown,
    );
  if (off > NEAR && !slip && !neighbour && !c.arithmetic.suspect)
    return cannotTell(
      claim,
      'ambiguous',
      `not the figure held for ${periodInWords(sought.period)} (${worked(best.figure)}): the text may mean another flow or period`,
      shown,
    );
  return failed(c, best, slip, neighbour, final);
}

function failed(
  c: Case,
  best: Reading,
  slip: Slip | null,
  neighbour: Neighbour | null,
  final: Reading | undefined,
): Verdict {
  const { claim, book } = c;
  const repair = slip
    ? slip.kind === 'scale word'
      ? '; the scale word looks wrong'
      : `; two digits swapped? (${slip.value.toFixed(decimalsOf(claim.quantity!.step))})`
    : neighbour
      ? `; ${level(neighbour.figure.value, neighbour.figure.currency)} is the figure of ${neighbour.of}`
      : '';
  const later = final ? `; ${byName(final)}: ${level(final.figure.value, final.figure.currency)}` : '';
  const silent =
    c.arithmetic.status === 'consistent' && best.by === 'remainder' ? "; the text's own sums cannot show it" : '';
  return verdict({
    status: 'fails',
    text: `${worked(best.figure)} (${source(best.figure)})${repair}${silent}${later}`,
    computed: best.figure.value,
    unit: best.figure.currency,
    evidence: [...evidenceFor(book, best.figure, ...(neighbour ? [neighbour.figure] : [])), quoted(claim)],
    notes: slip
      ? [
          note(
            'digit-slip',
            `a likely slip: ${slip.kind}${breaksNothing(c, slip.value) ? `; nothing else in the text breaks with ${slip.value}` : ''}`,
          ),
        ]
      : [],
  });
}

/** With the repaired number in its place, do the other numbers of the text still fit? */
function breaksNothing({ claim, claims }: Case, repaired: number): boolean {
  const value = Math.sign(claim.value ?? 1) * repaired;
  const quantity = claim.quantity && { ...claim.quantity, value: repaired };
  const mended = arithmetic(claims.map((other) => (other.id === claim.id ? { ...other, value, quantity } : other)));
  return mended.get(claim.id)?.status !== 'inconsistent';
}
