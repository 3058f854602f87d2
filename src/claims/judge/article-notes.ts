import type { Claim } from '../../model/claim.js';
import { economyName } from '../../model/economy.js';
import { type Note, note } from '../../model/note.js';
import { formatPeriod, periodInWords } from '../../model/period.js';
import { rate } from '../say.js';
import { type Book, rowsOf, wasOut } from './book.js';
import { soughtFor } from './case.js';

const WORD: Readonly<Record<string, string>> = { USD: 'dollars', CNY: 'yuan', EUR: 'euros', JPY: 'yen' };

/** Growth rates that stand side by side in different currencies: true apart, misleading together. */
export function currencyNotes(claims: readonly Claim[], book: Book): readonly Note[] {
  const rates = claims.filter(
    (c) =>
      c.kind === 'growth' &&
      c.unit === 'percent' &&
      c.comparison === 'yoy' &&
      c.currency &&
      c.period &&
      c.reporter &&
      c.value !== null,
  );
  const seen = new Set<string>();
  return rates.flatMap((a) => {
    const b = rates.find(
      (other) =>
        other.reporter === a.reporter &&
        other.currency !== a.currency &&
        formatPeriod(other.period!) === formatPeriod(a.period!) &&
        (other.partner !== a.partner || other.flow !== a.flow),
    );
    if (!b || a.currency === 'USD') return [];
    const key = `${a.partner}|${a.flow}|${formatPeriod(a.period!)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const sought = soughtFor({ ...a, currency: b.currency });
    const same = sought
      ? rowsOf(book, sought, 'growth_yoy')
          .filter((row) => wasOut(book, row))
          .at(-1)
      : undefined;
    const then = same
      ? `; in ${WORD[b.currency!] ?? b.currency} ${economyName(a.reporter!)}'s ${a.partner === 'WLD' ? 'total' : a.flow} changed by ${rate(same.value)} (${same.publisher}, ${same.released})`
      : '';
    return [
      note(
        'currencies',
        `${rate(a.value!)} is in ${WORD[a.currency!] ?? a.currency} and ${rate(b.value!)} in ${WORD[b.currency!] ?? b.currency} (${periodInWords(a.period!)}): not to be set side by side${then}`,
      ),
    ];
  });
}
