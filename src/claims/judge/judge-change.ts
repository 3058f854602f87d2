import type { Measurement } from '../../model/figure.js';
import { note } from '../../model/note.js';
import type { Verdict } from '../../model/verdict.js';
import { level, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { changeBetween } from './growth-between.js';
import { growths } from './growth-readings.js';
import { noFigures } from './no-figures.js';
import { otherBasis } from './other-basis.js';
import { agrees } from './recompute.js';

/** "Down 1.5 billion": the difference between two levels. */
export function judgeChange(c: Case, sought: Sought): Verdict {
  const { claim, book } = c;
  const found = growths(c, sought).flatMap((g) => {
    const change = changeBetween(g.now, g.base, sought.flow === 'balance');
    return change ? [{ ...g, change }] : [];
  });
  const match = found.find((f) => agrees(f.change, c.interval));
  if (match)
    return verdict({
      status: 'holds',
      text: `${level(match.change.value, match.change.currency)}: ${match.change.formula} (${source(match.change)})`,
      computed: match.change.value,
      unit: match.change.currency,
      evidence: evidenceFor(book, match.change),
      notes: match.known ? [] : [note('later-vintage', 'the figures held were released after the text')],
    });
  const known = found.find((f) => f.known);
  if (!known) return found[0] ? byLater(c, found[0].change) : noFigures(c, sought);
  const shown = level(known.change.value, known.change.currency);
  const size = Math.abs((c.interval[0] + c.interval[1]) / 2);
  if (size > 3 * Math.abs(known.change.value))
    return cannotTell(
      claim,
      'ambiguous',
      `the levels held differ by ${shown}: the text may mean another flow or period`,
      evidenceFor(book, known.change),
    );
  // A small revision of either level moves the difference by as much.
  const basis = otherBasis(sought, Math.abs(size - Math.abs(known.change.value)) / Math.abs(known.now.value));
  if (basis) return cannotTell(claim, 'ambiguous', `${shown}; ${basis}`, evidenceFor(book, known.change));
  return verdict({
    status: 'fails',
    text: `${shown}: ${known.change.formula} (${source(known.change)})`,
    computed: known.change.value,
    unit: known.change.currency,
    evidence: [...evidenceFor(book, known.change), quoted(claim)],
  });
}

/** A change from figures that came out later may differ by so much of itself: each level moves by less than a percent. */
const USUAL_REVISION = 0.01;

/** Nothing was out by the day in what is held: a change that is nearly the one of later figures holds up to revisions. */
function byLater(c: Case, change: Measurement): Verdict {
  const shown = level(change.value, change.currency);
  const evidence = evidenceFor(c.book, change);
  const off = Math.abs((c.interval[0] + c.interval[1]) / 2 / change.value - 1);
  if (off > USUAL_REVISION)
    return cannotTell(c.claim, 'no data', `no vintage of the day is held; later figures give ${shown}`, evidence);
  return verdict({
    status: 'holds-if',
    reading: 'up to later revisions',
    text: `${shown} in later figures (${source(change)}), ${(off * 100).toFixed(1)} % off; no vintage of the day is held`,
    computed: change.value,
    unit: change.currency,
    evidence,
    notes: [
      note('later-vintage', 'the figures held were released after the text; a revision may explain the difference'),
    ],
  });
}
