import type { Period } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';
import { isBasePeriod } from './base-period.js';

const GAP = String.raw`(?:(?:trade|goods|merchandise)\s)?(?:deficit|surplus|gap|shortfall|figure|level|total|value|amount|sum|mark|result)`;
/** "The December deficit, which stood at #", "the June gap, which had been #". */
const WHICH_WAS = new RegExp(
  String.raw`^(?:'s)?(?:\s${GAP})?,\swhich\s(?:was|were|is|had\sbeen|has\sbeen|came\sto|had\scome\sto|stood\sat|had\sstood\sat|amounted\sto|totall?ed|reached)\s(?:an?\s)?(?:(?:revised|deficit|surplus|of|only|just|some|about|put|now|itself)\s)*(?:at\s)?$`,
);
/** "After June's surplus, since revised to #", "than May's total, now put at #". */
const SINCE_REVISED = new RegExp(
  String.raw`^(?:'s)?(?:\s${GAP})?,\s(?:since\s|now\s|later\s|itself\s|meanwhile\s)?(?:revised|put|corrected|restated|cut|raised)\s(?:up\s|down\s|upwards?\s|downwards?\s|slightly\s)*(?:(?:to|at)\s)?(?:an?\s(?:deficit|surplus)\sof\s)?$`,
);
/** "February's gap, # as revised", "December's figure, # after revision". */
const SET_BEHIND = new RegExp(String.raw`^(?:'s)?(?:\s${GAP})?,\s(?:an?\s)?(?:revised\s)?$`);
const REVISED =
  /^,?\s(?:as|after|in|upon|on|when)\s(?:(?:its|the|being)\s)?(?:revised|revision)|^\s(?:revised|\(revised)\b/;
const NEAR = 80;

/** The time that something was compared with, of the amount that is said of it behind a comma; null where none is. */
export function apposedBase({ at, atEnd }: Draft, masked: string, periods: readonly NamedPeriod[]): Period | null {
  const named = periods.findLast((p) => p.end <= at);
  if (!named || at - named.end > NEAR || masked[at - 1] === '(') return null;
  const between = masked.slice(named.end, at);
  if (!between.includes(', ') || between.includes('#')) return null;
  const said =
    WHICH_WAS.test(between) ||
    SINCE_REVISED.test(between) ||
    (SET_BEHIND.test(between) && REVISED.test(masked.slice(atEnd, atEnd + 30)));
  return said && isBasePeriod(masked, named) ? named.period : null;
}
