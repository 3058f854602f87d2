import { justBefore, type Period, samePeriod, yearBefore } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { PeriodChoice } from './attached-period.js';
import { baseAtHead } from './base-at-head.js';
import { isBasePeriod } from './base-period.js';

const MONTHLY = /\bmonth[- ]on[- ]month\b|\bon the month\b|\bmonth-over-month\b/i;

const YEARLY =
  /\byear[- ]on[- ]year\b|\bon the year\b|\byear-over-year\b|\bfrom a year (?:earlier|ago|before)\b|\by\/y\b/i;

const OF_ANOTHER = /^\s+(?:for|with|to|from|in\s+trade\s+with)\s+(?:the\s+)?@/;

/** "Against # for state-owned enterprises", "compared with # for imports": something else at the same time. */
const OF_SOMETHING_ELSE =
  /^\)?\s(?:for|in\sthe\scase\sof)\s(?:the\s|its\s|all\s)?(?!(?:same|previous|prior|preceding|corresponding|comparable|year|month|quarter|half|period|whole|full|first|second|third|fourth|last|final|three|six|nine|week|decade|entire|all|most|much|of|that|this|a|an)\b)[a-z]/;

/** "Spent # against # in the other direction": of the same time. */
const OTHER_WAY = /^\s+(?:in\s+the\s+(?:other|opposite)\s+direction|(?:the\s+other\s+way|in\s+return)\b)/;

/** "Growth slowed to # from #": the rate of the period before. */
const RATE_BEFORE =
  /\bto\s+(?:just\s+|only\s+|an?\s+)?#+[^#;]{0,40}?\bfrom\s+(?:an?\s+|the\s+|just\s+|only\s+|revised\s+)*$/i;

/** "Fell #, extending a drop of # in May and worse than the # expected": May is of the drop. */
const EXTENDS = /\b(?:extending|following|after)\s[^,;]{0,60}$/;

const REVISED = /\brevised\b[^.;#]{0,50}(?:\s#+)?[^.;#]{0,12}\bfrom\b[^.;#]{0,60}$/i;

const FROM_REVISED =
  /\b(?:from|than|against|below|above)\s+(?:an?\s+|the\s+)?(?:upwardly\s+|downwardly\s+)?revised\s+$/;

const THAT_DATED = /^[^,;#()]{0,40}\s(?:that|which)\s[a-z]+\s[^,;#()]{0,50}$/;

/** "From # to #, the lowest since 2020": how far back, and no base. */
const REACHES_BACK = /\bsince\s+$/i;

/** "From # to #, a far cry from its peak of # in 2017": of the number in front of it alone. */
const OF_AN_ASIDE = /[,;][^,;#]*#+(?:\s(?:percent|points))?\s(?:in|for|of|during)\s(?:the\s)?$/;

/** Words that go back from what is told: "a year earlier", "the previous month". */
export const STEPS_BACK = /\b(?:earlier|ago|before|previously|prior)$|^(?:the\s+)?(?:previous|prior|preceding)\s/i;

/** The period of a base figure that names none: a year before the main one, or the month before where months are compared. */
export function baseOf(main: Period | null, draft: Draft, { monthly, masked, periods }: PeriodChoice): Period | null {
  // "Versus an expected fall of #": of when the figure beside it is.
  if (draft.expected)
    return (
      periods.findLast((p) => p.end <= draft.at && !isBasePeriod(masked, p) && !EXTENDS.test(masked.slice(0, p.start)))
        ?.period ?? main
    );
  if (!main) return null;
  // "less than the 15 percent that was predicted": of the same period, like what was first reported.
  if (REVISED.test(masked.slice(Math.max(0, draft.at - 110), draft.at))) return main;
  // "Shrank to # from a revised #": what the month or quarter before was said to be.
  if (main.months <= 3 && FROM_REVISED.test(masked.slice(Math.max(0, draft.at - 40), draft.at)))
    return justBefore(main);
  // "More than the # that left the country from January to May of 2017": what the words behind the number date.
  const dated = periods.find((p) => p.start >= draft.atEnd);
  if (dated && samePeriod(dated.period, main) && THAT_DATED.test(masked.slice(draft.atEnd, dated.start))) return main;
  // "against $716.8 billion for Canada": another partner at the same time.
  if (OF_ANOTHER.test(masked.slice(draft.atEnd)) || OTHER_WAY.test(masked.slice(draft.atEnd))) return main;
  if (OF_SOMETHING_ELSE.test(masked.slice(draft.atEnd, draft.atEnd + 40))) return main;
  // "A year ago it was #", at the head of a clause.
  const told = periods.findLast(
    (p) => p.end <= draft.at && draft.at - p.end < 30 && STEPS_BACK.test(masked.slice(p.start, p.end)),
  );
  if (told && !isBasePeriod(masked, told)) return told.period;
  const said = periods.find(
    (p) =>
      p.start > draft.at - 80 &&
      isBasePeriod(masked, p) &&
      !REACHES_BACK.test(masked.slice(0, p.start)) &&
      !(p.start > draft.atEnd && OF_AN_ASIDE.test(masked.slice(draft.atEnd, p.start))),
  );
  if (said) return said.period;
  // "Compared to August, the balance increased significantly, rising from a surplus of #".
  const head = baseAtHead(masked, periods, draft.at);
  if (head) return head.period;
  if (
    draft.kind === 'growth' &&
    draft.unit === 'percent' &&
    RATE_BEFORE.test(masked.slice(Math.max(0, draft.at - 90), draft.at))
  )
    return justBefore(main);
  return draft.comparison === 'mom' ||
    draft.comparison === 'qoq' ||
    (main.months === 1 && MONTHLY.test(masked)) ||
    (monthly && main.months === 1 && !YEARLY.test(masked))
    ? justBefore(main)
    : yearBefore(main);
}
