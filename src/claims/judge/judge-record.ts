import { extremeSince } from '../../measures/record.js';
import { firstSince } from '../../measures/since.js';
import { type StreakKind, streak } from '../../measures/streak.js';
import type { Currency } from '../../model/currency.js';
import { type Figure, inputsOf } from '../../model/figure.js';
import {
  comparePeriods,
  endIndex,
  frequencyOf,
  type Period,
  periodInWords,
  samePeriod,
  startIndex,
  startMonth,
  startYear,
  yearBefore,
} from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import { level, rate, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, soughtFor, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { growthBetween } from './growth-between.js';
import { noFigures, unsupported } from './no-figures.js';
import { levelReadings, rateReadings } from './recompute.js';

const IN: Partial<Record<Currency, string>> = { USD: 'dollars', CNY: 'yuan', EUR: 'euros', JPY: 'yen' };

/** The periods of one length that are held for a flow, in order. */
function periodsHeld(c: Case, sought: Sought): readonly Period[] {
  const found = new Map<string, Period>();
  for (const row of c.book.rows) {
    if (row.reporter !== sought.reporter || row.partner !== sought.partner || row.product !== sought.product) continue;
    if (row.period.months === sought.period.months && !row.period.days) found.set(row.period.start, row.period);
    // A year that is held by month is found as a sum.
    if (sought.period.months > 1 && row.period.months === 1 && startMonth(row.period) === startMonth(sought.period))
      found.set(row.period.start, { start: row.period.start, months: sought.period.months });
  }
  return [...found.values()].sort(comparePeriods);
}

/** The currency in which a record is looked for: the claim's, else dollars, else what is held. */
const currencyFor = (c: Case, sought: Sought): Currency =>
  c.claim.currency ??
  (c.book.rows.some((r) => r.reporter === sought.reporter && r.partner === sought.partner && r.currency === 'USD')
    ? 'USD'
    : (c.book.rows[0]?.currency ?? 'USD'));

interface Dated {
  readonly period: Period;
  readonly change: Figure;
}

/** Yearly changes: the publisher's own rate where one was out, else from levels. One currency. */
function changesOf(c: Case, sought: Sought, currency: Currency): readonly Dated[] {
  return periodsHeld(c, sought).flatMap((period) => {
    if (endIndex(period) > endIndex(sought.period)) return [];
    const at: Sought = { ...sought, period, currency };
    const published = rateReadings(c.book, at).find((r) => r.known);
    if (published) return [{ period, change: published.figure }];
    const [now, base] = [levelOf(c, at), levelOf(c, { ...at, period: yearBefore(period) })];
    const change =
      now && base && inputsOf(now)[0]?.publisher === inputsOf(base)[0]?.publisher ? growthBetween(now, base) : null;
    return change ? [{ period, change }] : [];
  });
}

const levelOf = (c: Case, sought: Sought): Figure | null => {
  const readings = levelReadings(c.book, sought).filter((r) => r.publisher !== 'UN Comtrade');
  return (readings.find((r) => r.known) ?? readings[0])?.figure ?? null;
};

function levelsOf(c: Case, sought: Sought, currency: Currency): readonly Figure[] {
  return periodsHeld(c, sought).flatMap((period) => {
    if (startIndex(period) > startIndex(sought.period)) return [];
    if (c.claim.scope && startMonth(period) !== startMonth(sought.period)) return [];
    const figure = levelOf(c, { ...sought, period, currency });
    return figure ? [figure] : [];
  });
}

const held = (c: Case, figures: readonly Figure[]): string =>
  figures.some((f) => inputsOf(f).some((row) => row.released > c.book.asOf)) ? ', by figures released later' : '';

/** "The first fall since 2019", "the highest on record": from the periods held, in one currency that is named. */
export function judgeRecord(c: Case): Verdict {
  const { claim } = c;
  const sought = soughtFor(claim);
  if (!sought) return unsupported(c);
  const currency = currencyFor(c, sought);
  const direction = claim.direction ?? 'high';
  if (direction === 'first_fall' || direction === 'first_rise')
    return judgeFirst(c, sought, currency, direction === 'first_fall' ? 'fall' : 'rise');
  if (direction === 'high' || direction === 'low' || direction === 'first_above')
    return judgeExtreme(c, sought, currency);
  return noFigures(c, sought);
}

function judgeFirst(c: Case, sought: Sought, currency: Currency, kind: 'fall' | 'rise'): Verdict {
  const { claim, book } = c;
  const changes = changesOf(c, sought, currency);
  if (!changes.some((change) => samePeriod(change.period, sought.period))) return noFigures(c, sought);
  const answer = firstSince(changes, sought.period, kind);
  const since = claim.since ?? null;
  const shownFrom = answer.since ? startIndex(answer.since) : startIndex(sought.period) - 48;
  const run = changes.filter((x) => startIndex(x.period) >= shownFrom);
  const series = run
    .map((x) => `${rate(x.change.value).replace(' %', '')}${run.length < 8 ? ` (${periodShort(x.period)})` : ''}`)
    .join(', ');
  const evidence = evidenceFor(book, ...run.map((x) => x.change));
  const words = `in ${IN[currency] ?? currency}: ${series} %`;
  if (answer.holds === null)
    return cannotTell(
      claim,
      'no data',
      `${words}; ${answer.notes[0]?.text ?? 'earlier changes are not held'}`,
      evidence,
    );
  const actual = answer.since ? periodInWords(answer.since) : 'before the first figure held';
  const right =
    answer.holds &&
    answer.since !== null &&
    (since === null
      ? claim.value === null || spanOf(claim.value, sought.period, answer.since)
      : String(startYear(answer.since)) === since);
  if (right && !answer.uncertain)
    return verdict({
      status: 'holds',
      text: words,
      evidence,
      notes: [{ code: 'currency', text: `counted in ${IN[currency] ?? currency}` }],
    });
  if (answer.uncertain)
    return cannotTell(claim, 'no data', `${words}; ${answer.notes[0]?.text ?? 'a gap leaves it open'}`, evidence);
  return verdict({
    status: 'fails',
    text: `${answer.holds ? `the first ${kind} since ${actual}` : `no first ${kind}: ${answer.notes[0]?.text ?? `${actual} was one too`}`}; ${words}`,
    evidence: [...evidence, quoted(claim)],
  });
}

const periodShort = (period: Period): string => (period.months === 12 ? period.start.slice(0, 4) : period.start);
/** "In five months" counts the periods since, this one included or not. */
const spanOf = (count: number, now: Period, since: Period): boolean => {
  const steps = (startIndex(now) - startIndex(since)) / (frequencyOf(now) === 'annual' ? 12 : now.months);
  return steps === count || steps === count + 1;
};

function judgeExtreme(c: Case, sought: Sought, currency: Currency): Verdict {
  const { claim, book } = c;
  const levels = levelsOf(c, sought, currency);
  const own = levels.find((figure) => samePeriod(figure.period, sought.period));
  if (!own) return noFigures(c, sought);
  if (claim.direction === 'first_above') return judgeThreshold(c, levels, own);
  // The largest deficit is the lowest balance.
  const down = sought.flow === 'balance' && own.value < 0 ? claim.direction !== 'low' : claim.direction === 'low';
  const answer = extremeSince(levels, sought.period, down ? 'low' : 'high');
  const shown = `${level(own.value, own.currency)} (${source(own)}${held(c, levels)})`;
  const scope = `${IN[currency] ?? currency}, ${claim.scope ? `${claim.scope}, ` : ''}figures held from ${levels[0] ? periodInWords(levels[0].period) : 'none'} on`;
  const evidence = evidenceFor(
    book,
    own,
    ...levels.filter((f) => answer.since !== null && samePeriod(f.period, answer.since)),
  );
  if (answer.holds === null || answer.uncertain)
    return cannotTell(
      claim,
      'no data',
      `${shown}; ${answer.notes[0]?.text ?? 'earlier figures are missing'} (${scope})`,
      evidence,
    );
  const right = claim.since ? answer.since !== null && startYear(answer.since) <= Number(claim.since) : answer.record;
  if (right)
    return verdict({
      status: 'holds',
      text: `${shown}; ${answer.record ? 'no earlier figure held is as large' : `the most since ${periodInWords(answer.since!)}`} (${scope})`,
      computed: own.value,
      unit: own.currency,
      evidence,
    });
  if (answer.since === null) return cannotTell(claim, 'no data', `${shown}; ${scope}`, evidence);
  return verdict({
    status: 'fails',
    text: `${shown}; ${periodInWords(answer.since)} was as large (${scope})`,
    computed: own.value,
    unit: own.currency,
    evidence: [...evidence, quoted(claim)],
  });
}

/** "The first January above 30 billion". */
function judgeThreshold(c: Case, levels: readonly Figure[], own: Figure): Verdict {
  const { claim, book } = c;
  const limit = Math.abs((c.interval[0] + c.interval[1]) / 2);
  const above = levels.filter((figure) => Math.abs(figure.value) > limit);
  const shown = `${level(own.value, own.currency)} (${source(own)}${held(c, levels)}), figures held from ${periodInWords(levels[0]!.period)} on`;
  const evidence = evidenceFor(book, own, ...above.slice(0, 3));
  if (above.length === 1 && above[0] === own)
    return verdict({
      status: 'holds',
      text: `${shown}; none before is above`,
      computed: own.value,
      unit: own.currency,
      evidence,
    });
  const earlier = above.find((figure) => figure !== own);
  return earlier
    ? verdict({
        status: 'fails',
        text: `${periodInWords(earlier.period)} was above it already: ${level(earlier.value, earlier.currency)}`,
        computed: own.value,
        unit: own.currency,
        evidence: [...evidence, quoted(claim)],
      })
    : verdict({
        status: 'fails',
        text: `${shown}: not above`,
        computed: own.value,
        unit: own.currency,
        evidence: [...evidence, quoted(claim)],
      });
}

/** "Down for a sixth month in a row": counted back over the periods held. */
export function judgeStreak(c: Case): Verdict {
  const { claim, book } = c;
  const sought = soughtFor(claim);
  if (!sought) return unsupported(c);
  const currency = currencyFor(c, sought);
  const kind = streakKind(c, sought);
  const figures =
    kind === 'fall' || kind === 'rise'
      ? changesOf(c, sought, currency).map((x) => x.change)
      : levelsOf(c, sought, currency);
  if (!kind || claim.value === null || !figures.some((f) => samePeriod(f.period, sought.period)))
    return noFigures(c, sought);
  const answer = streak(figures, sought.period, kind);
  const evidence = evidenceFor(book, answer);
  if (answer.open && answer.value < claim.value)
    return cannotTell(claim, 'no data', `${answer.formula}; earlier figures are not held`, evidence);
  if (answer.value === claim.value)
    return verdict({
      status: 'holds',
      text: `${answer.formula}${held(c, figures)}`,
      computed: answer.value,
      unit: claim.unit ?? 'periods',
      evidence,
    });
  if (held(c, figures) !== '' || answer.low !== answer.high)
    return cannotTell(claim, 'no data', `${answer.formula}, in the figures held now`, evidence);
  return verdict({
    status: 'fails',
    text: answer.formula,
    computed: answer.value,
    unit: claim.unit ?? 'periods',
    evidence: [...evidence, quoted(claim)],
  });
}

function streakKind(c: Case, sought: Sought): StreakKind | null {
  const words = c.text.slice(c.claim.sentence[0], c.claim.sentence[1]);
  if (c.claim.direction === 'fall' || c.claim.direction === 'rise') return c.claim.direction;
  if (sought.flow === 'balance')
    return /deficit|in the red|negative/i.test(words) ? 'deficit' : /surplus/i.test(words) ? 'surplus' : null;
  return /\b(?:fall|fell|drop|declin|decreas|down|shr[ai]nk)/i.test(words)
    ? 'fall'
    : /\b(?:rise|rose|gr[eo]w|increas|up)\b/i.test(words)
      ? 'rise'
      : null;
}
