import type { Decomposition } from '../model/decomposition.js';
import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import type { EffectRow, TradeIdentity } from '../model/trade-identity.js';
import { addEffects } from './add-effects.js';
import { buildDecomposition, type Variant } from './build-decomposition.js';
import { ACCOUNTING } from './decompose.js';
import { exactSum } from './exact-sum.js';
import { logMeanSplit } from './log-mean-split.js';
import { otherSplits } from './other-splits.js';
import { monthsTogether, type PartnerView, partnerView } from './partner-view.js';
import { reallocate } from './reallocate.js';
import { EFFECTS, EFFECTS_WITH_PRICES, type EffectName, rowEffects } from './row-effects.js';
import { requirePrices, type SharePrices } from './share-prices.js';
import { partnerAt, requireCube, type TradeCube } from './trade-cube.js';

export interface IdentityOptions {
  /** The group of each product, in order of the products: `tariffed`, `export-controlled`, `neither`. */
  readonly groups?: readonly string[];
  /** Where price figures exist, the share is split by them. */
  readonly prices?: SharePrices;
}

/**
 * Splits the change of trade with one partner by value = total demand x product mix x share, exactly, by log means in
 * each product and month (Ang 2015, Energy Policy 86, eq. 4): demand is what the reporter buys (or sells) of all products
 * with all partners, mix the product's part in it, share the partner's part in the product. Ranges come from the
 * midpoint formula and from changing the factors one by one (`method`), and from years instead of months (`detail`).
 * @throws BilateralError `bad-input` on a cube, prices or groups that do not fit, or a partner that is not there
 */
export function tradeIdentity(cube: TradeCube, partner: string, options: IdentityOptions = {}): TradeIdentity {
  requireCube(cube);
  const { prices } = options;
  if (prices) requirePrices(cube, prices);
  const groups = groupsOf(cube, options.groups);
  const at = partnerAt(cube, partner);
  const view = partnerView(cube, at);
  const names = prices ? EFFECTS_WITH_PRICES : EFFECTS;
  const width = names.length;
  const months = view.months;
  const effects = rowEffects(view, logMeanSplit, prices);
  const byProduct = addEffects(effects, width, view.products, (row) => Math.floor(row / months));
  const byMonth = addEffects(effects, width, months, (row) => row % months);
  const others = otherWays(view, prices).map(({ from, effects: other, months: length }) => ({
    from,
    sums: addEffects(other, width, groups.names.length, (row) => groups.of[Math.floor(row / length)]!),
  }));
  const productOf = (row: number): number => Math.floor(row / months);
  const levels = rowSums(view, cube.products, productOf);
  const variantsOf = (pick: (sums: number[][]) => number[]): Variant[] =>
    others.map(({ from, sums }) => ({ from, values: pick(sums) }));
  const decomposition = (of: string, members: (product: number) => boolean, variants: Variant[], notes: Note[]) =>
    linesOf({ of, unit: cube.unit, names, rows: byProduct, levels, members, variants, notes });
  const of = `${cube.of} with ${partner}`;
  return {
    partner,
    whole: decomposition(of, () => true, variantsOf(columnSums), [ACCOUNTING, ...priceNotes(view, prices)]),
    groups: options.groups
      ? groups.names.map((name, g) =>
          decomposition(
            `${of}, ${name}`,
            (p) => groups.of[p] === g,
            variantsOf((sums) => sums[g]!),
            [ACCOUNTING],
          ),
        )
      : [],
    effectNames: names.map(({ name }) => name),
    byProduct: levels.map((level, p) => ({ ...level, effects: byProduct[p]! })),
    byMonth: rowSums(view, cube.months, (row) => row % months).map((level, m) => ({ ...level, effects: byMonth[m]! })),
    reallocated: reallocate(cube, view, at, shareLost(effects, names)),
  };
}

type Level = Omit<EffectRow, 'effects'>;

interface Rows {
  readonly of: string;
  readonly unit: string;
  readonly names: readonly EffectName[];
  readonly rows: readonly (readonly number[])[];
  readonly levels: readonly Level[];
  readonly members: (product: number) => boolean;
  readonly variants: readonly Variant[];
  readonly notes: readonly Note[];
}

/** Adds the rows of some products up to a decomposition. */
function linesOf({ of, unit, names, rows, levels, members, variants, notes }: Rows): Decomposition {
  const chosen = rows.filter((_, p) => members(p));
  const level = levels.filter((_, p) => members(p));
  const sums = columnSums(chosen);
  return buildDecomposition({
    of,
    unit,
    method: 'log-mean',
    base: exactSum(level.map(({ base }) => base)),
    now: exactSum(level.map(({ now }) => now)),
    lines: names.map(({ name, kind }, i) => ({ name, kind, value: sums[i]! })),
    variants,
    notes,
  });
}

const columnSums = (rows: readonly (readonly number[])[]): number[] =>
  rows[0]!.map((_, i) => exactSum(rows.map((row) => row[i]!)));

/** The same effects by the other formula, and with less detail. */
function otherWays(view: PartnerView, prices?: SharePrices) {
  const ways = otherSplits(prices ? 5 : 3).map((split) => ({
    from: 'method' as const,
    effects: rowEffects(view, split, prices),
    months: view.months,
  }));
  if (view.months === 1 || prices) return ways;
  return [...ways, { from: 'detail' as const, effects: rowEffects(monthsTogether(view), logMeanSplit), months: 1 }];
}

function rowSums(view: PartnerView, names: readonly string[], of: (row: number) => number): Level[] {
  const add = (values: Float64Array): number[] => addEffects(values, 1, names.length, of).map(([sum]) => sum!);
  const [base, now] = [add(view.own.base), add(view.own.now)];
  return names.map((name, i) => ({ name, base: base[i]!, now: now[i]! }));
}

/** By row, what share, entry and exit add. */
function shareLost(effects: Float64Array, names: readonly EffectName[]): Float64Array {
  const lost = new Float64Array(effects.length / names.length);
  for (let row = 0, at = 0; row < lost.length; row++)
    for (const { ofShare, kind } of names) {
      if (ofShare || kind !== 'factor') lost[row]! += effects[at]!;
      at++;
    }
  return lost;
}

function groupsOf(cube: TradeCube, groups?: readonly string[]): { names: readonly string[]; of: readonly number[] } {
  if (groups && groups.length !== cube.products.length)
    throw new BilateralError(
      'bad-input',
      `${cube.of}: ${groups.length} groups are given for ${cube.products.length} products`,
      { hint: 'name a group for each product, in the order of the products' },
    );
  const places = new Map<string, number>();
  const of = (groups ?? cube.products.map(() => 'all')).map((name) => {
    if (!places.has(name)) places.set(name, places.size);
    return places.get(name)!;
  });
  return { names: [...places.keys()], of };
}

/** How much of the base's trade the price figures cover. */
function priceNotes(view: PartnerView, prices?: SharePrices): Note[] {
  if (!prices) return [];
  const priced = view.own.base.filter((_, row) => prices.own[row]! > 0 && prices.market[row]! > 0);
  const percent = priced.length === 0 ? 0 : (100 * exactSum(priced)) / (exactSum(view.own.base) || 1);
  return [note('coverage', `price figures cover ${percent.toFixed(1)} % of the base's trade with the partner`)];
}
