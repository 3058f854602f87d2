import type { Chart, Section, Table } from '../../model/brief.js';
import { type Note, note } from '../../model/note.js';
import type { Simulation } from '../../model/what-if.js';
import { pageHtml } from '../html.js';
import { section } from '../page-section.js';
import { factorPercent } from './changed.js';
import { columnName } from './economy-words.js';
import { diversionChart, welfareChart } from './outcome-charts.js';
import { columnDecimals } from './percent-words.js';
import { groupWords, shockWords } from './shock-words.js';
import { percentCell } from './simulation-table.js';
import { baselineWords, findings, methodFacts, remarksOn, type Told, toldOf } from './simulation-words.js';

function asked({ scenario }: Simulation): Section {
  return section('asked', 'What is asked', {
    notes: [
      ...(scenario.description === undefined ? [] : [note('description', scenario.description.trim())]),
      ...scenario.shocks.map((shock) => note('shock', shockWords(shock, scenario.groups))),
      ...groupWords(scenario.groups).map((words) => note('group', words)),
      ...scenario.sources.map((source) => note('source', `source: ${source}`)),
    ],
  });
}

/** Parts of the first-order figure; those that are nothing for all are not shown. */
const PARTS = [
  ['termsOfTrade', 'terms of trade'],
  ['volumeOfTrade', 'volume of trade'],
  ['efficiency', 'barriers, productivity'],
  ['transfers', 'deficits'],
] as const;

/** Every economy, what it gains or loses exactly and to first order. */
function welfareTable({ made }: Simulation, { changed }: Told): Table {
  const rows = made.economies.map((one, i) => ({ one, of: changed[i]! }));
  const parts = PARTS.filter(([part]) => made.economies.some(({ firstOrder }) => firstOrder[part] !== 0));
  const fields = rows.map(({ one, of }) => [
    of.realIncome,
    one.firstOrder.total,
    ...parts.map(([part]) => one.firstOrder[part]),
    factorPercent(one.realWage),
    of.priceIndex,
    of.exports,
    of.imports,
  ]);
  const digits = fields[0]!.map((_, i) => columnDecimals(fields.map((row) => row[i]!)));
  const order = rows.map((_, i) => i).sort((a, b) => fields[b]![0]! - fields[a]![0]!);
  return {
    title: `All economies, change on ${made.baseline.year}, percent, from the largest gain of real income`,
    columns: [
      'Economy',
      'Real income, exact',
      'First order',
      ...parts.map(([, words]) => `of it ${words}`),
      'Real wage',
      'Prices',
      'Exports',
      'Imports',
    ],
    rows: order.map((i) => [
      columnName(rows[i]!.one.code),
      ...fields[i]!.map((value, k) => percentCell(value, digits[k]!)),
    ]),
    source: `modelled on ${baselineWords(made)}`,
  };
}

const WELFARE_NOTES: readonly Note[] = [
  note(
    'exact',
    'real income, exact: spending (wages, tariff revenue, deficit) over the price index, after over before',
  ),
  note(
    'first-order',
    'first order: the same at the weights of the baseline (Caliendo and Parro 2015, equation 16), as papers print it; for large changes it is far from the exact figure',
  ),
];

function method(simulation: Simulation): Section {
  const { made } = simulation;
  return section('method', 'How it was worked out', {
    tables: [
      {
        title: 'The model',
        columns: ['', ''],
        rows: methodFacts(simulation).map(([what, said]) => [what, said]),
        source: 'exact hat algebra (Dekle, Eaton and Kortum 2008; Caliendo and Parro 2015), computed here',
      },
    ],
    notes: [
      note('not-forecast', 'a model’s answer with all else as observed: no forecast, and nothing of how long it takes'),
      ...remarksOn(made),
    ],
  });
}

/** A simulation as one page that loads nothing: the finding, both charts, every economy's figures, the scenario and its sources. */
export function simulationHtml(simulation: Simulation, command: string): Promise<string> {
  const { scenario, made } = simulation;
  const told = toldOf(simulation);
  const withCommand = (chart: Chart): Chart => ({ ...chart, foot: `Source: ${chart.foot}. Made by: ${command}` });
  const moved = diversionChart(simulation, told);
  return pageHtml({
    title: `What if: ${scenario.title}`,
    about: `Modelled on ${baselineWords(made)}. Trade deficits: ${made.deficits}.`,
    summary: findings(told, made.baseline),
    sections: [
      asked(simulation),
      section('real-income', 'Who gains and loses', { charts: [withCommand(welfareChart(simulation, told))] }),
      section('diversion', 'Where trade goes', {
        charts: moved ? [withCommand(moved)] : [],
        notes: moved ? [] : [note('no-move', 'no flow moves')],
      }),
      section('economies', 'Every economy', { tables: [welfareTable(simulation, told)], notes: WELFARE_NOTES }),
      method(simulation),
    ],
    command,
  });
}
