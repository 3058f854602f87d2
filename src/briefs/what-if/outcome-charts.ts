import type { Chart } from '../../model/brief.js';
import type { Simulation } from '../../model/what-if.js';
import { listed, sentenceCase } from '../wording.js';
import type { Changed } from './changed.js';
import { columnName, proseName } from './economy-words.js';
import type { FlowChange } from './flow-changes.js';
import { shortPercent } from './percent-words.js';
import { baselineWords, flowMove, flowName, incomeWords, type Told } from './simulation-words.js';
import { scaleOf, signedIn } from './unit-amount.js';

const dotOf =
  (finding: boolean) =>
  (one: Changed): Extract<Chart, { kind: 'dots' }>['dots'][number] => ({
    name: columnName(one.code),
    value: one.realIncome,
    low: one.intervals?.realIncome[0] ?? Number.NaN,
    high: one.intervals?.realIncome[2] ?? Number.NaN,
    finding,
  });

const said = (one: Changed): string => `${proseName(one.code)} ${shortPercent(one.realIncome)}`;

/** Who gains and loses: a dot for each that is named, the others as one bar. */
export function welfareChart({ made }: Simulation, { standing: { parties, named, others } }: Told): Chart {
  const drawn = made.economies.some(({ intervals }) => intervals !== undefined);
  const income = incomeWords(made.baseline);
  const first = parties.length > 0 ? parties.slice(0, 4) : [named[0], named.at(-1)].filter((one) => one !== undefined);
  return {
    kind: 'dots',
    id: 'real-income',
    title: `${sentenceCase(income)}: ${listed(first.map(said))}`,
    subtitle: `Modelled change of ${income} on ${made.baseline.year}, percent${drawn ? '; line: 5th to 95th percentile of draws' : ''}${parties.length > 0 ? '; filled: those that the scenario names' : ''}`,
    foot: baselineWords(made),
    label: `Modelled change of ${income}: ${listed([...parties, ...named].map(said))}${others ? `; ${others.count} others between ${shortPercent(others.low)} and ${shortPercent(others.high)}` : ''}`,
    dots: [...parties.map(dotOf(true)), ...named.map(dotOf(false))],
    ...(others ? { rest: { name: `${others.count} others`, low: others.low, high: others.high } } : {}),
    unit: `change of ${income}, percent`,
  };
}

/** Where trade goes: the flows that fall and rise most, before and after; null where none moves. */
export function diversionChart({ made }: Simulation, { diversion: { falls, rises }, sectors }: Told): Chart | null {
  const flows = [...falls, ...rises];
  if (flows.length === 0) return null;
  const { unit, year } = made.baseline;
  const { divide, words } = scaleOf(unit);
  const change = signedIn(unit);
  const text = (one: FlowChange): string =>
    `${change(one.after - one.before)}${one.before === 0 ? '' : ` (${shortPercent((one.after / one.before - 1) * 100)})`}`;
  const ends = [falls[0], rises[0]].filter((one) => one !== undefined);
  return {
    kind: 'pairs',
    id: 'diversion',
    title: `Where trade goes: ${listed(ends.map((one) => `${flowName(one)} ${text(one)}`))}`,
    subtitle: `Trade${sectors ? ` in ${listed(sectors)}` : ''} in ${year} and as modelled after it, ${words}: the ${falls.length} largest falls, then the ${rises.length} largest rises`,
    foot: baselineWords(made),
    label: `Flows that move most: ${flows.map((one) => `${flowName(one)} ${flowMove(one, unit)}`).join('; ')}`,
    pairs: flows.map((one) => ({
      name: flowName(one, columnName),
      before: divide(one.before),
      after: divide(one.after),
      text: text(one),
    })),
    names: [String(year), 'modelled'],
    unit: words,
  };
}
