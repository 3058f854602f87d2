import { existsSync, readFileSync } from 'node:fs';
import { type Counterfactual, type Scenario, solve } from '../src/index.js';
import { csvLines } from '../src/sources/csv-lines.js';
import { gravityWorld, someCosts } from './equilibrium-worlds.js';
import { median } from './median.js';

export interface EquilibriumRow {
  readonly cells: readonly string[];
  readonly missed: boolean;
}

export const EQUILIBRIUM_HEAD = [
  'world',
  'economies',
  'sectors',
  'rounds',
  'residual',
  'CPU',
  'bar',
  'ns a flow and round',
  '',
];
export const GROWTH_HEAD = ['cost against', 'from', 'to', 'slope', ''];

const TOLERANCE = 1e-12;

/** Worlds with a bar of their own, milliseconds of CPU time, and those that show how cost grows. */
const WORLDS: readonly { size: number; sectors: number; bar?: number }[] = [
  { size: 30, sectors: 1 },
  { size: 60, sectors: 1 },
  { size: 120, sectors: 1, bar: 2 },
  { size: 250, sectors: 1, bar: 10 },
  { size: 31, sectors: 10 },
  { size: 31, sectors: 20 },
  { size: 31, sectors: 40, bar: 100 },
  { size: 50, sectors: 50, bar: 120 },
  { size: 80, sectors: 45, bar: 200 },
];

interface Timed {
  readonly size: number;
  readonly sectors: number;
  readonly milliseconds: number;
}

/** CPU milliseconds of one call, warm: median of as many as take about a second, seven at the least. */
function timed(call: () => Counterfactual): { milliseconds: number; found: Counterfactual } {
  let found = call();
  const once = (): number => {
    const before = process.cpuUsage();
    found = call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  for (let k = 0; k < 3; k++) once();
  const count = Math.min(60, Math.max(7, Math.round(1000 / once())));
  return { milliseconds: median(Array.from({ length: count }, once)), found };
}

const TIMINGS = new URL('../../shared/data/ge_reference_timings.csv', import.meta.url);

/** What other programs took for a world of this size, as recorded elsewhere: shown, not judged. */
function recorded(size: number, sectors: number): string {
  if (!existsSync(TIMINGS)) return 'no record here';
  const [, ...lines] = csvLines(readFileSync(TIMINGS, 'utf8'));
  const found = lines.flatMap(({ cells: [program, , n, j, , seconds] }) =>
    Number(n) === size && Number(j) === sectors && /gegravity|GEGravity|MATLAB/.test(program!)
      ? [
          `${/peter/.test(program!) ? 'gegravity' : /MATLAB/.test(program!) ? 'authors, Octave' : 'GEGravity'} ${seconds} s`,
        ]
      : [],
  );
  return [...new Set(found)].join(', ');
}

/** Solves made-up worlds in one thread, from flows to a checked counterfactual, set-up included. */
export function equilibriumRows(): { rows: EquilibriumRow[]; growth: EquilibriumRow[]; plot: string } {
  const times: Timed[] = [];
  const rows = WORLDS.map(({ size, sectors, bar }): EquilibriumRow => {
    const world = gravityWorld(size, sectors, 1);
    const costs = someCosts(world, 2);
    const { milliseconds, found } = timed(() =>
      solve(world, { deficits: 'additive', costs }, { tolerance: TOLERANCE }),
    );
    times.push({ size, sectors, milliseconds });
    const missed = !found.converged || milliseconds > (bar ?? Infinity);
    const each = (milliseconds * 1e6) / (size * size * sectors * found.iterations);
    return {
      cells: [
        sectors === 1 ? 'one sector' : 'input-output and tariffs',
        `${size}`,
        `${sectors}`,
        `${found.iterations}`,
        found.residual.toExponential(0),
        `${milliseconds.toFixed(2)} ms`,
        bar === undefined ? '' : `${bar} ms`,
        each.toFixed(1),
        recorded(size, sectors),
        found.converged ? (bar === undefined ? '' : missed ? 'MISSED' : 'kept') : 'NOT CONVERGED',
      ],
      missed,
    };
  });
  return { rows, growth: growthOf(times), plot: plotted(times) };
}

/** Cost by size as bars of its logarithm, from a tenth of a millisecond. */
function plotted(times: readonly Timed[]): string {
  const bar = (milliseconds: number) => '█'.repeat(Math.max(1, Math.round(12 * Math.log10(milliseconds / 0.1))));
  const lines = (title: string, part: readonly Timed[], of: (one: Timed) => number): string[] => [
    title,
    ...part.map((one) => `${String(of(one)).padStart(6)}  ${bar(one.milliseconds)} ${one.milliseconds.toFixed(2)} ms`),
  ];
  return [
    'CPU time, each twelve blocks ten times as much',
    ...lines('economies, one sector', times.filter(oneSector), ({ size }) => size),
    ...lines('sectors, 31 economies', times.filter(thirtyOne), ({ sectors }) => sectors),
    '',
  ].join('\n');
}

const oneSector = ({ sectors }: Timed): boolean => sectors === 1;
const thirtyOne = ({ size, sectors }: Timed): boolean => size === 31 && sectors > 1;

/** Slope of log cost on log size between the smallest and the largest of a kind: 2 is the number of flows, 1 of sectors. */
function growthOf(times: readonly Timed[]): EquilibriumRow[] {
  const slope = (what: 'size' | 'sectors', part: readonly Timed[], most: number): EquilibriumRow => {
    const [first, last] = [part[0]!, part[part.length - 1]!];
    const found = Math.log(last.milliseconds / first.milliseconds) / Math.log(last[what] / first[what]);
    const missed = !(found <= most);
    const name = what === 'size' ? 'economies, one sector' : 'sectors, 31 economies';
    return { cells: [name, `${first[what]}`, `${last[what]}`, found.toFixed(2), missed ? 'MISSED' : 'kept'], missed };
  };
  return [slope('size', times.filter(oneSector), 2.2), slope('sectors', times.filter(thirtyOne), 2.2)];
}

export const DRAWS_HEAD = ['draws', 'economies', 'sectors', 'draws', 'wall', 'CPU of two workers, each', 'bar', ''];

const DRAWS: readonly { size: number; sectors: number; draws: number; bar: number }[] = [
  { size: 250, sectors: 1, draws: 1000, bar: 6 },
  { size: 31, sectors: 40, draws: 1000, bar: 50 },
];

/** Draws of the elasticities and of an estimated effect on two workers, by the compiled package, as users run it. */
export async function drawRows(): Promise<EquilibriumRow[]> {
  const compiled = new URL('../dist/index.js', import.meta.url).href;
  const { simulateOnWorkers } = (await import(compiled)) as typeof import('../src/index.js');
  const rows: EquilibriumRow[] = [];
  for (const { size, sectors, draws, bar } of DRAWS) {
    const scenario: Scenario = {
      title: 'draws',
      baseline: 'made up',
      deficits: 'additive',
      groups: {},
      shocks: [{ kind: 'barrier', exporters: ['E1', 'E2', 'E3'], importers: 'all', effect: { value: -0.5, se: 0.2 } }],
      uncertainty: { draws, seed: 1, theta: 0.2 },
      sources: [],
    };
    const world = gravityWorld(size, sectors, 1);
    const started = performance.now();
    const before = process.cpuUsage();
    const found = await simulateOnWorkers(world, scenario, { workers: 2 });
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - started) / 1000;
    const each = (user + system) / 2e6;
    const missed = seconds > bar || found.draws?.failed !== 0;
    const wall = `${seconds.toFixed(1)} s`;
    rows.push({
      cells: [
        'theta and an effect',
        `${size}`,
        `${sectors}`,
        `${draws}`,
        wall,
        `${each.toFixed(1)} s`,
        `${bar} s`,
        missed ? 'MISSED' : 'kept',
      ],
      missed,
    });
  }
  return rows;
}
