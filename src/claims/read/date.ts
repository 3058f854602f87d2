import { monthNumber } from '../../model/period.js';
import type { Day } from '../../model/vintage.js';

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+(\\d{4})(?!\\d)`, 'i');
const DAY_FIRST = new RegExp(`(?<!\\d)${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})(?!\\d)`, 'i');

/** A date found in a text: the day, and where it stands. */
export interface FoundDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

function validDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1800 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first full date of a line, written as 2024-01-12, January 12, 2024 or 12 Jan 2024. A time of day is left alone. */
export function findDay(line: string): FoundDay | null {
  const found: FoundDay[] = [];
  const add = (match: RegExpExecArray | null, day: (m: RegExpExecArray) => Day | null): void => {
    const value = match && day(match);
    if (match && value) found.push({ day: value, start: match.index, end: match.index + match[0].length });
  };
  add(ISO.exec(line), (m) => validDay(+m[1]!, +m[2]!, +m[3]!));
  add(MONTH_FIRST.exec(line), (m) => validDay(+m[3]!, monthNumber(m[1]!), +m[2]!));
  add(DAY_FIRST.exec(line), (m) => validDay(+m[3]!, monthNumber(m[2]!), +m[1]!));
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** The day that a piece of metadata names, or null. */
export const dayIn = (text: string | null | undefined): Day | null => (text ? (findDay(text)?.day ?? null) : null);

const AROUND =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:posted|published|updated|last|first|date|on|at|release[ds]?|issued|[ap]\.?m\.?|gmt|utc|est|edt|cst|ist|bst|cet)\b|\d{1,2}:\d{2}(?::\d{2})?|T(?=\d)|Z\b|[\s,.:;|()+–—-]/gi;

/** The day of a line that holds a date and nothing else but weekday, time and words such as `Published`. */
export function dateLine(line: string): Day | null {
  if (line.length > 90) return null;
  const found = findDay(line);
  if (!found) return null;
  const rest = (line.slice(0, found.start) + ' ' + line.slice(found.end)).replace(AROUND, '');
  return rest === '' || /^\d{1,2}$/.test(rest) ? found.day : null;
}

/** The day in a byline (`By A. Writer, 12 Jan 2024`). */
export const bylineDay = (line: string): Day | null =>
  /^by\s+\S/i.test(line) && line.length <= 120 ? (findDay(line)?.day ?? null) : null;

/** The day in a dateline that opens a paragraph (`BEIJING, Jan. 12, 2024 (Agency) -- `). */
export function datelineDay(line: string): Day | null {
  const found = findDay(line.slice(0, 60));
  return found && /^[\p{Lu}][\p{Lu}\s.,/-]*[,(\s]\s*$/u.test(line.slice(0, found.start)) ? found.day : null;
}
