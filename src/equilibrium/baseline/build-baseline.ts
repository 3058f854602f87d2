import type { Baseline } from '../../model/baseline.js';
import { BilateralError } from '../../model/error.js';
import { note } from '../../model/note.js';
import type { Panel } from '../../model/panel.js';
import type { Description } from './description.js';
import { withDomestic } from './domestic.js';
import { type Flows, readFlows } from './flow-table.js';
import { type Production, readProduction } from './production-table.js';
import { readTariffs } from './tariff-table.js';
import { readInputs, withInputs, withoutInputs } from './technology.js';

/** The tables that a description names. */
export interface Tables {
  readonly flows: Panel;
  readonly production?: Panel;
  readonly inputs?: Panel;
  readonly tariffs?: Panel;
}

const FLOOR = 0.1;

function elasticities({ name, theta, thetas }: Description, sectors: readonly string[]): Float64Array {
  if (thetas === undefined) return new Float64Array(sectors.length).fill(theta!);
  const strange = Object.keys(thetas).filter((sector) => !sectors.includes(sector));
  const missing = sectors.filter((sector) => !Object.hasOwn(thetas, sector));
  if (strange.length + missing.length > 0)
    throw new BilateralError(
      'bad-input',
      missing.length > 0
        ? `${name} has no trade elasticity for ${missing.join(', ')}`
        : `${name} has a trade elasticity for ${strange.join(', ')}, which no flow is of`,
      { hint: `give one for each of ${sectors.join(', ')}` },
    );
  return Float64Array.from(sectors, (sector) => thetas[sector]!);
}

/**
 * A baseline from tables: flows with domestic sales (built from output where no row has them), tariffs, and where there are inputs a
 * technology that is balanced on the flows. Everything that was built, moved or assumed is in the notes.
 * @throws BilateralError `bad-input`: a column, row or figure that cannot be used, with its table and row
 */
export function buildBaseline(about: Description, tables: Tables): Baseline {
  const named = (panel: Panel) => ({ panel, names: about.columns ?? {} });
  const read = readFlows(named(tables.flows), about.year);
  const production = tables.production === undefined ? null : readProduction(named(tables.production), read);
  const whole = withDomestic(read, production, about.floor ?? FLOOR);
  const taxed = tables.tariffs === undefined ? untaxed(whole) : readTariffs(named(tables.tariffs), whole);
  const { economies, sectors, flows } = whole;
  const [size, count] = [economies.length, sectors.length];
  const bare: Baseline = {
    name: about.name,
    source: about.source,
    year: about.year,
    unit: about.unit,
    ...(about.released === undefined ? {} : { released: about.released }),
    economies,
    sectors,
    flows,
    tariffs: taxed.tariffs,
    theta: elasticities(about, sectors),
    valueAdded: new Float64Array(count * size).fill(1),
    inputs: new Float64Array(size * count * count).fill(1 / count),
    final: new Float64Array(count * size).fill(1 / count),
    ...(about.aggregates === undefined ? {} : { aggregates: about.aggregates }),
    ...(about.absent === undefined ? {} : { absent: about.absent }),
    notes: [],
  };
  const technology = technologyOf(bare, whole, tables, production, named);
  return {
    ...bare,
    ...technology,
    notes: [...(about.notes ?? []), ...whole.notes, ...taxed.notes, ...technology.notes],
  };
}

const untaxed = ({ flows }: Flows) => ({
  tariffs: new Float64Array(flows.length),
  notes: [
    note('tariffs-unknown', 'no tariffs are known: all stand at zero, and a tariff of a scenario is added to nothing'),
  ],
});

function technologyOf(
  bare: Baseline,
  flows: Flows,
  { inputs }: Tables,
  production: Production | null,
  named: (panel: Panel) => { panel: Panel; names: Readonly<Record<string, string>> },
) {
  if (inputs === undefined || production === null) return withoutInputs(bare);
  return withInputs(bare, readInputs(named(inputs), flows), production);
}
