import { describe, expect, it } from 'vitest';
import { solve } from '../../src/equilibrium/solve.js';
import type { Baseline } from '../../src/model/baseline.js';
import type { Counterfactual } from '../../src/model/counterfactual.js';
import { madeUpWorld } from './worlds.js';

const [N, J] = [4, 3];
const plain = madeUpWorld(N, J, 5, { tariffs: true, inputs: true });
const abroad = (at: number): boolean => Math.floor(at / N) % N !== at % N;
const sectorOf = (at: number): number => Math.floor(at / (N * N));

/** A world as drawn but for some tables, moved to where its flows are those that its shares ask for. */
function settled(parts: Partial<Baseline>): Baseline {
  const world = { ...plain, ...parts };
  const { flows, converged } = solve(world, { deficits: 'balanced' });
  expect(converged).toBe(true);
  return { ...world, flows };
}

const normal = (shares: Float64Array, width: number): Float64Array =>
  shares.map((share, at) => {
    const row = Math.floor(at / width) * width;
    return share / shares.subarray(row, row + width).reduce((sum, value) => sum + value, 0);
  });

/** Sector 0 of economy 1, gone from every table: not made there, only bought. */
const unmade: Partial<Baseline> = {
  flows: plain.flows.map((flow, at) => (sectorOf(at) === 0 && at % N === 1 ? 0 : flow)),
  valueAdded: plain.valueAdded.map((share, at) => (at === 1 ? 0 : share)),
  inputs: plain.inputs.map((share, at) => (Math.floor(at / J) === 1 * J + 0 ? 0 : share)),
};
/** Nobody spends on sector 1 but the sectors that use it. */
const unconsumed: Partial<Baseline> = {
  final: Float64Array.from({ length: J * N }, (_, at) => (Math.floor(at / N) === 1 ? 0 : 0.5)),
};
/** Sector 2 is neither consumed nor used in economy 3, nor bought by it. */
const unwanted: Partial<Baseline> = {
  flows: plain.flows.map((flow, at) => (sectorOf(at) === 2 && Math.floor(at / N) % N === 3 ? 0 : flow)),
  final: plain.final.map((share, at) =>
    at % N !== 3 ? share : Math.floor(at / N) === 2 ? 0 : share / (plain.final[3]! + plain.final[N + 3]!),
  ),
  inputs: normal(
    plain.inputs.map((share, at) => (Math.floor(at / (J * J)) === 3 && at % J === 2 ? 0 : share)),
    J,
  ),
};

const worlds: [string, Partial<Baseline>][] = [
  ['a sector without value added', { valueAdded: plain.valueAdded.map((share, at) => (at === 2 ? 0 : share)) }],
  ['a sector that an economy does not make', unmade],
  ['a sector that nobody consumes', unconsumed],
  ['a sector that an economy does not buy', unwanted],
  ['a sector without trade', { flows: plain.flows.map((flow, at) => (sectorOf(at) === 2 && abroad(at) ? 0 : flow)) }],
  [
    'no trade in all sectors but one',
    { flows: plain.flows.map((flow, at) => (sectorOf(at) > 0 && abroad(at) ? 0 : flow)) },
  ],
  ['flows at zero here and there', { flows: plain.flows.map((flow, at) => (abroad(at) && at % 3 === 0 ? 0 : flow)) }],
  ['elasticities far apart', { theta: Float64Array.of(0.4, 5, 65) }],
];

const finite = ({ economies, flows, prices }: Counterfactual): boolean =>
  [...economies.flatMap((e) => [e.wage, e.priceIndex, e.welfare, e.firstOrder.total]), ...flows, ...prices].every(
    Number.isFinite,
  );

describe.each(worlds)('a world with %s', (_, parts) => {
  it('stays as it is without a shock, and clears with one', () => {
    const world = settled(parts);
    const same = solve(world, { deficits: 'additive' });
    for (const { wage, welfare } of same.economies) {
      expect(wage).toBeCloseTo(1, 10);
      expect(welfare).toBeCloseTo(1, 10);
    }
    const tariffs = world.tariffs.map((rate, at) => (abroad(at) && at % 2 === 0 ? rate + 0.3 : rate));
    const costs = world.flows.map((_flow, at) => (abroad(at) && at % 5 === 0 ? 1.4 : 1));
    const found = solve(world, { deficits: 'additive', tariffs, costs });
    expect(found.converged).toBe(true);
    expect(found.residual).toBeLessThan(1e-12);
    expect(finite(found)).toBe(true);
    expect(found.notes.map(({ code }) => code)).not.toContain('unbalanced');
  });
});

describe('a world with shares printed to six digits', () => {
  const printed = { ...plain, inputs: plain.inputs.map((share) => Number(share.toFixed(6))) };

  it('clears its markets all the same', () => {
    const { converged, residual, economies } = solve(printed, { deficits: 'additive' });
    expect(converged).toBe(true);
    expect(residual).toBeLessThan(1e-12);
    for (const { wage } of economies) expect(Math.abs(wage - 1)).toBeLessThan(1e-5);
  });

  it('has what is left over spent: deficits and trade differ by it alone', () => {
    const { economies } = solve(printed, { deficits: 'additive' });
    const gaps = economies.map(({ imports, exports, deficit }) => imports[1] - exports[1] - deficit[1]);
    expect(Math.max(...gaps.map(Math.abs))).toBeGreaterThan(0);
    expect(
      Math.abs(gaps.reduce((sum, gap) => sum + gap, 0) + economies.reduce((sum, e) => sum + e.deficit[1], 0)),
    ).toBeLessThan(1e-9);
  });
});

describe('a world whose shares and flows differ', () => {
  it('is solved, with a note that says by how much', () => {
    const final = plain.final.map((_, at) => (Math.floor(at / N) === 0 ? 0.8 : 0.1));
    const { converged, notes } = solve({ ...plain, final }, { deficits: 'additive' });
    expect(converged).toBe(true);
    expect(notes.find(({ code }) => code === 'unbalanced')?.text).toMatch(
      /buys S\d for [\d.]+ USD million, its shares make that/,
    );
  });

  it('is refused where shares ask for what nobody sells', () => {
    const flows = plain.flows.map((flow, at) => (Math.floor(at / N) === 0 ? 0 : flow));
    expect(() => solve({ ...plain, flows }, { deficits: 'additive' })).toThrow(
      /E1 buys no S1 from anyone, but its shares ask for/,
    );
  });

  it('sells no more of what only a banned sector used', () => {
    // economy 0 makes sector 0 with inputs of sector 1 alone, and buys sector 1 for nothing else
    const inputs = plain.inputs.slice();
    const final = plain.final.slice();
    for (let by = 0; by < J; by++)
      for (let used = 0; used < J; used++) inputs[by * J + used] = used === (by === 0 ? 1 : 2) ? 1 : 0;
    final[N] = 0;
    final[0] = final[2 * N] = 0.5;
    const world = settled({ inputs, final });
    const costs = world.flows.map((_flow, at) => (sectorOf(at) === 0 && at % N === 0 ? Infinity : 1));
    const found = solve(world, { deficits: 'balanced', costs });
    expect(found.converged).toBe(true);
    expect(found.output[0]).toBe(0);
    expect(found.spending[N]).toBe(0);
  });
});
