import { type Estimate, ols, type Panel, ppml, requiredColumns, waldTest } from '../index.js';
import { deliver } from './deliver.js';
import type { Effects } from './effects.js';
import { DONE } from './exit-code.js';
import { gravityCsv, gravityJson } from './gravity-json.js';
import { type GravityOptions, specOf, testedIn } from './gravity-options.js';
import { effectsCsv, writeFitted } from './gravity-rows.js';
import { gravityTable } from './gravity-table.js';
import { usualWork } from './gravity-usual.js';
import { requireConverged, watched, withPanel } from './with-panel.js';

/** Reads what the formula needs, and fits. */
const estimated = (
  file: string | undefined,
  options: GravityOptions,
  effects: Effects,
): Promise<{ panel: Panel; made: Estimate; seconds: number }> => {
  const spec = specOf(options);
  const columns = (available: readonly string[]): readonly string[] => requiredColumns(spec, available);
  const asked = watched(spec, options, effects);
  return withPanel(file, options, effects, columns, (panel) => (options.ols ? ols : ppml)(panel, asked));
};

/** `bilateral gravity PANEL --formula F`: a gravity equation estimated from a panel. */
export async function runGravity(file: string | undefined, options: GravityOptions, effects: Effects): Promise<number> {
  const usual = usualWork(options);
  if (usual) return usual(file, options, effects);
  const tested = testedIn(options);
  const { panel, made: estimate, seconds } = await estimated(file, options, effects);
  requireConverged(estimate);
  // a name that is not there is told before any file is written
  if (tested.length > 0) waldTest(estimate, tested);
  const { json, csv, fitted, effects: levels } = options;
  if (fitted !== undefined) {
    await writeFitted(fitted, panel, estimate);
    await effects.err(`written: ${fitted}\n`);
  }
  if (levels !== undefined) await deliver(levels, effectsCsv(estimate), effects);
  if (csv !== undefined) await deliver(csv, gravityCsv(estimate), effects);
  if (json) await effects.out(`${JSON.stringify(gravityJson(estimate, seconds, tested), null, 2)}\n`);
  if (csv === undefined && !json) await effects.out(gravityTable(estimate, effects.width, tested));
  return DONE;
}
