import type { Baseline } from '../../model/baseline.js';
import type { Context } from '../scenario/context.js';

/** Changes being added up, shock by shock, and who changed what: 0 for nobody, else the number of the shock, from 1. */
export interface Draft {
  readonly tariffs: Float64Array;
  readonly costs: Float64Array;
  readonly effects: Float64Array;
  readonly productivity: Float64Array;
  /** NaN where no shock names the economy. */
  readonly deficits: Float64Array;
  readonly level: Uint16Array;
  readonly points: Uint16Array;
  readonly banned: Uint16Array;
  /** A shock that makes a flow larger. */
  readonly eased: Uint16Array;
}

export const draftOf = ({ flows, tariffs, economies, sectors }: Baseline): Draft => ({
  tariffs: Float64Array.from(tariffs),
  costs: new Float64Array(flows.length).fill(1),
  effects: new Float64Array(flows.length).fill(1),
  productivity: new Float64Array(economies.length * sectors.length).fill(1),
  deficits: new Float64Array(economies.length).fill(Number.NaN),
  level: new Uint16Array(flows.length),
  points: new Uint16Array(flows.length),
  banned: new Uint16Array(flows.length),
  eased: new Uint16Array(flows.length),
});

/** One shock on its way into the draft. */
export interface Step {
  readonly draft: Draft;
  readonly context: Context;
  /** Of the shock, from 1. */
  readonly number: number;
  /** Of its body: `shocks[0].tariff`. */
  readonly path: string;
  readonly lifted: boolean;
}

/** `goods from CHN to USA`; the sector only where there are several. */
export function flowName({ economies, sectors }: Baseline, cell: number): string {
  const size = economies.length;
  const pair = `from ${economies[cell % size]} to ${economies[Math.floor(cell / size) % size]}`;
  return sectors.length === 1 ? `trade ${pair}` : `${sectors[Math.floor(cell / (size * size))]} ${pair}`;
}
