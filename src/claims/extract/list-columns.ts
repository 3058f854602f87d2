import type { Comparison } from '../../model/claim.js';
import type { Flow } from '../../model/flow.js';
import type { Period } from '../../model/period.js';
import { matchesOf } from './matches.js';
import { findPeriods } from './periods.js';

/** What the numbers in one place of each row of a list are. */
export interface Column {
  readonly kind: 'share' | 'growth' | 'level' | null;
  readonly flow: Flow | null;
  readonly period: Period | null;
  readonly comparison: Comparison | null;
}

const CELLS = /\s*(?:\||\t|;|,|\/|\band\b)\s*/;
const IN_BRACKETS = /\(([^()]{3,120})\)/g;
const SHARE = /\b(?:shares?|proportions?|weight|part|percent(?:age)?\s+of|%\s*of)\b/i;
const GROWTH =
  /\b(?:changes?|growth|rates?|increases?|variation|yoy|year-on-year|month-on-month)\b|\b[ymq]-?[o/]-?[ymq]\b|%\s*chg/i;
const FLOWS: readonly (readonly [RegExp, Flow])[] = [
  [/\bexports?\b/i, 'exports'],
  [/\bimports?\b/i, 'imports'],
  [/\b(?:balance|surplus|deficit)\b/i, 'balance'],
  [/\b(?:total|trade|turnover)\b/i, 'total'],
];
const LEVEL = /\b(?:values?|amounts?|sales|volumes?|billions?|millions?|bn|mn|tonnes|tons|dollars|euros?)\b|[$¤£¥]/i;
const NAMES_TIME = /(?:^|[^\d])(?:19|20)\d\d$|^[A-Z][a-z]{2,8}[\s-]'?\d\d$/;
const NO_CONTEXT = { published: null, current: null, known: [] };
/** "2019", "Oct 2019", "Sep-18": the time of a column. */
const timeOf = (cell: string): Period | null =>
  NAMES_TIME.test(cell)
    ? (findPeriods(cell.replace(/^([A-Z][a-z]+)[\s-]'?(\d\d)$/, '$1 20$2'), NO_CONTEXT)[0]?.period ?? null)
    : null;
const ON_MONTH = /\bmonth|\bm-?[o/]-?m\b/i;
const ON_YEAR = /\byear|\by-?[o/]-?y\b|\byoy\b/i;

function column(cell: string): Column {
  const growth = GROWTH.test(cell);
  const share = !growth && SHARE.test(cell);
  const flow = FLOWS.find(([form]) => form.test(cell))?.[1] ?? null;
  const kind = growth ? 'growth' : share ? 'share' : flow || LEVEL.test(cell) ? 'level' : null;
  return {
    kind,
    flow: share ? null : flow,
    period: timeOf(cell),
    comparison: growth ? (ON_MONTH.test(cell) ? 'mom' : ON_YEAR.test(cell) ? 'yoy' : null) : null,
  };
}

const says = ({ kind, flow, period }: Column): boolean => kind !== null || flow !== null || period !== null;

export const BY_CELLS = /[|\t]/;
/** "Market; exports (US$m); share of total; balance (US$m)": names parted by semicolons, and no sentence. */
const BY_SEMICOLONS = /^[^.;\d]{2,60};[^.;]{2,60};[^.]{2,200}$/;

/** A share is one of what the column before it tells. */
const withWholes = (columns: readonly Column[]): readonly Column[] =>
  columns.map((c, i) =>
    c.kind === 'share' && c.flow === null && columns[i - 1]?.flow ? { ...c, flow: columns[i - 1]!.flow } : c,
  );

/** The columns that the line above a list names: "Country | Exports | Imports", "(value, share, change on year)"; none where it names none. */
export function columnsOf(text: string): readonly Column[] {
  if (BY_CELLS.test(text) || BY_SEMICOLONS.test(text)) {
    const cells = text
      .split(BY_CELLS.test(text) ? /[|\t]/ : ';')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    const named = cells.slice(1).map(column);
    if (named.length > 0 && named.every(says)) return withWholes(named);
  }
  if (!text.includes('(')) return [];
  const bracket = matchesOf(IN_BRACKETS, text).at(-1)?.[1];
  const named = bracket?.split(CELLS).map(column) ?? [];
  return named.length > 1 && named.every(says) ? named : [];
}
