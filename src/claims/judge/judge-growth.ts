import { impliedBase } from '../../measures/rebase.js';
import type { Figure, Measurement } from '../../model/figure.js';
import { note } from '../../model/note.js';
import { periodInWords, startYear, yearBefore } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import { basePeriodOf } from '../resolve/base-period.js';
import { about, level, range, rate, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, soughtFor, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { balanceGrowth, changeBetween, growthBetween } from './growth-between.js';
import { readingsOf } from './judge-level.js';
import { noFigures, unsupported } from './no-figures.js';
import { agrees, firstPublished, type Reading, rateReadings } from './recompute.js';

/** A growth rate or an amount of change, against the publisher's own rate and against the levels of either vintage of the base. */
export function judgeGrowth(c: Case): Verdict {
  const { claim } = c;
  const sought = soughtFor(claim);
  if (!sought) return unsupported(c);
  if (claim.value === null) return judgeDirection(c, sought);
  if (claim.unit === 'pp')
    return cannotTell(claim, 'no data', 'a change in percentage points is not checked against the figures');
  if (claim.unit !== 'percent') return judgeChange(c, sought);
  const rates = claim.comparison === 'yoy' ? rateReadings(c.book, sought).filter((r) => r.known) : [];
  const published =
    rates.find((r) => agrees(r.figure, c.interval) && !r.own) ?? rates.find((r) => agrees(r.figure, c.interval));
  const computed = growths(c, { ...sought, currency: claim.currency ?? published?.figure.currency ?? null });
  if (published) return asPublished(c, sought, published, computed);
  const onLevels = computed.find((g) => g.known && agrees(g.growth, c.interval));
  const own = rates[0];
  if (onLevels)
    return own
      ? verdict({
          status: 'holds-if',
          reading: `against ${level(onLevels.base.value, onLevels.base.currency)} as first published`,
          text: `${rate(onLevels.growth.value)} from the levels as published; the publisher's own rate is ${rate(own.figure.value)} (${source(own.figure)})`,
          computed: own.figure.value,
          unit: 'percent',
          evidence: evidenceFor(c.book, onLevels.growth, own.figure),
        })
      : verdict({
          status: 'holds',
          text: `${rate(onLevels.growth.value)}: ${onLevels.growth.formula} (${source(onLevels.growth)})`,
          computed: onLevels.growth.value,
          unit: 'percent',
          evidence: evidenceFor(c.book, onLevels.growth),
        });
  return againstAll(c, sought, rates, computed);
}

interface Growth {
  readonly growth: Measurement;
  readonly now: Figure;
  readonly base: Figure;
  readonly known: boolean;
  readonly publisher: string;
}

/** Growth from the levels of one publisher, where both periods are held. */
function growths(c: Case, sought: Sought): readonly Growth[] {
  const nowReadings = readingsOf(c, sought);
  const baseReadings = readingsOf(c, { ...sought, period: basePeriodOf(c.claim, sought.period) });
  const measure = sought.flow === 'balance' ? balanceGrowth : growthBetween;
  const found: Growth[] = [];
  for (const now of nowReadings)
    for (const base of baseReadings) {
      if (now.publisher !== base.publisher || now.figure.currency !== base.figure.currency || now.known !== base.known)
        continue;
      const growth = measure(now.figure, base.figure);
      if (growth)
        found.push({ growth, now: now.figure, base: base.figure, known: now.known, publisher: now.publisher });
    }
  return found.sort(
    (a, b) =>
      Number(b.known) - Number(a.known) ||
      Number(a.publisher === 'UN Comtrade') - Number(b.publisher === 'UN Comtrade'),
  );
}

/** The text prints the publisher's own rate; whether the base under it was revised decides how far one may go with it. */
function asPublished(c: Case, sought: Sought, published: Reading, computed: readonly Growth[]): Verdict {
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
  const unsaid =
    claim.currency === null
      ? `, in ${figure.currency === 'CNY' ? 'yuan' : figure.currency === 'USD' ? 'dollars' : figure.currency}`
      : '';
  const evidence = evidenceFor(book, figure, ...(first ? [first] : []), ...(final ? [final.growth] : []));
  if (first && now && base && !agrees(first, c.interval)) {
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

/** Nothing known on the day agrees: another currency, a later vintage, or a failure. */
function againstAll(c: Case, sought: Sought, rates: readonly Reading[], computed: readonly Growth[]): Verdict {
  const { claim, book } = c;
  const known = rates[0]?.figure ?? computed.find((g) => g.known)?.growth;
  const later = computed.find((g) => !g.known && agrees(g.growth, c.interval));
  if (!known) {
    if (later)
      return verdict({
        status: 'holds',
        text: `${rate(later.growth.value)} (${source(later.growth)}; no vintage of the day is held)`,
        computed: later.growth.value,
        unit: 'percent',
        evidence: evidenceFor(book, later.growth),
        notes: [note('later-vintage', 'the figures held were released after the text')],
      });
    const other = computed.find((g) => !g.known);
    if (other)
      return cannotTell(
        claim,
        'no data',
        `no vintage of the day is held; later figures give ${rate(other.growth.value)}, and a revision may explain the difference`,
        evidenceFor(book, other.growth),
      );
    return noFigures(c, sought);
  }
  const elsewhere = claim.currency === null ? null : otherCurrency(c, sought);
  if (elsewhere)
    return verdict({
      status: 'fails',
      text: `${rate(known.value)} in ${claim.currency}; ${rate(elsewhere.figure.value)} is the rate in ${elsewhere.figure.currency}`,
      computed: known.value,
      unit: 'percent',
      evidence: [...evidenceFor(book, known, elsewhere.figure), quoted(claim)],
    });
  const off = Math.abs((claim.value ?? 0) - known.value);
  // A rate of another sign and size was more likely tied to the wrong flow or period than misprinted.
  if (off > 15 && !c.arithmetic.suspect && Math.abs(Math.abs(claim.value ?? 0) - Math.abs(known.value)) > 1)
    return cannotTell(
      claim,
      'ambiguous',
      `not the rate held for ${periodInWords(sought.period)} (${rate(known.value)}): the text may mean another flow or period`,
      evidenceFor(book, known),
    );
  const wrongWay =
    Math.abs(Math.abs(claim.value ?? 0) - Math.abs(known.value)) < 0.1 &&
    Math.sign(claim.value ?? 0) !== Math.sign(known.value)
      ? '; the direction is wrong'
      : '';
  return verdict({
    status: 'fails',
    text: `${rate(known.value)} (${source(known)})${wrongWay}`,
    computed: known.value,
    unit: 'percent',
    evidence: [...evidenceFor(book, known), quoted(claim)],
  });
}

function otherCurrency(c: Case, sought: Sought): Reading | null {
  return (
    rateReadings(c.book, { ...sought, currency: null }).find(
      (r) => r.known && r.figure.currency !== c.claim.currency && agrees(r.figure, c.interval),
    ) ?? null
  );
}

/** "Down 1.5 billion": the difference between two levels. */
function judgeChange(c: Case, sought: Sought): Verdict {
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
  if (!known)
    return found[0]
      ? cannotTell(
          claim,
          'no data',
          `no vintage of the day is held; later figures give ${level(found[0].change.value, found[0].change.currency)}`,
          evidenceFor(book, found[0].change),
        )
      : noFigures(c, sought);
  const size = Math.abs(claim.value ?? 0);
  if (
    Math.abs(known.change.value) > 0 &&
    Math.abs((c.interval[0] + c.interval[1]) / 2 / known.change.value) > 3 &&
    size > 0
  )
    return cannotTell(
      claim,
      'ambiguous',
      `the levels held differ by ${level(known.change.value, known.change.currency)}: the text may mean another flow or period`,
      evidenceFor(book, known.change),
    );
  return verdict({
    status: 'fails',
    text: `${level(known.change.value, known.change.currency)}: ${known.change.formula} (${source(known.change)})`,
    computed: known.change.value,
    unit: known.change.currency,
    evidence: [...evidenceFor(book, known.change), quoted(claim)],
  });
}

/** "Trade shrank": only the direction. */
function judgeDirection(c: Case, sought: Sought): Verdict {
  const { claim, book } = c;
  const down = claim.direction === 'fall';
  const figure = rateReadings(book, sought).find((r) => r.known)?.figure ?? growths(c, sought)[0]?.growth;
  if (!figure) return noFigures(c, sought);
  const is = down ? figure.high < 0 : figure.low > 0;
  const not = down ? figure.low > 0 : figure.high < 0;
  const shown = `${rate(figure.value)} (${source(figure)})`;
  if (is)
    return verdict({
      status: 'holds',
      text: shown,
      computed: figure.value,
      unit: 'percent',
      evidence: evidenceFor(book, figure),
    });
  if (not)
    return verdict({
      status: 'fails',
      text: shown,
      computed: figure.value,
      unit: 'percent',
      evidence: [...evidenceFor(book, figure), quoted(claim)],
    });
  return cannotTell(claim, 'ambiguous', `${shown}: no change within rounding`, evidenceFor(book, figure));
}
