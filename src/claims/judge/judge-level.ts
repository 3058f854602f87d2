import { economyName } from '../../model/economy.js';
import { MIRROR_FLOW } from '../../model/flow.js';
import { note } from '../../model/note.js';
import { periodInWords } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import { arithmetic } from '../arithmetic/arithmetic.js';
import { slipTowards } from '../arithmetic/digit-slip.js';
import { level, source, worked } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, soughtFor, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { judgeConversion } from './judge-conversion.js';
import { noFigures, unsupported } from './no-figures.js';
import { agrees, balanceFromTotal, intervalOf, levelReadings, type Reading } from './recompute.js';

const byName = (r: Reading): string =>
  r.publisher === 'UN Comtrade' ? 'final figures as reported to the UN' : 'figures';

/** All readings of a level or a balance; for a balance also by way of the total. */
export function readingsOf(c: Case, sought: Sought): readonly Reading[] {
  const found = levelReadings(c.book, sought);
  return sought.flow === 'balance' && !found.some((r) => r.known && r.publisher !== 'UN Comtrade')
    ? [...balanceFromTotal(c.book, sought), ...found]
    : found;
}

/** A level or a balance against the figures: as published on the day, worked out, by the other side, or as later revised. */
export function judgeLevel(c: Case): Verdict {
  const { claim, book } = c;
  const sought = soughtFor(claim);
  if (!sought) return unsupported(c);
  const all = readingsOf(c, sought);
  if (claim.converts) return judgeConversion(c, sought, all);
  const first = all.filter((r) => r.known && r.publisher !== 'UN Comtrade');
  const final = all.find((r) => r.known && r.publisher === 'UN Comtrade');
  const match = first.find((r) => agrees(r.figure, c.interval) && !r.own);
  const later =
    final && !agrees(final.figure, c.interval)
      ? `; ${economyName(sought.reporter)}'s ${byName(final)}: ${level(final.figure.value, final.figure.currency)}`
      : '';
  if (match)
    return verdict({
      status: 'holds',
      text: `${worked(match.figure)} (${source(match.figure)})${later}`,
      computed: match.figure.value,
      unit: match.figure.currency,
      evidence: evidenceFor(book, match.figure, ...(final ? [final.figure] : [])),
      notes: seenThrough(match),
    });
  const own = first.find((r) => agrees(r.figure, c.interval));
  if (own) return withinText(c, own, later, final);
  if (first.length > 0) return mismatch(c, sought, first, all, final);
  return onlyLater(c, sought, all);
}

const seenThrough = (r: Reading): Verdict['notes'] =>
  r.partlyOwn ? [note('partly-own', "rests in part on a figure that came through this text's publisher")] : [];

/** The only row that agrees came through the publisher of the text: it cannot confirm it, but the text's other numbers can. */
function withinText(c: Case, own: Reading, later: string, final: Reading | undefined): Verdict {
  const { claim, book } = c;
  const why = `the only unrounded figure held came through ${book.publisher}, the text's own publisher`;
  const evidence = [
    ...evidenceFor(book, own.figure, ...(final ? [final.figure] : [])),
    quoted(claim, c.arithmetic.why ?? 'as the text says'),
  ];
  if (!c.arithmetic.checkable || c.arithmetic.status === 'inconsistent')
    return cannotTell(claim, 'no data', `${why}${later}`, evidence);
  return verdict({
    status: 'holds',
    reading: 'within the text',
    text: `${level(own.figure.value, own.figure.currency)} fits the text's own sums and growth; ${why}${later}`,
    computed: own.figure.value,
    unit: own.figure.currency,
    evidence,
    notes: [note('own-figure', `no independent unrounded figure is known: ${why}`)],
  });
}

function mismatch(
  c: Case,
  sought: Sought,
  first: readonly Reading[],
  all: readonly Reading[],
  final: Reading | undefined,
): Verdict {
  const { claim, book } = c;
  const best = first.find((r) => !r.own) ?? first[0]!;
  const value = Math.abs((c.interval[0] + c.interval[1]) / 2);
  const off = Math.abs(value / Math.abs(best.figure.value) - 1);
  const other = [final, ...all.filter((r) => !r.known)].find((r) => r !== undefined && agrees(r.figure, c.interval));
  if (other)
    return verdict({
      status: 'holds-if',
      reading: other.known ? `by the ${byName(other)}` : `with figures released later (${source(other.figure)})`,
      text: `${worked(other.figure)} (${source(other.figure)}); as known on the day ${worked(best.figure)}`,
      computed: best.figure.value,
      unit: best.figure.currency,
      evidence: evidenceFor(book, other.figure, best.figure),
    });
  const mirrored = mirrorReading(c, sought);
  if (mirrored)
    return verdict({
      status: 'holds-if',
      reading: `by the figures of ${economyName(sought.partner, { the: true })}`,
      text: `${worked(mirrored.figure)} by ${mirrored.publisher}; ${best.publisher} has ${worked(best.figure)}`,
      computed: best.figure.value,
      unit: best.figure.currency,
      evidence: evidenceFor(book, mirrored.figure, best.figure),
    });
  const slip = claim.quantity ? slipTowards(claim.quantity, magnitude(best)) : null;
  // A number that is nowhere near, and that no slip explains, was more likely tied to the wrong flow than misprinted.
  if (off > 0.35 && !slip && !c.arithmetic.suspect)
    return cannotTell(
      claim,
      'ambiguous',
      `not the figure held for ${periodInWords(sought.period)} (${worked(best.figure)}): the text may mean another flow or period`,
      evidenceFor(book, best.figure),
    );
  const repair = slip
    ? slip.kind === 'scale word'
      ? '; the scale word looks wrong'
      : `; two digits swapped? (${slip.value.toFixed(decimals(claim.quantity!.step))})`
    : '';
  const later = final ? `; ${byName(final)}: ${level(final.figure.value, final.figure.currency)}` : '';
  const silent =
    c.arithmetic.status === 'consistent' && best.by === 'remainder' ? "; the text's own sums cannot show it" : '';
  return verdict({
    status: 'fails',
    text: `${worked(best.figure)} (${source(best.figure)})${repair}${silent}${later}`,
    computed: best.figure.value,
    unit: best.figure.currency,
    evidence: [...evidenceFor(book, best.figure), quoted(claim)],
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

/** Monthly customs figures move by up to this between the first print and later vintages (see data/README.md). */
const USUAL_REVISION = 0.01;

const decimals = (step: number): number => Math.max(0, Math.round(-Math.log10(step)));
const magnitude = (r: Reading): readonly [number, number] => {
  const [low, high] = intervalOf(r.figure);
  return [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
};

/** The same flow as the partner records it, when that is what the text gives. */
function mirrorReading(c: Case, sought: Sought): Reading | null {
  if (sought.partner === 'WLD') return null;
  const turned: Sought = {
    ...sought,
    reporter: sought.partner,
    partner: sought.reporter,
    flow: MIRROR_FLOW[sought.flow],
  };
  const sign = sought.flow === 'balance' ? -1 : 1;
  const interval = sign < 0 ? ([-c.interval[1], -c.interval[0]] as const) : c.interval;
  return levelReadings(c.book, turned).find((r) => r.known && agrees(r.figure, interval)) ?? null;
}

/** Nothing was out by the day in what is held: later vintages may confirm, but a difference may be a revision. */
function onlyLater(c: Case, sought: Sought, all: readonly Reading[]): Verdict {
  const { claim, book } = c;
  const later = all.find((r) => !r.known);
  if (!later) return noFigures(c, sought);
  const match = all.find((r) => !r.known && agrees(r.figure, c.interval));
  if (match)
    return verdict({
      status: 'holds',
      text: `${worked(match.figure)} (${source(match.figure)}; no vintage of the day is held)`,
      computed: match.figure.value,
      unit: match.figure.currency,
      evidence: evidenceFor(book, match.figure),
      notes: [note('later-vintage', 'the figures held were released after the text')],
    });
  const off = Math.abs((c.interval[0] + c.interval[1]) / 2 / later.figure.value - 1);
  if (off <= USUAL_REVISION)
    return verdict({
      status: 'holds-if',
      reading: 'up to later revisions',
      text: `${worked(later.figure)} in later figures (${source(later.figure)}), ${(off * 100).toFixed(1)} % off; no vintage of the day is held`,
      computed: later.figure.value,
      unit: later.figure.currency,
      evidence: evidenceFor(book, later.figure),
      notes: [
        note('later-vintage', 'the figures held were released after the text; a revision may explain the difference'),
      ],
    });
  return cannotTell(
    claim,
    'no data',
    `no vintage of the day is held; later figures say ${worked(later.figure)} (${source(later.figure)}), and a revision may explain the difference`,
    evidenceFor(book, later.figure),
  );
}
