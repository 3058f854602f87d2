import type { SharePrices, TradeCube } from '../src/explain/index.js';
import { random } from '../src/kernels/random.js';
import { median } from './median.js';

export const EXPLAIN_HEAD = [
  'explained',
  'products',
  'months',
  'partners',
  'CPU',
  'bar',
  'ns a cell',
  'not added up, of trade',
  '',
];

export interface ExplainRow {
  readonly cells: readonly string[];
  readonly missed: boolean;
}

const MONTHS = 12;
const PARTNERS = 50;
/** Most that the lines may miss the change by, in parts of the larger period. */
const EXACT = 1e-12;

const names = (kind: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${kind} ${i}`);

/** Made-up trade over seven orders of size, a third of it zero, one in twenty of the rest new or gone. */
function madeUp(products: number): TradeCube {
  const { uniform, normal } = random(2023, 0);
  const cells = products * MONTHS * PARTNERS;
  const [base, now] = [new Float64Array(cells), new Float64Array(cells)];
  for (let i = 0; i < cells; i++) {
    if (uniform() < 1 / 3) continue;
    const size = Math.exp(12 + 2.5 * normal());
    const turn = uniform();
    if (turn >= 0.025) base[i] = size;
    if (turn < 0.975) now[i] = size * Math.exp(0.4 * normal() - 0.1);
  }
  return {
    of: 'imports',
    unit: 'USD',
    products: names('product', products),
    months: names('month', MONTHS),
    partners: names('partner', PARTNERS),
    base,
    now,
  };
}

/** Price figures for nine products in ten. */
function somePrices(products: number): SharePrices {
  const { uniform } = random(7, 0);
  const ratios = (): Float64Array =>
    Float64Array.from({ length: products * MONTHS }, () => (uniform() < 0.1 ? NaN : 0.8 + 0.4 * uniform()));
  return { own: ratios(), market: ratios(), exchangeRate: Array.from({ length: MONTHS }, () => 0.9 + 0.1 * uniform()) };
}

/**
 * The identity with its groups, ranges and who gained the share, and what each product, month and partner makes up, by
 * the compiled package; CPU time, warm.
 */
export async function explainRows(): Promise<ExplainRow[]> {
  const compiled = new URL('../dist/explain/index.js', import.meta.url).href;
  const { cubeParts, tradeIdentity } = (await import(compiled)) as typeof import('../src/explain/index.js');
  const rows: ExplainRow[] = [];
  for (const products of [50, 500, 5000]) {
    const cube = madeUp(products);
    const groups = cube.products.map((_, p) => ['tariffed', 'export-controlled', 'neither'][p % 3]!);
    const prices = somePrices(products);
    const calls = {
      'demand, mix, share': () => tradeIdentity(cube, 'partner 7', { groups }).whole,
      'with prices': () => tradeIdentity(cube, 'partner 7', { groups, prices }).whole,
      'by product': () => cubeParts(cube, 'product', 'partner 7'),
      'by partner': () => cubeParts(cube, 'partner'),
    };
    for (const [name, call] of Object.entries(calls)) {
      let whole = call();
      const times = Array.from({ length: products > 1000 ? 5 : 15 }, () => {
        const before = process.cpuUsage();
        whole = call();
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1e6;
      });
      const seconds = median(times);
      const sum = whole.lines.reduce((all, { value }) => all + value, 0);
      const off = Math.abs(sum - whole.change) / Math.max(whole.base, whole.now);
      const bar = products === 5000 ? 1 : undefined;
      const missed = off > EXACT || (bar !== undefined && seconds > bar);
      rows.push({
        cells: [
          name,
          `${products}`,
          `${MONTHS}`,
          `${PARTNERS}`,
          `${seconds.toFixed(3)} s`,
          bar === undefined ? '' : `${bar} s`,
          ((seconds * 1e9) / (products * MONTHS * PARTNERS)).toFixed(0),
          off.toExponential(0),
          missed ? 'MISSED' : 'kept',
        ],
        missed,
      });
    }
  }
  return rows;
}
