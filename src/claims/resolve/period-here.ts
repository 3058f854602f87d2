import type { ClaimKind } from '../../model/claim.js';
import { endIndex, type Period, samePeriod } from '../../model/period.js';
import type { Draft, Marks } from '../extract/draft.js';
import { tellsOther } from '../extract/other-subjects.js';
import type { NamedPeriod } from '../extract/periods.js';
import { isBasePeriod } from './base-period.js';
import { isOver } from './choose-period.js';
import { yearsTaken } from './over-years.js';
import { opensWithPeriod } from './period-subject.js';
import type { Place } from './topic.js';

/** Claims that give a figure: what the text is about. */
export const FIGURES: ReadonlySet<ClaimKind> = new Set(['growth', 'level', 'balance', 'share', 'record', 'streak']);

/** "An improvement on the decline of 22 percent in August": rates of two months, whatever each is against. */
export const isOfARate = (named: NamedPeriod, drafts: readonly Draft[], chosen: readonly (Period | null)[]): boolean =>
  drafts.some((d, i) => d.kind === 'growth' && chosen[i] !== null && samePeriod(chosen[i]!, named.period));

/** A period is what the text is about when its figures end later than those before, and are no outlook. */
export const isNews = (
  here: Period,
  drafts: readonly Draft[],
  { basePeriod, fromTitle }: Place,
  published: string | null,
): boolean =>
  drafts.some((d) => FIGURES.has(d.kind) && !d.expected) &&
  isOver(here, published) &&
  (basePeriod === null ||
    endIndex(here) > endIndex(basePeriod) ||
    (fromTitle && endIndex(here) === endIndex(basePeriod)));

const FIGURES_OF =
  /\b(?:figures|numbers|data|statistics|results|tables?|accounts|ledger)\b[^.;#@]{0,60}?\b(?:for|of|in|during|about|covers?|covering)\s+(?:(?:the|all)\s+)?(?:(?:years?|quarter|months?|whole)\s+(?:of\s+)?)?$/i;

/** "Here are the bureau's numbers for 2023": a sentence that gives no figure may say when all of them are of. */
export const ofTheFigures = ({ masked }: Marks, periods: readonly NamedPeriod[]): Period | null =>
  periods.find((p) => FIGURES_OF.test(masked.slice(Math.max(0, p.start - 120), p.start)))?.period ?? null;

/** Does a period end in the month that a text came out in, or later? */
const isUnderWay = (period: Period | null, published: string | null): boolean =>
  period !== null && published !== null && endIndex(period) >= endIndex({ start: published.slice(0, 7), months: 1 });

/** "The US remained the biggest buyer, importing # in the period": a place that names no time leaves it to the figure behind it. */
function datedFigure(
  drafts: readonly Draft[],
  chosen: readonly (Period | null)[],
  first: number,
  periods: readonly NamedPeriod[],
  told: (d: Draft, i: number) => boolean,
): number {
  const named = (i: number): boolean => periods.some((p) => samePeriod(p.period, chosen[i]!));
  if (drafts[first]!.kind !== 'rank' || named(first)) return -1;
  return drafts.findIndex((d, i) => i > first && told(d, i) && FIGURES.has(d.kind) && named(i));
}

/** "Exports, which had closed last year with an increase of #, came to # in January": told beside what the text is about. */
const HAD_BEEN = /,\swhich\shad\s[^,;]{3,140},\s/;

/** The period of the first claim that is no base, no outlook and no cause; else one that the sentence names. */
export function periodHere(
  marks: Marks,
  drafts: readonly Draft[],
  chosen: readonly (Period | null)[],
  periods: readonly NamedPeriod[],
  published: string | null,
): Period | null {
  const said = periods.filter((p) => !isBasePeriod(marks.masked, p));
  // "Compared with the # of February, exports were # higher": February is not what the text goes on with.
  const looksBack = (period: Period): boolean =>
    periods.some((p) => samePeriod(p.period, period)) && !said.some((p) => samePeriod(p.period, period));
  const told = (d: Draft, i: number): boolean =>
    !d.isBase &&
    !d.expected &&
    !(d.ahead && isUnderWay(chosen[i]!, published)) &&
    chosen[i] !== null &&
    d.kind !== 'forecast' &&
    d.kind !== 'causal' &&
    d.kind !== 'streak' &&
    yearsTaken(d, marks.masked) === null;
  const aside = marks.masked.includes('ich had ') ? HAD_BEEN.exec(marks.masked) : null;
  const isAside = ({ at }: Draft): boolean => aside !== null && at > aside.index && at < aside.index + aside[0].length;
  const first = drafts.findIndex((d, i) => told(d, i) && !looksBack(chosen[i]!) && !isAside(d));
  const dated = first >= 0 ? datedFigure(drafts, chosen, first, periods, told) : -1;
  // "Declined # to # tons, the lowest since 2003, when they were #": when the figures are of is left open.
  const figure = drafts.findIndex((d) => FIGURES.has(d.kind) && !d.isBase && !d.expected);
  const open = figure >= 0 && chosen[figure] === null;
  const any = dated >= 0 ? dated : first >= 0 ? first : open ? -1 : drafts.findIndex(told);
  if (any >= 0) {
    // "Exports, # in 2012, were # last year": of periods as long, the text goes on with the later one.
    const later = chosen.filter(
      (p, i) => p !== null && told(drafts[i]!, i) && FIGURES.has(drafts[i]!.kind) && !looksBack(p),
    );
    return later.reduce<Period>(
      (to, p) => (p!.months === to.months && endIndex(p!) > endIndex(to) ? p! : to),
      chosen[any]!,
    );
  }
  if (open && said.length === 0) return null;
  // "For November, the ministry sees exports down": an outlook sets nothing.
  if (drafts.length > 0 && drafts.every((d) => d.kind === 'forecast' || d.ahead)) return null;
  // A heading may name the period of what stands under it; another sentence without trade sets nothing.
  if (drafts.length === 0) {
    if (tellsOther(marks)) return null;
    const subject = opensWithPeriod(marks.text, said);
    if (subject) return subject.period;
    if (marks.flows.length === 0 && marks.text.length > 70 && !marks.text.endsWith(':'))
      return ofTheFigures(marks, said);
  }
  return (said.find((p) => p.by !== 'relative') ?? said[0])?.period ?? null;
}
