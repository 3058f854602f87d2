import type { Claim } from '../../../src/model/claim.js';
import { formatPeriod } from '../../../src/model/period.js';
import { claimsOf } from './claims-of.js';

/** A text of a day, and what is asked of its figures: `9.6=2024-01 yoy`, by a number or by words of a claim. */
export interface DatedRow {
  readonly day: string;
  readonly text: string;
  readonly asked: readonly string[];
}

/** Rows as `day | text | figure=period; figure=period comparison`, where `¶` parts paragraphs. */
export const datedRows = (table: string): DatedRow[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [day, text, asked] = line.split(' | ');
      return { day: day!, text: text!.replaceAll(' ¶ ', '\n\n'), asked: asked!.split('; ') };
    });

const isAsked = (c: Claim, key: string): boolean =>
  /^[\d.]+$/.test(key)
    ? c.kind !== 'streak' && c.value !== null && Math.abs(c.value) === Number(key)
    : c.quote.includes(key);

/** The period of a claim, and its comparison where that is asked for. */
function told(claim: Claim | undefined, withComparison: boolean): string {
  if (!claim?.period) return String(claim?.period);
  const { comparison, basePeriod } = claim;
  const against = basePeriod ? `vs ${formatPeriod(basePeriod)}` : comparison;
  return withComparison ? `${formatPeriod(claim.period)} ${against}` : formatPeriod(claim.period);
}

/** What is read of the figures asked for, as far as it is asked. */
export function datesRead(day: string, text: string, asked: readonly string[]): string[] {
  const claims = claimsOf(text, day);
  return asked.map((item) => {
    const [key, value] = item.split('=');
    const claim = claims.find((c) => isAsked(c, key!));
    return `${key}=${told(claim, value!.includes(' '))}`;
  });
}
