import type { Baseline } from '../model/baseline.js';
import type { Changes, Counterfactual } from '../model/counterfactual.js';
import { economyName, findEconomy } from '../model/economy.js';
import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import type { Scenario, Shock } from '../model/scenario.js';
import { type Day, LATEST } from '../model/vintage.js';
import { WHAT_IF_CASES, type WhatIf, type WhatIfCase } from '../model/what-if.js';
import { solve } from './solve.js';

/** Tariffs rise by so many points. */
const POINTS = 10;
const DEFICITS = 'additive';
/**
 * Trade elasticities between which estimates for all goods lie: the lowest of Simonovska and Waugh (2014, Journal of International
 * Economics 92: 34-50), and that of Eaton and Kortum (2002, Econometrica 70: 1741-1779) from prices.
 */
const BOUNDS = [2.79, 8.28] as const;

type Id = WhatIfCase['id'];

function shockOf(id: Id, [a, b]: readonly [string, string]): Shock {
  const route = { exporters: [a], importers: [b] };
  if (id === 'no-trade') return { kind: 'ban', ...route, bothWays: true };
  if (id === 'on-both') return { kind: 'tariff', ...route, bothWays: true, points: POINTS };
  return id === 'on-first'
    ? { kind: 'tariff', ...route, points: POINTS }
    : { kind: 'tariff', exporters: [b], importers: [a], points: POINTS };
}

const scenarioOf = (baseline: Baseline, id: Id, pair: readonly [string, string]): Scenario => ({
  title: `${id}, ${pair.join(' and ')}`,
  baseline: baseline.name,
  deficits: DEFICITS,
  groups: {},
  shocks: [shockOf(id, pair)],
  sources: [],
});

/** The same as numbers: tariffs that much higher, or costs without end, in every sector. */
function changesOf({ economies, sectors, tariffs }: Baseline, id: Id, [a, b]: readonly [string, string]): Changes {
  const count = economies.length;
  const sold = (exporter: string, importer: string): number =>
    economies.indexOf(importer) * count + economies.indexOf(exporter);
  const routes = [...(id === 'on-second' ? [] : [sold(a, b)]), ...(id === 'on-first' ? [] : [sold(b, a)])];
  const cells = sectors.flatMap((_, j) => routes.map((route) => j * count * count + route));
  if (id === 'no-trade') {
    const costs = new Float64Array(tariffs.length).fill(1);
    for (const cell of cells) costs[cell] = Number.POSITIVE_INFINITY;
    return { deficits: DEFICITS, costs };
  }
  const raised = tariffs.slice();
  for (const cell of cells) raised[cell]! += POINTS / 100;
  return { deficits: DEFICITS, tariffs: raised };
}

const withTheta = (baseline: Baseline, theta: number): Baseline => ({
  ...baseline,
  theta: new Float64Array(baseline.sectors.length).fill(theta),
});

/** @throws BilateralError also where no equilibrium was found */
function settled(baseline: Baseline, changes: Changes): Counterfactual {
  const made = solve(baseline, changes);
  if (!made.converged) throw new BilateralError('not-converged', 'no equilibrium was found');
  return made;
}

function answered(baseline: Baseline, id: Id, pair: readonly [string, string]): WhatIfCase {
  const scenario = scenarioOf(baseline, id, pair);
  const changes = changesOf(baseline, id, pair);
  const bounds = BOUNDS.map((theta) => ({ theta, made: settled(withTheta(baseline, theta), changes) }));
  return { id, scenario, made: settled(baseline, changes), bounds };
}

/** Why nothing can be said, as a brief says what its figures do not reach. */
function missing({ name, year, economies }: Baseline, codes: readonly string[]): Note {
  const who = codes.map((code) => economyName(code, { the: true })).join(' and ');
  return note(
    'no-what-if',
    `what if tariffs changed: ${who} ${codes.length > 1 ? 'are' : 'is'} not among the ${economies.length} economies of ${name} (${year}); needed: a baseline with ${codes.length > 1 ? 'them' : 'it'}, for bilateral simulate`,
  );
}

/** Why the figures say nothing of a pair as of a day: they were not out, or have no row for it; null where they do. */
function silent(baseline: Baseline, pair: readonly [string, string], asOf: Day): readonly Note[] | null {
  const { name, released, economies } = baseline;
  const absent = pair.filter((code) => !economies.includes(code));
  // Of groups and the world nobody asks this.
  if (absent.some((code) => findEconomy(code)?.kind !== 'country')) return [];
  if (released !== undefined && asOf !== LATEST && asOf < released)
    return [
      note('no-what-if', `what if tariffs changed: the figures of ${name} were out on ${released}, not by ${asOf}`),
    ];
  return absent.length > 0 ? [missing(baseline, absent)] : null;
}

/**
 * What would happen to two economies if tariffs between them rose by ten points, one way and both, or all trade between them ended,
 * each also with a low and a high trade elasticity. One that cannot be solved takes nothing from the others.
 */
export function whatIfBetween(
  baseline: Baseline,
  pair: readonly [string, string],
  { asOf = LATEST }: { asOf?: Day } = {},
): WhatIf {
  const { name, source, year, unit } = baseline;
  const about = { pair, points: POINTS, baseline: { name, source, year, unit } };
  const why = silent(baseline, pair, asOf);
  if (why) return { ...about, cases: [], notes: why };
  const notes: Note[] = [];
  const cases = WHAT_IF_CASES.flatMap((id) => {
    try {
      return [answered(baseline, id, pair)];
    } catch (cause) {
      if (!(cause instanceof BilateralError)) throw cause;
      notes.push(note('no-what-if', `what if, ${id}: ${cause.message}`));
      return [];
    }
  });
  return { ...about, cases, notes: [...notes, ...baseline.notes] };
}
