import { BilateralError } from './error.js';

/** A calendar day, `YYYY-MM-DD`: when a figure was out, and up to when a question may look. */
export type Day = string;

/** Reads an as-of day; a month or a year means its last day. @throws BilateralError `usage` */
export function parseDay(text: string): Day {
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text.trim());
  if (m) {
    const [, year, month = '12', day] = m;
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    const result = `${year}-${month}-${day ?? String(last).padStart(2, '0')}`;
    if (+month >= 1 && +month <= 12 && (day === undefined || (+day >= 1 && +day <= last))) return result;
  }
  throw new BilateralError('usage', `'${text}' is not a date`, { hint: 'write it as 2024-01-12' });
}

/** A far day: everything that is known now. */
export const LATEST: Day = '9999-12-31';
