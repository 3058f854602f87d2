import { expect, it } from 'vitest';
import { ppml } from '../../src/gravity/ppml.js';
import { random } from '../../src/kernels/random.js';
import type { Estimate } from '../../src/model/estimate.js';
import type { Panel } from '../../src/model/panel.js';
import { panelOf } from './panel.js';

/** A few rows whose trade spans scores of orders of size, so that some ask for much and weigh next to nothing. */
function uneven(stream: number): Panel {
  const draw = random(7, stream);
  const rows = 8 + Math.floor(draw.uniform() * 14);
  const levels = 2 + Math.floor(draw.uniform() * 3);
  const column = (of: () => number): number[] => Array.from({ length: rows }, of);
  const group = column(() => Math.floor(draw.uniform() * levels));
  const scale = 4 + 12 * draw.uniform();
  const orNone = (share: number, value: () => number): number => (draw.uniform() < share ? 0 : value());
  const trade = column(() => orNone(0.3, () => Math.exp(scale * draw.normal())));
  const a = column(() => orNone(0.5, () => Math.exp(3 * draw.normal())));
  const b = column(() => orNone(0.5, () => 1));
  return panelOf({ trade, a, b, group });
}

/** Null where the sample has nothing to estimate. */
function fit(panel: Panel, tolerance: number): Estimate | null {
  try {
    return ppml(panel, { formula: 'trade ~ a + b | group', variance: 'iid', tolerance, maxIterations: 400 });
  } catch {
    return null;
  }
}

it('what is said to have converged is what a million times tighter tolerance finds, to a hundredth of its error', () => {
  let compared = 0;
  for (let stream = 0; stream < 400; stream++) {
    const panel = uneven(stream);
    const [usual, tight] = [fit(panel, 1e-8), fit(panel, 1e-14)];
    if (!usual?.converged || !tight?.converged || usual.coefficients.length !== tight.coefficients.length) continue;
    compared++;
    // a perfect fit has no errors to measure by
    for (const [i, { name, estimate, se }] of tight.coefficients.entries())
      if (se > 0)
        expect(Math.abs(usual.coefficients[i]!.estimate - estimate) / se, `${name}, stream ${stream}`).toBeLessThan(
          1e-2,
        );
  }
  expect(compared).toBeGreaterThan(350);
});
