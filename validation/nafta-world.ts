import { type Counterfactual, solve } from '../src/index.js';
import { type Line, placed, type SectorWorld, sectorWorld, sharedRows } from './sector-worlds.js';

/** The three members, the order of the paper's tables. */
export const BLOC = ['MEX', 'CAN', 'USA'] as const;
const member = (code: string | undefined): boolean => BLOC.some((one) => one === code);

export interface NaftaWorld extends SectorWorld {
  /** J N N: tariffs after a scenario of the reference. */
  readonly tariffs: (scenario: string) => Float64Array;
  /** N: as the reference keeps them. */
  readonly deficits: Float64Array;
  /** By sector, as the paper's tables name them. */
  readonly names: readonly string[];
}

/** The world of 1993, with its deficits or the authors' one without. */
export function naftaWorld(base: string): NaftaWorld {
  const suffix = base === 'deficits' ? '_deficits' : '';
  const rates = sharedRows('data/cp_reference_trade.csv');
  const key = ({ importer, exporter, sector }: Line): string => `${importer} ${exporter} ${sector}`;
  const before = new Map(rates.map((row) => [key(row), Number(row.tariff_1993_pct) / 100]));
  const params = sharedRows('data/cp_reference_params.csv');
  const world = sectorWorld({
    name: `Caliendo and Parro 2015, ${base}`,
    year: 1993,
    trade: sharedRows(`data/cp_reference_trade${suffix}.csv`),
    params,
    io: sharedRows('data/cp_reference_io.csv'),
    flow: 'flow_net',
    // one flow of 2e-17, at home, is in one file only
    tariff: (row) => before.get(key(row)) ?? 0,
  });
  const { flows, economies, sectors } = world.baseline;
  const after = (among: (row: Line) => boolean): Float64Array =>
    placed(
      flows.length,
      rates,
      world.flowAt,
      (row) => Number(among(row) ? row.tariff_2005_pct : row.tariff_1993_pct) / 100,
    );
  const inside = ({ importer, exporter }: Line): boolean => member(importer) && member(exporter);
  return {
    ...world,
    tariffs: (scenario) =>
      after(
        scenario === 'nafta_tariffs_only'
          ? inside
          : scenario === 'world_tariffs_but_nafta'
            ? (row) => !inside(row)
            : () => true,
      ),
    deficits: placed(
      economies.length,
      sharedRows(`data/cp_reference_country${suffix}.csv`),
      world.economyAt,
      ({ deficit }) => Number(deficit),
    ),
    names: params.slice(0, sectors.length).map((row) => row.sector_name!),
  };
}

/** Solves a base and scenario of the reference once, however often asked: `balanced nafta_tariffs_only` and the like. */
export function naftaRuns(): (name: string) => { readonly world: NaftaWorld; readonly found: Counterfactual } {
  const worlds = new Map<string, NaftaWorld>();
  const runs = new Map<string, { world: NaftaWorld; found: Counterfactual }>();
  return (name) => {
    const known = runs.get(name);
    if (known !== undefined) return known;
    const [base, scenario] = name.split(' ') as [string, string];
    const world = worlds.get(base) ?? naftaWorld(base);
    worlds.set(base, world);
    const found = solve(world.baseline, {
      deficits: 'additive',
      tariffs: world.tariffs(scenario),
      newDeficits: world.deficits,
    });
    const run = { world, found };
    runs.set(name, run);
    return run;
  };
}
