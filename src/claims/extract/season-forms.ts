import {
  endIndex,
  lasting,
  monthNumber,
  monthPeriod,
  type Period,
  shift,
  startIndex,
  yearBefore,
} from '../../model/period.js';
import type { Groups, PeriodContext, PeriodForm } from './named-period.js';
import { MONTH, publishedMonth, YEAR } from './period-words.js';
import { gateOf, YEAR_DIGITS } from './word-gates.js';

/** When the marketing year of what they sell most begins, where no bracket says. */
const BEGINS: Readonly<Record<string, number>> = {
  UKR: 7,
  RUS: 7,
  KAZ: 7,
  FRA: 7,
  ROU: 7,
  BGR: 7,
  EU: 7,
  BRA: 7,
  KEN: 7,
  USA: 9,
  CAN: 8,
  CIV: 10,
  GHA: 10,
  UGA: 10,
  HND: 10,
  GTM: 10,
  CRI: 10,
  COL: 10,
  VNM: 10,
  IND: 10,
  THA: 10,
  AUS: 10,
  ETH: 10,
};

const NAME = String.raw`(?:season|(?:marketing|crop|export|harvest|farming|trade|coffee|cocoa|sugar|grain|wheat|cotton)\s+(?:year|season|campaign)|campaign)`;
const MONTHS = String.raw`(?:\(?(?<a>${MONTH})\s?(?:-|¦|to)\s?(?<b>${MONTH})\)?\s+)`;
const BRACKET = String.raw`(?:\s+\((?<a2>${MONTH})\s?(?:-|¦|to)\s?(?<b2>${MONTH})\)|,?\s+(?:which\s+)?(?:runs?|running|lasts?)\s+from\s+(?<a3>${MONTH})\s+(?:to|through)\s+${MONTH})`;
const RUN = String.raw`(?<from>${YEAR})\s?[-/¦]\s?(?<to>\d{2}|${YEAR})\s+${MONTHS}?(?:[a-z]+\s+)?${NAME}\b${BRACKET}?`;
const SEASON_GATE = gateOf('season|seasons|campaign|year');
const RUN_GATE = gateOf(YEAR_DIGITS);

const isRun = (m: Groups): boolean => Number(m.to!.slice(-2)) === (Number(m.from) + 1) % 100;

/** The twelve months of a season that is named by two years. */
function seasonOf(m: Groups, c: PeriodContext): Period | null {
  if (!isRun(m)) return null;
  const named = m.a ?? m.a2 ?? m.a3;
  const begins = named ? monthNumber(named) : (BEGINS[c.reporter ?? ''] ?? 7);
  return { start: `${m.from}-${String(begins).padStart(2, '0')}`, months: 12 };
}

/** A season so far, to the day of the text; all of it where that is over. */
function soFar(season: Period | null, c: PeriodContext): Period | null {
  const now = publishedMonth(c);
  if (!season || !now || !c.published) return season;
  const months = endIndex(now) - startIndex(season) + 1;
  return months < 1 || months > 12
    ? season
    : { start: season.start, months, days: [1, Number(c.published.slice(8, 10))] };
}

/** Seasons and marketing years: "the 2023/24 July-June season", "the 2021-22 marketing year (October-September)". */
export const SEASON_FORMS: readonly PeriodForm[] = [
  {
    needs: [SEASON_GATE, RUN_GATE, gateOf('far|since')],
    form: String.raw`(?:so\s+far\s+(?:this\s+|in\s+)?|since\s+the\s+(?:start|beginning)\s+of\s+)(?:the\s+)?${RUN}(?:\s+on\s+${MONTH}\.?\s+\d{1,2}\b)?`,
    by: 'calendar',
    read: (m, c) => soFar(seasonOf(m, c), c),
  },
  {
    needs: [SEASON_GATE, RUN_GATE],
    form: String.raw`(?:the\s+)?(?:(?:entire|whole|full)\s+)?${RUN}`,
    by: 'calendar',
    read: seasonOf,
  },
  {
    // "In the marketing year that ended on August 31".
    needs: [SEASON_GATE, gateOf('ended|ending|ends')],
    form: String.raw`(?:the\s+)?(?:marketing|crop|coffee|cocoa|sugar|cotton)\s+(?:year|season)\s+(?:that\s+|which\s+)?(?:ended|ending|ends)\s+(?:on\s+|in\s+)?(?<a>${MONTH})(?:\s+\d{1,2})?(?:,?\s+(?<year>${YEAR}))?`,
    by: 'calendar',
    read: (m, c) => {
      const now = publishedMonth(c);
      if (!now) return null;
      const month = monthNumber(m.a!);
      const year = m.year
        ? Number(m.year)
        : Number(now.start.slice(0, 4)) - (month > Number(now.start.slice(5)) ? 1 : 0);
      return lasting(shift(monthPeriod(year, month), -11), 12);
    },
  },
];

/** Those before the one told of. */
export const RELATIVE_SEASON_FORMS: readonly PeriodForm[] = [
  {
    needs: [SEASON_GATE, gateOf('same|earlier|before|ago|previous|preceding|prior|last')],
    form: String.raw`(?:the\s+)?same\s+(?:time|date|point|stage|day|period)\s+(?:of|in)\s+(?:the\s+)?(?:previous\s+|last\s+)?${NAME}(?:\s+(?:last\s+year|a\s+year\s+(?:ago|earlier)|before))?|(?:a|one|the)\s+${NAME}\s+(?:earlier|ago|before)\b|(?:the\s+)?(?:previous|preceding|prior|last)\s+${NAME}\b`,
    by: 'relative',
    read: (_, c) => c.current && yearBefore(c.current),
  },
];
