import { type Period, shift, startMonth, startYear, yearBefore } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';

interface Sentence {
  readonly masked: string;
  readonly drafts: readonly Draft[];
  readonly periods: readonly NamedPeriod[];
  /** The period that the text is about at this place. */
  readonly current: Period | null;
}

const WHOLE = /\b(?:whole|all|full|entire)\s+(?:of\s+)?(?:the\s+)?$/i;
const COMPARED =
  /\b(?:compared|compares|against|versus|from|than|after|(?:improvement|up|down|better|worse|advance) (?:on|over))\b/i;

const IN_BRACKET = /\((?:in\s)?(?:19|20)\d\d:\s$/;

/** "# million (# million in 2016)": an amount in a bracket that its year closes. */
const BRACKETED = /\((?:[^()]{0,48};\s)?(?:an?\s|from\s|against\s|compared\swith\s)?[#$¤£¥A-Z]*$/;

/** "The first halves have led upward: # in 2010, # in 2011": each year's. */
const FIRST_PARTS = /\b[Tt]he first (?<part>halves|quarters)\b/;

const OF_THAT = /^(?:That|This|It|Which)\s(?:is|was|means|makes|marks|represents|amounts)\s/;

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const sizeOf = (d: Draft): number | null => (d.value === null ? null : d.value * (SCALE[d.unit ?? ''] ?? 1));

/**
 * A bare year behind the base of a figure for part of a year: "$9 billion in the first half, against $8 billion in 2023"
 * means that half. The sizes tell: what is as near to a whole year's amount is of the whole year.
 */
export function partOfYear(named: NamedPeriod, draft: Draft, { masked, drafts, periods, current }: Sentence): Period {
  const { period } = named;
  const words = masked.slice(named.start, named.end);
  const last = /^last year$/i.test(words);
  const year = /^(?:19|20)\d\d$/.test(words);
  if (!(last || year) || WHOLE.test(masked.slice(Math.max(0, named.start - 20), named.start))) return period;
  const several =
    year && masked.includes(' first ') ? FIRST_PARTS.exec(masked.slice(0, draft.at))?.groups?.part : undefined;
  if (several) return { start: `${period.start.slice(0, 4)}-01`, months: several === 'halves' ? 6 : 3 };
  // "$547 million (2023: $512 million)": the same part of the year before.
  const bracketed =
    draft.at > named.start
      ? IN_BRACKET.test(masked.slice(Math.max(0, named.start - 8), draft.at))
      : BRACKETED.test(masked.slice(Math.max(0, draft.at - 60), draft.atEnd)) && /^[);]/.test(masked.slice(named.end));
  if (!draft.isBase && !bracketed && !(last && COMPARED.test(masked.slice(0, named.start)))) return period;
  const said = periods.findLast((p) => p.end <= draft.at && p !== named && p.by !== 'relative')?.period ?? current;
  if (!said || (said.months === 1 && !bracketed && !last) || said.months >= 12) return period;
  const part = last ? yearBefore(said) : shift(said, 12 * (startYear(period) - startYear(said)));
  if (startMonth(said) + said.months > 13) return last ? part : period;
  const of = drafts.findLast((d) => d.end <= draft.at && d.kind === draft.kind && d.unit !== 'percent' && !d.isBase);
  const [now, then] = [of ? sizeOf(of) : null, sizeOf(draft)];
  // "From January to July it was #. That is less than the # of 2018".
  if (!now || !then) return last || (said.months > 1 && OF_THAT.test(masked)) ? part : period;
  const off = (whole: number): number => Math.abs(Math.log(then / whole));
  return off(now) < off((now * 12) / said.months) ? part : period;
}
