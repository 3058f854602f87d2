import { type Changes, type Counterfactual, solve, welfarePath } from '../src/index.js';
import { BLOC, naftaRuns, naftaWorld } from './nafta-world.js';
import { missing, type Outcome, type Row } from './reference.js';
import { type Line, placed, type SectorWorld, sectorWorld, sharedRows } from './sector-worlds.js';

const NAFTA =
  'Caliendo and Parro 2015: NAFTA in general equilibrium, 31 economies and 40 sectors, against their own code';
const SYNTHETIC = 'Many sectors: a made-up world of 12 economies and 8 sectors, against two solvers of others';
const TRADE_WAR = 'Many sectors: the trade war of 2018 on a world of 7 economies and 44 sectors, markets cleared';
/** The stored world is in balance to 4e-9 of world value added only; the bar. */
const STORED = 1e-7;
const EXACT = 1e-9;
/** Residual of the equilibrium conditions, relative to world value added. */
const CLEARED = 1e-12;

/** The largest distance of some columns from those of a reference. */
interface Worst {
  readonly column: string;
  distance: number;
  ours: number;
  reference: number;
}

type Measures = Readonly<Record<string, (row: Line) => readonly [ours: number, scale: number]>>;

/** Every column of every row held to the reference; one row of the report a column, at its worst. */
function columns(what: string, lines: readonly Line[], measures: Measures, tolerance: number): Row[] {
  return Object.entries(measures).map(([column, measure]) => {
    const worst: Worst = { column, distance: -1, ours: NaN, reference: NaN };
    for (const line of lines) {
      const [ours, scale] = measure(line);
      const reference = Number(line[column]);
      const distance = Math.abs(ours - reference) / scale;
      if (!(distance <= worst.distance)) Object.assign(worst, { distance, ours, reference });
    }
    return {
      what: `${what}: ${column}`,
      reference: worst.reference.toPrecision(10),
      ours: worst.ours.toPrecision(10),
      distance: worst.distance.toExponential(1),
      tolerance: tolerance.toExponential(0),
      ok: lines.length > 0 && worst.distance <= tolerance,
    };
  });
}

const cleared = (what: string, { converged, residual, iterations }: Counterfactual): Row => ({
  what: `${what}: markets, trade and budgets, ${iterations} rounds`,
  reference: '0',
  ours: residual.toExponential(1),
  distance: residual.toExponential(1),
  tolerance: CLEARED.toExponential(0),
  ok: converged && residual <= CLEARED,
});

/** Factors as they are, percentages as the factors they stand for, values against the economy's value added. */
function countryColumns(world: SectorWorld, found: Counterfactual, valueAdded: (row: Line) => number): Measures {
  type Economy = Counterfactual['economies'][number];
  const of =
    (value: (economy: Economy) => number, scale: (row: Line) => number) =>
    (row: Line): readonly [number, number] => [value(found.economies[world.economyAt(row)]!), scale(row)];
  const [factor, percent] = [() => 1, () => 100];
  return {
    wage_hat: of(({ wage }) => wage, factor),
    price_index_hat: of(({ priceIndex }) => priceIndex, factor),
    real_wage_hat: of(({ realWage }) => realWage, factor),
    real_wage_pct: of(({ realWage }) => 100 * (realWage - 1), percent),
    income_hat: of(({ income }) => income, factor),
    welfare_hat: of(({ welfare }) => welfare, factor),
    welfare_exact_pct: of(({ welfare }) => 100 * (welfare - 1), percent),
    cp_first_order_tot_pct: of(({ firstOrder }) => firstOrder.termsOfTrade, percent),
    cp_first_order_vot_pct: of(({ firstOrder }) => firstOrder.volumeOfTrade, percent),
    cp_first_order_welfare_pct: of(({ firstOrder }) => firstOrder.total, percent),
    tariff_revenue_base: of(({ revenue }) => revenue[0], valueAdded),
    tariff_revenue_cf: of(({ revenue }) => revenue[1], valueAdded),
    exports_base: of(({ exports }) => exports[0], valueAdded),
    exports_cf: of(({ exports }) => exports[1], valueAdded),
    imports_cf: of(({ imports }) => imports[1], valueAdded),
  };
}

const only = (measures: Measures, line: Line | undefined): Measures =>
  Object.fromEntries(Object.entries(measures).filter(([column]) => line?.[column] !== undefined));

const sizes = (path: string): ((row: Line) => number) => {
  const values = new Map(sharedRows(path).map(({ country, value_added }) => [country, Number(value_added)]));
  return ({ country }) => values.get(country) ?? NaN;
};

/** NAFTA's tariffs, and all tariffs of 2005, with and without deficits: every column of the reference, and the path of Mexico. */
export function naftaReference(): Outcome {
  const absent = missing(NAFTA, 'data/cp_reference_trade.csv');
  if (absent) return absent;
  const countries = sharedRows('data/cp_reference_out_country.csv');
  const valueAdded = sizes('data/cp_reference_country.csv');
  const runs = naftaRuns();
  const rows = [...new Set(countries.map(({ base, scenario }) => `${base} ${scenario}`))].flatMap((name): Row[] => {
    const { world, found } = runs(name);
    const lines = countries.filter(({ base, scenario }) => `${base} ${scenario}` === name);
    const measures = only(countryColumns(world, found, valueAdded), lines[0]);
    return [cleared(name, found), ...columns(name, lines, measures, STORED)];
  });
  const { world, found } = runs('balanced nafta_tariffs_only');
  const at = (values: Float64Array, scale: (row: Line) => number) => (row: Line) =>
    [values[world.cellAt(row)]!, scale(row)] as const;
  const sectors: Measures = {
    price_hat: at(found.prices, () => 1),
    cost_hat: at(found.unitCosts, () => 1),
    expenditure_cf: at(found.spending, valueAdded),
    output_cf: at(found.output, valueAdded),
  };
  const lines = sharedRows('data/cp_reference_out_sector_nafta.csv');
  return { title: NAFTA, rows: [...rows, ...columns('by sector', lines, sectors, STORED), ...path()] };
}

/** Figures of README-equilibrium: the same decomposition over 60 steps, to their three digits. */
function path(): Row[] {
  const world = naftaWorld('balanced');
  const { economies, converged } = welfarePath(
    world.baseline,
    { deficits: 'additive', tariffs: world.tariffs('nafta_tariffs_only') },
    { steps: 12 },
  );
  const mexico = economies.find(({ code }) => code === BLOC[0])!;
  return (
    [
      ['terms of trade', mexico.termsOfTrade, -0.678, 5e-4],
      ['volume of trade', mexico.volumeOfTrade, 0.685, 5e-4],
      ['their sum, against exact welfare', mexico.total, mexico.exact, 1e-5],
    ] as const
  ).map(([what, ours, reference, tolerance]) => ({
    what: `MEX along the way of the tariffs: ${what}`,
    reference: String(reference),
    ours: ours.toFixed(6),
    distance: Math.abs(ours - reference).toExponential(1),
    tolerance: tolerance.toExponential(0),
    ok: converged && Math.abs(ours - reference) <= tolerance,
  }));
}

/** Five scenarios of a made-up world: by economy, by sector and flow by flow. */
export function syntheticSectors(): Outcome {
  const absent = missing(SYNTHETIC, 'data/reference_cp_synth_trade.csv');
  if (absent) return absent;
  const read = (name: string): readonly Line[] => sharedRows(`data/reference_cp_synth_${name}.csv`);
  const world = sectorWorld({
    name: 'made-up world of many sectors',
    year: 2000,
    trade: read('trade'),
    params: read('params'),
    io: read('io'),
    flow: 'flow_net',
    tariff: (row) => Number(row.tariff_base),
  });
  const [countries, sectors, flows, deficits] = [
    read('out_country'),
    read('out_sector'),
    read('out_bilateral'),
    read('country'),
  ];
  const { flows: before } = world.baseline;
  const rows = [...new Set(countries.map(({ scenario }) => scenario!))].flatMap((name) => {
    const per =
      (column: string) =>
      (row: Line): number =>
        row[column] === 'inf' ? Infinity : Number(row[column]);
    const changes: Changes = {
      deficits: 'additive',
      tariffs: placed(before.length, world.trade, world.flowAt, per(`tariff_${name}`)),
      // pairs that trade nothing have no row
      costs: placed(before.length, world.trade, world.flowAt, per(`dhat_${name}`)).map((cost) => cost || 1),
      newDeficits: placed(world.baseline.economies.length, deficits, world.economyAt, per(`deficit_${name}`)),
    };
    const found = solve(world.baseline, changes);
    const of = (lines: readonly Line[]) => lines.filter(({ scenario }) => scenario === name);
    const relative = (ours: number, reference: string | undefined) =>
      [ours, Math.max(1, Math.abs(Number(reference)))] as const;
    const cell = (values: Float64Array, column: string) => (row: Line) =>
      relative(values[world.cellAt(row)]!, row[column]);
    const byCountry = countryColumns(world, found, () => 1);
    return [
      cleared(name, found),
      ...columns(name, of(countries), only(byCountry, countries[0]), EXACT),
      ...columns(
        name,
        of(sectors),
        {
          price_hat: cell(found.prices, 'price_hat'),
          expenditure_cf: cell(found.spending, 'expenditure_cf'),
          output_cf: cell(found.output, 'output_cf'),
        },
        EXACT,
      ),
      ...columns(
        name,
        of(flows),
        { flow_net_cf: (row) => relative(found.flows[world.flowAt(row)]!, row.flow_net_cf) },
        EXACT,
      ),
    ];
  });
  return { title: SYNTHETIC, rows };
}

/** No results were published for this world: it must clear, with the tariffs of either side and both. */
export function tradeWar(): Outcome {
  const absent = missing(TRADE_WAR, 'data/tradewar2017_flows.csv');
  if (absent) return absent;
  const world = sectorWorld({
    name: 'trade war, 2017',
    year: 2017,
    trade: sharedRows('data/tradewar2017_flows.csv'),
    params: sharedRows('data/tradewar2017_params.csv'),
    io: sharedRows('data/tradewar2017_io.csv.gz'),
    flow: 'flow_million',
    tariff: (row) => Number(row.tariff_2017),
  });
  const sides = [
    ['tariff_increase_us_on_china'],
    ['tariff_increase_china_on_us'],
    ['tariff_increase_us_on_china', 'tariff_increase_china_on_us'],
  ];
  const rows = sides.flatMap((added) =>
    (['additive', 'none'] as const).map((deficits) => {
      const tariffs = placed(world.baseline.flows.length, world.trade, world.flowAt, (row) =>
        added.reduce((sum, column) => sum + Number(row[column]), Number(row.tariff_2017)),
      );
      return cleared(
        `${added.map((column) => column.replace('tariff_increase_', '')).join(' and ')}, deficits ${deficits}`,
        solve(world.baseline, { deficits, tariffs }),
      );
    }),
  );
  return { title: TRADE_WAR, rows };
}
