import {
  BilateralError,
  borderColumns,
  borderEffects,
  deviation,
  deviationColumns,
  phasingColumns,
  phasingIn,
} from '../index.js';
import { borderCsv, borderJson, borderTable } from './border-output.js';
import { deliver } from './deliver.js';
import { deviationCsv, deviationJson, deviationTable } from './deviation-output.js';
import type { Effects } from './effects.js';
import { DONE } from './exit-code.js';
import { type GravityOptions, settingsOf } from './gravity-options.js';
import { panelNames } from './panel-names.js';
import { phasingCsv, phasingJson, phasingTable } from './phasing-output.js';
import { requireConverged, watched, withPanel } from './with-panel.js';

type Work = (file: string | undefined, options: GravityOptions, effects: Effects) => Promise<number>;

const usage = (message: string, hint: string): BilateralError => new BilateralError('usage', message, { hint });
/** What all three have of the options. */
const shared = (options: GravityOptions, effects: Effects) => ({
  ...watched(settingsOf(options), options, effects),
  ...panelNames(options.names),
  ...(options.formula === undefined ? {} : { formula: options.formula }),
});

/** Prints a result as text, JSON or CSV, as the options say. */
async function print(
  options: GravityOptions,
  effects: Effects,
  as: { readonly csv: () => string; readonly json: () => object; readonly table: () => string },
): Promise<number> {
  if (options.csv !== undefined) await deliver(options.csv, as.csv(), effects);
  if (options.json) await effects.out(`${JSON.stringify(as.json(), null, 2)}\n`);
  if (options.csv === undefined && !options.json) await effects.out(as.table());
  return DONE;
}

const border: Work = async (file, options, effects) => {
  const asked = shared(options, effects);
  const { made, seconds } = await withPanel(
    file,
    options,
    effects,
    (available) => borderColumns(asked, available),
    (panel) => borderEffects(panel, asked),
  );
  requireConverged(made.estimate);
  return print(options, effects, {
    csv: () => borderCsv(made),
    json: () => borderJson(made, seconds),
    table: () => borderTable(made, effects.width),
  });
};

const phase: Work = async (file, options, effects) => {
  const words = (options.lags ?? '').split(',').filter(Boolean);
  const odd = words.find((word) => !/^\s*\d+\s*$/.test(word));
  if (odd !== undefined) throw usage(`--lags are whole numbers of years, not '${odd.trim()}'`, '--lags 4,8,12');
  const lags = words.map(Number);
  const asked = { ...shared(options, effects), regressor: options.phase!, lags };
  const { made, seconds } = await withPanel(
    file,
    options,
    effects,
    (available) => phasingColumns(asked, available),
    (panel) => phasingIn(panel, asked),
  );
  requireConverged(made.estimate);
  return print(options, effects, {
    csv: () => phasingCsv(made),
    json: () => phasingJson(made, seconds),
    table: () => phasingTable(made, effects.width),
  });
};

const deviating: Work = async (file, options, effects) => {
  const pair = options.deviation!.split(',').map((word) => word.trim());
  if (pair.length !== 2 || pair.includes(''))
    throw usage(`--deviation is of two economies, not '${options.deviation}'`, '--deviation CHN,USA');
  const asked = { ...shared(options, effects), pair: [pair[0]!, pair[1]!] as const };
  const { made, seconds } = await withPanel(
    file,
    options,
    effects,
    (available) => deviationColumns(asked, available),
    (panel) => deviation(panel, asked),
  );
  return print(options, effects, {
    csv: () => deviationCsv(made),
    json: () => deviationJson(made, seconds),
    table: () => deviationTable(made, effects.width),
  });
};

/** The usual piece of work that the options ask for; null where they ask for an equation. @throws BilateralError `usage` */
export function usualWork(options: GravityOptions): Work | null {
  const asked = [
    ...(options.border ? [['--border', border] as const] : []),
    ...(options.phase !== undefined ? [['--phase', phase] as const] : []),
    ...(options.deviation !== undefined ? [['--deviation', deviating] as const] : []),
  ];
  if (asked.length > 1)
    throw usage(`${asked.map(([name]) => name).join(' and ')} are different questions`, 'ask one at a time');
  if (options.lags !== undefined && options.phase === undefined)
    throw usage('--lags are those of --phase, which is not given', '--phase rta --lags 4,8,12');
  if (asked.length === 0 && options.names !== undefined)
    throw usage('--names is for --border, --phase and --deviation', 'a formula names the columns itself');
  const ofAnEquation = (['fitted', 'effects', 'wald'] as const).find((option) => options[option] !== undefined);
  if (asked.length === 1 && ofAnEquation)
    throw usage(
      `--${ofAnEquation} is of an equation, and ${asked[0]![0]} asks another question`,
      'give --formula alone',
    );
  if (asked.length === 1 && options.ols) throw usage(`${asked[0]![0]} is by PPML`, 'leave out --ols');
  return asked[0]?.[1] ?? null;
}
