import { width } from '../../kernels/interval.js';
import { economyName } from '../../model/economy.js';
import { note } from '../../model/note.js';
import type { Verdict } from '../../model/verdict.js';
import { level, source, worked } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, soughtIn, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { convertedInWords, judgeConversion } from './judge-conversion.js';
import { judgeImplied } from './judge-implied.js';
import { byName, mismatch } from './mismatch.js';
import { noFigures, unsupported } from './no-figures.js';
import { agrees, balanceFromTotal, intervalOf, levelReadings, type Reading } from './recompute.js';

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
  const sought = soughtIn(c);
  if (!sought || claim.value === null) return unsupported(c);
  const all = readingsOf(c, sought);
  if (claim.converts) return judgeConversion(c, sought, all);
  const first = all.filter((r) => r.known && isFirst(c, r));
  const final = c.publisher ? undefined : all.find((r) => r.known && !isFirst(c, r));
  const match = first.find((r) => agrees(r.figure, c.interval) && !r.own && !isOverruled(c, r, first));
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
  const own = first.find((r) => agrees(r.figure, c.interval) && !isOverruled(c, r, first));
  if (own) return withinText(c, own, later, final);
  const converted = convertedInWords(c);
  if (converted) return judgeConversion(c, sought, all, converted);
  if (first.length > 0) return mismatch(c, sought, first, all, final);
  return onlyLater(c, all) ?? judgeImplied(c, sought) ?? noFigures(c, sought);
}

/** The reporter's own figures of the day, or those of the publisher that the claim names. */
const isFirst = (c: Case, r: Reading): boolean => c.publisher !== null || r.publisher !== 'UN Comtrade';

/** Sums of rounded figures agree with much; a figure printed more finely for the same thing decides. */
const isOverruled = (c: Case, r: Reading, all: readonly Reading[]): boolean =>
  r.by !== 'published' &&
  all.some(
    (other) =>
      other.by === 'published' &&
      other.publisher === r.publisher &&
      other.figure.currency === r.figure.currency &&
      width(intervalOf(other.figure)) < width(intervalOf(r.figure)) / 2 &&
      !agrees(other.figure, c.interval) &&
      agrees(other.figure, intervalOf(r.figure)),
  );

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

/** Monthly customs figures move by up to this between the first print and later vintages (see data/README.md). */
const USUAL_REVISION = 0.01;

/** Nothing was out by the day in what is held: later vintages may confirm, but a difference may be a revision. */
function onlyLater(c: Case, all: readonly Reading[]): Verdict | null {
  const { claim, book } = c;
  const later = all.find((r) => !r.known);
  if (!later) return null;
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
