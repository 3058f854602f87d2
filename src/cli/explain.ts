import {
  BilateralError,
  economyName,
  explain,
  explanation,
  formatPeriod,
  gatherBrief,
  gatherProducts,
  type Period,
  parseDay,
  parsePeriod,
  requireEconomy,
  type Store,
} from '../index.js';
import { deliverPage, type PageOptions } from './deliver-page.js';
import { type Effects, today } from './effects.js';
import { DONE } from './exit-code.js';

export interface ExplainOptions extends PageOptions {
  readonly asOf?: string;
  readonly store?: string;
}

type Policies = Awaited<ReturnType<Store['policies']>>;

/** What each of the two buys from the other, by product, where that is held; what does not fit is a note of the page. */
async function productsOf(
  store: Store,
  pair: readonly [string, string],
  { period, asOf, policies }: { readonly period: Period; readonly asOf: string; readonly policies: Policies },
) {
  const made: explain.WhyProducts[] = [];
  const notes = [];
  const the = (code: string): string => economyName(code, { the: true });
  for (const [importer, exporter] of [pair, [pair[1], pair[0]] as const]) {
    const rows = await gatherProducts(store, { importer, exporter, period, asOf });
    const lacks = `imports of ${the(importer)} from ${the(exporter)} by product`;
    try {
      const found = explain.whyByProduct({ importer, exporter, period, rows, policies });
      if (found) made.push(found);
      else
        notes.push({
          code: 'no-products',
          text: `${lacks} are not held for ${formatPeriod(period)} and a year before, as of ${asOf}; bilateral import adds them (months; product HS:NN or NAICS:NNN; partner WLD for all)`,
        });
    } catch (error) {
      if (!(error instanceof BilateralError)) throw error;
      notes.push({ code: 'no-products', text: `${lacks}: ${error.message}` });
    }
  }
  return { made, notes };
}

/** `bilateral explain REPORTER PARTNER PERIOD`: where a change of trade lies, as accounting. */
export async function runExplain(
  names: readonly [string, string, string],
  options: ExplainOptions,
  effects: Effects,
): Promise<number> {
  const reporter = requireEconomy(names[0]).code;
  const partner = requireEconomy(names[1]).code;
  const period = parsePeriod(names[2]);
  const asOf = options.asOf === undefined ? today(effects) : parseDay(options.asOf);
  const store = await effects.store(options.store === undefined ? {} : { path: options.store });
  try {
    const gathered = await gatherBrief(store, { reporter, partner, period, asOf });
    const input = options.store === undefined ? gathered : { ...gathered, store: options.store };
    const { made, notes } = await productsOf(store, [reporter, partner], { period, asOf, policies: input.policies });
    const why = explain.whyBetween(input);
    const page = explanation(input, { ...why, notes: [...why.notes, ...notes] }, made);
    await deliverPage(page, { ...page, why, products: made }, options, effects);
    return DONE;
  } finally {
    await store.close();
  }
}
