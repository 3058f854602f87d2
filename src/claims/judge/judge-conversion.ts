import { div, type Interval, intersects } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import { note } from '../../model/note.js';
import { periodInWords, samePeriod, startIndex, within } from '../../model/period.js';
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
export function judgeConversion(
  c: Case,
  sought: Sought,
  readings: readonly Reading[],
  of = c.claims.find((other) => other.id === c.claim.converts),
): Verdict {
  const { claim, book } = c;
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
  const spot =
    spotRate(c, of.currency, claim.currency, implied) ?? averageRate(c, of.currency, claim.currency, implied);
  const evidence = [
    quoted(of),
    quoted(claim),
    ...(spot ? [rateEvidence(spot)] : []),
    ...(published ? evidenceFor(book, published.figure) : []),
  ];
  const how = spot
    ? `a conversion at the ${spot.basis === 'day' ? 'spot rate of the day' : `${spot.period.months > 1 ? 'average' : 'rate'} of ${spot.period.months > 1 ? periodInWords(spot.period) : spot.period.start}`} (${spot.value.toFixed(2)})`
    : `a conversion at ${said}`;
  if (published) {
    const growth =
      claim.currency === null
        ? undefined
        : rateReadings(book, { ...sought, currency: claim.currency }).find((r) => r.known);
    const grew = growth ? `, ${rate(growth.figure.value)}` : '';
    return verdict({
      // A rate that nobody could have used is a slip, not a choice of day.
      status: spot || !hasRates(c, of.currency) || near(implied, perDollar, of.currency, c) ? 'misleading' : 'fails',
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

/** "41.76 trillion yuan, or 5.83 trillion dollars": the same figure in another currency just before, at a likely rate. */
export function convertedInWords(c: Case): Claim | null {
  const { claim } = c;
  const of = c.claims.find(
    (o) =>
      o.sentence[0] === claim.sentence[0] &&
      o.end <= claim.start &&
      claim.start - o.end <= MOST_BETWEEN &&
      o.kind === claim.kind &&
      o.flow === claim.flow &&
      o.partner === claim.partner &&
      o.reporter === claim.reporter &&
      o.currency !== claim.currency &&
      o.value !== null &&
      o.period !== null &&
      claim.period !== null &&
      samePeriod(o.period, claim.period),
  );
  if (!of) return null;
  const implied = div(claimInterval(of), c.interval);
  const likely = near(implied, claim.currency === 'USD', of.currency, c);
  return likely || spotRate(c, of.currency, claim.currency, implied) ? of : null;
}

/** Characters between an amount and its conversion: ", or about ". */
const MOST_BETWEEN = 40;

/** Are rates of the currency held at all? Without them nobody can say what could be used. */
const hasRates = (c: Case, foreign: string | null): boolean =>
  c.book.rates.some((r) => r.currency === foreign || r.currency === c.claim.currency);

/** Does the implied rate lie within 3 percent of one of the months around the text, or of the claim's own? */
function near(implied: readonly [number, number], perDollar: boolean, foreign: string | null, c: Case): boolean {
  const span = perDollar ? implied : ([1 / implied[1], 1 / implied[0]] as const);
  const month = startIndex({ start: (c.book.published ?? c.book.asOf).slice(0, 7), months: 1 });
  return c.book.rates.some(
    (r) =>
      (r.currency === foreign || r.currency === c.claim.currency) &&
      (Math.abs(startIndex(r.period) - month) <= 14 || (c.claim.period && within(r.period, c.claim.period))) &&
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

/** The mean of the monthly averages over the claim's own period, where that gives the conversion. */
function averageRate(c: Case, from: string | null, to: string | null, implied: Interval): Rate | null {
  const foreign = to === 'USD' ? from : from === 'USD' ? to : null;
  const { period } = c.claim;
  if (!foreign || !period) return null;
  const months = c.book.rates.filter(
    (r) => r.currency === foreign && r.basis === 'period average' && r.period.months === 1 && within(r.period, period),
  );
  if (months.length < period.months || period.months < 2) return null;
  const value = months.reduce((sum, r) => sum + r.value, 0) / months.length;
  const span = to === 'USD' ? implied : ([1 / implied[1], 1 / implied[0]] as const);
  return intersects([value * 0.997, value * 1.003], span) ? { ...months.at(-1)!, period, value } : null;
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
