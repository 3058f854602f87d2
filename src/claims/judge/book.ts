import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { Currency } from '../../model/currency.js';
import type { Flow } from '../../model/flow.js';
import type { Indicator, Observation } from '../../model/observation.js';
import { type Period, samePeriod } from '../../model/period.js';
import type { Rate } from '../../model/rate.js';
import { type Day, LATEST } from '../../model/vintage.js';
import type { Store } from '../../store/store.js';

/** Every figure held on the economies of a text, of every vintage, and the day up to which the text could know. */
export interface Book {
  readonly rows: readonly Observation[];
  readonly rates: readonly Rate[];
  readonly asOf: Day;
  /** Who published the text: a figure that came only through them cannot confirm it. */
  readonly publisher: string | null;
  /** The day of the text, for the exchange rates that its newsroom could use. */
  readonly published: Day | null;
}

const unique = <T>(values: readonly (T | null)[]): T[] => [...new Set(values.filter((v): v is T => v !== null))];

/** Fetches what the claims of a text may need: one query for figures, one for each currency's rates. */
export async function gather(
  claims: readonly Claim[],
  store: Store,
  asOf: Day,
  { publisher, published }: Pick<Article, 'publisher' | 'published'>,
): Promise<Book> {
  const sides = unique([...claims.map((c) => c.reporter), ...claims.map((c) => c.partner)]);
  const reporters = sides.filter((code) => code !== 'WLD');
  if (reporters.length === 0) return { rows: [], rates: [], asOf, publisher, published };
  const rows = await store.panel({ asOf: LATEST, reporters, partners: unique([...sides, 'WLD']), vintages: 'all' });
  const currencies = unique<Currency>(claims.map((c) => c.currency)).filter((c) => c !== 'USD');
  const rates = (await Promise.all(currencies.map((currency) => store.rates({ currency, asOf: LATEST })))).flat();
  return { rows, rates, asOf, publisher, published };
}

/** Which figure is looked for. */
export interface Sought {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly product: string;
  readonly period: Period;
  readonly currency?: Currency | null;
}

/** The rows of one figure, in order of release. */
export function rowsOf(book: Book, sought: Sought, indicator: Indicator): readonly Observation[] {
  return book.rows
    .filter(
      (row) =>
        row.indicator === indicator &&
        row.reporter === sought.reporter &&
        row.partner === sought.partner &&
        row.flow === sought.flow &&
        row.product === sought.product &&
        samePeriod(row.period, sought.period) &&
        (!sought.currency || row.currency === sought.currency),
    )
    .sort((a, b) => (a.released < b.released ? -1 : a.released > b.released ? 1 : a.high - a.low - (b.high - b.low)));
}

export const wasOut = (book: Book, row: { readonly released: Day }): boolean => row.released <= book.asOf;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.(?:com|cn|org|net|ru)$/, '')
    .replace(/[^a-z0-9]/g, '');

/** Did a figure come only through the publisher of the text under check? */
export function isOwn(book: Book, row: Pick<Observation, 'via'>): boolean {
  const { publisher } = book;
  return publisher !== null && row.via.length > 0 && row.via.every((name) => plain(name) === plain(publisher));
}
