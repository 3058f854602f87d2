import type { Panel } from '../../src/model/panel.js';
import { panelOfRows } from './panel.js';

export interface Made {
  readonly economies: number;
  readonly periods: number;
  /** Every how many-th row is missing; 0 for none. */
  readonly gaps?: number;
  /** What each economy is called. */
  readonly name?: (economy: number) => string;
  readonly scale?: number;
}

/** A number between 0 and 1 that looks like chance and is the same each time. */
export const chance = (...at: readonly number[]): number => {
  const x =
    Math.sin(at.reduce((sum, value, i) => sum + value * [12.9898, 78.233, 37.719, 4.581][i % 4]!, 0.37)) * 43758.5453;
  return x - Math.floor(x);
};

/** A panel of trade between made economies, with agreements that some pairs come to have, distance, and noise that grows with trade. */
export function madePanel({
  economies,
  periods,
  gaps = 0,
  name = (i) => `E${String(i).padStart(2, '0')}`,
  scale = 1,
}: Made): Panel {
  const rows: Record<string, number | string>[] = [];
  for (let i = 0; i < economies; i++)
    for (let j = 0; j < economies; j++)
      for (let t = 0; t < periods; t++) {
        if (i === j || (gaps > 0 && (i * 31 + j * 17 + t * 7) % gaps === 0)) continue;
        const rta = chance(Math.min(i, j), Math.max(i, j), 5) < 0.4 && t > periods * chance(i + j, i * j, 9) ? 1 : 0;
        const distance = 1 + 5 * chance(Math.min(i, j), Math.max(i, j), 1);
        const mean = Math.exp(
          2 * chance(i, t, 2) + 2 * chance(j, t, 3) - 0.8 * Math.log(distance) + 0.3 * rta + 2 * chance(i, j, 4),
        );
        const trade = scale * mean * Math.exp(1.2 * (chance(i, j, t, 6) - 0.5)) * (chance(j, t, i, 8) < 0.1 ? 0 : 1);
        rows.push({ exporter: name(i), importer: name(j), year: 2000 + t, trade, rta, distance });
      }
  return panelOfRows(rows);
}
