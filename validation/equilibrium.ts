import { type Baseline, type Counterfactual, type DeficitRule, solve } from '../src/index.js';
import { readRows } from './csv.js';
import { missing, type Outcome, type Row, shared } from './reference.js';

type Line = Readonly<Record<string, string>>;

/** The bar: absolute below one, relative above. */
const BAR = 1e-9;

/** What a reference calls the rules of deficits. */
const RULES: Readonly<Record<string, DeficitRule>> = {
  additive: 'additive',
  mult: 'multiplicative-unscaled',
  mult_adding_up: 'multiplicative',
  balanced: 'balanced',
};

const WORLDS = [
  { id: 'eu2000', title: 'EU enlargement, 44 economies', year: 2000, theta: 4 },
  { id: 'uschn2006', title: 'United States and China, 30 economies', year: 2006, theta: 5 },
] as const;

/** One sector without intermediates or tariffs from flows, exporter by importer. */
export function oneSector(
  lines: readonly Line[],
  column: string,
  named: Pick<Baseline, 'name' | 'source' | 'year'> & { readonly theta: number },
): Baseline {
  const economies = [...new Set(lines.map(({ exporter }) => exporter!))];
  const size = economies.length;
  const ones = (length: number) => new Float64Array(length).fill(1);
  return {
    ...named,
    unit: 'USD million',
    economies,
    sectors: ['goods'],
    flows: byPair(economies, lines, 0, (line) => Number(line[column])),
    tariffs: new Float64Array(size * size),
    theta: Float64Array.of(named.theta),
    valueAdded: ones(size),
    inputs: ones(size),
    final: ones(size),
    notes: [],
  };
}

/** Numbers of pairs in the layout of a baseline. */
export function byPair(
  economies: readonly string[],
  lines: readonly Line[],
  otherwise: number,
  of: (line: Line) => number,
): Float64Array {
  const place = new Map(economies.map((code, n) => [code, n]));
  const values = new Float64Array(economies.length ** 2).fill(otherwise);
  for (const line of lines)
    values[place.get(line.importer!)! * economies.length + place.get(line.exporter!)!] = of(line);
  return values;
}

/** The furthest of many figures from their references. */
export class Furthest {
  private distance = 0;
  private count = 0;
  private found = { ours: '', reference: '', what: '' };

  add(what: string, ours: number, reference: number): void {
    const distance = Math.abs(ours - reference) / Math.max(1, Math.abs(reference));
    this.count++;
    // what is no number stays the furthest
    if (Number.isNaN(this.distance) || distance <= this.distance) return;
    this.distance = distance;
    this.found = { ours: String(ours), reference: String(reference), what };
  }

  row(what: string, tolerance: number): Row {
    const { distance, count, found } = this;
    return {
      what: `${what}: ${count} figures, furthest ${found.what}`,
      reference: found.reference,
      ours: found.ours,
      distance: distance.toExponential(1),
      tolerance: tolerance.toExponential(0),
      ok: count > 0 && distance <= tolerance,
    };
  }
}

/** Both one-sector references: every case, every rule, every column, every flow. */
export function equilibrium(): Outcome {
  const title = 'One-sector counterfactuals, against two independent solvers (and GEGravity in R to 1e-8)';
  for (const { id } of WORLDS) {
    const absent = missing(title, `data/ge_reference_${id}_country.csv`);
    if (absent) return absent;
  }
  return { title, rows: WORLDS.flatMap(worldRows) };
}

function worldRows({ id, title, year, theta }: (typeof WORLDS)[number]): Row[] {
  const read = (part: string): Line[] => readRows(shared(`data/ge_reference_${id}_${part}.csv`));
  const input = read('input');
  const world = oneSector(input, 'flow', { name: id, source: 'ge_reference', year, theta });
  const lines = read('country');
  const flows = read('bilateral');
  const betas = byPair(world.economies, input, 0, ({ beta }) => Number(beta));
  const cases = [...new Set(lines.map((line) => `${line.case} ${line.deficit_rule}`))];
  return cases.flatMap((name) => {
    const [which, rule] = name.split(' ') as [string, string];
    // the case of a ban closes the routes whose costs change in the other
    const effects = betas.map((beta) => (which === 'ban' && beta !== 0 ? 0 : Math.exp(beta)));
    const found = solve(world, { deficits: RULES[rule]!, effects });
    const here = (line: Line) => line.case === which && line.deficit_rule === rule;
    return [
      ...countryRows(`${title}, ${name}`, found, lines.filter(here)),
      ...flowRows(`${title}, ${name}`, found, flows.filter(here)),
    ];
  });
}

function countryRows(what: string, found: Counterfactual, lines: readonly Line[]): Row[] {
  const [exact, others] = [new Furthest(), new Furthest()];
  const byCode = new Map(found.economies.map((one) => [one.code, one]));
  for (const line of lines) {
    const { wage, priceIndex, realWage, welfare, exports, imports, domestic } = byCode.get(line.country!)!;
    const ours: Record<string, number> = {
      wage_hat: wage,
      price_index_hat: priceIndex,
      real_wage_hat: realWage,
      welfare_hat: welfare,
      exports_cf: exports[1],
      imports_cf: imports[1],
      domestic_cf: domestic[1],
    };
    for (const [column, value] of Object.entries(ours))
      exact.add(`${column} of ${line.country}`, found.converged ? value : NaN, Number(line[column]));
    for (const [column, value] of [
      ['GEGravityR_welfare', welfare],
      ['GEGravityR_real_wage', realWage],
    ] as const)
      if (line[column]) others.add(`${column} of ${line.country}`, value, Number(line[column]));
  }
  const rows = [exact.row(what, BAR)];
  return lines.some(({ GEGravityR_welfare }) => GEGravityR_welfare)
    ? [...rows, others.row(`${what}, GEGravity in R`, 1e-8)]
    : rows;
}

function flowRows(what: string, found: Counterfactual, lines: readonly Line[]): Row[] {
  if (lines.length === 0) return [];
  const furthest = new Furthest();
  const { economies } = found.baseline;
  const reference = byPair(economies, lines, NaN, ({ flow_cf }) => Number(flow_cf));
  const size = economies.length;
  for (const [at, flow] of reference.entries())
    if (!Number.isNaN(flow))
      furthest.add(`${economies[at % size]} to ${economies[Math.floor(at / size)]}`, found.flows[at]!, flow);
  return [furthest.row(`${what}, flows`, BAR)];
}
