import { impliedBase } from '../../measures/rebase.js';
import type { Claim } from '../../model/claim.js';
import { CURRENCY_WORD, type Currency } from '../../model/currency.js';
import { note } from '../../model/note.js';
import { periodInWords, samePeriod, startYear, yearBefore } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import { about, level, range, rate, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, verdict } from './case.js';
import { amountBeside, namesYuan } from './currency-beside.js';
import { evidenceFor } from './evidence.js';
import { growthBetween } from './growth-between.js';
import { type Growth, growths } from './growth-readings.js';
import { readingsOf } from './judge-level.js';
import { agrees, firstPublished, type Reading, rateReadings } from './recompute.js';

/** The text prints the publisher's own rate; whether the base under it was revised decides how far one may go with it. */
export function asPublished(c: Case, sought: Sought, published: Reading, computed: readonly Growth[]): Verdict {
  const { claim, book } = c;
  const { figure } = published;
  const inCurrency: Sought = { ...sought, currency: figure.currency };
  const basePeriod = yearBefore(sought.period);
  const now = readingsOf(c, inCurrency).find((r) => r.known && r.publisher === published.publisher);
  const base = firstPublished(book, { ...inCurrency, period: basePeriod });
  const first = now && base ? growthBetween(now.figure, base) : null;
  const final = computed.find((g) => g.known && g.publisher === 'UN Comtrade' && !agrees(g.growth, c.interval));
  const later = final
    ? `; final figures as reported to the UN (${level(final.base.value, final.base.currency)}, ${level(final.now.value, final.now.currency)}) give ${rate(final.growth.value)}`
    : '';
  const unsaid = claim.currency === null ? `, in ${CURRENCY_WORD[figure.currency] ?? figure.currency}` : '';
  const evidence = evidenceFor(book, figure, ...(first ? [first] : []), ...(final ? [final.growth] : []));
  const beside = besideOther(c, figure) ?? besideAmount(c, sought, figure);
  if (beside) return misplaced(c, sought, figure, beside);
  if (first && now && base && !agrees(first, c.interval) && !isLastDigit(c, first.value)) {
    const implied = impliedBase(now.figure, figure);
    const year = startYear(basePeriod);
    const which = sought.period.months === 12 ? `${year}` : periodInWords(basePeriod);
    return verdict({
      status: 'holds-if',
      reading: `against the revised ${which} base of about ${about(implied.value, implied.currency)} (${range(implied.low, implied.high, implied.currency)})`,
      text: `against a revised ${which} base of ${about(implied.value, implied.currency)} (${range(implied.low, implied.high, implied.currency)})${unsaid}; ${rate(first.value)} against ${level(base.value, base.currency)} first published${later}`,
      computed: figure.value,
      unit: 'percent',
      evidence,
      notes: [
        note(
          'base-revised',
          `the publisher's own rate of ${rate(figure.value)} rests on a base of about ${about(implied.value, implied.currency)}; first published was ${level(base.value, base.currency)}`,
        ),
      ],
    });
  }
  if (published.own && c.arithmetic.status !== 'consistent')
    return cannotTell(
      claim,
      'no data',
      `${rate(figure.value)} is held only through ${book.publisher}, the text's own publisher${later}`,
      evidence,
    );
  const fits =
    c.arithmetic.status === 'consistent' && c.arithmetic.why && /make|against/.test(c.arithmetic.why)
      ? `; ${c.arithmetic.why}`
      : '';
  return verdict({
    status: 'holds',
    text: `${rate(figure.value)} as published (${source(figure)})${unsaid}${later}${fits}`,
    computed: figure.value,
    unit: 'percent',
    evidence,
  });
}

/** A base revised by so little that the rate moves by one in its last digit is the same base. */
const isLastDigit = ({ claim }: Case, first: number): boolean =>
  claim.quantity !== null && Math.abs(first - (claim.value ?? 0)) < claim.quantity.step * 1.5;

/** A rate of the same sentence and period that is counted in another currency, where this one names none. */
function besideOther(c: Case, figure: Reading['figure']): Claim | null {
  const { claim } = c;
  if (claim.currency !== null && !claim.currencyAssumed) return null;
  if (namesYuan(c)) return null;
  return (
    c.claims.find(
      (other) =>
        other.id !== claim.id &&
        other.kind === 'growth' &&
        other.unit === 'percent' &&
        other.sentence[0] === claim.sentence[0] &&
        other.reporter === claim.reporter &&
        other.currency !== null &&
        other.currency !== figure.currency &&
        other.period !== null &&
        claim.period !== null &&
        samePeriod(other.period, claim.period),
    ) ?? null
  );
}

/** The rate in one currency as known on the day: the publisher's own, else that of the levels. */
const rateIn = (c: Case, sought: Sought): Reading['figure'] | undefined =>
  rateReadings(c.book, sought).find((r) => r.known)?.figure ?? growths(c, sought).find((g) => g.known)?.growth;

/** An amount of the same sentence in another currency, in which the rate held is another one. */
function besideAmount(c: Case, sought: Sought, figure: Reading['figure']): Claim | null {
  if (c.claim.currency !== null && !c.claim.currencyAssumed) return null;
  const beside = amountBeside(c, (currency) => currency !== figure.currency);
  const same = beside && rateIn(c, { ...sought, currency: beside.currency });
  return same && !agrees(same, c.interval) ? beside : null;
}

/** True, but set beside a rate in another currency as if the two could be compared. */
function misplaced(c: Case, sought: Sought, figure: Reading['figure'], beside: Claim): Verdict {
  const word = (currency: Currency | null): string => (currency && CURRENCY_WORD[currency]) ?? String(currency);
  const same = rateIn(c, { ...sought, currency: beside.currency });
  const then = same ? `; in ${word(beside.currency)} it is ${rate(same.value)} (${source(same)})` : '';
  return verdict({
    status: 'misleading',
    text: `${rate(figure.value)} is in ${word(figure.currency)} (${source(figure)}), beside ${beside.kind === 'growth' ? rate(beside.value ?? NaN) : `"${beside.quote}"`} in ${word(beside.currency)}${then}`,
    computed: figure.value,
    unit: 'percent',
    evidence: [...evidenceFor(c.book, figure, ...(same ? [same] : [])), quoted(beside)],
  });
}
