import { endIndex, justBefore, monthAt, type Period } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';

const ENDING =
  /\b(?:end(?:ed|s|ing)|snapp(?:ed|ing)|br(?:oke|eaks|eaking)|halt(?:ed|ing)|stopp(?:ed|ing))\s+(?:an?\s+|the\s+|its\s+|their\s+)?$|\bafter\s+(?:[a-z]+\s+){0,3}had\s+(?:[a-z]+\s+){1,3}$|\b(?:after|following|having)\s+(?:having\s+|it\s+had\s+|they\s+had\s+)?[a-z]+(?:ing|en|ed|unk|own|lid|one|ost)\s+(?:for\s+)?$|\b(?:after|following)\s+$/i;
const OVER = /^(?:after|following|end(?:ed|s|ing)|snapp(?:ed|ing)|broke|halted)\b/i;

/**
 * The period that a run of periods lasted to: "a fall in 2023 that ended nine years of growth" was over in 2022, and a
 * run of months in figures for half a year ends with the last of them.
 */
export function runPeriod(
  main: Period | null,
  draft: Draft,
  masked: string,
  periods: readonly NamedPeriod[],
): Period | null {
  if (draft.kind !== 'streak') return main;
  const over =
    ENDING.test(masked.slice(Math.max(0, draft.start - 50), draft.start)) ||
    OVER.test(masked.slice(draft.start, draft.end));
  const near = over
    ? periods.filter((p) => p.end <= draft.start && !/[,;]/.test(masked.slice(p.end, draft.start))).at(-1)
    : undefined;
  // "After falling two years in a row, exports rose in 2017": what ended it stands behind.
  const behind = over && main === null && near === undefined ? periods.find((p) => p.start >= draft.end) : undefined;
  const last = lastOf((near ?? behind)?.period ?? main, draft.unit);
  return over ? last && justBefore(last) : last;
}

const LENGTH: Readonly<Record<string, number>> = { months: 1, quarters: 3 };

/** The month or quarter that a longer period ends with, where a run is counted in those. */
function lastOf(period: Period | null, unit: string | null): Period | null {
  const months = LENGTH[unit ?? ''];
  return period && months && period.months > months && !period.days
    ? { start: monthAt(endIndex(period) - months + 1), months }
    : period;
}
