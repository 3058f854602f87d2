import { div, intersects } from '../../kernels/interval.js';
import { note } from '../../model/note.js';
import { startIndex } from '../../model/period.js';
import type { Rate } from '../../model/rate.js';
import type { Evidence, Verdict } from '../../model/verdict.js';
import { claimInterval, fullValue } from '../arithmetic/facts.js';
import { level, rate, source } from '../say.js';
import { type Sought, wasOut } from './book.js';
import { type Case, cannotTell, quoted, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { agrees, type Reading, rateReadings } from './recompute.js';

/**
 * An amount in brackets, converted by the newsroom: the rate that the two amounts imply, against the period's average
 * and the rate of the day, and against the dollar figure that the publisher itself printed.
 */
export function judgeConversion(c: Case, sought: Sought, readings: readonly Reading[]): Verdict {
  const { claim, book } = c;
  const of = c.claims.find((other) => other.id === claim.converts);
  if (!of) return cannotTell(claim, 'ambiguous', 'a converted amount without the amount it converts');
  const published = readings.find(
    (r) => r.known && r.figure.currency === claim.currency && r.publisher !== 'UN Comtrade',
  );
  if (published && agrees(published.figure, c.interval))
    return verdict({
      status: 'holds',
      text: `${level(published.figure.value, published.figure.currency)} as published (${source(published.figure)})`,
      computed: published.figure.value,
      unit: published.figure.currency,
      evidence: evidenceFor(book, published.figure),
    });
  const implied = div(claimInterval(of), c.interval);
  const perDollar = claim.currency === 'USD';
  const shown = fullValue(of) / fullValue(claim);
  const said = (perDollar ? shown : 1 / shown).toFixed(2);
  const spot = spotRate(c, of.currency, claim.currency, implied);
  const evidence = [
    quoted(of),
    quoted(claim),
    ...(spot ? [rateEvidence(spot)] : []),
    ...(published ? evidenceFor(book, published.figure) : []),
  ];
  const how = spot
    ? `a conversion at the ${spot.basis === 'day' ? 'spot rate of the day' : `rate of ${spot.period.start}`} (${spot.value.toFixed(2)})`
    : `a conversion at ${said}`;
  if (published) {
    const growth =
      claim.currency === null
        ? undefined
        : rateReadings(book, { ...sought, currency: claim.currency }).find((r) => r.known);
    const grew = growth ? `, ${rate(growth.figure.value)}` : '';
    return verdict({
      // A rate that nobody could have used is a slip, not a choice of day.
      status: spot || near(implied, perDollar, of.currency, c) ? 'misleading' : 'fails',
      text: `${how}; the published figure is ${level(published.figure.value, published.figure.currency)}${grew} (${source(published.figure)})`,
      computed: published.figure.value,
      unit: published.figure.currency,
      evidence: [...evidence, ...(growth ? evidenceFor(book, growth.figure) : [])],
      notes: [
        note(
          'spot-conversion',
          'official dollar figures are converted month by month; a rate of one day gives another number',
        ),
      ],
    });
  }
  if (spot)
    return verdict({
      status: 'holds-if',
      reading: `converted at ${spot.value.toFixed(2)}`,
      text: `${how}, not a published figure`,
      evidence,
    });
  const contradiction = c.arithmetic.status === 'inconsistent';
  return cannotTell(
    claim,
    contradiction ? 'ambiguous' : 'no data',
    `${how}; no published figure in that currency is held`,
    evidence,
  );
}

/** Does the implied rate lie within 3 percent of one of the months around the text? */
function near(implied: readonly [number, number], perDollar: boolean, foreign: string | null, c: Case): boolean {
  const span = perDollar ? implied : ([1 / implied[1], 1 / implied[0]] as const);
  const month = startIndex({ start: (c.book.published ?? c.book.asOf).slice(0, 7), months: 1 });
  return c.book.rates.some(
    (r) =>
      (r.currency === foreign || r.currency === c.claim.currency) &&
      Math.abs(startIndex(r.period) - month) <= 14 &&
      intersects([r.value * 0.97, r.value * 1.03], span),
  );
}

/** A rate near the day of the text that gives the conversion: the day's own first, else the month's. */
function spotRate(c: Case, from: string | null, to: string | null, implied: readonly [number, number]): Rate | null {
  const foreign = to === 'USD' ? from : from === 'USD' ? to : null;
  if (!foreign) return null;
  const span = to === 'USD' ? implied : ([1 / implied[1], 1 / implied[0]] as const);
  const month = startIndex({ start: (c.book.published ?? c.book.asOf).slice(0, 7), months: 1 });
  const near = c.book.rates.filter(
    (r) =>
      r.currency === foreign && (wasOut(c.book, r) || r.basis === 'day') && Math.abs(startIndex(r.period) - month) <= 2,
  );
  const meets = (r: Rate): boolean => intersects([r.value * 0.998, r.value * 1.002], span);
  const order = { day: 0, 'end of period': 1, 'period average': 2 } as const;
  return near.filter(meets).sort((a, b) => order[a.basis] - order[b.basis])[0] ?? null;
}

const rateEvidence = (r: Rate): Evidence => ({
  source: r.publisher,
  table: r.table,
  vintage: r.released,
  period: r.day ?? r.period.start,
  value: r.value,
  unit: `${r.currency} per USD`,
  via: r.via,
  text: `exchange rate, ${r.basis}`,
});
