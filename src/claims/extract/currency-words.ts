import type { Currency } from '../../model/currency.js';
import { AFTER, BEFORE, type CurrencyFamily, OWN } from './currency-names.js';
import { findEconomies } from './economy-mentions.js';
import { isCapitalAt, isLetterAt } from './letters.js';

export type { CurrencyFamily } from './currency-names.js';

export interface CurrencyWord {
  readonly currency: Currency;
  /** Set where the word alone does not tell: a bare `$`, `rupees`, `pesos`. */
  readonly family?: CurrencyFamily | undefined;
}

/** The currency of a family that is meant in figures of `reporter`; null when the reporter has none of it. */
export const ownCurrency = (family: CurrencyFamily, reporter: string): Currency | null => OWN[family][reporter] ?? null;

/** Is a currency one of those that share a name? */
export const isOfFamily = (family: CurrencyFamily, currency: string): boolean =>
  Object.values(OWN[family]).some((own) => own === currency);

/** Signs by the letter that they end in, the longest first. */
const SIGNS = new Map<string, (typeof BEFORE)[number][]>();
for (const sign of [...BEFORE].sort((a, b) => b[0].length - a[0].length)) {
  const end = sign[0].at(-1)!;
  SIGNS.set(end, [...(SIGNS.get(end) ?? []), sign]);
}
const LETTER = /[A-Za-z]/;

/** The sign or code that ends `text`, and where it starts; null when none does. */
export function currencyBefore(text: string, codes: ReadonlySet<string>): (CurrencyWord & { start: number }) | null {
  const end = text.trimEnd().length;
  const gap = text.length - end;
  const code = isCapitalAt(text, end - 1)
    ? /(?:^|[^A-Za-z])([A-Z]{3})$/.exec(text.slice(Math.max(0, end - 4), end))?.[1]
    : undefined;
  if (code && code !== 'RMB' && codes.has(code)) return { currency: code as Currency, start: end - 3 };
  for (const [sign, currency, family] of SIGNS.get(text[end - 1] ?? '') ?? []) {
    if (!text.startsWith(sign, end - sign.length) || end < sign.length) continue;
    const start = end - sign.length;
    if (LETTER.test(sign[0]!) && start > 0 && /[A-Za-z.]/.test(text[start - 1]!)) continue;
    // "from the US $5bn", "US $5bn" at the head of a row: the country, then a dollar sign.
    if (sign.includes(' ') && (start === 0 || /\bthe\s$/i.test(text.slice(0, start)))) continue;
    // One capital letter is a currency only where it touches the number: N1.92, R104, K17.9.
    if (sign === 'R' ? gap > 1 : /^[NPK]$/.test(sign) && gap > 0) continue;
    return { currency, start, family };
  }
  return null;
}

/** Any of them: most numbers are followed by none. Said once that they stand at the start, or the rest is searched too. */
const ANY_AFTER = new RegExp(`^(?:${AFTER.map(([form]) => form.source.replace(/(^|\|)\^/g, '$1')).join('|')})`);

/** The currency named at the start of `text`, and its length. */
export function currencyAfter(text: string, codes: ReadonlySet<string>): (CurrencyWord & { length: number }) | null {
  if (PUNCTUATION.has(text[0])) return null;
  const code = isCapitalAt(text, 0) ? /^[A-Z]{3}\b/.exec(text)?.[0] : undefined;
  if (code && codes.has(code)) return { currency: code as Currency, length: 3 };
  return wordAfter(text) ?? ofPeople(text);
}

function wordAfter(text: string): (CurrencyWord & { length: number }) | null {
  if (!ANY_AFTER.test(text)) return null;
  for (const [form, currency, family] of AFTER) {
    const match = form.exec(text);
    if (match && !/^[A-Za-z]/.test(text.slice(match[0].length))) return { currency, length: match[0].length, family };
  }
  return null;
}

/** What no currency begins with. */
const PUNCTUATION: ReadonlySet<string | undefined> = new Set([undefined, ' ', ',', '.', ';', ':', '(', ')']);

const PEOPLE = /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}\s(?=\p{Ll})/u;
const isSmall = (text: string): boolean => isLetterAt(text, 0) && !isCapitalAt(text, 0);
/** "Malawian kwacha", "Malaysian ringgit": a people before the word says which of those that share it. */
function ofPeople(text: string): (CurrencyWord & { length: number }) | null {
  const people = isSmall(text) ? undefined : PEOPLE.exec(text)?.[0];
  const word = people ? wordAfter(text.slice(people.length)) : null;
  const whose = people && word ? findEconomies(people)[0] : undefined;
  if (!people || !word || !whose || whose.start !== 0 || whose.end !== people.length - 1) return null;
  const own = word.family ? OWN[word.family][whose.code] : undefined;
  return { currency: own ?? word.currency, length: people.length + word.length };
}
