import { currencyBefore } from './currency-words.js';
import { matchesOf } from './matches.js';
import { amountInWords, NUMBER_WORDS, PART_WORDS } from './number-words.js';
import { type PrintedNumber, readNumber } from './printed-number.js';
import { CODES, tailOf } from './quantity-tail.js';

/** A printed number, before what belongs to it is read. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly number: PrintedNumber;
  readonly raw: string;
}

const DIGITS = new RegExp(
  String.raw`\d(?:[\d.,]*\d)?|\b(?:${NUMBER_WORDS}(?=\s+(?:per\s?cent|percent|percentage|million|billion|trillion|crore|lakh)\b)|${PART_WORDS}(?=\s+(?:million|billion|trillion|crore|lakh)\b(?!-)))`,
  'gi',
);
/** "24 902 million francs", "CHF 3'912 million". */
const GROUPS = /^(?:(?:[ \u00a0]\d{3})+|(?:'\d{3})+)(?:[.,]\d+)?(?!\d)/;

/** Runs of digits longer than any printed number are no numbers. */
const LONGEST = 40;

/** The numbers of a text, in digits or in words, in order. */
export function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  let from = 0;
  for (const match of matchesOf(DIGITS, text)) {
    const [start, raw] = [match.index, match[0]];
    if (start < from || raw.length > LONGEST) continue;
    if (!/\d/.test(raw)) {
      found.push({ start, end: start + raw.length, raw, number: amountInWords(raw) });
      continue;
    }
    let printed = raw;
    const groups = /^\d{1,3}$/.test(raw) ? GROUPS.exec(text.slice(start + raw.length, start + raw.length + 24)) : null;
    if (groups) {
      const whole = raw + groups[0];
      const tail = tailOf(text.slice(start + whole.length, start + whole.length + 40));
      const money = currencyBefore(text.slice(Math.max(0, start - 8), start), CODES);
      if (whole.includes("'") || money || tail.unit || tail.scale !== 'one') printed = whole;
    }
    from = start + printed.length;
    found.push({ start, end: from, raw: printed, number: readNumber(printed) });
  }
  return found;
}
