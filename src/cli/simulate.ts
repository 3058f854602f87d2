import {
  type Baseline,
  BilateralError,
  type Counterfactual,
  csvCell,
  economyRows,
  flowRowsOf,
  type Rows,
  readScenario,
  type Scenario,
  type Simulation,
  simulateOnWorkers,
  simulationHtml,
  simulationJson,
  simulationTable,
} from '../index.js';
import { deliver } from './deliver.js';
import type { Effects } from './effects.js';
import { DONE } from './exit-code.js';
import { worldNamed } from './open-world.js';
import { shellWord } from './shell-word.js';
import { deficitRule, drawn, quickScenario, type SimulateOptions, thetaOf } from './simulate-options.js';
import { textOfFile } from './text-of-file.js';

const usage = (message: string, hint: string): BilateralError => new BilateralError('usage', message, { hint });

/** The scenario of a file or of the options, with what the options change of it. @throws BilateralError */
async function scenarioOf(file: string | undefined, options: SimulateOptions): Promise<Scenario> {
  const quick = quickScenario(options);
  if (file === undefined && quick === null)
    throw usage('no scenario is named', 'a file, see examples/scenarios, or --tariff CHN,USA,+10');
  if (file !== undefined && quick !== null)
    throw usage(`'${file}' is a scenario, and --tariff, --barrier and --ban make another`, 'give one of the two');
  if (options.bothWays && quick === null)
    throw usage('--both-ways is of --tariff, --barrier and --ban', 'write bothWays: true in the file');
  const asked =
    quick ??
    readScenario(
      await textOfFile(file!, 'name a scenario in YAML or JSON, see examples/scenarios', { dash: true }),
      file,
    );
  return {
    ...drawn(asked, options.draws),
    ...(options.baseline === undefined ? {} : { baseline: options.baseline }),
    ...(options.deficits === undefined ? {} : { deficits: deficitRule(options.deficits) }),
  };
}

/** A world whose markets do not clear is not printed. @throws BilateralError `not-converged` */
function requireCleared({ converged, iterations, method, residual }: Counterfactual): void {
  if (converged) return;
  throw new BilateralError(
    'not-converged',
    `no equilibrium was found after ${iterations} iterations (${method}; residual ${residual.toExponential(1)} of world output), so there are no figures`,
    { hint: 'a smaller shock, a lower elasticity, or one that leaves every economy something to buy and sell' },
  );
}

/** Clears the markets, and says meanwhile of what. */
async function solved(baseline: Baseline, scenario: Scenario, effects: Effects): Promise<Simulation> {
  const { economies, sectors } = baseline;
  await effects.progress(
    `solving: ${economies.length} economies, ${sectors.length} ${sectors.length === 1 ? 'sector' : 'sectors'}`,
  );
  try {
    const made = await simulateOnWorkers(baseline, scenario, {
      progress: (done, draws) => {
        effects.progress(`drawing: ${done} of ${draws}`).catch(() => undefined);
      },
    });
    requireCleared(made);
    return { scenario, made };
  } finally {
    await effects.progress('');
  }
}

const csv = ({ columns, rows }: Rows): string =>
  [columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\n') + '\n';

/** The command that makes the same again. */
function commandOf(file: string | undefined, options: SimulateOptions): string {
  const routes = (['tariff', 'barrier', 'ban'] as const).flatMap((kind) =>
    (options[kind] ?? []).flatMap((text) => [`--${kind}`, text]),
  );
  const settings = (['baseline', 'deficits', 'theta', 'draws', 'store'] as const).flatMap((name) =>
    options[name] === undefined ? [] : [`--${name}`, options[name]],
  );
  return [
    'bilateral',
    'simulate',
    ...(file === undefined ? [] : [file]),
    ...routes,
    ...(options.bothWays ? ['--both-ways'] : []),
    ...settings,
  ]
    .map(shellWord)
    .join(' ');
}

const toOutput = (place: SimulateOptions['csv']): boolean => place === true || place === '-';

/** `bilateral simulate SCENARIO`: a counterfactual, as a table, a page, JSON or CSV. */
export async function runSimulate(
  file: string | undefined,
  options: SimulateOptions,
  effects: Effects,
): Promise<number> {
  if (toOutput(options.csv) && toOutput(options.flows))
    throw usage('--csv and --flows are two tables, and standard output takes one', '--flows flows.csv');
  const world = {
    ...(options.store === undefined ? {} : { store: options.store }),
    ...(options.theta === undefined ? {} : { theta: thetaOf(options.theta) }),
  };
  const scenario = await scenarioOf(file, options);
  const simulation = await solved(await worldNamed(scenario.baseline, world, effects), scenario, effects);
  const { html, csv: economies, flows, json } = options;
  if (html !== undefined) await deliver(html, await simulationHtml(simulation, commandOf(file, options)), effects);
  if (economies !== undefined) await deliver(economies, csv(economyRows(simulation)), effects);
  if (flows !== undefined) await deliver(flows, csv(flowRowsOf(simulation)), effects);
  if (json) await effects.out(`${JSON.stringify(simulationJson(simulation), null, 2)}\n`);
  if (html === undefined && economies === undefined && flows === undefined && !json)
    await effects.out(simulationTable(simulation, { width: effects.width }));
  return DONE;
}
