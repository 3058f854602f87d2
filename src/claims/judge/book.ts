import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { Currency } from '../../model/currency.js';
import type { Flow } from '../../model/flow.js';
import type { Observation } from '../../model/observation.js';
import type { Period } from '../../model/period.js';
import type { Policy } from '../../model/policy.js';
import type { Rate } from '../../model/rate.js';
import { type Day, LATEST } from '../../model/vintage.js';
import type { Store } from '../../store/store.js';
import { partnerRows } from './partner-rows.js';
import { UNIONS } from './unions.js';

/** Every figure held on the economies of a text, of every vintage, and the day up to which the text could know. */
export interface Book {
  readonly rows: readonly Observation[];
  readonly rates: readonly Rate[];
  readonly asOf: Day;
  /** Who published the text: a figure that came only through them cannot confirm it. */
  readonly publisher: string | null;
  /** The day of the text, for the exchange rates that its newsroom could use. */
  readonly published: Day | null;
  /** Rows of every partner in the periods of the rank claims; empty when the text ranks nobody. */
  readonly partners?: readonly Observation[];
  /** Measures between the two economies of each claim about a cause; empty when the text claims none. */
  readonly policies?: readonly Policy[];
}

const unique = <T>(values: readonly (T | null)[]): T[] => [...new Set(values.filter((v): v is T => v !== null))];

/** Fetches what the claims of a text may need: one query for figures, one for each currency's rates, one for ranks. */
export async function gather(
  claims: readonly Claim[],
  store: Store,
  asOf: Day,
  { publisher, published, text }: Pick<Article, 'publisher' | 'published' | 'text'>,
): Promise<Book> {
  const named = unique([...claims.map((c) => c.reporter), ...claims.map((c) => c.partner)]);
  const sides = named.includes('EU') ? unique([...named, ...UNIONS]) : named;
  const reporters = sides.filter((code) => code !== 'WLD');
  if (reporters.length === 0) return { rows: [], rates: [], asOf, publisher, published };
  const currencies = unique<Currency>(claims.map((c) => c.currency)).filter((c) => c !== 'USD');
  const [rows, rates, partners, policies] = await Promise.all([
    store.panel({ asOf: LATEST, reporters, partners: unique([...sides, 'WLD']), vintages: 'all' }),
    Promise.all(currencies.map((currency) => store.rates({ currency, asOf: LATEST }))),
    partnerRows(claims, text, store),
    policiesFor(claims, store, asOf),
  ]);
  return { rows, rates: rates.flat(), asOf, publisher, published, partners, policies };
}

/** Measures announced by the day between the two of each claim about a cause, each once. */
async function policiesFor(claims: readonly Claim[], store: Store, asOf: Day): Promise<readonly Policy[]> {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { kind, reporter, partner } of claims)
    if (kind === 'causal' && reporter && partner && partner !== 'WLD')
      pairs.set([reporter, partner].sort().join(), [reporter, partner]);
  const found = await Promise.all([...pairs.values()].map((between) => store.policies({ asOf, between })));
  return [...new Map(found.flat().map((policy) => [policy.id, policy])).values()];
}

/** Which figure is looked for. */
export interface Sought {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly product: string;
  readonly period: Period;
  readonly currency?: Currency | null;
  /** Only this publisher's figures, where the claim names whose they are. */
  readonly publisher?: string;
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
