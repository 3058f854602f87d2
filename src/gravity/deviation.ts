import type { Deviation, DeviationPoint } from '../model/deviation.js';
import { BilateralError } from '../model/error.js';
import type { Estimate } from '../model/estimate.js';
import { type Note, note } from '../model/note.js';
import type { Panel } from '../model/panel.js';
import { requiredColumns } from './asked.js';
import { design as designOf } from './build-design.js';
import { usualFormula } from './covariates.js';
import { normalRange, type Peer, RANGE } from './normal-range.js';
import { economyIn, pairRows } from './pair-rows.js';
import {
  type Economies,
  economiesOf,
  namesOf,
  type PanelNames,
  requireNames,
  written,
  yearsOf,
} from './panel-names.js';
import { ppml } from './ppml.js';
import { predict } from './predict.js';
import type { Spec } from './spec.js';
import { takeRows } from './take-rows.js';

export interface DeviationOptions extends Omit<Spec, 'formula' | 'keep'> {
  /** As the panel calls them; the first one's exports come first. */
  readonly pair: readonly [string, string];
  readonly names?: Partial<PanelNames>;
  /** Default: the usual covariates that the panel has, `| exporter^year + importer^year`, without trade at home. */
  readonly formula?: string;
}

function specOf({ names, formula, pair: _, ...rest }: DeviationOptions, available: readonly string[]): Spec {
  const all = namesOf(names);
  return { variance: [written(all).pair], ...rest, formula: formula ?? usualFormula(available, all) };
}

/** The columns that a deviation needs of a panel. @throws BilateralError as `requiredColumns` */
export function deviationColumns(options: DeviationOptions, available: readonly string[]): readonly string[] {
  const names = namesOf(options.names);
  requireNames(available, names);
  return [...new Set([...Object.values(names), ...requiredColumns(specOf(options, available), available)])];
}

/** A panel by row: who, when and how much. */
interface Read {
  readonly sides: Economies;
  readonly years: Float64Array;
  readonly trade: Float64Array;
}

function read(panel: Panel, names: PanelNames): Read {
  const trade = panel.columns[names.trade]!;
  // Trade that is text is refused by the fit.
  const values = trade.kind === 'number' ? trade.values : new Float64Array(panel.rows);
  return { sides: economiesOf(panel, names), years: yearsOf(panel, names.year), trade: values };
}

/** Fitted and actual trade of the other pairs across a border, by year. */
function peersByYear(
  { sides, years, trade }: Read,
  own: Uint8Array,
  fitted: Float64Array,
): ReadonlyMap<number, Peer[]> {
  const peers = new Map<number, Peer[]>();
  fitted.forEach((expected, row) => {
    if (own[row] !== 0 || sides.exporters[row] === sides.importers[row] || !(expected > 0)) return;
    const year = years[row]!;
    if (!peers.has(year)) peers.set(year, []);
    peers.get(year)!.push({ fitted: expected, ratio: trade[row]! / expected });
  });
  return peers;
}

/** @throws BilateralError `bad-input` for two rows of one direction and year */
function checkOnce(points: readonly DeviationPoint[]): void {
  const twice = points.find(
    (one, i) => points.findIndex((other) => other.exporter === one.exporter && other.year === one.year) !== i,
  );
  if (twice)
    throw new BilateralError(
      'bad-input',
      `the panel has several rows of ${twice.exporter} to ${twice.importer} in ${twice.year}`,
      { hint: 'sum them with --query, or choose one product with --where' },
    );
}

function notesOn(points: readonly DeviationPoint[], unknown: ReadonlySet<string>, lost: number): readonly Note[] {
  const few = points.filter(({ low, ratio }) => Number.isNaN(low) && Number.isFinite(ratio));
  const years = [...new Set(few.map(({ year }) => year))];
  return [
    ...(unknown.size === 0
      ? []
      : [
          note(
            'no-effect',
            `without the pair nothing is left to estimate ${[...unknown].join(', ')} from, so nothing is said of those rows`,
          ),
        ]),
    ...(lost === 0
      ? []
      : [
          note(
            'pair-missing',
            `${lost} row${lost === 1 ? '' : 's'} of the pair lack${lost === 1 ? 's' : ''} a value that the equation needs`,
          ),
        ]),
    ...(years.length === 0
      ? []
      : [note('few-peers', `too few other pairs to say what is normal in ${years.join(', ')}`)]),
  ];
}

/** @throws BilateralError `not-converged` */
function requireConverged(estimate: Estimate): Estimate {
  if (estimate.converged) return estimate;
  throw new BilateralError(
    'not-converged',
    `the equation without the pair has not converged after ${estimate.iterations} iterations`,
    {
      hint: 'take a simpler formula',
    },
  );
}

/**
 * How far trade of a pair is from what a gravity equation says, by year and direction. The equation is estimated by PPML on all rows
 * except the pair's own, so that the pair does not set its own norm: effects of its exporters and importers come from their other
 * partners. What is normal is read off other pairs: of those across a border in the same year, the nearest in fitted trade (200, at
 * most a third of all, at least 60), the 5th to 95th percentile of actual over fitted. Pairs of like size, since ratios scatter more
 * the smaller trade is. The uncertainty of the coefficients is not in the range: over thousands of rows it is small beside the scatter
 * between pairs, and the range is of pairs, not of a mean. Other pairs had a part in their own effects, so their ratios lie a little
 * closer to one than the pair's own, the more so the fewer economies there are.
 * Source: effects of exporter and importer as multilateral resistance, Anderson and van Wincoop (2003), American Economic Review 93(1),
 * and Feenstra (2004), Advanced International Trade, chapter 5; comparison out of sample as in Wang and Winters (1992), "The
 * trading potential of Eastern Europe", Journal of Economic Integration 7(2).
 * @throws BilateralError `no-data` for a pair that the panel does not have; `not-converged`; else as `ppml`
 */
export function deviation(panel: Panel, options: DeviationOptions): Deviation {
  const names = namesOf(options.names);
  const available = Object.keys(panel.columns);
  deviationColumns(options, available);
  const spec = specOf(options, available);
  const economies = economiesOf(panel, names);
  const [a, b] = [economyIn(economies, options.pair[0]), economyIn(economies, options.pair[1])];
  if (a === b) throw new BilateralError('usage', 'a pair is two economies', { hint: 'name another one' });
  const kind = pairRows(economies, [a, b], options.formula !== undefined);
  const pair = [economies.called[a]!, economies.called[b]!] as const;
  if (!kind.includes(1))
    throw new BilateralError('no-data', `the panel has no row of ${pair.join(' and ')}`, { hint: 'name another pair' });
  const { fixedEffects, ...estimate } = requireConverged(
    ppml(
      takeRows(panel, (row) => kind[row] === 0),
      { ...spec, keep: ['effects'] },
    ),
  );
  const used = takeRows(panel, (row) => kind[row] !== 2);
  const own = kind.filter((one) => one !== 2);
  const design = designOf(used, spec, 'PPML');
  const { fitted, byCode } = predict(design, { ...estimate, ...(fixedEffects ? { fixedEffects } : {}) });
  const expected = new Float64Array(used.rows).fill(NaN);
  const unknown = new Set<string>();
  let seen = 0;
  fitted.forEach((value, k) => {
    const row = design.panelRow === null ? k : design.panelRow[k]!;
    expected[row] = value;
    if (own[row] !== 1) return;
    seen++;
    design.effects.forEach(({ name, codes, label }, e) => {
      if (Number.isNaN(byCode[e]![codes[k]!]!)) unknown.add(`${name} ${label(codes[k]!)}`);
    });
  });
  const at = read(used, names);
  const points = pointsOf(at, own, expected);
  checkOnce(points);
  points.sort((x, y) => Number(y.exporter === pair[0]) - Number(x.exporter === pair[0]) || x.year - y.year);
  const asked = own.reduce((sum, one) => sum + Number(one === 1), 0);
  return {
    pair,
    points,
    range: RANGE,
    estimate,
    notes: [
      ...(kind.includes(2)
        ? [note('home-left', 'trade at home is left out: the equation is of trade across borders')]
        : []),
      ...notesOn(points, unknown, asked - seen),
    ],
  };
}

function pointsOf(at: Read, own: Uint8Array, expected: Float64Array): DeviationPoint[] {
  const { sides, years, trade } = at;
  const peers = peersByYear(at, own, expected);
  const points: DeviationPoint[] = [];
  own.forEach((one, row) => {
    if (one !== 1 || !Number.isFinite(trade[row]!) || Number.isNaN(years[row]!)) return;
    const fitted = expected[row]!;
    const ratio = trade[row]! / fitted;
    points.push({
      exporter: sides.called[sides.exporters[row]!]!,
      importer: sides.called[sides.importers[row]!]!,
      year: years[row]!,
      actual: trade[row]!,
      fitted,
      ratio,
      ...normalRange({ fitted, ratio }, peers.get(years[row]!) ?? []),
    });
  });
  return points;
}
