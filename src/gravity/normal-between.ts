import { findEconomy } from '../model/economy.js';
import { BilateralError } from '../model/error.js';
import type { HeldPanel, Normal } from '../model/held-panel.js';
import { note } from '../model/note.js';
import { deviation, deviationColumns } from './deviation.js';
import { economiesOf, NAMES } from './panel-names.js';

/** What the panel calls the economy of a code: the code itself, or whatever else stands for it. */
function calledIn(called: readonly string[], code: string): string {
  if (called.includes(code)) return code;
  return called.find((name) => findEconomy(name)?.code === code) ?? code;
}

/** The columns that `normalBetween` needs of a panel in a store; where it has not what is needed, the four that it has for certain. */
export function normalColumns(available: readonly string[]): readonly string[] {
  try {
    return deviationColumns({ pair: ['', ''] }, available);
  } catch (cause) {
    if (!(cause instanceof BilateralError)) throw cause;
    return Object.values(NAMES);
  }
}

/**
 * A pair's deviation from normal by a panel that a store holds, under the codes asked for. Where it cannot be had the note says why:
 * one panel that does not fit takes nothing from the rest of a page.
 */
export function normalBetween(held: HeldPanel, [a, b]: readonly [string, string]): Normal {
  const { panel, ...vintage } = held;
  try {
    const { called } = economiesOf(panel, NAMES);
    const pair = [calledIn(called, a), calledIn(called, b)] as const;
    const found = deviation(panel, { pair });
    const coded = (name: string): string => (name === pair[0] ? a : name === pair[1] ? b : name);
    const points = found.points.map((point) => ({
      ...point,
      exporter: coded(point.exporter),
      importer: coded(point.importer),
    }));
    return { panel: vintage, deviation: { ...found, pair: [a, b], points }, notes: [] };
  } catch (cause) {
    if (!(cause instanceof BilateralError)) throw cause;
    return {
      panel: vintage,
      deviation: null,
      notes: [note('no-normal', `what is normal cannot be said: ${cause.message}`)],
    };
  }
}
