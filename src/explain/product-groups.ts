import { economyName } from '../model/economy.js';
import type { Period } from '../model/period.js';
import { endMonth } from '../model/period.js';
import type { Policy } from '../model/policy.js';
import type { ProductGroups } from '../model/why-products.js';
import type { ProductCube } from './product-cube.js';
import { partnerAt } from './trade-cube.js';

/** Percentage points above what others pay, from which a product counts as tariffed. */
const ADDED = 5;

interface Sides {
  readonly importer: string;
  readonly exporter: string;
  readonly period: Period;
}

/**
 * Products by the measures on them: export-controlled where a control of the exporter in force names their HS code, tariffed where
 * duties on the exporter's goods stand `ADDED` points or more above those on all others' (over both periods), else neither. Null
 * where neither duties nor codes tell.
 */
export function productGroups(made: ProductCube, sides: Sides, policies: readonly Policy[]): ProductGroups | null {
  const { products } = made.cube;
  const added = addedDuties(made, sides.exporter);
  const controls = products[0]?.startsWith('HS:') ? controlled(products, policies, sides) : null;
  if (!added && !controls?.some(Boolean)) return null;
  const the = economyName(sides.exporter, { the: true });
  const rules = [
    ...(controls ? [`export-controlled: ${the} has a control in force on the HS code`] : []),
    ...(added
      ? [
          `tariffed: the duty collected on goods from ${the}, over both periods, is ${ADDED} points or more above that on goods from all others`,
        ]
      : []),
  ];
  return {
    of: products.map((_, p) =>
      controls?.[p] ? 'export-controlled' : added && added[p]! >= ADDED ? 'tariffed' : 'neither',
    ),
    rule: rules.join('; '),
  };
}

/** By product, percentage points between the duty on the exporter's goods and on all others'; null where no duties are held. */
function addedDuties({ cube, duties }: ProductCube, exporter: string): readonly number[] | null {
  if (!duties) return null;
  const { products, months, partners, base, now } = cube;
  const own = partnerAt(cube, exporter);
  return products.map((_, p) => {
    let [mine, all] = [0, 0];
    for (let m = 0; m < months.length; m++)
      for (let k = 0; k < partners.length; k++) {
        const at = (p * months.length + m) * partners.length + k;
        all += base[at]! + now[at]!;
        if (k === own) mine += base[at]! + now[at]!;
      }
    const [dutyOwn, dutyOthers] = [duties.own[p]!, duties.all[p]! - duties.own[p]!];
    const rate = mine > 0 ? (100 * dutyOwn) / mine : 0;
    return rate - (all > mine ? (100 * dutyOthers) / (all - mine) : 0);
  });
}

/** Whether a control of the exporter, in force by the end of the period, names the code or one above it. */
function controlled(products: readonly string[], policies: readonly Policy[], sides: Sides): readonly boolean[] {
  const last = `${endMonth(sides.period)}-31`;
  const codes = policies
    .filter(({ type, by, effective, ended }) => {
      const inForce = effective !== null && effective <= last && (ended === null || ended > `${sides.period.start}-01`);
      return type === 'export_control' && by === sides.exporter && inForce;
    })
    .flatMap(({ hsCodes }) => hsCodes.match(/\d[\d.]*\d/g) ?? [])
    .map((code) => code.replaceAll('.', ''));
  return products.map((product) => codes.some((code) => product.slice(3).startsWith(code)));
}
