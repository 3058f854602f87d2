import { type Estimate, ols, ppml, requiredColumns } from '../index.js';
import { deliver } from './deliver.js';
import type { Effects } from './effects.js';
import { DONE } from './exit-code.js';
import { gravityCsv, gravityJson } from './gravity-json.js';
import { type GravityOptions, specOf } from './gravity-options.js';
import { gravityTable } from './gravity-table.js';
import { usualWork } from './gravity-usual.js';
import { requireConverged, watched, withPanel } from './with-panel.js';

/** Reads what the formula needs, and fits. */
const estimated = (
  file: string | undefined,
  options: GravityOptions,
  effects: Effects,
): Promise<{ made: Estimate; seconds: number }> => {
  const spec = specOf(options);
  const columns = (available: readonly string[]): readonly string[] => requiredColumns(spec, available);
  const asked = watched(spec, options, effects);
  return withPanel(file, options, effects, columns, (panel) => (options.ols ? ols : ppml)(panel, asked));
};

/** `bilateral gravity PANEL --formula F`: a gravity equation estimated from a panel. */
export async function runGravity(file: string | undefined, options: GravityOptions, effects: Effects): Promise<number> {
  const usual = usualWork(options);
  if (usual) return usual(file, options, effects);
  const { made: estimate, seconds } = await estimated(file, options, effects);
  requireConverged(estimate);
  if (options.csv !== undefined) await deliver(options.csv, gravityCsv(estimate), effects);
  if (options.json) await effects.out(`${JSON.stringify(gravityJson(estimate, seconds), null, 2)}\n`);
  if (options.csv === undefined && !options.json) await effects.out(gravityTable(estimate, effects.width));
  return DONE;
}
