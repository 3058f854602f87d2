import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import { monthsOf, type Period, yearBefore } from '../model/period.js';
import type { TradeCube } from './trade-cube.js';

/** Imports by product, month and partner as a cube, and the duties on them. */
export interface ProductCube {
  readonly cube: TradeCube;
  /** Duties over both periods, by product, on the exporter's goods and on everybody's; null where none are held. */
  readonly duties: Duties | null;
  /** A row of the table that it is made of. */
  readonly source: Observation;
  readonly notes: readonly Note[];
}

interface Duties {
  readonly own: Float64Array;
  readonly all: Float64Array;
}

/** Who is not named one by one. */
export const REST = 'all others';

const isValue = ({ indicator }: Observation): boolean => indicator === 'value';
/** Months of one table: that with most rows of the exporter. Levels of a classification are never mixed. */
function oneTable(rows: readonly Observation[], exporter: string): readonly Observation[] {
  const keyOf = (o: Observation): string => [o.publisher, o.table, o.currency, o.product.length].join('\n');
  const months = rows.filter(({ period }) => period.months === 1);
  const counts = new Map<string, number>();
  for (const row of months)
    if (row.partner === exporter && isValue(row)) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? months.filter((row) => keyOf(row) === most[0]) : [];
}

/** Where a month stands: its place among those compared, and 0 for the base or 1 for the period. */
type Places = ReadonlyMap<string, { readonly at: number; readonly side: 0 | 1 }>;

/** Months that both the exporter and the world have in both years. */
function comparable(rows: readonly Observation[], exporter: string, period: Period) {
  const [before, now] = [monthsOf(yearBefore(period)), monthsOf(period)];
  const of = (partner: string) => new Set(rows.filter((row) => row.partner === partner).map((row) => row.period.start));
  const [own, world] = [of(exporter), of('WLD')];
  const complete = (month: string): boolean => own.has(month) && (world.size === 0 || world.has(month));
  const kept = now.map((_, m) => m).filter((m) => complete(before[m]!) && complete(now[m]!));
  const places: Places = new Map<string, { at: number; side: 0 | 1 }>(
    kept.flatMap((m, at) => [[before[m]!, { at, side: 0 }] as const, [now[m]!, { at, side: 1 }] as const]),
  );
  return {
    places,
    months: kept.map((m) => now[m]!),
    left: now.filter((_, m) => !kept.includes(m)),
    hasWorld: world.size > 0,
  };
}

/**
 * The cube of an importer's table in a period and the year before. The partners together are the world: what those named lack of
 * it is `REST`'s. Months not held in both years are left out of both, and said.
 * @throws BilateralError `no-data` when no month is held in both years
 */
export function productCube(
  given: readonly Observation[],
  importer: string,
  exporter: string,
  period: Period,
): ProductCube {
  const table = oneTable(given, exporter);
  const { places, months, left, hasWorld } = comparable(table, exporter, period);
  const rows = table.filter((row) => places.has(row.period.start));
  const [source] = rows;
  if (!source)
    throw new BilateralError(
      'no-data',
      `products that ${importer} imports from ${exporter}: no month is held in both years`,
      { hint: 'add product figures of both years with bilateral import' },
    );
  const products = [...new Set(rows.filter(isValue).map(({ product }) => product))].sort();
  const named = [...new Set(rows.map(({ partner }) => partner))].filter((code) => code !== 'WLD').sort();
  const partners = hasWorld ? [...named, REST] : named;
  const { base, now, less } = filled(rows, places, { products, months: months.length, partners, hasWorld });
  return {
    cube: { of: `imports of ${importer}`, unit: source.currency, products, months, partners, base, now },
    duties: dutiesOf(rows, products, exporter),
    source,
    notes: [
      ...(left.length > 0
        ? [note('months-left-out', `not held in both years, and left out of both: ${left.join(', ')}`)]
        : []),
      ...(hasWorld ? [] : [note('no-world', 'imports from all are not held: shares are of the partners that are')]),
      ...(less > 0
        ? [
            note(
              'more-than-all',
              `in ${less} cells the partners named have more than all together; others have nothing there`,
            ),
          ]
        : []),
    ],
  };
}

interface Shape {
  readonly products: readonly string[];
  readonly months: number;
  readonly partners: readonly string[];
  readonly hasWorld: boolean;
}

/** The cells of both years; `less` counts those where the rest would be less than nothing by more than rounding. */
function filled(rows: readonly Observation[], places: Places, { products, months, partners, hasWorld }: Shape) {
  const productAt = new Map(products.map((code, i) => [code, i]));
  const partnerAt = new Map(partners.map((code, i) => [code, i]));
  const width = partners.length;
  const sides = [0, 1].map(() => new Float64Array(products.length * months * width));
  for (const row of rows.filter(isValue)) {
    const { at, side } = places.get(row.period.start)!;
    const start = (productAt.get(row.product)! * months + at) * width;
    const values = sides[side]!;
    if (row.partner !== 'WLD') values[start + partnerAt.get(row.partner)!]! += row.value;
    if (hasWorld) values[start + width - 1]! += row.partner === 'WLD' ? row.value : -row.value;
  }
  let less = 0;
  for (const values of sides)
    for (let at = width - 1; at < values.length; at += width) {
      if (values[at]! >= 0) continue;
      if (values[at]! < -width) less++;
      values[at] = 0;
    }
  return { base: sides[0]!, now: sides[1]!, less };
}

function dutiesOf(rows: readonly Observation[], products: readonly string[], exporter: string): Duties | null {
  const duties = rows.filter(({ indicator }) => indicator === 'duty');
  if (duties.length === 0) return null;
  const at = new Map(products.map((code, i) => [code, i]));
  const of = (partner: string): Float64Array => {
    const sums = new Float64Array(products.length);
    for (const row of duties)
      if (row.partner === partner && at.has(row.product)) sums[at.get(row.product)!]! += row.value;
    return sums;
  };
  return { own: of(exporter), all: of('WLD') };
}
