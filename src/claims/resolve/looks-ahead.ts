import { endIndex, type Period, samePeriod, shift } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';

/** So long ago, in months, nobody forecasts any more: the next such part of a year is meant. */
const longAgo = ({ months }: Period): number => (months >= 6 && months < 12 ? 1 : 4);

/** What is aimed at, or told of what is to come. */
const isAhead = ({ kind, ahead }: Draft, chosen: Period): boolean =>
  kind === 'forecast' || kind === 'not_checkable' || (ahead === true && chosen.months > 1);

const ESTIMATED = /\b(?:is|are|was|were)\sestimated\s(?:at|to\shave)\b/;

/** "Forecast to reach # this financial year", in its first month: figures are of the one before, but no forecast is. */
const THIS_YEAR = /\b(?:this|current)\s(?:fiscal|financial)\b/i;

/** "It expects exports to recover in the second half": a forecast for a part of a year without its year is for the coming one. */
export function lookingAhead(
  chosen: Period | null,
  draft: Draft,
  periods: readonly NamedPeriod[],
  published: string | null,
  masked: string,
): Period | null {
  if (chosen === null || published === null || !isAhead(draft, chosen)) return chosen;
  // "The ten-month surplus is estimated at #": what has been, as far as it is known.
  if (draft.kind !== 'forecast' && ESTIMATED.test(masked)) return chosen;
  const named = periods.find((p) => samePeriod(p.period, chosen));
  const ago = endIndex({ start: published.slice(0, 7), months: 1 }) - endIndex(chosen);
  // "Since January it amounts to #": what has been is not to come.
  if (named && /^[Ss]ince\b/.test(masked.slice(named.start, named.end))) return chosen;
  if (named && ago >= 1 && chosen.months === 12 && THIS_YEAR.test(masked.slice(named.start, named.end)))
    return shift(chosen, 12);
  return named?.by === 'calendar' && chosen.months <= 12 && ago >= longAgo(chosen) && ago < 12
    ? shift(chosen, 12)
    : chosen;
}
