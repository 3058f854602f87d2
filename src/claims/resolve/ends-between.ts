import { endMonth, type Period } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';
import { isRateOfYears } from '../extract/rate-of-years.js';
import { isYearsBetween } from './between-points.js';

/** "From #" before the first of two amounts, "to #" before the second. */
const FROM =
  /\bfrom\s(?:(?:about|around|some|nearly|almost|just|only|over|under|more\sthan|less\sthan|an?|the)\s)*[^\w\s]?(?:[A-Z]{1,3}\s?)?[^\w\s#]?$/;
const TO =
  /^[^#;.]{0,24}?\sto\s(?:(?:about|around|some|nearly|almost|just|only|over|under|more\sthan|less\sthan|an?|the)\s)*[^\w\s]?(?:[A-Z]{1,3}\s?)?[^\w\s#]?$/;
const BEFORE = 40;

const isAmount = ({ kind, quantity, converts }: Draft): boolean =>
  (kind === 'level' || kind === 'balance') && quantity !== null && converts === undefined;

/**
 * "Between 2003 and 2013 exports rose from # to #": the first amount is of the first year, the second of the last. Null for
 * every other claim.
 */
export function ofEndsBetween(
  chosen: readonly (Period | null)[],
  drafts: readonly Draft[],
  periods: readonly NamedPeriod[],
  masked: string,
): readonly (Period | null)[] {
  const none = drafts.map(() => null);
  const [years, ...others] = periods;
  if (drafts.length < 2 || !years || others.length > 0 || !isYearsBetween(years, masked)) return none;
  const first = drafts.findIndex(
    (draft, i) =>
      isAmount(draft) &&
      FROM.test(masked.slice(Math.max(0, draft.at - BEFORE), draft.at)) &&
      drafts[i + 1] !== undefined &&
      isAmount(drafts[i + 1]!) &&
      TO.test(masked.slice(draft.atEnd, drafts[i + 1]!.at)),
  );
  if (first < 0) return none;
  const { start } = years.period;
  const last = { start: `${endMonth(years.period).slice(0, 4)}-01`, months: 12 };
  return drafts.map((draft, i) => {
    if (i === first) return { start, months: 12 };
    // A change without a time of its own is from the one to the other, unless it is one of each year.
    const change = draft.kind === 'growth' && chosen[i] === years.period;
    return i === first + 1 || (change && !isRateOfYears(masked, draft.at, draft.atEnd)) ? last : null;
  });
}
