import type { Panel } from '../../src/model/panel.js';
import { chance } from './made-panel.js';
import { panelOfRows } from './panel.js';

export interface UsualPanel {
  readonly economies?: number;
  readonly years?: number;
  /** Spread of the errors in logs; 0 for trade as gravity says. */
  readonly noise?: number;
  readonly home?: boolean;
  /** Added to the logs of trade across a border, so much more each year. */
  readonly globalisation?: number;
  /** Added to the logs at once, and after one and two years of an agreement. */
  readonly phases?: readonly [number, number, number];
  /** What trade between E00 and E01 is multiplied with, either way. */
  readonly pair?: number;
}

export const rowsOf = ({
  economies = 14,
  years = 6,
  noise = 0,
  home = false,
  globalisation = 0,
  phases = [0, 0, 0],
  pair = 1,
}: UsualPanel = {}): Record<string, number | string>[] => {
  const rows: Record<string, number | string>[] = [];
  const name = (i: number): string => `E${String(i).padStart(2, '0')}`;
  for (let i = 0; i < economies; i++)
    for (let j = 0; j < economies; j++)
      for (let t = 0; t < years; t++) {
        if (i === j && !home) continue;
        const [a, b] = [Math.min(i, j), Math.max(i, j)];
        const start = chance(a, b, 5) < 0.5 && i !== j ? Math.floor(1 + chance(a, b, 9) * years) : Infinity;
        const rta = (at: number): number => (at >= start ? 1 : 0);
        const dist = i === j ? 50 : 100 * (1 + 50 * chance(a, b, 1));
        const border = i === j ? 0 : -2 + globalisation * t;
        const effect = phases.reduce((sum, one, lag) => sum + one * rta(t - lag), 0);
        const luck = noise * 2 * (chance(i, j, t, 6) - 0.5);
        const log = 6 + 2 * chance(i, t, 2) + 2 * chance(j, t, 3) - 0.8 * Math.log(dist / 100) + border + effect + luck;
        const own = a === 0 && b === 1 ? pair : 1;
        rows.push({
          exporter: name(i),
          importer: name(j),
          year: 2000 + t,
          trade: own * Math.exp(log),
          dist,
          rta: rta(t),
        });
      }
  return rows;
};

export const usualPanel = (made: UsualPanel = {}): Panel => panelOfRows(rowsOf(made));
