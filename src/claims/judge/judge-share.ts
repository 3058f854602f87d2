import type { Claim } from '../../model/claim.js';
import type { Verdict } from '../../model/verdict.js';
import { level, rate, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, isRough, quoted, sentenceOf, soughtIn, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { nearestTrue } from './nearest-true.js';
import { noFigures, unsupported } from './no-figures.js';
import { otherBasis } from './other-basis.js';
import { agrees } from './recompute.js';
import { regionOf } from './region-words.js';
import { type Share, sharesOf } from './shares.js';

const BETWEEN_TWO = /\b(?:bilateral|two-way|both directions|between the two)\b/i;

/** What a share may be of: all trade of the reporter in the same flow, or both directions between the two. */
function wholesOf(c: Case, sought: Sought): readonly Sought[] {
  const world: Sought = { ...sought, partner: 'WLD' };
  const pair: Sought = { ...sought, flow: 'total' };
  if (sought.flow === 'total' || sought.flow === 'balance') return [world];
  return BETWEEN_TWO.test(sentenceOf(c)) ? [pair, world] : [world, pair];
}

const shown = (s: Share): string =>
  `${rate(s.share.value).replace('+', '')} = ${level(s.part.figure.value, s.part.figure.currency)} of ${level(s.whole.figure.value, s.whole.figure.currency)} (${source(s.share)})`;

/** A partner's share of all trade of the reporter in the same flow, period and currency, or a direction's share of both. */
export function judgeShare(c: Case): Verdict {
  const sought = soughtIn(c);
  if (!sought || c.claim.value === null) return unsupported(c);
  if (sought.partner === 'WLD') return cannotTell(c.claim, 'ambiguous', 'the text does not say what the share is of');
  const [first, ...others] = wholesOf(c, sought).map((whole) => sharesOf(c, sought, whole));
  const match = [first!, ...others].flat().find((s) => agrees(s.share, c.interval) && keepsBound(c.claim, s));
  if (match)
    return verdict({
      status: 'holds',
      text: `${shown(match)}${match.known ? '' : '; no vintage of the day is held'}`,
      computed: match.share.value,
      unit: 'percent',
      evidence: evidenceFor(c.book, match.share),
    });
  return differs(c, sought, first ?? []);
}

function differs(c: Case, sought: Sought, found: readonly Share[]): Verdict {
  const { claim, book } = c;
  const known = found.find((s) => s.known);
  if (!known)
    return found[0]
      ? cannotTell(
          claim,
          'no data',
          `${shown(found[0])}, in later figures; no vintage of the day is held`,
          evidenceFor(book, found[0].share),
        )
      : noFigures(c, sought);
  const region = regionOf(sentenceOf(c));
  if (region && (region === 'other' || region.bloc !== sought.partner))
    return cannotTell(
      claim,
      'ambiguous',
      `${shown(known)}; a share within a region may be meant`,
      evidenceFor(book, known.share),
    );
  const loosely = bound(c, known) ?? roughly(c, known);
  if (loosely) return loosely;
  const look = (at: Sought) => sharesOf(c, at, { ...at, partner: 'WLD' }).flatMap((s) => (s.known ? [s.share] : []));
  const neighbour = nearestTrue(c, sought, look);
  const evidence = evidenceFor(book, known.share, ...(neighbour ? [neighbour.figure] : []));
  if (neighbour && !neighbour.ruledOut)
    return cannotTell(claim, 'ambiguous', `${shown(known)}; the number is that of ${neighbour.of}`, evidence);
  const off = Math.abs(known.share.value - (claim.value ?? 0)) / known.share.value;
  const basis = neighbour ? null : otherBasis({ ...sought, partner: 'WLD' }, off);
  if (basis) return cannotTell(claim, 'ambiguous', `${shown(known)}; ${basis}`, evidence);
  if (off >= 1 && !neighbour)
    return cannotTell(claim, 'ambiguous', `${shown(known)}: another whole may be meant`, evidence);
  return verdict({
    status: 'fails',
    text: `${shown(known)}${neighbour ? `; ${rate(neighbour.figure.value).replace('+', '')} is that of ${neighbour.of}` : ''}`,
    computed: known.share.value,
    unit: 'percent',
    evidence: [...evidence, quoted(claim)],
  });
}

/** "About a quarter" may be a tenth of it off. */
function roughly(c: Case, { share, ...known }: Share): Verdict | null {
  if (!isRough(c.claim) || Math.abs((c.claim.value ?? 0) / share.value - 1) > 0.1) return null;
  return verdict({
    status: 'holds-if',
    reading: 'roughly',
    text: shown({ share, ...known }),
    computed: share.value,
    unit: 'percent',
    evidence: evidenceFor(c.book, share),
  });
}

/** "More than four fifths" is not true of 76 percent, however roughly a fraction is taken. */
function keepsBound({ quantity, direction, value }: Claim, { share }: Share): boolean {
  const hedge = quantity?.hedge ?? direction;
  if (value === null) return true;
  if (hedge === 'more_than' || hedge === 'at_least') return share.high >= value;
  return hedge === 'less_than' || hedge === 'at_most' ? share.low <= value : true;
}

/** "More than a tenth" is true of a third. */
function bound(c: Case, known: Share): Verdict | null {
  const hedge = c.claim.quantity?.hedge;
  const { share } = known;
  const right =
    hedge === 'more_than' || hedge === 'at_least'
      ? share.low > c.interval[0]
      : hedge === 'less_than' || hedge === 'at_most'
        ? share.high < c.interval[1]
        : false;
  if (!right) return null;
  return verdict({
    status: 'holds',
    text: shown(known),
    computed: share.value,
    unit: 'percent',
    evidence: evidenceFor(c.book, share),
  });
}
