import { BilateralError } from '../model/error.js';

/**
 * Trade of one reporter in one direction with every partner, in two periods: one currency, one vintage. A cell is
 * `[(product * months + month) * partners + partner]`, in units of the currency; 0 is no trade. The partners together
 * are the whole market: where not all are known, the last is `rest`.
 */
export interface TradeCube {
  /** What it is: `US imports`. */
  readonly of: string;
  readonly unit: string;
  readonly products: readonly string[];
  /** Of the year; each month is compared with the same one of the base. One entry for whole years. */
  readonly months: readonly string[];
  readonly partners: readonly string[];
  readonly base: Float64Array;
  readonly now: Float64Array;
}

/** @throws BilateralError `bad-input` on a wrong length, a name twice, or a cell that is missing or negative */
export function requireCube(cube: TradeCube): void {
  const { of, products, months, partners } = cube;
  const cells = products.length * months.length * partners.length;
  if (cells === 0 || cube.base.length !== cells || cube.now.length !== cells)
    throw new BilateralError(
      'bad-input',
      `${of}: ${products.length} products, ${months.length} months and ${partners.length} partners make ${cells} cells, and ${cube.base.length} are given for the base and ${cube.now.length} for now`,
      { hint: 'give a cell for each product, month and partner in both periods' },
    );
  for (const [what, names] of Object.entries({ product: products, month: months, partner: partners })) {
    const seen = new Set<string>();
    const twice = names.find((name) => seen.size === seen.add(name).size);
    if (twice !== undefined)
      throw new BilateralError('bad-input', `${of}: the ${what} ${twice} is there twice`, {
        hint: `add the two up, or name one of them otherwise`,
      });
  }
  for (const [when, values] of [
    ['base', cube.base],
    ['period', cube.now],
  ] as const) {
    const at = values.findIndex((x) => !(x >= 0 && x < Infinity));
    if (at >= 0) throw badCell(cube, when, at, values[at]!);
  }
}

function badCell(
  { of, products, months, partners }: TradeCube,
  when: string,
  at: number,
  value: number,
): BilateralError {
  const row = Math.floor(at / partners.length);
  const where = `${products[Math.floor(row / months.length)]}, ${months[row % months.length]}, ${partners[at % partners.length]}`;
  return new BilateralError('bad-input', `${of}: the figure for ${where} in the ${when} is ${value}`, {
    hint: 'leave a product or month with missing figures out of both periods, and say so; no trade is 0',
  });
}

/** @throws BilateralError `bad-input` when the partner is not in the cube */
export function partnerAt({ of, partners }: TradeCube, partner: string): number {
  const at = partners.indexOf(partner);
  if (at < 0)
    throw new BilateralError('bad-input', `${of}: no figures for ${partner}`, {
      hint: `there are ${partners.slice(0, 8).join(', ')}${partners.length > 8 ? ' and others' : ''}`,
    });
  return at;
}
