import type { Currency } from '../../model/currency.js';
import { type Figure, inputsOf } from '../../model/figure.js';
import { comparePeriods, endIndex, justBefore, type Period, startMonth, yearBefore } from '../../model/period.js';
import { type Sought, wasOut } from './book.js';
import { type Case, isYear } from './case.js';
import { growthBetween } from './growth-between.js';
import { impliedBalance, impliedLevels } from './judge-implied.js';
import { balanceFromTotal, levelReadings, rateReadings } from './recompute.js';
import { sharesOf } from './shares.js';
import { rowsOfFlow } from './shelf.js';
import type { Dated } from './since.js';

/** From what was out by the day, or from every vintage there is now. */
export type Sight = 'day' | 'now';

/** The periods of one length that are held for a pair, in order, up to the claim's own. */
export function periodsHeld(c: Case, sought: Sought): readonly Period[] {
  const found = new Map<string, Period>();
  const { months } = sought.period;
  const { scope } = c.claim;
  const yearly = (scope !== undefined && scope !== 'as said' && !isYear(scope)) || months > 6;
  for (const flow of ['exports', 'imports', 'total', 'balance'] as const)
    for (const { period } of rowsOfFlow(c.book, { ...sought, flow, currency: null })) {
      if (period.days || endIndex(period) > endIndex(sought.period)) continue;
      if (yearly && startMonth(period) !== startMonth(sought.period)) continue;
      if (period.months === months) found.set(period.start, period);
      // A year that is held by month is found as a sum, and the year before a published rate as what it implies.
      if (months > 1 && period.months === 1 && startMonth(period) === startMonth(sought.period))
        found.set(period.start, { start: period.start, months });
      const before = yearBefore({ start: period.start, months });
      if (period.months === months) found.set(before.start, found.get(before.start) ?? before);
    }
  return [...found.values()].filter((p) => endIndex(p) <= endIndex(sought.period)).sort(comparePeriods);
}

/** The currency in which a record is looked for: the claim's, else dollars, else what is held. */
export function currencyFor(c: Case, sought: Sought): Currency {
  if (c.claim.currency) return c.claim.currency;
  const rows = rowsOfFlow(c.book, { ...sought, currency: null });
  return rows.length === 0 || rows.some((r) => r.currency === 'USD') ? 'USD' : rows[0]!.currency;
}

/** The level of a period in one currency, from the office that prints it: as known on the day, or as known now. */
export function levelAt(c: Case, sought: Sought, sight: Sight): Figure | null {
  const usual = (publisher: string): boolean => c.publisher !== null || publisher !== 'UN Comtrade';
  const all = levelReadings(c.book, sought).filter((r) => usual(r.publisher));
  const readings = sought.flow === 'balance' ? [...all, ...balanceFromTotal(c.book, sought)] : all;
  const known = readings.find((r) => r.known)?.figure;
  if (known || sight === 'now') return known ?? readings[0]?.figure ?? null;
  return null;
}

/** Levels of every period held, bases that published rates imply among them. */
export function levelsOf(c: Case, sought: Sought, sight: Sight): readonly Dated[] {
  return periodsHeld(c, sought).flatMap((period) => {
    const at: Sought = { ...sought, period };
    const figure =
      levelAt(c, at, sight) ?? (sought.flow === 'balance' ? impliedBalance(c, at) : impliedLevels(c, at)[0]) ?? null;
    return figure && figure.currency === sought.currency ? [{ period, figure }] : [];
  });
}

const publisherOf = (figure: Figure): string | undefined => inputsOf(figure)[0]?.publisher;

/** Changes on the year (the publisher's own rate where one was out) or on the period before. One currency. */
export function changesOf(c: Case, sought: Sought, sight: Sight, on: 'year' | 'period'): readonly Dated[] {
  return periodsHeld(c, sought).flatMap((period) => {
    const at: Sought = { ...sought, period };
    const published = on === 'year' ? rateReadings(c.book, at).find((r) => r.known)?.figure : undefined;
    if (published) return [{ period, figure: published }];
    const base = on === 'year' ? yearBefore(period) : justBefore(period);
    const [now, then] = [levelAt(c, at, sight), levelAt(c, { ...at, period: base }, sight)];
    const figure = now && then && publisherOf(now) === publisherOf(then) ? growthBetween(now, then) : null;
    return figure ? [{ period, figure }] : [];
  });
}

/** A partner's share of the reporter's trade in every period held. */
export function shareSeries(c: Case, sought: Sought, sight: Sight): readonly Dated[] {
  if (sought.partner === 'WLD' || sought.flow === 'balance') return [];
  return periodsHeld(c, sought).flatMap((period) => {
    const at: Sought = { ...sought, period };
    const found = sharesOf(c, at, { ...at, partner: 'WLD' });
    const best = found.find((s) => s.known) ?? (sight === 'now' ? found[0] : undefined);
    return best ? [{ period, figure: best.share }] : [];
  });
}

/** Were some of the figures released only after the day? */
export const someLate = (c: Case, series: readonly Dated[]): boolean =>
  series.some(({ figure }) => inputsOf(figure).some((row) => !wasOut(c.book, row)));
