import type { Decomposition } from '../model/decomposition.js';
import { note } from '../model/note.js';
import { buildDecomposition } from './build-decomposition.js';
import { ExactSum } from './exact-sum.js';
import type { PartnerView } from './partner-view.js';
import type { TradeCube } from './trade-cube.js';

/**
 * Who holds the share that a partner lost. In each product and month the shares of all partners add up to one, so what
 * one lost others gained; its loss is given to the gainers in proportion to their gains (and where it gained, it is
 * taken from the losers alike). Lines add up exactly to the loss: positive is what another economy gained. Where the
 * product was bought from no one any more, or had not been before, it is `nobody`'s.
 * @param lost by row, what the partner's share, entry and exit add to its trade
 */
export function reallocate(cube: TradeCube, view: PartnerView, partner: number, lost: Float64Array): Decomposition {
  const count = cube.partners.length;
  const gains = Array.from({ length: count + 1 }, () => new ExactSum());
  const moved = new Float64Array(count);
  for (let row = 0; row < lost.length; row++) {
    if (lost[row] === 0) continue;
    const others = sharesMoved(cube, view, row, moved, partner);
    if (others === 0) gains[count]!.add(-lost[row]!);
    else for (let k = 0; k < count; k++) if (moved[k] !== 0) gains[k]!.add((-lost[row]! * moved[k]!) / others);
  }
  const values = gains.map((sum) => sum.value);
  const all = new ExactSum();
  for (const value of values) all.add(value);
  const name = cube.partners[partner]!;
  return buildDecomposition({
    of: `share of ${name} in ${cube.of}, by who gained it`,
    unit: cube.unit,
    method: 'matching',
    base: 0,
    now: all.value,
    lines: [...cube.partners, 'nobody']
      .map((who, k) => ({ name: who, kind: 'reallocation' as const, value: values[k]! }))
      .filter((line, k) => k !== partner && (k < count || line.value !== 0)),
    notes: [note('not-rerouting', `an economy's gain here is not ${name}'s goods sent round by it`)],
  });
}

/** Fills `moved` with the changes of share opposite to the partner's, and gives their sum. */
function sharesMoved(cube: TradeCube, view: PartnerView, row: number, moved: Float64Array, partner: number): number {
  const [before, after] = [view.market.base[row]!, view.market.now[row]!];
  if (before === 0 || after === 0) return 0;
  const start = row * moved.length;
  const change = (k: number): number => cube.now[start + k]! / after - cube.base[start + k]! / before;
  const own = change(partner);
  let sum = 0;
  for (let k = 0; k < moved.length; k++) {
    const theirs = k === partner ? 0 : change(k);
    moved[k] = theirs * own < 0 ? theirs : 0;
    sum += moved[k]!;
  }
  return sum;
}
